package document

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pdfLine is one printed line: its text, the left and right ends of what can be seen, its base line and type size, and the
// width of its first unit, the shortest beginning that could have stood at the end of the line before.
type pdfLine struct {
	text                          string
	page                          int
	x, right, y, size, unit, last float64 // last: width of the last character
}

// pdfLines groups a page's glyphs into lines, top to bottom.
func pdfLines(page int, glyphs []glyph) []pdfLine {
	slices.SortStableFunc(glyphs, func(a, b glyph) int { return cmp.Compare(b.y, a.y) })
	var lines []pdfLine
	for len(glyphs) > 0 {
		n, size := 1, glyphs[0].size
		for n < len(glyphs) && glyphs[0].y-glyphs[n].y < 0.4*max(size, glyphs[n].size) {
			size = max(size, glyphs[n].size)
			n++
		}
		if line, ok := newLine(page, glyphs[:n]); ok {
			lines = append(lines, line)
		}
		glyphs = glyphs[n:]
	}
	return lines
}

func blank(g glyph) bool { return trimSpace(g.text) == "" }

func newLine(page int, glyphs []glyph) (pdfLine, bool) {
	slices.SortStableFunc(glyphs, func(a, b glyph) int { return cmp.Compare(a.x, b.x) })
	for len(glyphs) > 0 && blank(glyphs[0]) {
		glyphs = glyphs[1:]
	}
	for len(glyphs) > 0 && blank(glyphs[len(glyphs)-1]) {
		glyphs = glyphs[:len(glyphs)-1]
	}
	if len(glyphs) == 0 {
		return pdfLine{}, false
	}
	var b strings.Builder
	l := pdfLine{page: page, x: glyphs[0].x}
	sizes := map[float64]int{}
	var before *glyph
	for i := range glyphs {
		g := &glyphs[i]
		if before != nil {
			if g.text == before.text && math.Abs(g.x-before.x) < 0.2*g.size && !blank(*g) {
				continue // printed twice to look bold
			}
			if gap := g.x - l.right; !blank(*before) && !blank(*g) && (gap > g.size || gap > 0.2*g.size && latin(before.text) && latin(g.text)) {
				b.WriteByte(' ')
			}
		}
		b.WriteString(g.text)
		l.right = max(l.right, g.x+g.w)
		if !blank(*g) {
			sizes[math.Round(g.size*2)/2]++
			l.last = g.w
		}
		l.y = g.y
		before = g
	}
	l.size = commonest(sizes)
	l.text = trimSpace(b.String())
	l.unit = firstUnit(glyphs)
	return l, l.text != ""
}

// commonest is the key counted most often, the smallest of equals.
func commonest(counts map[float64]int) float64 {
	best, most := 0.0, 0
	for k, n := range counts {
		if n > most || n == most && k < best {
			best, most = k, n
		}
	}
	return best
}

// latin reports text that is written with spaces between words.
func latin(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r < 0x2E80 && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

const (
	openers = "（(《〈“‘「『【〔[{"
	closers = "，。、；：？！”’）》〉」』】〕%％‰℃·…—,.;:?!)]}"
)

// firstUnit is the width of the first unit that a line break never splits: opening marks, one ideograph or one run of
// letters and digits, closing marks; an ASCII mark also holds on to a digit or letter after it ("量,2026", UAX 14).
func firstUnit(glyphs []glyph) float64 {
	start, end := glyphs[0].x, glyphs[0].x
	body, word, hold := false, false, false
	for _, g := range glyphs {
		r, _ := utf8.DecodeRuneInString(g.text)
		switch {
		case !body && strings.ContainsRune(openers, r):
		case !body:
			body, word = true, inWord(r)
		case (word || hold) && inWord(r):
			word, hold = true, false
		case strings.ContainsRune(closers, r):
			word, hold = false, r < utf8.RuneSelf
		default:
			return end - start
		}
		end = g.x + g.w
	}
	return end - start
}

func inWord(r rune) bool {
	return r < 0x2E80 && (unicode.IsLetter(r) || unicode.IsDigit(r)) || r == '.' || r == '-' || r == '%' || r == '/'
}

// pageNumber matches what stands alone in a foot or head: 7, — 7 —, 第7页, 第 7 页 共 20 页, 7/20.
var pageNumber = regexp.MustCompile(`^[-—–－·•~～\s]*第?\s*[0-9０-９]{1,4}\s*页?\s*[/／,，\s]*(共?\s*[0-9０-９]{1,4}\s*页)?([/／]\s*[0-9]{1,4})?[-—–－·•~～\s]*$`)

var digits = regexp.MustCompile(`[0-9０-９]+`)

// dropFurniture removes page numbers, and heads and feet that come again on most pages.
func dropFurniture(pages [][]pdfLine, bodySize float64) {
	for i, lines := range pages {
		pages[i] = dropPageNumber(lines, bodySize)
	}
	for range 2 { // a head or foot of two lines
		for _, top := range []bool{true, false} {
			dropRunning(pages, top)
		}
	}
	for i, lines := range pages {
		pages[i] = dropPageNumber(lines, bodySize)
	}
}

func dropPageNumber(lines []pdfLine, bodySize float64) []pdfLine {
	apart := func(edge, inner int) bool {
		return len(lines) == 1 || lines[edge].size < 0.95*bodySize || math.Abs(lines[edge].y-lines[inner].y) > 2.2*bodySize
	}
	if n := len(lines); n > 0 && pageNumber.MatchString(lines[n-1].text) && apart(n-1, max(n-2, 0)) {
		lines = lines[:n-1]
	}
	if n := len(lines); n > 0 && pageNumber.MatchString(lines[0].text) && apart(0, min(1, n-1)) {
		lines = lines[1:]
	}
	return lines
}

func dropRunning(pages [][]pdfLine, top bool) {
	type place struct {
		text string
		y    float64
	}
	edge := func(lines []pdfLine) (place, bool) {
		if len(lines) == 0 {
			return place{}, false
		}
		l := lines[0]
		if !top {
			l = lines[len(lines)-1]
		}
		return place{digits.ReplaceAllString(l.text, "#"), math.Round(l.y / 2)}, true
	}
	counts := map[place]int{}
	for _, lines := range pages {
		if at, ok := edge(lines); ok {
			counts[at]++
		}
	}
	for i, lines := range pages {
		at, ok := edge(lines)
		if n := counts[at]; !ok || n < 3 || n*2 < len(pages)-1 {
			continue
		}
		if top {
			pages[i] = lines[1:]
		} else {
			pages[i] = lines[:len(lines)-1]
		}
	}
}
