package expr

import (
	"fmt"
	"slices"

	"cel.dev/cel-go/common/ast"
)

// asked are the rows of a ledger or a population, under an alias.
type asked struct {
	source *Source
	row    term
	where  []term
}

// from writes FROM and WHERE; rows that do not count are left out.
func (a *asked) from(more ...term) emit {
	where := slices.Concat(a.where, more)
	if a.source.Live != "" {
		where = slices.Insert(where, 0, conditionTerm(verbatim("("+a.source.Live+")")))
	}
	return glue(" FROM "+a.source.Table+" AS "+a.row.row.alias+" WHERE ", logicTerm("AND", where))
}

// open opens `ledger.x` or `population.x(given…)`; nil after a mistake.
func (g *generator) open(f *scope, e ast.Expr, family, name string, given []ast.Expr) *asked {
	if family == "ledger" {
		source := g.schema.Sources[name]
		if source == nil {
			g.refuse(f, e, "N401", "no ledger `%s`", name)
			return nil
		}
		return &asked{source: source, row: rowTerm(source, g.alias())}
	}
	p := g.schema.Populations[name]
	if family != "population" || p == nil {
		g.refuse(f, e, "N402", "no population `%s`", name)
		return nil
	}
	source := g.schema.Sources[p.Of]
	if source == nil || len(given) != len(p.Given) || slices.Contains(g.opened, name) {
		g.refuse(f, e, "Q401", "the population `%s` cannot be asked: its ledger, the number of its arguments or a circle of populations", name)
		return nil
	}
	out := &asked{source: source, row: rowTerm(source, g.alias())}
	if p.Where == nil {
		out.byHand(p)
		return out
	}
	g.found.add(p.Where.checked.reads)
	g.found.sources[p.Of] = true
	inner := &scope{c: p.Where.checked, rows: map[string]term{"record": out.row}, given: map[string]outerValue{}}
	for i, v := range p.Given {
		if g.depends(f, given[i]) {
			inner.rows[v.Name] = g.term(f, given[i])
		} else {
			inner.given[v.Name] = outerValue{in: f.c, part: given[i], given: f.given}
		}
	}
	g.opened = append(g.opened, name)
	out.where = []term{g.term(inner, inner.c.root)}
	g.opened = g.opened[:len(g.opened)-1]
	out.byHand(p)
	return out
}

// openAny opens what a collection is over, where that asks the database.
func (g *generator) openAny(f *scope, e ast.Expr) *asked {
	if family, name, ok := named(e); ok {
		return g.open(f, e, family, name, nil)
	}
	if name, given, ok := calledPopulation(e); ok {
		return g.open(f, e, "population", name, given)
	}
	return nil
}

// collection makes exists, count and the like into SQL, over rows or over a list in a column.
func (g *generator) collection(f *scope, e ast.Expr, q collection) term {
	var item term
	var from func(...term) emit
	if _, _, isNamed := named(q.of); isNamed || isPopulation(q.of) {
		s := g.openAny(f, q.of)
		if s == nil {
			return term{Type: f.c.typeOf(e), text: verbatim("NULL"), items: verbatim("SELECT NULL AS value")}
		}
		item, from = s.row, s.from
	} else {
		list := g.term(f, q.of)
		if list.Kind != List || list.Of == nil || list.Of.Kind == Any {
			return g.refuse(f, q.of, "Q415", "`%s` over this cannot be asked of the database", q.op)
		}
		alias := g.alias()
		if item = g.columnTerm(*list.Of, verbatim(alias+".value")); item.json != nil {
			item = smallRow(item.Type, verbatim(alias+".value"))
		}
		items := list.asItems(list.of().Kind)
		from = func(where ...term) emit {
			return glue(" FROM (", items, ") AS "+alias+" WHERE ", logicTerm("AND", where))
		}
	}
	inner := f.with(q.variable, item)
	var where []term
	if q.where != nil {
		where = append(where, g.term(inner, q.where))
	}
	value := item
	if q.value != nil {
		value = g.term(inner, q.value)
	}
	out := aggregate(q.op, value, where, from, f.c.typeOf(e))
	if item.row != nil && (q.op == "filter" || q.op == "map") {
		out.order = item.text
	}
	return out
}

