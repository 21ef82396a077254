package record

import (
	"fmt"

	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// cause is what effects follow from.
type cause struct {
	s       *Service
	tx      *store.Tx
	a       *unit.Actor // acts as the system, on behalf of the person who caused it
	names   map[string]any
	subject *Record // the record in hand; nil where there is none, as in rules of the calendar
	note    string
	world   world
	sent    *[]string // where letters sent are noted; nil: nobody wants to know
	only    []string  // the addressees that were left after a confirmation; nil: all
}

// runEffects does what a move, a clock, a step of a ladder or a rule causes besides, in order and in the caller's transaction; one
// failure fails all, but for moves that are only tried. names are what the effects' expressions may use. subject is the record in
// hand; without one, effects that need a record or a unit must name it.
func (s *Service) runEffects(tx *store.Tx, a *unit.Actor, effects []ledger.Effect, names map[string]any, subject *Record) error {
	return s.causes(tx, a, names, subject, "").all(effects)
}

func (s *Service) causes(tx *store.Tx, a *unit.Actor, names map[string]any, subject *Record, note string) *cause {
	system := *a
	system.System = true
	w := s.worldFor(tx, subject, names)
	w.seen = map[string]any{}
	return &cause{s: s, tx: tx, a: &system, names: names, subject: subject, note: note, world: w}
}

func (c *cause) all(effects []ledger.Effect) error {
	for i := range effects {
		if err := c.each(&effects[i]); err != nil {
			return err
		}
	}
	return nil
}

// each repeats an effect for every item of its list.
func (c *cause) each(e *ledger.Effect) error {
	if e.Each == nil {
		return c.one(e)
	}
	v, err := e.Each.Run(c.world, c.names)
	if err != nil {
		return err
	}
	items, _ := v.([]any)
	for _, item := range items {
		inner := *c
		inner.names = with(c.names, e.As, item)
		if err := inner.one(e); err != nil {
			return err
		}
	}
	return nil
}

// with is a copy of names with one more.
func with(names map[string]any, name string, v any) map[string]any {
	out := make(map[string]any, len(names)+1)
	for k, old := range names {
		out[k] = old
	}
	out[name] = v
	return out
}

func (c *cause) one(e *ledger.Effect) error {
	if e.If != nil {
		v, err := e.If.Run(c.world, c.names)
		if err != nil || v != true {
			return err
		}
	}
	if fresh, err := c.first(e); err != nil || !fresh {
		return err
	}
	switch {
	case e.Create != nil:
		return c.create(e.Create)
	case e.Move != nil:
		return c.move(e.Move)
	case e.Letter != nil:
		return c.letter(e.Letter)
	case e.Notify != nil:
		return c.notify(e.Notify)
	case e.Publish != nil:
		return c.publish(e.Publish)
	case e.Document != "":
		_, err := c.document(e.Document)
		return err
	}
	return nil
}

// first reports whether an effect with `once` has not happened for its key yet. The key counts among effects that do the same to the
// same ledger, so that two rules that propose one thing propose it once.
func (c *cause) first(e *ledger.Effect) (bool, error) {
	if e.Once.IsZero() {
		return true, nil
	}
	key, err := c.value(e.Once)
	if err != nil {
		return false, err
	}
	if key == nil {
		return false, fmt.Errorf("an effect's `once` has no value")
	}
	n, err := c.tx.Exec(`INSERT INTO effect_once (key, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, effectName(e)+" "+fmt.Sprint(key), c.tx.Now.UnixMilli())
	return n == 1, err
}

func effectName(e *ledger.Effect) string {
	switch {
	case e.Create != nil:
		return "create " + e.Create.Ledger
	case e.Move != nil:
		return "move " + e.Move.In + "." + e.Move.Take
	case e.Letter != nil:
		return "letter " + e.Letter.Kind
	case e.Publish != nil:
		return "publish " + e.Publish.Template
	case e.Document != "":
		return "document " + e.Document
	}
	return "notify"
}

func (c *cause) value(v ledger.Value) (any, error) {
	if v.Expr == nil {
		return v.Literal, nil
	}
	return v.Expr.Run(c.world, c.names)
}

// given are the values of a `with`: those of fields, and apart what is no field.
type given struct {
	fields                      map[string]any
	unit, person, asset, reason string
}

func (c *cause) given(d *ledger.Definition, with []ledger.Assignment) (given, error) {
	out := given{fields: map[string]any{}}
	apart := map[string]*string{"unit": &out.unit, "person": &out.person, "asset": &out.asset, "reason": &out.reason}
	for _, as := range with {
		v, err := c.value(as.Value)
		if err != nil {
			return out, err
		}
		if to := apart[as.Field]; to != nil && d.Field(as.Field) == nil {
			*to, _ = v.(string)
			continue
		}
		out.fields[as.Field] = plain(v)
	}
	return out, nil
}

// plain is a value as people enter it: rows of small tables are objects.
func plain(v any) any {
	switch v := v.(type) {
	case expr.Value:
		out := map[string]any{}
		for k, f := range v.Fields {
			out[k] = plain(f)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plain(v[i])
		}
		return out
	}
	return v
}

// create makes a record of another ledger by its starting move for the system.
func (c *cause) create(e *ledger.CreateEffect) error {
	d, err := c.s.Definition(e.Ledger)
	if err != nil {
		return err
	}
	g, err := c.given(d, e.With)
	if err != nil {
		return err
	}
	if g.unit == "" && c.subject != nil {
		g.unit = c.subject.Unit
	}
	if c.subject != nil && d.Of == ledger.Persons && g.person == "" {
		g.person = c.subject.Person
	}
	if c.subject != nil && d.Of == ledger.Assets && g.asset == "" {
		g.asset = c.subject.Asset
	}
	if g.reason == "" {
		g.reason = c.note
	}
	draft := Draft{Unit: g.unit, Person: g.person, Asset: g.asset, Values: g.fields, Note: g.reason}
	if m := d.SystemStart(); m != nil {
		draft.Move = m.Key
	}
	if c.subject != nil {
		draft.cause = c.subject
		draft.oneWay = e.OneWay
	}
	_, err = c.s.Create(c.tx, c.a, d, draft)
	return naming(err, d.Title)
}

// move takes a move of another record, or of each of a list.
func (c *cause) move(e *ledger.MoveEffect) error {
	on, err := e.On.Run(c.world, c.names)
	if err != nil {
		return err
	}
	list, ok := on.([]any)
	if !ok {
		list = []any{on}
	}
	for _, item := range list {
		id := rowID(item)
		if id == "" {
			if e.Try {
				continue
			}
			return fault.Newf(fault.Conflict, "no_target", "没有可办理“%s”的关联记录。", "There is no record to take “%s”.", e.Take)
		}
		take := func() error { return c.take(e, id) }
		if e.Try {
			take = func() error { return c.tx.Try(func() error { return c.take(e, id) }) }
		}
		if err := take(); err != nil {
			return err
		}
	}
	return nil
}

func (c *cause) take(e *ledger.MoveEffect, id string) error {
	d := c.s.Ledgers.Get(e.In)
	if d == nil { // several ledgers, or what the expression alone knows
		name, err := event.LedgerOf(c.tx, id)
		if err != nil {
			return err
		}
		if d, err = c.s.Definition(name); err != nil {
			return err
		}
	}
	g, err := c.given(d, e.With)
	if err != nil {
		return err
	}
	if g.reason == "" {
		g.reason = c.note
	}
	_, err = c.s.Move(c.tx, c.a, d, id, Step{Move: e.Take, Values: g.fields, Note: g.reason})
	if fault.Of(err) == nil {
		return err
	}
	r, err2 := c.s.Load(c.tx, d, id, false)
	if err2 != nil {
		return err
	}
	return naming(err, titleOf(d, r))
}

// naming makes a refusal say which other record it is about.
func naming(err error, title lang.Text) error {
	f := fault.Of(err)
	if f == nil {
		return err
	}
	named := *f
	named.Text = lang.Both("关联的"+title.ZH+"："+f.Text.ZH, "The linked "+title.In(lang.EN)+": "+f.Text.In(lang.EN))
	return &named
}

// titleOf is a record for people: its ledger with its number or what names it.
func titleOf(d *ledger.Definition, r *Record) lang.Text {
	name := r.Number
	if name == "" {
		name = d.TitleOf(r.Values, "")
	}
	if runes := []rune(name); len(runes) > 40 {
		name = string(runes[:40]) + "…"
	}
	return lang.Both(d.Title.ZH+"“"+name+"”", d.Title.In(lang.EN)+" “"+name+"”")
}

// notify appends an event that tells people; notices are made of it.
func (c *cause) notify(e *ledger.NotifyEffect) error {
	text, err := c.value(e.Text)
	if err != nil {
		return err
	}
	to, err := c.addressees(e.To)
	if err != nil || to.Persons == nil && to.Units == nil && to.Roles == nil {
		return err
	}
	to.Key, _ = text.(string)
	return c.log("notify", event.Body{Notify: []event.Notify{to}})
}

// log appends an event about the record in hand, or about the unit where there is no record.
func (c *cause) log(kind string, body event.Body) error {
	if len(c.world.seen) > 0 {
		body.Params = c.world.seen
	}
	e := &event.Event{Kind: kind, Person: c.a.Person, Post: c.a.Post, Body: body}
	if r := c.subject; r != nil {
		e.Region, e.Ledger, e.Record, e.Unit, e.UnitPath, e.Definition = r.Region, r.Ledger, r.ID, r.Unit, r.UnitPath, c.s.Ledgers.Get(r.Ledger).Version
		return c.s.logEvent(c.tx, e)
	}
	u, err := unit.Get(c.tx, rowID(c.names["unit"]))
	if err != nil {
		return err
	}
	e.Region, e.Ledger, e.Record, e.Unit, e.UnitPath = u.Region, "unit", u.ID, u.ID, u.Path
	return event.Append(c.tx, e)
}

// rowID is the identifier of a row that an expression gave; empty for null.
func rowID(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case expr.Value:
		return v.ID
	case map[string]any:
		id, _ := v["id"].(string)
		return id
	}
	return ""
}
