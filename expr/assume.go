package expr

import (
	"maps"
	"math"
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"

	"zhiben/internal/lang"
	"zhiben/source"
)

// assumed is what is taken for true so far: of paths, and functions of paths, which values they may have, and how two of them compare.
type assumed struct {
	known  map[string]Known
	values map[string]domain
	pairs  map[[2]string]relation
}

func newAssumed(known map[string]Known) *assumed {
	return &assumed{known, map[string]domain{}, map[[2]string]relation{}}
}

func (a *assumed) clone() *assumed {
	return &assumed{a.known, maps.Clone(a.values), maps.Clone(a.pairs)}
}

// domain is the values that something may have. It is never changed, only replaced.
type domain struct {
	null       bool // it may be empty
	only, not  []any
	list       bool // only says what there is
	lo, hi     any
	over, less bool // the ends themselves are left out
	whole      bool // whole numbers
	why        lang.Text
}

// relation is how two things may stand to each other, as bits.
type relation uint8

const (
	before relation = 1 << iota
	same
	after
	unlike // one of them is empty
	anyhow = before | same | after | unlike
)

// assume takes a part for true that joins no others; with says what it contradicts where it cannot be.
func (a *assumed) assume(t *tableau, l literal) (with lang.Text, ok bool) {
	c := l.of.checked
	if v, ok := l.of.constant(l.e); ok {
		b, isBool := v.(bool)
		return lang.Text{}, !isBool || b != l.not
	}
	name, args := "", []ast.Expr(nil)
	if l.e.Kind() == ast.CallKind {
		name, args = calledName(l.e)
	}
	if key := factOf(l.e); key != "" && c.typeOf(l.e).Kind == Bool && name != "at_least" {
		return a.narrow(l, l.e, func(d *domain) { d.null = false; d.keep([]any{!l.not}) })
	}
	switch name {
	case "":
		return lang.Text{}, true
	case operators.Equals, operators.NotEquals:
		return a.equality(l, args[0], args[1], (name == operators.Equals) != l.not)
	case operators.Less, operators.LessEquals, operators.Greater, operators.GreaterEquals:
		return a.order(l, args[0], args[1], name)
	case operators.In:
		return a.in(l, args[0], args[1])
	case "at_least":
		return a.rank(l, args[0], args[1])
	}
	if q, is := collectionOf(l.e); is && q.where != nil && (q.op == "exists" && !l.not || q.op == "all" && l.not) { // of some row
		return lang.Text{}, t.possible([]literal{l.part(q.where, l.not)}, a.clone())
	}
	return lang.Text{}, true
}

// domain is what something may be, as its type and what is known of it say.
func (a *assumed) domain(of *Program, e ast.Expr) domain {
	key, t := factOf(e), of.typeOf(e)
	if d, ok := a.values[key]; ok {
		return d
	}
	d := domain{null: true, whole: t.Kind == Int}
	switch {
	case t.Kind == Bool:
		d.keep([]any{true, false})
	case t.Kind == Enum && of.schema().Enums[t.Name] != nil:
		for _, option := range of.schema().Enums[t.Name] {
			d.only = append(d.only, option)
		}
		d.list = true
	}
	if k, ok := a.known[key]; ok {
		d.null = false
		if k.Among != nil {
			d.keep(k.Among)
		}
		if k.Min != nil {
			d.above(k.Min, false)
		}
		if k.Max != nil {
			d.below(k.Max, false)
		}
		d.why = k.Why
	}
	return d
}

// narrow changes what something may be.
func (a *assumed) narrow(l literal, e ast.Expr, change func(*domain)) (with lang.Text, ok bool) {
	d := a.domain(l.of, e)
	with = d.why
	change(&d)
	if !d.possible() {
		return with, false
	}
	text := source.Say("`%s`", l.text())
	if d.why.EN == "" {
		d.why = text
	} else if !strings.Contains(d.why.EN, text.EN) {
		d.why = source.Say("%s and %s", d.why, text)
	}
	a.values[factOf(e)] = d
	return lang.Text{}, true
}

