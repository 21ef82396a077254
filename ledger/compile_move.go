package ledger

import (
	"regexp"
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/source"
)

// baseRefusal is what a condition says that brings no sentence of its own.
var baseRefusal = lang.Both("当前不符合办理此步的条件。", "The record does not meet the condition of this step.")

func (c *compiler) move(e pack.Entry) *Move {
	path := c.path + ".moves." + e.Key
	r := pack.Read(e.Node, path, c.tree.List)
	m := &Move{Key: e.Key, Title: r.Title("title"), From: r.Texts("from"), To: r.Text("to"), Unlike: r.Texts("unlike"), Fields: r.Texts("fields")}
	if m.Title.ZH == "" {
		m.Title = lang.Text{ZH: e.Key}
	}
	for _, need := range r.Texts("needs") {
		switch need {
		case "reason":
			m.Reason = true
		case "files":
			m.Files = true
		default:
			m.Needs = append(m.Needs, need)
		}
	}
	sc := c.scope("move")
	sc.key = "move:" + strings.Join(m.Needs, ",")
	sc.full = slices.Clone(sc.full)
	for _, need := range m.Needs {
		sc.full = append(sc.full, "record."+need)
	}
	m.By = c.actors(r.Get("by"), path+".by", sc)
	m.When = c.guards(r.Get("when"), path+".when", sc)
	m.Sign = c.sign(r.Get("sign"), path+".sign", sc)
	m.Set = c.assignments(r.Map("set"), c.def, path+".set", sc)
	m.Do = c.effects(r.Get("do"), path+".do", sc)
	r.Done()
	return m
}

var holders = regexp.MustCompile(`^=holders\(unit, '([a-z0-9_]+)'\)$`)

// actors reads role names, `public`, `system` and expressions that give persons, units, or names of roles.
func (c *compiler) actors(n *pack.Node, path string, sc scope) Actors {
	var a Actors
	if n == nil {
		return a
	}
	items := n.Items
	if n.Kind == pack.Scalar {
		items = []*pack.Node{n}
	}
	pack.Texts(n, path, c.tree.List)
	for _, item := range items {
		written := item.Text
		own := holders.FindStringSubmatch(written)
		switch role := c.set.Role(written); {
		case item.Kind != pack.Scalar:
		case written == "system":
			a.System = true
		case written == "public":
			a.Public = true
		case own != nil:
			a.Own = append(a.Own, own[1])
			c.checkRole(own[1], path, item.Pos)
		case strings.HasPrefix(written, "="):
			if p := c.program(item, sc, expr.Type{}); p != nil && namesActors(p.Type) {
				a.Exprs = append(a.Exprs, p)
			} else if p != nil {
				c.tree.List.Add(item.Pos, "R505", "%s: `%s` gives neither persons, units nor the name of a role", path, written)
			}
		case role != nil && role.Derive != nil:
			a.Derived = append(a.Derived, role)
		default:
			c.checkRole(written, path, item.Pos)
			a.Roles = append(a.Roles, written)
		}
	}
	return a
}

func namesActors(t expr.Type) bool {
	switch t.Kind {
	case expr.List:
		return t.Of == nil || namesActors(*t.Of)
	case expr.Row:
		return t.Name == PersonRow || t.Name == UnitRow
	case expr.Text, expr.Enum, expr.Any:
		return true
	}
	return false
}

func (c *compiler) checkRole(role, path string, pos source.Pos) {
	if c.tree.Body("role", role) != nil {
		return
	}
	var known []string
	for _, e := range c.tree.Of("role") {
		known = append(known, e.Key)
	}
	c.tree.List.Add(pos, "R501", "%s: no role `%s`%s", path, role, pack.Meant(role, known))
}

// sign reads `{all|any: {slot: {by, unlike}}, min, ordered, within, near: {of, metres}, method}`.
func (c *compiler) sign(n *pack.Node, path string, sc scope) *Sign {
	if n == nil {
		return nil
	}
	r := pack.Read(n, path, c.tree.List)
	s := &Sign{Ordered: r.Bool("ordered"), Within: c.span(r.Get("within"), sc, path+".within"), Methods: r.Texts("method")}
	all, any := r.Map("all"), r.Map("any")
	for _, e := range append(append([]pack.Entry{}, all...), any...) {
		sr := pack.Read(e.Node, path+"."+e.Key, c.tree.List)
		slot := Slot{Key: e.Key, Title: sr.Title("title"), By: c.actors(sr.Get("by"), path+"."+e.Key+".by", sc), Unlike: sr.Texts("unlike")}
		if slot.Title.ZH == "" {
			slot.Title = lang.Text{ZH: e.Key}
		}
		if slot.By.IsZero() {
			c.tree.List.Add(e.Pos, "R506", "%s.%s needs `by`: who may sign here", path, e.Key)
		}
		sr.Done()
		s.Slots = append(s.Slots, slot)
	}
	s.Min = len(all)
	if len(any) > 0 {
		s.Min = 1
	}
	if min, ok := plainInt(r.Get("min")); ok {
		s.Min = int(min)
	}
	if near := pack.Read(r.Get("near"), path+".near", c.tree.List); near.Node != nil {
		metres, _ := plainInt(near.Get("metres"))
		s.Near = &Near{Field: near.Text("of"), Metres: metres}
		if f := c.def.Field(s.Near.Field); f == nil || f.Type.Name() != "position" {
			c.tree.List.Add(near.Node.Pos, "N111", "%s.near.of: `%s` is no field of type position", path, s.Near.Field)
		}
		near.Done()
	}
	if len(s.Slots) == 0 || len(all) > 0 && len(any) > 0 || s.Min > len(s.Slots) {
		c.tree.List.Add(n.Pos, "L310", "%s needs `all` or `any` with at least one slot, and no more signatures than slots", path)
	}
	r.Done()
	return s
}

func plainInt(n *pack.Node) (int64, bool) {
	if n == nil {
		return 0, false
	}
	v, ok := n.Plain().(int64)
	return v, ok
}

// assignments reads {field: value} for the fields of a ledger; nil: fields are not known.
func (c *compiler) assignments(entries []pack.Entry, d *Definition, path string, sc scope) []Assignment {
	var out []Assignment
	for _, e := range entries {
		want := expr.Type{}
		if d != nil {
			switch f := d.Field(e.Key); {
			case f != nil:
				want = c.set.exprType(d, f)
				want.Nullable = true
				v := c.value(e.Node, sc, want)
				c.checkLiteral(f, v, e.Pos, path+"."+e.Key)
				out = append(out, Assignment{e.Key, v})
				continue
			case e.Key == "unit":
				want = rowOf(UnitRow, false)
			case e.Key == "reason":
				want = expr.Type{Kind: expr.Text}
			default:
				c.tree.List.Add(e.Pos, "N111", "%s: ledger `%s` has no field `%s`%s", path, d.Name, e.Key, pack.Meant(e.Key, fieldKeys(d)))
			}
		}
		out = append(out, Assignment{e.Key, c.value(e.Node, sc, want)})
	}
	return out
}

func fieldKeys(d *Definition) []string {
	var out []string
	for _, f := range d.Fields {
		out = append(out, f.Key)
	}
	return out
}
