package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// Placeholder is a `{{ text }}` in a Word or Excel file.
type Placeholder struct {
	Text  string // what stands between the braces, trimmed; of an open one: what follows them
	Place string // for people: `table 1, row 2, cell 3`, `sheet 检查表, cell B3`
	Open  bool   // the paragraph or cell ends without `}}`
}

// maxPlaceholders bounds how much longer filling can make a file.
const maxPlaceholders = 2000

// Placeholders lists what is to be filled in a Word (.docx) or Excel (.xlsx) file, in the order of the file's parts; one that stands
// in several places is listed for each. Every error is an *Error.
func Placeholders(data []byte) ([]Placeholder, error) {
	form, err := openForm(data)
	if err != nil {
		return nil, err
	}
	var out []Placeholder
	for _, p := range form.parts {
		for _, s := range p.stretches {
			for _, m := range s.marks() {
				out = append(out, Placeholder{Text: m.name, Place: s.place, Open: m.open})
			}
			if len(out) > maxPlaceholders {
				return nil, fail(TooLarge, "more than %d placeholders", maxPlaceholders)
			}
		}
	}
	return out, nil
}

// Fill puts values in the place of placeholders, by their Text. A value takes the format of the first character of its placeholder,
// its line feeds break lines, and in a cell it stays text whatever it begins with. A placeholder without a value is an error.
func Fill(data []byte, values map[string]string) ([]byte, error) {
	form, err := openForm(data)
	if err != nil {
		return nil, err
	}
	changed, count := map[string][]byte{}, 0
	for _, p := range form.parts {
		n, err := p.fill(values, form.sheets)
		if err != nil {
			return nil, err
		}
		if count += n; count > maxPlaceholders {
			return nil, fail(TooLarge, "more than %d placeholders", maxPlaceholders)
		}
		if n > 0 {
			changed[p.name] = p.src
		}
	}
	return form.pack(changed)
}

// form is a file with placeholders, unpacked as far as they can stand in it.
type form struct {
	zip    *zip.Reader
	sheets bool // Excel
	parts  []*formPart
}

type formPart struct {
	name      string
	src       []byte
	prefix    string // of the elements' names, with its colon
	stretches []*stretch
}

// stretch is text that reads as one although it lies in several elements: a paragraph up to a line break, or a cell.
type stretch struct {
	place  string
	pieces []textPiece
}

// textPiece is the content of one text element.
type textPiece struct {
	start, end int // of the content in the part
	spaced     bool
	text       string
}

// mark is a placeholder in the joined text of a stretch.
type mark struct {
	from, to int
	name     string
	open     bool
}

func (s *stretch) text() string {
	var b strings.Builder
	for _, p := range s.pieces {
		b.WriteString(p.text)
	}
	return b.String()
}

func (s *stretch) marks() []mark {
	var out []mark
	text := s.text()
	for at := 0; len(out) <= maxPlaceholders; {
		from := strings.Index(text[at:], "{{")
		if from < 0 {
			return out
		}
		from += at
		length := strings.Index(text[from+2:], "}}")
		if length < 0 {
			return append(out, mark{from, len(text), trimSpace(text[from+2:]), true})
		}
		at = from + 2 + length + 2
		out = append(out, mark{from, at, trimSpace(text[from+2 : at-2]), false})
	}
	return out
}

// fill puts the values into the part and tells how many.
func (p *formPart) fill(values map[string]string, sheets bool) (int, error) {
	var edits edits
	count, size := 0, 0
	for _, s := range p.stretches {
		marks := s.marks()
		for _, m := range marks {
			size += len(values[m.name])
			if _, ok := values[m.name]; m.open || !ok {
				return 0, fmt.Errorf("document: no value for the placeholder %q (%s)", m.name, s.place)
			}
		}
		if size > maxPart {
			return 0, fail(TooLarge, "%s grows beyond %d bytes", p.name, maxPart)
		}
		if count += len(marks); count > maxPlaceholders || len(marks) == 0 {
			continue
		}
		if err := s.fill(&edits, marks, values, p.prefix, sheets); err != nil {
			return 0, err
		}
	}
	if count > 0 {
		p.src = edits.apply(p.src)
	}
	return count, nil
}

