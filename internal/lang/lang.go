// Package lang holds text that people read, in the languages of the product: Chinese first, English complete.
package lang

import (
	"context"
	"fmt"
)

// Tag names a language of the product.
type Tag string

const (
	ZH Tag = "zh"
	EN Tag = "en"
)

// Text is one text in both languages. A missing English text falls back to the Chinese.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en,omitempty"`
}

// Both makes a Text.
func Both(zh, en string) Text { return Text{ZH: zh, EN: en} }

// In gives the text in a language.
func (t Text) In(tag Tag) string {
	if tag == EN && t.EN != "" {
		return t.EN
	}
	return t.ZH
}

// Bothf makes a Text of two formats and the values for both; a value that is a Text itself is said in each language.
func Bothf(zh, en string, args ...any) Text {
	in := func(tag Tag) []any {
		out := make([]any, len(args))
		for i, a := range args {
			if t, ok := a.(Text); ok {
				a = t.In(tag)
			}
			out[i] = a
		}
		return out
	}
	return Text{ZH: fmt.Sprintf(zh, in(ZH)...), EN: fmt.Sprintf(en, in(EN)...)}
}

type key struct{}

// With puts the language of a request into its context.
func With(ctx context.Context, tag Tag) context.Context { return context.WithValue(ctx, key{}, tag) }

// Of is the language of a request, Chinese where none was set.
func Of(ctx context.Context) Tag {
	if tag, ok := ctx.Value(key{}).(Tag); ok {
		return tag
	}
	return ZH
}
