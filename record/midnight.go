package record

import (
	"slices"
	"time"

	"zhiben/ledger"
	"zhiben/store"
)

// Computed fields that read the day, other records or params, and manual values that end, are looked at every night, some records at a
// time.

// perTurn is how many records one transaction computes anew.
const perTurn = 200

type computing struct {
	After string `json:"after"` // the record up to which it is done
}

// drifts reports whether a ledger's computed fields become another without a write to the row.
func (s *Service) drifts(d *ledger.Definition) bool {
	fresh := s.graph().fresh
	return slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool {
		return f.Computed != nil && !f.Retired && (f.Override != nil || fresh[f] || len(f.Computed.Reads().Params) > 0)
	})
}

// keepComputed has such ledgers computed anew: at the first start with them at once, then every night.
func (s *Service) keepComputed(tx *store.Tx) error {
	for _, d := range s.Ledgers.Tables() {
		if !s.drifts(d) {
			continue
		}
		if err := schedule(tx, &timer{Kind: timerComputed, Key: d.Name, RunAt: tx.Now}); err != nil {
			return err
		}
	}
	return nil
}

// computeSome computes the next open records of a ledger anew, and sets the timer for those after them, or for the next night.
func (s *Service) computeSome(tx *store.Tx, t *timer) error {
	d := s.Ledgers.Get(t.Key)
	if d == nil || !s.drifts(d) {
		return nil
	}
	var at computing
	if err := t.body(&at); err != nil {
		return err
	}
	args := store.Args{Values: []any{at.After}}
	query := `SELECT "s_id" FROM ` + d.Table() + ` WHERE "s_voided" IS NULL AND "s_id" > $1`
	if ends := d.EndStates(); len(ends) > 0 {
		query += ` AND "s_state" NOT IN ` + store.In(&args, ends)
	}
	var list []string
	err := tx.Query(query+` ORDER BY "s_id" LIMIT `+args.Add(perTurn), args.Values, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		list = append(list, id)
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range list {
		if err := s.refresh(tx, d, id, 0); err != nil {
			return err
		}
	}
	next := &timer{Kind: timerComputed, Key: t.Key, RunAt: s.midnight(tx)}
	if len(list) == perTurn {
		next.RunAt, next.Body = tx.Now, asJSON(computing{list[len(list)-1]})
	}
	return schedule(tx, next)
}

// midnight is when the next day begins in the deployment's zone.
func (s *Service) midnight(tx *store.Tx) time.Time { return s.Today(tx).AddDays(1).Start(s.Zone) }
