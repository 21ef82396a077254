package source

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"zhiben/internal/lang"
)

// Report writes a list for people and for tools.
type Report struct {
	Tool    string // the program that speaks
	Version string
	Lang    lang.Tag // of what people read
	*List
}

// Text writes errors, then warnings apart from them, then the count; `ok` where there is nothing to say.
func (r Report) Text(w io.Writer) error {
	var parts []string
	for _, part := range []string{r.List.Text(Error, r.Lang), r.List.Text(Warning, r.Lang)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	errors, warnings := len(r.Of(Error)), len(r.Of(Warning))
	if errors+warnings == 0 {
		parts = append(parts, Say("ok").In(r.Lang))
	} else {
		parts = append(parts, lang.Bothf("%[1]d 个错误，%[3]d 个警告", "%[1]d %[2]s, %[3]d %[4]s", errors, plural(errors, "error"), warnings, plural(warnings, "warning")).In(r.Lang))
	}
	_, err := fmt.Fprintln(w, strings.Join(parts, "\n\n"))
	return err
}

func plural(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return what
}

type jsonPlace struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	// EndColumn is the column after the last character meant.
	EndColumn int    `json:"end_column"`
	Text      string `json:"text,omitempty"`
}

type jsonDiagnostic struct {
	jsonPlace
	Severity Severity    `json:"severity"`
	Code     string      `json:"code"`
	Message  string      `json:"message"`
	Remedy   string      `json:"remedy,omitempty"`
	Related  []jsonPlace `json:"related,omitempty"`
}

func (l *List) place(p Pos, text string) jsonPlace {
	line, _ := l.line(p)
	return jsonPlace{File: p.File, Line: max(p.Line, 1), Column: max(p.Col, 1), EndColumn: max(p.Col, 1) + width(line, p), Text: text}
}

// JSON writes {"errors": n, "warnings": n, "diagnostics": […]}, errors first.
func (r Report) JSON(w io.Writer) error {
	out := struct {
		Errors      int              `json:"errors"`
		Warnings    int              `json:"warnings"`
		Diagnostics []jsonDiagnostic `json:"diagnostics"`
	}{len(r.Of(Error)), len(r.Of(Warning)), []jsonDiagnostic{}}
	for _, d := range r.ordered() {
		j := jsonDiagnostic{jsonPlace: r.place(d.Pos, ""), Severity: d.Severity, Code: d.Code, Message: d.Message.In(r.Lang), Remedy: d.Remedy.In(r.Lang)}
		for _, other := range d.Related {
			j.Related = append(j.Related, r.place(other.Pos, other.Text.In(r.Lang)))
		}
		out.Diagnostics = append(out.Diagnostics, j)
	}
	return indented(w, out)
}

func (l *List) ordered() []*Diagnostic { return append(l.Of(Error), l.Of(Warning)...) }

func indented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
