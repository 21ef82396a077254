package record

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// EraseAsk is the kind of the event by which somebody asks that what another event says be erased. A second person who asks for the same
// within eraseFor erases it.
const EraseAsk = "erase_ask"

const eraseFor = 14 * 24 * time.Hour

// auditDays is the param that says for how many days acts of the audit stay whole at least.
const auditDays = "audit_days"

// Erasing asks that what an event says be erased.
type Erasing struct {
	Event  string
	Reason string
	Key    string
}

// Erase asks for an erasure, or erases where another person has asked for the same; done says which. Who may has the right
// event.EraseRight and reads the record. The row keeps what it holds: a value that must go is emptied there first, which is an event of its
// own that holds it once more.
func (s *Service) Erase(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, ask Erasing) (done bool, err error) {
	if a == nil {
		return false, a.Allow(unit.Ask{})
	}
	if _, err := s.Get(tx, a, d, id); err != nil {
		return false, err
	}
	r, err := s.Load(tx, d, id, true) // two who ask at once do so one after the other
	if err != nil {
		return false, err
	}
	if err := s.mayErase(tx, a, d, r); err != nil {
		return false, err
	}
	if ask.Reason = strings.TrimSpace(ask.Reason); ask.Reason == "" {
		return false, fault.New(fault.Invalid, "needs_fields", "请填写清除依据。", "Give the ground of the erasure.").At("body.reason", "必填", "required")
	}
	result, _, err := tx.Once(a.Person, ask.Key, "erase "+d.Name+" "+id+" "+ask.Event, func() (string, error) {
		done, err := s.eraseOnce(tx, a, d, r, ask)
		return fmt.Sprint(done), err
	})
	return result == "true", err
}

func (s *Service) mayErase(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) error {
	q, err := s.placed(tx, a, d, r, true)
	if err != nil {
		return err
	}
	q.Right = event.EraseRight
	return a.Allow(q)
}

func (s *Service) eraseOnce(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, ask Erasing) (done bool, err error) {
	e, found, err := event.Get(tx, ask.Event)
	if err == nil && (!found || e.Record != r.ID || e.Ledger != d.Name) {
		err = fault.New(fault.NotFound, "no_event", "没有这条办理记录。", "There is no such event.")
	}
	if err == nil {
		err = s.erasable(tx, &e)
	}
	if err != nil {
		return false, err
	}
	history, err := s.eventsOf(tx, r.ID)
	if err != nil {
		return false, err
	}
	told := event.Event{Region: r.Region, Ledger: d.Name, Record: r.ID, Unit: r.Unit, UnitPath: r.UnitPath, Person: a.Person, Post: a.Post, Definition: d.Version, Body: event.Body{Note: ask.Reason}}
	switch asked := AskedErasure(history, e.ID, tx.Now); {
	case asked == nil:
		if told.Body.Notify, err = s.eraseNotify(tx, d, r); err != nil {
			return false, err
		}
		told.Kind, told.Body.Extra = EraseAsk, map[string]any{"event": e.ID}
		return false, s.logEvent(tx, &told)
	case asked.Person == a.Person:
		return false, fault.New(fault.Forbidden, "second_person", "清除须由另一人确认。", "A second person must confirm the erasure.")
	}
	if err := event.Erase(tx, e.ID, &told); err != nil {
		return false, err
	}
	return true, s.follow(tx, &told)
}

// erasable refuses what tells of erasures, what has nothing left, and acts of the audit before their time.
func (s *Service) erasable(tx *store.Tx, e *event.Event) error {
	switch {
	case e.Erased:
		return fault.New(fault.Conflict, "erased", "这条办理记录的内容已经清除。", "What the event said is erased already.")
	case e.Kind == event.Erased || e.Kind == EraseAsk:
		return fault.New(fault.Conflict, "erasure", "清除记录本身不能清除。", "What tells of an erasure cannot be erased.")
	case s.Audited == nil || !s.Audited(e):
		return nil
	}
	if _, err := s.book(tx); err != nil { // for how long
		return err
	}
	days := s.Setting(auditDays, e.Region, s.Today(tx))
	if tx.Now.Sub(e.At) < time.Duration(days)*24*time.Hour {
		return fault.Newf(fault.Conflict, "audit_kept", "审计事项须完整保存 %d 天，不能清除。", "Acts of the audit stay whole for %d days and cannot be erased before.", days)
	}
	return nil
}

// Erasable reports whether somebody could ask that what an event says be erased.
func (s *Service) Erasable(tx *store.Tx, e *event.Event) bool { return s.erasable(tx, e) == nil }

// MayErase reports whether the actor may ask for erasures of a record's events.
func (s *Service) MayErase(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) bool {
	return s.mayErase(tx, a, d, r) == nil
}

// AskedErasure finds in a record's history, newest first, who has asked lately that an event be erased; nil: nobody.
func AskedErasure(history []event.Event, id string, now time.Time) *event.Event {
	i := slices.IndexFunc(history, func(e event.Event) bool {
		return e.Kind == EraseAsk && e.Body.Extra["event"] == id && now.Sub(e.At) < eraseFor
	})
	if i < 0 {
		return nil
	}
	return &history[i]
}

// eraseNotify tells everybody who may confirm.
func (s *Service) eraseNotify(tx *store.Tx, d *ledger.Definition, r *Record) ([]event.Notify, error) {
	posts, err := s.Units.WithRight(tx, event.EraseRight, r.Region)
	if err != nil {
		return nil, err
	}
	var persons []string
	for _, p := range posts {
		a, err := s.Units.Actor(tx, p)
		if err != nil {
			return nil, err
		}
		if s.MayErase(tx, a, d, r) {
			persons = append(persons, p.Person)
		}
	}
	slices.Sort(persons)
	return []event.Notify{{Persons: slices.Compact(persons), Key: EraseAsk}}, nil
}
