// Package source knows where things stand in files and shows it: a diagnostic names file, line and column, underlines the words
// that are wrong, and says what to do. Lists of diagnostics are written as text, JSON and SARIF.
package source

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"zhiben/internal/lang"
)

// Pos is a place in a file; line and column count from 1, the column in characters.
type Pos struct {
	File string
	Line int
	Col  int
	Len  int // how many characters are meant; 0: the word that begins here
}

func (p Pos) String() string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col) }

// Short is the place without its column, for sentences.
func (p Pos) Short() string { return fmt.Sprintf("%s:%d", p.File, p.Line) }

// Severity says whether a diagnostic refuses the files or only speaks of them.
type Severity string

// The severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Diagnostic is one thing to say about a place in a file.
type Diagnostic struct {
	Pos      Pos
	Severity Severity
	Code     string    // a letter for the class and a number: N101
	Message  lang.Text // what is wrong
	Remedy   lang.Text // what to do about it; empty where the message says it all
	Related  []Related
}

// Related is another place that the diagnostic speaks of.
type Related struct {
	Pos  Pos
	Text lang.Text // what stands there
}

// See adds another place and what stands there.
func (d *Diagnostic) See(pos Pos, format string, args ...any) *Diagnostic {
	d.Related = append(d.Related, Related{pos, Say(format, args...)})
	return d
}

// Meant adds the name that was probably meant, with the place that declares it where there is one.
func (d *Diagnostic) Meant(name string, pos Pos) *Diagnostic {
	place := ""
	if pos.File != "" {
		place = " (" + pos.Short() + ")"
		d.See(pos, "`%s` is declared here", name)
	}
	d.Remedy = Say("did you mean `%s`%s?", name, place)
	return d
}

// Says is message and remedy in one line.
func (d *Diagnostic) Says(tag lang.Tag) string {
	message, remedy := d.Message.In(tag), d.Remedy.In(tag)
	switch {
	case remedy == "":
		return message
	case tag == lang.ZH:
		return message + "；" + remedy
	}
	return message + "; " + remedy
}

// In is the whole diagnostic on a line, in a language.
func (d *Diagnostic) In(tag lang.Tag) string {
	return fmt.Sprintf("%s: %s %s: %s", d.Pos, Say(string(d.Severity)).In(tag), d.Code, d.Says(tag))
}

func (d *Diagnostic) String() string { return d.In(lang.EN) }

// List collects diagnostics; it is an error when it holds one of that severity.
type List struct {
	Diagnostics []*Diagnostic
	Files       map[string][]byte // for the quoted lines
	// Asked is told which keys were asked of which map, by its dotted path; for the test that holds schema and readers together.
	Asked func(path string, keys []string)
}

// Add records a mistake. In the text, what stands after the first `; ` (`；`) is the remedy.
func (l *List) Add(pos Pos, code, format string, args ...any) *Diagnostic {
	return l.add(Error, pos, code, format, args)
}

// Warn records what should be looked at and refuses nothing. In the text, what stands after the first `; ` (`；`) is the remedy.
func (l *List) Warn(pos Pos, code, format string, args ...any) *Diagnostic {
	return l.add(Warning, pos, code, format, args)
}

func (l *List) add(severity Severity, pos Pos, code, format string, args []any) *Diagnostic {
	d := &Diagnostic{Pos: pos, Severity: severity, Code: code}
	says := Say(format, args...)
	remedy := false
	d.Message = says
	if d.Message.EN, d.Remedy.EN, remedy = strings.Cut(says.EN, "; "); remedy {
		d.Message.ZH, d.Remedy.ZH, _ = strings.Cut(says.ZH, "；")
	}
	l.Diagnostics = append(l.Diagnostics, d)
	return d
}

// Of lists the diagnostics of a severity in order of place; the same thing said twice of one place counts once.
func (l *List) Of(severity Severity) []*Diagnostic {
	var out []*Diagnostic
	for _, d := range l.Diagnostics {
		if d.Severity == severity {
			out = append(out, d)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i].Pos, out[j].Pos
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Col < b.Col
	})
	return slices.CompactFunc(out, func(a, b *Diagnostic) bool { return a.String() == b.String() })
}

// Err is the list as an error, nil when nothing is wrong.
func (l *List) Err() error {
	if len(l.Of(Error)) == 0 {
		return nil
	}
	return l
}

// Error prints the mistakes in order of place, each with its line and the words underlined, in English.
func (l *List) Error() string { return l.Text(Error, lang.EN) }

// Text prints the diagnostics of a severity in order of place; empty where there are none.
func (l *List) Text(severity Severity, tag lang.Tag) string { return l.text(l.Of(severity), tag) }

func (l *List) text(diagnostics []*Diagnostic, tag lang.Tag) string {
	var b strings.Builder
	for i, d := range diagnostics {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(d.In(tag))
		l.quote(&b, d.Pos)
		for _, r := range d.Related {
			if !strings.Contains(d.Remedy.EN, "("+r.Pos.Short()+")") {
				fmt.Fprintf(&b, "\n      = %s: %s", r.Pos.Short(), r.Text.In(tag))
			}
		}
	}
	return b.String()
}

// line is the text of a place's line; false where the file is unknown or shorter.
func (l *List) line(p Pos) ([]rune, bool) {
	src, ok := l.Files[p.File]
	lines := strings.Split(string(src), "\n")
	if !ok || p.Line < 1 || p.Line > len(lines) {
		return nil, false
	}
	return []rune(strings.TrimRight(lines[p.Line-1], "\r")), true
}

// Excerpt is the line of a place with the words underlined; empty where the file is unknown.
func (l *List) Excerpt(p Pos) string {
	var b strings.Builder
	l.quote(&b, p)
	return strings.TrimPrefix(b.String(), "\n")
}

// width is how many characters of the line a place means, at least one.
func width(line []rune, p Pos) int {
	from := min(max(p.Col-1, 0), len(line))
	rest := line[from:]
	if p.Len > 0 {
		return max(1, min(p.Len, len(rest)))
	}
	n := 0
	for n < len(rest) && word(rest[n]) {
		n++
	}
	return max(1, n)
}

func word(r rune) bool {
	return r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r > 0x2e7f && !strings.ContainsRune("，。；：、！？（）【】《》“”", r)
}

func (l *List) quote(b *strings.Builder, p Pos) {
	line, ok := l.line(p)
	if !ok {
		return
	}
	from := min(max(p.Col-1, 0), len(line))
	to := min(from+width(line, p), len(line))
	carets := max(1, columns(line[from:to]))
	fmt.Fprintf(b, "\n%5d | %s\n      | %s%s", p.Line, string(line), pad(line[:from]), strings.Repeat("^", carets))
}

// pad is white space as wide as the characters.
func pad(line []rune) string {
	var b strings.Builder
	for _, r := range line {
		if r == '\t' {
			b.WriteByte('\t')
			continue
		}
		b.WriteString(strings.Repeat(" ", columns([]rune{r})))
	}
	return b.String()
}

// columns is how many columns of a terminal the characters take: wide ones two.
func columns(line []rune) int {
	n := len(line)
	for _, r := range line {
		if r > 0x2e7f {
			n++
		}
	}
	return n
}
