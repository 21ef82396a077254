package record

import (
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// waitingVoids are the records that somebody else wants void and whose voiding the actor may confirm or refuse.
func (s *Service) waitingVoids(tx *store.Tx, a *unit.Actor) (out []Waiting, capped bool, err error) {
	var ledgers []string
	err = tx.Query(`SELECT DISTINCT ledger FROM voiding ORDER BY ledger`, nil, func(scan func(...any) error) error {
		var name string
		err := scan(&name)
		ledgers = append(ledgers, name)
		return err
	})
	for _, name := range ledgers {
		d := s.Ledgers.Get(name)
		if err != nil || d == nil {
			continue
		}
		var args store.Args
		var found []string
		seen, err := scope(tx, a, d, &args)
		if err != nil {
			return nil, false, err
		}
		err = tx.Query(`SELECT record FROM voiding WHERE ledger = `+args.Add(name)+` AND person NOT IN `+store.In(&args, a.Persons())+` AND record IN (SELECT "s_id" FROM `+d.Table()+
			` WHERE "s_voided" IS NULL AND `+seen+`) ORDER BY record LIMIT `+args.Add(mostOthers), args.Values, func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			found = append(found, id)
			return err
		})
		if err != nil {
			return nil, false, err
		}
		capped = capped || len(found) == mostOthers
		records, err := s.Pick(tx, a, d, found)
		if err != nil {
			return nil, false, err
		}
		for _, r := range records {
			c := &acting{s: s, tx: tx, a: a, d: s.Ledgers.Version(d.Name, r.Definition), r: r}
			switch err := c.mayConfirmVoid(); {
			case err == nil:
				out = append(out, Waiting{Kind: WaitsVoid, Ledger: name, Record: r.ID, ID: "void-" + r.ID})
			case fault.Of(err) == nil:
				return nil, false, err
			}
		}
	}
	return out, capped, err
}
