package record_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// want is a code that an act must be refused with; empty: it must succeed.
func want(t *testing.T, what string, err error, code string) {
	t.Helper()
	if (err == nil) != (code == "") || code != "" && !fault.Is(err, code) {
		t.Fatalf("%s: %v; want %q", what, err, code)
	}
}

// Who may: plain roles in their scope, a derived role, a person the record names, a post over a sector, an expert to whom it is
// assigned; and nobody else.
func TestWhoMayMove(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		_, err := w.create("head2", "hazard", "e1", map[string]any{"text": "别家"})
		want(t, "another enterprise", err, "not_found")
		_, err = w.create("reg", "hazard", "e2", map[string]any{"text": "别行业"})
		want(t, "another sector", err, "not_found")
		_, err = w.create("expert", "hazard", "e1", map[string]any{"text": "无"})
		want(t, "not assigned", err, "not_found")
		r, err := w.create("reg", "hazard", "e1", map[string]any{"text": "漏氨"})
		want(t, "the sector's regulator", err, "")
		for _, c := range []struct{ by, move, code string }{{"head", "accept", "not_for_this_post"}, {"head2", "accept", "not_found"}, {"director", "accept", "not_for_this_post"}} {
			want(t, c.by, w.move(c.by, r, record.Step{Move: c.move}), c.code)
		}
		must(t, w.move("reg2", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person, "reviewer": w.who["expert"].Person}}))
		want(t, "not the owner", w.move("head", r, record.Step{Move: "submit"}), "not_for_this_post")
		must(t, w.move("officer", r, record.Step{Move: "submit"}))
		must(t, w.move("expert", r, record.Step{Move: "review", Values: map[string]any{"opinion": "可"}}))
		other := w.hazard(map[string]any{})
		want(t, "an expert elsewhere", w.move("expert", other, record.Step{Move: "review", Values: map[string]any{"opinion": "可"}}), "not_found")
		for by, n := range map[string]int{"office": 2, "reg": 2, "head": 2, "head2": 0, "expert": 1} {
			if got := w.list(by, "hazard"); len(got) != n {
				t.Errorf("%s sees %d; want %d", by, len(got), n)
			}
		}
		must(t, w.write(func(tx *store.Tx) error { // the department no longer answers for the sector
			_, err := w.s.Edit(tx, w.who["office"], w.d("department"), w.units["d1"].ID, 0, map[string]any{"codes": []any{"33"}})
			return err
		}))
		must(t, w.write(func(tx *store.Tx) error {
			posts, err := unit.Posts(tx, w.who["reg"].Person)
			must(t, err)
			now, err := w.model.Actor(tx, posts[0])
			w.who["reg"] = now
			return err
		}))
		want(t, "the sector moved away", w.move("reg", other, record.Step{Move: "judge"}), "not_found")
	})
}

// A share lets a unit read, not act; what is named later is seen, what no longer is, is not.
func TestShareAndAssign(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{"contractor": w.units["e2"].ID})
		if n := len(w.list("head2", "hazard")); n != 1 {
			t.Fatalf("the contractor sees %d", n)
		}
		must(t, w.write(func(tx *store.Tx) error { _, err := w.s.Get(tx, w.who["head2"], w.d("hazard"), r.ID); return err }))
		want(t, "a reader", w.move("head2", r, record.Step{Move: "accept"}), "not_found")
		must(t, w.write(func(tx *store.Tx) error {
			_, err := w.s.Edit(tx, w.who["office"], w.d("hazard"), r.ID, 0, map[string]any{"contractor": nil})
			return err
		}))
		if n := len(w.list("head2", "hazard")); n != 0 {
			t.Fatalf("the contractor still sees %d", n)
		}
	})
}

