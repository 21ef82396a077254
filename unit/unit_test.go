package unit_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/store"
	"zhiben/unit"
)

const county = `
role:
  office: {title: 办公室, at: [county, town], scope: territory, may: [read, unit.edit]}
  admin: {title: 管理员, at: [county], scope: territory, may: [unit.edit, account.edit]}
  clerk: {title: 办事员, at: [town, village, bureau], scope: own, may: [read]}
ledger:
  county: {is: unit, title: 县, territory: true}
  town: {is: unit, title: 镇, under: [county], territory: true}
  village: {is: unit, title: 村, under: [town]}
  bureau: {is: unit, title: 局, under: [county]}
`

type world struct {
	t     *testing.T
	db    *store.DB
	m     *unit.Model
	units map[string]unit.Unit
}

func onBoth(t *testing.T, test func(*world)) {
	t.Run("sqlite", func(t *testing.T) { test(newWorld(t, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(newWorld(t, testpg.URL(t))) })
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func newWorld(t *testing.T, address string) *world { t.Helper(); return countyOf(t, county, address) }

func countyOf(t *testing.T, packs, address string) *world {
	t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(packs)}}, "p")
	must(t, err)
	ledgers, err := ledger.Compile(tree, nil)
	must(t, err)
	w := &world{t: t, m: unit.Compile(tree, ledgers), units: map[string]unit.Unit{}}
	must(t, tree.List.Err())
	w.db, err = store.Open(context.Background(), address)
	must(t, err)
	t.Cleanup(func() { _ = w.db.Close() })
	w.write(func(tx *store.Tx) error {
		for _, u := range []struct{ name, kind, parent, code string }{{"甲县", "county", "", "990001"}, {"东镇", "town", "甲县", "t1"}, {"西镇", "town", "甲县", "t10"}, {"东村", "village", "东镇", "v1"}, {"应急局", "bureau", "甲县", ""}, {"乙县", "county", "", "990002"}} {
			made, err := w.m.Create(tx, unit.System(), unit.Unit{Kind: u.kind, Name: u.name, Parent: w.units[u.parent].ID, Code: u.code})
			if err != nil {
				return fmt.Errorf("%s: %w", u.name, err)
			}
			w.units[u.name] = made
		}
		return nil
	})
	return w
}

func (w *world) write(fn func(*store.Tx) error) {
	w.t.Helper()
	must(w.t, w.db.Write(context.Background(), fn))
}

// try runs an act that may be refused, each in its own transaction.
func (w *world) try(fn func(*store.Tx) error) error {
	return w.db.Write(context.Background(), fn)
}

func (w *world) actor(role, at string) *unit.Actor {
	w.t.Helper()
	var a *unit.Actor
	w.write(func(tx *store.Tx) error {
		p, err := w.m.Appoint(tx, unit.System(), w.units[at].ID, role+at, role)
		if err != nil {
			return err
		}
		a, err = w.m.Actor(tx, p)
		return err
	})
	return a
}

