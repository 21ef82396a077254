package record

import (
	"fmt"
	"maps"
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

// Erasing asks that what an event says be erased, and of Fields, which it set, all that is there of them: see wipe.
type Erasing struct {
	Event  string
	Fields []string
	Reason string
	Key    string
}

// Erase asks for an erasure, or erases where another person has asked for the same; done says which. Who may has the right
// event.EraseRight and reads the record. Without fields the row keeps what it holds.
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
	history, err := s.eventsOf(tx, r.ID)
	if err != nil {
		return false, err
	}
	i := slices.IndexFunc(history, func(e event.Event) bool { return e.ID == ask.Event && e.Ledger == d.Name })
	if i < 0 {
		return false, fault.New(fault.NotFound, "no_event", "没有这条办理记录。", "There is no such event.")
	}
	e := history[i]
	if err := s.erasable(tx, &e); err != nil {
		return false, err
	}
	told := event.Event{Region: r.Region, Ledger: d.Name, Record: r.ID, Unit: r.Unit, UnitPath: r.UnitPath, Person: a.Person, Post: a.Post, Definition: d.Version, Body: event.Body{Note: ask.Reason}}
	asked := AskedErasure(history, e.ID, tx.Now)
	own, err := askedOneself(tx, asked, a)
	if err != nil {
		return false, err
	}
	switch {
	case asked == nil:
		if told.Body.Notify, err = s.eraseNotify(tx, d, r); err != nil {
			return false, err
		}
		if err := s.wipeable(d, &e, ask.Fields); err != nil {
			return false, err
		}
		told.Kind, told.Body.Extra = EraseAsk, map[string]any{"event": e.ID}
		if len(ask.Fields) > 0 {
			told.Body.Extra["fields"] = ask.Fields
		}
		return false, s.logEvent(tx, &told)
	case own:
		return false, fault.New(fault.Forbidden, "second_person", "清除须由另一人确认。", "A second person must confirm the erasure.")
	default:
		ask.Fields = AskedFields(asked) // what is confirmed is what was asked for
	}
	if len(ask.Fields) > 0 {
		return true, s.wipe(tx, d, r, history, told, ask.Fields)
	}
	if err := event.EraseRead(tx, &e, &told); err != nil {
		return false, err
	}
	return true, s.follow(tx, &told)
}

// askedOneself reports whether the actor has asked, under whichever entry of theirs.
func askedOneself(tx *store.Tx, asked *event.Event, a *unit.Actor) (bool, error) {
	if asked == nil {
		return false, nil
	}
	entries, err := unit.Entries(tx, a.Person)
	return slices.Contains(entries, asked.Person), err
}

// AskedFields are the fields of which somebody asked that all there is of them goes.
func AskedFields(asked *event.Event) (out []string) {
	list, _ := asked.Body.Extra["fields"].([]any)
	for _, v := range list {
		if key, ok := v.(string); ok {
			out = append(out, key)
		}
	}
	return out
}

// Wipes reports whether an erasure may take a field's value out of the record: names in the tree and the register, files, and what others set or
// compute, stay.
func Wipes(d *ledger.Definition, f *ledger.Field) bool {
	named := (d.Is == ledger.Units || d.Is == ledger.Persons) && (f.Key == "name" || slices.Contains(treeKeys, f.Key))
	return f.Computed == nil && !f.Retired && !named && !slices.Contains([]string{"files", "photos", "signature"}, f.Type.Name())
}

// wipeable asks that an event set the fields, and that their values may go.
func (s *Service) wipeable(d *ledger.Definition, e *event.Event, fields []string) error {
	for _, key := range fields {
		f := d.Field(key)
		if _, set := e.Body.Changes[key]; f == nil || !set || !Wipes(d, f) {
			return badFields().At("body.fields", "这条办理记录没有填写过此项，或此项不能清除", "the event did not set this field, or it cannot be erased")
		}
	}
	return nil
}

// Wiped is the kind of the event that tells that values of fields were taken out of a record for good. It does not name them.
const Wiped = "wipe"

// wipe takes the values of fields out of a record in one act: out of its row, and so out of lists, search and what waits for signatures, and out of
// every event that set or changed them, or what is computed of them. Those events lose all that they say; what the row has of the other fields that
// they set is told again, by the event that tells of this.
func (s *Service) wipe(tx *store.Tx, d *ledger.Definition, r *Record, history []event.Event, by event.Event, fields []string) error {
	d, err := s.lifecycle(tx, d, r.ID)
	if err != nil {
		return err
	}
	who := &unit.Actor{Person: by.Person, Post: by.Post, System: true}
	w := &write{s: s, tx: tx, a: who, d: d, r: r, kind: Wiped, from: r.State, note: by.Body.Note, before: maps.Clone(r.Values), wipes: true, extra: map[string]any{"fields": fields}}
	for _, key := range fields {
		delete(r.Values, key)
	}
	if err := w.compute(); err != nil {
		return err
	}
	gone, others := map[string]bool{}, map[string]bool{}
	for key := range w.changes() {
		gone[key] = true
	}
	for _, key := range fields { // also those that were emptied by hand before
		gone[key], others[key] = true, true
	}
	var told []*event.Event
	for i := range history {
		e := &history[i]
		if set := setBy(d, e); !e.Erased && slices.ContainsFunc(set, func(key string) bool { return gone[key] }) {
			told = append(told, e)
			for _, key := range set {
				others[key] = true
			}
		}
	}
	if f := identityOf(d); f != nil && slices.Contains(fields, f.Key) && d.Is == ledger.Persons && s.Units != nil {
		if err := s.Units.Unidentify(tx, r.ID); err != nil {
			return err
		}
	}
	w.retold = others
	if err := w.save(); err != nil {
		return err
	}
	for _, e := range told {
		if err := s.erasable(tx, e); err != nil {
			return err
		}
		of := by
		if err := event.EraseRead(tx, e, &of); err != nil {
			return err
		}
		if err := s.follow(tx, &of); err != nil {
			return err
		}
	}
	return w.spread()
}

// setBy are the fields that an event set, by the names that they have now.
func setBy(d *ledger.Definition, e *event.Event) (out []string) {
	for key := range e.Body.Changes {
		for _, f := range d.Fields {
			if f.Key == key || slices.Contains(f.Was, key) {
				out = append(out, f.Key)
			}
		}
	}
	return out
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
