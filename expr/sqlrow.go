package expr

import (
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
)

// UnitPath is the key in Source.Columns of the column with the path of the row's unit (of a unit, its own), where rows carry it. No
// field has this name.
const UnitPath = "unit.path"

// rowTerm is a row variable over a source.
func rowTerm(s *Source, alias string) term {
	t := term{Type: Type{Kind: Row, Name: s.Row}, row: &place{s, alias}, text: verbatim(alias + "." + s.ID)}
	if path := s.Columns[UnitPath]; path != "" && s.Row == unitRow.Name {
		t.path = verbatim(alias + "." + path)
	}
	return t
}

// self is the row itself, or its field, under the names unit, person, asset and post.
func (g *generator) self(f *scope, e ast.Expr, name string) (term, bool) {
	record, ok := f.rows["record"]
	if !ok || !slices.Contains(selves, name) {
		return term{}, false
	}
	if record.Name == name {
		return record, true
	}
	if t, ok := g.schema.Rows[record.Name]; ok {
		if field, ok := t.Fields[name]; ok {
			return g.column(f, e, record, name, field.Type), true
		}
	}
	return term{}, false
}

var selves = []string{"unit", "person", "asset", "post"}

// field is x.name where x is a row.
func (g *generator) field(f *scope, e ast.Expr, x term, name string) term {
	if x.Kind != Row {
		return g.refuse(f, e, "Q410", "`.%s` of a %s cannot be asked of the database", name, x.Kind)
	}
	if x.outer != nil {
		return g.outside(f, e)
	}
	if t := g.schema.Rows[x.Name]; t != nil && t.Fields[name].Sealed {
		return g.refuse(f, e, "Q411", "`%s` is protected; no query may read it", name)
	}
	if x.json != nil {
		return g.jsonField(x, name, f.c.typeOf(e))
	}
	return g.column(f, e, x, name, f.c.typeOf(e))
}

// column reads a field where it lies: beside the row variable, else in the tables of the row's type by its identifier. A field
// that several kinds of a family have is looked for in each.
func (g *generator) column(f *scope, e ast.Expr, x term, name string, typ Type) term {
	if name == "id" {
		return term{Type: Type{Kind: Text}, text: x.text}
	}
	if x.row != nil {
		if c, ok := x.row.source.Columns[name]; ok {
			t := g.columnTerm(typ, verbatim(x.row.alias+"."+c))
			if path := x.row.source.Columns[UnitPath]; path != "" && name == "unit" {
				t.path = verbatim(x.row.alias + "." + path)
			}
			return t
		}
	}
	var found []emit
	for _, s := range g.sourcesOf(x.Name, name) {
		alias := g.alias()
		found = append(found, glue("(SELECT "+alias+"."+s.Columns[name]+" FROM "+s.Table+" AS "+alias+" WHERE "+alias+"."+s.ID+" = ", x, ")"))
	}
	switch len(found) {
	case 0:
		return g.refuse(f, e, "Q412", "`%s` of %s lies in no column, so no query can ask for it; compute it outside the query, or store it", name, x.Name)
	case 1:
		return g.columnTerm(typ, found[0])
	}
	pieces := []any{"COALESCE("}
	for i, one := range found {
		if i > 0 {
			pieces = append(pieces, ", ")
		}
		pieces = append(pieces, one)
	}
	return g.columnTerm(typ, glue(append(pieces, ")")...))
}

// sourcesOf are the sources with a field of rows of a type, in the order of their names. What all of a family have lies in one.
func (g *generator) sourcesOf(rowType, field string) []*Source {
	if own := g.schema.Sources[rowType]; own != nil && own.Row == rowType && (field == "id" || own.Columns[field] != "") {
		return []*Source{own}
	}
	var out []*Source
	for _, name := range sorted(g.schema.Sources) {
		if s := g.schema.Sources[name]; (field == "id" || s.Columns[field] != "") && slices.Contains(strings.Split(rowType, "|"), s.Row) {
			out = append(out, s)
		}
	}
	return out
}

// columnTerm is a column's value: yes and no lie as 1 and 0, lists as JSON.
func (g *generator) columnTerm(t Type, column emit) term {
	switch t.Kind {
	case Bool:
		return term{Type: t, text: glue("(", column, " = 1)")}
	case List:
		if g.small(t.of()) {
			return smallTable(t, column)
		}
		return listColumn(t.of(), t.Nullable, column)
	case Row:
		if g.small(t) {
			return term{Type: t, text: column, json: asJSON(column)}
		}
	}
	return term{Type: t, text: column}
}

