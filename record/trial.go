package record

import (
	"maps"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Trial is what a form would come to if it were sent now. Nothing is written for it, and no lock is taken: the write judges again.
type Trial struct {
	Record *Record        // with defaults, rows laid in, what is entered and what is computed
	Starts []*ledger.Move // for a record to be: the moves by which the actor may begin one
	Move   *ledger.Move   // nil: an edit
	// Fields are the keys that the form asks for, Further those that it takes though later steps ask for them, Needs those that must be
	// filled, Idle those that a condition asks for which does not hold now, Missing those of Needs that are empty.
	Fields, Further, Needs, Idle, Missing []string
	Faults                                []fault.Place // what is wrong with what is entered, at its field
	Blocks                                []lang.Text   // conditions that would refuse, asked once nothing is missing or wrong
}

// TryCreate judges a record to be as Create would. Until its unit is known it is tried at the actor's own.
func (s *Service) TryCreate(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft Draft) (*Trial, error) {
	t := &Trial{}
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	at, known, err := s.tryPlace(tx, a, d, &draft, t)
	if err != nil {
		return nil, err
	}
	r := newRecord(tx, d, at, "", "")
	r.CreatedBy, r.Person, r.Asset = a.Person, draft.Person, draft.Asset
	for _, m := range d.Moves {
		if !m.Starts() {
			continue
		}
		named := draft
		named.Move = m.Key
		if _, err := s.startingMove(tx, a, d, r, named); err == nil {
			t.Starts = append(t.Starts, m)
		} else if fault.Of(err) == nil {
			return nil, err
		}
	}
	if t.Move, err = s.startingMove(tx, a, d, r, draft); err != nil {
		if known || fault.Of(err) == nil {
			return nil, err
		}
		i := slices.IndexFunc(d.Moves, func(m *ledger.Move) bool { return m.Starts() && mightBegin(a, m.By) })
		if i < 0 {
			return nil, err
		}
		t.Move = d.Moves[i] // whether the actor may is known once the unit is
	}
	r.State = t.Move.To
	w := &write{s: s, tx: tx, a: a, d: d, r: r, m: t.Move, kind: "create", from: ledger.New, note: draft.Note, files: draft.Files, dry: true}
	for _, f := range d.Fields {
		if err := w.setDefault(f); err != nil {
			return nil, err
		}
	}
	if !known {
		r.Unit = ""
	}
	return t, w.try(t, draft.Values)
}

// mightBegin reports whether an actor may at some unit be among those who take a move.
func mightBegin(a *unit.Actor, by ledger.Actors) bool {
	return slices.Contains(by.Roles, a.Role) || slices.Contains(by.Own, a.Role) || len(by.Exprs)+len(by.Derived) > 0 || by.Public
}

// tryPlace finds where a record to be would lie, and whether what was entered tells it. A post whose own unit the ledger may be about
// begins there.
func (s *Service) tryPlace(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft, t *Trial) (unit.Unit, bool, error) {
	if d.Of == ledger.Units && (d.Is == ledger.Records || d.Is == ledger.Assets) && draft.Unit == "" && a.Unit.ID != "" && (len(d.About) == 0 || slices.Contains(d.About, a.Unit.Kind)) {
		draft.Unit = a.Unit.ID
	}
	err := s.whereabouts(tx, a, d, draft)
	if err == nil {
		var at unit.Unit
		if at, err = unit.Get(tx, draft.Unit); err == nil {
			if d.Is == ledger.Records || d.Is == ledger.Assets {
				err = s.suits(d, at)
			}
			if err == nil {
				return at, true, nil
			}
		}
	}
	f := fault.Of(err)
	if f == nil || len(f.Places) == 0 {
		return unit.Unit{}, false, err
	}
	if t.Faults = append(t.Faults, f.Places...); draft.Unit == "" && draft.Person == "" && draft.Asset == "" {
		t.Faults = nil // nothing entered is wrong yet
	}
	for _, p := range f.Places {
		t.Missing = append(t.Missing, strings.TrimPrefix(p.Location, "body."))
	}
	return a.Unit, false, nil
}

// TryMove judges a move of a record as Move would; without a move, an edit.
func (s *Service) TryMove(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, step Step) (*Trial, error) {
	d, err := s.lifecycle(tx, d, id)
	if err != nil {
		return nil, err
	}
	r, err := s.Get(tx, a, d, id)
	if err != nil {
		return nil, err
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, kind: Edit, from: r.State, note: step.Note, files: step.Files, dry: true}
	if step.Move == "" {
		if err := s.mayEdit(tx, a, d, r); err != nil {
			return nil, err
		}
	} else {
		m := d.Move(step.Move)
		if m == nil || m.Starts() {
			return nil, fault.Newf(fault.NotFound, "no_move", "“%s”没有这一步：%s。", "“%s” has no move %s.", d.Title, step.Move)
		}
		if err := s.mayMove(tx, a, d, r, m); err != nil {
			return nil, err
		}
		if !m.Leaves(r.State) {
			return nil, wrongState(d, r, m)
		}
		w.m, w.kind = m, "move"
	}
	t := &Trial{Move: w.m}
	for _, err := range []error{s.unchanged(tx, d, r, step.Version), s.unblocked(tx, a, r)} {
		if f := fault.Of(err); f != nil {
			t.Blocks = append(t.Blocks, f.Text)
		} else if err != nil {
			return nil, err
		}
	}
	w.before = maps.Clone(r.Values)
	if w.m != nil {
		w.enter(w.m.To)
	}
	return t, w.try(t, step.Values)
}

// try takes the values in and judges them with what the write itself uses, but goes on after what is wrong.
func (w *write) try(t *Trial, values map[string]any) error {
	t.Record = w.r
	if w.before == nil {
		w.before = maps.Clone(w.r.Values)
	}
	if err := t.note(w.accept(values)); err != nil {
		return err
	}
	if !w.exists() {
		if err := w.begin(values); fault.Of(err) != nil || (err != nil && !w.lacks()) {
			return err
		}
	}
	if err := w.compute(); err != nil {
		return err
	}
	w.sort(t)
	if len(t.Faults)+len(t.Missing) == 0 && w.m != nil {
		if err := w.assign(w.m.Set); err != nil {
			return err
		}
		if err := w.compute(); err != nil {
			return err
		}
	}
	bad := badFields()
	for _, f := range w.d.Fields {
		if err := w.checkBounds(f, bad); err != nil {
			return err
		}
		for _, check := range []func(*ledger.Field) error{w.checkRefsOf, w.checkUnique} {
			if err := t.note(check(f)); err != nil {
				return err
			}
		}
	}
	t.Faults = append(t.Faults, bad.Places...)
	if len(t.Faults)+len(t.Missing) > 0 {
		return nil
	}
	guards := w.d.Always
	if w.m != nil {
		guards = slices.Concat(w.m.When, guards)
	}
	for i := range guards {
		if f := fault.Of(w.guard(guards[i : i+1])); f != nil {
			t.Blocks = append(t.Blocks, f.Text)
		}
	}
	return nil
}

// note keeps a refusal with its places; other errors are given back.
func (t *Trial) note(err error) error {
	f := fault.Of(err)
	if f == nil || f.Kind == fault.Internal || f.Kind == fault.Unavailable {
		return err
	}
	if len(f.Places) == 0 {
		t.Blocks = append(t.Blocks, f.Text)
	}
	t.Faults = append(t.Faults, f.Places...)
	return nil
}

// sort says of each field that the form takes whether it is asked for now.
func (w *write) sort(t *Trial) {
	var needs []string
	if w.m != nil {
		needs = append(w.s.answerNeeds(w.d, w.r, w.m), w.m.Needs...)
	}
	names := w.names()
	for _, f := range w.d.Fields {
		if !w.writable(f) || w.m != nil && slices.ContainsFunc(w.m.Set, func(a ledger.Assignment) bool { return a.Field == f.Key }) {
			continue
		}
		here := w.m == nil || slices.Contains(needs, f.Key) || slices.Contains(w.m.Fields, f.Key)
		must := slices.Contains(needs, f.Key) || w.demands(f)
		conditional := false
		if !must && f.RequiredIf != nil {
			v, err := f.RequiredIf.Run(w.world(), names)
			must, conditional = err != nil || v != false, true
		}
		switch {
		case must:
			t.Fields, t.Needs = append(t.Fields, f.Key), append(t.Needs, f.Key)
			if w.r.Values[f.Key] == nil {
				t.Missing = append(t.Missing, f.Key)
			}
		case conditional && w.r.Values[f.Key] == nil:
			t.Fields, t.Idle = append(t.Fields, f.Key), append(t.Idle, f.Key)
		case here || !f.Moved:
			t.Fields = append(t.Fields, f.Key)
		default:
			t.Further = append(t.Further, f.Key)
		}
	}
}

// LeadFrom lays into a draft what a record or unit that leads to it tells: whom it is about, and the references that may point at it.
// A record that the actor does not see leads nowhere.
func (s *Service) LeadFrom(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft, id string) error {
	if draft.Values == nil {
		draft.Values = map[string]any{}
	}
	name, err := event.LedgerOf(tx, id)
	if fault.Of(err) != nil {
		if u, err2 := unit.Get(tx, id); err2 == nil && draft.Unit == "" { // a node without a row
			draft.Unit = u.ID
		}
		return nil
	}
	if err != nil {
		return err
	}
	other, err := s.Definition(name)
	if err != nil {
		return err
	}
	r, err := s.Get(tx, a, other, id)
	if fault.Of(err) != nil {
		return nil
	}
	if err != nil {
		return err
	}
	about := func(of ledger.Sort) bool {
		return d.Of == of && other.Is == of && (len(d.About) == 0 || slices.Contains(d.About, other.Name))
	}
	first := func(have *string, v string) {
		if *have == "" {
			*have = v
		}
	}
	switch {
	case about(ledger.Assets):
		first(&draft.Asset, r.ID)
	case about(ledger.Persons):
		first(&draft.Person, r.ID)
	case d.Of == other.Of:
		first(&draft.Asset, r.Asset)
		first(&draft.Person, r.Person)
		first(&draft.Unit, r.Unit)
	default:
		first(&draft.Unit, r.Unit)
	}
	for _, f := range d.Fields {
		if f.Computed != nil || f.Moved || draft.Values[f.Key] != nil || f.Type.Name() != "ref" {
			continue
		}
		if slices.Contains(f.To, name) || f.To[0] == ledger.AnyRow {
			draft.Values[f.Key] = r.ID
		}
	}
	return nil
}