// The one place where authority is decided, as a table.
func TestAllow(t *testing.T) {
	at := func(path, role, territory string, may ...string) *unit.Actor {
		return &unit.Actor{Person: "p", Role: role, Unit: unit.Unit{Path: path}, Territory: territory, May: may}
	}
	office := at("/c/", "office", "/c/", "read")
	town := at("/c/t1/", "clerk", "/c/t1/", "read")
	admin := at("/c/", "admin", "/c/", "unit.edit")
	bureau := at("/c/b/", "office", "/c/", "read") // stands in a bureau, sees the county
	for _, c := range []struct {
		name string
		who  *unit.Actor
		ask  unit.Ask
		want string
	}{
		{"nobody", nil, unit.Ask{Right: "read"}, "not_logged_in"},
		{"nobody, asked for nothing", nil, unit.Ask{}, "not_logged_in"},
		{"system", unit.System(), unit.Ask{Right: "anything", Path: "/x/"}, ""},
		{"no place, no right asked", office, unit.Ask{}, "not_for_this_post"},
		{"right without a place", office, unit.Ask{Right: "read"}, ""},
		{"right that the role lacks", office, unit.Ask{Right: "unit.edit", Path: "/c/"}, "not_for_this_post"},
		{"administrators do not read", admin, unit.Ask{Right: "read", Path: "/c/t1/"}, "not_for_this_post"},
		{"below", office, unit.Ask{Right: "read", Path: "/c/t1/v1/"}, ""},
		{"itself", town, unit.Ask{Right: "read", Path: "/c/t1/"}, ""},
		{"above", town, unit.Ask{Right: "read", Path: "/c/"}, "not_found"},
		{"beside", town, unit.Ask{Right: "read", Path: "/c/t2/"}, "not_found"},
		{"a path that begins alike", town, unit.Ask{Right: "read", Path: "/c/t10/"}, "not_found"},
		{"another county", office, unit.Ask{Right: "read", Path: "/d/"}, "not_found"},
		{"another county comes before the right", office, unit.Ask{Right: "unit.edit", Path: "/d/"}, "not_found"},
		{"shared in", town, unit.Ask{Right: "read", Path: "/c/t2/", Shared: []string{"/c/b/", "/c/t1/"}}, ""},
		{"shared below", town, unit.Ask{Right: "read", Path: "/c/t2/", Shared: []string{"/c/t1/v1/"}}, ""},
		{"shared to another", town, unit.Ask{Right: "read", Path: "/c/t2/", Shared: []string{"/c/t10/"}}, "not_found"},
		{"open to those below", town, unit.Ask{Right: "read", Path: "/c/", Below: true}, ""},
		{"open to those below, beside", town, unit.Ask{Right: "read", Path: "/c/t2/", Below: true}, "not_found"},
		{"role", town, unit.Ask{Roles: []string{"x", "clerk"}, Path: "/c/t1/v1/"}, ""},
		{"role out of scope", town, unit.Ask{Roles: []string{"clerk"}, Path: "/c/t2/"}, "not_found"},
		{"another role", town, unit.Ask{Roles: []string{"office"}, Path: "/c/t1/"}, "not_for_this_post"},
		{"no role at all", office, unit.Ask{Roles: []string{}, Right: "read", Path: "/c/"}, "not_for_this_post"},
		{"own role at the very unit", office, unit.Ask{Roles: []string{}, Own: []string{"office"}, Path: "/c/"}, ""},
		{"own role below it", office, unit.Ask{Roles: []string{}, Own: []string{"office"}, Path: "/c/t1/"}, "not_for_this_post"},
		{"own role at the bureau's own", bureau, unit.Ask{Own: []string{"office"}, Path: "/c/b/"}, ""},
		{"own role at the territory's head", bureau, unit.Ask{Own: []string{"office"}, Path: "/c/"}, "not_for_this_post"},
		{"an actor without a place", &unit.Actor{Person: "p", May: []string{"read"}}, unit.Ask{Right: "read", Path: "/c/"}, "not_found"},
		{"an actor without a place, shared", &unit.Actor{Person: "p", May: []string{"read"}}, unit.Ask{Right: "read", Path: "/c/", Shared: []string{"/c/"}}, "not_found"},
	} {
		err := c.who.Allow(c.ask)
		if code := codeOf(err); code != c.want {
			t.Errorf("%s: %q; want %q", c.name, code, c.want)
		}
	}
}

func codeOf(err error) string {
	if err == nil {
		return ""
	}
	if f := fault.Of(err); f != nil {
		return f.Code
	}
	return err.Error()
}

func TestAncestors(t *testing.T) {
	for path, want := range map[string]string{"/": "[]", "/c/": "[/c/]", "/c/t1/v1/": "[/c/ /c/t1/ /c/t1/v1/]", "": "[]"} {
		if got := fmt.Sprint(unit.Ancestors(path)); got != want {
			t.Errorf("%s: %s; want %s", path, got, want)
		}
	}
}

// The range of a path holds what stands under it and nothing that only begins alike.
func TestRange(t *testing.T) {
	onBoth(t, func(w *world) {
		for path, want := range map[string]string{"/990001/": "东村 东镇 应急局 甲县 西镇", "/990001/t1/": "东村 东镇", "/990001/t10/": "西镇", "/990001/t/": "", "/9/": ""} {
			var args store.Args
			var names []string
			where := unit.Range("path", path, &args)
			w.write(func(tx *store.Tx) error {
				return tx.Query(`SELECT name FROM unit WHERE `+where+` ORDER BY name`, args.Values, func(scan func(...any) error) error {
					var name string
					err := scan(&name)
					names = append(names, name)
					return err
				})
			})
			if got := sorted(names); got != want {
				w.t.Errorf("%s: %s; want %s", path, got, want)
			}
		}
	})
}

func sorted(names []string) string {
	slices.Sort(names) // by bytes: databases differ
	return strings.Join(names, " ")
}

