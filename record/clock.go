package record

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// running is a clock of a record as it stands: a row of the table `clock`.
type running struct {
	Record, Key, Ledger, Region, UnitPath string

	Began    time.Time // when the record entered the run of states
	Base     string    // what the deadline was computed from
	Due      time.Time // the first instant after the term; zero: the clock does not run
	Reason   string    // why it does not run, see Reason…
	SetAt    time.Time // when Due became what it is; what should have happened before is not made up for
	DoneAt   time.Time // warnings up to this moment are given
	PassedAt time.Time // when it ran out
	PausedAt time.Time // it stands still since then
	Pauses   [][2]int64
	Step     int // steps of the ladder that are behind
	StepKey  string
	StepAt   time.Time
	AskAt    time.Time // the ladder waits for a condition; asked again then
	Pending  string    // the approval that the next step waits for
	Next     time.Time
	Attempt  int64
	Error    string
}

// Why a clock does not run.
const (
	ReasonNoDate   = "no_date"     // the field that gives the deadline is empty
	ReasonUnset    = "unset"       // the office has not chosen the length of the term
	ReasonNoStart  = "no_start"    // what it is counted from has not happened
	ReasonCalendar = "no_calendar" // a year's holidays are not known; the detail is the year
	ReasonError    = "error"       // the expression fails; the detail tells how
)

// timed reports whether a clock has a deadline; one without only says who answers.
func timed(k *ledger.Clock) bool { return k.Due != nil || !k.Within.IsZero() }

// clocking computes one clock of one record.
type clocking struct {
	s     *Service
	tx    *store.Tx
	d     *ledger.Definition
	r     *Record
	k     *ledger.Clock
	names map[string]any
	seen  map[string]any // the params read
}

func (c *clocking) run(p *expr.Program) (any, error) { return c.runWith(p, c.names) }

func (c *clocking) runWith(p *expr.Program, names map[string]any) (any, error) {
	w := c.s.worldOf(c.tx, c.r)
	w.seen = c.seen
	return p.Run(w, names)
}

func (c *clocking) value(v ledger.Value) (any, error) {
	if v.Expr == nil {
		return v.Literal, nil
	}
	return c.run(v.Expr)
}

// span gives a span; ok is false where the office has not chosen it.
func (c *clocking) span(v ledger.Value) (span calendar.Span, ok bool, err error) {
	written, err := c.value(v)
	if err != nil && !errors.Is(err, expr.ErrEmpty) && !errors.Is(err, expr.ErrUnset) {
		return span, false, err
	}
	text, _ := written.(string)
	span, ok = calendar.ParseSpan(text)
	return span, ok, nil
}

// unset is the reason that a span is not chosen, with the params it is read from.
func unset(v ledger.Value) string {
	if v.Expr == nil {
		return ReasonUnset
	}
	return ReasonUnset + ":" + strings.Join(v.Expr.Reads().Params, ", ")
}

// unknown is a term whose expression failed; where the office has not chosen a param, that is no mistake but a reason.
func unknown(p *expr.Program, err error) (term, error) {
	if errors.Is(err, expr.ErrUnset) {
		return term{reason: unset(ledger.Value{Expr: p})}, nil
	}
	return term{}, err
}

// term is a clock's term before pauses.
type term struct {
	due      time.Time
	base     string
	reason   string
	exact    bool // counted by the clock, not by days
	workdays bool
}

// term computes when the clock runs out if it never stands still.
func (c *clocking) term(began time.Time) term {
	t, err := c.dueTerm()
	if c.k.Due == nil {
		t, err = c.withinTerm(began)
	}
	if err != nil { // the list of the office shows it; the record itself must not stand still for it
		return term{reason: ReasonError + ":" + err.Error()}
	}
	return t
}

