package record

import (
	"fmt"
	"strings"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Total is a number of records, counted up to MostCounted.
type Total struct {
	N    int64
	More bool // there are more than N
}

// Totals counts what each of several queries on a ledger finds, in one statement: the tabs of a list.
func (s *Service) Totals(tx *store.Tx, a *unit.Actor, d *ledger.Definition, queries []Query) ([]Total, error) {
	var args store.Args
	parts := make([]string, len(queries))
	for i, q := range queries {
		where, err := s.where(tx, a, d, q, &args)
		if err != nil {
			return nil, err
		}
		parts[i] = fmt.Sprintf(`SELECT %d AS i, count(*) AS n FROM (SELECT 1 FROM %s WHERE %s LIMIT %d) AS t%d`, i, d.Table(), byUnit(tx, q, where), MostCounted+1, i)
	}
	out := make([]Total, len(queries))
	if len(queries) == 0 {
		return out, nil
	}
	err := tx.Query(strings.Join(parts, " UNION ALL "), args.Values, func(scan func(...any) error) error {
		var i int
		var n int64
		err := scan(&i, &n)
		if err == nil {
			out[i] = Total{N: min(n, MostCounted), More: n > MostCounted}
		}
		return err
	})
	return out, err
}

// Together is how many records several sets have that share none.
func Together(sets []Total) Total {
	var out Total
	for _, t := range sets {
		out.N, out.More = out.N+t.N, out.More || t.More
	}
	if out.N > MostCounted {
		out.N, out.More = MostCounted, true
	}
	return out
}

// Sizes counts the records of several ledgers in the actor's scope.
func (s *Service) Sizes(tx *store.Tx, a *unit.Actor, ledgers []*ledger.Definition) ([]Total, error) {
	out := make([]Total, len(ledgers))
	for i, d := range ledgers {
		one, err := s.Totals(tx, a, d, []Query{{}})
		if err != nil {
			return nil, err
		}
		out[i] = one[0]
	}
	return out, nil
}
