package record

import (
	"strings"
	"time"

	"zhiben/document"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
)

// FileFault is what is wrong at a place of an imported file.
type FileFault struct {
	Sheet          string
	Row, Column    int // from 1; column 0: the row
	Title, Message lang.Text
}

// mostFileFaults bounds the list of what is wrong.
const mostFileFaults = 20_000

// CopyMarked writes the imported sheet of a file into a workbook, its bad cells marked, and gives a list of what is wrong. What stood on
// other sheets is left out, and how cells looked.
func (s *Service) CopyMarked(tx *store.Tx, d *ledger.Definition, im *Import, data []byte, book *document.Workbook, tag lang.Tag) ([]FileFault, error) {
	file, err := document.OpenBook(im.Name, data)
	if err != nil {
		return nil, badFile(err)
	}
	head, err := s.findHead(file, d)
	if err != nil {
		return nil, err
	}
	m := &marking{head: head, name: file.Sheets[head.sheet].Name}
	width := 0
	if _, err := file.Read(head.sheet, func(_ int, cells []document.Cell) error {
		width = max(width, cells[len(cells)-1].Column+1)
		return nil
	}); err != nil {
		return nil, badFile(err)
	}
	width = min(width, 256)
	rows := &faultRows{s: s, tx: tx, id: im.ID}
	_, err = file.Read(head.sheet, func(row int, cells []document.Cell) error {
		if row == head.row {
			m.sheet, err = book.Sheet(m.name, "", m.titles(cells, width, d, tag))
			return err
		}
		if row < head.row {
			return nil
		}
		faults, err := rows.of(row)
		if err != nil {
			return err
		}
		return m.row(row, width, cells, faults, tag)
	})
	return m.list, badFile(err)
}

type marking struct {
	head  *sheetHead
	name  string
	sheet *document.Sheet
	last  int // row of the file that was copied last
	list  []FileFault
}

func (m *marking) titles(cells []document.Cell, width int, d *ledger.Definition, tag lang.Tag) []document.Column {
	out := make([]document.Column, width)
	for _, c := range cells {
		if c.Column < width {
			out[c.Column].Title = c.Text
		}
	}
	for at, column := range m.head.columns {
		if at >= width {
			continue
		}
		out[at].Key, out[at].Note, out[at].Choices = column.Written(d), column.Note(d, tag), column.Choices(tag)
		if column.Field != nil {
			switch column.Field.Type.Name() {
			case "date":
				out[at].Kind = document.DateColumn
			case "datetime":
				out[at].Kind = document.TimeColumn
			}
		}
	}
	return out
}

func (m *marking) row(row, width int, cells []document.Cell, faults []RowFault, tag lang.Tag) error {
	for m.last = max(m.last, m.head.row); m.last+1 < row && row < 2*MostImported; m.last++ { // empty ones stay, so that rows keep their distance
		if err := m.sheet.Row(make([]any, width)...); err != nil {
			return err
		}
	}
	m.last = row
	out := make([]any, width)
	for _, c := range cells {
		if c.Column < width {
			out[c.Column] = copied(c)
		}
	}
	why := map[int][]string{}
	for _, f := range faults {
		at := max(f.Column-1, 0) // what is wrong with the row stands at its first cell
		if at >= width {
			at = 0
		}
		why[at] = append(why[at], f.Message.In(tag))
		if len(m.list) < mostFileFaults {
			m.list = append(m.list, FileFault{Sheet: m.name, Row: row - m.head.row + copiedHead, Column: f.Column, Title: m.head.columns[at].Title, Message: f.Message})
		}
	}
	for at, lines := range why {
		out[at] = document.Bad{Value: out[at], Why: strings.Join(lines, "\n")}
	}
	return m.sheet.Row(out...)
}

// copiedHead is the row of the titles in the copy: the keys stand above them.
const copiedHead = 2

// copied is a cell's value to be written again.
func copied(c document.Cell) any {
	if c.Kind == document.DateCell {
		for _, form := range []string{time.DateOnly, time.DateTime} {
			if t, err := time.Parse(form, c.Text); err == nil {
				return t
			}
		}
	}
	if c.Kind == document.NumberCell {
		if text, bad := plainNumber(c.Text); bad == nil {
			return text
		}
	}
	return c.Text
}

// faultRows reads what is wrong, in the order of the rows.
type faultRows struct {
	s    *Service
	tx   *store.Tx
	id   string
	page []*ImportRow
	last int
	over bool
}

func (r *faultRows) of(row int) ([]RowFault, error) {
	for {
		for len(r.page) > 0 && r.page[0].N < row {
			r.page = r.page[1:]
		}
		if len(r.page) > 0 {
			if r.page[0].N == row {
				return r.page[0].Faults, nil
			}
			return nil, nil
		}
		if r.over {
			return nil, nil
		}
		page, err := r.s.ImportRows(r.tx, r.id, RowWrong, r.last, commitPage)
		if err != nil {
			return nil, err
		}
		if len(page) < commitPage {
			r.over = true
		}
		if r.page = page; len(page) > 0 {
			r.last = page[len(page)-1].N
		}
	}
}
