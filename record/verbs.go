package record

import (
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// May lists the verbs and moves that the actor may take now. It asks the same function as the acts themselves.
func (s *Service) May(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) (moves []*ledger.Move, verbs []string, err error) {
	d = s.Ledgers.Version(d.Name, r.Definition)
	for _, m := range d.Moves {
		if !m.Leaves(r.State) || a.System || r.Voided {
			continue
		}
		switch err := s.mayMove(tx, a, d, r, m); {
		case err == nil:
			moves = append(moves, m)
		case fault.Of(err) == nil:
			return nil, nil, err
		}
	}
	if verbs, err = s.mayVerbs(tx, a, d, r); err != nil {
		return nil, nil, err
	}
	if !r.Voided && s.mayEdit(tx, a, d, r) == nil && hasEditable(d) {
		verbs = append(verbs, Edit)
	}
	return moves, verbs, nil
}

// Editable reports whether an edit may write a field: no move owns it, it is not fixed, computed or retired.
func Editable(f *ledger.Field) bool { return !f.Moved && !f.Fixed && f.Computed == nil && !f.Retired }

func hasEditable(d *ledger.Definition) bool {
	return slices.ContainsFunc(d.Fields, Editable)
}

// MayUrge reports whether the actor may urge those who answer for a record.
func (s *Service) MayUrge(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) bool {
	return s.mayUrge(tx, a, d, r) == nil
}

// mayUrge: who works on the ledger and is not the one everybody waits for.
func (s *Service) mayUrge(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) error {
	clocks := d.ClocksIn(r.State)
	if a != nil && (len(clocks) == 0 || slices.ContainsFunc(clocks, func(k *ledger.Clock) bool { return k.Who.Include(a.Role, a.Unit.ID == r.Unit) })) {
		return s.mayAct(tx, a, d, r, ledger.Actors{})
	}
	who := takers(d)
	who.Own, who.Exprs = nil, nil
	return s.mayAct(tx, a, d, r, who)
}

// mayComment: who works on such records, also where this one is only shared with them.
func (c *acting) mayComment() error {
	err := c.works()
	if err == nil || fault.Of(err) == nil {
		return err
	}
	q, err := c.s.placed(c.tx, c.a, c.d, c.r, true)
	if err != nil {
		return err
	}
	who := takers(c.d)
	q.Roles, q.Below, q.Record = append(append([]string{}, who.Roles...), who.Own...), false, "" // what is open to be read is not worked on
	return c.a.Allow(q)
}

// urgeAgain is the day from which a record that was urged may be urged again.
func (s *Service) urgeAgain(region string, at time.Time) calendar.Date {
	day := calendar.Of(at, s.Zone)
	return s.Calendar.AddWorkdays(day, int(s.Setting("urge_every", region, day)))
}

// Urge logs a reminder; a record is urged at most once in so many working days (param urge_every).
func (s *Service) Urge(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id, note, key string) (again calendar.Date, err error) {
	if _, err := s.Do(tx, a, d, id, Act{Verb: Urge, Note: note, Key: key}); err != nil {
		return again, err
	}
	return s.urgeAgain(a.Unit.Region, tx.Now), nil
}

func (c *acting) urge() error {
	if _, err := c.s.book(c.tx); err != nil { // for how often
		return err
	}
	last, found, err := event.Latest(c.tx, c.r.ID, Urge)
	if err != nil {
		return err
	}
	if from := c.s.urgeAgain(c.r.Region, last); found && c.s.Today(c.tx).Before(from) {
		return fault.Newf(fault.Conflict, "urged_already", "已催办过，%s 起可再次催办。", "Already urged; it can be urged again from %s.", from)
	}
	return c.log(Urge, nil)
}

// AddComment logs what somebody says about a record.
func (s *Service) AddComment(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id, text string, files []string, key string) error {
	_, err := s.Do(tx, a, d, id, Act{Verb: Comment, Note: text, Files: files, Key: key})
	if f := fault.Of(err); f != nil && strings.TrimSpace(text) == "" { // the operation of its own calls it so
		for i := range f.Places {
			f.Places[i].Location = strings.Replace(f.Places[i].Location, "body.note", "body.text", 1)
		}
	}
	return err
}

func (c *acting) comment() error {
	if c.act.Note == "" {
		return fault.New(fault.Invalid, "invalid", "请填写内容。", "Write something.").At("body.note", "必填", "required")
	}
	return c.log(Comment, nil)
}

// Note appends an event of a noun's own kind to a record, such as a commitment confirmed in a plan.
func (s *Service) Note(tx *store.Tx, a *unit.Actor, r *Record, kind, note string, extra map[string]any) error {
	d := s.Ledgers.Get(r.Ledger)
	return s.logEvent(tx, &event.Event{Region: r.Region, Ledger: d.Name, Record: r.ID, Unit: r.Unit, UnitPath: r.UnitPath, Kind: kind,
		Person: a.Person, Post: a.Post, Definition: d.Version, Body: event.Body{Note: note, Extra: extra}})
}

// History lists the events of a record that the actor may see, newest first.
func (s *Service) History(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) ([]event.Event, error) {
	if _, err := s.Get(tx, a, d, id); err != nil {
		return nil, err
	}
	return s.eventsOf(tx, id)
}

// Done lists the records of a ledger on which the actor has acted, the latest act first; with started only those they created.
func (s *Service) Done(tx *store.Tx, a *unit.Actor, d *ledger.Definition, started bool, limit int) ([]*Record, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	kinds := `kind NOT IN ('compute', 'notify')`
	if started {
		kinds = `kind = 'create'`
	}
	var args store.Args
	by, err := actedBy(tx, a, &args)
	if err != nil {
		return nil, err
	}
	acts := `SELECT record AS "s_record", max(id) AS "s_last" FROM event WHERE person ` + by + " AND ledger = " + args.Add(d.Name) + " AND " + kinds + " GROUP BY record"
	seen, err := scope(tx, a, d, &args)
	if err != nil {
		return nil, err
	}
	query := `SELECT ` + columns(d) + ` FROM ` + d.Table() + ` JOIN (` + acts + `) AS acts ON "s_record" = "s_id" WHERE "s_voided" IS NULL AND ` + seen +
		` ORDER BY "s_last" DESC LIMIT ` + args.Add(limit)
	return s.scan(tx, d, query, args.Values)
}
