package server

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// PackOrigin is where a value comes from.
type PackOrigin struct {
	Level string `json:"level" enum:"base,sector,county,office,plan" doc:"the level of the pack; office or plan where they set the value of a param"`
	Pack  string `json:"pack" doc:"the folder of the pack, or the plan's title"`
	File  string `json:"file"`
	Line  int    `json:"line"`
}

// PackPart is one definition that the packs declare.
type PackPart struct {
	Construct string `json:"construct"`
	Path      string `json:"path"`
	Title     string `json:"title"`
	PackOrigin
}

// PackLine is one line of a definition as it is in force.
type PackLine struct {
	Path  string `json:"path"`
	Depth int    `json:"depth"`
	Key   string `json:"key"`
	Value string `json:"value" doc:"empty where the lines below say it"`
	PackOrigin
}

// PackShown is what the packs declare, or one definition of theirs.
type PackShown struct {
	Parts []PackPart `json:"parts"`
	Lines []PackLine `json:"lines"`
}

// PackKeeper takes packs into force while the program runs.
type PackKeeper interface {
	Reload(ctx context.Context, by string) PackAttempt
	PackStatus(tx *store.Tx) (PackStatus, error)
}

// PackStatus says which packs are in force.
type PackStatus struct {
	Version string       `json:"version" doc:"of what is in the packs' files; every answer says it in the header Zhiben-Packs"`
	Folders []string     `json:"folders" doc:"the packs, the base first"`
	Behind  bool         `json:"behind" doc:"another server has installed other packs in the database; this one still goes by the earlier ones"`
	Tried   *PackAttempt `json:"tried" doc:"the last attempt to take changed files since the program started; null: none"`
	Map     []string     `json:"map" doc:"what of the files of the county's map is left out, and why"`
}

// PackAttempt is how an attempt to take changed files ended. With mistakes the packs in force have stayed.
type PackAttempt struct {
	At       time.Time     `json:"at"`
	By       string        `json:"by" doc:"a person's name; empty: a signal, or another server's example"`
	OK       bool          `json:"ok"`
	Version  string        `json:"version" doc:"of the files; empty where they could not be read"`
	Mistakes []PackMistake `json:"mistakes"`
}

