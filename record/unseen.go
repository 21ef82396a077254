package record

import (
	"slices"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Unseen lists which of the records that a record refers to the actor may not read: units may be named across territories. Their names
// are shown; they cannot be opened.
func (s *Service) Unseen(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) ([]string, error) {
	out := []string{}
	for _, f := range d.Fields {
		if f.Retired || f.Type.Name() != "ref" && f.Type.Name() != "refs" {
			continue
		}
		for _, id := range ids(r.Values[f.Key]) {
			sees, err := s.sees(tx, a, f, id)
			if err != nil {
				return nil, err
			}
			if !sees && !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out, nil
}

// sees reports whether the actor may read the record that a field names.
func (s *Service) sees(tx *store.Tx, a *unit.Actor, f *ledger.Field, id string) (bool, error) {
	name, err := f.To[0], error(nil)
	if len(f.To) > 1 || name == ledger.AnyRow {
		name, err = event.LedgerOf(tx, id)
	}
	var d *ledger.Definition
	if err == nil {
		d, err = s.Definition(name)
	}
	if err == nil {
		_, err = s.glance(tx, a, d, id)
	}
	if known := fault.Of(err); known != nil && (known.Kind == fault.NotFound || known.Kind == fault.Forbidden) {
		return false, nil
	}
	return err == nil, err
}
