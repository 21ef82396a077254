package server

import (
	"bytes"
	"context"
	"io"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// ImportView is a file that was checked to be imported, and what becomes of its rows.
type ImportView struct {
	ID      string     `json:"id"`
	Ledger  string     `json:"ledger"`
	Title   string     `json:"title" doc:"of the ledger"`
	File    string     `json:"file"`
	State   string     `json:"state" enum:"checked,committed,undone,expired"`
	At      time.Time  `json:"at"`
	Ended   *time.Time `json:"ended" doc:"when it was committed or undone"`
	Added   int64      `json:"added" doc:"rows that make a new record"`
	Changed int64      `json:"changed"`
	Same    int64      `json:"same" doc:"rows that leave their record as it is"`
	Wrong   int64      `json:"wrong" doc:"rows with errors; nothing can be committed while there are any"`
	Ignored []string   `json:"ignored" doc:"titles of columns that the ledger lacks"`
}

// ImportRowView is a row of the file.
type ImportRowView struct {
	Row    int               `json:"row" doc:"in the sheet, from 1"`
	Kind   string            `json:"kind" enum:"added,changed,same,wrong"`
	Record *string           `json:"record" doc:"the record that is there"`
	Title  string            `json:"title" doc:"what names the record"`
	Unit   string            `json:"unit" doc:"name"`
	Cells  []ImportCellView  `json:"cells" doc:"of new records what is filled in, of others what changes"`
	Errors []ImportErrorView `json:"errors"`
}

// ImportCellView is a value before and after, readable.
type ImportCellView struct {
	Field string `json:"field"`
	Title string `json:"title"`
	From  any    `json:"from"`
	To    any    `json:"to"`
}

// ImportErrorView is what is wrong with a cell, or with a whole row.
type ImportErrorView struct {
	Column  string `json:"column" doc:"its letters in the sheet; empty: the row"`
	Title   string `json:"title" doc:"of the column"`
	Message string `json:"message"`
}

// ImportRowsView is a part of the rows.
type ImportRowsView struct {
	Items []ImportRowView `json:"items"`
	Next  *int            `json:"next" doc:"the value of after for the next part"`
}

// ImportPath names an import in a path.
type ImportPath struct {
	ID string `path:"id"`
}

func (s *Server) importRoutes() {
	huma.Register(s.api, operation("import-template", "GET", "/imports/template", "An empty sheet of a ledger, to be filled in and imported"), s.importTemplate)
	check := upload(operation("import-check", "POST", "/imports", "Check an Excel file to be imported; nothing is written yet"))
	check.MaxBodyBytes = document.MaxWorkbook + 1<<20
	huma.Register(s.api, check, s.importCheck)
	huma.Register(s.api, operation("import-list", "GET", "/imports", "One's own imports, the latest first"), func(ctx context.Context, in *struct {
		Ledger string `query:"ledger"`
	}) (*body[List[ImportView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[ImportView]], error) {
			found, err := s.Records.Imports(tx, a, in.Ledger)
			out := List[ImportView]{Items: []ImportView{}}
			for _, im := range found {
				out.Items = append(out.Items, s.importView(ctx, im))
			}
			return &body[List[ImportView]]{out}, err
		})
	})
	huma.Register(s.api, operation("import-get", "GET", "/imports/{id}", "An import of one's own"), func(ctx context.Context, in *ImportPath) (*body[ImportView], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[ImportView], error) {
			im, _, err := s.Records.Import(tx, a, in.ID)
			if err != nil {
				return nil, err
			}
			return &body[ImportView]{s.importView(ctx, im)}, nil
		})
	})
	huma.Register(s.api, operation("import-rows", "GET", "/imports/{id}/rows", "What the rows of a checked file come to"), s.importRows)
	huma.Register(s.api, operation("import-marked", "GET", "/imports/{id}/marked", "A copy of the file with the bad cells marked, and a list of what is wrong"), s.importMarked)
	for id, act := range map[string]func(*store.Tx, *unit.Actor, string) (*record.Import, error){
		"commit": func(tx *store.Tx, a *unit.Actor, id string) (*record.Import, error) {
			return s.Records.CommitImport(tx, a, id)
		},
		"undo": func(tx *store.Tx, a *unit.Actor, id string) (*record.Import, error) {
			return s.Records.UndoImport(tx, a, id)
		},
	} {
		summary := map[string]string{"commit": "Write what a checked file comes to, all or nothing", "undo": "Take one's last import back, while nobody has changed its records"}[id]
		huma.Register(s.api, operation("import-"+id, "POST", "/imports/{id}/"+id, summary), func(ctx context.Context, in *ImportPath) (*body[ImportView], error) {
			ctx = context.WithoutCancel(ctx) // who no longer waits for many rows asks what became of them
			return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[ImportView], error) {
				im, err := act(tx, a, in.ID)
				if err != nil {
					return nil, err
				}
				return &body[ImportView]{s.importView(ctx, im)}, nil
			})
		})
	}
}

func (s *Server) importView(ctx context.Context, im *record.Import) ImportView {
	out := ImportView{ID: im.ID, Ledger: im.Ledger, Title: im.Ledger, File: im.Name, State: im.State, At: im.At, Added: im.Added, Changed: im.Changed, Same: im.Same, Wrong: im.Wrong, Ignored: append([]string{}, im.Ignored...)}
	if d := s.Records.Ledgers.Get(im.Ledger); d != nil {
		out.Title = d.Title.In(lang.Of(ctx))
	}
	if !im.Ended.IsZero() {
		out.Ended = &im.Ended
	}
	return out
}

