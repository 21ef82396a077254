package document

import (
	"bytes"
	"strconv"
)

// The tokens of content streams and character maps (ISO 32000-1, 7.2, 7.3): float64, pdfString, pdfName, pdfOp and arrays
// as []any. Dictionaries are read as arrays of their tokens.
type (
	pdfString string
	pdfName   string
	pdfOp     string
)

// pdfLexer splits bytes into tokens. It never fails: damage yields odd tokens, the end yields nil.
type pdfLexer struct {
	data []byte
	pos  int
}

func isPDFSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isPDFDelim(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

func (l *pdfLexer) space() {
	for l.pos < len(l.data) {
		switch c := l.data[l.pos]; {
		case c == '%':
			for l.pos < len(l.data) && l.data[l.pos] != '\n' && l.data[l.pos] != '\r' {
				l.pos++
			}
		case isPDFSpace(c):
			l.pos++
		default:
			return
		}
	}
}

func (l *pdfLexer) next() any { return l.token(0) }

func (l *pdfLexer) token(depth int) any {
	l.space()
	if l.pos >= len(l.data) {
		return nil
	}
	c := l.data[l.pos]
	l.pos++
	switch c {
	case '(':
		return l.literal()
	case '/':
		return pdfName(l.word())
	case '[':
		return l.array("]", depth)
	case '<':
		if l.pos < len(l.data) && l.data[l.pos] == '<' {
			l.pos++
			return l.array(">>", depth)
		}
		return l.hex()
	case '>':
		if l.pos < len(l.data) && l.data[l.pos] == '>' {
			l.pos++
			return pdfOp(">>")
		}
		return pdfOp(">")
	case ']', ')', '{', '}':
		return pdfOp(string(c))
	}
	l.pos--
	word := l.word()
	if f, err := strconv.ParseFloat(word, 64); err == nil && (word[0] < 'A') {
		return f
	}
	return pdfOp(word)
}

func (l *pdfLexer) word() string {
	start := l.pos
	for l.pos < len(l.data) && !isPDFSpace(l.data[l.pos]) && !isPDFDelim(l.data[l.pos]) {
		l.pos++
	}
	return string(l.data[start:l.pos])
}

func (l *pdfLexer) array(end pdfOp, depth int) any {
	items := []any{}
	for depth < 32 {
		tok := l.token(depth + 1)
		if tok == nil || tok == end {
			return items
		}
		items = append(items, tok)
	}
	return items
}

func (l *pdfLexer) hex() pdfString {
	var out []byte
	half, odd := byte(0), false
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		l.pos++
		if c == '>' {
			break
		}
		v, ok := hexDigit(c)
		if !ok {
			continue
		}
		if odd {
			out = append(out, half<<4|v)
		}
		half, odd = v, !odd
	}
	if odd {
		out = append(out, half<<4)
	}
	return pdfString(out)
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

func (l *pdfLexer) literal() pdfString {
	var out []byte
	for depth := 1; l.pos < len(l.data); {
		c := l.data[l.pos]
		l.pos++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return pdfString(out)
			}
		case '\\':
			if e, ok := l.escape(); ok {
				out = append(out, e)
			}
			continue
		}
		out = append(out, c)
	}
	return pdfString(out)
}

func (l *pdfLexer) escape() (byte, bool) {
	if l.pos >= len(l.data) {
		return 0, false
	}
	c := l.data[l.pos]
	l.pos++
	switch c {
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case '\n':
		return 0, false
	case '\r':
		if l.pos < len(l.data) && l.data[l.pos] == '\n' {
			l.pos++
		}
		return 0, false
	}
	if c < '0' || c > '7' {
		return c, true
	}
	v := c - '0'
	for range 2 {
		if l.pos >= len(l.data) || l.data[l.pos] < '0' || l.data[l.pos] > '7' {
			break
		}
		v = v<<3 | (l.data[l.pos] - '0')
		l.pos++
	}
	return v, true
}

// inlineImage skips the data of an inline image: from ID to an EI that stands alone.
func (l *pdfLexer) inlineImage() {
	for {
		i := bytes.Index(l.data[l.pos:], []byte("EI"))
		if i < 0 {
			l.pos = len(l.data)
			return
		}
		at := l.pos + i
		l.pos = at + 2
		if at > 0 && isPDFSpace(l.data[at-1]) && (l.pos == len(l.data) || isPDFSpace(l.data[l.pos])) {
			return
		}
	}
}
