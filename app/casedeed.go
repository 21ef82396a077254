package app

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// attempt lets the person act, in the first of their posts that may.
func (p *casePlay) attempt(s caseStep) error {
	do, err := p.deed(s)
	if err != nil {
		p.fails(s.actPos, "K901", "%s", "%s", told(err))
		return errStop
	}
	if s.actor == "public" {
		return p.write(func(tx *store.Tx) error { return do(tx, unit.Public()) })
	}
	for _, post := range p.ids[s.actor].posts {
		err = p.write(func(tx *store.Tx) error {
			a, err := p.records.Units.Actor(tx, post)
			if err != nil {
				return err
			}
			return do(tx, a)
		})
		if f := fault.Of(err); f == nil || f.Kind != fault.Forbidden && f.Kind != fault.NotFound {
			return err
		}
	}
	return err
}

// The forms of what people do.
var (
	newForm  = regexp.MustCompile(`^new ([a-z][a-z0-9_]*)(?:\.([a-z][a-z0-9_]*))?(?: ([a-z][a-z0-9_]*))?$`)
	signForm = regexp.MustCompile(`^(sign|refuse) ([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)(?: as ([a-z][a-z0-9_]*))?$`)
	wordForm = regexp.MustCompile(`^(approve|decline|edit) ([a-z][a-z0-9_]*)$`)
	moveForm = regexp.MustCompile(`^([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)$`)
)

// deed reads what somebody does.
func (p *casePlay) deed(s caseStep) (func(*store.Tx, *unit.Actor) error, error) {
	if m := newForm.FindStringSubmatch(s.act); m != nil {
		return p.create(s, m[1], m[2], m[3])
	}
	if m := signForm.FindStringSubmatch(s.act); m != nil {
		return p.sign(s, m[1] == "refuse", m[2], m[3], m[4])
	}
	if m := wordForm.FindStringSubmatch(s.act); m != nil {
		return p.word(s, m[1], m[2])
	}
	if m := moveForm.FindStringSubmatch(s.act); m != nil {
		return p.move(s, m[1], m[2])
	}
	return nil, unplayable("“%s”不是能做的事；可写 h1.judge、new hazard h1、sign h1.close as head、approve h1、decline h1 或 edit h1", "`%s` is nothing that can be done; write h1.judge, new hazard h1, sign h1.close as head, approve h1, decline h1 or edit h1", s.act)
}

func (p *casePlay) create(s caseStep, name, move, as string) (func(*store.Tx, *unit.Actor) error, error) {
	d := p.records.Ledgers.Get(name)
	if d == nil {
		return nil, unplayable("没有台账“%s”", "there is no ledger `%s`", name)
	}
	draft, err := p.draft(d, s.with)
	if err != nil {
		return nil, err
	}
	draft.Move, draft.Note, draft.Files = move, s.reason, hashes(s.files)
	return func(tx *store.Tx, a *unit.Actor) error {
		if draft.Unit == "" && !a.Public && d.Is != ledger.Units {
			draft.Unit = a.Unit.ID
		}
		if err := p.upload(tx, a, d, draft.Values, s.files); err != nil {
			return err
		}
		r, err := p.records.Create(tx, a, d, draft)
		if err == nil && as != "" {
			p.ids[as] = named{id: r.ID, ledger: d.Name}
		}
		return err
	}, nil
}

func (p *casePlay) move(s caseStep, name, move string) (func(*store.Tx, *unit.Actor) error, error) {
	r, d, err := p.find(name)
	if err != nil {
		return nil, err
	}
	if d.Move(move) == nil {
		return p.verb(s, r, d, move)
	}
	draft, err := p.draft(d, s.with)
	if err != nil {
		return nil, err
	}
	return func(tx *store.Tx, a *unit.Actor) error {
		if err := p.upload(tx, a, d, draft.Values, s.files); err != nil {
			return err
		}
		_, err := p.records.Move(tx, a, d, r, record.Step{Move: move, Values: draft.Values, Note: s.reason, Files: hashes(s.files)})
		return err
	}, nil
}

