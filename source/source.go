// Package source knows where things stand in files and shows it: a diagnostic names file, line and column, prints the line
// with a caret, and says what to do.
package source

import (
	"fmt"
	"sort"
	"strings"
)

// Pos is a place in a file; line and column count from 1, the column in characters.
type Pos struct {
	File string
	Line int
	Col  int
}

func (p Pos) String() string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col) }

// Diagnostic is one mistake found in a file.
type Diagnostic struct {
	Pos     Pos
	Code    string // a letter for the class and a number: N101
	Message string // what is wrong, and what to do
}

func (d Diagnostic) String() string {
	return fmt.Sprintf("%s: error %s: %s", d.Pos, d.Code, d.Message)
}

// List collects diagnostics; it is an error when it is not empty.
type List struct {
	Diagnostics []Diagnostic
	Files       map[string][]byte // for the quoted lines
}

// Add records a mistake.
func (l *List) Add(pos Pos, code, format string, args ...any) {
	l.Diagnostics = append(l.Diagnostics, Diagnostic{Pos: pos, Code: code, Message: fmt.Sprintf(format, args...)})
}

// Err is the list as an error, nil when nothing is wrong.
func (l *List) Err() error {
	if len(l.Diagnostics) == 0 {
		return nil
	}
	return l
}

// Error prints every diagnostic in order of place, each with its line and a caret.
func (l *List) Error() string {
	sort.SliceStable(l.Diagnostics, func(i, j int) bool {
		a, b := l.Diagnostics[i].Pos, l.Diagnostics[j].Pos
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Col < b.Col
	})
	var b strings.Builder
	for i, d := range l.Diagnostics {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(d.String())
		l.quote(&b, d.Pos)
	}
	return b.String()
}

func (l *List) quote(b *strings.Builder, p Pos) {
	lines := strings.Split(string(l.Files[p.File]), "\n")
	if p.Line < 1 || p.Line > len(lines) {
		return
	}
	line := strings.TrimRight(lines[p.Line-1], "\r")
	var pad strings.Builder
	for i, r := range []rune(line) {
		if i >= p.Col-1 {
			break
		}
		switch {
		case r == '\t':
			pad.WriteByte('\t')
		case r > 0x2e7f: // wide characters take two columns
			pad.WriteString("  ")
		default:
			pad.WriteByte(' ')
		}
	}
	fmt.Fprintf(b, "\n%5d | %s\n      | %s^", p.Line, line, pad.String())
}
