package server

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/document"
	"zhiben/document/outside"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/plan"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// PlanSummary is a plan as lists show it.
type PlanSummary struct {
	ID         string      `json:"id"`
	Title      string      `json:"title"`
	Number     string      `json:"number"`
	Issuer     string      `json:"issuer"`
	Unit       Named       `json:"unit"`
	State      string      `json:"state"`
	StateTitle string      `json:"state_title"`
	Format     string      `json:"format"`
	Chars      int         `json:"chars"`
	FileName   string      `json:"file_name"`
	UploadedAt time.Time   `json:"uploaded_at"`
	UploadedBy string      `json:"uploaded_by"`
	Revises    *string     `json:"revises"`
	Version    int64       `json:"version" doc:"counts every change to what was read"`
	Period     []string    `json:"period" nullable:"true"`
	Counts     plan.Counts `json:"counts"`
	May        []string    `json:"may" doc:"moves of the plan that the caller may take now"`
}

// PlanDetail is a plan with its document.
type PlanDetail struct {
	PlanSummary
	Text     string           `json:"text"`
	Blocks   []document.Block `json:"blocks"`
	Headings []read.Heading   `json:"headings"`
	Warnings []string         `json:"warnings"`
}

// Uploaded is the answer to an upload.
type Uploaded struct {
	Plan    PlanSummary `json:"plan"`
	Already bool        `json:"already" doc:"the same file was there; nothing was kept twice"`
}

// MeasureView is a measure with its owners.
type MeasureView struct {
	ID          string       `json:"id"`
	Label       string       `json:"label"`
	Title       string       `json:"title"`
	Heading     string       `json:"heading"`
	Start       int          `json:"start"`
	End         int          `json:"end"`
	Lead        *plan.Owner  `json:"lead"`
	Co          []plan.Owner `json:"co"`
	Commitments int          `json:"commitments"`
	Pending     int          `json:"pending"`
}

// IssueView is what issuing made.
type IssueView struct {
	Plan    PlanSummary `json:"plan"`
	Tasks   int         `json:"tasks"`
	Parts   int         `json:"parts"`
	History int         `json:"history"`
}

// ProgressView is how far a plan's measures are.
type ProgressView struct {
	Measures []MeasureProgress `json:"measures"`
}

// MeasureProgress is how far a measure is.
type MeasureProgress struct {
	ID      string `json:"id"`
	Label   string `json:"label"`
	Title   string `json:"title"`
	Heading string `json:"heading"`
	Tasks   int    `json:"tasks"`
	Done    int    `json:"done"`
	Green   int    `json:"green"`
	Yellow  int    `json:"yellow"`
	Red     int    `json:"red"`
	Grey    int    `json:"grey"`
}

// PlanID names a plan in a path.
type PlanID struct {
	ID string `path:"id"`
}

func (s *Server) planRoutes() {
	huma.Register(s.api, upload(created(operation("upload-plan", "POST", "/plans", "Upload a plan document and read it"))), s.uploadPlan)
	huma.Register(s.api, operation("list-plans", "GET", "/plans", "Plans in the caller's scope"), func(ctx context.Context, _ *struct{}) (*body[List[PlanSummary]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[PlanSummary]], error) {
			items, err := s.planSummaries(ctx, tx, a)
			return &body[List[PlanSummary]]{List[PlanSummary]{items}}, err
		})
	})
	huma.Register(s.api, operation("get-plan", "GET", "/plans/{id}", "A plan with its document and outline"), func(ctx context.Context, in *PlanID) (*body[PlanDetail], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PlanDetail], error) {
			p, err := s.Plans.Open(tx, a, in.ID)
			if err != nil {
				return nil, err
			}
			summary, err := s.planSummary(ctx, tx, a, p)
			out := PlanDetail{PlanSummary: summary, Text: p.Content, Blocks: p.Blocks, Headings: p.Outline.Headings, Warnings: append([]string{}, p.Outline.Warnings...)}
			return &body[PlanDetail]{out}, err
		})
	})
	huma.Register(s.api, operation("list-measures", "GET", "/plans/{id}/measures", "Measures of a plan with their owners"), s.listMeasures)
	huma.Register(s.api, operation("set-measure-owners", "PUT", "/plans/{id}/measures/{measure}/owners", "Set lead and co-owners of a measure"), s.setMeasureOwners)
	huma.Register(s.api, operation("issue-plan", "POST", "/plans/{id}/issue", "Put a plan in force: commitments become tasks"), func(ctx context.Context, in *struct {
		PlanID
		Key string `header:"Idempotency-Key"`
	}) (*body[IssueView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[IssueView], error) {
			n, err := s.Plans.Issue(tx, a, in.ID, in.Key)
			if err != nil {
				return nil, err
			}
			summary, err := s.openSummary(ctx, tx, a, in.ID)
			return &body[IssueView]{IssueView{summary, n.Tasks, n.Parts, n.History}}, err
		})
	})
	huma.Register(s.api, operation("get-plan-progress", "GET", "/plans/{id}/progress", "How far each measure is"), s.planProgress)
}

