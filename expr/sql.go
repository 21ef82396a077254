package expr

import (
	"slices"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/types"
)

// generator makes the parts of expressions that ask the database into SQL. It fails closed: what has no translation that keeps
// the meaning is a mistake.
type generator struct {
	schema   *Schema
	outer    []outerValue
	mistakes Mistakes
	aliases  int
	opened   []string // the populations being written out
	found    *readSet // what populations read
}

func newGenerator(s *Schema) *generator { return &generator{schema: s, found: newReadSet()} }

// scope is the names one expression sees while it is made into SQL; all others come from outside.
type scope struct {
	c     *checked
	rows  map[string]term       // row variables, items of lists, and what was given that depends on rows
	given map[string]outerValue // what was given that does not
}

func (f *scope) with(name string, t term) *scope {
	rows := map[string]term{name: t}
	for known, v := range f.rows {
		rows[known] = v
	}
	return &scope{f.c, rows, f.given}
}

func (g *generator) alias() string {
	g.aliases++
	return "t" + digits(int64(g.aliases))
}

func (g *generator) refuse(f *scope, at ast.Expr, code, format string, args ...any) term {
	g.mistakes = append(g.mistakes, f.c.mistake(at, code, format, args...))
	return term{Type: f.c.typeOf(at), text: verbatim("NULL"), items: verbatim("SELECT NULL AS value")}
}

// outside has a part computed in Go and bound.
func (g *generator) outside(f *scope, e ast.Expr) term {
	if g.depends(f, e) {
		return g.refuse(f, e, "Q413", "this part depends on the rows asked and has no form in the database; compute it outside the query, or store it as a computed field")
	}
	return g.bind(outerValue{in: f.c, part: e, given: f.given}, f.c.typeOf(e))
}

func (g *generator) bind(v outerValue, t Type) term {
	g.outer = append(g.outer, v)
	return argumentTerm(t, &argument{slot: len(g.outer) - 1})
}

func argumentTerm(t Type, a *argument) term {
	out := term{Type: t, outer: a}
	out.text = out.as(t.Kind)
	return out
}

func literalTerm(f *scope, e ast.Expr) term {
	if v := e.AsLiteral(); v != types.NullValue {
		return argumentTerm(f.c.typeOf(e), &argument{literal: v.Value(), slot: -1})
	}
	return term{null: true, text: verbatim("NULL"), Type: Type{Nullable: true}}
}

// depends reports whether a part depends on the rows asked.
func (g *generator) depends(f *scope, e ast.Expr) bool {
	return usesName(e, func(name string) bool {
		if _, ok := f.rows[name]; ok {
			return true
		}
		_, given := f.given[name]
		_, over := f.rows["record"]
		return over && !given && slices.Contains(selves, name)
	})
}

// usesName reports whether a free name of the part satisfies is.
func usesName(e ast.Expr, is func(string) bool) bool {
	switch e.Kind() {
	case ast.IdentKind:
		return is(e.AsIdent())
	case ast.SelectKind:
		if _, _, ok := named(e); ok {
			return false
		}
		return usesName(e.AsSelect().Operand(), is)
	case ast.ListKind:
		return slices.ContainsFunc(e.AsList().Elements(), func(x ast.Expr) bool { return usesName(x, is) })
	case ast.CallKind:
		if q, ok := collectionOf(e); ok {
			inner := func(name string) bool { return name != q.variable && is(name) }
			return usesName(q.of, is) || q.where != nil && usesName(q.where, inner) || q.value != nil && usesName(q.value, inner)
		}
		call := e.AsCall()
		if call.IsMemberFunction() {
			if _, _, ok := calledPopulation(e); !ok && usesName(call.Target(), is) {
				return true
			}
		}
		if name, _ := calledName(e); functions[name] != nil && slices.ContainsFunc(functions[name].reads, is) {
			return true // it asks about a record that it does not name
		}
		return slices.ContainsFunc(call.Args(), func(x ast.Expr) bool { return usesName(x, is) })
	}
	return false
}

// asksDatabase reports whether a part asks the database.
func asksDatabase(e ast.Expr) bool {
	switch e.Kind() {
	case ast.SelectKind:
		if family, _, ok := named(e); ok {
			return family != "param"
		}
		return asksDatabase(e.AsSelect().Operand())
	case ast.ListKind:
		return slices.ContainsFunc(e.AsList().Elements(), asksDatabase)
	case ast.CallKind:
		if _, _, ok := calledPopulation(e); ok {
			return true
		}
		call := e.AsCall()
		return call.IsMemberFunction() && asksDatabase(call.Target()) || slices.ContainsFunc(call.Args(), asksDatabase)
	}
	return false
}

// term makes a part into SQL, or binds it where it comes from outside.
func (g *generator) term(f *scope, e ast.Expr) term {
	depends := g.depends(f, e)
	if !depends && !asksDatabase(e) {
		if e.Kind() == ast.LiteralKind {
			return literalTerm(f, e)
		}
		return g.outside(f, e)
	}
	switch e.Kind() {
	case ast.IdentKind:
		if t, ok := f.rows[e.AsIdent()]; ok {
			return t
		}
		if t, ok := g.self(f, e, e.AsIdent()); ok {
			return t
		}
	case ast.SelectKind:
		if family, name, ok := named(e); ok {
			return g.all(f, e, family, name, nil)
		}
		return g.field(f, e, g.term(f, e.AsSelect().Operand()), e.AsSelect().FieldName())
	case ast.ListKind:
		return g.list(f, e)
	case ast.CallKind:
		return g.call(f, e)
	}
	return g.outside(f, e)
}

// list is a list written out with items of the rows.
func (g *generator) list(f *scope, e ast.Expr) term {
	of := f.c.typeOf(e).of()
	var pieces []any
	for i, item := range g.terms(f, e.AsList().Elements()) {
		if i > 0 {
			pieces = append(pieces, " UNION ALL ")
		}
		pieces = append(pieces, "SELECT ", item.as(of.Kind), " AS value")
	}
	return listTerm(of, glue(pieces...))
}

// all is a ledger or a population by itself: the list of its rows.
func (g *generator) all(f *scope, e ast.Expr, family, name string, given []ast.Expr) term {
	s := g.open(f, e, family, name, given)
	if s == nil {
		return g.refuse(f, e, "Q414", "`%s.%s` cannot be asked here", family, name)
	}
	out := listTerm(s.row.Type, glue("SELECT ", s.row, " AS value", s.from()))
	out.order = s.row.text
	return out
}

// checkSQL tells whether a whole expression over the row `record` translates.
func (c *checked) checkSQL() error {
	g := newGenerator(c.env.schema)
	sources := g.sourcesOf(c.env.vars["record"].Name, "id")
	if len(sources) == 0 {
		return Mistakes{c.mistake(c.root, "Q402", "the rows of `%s` lie in no table", c.env.vars["record"].Name)}
	}
	g.condition(c, rowTerm(sources[0], "r"))
	if len(g.mistakes) > 0 {
		return g.mistakes.inOrder()
	}
	return nil
}

// condition makes an expression over the row `record` into SQL.
func (g *generator) condition(c *checked, record term) term {
	return g.term(&scope{c: c, rows: map[string]term{"record": record}}, c.root)
}
