package server

import (
	"testing"

	"zhiben/internal/lang"
)

func TestMalformed(t *testing.T) {
	for en, zh := range map[string]string{
		"expected string":                                      "须为文本",
		"expected number <= 500":                               "不能大于 500",
		`expected value to be one of "green, red"`:             "须为下列之一：green, red",
		"expected required property text to be present":        "缺少 text",
		"expected property a to be present when b is present":  "有 b 时须有 a",
		"required query parameter is missing":                  "缺少此参数",
		"invalid character 'x' looking for beginning of value": "不是 JSON",
		"something that is said rarely":                        "something that is said rarely",
		"expected length <= 60":                                "最多 60 个字",
		"expected array length <= 500":                         "最多 500 项",
	} {
		if got := malformed(en, lang.ZH); got != zh {
			t.Errorf("%q: %q; want %q", en, got, zh)
		}
		if got := malformed(en, lang.EN); got != en {
			t.Errorf("English %q became %q", en, got)
		}
	}
}
