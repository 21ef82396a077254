package document

import (
	"sort"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/unicode/norm"
)

// pdfCode is one character code of a string: its text, its width in ems, the bytes it took.
type pdfCode struct {
	text  string
	width float64
	bytes int
	space bool // the one-byte code 32, to which word spacing applies
}

// pdfFont turns the codes of a string into text.
type pdfFont struct {
	toUnicode *cmap            // from the file
	native    string           // "gbk" or "utf16": a predefined encoding that is itself a character set
	wide      bool             // a composite font: codes of two bytes where no map says otherwise
	simple    pdf.TextEncoding // of a simple font without a map
	widths    map[int]float64
	missing   float64
}

// font reads a font dictionary once; equal dictionaries are the same font.
func (p *pdfReader) font(v pdf.Value) *pdfFont {
	if v.Kind() != pdf.Dict {
		return nil
	}
	key := v.String()
	if f, ok := p.fonts[key]; ok {
		return f
	}
	f := &pdfFont{widths: map[int]float64{}, wide: v.Key("Subtype").Name() == "Type0"}
	p.fonts[key] = f
	if u := v.Key("ToUnicode"); u.Kind() == pdf.Stream {
		if data, err := streamBytes(u); err == nil {
			f.toUnicode = parseCMap(data)
		}
	}
	if !f.wide {
		f.simpleFont(v)
		return f
	}
	switch name := v.Key("Encoding").Name(); {
	case strings.HasPrefix(name, "GB"):
		f.native = "gbk"
	case strings.HasPrefix(name, "UniGB") || strings.HasPrefix(name, "UniCNS") || strings.HasPrefix(name, "UniJIS"):
		f.native = "utf16"
	}
	f.compositeWidths(v.Key("DescendantFonts").Index(0))
	return f
}

func (f *pdfFont) simpleFont(v pdf.Value) {
	if f.toUnicode == nil {
		font := pdf.Font{V: v}
		f.simple = font.Encoder()
	}
	first, widths := int(v.Key("FirstChar").Int64()), v.Key("Widths")
	f.missing = 0.5
	scale := 1.0 / 1000
	if m := v.Key("FontMatrix"); m.Len() == 6 {
		scale = m.Index(0).Float64()
	}
	for i := range min(widths.Len(), 256) {
		f.widths[first+i] = widths.Index(i).Float64() * scale
	}
}

// compositeWidths reads /W (ISO 32000-1, 9.7.4.3): c [w1 w2 …] or first last w.
func (f *pdfFont) compositeWidths(d pdf.Value) {
	f.missing = 1
	if dw := d.Key("DW"); !dw.IsNull() {
		f.missing = dw.Float64() / 1000
	}
	w := d.Key("W")
	for i := 0; i+1 < w.Len(); {
		first := int(w.Index(i).Int64())
		if list := w.Index(i + 1); list.Kind() == pdf.Array {
			for j := range min(list.Len(), 0x10000) {
				f.widths[first+j] = list.Index(j).Float64() / 1000
			}
			i += 2
			continue
		}
		last := min(int(w.Index(i+1).Int64()), first+0xFFFF)
		for c := first; c <= last; c++ {
			f.widths[c] = w.Index(i+2).Float64() / 1000
		}
		i += 3
	}
}

// next reads the first code of raw, which is not empty.
func (f *pdfFont) next(raw string) pdfCode {
	n := 1
	switch {
	case f.native == "gbk":
		if raw[0] >= 0x81 && len(raw) > 1 {
			n = 2
		}
	case f.native == "utf16":
		n = min(2, len(raw))
		if raw[0] >= 0xD8 && raw[0] < 0xDC && len(raw) >= 4 {
			n = 4
		}
	case f.wide:
		n = min(2, len(raw))
		if f.toUnicode != nil {
			n = f.toUnicode.length(raw)
		}
	}
	code := 0
	for i := range n {
		code = code<<8 | int(raw[i])
	}
	width, ok := f.widths[code]
	if !ok {
		width = f.missing
	}
	if f.native != "" {
		// Widths of these fonts are by glyph number, which is not known here; nearly all glyphs are square.
		width = 1
		if code < 0x80 {
			width = 0.5
		}
	}
	return pdfCode{text: tidyGlyph(f.decode(raw[:n], code)), width: width, bytes: n, space: n == 1 && code == ' '}
}

