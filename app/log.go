package app

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"regexp"
)

// NewLog makes the log of the program: lines of key=value, or of JSON. What might be somebody's data does not get into it: of errors, and
// of whatever else is given as a text, numbers as long as those of phones and persons, quoted values and Chinese words are left out.
func NewLog(out io.Writer, asJSON bool) *slog.Logger {
	if asJSON {
		return slog.New(discreet{slog.NewJSONHandler(out, nil)})
	}
	return slog.New(discreet{slog.NewTextHandler(out, nil)})
}

// discreet is a handler that leaves out what might be personal.
type discreet struct{ slog.Handler }

// plain are attributes that hold nothing of persons: places in packs and in the program.
var plain = map[string]bool{"mistakes": true, "mistake": true, "folder": true, "stack": true, "here": true, "installed": true, "version": true, "route": true, "method": true, "file": true}

var (
	longNumber = regexp.MustCompile(`\b(?:1[3-9]\d{9}|\d{15}|\d{17}[\dXx]|\d{12,})\b`)
	quoted     = regexp.MustCompile(`"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|` + "`[^`]*`")
	identifier = regexp.MustCompile(`^.[A-Za-z_][A-Za-z0-9_.:/-]{0,60}.$`)
	digits     = regexp.MustCompile(`\d{6,}`)
	hanWords   = regexp.MustCompile(`[\p{Han}·]+`)
)

// scrub leaves out of a text what might be personal; names of tables, columns and the like stay.
func scrub(text string) string {
	text = quoted.ReplaceAllStringFunc(text, func(q string) string {
		if identifier.MatchString(q) && !digits.MatchString(q) {
			return q
		}
		return "“…”"
	})
	return hanWords.ReplaceAllString(longNumber.ReplaceAllString(text, "…"), "…")
}

func (d discreet) Handle(ctx context.Context, r slog.Record) error {
	clean := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		clean.AddAttrs(cleaned(a))
		return true
	})
	return d.Handler.Handle(ctx, clean)
}

func cleaned(a slog.Attr) slog.Attr {
	if plain[a.Key] {
		return a
	}
	switch v := a.Value.Resolve(); v.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(scrub(v.String()))
	case slog.KindAny:
		a.Value = slog.StringValue(scrub(fmt.Sprint(v.Any())))
	case slog.KindGroup:
		group := make([]slog.Attr, 0, len(v.Group()))
		for _, inner := range v.Group() {
			group = append(group, cleaned(inner))
		}
		a.Value = slog.GroupValue(group...)
	}
	return a
}

func (d discreet) WithAttrs(attrs []slog.Attr) slog.Handler {
	clean := make([]slog.Attr, len(attrs))
	for i, a := range attrs {
		clean[i] = cleaned(a)
	}
	return discreet{d.Handler.WithAttrs(clean)}
}

func (d discreet) WithGroup(name string) slog.Handler { return discreet{d.Handler.WithGroup(name)} }