func (c *clocking) dueTerm() (term, error) {
	if c.k.Due == nil {
		return term{}, nil
	}
	v, err := c.run(c.k.Due)
	if err != nil {
		return unknown(c.k.Due, err)
	}
	text, _ := v.(string)
	if text == "" {
		return term{reason: ReasonNoDate}, nil
	}
	if day, err := calendar.ParseDate(text); err == nil {
		return term{due: day.AddDays(1).Start(c.s.Zone), base: text}, nil
	}
	at, err := time.Parse(time.RFC3339, text)
	return term{due: at, base: text, exact: true}, err
}

func (c *clocking) withinTerm(began time.Time) (term, error) {
	span, ok, err := c.span(c.k.Within)
	if err != nil || !ok {
		return term{reason: unset(c.k.Within)}, err
	}
	if c.k.Since != nil {
		v, err := c.run(c.k.Since)
		if err != nil {
			return unknown(c.k.Since, err)
		}
		text, _ := v.(string)
		if text == "" {
			return term{reason: ReasonNoStart}, nil
		}
		if began, err = time.Parse(time.RFC3339, text); err != nil {
			return term{}, err
		}
	}
	if year := span.Unknown(calendar.Of(began, c.s.Zone), c.s.Calendar); year != 0 {
		return term{reason: fmt.Sprintf("%s:%d", ReasonCalendar, year)}, nil
	}
	due := span.After(began, c.s.Calendar, c.s.Zone)
	return term{due: due, base: span.String(), exact: isExact(span), workdays: span.Unit == calendar.Workdays}, nil
}

func isExact(span calendar.Span) bool {
	_, exact := span.Exact()
	return exact
}

// shift moves a term's end on by the time that the clock stood still. A term of days loses the days from the one on which it stopped
// to the one on which it went on, a term of working days the working days among them: as much is left afterwards as was left before.
func (c *clocking) shift(t term, pauses [][2]int64) term {
	for _, p := range pauses {
		from, to := time.UnixMilli(p[0]), time.UnixMilli(p[1])
		if t.exact {
			t.due = t.due.Add(to.Sub(from))
			continue
		}
		a, b := calendar.Of(from, c.s.Zone), calendar.Of(to, c.s.Zone)
		lost := calendar.Span{N: a.DaysUntil(b), Unit: calendar.Days}
		if t.workdays {
			lost = calendar.Span{N: c.s.Calendar.Workdays(a, b), Unit: calendar.Workdays}
			last := calendar.Of(t.due.Add(-time.Millisecond), c.s.Zone)
			for _, year := range []int{(calendar.Span{N: a.DaysUntil(b), Unit: calendar.Workdays}).Unknown(a, c.s.Calendar), lost.Unknown(last, c.s.Calendar)} {
				if year != 0 {
					return term{reason: fmt.Sprintf("%s:%d", ReasonCalendar, year), base: t.base}
				}
			}
		}
		t.due = lost.AfterEnd(t.due, c.s.Calendar, c.s.Zone)
	}
	return t
}

// compute brings a clock to what the record says now; was is nil where it begins.
func (c *clocking) compute(was *running, began time.Time) (*running, error) {
	now := c.tx.Now
	is := &running{Record: c.r.ID, Key: c.k.Key, Ledger: c.d.Name, Region: c.r.Region, UnitPath: c.r.UnitPath, Began: began}
	if was != nil {
		copied := *was
		is = &copied
	}
	t := c.term(is.Began)
	paused, err := c.paused()
	if err != nil {
		t.due, t.reason = time.Time{}, ReasonError+":"+err.Error()
	}
	if was != nil && c.k.Due != nil && t.base != was.Base { // a deadline that was set anew is meant as it is written
		is.Pauses = nil
		if !is.PausedAt.IsZero() {
			is.PausedAt = now
		}
	}
	switch {
	case paused && is.PausedAt.IsZero():
		is.PausedAt = now
	case !paused && !is.PausedAt.IsZero():
		is.Pauses = append(slices.Clone(is.Pauses), [2]int64{is.PausedAt.UnixMilli(), now.UnixMilli()})
		is.PausedAt = time.Time{}
	}
	if !t.due.IsZero() {
		t = c.shift(t, is.Pauses)
	}
	is.Base, is.Reason = t.base, t.reason
	if !t.due.Equal(is.Due) {
		is.Due, is.SetAt = t.due, now
		is.DoneAt = now
		if t.due.IsZero() || t.due.After(now) { // a new term: warnings, running out and the ladder are all to come
			is.PassedAt, is.Step, is.StepKey, is.StepAt = time.Time{}, 0, "", time.Time{}
		}
	}
	return is, nil
}

