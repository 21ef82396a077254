package expr

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/types"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/source"
)

// checker finds the types of an expression's parts and gathers its mistakes. A part with a mistake has the type Any, so that it
// gives rise to no second one.
type checker struct {
	*checked
	vars     map[string]Type // of the environment and of the loops around
	found    *readSet
	mistakes Mistakes
}

// seen is what is known of a part: its type, and the paths that are not null when it is true and when it is false.
type seen struct {
	Type
	yes, no facts
}

var wrong = seen{Type: Type{Kind: Any}}

func (c *checker) fail(at ast.Expr, code, format string, args ...any) seen {
	c.mistakes = append(c.mistakes, c.mistake(at, code, format, args...))
	return wrong
}

// walk checks a part where the paths in known are not null.
func (c *checker) walk(e ast.Expr, known facts) seen {
	s := c.part(e, known)
	if s.Nullable && len(known) > 0 && known[factOf(e)] {
		s.Nullable = false
	}
	c.types[e.ID()] = s.Type
	return s
}

func (c *checker) part(e ast.Expr, known facts) seen {
	switch e.Kind() {
	case ast.LiteralKind:
		return c.literal(e)
	case ast.IdentKind:
		return c.name(e)
	case ast.SelectKind:
		return c.field(e, known)
	case ast.ListKind:
		return c.list(e, known)
	case ast.CallKind:
		return c.call(e, known)
	}
	return c.fail(e, "T201", "maps and objects are not part of the language")
}

func (c *checker) literal(e ast.Expr) seen {
	kinds := map[any]Kind{types.BoolType: Bool, types.IntType: Int, types.DoubleType: Decimal, types.StringType: Text}
	if v := e.AsLiteral(); v.Type() == types.NullType {
		return seen{Type: Type{Kind: Any, Nullable: true}}
	} else if k, ok := kinds[v.Type()]; ok {
		return seen{Type: Type{Kind: k}}
	}
	return c.fail(e, "T201", "write numbers as 3 or 0.5 and texts in quotation marks")
}

func (c *checker) name(e ast.Expr) seen {
	name := e.AsIdent()
	t, ok := c.vars[name]
	switch {
	case slices.Contains(families, name):
		return c.fail(e, "N101", "`%s` is no value by itself; write `%s.` and a name", name, name)
	case !ok:
		return c.fail(e, "N101", "there is no `%s` here%s", name, meantOf(name, sorted(c.vars)))
	}
	c.found.names[name] = true
	return seen{Type: t}
}

func (c *checker) field(e ast.Expr, known facts) seen {
	if family, name, ok := named(e); ok {
		return c.member(e, family, name)
	}
	sel := e.AsSelect()
	of := c.walk(sel.Operand(), known)
	name := sel.FieldName()
	switch {
	case of.Kind == Any && !of.Nullable:
		return wrong
	case of.Kind == List:
		return c.fail(e, "T203", "a list has no fields; name its items: `%s.exists(x, x.%s …)`", shownBare(sel.Operand()), name)
	case of.Kind != Row:
		return c.fail(e, "T203", "%s is of type %s and has no fields", shown(sel.Operand()), of)
	}
	f, ok := c.env.schema.field(of.Name, name)
	if !ok {
		return c.fail(e, "T203", "no field `%s` in %s%s", name, of.Type, meantOf(name, c.env.schema.fieldNames(of.Name)))
	}
	if of.Nullable {
		c.fail(sel.Operand(), "T210", "%s may be empty here; test it first on the same path: `%s != null && …`", shown(sel.Operand()), shownBare(sel.Operand()))
	}
	if f.Sealed {
		return c.fail(e, "T230", "`%s` of %s is protected; expressions may not read it", name, of.Type)
	}
	if c.steps(sel.Operand()) > maxPath {
		return c.fail(e, "T240", "a path follows at most %d references; declare a computed field on the way", maxPath)
	}
	c.found.fields[FieldRead{of.Name, name}] = true
	return seen{Type: f.Type}
}

// steps counts the references that a path follows to get to a row. What a row such as `user` has at hand is none.
func (c *checker) steps(e ast.Expr) int {
	if e.Kind() != ast.SelectKind {
		return 0
	}
	operand := e.AsSelect().Operand()
	n := c.steps(operand)
	if t := c.typeOf(operand); t.Kind == Row && c.env.schema.lies(t.Name) {
		n++
	}
	return n
}

