package app

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// lives drives the records of the base pack through whatever their definitions allow and refuse.
type lives struct {
	app    *App
	actors []*unit.Actor
	units  []unit.Unit
	ids    map[string][]string // records by ledger, to refer to
	at     map[string]string   // the unit of a record
	file   string              // the hash of a file that everybody has uploaded
}

// Whoever does whatever with whatever values to a record of any ledger of the base pack: its state stays a declared one, every
// accepted write is one version and one event, a refused one leaves nothing, refusals are said in words, and what has ended
// has no deadline.
func TestLivesOfRecords(t *testing.T) {
	for name, database := range map[string]string{"sqlite": "", "postgres": onPostgres} {
		t.Run(name, func(t *testing.T) {
			l := &lives{app: newSite(t, database, false).app, ids: map[string][]string{}, at: map[string]string{}}
			if err := l.people(); err != nil {
				t.Fatal(err)
			}
			if err := l.records(); err != nil {
				t.Fatal(err)
			}
			reached := map[string]bool{}
			var still []string
			declared, lived := 0, 0
			for _, d := range l.app.Policy.Ledgers.Tables() {
				rapid.Check(t, func(t *rapid.T) { l.live(t, d, reached) })
				n := 0
				for _, s := range d.States {
					if reached[d.Name+"."+s.Key] {
						n++
					}
				}
				declared, lived = declared+len(d.States), lived+n
				if n == 0 {
					still = append(still, d.Name)
				}
			}
			// What asks much of other records may not come about by chance; most must, or the test would prove nothing.
			if lived*2 < declared || len(still) > 3 {
				t.Errorf("records lived in %d of %d states; none of %v", lived, declared, still)
			}
		})
	}
}

// people gathers the system and one person of each role at each kind of unit.
func (l *lives) people() error {
	l.actors = []*unit.Actor{unit.System()}
	model := l.app.Policy.Units
	return l.app.DB.Write(context.Background(), func(tx *store.Tx) (err error) {
		if l.units, err = unit.All(tx); err != nil {
			return err
		}
		kinds := map[string]bool{}
		for _, u := range l.units {
			if kinds[u.Kind] {
				continue
			}
			kinds[u.Kind] = true
			for _, role := range model.RolesAt(u.Kind) {
				if _, err := model.Appoint(tx, unit.System(), u.ID, role.Key+" of "+u.Kind, role.Key); err != nil {
					return err
				}
			}
		}
		seen := map[string]bool{}
		for _, u := range l.units {
			posts, err := unit.People(tx, u.ID)
			if err != nil {
				return err
			}
			for _, p := range posts {
				if key := p.Role + " at " + u.Kind; !seen[key] {
					seen[key] = true
					a, err := l.app.Policy.Units.Actor(tx, p)
					if err != nil {
						return err
					}
					l.actors = append(l.actors, a)
				}
			}
		}
		return nil
	})
}

// records issues a plan, so that there is something to refer to.
func (l *lives) records() error {
	ctx := context.Background()
	if _, err := l.app.IssueFile(ctx, "方案.txt", []byte(journeyPlan)); err != nil {
		return err
	}
	l.file = strings.Repeat("ab", 32)
	return l.app.DB.Write(ctx, func(tx *store.Tx) error {
		for _, a := range l.actors {
			if !a.System && !slices.Contains(a.May, "read") {
				continue
			}
			if err := l.app.Records.KeepFile(tx, a, event.File{Hash: l.file, Name: "a.jpg", Type: "image/jpeg", Size: 3}); err != nil {
				return err
			}
		}
		for _, d := range l.app.Policy.Ledgers.Tables() {
			page, err := l.app.Records.List(tx, unit.System(), d, record.Query{})
			if err != nil {
				return err
			}
			for _, r := range page.Records {
				l.add(d, r)
			}
		}
		return nil
	})
}

