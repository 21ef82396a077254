package server

import (
	"context"
	"io"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/audit"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// AuditView is one act that is audited.
type AuditView struct {
	ID      string    `json:"id"`
	At      time.Time `json:"at"`
	Kind    string    `json:"kind"`
	Title   string    `json:"title" doc:"of the kind"`
	Text    string    `json:"text" doc:"the act as a sentence"`
	By      Actor     `json:"by"`
	Person  *string   `json:"person" doc:"who did it; null: the system"`
	Unit    string    `json:"unit"`
	Address string    `json:"address" doc:"from where; empty: not known"`
	Reason  string    `json:"reason" doc:"what the person gave as the reason"`
}

// AuditPage is a part of the acts, the latest first.
type AuditPage struct {
	Items []AuditView `json:"items"`
	Next  *string     `json:"next" doc:"the value of after for what comes behind; a page with one may hold few acts, or none, where a filter leaves out nearly all"`
	Back  *time.Time  `json:"back" doc:"how far back this page has looked; null: to the beginning"`
	Least int64       `json:"least" doc:"days that acts are kept at least; in fact nothing takes them out of the log"`
	Kinds []KeyTitled `json:"kinds"`
}

// AuditFilter narrows the acts.
type AuditFilter struct {
	Kind    string `query:"kind" maxLength:"20"`
	Person  string `query:"person" maxLength:"40" doc:"who did it, or whom it was about"`
	Unit    string `query:"unit" maxLength:"40" doc:"its subtree counts"`
	From    string `query:"from" format:"date" doc:"the first day"`
	To      string `query:"to" format:"date" doc:"the last day"`
	Address string `query:"address" maxLength:"60"`
}

func (s *Server) auditRoutes() {
	huma.Register(s.api, operation("list-audit", "GET", "/audit", "Who logged in, saw protected data, exported, changed rights, rules and keys, the latest first; looking is an act too"), func(ctx context.Context, in *struct {
		AuditFilter
		After string `query:"after" maxLength:"60"`
		Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
	}) (*body[AuditPage], error) {
		out, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*AuditPage, error) {
			return s.auditPage(ctx, tx, a, in.AuditFilter, in.After, in.Limit)
		})
		if err != nil {
			return nil, err
		}
		if in.After != "" {
			return &body[AuditPage]{*out}, nil
		}
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[AuditPage], error) {
			return &body[AuditPage]{*out}, audit.Looked(tx, a, in.told(), caller(ctx))
		})
	})
	export := operation("export-audit", "GET", "/audit/export", "The acts of a filter as a signed file: a sheet for people, the events with what proves them, and the signature; for `zhiben verify --export`")
	export.Responses = map[string]*huma.Response{"200": {Description: "The file", Content: map[string]*huma.MediaType{"application/zip": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}}}
	huma.Register(s.api, export, s.exportAudit)
}

// exportAudit signs the log first, so that all acts shown are in the file.
func (s *Server) exportAudit(ctx context.Context, in *struct {
	AuditFilter
	Checkpoint int64 `query:"checkpoint" minimum:"0" doc:"how many events a checkpoint kept elsewhere names, to hold the file against it"`
}) (*streamOutput, error) {
	who := actor(ctx)
	if err := who.Allow(unit.Ask{Right: audit.Right}); err != nil {
		return nil, s.refuse(ctx, err)
	}
	c, err := s.Signs.Checkpoint(ctx, who.Person)
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	n := 0
	return s.asFile(ctx, func(w io.Writer) (*streamOutput, error) {
		out, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*streamOutput, error) {
			f, err := in.filter(s.Records.Zone)
			if err != nil {
				return nil, err
			}
			n, err = s.teller().Write(w, tx, a, f, audit.File{Checkpoint: c, Key: s.Signs.VerifierKey(), Sign: s.Signs.SignText, Earlier: in.Checkpoint, Zone: s.Records.Zone, Tag: lang.Of(ctx), By: a.Name, Filter: in.told()})
			name := lang.Both("审计记录", "Audit").In(lang.Of(ctx)) + " " + s.Records.Today(tx).String() + ".zip"
			return &streamOutput{ContentType: "application/zip", Disposition: disposition(fileName(name))}, err
		})
		if err != nil {
			return nil, err
		}
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*streamOutput, error) {
			return out, audit.Filed(tx, a, n, in.told(), caller(ctx))
		})
	})
}

// filter is the filter with its days as moments of the deployment's zone.
func (in AuditFilter) filter(zone *time.Location) (f audit.Filter, err error) {
	f = audit.Filter{Kind: audit.Kind(in.Kind), Person: in.Person, Unit: in.Unit, Address: in.Address}
	for place, at := range map[string]*time.Time{"from": &f.From, "to": &f.To} {
		text := map[string]string{"from": in.From, "to": in.To}[place]
		if text == "" {
			continue
		}
		if *at, err = time.ParseInLocation(time.DateOnly, text, zone); err != nil {
			return f, fault.New(fault.Invalid, "invalid", "日期格式不对。", "A date is malformed.").At("query."+place, "须为 2026-03-31 的形式", "must look like 2026-03-31")
		}
	}
	if !f.To.IsZero() {
		f.To = f.To.AddDate(0, 0, 1)
	}
	return f, nil
}

// told is the filter as the event of a look has it.
func (in AuditFilter) told() map[string]any {
	out := map[string]any{}
	for key, v := range map[string]string{"kind": in.Kind, "person": in.Person, "unit": in.Unit, "from": in.From, "to": in.To, "address": in.Address} {
		if v != "" {
			out[key] = v
		}
	}
	return out
}

func (s *Server) teller() *audit.Teller {
	return &audit.Teller{Units: s.Units, Ledgers: s.Records.Ledgers, Zone: s.Records.Zone}
}

func (s *Server) auditPage(ctx context.Context, tx *store.Tx, a *unit.Actor, in AuditFilter, after string, most int) (*AuditPage, error) {
	f, err := in.filter(s.Records.Zone)
	if err != nil {
		return nil, err
	}
	page, err := audit.List(tx, a, f, after, most)
	if err != nil {
		return nil, err
	}
	told, err := s.teller().Tell(tx, page.Acts)
	if err != nil {
		return nil, err
	}
	least, err := s.Records.Param(tx, audit.Least, record.Place{Region: a.Unit.Region, Unit: a.Unit.ID, Path: a.Unit.Path}, s.Records.Today(tx))
	out := &AuditPage{Items: []AuditView{}, Kinds: []KeyTitled{}}
	out.Least, _ = least.Value.(int64)
	for _, k := range audit.Kinds {
		out.Kinds = append(out.Kinds, KeyTitled{string(k.Kind), k.Title.In(lang.Of(ctx))})
	}
	for _, t := range told {
		out.Items = append(out.Items, auditView(t, lang.Of(ctx)))
	}
	if page.Next != "" {
		out.Next, out.Back = &page.Next, &page.Back
	}
	return out, err
}

func auditView(t audit.Told, tag lang.Tag) AuditView {
	v := AuditView{ID: t.Event.ID, At: t.Event.At, Kind: string(t.Kind), Title: t.Title.In(tag), Text: t.Text.In(tag), By: Actor{t.Name, t.Post.In(tag)}, Unit: t.Unit, Address: t.Address, Reason: t.Reason}
	if t.Event.Person != "" {
		v.Person = &t.Event.Person
	}
	return v
}
