package app

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"zhiben/internal/fault"
	"zhiben/internal/testpg"
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
}

// Whoever does whatever with whatever values to a record of any ledger of the base pack: its state stays a declared one, every
// accepted write is one version and one event, a refused one leaves nothing, refusals are said in words, and what has ended
// has no deadline.
func TestLivesOfRecords(t *testing.T) {
	for name, database := range map[string]string{"sqlite": "", "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			l := &lives{app: newSite(t, database, false).app, ids: map[string][]string{}}
			if err := l.people(); err != nil {
				t.Fatal(err)
			}
			if err := l.records(); err != nil {
				t.Fatal(err)
			}
			reached := map[string]bool{}
			for _, d := range l.app.Policy.Ledgers.Tables() {
				rapid.Check(t, func(t *rapid.T) { l.live(t, d, reached) })
				n := 0
				for _, s := range d.States {
					if reached[d.Name+"."+s.Key] {
						n++
					}
				}
				if n < 2 { // or the test would prove nothing
					t.Errorf("records of %s were in %d of %d states", d.Name, n, len(d.States))
				}
			}
		})
	}
}

// people gathers the system and one person of each role at each kind of unit.
func (l *lives) people() error {
	l.actors = []*unit.Actor{unit.System()}
	return l.app.DB.Read(context.Background(), func(tx *store.Tx) (err error) {
		if l.units, err = unit.All(tx); err != nil {
			return err
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
	return l.app.DB.Read(ctx, func(tx *store.Tx) error {
		for _, d := range l.app.Policy.Ledgers.Tables() {
			page, err := l.app.Records.List(tx, unit.System(), d, record.Query{})
			if err != nil {
				return err
			}
			for _, r := range page.Records {
				l.ids[d.Name] = append(l.ids[d.Name], r.ID)
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
		draft := record.Draft{Unit: l.unit(t, d).ID, Values: l.values(t, d, d.Fields)}
		err := l.write(t, func(tx *store.Tx) (err error) {
			r, err = s.Create(tx, a, d, draft)
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
	l.ids[d.Name] = append(l.ids[d.Name], r.ID)
	reached[d.Name+"."+r.State] = true
	l.wantWhole(t, d, r, 1)
	for n := rapid.IntRange(3, 12).Draw(t, "steps"); n > 0; n-- {
		now := l.step(t, d, r)
		reached[d.Name+"."+now.State] = true
		r = now
	}
}

// unit is mostly one that such a record may be about.
func (l *lives) unit(t *rapid.T, d *ledger.Definition) unit.Unit {
	fit := slices.DeleteFunc(slices.Clone(l.units), func(u unit.Unit) bool { return len(d.About) > 0 && !slices.Contains(d.About, u.Kind) })
	if rapid.IntRange(0, 4).Draw(t, "any unit") == 0 {
		fit = l.units
	}
	return rapid.SampledFrom(fit).Draw(t, "unit")
}

// actor is mostly the system or somebody whose role may take such a move, else anybody.
func (l *lives) actor(t *rapid.T, d *ledger.Definition, which func(*ledger.Move) bool) *unit.Actor {
	may := slices.DeleteFunc(slices.Clone(l.actors), func(a *unit.Actor) bool {
		return !a.System && !slices.ContainsFunc(d.Moves, func(m *ledger.Move) bool { return which(m) && m.By.Include(a.Role, true) })
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
	err := l.write(t, act)
	want := r.Version
	if err == nil {
		want++
	}
	var now *record.Record
	_ = l.write(t, func(tx *store.Tx) (err error) { now, err = s.Load(tx, d, r.ID, false); return err })
	l.wantWhole(t, d, now, want)
	if err != nil && now.State != r.State {
		t.Fatalf("%s refused (%v) and the state went from %s to %s", m.Key, err, r.State, now.State)
	}
	return now
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
func (l *lives) wantWhole(t *rapid.T, d *ledger.Definition, r *record.Record, version int64) {
	var events int64
	_ = l.write(t, func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM event WHERE record = $1 AND kind IN ('create', 'move', 'edit')`, []any{r.ID}, &events)
		return err
	})
	st := d.State(r.State)
	switch {
	case st == nil:
		t.Fatalf("%s is in the state %q, which nobody declared", d.Name, r.State)
	case r.Version != version || events != version:
		t.Fatalf("%s has version %d and %d events; want %d", d.Name, r.Version, events, version)
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
	case "unit":
		return rapid.SampledFrom(l.units).Draw(t, f.Key).ID
	case "units":
		return []any{rapid.SampledFrom(l.units).Draw(t, f.Key).ID, rapid.SampledFrom(l.units).Draw(t, f.Key).ID}
	case "ref":
		if ids := l.ids[f.To[0]]; len(ids) > 0 {
			return rapid.SampledFrom(ids).Draw(t, f.Key)
		}
	}
	return nil
}