func (c *clocking) paused() (bool, error) {
	if c.k.Pause == nil {
		return false, nil
	}
	v, err := c.run(c.k.Pause)
	return v == true, err
}

// clocks computes the clocks that run in the record's state, given those it has. seen takes the params that were read; it may be nil.
func (s *Service) clocks(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, have []*running, seen map[string]any) ([]*running, error) {
	var out []*running
	var names map[string]any
	for _, k := range d.ClocksIn(r.State) {
		if !timed(k) {
			continue
		}
		if names == nil {
			names = s.names(tx, a, r)
		}
		c := &clocking{s, tx, d, r, k, names, seen}
		was := find(have, k.Key)
		began := r.Since
		if was == nil && !r.Since.Equal(tx.Now) { // it ran before clocks were kept, or the definition has it only now
			var err error
			if began, err = runBegan(tx, d, r, k.While); err != nil {
				return nil, err
			}
		}
		is, err := c.compute(was, began)
		if err != nil {
			return nil, err
		}
		is.AskAt = time.Time{} // what has changed may be what the ladder waits for
		if err := c.plan(is); err != nil {
			return nil, err
		}
		out = append(out, is)
	}
	return out, nil
}

func find(list []*running, key string) *running {
	for _, c := range list {
		if c.Key == key {
			return c
		}
	}
	return nil
}

// nearest is the last day of the nearest deadline, as an ISO date; empty where no clock runs.
func (s *Service) nearest(clocks []*running) string {
	var due time.Time
	for _, c := range clocks {
		if c.PausedAt.IsZero() && !c.Due.IsZero() && (due.IsZero() || c.Due.Before(due)) {
			due = c.Due
		}
	}
	if due.IsZero() {
		return ""
	}
	return s.lastDay(due).String()
}

// lastDay is the day on which a term ends.
func (s *Service) lastDay(due time.Time) calendar.Date {
	return calendar.Of(due.Add(-time.Millisecond), s.Zone)
}

// setDue computes the clocks that run from now on, and with them the record's deadline.
func (w *write) setDue() error {
	w.due = w.r.Due
	timers := slices.ContainsFunc(w.d.Clocks, timed)
	if w.r.Version > 0 && timers { // a record that is there already
		var err error
		if w.had, err = loadClocks(w.tx, w.r.ID); err != nil {
			return err
		}
	}
	var err error
	if timers {
		if w.clocks, err = w.s.clocks(w.tx, w.a, w.d, w.r, w.had, w.world().seen); err != nil {
			return err
		}
	}
	w.r.Due = w.s.nearest(w.clocks)
	return nil
}

// keepClocks writes what setDue computed; the record's row is written already.
func (w *write) keepClocks() error {
	if err := w.s.saveClocks(w.tx, w.had, w.clocks); err != nil {
		return err
	}
	if err := w.s.keepAnswers(w.tx, w.a, w.d, w.r, !w.exists()); err != nil {
		return err
	}
	for _, f := range w.d.Fields { // who supervises whom has changed
		if f.Responsible != "" && !reflect.DeepEqual(w.before[f.Key], w.r.Values[f.Key]) {
			return w.s.recomputeAll(w.tx)
		}
	}
	return w.s.wake(w.tx, w.d, w.r)
}
