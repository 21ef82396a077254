package document

import (
	"archive/zip"
	"compress/flate"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
)

// This file and xlsx_*.go write Excel files. Rows go out as they come, so that a file costs little memory however long it is.

// ColumnKind says how the cells of a column are shown.
type ColumnKind int

const (
	TextColumn   ColumnKind = iota // text, wrapped; never a formula, never turned into a number
	NumberColumn                   // numbers, to the right
	DateColumn                     // 2026-03-31
	TimeColumn                     // 2026-03-31 09:30
)

// Column is a column of a sheet; Width counts characters of the standard font (an ideograph takes two), 0 means 12.
//
// A sheet whose columns have keys is a form that is read back: a hidden row above the titles holds the keys, so that columns may be
// renamed and moved.
type Column struct {
	Title   string
	Width   float64
	Kind    ColumnKind
	Key     string
	Note    string   // on the title
	Choices []string // a list to choose from
}

// Bad is a value that is wrong, and why.
type Bad struct {
	Value any
	Why   string
}

// Workbook is an Excel file in the making. Its sheets are written row by row and one after the other.
type Workbook struct {
	// Mark stands at the head and foot of every printed page: who has the file, and from when.
	Mark string

	zip    *zip.Writer
	open   *Sheet
	sheets []*Sheet
	lists  [][]string // choices too long for the cells' own list
	shapes int        // blocks of shape numbers that are used up
}

// Sheet takes the rows of one sheet.
type Sheet struct {
	book    *Workbook
	n       int // from 1
	name    string
	hidden  bool
	part    io.Writer
	columns []Column
	letters []string // names of the columns
	title   bool     // a title over all columns
	head    int      // row of the column titles
	row     int      // last row written
	notes   []note
	buf     []byte // a row on its way
}

// NewWorkbook starts an Excel file, which is written to w as it comes.
func NewWorkbook(w io.Writer) *Workbook {
	b := &Workbook{zip: zip.NewWriter(w)}
	b.zip.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, sheetCompression) })
	return b
}

// sheetCompression is where long sheets of much repeated text gain little by more work.
const sheetCompression = 3

// Sheet closes the sheet before and starts a new one: a title over all columns unless it is empty, the column titles with
// filters, and everything above the data kept in view.
func (b *Workbook) Sheet(name, title string, columns []Column) (*Sheet, error) {
	if len(columns) == 0 || len(columns) > maxColumns {
		return nil, fmt.Errorf("document: sheet %q with %d columns", name, len(columns))
	}
	s, err := b.add(b.sheetName(name), columns)
	if err == nil {
		err = s.begin(title)
	}
	if err != nil {
		return nil, fmt.Errorf("document: sheet %q: %w", name, err)
	}
	return s, nil
}

// add starts the part of a new sheet.
func (b *Workbook) add(name string, columns []Column) (*Sheet, error) {
	if err := b.close(); err != nil {
		return nil, err
	}
	s := &Sheet{book: b, n: len(b.sheets) + 1, name: name, columns: columns}
	for i := range columns {
		s.letters = append(s.letters, columnName(i))
	}
	var err error
	if s.part, err = b.zip.Create(fmt.Sprintf("xl/worksheets/sheet%d.xml", s.n)); err != nil {
		return nil, err
	}
	b.sheets, b.open = append(b.sheets, s), s
	return s, nil
}

