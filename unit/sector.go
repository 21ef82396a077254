package unit

import (
	"slices"
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

// heldSectors is under what a transaction remembers that it holds the sectors of a unit.
type heldSectors struct{ unit string }

// HoldSectors keeps the industry codes of a unit, and who answers for them, as they are until a transaction that writes ends.
func HoldSectors(tx *store.Tx, unit string) error {
	hold := tx.ForShare()
	if _, done := tx.Recall(heldSectors{unit}); hold == "" || done {
		return nil
	}
	tx.Keep(heldSectors{unit}, true)
	own, err := texts(tx, `SELECT code FROM sector WHERE unit = $1 AND how = ''`+hold, unit)
	if err != nil || len(own) == 0 {
		return err
	}
	args := store.Args{Values: []any{unit}}
	_, err = texts(tx, `SELECT code FROM sector WHERE region = (SELECT region FROM unit WHERE id = $1) AND how <> '' AND code IN `+store.In(&args, prefixes(own))+hold, args.Values...)
	return err
}

// Still reports whether what an actor has beside its post is what it was: the sectors of the post itself (own) or of its unit, and what is
// open to the person for a time. It stays so until a transaction that writes ends.
func Still(tx *store.Tx, a *Actor, own []string) (bool, error) {
	if len(a.Sectors) > 0 {
		now := &Actor{Sectors: own}
		if len(own) == 0 {
			var err error
			if now.Sectors, err = texts(tx, `SELECT code FROM sector WHERE unit = $1 AND how <> '' AND code < ':'`+tx.ForShare(), a.Unit.ID); err != nil {
				return false, err
			}
		}
		if !all(a.Sectors, now.answersFor) {
			return false, nil
		}
	}
	if len(a.Opened) == 0 {
		return true, nil
	}
	open, err := openings(tx, a.Person, tx.ForShare())
	return all(a.Opened, func(o Opening) bool { return slices.Contains(open, o) }), err
}

func all[T any](list []T, is func(T) bool) bool {
	return !slices.ContainsFunc(list, func(one T) bool { return !is(one) })
}

// SectorsOfEach lists the industry codes of units, by unit.
func SectorsOfEach(tx *store.Tx, units []string) (map[string][]string, error) {
	out := map[string][]string{}
	for chunk := range slices.Chunk(units, 500) {
		var args store.Args
		err := tx.Query(`SELECT unit, code FROM sector WHERE how = '' AND unit IN `+store.In(&args, chunk)+` ORDER BY code`, args.Values, func(scan func(...any) error) error {
			var unit, code string
			err := scan(&unit, &code)
			out[unit] = append(out[unit], code)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
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
	args := store.Args{Values: []any{unit, how}}
	return texts(tx, `SELECT DISTINCT `+column+` FROM sector WHERE region = (SELECT region FROM unit WHERE id = $1) AND how = $2 AND code IN `+
		store.In(&args, prefixes(own))+" ORDER BY "+column, args.Values...)
}

// prefixes are all by which codes begin.
func prefixes(codes []string) (out []string) {
	for _, code := range codes {
		for i := range code {
			out = append(out, code[:i+1])
		}
	}
	return out
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

// Industries counts the units of an actor's territory by their own industry codes; a unit with several counts at each.
func Industries(tx *store.Tx, a *Actor) (map[string]int64, error) {
	out := map[string]int64{}
	if a.Territory == "" || a.Narrow {
		return out, nil
	}
	args := store.Args{Values: []any{a.Unit.Region}}
	err := tx.Query(`SELECT s.code, count(DISTINCT s.unit) FROM sector s JOIN unit u ON u.id = s.unit WHERE s.region = $1 AND s.how = '' AND s.code < ':' AND `+Range("u.path", a.Territory, &args)+` GROUP BY s.code`,
		args.Values, func(scan func(...any) error) error {
			var code string
			var n int64
			err := scan(&code, &n)
			out[code] = n
			return err
		})
	return out, err
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
