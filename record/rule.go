package record

import (
	"fmt"
	"slices"

	"zhiben/event"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// occasion is what a timer of a rule holds: the event that it follows.
type occasion struct {
	Rule  string `json:"rule"`
	Event string `json:"event,omitempty"`
	Label string `json:"label,omitempty"` // of a rule of the calendar: the period or day
	Row   string `json:"row,omitempty"`   // the row of its population
}

// follow sets the rules going that an event calls for. They run soon after, in transactions of their own: a rule that fails never
// stops what caused it.
func (s *Service) follow(tx *store.Tx, e *event.Event) error {
	for _, rule := range s.Ledgers.Rules {
		if rule.After.Ledger != e.Ledger || !selects(rule.After, e) {
			continue
		}
		t := &timer{Kind: timerRule, Key: rule.Key + "/" + e.ID, RunAt: tx.Now, Body: asJSON(occasion{Rule: rule.Key, Event: e.ID})}
		if err := schedule(tx, t); err != nil {
			return err
		}
	}
	return nil
}

// selects reports whether an event of the selector's ledger is meant.
func selects(sel ledger.Selector, e *event.Event) bool {
	created := e.Kind == "create"
	switch {
	case sel.Move != "":
		return (created || e.Kind == "move") && e.Move == sel.Move || e.Kind == sel.Move && slices.Contains(ledger.OfficeVerbs, sel.Move)
	case sel.Enter != "":
		return e.Body.To == sel.Enter && e.Body.From != sel.Enter
	case sel.New:
		return created
	case sel.Change != "":
		_, changed := e.Body.Changes[sel.Change]
		return changed && !created
	case sel.Passed != "":
		return e.Kind == KindPassed && e.Body.Extra["clock"] == sel.Passed
	}
	return false
}

func (s *Service) rule(key string) *ledger.Rule {
	if i := slices.IndexFunc(s.Ledgers.Rules, func(r *ledger.Rule) bool { return r.Key == key }); i >= 0 {
		return s.Ledgers.Rules[i]
	}
	return nil
}

// runRule does what a rule says of an event.
func (s *Service) runRule(tx *store.Tx, t *timer) error {
	var o occasion
	if err := t.body(&o); err != nil {
		return err
	}
	rule := s.rule(o.Rule)
	if rule == nil { // the packs no longer have it
		return nil
	}
	names, r, err := s.ruleNames(tx, o)
	if err != nil || r.Voided {
		return err
	}
	return s.obey(tx, rule, o, names, r)
}

// obey asks a rule's condition and does what it says, or asks for the confirmation it needs. r is nil where it is about no record.
func (s *Service) obey(tx *store.Tx, rule *ledger.Rule, o occasion, names map[string]any, r *Record) error {
	if rule.When != nil {
		v, err := rule.When.Run(s.worldFor(tx, r, names), names)
		if err != nil || v != true {
			return err
		}
	}
	if !rule.Confirm.IsZero() {
		return s.askConfirmation(tx, rule, o, names, r)
	}
	return s.runEffects(tx, unit.System(), rule.Do, names, r)
}

// ruleNames are what the expressions of a rule may use after an event: the record as it was when the event had happened.
func (s *Service) ruleNames(tx *store.Tx, o occasion) (map[string]any, *Record, error) {
	e, found, err := event.Get(tx, o.Event)
	if err != nil {
		return nil, nil, err
	}
	d := s.Ledgers.Get(e.Ledger)
	if !found || d == nil {
		return nil, nil, fmt.Errorf("the event %s is not there", o.Event)
	}
	r, err := s.Load(tx, d, e.Record, false)
	if err != nil {
		return nil, nil, err
	}
	then, before, err := s.around(tx, d, r, &e)
	if err != nil {
		return nil, nil, err
	}
	user := map[string]any{"person": nullable(e.Person), "unit": nil, "role": ""}
	if e.Post != "" {
		var at, role string
		if _, err := tx.Row(`SELECT unit, role FROM post WHERE id = $1`, []any{e.Post}, &at, &role); err != nil {
			return nil, nil, err
		}
		user["unit"], user["role"] = nullable(at), role
	}
	out := s.names(tx, unit.System(), r)
	fields := map[string]any{"record": expr.Value{ID: r.ID, Fields: s.fields(then)}, "old": nil, "user": expr.Value{Fields: user}, "at": e.At.UTC().Format(momentForm), "unit": r.Unit}
	if before != nil {
		fields["old"] = expr.Value{ID: r.ID, Fields: s.fields(before)}
	}
	out["event"] = expr.Value{Fields: fields}
	return out, r, nil
}

// around is a record as it was just after and just before an event; before is nil where the event made it.
func (s *Service) around(tx *store.Tx, d *ledger.Definition, r *Record, e *event.Event) (then, before *Record, err error) {
	history, err := s.eventsOf(tx, r.ID)
	if err != nil {
		return nil, nil, err
	}
	then = copyOf(r)
	for i := range history {
		if history[i].ID == e.ID {
			break
		}
		undo(d, then, &history[i])
	}
	if e.Kind == "create" {
		return then, nil, nil
	}
	before = copyOf(then)
	undo(d, before, e)
	return then, before, nil
}

func copyOf(r *Record) *Record {
	out := *r
	out.Values = map[string]any{}
	for k, v := range r.Values {
		out.Values[k] = v
	}
	return &out
}

// undo takes back what an event changed.
func undo(d *ledger.Definition, r *Record, e *event.Event) {
	if e.Body.To != "" && e.Body.From != ledger.New {
		r.State = e.Body.From
	}
	for key, change := range e.Body.Changes {
		f := d.Field(key)
		if f == nil {
			continue
		}
		if change.From == nil {
			delete(r.Values, key)
			continue
		}
		if v, err := f.Type.Parse(f, change.From); err == nil {
			r.Values[key] = v
		}
	}
}

// logEvent appends an event about a record and sets going the rules that it calls for.
func (s *Service) logEvent(tx *store.Tx, e *event.Event) error {
	if err := s.hideChanges(s.Ledgers.Get(e.Ledger), e); err != nil {
		return err
	}
	if err := event.Append(tx, e); err != nil {
		return err
	}
	return s.follow(tx, e)
}
