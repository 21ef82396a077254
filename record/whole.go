package record

import (
	"fmt"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Identifiers are those of all records of a query that the actor may see, in its order; at most so many.
func (s *Service) Identifiers(tx *store.Tx, a *unit.Actor, d *ledger.Definition, q Query, most int) ([]string, error) {
	var args store.Args
	where, err := s.where(tx, a, d, q, &args)
	if err != nil {
		return nil, err
	}
	by, err := orders(d, q.Sort)
	if err != nil {
		return nil, err
	}
	var out []string
	query := fmt.Sprintf(`SELECT "s_id" FROM %s WHERE %s ORDER BY %s LIMIT %d`, d.Table(), byUnit(tx, q, where), terms(by), most)
	err = tx.Query(query, args.Values, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		out = append(out, id)
		return err
	})
	return out, filterFailed(q, err)
}

// InOrder reads records in the order of their identifiers, which Identifiers gave in the same transaction: nobody's authority is asked.
func (s *Service) InOrder(tx *store.Tx, d *ledger.Definition, ids []string) ([]*Record, error) {
	var args store.Args
	records, err := s.scan(tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" IN `+store.In(&args, ids), args.Values)
	if err != nil {
		return nil, err
	}
	at := make(map[string]*Record, len(records))
	for _, r := range records {
		at[r.ID] = r
	}
	out := make([]*Record, 0, len(records))
	for _, id := range ids {
		if r := at[id]; r != nil {
			out = append(out, r)
		}
	}
	return out, nil
}
