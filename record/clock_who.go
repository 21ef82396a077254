package record

import (
	"slices"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// answering are the persons who answer for the clock now.
func (c *clocking) answering() (event.Notify, error) {
	return c.s.causes(c.tx, unit.System(), c.names, c.r, "").addressees(c.k.Who)
}

// named reports whether an expression tells who answers for a clock; plain roles are found by themselves.
func named(k *ledger.Clock) bool { return len(k.Who.Exprs)+len(k.Who.Derived) > 0 }

// keepAnswers writes down whom expressions name for the clocks of the record's state, so that lists of what waits for somebody find
// it. fresh says that nothing was written for the record before.
func (s *Service) keepAnswers(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, fresh bool) error {
	if !slices.ContainsFunc(d.Clocks, named) {
		return nil
	}
	if !fresh {
		if _, err := tx.Exec(`DELETE FROM answer WHERE record = $1`, r.ID); err != nil {
			return err
		}
	}
	var rows [][]any
	for _, k := range d.ClocksIn(r.State) {
		if !named(k) {
			continue
		}
		q := unit.Ask{}
		if err := s.resolve(tx, d, r, k.Who, s.names(tx, a, r), &q); err != nil {
			continue // nobody can be told; the clock itself shows that nobody answers
		}
		add := func(person, at, role string) { rows = append(rows, []any{r.ID, k.Key, d.Name, person, at, role}) }
		for _, p := range q.Persons {
			add(p, "", "")
		}
		for _, seat := range q.Seats {
			for _, role := range seat.Roles {
				add("", seat.Unit, role)
			}
			if len(seat.Roles) == 0 {
				add("", seat.Unit, "")
			}
		}
		for _, role := range q.Roles {
			add("", "", role)
		}
	}
	return tx.Many(`INSERT INTO answer (record, clock, ledger, person, unit, role)`, rows, `ON CONFLICT DO NOTHING`)
}

// answered is the further condition that an expression names the actor for a running clock; empty where no clock has one.
func answered(d *ledger.Definition, a *unit.Actor, args *store.Args) string {
	if !slices.ContainsFunc(d.Clocks, named) {
		return ""
	}
	name, role := args.Add(d.Name), args.Add(a.Role)
	one := func(condition string) string {
		return ` OR "s_id" IN (SELECT record FROM answer WHERE ledger = ` + name + " AND " + condition + ")"
	}
	out := one("person = " + args.Add(a.Person) + " AND person <> ''")
	out += one("unit = " + args.Add(a.Unit.ID) + " AND unit <> '' AND role IN ('', " + role + ")")
	return out + one("person = '' AND unit = '' AND role = "+role) + " AND " + a.Places(`"s_unit_path"`, args)
}
