package record

import (
	"slices"

	"zhiben/ledger"
)

// This file keeps who else a record reaches: units it is shared with, persons it is assigned to, sectors its unit belongs to or
// answers for.

// reach writes what brings the record into further scopes, where it changed.
func (w *write) reach() error {
	if err := w.caused(); err != nil {
		return err
	}
	for _, kind := range []struct {
		marked         func(*ledger.Field) bool
		remove, insert string
	}{
		{func(f *ledger.Field) bool { return f.Share }, `DELETE FROM share WHERE record = $1 AND why = ''`,
			`INSERT INTO share (record, ledger, path) SELECT $1, $2, path FROM unit WHERE id = $3 ON CONFLICT DO NOTHING`},
		{func(f *ledger.Field) bool { return f.Assigned }, `DELETE FROM assign WHERE record = $1 AND why = ''`,
			`INSERT INTO assign (record, ledger, person) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`},
	} {
		had, have := w.marked(w.before, kind.marked), w.marked(w.r.Values, kind.marked)
		if !w.exists() {
			had = nil
		}
		if slices.Equal(had, have) {
			continue
		}
		if len(had) > 0 {
			if _, err := w.tx.Exec(kind.remove, w.r.ID); err != nil {
				return err
			}
		}
		for _, id := range have {
			if _, err := w.tx.Exec(kind.insert, w.r.ID, w.d.Name, id); err != nil {
				return err
			}
		}
	}
	return w.sectors()
}

// marked lists the identifiers in fields of a kind, in order.
func (w *write) marked(values map[string]any, is func(*ledger.Field) bool) []string {
	var out []string
	for _, f := range w.d.Fields {
		if is(f) && !f.Retired {
			out = append(out, ids(values[f.Key])...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// caused notes whose effect a new record is.
func (w *write) caused() error {
	if w.cause == nil {
		return nil
	}
	_, err := w.tx.Exec(`INSERT INTO caused (record, ledger, cause, cause_ledger, one_way) VALUES ($1, $2, $3, $4, $5)`,
		w.r.ID, w.d.Name, w.cause.ID, w.cause.Ledger, flag(w.oneWay))
	return err
}
