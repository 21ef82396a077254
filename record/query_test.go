package record_test

import (
	"context"
	"fmt"
	"testing"

	"zhiben/record"
	"zhiben/store"
)

// Lists are counted so far and no further, and leafing through them gives every record once and in order, on either side of that.
func TestLongLists(t *testing.T) {
	onBoth(t, func(w *world) {
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
