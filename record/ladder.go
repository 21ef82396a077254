package record

import (
	"fmt"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// ladder is the escalation of a clock; nil where it has none. A kind of letter may bring one for the clock of its answers.
func (c *clocking) ladder() *ledger.Ladder {
	if l := c.s.letterOf(c.d, c.r); l != nil && l.Ladder != "" && c.k.Key == answerClock {
		return c.s.Ledgers.Ladder(l.Ladder)
	}
	if c.k.Ladder == "" {
		return nil
	}
	return c.s.Ledgers.Ladder(c.k.Ladder)
}

// stepAt is when the next step of the ladder is to be taken, zero where none waits. Steps whose time before the deadline was over
// when the deadline was set are passed over.
func (c *clocking) stepAt(is *running) (time.Time, error) {
	l := c.ladder()
	if l == nil || is.Pending != "" {
		return time.Time{}, nil
	}
	for is.Step < len(l.Steps) {
		at, skip, err := c.stepTime(is, l)
		if err != nil {
			is.Reason = ReasonError + ":" + err.Error()
			return time.Time{}, nil
		}
		if skip {
			is.Step++
			continue
		}
		if !at.IsZero() && is.AskAt.After(at) {
			at = is.AskAt
		}
		return at, nil
	}
	return time.Time{}, nil
}

// stepTime computes when a step is taken: from the deadline up to the first step that does not lie before it, then from the end of
// the step before.
func (c *clocking) stepTime(is *running, l *ledger.Ladder) (at time.Time, skip bool, err error) {
	span, ok, err := c.span(l.Steps[is.Step].Wait)
	if err != nil {
		return at, false, err
	}
	if !ok {
		is.Reason = unset(l.Steps[is.Step].Wait)
		return at, false, nil
	}
	if span.N < 0 {
		at = span.Before(is.Due, c.s.Calendar, c.s.Zone)
		return at, !at.After(is.SetAt), nil
	}
	end, isEnd := is.Due, true
	for i := range is.Step {
		before, ok, err := c.span(l.Steps[i].Wait)
		if err != nil {
			return at, false, err
		}
		if ok && before.N >= 0 {
			if end, isEnd, err = c.stepEnd(is); err != nil {
				return at, false, err
			}
			break
		}
	}
	from := calendar.Of(end, c.s.Zone)
	if isEnd {
		from = c.s.lastDay(end)
	}
	if year := span.Unknown(from, c.s.Calendar); year != 0 {
		is.Reason = fmt.Sprintf("%s:%d", ReasonCalendar, year)
		return at, false, nil
	}
	if isEnd {
		return span.AfterEnd(end, c.s.Calendar, c.s.Zone), false, nil
	}
	return span.After(end, c.s.Calendar, c.s.Zone), false, nil
}

// stepEnd is when the step before came to its end: its letters were answered, or their term is over; without letters, when it was
// taken. isEnd says that it is the end of a term rather than a moment within a day.
func (c *clocking) stepEnd(is *running) (end time.Time, isEnd bool, err error) {
	p, err := c.previous(is)
	switch {
	case err != nil || p.letters == 0:
		return is.StepAt, false, err
	case p.answered:
		return p.answeredAt, false, nil
	case !p.until.IsZero():
		return p.until, true, nil
	}
	return is.StepAt, false, nil
}

// previous is what became of the step before.
type previous struct {
	letters          int
	signed, answered bool      // all of them
	answeredAt       time.Time // the last of them
	until            time.Time // when the last term for an answer ends; zero: no answer is asked for
}

func (c *clocking) previous(is *running) (p previous, err error) {
	var ids []string
	err = c.tx.Query(`SELECT letter FROM clock_letter WHERE record = $1 AND clock = $2 AND step = $3`, []any{c.r.ID, c.k.Key, is.StepKey}, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		ids = append(ids, id)
		return err
	})
	if err != nil {
		return p, err
	}
	p.signed, p.answered = true, true
	for _, id := range ids {
		l, err := c.s.letterState(c.tx, id)
		if err != nil {
			return p, err
		}
		if l == nil {
			continue
		}
		p.letters++
		p.signed, p.answered = p.signed && l.signed, p.answered && !l.answeredAt.IsZero()
		p.answeredAt, p.until = later(p.answeredAt, l.answeredAt), later(p.until, l.until)
	}
	p.signed, p.answered = p.signed && p.letters > 0, p.answered && p.letters > 0
	return p, nil
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// ladderNames are what the expressions of a ladder may use.
func (c *clocking) ladderNames(is *running) (map[string]any, error) {
	to, err := c.answering()
	if err != nil {
		return nil, err
	}
	who := make([]any, len(to.Persons))
	for i, id := range to.Persons {
		who[i] = id
	}
	p, err := c.previous(is)
	if err != nil {
		return nil, err
	}
	overdue := int64(c.s.lastDay(is.Due).DaysUntil(calendar.Of(c.tx.Now, c.s.Zone)))
	clock := expr.Value{Fields: map[string]any{"due": is.Due.UTC().Format(momentForm), "who": who, "unit": c.r.Unit, "overdue_days": overdue}}
	prev := expr.Value{Fields: map[string]any{"done_at": nil, "signed": p.signed, "answered": p.answered}}
	if !is.StepAt.IsZero() {
		prev.Fields["done_at"] = is.StepAt.Format(momentForm)
	}
	return with(with(c.names, "clock", clock), "prev", prev), nil
}

// step takes the next step of the ladder, asks for the approval it needs, or waits another day.
func (c *clocking) step(is *running, at time.Time) error {
	l := c.ladder()
	step := &l.Steps[is.Step]
	names, err := c.ladderNames(is)
	if err != nil {
		return err
	}
	for _, ask := range []struct {
		p    *expr.Program
		wait bool
	}{{l.Hold, true}, {step.If, false}} {
		if ask.p == nil {
			continue
		}
		v, err := c.runWith(ask.p, names)
		if err != nil {
			return err
		}
		if (v == true) == ask.wait {
			is.AskAt = c.midnight()
			return nil
		}
	}
	is.AskAt = time.Time{}
	if !step.Approve.IsZero() {
		return c.askApproval(is, l, step, names, at)
	}
	return c.take(is, l, step, names, nil, nil)
}

// take does what a step says, on behalf of whoever approved it, and notes it.
func (c *clocking) take(is *running, l *ledger.Ladder, step *ledger.Step, names map[string]any, by *unit.Actor, chosen []Proposal) error {
	actor := by
	if actor == nil {
		actor = unit.System()
	}
	var letters []string
	cause := c.s.causes(c.tx, actor, names, c.r, "")
	cause.sent = &letters
	if err := cause.chosen(step.Do, chosen); err != nil {
		return err
	}
	for _, id := range letters {
		if _, err := c.tx.Exec(`INSERT INTO clock_letter (letter, record, clock, step) VALUES ($1, $2, $3, $4)`, id, c.r.ID, c.k.Key, step.Key); err != nil {
			return err
		}
	}
	c.climb(is, step)
	return c.log(actor, KindStep, event.Body{Extra: map[string]any{"clock": c.k.Key, "ladder": l.Key, "step": step.Key}})
}

// climb puts a step behind the clock.
func (c *clocking) climb(is *running, step *ledger.Step) {
	is.Step++
	is.StepKey, is.StepAt, is.Pending = step.Key, c.tx.Now, ""
}

// wakeLadder has the clock looked at whose ladder waits for the answer to a letter that was just written to.
func (s *Service) wakeLadder(tx *store.Tx, d *ledger.Definition, r *Record) error {
	if !s.lettersGoTo(d) {
		return nil
	}
	t := &timer{Kind: timerLook, RunAt: tx.Now}
	found, err := tx.Row(`SELECT l.record, c.ledger FROM clock_letter l JOIN clock c ON c.record = l.record AND c.key = l.clock WHERE l.letter = $1`, []any{r.ID}, &t.Record, &t.Ledger)
	if err != nil || !found {
		return err
	}
	t.Key = t.Record
	return schedule(tx, t)
}
