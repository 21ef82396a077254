package app

import (
	"context"
	"testing"

	"zhiben/store"
)

// Units that are records are counted and indexed as such, although the tree logs its own events about them.
func TestUnitsAreCounted(t *testing.T) {
	onBoth(t, false, func(s *site) {
		ctx := context.Background()
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		err := s.app.DB.Read(ctx, func(tx *store.Tx) error {
			var counted, there, indexed int64
			for query, into := range map[string]*int64{
				`SELECT count(*) FROM tally_record WHERE ledger = 'enterprise'`: &counted,
				`SELECT count(*) FROM l_enterprise WHERE "s_voided" IS NULL`:    &there,
				`SELECT count(*) FROM search_doc WHERE ledger = 'enterprise'`:   &indexed,
			} {
				if _, err := tx.Row(query, nil, into); err != nil {
					return err
				}
			}
			if there == 0 || counted != there || indexed != there {
				t.Errorf("%d enterprises, %d counted, %d indexed", there, counted, indexed)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