// pathOf is an expression over the path of a unit in the organisation tree, which format writes.
func (g *generator) pathOf(unit term, format func(path emit) emit) emit {
	if unit.path != nil {
		return format(unit.path)
	}
	alias := g.alias()
	return glue("(SELECT ", format(verbatim(alias+".path")), " FROM unit AS "+alias+" WHERE "+alias+".id = ", unit.as(Row), ")")
}

// within is within(unit, ancestor): its path lies in the range that begins with the ancestor's.
func (g *generator) within(unit, ancestor term) term {
	itself := func(path emit) emit { return path }
	// '/' + 1 is '0': everything that begins with the path sorts between them.
	end := func(path emit) emit { return glue("substr(", path, ", 1, length(", path, ") - 1) || '0'") }
	path := g.pathOf(unit, itself)
	return conditionTerm(glue("(", path, " >= ", g.pathOf(ancestor, itself), " AND ", path, " < ", g.pathOf(ancestor, end), ")"))
}

// holders is holders(unit, role, on): who held the role at the unit on some part of the day.
func (g *generator) holders(unit, role, on term) term {
	alias := g.alias()
	return listTerm(Type{Kind: Row, Name: "person"}, glue("SELECT "+alias+".person AS value FROM post AS "+alias+" WHERE "+alias+".unit = ", unit.as(Row),
		" AND "+alias+".role = ", role.as(Text), " AND "+alias+".since < ", dayStart(on, 1), " AND ("+alias+".until IS NULL OR "+alias+".until > ", dayStart(on, 0), ")"))
}

// lastMove is moved('move') or moved_by('move') of the record asked about: a column of the last event of that move that was not
// withdrawn, after which there are as many withdrawals as takings.
func (g *generator) lastMove(f *scope, e ast.Expr, column string, move term) term {
	return g.lastEvent(f, e, column, func(alias string) emit {
		later, name := g.alias(), move.as(Text)
		return glue(alias+".move = ", name, " AND "+alias+".kind <> 'withdraw' AND COALESCE((SELECT SUM(CASE WHEN "+later+".kind = 'withdraw' THEN 1 ELSE -1 END) FROM event AS "+later+
			" WHERE "+later+".record = "+alias+".record AND "+later+".id > "+alias+".id AND ("+later+".kind <> 'withdraw' AND "+later+".move = ", name,
			" OR "+later+".kind = 'withdraw' AND ", bodyText(later, "extra", "move"), " = ", name, ")), 0) = 0")
	})
}

// enteredHere is the condition that an event led into a state, not that the state was only renamed.
func enteredHere(alias, names string) emit {
	return glue(alias+".kind <> 'upgrade' AND ", bodyText(alias, "to"), " IN "+names)
}

// bodyText reads a text of an event's body.
func bodyText(alias string, keys ...string) emit {
	return either(verbatim("json_extract("+alias+".body, "+quotedText("$."+strings.Join(keys, "."))+")"),
		verbatim("(CAST("+alias+".body AS jsonb) #>> "+quotedText("{"+strings.Join(keys, ",")+"}")+")"))
}

// everNamed lists, for SQL, the name of the state that a call on the record in hand gives, with its earlier names.
func everNamed(f *scope, e ast.Expr) string {
	name, _ := literalText(e.AsCall().Args()[0]) // the check asks for a literal
	names := []string{quotedText(name)}
	if row := f.c.env.schema.row(f.c.env.vars["record"].Name); row != nil {
		for _, was := range row.StatesWere[name] {
			names = append(names, quotedText(was))
		}
	}
	return "(" + strings.Join(names, ", ") + ")"
}

// lastEvent reads the record's last event that satisfies a condition; a column of identifiers or of moments.
func (g *generator) lastEvent(f *scope, e ast.Expr, column string, is func(alias string) emit) term {
	record, ok := f.rows["record"]
	if !ok {
		return g.outside(f, e)
	}
	alias := g.alias()
	return term{Type: f.c.typeOf(e), text: glue("(SELECT "+alias+"."+column+" FROM event AS "+alias+" WHERE "+alias+".record = ", record, " AND ", is(alias), " ORDER BY "+alias+".id DESC LIMIT 1)")}
}
