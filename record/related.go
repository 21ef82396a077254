package record

import (
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Related is how many records of a ledger name a unit or a person in a field, or without a field are about it.
type Related struct {
	Definition *ledger.Definition
	Field      *ledger.Field
	Total      Total
}

// RelatedTo counts, in every ledger and within the actor's scope, what is about a unit (and what stands under it) or a person, and what
// names it in a field that an index finds. Of is ledger.Units or ledger.Persons. Nothing found is left out.
func (s *Service) RelatedTo(tx *store.Tx, a *unit.Actor, of ledger.Sort, id string) (out []Related, err error) {
	row := &ledger.Definition{Is: of}
	for _, d := range s.Ledgers.Tables() {
		var fields []*ledger.Field
		var queries []Query
		switch {
		case of == ledger.Units && d.Is != ledger.References: // every record lies at a unit
			fields, queries = append(fields, nil), append(queries, Query{Unit: id})
		case of == d.Of && d.Is == ledger.Records:
			fields, queries = append(fields, nil), append(queries, Query{Where: map[string][]string{string(of): {id}}})
		}
		for _, f := range d.Fields {
			if f.Refers() != "ref" && pointsTo(f, row) {
				fields, queries = append(fields, f), append(queries, Query{Where: map[string][]string{f.Key: {id}}})
			}
		}
		totals, err := s.Totals(tx, a, d, queries)
		if err != nil {
			return nil, err
		}
		for i, n := range totals {
			if n.N > 0 {
				out = append(out, Related{d, fields[i], n})
			}
		}
	}
	return out, nil
}
