package record

import (
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
)

// What a clock does next.
const (
	actWarn   = "warn"   // tells who answers that the deadline is near
	actPassed = "passed" // the deadline has passed
	actStep   = "step"   // the next step of the ladder
	actLook   = "look"   // only looks whether anything has changed
)

// plan sets when the clock is looked at next.
func (c *clocking) plan(is *running) error {
	at, _, err := c.next(is)
	is.Next = at
	return err
}

// next is what the clock does next and when; a zero time: nothing.
func (c *clocking) next(is *running) (at time.Time, act string, err error) {
	earlier := func(t time.Time, what string) {
		if !t.IsZero() && (at.IsZero() || t.Before(at)) {
			at, act = t, what
		}
	}
	if is.Due.IsZero() || !is.PausedAt.IsZero() {
		if c.restless() {
			earlier(c.midnight(), actLook)
		}
		return at, act, nil
	}
	for _, warn := range c.k.Warn {
		if m := warn.Before(is.Due, c.s.Calendar, c.s.Zone); m.After(is.DoneAt) && m.Before(is.Due) {
			earlier(m, actWarn)
		}
	}
	if is.PassedAt.IsZero() {
		earlier(is.Due, actPassed)
	}
	step, err := c.stepAt(is)
	if err != nil {
		return at, act, err
	}
	earlier(step, actStep)
	if c.restless() {
		earlier(c.midnight(), actLook)
	}
	return at, act, nil
}

// restless reports whether what the clock's expressions say may change without a write of the record; then it is looked at daily,
// besides the moments at which what they read is written.
func (c *clocking) restless() bool {
	return c.s.dependencies().restless[c.k]
}

// midnight is the next beginning of a day.
func (c *clocking) midnight() time.Time {
	return calendar.Of(c.tx.Now, c.s.Zone).AddDays(1).Start(c.s.Zone)
}

// eachState tells of the changes of a record's state, the latest first, in the names that states have now.
func eachState(tx *store.Tx, d *ledger.Definition, record string, fn func(at time.Time, from, to string)) error {
	events, err := event.History(tx, record)
	if err != nil {
		return err
	}
	for _, e := range events {
		from, to := stateNow(d, e.Body.From), stateNow(d, e.Body.To)
		if to != "" && (to != from || e.Body.To == e.Body.From) { // not where a state was only renamed
			fn(e.At, from, to)
		}
	}
	return nil
}

func stateNow(d *ledger.Definition, key string) string {
	if st := d.StateNow(key); st != nil {
		return st.Key
	}
	return key
}