// member is `param.x`, `ledger.x` or `population.x` by itself.
func (c *checker) member(e ast.Expr, family, name string) seen {
	switch family {
	case "param":
		p, ok := c.param(e, name)
		if !ok {
			return wrong
		}
		if p.Per != "" {
			return c.fail(e, "T206", "`param.%s` has a value for each of %s; write `param.%s[…]`", name, p.Per, name)
		}
		return seen{Type: p.Type}
	case "ledger":
		if _, ok := c.source(e, name); !ok {
			return wrong
		}
		return c.fail(e, "T207", "`ledger.%s` is asked, never listed; write `ledger.%s.exists(x, …)`, `filter`, `count`", name, name)
	}
	row, ok := c.population(e, name, nil, nil)
	if !ok {
		return wrong
	}
	return seen{Type: listOf(row)}
}

func (c *checker) param(e ast.Expr, name string) (Param, bool) {
	params := c.env.schema.Params
	p, ok := params[name]
	if !ok {
		c.fail(e, "N103", "there is no `param.%s`%s", name, meant(name, sorted(params)))
	}
	c.found.params[name] = ok
	return p, ok
}

func (c *checker) source(e ast.Expr, name string) (*Source, bool) {
	sources := c.env.schema.Sources
	s, ok := sources[name]
	if !ok {
		c.fail(e, "N103", "there is no `ledger.%s`%s", name, meant(name, sorted(sources)))
		return nil, false
	}
	c.found.sources[name] = true
	return s, true
}

// population checks the use of a population and gives the type of its rows.
func (c *checker) population(e ast.Expr, name string, given []ast.Expr, known facts) (Type, bool) {
	all := c.env.schema.Populations
	p, ok := all[name]
	if !ok {
		c.fail(e, "N103", "there is no `population.%s`%s", name, meant(name, sorted(all)))
		return Type{}, false
	}
	if len(given) != len(p.Given) {
		c.fail(e, "T206", "`population.%s` is given %s", name, givenWords(p.Given))
		return Type{}, false
	}
	for i, g := range given {
		got := c.walk(g, known)
		if want := p.Given[i]; !c.fits(g, got.Type, want.Type) {
			c.fail(g, "T206", "`population.%s` takes for `%s` a value of type %s, not %s", name, want.Name, want.Type, got.Type)
		} else if got.Nullable && !want.Type.Nullable {
			c.mayBeNull(g, "T211", "`population."+name+"`")
		}
	}
	c.found.populations[name] = true
	s, ok := c.source(e, p.Of)
	if !ok {
		return Type{}, false
	}
	return rowType(s.Row), true
}

func givenWords(vars []Var) lang.Text {
	if len(vars) == 0 {
		return source.Say("nothing")
	}
	words := make([]string, len(vars))
	for i, v := range vars {
		words[i] = v.Name + " (" + v.Type.String() + ")"
	}
	return source.Say("%s", strings.Join(words, ", "))
}

func (c *checker) list(e ast.Expr, known facts) seen {
	of, ok := Type{Kind: Any}, true
	for i, item := range e.AsList().Elements() {
		got := c.walk(item, known).Type
		if i == 0 {
			of = got
		} else if of, ok = joinTypes(of, got); !ok {
			return c.fail(item, "T204", "the items of a list must be of one type; this one is of type %s", got)
		}
	}
	return seen{Type: listOf(of)}
}

// fits reports whether a part has a type or can be read as one: a text literal as one of the options, a number as a decimal. It
// reports what is not among the options itself, and looks into `?:`, coalesce and lists.
func (c *checker) fits(e ast.Expr, got, want Type) bool {
	if e.Kind() == ast.LiteralKind && got.Kind == Text && (want.Kind == Enum || want.Kind == Period) {
		c.option(e, want)
		return true
	}
	for _, branch := range branches(e) {
		if !c.fits(branch, c.typeOf(branch), want) {
			return false
		}
	}
	if e.Kind() == ast.ListKind && want.Kind == List {
		for _, item := range e.AsList().Elements() {
			if !c.fits(item, c.typeOf(item), want.of()) {
				return false
			}
		}
		return true
	}
	return len(branches(e)) > 0 || assignable(got, want) || got.Kind == Any
}

