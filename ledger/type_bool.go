package ledger

import "zhiben/expr"

// boolean is yes or no, kept as 1 or 0 on both databases.
type boolean struct{}

var _ = register("bool", boolean{})

func (boolean) Name() string          { return "bool" }
func (boolean) Column(pg bool) string { return integer{}.Column(pg) }

func (boolean) Parse(_ *Field, raw any) (any, error) {
	if b, ok := raw.(bool); ok {
		return b, nil
	}
	return nil, refuse("须为是或否", "must be yes or no")
}

func (boolean) Store(v any) any {
	if v.(bool) {
		return int64(1)
	}
	return int64(0)
}

func (boolean) Load(v any) (any, error) {
	n, err := asInt(v)
	return n == 1, err
}

func (boolean) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Bool} }

func (boolean) Schema(*Field) map[string]any { return map[string]any{"type": "boolean"} }
