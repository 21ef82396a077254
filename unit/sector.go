package unit

import (
	"strings"

	"zhiben/store"
)

// Sectors lists the industry codes (prefixes) that a unit answers for, in whichever way. Matters, whose keys begin with a letter, are none.
func Sectors(tx *store.Tx, unit string) ([]string, error) {
	return texts(tx, `SELECT DISTINCT code FROM sector WHERE unit = $1 AND how <> '' AND code < ':' ORDER BY code`, unit)
}

// Matters tells for each matter of a county which unit answers for it: who manages it, else who supervises it. Of several the first by name.
func Matters(tx *store.Tx, region string) (map[string]string, error) {
	out := map[string]string{}
	err := tx.Query(`SELECT s.code, s.unit FROM sector s JOIN unit u ON u.id = s.unit WHERE s.region = $1 AND s.how IN ('manage', 'supervise') AND s.code > ':' ORDER BY s.code, s.how, u.name`, []any{region}, func(scan func(...any) error) error {
		var code, unit string
		err := scan(&code, &unit)
		if out[code] == "" {
			out[code] = unit
		}
		return err
	})
	return out, err
}

// SectorsOf lists the industry codes of a unit itself.
func SectorsOf(tx *store.Tx, unit string) ([]string, error) {
	return texts(tx, `SELECT DISTINCT code FROM sector WHERE unit = $1 AND how = '' ORDER BY code`, unit)
}

// Responsible lists the units that answer for a unit's industry in one way: supervise, manage or lead.
func Responsible(tx *store.Tx, unit, how string) ([]string, error) {
	return answering(tx, "unit", unit, how)
}

// ResponsibleRecords lists the records whose fields say so.
func ResponsibleRecords(tx *store.Tx, unit, how string) ([]string, error) {
	return answering(tx, "record", unit, how)
}

func answering(tx *store.Tx, column, unit, how string) ([]string, error) {
	own, err := SectorsOf(tx, unit)
	if err != nil || len(own) == 0 {
		return nil, err
	}
	var prefixes []string
	for _, code := range own {
		for i := range code {
			prefixes = append(prefixes, code[:i+1])
		}
	}
	args := store.Args{Values: []any{unit, how}}
	return texts(tx, `SELECT DISTINCT `+column+` FROM sector WHERE region = (SELECT region FROM unit WHERE id = $1) AND how = $2 AND code IN `+
		store.In(&args, prefixes)+" ORDER BY "+column, args.Values...)
}

// SetSectors keeps the codes that a field of a record gives units: their own where how is empty, else those they answer for.
func SetSectors(tx *store.Tx, region string, units []string, how, record, field string, list []string) error {
	if _, err := tx.Exec(`DELETE FROM sector WHERE record = $1 AND field = $2`, record, field); err != nil {
		return err
	}
	var rows [][]any
	for _, code := range list {
		if code = SectorCode(code); code == "" {
			continue
		}
		for _, unit := range units {
			rows = append(rows, []any{region, how, code, unit, record, field})
		}
	}
	return tx.Many(`INSERT INTO sector (region, how, code, unit, record, field)`, rows, `ON CONFLICT DO NOTHING`)
}

// SectorCode is an industry code as it is kept: the letter of the section says nothing that the digits do not.
func SectorCode(code string) string {
	return strings.TrimLeft(strings.TrimSpace(code), "ABCDEFGHIJKLMNOPQRST")
}

func texts(tx *store.Tx, query string, args ...any) ([]string, error) {
	var out []string
	err := tx.Query(query, args, func(scan func(...any) error) error {
		var s string
		err := scan(&s)
		out = append(out, s)
		return err
	})
	return out, err
}
