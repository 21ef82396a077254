package record

import (
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// What a transaction remembers of records, so that its answer need not read again what it has just written or looked at.
type (
	rowKey   struct{ record string } // of a *Record that it made
	titleKey struct{ record string } // of a string: what names a record that it read
)

// rewriting makes the transaction forget what it remembers of a record, whose row it changes.
func rewriting(tx *store.Tx, record string) {
	tx.Forget(rowKey{record})
	tx.Forget(titleKey{record})
}

// made is the record that this transaction made, as it is now.
func (s *Service) made(tx *store.Tx, d *ledger.Definition, id string) (*Record, error) {
	if r, ok := tx.Recall(rowKey{id}); ok {
		fresh := *r.(*Record)
		fresh.pins, fresh.desk = nil, nil // what the write read for itself
		return &fresh, nil
	}
	return s.Load(tx, d, id, false)
}

// Titles gives what names records of a ledger, by identifier; those that are not there are left out. A title is no secret to those
// who see the reference.
func (s *Service) Titles(tx *store.Tx, d *ledger.Definition, ids []string) (map[string]string, error) {
	out := make(map[string]string, len(ids))
	var unknown []string
	for _, id := range ids {
		if title, ok := tx.Recall(titleKey{id}); ok {
			out[id] = title.(string)
		} else {
			unknown = append(unknown, id)
		}
	}
	records, err := s.Pick(tx, unit.System(), d, unknown)
	for _, r := range records {
		out[r.ID] = d.TitleOf(r.Values, r.Number)
	}
	return out, err
}