// live is the life of one record.
func (l *lives) live(t *rapid.T, d *ledger.Definition, reached map[string]bool) {
	s := l.app.Records
	var r *record.Record
	for range 5 { // until somebody may
		a := l.actor(t, d, func(m *ledger.Move) bool { return m.Starts() })
		draft := record.Draft{Unit: l.unit(t, d).ID, Values: l.values(t, d, d.Fields), Note: "因故"}
		l.about(t, d, &draft)
		err := l.write(t, func(tx *store.Tx) (err error) {
			if r, err = s.Create(tx, a, d, draft); err != nil {
				return err
			}
			read, err := s.Load(tx, d, r.ID, false)
			if err == nil && !reflect.DeepEqual(r, read) {
				t.Errorf("%s made as %#v\nand read as %#v", d.Name, r, read)
			}
			return err
		})
		if err == nil {
			break
		}
		r = nil
	}
	if r == nil {
		return
	}
	l.add(d, r)
	reached[d.Name+"."+r.State] = true
	l.wantWhole(t, d, r)
	for n := rapid.IntRange(3, 12).Draw(t, "steps"); n > 0; n-- {
		now := l.step(t, d, r)
		reached[d.Name+"."+now.State] = true
		r = now
	}
}

// add keeps a record to refer to.
func (l *lives) add(d *ledger.Definition, r *record.Record) {
	l.ids[d.Name] = append(l.ids[d.Name], r.ID)
	l.at[r.ID] = r.Unit
}

// about names the person or asset that a record is about, where it is about one.
func (l *lives) about(t *rapid.T, d *ledger.Definition, draft *record.Draft) {
	switch d.Of {
	case ledger.Persons:
		a := rapid.SampledFrom(l.actors[1:]).Draw(t, "person")
		draft.Person, draft.Unit = a.Person, a.Unit.ID
	case ledger.Assets:
		var ids []string
		for _, name := range d.About {
			ids = append(ids, l.ids[name]...)
		}
		if len(ids) > 0 {
			draft.Asset = rapid.SampledFrom(ids).Draw(t, "asset")
			draft.Unit = l.at[draft.Asset]
		}
	}
}

// unit is mostly one that such a record may be about.
func (l *lives) unit(t *rapid.T, d *ledger.Definition) unit.Unit {
	fit := slices.DeleteFunc(slices.Clone(l.units), func(u unit.Unit) bool {
		if d.Is == ledger.Units {
			return !slices.Contains(d.Under, u.Kind)
		}
		return d.Of == ledger.Units && len(d.About) > 0 && !slices.Contains(d.About, u.Kind)
	})
	if rapid.IntRange(0, 4).Draw(t, "any unit") == 0 {
		fit = l.units
	}
	return rapid.SampledFrom(fit).Draw(t, "unit")
}

// actor is mostly the system or somebody whose role may take such a move, else anybody.
func (l *lives) actor(t *rapid.T, d *ledger.Definition, which func(*ledger.Move) bool) *unit.Actor {
	may := slices.DeleteFunc(slices.Clone(l.actors), func(a *unit.Actor) bool {
		return !a.System && !slices.ContainsFunc(d.Moves, func(m *ledger.Move) bool {
			return which(m) && (m.By.Include(a.Role, true) || len(m.By.Derived)+len(m.By.Exprs) > 0)
		})
	})
	if rapid.IntRange(0, 4).Draw(t, "anybody") == 0 {
		may = l.actors
	}
	return rapid.SampledFrom(may).Draw(t, "actor")
}

