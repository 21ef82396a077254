package record

import (
	"slices"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// linkedShown is how many of a group of linked records are given; the list of their ledger has the others.
const linkedShown = 10

// Linked is the records of one ledger that refer to a record by one field, that are about it, or, without either, those that its
// effects made or whose effect it is.
type Linked struct {
	Definition *ledger.Definition
	Field      *ledger.Field
	About      bool      // they are about the record: the person or asset, or the unit that it is or what stands under it
	Cause      bool      // the records caused this one
	Records    []*Record // the first ones
	Total      int64     // at most MostCounted
	More       bool      // there are more than Total
}

// Linked lists what refers to a record, as far as the actor may see it.
func (s *Service) Linked(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) ([]Linked, error) {
	r, err := s.Get(tx, a, d, id)
	if err != nil {
		return nil, err
	}
	var out []Linked
	add := func(other *ledger.Definition, f *ledger.Field, q Query) error {
		q.Limit = linkedShown
		page, err := s.List(tx, a, other, q)
		if err == nil && len(page.Records) > 0 {
			out = append(out, Linked{other, f, f == nil, false, page.Records, page.Total, page.More})
		}
		return err
	}
	for _, other := range s.Ledgers.Tables() {
		for _, f := range other.Fields {
			if !pointsTo(f, d) {
				continue
			}
			if err := add(other, f, Query{Where: map[string][]string{f.Key: {id}}}); err != nil {
				return nil, err
			}
		}
		if q, ok := aboutQuery(other, d, r); ok {
			if err := add(other, nil, q); err != nil {
				return nil, err
			}
		}
	}
	made, err := s.caused(tx, a, d, `SELECT ledger, record FROM caused WHERE cause = $1`, id)
	if err != nil {
		return nil, err
	}
	by, err := s.caused(tx, a, nil, `SELECT cause_ledger, cause FROM caused WHERE record = $1 AND one_way = 0`, id)
	for i := range by {
		by[i].Cause = true
	}
	return slices.Concat(out, made, by), err
}

// caused groups the records that a query names by ledger, as far as the actor may see them; without those that point to the record of a
// ledger (nil: with all) and so are listed already.
func (s *Service) caused(tx *store.Tx, a *unit.Actor, pointed *ledger.Definition, query, id string) ([]Linked, error) {
	found := map[string][]string{}
	err := tx.Query(query, []any{id}, func(scan func(...any) error) error {
		var name, record string
		err := scan(&name, &record)
		found[name] = append(found[name], record)
		return err
	})
	var out []Linked
	for _, d := range s.Ledgers.Tables() {
		if err != nil || len(found[d.Name]) == 0 {
			continue
		}
		var records []*Record
		if records, err = s.Pick(tx, a, d, found[d.Name]); err != nil {
			break
		}
		if pointed != nil {
			records = slices.DeleteFunc(records, func(r *Record) bool {
				return slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool { return pointsTo(f, pointed) && holds(r, f, id) })
			})
		}
		if n := len(records); n > 0 {
			out = append(out, Linked{Definition: d, Records: records[:min(n, linkedShown)], Total: int64(n)})
		}
	}
	return out, err
}
