package expr

import (
	"cmp"
	"slices"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
)

// call checks operators, loops and queries, and functions.
func (c *checker) call(e ast.Expr, known facts) seen {
	call := e.AsCall()
	args := call.Args()
	switch name := call.FunctionName(); name {
	case operators.LogicalAnd, operators.LogicalOr:
		return c.logical(e, args, known, name == operators.LogicalAnd)
	case operators.LogicalNot:
		s := c.condition(args[0], known)
		return seen{Type: Type{Kind: Bool}, yes: s.no, no: s.yes}
	case operators.Conditional:
		return c.conditional(e, args, known)
	case operators.Equals, operators.NotEquals:
		return c.equality(e, args[0], args[1], known, name == operators.Equals)
	case operators.In:
		return c.in(e, args[0], args[1], known)
	case operators.Less, operators.LessEquals, operators.Greater, operators.GreaterEquals:
		return c.ordering(e, args[0], args[1], known)
	case operators.Add, operators.Subtract, operators.Multiply, operators.Divide, operators.Modulo:
		return c.arithmetic(e, args[0], args[1], known)
	case operators.Negate:
		return c.negated(e, args[0], known)
	case operators.Index:
		return c.index(e, args[0], args[1], known)
	}
	if q, ok := collectionOf(e); ok {
		return c.collection(e, q, known)
	}
	if name, given, ok := calledPopulation(e); ok {
		row, ok := c.population(e, name, given, known)
		if !ok {
			return wrong
		}
		return seen{Type: listOf(row)}
	}
	return c.function(e, known)
}

// condition checks a part that must be true or false.
func (c *checker) condition(e ast.Expr, known facts) seen {
	s := c.walk(e, known)
	switch {
	case s.Kind == Any && !s.Nullable:
	case s.Kind != Bool:
		c.fail(e, "T204", "%s is of type %s; here true or false is wanted", shown(e), s.Type)
	case s.Nullable:
		path := cmp.Or(pathOf(e), "…")
		c.fail(e, "T211", "%s may be empty, neither true nor false; write `%s == true` or `%s != true`", shown(e), path, path)
	}
	return s
}

func (c *checker) logical(_ ast.Expr, args []ast.Expr, known facts, and bool) seen {
	out := seen{Type: Type{Kind: Bool}}
	for i, arg := range args {
		s := c.condition(arg, known)
		switch {
		case i == 0:
			out.yes, out.no = s.yes, s.no
		case and: // false: the first is, or the first is true and this one false
			out.yes, out.no = out.yes.and(s.yes), out.no.or(out.yes.and(s.no))
		default:
			out.yes, out.no = out.yes.or(out.no.and(s.yes)), out.no.and(s.no)
		}
		if and {
			known = known.and(s.yes)
		} else {
			known = known.and(s.no)
		}
	}
	return out
}

func (c *checker) conditional(e ast.Expr, args []ast.Expr, known facts) seen {
	test := c.condition(args[0], known)
	a, b := c.walk(args[1], known.and(test.yes)), c.walk(args[2], known.and(test.no))
	t, ok := joinTypes(a.Type, b.Type)
	if !ok && a.Kind != Any && b.Kind != Any {
		return c.fail(e, "T204", "one side gives %s, the other %s; both must be of one type", a.Type, b.Type)
	}
	return seen{Type: t, yes: test.yes.and(a.yes).or(test.no.and(b.yes)), no: test.yes.and(a.no).or(test.no.and(b.no))}
}

func (c *checker) equality(e, left, right ast.Expr, known facts, equal bool) seen {
	a, b := c.walk(left, known), c.walk(right, known)
	c.pair(e, left, right, a.Type, b.Type)
	out := seen{Type: Type{Kind: Bool}}
	for _, side := range []struct {
		part        ast.Expr
		this, other Type
	}{{left, a.Type, b.Type}, {right, b.Type, a.Type}} {
		path := factOf(side.part)
		switch {
		case path == "" || !side.this.Nullable || side.other.Nullable && !side.other.isNull() || side.other.Kind == Any && !side.other.Nullable:
		case equal != side.other.isNull(): // equal to something, or not equal to null
			out.yes = out.yes.and(facts{path: true})
		default:
			out.no = out.no.and(facts{path: true})
		}
	}
	return out
}

