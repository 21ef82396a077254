package document

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"
	"time"
)

// What a workbook from outside may cost. The sheets are read as a stream and never lie in memory; the table of texts does.
const (
	MaxWorkbook  = 64 << 20  // bytes of the file
	maxSheetSize = 768 << 20 // bytes of a sheet, unpacked
	maxTexts     = 96 << 20  // bytes of all texts of the table, unpacked
	maxCellText  = 32_767    // Excel's own limit of characters
	maxColumns   = 16_384
)

// CellKind is what lies in a cell.
type CellKind int

const (
	EmptyCell CellKind = iota
	TextCell
	NumberCell
	DateCell // Text is 2026-03-31 or 2026-03-31 09:30:00
	BoolCell // Text is 1 or 0
	ErrorCell
)

// Cell is one cell of a row that is read. Of numbers Text is as the file writes them.
type Cell struct {
	Column  int // from 0
	Kind    CellKind
	Text    string
	Formula bool
}

// Book is an Excel file (.xlsx) that is read.
type Book struct {
	Sheets []BookSheet
	zip    *zip.Reader
	texts  string   // all texts of the table, one after the other
	ends   []uint32 // where each ends
	dates  []bool   // by style
	since  time.Time
}

// BookSheet is a sheet of a Book.
type BookSheet struct {
	Name   string
	Hidden bool
	part   string
}

// OpenBook opens an Excel file; the error is an *Error.
func OpenBook(name string, data []byte) (*Book, error) {
	b, err := openBook(data)
	if err != nil {
		var known *Error
		if !errors.As(err, &known) {
			known = &Error{Code: BrokenWorkbook, Err: err}
		}
		known.Name = name
		return nil, known
	}
	return b, nil
}

func openBook(data []byte) (*Book, error) {
	switch {
	case len(data) > MaxWorkbook:
		return nil, fail(LargeWorkbook, "%d bytes", len(data))
	case len(bytes.TrimSpace(data)) == 0:
		return nil, fail(EmptyFile, "")
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")): // a compound file: what Excel wrote until 2003, or an encrypted package
		if bytes.Contains(data, utf16le("EncryptedPackage")) || bytes.Contains(data, utf16le("EncryptionInfo")) {
			return nil, fail(LockedWorkbook, "")
		}
		return nil, fail(OldWorkbook, "")
	case !bytes.HasPrefix(data, []byte("PK")):
		return nil, fail(NotWorkbook, "")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	b := &Book{zip: z, since: time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)}
	for _, read := range []func() error{b.readBook, b.readStyles, b.readTexts} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	return b, nil
}

func utf16le(s string) []byte {
	out := make([]byte, 0, 2*len(s))
	for i := range len(s) {
		out = append(out, s[i], 0)
	}
	return out
}

// part opens a part for reading, which fails beyond its limit; nil where it is missing.
func (b *Book) part(name string, limit int64) (io.ReadCloser, error) {
	for _, f := range b.zip.File {
		if !strings.EqualFold(f.Name, name) {
			continue
		}
		limit = min(limit, max(ratioMin, int64(min(f.CompressedSize64, MaxWorkbook))*maxRatio))
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		return &limited{r, limit, name}, nil
	}
	return nil, nil
}

// limited is a part that must not unpack to more than so many bytes.
type limited struct {
	io.ReadCloser
	left int64
	name string
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.ReadCloser.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, fail(BombWorkbook, "%s", l.name)
	}
	return n, err
}

// each hands every token of a part to fn until that fails or the part ends; a missing part has none.
func (b *Book) each(name string, limit int64, fn func(s *scanner, t token) error) error {
	r, err := b.part(name, limit)
	if r == nil {
		return err
	}
	defer func() { _ = r.Close() }()
	s := newScanner(r)
	for {
		t, err := s.next()
		if err == nil {
			err = fn(s, t)
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return fmt.Errorf("%s: %w", name, err)
		}
	}
}