func TestCreate(t *testing.T) {
	onBoth(t, func(w *world) {
		office, clerk, admin := w.actor("office", "甲县"), w.actor("clerk", "东镇"), w.actor("admin", "甲县")
		id := func(name string) string { return w.units[name].ID }
		for _, c := range []struct {
			name string
			who  *unit.Actor
			u    unit.Unit
			want string
		}{
			{"by the office", office, unit.Unit{Kind: "town", Name: " 北镇 ", Parent: id("甲县")}, ""},
			{"by a clerk", clerk, unit.Unit{Kind: "village", Name: "x", Parent: id("东镇")}, "not_for_this_post"},
			{"in another county", admin, unit.Unit{Kind: "town", Name: "x", Parent: id("乙县")}, "not_found"},
			{"a new county", admin, unit.Unit{Kind: "county", Name: "x", Code: "3"}, "not_found"},
			{"nobody", nil, unit.Unit{Kind: "town", Name: "x", Parent: id("甲县")}, "not_logged_in"},
			{"same name", office, unit.Unit{Kind: "bureau", Name: "东镇", Parent: id("甲县")}, "unit_exists"},
			{"same name elsewhere", office, unit.Unit{Kind: "village", Name: "东村", Parent: id("西镇")}, ""},
			{"same code", office, unit.Unit{Kind: "town", Name: "x", Code: "t1", Parent: id("甲县")}, "unit_exists"},
			{"no name", office, unit.Unit{Kind: "town", Name: "  ", Parent: id("甲县")}, "invalid"},
			{"long name", office, unit.Unit{Kind: "town", Name: strings.Repeat("长", 101), Parent: id("甲县")}, "invalid"},
			{"no such kind", office, unit.Unit{Kind: "city", Name: "x", Parent: id("甲县")}, "invalid"},
			{"a kind that cannot stand there", office, unit.Unit{Kind: "village", Name: "x", Parent: id("甲县")}, "invalid"},
			{"a root under another", office, unit.Unit{Kind: "county", Name: "x", Parent: id("甲县")}, "invalid"},
			{"a code with a step", office, unit.Unit{Kind: "town", Name: "x", Code: "a/b", Parent: id("甲县")}, "invalid"},
			{"a long alias", office, unit.Unit{Kind: "town", Name: "x", Aliases: []string{strings.Repeat("长", 101)}, Parent: id("甲县")}, "invalid"},
			{"no such parent", office, unit.Unit{Kind: "town", Name: "x", Parent: "elsewhere"}, "not_found"},
		} {
			var made unit.Unit
			err := w.try(func(tx *store.Tx) (err error) { made, err = w.m.Create(tx, c.who, c.u); return err })
			if code := codeOf(err); code != c.want {
				w.t.Errorf("%s: %q; want %q", c.name, code, c.want)
			}
			if err == nil && (made.Region != "990001" || !strings.HasPrefix(made.Path, "/990001/") || !strings.HasSuffix(made.Path, made.Code+"/") || made.Name != strings.TrimSpace(c.u.Name)) {
				w.t.Errorf("%s: made %+v", c.name, made)
			}
		}
		w.write(func(tx *store.Tx) error { // a county whose code nobody gave has a region all the same
			u, err := w.m.Create(tx, unit.System(), unit.Unit{Kind: "county", Name: "丙县"})
			if u.Region == "" || u.Region != u.Code || u.Path != "/"+u.Code+"/" {
				w.t.Errorf("made %+v", u)
			}
			return err
		})
	})
}

func TestEdit(t *testing.T) {
	onBoth(t, func(w *world) {
		office, clerk := w.actor("office", "甲县"), w.actor("clerk", "东镇")
		town := w.units["东镇"]
		edit := func(who *unit.Actor, version int64, name string) error {
			return w.try(func(tx *store.Tx) error { _, err := w.m.Edit(tx, who, town.ID, version, &name, nil); return err })
		}
		for _, c := range []struct {
			who     *unit.Actor
			version int64
			name    string
			want    string
		}{{clerk, 1, "x", "not_for_this_post"}, {office, 1, "西镇", "unit_exists"}, {office, 1, "", "invalid"}, {office, 7, "x", "changed"}, {office, 1, "东新镇", ""}, {office, 1, "x", "changed"}} {
			if code := codeOf(edit(c.who, c.version, c.name)); code != c.want {
				w.t.Errorf("%s as version %d: %q; want %q", c.name, c.version, code, c.want)
			}
		}
		// Two people rename at once: one wins, the other is told.
		errs := make([]error, 2)
		var wait sync.WaitGroup
		for i := range errs {
			wait.Go(func() { errs[i] = edit(office, 2, fmt.Sprint("名", i)) })
		}
		wait.Wait()
		if (errs[0] == nil) == (errs[1] == nil) || !fault.Is(errs[0], "changed") && !fault.Is(errs[1], "changed") {
			w.t.Errorf("renamed at once: %v", errs)
		}
		w.write(func(tx *store.Tx) error {
			u, err := unit.Get(tx, town.ID)
			if u.Version != 3 || u.Path != town.Path {
				w.t.Errorf("now %+v", u)
			}
			var n int64
			_, err2 := tx.Row(`SELECT count(*) FROM event WHERE record = $1 AND kind = 'edit'`, []any{town.ID}, &n)
			if n != 2 || err2 != nil {
				w.t.Errorf("%d events of edits, %v", n, err2)
			}
			return err
		})
	})
}

