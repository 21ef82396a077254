package record

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file makes records about persons, and the rows of ledgers of persons. A person exists once; the row's id in each ledger of
// persons is the person's.

// placeOfPerson asks that a record to be is about a person who belongs to its unit: by a post there, or by a row in a ledger of
// persons. Without a unit it stands where the person belongs.
func (s *Service) placeOfPerson(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft) error {
	refuse := notAbout("person", lang.Both("请选择本单位的人员", "choose a person of the unit"))
	if draft.Person == "" {
		return refuse
	}
	if draft.Unit != "" && !a.System && !a.Public { // who belongs to a unit elsewhere is not told
		u, err := unit.Get(tx, draft.Unit)
		if err != nil {
			return err
		}
		if seen, err := a.Sees(tx, u); err != nil || !seen {
			return cmp.Or(err, unit.NotFound())
		}
	}
	homes, err := s.homes(tx, d, draft.Person)
	if err != nil {
		return err
	}
	for _, home := range homes {
		if draft.Unit != "" {
			break
		}
		if seen, err := a.Sees(tx, home); err != nil {
			return err
		} else if seen {
			draft.Unit = home.ID
		}
	}
	if !slices.ContainsFunc(homes, func(u unit.Unit) bool { return u.ID == draft.Unit }) {
		return refuse
	}
	return nil
}

// homes are the units to which a person belongs, for a ledger: those of the posts held now, the oldest first, then those of the
// person's rows. A ledger about certain ledgers of persons knows only who is in them.
func (s *Service) homes(tx *store.Tx, d *ledger.Definition, person string) ([]unit.Unit, error) {
	posts, err := unit.Posts(tx, person)
	if err != nil {
		return nil, err
	}
	var posted, listed []unit.Unit
	for _, p := range posts {
		posted = append(posted, p.Unit)
	}
	for _, other := range s.family(d, ledger.Persons) {
		var at string
		found, err := tx.Row(`SELECT "s_unit" FROM `+other.Table()+` WHERE "s_id" = $1 AND "s_voided" IS NULL`, []any{person}, &at)
		if err != nil {
			return nil, err
		}
		if found {
			u, err := unit.Get(tx, at)
			if err != nil {
				return nil, err
			}
			listed = append(listed, u)
		}
	}
	if len(d.About) > 0 && len(listed) == 0 {
		return nil, nil
	}
	return append(posted, listed...), nil
}

// enrol makes the person of a new row in a ledger of persons, or takes the one that the draft names.
func (s *Service) enrol(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft, at unit.Unit) error {
	names, err := unit.PersonNames(tx, []string{draft.Person})
	if err != nil {
		return err
	}
	name, known := names[draft.Person]
	switch {
	case draft.Person == "":
		who := unit.Someone{}
		who.Name, _ = draft.Values["name"].(string)
		f := identityOf(d)
		if f != nil && s.Units != nil {
			who.Identity, _ = draft.Values[f.Key].(string)
			draft.Person, _, err = s.Units.Take(tx, at.Region, who)
		} else {
			draft.Person, err = unit.NewPerson(tx, at.Region, who.Name)
		}
		if fault.Of(err) != nil {
			err = inIdentity(inValues(fault.Of(err)), f)
		}
	case !known:
		err = notAbout("person", lang.Both("没有这个人", "there is no such person"))
	default: // the register knows the name
		var homes []unit.Unit
		if homes, err = s.homes(tx, &ledger.Definition{}, draft.Person); err == nil && !a.System && !slices.ContainsFunc(homes, func(u unit.Unit) bool { return a.Allow(unit.Ask{Path: u.Path, Right: "read"}) == nil }) {
			err = notAbout("person", lang.Both("此人不在您的管辖范围", "the person is outside your territory"))
		}
		draft.Values = maps.Clone(draft.Values)
		if draft.Values == nil {
			draft.Values = map[string]any{}
		}
		if given, _ := draft.Values["name"].(string); strings.TrimSpace(given) == "" {
			draft.Values["name"] = name
		}
	}
	if err != nil {
		return err
	}
	draft.ID, draft.Person = draft.Person, ""
	var there string
	found, err := tx.Row(`SELECT "s_id" FROM `+d.Table()+` WHERE "s_id" = $1`, []any{draft.ID}, &there)
	if err == nil && found {
		err = fault.Newf(fault.Conflict, "person_exists", "此人已在“%s”中，不需再次登记。如现由本单位聘用，请在“单位人员”中为其添加本单位的岗位。",
			"The person is in “%s” already and is not entered twice. If your unit employs them now, give them a post at your unit.", d.Title)
	}
	return err
}

