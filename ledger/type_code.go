package ledger

import (
	"errors"
	"unicode/utf8"
	"zhiben/expr"

	"zhiben/internal/lang"
	"zhiben/safety"
)

// code is a text with a form that can be checked; keep cleans it and says what is wrong.
type code struct {
	name string
	keep func(string) (string, error)
}

func (c code) Name() string          { return c.name }
func (code) Column(bool) string      { return "TEXT" }
func (code) Store(v any) any         { return v }
func (code) Load(v any) (any, error) { return asText(v) }

func (c code) Parse(_ *Field, raw any) (any, error) {
	s, ok := raw.(string)
	if !ok || !utf8.ValidString(s) {
		return nil, refuse("须为文字", "must be a text")
	}
	kept, err := c.keep(s)
	if err != nil {
		return nil, &Refusal{lang.Both("“"+cutText(s, 40)+"”"+reason(err).ZH, "“"+cutText(s, 40)+"” "+reason(err).EN)}
	}
	return kept, nil
}

// checked cleans an identifier and checks it.
func checked(check func(string) error) func(string) (string, error) {
	return func(s string) (string, error) {
		kept := safety.Clean(s)
		return kept, check(kept)
	}
}

// reason says for a person what is wrong with an identifier.
func reason(err error) lang.Text {
	switch {
	case errors.Is(err, safety.ErrCheck):
		return lang.Both("校验位不符，请对照证照核对是否写错", "has a wrong check digit; compare it with the certificate")
	case errors.Is(err, safety.ErrDate):
		return lang.Both("其中的日期不存在或晚于今天", "holds a date that does not exist or lies in the future")
	case errors.Is(err, safety.ErrRegion):
		return lang.Both("前两位不是省级区划代码", "does not begin with the code of a province")
	}
	return lang.Both("位数或字符不对，请核对", "has a wrong length or character")
}

func cutText(s string, most int) string {
	runes := []rune(s)
	if len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}

func (code) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Text} }

func (c code) Schema(*Field) map[string]any {
	return map[string]any{"type": "string", "format": c.name}
}
