package record

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Kinds of events about protected values: somebody saw one; a custodian asks to, and waits for the others.
const (
	Reveal    = "reveal"
	RevealAsk = "reveal_ask"
)

// togetherFor is how long custodians have to ask one after the other.
const togetherFor = 24 * time.Hour

// Revealing asks to see a protected value.
type Revealing struct {
	Field  string
	Reason string
	Key    string
}

// Revealed is the answer: the value, or how many custodians have asked of those needed.
type Revealed struct {
	Value any
	Have  int
	Of    int // 0: no custodians are needed
}

// Reveal shows a protected value of a record to somebody who gives a reason, and notes that in the record's history. What is masked or
// encrypted, those may see who work on such records; what is sealed, its custodians, as many of them within a day as the pack says.
func (s *Service) Reveal(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, ask Revealing) (Revealed, error) {
	if a == nil {
		return Revealed{}, a.Allow(unit.Ask{})
	}
	r, err := s.Get(tx, a, d, id)
	if err != nil {
		return Revealed{}, err
	}
	f := d.Field(ask.Field)
	if f == nil || !f.Protected() {
		return Revealed{}, fault.New(fault.Invalid, "no_field", "没有这个受保护的字段。", "There is no such protected field.").At("body.field", "没有这个字段", "no such field")
	}
	if ask.Reason == "" {
		return Revealed{}, fault.New(fault.Invalid, "needs_fields", "请填写查看理由。", "Give the reason.").At("body.reason", "请填写理由", "give a reason")
	}
	out := Revealed{Value: r.Values[f.Key], Of: f.Custodians.Of}
	c := &acting{s: s, tx: tx, a: a, d: d, r: r, act: Act{Note: ask.Reason}}
	kind := Reveal
	switch {
	case sealed(f):
		if !slices.Contains(f.Custodians.Roles, a.Role) {
			return Revealed{}, fault.New(fault.Forbidden, "custodians_only", "此项密封保管，只有指定的保管人可以查看。", "This is sealed; only its custodians may see it.")
		}
		asked, err := c.custodians(f)
		if err != nil {
			return Revealed{}, err
		}
		if out.Have = len(asked); out.Have < out.Of {
			kind, out.Value = RevealAsk, nil
		}
	default:
		if err := c.works(); err != nil {
			return Revealed{}, err
		}
	}
	_, _, err = tx.Once(a.Person, ask.Key, "reveal "+d.Name+" "+id+" "+f.Key, func() (string, error) {
		concerned, err := c.concerned(f, kind)
		if err != nil {
			return "", err
		}
		return "", c.log(kind, map[string]any{"field": f.Key}, concerned...)
	})
	return out, err
}

// concerned are told of what happens to a sealed value: the other custodians that one of them asks to open it, and who entered the record
// that it was opened.
func (c *acting) concerned(f *ledger.Field, kind string) ([]event.Notify, error) {
	if !sealed(f) {
		return nil, nil
	}
	persons := []string{c.r.CreatedBy}
	if kind == RevealAsk {
		var err error
		if persons, err = c.s.holdersOver(c.tx, f.Custodians.Roles, c.r.Unit); err != nil {
			return nil, err
		}
	}
	persons = slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(persons))), func(p string) bool { return p == "" || p == c.a.Person })
	if len(persons) == 0 {
		return nil, nil
	}
	return []event.Notify{{Persons: persons, Key: kind}}, nil
}

func sealed(f *ledger.Field) bool {
	return f.Sensitivity == ledger.Sealed || slices.ContainsFunc(f.Rows, func(c *ledger.Field) bool { return c.Sensitivity == ledger.Sealed })
}

// custodians are the persons who have asked for a field within the day, the actor among them.
func (c *acting) custodians(f *ledger.Field) (map[string]bool, error) {
	out := map[string]bool{c.a.Person: true}
	history, err := c.events()
	for _, e := range history {
		if (e.Kind == RevealAsk || e.Kind == Reveal) && fmt.Sprint(e.Body.Extra["field"]) == f.Key && c.tx.Now.Sub(e.At) < togetherFor {
			out[e.Person] = true
		}
	}
	if err != nil {
		return nil, err
	}
	same, err := unit.Same(c.tx, slices.Collect(maps.Keys(out))) // who was entered twice counts once
	for was, now := range same {
		delete(out, was)
		out[now] = true
	}
	return out, err
}