// verb uses an office verb; `with` says whom, where to, which field.
func (p *casePlay) verb(s caseStep, id string, d *ledger.Definition, verb string) (func(*store.Tx, *unit.Actor) error, error) {
	act := record.Act{Verb: verb, Note: s.reason, Files: hashes(s.files), Values: map[string]any{}}
	for _, e := range s.with {
		list := pack.Texts(e.Node, "", p.list)
		switch e.Key {
		case "persons", "units":
			for i, name := range list {
				list[i] = p.idOf(name)
			}
			if e.Key == "persons" {
				act.Persons = list
			} else {
				act.Units = list
			}
		case "to":
			act.State = e.Node.Text
		case "field":
			act.Field = e.Node.Text
		case "until":
			act.Until = e.Node.Text
		case "any", "blocks", "agree":
			is := e.Node.Text == "true"
			act.Any, act.Blocks, act.Agree = act.Any || is && e.Key == "any", act.Blocks || is && e.Key == "blocks", act.Agree || is && e.Key == "agree"
		default:
			v, err := p.value(d.Field(e.Key), e.Node)
			if err != nil {
				return nil, err
			}
			act.Values[e.Key] = v
		}
	}
	return func(tx *store.Tx, a *unit.Actor) error {
		if err := p.upload(tx, a, d, act.Values, s.files); err != nil {
			return err
		}
		_, err := p.records.Do(tx, a, d, id, act)
		return err
	}, nil
}

func (p *casePlay) sign(s caseStep, refuse bool, name, move, slot string) (func(*store.Tx, *unit.Actor) error, error) {
	r, d, err := p.find(name)
	if err != nil {
		return nil, err
	}
	mark := record.Mark{Move: move, Slot: slot, Refuse: refuse, Opinion: s.reason}
	for _, e := range s.with {
		if position, ok := e.Node.Plain().(map[string]any); ok && e.Key == "position" {
			mark.Position = position
		}
	}
	return func(tx *store.Tx, a *unit.Actor) error {
		_, err := p.records.Sign(tx, a, d, r, mark)
		return err
	}, nil
}

// word edits fields, or decides what waits for somebody's word about a record.
func (p *casePlay) word(s caseStep, what, name string) (func(*store.Tx, *unit.Actor) error, error) {
	r, d, err := p.find(name)
	if err != nil {
		return nil, err
	}
	if what == "edit" {
		draft, err := p.draft(d, s.with)
		return func(tx *store.Tx, a *unit.Actor) error {
			_, err := p.records.Edit(tx, a, d, r, 0, draft.Values)
			return err
		}, err
	}
	return func(tx *store.Tx, a *unit.Actor) error {
		waiting, err := p.records.Approvals(tx, a)
		if err != nil {
			return err
		}
		for _, w := range waiting {
			if w.Record == r {
				return p.records.Decide(tx, a, w.ID, what == "approve", s.reason, nil)
			}
		}
		return fault.New(fault.NotFound, "nothing_waits", "没有需要此人批准的事项。", "Nothing waits for this person's word.")
	}, nil
}

// find gives the record that a name stands for; the name of a ledger stands for its only record.
func (p *casePlay) find(name string) (string, *ledger.Definition, error) {
	if n, ok := p.ids[name]; ok && n.ledger != "" {
		return n.id, p.records.Ledgers.Get(n.ledger), nil
	}
	d := p.records.Ledgers.Get(name)
	if d == nil || len(d.Fields) == 0 {
		return "", nil, unplayable("没有名为“%s”的记录", "no record is called `%s`", name)
	}
	var all []string
	err := p.db.Read(p.ctx, func(tx *store.Tx) error {
		return tx.Query(`SELECT "s_id" FROM `+d.Table()+` WHERE "s_voided" IS NULL ORDER BY "s_id"`, nil, func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			all = append(all, id)
			return err
		})
	})
	if err == nil && len(all) != 1 {
		err = unplayable("ledger.%s 有 %d 条记录；请给所指的一条取名", "ledger.%s has %d records; give the one that is meant a name", name, len(all))
	}
	if err != nil {
		return "", nil, err
	}
	return all[0], d, nil
}