func TestAppoint(t *testing.T) {
	onBoth(t, func(w *world) {
		admin, office := w.actor("admin", "甲县"), w.actor("office", "甲县")
		for _, c := range []struct {
			who            *unit.Actor
			at, name, role string
			want           string
		}{
			{admin, "东镇", "张三", "clerk", ""}, {office, "东镇", "张三", "clerk", "not_for_this_post"}, {admin, "乙县", "张三", "office", "not_found"}, {nil, "东镇", "张三", "clerk", "not_logged_in"},
			{admin, "东村", "张三", "office", "invalid"}, {admin, "东镇", "张三", "king", "invalid"}, {admin, "东镇", "  ", "clerk", "invalid"}, {admin, "东镇", strings.Repeat("长", 51), "clerk", "invalid"},
		} {
			err := w.try(func(tx *store.Tx) error {
				_, err := w.m.Appoint(tx, c.who, w.units[c.at].ID, c.name, c.role)
				return err
			})
			if code := codeOf(err); code != c.want {
				w.t.Errorf("%s at %s as %s: %q; want %q", c.name, c.at, c.role, code, c.want)
			}
		}
		for _, c := range []struct{ at, role, want string }{{"西镇", "clerk", ""}, {"西镇", "clerk", "post_exists"}, {"西镇", "admin", "invalid"}, {"乙县", "office", "not_found"}} {
			err := w.try(func(tx *store.Tx) error {
				_, err := w.m.AddPost(tx, admin, office.Person, w.units[c.at].ID, c.role)
				return err
			})
			if code := codeOf(err); code != c.want {
				w.t.Errorf("add %s at %s: %q; want %q", c.role, c.at, code, c.want)
			}
		}
		w.write(func(tx *store.Tx) error {
			posts, err := unit.Posts(tx, office.Person)
			if len(posts) != 2 || posts[0].Unit.Name != "甲县" || posts[1].Unit.Name != "西镇" {
				w.t.Errorf("posts %+v", posts)
			}
			return err
		})
	})
}

// A post in a bureau whose role is over a territory sees the county; one without sees its own unit; lists hold the units above.
func TestTerritoryAndList(t *testing.T) {
	onBoth(t, func(w *world) {
		for _, c := range []struct{ role, at, territory, list string }{
			{"office", "甲县", "/990001/", "东村 东镇 应急局 甲县 西镇"}, {"office", "东镇", "/990001/t1/", "东村 东镇 甲县"},
			{"clerk", "东村", "/990001/t1/v1/", "东村 东镇 甲县"}, {"clerk", "应急局", w.units["应急局"].Path, "应急局 甲县"}, {"admin", "乙县", "/990002/", "乙县"},
		} {
			a := w.actor(c.role, c.at)
			if a.Territory != c.territory {
				w.t.Errorf("%s at %s sees %s; want %s", c.role, c.at, a.Territory, c.territory)
			}
			w.write(func(tx *store.Tx) error {
				units, err := unit.List(tx, a, unit.Filter{})
				var names []string
				for _, u := range units {
					names = append(names, u.Name)
				}
				if got := sorted(names); got != c.list {
					w.t.Errorf("%s at %s lists %s; want %s", c.role, c.at, got, c.list)
				}
				return err
			})
		}
		w.write(func(tx *store.Tx) error {
			if _, err := unit.List(tx, nil, unit.Filter{}); !fault.Is(err, "not_logged_in") {
				w.t.Errorf("nobody lists: %v", err)
			}
			units, err := unit.List(tx, unit.System(), unit.Filter{Kind: "town", Text: "镇"})
			if len(units) != 2 {
				w.t.Errorf("filtered: %v", units)
			}
			return err
		})
	})
}
