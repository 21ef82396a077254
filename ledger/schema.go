package ledger

import (
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/pack"
)

// Names of the row types that are not ledgers.
const (
	UnitRow   = "unit"   // units of all kinds, with the fields of every kind
	PersonRow = "person" // persons, with the fields of every ledger of persons
	AssetRow  = "asset"
	PostRow   = "post" // person, role, unit, sectors, since, until
	AnyRow    = "any"  // the common fields of a record of any ledger
	UserRow   = "user" // who acts: person, unit, role
	clockRow  = "clock"
	prevRow   = "prev"
	placeRow  = "position" // lat, lng
)

// common are the names that expressions and lists know for every record.
var common = map[string]bool{"id": true, "number": true, "unit": true, "state": true, "since": true, "created_at": true, "created_by": true, "due": true}

func rowOf(name string, nullable bool) expr.Type {
	return expr.Type{Kind: expr.Row, Name: name, Nullable: nullable}
}

func listOf(t expr.Type) expr.Type { return expr.Type{Kind: expr.List, Of: &t} }

// Row is the type of the ledger's rows in expressions.
func (d *Definition) Row() string {
	switch d.Is {
	case Units:
		return UnitRow
	case Persons:
		return PersonRow
	case Assets:
		return AssetRow
	}
	return d.Name
}

// stateEnum is the name under which the states of a row type are options.
func stateEnum(row string) string { return row + ".state" }

// schema draws the row types, sources, options and params. Fields have their types already.
func (s *Set) schema(t *pack.Tree, cal *calendar.Calendar) *expr.Schema {
	out := &expr.Schema{Rows: map[string]*expr.RowType{}, Sources: map[string]*expr.Source{}, Enums: map[string][]string{},
		Params: map[string]expr.Param{}, Populations: map[string]*expr.Population{}, Calendar: cal}
	for name, o := range s.Options {
		for _, item := range o.Items {
			out.Enums[name] = append(out.Enums[name], item.Key)
		}
	}
	builtIn(out)
	for _, d := range s.All() {
		s.addLedger(t, out, d)
	}
	for _, e := range t.Of("param") {
		s.addParam(t, out, e)
	}
	return out
}

// builtIn are the row types that no pack declares.
func builtIn(out *expr.Schema) {
	text, date, moment := expr.Type{Kind: expr.Text}, expr.Type{Kind: expr.Date}, expr.Type{Kind: expr.Time}
	person, unit := rowOf(PersonRow, false), rowOf(UnitRow, false)
	nullable := func(t expr.Type) expr.Type { t.Nullable = true; return t }
	add := func(name string, fields map[string]expr.Type) {
		r := &expr.RowType{Name: name, Fields: map[string]expr.FieldType{}}
		for k, t := range fields {
			r.Fields[k] = expr.FieldType{Type: t}
		}
		out.Rows[name] = r
	}
	add(UnitRow, map[string]expr.Type{"id": text, "name": text, "kind": text, "code": text, "parent": nullable(unit), "path": text, "region": text})
	add(PersonRow, map[string]expr.Type{"id": text, "name": text})
	add(AssetRow, commonFields(AssetRow))
	add(AnyRow, commonFields(AnyRow))
	add(PostRow, map[string]expr.Type{"id": text, "person": person, "role": text, "unit": unit, "sectors": listOf(text), "since": date, "until": nullable(date)})
	add(UserRow, map[string]expr.Type{"person": nullable(person), "unit": nullable(unit), "role": text})
	add(clockRow, map[string]expr.Type{"due": moment, "who": listOf(person), "unit": unit, "overdue_days": {Kind: expr.Int}})
	add(prevRow, map[string]expr.Type{"done_at": nullable(moment), "signed": {Kind: expr.Bool}, "answered": {Kind: expr.Bool}})
	add(placeRow, map[string]expr.Type{"lat": {Kind: expr.Decimal}, "lng": {Kind: expr.Decimal}})
	out.Sources[UnitRow] = &expr.Source{Row: UnitRow, Table: `"unit"`, ID: `"id"`, Columns: map[string]string{"id": `"id"`, "name": `"name"`, "kind": `"kind"`, "code": `"code"`, "parent": `"parent"`, "path": `"path"`, "region": `"region"`}}
	out.Sources[UnitRow].Columns[expr.UnitPath] = `"path"`
	out.Sources[PersonRow] = &expr.Source{Row: PersonRow, Table: `"person"`, ID: `"id"`, Columns: map[string]string{"id": `"id"`, "name": `"name"`}}
	out.Sources[PostRow] = &expr.Source{Row: PostRow, Table: `"post"`, ID: `"id"`, Columns: map[string]string{"id": `"id"`, "person": `"person"`, "role": `"role"`, "unit": `"unit"`, "sectors": `"sectors"`}, Live: `"until" IS NULL`}
}

