package ledger

import (
	"strings"

	"zhiben/expr"
	"zhiben/pack"
)

// scope is the names that an expression may use where it stands.
type scope struct {
	key  string
	vars []expr.Var
	full []string // paths known to be filled here
}

func (sc scope) with(name string, t expr.Type) scope {
	return scope{sc.key + "+" + name + ":" + t.Name, append(append([]expr.Var{}, sc.vars...), expr.Var{Name: name, Type: t}), sc.full}
}

// scope gives the names known in a part of the ledger: `field` (computed, required, always), `clock` (+ now), `template` (+ user),
// `move` (+ old).
func (c *compiler) scope(part string) scope {
	row := AnyRow
	if c.def.Name != "" {
		row = c.def.Row()
	}
	sc := scope{key: part}
	add := func(name string, t expr.Type) { sc.vars = append(sc.vars, expr.Var{Name: name, Type: t}) }
	add("today", expr.Type{Kind: expr.Date})
	if part == "population" {
		return sc
	}
	add("record", rowOf(row, false))
	sc.full = c.filled()
	switch c.def.Is {
	case Persons:
		add("person", rowOf(PersonRow, false))
	case Assets:
		add("asset", rowOf(AssetRow, false))
		add("unit", rowOf(UnitRow, false))
	default:
		add("unit", rowOf(UnitRow, false))
		switch c.def.Of {
		case Persons:
			add("person", rowOf(PersonRow, false))
		case Assets:
			add("asset", rowOf(AssetRow, false))
		}
	}
	if part == "always" || part == "field" {
		return sc
	}
	add("now", expr.Type{Kind: expr.Time})
	if part == "move" || part == "template" {
		add("user", rowOf(UserRow, false))
	}
	if part == "move" {
		add("old", rowOf(row, true))
	}
	return sc
}

// filled are the paths that are never empty in this ledger although their family does not say so: the required fields of the record
// itself, and of what it is about where that is of one kind.
func (c *compiler) filled() []string {
	var out []string
	required := func(d *Definition, names ...string) {
		for _, f := range d.Fields {
			for _, name := range names {
				if f.Required {
					out = append(out, name+"."+f.Key)
				}
			}
		}
	}
	if c.def.Is != Records && c.def.Is != References {
		required(c.def, "record", c.def.Row())
	}
	if len(c.def.About) == 1 {
		if about := c.set.Get(c.def.About[0]); about != nil && about.Is != Records {
			required(about, about.Row())
		}
	}
	return out
}

func (c *compiler) envOf(sc scope) *expr.Env {
	if env := c.env[sc.key]; env != nil {
		return env
	}
	env, err := c.set.Schema.Env(sc.vars...)
	if err != nil { // names and types are ours; a clash shows in the first test
		panic(err)
	}
	env = env.NotNull(sc.full...)
	c.env[sc.key] = env
	return env
}

// program reads a key that holds only an expression; a leading = is allowed.
func (c *compiler) program(n *pack.Node, sc scope, want expr.Type) *expr.Program {
	return c.compileText(n, sc, want, false)
}

// programSQL reads an expression that must translate to SQL.
func (c *compiler) programSQL(n *pack.Node, sc scope, want expr.Type) *expr.Program {
	return c.compileText(n, sc, want, true)
}

func (c *compiler) compileText(n *pack.Node, sc scope, want expr.Type, sql bool) *expr.Program {
	if n == nil {
		return nil
	}
	if n.Kind != pack.Scalar {
		c.tree.List.Add(n.Pos, "T205", "%s: write an expression", c.path)
		return nil
	}
	text := strings.TrimPrefix(n.Text, "=")
	compile := c.envOf(sc).Compile
	if sql {
		compile = c.envOf(sc).CompileSQL
	}
	p, err := compile(text, want)
	c.mistakes(n, len(n.Text)-len(text), err)
	return p
}

func (c *compiler) mistakes(n *pack.Node, offset int, err error) {
	if err == nil {
		return
	}
	list, ok := err.(expr.Mistakes)
	if !ok {
		c.tree.List.Add(n.Pos, "T205", "%s", err)
		return
	}
	for _, m := range list {
		code := m.Code
		if code == "" {
			code = "T205"
		}
		c.tree.List.Add(n.At(m.Line, m.Col+offset), code, "%s", m.Message)
	}
}

// condition is the type of what conditions give.
var condition = expr.Type{Kind: expr.Bool}

// value reads a literal, or an expression that begins with =.
func (c *compiler) value(n *pack.Node, sc scope, want expr.Type) Value {
	switch {
	case n == nil:
		return Value{}
	case n.Kind == pack.Scalar && strings.HasPrefix(n.Text, "="):
		return Value{Expr: c.program(n, sc, want)}
	}
	return Value{Literal: n.Plain()}
}

// span reads a span, or an expression that gives one.
func (c *compiler) span(n *pack.Node, sc scope, path string) Value {
	v := c.value(n, sc, expr.Type{Kind: expr.Span})
	if v.Literal == nil {
		return v
	}
	if _, ok := parseSpan(v.Literal); !ok {
		c.tree.List.Add(n.Pos, "T204", "%s: `%v` is not a span; write `5 workdays`, `30 days`, `2 hours` or `=param.name`", path, v.Literal)
	}
	return v
}

// guards reads {key: {if, say}}, or one bare condition, whose key is `base`.
func (c *compiler) guards(n *pack.Node, path string, sc scope) []Guard {
	if n == nil {
		return nil
	}
	if n.Kind == pack.Scalar {
		return []Guard{{Key: "base", If: c.program(n, sc, condition), Say: baseRefusal}}
	}
	var out []Guard
	for _, g := range pack.Entries(n, path, c.tree.List) {
		if g.Key == "base" && g.Node.Kind == pack.Scalar {
			out = append(out, Guard{Key: g.Key, If: c.program(g.Node, sc, condition), Say: baseRefusal})
			continue
		}
		gr := pack.Read(g.Node, path+"."+g.Key, c.tree.List)
		guard := Guard{Key: g.Key, If: c.program(gr.Get("if"), sc, condition), Say: gr.Title("say")}
		if gr.Node.Get("if") == nil || guard.Say.ZH == "" {
			c.tree.List.Add(g.Pos, "N116", "%s.%s needs `if`, the condition, and `say`, what refuses", path, g.Key)
		}
		out = append(out, guard)
		gr.Done()
	}
	return out
}
