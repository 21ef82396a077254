package ledger

import (
	"math"

	"zhiben/expr"
)

// decimal is a number with up to six decimal places, kept as a whole number of millionths so that sums are exact on both
// databases. percent is a decimal where 0.4 means 40 %.
type decimal struct{ name string }

var (
	_ = register("decimal", decimal{"decimal"})
	_ = register("percent", decimal{"percent"})
)

const millionth = 1_000_000

func (d decimal) Name() string        { return d.name }
func (decimal) Column(pg bool) string { return integer{}.Column(pg) }

func (decimal) Parse(_ *Field, raw any) (any, error) {
	var f float64
	switch n := raw.(type) {
	case float64:
		f = n
	case int64:
		f = float64(n)
	case int:
		f = float64(n)
	default:
		return nil, refuse("须为数字", "must be a number")
	}
	if math.IsNaN(f) || math.Abs(f) > 1e12 {
		return nil, refuse("数字过大", "the number is too large")
	}
	return math.Round(f*millionth) / millionth, nil
}

func (decimal) Store(v any) any { return int64(math.Round(v.(float64) * millionth)) }

func (decimal) Load(v any) (any, error) {
	n, err := asInt(v)
	return float64(n) / millionth, err
}

func (d decimal) Expr(*Field) expr.Type {
	if d.name == "percent" {
		return expr.Type{Kind: expr.Percent}
	}
	return expr.Type{Kind: expr.Decimal}
}

func (decimal) Schema(*Field) map[string]any { return map[string]any{"type": "number"} }