// importable finds a ledger into which records may be brought by the general operations.
func (s *Server) importable(ctx context.Context, name string) (*ledger.Definition, error) {
	return s.openDoor(ctx, name, "")
}

func (s *Server) importCheck(ctx context.Context, in *struct {
	Ledger  string `query:"ledger" required:"true"`
	RawBody huma.MultipartFormFiles[struct {
		File huma.FormFile `form:"file" required:"true"`
	}]
}) (*body[ImportView], error) {
	d, err := s.importable(ctx, in.Ledger)
	if err != nil {
		return nil, err
	}
	form := in.RawBody.Data().File
	data, err := io.ReadAll(io.LimitReader(form, document.MaxWorkbook+1))
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	im, err := s.Records.CheckImport(ctx, s.DB, actor(ctx), d, fileName(form.Filename), data)
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	return &body[ImportView]{s.importView(ctx, im)}, nil
}

func (s *Server) importRows(ctx context.Context, in *struct {
	ImportPath
	Kind  string `query:"kind" enum:"added,changed,same,wrong"`
	After int    `query:"after" minimum:"0"`
	Limit int    `query:"limit" minimum:"1" maximum:"500" default:"50"`
}) (*body[ImportRowsView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[ImportRowsView], error) {
		im, d, err := s.Records.Import(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		rows, err := s.Records.ImportRows(tx, im.ID, in.Kind, in.After, in.Limit+1)
		if err != nil {
			return nil, err
		}
		out := ImportRowsView{Items: []ImportRowView{}}
		if len(rows) > in.Limit {
			rows = rows[:in.Limit]
			out.Next = &rows[in.Limit-1].N
		}
		out.Items, err = s.importRowViews(ctx, tx, d, rows)
		return &body[ImportRowsView]{out}, err
	})
}

func (s *Server) importRowViews(ctx context.Context, tx *store.Tx, d *ledger.Definition, rows []*record.ImportRow) ([]ImportRowView, error) {
	tag := lang.Of(ctx)
	records := make([]*record.Record, 0, 2*len(rows)) // before and after
	for _, r := range rows {
		records = append(records, importSide(d, r, r.Old), importSide(d, r, r.Values))
	}
	v, err := s.newViewer(ctx, tx, d, records)
	if err != nil {
		return nil, err
	}
	titles := map[string]string{}
	for _, c := range s.Records.SheetColumns(d) {
		titles[c.Key] = c.Title.In(tag)
	}
	out := make([]ImportRowView, 0, len(rows))
	for i, r := range rows {
		was, is := records[2*i].Values, records[2*i+1].Values
		view := ImportRowView{Row: r.N, Kind: r.Kind, Unit: v.units[r.Unit], Title: subject(d, records[2*i+1]), Cells: []ImportCellView{}, Errors: []ImportErrorView{}}
		if view.Title == "" {
			view.Title = r.Number
		}
		if r.Record != "" {
			view.Record = &r.Record
		}
		for _, f := range d.Fields {
			if _, ok := r.Values[f.Key]; ok {
				view.Cells = append(view.Cells, ImportCellView{f.Key, f.Title.In(tag), v.readable(f, was[f.Key]), v.readable(f, is[f.Key])})
			}
		}
		for _, e := range r.Faults {
			view.Errors = append(view.Errors, ImportErrorView{letters(e.Column), titles[e.Key], e.Message.In(tag)})
		}
		out = append(out, view)
	}
	return out, nil
}

// importSide is a row's record before or after; values that are no good are left out.
func importSide(d *ledger.Definition, r *record.ImportRow, values map[string]any) *record.Record {
	out := &record.Record{Ledger: d.Name, Unit: r.Unit, Person: r.Person, Number: r.Number, Values: map[string]any{}}
	for key, raw := range values {
		if f := d.Field(key); f != nil && raw != nil {
			if v, err := f.Type.Parse(f, raw); err == nil {
				out.Values[key] = v
			}
		}
	}
	return out
}

// letters names a column as Excel does; 0 has no name.
func letters(column int) string {
	name := ""
	for ; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}

func (s *Server) importTemplate(ctx context.Context, in *struct {
	Ledger string `query:"ledger" required:"true"`
}) (*bytesOutput, error) {
	d, err := s.importable(ctx, in.Ledger)
	if err != nil {
		return nil, err
	}
	tag := lang.Of(ctx)
	var book bytes.Buffer
	if err := s.sheetBook(&book, d, tag, s.Records.SheetColumns(d), nil, nil); err != nil {
		return nil, s.refuse(ctx, err)
	}
	name := d.Title.In(tag) + " " + lang.Both("导入模板", "template").In(tag) + ".xlsx"
	return &bytesOutput{xlsxType, disposition(fileName(name)), book.Bytes()}, nil
}

func (s *Server) importMarked(ctx context.Context, in *ImportPath) (*bytesOutput, error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
		im, d, err := s.Records.Import(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		if im.Hash == "" {
			return nil, fault.New(fault.Conflict, "import_expired", "这次导入已过期，请重新上传。", "This import is out of date; upload the file again.")
		}
		data, err := s.Blobs.Get(im.Hash)
		if err == nil {
			data, err = s.Records.ImportFile(im, data)
		}
		if err != nil {
			return nil, err
		}
		out, err := s.markedCopy(ctx, tx, d, im, data)
		name := strings.TrimSuffix(im.Name, ".xlsx") + lang.Both("（标错）", " (marked)").In(lang.Of(ctx)) + ".xlsx"
		return &bytesOutput{xlsxType, disposition(fileName(name)), out}, err
	})
}

// readable is a value as people read it.
func (v *viewer) readable(f *ledger.Field, value any) any {
	if title := v.title(f, value); title != nil {
		return title
	}
	return value
}