func (s *Server) uploadPlan(ctx context.Context, in *struct {
	RawBody huma.MultipartFormFiles[struct {
		File    huma.FormFile `form:"file" required:"true"`
		Revises string        `form:"revises" required:"false"`
	}]
	Key string `header:"Idempotency-Key"`
}) (*struct {
	Status int
	Body   Uploaded
}, error) {
	a := actor(ctx)
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, s.refuse(ctx, err)
	}
	form := in.RawBody.Data()
	file, data, err := receive(form.File)
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	doc, err := outside.Read(ctx, file.Name, data)
	if err != nil {
		return nil, s.refuse(ctx, unreadable(err))
	}
	up := plan.Upload{Hash: file.Hash, Name: file.Name, Document: doc, Reading: read.Read(*doc, s.Vocabulary), Revises: form.Revises, Key: in.Key}
	status := http.StatusCreated
	ctx = store.Asking(ctx, func() string { return file.Hash + " " + form.Revises })
	out, err := writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (Uploaded, error) {
		if err := s.Records.KeepFile(tx, a, file); err != nil {
			return Uploaded{}, err
		}
		id, already, err := s.Plans.Upload(tx, a, up)
		if err != nil {
			return Uploaded{}, err
		}
		if already {
			status = http.StatusOK
		} else if _, err := s.Blobs.Put(data); err != nil { // last, so that a file that is no plan leaves nothing behind
			return Uploaded{}, err
		}
		summary, err := s.openSummary(ctx, tx, a, id)
		return Uploaded{summary, already}, err
	})
	return &struct {
		Status int
		Body   Uploaded
	}{status, out}, err
}

// unreadable gives a document's error the words for the person who uploaded it.
func unreadable(err error) error {
	var d *document.Error
	if !errors.As(err, &d) {
		return err
	}
	kind := fault.Invalid
	if d.Code == document.TooLarge {
		kind = fault.TooLarge
	}
	return &fault.Error{Kind: kind, Code: string(d.Code), Text: lang.Both(d.Message("zh"), d.Message("en"))}
}

func (s *Server) planSummaries(ctx context.Context, tx *store.Tx, a *unit.Actor, states ...string) ([]PlanSummary, error) {
	page, err := s.Records.List(tx, a, s.Records.Ledgers.Get(plan.Ledger), record.Query{States: states, Sort: []string{"-created_at"}, Limit: 200})
	if err != nil {
		return nil, err
	}
	out := []PlanSummary{}
	for _, r := range page.Records {
		summary, err := s.openSummary(ctx, tx, a, r.ID)
		if err != nil {
			return nil, err
		}
		out = append(out, summary)
	}
	return out, nil
}

func (s *Server) openSummary(ctx context.Context, tx *store.Tx, a *unit.Actor, id string) (PlanSummary, error) {
	p, err := s.Plans.Head(tx, a, id)
	if err != nil {
		return PlanSummary{}, err
	}
	return s.planSummary(ctx, tx, a, p)
}