func isPopulation(e ast.Expr) bool {
	_, _, ok := calledPopulation(e)
	return ok
}

func aggregate(op string, value term, where []term, from func(...term) emit, t Type) term {
	v := value.as(value.Kind)
	column := v
	if value.Kind == Bool { // as a column would hold it
		column = glue("CASE WHEN ", v, " THEN 1 ELSE 0 END")
	}
	switch op {
	case "exists":
		return conditionTerm(glue("EXISTS (SELECT 1", from(where...), ")"))
	case "all":
		return conditionTerm(glue("(NOT EXISTS (SELECT 1", from(conditionTerm(glue("(", logicTerm("AND", where), " IS NOT TRUE)"))), "))"))
	case "count":
		return term{Type: Type{Kind: Int}, text: glue("(SELECT count(*)", from(where...), ")")}
	case "sum":
		return term{Type: Type{Kind: value.Kind}, text: glue("(SELECT CAST(COALESCE(sum(", v, "), 0) AS ", either(verbatim("INTEGER"), verbatim("bigint")), ")", from(where...), ")")}
	case "min", "max":
		bytewise := v
		if sqlType(value.Kind) == "text" {
			bytewise = either(v, glue(v, ` COLLATE "C"`))
		}
		return term{Type: Type{Kind: value.Kind, Name: value.Name, Nullable: true}, text: glue("(SELECT "+op+"(", bytewise, ")", from(where...), ")")}
	case "distinct":
		return term{Type: Type{Kind: Int}, text: glue("(SELECT count(DISTINCT ", column, ")", from(where...), ")")}
	}
	if value.json != nil {
		column = value.json
	}
	return listTerm(*t.Of, glue("SELECT ", column, " AS value", from(where...))) // filter, map
}

// mostRows is how many rows or values one part may give; more is an error, never a list cut short.
const mostRows = 10_000

// planSQL makes a part that asks the database into one query.
func (c *checked) planSQL(q queryPlan) (*query, error) {
	g := newGenerator(c.env.schema)
	t := g.term(&scope{c: c}, q.at)
	if len(g.mistakes) > 0 {
		return nil, g.mistakes.inOrder()
	}
	text := glue("SELECT ", t.as(t.Kind))
	if t.Kind == List {
		text = inOrder(t)
	}
	return &query{outer: g.outer, reads: g.found.reads(), run: func(w World, outer func(int) (any, error)) (any, error) {
		return ask(w, g.rendering(w.Postgres(), outer), text, t)
	}}, nil
}

// inOrder lists the items of a list: rows by identifier, values low to high.
func inOrder(t term) emit {
	limit := " LIMIT " + digits(mostRows+1)
	if t.order != nil {
		return glue(t.items, " ORDER BY ", t.order, limit)
	}
	by := verbatim(" ORDER BY value")
	if sqlType(t.of().Kind) == "text" {
		by = either(by, verbatim(` ORDER BY value COLLATE "C"`))
	}
	return glue("SELECT value FROM (", t.asItems(t.of().Kind), ") AS n", by, limit)
}

func (g *generator) rendering(postgres bool, outer func(int) (any, error)) *rendering {
	zone, _ := zoneOffset(g.schema)
	return &rendering{postgres: postgres, zone: zone, outer: outer}
}

// ask runs a query for one value, or for the items of a list.
func ask(w World, r *rendering, text emit, t term) (any, error) {
	var args []any
	written, err := r.finish(text(r), func(v any) string {
		args = append(args, v)
		return "$" + digits(int64(len(args)))
	})
	if err != nil {
		return nil, err
	}
	rows, err := w.Query(written, args)
	if err != nil {
		return nil, err
	}
	if t.Kind != List {
		if len(rows) != 1 || len(rows[0]) != 1 {
			return nil, fmt.Errorf("a query gave %d rows instead of one value", len(rows))
		}
		return decode(t.Kind, rows[0][0])
	}
	if len(rows) > mostRows {
		return nil, fmt.Errorf("more than %d rows; ask for fewer, or count them", mostRows)
	}
	out := make([]any, len(rows))
	for i, row := range rows {
		if out[i], err = decode(t.of().Kind, row[0]); err != nil {
			return nil, err
		}
	}
	return out, nil
}
