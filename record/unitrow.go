package record

import (
	"fmt"
	"maps"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file keeps the rows of unit kinds with fields in step with the tree: a row's id is the unit's, its `name` the unit's name.

var _ unit.Rows = (*Service)(nil)

// treeKeys are what a unit has in the tree: what a form gives for them goes there, and into the row where the kind declares them too.
var treeKeys = []string{"code", "aliases"}

// plant makes the tree node of a unit that is created as a record under its parent. The row's id becomes the unit's.
func (s *Service) plant(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft) (unit.Unit, error) {
	u := unit.Unit{Kind: d.Name, Parent: draft.Unit}
	u.Name, _ = draft.Values["name"].(string)
	u.Code, _ = draft.Values["code"].(string)
	if list, ok := draft.Values["aliases"].([]any); ok {
		for _, item := range list {
			if alias, ok := item.(string); ok {
				u.Aliases = append(u.Aliases, alias)
			}
		}
	}
	draft.Values = maps.Clone(draft.Values)
	for _, key := range treeKeys {
		if d.Field(key) == nil {
			delete(draft.Values, key)
		}
	}
	u, err := s.Units.Plant(tx, a, u)
	if f := fault.Of(err); f != nil && f.Kind == fault.Invalid { // the tree's places are the form's
		err = inValues(f)
	}
	draft.ID = u.ID
	return u, err
}

// inValues moves the places of a refusal from a unit's own form to that of a record.
func inValues(f *fault.Error) error {
	out := *f
	out.Places = nil
	for _, p := range f.Places {
		switch p.Location {
		case "body.name", "body.code", "body.aliases":
			p.Location = "body.values." + p.Location[len("body."):]
		case "body.parent":
			p.Location = "body.unit"
		}
		out.Places = append(out.Places, p)
	}
	return &out
}

// Planted makes the row of a unit that was added to the tree, where its kind has fields, and the reference rows that packs bring
// where it is a county. The row begins with the kind's first starting move, whoever may take it: the actor may edit the tree.
func (s *Service) Planted(tx *store.Tx, a *unit.Actor, u unit.Unit, values map[string]any) error {
	if u.Parent == "" {
		if err := s.sow(tx, u); err != nil {
			return err
		}
	}
	d := s.Ledgers.Kind(u.Kind)
	if d == nil || len(d.Fields) == 0 {
		if len(values) > 0 {
			return fault.New(fault.Invalid, "invalid", "这类单位没有可填写的字段。", "This kind of unit has no fields.").At("body.values", "请删去", "leave it out")
		}
		return nil
	}
	values = maps.Clone(values)
	if values == nil {
		values = map[string]any{}
	}
	treeValues(d, u, values)
	system := *a
	system.System = true
	_, err := s.create(tx, &system, d, Draft{ID: u.ID, Unit: u.ID, Values: values})
	return err
}

// treeValues sets the fields that a kind shares with the tree.
func treeValues(d *ledger.Definition, u unit.Unit, values map[string]any) {
	values["name"] = u.Name
	if d.Field("code") != nil {
		values["code"] = u.Code
	}
}

// Renamed lets the row follow a name changed in the tree.
func (s *Service) Renamed(tx *store.Tx, a *unit.Actor, u unit.Unit) error {
	d := s.Ledgers.Kind(u.Kind)
	if d == nil || len(d.Fields) == 0 {
		return nil
	}
	r, err := s.Load(tx, d, u.ID, true)
	if err != nil || r.Values["name"] == u.Name {
		return err
	}
	system := *a
	system.System = true
	w := &write{s: s, tx: tx, a: &system, d: d, r: r, kind: Edit, from: r.State}
	return w.run(map[string]any{"name": u.Name})
}

// followName lets tree and register follow a name that was changed in the row of a unit or person.
func (w *write) followName() error {
	name, _ := w.r.Values["name"].(string)
	if before, _ := w.before["name"].(string); name == before || name == "" {
		return w.followPlan()
	}
	switch w.d.Is {
	case ledger.Units:
		return w.s.Units.Rename(w.tx, w.a, w.r.ID, name)
	case ledger.Persons:
		return w.renamePerson(name)
	}
	return w.followPlan()
}

// rowsOfUnits gives units that were there before their kind had fields their rows, in the starting state. Nothing is asked of
// them: what is required is missing until somebody fills it in.
func (s *Service) rowsOfUnits(tx *store.Tx, d *ledger.Definition) error {
	start := start(d)
	if start == nil {
		return nil
	}
	missing, err := unit.Without(tx, d.Name, d.Table())
	if err != nil {
		return err
	}
	for _, u := range missing {
		r := newRecord(tx, d, u, start.To, u.ID)
		treeValues(d, u, r.Values)
		if err := s.lay(tx, d, r, start, "create", nil); err != nil {
			return err
		}
	}
	return nil
}

// start is the move by which rows begin that nobody enters: the first that effects may take, else the first of all.
func start(d *ledger.Definition) *ledger.Move {
	if m := d.SystemStart(); m != nil {
		return m
	}
	for _, m := range d.Moves {
		if m.Starts() {
			return m
		}
	}
	return nil
}

// lay writes a new row as it is, with defaults where it has no value, and its event, without judging it.
func (s *Service) lay(tx *store.Tx, d *ledger.Definition, r *Record, m *ledger.Move, kind string, extra map[string]any) error {
	w := &write{s: s, tx: tx, a: unit.System(), d: d, r: r, m: m, kind: kind, from: ledger.New, extra: extra}
	for _, f := range d.Fields {
		if r.Values[f.Key] == nil {
			if err := w.setDefault(f); err != nil {
				return err
			}
		}
	}
	if err := w.compute(); err != nil {
		return err
	}
	return w.save()
}

// fill brings the rows that packs bring, not people, in step with the packs: those of units whose kind has gained fields, and what is
// seeded.
func (s *Service) fill(tx *store.Tx) error {
	for _, d := range s.Ledgers.Kinds() {
		if len(d.Fields) == 0 {
			continue
		}
		if err := s.rowsOfUnits(tx, d); err != nil {
			return fmt.Errorf("ledger.%s: %w", d.Name, err)
		}
	}
	if err := s.fillReach(tx); err != nil {
		return fmt.Errorf("who records reach: %w", err)
	}
	counties, err := unit.Roots(tx)
	if err != nil {
		return err
	}
	for _, county := range counties {
		if err := s.sow(tx, county); err != nil {
			return fmt.Errorf("seed: %w", err)
		}
	}
	return nil
}
