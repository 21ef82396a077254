package unit

import (
	"time"

	"zhiben/store"
)

// HoldersAt lists the persons who held a post at one of the units at a time, with roles only one of these; in the order of their
// identifiers.
func HoldersAt(tx *store.Tx, units, roles []string, at time.Time) ([]string, error) {
	args := store.Args{Values: []any{at.UnixMilli()}}
	query := `SELECT DISTINCT person FROM post WHERE since <= $1 AND (until IS NULL OR until > $1) AND unit IN ` + store.In(&args, units)
	if len(roles) > 0 {
		query += " AND role IN " + store.In(&args, roles)
	}
	var out []string
	err := tx.Query(query+" ORDER BY person", args.Values, func(scan func(...any) error) error {
		var p string
		err := scan(&p)
		out = append(out, p)
		return err
	})
	return out, err
}
