package server

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/url"
	"os"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/audit"
	"zhiben/document"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// FileView is an attached file.
type FileView struct {
	Hash string `json:"hash"`
	Name string `json:"name"`
	Size int64  `json:"size" doc:"bytes"`
	Type string `json:"type"`
}

// UploadView is an uploaded file.
type UploadView struct {
	FileView
	Warning string `json:"warning,omitempty" doc:"room for files is running short, in words"`
}

func fileViews(files []event.File) []FileView {
	out := []FileView{}
	for _, f := range files {
		out = append(out, FileView(f))
	}
	return out
}

type bytesOutput struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Body        []byte
}

// keptOutput is a file that somebody uploaded.
type keptOutput struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Policy      string `header:"Content-Security-Policy"`
	Cache       string `header:"Cache-Control"`
	Body        []byte
}

type uploadInput struct {
	RawBody huma.MultipartFormFiles[struct {
		File huma.FormFile `form:"file" required:"true"`
	}]
}

func upload(op huma.Operation) huma.Operation {
	op.MaxBodyBytes = maxUpload
	op.BodyReadTimeout = 4 * readTimeout // slow lines
	return op
}

func (s *Server) fileRoutes() {
	huma.Register(s.api, upload(operation("upload-file", "POST", "/files", "Upload a file to attach to a record")), func(ctx context.Context, in *uploadInput) (*body[UploadView], error) {
		if err := actor(ctx).Allow(unit.Ask{Right: "read"}); err != nil {
			return nil, s.refuse(ctx, err)
		}
		f, data, err := receive(in.RawBody.Data().File)
		if err != nil {
			return nil, s.refuse(ctx, err)
		}
		room, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (record.Room, error) {
			allowed, err := s.Records.FileTypes(tx, a)
			if err == nil {
				f.Name, f.Type, err = fileTypeOf(f.Name, data, allowed)
			}
			if err != nil {
				return record.Room{}, err
			}
			return s.Records.RoomFor(tx, a, f)
		})
		if err != nil {
			return nil, err
		}
		if _, err := s.Blobs.Put(data); err != nil {
			return nil, s.refuse(ctx, err)
		}
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[UploadView], error) {
			return &body[UploadView]{UploadView{FileView(f), room.Warning(lang.Of(ctx))}}, s.Records.KeepFile(tx, a, f)
		})
	})
	huma.Register(s.api, operation("get-file", "GET", "/files/{hash}", "A file of a record, or of one's own uploads"), func(ctx context.Context, in *struct {
		Hash   string `path:"hash"`
		Ledger string `query:"ledger"`
		Record string `query:"record"`
		As     string `query:"as" enum:"save,view,small" default:"save" doc:"view: to be shown by the browser, where that is safe; small: a thumbnail of a picture"`
	}) (*keptOutput, error) {
		f, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (event.File, error) {
			if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
				return event.File{}, err
			}
			if in.Record != "" {
				d, err := s.Records.Definition(in.Ledger)
				if err != nil {
					return event.File{}, err
				}
				if _, err := s.Records.Get(tx, a, d, in.Record); err != nil {
					return event.File{}, err
				}
			}
			return record.AttachedFile(tx, a, in.Record, in.Hash)
		})
		if err != nil {
			return nil, err
		}
		data, err := s.Blobs.Get(in.Hash)
		if errors.Is(err, os.ErrNotExist) {
			err = unit.NotFound()
		}
		if err != nil {
			return nil, s.refuse(ctx, err)
		}
		if in.Record != "" && (f.Type == docxType || f.Type == xlsxType) {
			return s.ownCopy(ctx, in.Ledger, in.Record, f, data)
		}
		return fileOutput(f, data, in.As), nil
	})
}

// ownCopy gives a document of a record. One that the program made of protected values says on every page who took the copy, and when; the
// one that is kept, whose hash stands in the log, stays as it is.
func (s *Server) ownCopy(ctx context.Context, of, id string, f event.File, data []byte) (*keptOutput, error) {
	mark, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (string, error) {
		shows, err := s.Records.ShowsProtected(tx, id, f.Hash)
		if err != nil || !shows {
			return "", err
		}
		who, when := s.taker(tx, a)
		return who + " " + when, nil
	})
	out := fileOutput(f, data, "save")
	if err != nil || mark == "" {
		return out, err
	}
	if out.Body, err = document.Watermark(data, mark); err != nil {
		return nil, s.refuse(ctx, err)
	}
	out.Cache = "no-store"
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*keptOutput, error) {
		return out, audit.Exported(tx, a, audit.Export{Ledger: of, Record: id, Address: caller(ctx)})
	})
}

// taker is who takes a copy away, and when, as it says on it.
func (s *Server) taker(tx *store.Tx, a *unit.Actor) (who, when string) {
	return a.Name + "（" + a.Unit.Name + "）", tx.Now.In(s.Records.Zone).Format("2006-01-02 15:04")
}

// fileOutput gives a file to be saved, or, where its type is safe, to be shown in a sandbox.
func fileOutput(f event.File, data []byte, as string) *keptOutput {
	out := &keptOutput{ContentType: f.Type, Disposition: disposition(f.Name), Policy: sandboxed, Cache: "private, max-age=86400, immutable", Body: data}
	if as == "" || as == "save" || !shown(f.Type) {
		return out
	}
	out.Disposition = strings.Replace(out.Disposition, "attachment", "inline", 1)
	if small, ok := thumbnail(data); as == "small" && ok {
		out.ContentType, out.Body = "image/jpeg", small
	}
	return out
}

// receive reads an uploaded file; its type is told later, by its bytes and not by what the sender says.
func receive(form huma.FormFile) (event.File, []byte, error) {
	data, err := io.ReadAll(io.LimitReader(form, maxUpload))
	if err != nil {
		return event.File{}, nil, err
	}
	if len(data) == 0 {
		return event.File{}, nil, fault.New(fault.Invalid, "empty_file", "文件是空的，请重新选择。", "The file is empty; choose another.")
	}
	return event.File{Hash: store.Hash(data), Name: fileName(form.Filename), Size: int64(len(data))}, data, nil
}

// fileName keeps the last step of a name, without characters that could end a header or a path.
func fileName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7f || r == utf8.RuneError || strings.ContainsRune(`"<>|:*?/`, r) {
			return '_'
		}
		return r
	}, name)
	if runes := []rune(name); len(runes) > 120 {
		ext := path.Ext(name)
		if len(ext) > 12 {
			ext = ""
		}
		name = string(runes[:100]) + ext
	}
	if name == "" || name == "." || name == "/" {
		return "file"
	}
	return name
}

// disposition makes browsers save a file under its own name instead of opening it within the application.
func disposition(name string) string {
	ascii := strings.Map(func(r rune) rune {
		if r >= 0x80 {
			return '_'
		}
		return r
	}, name)
	return mime.FormatMediaType("attachment", map[string]string{"filename": ascii}) + "; filename*=UTF-8''" + url.PathEscape(name)
}
