package expr

import (
	"fmt"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
)

// eval computes a part. Values are canonical; null is nil.
type eval func(*frame) (any, error)

// builder makes the closures of an expression. Types are settled, so that they work on Go values as they are.
type builder struct {
	c      *checked
	slots  map[string]int // of loops' rows, in the frame
	size   *int           // slots needed in all
	found  *readSet
	given  map[string]outerValue // in a population's condition: what its names stand for
	parent *builder              // of the expression that uses the population
}

func constant(v any) eval { return func(*frame) (any, error) { return v, nil } }

func (b *builder) build(e ast.Expr) (eval, error) {
	switch e.Kind() {
	case ast.LiteralKind:
		v := e.AsLiteral().Value()
		if x, ok := v.(float64); ok {
			v = millionths(x)
		}
		if b.c.typeOf(e).isNull() {
			v = nil
		}
		return constant(v), nil
	case ast.IdentKind:
		return b.name(e.AsIdent())
	case ast.SelectKind:
		return b.field(e)
	case ast.ListKind:
		return b.list(e)
	}
	return b.callOf(e)
}

func (b *builder) all(parts []ast.Expr) ([]eval, error) {
	out := make([]eval, len(parts))
	for i, p := range parts {
		var err error
		if out[i], err = b.build(p); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (b *builder) name(name string) (eval, error) {
	if slot, ok := b.slots[name]; ok {
		return func(f *frame) (any, error) { return f.locals[slot], nil }, nil
	}
	if g, ok := b.given[name]; ok {
		return b.outer(g)
	}
	return func(f *frame) (any, error) {
		v, ok := f.values[name]
		if !ok {
			return nil, fmt.Errorf("no value is given for `%s`", name)
		}
		return v, nil
	}, nil
}

// outer builds a part that may belong to a population's condition, or to the expression that uses the population.
func (b *builder) outer(v outerValue) (eval, error) {
	for at := b; at != nil; at = at.parent {
		if at.c == v.in {
			return at.build(v.part)
		}
	}
	inner := &builder{c: v.in, slots: map[string]int{}, size: b.size, found: b.found, given: v.given, parent: b}
	return inner.build(v.part)
}

func (b *builder) field(e ast.Expr) (eval, error) {
	if family, name, ok := named(e); ok {
		if family == "param" {
			return func(f *frame) (any, error) { return f.param(name) }, nil
		}
		q, _ := b.queryOf(e)
		return b.query(q)
	}
	operand, name := e.AsSelect().Operand(), e.AsSelect().FieldName()
	of, err := b.build(operand)
	if err != nil {
		return nil, err
	}
	row, at := b.c.typeOf(operand).Name, pathOf(operand)
	declared, _ := b.c.env.schema.field(row, name)
	list := declared.Kind == List && !declared.Nullable
	return func(f *frame) (any, error) {
		v, err := of(f)
		if err != nil {
			return nil, err
		}
		if v == nil {
			return nil, fmt.Errorf("`%s` is empty: it has no `%s`", at, name)
		}
		if v, err = f.field(row, v, name); v == nil && list { // nothing was entered
			v = []any{}
		}
		return v, err
	}, nil
}

func (b *builder) list(e ast.Expr) (eval, error) {
	parts, err := b.all(e.AsList().Elements())
	return func(f *frame) (any, error) { return f.compute(parts) }, err
}

// call builds a function of all its arguments.
func (b *builder) call(args []ast.Expr, do func(*frame, []any) (any, error)) (eval, error) {
	parts, err := b.all(args)
	return func(f *frame) (any, error) {
		values, err := f.compute(parts)
		if err != nil {
			return nil, err
		}
		return do(f, values)
	}, err
}

func (b *builder) callOf(e ast.Expr) (eval, error) {
	if q, ok := b.queryOf(e); ok {
		return b.query(q)
	}
	if q, ok := collectionOf(e); ok {
		return b.loop(q)
	}
	name, args := calledName(e)
	switch name {
	case operators.LogicalAnd, operators.LogicalOr:
		return b.logical(args, name == operators.LogicalOr)
	case operators.LogicalNot:
		return b.call1(args[0], func(_ *frame, v any) (any, error) { t, err := truth(v); return !t, err })
	case operators.Conditional:
		return b.conditional(args)
	case operators.Equals, operators.NotEquals:
		want := name == operators.Equals
		return b.call2(args, func(_ *frame, x, y any) (any, error) { return equal(x, y) == want, nil })
	case operators.In:
		return b.call2(args, contains)
	case operators.Less, operators.LessEquals, operators.Greater, operators.GreaterEquals:
		return b.ordering(name, args)
	case operators.Add, operators.Subtract, operators.Multiply, operators.Divide, operators.Modulo:
		return b.arithmetic(e, name, args)
	case operators.Negate:
		return b.call1(args[0], func(_ *frame, v any) (any, error) { return negative(v) })
	case operators.Index:
		return b.index(args)
	}
	return b.function(e, name, args)
}

func (b *builder) function(e ast.Expr, name string, args []ast.Expr) (eval, error) {
	fn := functions[name]
	if fn.build != nil {
		return fn.build(b, e, args)
	}
	types := make([]Type, len(args))
	for i, a := range args {
		types[i] = b.c.typeOf(a)
	}
	form := fn.match(nil, args, types)
	if form == nil {
		return b.late(e, name, fn, args, types)
	}
	run, err := b.call(args, form.run)
	if form.nulls {
		return run, err
	}
	return func(f *frame) (any, error) {
		v, err := run(f)
		if err == errEmpty {
			err = fmt.Errorf("`%s`: %w", name, err)
		}
		return v, err
	}, err
}

// late calls a function of whose arguments some have a type only when they are there, as `old` of a conversion: by the first of
// its forms that takes the values.
func (b *builder) late(e ast.Expr, name string, fn *function, args []ast.Expr, types []Type) (eval, error) {
	var forms []form
	for _, form := range fn.forms {
		if form.mayTake(types) {
			forms = append(forms, form)
		}
	}
	if len(forms) == 0 {
		return nil, Mistakes{b.c.mistake(e, "T206", "`%s` is written %s; here it gets (%s)", name, fn.written(name), typeList(types))}
	}
	return b.call(args, func(f *frame, values []any) (v any, err error) {
		for _, form := range forms {
			if v, err = form.run(f, values); err == nil {
				return v, nil
			}
		}
		return nil, fmt.Errorf("`%s`: %w", name, err)
	})
}

func (b *builder) call1(arg ast.Expr, do func(f *frame, v any) (any, error)) (eval, error) {
	x, err := b.build(arg)
	return func(f *frame) (any, error) {
		v, err := x(f)
		if err != nil {
			return nil, err
		}
		return do(f, v)
	}, err
}

func (b *builder) call2(args []ast.Expr, do func(f *frame, x, y any) (any, error)) (eval, error) {
	parts, err := b.all(args)
	if err != nil {
		return nil, err
	}
	left, right := parts[0], parts[1]
	return func(f *frame) (any, error) {
		x, err := left(f)
		if err != nil {
			return nil, err
		}
		y, err := right(f)
		if err != nil {
			return nil, err
		}
		return do(f, x, y)
	}, nil
}

// logical is && (until false) or || (until true), from left to right.
func (b *builder) logical(args []ast.Expr, until bool) (eval, error) {
	parts, err := b.all(args)
	return func(f *frame) (any, error) {
		for _, p := range parts {
			v, err := p(f)
			if err != nil {
				return nil, err
			}
			t, err := truth(v)
			if err != nil {
				return nil, err
			}
			if t == until {
				return until, nil
			}
		}
		return !until, nil
	}, err
}

func (b *builder) conditional(args []ast.Expr) (eval, error) {
	parts, err := b.all(args)
	return func(f *frame) (any, error) {
		v, err := parts[0](f)
		if err != nil {
			return nil, err
		}
		t, err := truth(v)
		if err != nil {
			return nil, err
		}
		if t {
			return parts[1](f)
		}
		return parts[2](f)
	}, err
}

func (b *builder) ordering(op string, args []ast.Expr) (eval, error) {
	var holds func(order int) bool
	switch op {
	case operators.Less:
		holds = func(n int) bool { return n < 0 }
	case operators.LessEquals:
		holds = func(n int) bool { return n <= 0 }
	case operators.Greater:
		holds = func(n int) bool { return n > 0 }
	default:
		holds = func(n int) bool { return n >= 0 }
	}
	order := compare
	if b.c.typeOf(args[0]).Kind == Time {
		order = compareTimes
	}
	names := [2]string{pathOf(args[0]), pathOf(args[1])}
	return b.call2(args, func(_ *frame, x, y any) (any, error) {
		for i, v := range [2]any{x, y} {
			if v == nil {
				return nil, fmt.Errorf("`%s` %w", names[i], errEmpty)
			}
		}
		n, err := order(x, y)
		return holds(n), err
	})
}

// index is a param by option.
func (b *builder) index(args []ast.Expr) (eval, error) {
	_, name, _ := named(args[0])
	typ := b.c.typeOf(args[0])
	return b.call1(args[1], func(f *frame, key any) (any, error) {
		v, err := f.param(name)
		if err != nil || v == nil {
			return nil, err
		}
		word, ok := key.(string)
		if !ok {
			return nil, errEmpty
		}
		per, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("`param.%s` has no value for each option", name)
		}
		if per[word] == nil && !typ.Nullable {
			return nil, fmt.Errorf("`param.%s` has no value for `%s`", name, word)
		}
		return per[word], nil
	})
}
