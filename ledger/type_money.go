package ledger

import (
	"math"

	"zhiben/expr"
)

// money is yuan to the fen, kept as a whole number of fen so that sums are exact on both databases.
type money struct{}

var _ = register("money", money{})

const fen = 100

func (money) Name() string          { return "money" }
func (money) Column(pg bool) string { return integer{}.Column(pg) }

func (money) Parse(f *Field, raw any) (any, error) {
	v, err := decimal{}.Parse(f, raw)
	if err != nil {
		return nil, err
	}
	yuan := v.(float64)
	if math.Abs(yuan*fen-math.Round(yuan*fen)) > 1e-6*math.Max(1, math.Abs(yuan)) {
		return nil, refuse("金额最多两位小数", "an amount has at most two decimal places")
	}
	return math.Round(yuan*fen) / fen, nil
}

func (money) Store(v any) any { return int64(math.Round(v.(float64) * fen)) }

func (money) Load(v any) (any, error) {
	n, err := asInt(v)
	return float64(n) / fen, err
}

func (money) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Money} }

func (money) Schema(*Field) map[string]any {
	return map[string]any{"type": "number", "multipleOf": 0.01}
}
