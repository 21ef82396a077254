package document

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// maxSpan bounds the columns one cell may cover (Word's own limit is 63).
const maxSpan = 63

// table reads a table's rows. A cell over several columns is followed by empty cells, and a cell that continues the one
// above it is empty, so that columns stay aligned.
func (w *docxWalker) table() ([][]string, error) {
	var rows [][]string
	var each func(e xml.StartElement) error
	each = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "tr":
			row, deleted, err := w.row()
			if len(row) > 0 && !deleted {
				rows = append(rows, row)
			}
			return err
		case "sdt", "sdtContent", "ins", "customXml":
			return w.children(each)
		}
		return w.skip()
	}
	err := w.children(each)
	return rows, err
}

func (w *docxWalker) row() (row []string, deleted bool, err error) {
	var each func(e xml.StartElement) error
	each = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "trPr":
			return w.children(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "del":
					deleted = true
				case "gridBefore":
					row = append(row, make([]string, min(max(atoi(attr(e, "val"), 0), 0), maxSpan))...)
				}
				return w.skip()
			})
		case "tc":
			text, span, err := w.cell()
			if err != nil {
				return err
			}
			row = append(row, text)
			row = append(row, make([]string, span-1)...)
			return nil
		case "sdt", "sdtContent", "customXml":
			return w.children(each)
		}
		return w.skip()
	}
	err = w.children(each)
	return row, deleted, err
}

func (w *docxWalker) cell() (text string, span int, err error) {
	span = 1
	continued := false
	outer := w.pending
	w.pending = nil
	var parts []string
	block := w.block(func(p *docxPara) {
		if label, _, drop := w.settle(p); !drop {
			parts = append(parts, joinLabel(label, p.text.String()))
		}
	}, func(rows [][]string) { parts = append(parts, flatten(rows)) })
	err = w.children(func(e xml.StartElement) error {
		if e.Name.Local != "tcPr" {
			return block(e)
		}
		return w.children(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "gridSpan":
				span = min(max(atoi(attr(e, "val"), 1), 1), maxSpan)
			case "vMerge":
				continued = attr(e, "val") != "restart"
			}
			return w.skip()
		})
	})
	w.pending = outer
	if continued {
		return "", span, err
	}
	return strings.Join(parts, "\n"), span, err
}

func atoi(s string, otherwise int) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return otherwise
	}
	return n
}
