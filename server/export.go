package server

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/audit"
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
	export := operation("export-records", http.MethodGet, "/export/{ledger}", "The records of a filter as an Excel file; the path ends in .xlsx")
	export.Responses = map[string]*huma.Response{"200": {Description: "The file", Content: map[string]*huma.MediaType{xlsxType: {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}}}
	huma.Register(s.api, export, s.exportRecords)
	for _, kind := range []string{"docx", "xlsx"} {
		huma.Register(s.api, operation("get-plan-sheet-"+kind, http.MethodGet, "/plans/{id}/sheet."+kind, "The assignment sheet of a plan (任务分解表)"), func(ctx context.Context, in *PlanID) (*bytesOutput, error) {
			took := ""
			out, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
				p, err := s.Plans.Open(tx, a, in.ID)
				if err != nil {
					return nil, err
				}
				took = p.Record.Ledger
				name, _ := p.Record.Values["title"].(string)
				name += lang.Both("任务分解表.", " assignment sheet.").In(lang.Of(ctx)) + kind
				if kind == "docx" {
					data, err := s.Plans.SheetDocx(tx, a, p, lang.Of(ctx))
					return &bytesOutput{docxType, disposition(fileName(name)), data}, err
				}
				data, err := s.Plans.SheetXlsx(tx, a, p, lang.Of(ctx))
				return &bytesOutput{xlsxType, disposition(fileName(name)), data}, err
			})
			if err != nil {
				return nil, err
			}
			return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
				return out, audit.Exported(tx, a, audit.Export{Ledger: took, Record: in.ID, Address: caller(ctx)})
			})
		})
	}
}

// streamOutput is a file that is not held in memory.
type streamOutput struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Length      int64  `header:"Content-Length"`
	Body        func(huma.Context)
}

// asFile lets a file be made in a temporary one first: what goes wrong on the way is told, and a slow line keeps nobody from the database.
func (s *Server) asFile(ctx context.Context, make func(w io.Writer) (*streamOutput, error)) (*streamOutput, error) {
	file, err := os.CreateTemp("", "export")
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	drop := func() { _, _ = file.Close(), os.Remove(file.Name()) }
	buffered := bufio.NewWriterSize(file, 64<<10)
	out, err := make(buffered)
	if err == nil {
		err = buffered.Flush()
	}
	if err == nil {
		out.Length, err = file.Seek(0, io.SeekEnd)
	}
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		drop()
		return nil, s.refuse(ctx, err)
	}
	out.Body = func(c huma.Context) {
		defer drop()
		_, _ = io.Copy(c.BodyWriter(), file) // a caller who has left needs no answer
	}
	return out, nil
}

func (s *Server) exportRecords(ctx context.Context, in *struct {
	Filter
	Fields []string `query:"fields" doc:"the fields whose columns are wanted; left out: all"`
}) (*streamOutput, error) {
	return s.asFile(ctx, func(w io.Writer) (*streamOutput, error) {
		took := audit.Export{Fields: in.Fields, Address: caller(ctx)}
		out, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*streamOutput, error) {
			name, ok := strings.CutSuffix(in.Ledger, ".xlsx")
			if !ok {
				return nil, fault.New(fault.NotFound, "no_format", "只能导出为 .xlsx。", "Only .xlsx can be exported.")
			}
			d, err := s.Records.Definition(name)
			if err != nil {
				return nil, err
			}
			if took.Rows, err = s.export(ctx, tx, a, w, d, &in.Filter, in.Fields); err != nil {
				return nil, err
			}
			took.Ledger, took.Filter = d.Name, in.told(d)
			title := d.Title.In(lang.Of(ctx)) + " " + s.Records.Today(tx).String() + ".xlsx"
			return &streamOutput{ContentType: xlsxType, Disposition: disposition(fileName(title))}, nil
		})
		if err != nil {
			return nil, err
		}
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*streamOutput, error) { return out, audit.Exported(tx, a, took) })
	})
}

func day(iso string) any {
	d, err := calendar.ParseDate(iso)
	if err != nil {
		return iso
	}
	return d.Start(time.UTC)
}
