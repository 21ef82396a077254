package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/record"
	"zhiben/source"
	"zhiben/store"
	"zhiben/unit"
)

// casePlay is a case as it is played.
type casePlay struct {
	ctx     context.Context
	stage   *caseStage
	c       *testCase
	list    *source.List
	db      *store.DB
	records *record.Service
	log     *slog.Logger
	now     time.Time
	root    unit.Unit
	ids     map[string]named // what the case's names stand for
}

// named is what a name of a case stands for.
type named struct {
	id     string
	ledger string // of records, and of units with rows
	unit   *unit.Unit
	posts  []unit.Post // of persons
}

// errStop ends a case whose failure makes the rest pointless.
var errStop = errors.New("stop")

func (p *casePlay) all() error {
	err := p.given()
	for _, s := range p.c.steps {
		if err == nil {
			err = p.step(s)
		}
	}
	if err == nil {
		err = p.expect(p.c.then)
	}
	if errors.Is(err, errStop) {
		return nil
	}
	return err
}

// unplayable says why a step of a case cannot be played, in Chinese and English.
func unplayable(zh, en string, args ...any) error { return &twoTongues{lang.Bothf(zh, en, args...)} }

type twoTongues struct{ lang.Text }

func (t *twoTongues) Error() string { return t.In(lang.EN) }

// fails notes that a step or expectation did not hold, in Chinese and English with the same arguments.
func (p *casePlay) fails(pos source.Pos, code, zh, en string, args ...any) {
	d := p.list.Add(pos, code, "%s", "")
	d.Message, d.Remedy = lang.Bothf(zh, en, args...), lang.Text{}
}

// told says an error of the engine for a report: its code, its sentence and the places.
func told(err error) lang.Text {
	f := fault.Of(err)
	if f == nil {
		return said(err)
	}
	in := func(tag lang.Tag) string {
		text := f.Code + ": " + f.Text.In(tag)
		for _, place := range f.Places {
			text += " (" + strings.TrimPrefix(place.Location, "body.") + ": " + place.Message.In(tag) + ")"
		}
		if f.Err != nil {
			text += " [" + f.Err.Error() + "]"
		}
		return text
	}
	return lang.Both(in(lang.ZH), in(lang.EN))
}

func (p *casePlay) write(fn func(*store.Tx) error) error { return p.db.Write(p.ctx, fn) }

// given lays out what is there before. An ill-given thing ends the case.
func (p *casePlay) given() error {
	if err := p.givenUnits(); err != nil {
		return err
	}
	if err := p.givenPosts(); err != nil {
		return err
	}
	for _, e := range p.c.params {
		err := p.write(func(tx *store.Tx) error {
			return p.records.SetParam(tx, unit.System(), p.root.Region, e.Key, calendar.Date{}, e.Node.Plain(), "case")
		})
		if err != nil {
			p.fails(e.Pos, "K901", "param.%s 无法设置：%s", "param.%s cannot be set: %s", e.Key, told(err))
			return errStop
		}
	}
	for _, e := range p.c.records { // names first, so that records can refer to each other
		name, _ := ledgerOf(e.Node)
		p.ids[e.Key] = named{id: store.NewID(), ledger: name}
	}
	for _, e := range p.c.records {
		if err := p.givenRecord(e); err != nil {
			return err
		}
	}
	return p.settle()
}

// givenUnits makes the tree. Where no county is given there is one all the same.
func (p *casePlay) givenUnits() error {
	set := p.stage.policy.Ledgers
	rooted := false
	for _, e := range p.c.units {
		if k := set.Kind(kindOf(e.Node)); k != nil && len(k.Under) == 0 {
			rooted = true
		}
	}
	if !rooted {
		for _, k := range set.Kinds() {
			if len(k.Under) == 0 {
				if err := p.makeUnit("", k, "", nil, p.c.pos); err != nil {
					return err
				}
				break
			}
		}
	}
	for _, e := range p.c.units {
		k := set.Kind(kindOf(e.Node))
		under := ""
		if n := e.Node.Get("under"); n != nil {
			under = n.Text
		}
		title := e.Key
		if n := e.Node.Get("name"); n != nil {
			title = n.Text
		}
		if err := p.makeUnit(e.Key, k, title, e.Node, e.Pos, under); err != nil {
			return err
		}
	}
	return nil
}

func (p *casePlay) makeUnit(key string, k *ledger.Definition, title string, body *pack.Node, pos source.Pos, under ...string) error {
	u := unit.Unit{Kind: k.Name, Name: title}
	if title == "" {
		u.Name = k.Title.ZH
	}
	if len(k.Under) == 0 {
		u.Code = fmt.Sprintf("99%04d", len(p.ids)+1)
	} else {
		above, ok := p.above(k, append(under, "")[0])
		if !ok {
			p.fails(pos, "K901", "没有给出 %s 类单位可以隶属的单位（%s）", "nothing is given that a unit of kind %s may stand under (%s)", k.Name, strings.Join(k.Under, ", "))
			return errStop
		}
		u.Parent = above.ID
	}
	values := map[string]any{}
	for _, f := range body.Get(k.Name).Children() {
		v, err := p.value(k.Field(f.Key), f.Node)
		if err != nil {
			p.fails(f.Node.Pos, "K901", "%s：%s", "%s: %s", f.Key, told(err))
			return errStop
		}
		values[f.Key] = v
	}
	err := p.write(func(tx *store.Tx) (err error) {
		u, err = p.records.Units.CreateWith(tx, unit.System(), u, values)
		return err
	})
	if err != nil {
		p.fails(pos, "K901", "无法给出此单位：%s", "the unit cannot be given: %s", told(err))
		return errStop
	}
	if u.Parent == "" && p.root.ID == "" {
		p.root = u
	}
	n := named{id: u.ID, unit: &u}
	if len(k.Fields) > 0 {
		n.ledger = k.Name
	}
	p.ids[cmp.Or(key, "county")] = n
	return nil
}