// identityOf is the field of a ledger of persons that tells who somebody is: its first identity number; nil where it has none.
func identityOf(d *ledger.Definition) *ledger.Field {
	for _, f := range d.Fields {
		if f.Type.Name() == unit.IdentityScope && !f.Retired {
			return f
		}
	}
	return nil
}

// inIdentity moves what is wrong with an identity number to the field that has it.
func inIdentity(err error, f *ledger.Field) error {
	known := fault.Of(err)
	if known == nil || f == nil {
		return err
	}
	for i, p := range known.Places {
		if p.Location == "body.identity" {
			known.Places[i].Location = "body.values." + f.Key
		}
	}
	return known
}

// followIdentity lets the register follow an identity number that was entered or corrected in the row of a person.
func (w *write) followIdentity() error {
	if w.d.Is != ledger.Persons || w.s.Units == nil {
		return nil
	}
	f := identityOf(w.d)
	if f == nil || w.r.Values[f.Key] == w.before[f.Key] || w.r.Values[f.Key] == nil {
		return nil
	}
	number, _ := w.r.Values[f.Key].(string)
	return inIdentity(w.s.Units.Identified(w.tx, w.r.Region, w.r.ID, number), f)
}

// renamePerson lets the register and the person's rows in other ledgers follow a new name.
func (w *write) renamePerson(name string) error {
	if err := unit.RenamePerson(w.tx, w.r.ID, name); err != nil {
		return err
	}
	system := *w.a
	system.System = true
	for _, d := range w.s.family(&ledger.Definition{}, ledger.Persons) {
		records, err := w.s.scan(w.tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1`+w.tx.ForUpdate(), []any{w.r.ID})
		if err != nil {
			return err
		}
		if d == w.d || len(records) == 0 || records[0].Values["name"] == name {
			continue
		}
		other := &write{s: w.s, tx: w.tx, a: &system, d: d, r: records[0], kind: Edit, from: records[0].State}
		if err := other.run(map[string]any{"name": name}); err != nil {
			return err
		}
	}
	return nil
}

// person is what expressions see of a person: the register and the rows in ledgers of persons, the first ledger's first.
func (w world) person(id string) (map[string]any, error) {
	names, err := unit.PersonNames(w.tx, []string{id})
	if err != nil || len(names) == 0 {
		return nil, err
	}
	row := map[string]any{"id": id, "name": names[id]}
	for _, d := range w.s.family(&ledger.Definition{}, ledger.Persons) {
		records, err := w.s.scan(w.tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1 AND "s_voided" IS NULL`, []any{id})
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			for k, v := range w.s.fields(r) {
				if _, have := row[k]; !have {
					row[k] = v
				}
			}
		}
	}
	return row, nil
}

// post is what expressions see of a post.
func (w world) post(id string) (map[string]any, error) {
	p, found, err := unit.GetPost(w.tx, id)
	if err != nil || !found {
		return nil, err
	}
	sectors := make([]any, len(p.Sectors))
	for i, code := range p.Sectors {
		sectors[i] = code
	}
	row := map[string]any{"id": p.ID, "person": p.Person, "role": p.Role, "unit": p.Unit.ID, "sectors": sectors, "since": calendar.Of(p.Since, w.s.Zone).String()}
	if !p.Until.IsZero() {
		row["until"] = calendar.Of(p.Until, w.s.Zone).String()
	}
	return row, nil
}
