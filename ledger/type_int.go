package ledger

import (
	"math"

	"zhiben/expr"
)

// integer is a whole number.
type integer struct{}

var _ = register("int", integer{})

func (integer) Name() string { return "int" }
func (integer) Column(pg bool) string {
	if pg {
		return "BIGINT"
	}
	return "INTEGER"
}

func (integer) Parse(_ *Field, raw any) (any, error) {
	switch n := raw.(type) {
	case int64:
		return n, nil
	case int:
		return int64(n), nil
	case float64:
		if n == math.Trunc(n) && math.Abs(n) < 1<<53 {
			return int64(n), nil
		}
	}
	return nil, refuse("须为整数", "must be a whole number")
}

func (integer) Store(v any) any         { return v }
func (integer) Load(v any) (any, error) { return asInt(v) }

func (integer) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Int} }

func (integer) Schema(*Field) map[string]any { return map[string]any{"type": "integer"} }
