package document

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

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
	file   *excelize.File
	styles map[string]int
	open   *Sheet
	count  int
	lists  [][]string // choices too long for the cells' own list
}

// Sheet takes the rows of one sheet.
type Sheet struct {
	book    *Workbook
	name    string
	stream  *excelize.StreamWriter
	columns []Column
	kinds   []int // style of each column
	head    int   // row of the column titles
	row     int   // last row written
	notes   int
}

// NewWorkbook starts an Excel file.
func NewWorkbook() (*Workbook, error) {
	b := &Workbook{file: excelize.NewFile(), styles: map[string]int{}}
	border := []excelize.Border{{Type: "left", Color: "BFBFBF", Style: 1}, {Type: "right", Color: "BFBFBF", Style: 1},
		{Type: "top", Color: "BFBFBF", Style: 1}, {Type: "bottom", Color: "BFBFBF", Style: 1}}
	body := func(horizontal string, format int, custom string) *excelize.Style {
		s := &excelize.Style{Border: border, NumFmt: format,
			Alignment: &excelize.Alignment{Horizontal: horizontal, Vertical: "top", WrapText: true}}
		if custom != "" {
			s.CustomNumFmt = &custom
		}
		return s
	}
	const textFormat = 49 // "@": what is typed over a text stays text
	for name, style := range map[string]*excelize.Style{
		"title": {Font: &excelize.Font{Bold: true, Size: 16},
			Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}},
		"head": {Font: &excelize.Font{Bold: true}, Border: border, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"DDEBF7"}},
			Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}},
		"bad": {Border: border, NumFmt: textFormat, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFC7CE"}},
			Alignment: &excelize.Alignment{Horizontal: "left", Vertical: "top", WrapText: true}},
		"text":   body("left", textFormat, ""),
		"number": body("right", 0, ""),
		"date":   body("center", 0, "yyyy-mm-dd"),
		"time":   body("center", 0, "yyyy-mm-dd hh:mm"),
	} {
		id, err := b.file.NewStyle(style)
		if err != nil {
			return nil, fmt.Errorf("document: style %s: %w", name, err)
		}
		b.styles[name] = id
	}
	return b, nil
}

// Sheet closes the sheet before and starts a new one: a title over all columns unless it is empty, the column titles with
// filters, and everything above the data kept in view.
func (b *Workbook) Sheet(name, title string, columns []Column) (*Sheet, error) {
	if len(columns) == 0 {
		return nil, fmt.Errorf("document: sheet %q without columns", name)
	}
	if err := b.close(); err != nil {
		return nil, err
	}
	s := &Sheet{book: b, name: b.sheetName(name), columns: columns}
	var err error
	if b.count == 0 {
		err = b.file.SetSheetName("Sheet1", s.name)
	} else {
		_, err = b.file.NewSheet(s.name)
	}
	if err != nil {
		return nil, fmt.Errorf("document: sheet %q: %w", name, err)
	}
	b.count++
	if s.stream, err = b.file.NewStreamWriter(s.name); err != nil {
		return nil, fmt.Errorf("document: sheet %q: %w", name, err)
	}
	b.open = s
	if err := s.begin(title); err != nil {
		return nil, fmt.Errorf("document: sheet %q: %w", name, err)
	}
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
		if at, err := b.file.GetSheetIndex(string(out) + suffix); b.count == 0 || err != nil || at < 0 {
			return string(out) + suffix
		}
	}
}