// What fields ask: bounds, pattern, posts, being fixed, required by condition, references that are there.
func TestFieldRules(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		for _, c := range []struct {
			values map[string]any
			code   string
		}{
			{map[string]any{"funds": -1.0}, "invalid"}, {map[string]any{"funds": 1000000.01}, "invalid"}, {map[string]any{"funds": 1000000.0}, ""}, {map[string]any{"code": "A1"}, "invalid"}, {map[string]any{"code": "AB12x"}, "invalid"}, {map[string]any{"code": "AB12"}, ""},
			{map[string]any{"owner": w.who["office"].Person}, "post"}, {map[string]any{"owner": w.who["head2"].Person}, "post"}, {map[string]any{"owner": w.who["head"].Person}, ""}, {map[string]any{"owner": "nobody"}, "invalid"},
			{map[string]any{"source": "nothing"}, "invalid"}, {map[string]any{"grade": "major", "text": "无"}, "cites"}, {map[string]any{"kept": "方案的话"}, ""},
		} {
			if c.values["text"] == nil {
				c.values["text"] = "事"
			}
			_, err := w.create("office", "hazard", "e1", c.values)
			want(t, "create", err, c.code)
		}
		r := w.hazard(map[string]any{"kept": "原话"})
		edit := func(values map[string]any) error {
			return w.write(func(tx *store.Tx) error {
				_, err := w.s.Edit(tx, w.who["office"], w.d("hazard"), r.ID, 0, values)
				return err
			})
		}
		want(t, "a fixed field", edit(map[string]any{"kept": "改"}), "invalid")
		want(t, "a field that a move sets", edit(map[string]any{"grade": "major"}), "invalid")
		must(t, edit(map[string]any{"text": "改"}))
		want(t, "required by condition", w.move("reg", r, record.Step{Move: "judge"}), "")
		must(t, w.write(func(tx *store.Tx) error { return nil }))
		if r = w.load(r); r.Number == "" || r.Number[:6] != "YH2026" || r.Values["grade"] != "major" {
			t.Fatalf("%+v", r)
		}
		want(t, "what is required now", edit(map[string]any{"text": "再改"}), "needs_fields")
	})
}

// Numbers run without a gap in each year.
func TestNumbers(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				for range 3 {
					if _, err := w.create("office", "hazard", "e1", map[string]any{"text": "事"}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		var numbers []string
		for _, r := range w.list("office", "hazard") {
			numbers = append(numbers, r.Number)
		}
		slices.Sort(numbers)
		if len(slices.Compact(numbers)) != 12 || numbers[0] != "YH20260001" || numbers[11] != "YH20260012" {
			t.Errorf("%v", numbers)
		}
	})
}

// Of two who make at once what may be there once, one succeeds; so of two whose guard asks for what the other makes.
func TestOnlyOneOfTwo(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		h := w.hazard(map[string]any{})
		race := func(what string, act func() error, code string) {
			t.Helper()
			errs := make([]error, 6)
			var wg sync.WaitGroup
			for i := range errs {
				wg.Go(func() { errs[i] = act() })
			}
			wg.Wait()
			passed := 0
			for _, err := range errs {
				if err == nil {
					passed++
				} else if !fault.Is(err, code) {
					t.Errorf("%s: %v", what, err)
				}
			}
			if passed != 1 {
				t.Errorf("%s: %d passed", what, passed)
			}
		}
		race("unique", func() error {
			_, err := w.create("office", "listing", "e1", map[string]any{"hazard": h.ID})
			return err
		}, "not_unique")
		race("guard", func() error { _, err := w.create("head", "licence", "e1", map[string]any{"name": "证"}); return err }, "first")
		l := w.list("office", "listing")[0]
		must(t, w.move("office", l, record.Step{Move: "drop"}))
		race("unique among open ones", func() error {
			_, err := w.create("office", "listing", "e1", map[string]any{"hazard": h.ID})
			return err
		}, "not_unique")
		version := h.Version
		race("moves of one version", func() error { return w.move("reg", h, record.Step{Move: "judge", Version: version}) }, "changed")
	})
}

// What cannot be decided is refused, with the reason for the log; the params read stand in the event.
func TestGuards(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		err := w.move("office", r, record.Step{Move: "undecided"})
		want(t, "an unset param", err, "chosen")
		if f := fault.Of(err); f.Err == nil || f.Text.ZH != "尚未确定" {
			t.Errorf("%+v", f)
		}
		must(t, w.move("officer", r, record.Step{Move: "submit"}))
		if e := w.history(r)[0]; e.Move != "submit" || e.Body.Params["stop_rule"] == nil {
			t.Errorf("%+v", e.Body)
		}
	})
}

