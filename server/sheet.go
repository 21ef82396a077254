package server

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// This file writes a ledger's sheet: one form for the template, the export and the marked copy of what was imported.

const (
	// exportPage is how many records are fetched at a time, mostExported how many a file holds: as many as can be imported again.
	exportPage   = 500
	mostExported = record.MostImported
)

// sheetBook writes a file of a ledger's sheet, which fill fills, and a sheet that says how it is filled in; about are lines that stand
// on it first: of an export who made it, and when, which its pages bear too where a column is protected.
func (s *Server) sheetBook(w io.Writer, d *ledger.Definition, tag lang.Tag, columns []record.SheetColumn, about [][2]string, fill func(*document.Sheet) error) error {
	book := document.NewWorkbook(w)
	if len(about) > 1 && slices.ContainsFunc(columns, func(c record.SheetColumn) bool { return c.Field != nil && c.Field.Protected() }) {
		book.Mark = about[0][1] + " " + about[1][1]
	}
	heads := make([]document.Column, len(columns))
	for i, c := range columns {
		title := c.Title.In(tag)
		if c.Must {
			title += "*"
		}
		heads[i] = document.Column{Title: title, Width: columnWidth(c), Kind: columnKind(c), Key: c.Written(d), Note: c.Note(d, tag), Choices: c.Choices(tag)}
	}
	sheet, err := book.Sheet(d.Title.In(tag), "", heads)
	if err == nil && fill != nil {
		err = fill(sheet)
	}
	if err == nil {
		err = writeGuide(book, d, tag, columns, about)
	}
	if err != nil {
		return err
	}
	return book.Close()
}

// writeGuide adds the sheet of instructions.
func writeGuide(book *document.Workbook, d *ledger.Definition, tag lang.Tag, columns []record.SheetColumn, about [][2]string) error {
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	sheet, err := book.Sheet(say("填写说明", "Instructions"), "", []document.Column{{Title: say("项目", "Item"), Width: 24}, {Title: say("说明", "What it says"), Width: 90}})
	if err != nil {
		return err
	}
	rows := append(slices.Clone(about),
		[2]string{say("怎样填写", "How to fill it in"), say("每行一条记录，从标题行的下一行填起。带 * 的列必填。不要合并单元格，不要使用公式；列的顺序可以调整，不用的列可以删去。",
			"One record a row, below the titles. Columns with * are required. Do not merge cells or use formulas; columns may be moved or left out.")},
		[2]string{say("新增与修改", "Adding and changing"), say("导出的文件带有系统编号：保留则修改原记录，留空则新增。修改时，单元格留空表示清除原有内容；不想改动的列可以整列删去。",
			"An export holds identifiers: a row that has one changes that record, one without adds a record. An empty cell of a change empties the field; leave a column out to leave it as it is.")},
		[2]string{say("上限", "Limit"), fmt.Sprintf(say("一次最多导入 %d 行，文件不超过 64 MB。", "At most %d rows and 64 MB at once."), record.MostImported)})
	for _, c := range columns {
		rows = append(rows, [2]string{c.Title.In(tag), c.Note(d, tag)})
	}
	for _, r := range rows {
		if err := sheet.Row(r[0], r[1]); err != nil {
			return err
		}
	}
	return nil
}

// export writes every record of a filter to w, and says how many.
func (s *Server) export(ctx context.Context, tx *store.Tx, a *unit.Actor, w io.Writer, d *ledger.Definition, f *Filter, fields []string) (rows int64, err error) {
	tag := lang.Of(ctx)
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	if err := pick(d, nil, fields); err != nil {
		return 0, err
	}
	columns := slices.DeleteFunc(s.Records.SheetColumns(d), func(c record.SheetColumn) bool {
		return c.Field != nil && len(fields) > 0 && !slices.Contains(fields, c.Key)
	})
	narrowed, err := s.filterWords(tx, d, f, tag)
	if err != nil {
		return 0, err
	}
	ids, err := s.Records.Identifiers(tx, a, d, f.query(), mostExported+1)
	if err != nil {
		return 0, err
	}
	if len(ids) > mostExported {
		return 0, fault.Newf(fault.Invalid, "too_many_rows", "超过 %d 条，请缩小筛选范围后分次导出。", "More than %d records; narrow the filter and export them in parts.", mostExported)
	}
	who, when := s.taker(tx, a)
	about := [][2]string{{say("导出人", "Exported by"), who}, {say("导出时间", "Exported at"), when}, {say("筛选条件", "Filter"), narrowed}}
	return int64(len(ids)), s.sheetBook(w, d, tag, columns, about, func(sheet *document.Sheet) error {
		v, err := s.newViewer(ctx, tx, d, nil)
		if err != nil {
			return err
		}
		for chunk := range slices.Chunk(ids, exportPage) {
			if err := s.exportRows(v, d, columns, sheet, chunk); err != nil {
				return err
			}
		}
		return nil
	})
}

