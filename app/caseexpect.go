package app

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/notice"
	"zhiben/pack"
	"zhiben/record"
	"zhiben/source"
	"zhiben/store"
	"zhiben/unit"
)

// expect looks at what must hold; each thing that is otherwise is noted with what it is instead.
func (p *casePlay) expect(n *pack.Node) error {
	if n == nil || n.Kind == pack.Null {
		return nil
	}
	if n.Kind != pack.Map {
		p.fails(n.Pos, "K903", "期望须写成映射：{h1: {state: closed}}", "expectations are a map: {h1: {state: closed}}")
		return nil
	}
	for _, e := range n.Entries {
		var err error
		switch e.Key {
		case "letters":
			err = p.expectLetters(e.Node)
		case "notices":
			err = p.expectNotices(e.Node)
		case "populations":
			err = p.expectPopulations(e.Node)
		case "count":
			err = p.expectCounts(e.Node)
		default:
			err = p.expectRecord(e)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (p *casePlay) read(fn func(*store.Tx) error) error { return p.db.Read(p.ctx, fn) }

func (p *casePlay) expectRecord(e pack.Entry) error {
	id, d, err := p.find(e.Key)
	if err != nil {
		if e.Node.Kind != pack.Null {
			p.fails(e.Pos, "K903", "%s", "%s", told(err))
		}
		return nil
	}
	return p.read(func(tx *store.Tx) error {
		r, err := p.records.Load(tx, d, id, false)
		if err != nil {
			p.fails(e.Pos, "K903", "“%s”不存在：%s", "`%s` is not there: %s", e.Key, told(err))
			return nil
		}
		if e.Node.Kind == pack.Null && !r.Voided {
			p.fails(e.Pos, "K903", "“%s”存在，状态为 %s", "`%s` is there, in state %s", e.Key, r.State)
		}
		clocks, err := p.records.Clocks(tx, d, r)
		if err != nil {
			return err
		}
		for _, want := range e.Node.Children() {
			p.expectOf(tx, d, r, clocks, e.Key, want)
		}
		return nil
	})
}

// expectOf looks at one thing of a record.
func (p *casePlay) expectOf(tx *store.Tx, d *ledger.Definition, r *record.Record, clocks []record.Standing, name string, want pack.Entry) {
	is := func(got string) {
		if got != text(want.Node) {
			p.fails(want.Node.Pos, "K903", "%s.%s 为 %s", "%s.%s is %s", name, want.Key, orNothing(got))
		}
	}
	switch want.Key {
	case "state":
		is(r.State)
	case "due":
		is(r.Due)
	case "number":
		is(r.Number)
	case "voided":
		is(map[bool]string{true: "true", false: "false"}[r.Voided])
	case "light":
		is(string(p.records.Light(d, r, p.records.Today(tx))))
	case "overdue":
		var passed []string
		for _, c := range clocks {
			if c.Passed {
				passed = append(passed, c.Clock.Key)
			}
		}
		p.sameNames(want.Node, name+".overdue", passed)
	case "step":
		step := ""
		for _, c := range clocks {
			if c.Step != nil {
				step = c.Step.Key
			}
		}
		is(step)
	default:
		p.expectField(d, r, name, want)
	}
}

func text(n *pack.Node) string {
	if n == nil || n.Kind == pack.Null {
		return ""
	}
	return n.Text
}

func orNothing(s string) lang.Text {
	if s == "" {
		return lang.Both("空", "empty")
	}
	return lang.Both("“"+s+"”", "`"+s+"`")
}

func (p *casePlay) expectField(d *ledger.Definition, r *record.Record, name string, want pack.Entry) {
	f := d.Field(want.Key)
	if f == nil {
		var known []string
		for _, f := range d.Fields {
			known = append(known, f.Key)
		}
		p.fails(want.Pos, "K903", "ledger.%s 没有字段“%s”%s", "ledger.%s has no field `%s`%s", d.Name, want.Key, pack.Meant(want.Key, known))
		return
	}
	got := r.Values[f.Key]
	v := p.translate(f, want.Node.Plain())
	if v != nil {
		parsed, err := f.Type.Parse(f, v)
		if err != nil {
			p.fails(want.Node.Pos, "K903", "%s.%s 不能是此值：%s", "%s.%s cannot be that: %s", name, want.Key, told(err))
			return
		}
		v = parsed
	}
	if !reflect.DeepEqual(v, got) && fmt.Sprint(v) != fmt.Sprint(got) {
		p.fails(want.Node.Pos, "K903", "%s.%s 为 %s", "%s.%s is %s", name, want.Key, orNothing(p.shown(got)))
	}
}

// shown is a value with the case's names in the place of identifiers.
func (p *casePlay) shown(v any) string {
	if v == nil {
		return ""
	}
	if list, ok := v.([]any); ok {
		var items []string
		for _, item := range list {
			items = append(items, p.shown(item))
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	return p.nameOf(fmt.Sprint(v))
}

func (p *casePlay) nameOf(id string) string {
	for name, n := range p.ids {
		if n.id == id {
			return name
		}
	}
	return id
}

// sameNames compares names without regard to their order.
func (p *casePlay) sameNames(n *pack.Node, what string, got []string) {
	want := pack.Texts(n, what, p.list)
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		p.fails(n.Pos, "K903", "%s 为 %s", "%s is %s", what, orNothing(strings.Join(got, ", ")))
	}
}

// expectLetters asks who got a kind of letter.
func (p *casePlay) expectLetters(n *pack.Node) error {
	for _, e := range n.Children() {
		l := p.records.Ledgers.Letter(e.Key)
		if l == nil {
			p.fails(e.Pos, "K903", "没有函件“%s”", "there is no letter `%s`", e.Key)
			continue
		}
		d := p.records.Ledgers.Get(l.Ledger)
		var got []string
		err := p.each(d, func(r *record.Record) {
			if to := p.records.Addressee(d, r, l); to != "" {
				got = append(got, p.nameOf(to))
			}
		})
		if err != nil {
			return err
		}
		p.sameNames(e.Node, "letters."+e.Key, got)
	}
	return nil
}

// each goes through the records of a ledger.
func (p *casePlay) each(d *ledger.Definition, fn func(*record.Record)) error {
	return p.read(func(tx *store.Tx) error {
		page, err := p.records.List(tx, unit.System(), d, record.Query{Limit: 1000})
		if err != nil {
			return err
		}
		for _, r := range page.Records {
			fn(r)
		}
		return nil
	})
}

// expectNotices asks what persons were told: the keys or texts that are among it, or how many there are.
func (p *casePlay) expectNotices(n *pack.Node) error {
	if err := catchUp(p.ctx, followers(p.db, p.records, p.log)); err != nil {
		return err
	}
	for _, e := range n.Children() {
		person, ok := p.ids[e.Key]
		if !ok {
			p.fails(e.Pos, "K903", "没有名为“%s”的人", "nobody is called `%s`", e.Key)
			continue
		}
		var got []string
		err := p.read(func(tx *store.Tx) (err error) {
			got, err = notice.Keys(tx, person.id)
			return err
		})
		if err != nil {
			return err
		}
		if count, ok := e.Node.Value.(int64); ok {
			if int(count) != len(got) {
				p.fails(e.Node.Pos, "K903", "%s 收到 %d 次通知：%s", "%s was told %d times: %s", e.Key, len(got), orNothing(strings.Join(got, ", ")))
			}
			continue
		}
		for _, want := range pack.Texts(e.Node, "notices", p.list) {
			if !slices.Contains(got, want) {
				p.fails(e.Node.Pos, "K903", "%s 收到的通知为 %s", "%s was told %s", e.Key, orNothing(strings.Join(got, ", ")))
			}
		}
	}
	return nil
}

// expectPopulations asks who belongs to populations.
func (p *casePlay) expectPopulations(n *pack.Node) error {
	for _, e := range n.Children() {
		var got []string
		err := p.read(func(tx *store.Tx) error {
			all, err := p.records.Members(tx, unit.System(), e.Key, 10_000, "")
			if err != nil {
				return err
			}
			for _, m := range all.Members {
				got = append(got, p.nameOf(m.ID))
			}
			return nil
		})
		if err != nil {
			p.fails(e.Pos, "K903", "population.%s：%s", "population.%s: %s", e.Key, told(err))
			continue
		}
		if is := e.Node.Get("is"); is != nil {
			p.sameNames(is, "population."+e.Key, got)
		}
		p.among(e.Node.Get("with"), e.Key, got, true)
		p.among(e.Node.Get("without"), e.Key, got, false)
	}
	return nil
}

func (p *casePlay) among(n *pack.Node, population string, got []string, belongs bool) {
	for _, name := range pack.Texts(n, population, &source.List{}) {
		if slices.Contains(got, name) != belongs {
			p.fails(n.Pos, "K903", "population.%s 含 %s", "population.%s has %s", population, orNothing(strings.Join(got, ", ")))
			return
		}
	}
}

// expectCounts asks how many records ledgers have.
func (p *casePlay) expectCounts(n *pack.Node) error {
	for _, e := range n.Children() {
		d := p.records.Ledgers.Get(e.Key)
		if d == nil {
			p.fails(e.Pos, "K903", "没有台账“%s”", "there is no ledger `%s`", e.Key)
			continue
		}
		var states []string
		if err := p.each(d, func(r *record.Record) { states = append(states, r.State) }); err != nil {
			return err
		}
		if text(e.Node) != fmt.Sprint(len(states)) {
			p.fails(e.Node.Pos, "K903", "ledger.%s 有 %d 条记录：%s", "ledger.%s has %d records: %s", e.Key, len(states), orNothing(strings.Join(states, ", ")))
		}
	}
	return nil
}
