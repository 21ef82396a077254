package document

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// The styles of cells, as they stand in stylesPart.
const (
	plainStyle = iota
	titleStyle
	headStyle
	badStyle
	textStyle
	numberStyle
	dateStyle
	timeStyle
	blankStyle // of what is still empty in a column of texts: a code like 05 typed there keeps its zero
)

var kindStyles = map[ColumnKind]int{TextColumn: textStyle, NumberColumn: numberStyle, DateColumn: dateStyle, TimeColumn: timeStyle}

// Row writes one row, a value for each column: string, int, int64, float64, time.Time (its own clock reading is shown), Bad or
// nil. A text never becomes a formula, whatever it begins with. A text of more than 32,767 characters, Excel's limit, is
// an error.
func (s *Sheet) Row(values ...any) error {
	if s.book.open != s {
		return fmt.Errorf("document: sheet %q is closed", s.name)
	}
	if len(values) != len(s.columns) {
		return fmt.Errorf("document: sheet %q: %d values for %d columns", s.name, len(values), len(s.columns))
	}
	row, notes := s.row, len(s.notes)
	s.row++
	s.buf = append(strconv.AppendInt(append(s.buf[:0], `<row r="`...), int64(s.row), 10), `">`...)
	for i, v := range values {
		if err := s.cell(i, v); err != nil {
			err = fmt.Errorf("document: sheet %q, row %d, column %q: %w", s.name, s.row, s.columns[i].Title, err)
			s.row, s.notes = row, s.notes[:notes]
			return err
		}
	}
	_, err := s.part.Write(append(s.buf, `</row>`...))
	return err
}

// cell adds a cell to the row on its way.
func (s *Sheet) cell(column int, v any) error {
	style := kindStyles[s.columns[column].Kind]
	if bad, ok := v.(Bad); ok {
		v, style = bad.Value, badStyle
		s.note(column, s.row, bad.Why)
	}
	switch x := v.(type) {
	case string:
		if len(x) > maxCellText && units(x) > maxCellText {
			return fmt.Errorf("text longer than %d characters", maxCellText)
		}
		s.buf = s.appendText(s.buf, column, style, x)
		return nil
	case time.Time:
		if !x.IsZero() && x.Year() < 1901 { // Excel counts from 1900, and gets that year wrong
			s.buf = s.appendText(s.buf, column, style, x.Format(time.DateOnly))
			return nil
		}
		s.buf = s.appendCell(s.buf, column, style)
		if x.IsZero() {
			break
		}
		s.buf = append(strconv.AppendFloat(append(s.buf, `><v>`...), serial(x), 'f', -1, 64), `</v></c>`...)
		return nil
	case int:
		s.buf = append(strconv.AppendInt(append(s.appendCell(s.buf, column, style), `><v>`...), int64(x), 10), `</v></c>`...)
		return nil
	case int64:
		s.buf = append(strconv.AppendInt(append(s.appendCell(s.buf, column, style), `><v>`...), x, 10), `</v></c>`...)
		return nil
	case float64:
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return fmt.Errorf("cannot write %v", x)
		}
		s.buf = append(strconv.AppendFloat(append(s.appendCell(s.buf, column, style), `><v>`...), x, 'f', -1, 64), `</v></c>`...)
		return nil
	case nil:
		s.buf = s.appendCell(s.buf, column, style)
	default:
		return fmt.Errorf("cannot write a %T", v)
	}
	s.buf = append(s.buf, `/>`...)
	return nil
}

// serial is a clock reading as Excel counts it: days since 1899-12-30.
func serial(t time.Time) float64 {
	seconds := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.UTC).Unix() + 25569*86400
	return float64(seconds) / 86400
}

// appendCell begins a cell.
func (s *Sheet) appendCell(b []byte, column, style int) []byte {
	b = append(append(b, `<c r="`...), s.letters[column]...)
	b = append(strconv.AppendInt(b, int64(s.row), 10), '"')
	if style != plainStyle {
		b = append(strconv.AppendInt(append(b, ` s="`...), int64(style), 10), '"')
	}
	return b
}

// appendText writes a text into a cell, as a text whatever it begins with.
func (s *Sheet) appendText(b []byte, column, style int, text string) []byte {
	b = s.appendCell(b, column, style)
	if text == "" {
		return append(b, `/>`...)
	}
	return append(appendString(append(b, ` t="inlineStr"><is>`...), text), `</is></c>`...)
}

// byNumber is what Excel reads as a character written by its number.
var byNumber = regexp.MustCompile(`_(x[0-9A-Fa-f]{4}_)`)

// appendString writes a text as a string item's element.
func appendString(b []byte, text string) []byte {
	if strings.Contains(text, "_x") {
		text = byNumber.ReplaceAllString(text, "_x005F_$1")
	}
	if text != strings.TrimSpace(text) || strings.ContainsAny(text, "\n\t") {
		b = append(b, `<t xml:space="preserve">`...)
	} else {
		b = append(b, `<t>`...)
	}
	return append(appendXML(b, text), `</t>`...)
}

// appendXML writes a text as XML holds it, without what it cannot hold. Ends of lines become one character each.
func appendXML(b []byte, text string) []byte {
	from := 0 // what need not be changed is taken over together
	for i := 0; i < len(text); {
		c, width, put := text[i], 1, ""
		switch {
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			width = n
			if r == utf8.RuneError && n == 1 {
				put = "\uFFFD"
			} else if r != 0xFFFE && r != 0xFFFF {
				i += n
				continue
			}
		case c == '&':
			put = "&amp;"
		case c == '<':
			put = "&lt;"
		case c == '>':
			put = "&gt;"
		case c == '"':
			put = "&quot;"
		case c >= 0x20 || c == '\t' || c == '\n':
			i++
			continue
		}
		b = append(append(b, text[from:i]...), put...)
		i += width
		from = i
	}
	return append(b, text[from:]...)
}

// units counts a text's length as Excel does.
func units(text string) int {
	n := 0
	for _, r := range text {
		if n++; r >= 0x10000 {
			n++
		}
	}
	return n
}