// step tries one move or edit and gives the record as it is then.
func (l *lives) step(t *rapid.T, d *ledger.Definition, r *record.Record) *record.Record {
	s := l.app.Records
	m := rapid.SampledFrom(d.Moves).Draw(t, "move")
	fits := func(m *ledger.Move) bool { return m.Leaves(r.State) }
	if some := slices.DeleteFunc(slices.Clone(d.Moves), func(m *ledger.Move) bool { return !fits(m) }); len(some) > 0 && rapid.IntRange(0, 3).Draw(t, "fits") > 0 {
		m = rapid.SampledFrom(some).Draw(t, "fitting move")
	}
	a := l.actor(t, d, func(other *ledger.Move) bool { return other == m })
	note := rapid.SampledFrom([]string{"", "  ", "因故"}).Draw(t, "note")
	version := rapid.SampledFrom([]int64{0, 0, r.Version, r.Version, r.Version - 1}).Draw(t, "version")
	act := func(tx *store.Tx) error {
		_, err := s.Move(tx, a, d, r.ID, record.Step{Move: m.Key, Version: version, Values: l.values(t, d, l.offered(d, m)), Note: note})
		return err
	}
	if rapid.IntRange(0, 5).Draw(t, "edit") == 0 {
		act = func(tx *store.Tx) error {
			_, err := s.Edit(tx, a, d, r.ID, version, l.values(t, d, d.Fields))
			return err
		}
	}
	if signing := l.signing(t, d, r); signing != nil && rapid.IntRange(0, 2).Draw(t, "sign") > 0 {
		act = signing
	}
	err := l.write(t, act)
	var now *record.Record
	_ = l.write(t, func(tx *store.Tx) (err error) { now, err = s.Load(tx, d, r.ID, false); return err })
	l.wantWhole(t, d, now)
	if err != nil && now.Version != r.Version {
		t.Fatalf("%s refused (%v) and the record went from %s, version %d, to %s, version %d", m.Key, err, r.State, r.Version, now.State, now.Version)
	}
	return now
}

// signing lets somebody sign a move that waits for signatures; nil where none does.
func (l *lives) signing(t *rapid.T, d *ledger.Definition, r *record.Record) func(*store.Tx) error {
	var pending []*record.Signing
	_ = l.write(t, func(tx *store.Tx) (err error) { pending, err = l.app.Records.Signings(tx, d, r.ID); return err })
	if len(pending) == 0 {
		return nil
	}
	slot := rapid.SampledFrom(pending[0].Move.Sign.Slots).Draw(t, "slot")
	a := rapid.SampledFrom(l.actors[1:]).Draw(t, "signer")
	if may := slices.DeleteFunc(slices.Clone(l.actors), func(a *unit.Actor) bool {
		return a.System || !slot.By.Include(a.Role, true) && len(slot.By.Derived) == 0
	}); len(may) > 0 {
		a = rapid.SampledFrom(may).Draw(t, "fitting signer")
	}
	refuse := rapid.IntRange(0, 9).Draw(t, "refuse") == 0
	return func(tx *store.Tx) error {
		_, err := l.app.Records.Sign(tx, a, d, r.ID, record.Mark{Move: pending[0].Move.Key, Slot: slot.Key, Refuse: refuse, Opinion: "同意"})
		return err
	}
}

// write runs an act. An error must be a refusal in words that is not the server's own failure.
func (l *lives) write(t *rapid.T, act func(*store.Tx) error) error {
	err := l.app.DB.Write(context.Background(), act)
	if f := fault.Of(err); err != nil && (f == nil || f.Kind == fault.Internal || f.Kind == fault.Unavailable || f.Text.ZH == "" || f.Text.EN == "") {
		t.Fatalf("not a refusal in words: %v", err)
	}
	return err
}

