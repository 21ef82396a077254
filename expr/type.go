package expr

import (
	"slices"
	"strings"
)

var kindWords = [...]string{Any: "any", Bool: "bool", Int: "int", Decimal: "decimal", Percent: "percent", Money: "money", Text: "text", Date: "date",
	Time: "time", Span: "span", Period: "period", Enum: "enum", Row: "row", List: "list"}

func (k Kind) String() string {
	if int(k) < len(kindWords) {
		return kindWords[k]
	}
	return "?"
}

// String names the type as packs do: `money`, `enum hazard_grade`, `list hazard`; a row type by its own name.
func (t Type) String() string {
	switch {
	case t.Kind == Any && t.Nullable:
		return "null"
	case t.Kind == Row && t.Name != "":
		return t.Name
	case t.Kind == Enum && t.Name != "":
		return "enum " + t.Name
	case t.Kind == List && t.Of != nil && t.Of.Kind != Any:
		return "list " + t.Of.String()
	}
	return t.Kind.String()
}

func (t Type) nullable() Type     { t.Nullable = true; return t }
func (t Type) sure() Type         { t.Nullable = false; return t }
func (t Type) orNull(b bool) Type { t.Nullable = t.Nullable || b; return t }

// isNull tells the literal null.
func (t Type) isNull() bool { return t.Kind == Any && t.Nullable }

func (t Type) numeric() bool { return t.Kind == Int || t.Kind == Decimal || t.Kind == Percent }

// texty tells what is a text when it runs and is compared with texts.
func (t Type) texty() bool { return t.Kind == Text || t.Kind == Enum || t.Kind == Period }

func (t Type) of() Type {
	if t.Of == nil {
		return Type{Kind: Any}
	}
	return *t.Of
}

func listOf(t Type) Type { return Type{Kind: List, Of: &t} }

func rowType(name string) Type { return Type{Kind: Row, Name: name} }

// anyRow is the row type of references to any ledger.
const anyRow = "any"

// sameRows reports whether rows of two types can be one row: `any` is every record, `a|b` the records of a and b.
func sameRows(a, b string) bool {
	if a == b || a == anyRow || b == anyRow || a == "" || b == "" {
		return true
	}
	in := strings.Split(a, "|")
	return slices.ContainsFunc(strings.Split(b, "|"), func(one string) bool { return slices.Contains(in, one) })
}

// assignable reports whether a value of one type is a value of another; nulls aside.
func assignable(from, to Type) bool {
	switch {
	case to.Kind == Any, from.isNull():
		return true
	case to.Kind == Decimal || to.Kind == Percent:
		return from.numeric()
	case to.Kind == Text:
		return from.texty()
	case from.Kind != to.Kind:
		return false
	case to.Kind == Row:
		return sameRows(from.Name, to.Name)
	case to.Kind == Enum:
		return from.Name == to.Name || to.Name == ""
	case to.Kind == List:
		return from.of().Kind == Any || assignable(from.of(), to.of())
	}
	return true
}

// joinTypes is the type of what is one or the other.
func joinTypes(a, b Type) (Type, bool) {
	null := a.Nullable || b.Nullable
	switch {
	case a.isNull():
		return b.nullable(), true
	case b.isNull():
		return a.nullable(), true
	case a.Kind == b.Kind && a.Kind == List:
		if a.of().Kind == Any && !a.of().Nullable {
			return b.orNull(null), true
		}
		if b.of().Kind == Any && !b.of().Nullable {
			return a.orNull(null), true
		}
		of, ok := joinTypes(a.of(), b.of())
		return listOf(of).orNull(null), ok
	case a.Kind == b.Kind && a.Kind == Row:
		if a.Name != b.Name {
			a = rowType(anyRow)
		}
		return a.orNull(null), sameRows(a.Name, b.Name)
	case a.Kind == b.Kind && a.Name == b.Name:
		return a.orNull(null), true
	case a.numeric() && b.numeric():
		return Type{Kind: Decimal, Nullable: null}, true
	case a.texty() && b.texty():
		return Type{Kind: Text, Nullable: null}, true
	}
	return Type{Kind: Any}, false
}

// canEqual reports whether == between the types can ever hold.
func canEqual(a, b Type) bool {
	if a.Kind == Any || b.Kind == Any {
		return true
	}
	if a.Kind == Enum && b.Kind == Enum {
		return a.Name == b.Name
	}
	if a.Kind == Row && b.Kind == Row {
		return sameRows(a.Name, b.Name)
	}
	if a.Kind == List && b.Kind == List {
		return canEqual(a.of(), b.of())
	}
	return a.Kind == b.Kind || a.numeric() && b.numeric() || a.texty() && b.texty()
}

// ordered reports whether two types have an order: numbers, money, dates, times, texts. Options have one of their own, at_least.
func ordered(a, b Type) bool {
	if a.numeric() && b.numeric() {
		return true
	}
	return a.Kind == b.Kind && slices.Contains([]Kind{Money, Date, Time, Text}, a.Kind)
}

// facts are the paths known not to be null. They are never changed, only added up.
type facts map[string]bool

func (f facts) and(g facts) facts {
	if len(f) == 0 {
		return g
	}
	if len(g) == 0 {
		return f
	}
	out := make(facts, len(f)+len(g))
	for k := range f {
		out[k] = true
	}
	for k := range g {
		out[k] = true
	}
	return out
}

// or is what holds either way.
func (f facts) or(g facts) facts {
	var out facts
	for k := range f {
		if g[k] {
			if out == nil {
				out = facts{}
			}
			out[k] = true
		}
	}
	return out
}