// above finds the unit of the given name, or the one given last that the kind may stand under.
func (p *casePlay) above(k *ledger.Definition, name string) (*unit.Unit, bool) {
	if name != "" {
		return p.ids[name].unit, p.ids[name].unit != nil
	}
	for i := len(p.c.units) - 1; i >= 0; i-- {
		u := p.ids[p.c.units[i].Key].unit
		if u != nil && slices.Contains(k.Under, u.Kind) {
			return u, true
		}
	}
	return &p.root, p.root.ID != "" && slices.Contains(k.Under, p.root.Kind)
}

func (p *casePlay) givenPosts() error {
	for _, e := range p.c.posts {
		var n named
		for _, written := range pack.Texts(e.Node, "", p.list) {
			m := postForm.FindStringSubmatch(written)
			at := p.ids[m[2]].unit
			if at == nil {
				p.fails(e.Node.Pos, "K901", "没有名为“%s”的单位", "no unit is called `%s`", m[2])
				return errStop
			}
			err := p.write(func(tx *store.Tx) error {
				post, err := p.appoint(tx, n.id, at.ID, e.Key, m[1])
				n.id, n.posts = post.Person, append(n.posts, post)
				return err
			})
			if err != nil {
				p.fails(e.Node.Pos, "K901", "“%s”不能担任此岗位：%s", "`%s` cannot hold this post: %s", e.Key, told(err))
				return errStop
			}
		}
		p.ids[e.Key] = n
	}
	return nil
}

func (p *casePlay) appoint(tx *store.Tx, person, at, name, role string) (unit.Post, error) {
	if person == "" {
		return p.records.Units.Appoint(tx, unit.System(), at, name, role)
	}
	return p.records.Units.AddPost(tx, unit.System(), person, at, role)
}

func (p *casePlay) givenRecord(e pack.Entry) error {
	name, fields := ledgerOf(e.Node)
	d := p.records.Ledgers.Get(name)
	g := record.Given{ID: p.ids[e.Key].id}
	if n := e.Node.Get("state"); n != nil {
		g.State = n.Text
	}
	if n := e.Node.Get("since"); n != nil {
		since, err := later(n, p.now, p.records.Calendar, p.records.Zone)
		if err != nil {
			p.fails(n.Pos, "K901", "%s", "%s", told(err))
			return errStop
		}
		g.Since = since.UTC()
	}
	draft, err := p.draft(d, fields.Children())
	if err == nil {
		g.Unit, g.Person, g.Asset, g.Values = draft.Unit, draft.Person, draft.Asset, draft.Values
		err = p.write(func(tx *store.Tx) error {
			if err := p.keepFiles(tx, unit.System(), d, g.Values); err != nil {
				return err
			}
			_, err := p.records.Give(tx, d, g)
			return err
		})
	}
	if err != nil {
		p.fails(e.Pos, "K901", "无法给出“%s”：%s", "`%s` cannot be given: %s", e.Key, told(err))
		return errStop
	}
	return nil
}

// settle lets happen what is due now.
func (p *casePlay) settle() error {
	_, err := p.records.Tick(p.ctx, p.db)
	return err
}

// until moves the clock on; what falls due on the way happens at its own time.
func (p *casePlay) until(to time.Time) error {
	for range 100_000 {
		if err := p.settle(); err != nil {
			return err
		}
		next, ok, err := p.records.NextTimer(p.ctx, p.db)
		if err != nil || !ok || !next.After(p.now) || next.After(to) {
			break
		}
		p.now = next
	}
	if to.After(p.now) {
		p.now = to
	}
	return p.settle()
}

// step plays one entry of `when`.
func (p *casePlay) step(s caseStep) error {
	if s.at != nil {
		to, err := later(s.at, p.now, p.records.Calendar, p.records.Zone)
		if err == nil && to.Before(p.now) {
			err = unplayable("时钟已走到 %s", "the clock stands at %s already", p.now.In(p.records.Zone).Format("2006-01-02 15:04"))
		}
		if err != nil {
			p.fails(s.at.Pos, "K901", "%s", "%s", told(err))
			return errStop
		}
		if err := p.until(to.UTC()); err != nil {
			return err
		}
	}
	if s.actor != "" {
		err := p.attempt(s)
		f := fault.Of(err)
		switch {
		case errors.Is(err, errStop):
			return err
		case s.refused == "" && err != nil:
			p.fails(s.actPos, "K901", "%s 不能办理：%s", "%s cannot: %s", s.actor, told(err))
			return errStop
		case s.refused != "" && err == nil:
			p.fails(s.actPos, "K902", "此步应以 `%s` 被拒绝，却办成了", "this was to be refused with `%s`, and it happened", s.refused)
			return errStop
		case s.refused != "" && (f == nil || f.Code != s.refused):
			p.fails(s.actPos, "K902", "此步应以 `%s` 被拒绝，实际为 %s", "this was to be refused with `%s`, and was with %s", s.refused, told(err))
			return errStop
		}
		if err := p.settle(); err != nil {
			return err
		}
	}
	return p.expect(s.expect)
}
