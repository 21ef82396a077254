package ledger

import (
	"unicode/utf8"

	"zhiben/expr"
)

// text is a line of text, or with long, paragraphs.
type text struct{ long bool }

var (
	_ = register("text", text{})
	_ = register("long text", text{long: true})
)

func (t text) Name() string {
	if t.long {
		return "long_text"
	}
	return "text"
}

func (text) Column(bool) string { return "TEXT" }

func (t text) Parse(_ *Field, raw any) (any, error) {
	s, ok := raw.(string)
	if !ok || !utf8.ValidString(s) {
		return nil, refuse("须为文字", "must be a text")
	}
	s = clean(s)
	if n := utf8.RuneCountInString(s); n > t.limit() {
		return nil, refuse("共 %d 字，最多 %d 字", "has %d characters, at most %d are allowed", n, t.limit())
	}
	return s, nil
}

func (text) Store(v any) any         { return v }
func (text) Load(v any) (any, error) { return asText(v) }

func (text) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Text} }

func (t text) Schema(*Field) map[string]any {
	return map[string]any{"type": "string", "maxLength": t.limit()}
}

// limit is the longest text, in characters.
func (t text) limit() int {
	if t.long {
		return 20000
	}
	return 500
}
