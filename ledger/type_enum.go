package ledger

import (
	"strings"

	"zhiben/expr"
	"zhiben/internal/lang"
)

// enum is one code of the field's options.
type enum struct{}

var _ = register("enum", enum{})

func (enum) Name() string       { return "enum" }
func (enum) Column(bool) string { return "TEXT" }

func (enum) Parse(f *Field, raw any) (any, error) {
	s, _ := raw.(string)
	if f.Options.Item(s) == nil {
		return nil, refuse("须为以下之一：%s", "must be one of: %s", optionTitles(f))
	}
	return s, nil
}

func (enum) Store(v any) any         { return v }
func (enum) Load(v any) (any, error) { return asText(v) }

func optionTitles(f *Field) lang.Text {
	var zh, en []string
	for _, item := range f.Options.Offered() {
		zh, en = append(zh, item.Title.ZH), append(en, item.Title.In(lang.EN))
	}
	return lang.Both(strings.Join(zh, "、"), strings.Join(en, ", "))
}

func (enum) Expr(f *Field) expr.Type { return expr.Type{Kind: expr.Enum, Name: f.Options.Name} }

func (enum) Schema(f *Field) map[string]any {
	var codes []any
	for _, o := range f.Options.Items {
		codes = append(codes, o.Key)
	}
	return map[string]any{"type": "string", "enum": codes}
}
