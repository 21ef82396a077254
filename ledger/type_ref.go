package ledger

import "zhiben/expr"

// reference is the identifier of a unit, a person or a record of another ledger. That what it names is there and within the
// caller's scope is checked where the row is written.
type reference struct{ name string }

var (
	_ = register("unit", reference{"unit"})
	_ = register("person", reference{"person"})
	_ = register("ref", reference{"ref"})
)

func (r reference) Name() string     { return r.name }
func (reference) Column(bool) string { return "TEXT" }

func (reference) Parse(_ *Field, raw any) (any, error) {
	s, _ := raw.(string)
	if len(s) == 0 || len(s) > 64 {
		return nil, refuse("须从列表中选择", "must be chosen from the list")
	}
	return s, nil
}

func (reference) Store(v any) any         { return v }
func (reference) Load(v any) (any, error) { return asText(v) }

// Expr gives a row; of a reference to a ledger the set fills in which.
func (r reference) Expr(*Field) expr.Type {
	switch r.name {
	case "unit":
		return rowOf(UnitRow, false)
	case "person":
		return rowOf(PersonRow, false)
	case "file", "signature":
		return expr.Type{Kind: expr.Text}
	}
	return expr.Type{Kind: expr.Row}
}

// Schema is an identifier, or of a file the hash of its bytes.
func (r reference) Schema(*Field) map[string]any {
	return map[string]any{"type": "string", "maxLength": 64, "format": r.name}
}

// Refers tells what the values of a field name, one or several: UnitRow, PersonRow, or "ref" for records; empty: nothing.
func (f *Field) Refers() string {
	of := f.Type
	if l, ok := of.(list); ok {
		of = l.of
	}
	r, ok := of.(reference)
	switch {
	case !ok:
		return ""
	case r.name == "unit":
		return UnitRow
	case r.name == "person":
		return PersonRow
	case r.name == "ref":
		return r.name
	}
	return ""
}

// Several reports whether a field holds a list of values, which lies in its column as a JSON text.
func (f *Field) Several() bool {
	_, ok := f.Type.(list)
	return ok
}
