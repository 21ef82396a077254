package record

import (
	"fmt"
	"slices"
	"time"

	"zhiben/event"
	"zhiben/store"
	"zhiben/unit"
)

// Kinds of events that clocks cause. Their Extra names the clock, the ladder and the step, or the rule.
const (
	KindWarn     = "warn"
	KindPassed   = "passed"
	KindStep     = "step"     // a step of the ladder was taken
	KindApproval = "approval" // a step or a rule's effects wait for somebody's word
	KindApproved = "approved" // a rule's effects were confirmed
	KindDeclined = "declined" // a step or a rule's effects were not approved
)

// fireClock does the next thing of a clock whose time has come. The record is locked.
func (s *Service) fireClock(tx *store.Tx, j job) (bool, error) {
	var have []*running
	err := tx.Query(`SELECT `+clockColumns+` FROM clock WHERE record = $1`+tx.ForUpdate(), []any{j.record}, func(scan func(...any) error) error {
		c, err := scanClock(scan)
		have = append(have, c)
		return err
	})
	if err != nil {
		return false, err
	}
	was := find(have, j.key)
	if was == nil || was.Next.IsZero() || was.Next.After(tx.Now) {
		return false, nil // another server was faster
	}
	c, err := s.clockOf(tx, was)
	if err != nil {
		return false, err
	}
	if c == nil { // the record or the clock is no more
		return true, dropClock(tx, was)
	}
	is, err := c.compute(was, was.Began)
	if err != nil {
		return false, err
	}
	at, act, err := c.next(is)
	if err != nil {
		return false, err
	}
	if !at.IsZero() && !at.After(tx.Now) {
		if err := c.do(is, act, at); err != nil {
			return false, err
		}
	}
	if err := c.plan(is); err != nil {
		return false, err
	}
	is.Attempt, is.Error = 0, ""
	for i := range have {
		if have[i] == was {
			have[i] = is
		}
	}
	if err := s.saveClocks(tx, []*running{was}, []*running{is}); err != nil {
		return false, err
	}
	return true, s.saveDue(tx, c.d, c.r, have)
}

// clockOf finds what a row is about; nil where the record or the clock is no more.
func (s *Service) clockOf(tx *store.Tx, is *running) (*clocking, error) {
	d, err := s.lifecycle(tx, s.Ledgers.Get(is.Ledger), is.Record)
	if err != nil || d == nil || d.Clock(is.Key) == nil {
		return nil, err
	}
	r, err := s.Load(tx, d, is.Record, false)
	if err != nil {
		return nil, err
	}
	k := d.Clock(is.Key)
	if r.Voided || !slices.Contains(k.While, r.State) {
		return nil, nil
	}
	return &clocking{s, tx, d, r, k, s.names(tx, unit.System(), r), map[string]any{}}, nil
}

// do warns, passes or takes a step of the ladder; at is the thing's own time.
func (c *clocking) do(is *running, act string, at time.Time) error {
	switch act {
	case actWarn:
		is.DoneAt = at
		return c.tell(KindWarn, is, at)
	case actPassed:
		is.PassedAt = at
		if len(c.k.Passed) > 0 {
			t := &timer{Kind: timerPassed, Key: fmt.Sprintf("%s/%s/%d", c.r.ID, c.k.Key, at.UnixMilli()), Ledger: c.d.Name, Record: c.r.ID, RunAt: c.tx.Now, Body: asJSON(c.k.Key)}
			if err := schedule(c.tx, t); err != nil {
				return err
			}
		}
		return c.tell(KindPassed, is, at)
	case actStep:
		return c.step(is, at)
	}
	return nil
}

// tell appends the event of a warning or of a deadline that passed; who answers for the clock is told.
func (c *clocking) tell(kind string, is *running, at time.Time) error {
	to, err := c.answering()
	if err != nil {
		return err
	}
	to.Key, to.Clock = kind, c.k.Key
	body := event.Body{Notify: []event.Notify{to}, Extra: map[string]any{"clock": c.k.Key, "due": c.s.lastDay(is.Due).String(), "at": at.UnixMilli()}}
	return c.log(unit.System(), kind, body)
}

// log appends an event of the clock, with the params it was judged by.
func (c *clocking) log(a *unit.Actor, kind string, body event.Body) error {
	if len(c.seen) > 0 {
		body.Params = c.seen
	}
	return c.s.append(c.tx, a, c.d, c.r, kind, "", body)
}

// passedEffects does what a clock says is done when it has run out.
func (s *Service) passedEffects(tx *store.Tx, t *timer) error {
	var key string
	if err := t.body(&key); err != nil {
		return err
	}
	d, err := s.lifecycle(tx, s.Ledgers.Get(t.Ledger), t.Record)
	if err != nil || d == nil || d.Clock(key) == nil {
		return err
	}
	r, err := s.Load(tx, d, t.Record, false)
	if err != nil || r.Voided {
		return err
	}
	clocks, err := loadClocks(tx, r.ID)
	if is := find(clocks, key); err != nil || is == nil || is.PassedAt.IsZero() { // the record went on meanwhile, or has a new term
		return err
	}
	return s.runEffects(tx, unit.System(), d.Clock(key).Passed, s.names(tx, unit.System(), r), r)
}

// look computes a record's clocks anew.
func (s *Service) look(tx *store.Tx, t *timer) error {
	d, err := s.lifecycle(tx, s.Ledgers.Get(t.Ledger), t.Record)
	if err != nil || d == nil {
		return err
	}
	r, err := s.Load(tx, d, t.Record, false)
	if err != nil || r.Voided {
		return err
	}
	return s.recompute(tx, d, r)
}
