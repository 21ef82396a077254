package expr

import (
	"fmt"
	"math"
	"slices"

	"cel.dev/cel-go/common/ast"

	"zhiben/calendar"
)

var (
	unitRow   = rowType("unit")
	personRow = rowType("person")
)

// worldFunctions are those that ask the world.
var worldFunctions = map[string]*function{
	"within": {asks: true, forms: []form{{takes: []Type{unitRow, unitRow}, gives: kind(Bool), run: func(f *frame, a []any) (any, error) {
		ids, err := identifiers(a)
		if err != nil {
			return nil, err
		}
		return f.w.Within(ids[0], ids[1])
	}}}},
	"holders": {asks: true, shape: "holders(unit, 'role') or holders(unit, 'role', date)", check: checkHolders, build: buildHolders},
	"responsible": {asks: true, shape: "responsible(unit, 'supervise')", check: checkResponsible, build: runOnWorld(func(f *frame, a []any) (any, error) {
		ids, err := identifiers(a)
		if err != nil {
			return nil, err
		}
		return texts(f.w.Responsible(ids[0], ids[1]))
	})},
	"moved": ofRecord("move", 1, Type{Kind: Time, Nullable: true}, func(f *frame, id string, a []string) (any, error) {
		at, _, err := f.w.Moved(id, a[0])
		return filled(at, err)
	}),
	"moved_by": ofRecord("move", 1, personRow.nullable(), func(f *frame, id string, a []string) (any, error) {
		_, by, err := f.w.Moved(id, a[0])
		return filled(by, err)
	}),
	"signed":  ofRecord("slot", 2, personRow.nullable(), func(f *frame, id string, a []string) (any, error) { return filled(f.w.Signed(id, a[0], a[1])) }),
	"entered": ofRecord("state", 1, Type{Kind: Time, Nullable: true}, func(f *frame, id string, a []string) (any, error) { return filled(f.w.Entered(id, a[0])) }),
	"as_of":   {asks: true, shape: "as_of(record.field, date)", check: checkAsOf, build: buildAsOf},
	"near":    {forms: []form{{takes: []Type{rowType("position"), rowType("position"), kind(Decimal)}, gives: kind(Bool), run: near}}},
}

// filled is null for the empty text.
func filled(s string, err error) (any, error) {
	if s == "" || err != nil {
		return nil, err
	}
	return s, nil
}

func texts(list []string, err error) (any, error) {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out, err
}

// identifiers are those of rows, and texts as they are.
func identifiers(a []any) ([]string, error) {
	out := make([]string, len(a))
	for i, v := range a {
		if out[i] = identifier(v); out[i] == "" {
			return nil, errEmpty
		}
	}
	return out, nil
}

func checkHolders(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 2 && len(args) != 3 {
		return c.fail(e, "T206", "write `holders(unit, 'role')` or `holders(unit, 'role', date)`")
	}
	if len(args) == 2 {
		if _, ok := c.vars["today"]; !ok {
			return c.fail(e, "N105", "`holders` without a date needs `today`, which is not known here")
		}
		c.found.names["today"] = true
	}
	c.takes(args, []Type{unitRow, kind(Text), kind(Date)}, "holders", known)
	return seen{Type: listOf(personRow)}
}

// takes walks arguments that must have these types and not be null.
func (c *checker) takes(args []ast.Expr, types []Type, name string, known facts) {
	for i, a := range args {
		t := c.walk(a, known).Type
		switch {
		case t.Kind == Any && !t.Nullable:
		case !assignable(t, types[i]):
			c.fail(a, "T206", "`%s` takes here %s, not %s", name, types[i], t)
		case t.Nullable:
			c.mayBeNull(a, "T211", "`"+name+"`")
		}
	}
}

func buildHolders(b *builder, _ ast.Expr, args []ast.Expr) (eval, error) {
	return b.call(args, func(f *frame, a []any) (any, error) {
		ids, err := identifiers(a[:2])
		if err != nil {
			return nil, err
		}
		on := f.values["today"]
		if len(a) == 3 {
			on = a[2]
		}
		d, err := day(on)
		if err != nil {
			return nil, err
		}
		return texts(f.w.Holders(ids[0], ids[1], d))
	})
}

func checkResponsible(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	ways := []string{"supervise", "manage", "lead"}
	if len(args) != 2 {
		return c.fail(e, "T206", "write `responsible(unit, 'supervise')`, `'manage'` or `'lead'`")
	}
	c.takes(args, []Type{unitRow, kind(Text)}, "responsible", known)
	how, ok := literalText(args[1])
	if !ok || !slices.Contains(ways, how) {
		return c.fail(args[1], "T206", "units answer for a unit by `'supervise'` or `'manage'`, persons by `'lead'`%s", meant(how, ways))
	}
	if how == "lead" {
		return seen{Type: listOf(personRow)}
	}
	return seen{Type: listOf(unitRow)}
}

// runOnWorld builds a function from what it does with its arguments.
func runOnWorld(do func(*frame, []any) (any, error)) func(*builder, ast.Expr, []ast.Expr) (eval, error) {
	return func(b *builder, _ ast.Expr, args []ast.Expr) (eval, error) { return b.call(args, do) }
}

