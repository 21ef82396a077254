package ledger

import (
	"encoding/json"
	"fmt"
	"zhiben/expr"
	"zhiben/safety"
)

// list is several values of one type, kept as a JSON text. Repeated values count once.
type list struct{ of Type }

var (
	_ = register("list unit", list{reference{"unit"}})
	_ = register("list person", list{reference{"person"}})
	_ = register("list ref", list{reference{"ref"}})
	_ = register("list enum", list{enum{}})
	_ = register("list text", list{text{}})
	_ = register("list industry code", list{code{"industry_code", checked(safety.IndustryCode)}})
	_ = register("list region code", list{code{"region_code", checked(safety.RegionCode)}})
)

func (l list) Name() string     { return l.of.Name() + "s" }
func (list) Column(bool) string { return "TEXT" }

func (l list) Parse(f *Field, raw any) (any, error) {
	items, ok := raw.([]any)
	if !ok || len(items) > 500 {
		return nil, refuse("须为列表", "must be a list")
	}
	out, seen := make([]any, 0, len(items)), map[any]bool{}
	for _, item := range items {
		v, err := l.of.Parse(f, item)
		if err != nil {
			return nil, err
		}
		if !seen[v] {
			seen[v] = true
			out = append(out, v)
		}
	}
	return out, nil
}

func (list) Store(v any) any { return jsonText(v) }

func (list) Load(v any) (any, error) {
	s, err := asText(v)
	if err != nil {
		return nil, err
	}
	var out []any
	if err := json.Unmarshal([]byte(s), &out); err != nil {
		return nil, fmt.Errorf("a list column: %w", err)
	}
	return out, nil
}

func jsonText(v any) string {
	b, _ := json.Marshal(v) // plain values only
	return string(b)
}

func (l list) Expr(f *Field) expr.Type { return listOf(l.of.Expr(f)) }

func (l list) Schema(f *Field) map[string]any {
	return map[string]any{"type": "array", "items": l.of.Schema(f)}
}
