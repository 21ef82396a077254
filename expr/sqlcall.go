package expr

import (
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
)

// call makes an operator or a function into SQL.
func (g *generator) call(f *scope, e ast.Expr) term {
	if q, ok := collectionOf(e); ok {
		return g.collect(f, e, q)
	}
	if name, given, ok := calledPopulation(e); ok {
		return g.all(f, e, "population", name, given)
	}
	call := e.AsCall()
	args := call.Args()
	if call.IsMemberFunction() {
		args = append([]ast.Expr{call.Target()}, args...)
	}
	name := call.FunctionName()
	if do, ok := operatorTerms[name]; ok {
		return do(g, f, e, args)
	}
	if do, ok := functionTerms[name]; ok {
		terms := g.terms(f, args)
		if len(g.mistakes) > 0 {
			return term{Type: f.c.typeOf(e), text: verbatim("NULL"), items: verbatim("SELECT NULL AS value")}
		}
		return do(g, f, e, terms)
	}
	if g.depends(f, e) {
		return g.refuse(f, e, "Q416", "`%s` has no form in the database; compute it outside the query, or store it as a computed field", shownName(name))
	}
	return g.outside(f, e)
}

func (g *generator) terms(f *scope, list []ast.Expr) []term {
	out := make([]term, len(list))
	for i, e := range list {
		out[i] = g.term(f, e)
	}
	return out
}

// collect is a collection over rows or over a list of the row; over a list from outside it is computed there.
func (g *generator) collect(f *scope, e ast.Expr, q collection) term {
	if !asksDatabase(q.of) && !g.depends(f, e) {
		return g.outside(f, e)
	}
	return g.collection(f, e, q)
}

func shownName(function string) string {
	if shown, ok := operators.FindReverse(function); ok && shown != "" {
		return shown
	}
	return function
}

type makeTerm func(g *generator, f *scope, e ast.Expr, args []ast.Expr) term

// operatorTerms are the operators; they see their operands' expressions.
var operatorTerms map[string]makeTerm

func init() { // not a literal: the table and the functions in it name each other
	binary := func(do func(a, b term) term) makeTerm {
		return func(g *generator, f *scope, _ ast.Expr, args []ast.Expr) term {
			return do(g.term(f, args[0]), g.term(f, args[1]))
		}
	}
	order := func(sign string) makeTerm { return binary(func(a, b term) term { return orderTest(sign, a, b) }) }
	word := func(word string) makeTerm {
		return binary(func(a, b term) term { return logicTerm(word, []term{a, b}) })
	}
	operatorTerms = map[string]makeTerm{
		operators.LogicalAnd: word("AND"), operators.LogicalOr: word("OR"),
		operators.Less: order("<"), operators.LessEquals: order("<="), operators.Greater: order(">"), operators.GreaterEquals: order(">="),
		operators.Equals:    (*generator).equality,
		operators.NotEquals: (*generator).equality,
		operators.LogicalNot: func(g *generator, f *scope, _ ast.Expr, args []ast.Expr) term {
			return negated(g.term(f, args[0]))
		},
		operators.Conditional: func(g *generator, f *scope, e ast.Expr, args []ast.Expr) term {
			a, b := g.term(f, args[1]), g.term(f, args[2])
			if a.Kind == List || b.Kind == List {
				return g.refuse(f, e, "Q417", "a choice between lists has no form in the database; choose between conditions instead")
			}
			return chooseTerm(g.term(f, args[0]), a, b, f.c.typeOf(e))
		},
		"trues":            (*generator).trues,
		operators.In:       (*generator).in,
		operators.Add:      (*generator).arithmetic,
		operators.Subtract: (*generator).arithmetic,
		operators.Multiply: (*generator).arithmetic,
		operators.Divide:   (*generator).arithmetic,
		operators.Modulo:   (*generator).arithmetic,
		operators.Index:    (*generator).index,
		operators.Negate: func(g *generator, f *scope, _ ast.Expr, args []ast.Expr) term {
			x := g.term(f, args[0])
			return term{Type: x.Type, text: glue("(- ", x, ")")}
		},
	}
}