// unlike: not the person who took the other move, nor a delegate of theirs.
func TestUnlike(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person, "measures": "换阀"}}))
		must(t, w.move("reg", r, record.Step{Move: "judge"}))
		want(t, "the same", w.move("reg", r, record.Step{Move: "lower", Note: "复核"}), "unlike")
		stand := *w.who["reg2"]
		stand.OnBehalf = w.who["reg"].Person
		w.who["stand"] = &stand
		want(t, "a delegate of the same", w.move("stand", r, record.Step{Move: "lower", Note: "复核"}), "unlike")
		must(t, w.move("reg2", r, record.Step{Move: "lower", Note: "复核"}))
	})
}

// Computed fields follow other records at once; a manual value lies over them once another has approved it, until its end, and gives
// way to what is worse.
func TestComputedAndOverride(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		if v := w.unit("e1").Values; v["points"] != int64(0) || v["colour"] != "blue" {
			t.Fatalf("at first %v", v)
		}
		first := w.hazard(map[string]any{})
		if v := w.unit("e1").Values; v["points"] != int64(2) || v["colour"] != "orange" {
			t.Fatalf("after one %v", v)
		}
		if e := w.history(w.unit("e1"))[0]; e.Kind != "compute" || e.Body.Changes["colour"].To != "orange" {
			t.Errorf("%+v", e)
		}
		e1 := w.unit("e1")
		lay := record.Act{Verb: record.Overrule, Field: "colour", Values: map[string]any{"colour": "blue"}, Note: "已整改", Until: "2026-03-31"}
		want(t, "without an end", w.do("reg", e1, record.Act{Verb: record.Overrule, Field: "colour", Values: lay.Values, Note: "x"}), "invalid")
		want(t, "without a reason", w.do("reg", e1, record.Act{Verb: record.Overrule, Field: "colour", Values: lay.Values, Until: lay.Until}), "needs_fields")
		must(t, w.do("reg", e1, lay))
		if v := w.unit("e1").Values; v["colour"] != "orange" {
			t.Fatalf("before approval %v", v)
		}
		must(t, w.write(func(tx *store.Tx) error {
			list, err := w.s.Approvals(tx, w.who["director"])
			if err == nil && len(list) != 1 {
				err = errors.New("nothing waits for the director")
			}
			if err == nil {
				err = w.s.Decide(tx, w.who["director"], list[0].ID, true, "", nil)
			}
			return err
		}))
		if v := w.unit("e1").Values; v["colour"] != "blue" {
			t.Fatalf("after approval %v", v)
		}
		w.hazard(map[string]any{})
		if v := w.unit("e1").Values; v["colour"] != "red" {
			t.Fatalf("worse than when it was laid: %v", v)
		}
		must(t, w.write(func(tx *store.Tx) error { // one less: as it was when the value was laid
			if _, err := w.s.Do(tx, w.who["office"], w.d("hazard"), first.ID, record.Act{Verb: record.Void, Note: "重复"}); err != nil {
				return err
			}
			_, err := w.s.Do(tx, w.who["office2"], w.d("hazard"), first.ID, record.Act{Verb: record.ConfirmVoid})
			return err
		}))
		if v := w.unit("e1").Values; v["points"] != int64(2) || v["colour"] != "blue" {
			t.Fatalf("after voiding one %v", v)
		}
		w.now = w.now.AddDate(0, 1, 0)
		_, err := w.s.Tick(context.Background(), w.db)
		must(t, err)
		if v := w.unit("e1").Values; v["colour"] != "orange" {
			t.Fatalf("after its end %v", v)
		}
	})
}

// Whose scope has a unit, by role: territory, sector, the unit itself; not who sees only what is assigned.
func TestOver(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		for _, c := range []struct {
			unit  string
			roles []string
			want  []string
		}{{"e1", []string{"office"}, []string{"office", "office2"}}, {"e1", []string{"regulator"}, []string{"reg", "reg2"}}, {"e2", []string{"regulator"}, nil}, {"e1", []string{"principal", "director"}, []string{"director", "head"}},
			{"e2", []string{"principal"}, []string{"head2"}}, {"e1", []string{"expert"}, nil}, {"county", []string{"principal", "officer"}, nil}, {"e1", nil, nil}} {
			must(t, w.write(func(tx *store.Tx) error {
				posts, err := w.model.Over(tx, c.roles, w.units[c.unit])
				var got []string
				for _, p := range posts {
					got = append(got, p.Name)
				}
				if slices.Sort(got); !slices.Equal(got, c.want) {
					t.Errorf("%v over %s: %v; want %v", c.roles, c.unit, got, c.want)
				}
				return err
			}))
		}
	})
}