func commonFields(row string) map[string]expr.Type {
	text := expr.Type{Kind: expr.Text}
	state := expr.Type{Kind: expr.Enum, Name: stateEnum(row)}
	if row == AnyRow {
		state = text
	}
	return map[string]expr.Type{"id": text, "number": {Kind: expr.Text, Nullable: true}, "unit": rowOf(UnitRow, false), "state": state,
		"since": {Kind: expr.Time}, "created_at": {Kind: expr.Time}, "created_by": rowOf(PersonRow, true), "due": {Kind: expr.Date, Nullable: true}}
}

// addLedger adds a ledger's row type, or its fields to the family it belongs to, and its source.
func (s *Set) addLedger(t *pack.Tree, out *expr.Schema, d *Definition) {
	row := out.Rows[d.Row()]
	if row == nil {
		row = &expr.RowType{Name: d.Row(), Fields: map[string]expr.FieldType{}}
		out.Rows[d.Row()] = row
	}
	for k, typ := range commonFields(d.Row()) {
		if _, have := row.Fields[k]; !have && (d.Is != Persons || k != "unit") {
			row.Fields[k] = expr.FieldType{Type: typ}
		}
	}
	for _, state := range d.States {
		if enum := stateEnum(d.Row()); !slices.Contains(out.Enums[enum], state.Key) {
			out.Enums[enum] = append(out.Enums[enum], state.Key)
		}
	}
	for _, state := range d.States {
		if len(state.Was) > 0 {
			row.StatesWere = fill(row.StatesWere)
			row.StatesWere[state.Key] = append(row.StatesWere[state.Key], state.Was...)
		}
	}
	for _, m := range t.Body("ledger", d.Name).Get("moves").Children() {
		row.Moves = fill(row.Moves)
		slots := row.Moves[m.Key]
		for _, group := range m.Node.Get("sign").Children() {
			if group.Key == "all" || group.Key == "any" {
				for _, slot := range group.Node.Children() {
					slots = append(slots, slot.Key)
				}
			}
		}
		row.Moves[m.Key] = slots
	}
	source := &expr.Source{Row: d.Row(), Table: d.Table(), ID: `"s_id"`, Live: `"s_voided" IS NULL`, Columns: map[string]string{expr.UnitPath: `"s_unit_path"`}}
	for k := range common {
		source.Columns[k] = `"s_` + k + `"`
	}
	if d.Is == Units && len(d.Fields) == 0 { // its rows are those of the tree
		tree := *out.Sources[UnitRow]
		tree.Live = `"kind" = '` + d.Name + `'`
		source = &tree
	}
	switch d.Of {
	case Persons:
		row.Fields["person"] = expr.FieldType{Type: rowOf(PersonRow, false)}
		source.Columns["person"] = `"s_person"`
	case Assets:
		row.Fields["asset"] = expr.FieldType{Type: rowOf(AssetRow, false)}
		source.Columns["asset"] = `"s_asset"`
	}
	for _, f := range d.Fields {
		typ := s.exprType(d, f)
		if len(f.Rows) > 0 {
			out.Rows[typ.Of.Name] = s.smallTable(typ.Of.Name, d, f)
		}
		if len(f.To) > 1 {
			s.addUnion(out, f.To)
		}
		source.Columns[f.Key] = f.Column()
		have, double := row.Fields[f.Key]
		if double && f.Key == nameField && d.Row() != d.Name { // the family's own
			continue
		}
		if double && d.Row() != d.Name && !same(have.Type, typ) {
			t.List.Add(at(t.Body("ledger", d.Name).Get("fields"), f.Key, t.Body("ledger", d.Name).Pos), "T208",
				"ledger.%s.fields.%s: another kind of %s has a field of this name and another type; choose another key", d.Name, f.Key, d.Row())
		}
		typ.Nullable = typ.Nullable || double && have.Nullable || d.Row() != d.Name && d.Is != Records
		row.Fields[f.Key] = expr.FieldType{Type: typ, Sealed: f.Sensitivity == Sealed || f.Sensitivity == Encrypted}
	}
	out.Sources[d.Name] = source
}

func same(a, b expr.Type) bool { return a.Kind == b.Kind && a.Name == b.Name }

// exprType is a field's type in expressions.
func (s *Set) exprType(d *Definition, f *Field) expr.Type {
	typ := f.Type.Expr(f)
	switch {
	case len(f.Rows) > 0:
		return listOf(rowOf(d.Name+"."+f.Key, false))
	case typ.Kind == expr.Row && typ.Name == "":
		typ.Name = s.refRow(f.To)
	case typ.Kind == expr.List && typ.Of.Kind == expr.Row && typ.Of.Name == "":
		typ = listOf(rowOf(s.refRow(f.To), false))
	}
	typ.Nullable = !f.Required && typ.Kind != expr.List
	return typ
}

