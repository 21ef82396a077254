package record

import (
	"fmt"
	"strings"

	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
)

// sheetHead says where the columns of a ledger stand in a sheet.
type sheetHead struct {
	sheet   int
	row     int // of the titles
	columns map[int]SheetColumn
	at      map[string]int // column by key
	ignored []string
}

// headRows is how far down the titles are looked for.
const headRows = 10

var errEnough = fmt.Errorf("enough was read")

// findHead finds the sheet with a ledger's columns: by the hidden row of keys, or by the titles in either language.
func (s *Service) findHead(b *document.Book, d *ledger.Definition) (*sheetHead, error) {
	columns := s.SheetColumns(d)
	var seen []string
	other := ""
	for i, sheet := range b.Sheets {
		if sheet.Hidden {
			continue
		}
		seen = append(seen, sheet.Name)
		best, keyed, keys := &sheetHead{sheet: i}, (*sheetHead)(nil), 0
		_, err := b.Read(i, func(row int, cells []document.Cell) error {
			if row > headRows {
				return errEnough
			}
			if name, ok := ledgerOfKeys(cells); ok && name != d.Name {
				other = name
			}
			if h := headOf(i, row, cells, columns, d, true); h != nil {
				keyed, keys = h, row
			} else if keyed != nil {
				if row == keys+1 && keyed.titles(cells) {
					keyed.row = row
				}
			} else if h := headOf(i, row, cells, columns, d, false); h != nil && len(h.columns) > len(best.columns) {
				best = h
			}
			return nil
		})
		if err != nil && err != errEnough {
			return nil, err
		}
		if keyed != nil {
			best = keyed
		}
		if len(best.columns) > 0 {
			return best, best.twice(d)
		}
	}
	if t := s.Ledgers.Get(other); t != nil {
		return nil, fault.Newf(fault.Invalid, "wrong_sheet", "这是“%s”的表，不能导入“%s”。", "This is the sheet of “%s”; it cannot be imported into “%s”.", t.Title, d.Title)
	}
	return nil, fault.Newf(fault.Invalid, "wrong_sheet", "文件中的工作表（%s）没有“%s”的标题行。请下载模板，把数据填在模板里。",
		"No sheet of the file (%s) has the titles of “%s”. Download the template and put the data there.", strings.Join(seen, "、"), d.Title)
}

// ledgerOfKeys is the ledger that a row of keys names.
func ledgerOfKeys(cells []document.Cell) (string, bool) {
	for _, c := range cells {
		if name, ok := strings.CutPrefix(c.Text, SheetID+" "); ok {
			return name, true
		}
	}
	return "", false
}

// headOf reads a row as titles, or as keys; nil where it is neither.
func headOf(sheet, row int, cells []document.Cell, columns []SheetColumn, d *ledger.Definition, keys bool) *sheetHead {
	if name, ok := ledgerOfKeys(cells); keys && (!ok || name != d.Name) {
		return nil
	}
	h := &sheetHead{sheet: sheet, row: row, columns: map[int]SheetColumn{}, at: map[string]int{}}
	fields := 0
	for _, c := range cells {
		text := bareTitle(c.Text)
		found := false
		for _, column := range columns {
			if keys && c.Text == column.Written(d) || !keys && (text == bareTitle(column.Title.ZH) || text == bareTitle(column.Title.In(lang.EN)) || text == column.Key) {
				h.columns[c.Column], found = column, true
				if column.Field != nil {
					fields++
				}
				break
			}
		}
		if !found && text != "" {
			h.ignored = append(h.ignored, c.Text)
		}
	}
	if fields == 0 || !keys && 2*len(h.columns) < len(h.columns)+len(h.ignored) {
		return nil
	}
	return h
}

// titles reports whether the row below the keys holds titles, which people may have changed: it holds some of ours, or texts alone and no
// identifier.
func (h *sheetHead) titles(cells []document.Cell) bool {
	if h.repeated(cells) {
		return true
	}
	for _, c := range cells {
		if c.Kind != document.TextCell || h.columns[c.Column].Key == SheetID && len(c.Text) == len("00000000-0000-0000-0000-000000000000") {
			return false
		}
	}
	return true
}

// bareTitle is a title without the marks that people put on it.
func bareTitle(s string) string {
	return strings.ToLower(strings.Trim(strings.Join(strings.Fields(s), " "), "*＊ :："))
}

// twice notes where each column stands and refuses one that stands there twice.
func (h *sheetHead) twice(d *ledger.Definition) error {
	for i, c := range h.columns {
		if _, ok := h.at[c.Key]; ok {
			return fault.Newf(fault.Invalid, "column_twice", "“%s”列出现了两次，请删去一列。", "The column “%s” stands there twice; delete one.", c.Title)
		}
		h.at[c.Key] = i
	}
	return nil
}

// repeated reports whether a row repeats the titles.
func (h *sheetHead) repeated(cells []document.Cell) bool {
	n := 0
	for _, c := range cells {
		if column, ok := h.columns[c.Column]; ok && (bareTitle(c.Text) == bareTitle(column.Title.ZH) || bareTitle(c.Text) == bareTitle(column.Title.In(lang.EN))) {
			n++
		}
	}
	return n >= 2 && 2*n >= len(cells) || n == 1 && len(cells) == 1 && len(h.columns) == 1
}
