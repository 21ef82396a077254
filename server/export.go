package server

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

const (
	xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
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

func (s *Server) exportRecords(ctx context.Context, in *struct {
	Filter
	Fields []string `query:"fields" doc:"the fields whose columns are wanted; left out: all"`
}) (*bytesOutput, error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
		name, ok := strings.CutSuffix(in.Ledger, ".xlsx")
		if !ok {
			return nil, fault.New(fault.NotFound, "no_format", "只能导出为 .xlsx。", "Only .xlsx can be exported.")
		}
		d, err := s.Records.Definition(name)
		if err != nil {
			return nil, err
		}
		data, err := s.export(ctx, tx, a, d, &in.Filter, in.Fields)
		title := d.Title.In(lang.Of(ctx)) + " " + s.Records.Today(tx).String() + ".xlsx"
		return &bytesOutput{xlsxType, disposition(fileName(title)), data}, err
	})
}

func day(iso string) any {
	d, err := calendar.ParseDate(iso)
	if err != nil {
		return iso
	}
	return d.Start(time.UTC)
}
