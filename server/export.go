package server

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/calendar"
	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

const (
	xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	// exportPage is how many records are fetched at a time.
	exportPage = 500
)

func (s *Server) sheetRoutes() {
	huma.Register(s.api, operation("export-records", http.MethodGet, "/export/{ledger}", "The records of a filter as an Excel file; the path ends in .xlsx"), s.exportRecords)
	for _, kind := range []string{"docx", "xlsx"} {
		huma.Register(s.api, operation("get-plan-sheet-"+kind, http.MethodGet, "/plans/{id}/sheet."+kind, "The assignment sheet of a plan (任务分解表)"), func(ctx context.Context, in *PlanID) (*bytesOutput, error) {
			return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
				p, err := s.Plans.Open(tx, a, in.ID)
				if err != nil {
					return nil, err
				}
				name, _ := p.Record.Values["title"].(string)
				name += lang.Both("任务分解表.", " assignment sheet.").In(lang.Of(ctx)) + kind
				if kind == "docx" {
					data, err := s.Plans.SheetDocx(tx, a, p, lang.Of(ctx))
					return &bytesOutput{docxType, disposition(fileName(name)), data}, err
				}
				data, err := s.Plans.SheetXlsx(tx, a, p, lang.Of(ctx))
				return &bytesOutput{xlsxType, disposition(fileName(name)), data}, err
			})
		})
	}
}

func (s *Server) exportRecords(ctx context.Context, in *Filter) (*bytesOutput, error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
		name, ok := strings.CutSuffix(in.Ledger, ".xlsx")
		if !ok {
			return nil, fault.New(fault.NotFound, "no_format", "只能导出为 .xlsx。", "Only .xlsx can be exported.")
		}
		d, err := s.Records.Definition(name)
		if err != nil {
			return nil, err
		}
		data, err := s.export(ctx, tx, a, d, in.query())
		title := d.Title.In(lang.Of(ctx)) + " " + s.Records.Today(tx).String() + ".xlsx"
		return &bytesOutput{xlsxType, disposition(fileName(title)), data}, err
	})
}

// export writes every record of a query, and beside each that came from a plan the sentence that asked for it.
func (s *Server) export(ctx context.Context, tx *store.Tx, a *unit.Actor, d *ledger.Definition, q record.Query) ([]byte, error) {
	tag := lang.Of(ctx)
	book, err := document.NewWorkbook()
	if err != nil {
		return nil, err
	}
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	columns := []document.Column{{Title: say("任务灯", "Light"), Width: 9}, {Title: say("单位", "Unit"), Width: 18}, {Title: say("状态", "State"), Width: 11},
		{Title: say("期限", "Due"), Width: 12, Kind: document.DateColumn}, {Title: say("剩余工作日", "Working days left"), Width: 11, Kind: document.NumberColumn}}
	for _, f := range d.Fields {
		columns = append(columns, document.Column{Title: f.Title.In(tag), Width: columnWidth(f), Kind: columnKind(f)})
	}
	sheet, err := book.Sheet(d.Title.In(tag), "", columns)
	if err != nil {
		return nil, err
	}
	q.Limit = exportPage
	for {
		page, err := s.Records.List(tx, a, d, q)
		if err != nil {
			return nil, err
		}
		views, err := s.views(ctx, tx, d, page.Records)
		if err != nil {
			return nil, err
		}
		for _, v := range views {
			if err := sheet.Row(s.exportRow(d, v, tag)...); err != nil {
				return nil, err
			}
		}
		if q.After = page.Next; q.After == "" {
			return book.Bytes()
		}
	}
}

func (s *Server) exportRow(d *ledger.Definition, v RecordView, tag lang.Tag) []any {
	row := []any{lightTitles[string(v.Light)].In(tag), v.Unit.Name, v.StateTitle, nil, nil}
	if v.Due != nil {
		row[3] = day(*v.Due)
	}
	if v.DaysLeft != nil {
		row[4] = *v.DaysLeft
	}
	for _, f := range d.Fields {
		value := v.Values[f.Key]
		if title, ok := v.Titles[f.Key]; ok {
			value = title
		}
		row = append(row, cell(f, value, tag))
	}
	return row
}

// cell is a value as an Excel cell takes it.
func cell(f *ledger.Field, value any, tag lang.Tag) any {
	switch v := value.(type) {
	case string:
		if f.Type.Name() == "date" {
			return day(v)
		}
		return v
	case bool:
		if v {
			return lang.Both("是", "yes").In(tag)
		}
		return lang.Both("否", "no").In(tag)
	case []string:
		return strings.Join(v, "、")
	case []any: // files: how many
		return len(v)
	case int64, float64, nil:
		return v
	}
	return nil
}

func day(iso string) any {
	d, err := calendar.ParseDate(iso)
	if err != nil {
		return iso
	}
	return d.Start(time.UTC)
}

func columnKind(f *ledger.Field) document.ColumnKind {
	switch f.Type.Name() {
	case "int", "decimal", "percent", "files":
		return document.NumberColumn
	case "date":
		return document.DateColumn
	}
	return document.TextColumn
}

func columnWidth(f *ledger.Field) float64 {
	switch {
	case f.Type.Name() == "long_text":
		return 48
	case f.Subject:
		return 36
	case f.Type.Name() == "units":
		return 24
	}
	return 13
}