func (f *pdfFont) decode(raw string, code int) string {
	if f.toUnicode != nil {
		if s, ok := f.toUnicode.lookup(code); ok {
			return s
		}
	}
	switch {
	case f.native == "gbk":
		if s, err := simplifiedchinese.GB18030.NewDecoder().String(raw); err == nil {
			return s
		}
	case f.native == "utf16":
		return utf16Text(raw)
	case f.simple != nil:
		return f.simple.Decode(raw)
	case !f.wide && code < 0x80:
		return string(rune(code))
	}
	return "\uFFFD"
}

// tidyGlyph undoes what fonts do to characters: radicals that look like ideographs, ligatures, control codes.
func tidyGlyph(s string) string {
	for _, r := range s {
		switch {
		case r >= 0x2E80 && r < 0x2FE0, r >= 0xF900 && r < 0xFB00, r >= 0xFB00 && r < 0xFB07:
			return norm.NFKC.String(s)
		case r < 0x20 || r == 0xAD || r == 0x7F:
			return strings.Map(func(r rune) rune {
				if r < 0x20 || r == 0xAD || r == 0x7F {
					return -1
				}
				return r
			}, s)
		}
	}
	if !utf8.ValidString(s) {
		return "\uFFFD"
	}
	return s
}

func utf16Text(raw string) string {
	units := make([]uint16, 0, len(raw)/2)
	for i := 0; i+1 < len(raw); i += 2 {
		units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
	}
	return string(utf16.Decode(units))
}

// cmap maps character codes to text (ToUnicode, ISO 32000-1, 9.10.3).
type cmap struct {
	chars  map[int]string
	ranges []cmapRange // sorted by first
	spaces []codeSpace
}

type cmapRange struct {
	first, last int
	text        string // of first; the last character counts up
}

type codeSpace struct{ low, high string }

const maxCMap = 1 << 17 // entries

func parseCMap(data []byte) *cmap {
	m := &cmap{chars: map[int]string{}}
	lex := &pdfLexer{data: data}
	var args []any
	for {
		tok := lex.next()
		if tok == nil {
			break
		}
		op, ok := tok.(pdfOp)
		if !ok {
			if len(args) < maxCMap {
				args = append(args, tok)
			}
			continue
		}
		switch op {
		case "endcodespacerange":
			for i := 0; i+1 < len(args); i += 2 {
				low, high := text(args, i), text(args, i+1)
				if len(low) == len(high) && len(low) > 0 && len(low) <= 4 {
					m.spaces = append(m.spaces, codeSpace{low, high})
				}
			}
		case "endbfchar":
			for i := 0; i+1 < len(args) && len(m.chars) < maxCMap; i += 2 {
				m.chars[codeOf(text(args, i))] = utf16Text(text(args, i+1))
			}
		case "endbfrange":
			m.addRanges(args)
		}
		args = args[:0]
	}
	sort.SliceStable(m.ranges, func(i, j int) bool { return m.ranges[i].first < m.ranges[j].first })
	return m
}

func (m *cmap) addRanges(args []any) {
	for i := 0; i+2 < len(args) && len(m.ranges) < maxCMap; i += 3 {
		first, last := codeOf(text(args, i)), codeOf(text(args, i+1))
		if list, ok := args[i+2].([]any); ok {
			for j := range list {
				if first+j <= last && len(m.chars) < maxCMap {
					m.chars[first+j] = utf16Text(text(list, j))
				}
			}
			continue
		}
		if to := utf16Text(text(args, i+2)); to != "" && first <= last {
			m.ranges = append(m.ranges, cmapRange{first, last, to})
		}
	}
}

func codeOf(s string) int {
	code := 0
	for i := range min(len(s), 4) {
		code = code<<8 | int(s[i])
	}
	return code
}

// length tells how many bytes the first code of raw takes.
func (m *cmap) length(raw string) int {
	for _, s := range m.spaces {
		if len(raw) < len(s.low) {
			continue
		}
		inside := true
		for i := range len(s.low) {
			inside = inside && raw[i] >= s.low[i] && raw[i] <= s.high[i]
		}
		if inside {
			return len(s.low)
		}
	}
	return min(2, len(raw))
}

func (m *cmap) lookup(code int) (string, bool) {
	if s, ok := m.chars[code]; ok {
		return s, s != ""
	}
	i := sort.Search(len(m.ranges), func(i int) bool { return m.ranges[i].first > code }) - 1
	if i < 0 || code > m.ranges[i].last {
		return "", false
	}
	r := []rune(m.ranges[i].text)
	r[len(r)-1] += rune(code - m.ranges[i].first)
	return string(r), true
}