// readBook finds the sheets and the day from which dates are counted.
func (b *Book) readBook() error {
	targets := map[string]string{}
	err := b.each("xl/_rels/workbook.xml.rels", maxPart, func(s *scanner, t token) error {
		if t == tokenStart && string(s.name) == "Relationship" {
			target := s.attr("Target")
			if strings.HasPrefix(target, "/") {
				target = target[1:]
			} else {
				target = path.Join("xl", target)
			}
			targets[s.attr("Id")] = target
		}
		return nil
	})
	if err != nil {
		return err
	}
	err = b.each("xl/workbook.xml", maxPart, func(s *scanner, t token) error {
		switch {
		case t != tokenStart:
		case string(s.name) == "workbookPr" && (s.attr("date1904") == "1" || s.attr("date1904") == "true"):
			b.since = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
		case string(s.name) == "sheet":
			state := s.attr("state")
			b.Sheets = append(b.Sheets, BookSheet{Name: s.attr("name"), Hidden: state != "" && state != "visible", part: targets[s.attr("id")]})
		}
		return nil
	})
	if err == nil && len(b.Sheets) == 0 {
		err = fail(NotWorkbook, "no sheets")
	}
	return err
}

// readStyles finds which styles show numbers as dates.
func (b *Book) readStyles() error {
	formats := map[string]bool{}
	within := false
	return b.each("xl/styles.xml", maxPart, func(s *scanner, t token) error {
		switch string(s.name) {
		case "numFmt":
			if t == tokenStart {
				formats[s.attr("numFmtId")] = isDateFormat(s.attr("formatCode"))
			}
		case "cellXfs":
			within = t == tokenStart && !s.empty
		case "xf":
			if t == tokenStart && within {
				id := s.attr("numFmtId")
				date, known := formats[id]
				n, _ := strconv.Atoi(id)
				b.dates = append(b.dates, known && date || !known && (n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58))
			}
		}
		return nil
	})
}

// isDateFormat looks for letters of days and hours outside quotes and brackets.
func isDateFormat(code string) bool {
	quoted, bracket := false, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '\\' || c == '_' || c == '*':
			i++
		case c == '[':
			bracket = true
		case c == ']':
			bracket = false
		case bracket:
		case strings.IndexByte("yYdDhH", c) >= 0:
			return true
		}
	}
	return false
}

// readTexts reads the table of texts, in which Excel keeps what cells say.
func (b *Book) readTexts() error {
	var all strings.Builder
	open, aside := false, 0
	err := b.each("xl/sharedStrings.xml", maxSheetSize, func(s *scanner, t token) error {
		if t == tokenText {
			if open && aside == 0 {
				all.Write(s.text)
			}
			if all.Len() > maxTexts {
				return fail(BombWorkbook, "texts")
			}
			return nil
		}
		start := t == tokenStart && !s.empty
		switch string(s.name) {
		case "t":
			open = start
		case "rPh": // how a name is read
			if start {
				aside++
			} else if t == tokenEnd {
				aside--
			}
		case "si":
			if t == tokenEnd || s.empty {
				b.ends = append(b.ends, uint32(all.Len()))
			}
		}
		return nil
	})
	b.texts = all.String()
	return err
}

func (b *Book) text(i int) (string, bool) {
	if i < 0 || i >= len(b.ends) {
		return "", false
	}
	from := uint32(0)
	if i > 0 {
		from = b.ends[i-1]
	}
	return b.texts[from:b.ends[i]], true
}

// Read hands each row that has cells to fn: its number from 1 and the cells that hold something, in the order of the file; the slice
// is used again. It gives the ranges of merged cells. The error is fn's, or an *Error.
func (b *Book) Read(sheet int, fn func(row int, cells []Cell) error) (merged []string, err error) {
	r := rowReader{b: b, fn: fn}
	err = b.each(b.Sheets[sheet].part, maxSheetSize, r.token)
	var own *fromCaller
	if errors.As(err, &own) {
		return r.merged, own.err
	}
	var known *Error
	if err != nil && !errors.As(err, &known) {
		err = &Error{Code: BrokenWorkbook, Err: err}
	}
	return r.merged, err
}

// fromCaller keeps an error of the caller's apart from those of the file.
type fromCaller struct{ err error }

func (e *fromCaller) Error() string { return e.err.Error() }

type rowReader struct {
	b      *Book
	fn     func(int, []Cell) error
	row    int
	cells  []Cell
	merged []string

	cell           Cell
	kind           string
	style          int
	value          []byte
	taking, within bool
	inside, aside  bool
}