// trues is trues([b, …]): how many hold.
func (g *generator) trues(f *scope, e ast.Expr, args []ast.Expr) term {
	if args[0].Kind() != ast.ListKind {
		return g.refuse(f, e, "Q429", "the database counts conditions that are written out: `trues([a, b])`")
	}
	return truesTerm(g.terms(f, args[0].AsList().Elements()))
}

func (g *generator) equality(f *scope, e ast.Expr, args []ast.Expr) term {
	a, b := g.term(f, args[0]), g.term(f, args[1])
	if (a.Kind == List || b.Kind == List) && !a.null && !b.null {
		return g.refuse(f, e, "Q418", "lists are not compared in the database; write `overlap(a, b)` or `x in list`")
	}
	if e.AsCall().FunctionName() == operators.NotEquals {
		return unequalTerm(a, b)
	}
	return equalTerm(a, b)
}

// index is `param.x[option]` with an option of the row: the value of each, one by one.
func (g *generator) index(f *scope, e ast.Expr, args []ast.Expr) term {
	_, name, _ := named(args[0])
	key, t := g.term(f, args[1]), f.c.typeOf(e)
	if sqlScale(t.Kind) == 0 && sqlType(t.Kind) != "date" && !t.texty() {
		return g.refuse(f, e, "Q428", "a %s for each option has no form in the database", t)
	}
	pieces := []any{"(CASE ", key}
	for _, option := range g.schema.Enums[g.schema.Params[name].Per] {
		part := ast.NewExprFactory().NewCall(0, operators.Index, args[0], ast.NewExprFactory().NewLiteral(0, types.String(option)))
		pieces = append(pieces, " WHEN "+quotedText(option)+" THEN ", g.bind(outerValue{in: f.c, part: part, given: f.given}, t))
	}
	return term{Type: t, text: glue(append(pieces, " END)")...)}
}

func (g *generator) in(f *scope, e ast.Expr, args []ast.Expr) term {
	x := g.term(f, args[0])
	if list := args[1]; list.Kind() == ast.ListKind && (g.depends(f, list) || asksDatabase(list)) {
		return amongTest(x, g.terms(f, list.AsList().Elements()))
	}
	list := g.term(f, args[1])
	if list.outer == nil && list.items == nil {
		return g.refuse(f, e, "Q419", "`in` needs a list here, or a population")
	}
	return memberTest(x, list)
}

