package record

import (
	"maps"
	"slices"
	"time"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// GivenEvent is the kind of the event of a record that was brought as it is.
const GivenEvent = "given"

// Given is a record as it is brought from elsewhere: it stands in a state with its values, and no move led there.
type Given struct {
	ID     string // empty: a new one
	Unit   string
	Person string
	Asset  string
	State  string    // empty: where the first starting move leads
	Since  time.Time // zero: now
	Values map[string]any
}

// Give writes a record as it is given. Values must fit their fields; guards, needs and what must always hold are not asked.
func (s *Service) Give(tx *store.Tx, d *ledger.Definition, g Given) (*Record, error) {
	system := unit.System()
	draft := Draft{ID: g.ID, Unit: g.Unit, Person: g.Person, Asset: g.Asset, Values: g.Values}
	at, err := s.place(tx, system, d, &draft)
	if err != nil {
		return nil, err
	}
	if at, err = s.settle(tx, system, d, &draft, at); err != nil {
		return nil, err
	}
	begin := start(d)
	if g.State == "" && begin != nil {
		g.State = begin.To
	}
	if d.State(g.State) == nil {
		return nil, fault.Newf(fault.Invalid, "no_state", "“%s”没有这个状态：%s。", "“%s” has no state %s.", d.Title, g.State)
	}
	r := newRecord(tx, d, at, g.State, draft.ID)
	r.Person, r.Asset = draft.Person, draft.Asset
	if !g.Since.IsZero() {
		r.Since, r.CreatedAt = g.Since, g.Since
	}
	w := &write{s: s, tx: tx, a: system, d: d, r: r, kind: GivenEvent, from: ledger.New}
	if err := w.give(draft.Values); err != nil {
		return nil, err
	}
	return s.Load(tx, d, r.ID, false)
}

func (w *write) give(values map[string]any) error {
	w.before = map[string]any{}
	if err := w.takeAsGiven(values); err != nil {
		return err
	}
	if err := w.compute(); err != nil {
		return err
	}
	if err := w.save(); err != nil {
		return err
	}
	return w.spread()
}

// takeAsGiven parses the values of any field; the others get their defaults.
func (w *write) takeAsGiven(values map[string]any) error {
	bad := badFields()
	for _, key := range slices.Sorted(maps.Keys(values)) {
		f := w.named(bad, key)
		if f == nil || values[key] == nil {
			continue
		}
		v, ok, err := parsed(bad, f, values[key])
		if err != nil {
			return err
		}
		if ok {
			w.r.Values[key] = v
		}
	}
	if len(bad.Places) > 0 {
		return bad
	}
	for _, f := range w.d.Fields {
		if w.r.Values[f.Key] == nil {
			if err := w.setDefault(f); err != nil {
				return err
			}
		}
	}
	return nil
}