func (d *domain) keep(values []any) {
	if !d.list {
		d.only, d.list = values, true
		return
	}
	d.only = slices.DeleteFunc(slices.Clone(d.only), func(v any) bool { return !among(values, v) })
}

func (d *domain) above(v any, open bool) {
	if n, err := compare(v, d.lo); d.lo == nil || err == nil && (n > 0 || n == 0 && open) {
		d.lo, d.over = v, open
	}
}

func (d *domain) below(v any, open bool) {
	if n, err := compare(v, d.hi); d.hi == nil || err == nil && (n < 0 || n == 0 && open) {
		d.hi, d.less = v, open
	}
}

func among(values []any, v any) bool {
	return slices.ContainsFunc(values, func(one any) bool { return equal(one, v) })
}

// possible reports whether a value is left.
func (d *domain) possible() bool {
	switch {
	case d.null:
		return true
	case d.list:
		return slices.ContainsFunc(d.only, d.allows)
	case d.lo == nil || d.hi == nil:
		return true
	}
	if lo, hi, ok := d.numbers(); d.whole && ok {
		if lo = math.Ceil(lo); d.over && equal(d.lo, lo) {
			lo++
		}
		if hi = math.Floor(hi); d.less && equal(d.hi, hi) {
			hi--
		}
		return lo < hi || lo == hi && !among(d.not, lo)
	}
	n, err := compare(d.lo, d.hi)
	return err != nil || n < 0 || n == 0 && !d.over && !d.less && !among(d.not, d.lo)
}

// numbers are the ends, where they are numbers that stand for themselves.
func (d *domain) numbers() (lo, hi float64, ok bool) {
	lo, err := float(d.lo)
	hi, err2 := float(d.hi)
	return lo, hi, err == nil && err2 == nil && math.Abs(lo) < 1<<53 && math.Abs(hi) < 1<<53
}

func (d *domain) allows(v any) bool {
	if among(d.not, v) {
		return false
	}
	if n, err := compare(v, d.lo); d.lo != nil && err == nil && (n < 0 || n == 0 && d.over) {
		return false
	}
	n, err := compare(v, d.hi)
	return d.hi == nil || err != nil || n < 0 || n == 0 && !d.less
}

// constant is the value of a part that reads nothing.
func (p *Program) constant(e ast.Expr) (any, bool) {
	if !fixed(e) {
		return nil, false
	}
	b := &builder{c: p.checked, slots: map[string]int{}, size: new(int), found: newReadSet()}
	run, err := b.build(e)
	if err != nil {
		return nil, false
	}
	v, err := run(&frame{p: p})
	return v, err == nil
}

// fixed reports whether a part has no names in it.
func fixed(e ast.Expr) bool {
	switch e.Kind() {
	case ast.LiteralKind:
		return true
	case ast.ListKind:
		return !slices.ContainsFunc(e.AsList().Elements(), func(item ast.Expr) bool { return !fixed(item) })
	case ast.CallKind:
		name, args := calledName(e)
		if fn := functions[name]; fn != nil && (fn.asks || len(fn.reads) > 0) {
			return false
		}
		return len(args) > 0 && !slices.ContainsFunc(args, func(arg ast.Expr) bool { return !fixed(arg) })
	}
	return false
}

// scalar reports whether values of a type stand for themselves and are compared one with the other as they are. Moments may be written
// in several ways, and are left out.
func scalar(t Type) bool {
	return slices.Contains([]Kind{Bool, Int, Decimal, Percent, Money, Text, Date, Enum, Period}, t.Kind)
}

func nullLiteral(e ast.Expr) bool {
	return e.Kind() == ast.LiteralKind && e.AsLiteral() == types.NullValue
}

