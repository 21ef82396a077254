package record

import (
	"slices"
	"time"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// spec is what a rule's moments follow from.
func spec(rule *ledger.Rule) string {
	return string(rule.After.Every) + "|" + rule.After.Day + "|" + rule.After.At.String()
}

// nextMoment is the first moment of a rule of the calendar after a time, with the period or day it is for; ok is false where the
// calendar names none.
func (s *Service) nextMoment(sel ledger.Selector, after time.Time) (at time.Time, label string, ok bool) {
	if sel.Day != "" {
		for _, day := range s.Calendar.Named(sel.Day) {
			if at := s.from(day, sel.At); at.After(after) {
				return at, day.String(), true
			}
		}
		return at, "", false
	}
	p := calendar.PeriodOf(sel.Every, calendar.Of(after, s.Zone))
	if p.IsZero() {
		return at, "", false
	}
	for s.from(p.Start, sel.At).After(after) {
		p = p.Previous()
	}
	for !s.from(p.Start, sel.At).After(after) {
		p = p.Next()
	}
	return s.from(p.Start, sel.At), p.Label(), true
}

// from is the moment so long after the beginning of a day: hours exactly, else the beginning of the day so many days on.
func (s *Service) from(day calendar.Date, span calendar.Span) time.Time {
	if exact, ok := span.Exact(); ok {
		return day.Start(s.Zone).Add(exact)
	}
	return span.AfterDate(day, s.Calendar).Start(s.Zone)
}

func ofCalendar(rule *ledger.Rule) bool { return rule.After.Every != "" || rule.After.Day != "" }

// keepCalendarRules sets a timer for each rule of the calendar and takes back those of rules that are no more or have other moments.
func (s *Service) keepCalendarRules(tx *store.Tx) error {
	have := map[string]string{}
	err := tx.Query(`SELECT key, body FROM timer WHERE kind = $1`, []any{timerCalendar}, func(scan func(...any) error) error {
		t := &timer{}
		if err := scan(&t.Key, &t.Body); err != nil {
			return err
		}
		have[t.Key] = t.Body
		return nil
	})
	if err != nil {
		return err
	}
	for _, rule := range s.Ledgers.Rules {
		if !ofCalendar(rule) {
			continue
		}
		var o calendarOccasion
		if body, ok := have[rule.Key]; ok && (&timer{Body: body}).body(&o) == nil && o.Spec == spec(rule) {
			delete(have, rule.Key)
			continue
		}
		if err := unschedule(tx, timerCalendar, rule.Key); err != nil {
			return err
		}
		delete(have, rule.Key)
		if err := s.setCalendarRule(tx, rule, tx.Now); err != nil {
			return err
		}
	}
	for key := range have {
		if err := unschedule(tx, timerCalendar, key); err != nil {
			return err
		}
	}
	return nil
}

// calendarOccasion is what the timer of a rule of the calendar holds.
type calendarOccasion struct {
	Spec  string `json:"spec"`
	Label string `json:"label"`
}

func (s *Service) setCalendarRule(tx *store.Tx, rule *ledger.Rule, after time.Time) error {
	at, label, ok := s.nextMoment(rule.After, after)
	if !ok {
		return nil
	}
	return schedule(tx, &timer{Kind: timerCalendar, Key: rule.Key, RunAt: at, Body: asJSON(calendarOccasion{spec(rule), label})})
}

// calendarRule sets a rule going for each row of its population as it is now, and waits for the next period.
func (s *Service) calendarRule(tx *store.Tx, t *timer) error {
	var o calendarOccasion
	if err := t.body(&o); err != nil {
		return err
	}
	rule := s.rule(t.Key)
	if rule == nil || spec(rule) != o.Spec {
		return nil
	}
	rows, err := s.members(tx, rule.For)
	if err != nil {
		return err
	}
	for _, row := range rows {
		each := &timer{Kind: timerUnit, Key: rule.Key + "/" + o.Label + "/" + row, RunAt: t.RunAt, Body: asJSON(occasion{Rule: rule.Key, Label: o.Label, Row: row})}
		if err := schedule(tx, each); err != nil {
			return err
		}
	}
	return s.setCalendarRule(tx, rule, t.RunAt)
}

// members are the rows of a population now; of no population, one nameless row.
func (s *Service) members(tx *store.Tx, population string) ([]string, error) {
	if population == "" {
		return []string{""}, nil
	}
	env, err := s.Ledgers.Schema.Env(expr.Var{Name: "today", Type: expr.Type{Kind: expr.Date}})
	if err != nil {
		return nil, err
	}
	p, err := env.Compile("population."+population, expr.Type{})
	if err != nil {
		return nil, err
	}
	v, err := p.Run(s.world(tx), map[string]any{"today": s.Today(tx).String()})
	out := flat(v)
	slices.Sort(out)
	return out, err
}

// runRuleFor does what a rule of the calendar says, for one row of its population.
func (s *Service) runRuleFor(tx *store.Tx, t *timer) error {
	var o occasion
	if err := t.body(&o); err != nil {
		return err
	}
	rule := s.rule(o.Rule)
	if rule == nil {
		return nil
	}
	names, r, err := s.calendarNames(tx, rule, o)
	if err != nil {
		return err
	}
	return s.obey(tx, rule, o, names, r)
}

// calendarNames are what the expressions of a rule of the calendar may use. r is the row where it is a record, else nil.
func (s *Service) calendarNames(tx *store.Tx, rule *ledger.Rule, o occasion) (names map[string]any, r *Record, err error) {
	names = map[string]any{"now": tx.Now.Format(momentForm), "today": s.Today(tx).String(), "unit": nullable(o.Row)}
	p := s.Ledgers.Population(rule.For)
	if p == nil {
		return names, nil, nil
	}
	if d := s.Ledgers.Get(p.Of); d != nil && d.Is != ledger.Units {
		r, err = s.Load(tx, d, o.Row, false)
	} else if _, err = unit.Get(tx, o.Row); err != nil {
		return nil, nil, err
	}
	return names, r, err
}
