package record

import (
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// What a transaction remembers of records, so that its answer need not read again what it has just written or looked at.
type (
	madeKey  struct{}                // of the *Record that it made last
	titleKey struct{ record string } // of a string: what names a record that it read
	seenKey  struct{ record string } // of a *Record: one it looked at
	manyKey  struct{}                // of a map[string]*Record: those it looked at while it writes many
)

// mostSeen bounds how many records a transaction that writes many remembers.
const mostSeen = 10_000

// rewriting makes the transaction forget what it remembers of a record, whose row it changes.
func rewriting(tx *store.Tx, record string) {
	if r, ok := tx.Recall(madeKey{}); ok && r.(*Record).ID == record {
		tx.Forget(madeKey{})
	}
	tx.Forget(titleKey{record})
	tx.Forget(seenKey{record})
	if many, ok := tx.Recall(manyKey{}); ok {
		delete(many.(map[string]*Record), record)
	}
}

// made is the record that this transaction made, as it is now.
func (s *Service) made(tx *store.Tx, d *ledger.Definition, id string) (*Record, error) {
	if r, ok := tx.Recall(madeKey{}); ok && r.(*Record).ID == id {
		fresh := *r.(*Record)
		fresh.pins, fresh.desk = nil, nil // what the write read for itself
		return &fresh, nil
	}
	return s.Load(tx, d, id, false)
}

// glance reads of a record that the actor may see no more than where it stands and what names it, where that is enough to decide.
func (s *Service) glance(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) (*Record, error) {
	r, err := s.stands(tx, d, id)
	if err != nil {
		return nil, err
	}
	if (a.System || a.Covers(r.UnitPath)) && a.Allow(unit.Ask{Right: "read", Path: r.UnitPath, Region: r.Region}) == nil {
		return r, nil
	}
	return s.Get(tx, a, d, id)
}

// stands reads where a record stands and what names it, once a transaction: reading its table while many rows are written would have
// those that wait written each time.
func (s *Service) stands(tx *store.Tx, d *ledger.Definition, id string) (*Record, error) {
	if r := seen(tx, id); r != nil && r.Ledger == d.Name {
		return r, nil
	}
	slim := *d
	slim.Fields = []*ledger.Field{d.Subject()}
	records, err := s.scan(tx, &slim, `SELECT `+columns(&slim)+` FROM `+d.Table()+` WHERE "s_id" = $1`, []any{id})
	if err != nil {
		return nil, err
	}
	if len(records) == 0 {
		return nil, unit.NotFound()
	}
	see(tx, records[0])
	return records[0], nil
}

func seen(tx *store.Tx, id string) *Record {
	if tx.Gathering() {
		many, _ := tx.Recall(manyKey{})
		all, _ := many.(map[string]*Record)
		return all[id]
	}
	one, _ := tx.Recall(seenKey{id})
	r, _ := one.(*Record)
	return r
}

func see(tx *store.Tx, r *Record) {
	if !tx.Gathering() {
		tx.Keep(seenKey{r.ID}, r)
		return
	}
	many := map[string]*Record{}
	if kept, ok := tx.Recall(manyKey{}); ok {
		many = kept.(map[string]*Record)
	} else {
		tx.Keep(manyKey{}, many)
	}
	if len(many) >= mostSeen {
		clear(many)
	}
	many[r.ID] = r
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
