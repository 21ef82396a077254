package source

import (
	"cmp"
	"slices"

	"zhiben/internal/lang"
)

// chinese is what diagnostics say in Chinese, by their English format. Both take the same values; %[2]s is the second.
var chinese = gathered(chineseExpressions, chineseQueries, chineseLedgers, chineseParts, chinesePacks)

func gathered(groups ...map[string]string) map[string]string {
	out := map[string]string{}
	for _, g := range groups {
		for en, zh := range g {
			out[en] = zh
		}
	}
	return out
}

// Say makes the text of a diagnostic in both languages of its English format; a value that has both languages, as a Text, is said in each. What the tables
// of this package lack stays English.
func Say(format string, args ...any) lang.Text {
	zh := cmp.Or(chinese[format], format)
	if len(args) == 0 {
		return lang.Both(zh, format)
	}
	args = slices.Clone(args)
	for i, a := range args {
		if both, ok := a.(interface{ In(lang.Tag) string }); ok {
			args[i] = lang.Both(both.In(lang.ZH), both.In(lang.EN))
		}
	}
	return lang.Bothf(zh, format, args...)
}

// Chinese is the Chinese of an English format; empty where the tables lack it.
func Chinese(format string) string { return chinese[format] }

// Meant is "; did you mean `x`?" for the nearest of the known names, or nothing when none is near.
func Meant(name string, known []string) lang.Text {
	if best := Nearest(name, known); best != "" {
		return Say("; did you mean `%s`?", best)
	}
	return lang.Text{}
}
