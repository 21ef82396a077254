package unit

import (
	"slices"
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

// WithRight lists the posts of a county, held now, whose role has a right.
func (m *Model) WithRight(tx *store.Tx, right, region string) ([]Post, error) {
	var roles []string
	for _, key := range m.order {
		if slices.Contains(m.roles[key].May, right) {
			roles = append(roles, key)
		}
	}
	args := store.Args{Values: []any{region, tx.Now.UnixMilli()}}
	return posts(tx, `WHERE p.region = $1 AND `+Held("$2")+` AND p.role IN `+store.In(&args, roles)+` ORDER BY p.id`, args.Values...)
}
