package expr

import "fmt"

// SQL writes a condition for WHERE over the rows of a source: source is the key in Schema.Sources, alias how a query calls its
// table, as it stands before a column (t, or "l_hazard" with the quotes). In the program `record` is the row, and values has
// the other names; add binds a value and gives its placeholder, as store.Args.Add does. The text is true or false for every
// row, and says nothing about which rows count (Source.Live) or who may see them.
func (p *Program) SQL(w World, values map[string]any, source, alias string, add func(any) string) (string, error) {
	text, err := p.sqlText(w, values, source, alias, add)
	if err != nil {
		return "", fmt.Errorf("expression %q as SQL: %w", p.Text, err)
	}
	return text, nil
}

func (p *Program) sqlText(w World, values map[string]any, source, alias string, add func(any) string) (string, error) {
	s := p.schema().Sources[source]
	if s == nil {
		return "", fmt.Errorf("no source %s", source)
	}
	g := newGenerator(p.schema())
	return p.write(g, g.condition(p.checked, rowTerm(s, alias)), w, w.Postgres(), values, add)
}

// write writes a term of the program, computing what it needs from outside.
func (p *Program) write(g *generator, t term, w World, postgres bool, values map[string]any, add func(any) string) (string, error) {
	if len(g.mistakes) > 0 {
		return "", g.mistakes.inOrder()
	}
	b := &builder{c: p.checked, slots: map[string]int{}, size: new(int), found: newReadSet()}
	outer := make([]eval, len(g.outer))
	for i, v := range g.outer {
		var err error
		if outer[i], err = b.outer(v); err != nil {
			return "", err
		}
	}
	f := &frame{p: p, w: w, values: values, locals: make([]any, *b.size)}
	r := g.rendering(postgres, f.once(outer))
	return r.finish(t.as(t.Kind)(r), add)
}