// sheetName makes a name Excel accepts: 31 units, none of []:*?/\, not taken.
func (b *Workbook) sheetName(name string) string {
	clean := []rune(strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\`, r) || r < 0x20 {
			return '_'
		}
		return r
	}, name), "'"))
	if len(clean) == 0 {
		clean = []rune("Sheet")
	}
	for n := 1; ; n++ {
		suffix := ""
		if n > 1 {
			suffix = fmt.Sprintf(" %d", n)
		}
		out := clean
		for len(utf16.Encode(out))+len(suffix) > 31 {
			out = out[:len(out)-1]
		}
		full := string(out) + suffix
		if full != listsSheet && !slices.ContainsFunc(b.sheets, func(s *Sheet) bool { return strings.EqualFold(s.name, full) }) {
			return full
		}
	}
}

// begin writes what stands above the data.
func (s *Sheet) begin(title string) error {
	keyed := slices.ContainsFunc(s.columns, func(c Column) bool { return c.Key != "" })
	s.head, s.title = 1, title != "" && !keyed
	if title != "" || keyed {
		s.head = 2
	}
	selected := ""
	if s.n == 1 {
		selected = ` tabSelected="1"`
	}
	s.buf = fmt.Appendf(s.buf[:0], `%s<worksheet xmlns="%s" xmlns:r="%s"><sheetViews><sheetView%s workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`,
		xmlHead, xmlMain, xmlLinks, selected, s.head, s.head+1)
	for i, c := range s.columns {
		width := c.Width
		if width <= 0 {
			width = 12
		}
		style := plainStyle
		if c.Kind == TextColumn {
			style = blankStyle
		}
		s.buf = fmt.Appendf(s.buf, `<col min="%d" max="%d" width="%g" style="%d" customWidth="1"/>`, i+1, i+1, min(width, 255), style)
	}
	s.buf = append(s.buf, `</cols><sheetData>`...)
	if keyed {
		s.above(` hidden="1"`, plainStyle, func(c Column) string { return c.Key })
	} else if title != "" {
		s.row = 1
		s.buf = append(s.buf, `<row r="1" ht="36" customHeight="1">`...)
		s.buf = append(s.appendText(s.buf, 0, titleStyle, title), `</row>`...)
	}
	s.above("", headStyle, func(c Column) string { return c.Title })
	for i, c := range s.columns {
		if c.Note != "" {
			s.note(i, s.head, c.Note)
		}
	}
	_, err := s.part.Write(s.buf)
	return err
}

// above writes a row above the data.
func (s *Sheet) above(attrs string, style int, text func(Column) string) {
	s.row++
	s.buf = fmt.Appendf(s.buf, `<row r="%d"%s>`, s.row, attrs)
	for i, c := range s.columns {
		s.buf = s.appendText(s.buf, i, style, text(c))
	}
	s.buf = append(s.buf, `</row>`...)
}

// close ends the sheet that takes rows.
func (b *Workbook) close() error {
	s := b.open
	if s == nil {
		return nil
	}
	b.open = nil
	s.buf = append(s.buf[:0], `</sheetData>`...)
	if s.head > 0 {
		s.buf = fmt.Appendf(s.buf, `<autoFilter ref="A%d:%s%d"/>`, s.head, s.letters[len(s.letters)-1], s.row)
	}
	if s.title && len(s.columns) > 1 {
		s.buf = fmt.Appendf(s.buf, `<mergeCells count="1"><mergeCell ref="A1:%s1"/></mergeCells>`, s.letters[len(s.letters)-1])
	}
	s.choose()
	if b.Mark != "" {
		mark := strings.ReplaceAll(b.Mark, "&", "&&") // a single one begins a code
		s.buf = append(appendXML(append(s.buf, `<headerFooter><oddHeader>&amp;C`...), mark), `</oddHeader>`...)
		s.buf = append(appendXML(append(s.buf, `<oddFooter>&amp;C`...), mark), `</oddFooter></headerFooter>`...)
	}
	if len(s.notes) > 0 {
		s.buf = append(s.buf, `<legacyDrawing r:id="rId1"/>`...)
	}
	if _, err := s.part.Write(append(s.buf, `</worksheet>`...)); err != nil {
		return fmt.Errorf("document: sheet %q: %w", s.name, err)
	}
	s.part, s.buf = nil, nil
	return s.writeNotes()
}

// Close ends the last sheet and the file. The workbook cannot be used afterwards; the writer stays open.
func (b *Workbook) Close() error {
	if len(b.sheets) == 0 {
		return fmt.Errorf("document: workbook without sheets")
	}
	for _, end := range []func() error{b.close, b.writeLists, b.close, b.writeFrame, b.zip.Close} {
		if err := end(); err != nil {
			return fmt.Errorf("document: write workbook: %w", err)
		}
	}
	return nil
}

// columnName is a column's letters, counted from 0.
func columnName(column int) string {
	name := ""
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}
