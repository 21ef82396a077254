package record

import (
	"slices"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file keeps who answers for which industry (table sector): fields marked `sector` say a unit's own industry, fields marked
// `responsible` what a unit answers for. A row of a reference ledger speaks of the units that it names in a field, others of their own.
// Where fields of units or persons are marked, each says how those named in it answer for what the row's fields marked `sector` list:
// industry codes, and keys of options (matters). A row that has ended says nothing of
// who answers.

// sectors keeps what the record's fields say.
func (w *write) sectors() error {
	if w.exists() && !w.changesSectors() {
		return nil
	}
	return w.s.keepSectors(w.tx, w.d, w.r)
}

func (w *write) changesSectors() bool {
	if isEnd(w.d, w.from) != isEnd(w.d, w.r.State) {
		return slices.ContainsFunc(w.d.Fields, saysSector)
	}
	marked := slices.ContainsFunc(w.d.Fields, func(f *ledger.Field) bool { return saysSector(f) && w.changed(f) })
	return marked || w.d.Is == ledger.References && slices.ContainsFunc(w.d.Fields, func(f *ledger.Field) bool { return namesUnits(f) && w.changed(f) })
}

func saysSector(f *ledger.Field) bool { return f.Sector || f.Responsible != "" }

func namesUnits(f *ledger.Field) bool { return f.Type.Name() == "unit" || f.Type.Name() == "units" }

// saying is what one field of a record says: who answers for which industries, in what way; empty codes: nothing any more.
type saying struct {
	field, how   string
	units, codes []string
}

func (s *Service) keepSectors(tx *store.Tx, d *ledger.Definition, r *Record) error {
	for _, f := range sectorsSaid(d, r) {
		if err := unit.SetSectors(tx, r.Region, f.units, f.how, r.ID, f.field, f.codes); err != nil {
			return err
		}
	}
	return nil
}

// sectorsSaid is what a record's fields say of who answers for which industry.
func sectorsSaid(d *ledger.Definition, r *Record) (out []saying) {
	units := []string{r.Unit}
	silent := isEnd(d, r.State) || r.Voided
	if d.Is == ledger.References {
		var named []string
		for _, f := range d.Fields {
			if names := namesUnits(f) || namesPersons(f); names && f.Responsible != "" {
				out = append(out, saidByNames(d, r, f, silent))
			} else if namesUnits(f) {
				named = append(named, ids(r.Values[f.Key])...)
			}
		}
		if len(named) > 0 {
			units = named
		}
	}
	for _, f := range d.Fields {
		if !saysSector(f) || namesUnits(f) || namesPersons(f) || f.Sector && d.Is == ledger.References {
			continue
		}
		codes := ids(r.Values[f.Key])
		if f.Retired || r.Voided || silent && f.Responsible != "" { // what a unit was goes on to say who looks after what is left of it
			codes = nil
		}
		out = append(out, saying{f.Key, f.Responsible, units, codes})
	}
	return out
}

// saidByNames is how those named in a field answer for what the row lists. Who leads is looked up in the row itself.
func saidByNames(d *ledger.Definition, r *Record, f *ledger.Field, silent bool) saying {
	units := ids(r.Values[f.Key])
	if namesPersons(f) && len(units) > 0 {
		units = []string{r.Unit}
	}
	var codes []string
	for _, of := range d.Fields {
		if of.Sector && !silent && !f.Retired {
			codes = append(codes, ids(r.Values[of.Key])...)
		}
	}
	return saying{f.Key, f.Responsible, units, codes}
}

func namesPersons(f *ledger.Field) bool {
	return f.Type.Name() == "person" || f.Type.Name() == "persons"
}

// Responsible are the units that supervise or manage a unit by its industry, or the persons who lead there: those that the rows name
// beside the industries.
func (w world) Responsible(id, how string) ([]string, error) {
	if how != "lead" {
		return unit.Responsible(w.tx, id, how)
	}
	rows, err := unit.ResponsibleRecords(w.tx, id, how)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, row := range rows {
		name, err := event.LedgerOf(w.tx, row)
		d := w.s.Ledgers.Get(name)
		if err != nil || d == nil {
			return nil, err
		}
		r, err := w.s.Load(w.tx, d, row, false)
		if err != nil {
			return nil, err
		}
		marked := slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool { return namesPersons(f) && f.Responsible == how })
		for _, f := range d.Fields {
			if namesPersons(f) && (!marked || f.Responsible == how) {
				out = append(out, ids(r.Values[f.Key])...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}
