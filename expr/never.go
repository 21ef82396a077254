package expr

import (
	"slices"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/parser"

	"zhiben/internal/lang"
	"zhiben/source"
)

// Known is what is known of a path beside the conditions themselves: that it has one of these values, or lies between two.
type Known struct {
	Among    []any // canonical; nil: any
	Min, Max any   // nil: open
	Why      lang.Text
}

// Never finds conditions that cannot all be true at once: the first, by its place among them, that is false whatever the values are, by
// itself or with those before it. Nothing that may be true is reported; what cannot be judged counts as possible. The mistake has the
// place and the words within that condition; nil: all may be true together.
func Never(conditions []*Program, known map[string]Known) (which int, m *Mistake) {
	for i, p := range conditions {
		for _, before := range [][]*Program{nil, conditions[:i]} {
			t := &tableau{budget: 2_000}
			var open []literal
			for _, other := range append(slices.Clone(before), p) {
				open = append(open, literal{e: other.root, of: other})
			}
			if !t.possible(open, newAssumed(known)) {
				return i, t.mistake(p)
			}
		}
	}
	return 0, nil
}

// literal is a part that has to be true, or false.
type literal struct {
	e   ast.Expr
	of  *Program
	not bool
}

func (l literal) part(e ast.Expr, not bool) literal { return literal{e, l.of, not} }

// text is the part as it is written, in the usual spacing.
func (l literal) text() string {
	text, err := parser.Unparse(l.e, l.of.info)
	if err != nil {
		return l.of.Text
	}
	if l.not {
		return "!(" + text + ")"
	}
	return text
}

// tableau looks for values under which parts are true: alternatives one after the other, as long as the budget lasts.
type tableau struct {
	budget int
	closed int // alternatives that contradict themselves
	clash  literal
	with   lang.Text // what the last one contradicts
}

func (t *tableau) possible(open []literal, a *assumed) bool {
	if t.budget--; t.budget < 0 || len(open) == 0 {
		return true
	}
	first := max(slices.IndexFunc(open, func(l literal) bool { return len(l.alternatives()) < 2 }), 0) // what is certain comes first
	l, rest := open[first], slices.Delete(slices.Clone(open), first, first+1)
	switch ways := l.alternatives(); len(ways) {
	case 0:
	case 1:
		return t.possible(slices.Insert(rest, first, ways[0]...), a)
	default:
		for _, way := range ways {
			if t.possible(append(slices.Clone(rest), way...), a.clone()) {
				return true
			}
		}
		return false
	}
	with, ok := a.assume(t, l)
	if !ok {
		t.closed++
		t.clash, t.with = l, with
		return false
	}
	return t.possible(rest, a)
}

// alternatives take a part that joins others apart: each is what must hold then; nil where it joins none.
func (l literal) alternatives() [][]literal {
	if l.e.Kind() != ast.CallKind {
		return nil
	}
	args := l.e.AsCall().Args()
	switch name := l.e.AsCall().FunctionName(); name {
	case operators.LogicalNot:
		return [][]literal{{l.part(args[0], !l.not)}}
	case operators.LogicalAnd, operators.LogicalOr:
		var all []literal
		for _, arg := range args {
			all = append(all, l.part(arg, l.not))
		}
		if (name == operators.LogicalAnd) != l.not {
			return [][]literal{all}
		}
		var ways [][]literal
		for _, one := range all {
			ways = append(ways, []literal{one})
		}
		return ways
	case operators.Conditional:
		return [][]literal{{l.part(args[0], false), l.part(args[1], l.not)}, {l.part(args[0], true), l.part(args[2], l.not)}}
	}
	return nil
}

// mistake shows the part that contradicts where there is but one way; else the whole condition.
func (t *tableau) mistake(p *Program) *Mistake {
	at, what := p.root, source.Say("this can never be true")
	if t.closed == 1 && t.clash.of != nil {
		what = source.Say("`%s` can never be true here", t.clash.text())
		if t.with.EN != "" {
			what = source.Say("`%s` contradicts %s", t.clash.text(), t.with)
		}
		if t.clash.of == p {
			at = t.clash.e
		}
	}
	return p.checked.mistake(at, "L314", "%s", what)
}
