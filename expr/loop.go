package expr

import (
	"cel.dev/cel-go/common/ast"
)

// queryOf recognises the parts that ask the database.
func (b *builder) queryOf(e ast.Expr) (queryPlan, bool) {
	p := queryPlan{at: e}
	p.op = "filter"
	of := e
	if call := e.Kind() == ast.CallKind; call {
		if q, ok := collectionOf(e); ok {
			p.collection, of = q, q.of
		} else if e.AsCall().FunctionName() == "@in" {
			p.op, p.item, of = "in", e.AsCall().Args()[0], e.AsCall().Args()[1]
		}
	}
	p.of = of
	family, name, ok := named(of)
	if ok && family == "param" {
		return p, false
	}
	if !ok {
		if name, p.given, ok = calledPopulation(of); !ok {
			return p, false
		}
		family = "population"
	}
	if family == "ledger" {
		p.ledger = name
		return p, true
	}
	p.population, p.ledger = name, b.c.env.schema.Populations[name].Of
	return p, true
}

// query builds a part that asks the database: one query, with what does not depend on the rows computed first.
func (b *builder) query(p queryPlan) (eval, error) {
	q, err := b.c.planSQL(p)
	if err != nil {
		return nil, err
	}
	b.found.add(q.reads)
	outer := make([]eval, len(q.outer))
	for i, v := range q.outer {
		if outer[i], err = b.outer(v); err != nil {
			return nil, err
		}
	}
	return func(f *frame) (any, error) {
		if f.w == nil {
			return nil, errNoWorld
		}
		if err := f.step(querySteps); err != nil {
			return nil, err
		}
		return q.run(f.w, f.once(outer))
	}, nil
}

// once gives values by number, each computed when it is first asked for.
func (f *frame) once(parts []eval) func(int) (any, error) {
	values, done := make([]any, len(parts)), make([]bool, len(parts))
	return func(i int) (any, error) {
		if done[i] {
			return values[i], nil
		}
		v, err := parts[i](f)
		values[i], done[i] = v, err == nil
		return v, err
	}
}

// querySteps is what one query counts among the steps of a run.
const querySteps = 100

// loop builds exists, all, filter … over a list.
func (b *builder) loop(q collection) (eval, error) {
	of, err := b.build(q.of)
	if err != nil {
		return nil, err
	}
	slot := len(b.slots)
	b.slots[q.variable] = slot
	defer delete(b.slots, q.variable)
	*b.size = max(*b.size, slot+1)
	where, value := constant(true), eval(nil)
	if q.where != nil {
		if where, err = b.build(q.where); err != nil {
			return nil, err
		}
	}
	if q.value != nil {
		if value, err = b.build(q.value); err != nil {
			return nil, err
		}
	}
	gather := gatherers[q.op]
	if q.op == "sum" {
		gather = summing(b.c.typeOf(q.value).Kind)
	}
	return func(f *frame) (any, error) {
		v, err := of(f)
		if err != nil {
			return nil, err
		}
		list, err := items(v)
		if err != nil {
			return nil, err
		}
		var out gathered
		for _, item := range list {
			done, err := f.turn(slot, item, where, value, q.op, gather, &out)
			if err != nil || done {
				return out.value(q.op), err
			}
		}
		return out.value(q.op), nil
	}, nil
}

// turn is one turn of a loop; done ends it early.
func (f *frame) turn(slot int, item any, where, value eval, op string, gather func(*gathered, any) error, out *gathered) (done bool, err error) {
	if err := f.step(1); err != nil {
		return true, err
	}
	f.locals[slot] = item
	v, err := where(f)
	if err != nil {
		return true, err
	}
	holds, err := truth(v)
	if err != nil {
		return true, err
	}
	switch {
	case op == "all" && !holds, op == "exists" && holds:
		out.hit = true
		return true, nil
	case !holds || op == "all" || op == "exists":
		return false, nil
	}
	if op == "distinct" {
		if err := f.step(len(out.list) / 16); err != nil {
			return true, err
		}
	}
	if value != nil {
		if item, err = value(f); err != nil {
			return true, err
		}
	}
	return false, gather(out, item)
}

// gathered is what a loop has found so far.
type gathered struct {
	hit   bool
	count int64
	best  any // of sum, min, max
	list  []any
}

func (g *gathered) value(op string) any {
	switch op {
	case "exists":
		return g.hit
	case "all":
		return !g.hit
	case "count", "distinct":
		return g.count
	case "sum":
		if g.best == nil {
			return int64(0)
		}
		return g.best
	case "min", "max":
		return g.best
	}
	if g.list == nil {
		return []any{}
	}
	return g.list
}

var gatherers = map[string]func(*gathered, any) error{
	"count":  func(g *gathered, _ any) error { g.count++; return nil },
	"filter": func(g *gathered, v any) error { g.list = append(g.list, v); return nil },
	"map":    func(g *gathered, v any) error { g.list = append(g.list, v); return nil },
	"min":    func(g *gathered, v any) error { return g.keep(v, -1) },
	"max":    func(g *gathered, v any) error { return g.keep(v, 1) },
	"distinct": func(g *gathered, v any) error {
		for _, have := range g.list {
			if equal(have, v) {
				return nil
			}
		}
		g.list, g.count = append(g.list, v), g.count+1
		return nil
	},
}

// keep keeps the value that lies furthest in a direction.
func (g *gathered) keep(v any, sign int) error {
	if v == nil {
		return errEmpty
	}
	if g.best == nil {
		g.best = v
		return nil
	}
	n, err := compare(v, g.best)
	if n*sign > 0 {
		g.best = v
	}
	return err
}

// summing adds up values of a kind; none make a nought of that kind.
func summing(k Kind) func(*gathered, any) error {
	return func(g *gathered, v any) error {
		if g.best == nil {
			g.best = v
			if v == nil {
				return errEmpty
			}
			return nil
		}
		sum, err := calculate("+", k, g.best, v)
		g.best = sum
		return err
	}
}
