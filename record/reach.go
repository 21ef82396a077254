package record

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
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
		{shares, `DELETE FROM share WHERE record = $1 AND why = ''`,
			`INSERT INTO share (record, ledger, path) SELECT $1, $2, path FROM unit WHERE id = $3 ON CONFLICT DO NOTHING`},
		{assigns, `DELETE FROM assign WHERE record = $1 AND why = ''`,
			`INSERT INTO assign (record, ledger, person) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`},
	} {
		had, have := marked(w.d, w.before, kind.marked), marked(w.d, w.r.Values, kind.marked)
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

func shares(f *ledger.Field) bool  { return f.Share }
func assigns(f *ledger.Field) bool { return f.Assigned }

// marked lists the identifiers in fields of a kind, in order.
func marked(d *ledger.Definition, values map[string]any, is func(*ledger.Field) bool) []string {
	var out []string
	for _, f := range d.Fields {
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

// reachSetting names the setting that tells from which fields the tables share, assign and sector were filled; reachTold that the log
// tells that they follow from records.
const (
	reachSetting = "reach_basis"
	reachTold    = "told reach"
)

// reachTables are filled from what records say and what was done with them; `zhiben verify` asks that they hold that and nothing else.
var reachTables = []string{"share", "assign", "sector"}

// fillReach fills what follows from fields anew from all rows where packs mark other fields than before.
func (s *Service) fillReach(tx *store.Tx) error {
	h := sha256.New()
	var marking []*ledger.Definition
	for _, d := range s.Ledgers.Tables() {
		if noteReach(h, d) {
			marking = append(marking, d)
		}
	}
	basis := hex.EncodeToString(h.Sum(nil)[:16])
	if before, err := setting(tx, reachSetting); err != nil || before == basis {
		return err
	}
	if err := set(tx, reachSetting, basis); err != nil {
		return err
	}
	for _, statement := range []string{`DELETE FROM share WHERE why = ''`, `DELETE FROM assign WHERE why = ''`, `DELETE FROM sector`} {
		if _, err := tx.Exec(statement); err != nil {
			return err
		}
	}
	of, err := readMeanings(tx)
	if err != nil {
		return err
	}
	for _, d := range marking {
		if err := s.fillReachOf(tx, d, of); err != nil {
			return fmt.Errorf("ledger.%s: %w", d.Name, err)
		}
	}
	if told, err := setting(tx, reachTold); err != nil || told != "" {
		return err
	}
	if err := set(tx, reachTold, "1"); err != nil {
		return err
	}
	return event.Covers(tx, reachTables...)
}

// noteReach writes what a ledger's fields say of whom its records reach, and reports whether there is anything.
func noteReach(to io.Writer, d *ledger.Definition) (any bool) {
	for _, f := range d.Fields {
		if (f.Share || f.Assigned || saysSector(f)) && !f.Retired {
			any = true
			_, _ = fmt.Fprintf(to, "%s %s %s %v %v %v %s %v\n", d.Name, f.Key, f.Type.Name(), f.Share, f.Assigned, f.Sector, f.Responsible, d.EndStates())
		}
	}
	return any
}

// reachBatch is how many rows are read at a time.
const reachBatch = 1000

func (s *Service) fillReachOf(tx *store.Tx, d *ledger.Definition, of meanings) error {
	for after := ""; ; {
		records, err := s.scan(tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" > $1 ORDER BY "s_id" LIMIT $2`, []any{after, reachBatch})
		if err != nil || len(records) == 0 {
			return err
		}
		after = records[len(records)-1].ID
		var shared, assigned [][]any
		for _, r := range records {
			for _, id := range marked(d, r.Values, shares) {
				if path := of.paths[id]; path != "" {
					shared = append(shared, []any{r.ID, d.Name, path})
				}
			}
			for _, id := range marked(d, r.Values, assigns) {
				assigned = append(assigned, []any{r.ID, d.Name, of.person(id)})
			}
			if err := s.keepSectors(tx, d, r); err != nil {
				return err
			}
		}
		if err := tx.Many(`INSERT INTO share (record, ledger, path)`, shared, `ON CONFLICT DO NOTHING`); err != nil {
			return err
		}
		if err := tx.Many(`INSERT INTO assign (record, ledger, person)`, assigned, `ON CONFLICT DO NOTHING`); err != nil {
			return err
		}
	}
}

// meanings are what identifiers in fields stand for now.
type meanings struct {
	paths  map[string]string // of units
	became map[string]string // who persons are that were made one with another
}

func (i meanings) person(id string) string { return cmp.Or(i.became[id], id) }

func readMeanings(tx *store.Tx) (i meanings, err error) {
	read := func(query string) map[string]string {
		out := map[string]string{}
		if err == nil {
			err = tx.Query(query, nil, func(scan func(...any) error) error {
				var id, is string
				err := scan(&id, &is)
				out[id] = is
				return err
			})
		}
		return out
	}
	i.paths, i.became = read(`SELECT id, path FROM unit`), read(`SELECT id, became FROM person WHERE became IS NOT NULL`)
	return i, err
}
