package record

import (
	"slices"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Closed is a move that leads out of a record's state and that the actor cannot take now.
type Closed struct {
	Move   *ledger.Move
	Others bool      // it is for others than the actor's post
	Why    lang.Text // else what stands in the way
}

// Closed tells of the moves that lead out of a record's state and that the actor cannot take, why not. What the system alone takes is
// left out. Of a move's conditions those are asked that nothing in its form can change.
func (s *Service) Closed(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) ([]Closed, error) {
	if a == nil || a.System || a.Public || r.Voided {
		return nil, nil
	}
	d = s.Ledgers.Version(d.Name, r.Definition)
	blocked := s.unblocked(tx, a, r)
	if blocked != nil && fault.Of(blocked) == nil {
		return nil, blocked
	}
	var out []Closed
	for _, m := range d.Moves {
		if !m.Leaves(r.State) || len(m.By.Roles)+len(m.By.Own)+len(m.By.Exprs)+len(m.By.Derived) == 0 {
			continue
		}
		err := s.mayMove(tx, a, d, r, m)
		if err == nil {
			err = blocked
		}
		if err == nil {
			err = s.barred(tx, a, d, r, m)
		}
		switch f := fault.Of(err); {
		case err == nil:
		case f == nil:
			return nil, err
		default:
			out = append(out, Closed{m, f.Code == "not_for_this_post" || f.Kind == fault.NotFound, f.Text})
		}
	}
	return out, nil
}

// barred asks the conditions of a move that read nothing which the move itself may write.
func (s *Service) barred(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, m *ledger.Move) error {
	w := &write{s: s, tx: tx, a: a, d: d, r: r, m: m, kind: "move", from: r.State, before: r.Values, dry: true}
	return w.guard(slices.DeleteFunc(slices.Clone(m.When), func(g ledger.Guard) bool { return g.If == nil || w.touches(g) }))
}

// touches reports whether a condition reads a field of the record that its move may write, or one computed from others.
func (w *write) touches(g ledger.Guard) bool {
	for _, read := range g.If.Reads().Fields {
		f := w.d.Field(read.Field)
		if f == nil || read.Row != w.d.Name {
			continue
		}
		set := slices.ContainsFunc(w.m.Set, func(a ledger.Assignment) bool { return a.Field == f.Key })
		if set || f.Computed != nil || w.writable(f) {
			return true
		}
	}
	return false
}