func (a *assumed) equality(l literal, left, right ast.Expr, equals bool) (with lang.Text, ok bool) {
	if _, constant := l.of.constant(left); constant {
		left, right = right, left
	}
	key := factOf(left)
	if key == "" {
		return lang.Text{}, true
	}
	v, constant := l.of.constant(right)
	switch {
	case nullLiteral(right):
		return a.narrow(l, left, func(d *domain) {
			if d.null = equals && d.null; equals {
				d.keep([]any{})
			}
		})
	case constant && scalar(l.of.typeOf(left)):
		return a.narrow(l, left, func(d *domain) {
			if equals {
				d.null = false
				d.keep([]any{v})
				return
			}
			d.not = append(slices.Clone(d.not), v)
		})
	case factOf(right) != "" && l.of.typeOf(left).Kind != Time:
		want := same
		if !equals {
			want = before | after | unlike
		}
		return a.relate(key, factOf(right), want)
	}
	return lang.Text{}, true
}

// order takes a comparison in; neither side is empty when it is decided.
func (a *assumed) order(l literal, left, right ast.Expr, op string) (with lang.Text, ok bool) {
	want := map[string]relation{operators.Less: before, operators.LessEquals: before | same, operators.Greater: after, operators.GreaterEquals: after | same}[op]
	if l.not {
		want = (before | same | after) &^ want
	}
	if _, constant := l.of.constant(left); constant {
		left, right, want = right, left, mirrored(want)
	}
	key := factOf(left)
	v, constant := l.of.constant(right)
	switch {
	case key == "":
	case constant && v != nil && scalar(l.of.typeOf(left)) && l.of.typeOf(left).Kind != Enum:
		return a.narrow(l, left, func(d *domain) {
			d.null = false
			switch {
			case want&before != 0:
				d.below(v, want&same == 0)
			case want&after != 0:
				d.above(v, want&same == 0)
			}
		})
	case factOf(right) != "" && l.of.typeOf(left).Kind != Time:
		return a.relate(key, factOf(right), want)
	}
	return lang.Text{}, true
}

func mirrored(r relation) relation {
	out := r &^ (before | after)
	if r&before != 0 {
		out |= after
	}
	if r&after != 0 {
		out |= before
	}
	return out
}

// relate takes in how two things stand to each other. Two that are both empty count as the same.
func (a *assumed) relate(left, right string, want relation) (with lang.Text, ok bool) {
	if left == right {
		return lang.Text{}, want&same != 0
	}
	if left > right {
		left, right, want = right, left, mirrored(want)
	}
	pair := [2]string{left, right}
	have, known := a.pairs[pair]
	if !known {
		have = anyhow
	}
	if have&want == 0 {
		return source.Say("what stands beside it of `%s` and `%s`", left, right), false
	}
	a.pairs[pair] = have & want
	return lang.Text{}, true
}

func (a *assumed) in(l literal, item, list ast.Expr) (with lang.Text, ok bool) {
	if factOf(item) == "" || list.Kind() != ast.ListKind || !scalar(l.of.typeOf(item)) {
		return lang.Text{}, true
	}
	var values []any
	empty := false
	for _, e := range list.AsList().Elements() {
		v, constant := l.of.constant(e)
		switch {
		case !constant && !l.not:
			return lang.Text{}, true
		case v != nil:
			values = append(values, v)
		case constant:
			empty = true
		}
	}
	return a.narrow(l, item, func(d *domain) {
		switch {
		case !l.not:
			d.null = d.null && empty
			d.keep(values)
		default:
			d.null = d.null && !empty
			d.not = append(slices.Clone(d.not), values...)
		}
	})
}

// rank takes at_least(x, 'option') in.
func (a *assumed) rank(l literal, item, least ast.Expr) (with lang.Text, ok bool) {
	options := l.of.schema().Enums[l.of.typeOf(item).Name]
	v, constant := l.of.constant(least)
	word, isText := v.(string)
	at := slices.Index(options, word)
	if factOf(item) == "" || !constant || !isText || at < 0 {
		return lang.Text{}, true
	}
	var keep []any
	for i, option := range options {
		if (i >= at) != l.not {
			keep = append(keep, option)
		}
	}
	return a.narrow(l, item, func(d *domain) { d.null = false; d.keep(keep) })
}