func (s *Server) planSummary(ctx context.Context, tx *store.Tx, a *unit.Actor, p *plan.Plan) (PlanSummary, error) {
	d := s.Records.Ledgers.Get(plan.Ledger)
	views, err := s.views(ctx, tx, d, []*record.Record{p.Record})
	if err != nil {
		return PlanSummary{}, err
	}
	v := views[0]
	text := func(key string) string { t, _ := p.Record.Values[key].(string); return t }
	out := PlanSummary{ID: v.ID, Title: v.Title, Number: text("number"), Issuer: text("issuer"), Unit: v.Unit, State: v.State, StateTitle: v.StateTitle, Format: p.Format,
		Chars: p.Chars, FileName: p.FileName, UploadedAt: v.CreatedAt, UploadedBy: v.CreatedBy, Version: p.Version, Period: p.Outline.Period, May: []string{}}
	if revises := text("revises"); revises != "" {
		out.Revises = &revises
	}
	if out.Counts, err = s.Plans.Count(tx, p); err != nil {
		return out, err
	}
	moves, _, err := s.Records.May(tx, a, d, p.Record)
	for _, m := range moves {
		out.May = append(out.May, m.Key)
	}
	return out, err
}

func (s *Server) listMeasures(ctx context.Context, in *PlanID) (*body[List[MeasureView]], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[MeasureView]], error) {
		all, err := s.Plans.Measures(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		items, err := s.Plans.Commitments(tx, a, in.ID)
		out := List[MeasureView]{Items: []MeasureView{}}
		for _, m := range all {
			v := MeasureView{ID: m.ID, Label: m.Label, Title: m.Title, Heading: m.Heading, Start: m.Start, End: m.End, Lead: m.Owners.Lead, Co: append([]plan.Owner{}, m.Owners.Co...)}
			for _, c := range items {
				if c.Measure != nil && *c.Measure == m.ID {
					v.Commitments++
					if c.Status == plan.Pending {
						v.Pending++
					}
				}
			}
			out.Items = append(out.Items, v)
		}
		return &body[List[MeasureView]]{out}, err
	})
}

func (s *Server) setMeasureOwners(ctx context.Context, in *struct {
	PlanID
	Measure string `path:"measure"`
	Body    struct {
		Lead *string  `json:"lead"`
		Co   []string `json:"co" maxItems:"300"`
	}
}) (*body[List[CommitmentView]], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[CommitmentView]], error) {
		items, err := s.Plans.Assign(tx, a, in.ID, in.Measure, in.Body.Lead, in.Body.Co)
		if err != nil {
			return nil, err
		}
		return s.commitmentList(tx, a, in.ID, items)
	})
}

func (s *Server) planProgress(ctx context.Context, in *PlanID) (*body[ProgressView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[ProgressView], error) {
		all, err := s.Plans.Measures(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		items, err := s.Plans.Commitments(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		lights, err := s.taskLights(tx, a, items)
		out := ProgressView{Measures: []MeasureProgress{}}
		for _, m := range all {
			p := MeasureProgress{ID: m.ID, Label: m.Label, Title: m.Title, Heading: m.Heading}
			for _, c := range items {
				if c.Measure == nil || *c.Measure != m.ID || lights[c.Task] == "" {
					continue
				}
				p.Tasks++
				*map[record.Light]*int{record.Dark: &p.Done, record.Green: &p.Green, record.Yellow: &p.Yellow, record.Red: &p.Red, record.Grey: &p.Grey}[lights[c.Task]]++
			}
			out.Measures = append(out.Measures, p)
		}
		return &body[ProgressView]{out}, err
	})
}

// taskLights gives the lights of the tasks of commitments, as far as the actor may see them.
func (s *Server) taskLights(tx *store.Tx, a *unit.Actor, items []*plan.Commitment) (map[string]record.Light, error) {
	d := s.Records.Ledgers.Get(s.Plans.Policy.Task.Ledger)
	today, out := s.Records.Today(tx), map[string]record.Light{}
	var ids []string
	for _, c := range items {
		if c.Task != "" {
			ids = append(ids, c.Task)
		}
	}
	records, err := s.Records.Pick(tx, a, d, ids)
	for _, r := range records {
		out[r.ID] = s.Records.Light(d, r, today)
	}
	return out, err
}