func (s *Sheet) begin(title string) error {
	styles := map[ColumnKind]string{TextColumn: "text", NumberColumn: "number", DateColumn: "date", TimeColumn: "time"}
	for i, c := range s.columns {
		s.kinds = append(s.kinds, s.book.styles[styles[c.Kind]])
		width := c.Width
		if width <= 0 {
			width = 12
		}
		if err := s.stream.SetColWidth(i+1, i+1, min(width, 255)); err != nil {
			return err
		}
	}
	s.head = 1
	keyed := slices.ContainsFunc(s.columns, func(c Column) bool { return c.Key != "" })
	if title != "" || keyed {
		s.head = 2
	}
	top := fmt.Sprintf("A%d", s.head+1)
	if err := s.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: s.head, TopLeftCell: top, ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if keyed {
		keys := make([]any, len(s.columns))
		for i, c := range s.columns {
			keys[i] = c.Key
		}
		if err := s.stream.SetRow("A1", keys, excelize.RowOpts{Hidden: true}); err != nil {
			return err
		}
	} else if title != "" {
		end, err := excelize.CoordinatesToCellName(len(s.columns), 1)
		if err != nil {
			return err
		}
		cell := excelize.Cell{StyleID: s.book.styles["title"], Value: clean(title)}
		if err := s.stream.SetRow("A1", []any{cell}, excelize.RowOpts{Height: 36}); err != nil {
			return err
		}
		if end != "A1" {
			if err := s.stream.MergeCell("A1", end); err != nil {
				return err
			}
		}
	}
	head := make([]any, len(s.columns))
	for i, c := range s.columns {
		head[i] = excelize.Cell{StyleID: s.book.styles["head"], Value: clean(c.Title)}
	}
	s.row = s.head
	if err := s.help(); err != nil {
		return err
	}
	return s.stream.SetRow(fmt.Sprintf("A%d", s.head), head)
}

// Row writes one row, a value for each column: string, int, int64, float64, time.Time (its own clock reading is shown) or
// nil. A text never becomes a formula, whatever it begins with. A text of more than 32,767 characters, Excel's limit, is
// an error.
func (s *Sheet) Row(values ...any) error {
	if s.book.open != s {
		return fmt.Errorf("document: sheet %q is closed", s.name)
	}
	if len(values) != len(s.columns) {
		return fmt.Errorf("document: sheet %q: %d values for %d columns", s.name, len(values), len(s.columns))
	}
	cells := make([]any, len(values))
	for i, v := range values {
		style := s.kinds[i]
		if bad, ok := v.(Bad); ok {
			v, style = bad.Value, s.book.styles["bad"]
			if err := s.note(i+1, s.row+1, bad.Why); err != nil {
				return err
			}
		}
		switch x := v.(type) {
		case string:
			x = clean(x)
			if len(utf16.Encode([]rune(x))) > excelize.TotalCellChars {
				return fmt.Errorf("document: sheet %q, row %d, column %q: text longer than %d characters", s.name, s.row+1, s.columns[i].Title, excelize.TotalCellChars)
			}
			v = x
		case time.Time:
			if x.IsZero() {
				v = nil
			} else {
				v = time.Date(x.Year(), x.Month(), x.Day(), x.Hour(), x.Minute(), x.Second(), 0, time.UTC)
			}
		case int, int64, float64, nil:
		default:
			return fmt.Errorf("document: sheet %q, row %d, column %q: cannot write a %T", s.name, s.row+1, s.columns[i].Title, v)
		}
		cells[i] = excelize.Cell{StyleID: style, Value: v}
	}
	s.row++
	return s.stream.SetRow(fmt.Sprintf("A%d", s.row), cells)
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

func (b *Workbook) close() error {
	s := b.open
	if s == nil {
		return nil
	}
	b.open = nil
	last, err := excelize.CoordinatesToCellName(len(s.columns), max(s.row, s.head))
	if err != nil {
		return err
	}
	if err := b.file.AutoFilter(s.name, fmt.Sprintf("A%d:%s", s.head, last), nil); err != nil {
		return fmt.Errorf("document: sheet %q: %w", s.name, err)
	}
	if err := s.choose(); err != nil {
		return fmt.Errorf("document: sheet %q: %w", s.name, err)
	}
	return s.stream.Flush()
}

// Bytes ends the last sheet and returns the file. The workbook cannot be used afterwards.
func (b *Workbook) Bytes() ([]byte, error) {
	if b.count == 0 {
		return nil, fmt.Errorf("document: workbook without sheets")
	}
	if err := b.close(); err != nil {
		return nil, err
	}
	if err := b.writeLists(); err != nil {
		return nil, fmt.Errorf("document: lists: %w", err)
	}
	buf, err := b.file.WriteToBuffer()
	if err != nil {
		return nil, fmt.Errorf("document: write workbook: %w", err)
	}
	return buf.Bytes(), b.file.Close()
}
