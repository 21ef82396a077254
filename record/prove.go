package record

import (
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Prove makes the proof of a record's events in the log of a checkpoint, for somebody who may read the record: with what each event says
// where all of that may be read. Encrypted and sealed values stand in events as commitments; events with masked values, which pages show
// in part, are proved without what they say. earlier are sizes of checkpoints kept elsewhere that the proof is to be held against.
func (s *Service) Prove(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, c *event.Checkpoint, earlier ...int64) (*event.Proof, error) {
	r, err := s.Get(tx, a, d, id)
	if err != nil {
		return nil, err
	}
	p, err := event.RecordProof(tx, c, d.Name, r.ID, func(e *event.Event) bool { return s.plain(d, e) })
	if err != nil {
		return nil, err
	}
	if len(p.Events) == 0 {
		return nil, fault.New(fault.Unavailable, "not_in_log_yet", "这条记录刚刚登记，尚未进入存证日志，请几秒后再试。", "The record was only just made and is not in the signed log yet; try again in some seconds.")
	}
	p.Earlier, err = event.Earlier(tx, c, earlier...)
	return p, err
}

// plain reports whether all that an event says may be read by whoever may read the record.
func (s *Service) plain(d *ledger.Definition, e *event.Event) bool {
	if len(e.Body.Rows) > 0 { // of other tables
		return false
	}
	for key, change := range e.Body.Changes {
		of := d.Field(key)
		if past := s.Ledgers.Version(d.Name, e.Definition); of == nil && past != nil {
			of = past.Field(key)
		}
		if of == nil || of.Protected() && !(committed(change.From) && committed(change.To)) {
			return false
		}
	}
	return true
}

// committed reports whether a value stands in an event as a commitment, or not at all.
func committed(v any) bool {
	if v == nil {
		return true
	}
	m, ok := v.(map[string]any)
	_, is := m["protected"].(string)
	return ok && is && len(m) == 1
}
