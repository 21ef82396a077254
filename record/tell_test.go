package record_test

import (
	"slices"
	"strings"
	"testing"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
)

// strict is a ledger with a field for each thing that can be wrong.
var strict = strings.Replace(county, "  delay:\n", `  strict:
    fields:
      name: text!
      grade: enum grade!
      n: {type: int, min: 1, max: 9}
      code: {type: text, pattern: "[A-Z]{2}[0-9]+"}
      seal: {type: text, unique: true}
      held: date
      above: ref job
      at: unit
      note: {type: text, required: "=record.grade == 'high' && record.n == null"}
      why: text
    states: {open: 待办, done: {title: 办结, end: true}}
    moves: {make: {from: new, to: open, by: [office]}, end: {from: open, to: done, by: [office], needs: [why, reason, files], fields: [n, code, above]}}
    verbs: {edit: {by: [office]}}
  delay:
`, 1)

func places(err error) []string {
	f := fault.Of(err)
	if f == nil {
		return nil
	}
	var out []string
	for _, p := range f.Places {
		out = append(out, strings.TrimPrefix(p.Location, "body.values."))
	}
	slices.Sort(out)
	return out
}

// Whatever is wrong with what was entered is told in one answer, each at its place.
func TestEverythingWrongIsTold(t *testing.T) {
	s, err := service(strict)
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		must(w.t, w.s.Install(w.t.Context(), w.db))
		d := s.Ledgers.Get("strict")
		create := func(values map[string]any) (r *record.Record, err error) {
			err = w.try(func(tx *store.Tx) error {
				r, err = w.s.Create(tx, w.office, d, record.Draft{Unit: w.towns[0].ID, Values: values})
				return err
			})
			return r, err
		}
		nothing := store.NewID()
		made, err := create(map[string]any{"name": "甲", "grade": "low", "seal": "S1"})
		must(w.t, err)
		for _, c := range []struct {
			name   string
			values map[string]any
			code   string
			want   string
		}{
			{"a type, an option, a bound, a form, a date, references, a value that stands", map[string]any{"name": 5, "grade": "x", "n": 10, "code": "1", "seal": "S1", "held": "明天", "above": nothing, "at": nothing, "other": 1}, "invalid", "above at code grade held n name other seal"},
			{"what is missing beside what is wrong", map[string]any{"n": 0, "seal": "S1"}, "invalid", "grade n name seal"},
			{"what is missing alone", map[string]any{}, "needs_fields", "grade name"},
			{"a value that stands alone", map[string]any{"name": "乙", "grade": "low", "seal": "S1"}, "not_unique", "seal"},
			{"a condition that holds", map[string]any{"grade": "high", "code": "1"}, "invalid", "code name note"},
			{"a condition on what cannot be read", map[string]any{"name": "乙", "grade": "high", "n": "many", "code": "1"}, "invalid", "code n"},
			{"a bound and references", map[string]any{"name": "乙", "grade": "low", "n": 99, "above": nothing, "at": nothing}, "invalid", "above at n"},
		} {
			_, err := create(c.values)
			wantCode(w.t, err, c.code)
			if got := strings.Join(places(err), " "); got != c.want {
				w.t.Errorf("%s: told of %s; want %s", c.name, got, c.want)
			}
		}
		err = w.try(func(tx *store.Tx) error {
			_, err := w.s.Move(tx, w.office, d, made.ID, record.Step{Move: "end", Values: map[string]any{"n": "x", "code": "1", "above": nothing, "name": "丙"}})
			return err
		})
		if got := strings.Join(places(err), " "); got != "above body.files body.note code n name why" {
			w.t.Errorf("a move is told of %s", got)
		}
		err = w.try(func(tx *store.Tx) error {
			_, err := w.s.Edit(tx, w.office, d, made.ID, 0, map[string]any{"name": nil, "grade": "zz", "seal": "S1", "n": 10, "held": "明天"})
			return err
		})
		if got := strings.Join(places(err), " "); got != "grade held n name" {
			w.t.Errorf("an edit is told of %s", got)
		}
	})
}