// exportRows writes some of the records, in the order of their identifiers.
func (s *Server) exportRows(v *viewer, d *ledger.Definition, columns []record.SheetColumn, sheet *document.Sheet, ids []string) error {
	records, err := s.Records.InOrder(v.tx, d, ids)
	if err != nil {
		return err
	}
	if err := v.learn(d, records); err != nil {
		return err
	}
	assets, err := s.assetTitles(v.tx, d, records)
	if err != nil {
		return err
	}
	for _, r := range records {
		if err := sheet.Row(s.exportRow(columns, v.view(d, r), assets, v.tag)...); err != nil {
			return err
		}
	}
	return nil
}

// assetTitles names what records are about, in ledgers about assets.
func (s *Server) assetTitles(tx *store.Tx, d *ledger.Definition, records []*record.Record) (map[string]string, error) {
	out := map[string]string{}
	if d.Of != ledger.Assets {
		return out, nil
	}
	var ids []string
	for _, r := range records {
		if r.Asset != "" {
			ids = append(ids, r.Asset)
		}
	}
	for _, other := range s.Records.Ledgers.Tables() {
		if other.Is != ledger.Assets || len(ids) == 0 {
			continue
		}
		titles, err := s.Records.Titles(tx, other, ids)
		if err != nil {
			return nil, err
		}
		for id, title := range titles {
			out[id] = title
		}
	}
	return out, nil
}

// filterWords says a filter in words.
func (s *Server) filterWords(tx *store.Tx, d *ledger.Definition, f *Filter, tag lang.Tag) (string, error) {
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	var out []string
	for _, key := range f.State {
		if st := d.State(key); st != nil {
			out = append(out, say("状态：", "State: ")+st.Title.In(tag))
		}
	}
	for _, light := range f.Light {
		out = append(out, say("任务灯：", "Light: ")+lightTitles[light].In(tag))
	}
	if f.Unit != "" {
		names, err := unit.Names(tx, []string{f.Unit})
		if err != nil {
			return "", err
		}
		out = append(out, say("单位：", "Unit: ")+names[f.Unit])
	}
	if f.Q != "" {
		words := f.Q
		if record.Veiled(words) {
			words = say("（不显示）", "(not shown)")
		}
		out = append(out, say("包含：", "Contains: ")+words)
	}
	if f.Mine {
		out = append(out, say("只看待我办理的", "Waiting for me"))
	}
	for _, w := range f.Where {
		key, value, _ := strings.Cut(w, ":")
		if field := d.Field(key); field != nil {
			if o := field.Options.Item(value); o != nil {
				value = o.Title.In(tag)
			}
			if field.Encrypts() {
				value = say("（不显示）", "(not shown)")
			}
			out = append(out, field.Title.In(tag)+say("：", ": ")+value)
		}
	}
	if f.If != "" {
		out = append(out, f.If)
	}
	if len(out) == 0 {
		return say("全部", "All"), nil
	}
	return strings.Join(out, say("；", "; ")), nil
}