// pair checks that two parts may be compared for being equal.
func (c *checker) pair(e, left, right ast.Expr, a, b Type) {
	for _, side := range []struct {
		part       ast.Expr
		this, that Type
	}{{left, a, b}, {right, b, a}} {
		if side.that.Kind == Enum || side.that.Kind == Period {
			before := len(c.mistakes)
			c.fits(side.part, side.this, side.that)
			if len(c.mistakes) > before {
				return
			}
		}
	}
	c.canEqual(e, a, b)
}

func (c *checker) canEqual(e ast.Expr, a, b Type) {
	if canEqual(a, b) {
		return
	}
	switch {
	case a.Kind == Enum && b.Kind == Enum:
		c.fail(e, "T221", "options `%s` are compared with options `%s`", a.Name, b.Name)
	case mixed(a, b, Date, Time):
		c.fail(e, "T204", "a date is compared with a time; write `date(…)` around the time")
	case a.Kind == Money && b.numeric(), b.Kind == Money && a.numeric():
		c.fail(e, "T204", "money is compared with a number; write `money(…)` around the number")
	case mixed(a, b, Date, Text):
		c.fail(e, "T204", "a date is compared with a text; write `date('2026-01-31')`")
	default:
		c.fail(e, "T204", "%s is compared with %s: that is never equal", a, b)
	}
}

func mixed(a, b Type, x, y Kind) bool {
	return a.Kind == x && b.Kind == y || a.Kind == y && b.Kind == x
}

func (c *checker) in(e, item, of ast.Expr, known facts) seen {
	a := c.walk(item, known)
	b := c.inList(of, known)
	if b.Kind == Any && !b.Nullable {
		return seen{Type: Type{Kind: Bool}}
	}
	if b.Kind != List {
		return c.fail(of, "T204", "%s is of type %s; `in` looks into a list or a population", shown(of), b.Type)
	}
	if b.Nullable {
		c.mayBeNull(of, "T211", "`in`")
	}
	before := len(c.mistakes)
	switch {
	case a.Kind == Enum || a.Kind == Period:
		c.fits(of, b.Type, listOf(a.Type))
	case b.of().Kind == Enum || b.of().Kind == Period:
		c.fits(item, a.Type, b.of())
	}
	if len(c.mistakes) == before {
		c.canEqual(e, a.Type, b.of())
	}
	out := seen{Type: Type{Kind: Bool}}
	if path := factOf(item); path != "" && a.Nullable && !b.of().Nullable {
		out.yes = facts{path: true}
	}
	return out
}

// inList checks what `in` looks into, which may be a ledger by itself.
func (c *checker) inList(of ast.Expr, known facts) seen {
	if family, name, ok := named(of); ok && family == "ledger" {
		s, ok := c.source(of, name)
		if !ok {
			return wrong
		}
		c.types[of.ID()] = listOf(rowType(s.Row))
		return seen{Type: c.types[of.ID()]}
	}
	return c.walk(of, known)
}

// operands checks two parts of which neither may be null.
func (c *checker) operands(left, right ast.Expr, known facts, who string) (a, b Type, ok bool) {
	a, b = c.walk(left, known).Type, c.walk(right, known).Type
	ok = true
	for _, side := range []struct {
		part ast.Expr
		t    Type
	}{{left, a}, {right, b}} {
		if side.t.Nullable {
			c.mayBeNull(side.part, "T211", who)
			ok = ok && side.t.Kind != Any
		}
		ok = ok && side.t.Kind != Any
	}
	return a, b, ok
}

func (c *checker) ordering(e, left, right ast.Expr, known facts) seen {
	a, b, ok := c.operands(left, right, known, "a comparison")
	out := seen{Type: Type{Kind: Bool}}
	switch {
	case !ok || ordered(a, b):
	case a.Kind == Enum || b.Kind == Enum:
		c.fail(e, "T204", "options are not ordered like texts; write `at_least(%s, '…')`", shownBare(left))
	case a.Kind == Span && b.Kind == Span:
		c.fail(e, "T204", "spans have no order: a month may be longer or shorter than 30 days; compare the days they end on")
	case canEqual(a, b):
		c.fail(e, "T204", "values of type %s have no order", a)
	default:
		c.canEqual(e, a, b)
	}
	return out
}

