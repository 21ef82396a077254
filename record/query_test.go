package record_test

import (
	"context"
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Lists are counted so far and no further, and leafing through them gives every record once and in order, on either side of that.
func TestLongLists(t *testing.T) {
	onBoth(t, func(w *world) {
		w.past = true
		r := w.make(map[string]any{"name": "第一件"})
		const many = record.MostCounted + 150
		w.write(func(tx *store.Tx) {
			day := `'2027-01-' || CAST(i % 19 + 10 AS TEXT)`
			if tx.Postgres {
				day = "CAST(" + day + " AS DATE)"
			}
			_, err := tx.Exec(fmt.Sprintf(`INSERT INTO "l_job" ("s_id", "s_region", "s_unit", "s_unit_path", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "s_due", "name", "grade")
				WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < %d)
				SELECT 'copy-' || CAST(100000 + i AS TEXT), "s_region", "s_unit", "s_unit_path", CASE WHEN i %% 50 = 0 THEN 'busy' ELSE 'open' END, 1, "s_definition", "s_since", "s_created_at",
					CASE WHEN i %% 3 = 0 THEN NULL ELSE %s END, 'copy', 'low' FROM n JOIN "l_job" ON "s_id" = $1`, many-1, day), r.ID)
			must(w.t, err)
		})
		list := func(q record.Query) *record.Page {
			w.t.Helper()
			var page *record.Page
			must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) (err error) {
				page, err = w.s.List(tx, w.office, w.job(), q)
				return err
			}))
			return page
		}
		for _, c := range []struct {
			q    record.Query
			want int
		}{
			{record.Query{}, many}, {record.Query{Unit: w.towns[0].ID}, many}, {record.Query{Unit: w.towns[1].ID}, 0}, {record.Query{Sort: []string{"-due", "name"}}, many},
			{record.Query{States: []string{"busy"}}, (many - 1) / 50}, {record.Query{Sort: []string{"-created_at"}, States: []string{"busy", "open"}}, many},
			{record.Query{Filter: `record.name == "第一件"`}, 1},
		} {
			c.q.Limit = 1000
			seen, last, down := map[string]bool{}, "", len(c.q.Sort) > 0 && c.q.Sort[0] == "-due"
			for {
				page := list(c.q)
				if page.Total != int64(min(c.want, record.MostCounted)) || page.More != (c.want > record.MostCounted) {
					w.t.Fatalf("%+v: %d records counted, more: %v; there are %d", c.q, page.Total, page.More, c.want)
				}
				for _, r := range page.Records {
					due := r.Due
					if due == "" {
						due = "9999"
					}
					if seen[r.ID] || len(c.q.Sort) == 0 && due < last || down && last != "" && due > last {
						w.t.Fatalf("%+v: %s comes twice or out of order: %s after %s", c.q, r.ID, due, last)
					}
					seen[r.ID], last = true, due
				}
				if c.q.After = page.Next; page.Next == "" {
					break
				}
			}
			if len(seen) != c.want {
				w.t.Errorf("%+v: leafing gives %d records of %d", c.q, len(seen), c.want)
			}
		}
	})
}

// A term in hours is over in the middle of its day: list, light and counts turn red together.
func TestRedWhenTheMomentHasPassed(t *testing.T) {
	s, err := service(strings.Replace(county, "answer: {while: open, within: =param.answer", "answer: {while: open, within: 2 hours", 1))
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		must(w.t, w.s.Install(w.t.Context(), w.db))
		soon := w.make(map[string]any{"name": "快到", "until": "2026-12-31"})
		w.make(map[string]any{"name": "不急", "until": "2026-12-31"})
		for _, c := range []struct {
			later  time.Duration
			lights map[string]int64
		}{{0, map[string]int64{"yellow": 2}}, {119 * time.Minute, map[string]int64{"yellow": 2}}, {2 * time.Hour, map[string]int64{"red": 2}}, {26 * time.Hour, map[string]int64{"red": 2}}} {
			began := soon.CreatedAt
			w.now = began.Add(c.later)
			w.write(func(tx *store.Tx) {
				_, groups, err := w.s.Count(tx, w.office, w.job(), record.Query{}, "light")
				must(w.t, err)
				got := map[string]int64{}
				for _, g := range groups {
					got[g.Key] = g.N
				}
				if !maps.Equal(got, c.lights) {
					w.t.Errorf("after %s the counts are %v", c.later, got)
				}
				for light, n := range c.lights {
					page, err := w.s.List(tx, w.office, w.job(), record.Query{Lights: []record.Light{record.Light(light)}})
					must(w.t, err)
					if page.Total != n {
						w.t.Errorf("after %s %d are %s", c.later, page.Total, light)
					}
					for _, r := range page.Records {
						if l := w.s.Light(w.job(), r, w.s.Today(tx)); string(l) != light {
							w.t.Errorf("after %s %s is %s in the list of %s", c.later, r.Number, l, light)
						}
					}
				}
			})
		}
	})
}

// What is added up is what the list shows, and nobody adds up what lies outside their scope.
func TestSums(t *testing.T) {
	s, err := service(strings.Replace(county, "money: {type: decimal, title: 金额, sort: true}", "money: {type: decimal, title: 金额, sort: true, sum: true}\n      paid: {type: money, sum: true}\n      hours: {type: int, sum: true}", 1))
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		must(w.t, w.s.Install(w.t.Context(), w.db))
		w.make(map[string]any{"name": "甲", "money": 0.1, "paid": 0.1, "grade": "high"})
		w.make(map[string]any{"name": "乙", "money": 0.2, "paid": 0.2})
		for _, c := range []struct {
			who  *unit.Actor
			q    record.Query
			want map[string]any
		}{
			{w.office, record.Query{}, map[string]any{"money": 0.3, "paid": 0.3}}, {w.office, record.Query{Filter: "record.grade == 'high'"}, map[string]any{"money": 0.1, "paid": 0.1}},
			{w.office, record.Query{Text: "丙"}, map[string]any{}}, {w.other, record.Query{}, map[string]any{}},
		} {
			w.write(func(tx *store.Tx) {
				got, err := w.s.Sums(tx, c.who, w.job(), c.q)
				if err != nil || !maps.Equal(got, c.want) {
					w.t.Errorf("%s %+v: %v, %v; want %v", c.who.Name, c.q, got, err, c.want)
				}
			})
		}
		w.write(func(tx *store.Tx) {
			if _, err := w.s.Sums(tx, nil, w.job(), record.Query{}); !fault.Is(err, "not_logged_in") {
				w.t.Errorf("without log-in: %v", err)
			}
		})
	})
}
