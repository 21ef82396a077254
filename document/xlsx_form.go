package document

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// What a sheet says besides its cells: notes, and lists to choose from.

const (
	// listsSheet is the hidden sheet of choices that are too long for a cell's own list, which Excel bounds.
	listsSheet = "_lists"
	maxOwnList = 255 // characters
	// maxNotes bounds the notes of a sheet: they lie in memory. What has no note any more is coloured all the same.
	maxNotes = 2000
	// formRows is how far down an empty form offers its lists.
	formRows = 100_000
	// shapeBlock is how many shapes share a block of numbers in a drawing.
	shapeBlock = 1024
)

// note is a note on a cell.
type note struct {
	column, row int // column from 0, row from 1
	text        string
}

func (s *Sheet) note(column, row int, text string) {
	if len(s.notes) < maxNotes {
		s.notes = append(s.notes, note{column, row, text})
	}
}

// writeNotes writes the notes of a closed sheet: what they say, and the boxes that show it.
func (s *Sheet) writeNotes() error {
	if len(s.notes) == 0 {
		return nil
	}
	says := []byte(xmlHead + `<comments xmlns="` + xmlMain + `"><authors><author></author></authors><commentList>`)
	var blocks []string
	for i := range (len(s.notes)-1)/shapeBlock + 1 {
		blocks = append(blocks, fmt.Sprint(s.book.shapes+1+i))
	}
	boxes := fmt.Appendf(nil, drawingHead, strings.Join(blocks, ","))
	for i, n := range s.notes {
		says = append(fmt.Appendf(says, `<comment ref="%s%d" authorId="0"><text>`, s.letters[n.column], n.row), `<r>`...)
		says = append(appendString(says, n.text), `</r></text></comment>`...)
		lines := min(strings.Count(n.text, "\n")+1+utf8.RuneCountInString(n.text)/18, 12)
		boxes = fmt.Appendf(boxes, drawingNote, (s.book.shapes+1)*shapeBlock+i+1, n.column+1, n.row-1, n.column+4, n.row+1+lines, n.row-1, n.column)
	}
	s.book.shapes += len(blocks)
	for name, content := range map[string][]byte{
		fmt.Sprintf("xl/comments%d.xml", s.n):                    append(says, `</commentList></comments>`...),
		fmt.Sprintf("xl/drawings/vmlDrawing%d.vml", s.n):         append(boxes, `</xml>`...),
		fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", s.n): fmt.Appendf(nil, xmlHead+`<Relationships xmlns="`+xmlRels+`"><Relationship Id="rId1" Type="`+xmlLinks+`/vmlDrawing" Target="../drawings/vmlDrawing%d.vml"/><Relationship Id="rId2" Type="`+xmlLinks+`/comments" Target="../comments%d.xml"/></Relationships>`, s.n, s.n),
	} {
		if err := s.book.put(name, content); err != nil {
			return err
		}
	}
	return nil
}

// choose lets the cells below titles with choices be chosen from these.
func (s *Sheet) choose() {
	n := 0
	for _, c := range s.columns {
		if len(c.Choices) > 0 {
			n++
		}
	}
	if n == 0 {
		return
	}
	s.buf = fmt.Appendf(s.buf, `<dataValidations count="%d">`, n)
	for i, c := range s.columns {
		if len(c.Choices) == 0 {
			continue
		}
		from := `"` + strings.ReplaceAll(strings.Join(c.Choices, ","), `"`, `""`) + `"`
		if utf8.RuneCountInString(from) > maxOwnList || slices.ContainsFunc(c.Choices, func(s string) bool { return strings.Contains(s, ",") }) {
			s.book.lists = append(s.book.lists, c.Choices)
			list := columnName(len(s.book.lists) - 1)
			from = fmt.Sprintf("%s!$%s$1:$%s$%d", listsSheet, list, list, len(c.Choices))
		}
		s.buf = append(s.buf, `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" error="`...)
		s.buf = appendXML(s.buf, c.Title)
		s.buf = fmt.Appendf(s.buf, `" sqref="%s%d:%s%d"><formula1>`, s.letters[i], s.head+1, s.letters[i], s.head+formRows)
		s.buf = append(appendXML(s.buf, from), `</formula1></dataValidation>`...)
	}
	s.buf = append(s.buf, `</dataValidations>`...)
}

// writeLists writes the hidden sheet of choices.
func (b *Workbook) writeLists() error {
	if len(b.lists) == 0 {
		return nil
	}
	s, err := b.add(listsSheet, make([]Column, len(b.lists)))
	if err != nil {
		return err
	}
	s.hidden = true
	s.buf = append(s.buf, xmlHead+`<worksheet xmlns="`+xmlMain+`"><sheetData>`...)
	for written := true; written; {
		written = false
		s.row++
		s.buf = fmt.Appendf(s.buf, `<row r="%d">`, s.row)
		for i, list := range b.lists {
			if s.row <= len(list) {
				s.buf, written = s.appendText(s.buf, i, plainStyle, list[s.row-1]), true
			}
		}
		s.buf = append(s.buf, `</row>`...)
	}
	_, err = s.part.Write(s.buf)
	return err
}