func shownBare(e ast.Expr) string {
	if path := pathOf(e); path != "" {
		return path
	}
	return "…"
}

func (c *checker) negated(e, arg ast.Expr, known facts) seen {
	t := c.walk(arg, known).Type
	switch {
	case t.Kind == Any && !t.Nullable:
		return wrong
	case !t.numeric() && t.Kind != Money:
		return c.fail(e, "T204", "%s is of type %s and has no negative", shown(arg), t)
	case t.Nullable:
		c.mayBeNull(arg, "T211", "-")
	}
	return seen{Type: t.sure()}
}

func (c *checker) arithmetic(e, left, right ast.Expr, known facts) seen {
	op := e.AsCall().FunctionName()
	sign := op[1 : len(op)-1]
	a, b, ok := c.operands(left, right, known, "`"+sign+"`")
	if !ok {
		return wrong
	}
	if t, ok := arithmeticType(op, a.sure(), b.sure()); ok {
		return seen{Type: t}
	}
	switch {
	case (a.Kind == Date || a.Kind == Time) && b.Kind == Span:
		word := map[string]string{operators.Add: "plus", operators.Subtract: "minus"}[op]
		return c.fail(e, "T204", "write `%s(%s, %s)`", word, shownBare(left), shownBare(right))
	case a.Kind == Date && b.Kind == Date && op == operators.Subtract:
		return c.fail(e, "T204", "write `days_between(%s, %s)`", shownBare(right), shownBare(left))
	case mixedMoney(a, b):
		return c.fail(e, "T204", "%s and %s cannot be joined by `%s`; write `money(…)` around the number", a, b, sign)
	}
	return c.fail(e, "T204", "`%s` does not work on %s and %s", sign, a, b)
}

func mixedMoney(a, b Type) bool {
	return a.Kind == Money && b.numeric() || b.Kind == Money && a.numeric()
}

// arithmeticType is the type an operator gives, if it works on the two.
func arithmeticType(op string, a, b Type) (Type, bool) {
	number := Type{Kind: Decimal}
	if a.Kind == Int && b.Kind == Int {
		number = a
	}
	switch op {
	case operators.Modulo:
		return a, a.Kind == Int && b.Kind == Int
	case operators.Add, operators.Subtract:
		switch {
		case a.Kind == Percent && b.Kind == Percent:
			return a, true
		case a.numeric() && b.numeric():
			return number, true
		case a.Kind == Money && b.Kind == Money:
			return a, true
		case op == operators.Add && a.texty() && b.texty():
			return Type{Kind: Text}, true
		case op == operators.Add && a.Kind == List && b.Kind == List:
			return joinTypes(a, b)
		}
	case operators.Multiply:
		switch {
		case a.numeric() && b.numeric():
			return number, true
		case mixedMoney(a, b):
			return Type{Kind: Money}, true
		}
	case operators.Divide:
		switch {
		case a.numeric() && b.numeric():
			return number, true
		case a.Kind == Money && b.numeric():
			return a, true
		case a.Kind == Money && b.Kind == Money:
			return Type{Kind: Decimal}, true
		}
	}
	return Type{}, false
}

// index is `param.x[option]`, the only use of brackets.
func (c *checker) index(e, of, key ast.Expr, known facts) seen {
	family, name, ok := named(of)
	if !ok || family != "param" {
		return c.fail(e, "T201", "only a param with a value for each option is read with brackets; ask lists with `exists`, `all`, `filter`")
	}
	p, ok := c.param(of, name)
	k := c.walk(key, known)
	if !ok {
		return wrong
	}
	c.types[of.ID()] = p.Type
	if p.Per == "" {
		return c.fail(e, "T206", "`param.%s` has one value; write it without brackets", name)
	}
	want := Type{Kind: Enum, Name: p.Per}
	before := len(c.mistakes)
	if !c.fits(key, k.Type, want) && len(c.mistakes) == before {
		c.fail(key, "T206", "`param.%s` has a value for each of the options `%s`; this is of type %s", name, p.Per, k.Type)
	}
	if k.Nullable {
		c.mayBeNull(key, "T211", "`param."+name+"[…]`")
	}
	return seen{Type: p.Type}
}