// refRow is the row type a reference gives: the ledger's, that of several with what they share, or any.
func (s *Set) refRow(to []string) string {
	if len(to) == 0 || to[0] == AnyRow {
		return AnyRow
	}
	if len(to) > 1 {
		return strings.Join(to, "|")
	}
	if other := s.Get(to[0]); other != nil {
		return other.Row()
	}
	return AnyRow
}

// addUnion adds the row type of a reference to several ledgers: the fields that all have, with one type.
func (s *Set) addUnion(out *expr.Schema, to []string) {
	name := s.refRow(to)
	if out.Rows[name] != nil {
		return
	}
	row := &expr.RowType{Name: name, Fields: map[string]expr.FieldType{}}
	out.Rows[name] = row
	for k, t := range commonFields(AnyRow) {
		row.Fields[k] = expr.FieldType{Type: t}
	}
	first := s.Get(to[0])
	if first == nil {
		return
	}
	for _, f := range first.Fields {
		typ, shared := s.exprType(first, f), true
		for _, name := range to[1:] {
			other := s.Get(name)
			if other == nil || other.Field(f.Key) == nil || !same(s.exprType(other, other.Field(f.Key)), typ) {
				shared = false
				break
			}
			typ.Nullable = typ.Nullable || !other.Field(f.Key).Required
		}
		if shared {
			row.Fields[f.Key] = expr.FieldType{Type: typ}
		}
	}
}

// smallTable is the row type of a field of rows.
func (s *Set) smallTable(name string, d *Definition, f *Field) *expr.RowType {
	row := &expr.RowType{Name: name, Fields: map[string]expr.FieldType{"id": {Type: expr.Type{Kind: expr.Text}}}}
	for _, column := range f.Rows {
		row.Fields[column.Key] = expr.FieldType{Type: s.exprType(d, column)}
	}
	return row
}

// addParam reads a param's type: that of a field, or `span`, `period`, `population`, `list enum x`.
func (s *Set) addParam(t *pack.Tree, out *expr.Schema, e pack.Entry) {
	written, per := e.Node.Get("type"), ""
	if n := e.Node.Get("per"); n != nil {
		per = n.Text
		if s.Options[per] == nil {
			t.List.Add(n.Pos, "N108", "param.%s.per: no options `%s`%s", e.Key, per, pack.Meant(per, optionNames(s)))
		}
	}
	if written == nil {
		t.List.Add(e.Pos, "N105", "param.%s needs a `type`", e.Key)
		return
	}
	typ, ok := s.paramType(out, e.Key, written.Text, e.Node.Get("options"))
	if !ok {
		t.List.Add(written.Pos, "T201", "param.%s: no type `%s`", e.Key, written.Text)
	}
	out.Params[e.Key] = expr.Param{Type: typ, Per: per}
}

func (s *Set) paramType(out *expr.Schema, key, written string, options *pack.Node) (expr.Type, bool) {
	word, rest, _ := strings.Cut(written, " ")
	enum := rest
	if options != nil && options.Kind == pack.List { // options of its own
		enum = "param." + key
		for _, item := range options.Items {
			if !slices.Contains(out.Enums[enum], item.Text) {
				out.Enums[enum] = append(out.Enums[enum], item.Text)
			}
		}
	} else if options != nil {
		enum = options.Text
	}
	switch word {
	case "list":
		item, ok := s.paramType(out, key, rest, options)
		return listOf(item), ok
	case "enum":
		_, ok := out.Enums[enum]
		return expr.Type{Kind: expr.Enum, Name: enum}, ok
	case "role":
		return expr.Type{Kind: expr.Text}, true
	case "population":
		return expr.Type{Kind: expr.Text}, true // the name of one
	case "unit":
		return rowOf(UnitRow, true), true
	}
	kinds := map[string]expr.Kind{"span": expr.Span, "period": expr.Period, "int": expr.Int, "decimal": expr.Decimal, "percent": expr.Percent,
		"money": expr.Money, "bool": expr.Bool, "text": expr.Text, "date": expr.Date}
	kind, ok := kinds[written]
	return expr.Type{Kind: kind}, ok
}

func optionNames(s *Set) []string {
	var out []string
	for name := range s.Options {
		out = append(out, name)
	}
	return out
}

// fill gives a map to write into.
func fill(m map[string][]string) map[string][]string {
	if m == nil {
		return map[string][]string{}
	}
	return m
}