// draft reads the fields of a record, with `unit`, `person` and `asset` as what it is about.
func (p *casePlay) draft(d *ledger.Definition, entries []pack.Entry) (record.Draft, error) {
	draft := record.Draft{Values: map[string]any{}}
	for _, e := range entries {
		about := map[string]*string{"unit": &draft.Unit, "person": &draft.Person, "asset": &draft.Asset}[e.Key]
		if about != nil && d.Field(e.Key) == nil {
			if *about = p.idOf(e.Node.Text); *about == e.Node.Text {
				return draft, unplayable("没有名为“%s”的对象", "nothing is called `%s`", e.Node.Text)
			}
			continue
		}
		v, err := p.value(d.Field(e.Key), e.Node)
		if err != nil {
			return draft, fmt.Errorf("%s: %w", e.Key, err)
		}
		draft.Values[e.Key] = v
	}
	return draft, nil
}

// idOf is what a name stands for; what is no name stays.
func (p *casePlay) idOf(name string) string {
	if n, ok := p.ids[name]; ok && n.id != "" {
		return n.id
	}
	return name
}

// value reads what is written for a field: names of units, persons, records and seeded rows become identifiers, names of files hashes.
func (p *casePlay) value(f *ledger.Field, n *pack.Node) (any, error) {
	if f == nil {
		return n.Plain(), nil // the engine says that there is no such field
	}
	return p.translate(f, n.Plain()), nil
}

func (p *casePlay) translate(f *ledger.Field, v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, item := range v {
			out[i] = p.translate(f, item)
		}
		return out
	case map[string]any:
		for _, column := range f.Rows {
			if item, ok := v[column.Key]; ok {
				v[column.Key] = p.translate(column, item)
			}
		}
	case string:
		switch kind := strings.TrimSuffix(f.Type.Name(), "s"); kind {
		case "file", "photo", "signature":
			return store.Hash([]byte(v))
		case "unit", "person", "ref":
			if id := p.idOf(v); id != v {
				return id
			}
			for _, to := range f.To {
				if p.records.Ledgers.Seed(to, v) != nil {
					return record.SeedID(p.root.Region, to, v)
				}
			}
		}
	}
	return v
}

func hashes(names []string) []string {
	var out []string
	for _, name := range names {
		out = append(out, store.Hash([]byte(name)))
	}
	return out
}

// upload keeps the files that an act attaches and that its fields hold, as if the actor had uploaded them.
func (p *casePlay) upload(tx *store.Tx, a *unit.Actor, d *ledger.Definition, values map[string]any, files []string) error {
	for _, name := range files {
		if err := p.records.KeepFile(tx, a, event.File{Hash: store.Hash([]byte(name)), Name: name, Type: "application/octet-stream", Size: 1}); err != nil {
			return err
		}
	}
	return p.keepFiles(tx, a, d, values)
}

func (p *casePlay) keepFiles(tx *store.Tx, a *unit.Actor, d *ledger.Definition, values map[string]any) error {
	for key, v := range values {
		f := d.Field(key)
		if f == nil || !slices.Contains([]string{"files", "photos", "signature"}, f.Type.Name()) {
			continue
		}
		list, ok := v.([]any)
		if !ok {
			list = []any{v}
		}
		for _, hash := range list {
			if err := p.records.KeepFile(tx, a, event.File{Hash: fmt.Sprint(hash), Name: "case", Type: "application/octet-stream", Size: 1}); err != nil {
				return err
			}
		}
	}
	return nil
}