// branches are the parts one of which is the value of a part.
func branches(e ast.Expr) []ast.Expr {
	if e.Kind() != ast.CallKind || e.AsCall().IsMemberFunction() {
		return nil
	}
	switch args := e.AsCall().Args(); e.AsCall().FunctionName() {
	case "_?_:_":
		return args[1:]
	case "coalesce":
		return args
	}
	return nil
}

// option checks a literal against the options, or the names of periods.
func (c *checker) option(e ast.Expr, of Type) {
	text, _ := e.AsLiteral().Value().(string)
	var known []string
	what := source.Say("option of `%s`", of.Name)
	switch {
	case of.Kind == Period:
		for _, k := range calendar.Kinds() {
			known = append(known, string(k))
		}
		what = source.Say("period")
	case of.Name == "":
		return
	default:
		known = c.env.schema.Enums[of.Name]
	}
	if !slices.Contains(known, text) {
		c.fail(e, "T220", "'%s' is no %s%s", text, what, meantOf(text, known))
	}
}

// mayBeNull reports a part that is null where it must not be.
func (c *checker) mayBeNull(e ast.Expr, code, who string) {
	by := source.Say(who)
	path := pathOf(e)
	switch {
	case c.typeOf(e).isNull():
		c.fail(e, code, "%s does not take null", by)
	case path != "":
		c.fail(e, code, "`%s` may be empty and %s does not take null; test it first on the same path: `%s != null && …`, or give a value for then: `coalesce(%s, …)`", path, by, path, path)
	default:
		c.fail(e, code, "%s may be empty and %s does not take null; give a value for then: `coalesce(…, …)`", shown(e), by)
	}
}

// wants checks that the whole gives what is wanted.
func (c *checker) wants(e ast.Expr, got seen, want Type) {
	before := len(c.mistakes)
	fits := c.fits(e, got.Type, want)
	switch {
	case len(c.mistakes) > before:
	case got.Kind == Enum && want.Kind == Enum && got.Name != want.Name:
		c.fail(e, "T221", "this gives one of the options `%s`; wanted is one of `%s`", got.Name, want.Name)
	case !fits && got.Kind == Text && want.Kind == Enum:
		c.fail(e, "T221", "this gives any text; wanted is one of the options `%s`: %s", want.Name, oneOf(c.env.schema.Enums[want.Name]))
	case !fits && (want.Kind == Money && got.numeric()):
		c.fail(e, "T205", "this gives %s, wanted is money; write `money(…)`", got.Type)
	case !fits && want.Kind == Date && got.Kind == Time:
		c.fail(e, "T205", "this gives a time, wanted is a date; write `date(…)`")
	case !fits:
		c.fail(e, "T205", "this gives %s, wanted is %s", got.Type, want)
	case got.Nullable && !want.Nullable && want.Kind != Any:
		path := cmp.Or(pathOf(e), "…")
		if want.Kind == Bool {
			c.fail(e, "T213", "%s may be empty, wanted is true or false; write `%s == true`", shown(e), path)
			return
		}
		c.fail(e, "T213", "%s may be empty, wanted is %s; give a value for then: `coalesce(%s, …)`", shown(e), want, path)
	}
}

// field is a field of a row type; every row has its identifier.
func (s *Schema) field(row, name string) (FieldType, bool) {
	r := s.row(row)
	if r == nil {
		return FieldType{}, false
	}
	f, ok := r.Fields[name]
	if !ok && name == "id" {
		return FieldType{Type: Type{Kind: Text}}, true
	}
	return f, ok
}

func (s *Schema) fieldNames(row string) []string {
	r := s.row(row)
	if r == nil {
		return nil
	}
	names := maps.Clone(r.Fields)
	if names == nil {
		names = map[string]FieldType{}
	}
	if _, ok := names["id"]; !ok {
		names["id"] = FieldType{}
	}
	return sorted(names)
}

// periodRow is the row type of one period: its identifier is its label, and all else follows from that.
const periodRow = "period"

var periodType = &RowType{Name: periodRow, Fields: map[string]FieldType{"id": {Type: Type{Kind: Text}}, "start": {Type: Type{Kind: Date}},
	"end": {Type: Type{Kind: Date}}, "year": {Type: Type{Kind: Int}}, "index": {Type: Type{Kind: Int}}, "kind": {Type: Type{Kind: Period}}}}

// row is a row type of the schema, or one that needs no schema.
func (s *Schema) row(name string) *RowType {
	if r := s.Rows[name]; r != nil {
		return r
	}
	if name == periodRow {
		return periodType
	}
	return nil
}
