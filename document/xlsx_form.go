package document

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
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
)

// help puts the columns' notes on their titles.
func (s *Sheet) help() error {
	for i, c := range s.columns {
		if c.Note == "" {
			continue
		}
		if err := s.note(i+1, s.head, c.Note); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sheet) note(column, row int, text string) error {
	if s.notes >= maxNotes {
		return nil
	}
	s.notes++
	cell, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return err
	}
	lines := strings.Count(text, "\n") + 1 + utf8.RuneCountInString(text)/18
	return s.book.file.AddComment(s.name, excelize.Comment{Cell: cell, Author: "*", Text: clean(text), Width: 260, Height: uint(30 + 18*min(lines, 12))})
}

// choose lets the cells below titles with choices be chosen from these.
func (s *Sheet) choose() error {
	for i, c := range s.columns {
		if len(c.Choices) == 0 {
			continue
		}
		letter, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		rule := excelize.NewDataValidation(true)
		rule.SetSqref(fmt.Sprintf("%s%d:%s%d", letter, s.head+1, letter, s.head+formRows))
		if joined := strings.Join(c.Choices, ","); utf8.RuneCountInString(joined) <= maxOwnList && !strings.Contains(strings.Join(c.Choices, ""), ",") {
			err = rule.SetDropList(c.Choices)
		} else {
			s.book.lists = append(s.book.lists, c.Choices)
			list, err2 := excelize.ColumnNumberToName(len(s.book.lists))
			if err2 != nil {
				return err2
			}
			rule.SetSqrefDropList(fmt.Sprintf("%s!$%s$1:$%s$%d", listsSheet, list, list, len(c.Choices)))
		}
		if err != nil {
			return err
		}
		rule.SetError(excelize.DataValidationErrorStyleWarning, "", c.Title)
		if err := s.book.file.AddDataValidation(s.name, rule); err != nil {
			return err
		}
	}
	return nil
}

// writeLists writes the hidden sheet of choices.
func (b *Workbook) writeLists() error {
	if len(b.lists) == 0 {
		return nil
	}
	if _, err := b.file.NewSheet(listsSheet); err != nil {
		return err
	}
	for i, list := range b.lists {
		for j, choice := range list {
			cell, err := excelize.CoordinatesToCellName(i+1, j+1)
			if err != nil {
				return err
			}
			if err := b.file.SetCellStr(listsSheet, cell, clean(choice)); err != nil {
				return err
			}
		}
	}
	return b.file.SetSheetVisible(listsSheet, false)
}
