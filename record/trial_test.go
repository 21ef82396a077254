package record_test

import (
	"slices"
	"testing"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
)

// A form is judged by the code of the write, and trying it leaves nothing behind.
func TestTryCreate(t *testing.T) {
	onBoth(t, func(w *world) {
		d := w.s.Ledgers.Get("job")
		for _, c := range []struct {
			name           string
			draft          record.Draft
			missing, wrong []string
		}{
			{"nothing yet", record.Draft{}, []string{"unit", "name"}, nil},
			{"a unit that is none", record.Draft{Unit: "x"}, []string{"name"}, nil},
			{"filled", record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲"}}, nil, nil},
			{"wrong at two fields", record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲", "until": "明天", "money": "很多"}}, nil, []string{"body.values.money", "body.values.until"}},
			{"a code that is none", record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲", "grade": "zz"}}, nil, []string{"body.values.grade"}},
			{"a unit that is not there", record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲", "helpers": []any{store.NewID()}}}, nil, []string{"body.values.helpers"}},
			{"no such field", record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲", "zz": 1}}, nil, []string{"body.values.zz"}},
		} {
			w.read(func(tx *store.Tx) {
				got, err := w.s.TryCreate(tx, w.office, d, c.draft)
				if c.draft.Unit == "x" {
					if fault.Of(err) == nil || fault.Of(err).Kind != fault.NotFound {
						t.Errorf("%s: %v", c.name, err)
					}
					return
				}
				must(t, err)
				var wrong []string
				for _, p := range got.Faults {
					wrong = append(wrong, p.Location)
				}
				slices.Sort(wrong)
				if !slices.Equal(got.Missing, c.missing) || !slices.Equal(wrong, c.wrong) {
					t.Errorf("%s: missing %v, wrong %v", c.name, got.Missing, wrong)
				}
				if got.Record.Values["grade"] != "low" && c.draft.Values["grade"] == nil {
					t.Errorf("%s: the default is not there: %v", c.name, got.Record.Values)
				}
				if !slices.Equal(got.Needs, []string{"name", "grade"}) || !slices.Equal(got.Further, []string{"until", "proof", "result"}) {
					t.Errorf("%s: needs %v, further %v", c.name, got.Needs, got.Further)
				}
			})
		}
		w.read(func(tx *store.Tx) {
			if _, err := w.s.TryCreate(tx, w.clerk, d, record.Draft{Unit: w.towns[0].ID}); fault.Of(err) == nil {
				t.Errorf("who may not create may try: %v", err)
			}
			page, err := w.s.List(tx, w.office, d, record.Query{})
			must(t, err)
			if page.Total != 0 {
				t.Errorf("%d records after trying", page.Total)
			}
		})
	})
}

func TestTryMove(t *testing.T) {
	onBoth(t, func(w *world) {
		d := w.s.Ledgers.Get("job")
		var r *record.Record
		w.write(func(tx *store.Tx) {
			var err error
			r, err = w.s.Create(tx, w.office, d, record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲", "money": 200.0}})
			must(t, err)
			r, err = w.s.Move(tx, w.clerk, d, r.ID, record.Step{Move: "begin"})
			must(t, err)
		})
		for _, c := range []struct {
			step    record.Step
			missing []string
			blocks  int
			refused string
		}{
			{record.Step{Move: "finish"}, []string{"result"}, 0, ""},
			{record.Step{Move: "finish", Values: map[string]any{"result": "好"}}, nil, 1, ""}, // the guard is asked once all is filled
			{record.Step{Move: "finish", Version: r.Version - 1, Values: map[string]any{"result": "好"}}, nil, 2, ""},
			{record.Step{Move: "begin"}, nil, 0, "wrong_state"},
			{record.Step{Move: "zz"}, nil, 0, "no_move"},
		} {
			w.read(func(tx *store.Tx) {
				got, err := w.s.TryMove(tx, w.clerk, d, r.ID, c.step)
				if c.refused != "" {
					if fault.Of(err) == nil || fault.Of(err).Code != c.refused {
						t.Errorf("%v: %v, want %s", c.step, err, c.refused)
					}
					return
				}
				must(t, err)
				if !slices.Equal(got.Missing, c.missing) || len(got.Blocks) != c.blocks {
					t.Errorf("%v: missing %v, blocks %v", c.step, got.Missing, got.Blocks)
				}
			})
		}
		w.read(func(tx *store.Tx) {
			if _, err := w.s.TryMove(tx, w.other, d, r.ID, record.Step{Move: "finish"}); fault.Of(err) == nil || fault.Of(err).Kind != fault.NotFound {
				t.Errorf("another town may try: %v", err)
			}
			got, err := w.s.TryMove(tx, w.office, d, r.ID, record.Step{Values: map[string]any{"name": ""}})
			must(t, err)
			if !slices.Equal(got.Missing, []string{"name"}) {
				t.Errorf("an edit that empties a required field lacks %v", got.Missing)
			}
		})
	})
}

// What leads to a record fills the references that may point at it, and the unit.
func TestLeadFrom(t *testing.T) {
	onBoth(t, func(w *world) {
		job, delay := w.s.Ledgers.Get("job"), w.s.Ledgers.Get("delay")
		w.write(func(tx *store.Tx) {
			r, err := w.s.Create(tx, w.office, job, record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "甲"}})
			must(t, err)
			var d record.Draft
			must(t, w.s.LeadFrom(tx, w.clerk, delay, &d, r.ID))
			if d.Values["job"] != r.ID || d.Unit != w.towns[0].ID {
				t.Errorf("led to %+v", d)
			}
			d = record.Draft{}
			must(t, w.s.LeadFrom(tx, w.other, delay, &d, r.ID))
			if len(d.Values) > 0 || d.Unit != "" {
				t.Errorf("what is not seen led to %+v", d)
			}
		})
	})
}
