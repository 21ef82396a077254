package record_test

import (
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// rewriting are the kinds of events that come with a new version of the row.
var rewriting = []string{"create", "move", "edit", record.Return, record.Withdraw, record.HandOver, record.Correct, record.ConfirmVoid}

// Whoever uses whatever move, verb or signature on a record: refusals are said in words and leave nothing, every version has its
// event, the state stays a declared one, what has ended or is void has no deadline, and what is void moves no more.
func TestLivesWithVerbs(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		people := slices.Sorted(maps.Keys(w.who))
		var persons []string
		for _, key := range people {
			persons = append(persons, w.who[key].Person)
		}
		used := map[string]int{}
		rapid.Check(w.t, func(t *rapid.T) {
			r := w.hazard(map[string]any{"place": spot, "reviewer": w.who["expert"].Person, "owner": w.who["officer"].Person})
			if rapid.Bool().Draw(t, "on its way") {
				r = w.checking()
			}
			for range rapid.IntRange(2, 10).Draw(t, "acts") {
				before, events := w.load(r), len(w.history(r))
				by := w.who[rapid.SampledFrom(people).Draw(t, "by")]
				wish := ""
				if may := w.may(by.Name, r); len(may) > 0 && rapid.IntRange(0, 3).Draw(t, "fits") > 0 {
					wish = rapid.SampledFrom(may).Draw(t, "fitting")
				}
				if len(w.signings(r)) > 0 && rapid.Bool().Draw(t, "signs") {
					wish = "sign"
				}
				name, act := w.anyAct(t, r, persons, wish)
				err := w.write(func(tx *store.Tx) error { return act(tx, by.Person) })
				now := w.load(r)
				if f := fault.Of(err); err != nil && (f == nil || f.Kind == fault.Internal || f.Kind == fault.Unavailable || f.Text.ZH == "") {
					t.Fatalf("%s: not a refusal in words: %v", name, err)
				}
				h := w.history(r)
				if err != nil && (now.Version != before.Version || len(h) != events) {
					t.Fatalf("%s was refused (%v) and left something", name, err)
				}
				if err == nil {
					used[name]++
					if before.Voided {
						t.Fatalf("%s of what is void", name)
					}
				}
				versions := int64(0)
				for _, e := range h {
					if slices.Contains(rewriting, e.Kind) && (e.Kind != record.HandOver || e.Body.Extra["field"] != nil) {
						versions++
					}
				}
				st := w.d("hazard").State(now.State)
				switch {
				case st == nil:
					t.Fatalf("%s led to the state %q", name, now.State)
				case now.Version != versions:
					t.Fatalf("after %s: version %d and %d events that rewrite", name, now.Version, versions)
				case (st.End || now.Voided) && now.Due != "":
					t.Fatalf("after %s: ended or void and due on %s", name, now.Due)
				}
			}
		})
		if len(used) < 12 { // or the test would prove nothing
			w.t.Errorf("only these acts succeeded: %v", used)
		}
	})
}

// anyAct is some move, verb or signature with inputs that mostly fit; wish names one. It is done by a person, in the post known of them.
func (w *lifeWorld) anyAct(t *rapid.T, r *record.Record, persons []string, wish string) (string, func(tx *store.Tx, person string) error) {
	d := w.d("hazard")
	note := rapid.SampledFrom([]string{"因故", "因故", ""}).Draw(t, "note")
	actor := func(person string) *unit.Actor {
		for _, a := range w.who {
			if a.Person == person {
				return a
			}
		}
		return nil
	}
	verbs := []string{record.SignFor, record.Return, record.HandOver, record.Countersign, record.Opinion, record.Urge, record.Withdraw, record.Copy, record.Comment, record.Correct, record.Void, record.ConfirmVoid, record.RejectVoid}
	if wish == "" {
		var all []string
		for _, m := range d.Moves {
			all = append(all, m.Key)
		}
		wish = rapid.SampledFrom(slices.Concat(all, verbs, []string{"sign"})).Draw(t, "act")
	}
	if wish == "sign" {
		mark := record.Mark{Move: rapid.SampledFrom([]string{"close", "close_plain"}).Draw(t, "signed move"), Refuse: rapid.IntRange(0, 5).Draw(t, "refuse") == 0, Opinion: note, Position: spot}
		if pending := w.signings(r); len(pending) > 0 {
			mark.Move = pending[0].Move.Key
		}
		return wish, func(tx *store.Tx, person string) error {
			_, err := w.s.Sign(tx, actor(person), d, r.ID, mark)
			return err
		}
	}
	if m := d.Move(wish); m != nil {
		step := record.Step{Move: m.Key, Note: note, Values: map[string]any{}}
		for _, key := range append(slices.Clone(m.Needs), m.Fields...) {
			step.Values[key] = map[string]string{"owner": w.who["officer"].Person, "reviewer": w.who["expert"].Person}[key]
			if step.Values[key] == "" {
				step.Values[key] = "换阀"
			}
		}
		return wish, func(tx *store.Tx, person string) error {
			_, err := w.s.Move(tx, actor(person), d, r.ID, step)
			return err
		}
	}
	if wish == record.Edit {
		return wish, func(tx *store.Tx, person string) error {
			_, err := w.s.Edit(tx, actor(person), d, r.ID, 0, map[string]any{"text": note})
			return err
		}
	}
	act := record.Act{Verb: wish, Note: note, Persons: []string{rapid.SampledFrom(persons).Draw(t, "whom")}, Values: map[string]any{"text": "更正"}, Any: rapid.Bool().Draw(t, "any"), Agree: rapid.Bool().Draw(t, "agree")}
	return wish, func(tx *store.Tx, person string) error {
		_, err := w.s.Do(tx, actor(person), d, r.ID, act)
		return err
	}
}
