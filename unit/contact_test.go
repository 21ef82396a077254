package unit_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"zhiben/internal/testpg"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// Invented identity numbers with right check digits.
const (
	numberOne = "110101199001010015"
	numberTwo = "110101199002020020"
)

func onBothKept(t *testing.T, packs string, test func(*world)) {
	for name, address := range map[string]func() string{"sqlite": func() string { return filepath.Join(t.TempDir(), "z.db") }, "postgres": func() string { return testpg.URL(t) }} {
		t.Run(name, func(t *testing.T) {
			w := countyOf(t, packs, address())
			var err error
			w.m.Keys, err = secret.Generate()
			must(t, err)
			test(w)
		})
	}
}

// Identity number and telephone are kept encrypted and shown masked; who keeps persons there sees the whole with a reason, and the person is told.
func TestContact(t *testing.T) {
	onBothKept(t, county, func(w *world) {
		t := w.t
		admin, office := w.actor("admin", "甲县"), w.actor("office", "甲县")
		var p unit.Post
		enter := func(who unit.Someone) string {
			return codeOf(w.try(func(tx *store.Tx) (err error) {
				p, _, err = w.m.AppointSomeone(tx, admin, w.units["东镇"].ID, who, "clerk")
				return err
			}))
		}
		for _, c := range []struct {
			who  unit.Someone
			want string
		}{
			{unit.Someone{Name: "张三", Phone: "12345"}, "invalid"}, {unit.Someone{Name: "张三", Identity: "110101199001010011"}, "invalid"},
			{unit.Someone{Name: "张三", Identity: numberOne, Phone: "+86 138 0013 8000"}, ""},
		} {
			if got := enter(c.who); got != c.want {
				t.Errorf("%+v: %q, want %q", c.who, got, c.want)
			}
		}
		w.write(func(tx *store.Tx) error {
			shown, err := w.m.Contacts(tx, []string{p.Person, office.Person})
			if shown[p.Person] != (unit.Contact{Identity: "110*************15", Phone: "138****8000"}) || len(shown) != 1 {
				t.Errorf("shown %+v", shown)
			}
			var kept string
			if _, err := tx.Row(`SELECT identity || phone FROM person WHERE id = $1`, []any{p.Person}, &kept); err != nil || strings.Contains(kept, "138") || strings.Contains(kept, numberOne) {
				t.Errorf("kept as %q, %v", kept, err)
			}
			return err
		})
		for _, c := range []struct {
			name          string
			who           *unit.Actor
			field, reason string
			value, want   string
		}{
			{"nobody", nil, "phone", "x", "", "not_logged_in"}, {"who keeps no persons", office, "phone", "x", "", "not_for_this_post"}, {"without a reason", admin, "phone", " ", "", "needs_fields"},
			{"another field", admin, "name", "x", "", "no_field"}, {"the telephone", admin, "phone", "核实身份", "13800138000", ""}, {"the number", admin, "identity", "核实身份", numberOne, ""},
		} {
			var got string
			err := w.try(func(tx *store.Tx) (err error) {
				got, err = w.m.Reveal(tx, c.who, unit.Revealing{Person: p.Person, Field: c.field, Reason: c.reason, Key: c.name})
				return err
			})
			if codeOf(err) != c.want || got != c.value {
				t.Errorf("%s: %q, %v", c.name, got, err)
			}
		}
		again := unit.Revealing{Person: p.Person, Field: "phone", Reason: "核实身份", Key: "the telephone"}
		w.write(func(tx *store.Tx) error { _, err := w.m.Reveal(tx, admin, again); return err })
		n, told := 0, 0
		w.write(func(tx *store.Tx) error {
			return tx.Query(`SELECT body FROM event WHERE kind IN ('reveal_phone', 'reveal_identity')`, nil, func(scan func(...any) error) error {
				var body string
				err := scan(&body)
				if n++; strings.Contains(body, `"notify"`) && strings.Contains(body, "核实身份") && !strings.Contains(body, "13800138000") && !strings.Contains(body, numberOne) {
					told++
				}
				return err
			})
		})
		if n != 2 || told != 2 {
			t.Errorf("%d events, %d told as they should", n, told)
		}
		note := func(a *unit.Actor, number string) string {
			return codeOf(w.try(func(tx *store.Tx) error { return w.m.NotePhone(tx, a, p.Person, number) }))
		}
		if a, b, c := note(office, "13900139000"), note(admin, "x"), note(admin, "0571-88888888"); a != "not_for_this_post" || b != "invalid" || c != "" {
			t.Errorf("noted: %q %q %q", a, b, c)
		}
	})
}

// inviting is the separated county with an office that invites clerks.
var inviting = strings.Replace(separated, "scope: territory, may: [read]}", "scope: territory, may: [read], invites: [clerk]}", 1)

