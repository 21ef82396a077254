package document

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// pdfParagraphs turns pages of glyphs into paragraphs. A line goes on with the paragraph before it unless the page says
// otherwise: an indent, a line before it that had room left, another type size, a wider gap.
func pdfParagraphs(pages [][]glyph) []string {
	var lines [][]pdfLine
	sizes := map[float64]int{}
	for i, glyphs := range pages {
		page := pdfLines(i, glyphs)
		for _, l := range page {
			sizes[l.size] += utf8.RuneCountInString(l.text)
		}
		lines = append(lines, page)
	}
	body := commonest(sizes)
	dropFurniture(lines, body)
	f := newFrames(lines, body)
	var out []string
	var current strings.Builder
	var before *pdfLine
	opening := false // before is the first line of its paragraph
	for i := range lines {
		for j := range lines[i] {
			l := &lines[i][j]
			begins := before == nil || f.starts(before, l, opening)
			switch {
			case before == nil:
			case begins:
				out = append(out, current.String())
				current.Reset()
			case joinsWithSpace(before.text, l.text):
				current.WriteByte(' ')
			}
			current.WriteString(l.text)
			before, opening = l, begins
		}
	}
	return append(out, current.String())
}

func joinsWithSpace(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	letter := func(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }
	return letter(last) && (letter(first) || first >= '0' && first <= '9') ||
		strings.ContainsRune(",.;:", last) && letter(first)
}

// frame is the left and right edge of the text on a page.
type frame struct{ left, right float64 }

// frames knows the edges of every page, the body's type size and its distance between lines.
type frames struct {
	pages       []frame
	size, pitch float64
}

func newFrames(pages [][]pdfLine, body float64) *frames {
	f := &frames{size: body}
	var all []pdfLine
	pitches := map[float64]int{}
	for _, lines := range pages {
		for j, l := range lines {
			if math.Abs(l.size-body) < 0.1*body {
				all = append(all, l)
			}
			if j > 0 {
				pitches[math.Round(lines[j-1].y-l.y)]++
			}
		}
	}
	f.pitch = commonest(pitches)
	whole := f.frameOf(all, frame{})
	for _, lines := range pages {
		own := slices.DeleteFunc(slices.Clone(lines), func(l pdfLine) bool { return math.Abs(l.size-body) >= 0.1*body })
		at := whole
		if len(own) >= 5 {
			at = f.frameOf(own, whole)
		}
		f.pages = append(f.pages, at)
	}
	return f
}

// frameOf finds the edges many lines share: the leftmost and the rightmost ones that are not chance.
func (f *frames) frameOf(lines []pdfLine, otherwise frame) frame {
	enough := max(2, len(lines)/10)
	if len(lines) < 2 {
		if len(lines) == 1 && otherwise == (frame{}) {
			return frame{lines[0].x, lines[0].right}
		}
		return otherwise
	}
	tolerance := 0.6 * f.size
	lefts, rights := make([]float64, len(lines)), make([]float64, len(lines))
	for i, l := range lines {
		lefts[i], rights[i] = l.x, -l.right
		if strings.ContainsRune(closers, lastRune(l.text)) {
			rights[i] += l.last // it may hang over the edge
		}
	}
	return frame{edge(lefts, tolerance, enough), -edge(rights, tolerance, enough)}
}

// edge is the smallest value that has enough company within the tolerance; the smallest of all where none has.
func edge(values []float64, tolerance float64, enough int) float64 {
	slices.Sort(values)
	for i, v := range values {
		if i+enough-1 < len(values) && values[i+enough-1] <= v+tolerance {
			return v
		}
	}
	return values[0]
}

// labelStart matches numbered headings and measures.
var labelStart = regexp.MustCompile(`^(第?[一二三四五六七八九十百]{1,4}[、章节条]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,3}[.．、][^0-9]|[①-⑳]|——)`)

// starts reports whether line l begins a new paragraph after line before, which opened its own where opening is set.
func (f *frames) starts(before, l *pdfLine, opening bool) bool {
	if math.Abs(before.size-l.size) > 0.12*max(before.size, l.size) {
		return true
	}
	if gap := before.y - l.y; before.page == l.page && gap > 1.7*max(f.pitch, before.size) {
		return true
	}
	at, was := f.pages[l.page], f.pages[before.page]
	room := was.right - before.right
	if f.centred(l) && (f.centred(before) || opening && f.full(before)) { // a title of several lines
		room = (was.right - was.left) - (before.right - before.x)
		return room > l.unit+0.3*l.size
	}
	if l.x > at.left+1.2*l.size {
		// Indented: the first line of a paragraph, unless it stands in a block that is indented as a whole.
		return true
	}
	if room > l.unit+0.3*l.size {
		return true
	}
	return labelStart.MatchString(l.text) && strings.ContainsRune("。；：！？.;:", lastRune(before.text))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// centred reports a line with about the same, clear margin on both sides.
func (f *frames) centred(l *pdfLine) bool {
	at := f.pages[l.page]
	left, right := l.x-at.left, at.right-l.right
	return math.Abs(left-right) < 1.2*l.size && left > 2.5*l.size
}

// full reports a line from edge to edge without an indent.
func (f *frames) full(l *pdfLine) bool {
	at := f.pages[l.page]
	return l.x-at.left < 1.2*l.size && at.right-l.right < 2.5*l.size
}
