package expr

import (
	"strings"
	"unicode/utf8"

	"cel.dev/cel-go/common/ast"

	"zhiben/source"
)

// Filter is a condition with which a caller narrows a list of one source's rows, such as
//
//	state == 'rectifying' && deadline != null && deadline < date('2026-01-01')
//
// It reads the fields of the row itself, by their names or as record.name, and today. What it does not read is what the caller may
// not see: other rows, populations, protected fields, params and the world are refused when it is compiled, so that a filter can
// only ever narrow.
type Filter struct {
	program *Program
	source  string
}

// Limits of a filter: it is written by whoever may call, and runs on every row of the caller's scope.
const (
	maxFilterText  = 1_000 // characters
	maxFilterParts = 120
	maxFilterLoops = 2
)

// Filter compiles a filter over the rows of a source; the error is Mistakes.
func (s *Schema) Filter(ledger, text string) (*Filter, error) {
	of := s.Sources[ledger]
	if of == nil {
		return nil, Mistakes{{Line: 1, Col: 1, Code: "N103", Message: source.Say("there is no ledger `%s`", ledger)}}
	}
	if !utf8.ValidString(text) {
		return nil, Mistakes{{Line: 1, Col: 1, Code: "Y101", Message: source.Say("a filter is a text in UTF-8")}}
	}
	if len([]rune(text)) > maxFilterText {
		return nil, Mistakes{{Line: 1, Col: maxFilterText + 1, Code: "Q440", Message: source.Say("a filter has at most %d characters", maxFilterText)}}
	}
	vars := []Var{{"record", rowType(of.Row)}}
	fields := s.readable(of)
	if _, hidden := fields["today"]; !hidden {
		vars = append(vars, Var{"today", kind(Date)})
	}
	for _, name := range sorted(fields) {
		vars = append(vars, Var{name, fields[name]})
	}
	env, err := s.Env(vars...)
	if err != nil {
		return nil, err
	}
	c, err := env.check(text, kind(Bool))
	if err != nil {
		return nil, err
	}
	r := &reviewer{c: c}
	if r.review(c.root, 0); r.parts > maxFilterParts {
		r.mistakes = append(r.mistakes, c.mistake(c.root, "Q440", "a filter has at most %d parts, this one %d", maxFilterParts, r.parts))
	}
	if len(r.mistakes) > 0 {
		return nil, r.mistakes.inOrder()
	}
	p, err := c.program(kind(Bool))
	if err != nil {
		return nil, err
	}
	f := &Filter{p, ledger}
	g := newGenerator(s)
	f.term(g, "r")
	if len(g.mistakes) > 0 {
		return nil, g.mistakes.inOrder()
	}
	return f, nil
}

// readable are the fields of a row that a filter may name: those with a column, but for protected ones.
func (s *Schema) readable(of *Source) map[string]Type {
	out := map[string]Type{"id": kind(Text)}
	row := s.row(of.Row)
	for name := range of.Columns {
		if f, ok := row.Fields[name]; ok && !f.Sealed && s.taken(name) == "" && name != "record" {
			out[name] = f.Type
		}
	}
	return out
}

// SQL writes the filter for WHERE, see Program.SQL. Its fields are those of the table that the query calls alias.
func (f *Filter) SQL(postgres bool, today, alias string, add func(any) string) (string, error) {
	g := newGenerator(f.program.schema())
	return f.program.write(g, f.term(g, alias), nil, postgres, map[string]any{"today": today}, add)
}

func (f *Filter) term(g *generator, alias string) term {
	s := g.schema.Sources[f.source]
	rows := map[string]term{"record": rowTerm(s, alias)}
	for name, t := range g.schema.readable(s) {
		rows[name] = g.columnTerm(t, verbatim(alias+"."+s.Columns[name]))
	}
	rows["id"] = term{Type: kind(Text), text: rows["record"].text}
	return g.term(&scope{c: f.program.checked, rows: rows}, f.program.root)
}

// reviewer looks through a filter for what reaches beyond the row.
type reviewer struct {
	c        *checked
	parts    int
	mistakes Mistakes
}

func (r *reviewer) refuse(at ast.Expr, format string, args ...any) {
	r.mistakes = append(r.mistakes, r.c.mistake(at, "Q441", format, args...))
}

func (r *reviewer) review(e ast.Expr, loops int) {
	r.parts++
	switch e.Kind() {
	case ast.SelectKind:
		if family, _, ok := named(e); ok {
			r.refuse(e, "a filter reads the row's own fields, nothing of `%s`", family)
			return
		}
		s := e.AsSelect()
		if !isIdent(s.Operand(), "record") && s.FieldName() != "id" {
			r.refuse(e, "a filter does not look into what %s refers to, which the caller may not be allowed to see; compare `.id`", shown(s.Operand()))
		}
		r.review(s.Operand(), loops)
	case ast.LiteralKind:
		if text, _ := literalText(e); strings.ContainsRune(text, 0) {
			r.refuse(e, "no text of a record holds the character NUL")
		}
	case ast.ListKind:
		for _, item := range e.AsList().Elements() {
			r.review(item, loops)
		}
	case ast.CallKind:
		r.call(e, loops)
	}
}

func (r *reviewer) call(e ast.Expr, loops int) {
	if _, _, ok := calledPopulation(e); ok {
		r.refuse(e, "a filter reads the row's own fields, no population")
		return
	}
	if _, ok := collectionOf(e); ok {
		if loops++; loops > maxFilterLoops {
			r.refuse(e, "a filter has at most %d loops inside each other", maxFilterLoops)
			return
		}
	}
	name, _ := calledName(e)
	if fn := functions[name]; fn != nil && fn.asks {
		r.refuse(e, "a filter reads the row's own fields; `%s` reads more", name)
	}
	call := e.AsCall()
	if call.IsMemberFunction() {
		r.review(call.Target(), loops)
	}
	for _, a := range call.Args() {
		r.review(a, loops)
	}
}