// functionTerms are the functions; they see their arguments as terms.
var functionTerms = map[string]func(g *generator, f *scope, e ast.Expr, a []term) term{
	"coalesce": func(_ *generator, f *scope, e ast.Expr, a []term) term {
		return coalesceTerm(a[0], a[1], f.c.typeOf(e))
	},
	"size":        func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return sizeTerm(a[0]) },
	"overlap":     func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return overlapTest(a[0], a[1]) },
	"distinct_of": func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return distinctTerm(a[0]) },
	"at_least": func(g *generator, f *scope, e ast.Expr, a []term) term {
		options := g.schema.Enums[a[0].Name]
		if options == nil {
			return g.refuse(f, e, "Q420", "`at_least` needs a field with options")
		}
		return conditionTerm(glue("(", rankOf(a[0], options), " >= ", rankOf(a[1], options), ")"))
	},
	"ratio": func(_ *generator, f *scope, e ast.Expr, a []term) term {
		return rounded(f.c.typeOf(e), quotient(a[0], a[1]))
	},
	"money": func(_ *generator, f *scope, e ast.Expr, a []term) term {
		return rounded(f.c.typeOf(e), a[0].fraction())
	},
	"percent": func(_ *generator, f *scope, e ast.Expr, a []term) term {
		return rounded(f.c.typeOf(e), glue("(", a[0].fraction(), " / 100.0)"))
	},
	"round": (*generator).roundTerm,
	"clamp": func(_ *generator, f *scope, e ast.Expr, a []term) term { return clampTerm(a, f.c.typeOf(e)) },
	"string": func(g *generator, f *scope, e ast.Expr, a []term) term {
		if a[0].Kind != Int && sqlType(a[0].Kind) != "text" {
			return g.refuse(f, e, "Q427", "the database makes texts of whole numbers only; a %s is written by the program", a[0].Type)
		}
		return term{Type: f.c.typeOf(e), text: glue("CAST(", a[0], " AS TEXT)")}
	},
	"year": partTerm("year"), "month": partTerm("month"), "day": partTerm("day"), "quarter": partTerm("quarter"),
	"days_between": func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return daysTerm(a[0], a[1]) },
	"date": func(g *generator, f *scope, e ast.Expr, a []term) term {
		if a[0].Kind == Date {
			return a[0]
		}
		if a[0].Kind != Time {
			return g.refuse(f, e, "Q421", "the database makes days of moments only")
		}
		return g.zoned(f, e, dateOfTerm(a[0]))
	},
	"plus_days": func(_ *generator, f *scope, e ast.Expr, a []term) term {
		return daysLaterTerm(a[0], a[1], f.c.typeOf(e))
	},
	"plus":       (*generator).shift,
	"minus":      (*generator).shift,
	"startsWith": textsTerm("startsWith"), "endsWith": textsTerm("endsWith"), "contains": textsTerm("contains"),
	"holders": func(g *generator, f *scope, e ast.Expr, a []term) term {
		if len(a) == 2 {
			a = append(a, g.today(f))
		}
		return g.zoned(f, e, g.holders(a[0], a[1], a[2]))
	},
	"moved":    func(g *generator, f *scope, e ast.Expr, a []term) term { return g.lastMove(f, e, "at", a[0]) },
	"moved_by": func(g *generator, f *scope, e ast.Expr, a []term) term { return g.lastMove(f, e, "person", a[0]) },
	"entered": func(g *generator, f *scope, e ast.Expr, _ []term) term {
		return g.lastEvent(f, e, "at", func(alias string) emit { return enteredHere(alias, everNamed(f, e)) })
	},
	"near":   func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return nearTest(a[0], a[1], a[2]) },
	"within": func(g *generator, _ *scope, _ ast.Expr, a []term) term { return g.within(a[0], a[1]) },
}

// today is the day of the question, computed outside.
func (g *generator) today(f *scope) term {
	g.found.names["today"] = true
	return g.bind(outerValue{in: f.c, part: ast.NewExprFactory().NewIdent(0, "today")}, Type{Kind: Date})
}

func partTerm(name string) func(*generator, *scope, ast.Expr, []term) term {
	return func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return datePartTerm(name, a[0]) }
}

func textsTerm(name string) func(*generator, *scope, ast.Expr, []term) term {
	return func(_ *generator, _ *scope, _ ast.Expr, a []term) term { return textTest(name, a[0], a[1]) }
}

// shift is plus or minus with a day of the row.
func (g *generator) shift(f *scope, e ast.Expr, a []term) term {
	if a[0].Kind != Date || a[1].outer == nil {
		return g.refuse(f, e, "Q422", "the database adds a span from outside the row to a day only: days, weeks, months or years")
	}
	sign := 1
	if e.AsCall().FunctionName() == "minus" {
		sign = -1
	}
	if span := e.AsCall().Args()[1]; span.Kind() == ast.CallKind && span.AsCall().FunctionName() == "span" {
		text, _ := literalText(span.AsCall().Args()[0])
		if _, _, err := spanSteps(text, sign); err != nil {
			return g.refuse(f, span, "Q423", "%s", err.Error())
		}
	}
	return shiftTerm(a[0], a[1], sign)
}

// zoned refuses where the office's zone has summer time: then a day has no fixed length in the database.
func (g *generator) zoned(f *scope, e ast.Expr, t term) term {
	if _, ok := zoneOffset(g.schema); !ok {
		return g.refuse(f, e, "Q424", "the zone %s has summer time; a query cannot turn moments into days there", g.schema.Zone)
	}
	return t
}
