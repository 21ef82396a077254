package ledger

import (
	"fmt"
	"sort"
	"strings"

	"zhiben/expr"
	"zhiben/internal/lang"
)

// Type is what a field's values are: how they come in from people, how they lie in a column, how they go out. One file a type.
type Type interface {
	// Name is the type's name in the API.
	Name() string
	// Column is the column's SQL type.
	Column(postgres bool) string
	// Parse checks a value as it came in JSON and gives its canonical form; the error is a *Refusal. It never sees nil.
	Parse(f *Field, raw any) (any, error)
	// Store turns a canonical value into a query parameter.
	Store(v any) any
	// Load turns what the database gives back into the canonical value. It never sees nil.
	Load(v any) (any, error)
	// Expr is the type of a field's values in expressions; whether they may be null the field says.
	Expr(f *Field) expr.Type
	// Schema is the JSON Schema of a field's values.
	Schema(f *Field) map[string]any
}

// Refusal says why a value cannot be taken, in a sentence for the person who typed it.
type Refusal struct{ lang.Text }

func (r *Refusal) Error() string { return r.In(lang.EN) }

func refuse(zh, en string, args ...any) error {
	return &Refusal{lang.Bothf(zh, en, args...)}
}

// types are the field types by the name a pack writes.
var types = map[string]Type{}

func register(written string, t Type) Type {
	types[written] = t
	return t
}

// typeNames lists the type names a pack may write, for messages.
func typeNames() []string {
	out := make([]string, 0, len(types))
	for name := range types {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}

// asText is a loaded value of a text column.
func asText(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case []byte:
		return string(v), nil
	}
	return "", fmt.Errorf("a text column gave %T", v)
}

// asInt is a loaded value of an integer column.
func asInt(v any) (int64, error) {
	if n, ok := v.(int64); ok {
		return n, nil
	}
	return 0, fmt.Errorf("an integer column gave %T", v)
}

func clean(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\x00", "")) }

// Types lists the field types, in the order of the names that packs write.
func Types() []Type {
	var out []Type
	for _, name := range typeNames() {
		out = append(out, types[name])
	}
	return out
}

// Summable reports whether the values of a field can be added up.
func Summable(f *Field) bool {
	switch f.Type.(type) {
	case integer, decimal, money:
		return true
	}
	return false
}
