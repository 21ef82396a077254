package record

import (
	"slices"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Why a record is in the scope of a person or unit beside its fields.
const (
	whyHanded = "hand"
	whyCopied = "copy"
	whyAsked  = "countersign"
)

func (c *acting) bring(person, why string) error {
	_, err := c.tx.Exec(`INSERT INTO assign (record, ledger, person, why) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, c.r.ID, c.d.Name, person, why)
	return err
}

// people asks that persons are given and known.
func (c *acting) people(most int) error {
	bad := badFields().At("body.persons", "请选择人员", "choose persons")
	slices.Sort(c.act.Persons)
	c.act.Persons = slices.Compact(c.act.Persons)
	if len(c.act.Persons) == 0 || len(c.act.Persons) > most {
		return bad
	}
	for _, person := range c.act.Persons {
		if err := unit.HoldPerson(c.tx, person); err != nil {
			if fault.Of(err) != nil {
				err = bad
			}
			return err
		}
	}
	return nil
}

// handed are the fields that say who has the record in hand.
func handed(d *ledger.Definition) []*ledger.Field {
	return slices.DeleteFunc(slices.Clone(d.Fields), func(f *ledger.Field) bool {
		return !f.Assigned || f.Type.Name() != "person" || f.Computed != nil || f.Retired || f.Fixed
	})
}

// mayHandOver: whoever answers for the record, or to whom it is assigned.
func (c *acting) mayHandOver() error {
	if c.ended() {
		return notNow("已办结，无需移交。", "It has ended.")
	}
	for _, f := range handed(c.d) {
		if v := c.r.Values[f.Key]; v != nil && (v == c.a.Person || v == c.a.OnBehalf) {
			return nil
		}
	}
	return c.answers()
}

// handOver gives the record to another person: in the field that says whom it is assigned to, or where the ledger has none beside
// the fields. The person must hold a post whose scope has the record.
func (c *acting) handOver() error {
	if err := c.people(1); err != nil {
		return err
	}
	to := c.act.Persons[0]
	if to == c.a.Person {
		return badFields().At("body.persons", "不能移交给自己", "it cannot be handed to yourself")
	}
	if err := c.inScope(to); err != nil {
		return err
	}
	told := event.Notify{Persons: []string{to}, Key: HandOver}
	if fields := handed(c.d); len(fields) > 0 {
		f := fields[0]
		if i := slices.IndexFunc(fields, func(f *ledger.Field) bool { return f.Key == c.act.Field }); i >= 0 {
			f = fields[i]
		} else if i := slices.IndexFunc(fields, func(f *ledger.Field) bool { return c.r.Values[f.Key] == c.a.Person }); i >= 0 {
			f = fields[i]
		}
		w := c.write(HandOver, func(g *ledger.Field) bool { return g == f })
		w.extra, w.notify = map[string]any{"field": f.Key, "to": to}, []event.Notify{told}
		return w.run(map[string]any{f.Key: to})
	}
	if _, err := c.tx.Exec(`DELETE FROM assign WHERE record = $1 AND why = $2`, c.r.ID, whyHanded); err != nil {
		return err
	}
	if err := c.bring(to, whyHanded); err != nil {
		return err
	}
	return c.log(HandOver, map[string]any{"to": to}, told)
}

// inScope asks that a person holds a post that sees the record's unit.
func (c *acting) inScope(person string) error {
	posts, err := unit.Posts(c.tx, person)
	if err != nil {
		return err
	}
	for _, p := range posts {
		a, err := c.s.actorOf(c.tx, p)
		if err != nil {
			return err
		}
		q, err := c.s.placed(c.tx, a, c.d, c.r, true)
		if err != nil {
			return err
		}
		if q.Right = "read"; a.Allow(q) == nil || p.Unit.ID == c.a.Unit.ID {
			return nil
		}
	}
	return badFields().At("body.persons", "此人没有管辖这条记录的岗位", "this person holds no post that sees the record")
}

func (c *acting) mayCopy() error { return c.works() }

// copyTo lets persons read the record and tells them.
func (c *acting) copyTo() error {
	if err := c.people(100); err != nil {
		return err
	}
	for _, p := range c.act.Persons {
		if err := c.bring(p, whyCopied); err != nil {
			return err
		}
	}
	return c.log(Copy, map[string]any{"to": c.act.Persons}, event.Notify{Persons: c.act.Persons, Key: Copy})
}

// mayCountersign: whoever answers for the record asks others for their opinion.
func (c *acting) mayCountersign() error {
	if c.ended() {
		return notNow("已办结，无需会签。", "It has ended.")
	}
	return c.answers()
}

// countersign asks persons and units for their opinion: all, or one of them. They can read the record from then on.
func (c *acting) countersign() error {
	if len(c.act.Persons) > 0 || len(c.act.Units) == 0 {
		if err := c.people(50); err != nil {
			return err
		}
	}
	slices.Sort(c.act.Units)
	c.act.Units = slices.Compact(c.act.Units)
	names, err := unit.Names(c.tx, slices.Clone(c.act.Units))
	if err != nil {
		return err
	}
	if len(names) != len(c.act.Units) || len(c.act.Units) > 50 {
		return badFields().At("body.units", "请选择单位", "choose units")
	}
	id := store.NewID()
	if _, err := c.tx.Exec(`INSERT INTO countersign (id, record, ledger, person, at, every, blocks) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		id, c.r.ID, c.d.Name, c.a.Person, c.tx.Now.UnixMilli(), flag(!c.act.Any), flag(c.act.Blocks)); err != nil {
		return err
	}
	for _, p := range c.act.Persons {
		if _, err := c.tx.Exec(`INSERT INTO countersign_part (countersign, person, unit) VALUES ($1, $2, '')`, id, p); err != nil {
			return err
		}
		if err := c.bring(p, whyAsked); err != nil {
			return err
		}
	}
	for _, u := range c.act.Units {
		if _, err := c.tx.Exec(`INSERT INTO countersign_part (countersign, person, unit) VALUES ($1, '', $2)`, id, u); err != nil {
			return err
		}
		if _, err := c.tx.Exec(`INSERT INTO share (record, ledger, path, why) SELECT $1, $2, path, $4 FROM unit WHERE id = $3 ON CONFLICT DO NOTHING`, c.r.ID, c.d.Name, u, whyAsked); err != nil {
			return err
		}
	}
	var told []event.Notify
	if len(c.act.Persons) > 0 {
		told = append(told, event.Notify{Persons: c.act.Persons, Key: Countersign})
	}
	if len(c.act.Units) > 0 {
		told = append(told, event.Notify{Units: c.act.Units, Key: Countersign})
	}
	return c.log(Countersign, map[string]any{"countersign": id, "persons": c.act.Persons, "units": c.act.Units, "any": c.act.Any, "blocks": c.act.Blocks}, told...)
}

// Asked is a countersign with what was answered.
type Asked struct {
	ID     string
	Person string // who asks
	Every  bool
	Blocks bool
	Closed bool
	Parts  []Answer
}

// Answer is one opinion asked for; Answerer is empty until it is given.
type Answer struct {
	Person, Unit string
	Answerer     string
	Agree        bool
	Opinion      string
}

// Countersigns lists what opinions were asked for on a record, oldest first.
func (s *Service) Countersigns(tx *store.Tx, r *Record) ([]*Asked, error) {
	desk, err := s.deskOf(tx, r)
	if err != nil || !desk.asked {
		return nil, err
	}
	var out []*Asked
	err = tx.Query(`SELECT c.id, c.person, c.every, c.blocks, c.closed, p.person, p.unit, p.answerer, p.agree, p.opinion FROM countersign c JOIN countersign_part p ON p.countersign = c.id
		WHERE c.record = $1 ORDER BY c.at, c.id, p.unit, p.person`, []any{r.ID}, func(scan func(...any) error) error {
		var q Asked
		var part Answer
		var every, blocks int64
		var closed, agree *int64
		var answerer *string
		if err := scan(&q.ID, &q.Person, &every, &blocks, &closed, &part.Person, &part.Unit, &answerer, &agree, &part.Opinion); err != nil {
			return err
		}
		part.Answerer, part.Agree = deref(answerer), agree != nil && *agree == 1
		if len(out) == 0 || out[len(out)-1].ID != q.ID {
			q.Every, q.Blocks, q.Closed = every == 1, blocks == 1, closed != nil
			out = append(out, &q)
		}
		last := out[len(out)-1]
		last.Parts = append(last.Parts, part)
		return nil
	})
	return out, err
}

// asked finds the open question that the actor, or their unit, has not answered yet.
func (c *acting) asked() (*Asked, *Answer, error) {
	all, err := c.s.Countersigns(c.tx, c.r)
	if err != nil {
		return nil, nil, err
	}
	for _, q := range all {
		for i, p := range q.Parts {
			mine := p.Person != "" && (p.Person == c.a.Person || p.Person == c.a.OnBehalf) || p.Unit != "" && p.Unit == c.a.Unit.ID
			if !q.Closed && p.Answerer == "" && mine {
				return q, &q.Parts[i], nil
			}
		}
	}
	return nil, nil, c.no()
}

func (c *acting) mayGiveOpinion() error {
	_, _, err := c.asked()
	return err
}

// giveOpinion answers a countersign. The last answer, or the first where one is enough, closes it.
func (c *acting) giveOpinion() error {
	q, part, err := c.asked()
	if err != nil {
		return err
	}
	if !c.act.Agree {
		if err := c.needNote(); err != nil {
			return err
		}
	}
	if _, err := c.tx.Exec(`UPDATE countersign_part SET answerer = $4, at = $5, agree = $6, opinion = $7 WHERE countersign = $1 AND person = $2 AND unit = $3`,
		q.ID, part.Person, part.Unit, c.a.Person, c.tx.Now.UnixMilli(), flag(c.act.Agree), c.act.Note); err != nil {
		return err
	}
	part.Answerer = c.a.Person
	if !q.Every || !slices.ContainsFunc(q.Parts, func(p Answer) bool { return p.Answerer == "" }) {
		if _, err := c.tx.Exec(`UPDATE countersign SET closed = $2 WHERE id = $1`, q.ID, c.tx.Now.UnixMilli()); err != nil {
			return err
		}
	}
	return c.log(Opinion, map[string]any{"countersign": q.ID, "agree": c.act.Agree}, event.Notify{Persons: []string{q.Person}, Key: Opinion})
}

// unblocked asks that no opinion is outstanding for which moves wait. What the system does does not wait.
func (s *Service) unblocked(tx *store.Tx, a *unit.Actor, r *Record) error {
	if a.System {
		return nil
	}
	found, err := tx.Row(`SELECT id FROM countersign WHERE record = $1 AND blocks = 1 AND closed IS NULL LIMIT 1`, []any{r.ID}, new(string))
	if err == nil && found {
		err = fault.New(fault.Conflict, "countersign_open", "会签尚未完成，暂不能办理。", "Opinions are still asked for; nothing moves before they are there.")
	}
	return err
}
