package document

import (
	"math"

	"github.com/ledongthuc/pdf"
)

// matrix is a PDF transformation: x' = a·x + c·y + e, y' = b·x + d·y + f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// then applies m first and n after it.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// glyph is one character on a page: its text, the left end of its base line, its width and its size, in points.
type glyph struct {
	text          string
	x, y, w, size float64
}

// pdfState is the part of the graphics state that places text.
type pdfState struct {
	ctm                                    matrix
	font                                   *pdfFont
	size, charSpace, wordSpace, lead, rise float64
	stretch                                float64 // horizontal scaling, 1 = 100 %
}

// pdfContent runs the text operators of one page (ISO 32000-1, 9.4) and records the glyphs.
type pdfContent struct {
	reader    *pdfReader
	page      matrix
	glyphs    []glyph
	resources pdf.Value
	fonts     map[pdfName]*pdfFont // looked up in resources, which the parser reads anew each time
	state     pdfState
	stack     []pdfState
	tm, line  matrix
}

func (c *pdfContent) run(content []byte, resources pdf.Value, depth int) error {
	if depth > maxPageDepth/4 {
		return nil
	}
	if depth == 0 {
		c.state = pdfState{ctm: c.page, stretch: 1}
	}
	outer, outerStack, outerFonts := c.resources, c.stack, c.fonts
	c.resources, c.stack, c.fonts = resources, nil, map[pdfName]*pdfFont{}
	defer func() { c.resources, c.stack, c.fonts = outer, outerStack, outerFonts }()
	lex := &pdfLexer{data: content}
	var args []any
	for n := 0; ; n++ {
		if n%4096 == 0 {
			if err := c.reader.ctx.Err(); err != nil {
				return err
			}
		}
		tok := lex.next()
		if tok == nil {
			return nil
		}
		op, ok := tok.(pdfOp)
		if !ok {
			if len(args) < 64 {
				args = append(args, tok)
			}
			continue
		}
		if op == "ID" {
			lex.inlineImage()
		} else if err := c.operator(op, args, depth); err != nil {
			return err
		}
		args = args[:0]
	}
}

func number(args []any, i int) float64 {
	if i < len(args) {
		if f, ok := args[i].(float64); ok && !math.IsNaN(f) && !math.IsInf(f, 0) {
			return f
		}
	}
	return 0
}

func text(args []any, i int) string {
	if i < len(args) {
		if s, ok := args[i].(pdfString); ok {
			return string(s)
		}
	}
	return ""
}

func (c *pdfContent) operator(op pdfOp, args []any, depth int) error {
	s := &c.state
	switch op {
	case "q":
		if len(c.stack) < 512 {
			c.stack = append(c.stack, *s)
		}
	case "Q":
		if n := len(c.stack); n > 0 {
			*s, c.stack = c.stack[n-1], c.stack[:n-1]
		}
	case "cm":
		s.ctm = argMatrix(args).then(s.ctm)
	case "BT":
		c.tm, c.line = identity, identity
	case "Tf":
		s.size = number(args, 1)
		if len(args) > 0 {
			if name, ok := args[0].(pdfName); ok {
				s.font = c.font(name)
			}
		}
	case "Tc":
		s.charSpace = number(args, 0)
	case "Tw":
		s.wordSpace = number(args, 0)
	case "Tz":
		s.stretch = number(args, 0) / 100
	case "TL":
		s.lead = number(args, 0)
	case "Ts":
		s.rise = number(args, 0)
	case "Td":
		c.moveLine(number(args, 0), number(args, 1))
	case "TD":
		s.lead = -number(args, 1)
		c.moveLine(number(args, 0), number(args, 1))
	case "Tm":
		c.tm = argMatrix(args)
		c.line = c.tm
	case "T*":
		c.moveLine(0, -s.lead)
	case "Tj":
		return c.show(text(args, 0))
	case "'":
		c.moveLine(0, -s.lead)
		return c.show(text(args, 0))
	case "\"":
		s.wordSpace, s.charSpace = number(args, 0), number(args, 1)
		c.moveLine(0, -s.lead)
		return c.show(text(args, 2))
	case "TJ":
		return c.showAll(args)
	case "Do":
		return c.form(args, depth)
	}
	return nil
}

func (c *pdfContent) font(name pdfName) *pdfFont {
	f, ok := c.fonts[name]
	if !ok {
		f = c.reader.font(c.resources.Key("Font").Key(string(name)))
		c.fonts[name] = f
	}
	return f
}

func argMatrix(args []any) (m matrix) {
	for i := range m {
		m[i] = number(args, i)
	}
	return m
}

func (c *pdfContent) moveLine(x, y float64) {
	c.line = matrix{1, 0, 0, 1, x, y}.then(c.line)
	c.tm = c.line
}

func (c *pdfContent) advance(x float64) { c.tm = matrix{1, 0, 0, 1, x, 0}.then(c.tm) }

func (c *pdfContent) showAll(args []any) error {
	if len(args) == 0 {
		return nil
	}
	items, _ := args[0].([]any)
	for _, item := range items {
		switch v := item.(type) {
		case float64:
			c.advance(-v / 1000 * c.state.size * c.state.stretch)
		case pdfString:
			if err := c.show(string(v)); err != nil {
				return err
			}
		}
	}
	return nil
}

// show places the glyphs of one string.
func (c *pdfContent) show(raw string) error {
	s := &c.state
	if s.font == nil {
		return nil
	}
	for len(raw) > 0 {
		code := s.font.next(raw)
		raw = raw[code.bytes:]
		width := code.width * s.size
		if c.reader.glyphs++; c.reader.glyphs > maxGlyphs {
			return fail(Bomb, "more than %d characters", maxGlyphs)
		}
		if code.text == "\uFFFD" {
			c.reader.unknown++
		}
		m := matrix{s.size * s.stretch, 0, 0, s.size, 0, s.rise}.then(c.tm).then(s.ctm)
		if size := math.Hypot(m[2], m[3]); code.text != "" && size > 0 && size < 1e4 && math.Abs(m[4]) < 1e5 && math.Abs(m[5]) < 1e5 {
			c.glyphs = append(c.glyphs, glyph{code.text, m[4], m[5], math.Hypot(m[0], m[1]) * code.width, size})
		}
		step := width + s.charSpace
		if code.bytes == 1 && code.space {
			step += s.wordSpace
		}
		c.advance(step * s.stretch)
	}
	return nil
}

// form draws a form: content kept apart and placed by name.
func (c *pdfContent) form(args []any, depth int) error {
	if len(args) == 0 {
		return nil
	}
	name, _ := args[0].(pdfName)
	x := c.resources.Key("XObject").Key(string(name))
	if x.Key("Subtype").Name() != "Form" {
		return nil
	}
	content, err := streamBytes(x)
	if err != nil {
		return err
	}
	saved, tm, line := c.state, c.tm, c.line
	if m := x.Key("Matrix"); m.Len() == 6 {
		var own matrix
		for i := range own {
			own[i] = m.Index(i).Float64()
		}
		c.state.ctm = own.then(c.state.ctm)
	}
	resources := x.Key("Resources")
	if resources.Kind() != pdf.Dict {
		resources = c.resources
	}
	err = c.run(content, resources, depth+1)
	c.state, c.tm, c.line = saved, tm, line
	return err
}
