package record

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file keeps who answers for which industry (table sector): fields marked `sector` say a unit's own industry, fields marked
// `responsible` what a unit answers for. A row of a reference ledger speaks of the units that it names in a field, others of their own.
// Where fields of units or persons are marked, each says how those named in it answer for what the row's fields marked `sector` list:
// industry codes, and keys of options (matters). A row that has ended says nothing.

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

func (s *Service) keepSectors(tx *store.Tx, d *ledger.Definition, r *Record) error {
	units := []string{r.Unit}
	said := isEnd(d, r.State) || r.Voided
	if d.Is == ledger.References {
		var named []string
		for _, f := range d.Fields {
			if names := namesUnits(f) || namesPersons(f); names && f.Responsible != "" {
				if err := s.keepNamed(tx, d, r, f, said); err != nil {
					return err
				}
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
		if said || f.Retired {
			codes = nil
		}
		if err := unit.SetSectors(tx, r.Region, units, f.Responsible, r.ID, f.Key, codes); err != nil {
			return err
		}
	}
	return nil
}

// keepNamed keeps how those named in a field answer for what the row lists. Who leads is looked up in the row itself.
func (s *Service) keepNamed(tx *store.Tx, d *ledger.Definition, r *Record, f *ledger.Field, silent bool) error {
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
	return unit.SetSectors(tx, r.Region, units, f.Responsible, r.ID, f.Key, codes)
}

func namesPersons(f *ledger.Field) bool {
	return f.Type.Name() == "person" || f.Type.Name() == "persons"
}

// sectorSetting names the setting that tells which fields the table was filled from.
const sectorSetting = "sector_basis"

// fillSectors fills the table from all rows where packs mark other fields than before.
func (s *Service) fillSectors(tx *store.Tx) error {
	h, before := sha256.New(), ""
	var marked []*ledger.Definition
	for _, d := range s.Ledgers.Tables() {
		for _, f := range d.Fields {
			if saysSector(f) && !f.Retired {
				_, _ = fmt.Fprintf(h, "%s %s %s %v\n", d.Name, f.Key, f.Responsible, f.Sector)
				marked = append(marked, d)
			}
		}
	}
	basis := hex.EncodeToString(h.Sum(nil)[:16])
	if _, err := tx.Row(`SELECT value FROM setting WHERE name = $1`, []any{sectorSetting}, &before); err != nil || before == basis {
		return err
	}
	if _, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, sectorSetting, basis); err != nil {
		return err
	}
	if err := store.Empty(tx, "sector"); err != nil {
		return err
	}
	for _, d := range slices.Compact(marked) {
		records, err := s.scan(tx, d, `SELECT `+columns(d)+` FROM `+d.Table(), nil)
		if err != nil {
			return err
		}
		for _, r := range records {
			if err := s.keepSectors(tx, d, r); err != nil {
				return err
			}
		}
	}
	return nil
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
