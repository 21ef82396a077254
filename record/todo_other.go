package record

import (
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// mostOthers is how many signatures, and how many opinions, are looked through for one post.
const mostOthers = 200

// otherwise is what waits for the actor beside records' clocks: signatures, opinions, approvals, voidings. These are few.
func (s *Service) otherwise(tx *store.Tx, a *unit.Actor) (out []Waiting, capped bool, err error) {
	signatures, cappedS, err := s.waitingSignatures(tx, a)
	if err != nil {
		return nil, false, err
	}
	opinions, err := s.waitingOpinions(tx, a)
	if err != nil {
		return nil, false, err
	}
	approvals, err := s.Approvals(tx, a)
	if err != nil {
		return nil, false, err
	}
	voids, cappedV, err := s.waitingVoids(tx, a)
	if err != nil {
		return nil, false, err
	}
	out = slices.Concat(signatures, opinions, voids)
	for _, p := range approvals {
		out = append(out, Waiting{Kind: WaitsApproval, Ledger: p.Ledger, Record: p.Record, ID: p.ID, Approval: p})
	}
	return out, cappedS || cappedV || len(opinions) == mostOthers, s.fillDue(tx, out)
}

// slotsFor lists, by ledger, the moves of which the actor's role, or whom the record names, signs a slot; plain says that roles alone decide.
func slotsFor(d *ledger.Definition, role string) (moves []string, plain bool) {
	plain = true
	for _, m := range d.Moves {
		if m.Sign == nil {
			continue
		}
		wanted := false
		for _, slot := range m.Sign.Slots {
			open := len(slot.By.Exprs)+len(slot.By.Derived) > 0
			wanted = wanted || open || slot.By.Include(role, true)
			plain = plain && !open
		}
		if wanted {
			moves = append(moves, m.Key)
		}
	}
	return moves, plain
}

// waitingSignatures asks of the pending signings that could want the actor whether they do.
func (s *Service) waitingSignatures(tx *store.Tx, a *unit.Actor) (out []Waiting, capped bool, err error) {
	for _, d := range s.Ledgers.Tables() {
		moves, plain := slotsFor(d, a.Role)
		if len(moves) == 0 {
			continue
		}
		var args store.Args
		query := `SELECT id, record, move, ends FROM signing WHERE state = 'pending' AND ledger = ` + args.Add(d.Name) + ` AND move IN ` + store.In(&args, moves)
		if plain {
			seen, err := scope(tx, a, d, &args)
			if err != nil {
				return nil, false, err
			}
			query += ` AND record IN (SELECT "s_id" FROM ` + d.Table() + ` WHERE ` + seen + ")"
		}
		var found []Waiting
		err := tx.Query(query+" ORDER BY id LIMIT "+args.Add(mostOthers), args.Values, func(scan func(...any) error) error {
			w := Waiting{Kind: WaitsSign, Ledger: d.Name}
			var ends *int64
			err := scan(&w.ID, &w.Record, &w.Move, &ends)
			if ends != nil {
				w.Due = s.lastDay(moment(ends)).String()
			}
			found = append(found, w)
			return err
		})
		if err != nil {
			return nil, false, err
		}
		capped = capped || len(found) == mostOthers
		for _, w := range found {
			mine, err := s.wantsSignature(tx, a, d, w)
			if err != nil {
				return nil, false, err
			}
			if mine {
				out = append(out, w)
			}
		}
	}
	return out, capped, nil
}

func (s *Service) wantsSignature(tx *store.Tx, a *unit.Actor, d *ledger.Definition, w Waiting) (bool, error) {
	r, err := s.Get(tx, a, d, w.Record)
	if err != nil || r.Voided {
		return false, known(err)
	}
	signings, err := s.Signings(tx, s.Ledgers.Version(d.Name, r.Definition), r.ID)
	if err != nil {
		return false, err
	}
	i := slices.IndexFunc(signings, func(g *Signing) bool { return g.ID == w.ID })
	if i < 0 {
		return false, nil
	}
	if _, err = s.MaySign(tx, a, d, r, signings[i], ""); err != nil {
		return false, known(err)
	}
	return true, nil
}

// known leaves out refusals: they are answers.
func known(err error) error {
	if fault.Of(err) != nil {
		return nil
	}
	return err
}

func (s *Service) waitingOpinions(tx *store.Tx, a *unit.Actor) ([]Waiting, error) {
	var args store.Args
	var out []Waiting
	one := func(condition string) string {
		return `SELECT c.id, c.record, c.ledger FROM countersign_part p JOIN countersign c ON c.id = p.countersign WHERE p.answerer IS NULL AND c.closed IS NULL AND ` + condition
	}
	query := one("p.person IN "+store.In(&args, a.Persons())+" AND p.person <> ''") + " UNION " + one("p.unit = "+args.Add(a.Unit.ID)+" AND p.unit <> ''") + " ORDER BY 1 LIMIT " + args.Add(mostOthers)
	err := tx.Query(query, args.Values, func(scan func(...any) error) error {
		w := Waiting{Kind: WaitsOpinion}
		err := scan(&w.ID, &w.Record, &w.Ledger)
		out = append(out, w)
		return err
	})
	return out, err
}

// fillDue gives things about a record without a term of their own the record's deadline; what is about a voided record goes last.
func (s *Service) fillDue(tx *store.Tx, all []Waiting) error {
	by := map[string][]string{}
	for _, w := range all {
		if w.Due == "" && w.Record != "" {
			by[w.Ledger] = append(by[w.Ledger], w.Record)
		}
	}
	due := map[string]string{}
	for name, ids := range by {
		d := s.Ledgers.Get(name)
		if d == nil {
			continue
		}
		var args store.Args
		if err := tx.Query(`SELECT "s_id", "s_due" FROM `+d.Table()+` WHERE "s_id" IN `+store.In(&args, ids), args.Values, func(scan func(...any) error) error {
			var id string
			var day any
			err := scan(&id, &day)
			due[id] = isoDate(day)
			return err
		}); err != nil {
			return err
		}
	}
	for i, w := range all {
		if w.Due == "" {
			all[i].Due = due[w.Record]
		}
	}
	return nil
}

// Ends gives for records the instant at which the nearest of their terms is over.
func Ends(tx *store.Tx, records []string) (map[string]int64, error) {
	out := map[string]int64{}
	if len(records) == 0 {
		return out, nil
	}
	var args store.Args
	err := tx.Query(`SELECT record, min(due_at) FROM clock WHERE due_at IS NOT NULL AND record IN `+store.In(&args, records)+" GROUP BY record", args.Values, func(scan func(...any) error) error {
		var id string
		var at int64
		err := scan(&id, &at)
		out[id] = at
		return err
	})
	return out, err
}

// Deed is what somebody did with, or was told of, a record last.
type Deed struct {
	Ledger, Record string
	At             int64 // UTC milliseconds
	Cursor         string
}

// actedBy is the condition on a column that the actor is who did it, also under entries that were made one with theirs.
func actedBy(tx *store.Tx, a *unit.Actor, args *store.Args) (string, error) {
	entries, err := unit.Entries(tx, a.Person)
	if len(entries) == 1 { // which an index answers in order
		return "= " + args.Add(a.Person), err
	}
	return "IN " + store.In(args, entries), err
}

// Deeds lists the records of all ledgers on which the actor acted last before a cursor, latest first; with started those they made.
func (s *Service) Deeds(tx *store.Tx, a *unit.Actor, started bool, limit int, before string) ([]Deed, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	kinds := `NOT IN ('compute', 'notify')`
	if started {
		kinds = `= 'create'`
	}
	var args store.Args
	by, err := actedBy(tx, a, &args)
	if err != nil {
		return nil, err
	}
	until := ""
	if before != "" {
		until = " AND e.id < " + args.Add(before)
	}
	most := args.Add(limit)
	var terms []string
	for _, d := range s.Ledgers.Tables() {
		terms = append(terms, `SELECT * FROM (SELECT e.id, e.ledger, e.record, e.at FROM event e WHERE e.person `+by+` AND e.ledger = `+args.Add(d.Name)+until+` AND e.kind `+kinds+
			` AND NOT EXISTS (SELECT 1 FROM event l WHERE l.record = e.record AND l.id > e.id AND l.person `+by+` AND l.kind `+kinds+`) ORDER BY e.id DESC LIMIT `+most+`) AS t_`+d.Name)
	}
	if len(terms) == 0 {
		return nil, nil
	}
	var out []Deed
	err = tx.Query(`SELECT id, ledger, record, at FROM (`+strings.Join(terms, " UNION ALL ")+`) AS u ORDER BY id DESC LIMIT `+most, args.Values, func(scan func(...any) error) error {
		var x Deed
		err := scan(&x.Cursor, &x.Ledger, &x.Record, &x.At)
		out = append(out, x)
		return err
	})
	return out, err
}