// wantWhole asks that row and log agree.
func (l *lives) wantWhole(t *rapid.T, d *ledger.Definition, r *record.Record) {
	var events int64
	_ = l.write(t, func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM event WHERE record = $1 AND ledger = $2 AND kind IN ('create', 'move', 'edit')`, []any{r.ID, d.Name}, &events)
		return err
	})
	st := d.State(r.State)
	switch {
	case st == nil:
		t.Fatalf("%s is in the state %q, which nobody declared", d.Name, r.State)
	case r.Version != events:
		t.Fatalf("%s has version %d and %d events", d.Name, r.Version, events)
	case st.End && r.Due != "":
		t.Fatalf("%s ended as %s and is still due on %s", d.Name, r.State, r.Due)
	}
	for _, f := range d.Fields {
		if f.Required && r.Values[f.Key] == nil {
			t.Fatalf("%s lacks its %s", d.Name, f.Key)
		}
	}
}

func (l *lives) offered(d *ledger.Definition, m *ledger.Move) []*ledger.Field {
	var out []*ledger.Field
	for _, f := range d.Fields {
		if slices.Contains(m.Needs, f.Key) || slices.Contains(m.Fields, f.Key) {
			out = append(out, f)
		}
	}
	return out
}

// values fills most of the fields, mostly with what fits.
func (l *lives) values(t *rapid.T, d *ledger.Definition, fields []*ledger.Field) map[string]any {
	out := map[string]any{}
	for _, f := range fields {
		if !f.Required && rapid.IntRange(0, 3).Draw(t, f.Key+" given") == 0 {
			continue
		}
		if rapid.IntRange(0, 60).Draw(t, f.Key+" wrong") == 0 {
			out[f.Key] = rapid.SampledFrom([]any{nil, "", " ", -1.5, true, "nonsense", []any{}, []any{"x"}, "2026-13-01"}).Draw(t, f.Key)
			continue
		}
		if v := l.value(t, f); v != nil {
			out[f.Key] = v
		}
	}
	return out
}

func (l *lives) value(t *rapid.T, f *ledger.Field) any {
	switch name := f.Type.Name(); name {
	case "text", "long_text":
		return rapid.StringN(1, 30, -1).Draw(t, f.Key)
	case "int":
		return float64(rapid.IntRange(-3, 3000).Draw(t, f.Key))
	case "decimal", "percent":
		return rapid.Float64Range(-1e6, 1e6).Draw(t, f.Key)
	case "bool":
		return rapid.Bool().Draw(t, f.Key)
	case "date":
		return fmt.Sprintf("%d-%02d-%02d", rapid.IntRange(2020, 2099).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
	case "enum":
		return rapid.SampledFrom(f.Options.Items).Draw(t, f.Key).Key
	case "enums":
		return []any{rapid.SampledFrom(f.Options.Items).Draw(t, f.Key).Key}
	case "money":
		return float64(rapid.IntRange(0, 1e6).Draw(t, f.Key)) / 100
	case "datetime":
		return fmt.Sprintf("2026-%02d-%02dT08:00:00Z", rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
	case "credit_code":
		return "91330100799655058B"
	case "industry_code":
		return rapid.SampledFrom([]string{"2614", "3310"}).Draw(t, f.Key)
	case "industry_codes":
		return []any{rapid.SampledFrom([]string{"26", "33"}).Draw(t, f.Key)}
	case "phone":
		return "13800138000"
	case "certificate_number":
		return fmt.Sprintf("T%09d", rapid.IntRange(0, 999_999_999).Draw(t, f.Key))
	case "position":
		return map[string]any{"lat": rapid.Float64Range(-90, 90).Draw(t, "lat"), "lng": rapid.Float64Range(-180, 180).Draw(t, "lng")}
	case "files", "photos":
		return []any{l.file}
	case "rows":
		row := map[string]any{}
		for _, c := range f.Rows {
			if v := l.value(t, c); v != nil {
				row[c.Key] = v
			}
		}
		return []any{row}
	case "person":
		fit := slices.DeleteFunc(slices.Clone(l.actors[1:]), func(a *unit.Actor) bool { return len(f.Posts) > 0 && !slices.Contains(f.Posts, a.Role) })
		if len(fit) == 0 {
			fit = l.actors[1:]
		}
		return rapid.SampledFrom(fit).Draw(t, f.Key).Person
	case "unit":
		return rapid.SampledFrom(l.units).Draw(t, f.Key).ID
	case "units":
		return []any{rapid.SampledFrom(l.units).Draw(t, f.Key).ID, rapid.SampledFrom(l.units).Draw(t, f.Key).ID}
	case "ref":
		ids := l.ids[f.To[0]]
		if f.To[0] == ledger.AnyRow {
			ids = l.ids["task"]
		}
		if len(ids) > 0 {
			return rapid.SampledFrom(ids).Draw(t, f.Key)
		}
	}
	return nil
}