func (r *rowReader) token(s *scanner, t token) error {
	if t == tokenText {
		if r.taking && !r.aside {
			r.value = append(r.value, s.text...)
		}
		return nil
	}
	start := t == tokenStart
	switch string(s.name) {
	case "row":
		return r.onRow(s, start)
	case "c":
		return r.onCell(s, start)
	case "v":
		r.taking = start && !s.empty
	case "is":
		r.inside = start && !s.empty
	case "t":
		r.taking = start && !s.empty && r.inside
	case "rPh":
		r.aside = start && !s.empty
	case "f":
		r.cell.Formula = r.cell.Formula || start
	case "mergeCell":
		if start && len(r.merged) < 1000 {
			r.merged = append(r.merged, s.attr("ref"))
		}
	}
	return nil
}

func (r *rowReader) onRow(s *scanner, start bool) error {
	if start {
		n, err := strconv.Atoi(s.attr("r"))
		if err != nil {
			n = r.row + 1
		}
		r.row, r.cells = n, r.cells[:0]
		r.cell.Column = -1
	}
	if (!start || s.empty) && len(r.cells) > 0 {
		err := r.fn(r.row, r.cells)
		if r.cells = r.cells[:0]; err != nil {
			return &fromCaller{err}
		}
	}
	return nil
}

func (r *rowReader) onCell(s *scanner, start bool) error {
	if start {
		at := r.cell.Column + 1
		if ref := s.attrBytes("r"); len(ref) > 0 {
			if at = columnOf(ref); at < 0 || at >= maxColumns {
				return errXML
			}
		}
		r.cell, r.value, r.kind = Cell{Column: at}, r.value[:0], s.attr("t")
		r.style, _ = strconv.Atoi(s.attr("s"))
		r.within, r.taking, r.inside, r.aside = true, false, false, false
	}
	if r.within && (!start || s.empty) {
		r.within = false
		r.endCell()
	}
	return nil
}

func (r *rowReader) endCell() {
	r.taking = false
	c := r.cell
	switch text := string(r.value); {
	case r.kind == "s":
		i, err := strconv.Atoi(strings.TrimSpace(text))
		if text, ok := r.b.text(i); ok && err == nil {
			c.Kind, c.Text = TextCell, text
		}
	case r.kind == "inlineStr" || r.kind == "str":
		c.Kind, c.Text = TextCell, text
	case r.kind == "b":
		c.Kind, c.Text = BoolCell, strings.TrimSpace(text)
	case r.kind == "e":
		c.Kind, c.Text = ErrorCell, text
	case r.kind == "d":
		c.Kind, c.Text = DateCell, strings.TrimSuffix(strings.ReplaceAll(text, "T", " "), "Z")
	case text != "":
		c.Kind, c.Text = r.number(strings.TrimSpace(text))
	}
	if c.Kind == TextCell && len(c.Text) > 4*maxCellText {
		c.Text = c.Text[:4*maxCellText]
	}
	if c.Kind == TextCell && strings.Contains(c.Text, "_x") {
		c.Text = unescapeCell(c.Text)
	}
	if c.Kind == TextCell && c.Text == "" {
		c.Kind = EmptyCell
	}
	if c.Kind != EmptyCell || c.Formula {
		r.cells = append(r.cells, c)
	}
}

// number is a number, or the date that its style shows.
func (r *rowReader) number(text string) (CellKind, string) {
	if r.style < 0 || r.style >= len(r.b.dates) || !r.b.dates[r.style] {
		return NumberCell, text
	}
	days, err := strconv.ParseFloat(text, 64)
	if err != nil || days < 0 || days > 2_958_466 {
		return NumberCell, text
	}
	at := r.b.since.Add(time.Duration(int64(days)) * 24 * time.Hour).Add(time.Duration((days-float64(int64(days)))*86400+0.5) * time.Second)
	if at.Hour()+at.Minute()+at.Second() == 0 {
		return DateCell, at.Format(time.DateOnly)
	}
	return DateCell, at.Format(time.DateTime)
}

// columnOf reads the letters of a cell's name, from 0; -1 where there are none.
func columnOf(ref []byte) int {
	n := 0
	for _, c := range ref {
		if c < 'A' || c > 'Z' || n > maxColumns {
			break
		}
		n = n*26 + int(c-'A') + 1
	}
	return n - 1
}

// unescapeCell resolves characters that are written by their number, _x000D_.
func unescapeCell(s string) string {
	return escapedAny.ReplaceAllStringFunc(s, func(m string) string {
		n, _ := strconv.ParseUint(m[2:6], 16, 16) // the pattern has four digits
		return string(rune(n))
	})
}
