package record

import (
	"path"
	"slices"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// place finds the unit at which a record to be stands and asks that what it is about is there and fits the ledger. Of a new unit it
// is the parent, where the starting move's actors are looked for; settle then gives the unit itself.
func (s *Service) place(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft) (unit.Unit, error) {
	if err := s.whereabouts(tx, a, d, draft); err != nil {
		return unit.Unit{}, err
	}
	if draft.Person != "" {
		if err := unit.HoldPerson(tx, draft.Person); err != nil {
			return unit.Unit{}, err
		}
	}
	return unit.Hold(tx, draft.Unit)
}

// whereabouts gives a draft the unit it lies at, where what it is about tells it.
func (s *Service) whereabouts(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft) error {
	var err error
	switch d.Of {
	case ledger.Persons:
		err = s.placeOfPerson(tx, a, d, draft)
	case ledger.Assets:
		err = s.placeOfAsset(tx, a, d, draft)
	}
	if err != nil {
		return err
	}
	if d.Is == ledger.References && draft.Unit == "" {
		draft.Unit = a.Unit.ID
	}
	if draft.Unit == "" {
		return fault.New(fault.Invalid, "invalid", "请选择所属单位。", "Choose the unit.").At("body.unit", "必填", "required")
	}
	return nil
}

// settle makes what a record needs before its row is there, once the actor may begin it: the tree node of a unit, the person of a
// ledger of persons. It gives the unit of the row: of reference rows the county, so that all of it reads them.
func (s *Service) settle(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft, at unit.Unit) (unit.Unit, error) {
	switch d.Is {
	case ledger.Units:
		if draft.ID != "" && draft.ID == at.ID { // planted already
			return at, nil
		}
		u, err := s.plant(tx, a, d, draft)
		if err != nil {
			err = s.besides(tx, a, d, draft, err)
		}
		return u, err
	case ledger.Persons:
		return at, s.enrol(tx, a, d, draft, at)
	case ledger.References:
		return unit.Root(tx, at.Path)
	}
	return at, s.suits(d, at)
}

// besides adds to what the tree refuses of a unit what else is wrong with the entry.
func (s *Service) besides(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft, err error) error {
	bad := fault.Of(err)
	if bad == nil || bad.Kind != fault.Invalid || len(bad.Places) == 0 {
		return err
	}
	t, failed := s.TryCreate(tx, a, d, *draft)
	if failed != nil { // the rest cannot be judged: what is known is told
		return err
	}
	for _, p := range t.Faults {
		add(bad, p)
	}
	for _, key := range t.Missing {
		if f := d.Field(key); f != nil {
			add(bad, fault.Place{Location: "body.values." + key, Message: lang.Both("请填写“"+f.Title.ZH+"”", "fill in “"+f.Title.In(lang.EN)+"”")})
		}
	}
	return bad
}

// suits asks that a ledger may be about a kind of unit.
func (s *Service) suits(d *ledger.Definition, at unit.Unit) error {
	if d.Of == ledger.Units && len(d.About) > 0 && !slices.Contains(d.About, at.Kind) {
		return fault.Newf(fault.Invalid, "wrong_unit", "“%s”不能登记在这类单位名下。", "A record of “%s” cannot be about this kind of unit.", d.Title).At("body.unit", "换一个单位", "choose another unit")
	}
	return nil
}

// newRecord is a record that begins now at a unit; without an identifier it gets one.
func newRecord(tx *store.Tx, d *ledger.Definition, u unit.Unit, state, id string) *Record {
	if id == "" {
		id = store.NewID()
	}
	r := &Record{ID: id, Ledger: d.Name, Region: u.Region, Unit: u.ID, UnitPath: u.Path, State: state, Definition: d.Version, Since: tx.Now, CreatedAt: tx.Now, Values: map[string]any{}}
	if d.Is == ledger.Units {
		r.Parent = u.Parent
	}
	return r
}

// aboutNames adds the names by which expressions know what a record is about, and to the fields of a unit's row what the tree says.
func aboutNames(d *ledger.Definition, r *Record, fields, names map[string]any) {
	switch d.Of {
	case ledger.Persons:
		names["person"], fields["person"] = r.Person, r.Person
	case ledger.Assets:
		names["asset"], fields["asset"] = r.Asset, r.Asset
	}
	switch d.Is {
	case ledger.Units:
		u := unit.Unit{ID: r.ID, Region: r.Region, Kind: d.Name, Parent: r.Parent, Path: r.UnitPath, Code: path.Base(r.UnitPath)}
		u.Name, _ = r.Values["name"].(string)
		for k, v := range treeFields(u) {
			fields[k] = v
		}
		names["unit"] = names["record"]
	case ledger.Persons:
		names["person"] = names["record"]
	case ledger.Assets:
		names["asset"] = names["record"]
	}
}

// treeFields are what expressions see of a unit's node.
func treeFields(u unit.Unit) map[string]any {
	return map[string]any{"id": u.ID, "name": u.Name, "kind": u.Kind, "code": u.Code, "parent": nullable(u.Parent), "path": u.Path, "region": u.Region}
}