// Who comes by an invitation and gives an identity number gets the same answer whether or not the county knows it; whoever gives the post
// is told, and then the two are one.
func TestClaims(t *testing.T) {
	onBothKept(t, inviting, func(w *world) {
		t := w.t
		keeper, granter, office := w.actor("keeper", "甲县"), w.actor("granter", "甲县"), w.actor("office", "东镇")
		town := w.actor("granter", "西镇")
		var known unit.Post
		w.write(func(tx *store.Tx) (err error) {
			known, _, err = w.m.AppointSomeone(tx, unit.System(), w.units["西镇"].ID, unit.Someone{Name: "李四", Identity: numberOne}, "clerk")
			return err
		})
		var code string
		w.write(func(tx *store.Tx) (err error) {
			_, code, err = w.m.Invite(tx, office, unit.Invitation{Unit: w.units["东镇"], Role: "clerk", Until: tx.Now.Add(time.Hour), Uses: 9})
			return err
		})
		come := func(who unit.Someone) (p unit.Post, code2 string) {
			code2 = codeOf(w.try(func(tx *store.Tx) (err error) { p, err = w.m.Accept(tx, code, who); return err }))
			return p, code2
		}
		phone := "13800138000"
		for _, c := range []struct {
			who  unit.Someone
			want string
		}{{unit.Someone{Name: "甲"}, "invalid"}, {unit.Someone{Name: "甲", Phone: phone, Identity: "1"}, "invalid"}, {unit.Someone{Phone: phone}, "invalid"}} {
			if _, got := come(c.who); got != c.want {
				t.Errorf("%+v: %q", c.who, got)
			}
		}
		same, _ := come(unit.Someone{Name: "李四", Phone: phone, Identity: numberOne})
		fresh, _ := come(unit.Someone{Name: "王五", Phone: phone, Identity: numberTwo})
		liar, _ := come(unit.Someone{Name: "赵六", Phone: phone, Identity: numberOne})
		plain, _ := come(unit.Someone{Name: "钱七", Phone: phone})
		for _, p := range []unit.Post{same, fresh, liar, plain} {
			if !p.Asked || p.Person == known.Person {
				t.Fatalf("came: %+v", p)
			}
		}
		claims := func(a *unit.Actor) map[string]unit.Claim {
			out := map[string]unit.Claim{}
			w.write(func(tx *store.Tx) error {
				found, err := w.m.Requests(tx, a)
				for _, r := range found {
					if out[r.Name], err = w.m.ClaimOf(tx, a, r); err != nil {
						return err
					}
				}
				return err
			})
			return out
		}
		if c := claims(granter); c["李四"] != (unit.Claim{Masked: "110*************15", Known: "李*"}) || c["王五"].Known != "" || c["王五"].Masked == "" || c["钱七"] != (unit.Claim{}) {
			t.Errorf("who gives posts is shown %+v", c)
		}
		if c := claims(keeper); c["李四"].Known != "" || c["李四"].Masked == "" {
			t.Errorf("who asks for posts is shown %+v", c)
		}
		settle := func(a *unit.Actor, p unit.Post) (newcomer, stays, code string) {
			code = codeOf(w.try(func(tx *store.Tx) (err error) { newcomer, stays, err = w.m.SettleClaim(tx, a, p.ID); return err }))
			return newcomer, stays, code
		}
		if err := w.try(func(tx *store.Tx) error { return w.m.Decide(tx, granter, fresh.ID, true, "") }); err == nil {
			t.Error("a post was given and its claim not settled")
		}
		for _, c := range []struct {
			name, stays, code string
			who               *unit.Actor
			p                 unit.Post
		}{
			{"elsewhere", "", "not_found", town, same}, {"nobody", "", "not_logged_in", nil, same}, {"under another name", "", "person_differs", granter, liar},
			{"known", known.Person, "", granter, same}, {"new", "", "", granter, fresh}, {"none given", "", "", granter, plain},
		} {
			if newcomer, stays, code := settle(c.who, c.p); stays != c.stays || code != c.code || stays != "" && newcomer != same.Person {
				t.Errorf("%s: %q %q, %q", c.name, newcomer, stays, code)
			}
		}
		// Who has no account would get the newcomer's: for who may give all the posts that go with it.
		for a, want := range map[*unit.Actor]string{granter: "", w.actor("granter", "东镇"): "known_elsewhere"} {
			if got := codeOf(w.try(func(tx *store.Tx) error { return w.m.MayTakeOver(tx, a, known.Person) })); got != want {
				t.Errorf("taken over by %s: %q, want %q", a.Name, got, want)
			}
		}
		// One who is here already has the post beside theirs, once.
		as := func(person, name string) string {
			return codeOf(w.try(func(tx *store.Tx) error { _, err := w.m.AcceptAs(tx, code, person, name); return err }))
		}
		for i, want := range []string{"", "post_asked"} {
			if got := as(known.Person, "李四"); got != want {
				t.Errorf("use %d: %q, want %q", i, got, want)
			}
		}
		if got := as(office.Person, "office"); got != "own_post" {
			t.Errorf("an invitation of one's own: %q", got)
		}
		w.write(func(tx *store.Tx) error {
			var used int64
			_, err := tx.Row(`SELECT used FROM invitation`, nil, &used)
			if used != 5 {
				t.Errorf("used %d times", used)
			}
			return err
		})
	})
}
