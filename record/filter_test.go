package record_test

import (
	"fmt"
	"testing"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// A filter narrows lists and counts on both databases, and never shows more than the scope.
func TestFilter(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		w.make(map[string]any{"name": "甲", "money": 12.5, "until": "2026-12-31"})
		w.make(map[string]any{"name": "乙", "grade": "high", "helpers": []any{w.towns[1].ID}})
		c := w.make(map[string]any{"name": "丙'%_", "money": 0.1})
		_, err := w.step(w.clerk, c.ID, record.Step{Move: "begin"})
		must(t, err)
		w.write(func(tx *store.Tx) {
			for _, c := range []struct {
				text          string
				office, other int64
			}{
				{`true`, 3, 1}, {`state == 'open'`, 2, 1}, {`record.state == 'busy' || grade == 'high'`, 2, 1}, {`money != null && money >= 12.5`, 1, 0}, {`money == 0.1`, 1, 0}, {`name.contains("'%_")`, 1, 0}, {`until != null && until > today`, 1, 0},
				{`helpers.exists(h, h.id == '` + w.towns[1].ID + `')`, 1, 1}, {`unit.id == '` + w.towns[0].ID + `'`, 3, 1}, {`due != null && due < date('2030-01-01') && created_at == since`, 2, 1}, {`id == 'nobody'`, 0, 0}, {`false`, 0, 0}, {`name == 'x') || (true`, -1, -1},
			} {
				for who, want := range map[*unit.Actor]int64{w.office: c.office, w.other: c.other} {
					page, err := w.s.List(tx, who, w.job(), record.Query{Filter: c.text})
					if want < 0 {
						wantCode(t, err, "bad_filter")
						continue
					}
					must(t, err)
					total, _, err := w.s.Count(tx, who, w.job(), record.Query{Filter: c.text}, "state")
					must(t, err)
					if page.Total != want || int64(len(page.Records)) != want || total != want {
						t.Errorf("%s: %s sees %d, counts %d; want %d", c.text, who.Name, page.Total, total, want)
					}
				}
			}
			page, err := w.s.List(tx, w.office, w.job(), record.Query{Filter: `state == 'open'`, Sort: []string{"-created_at"}, Limit: 1})
			must(t, err)
			page, err = w.s.List(tx, w.office, w.job(), record.Query{Filter: `state == 'open'`, Sort: []string{"-created_at"}, Limit: 1, After: page.Next})
			if must(t, err); len(page.Records) != 1 || page.Next != "" {
				t.Errorf("the second page holds %d and goes on to %q", len(page.Records), page.Next)
			}
		})
	})
}

// What is too large for the database is the caller's affair: no row on one, a refusal on the other.
func TestFilterTooLarge(t *testing.T) {
	onBoth(t, func(w *world) {
		w.make(map[string]any{"name": "甲", "money": 12.5, "until": "2026-12-31"})
		err := w.try(func(tx *store.Tx) error {
			page, err := w.s.List(tx, w.office, w.job(), record.Query{Filter: `size(name) * 9223372036854775807 * 2 < 0 || until != null && plus(until, span('99999 years')) < today`})
			if err == nil && page.Total != 0 {
				w.t.Errorf("%d records are found", page.Total)
			}
			return err
		})
		if err != nil {
			wantCode(w.t, err, "bad_filter")
		}
	})
}

// What a filter may not do is refused with its place.
func TestFilterRefused(t *testing.T) {
	w := newWorld(t, t.TempDir()+"/z.db")
	w.write(func(tx *store.Tx) {
		for text, place := range map[string]string{
			`nme == 'x'`: "line 1, column 1: N101", `state == 'opne'`: "line 1, column 10: T220", `money > 3`: "line 1, column 1: T211", `ledger.job.exists(j, j.name == name)`: "line 1, column 8: Q441",
		} {
			_, err := w.s.List(tx, w.office, w.job(), record.Query{Filter: text})
			wantCode(t, err, "bad_filter")
			f := fault.Of(err)
			if len(f.Places) == 0 || f.Places[0].Location != "query.filter" || len(f.Places[0].Message.EN) < len(place) || f.Places[0].Message.EN[:len(place)] != place || fmt.Sprint(f.Extra["mistakes"]) == "<nil>" {
				t.Errorf("%s: %+v", text, f)
			}
		}
	})
}