// loops are the functions with a named row, and where their condition and value stand.
var loops = []string{"exists", "all", "filter", "map", "count", "sum", "min", "max", "distinct"}

// collectionOf splits a call such as `x.count(v, p)`.
func collectionOf(e ast.Expr) (collection, bool) {
	call := e.AsCall()
	op := call.FunctionName()
	if !call.IsMemberFunction() || !slices.Contains(loops, op) || isIdent(call.Target(), "population") || isIdent(call.Target(), "safety") {
		return collection{}, false
	}
	q := collection{op: op, of: call.Target()}
	args := call.Args()
	if len(args) > 0 && args[0].Kind() == ast.IdentKind {
		q.variable = args[0].AsIdent()
	}
	switch {
	case op == "map" && len(args) == 2:
		q.value = args[1]
	case len(args) >= 2:
		q.where = args[1]
	}
	if len(args) == 3 {
		q.value = args[2]
	}
	return q, true
}

func isIdent(e ast.Expr, name string) bool { return e.Kind() == ast.IdentKind && e.AsIdent() == name }

// loopForms says how a loop is written.
func loopForm(op string) (form string, ok func(n int) bool) {
	switch op {
	case "map":
		return "map(x, value) or map(x, condition, value)", func(n int) bool { return n == 2 || n == 3 }
	case "sum", "min", "max", "distinct":
		return op + "(x, condition, value)", func(n int) bool { return n == 3 }
	}
	return op + "(x, condition)", func(n int) bool { return n == 2 }
}

func (c *checker) collection(e ast.Expr, q collection, known facts) seen {
	if form, ok := loopForm(q.op); !ok(len(e.AsCall().Args())) || q.variable == "" {
		return c.fail(e, "T206", "write `%s`", form)
	}
	of := c.inList(q.of, known)
	if of.Kind == Any && !of.Nullable {
		return wrong
	}
	if of.Kind != List {
		return c.fail(e, "T204", "%s is of type %s; `%s` asks a list, a ledger or a population", shown(q.of), of.Type, q.op)
	}
	if of.of().Kind == Any {
		return c.fail(q.of, "T204", "this list never has an item")
	}
	if of.Nullable {
		c.mayBeNull(q.of, "T211", "`"+q.op+"`")
	}
	name := e.AsCall().Args()[0]
	if _, clash := c.vars[q.variable]; clash || c.env.schema.taken(q.variable) != "" {
		return c.fail(name, "N104", "`%s` already means something here; choose another name for the row", q.variable)
	}
	c.vars[q.variable] = of.of()
	defer func() { delete(c.vars, q.variable); delete(c.found.names, q.variable) }()
	c.types[name.ID()] = of.of()
	if q.where != nil {
		known = known.and(c.condition(q.where, known).yes)
	}
	if q.value == nil {
		return seen{Type: map[string]Type{"count": {Kind: Int}, "filter": of.sure()}[q.op].orBool()}
	}
	v := c.walk(q.value, known)
	if v.Kind == Any && !v.Nullable {
		return wrong
	}
	return c.aggregate(q, v.Type)
}

// orBool is the type of exists and all where no other was found.
func (t Type) orBool() Type {
	if t.Kind == Any {
		return Type{Kind: Bool}
	}
	return t
}

func (c *checker) aggregate(q collection, v Type) seen {
	if q.op == "map" {
		return seen{Type: listOf(v)}
	}
	if v.Nullable {
		c.mayBeNull(q.value, "T211", "`"+q.op+"`")
	}
	switch {
	case q.op == "distinct":
		return seen{Type: Type{Kind: Int}}
	case q.op == "sum" && (v.numeric() || v.Kind == Money):
		return seen{Type: v.sure()}
	case q.op != "sum" && ordered(v, v):
		return seen{Type: v.nullable()}
	}
	return c.fail(q.value, "T204", "`%s` does not work on %s", q.op, v)
}
