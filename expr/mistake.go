package expr

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"

	"zhiben/internal/lang"
	"zhiben/source"
)

// Mistake is where and why an expression does not compile.
type Mistake struct {
	Line, Col, EndCol int       // from 1, in characters of the expression; EndCol is the first that is no longer part of it, 0 unknown
	Code              string    // Y syntax, N names, T types, Q what does not translate to SQL
	Message           lang.Text // what is wrong and what to do
}

func (m *Mistake) Error() string {
	if m.Code == "" {
		return fmt.Sprintf("%d:%d: %s", m.Line, m.Col, m.Message.EN)
	}
	return fmt.Sprintf("%d:%d: %s: %s", m.Line, m.Col, m.Code, m.Message.EN)
}

// Mistakes are all mistakes of one expression, in the order of their places.
type Mistakes []*Mistake

func (m Mistakes) Error() string {
	lines := make([]string, len(m))
	for i, one := range m {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

func (m Mistakes) inOrder() Mistakes {
	slices.SortStableFunc(m, func(a, b *Mistake) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Col - b.Col
	})
	return m
}

// mistake makes a mistake at a part: at the name of a field or function, at the operator, at the whole of a name or literal.
func (c *checked) mistake(at ast.Expr, code, format string, args ...any) *Mistake {
	start, end := c.span(at)
	m := &Mistake{Line: 1, Col: 1, Code: code, Message: source.Say(format, args...)}
	for _, r := range c.runes[:start] {
		if m.Col++; r == '\n' {
			m.Line, m.Col = m.Line+1, 1
		}
	}
	m.EndCol = m.Col + max(end-start, 1)
	return m
}

// span is the characters of the text that stand for a part.
func (c *checked) span(e ast.Expr) (start, end int) {
	place, ok := c.info.GetOffsetRange(e.ID())
	if !ok {
		return 0, len(c.runes)
	}
	start = min(max(int(place.Start), 0), len(c.runes))
	end = min(max(int(place.Stop), start), len(c.runes))
	switch e.Kind() {
	case ast.SelectKind: // the place is that of the dot
		return c.word(end)
	case ast.CallKind: // the place is that of the bracket
		if name := e.AsCall().FunctionName(); isName(name) && name != operators.In {
			for start > 0 && unicode.IsSpace(c.runes[start-1]) {
				start--
			}
			return max(start-len([]rune(name)), 0), start
		}
	case ast.LiteralKind:
		if end == start+1 && c.runes[start] == '-' {
			_, end = c.word(end)
		}
	}
	return start, end
}

// word is the name or number that begins at or after a place.
func (c *checked) word(from int) (start, end int) {
	for from < len(c.runes) && unicode.IsSpace(c.runes[from]) {
		from++
	}
	end = from
	for end < len(c.runes) && (c.runes[end] == '_' || unicode.IsLetter(c.runes[end]) || unicode.IsDigit(c.runes[end])) {
		end++
	}
	return from, end
}

// isName tells a function's name from an operator, which CEL writes `_&&_`.
func isName(s string) bool { return s != "" && unicode.IsLetter(rune(s[0])) }

// meant is "; did you mean `x`?", or nothing.
func meant(name string, known []string) lang.Text { return source.Meant(name, known) }

// meantOf is meant, or else what there is.
func meantOf(name string, known []string) lang.Text {
	if near := meant(name, known); near.EN != "" {
		return near
	}
	return source.Say("; there are %s", oneOf(known))
}

// oneOf lists names for a remedy, not more than a line of them.
func oneOf(names []string) string {
	const most = 12
	quoted := make([]string, 0, most)
	for _, n := range names[:min(len(names), most)] {
		quoted = append(quoted, "`"+n+"`")
	}
	text := strings.Join(quoted, ", ")
	if len(names) > most {
		text += " …"
	}
	return text
}

// pathOf is a name with its fields, `record.hazard.state`; empty for all else.
func pathOf(e ast.Expr) string {
	switch e.Kind() {
	case ast.IdentKind:
		return e.AsIdent()
	case ast.SelectKind:
		if inner := pathOf(e.AsSelect().Operand()); inner != "" {
			return inner + "." + e.AsSelect().FieldName()
		}
	}
	return ""
}

// factOf is the name under which it is kept that a part is not null: a path, or a function of paths and literals, whose value
// stays the same while an expression runs. It is empty for all else.
func factOf(e ast.Expr) string {
	if path := pathOf(e); path != "" || e.Kind() != ast.CallKind {
		return path
	}
	name, args := calledName(e)
	if !isName(name) && name != operators.Index {
		return ""
	}
	words := make([]string, len(args))
	for i, a := range args {
		words[i] = factOf(a)
		if a.Kind() == ast.LiteralKind {
			words[i] = fmt.Sprintf("%q", fmt.Sprint(a.AsLiteral().Value()))
		}
		if words[i] == "" {
			return ""
		}
	}
	return name + "(" + strings.Join(words, ", ") + ")"
}

// shown is how a message calls a part.
func shown(e ast.Expr) lang.Text {
	if path := pathOf(e); path != "" {
		return lang.Both("`"+path+"`", "`"+path+"`")
	}
	if e.Kind() == ast.CallKind && isName(e.AsCall().FunctionName()) {
		return source.Say("`%s(…)`", e.AsCall().FunctionName())
	}
	return source.Say("this")
}