// fill notes what changes in the pieces that a placeholder touches: its value goes where it begins.
func (s *stretch) fill(edits *edits, marks []mark, values map[string]string, prefix string, sheets bool) error {
	text, begin, length := s.text(), 0, 0
	for _, p := range s.pieces {
		end, at, touched := begin+len(p.text), begin, false
		var b strings.Builder
		for len(marks) > 0 && marks[0].from < end {
			m := marks[0]
			touched = true
			if m.from >= begin {
				b.WriteString(escaped(text[at:m.from]))
				v := clean(values[m.name])
				length += len(utf16.Encode([]rune(v)))
				b.WriteString(valueXML(v, prefix, sheets))
			}
			at = min(m.to, end)
			if m.to > end { // it goes on in the next piece
				break
			}
			marks = marks[1:]
		}
		b.WriteString(escaped(text[at:end]))
		if touched {
			edits.piece(p, b.String())
		}
		begin = end
	}
	if length += len(utf16.Encode([]rune(text))); sheets && length > excelize.TotalCellChars {
		return fmt.Errorf("document: %s: text longer than %d characters", s.place, excelize.TotalCellChars)
	}
	return nil
}

// valueXML is a value as content of a text element.
func valueXML(v, prefix string, sheets bool) string {
	if sheets {
		return escaped(escapeCell(v))
	}
	v = escaped(v)
	for char, element := range map[string]string{"&#xA;": "br", "&#x9;": "tab"} {
		v = strings.ReplaceAll(v, char, `</`+prefix+`t><`+prefix+element+`/><`+prefix+`t xml:space="preserve">`)
	}
	return v
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder does not fail
	return b.String()
}

// edits are the changes of one part.
type edits []edit

type edit struct {
	from, to int
	text     string
}

// piece replaces the content of a text element. Spaces at its ends are to be kept.
func (e *edits) piece(p textPiece, content string) {
	if !p.spaced {
		e.add(p.start-1, p.start-1, ` xml:space="preserve"`)
	}
	e.add(p.start, p.end, content)
}

func (e *edits) add(from, to int, text string) {
	*e = append(*e, edit{from, to, text})
}

func (e edits) apply(src []byte) []byte {
	slices.SortStableFunc(e, func(a, b edit) int { return a.from - b.from }) // text boxes stand inside paragraphs
	var b bytes.Buffer
	at := 0
	for _, one := range e {
		b.Write(src[at:one.from])
		b.WriteString(one.text)
		at = one.to
	}
	b.Write(src[at:])
	return b.Bytes()
}

// pack writes the package with some parts changed or added, all others as they lie there.
func (f *form) pack(changed map[string][]byte) ([]byte, error) {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	write := func(h zip.FileHeader) error {
		part, err := w.CreateHeader(&h)
		if err == nil {
			_, err = part.Write(changed[h.Name])
		}
		if err != nil {
			return fmt.Errorf("document: write %s: %w", h.Name, err)
		}
		return nil
	}
	added := maps.Clone(changed)
	for _, file := range f.zip.File {
		if _, ok := changed[file.Name]; !ok {
			if err := w.Copy(file); err != nil {
				return nil, &Error{Code: Truncated, Detail: file.Name, Err: err}
			}
			continue
		}
		delete(added, file.Name)
		if err := write(zip.FileHeader{Name: file.Name, Method: zip.Deflate, Modified: file.Modified}); err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(added)) {
		if err := write(zip.FileHeader{Name: name, Method: zip.Deflate}); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("document: write package: %w", err)
	}
	return buf.Bytes(), nil
}

// clean drops what XML cannot hold.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n"))
}
