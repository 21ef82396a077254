package record_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// All records of a query come in the order of its list, within the actor's territory, and no more than asked for.
func TestWholeList(t *testing.T) {
	onBoth(t, func(w *world) {
		for i := range 30 {
			w.make(map[string]any{"name": fmt.Sprintf("事项%02d", (i*7)%30), "money": float64(i % 3)})
		}
		for _, q := range []record.Query{{}, {Sort: []string{"-name"}}, {Sort: []string{"money", "name"}, Text: "1"}, {Unit: w.towns[0].ID, States: []string{"open"}}} {
			must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
				q.Limit = 500
				page, err := w.s.List(tx, w.office, w.job(), q)
				must(w.t, err)
				ids, err := w.s.Identifiers(tx, w.office, w.job(), q, 100)
				must(w.t, err)
				if got := idsOf(page.Records); len(ids) == 0 || !slices.Equal(ids, got) {
					w.t.Errorf("%+v: %v; the list has %v", q, ids, got)
				}
				few, err := w.s.Identifiers(tx, w.office, w.job(), q, 7)
				must(w.t, err)
				if !slices.Equal(few, ids[:7]) {
					w.t.Errorf("%+v: the first are %v", q, few)
				}
				records, err := w.s.InOrder(tx, w.job(), ids)
				must(w.t, err)
				if !slices.Equal(idsOf(records), ids) || records[0].Values["name"] != page.Records[0].Values["name"] {
					w.t.Errorf("%+v: read as %v", q, idsOf(records))
				}
				return nil
			}))
		}
		must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
			ids, err := w.s.Identifiers(tx, w.other, w.job(), record.Query{}, 100)
			if err != nil || len(ids) > 0 {
				w.t.Errorf("the other town sees %v %v", ids, err)
			}
			if _, err := w.s.Identifiers(tx, &unit.Actor{}, w.job(), record.Query{}, 100); err == nil {
				w.t.Error("nobody sees everything")
			}
			return nil
		}))
	})
}

func idsOf(records []*record.Record) (out []string) {
	for _, r := range records {
		out = append(out, r.ID)
	}
	return out
}