// runAs is runOnWorld for what asks nothing.
func runAs(do func([]any) (any, error)) func(*builder, ast.Expr, []ast.Expr) (eval, error) {
	return runOnWorld(func(_ *frame, a []any) (any, error) { return do(a) })
}

// ofRecord is a function of the record in hand with n literal names: a move and a slot of it, or a state.
func ofRecord(what string, n int, gives Type, do func(f *frame, record string, names []string) (any, error)) *function {
	shape := map[string]string{"move": "('move')", "slot": "('move', 'slot')", "state": "('state')"}[what]
	check := func(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
		name, _ := calledName(e)
		names := make([]string, len(args))
		for i, a := range args {
			c.walk(a, known)
			var ok bool
			if names[i], ok = literalText(a); !ok {
				return c.fail(a, "T206", "`%s` takes a name in quotation marks: `%s%s`", name, name, shape)
			}
		}
		if len(args) != n {
			return c.fail(e, "T206", "write `%s%s`", name, shape)
		}
		c.ofRecord(args, names, what)
		return seen{Type: gives}
	}
	build := runOnWorld(func(f *frame, a []any) (any, error) {
		names, err := identifiers(a)
		if err != nil {
			return nil, err
		}
		id := identifier(f.values["record"])
		if id == "" {
			return nil, nil // a record that is just being made
		}
		return do(f, id, names)
	})
	return &function{check: check, build: build, asks: true, reads: []string{"record"}}
}

// ofRecord checks the names of a record's moves, slots and states, where they are known.
func (c *checker) ofRecord(args []ast.Expr, names []string, what string) {
	row := c.env.schema.row(c.vars["record"].Name)
	if row == nil {
		return
	}
	if what == "state" {
		if state := row.Fields["state"].Type; state.Kind == Enum {
			c.option(args[0], state)
		}
		return
	}
	if row.Moves == nil {
		return
	}
	slots, ok := row.Moves[names[0]]
	switch {
	case !ok:
		c.fail(args[0], "T222", "%s has no move `%s`%s", row.Name, names[0], meantOf(names[0], sorted(row.Moves)))
	case what == "slot" && !slices.Contains(slots, names[1]):
		c.fail(args[1], "T222", "the move `%s` has no signature slot `%s`%s", names[0], names[1], meantOf(names[1], slots))
	}
}

func checkAsOf(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 2 || args[0].Kind() != ast.SelectKind {
		return c.fail(e, "T206", "write `as_of(record.field, date)`")
	}
	if _, _, ok := named(args[0]); ok {
		return c.fail(args[0], "T206", "`as_of` takes a field of a record: `as_of(record.field, date)`")
	}
	t := c.walk(args[0], known).Type
	c.takes(args[1:], []Type{kind(Date)}, "as_of", known)
	if t.Kind == Any && !t.Nullable {
		return wrong
	}
	return seen{Type: t.nullable()}
}

func buildAsOf(b *builder, _ ast.Expr, args []ast.Expr) (eval, error) {
	sel := args[0].AsSelect()
	row, field := b.c.typeOf(sel.Operand()).Name, sel.FieldName()
	return b.call([]ast.Expr{sel.Operand(), args[1]}, func(f *frame, a []any) (any, error) {
		d, err := day(a[1])
		id := identifier(a[0])
		if id == "" {
			return nil, errEmpty
		}
		if err != nil {
			return nil, err
		}
		return f.w.AsOf(row, id, field, d)
	})
}

// near reports whether two places lie within some metres of each other, on a sphere of the earth's mean radius.
func near(f *frame, a []any) (any, error) {
	var at [4]float64
	for i := range at {
		v, err := f.field("position", a[i/2], []string{"lat", "lng"}[i%2])
		if err != nil {
			return nil, err
		}
		if at[i], err = float(v); err != nil {
			return nil, err
		}
		at[i] *= math.Pi / 180
	}
	most, err := float(a[2])
	const radius = 6_371_008.8 // metres
	h := math.Pow(math.Sin((at[2]-at[0])/2), 2) + math.Cos(at[0])*math.Cos(at[2])*math.Pow(math.Sin((at[3]-at[1])/2), 2)
	return 2*radius*math.Asin(math.Min(1, math.Sqrt(h))) <= most, err
}

// periodField computes a field of a period from its label.
func periodField(label, field string) (any, error) {
	p, err := calendar.ParsePeriod(label)
	if err != nil {
		return nil, err
	}
	switch field {
	case "start":
		return p.Start.String(), nil
	case "end":
		return p.End().String(), nil
	case "year":
		return int64(p.Start.Year), nil
	case "kind":
		return string(p.Kind), nil
	case "index":
		return periodIndex(p), nil
	}
	return nil, fmt.Errorf("a period has no %s", field)
}

// periodIndex is the period's place among those of its kind in the year, from 1.
func periodIndex(p calendar.Period) int64 {
	n := int64(1)
	for q := p.Previous(); q.Start.Year == p.Start.Year; q = q.Previous() {
		n++
	}
	return n
}