// PackMistake is one thing that is wrong with the files.
type PackMistake struct {
	File    string `json:"file" doc:"empty where the mistake has no place"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Remedy  string `json:"remedy" doc:"what to do about it; empty where the message says it all"`
	Excerpt string `json:"excerpt" doc:"the line, with the words underlined"`

	Says, Do lang.Text `json:"-"` // message and remedy in both languages
}

// in gives an attempt's mistakes in the language of a request.
func (a *PackAttempt) in(tag lang.Tag) *PackAttempt {
	if a == nil {
		return nil
	}
	out := *a
	out.Mistakes = slices.Clone(a.Mistakes)
	for i, m := range out.Mistakes {
		out.Mistakes[i].Message, out.Mistakes[i].Remedy = m.Says.In(tag), m.Do.In(tag)
	}
	return &out
}

// packReload is the right to take changed packs into force.
const packReload = "pack.reload"

// PackEvents is the name under which the log keeps who had packs reloaded; the record of such an event is the version of the files.
const PackEvents = "pack"

// reloadPacks is idempotent by itself: the same files again change nothing.
func (s *Server) reloadPacks(ctx context.Context, _ *struct{}) (*body[PackAttempt], error) {
	_, err := reading(s, ctx, func(_ *store.Tx, a *unit.Actor) (any, error) { return nil, a.Allow(unit.Ask{Right: packReload}) })
	if err != nil {
		return nil, err
	}
	out := s.Keeper.Reload(ctx, sessionOf(ctx).Name)
	_, err = writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (any, error) {
		return nil, event.Append(tx, &event.Event{Region: a.Unit.Region, Ledger: PackEvents, Record: cmp.Or(out.Version, "unreadable"), Unit: a.Unit.ID, UnitPath: a.Unit.Path, Kind: "reload",
			Person: a.Person, Post: a.Post, Body: event.Body{Extra: map[string]any{"ok": out.OK, "mistakes": len(out.Mistakes)}}})
	})
	return &body[PackAttempt]{*out.in(lang.Of(ctx))}, err
}

func (s *Server) packRoutes() {
	huma.Register(s.api, operation("reload-packs", "POST", "/packs/reload", "Read the packs' files again, check them and bring them into force; with a mistake those in force stay"), s.reloadPacks)
	huma.Register(s.api, operation("get-pack-status", "GET", "/packs/status", "Which packs are in force, and how the last attempt to take changed files ended"), func(ctx context.Context, _ *struct{}) (*body[PackStatus], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PackStatus], error) {
			if err := a.Allow(unit.Ask{Right: "pack.read"}); err != nil {
				return nil, err
			}
			out, err := s.Keeper.PackStatus(tx)
			out.Map = []string{}
			for _, p := range s.Map().Problems {
				out.Map = append(out.Map, p.In(lang.Of(ctx)))
			}
			out.Tried = out.Tried.in(lang.Of(ctx))
			return &body[PackStatus]{out}, err
		})
	})
	huma.Register(s.api, operation("show-packs", "GET", "/packs/show", "What is in force and where each value comes from: all definitions, or with a path one of them, line by line"),
		func(ctx context.Context, in *struct {
			Path string `query:"path" maxLength:"300" doc:"dotted: ledger.task.moves.sign"`
		}) (*body[PackShown], error) {
			return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PackShown], error) {
				if err := a.Allow(unit.Ask{Right: "pack.read"}); err != nil {
					return nil, err
				}
				out, err := s.showPacks(in.Path, lang.Of(ctx))
				if name, ok := strings.CutPrefix(in.Path, "param."); ok && err == nil {
					err = s.showParam(tx, a, &out, name)
				}
				return &body[PackShown]{out}, err
			})
		})
}

func (s *Server) showPacks(path string, tag lang.Tag) (PackShown, error) {
	out := PackShown{Parts: []PackPart{}, Lines: []PackLine{}}
	if path == "" {
		for _, p := range s.Packs.Parts() {
			out.Parts = append(out.Parts, PackPart{p.Construct, p.Construct + "." + p.Name, p.Title.In(tag), origin(p.Layer, p.Pos.File, p.Pos.Line)})
		}
		return out, nil
	}
	lines, err := s.Packs.Lines(path)
	if err != nil {
		return out, fault.Newf(fault.NotFound, "no_definition", "规则包中没有“%s”。", "The packs have no “%s”.", path)
	}
	for _, l := range lines {
		out.Lines = append(out.Lines, PackLine{l.Path, l.Depth, l.Key, l.Value, origin(l.Layer, l.Pos.File, l.Pos.Line)})
	}
	return out, nil
}

// showParam adds the value of a param that the office or a plan has set for where the caller works.
func (s *Server) showParam(tx *store.Tx, a *unit.Actor, out *PackShown, name string) error {
	if s.Records.Ledgers.Params[name] == nil {
		return nil
	}
	v, err := s.Records.Param(tx, name, record.Place{Region: a.Unit.Region, Unit: a.Unit.ID, Path: a.Unit.Path}, s.Records.Today(tx))
	if err != nil || v.Origin != record.FromOffice && v.Origin != record.FromPlan {
		return err
	}
	out.Lines = append(out.Lines, PackLine{"param." + name + ".value", 1, "value", fmt.Sprint(v.Value), PackOrigin{Level: v.Origin, Pack: v.Name}})
	return nil
}

func origin(l pack.LayerInfo, file string, line int) PackOrigin {
	return PackOrigin{Level: string(l.Kind), Pack: l.Name, File: strings.TrimPrefix(file, l.Name+"/"), Line: line}
}