func (s *Server) exportRow(columns []record.SheetColumn, v RecordView, assets map[string]string, tag lang.Tag) []any {
	row := make([]any, len(columns))
	for i, c := range columns {
		switch c.Key {
		case record.SheetID:
			row[i] = v.ID
		case record.SheetNumber:
			if v.Number != nil {
				row[i] = *v.Number
			}
		case record.SheetUnit:
			row[i] = v.Unit.Name
		case record.SheetPerson:
			if v.Person != nil {
				row[i] = v.Person.Name
			}
		case record.SheetAsset:
			if v.Asset != nil {
				row[i] = assets[*v.Asset]
			}
		case record.SheetState:
			row[i] = v.StateTitle
		case record.SheetLight:
			row[i] = lightTitles[string(v.Light)].In(tag)
		case record.SheetDue:
			if v.Due != nil {
				row[i] = day(*v.Due)
			}
		case record.SheetLeft:
			if v.DaysLeft != nil {
				row[i] = *v.DaysLeft
			}
		default:
			value := v.Values[c.Key]
			if title, ok := v.Titles[c.Key]; ok && c.Field.Type.Name() != "rows" { // of a table the number of rows stands there
				value = title
			}
			row[i] = s.cell(c.Field, value, tag)
		}
	}
	return row
}

// cell is a value as an Excel cell takes it, and as an import reads it.
func (s *Server) cell(f *ledger.Field, value any, tag lang.Tag) any {
	switch v := value.(type) {
	case string:
		switch f.Type.Name() {
		case "date":
			return day(v)
		case "datetime":
			if t, err := time.Parse(time.RFC3339, v); err == nil {
				return t.In(s.Records.Zone)
			}
		}
		return v
	case bool:
		if v {
			return lang.Both("是", "Yes").In(tag)
		}
		return lang.Both("否", "No").In(tag)
	case []string:
		return strings.Join(v, "、")
	case []any:
		if all := texts(v); strings.HasSuffix(f.Type.Name(), "s") && len(all) == len(v) && !slices.Contains([]string{"files", "photos"}, f.Type.Name()) {
			return strings.Join(all, "、")
		}
		return len(v) // of files and rows: how many
	case map[string]any:
		if f.Type.Name() == "position" {
			return fmt.Sprintf("%v,%v", v["lat"], v["lng"])
		}
	case int64, float64, nil:
		return v
	}
	return nil
}

func columnKind(c record.SheetColumn) document.ColumnKind {
	if c.Field == nil {
		switch c.Key {
		case record.SheetDue:
			return document.DateColumn
		case record.SheetLeft:
			return document.NumberColumn
		}
		return document.TextColumn
	}
	switch c.Field.Type.Name() {
	case "int", "decimal", "percent", "money", "files", "photos", "rows":
		return document.NumberColumn
	case "date":
		return document.DateColumn
	case "datetime":
		return document.TimeColumn
	}
	return document.TextColumn
}

func columnWidth(c record.SheetColumn) float64 {
	switch f := c.Field; {
	case c.Key == record.SheetUnit || c.Key == record.SheetAsset:
		return 22
	case c.Key == record.SheetID:
		return 12
	case f == nil:
		return 12
	case f.Type.Name() == "long_text":
		return 48
	case f.Subject:
		return 36
	case f.Type.Name() == "units" || f.Type.Name() == "datetime":
		return 24
	}
	return 13
}

// markedCopy is an imported sheet again, its bad cells marked, with a list of what is wrong.
func (s *Server) markedCopy(ctx context.Context, tx *store.Tx, d *ledger.Definition, im *record.Import, data []byte) ([]byte, error) {
	tag := lang.Of(ctx)
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	var out bytes.Buffer
	book := document.NewWorkbook(&out)
	list, err := s.Records.CopyMarked(tx, d, im, data, book, tag)
	if err != nil {
		return nil, err
	}
	sheet, err := book.Sheet(say("错误清单", "What is wrong"), "", []document.Column{{Title: say("工作表", "Sheet"), Width: 18}, {Title: say("行", "Row"), Kind: document.NumberColumn, Width: 8},
		{Title: say("列", "Column"), Width: 8}, {Title: say("标题", "Title"), Width: 20}, {Title: say("问题", "What is wrong"), Width: 60}, {Title: say("英文说明", "In Chinese"), Width: 60}})
	if err != nil {
		return nil, err
	}
	other := map[lang.Tag]lang.Tag{lang.ZH: lang.EN, lang.EN: lang.ZH}[tag]
	for _, e := range list {
		if err := sheet.Row(e.Sheet, e.Row, letters(e.Column), e.Title.In(tag), e.Message.In(tag), e.Message.In(other)); err != nil {
			return nil, err
		}
	}
	err = book.Close()
	return out.Bytes(), err
}
