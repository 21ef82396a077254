package server

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// CommitmentView is a commitment with what people made of it.
type CommitmentView struct {
	ID          string       `json:"id"`
	N           int          `json:"n" doc:"its place in reading order, from 1"`
	Kind        string       `json:"kind" enum:"milestone,recurring,target,phase,trigger,open"`
	Status      string       `json:"status" enum:"pending,confirmed,rejected,elsewhere,waiting"`
	Reason      string       `json:"reason"`
	Measure     *string      `json:"measure"`
	Heading     string       `json:"heading"`
	Start       int          `json:"start"`
	End         int          `json:"end"`
	Quote       string       `json:"quote"`
	What        string       `json:"what"`
	Who         string       `json:"who"`
	Due         *string      `json:"due"`
	StartDate   *string      `json:"start_date"`
	WithinYear  bool         `json:"within_year"`
	Coverage    *float64     `json:"coverage"`
	Every       *string      `json:"every"`
	Min         int          `json:"min"`
	DueMonthDay *string      `json:"due_month_day"`
	Value       *float64     `json:"value"`
	ValueMax    *float64     `json:"value_max"`
	Unit        string       `json:"unit"`
	Op          *string      `json:"op"`
	ExceptionOf *string      `json:"exception_of"`
	Because     string       `json:"because"`
	Lead        *plan.Owner  `json:"lead"`
	Co          []plan.Owner `json:"co"`
	IsPast      bool         `json:"is_past"`
	Past        *string      `json:"past" enum:"open,done,history"`
	PastNote    string       `json:"past_note"`
	PastFiles   []FileView   `json:"past_files"`
	Origin      string       `json:"origin" enum:"reader,person"`
	Edited      bool         `json:"edited"`
	EditedBy    *string      `json:"edited_by" doc:"who changed it last"`
	EditedAt    *time.Time   `json:"edited_at"`
	Version     int64        `json:"version"`
	DecidedBy   *string      `json:"decided_by"`
	DecidedAt   *time.Time   `json:"decided_at"`
	Task        *string      `json:"task"`
	Gone        bool         `json:"gone,omitempty" doc:"merged or split away; only in answers to changes"`
}

// CommitmentList is what a plan asks for, and what was not taken.
type CommitmentList struct {
	Version  int64            `json:"version"`
	Items    []CommitmentView `json:"items"`
	NotTaken []NotTakenView   `json:"not_taken"`
}

// NotTakenView is a sentence that became no commitment.
type NotTakenView struct {
	ID        string `json:"id"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Quote     string `json:"quote"`
	Reason    string `json:"reason"`
	Dismissed bool   `json:"dismissed"`
}

// DecisionView is what became of one of many commitments.
type DecisionView struct {
	ID         string          `json:"id"`
	OK         bool            `json:"ok"`
	Code       string          `json:"code,omitempty"`
	Detail     string          `json:"detail,omitempty"`
	Commitment *CommitmentView `json:"commitment,omitempty"`
}

// Decisions is a list of results.
type Decisions struct {
	Results []DecisionView `json:"results"`
}

// CommitmentBody are the parts of a commitment that can be set. A part that is not there stays; null empties it.
type CommitmentBody struct {
	Kind        *string        `json:"kind,omitempty"`
	Start       *int           `json:"start,omitempty"`
	End         *int           `json:"end,omitempty"`
	What        *string        `json:"what,omitempty"`
	Who         *string        `json:"who,omitempty"`
	Due         Maybe[string]  `json:"due,omitempty"`
	StartDate   Maybe[string]  `json:"start_date,omitempty"`
	WithinYear  *bool          `json:"within_year,omitempty"`
	ExceptionOf Maybe[string]  `json:"exception_of,omitempty"`
	Coverage    Maybe[float64] `json:"coverage,omitempty"`
	Every       Maybe[string]  `json:"every,omitempty"`
	Min         *int           `json:"min,omitempty"`
	DueMonthDay Maybe[string]  `json:"due_month_day,omitempty"`
	Value       Maybe[float64] `json:"value,omitempty"`
	ValueMax    Maybe[float64] `json:"value_max,omitempty"`
	Unit        *string        `json:"unit,omitempty"`
	Op          Maybe[string]  `json:"op,omitempty"`
	Lead        Maybe[string]  `json:"lead,omitempty"`
	Co          *[]string      `json:"co,omitempty"`
}

// Maybe is a part of a JSON body that may be missing, null or a value.
type Maybe[T any] struct {
	Sent  bool
	Value *T
}

// UnmarshalJSON notes that the part was sent.
func (m *Maybe[T]) UnmarshalJSON(b []byte) error {
	m.Sent = true
	if bytes.Equal(b, []byte("null")) {
		return nil
	}
	return json.Unmarshal(b, &m.Value)
}

// Schema describes the part as its value or null.
func (m Maybe[T]) Schema(r huma.Registry) *huma.Schema {
	var v T
	sch := *huma.SchemaFromType(r, typeOf(v))
	sch.Nullable = true
	return &sch
}

func (m Maybe[T]) pointer() **T {
	if !m.Sent {
		return nil
	}
	return &m.Value
}

// text is the part as a text, where null is the empty one.
func text(m Maybe[string]) *string {
	switch {
	case !m.Sent:
		return nil
	case m.Value == nil:
		return new(string)
	}
	return m.Value
}

func (b *CommitmentBody) fields() plan.Fields {
	return plan.Fields{Kind: b.Kind, Start: b.Start, End: b.End, What: b.What, Who: b.Who, Due: text(b.Due), StartDate: text(b.StartDate), WithinYear: b.WithinYear, ExceptionOf: text(b.ExceptionOf), Coverage: b.Coverage.pointer(),
		Every: text(b.Every), Min: b.Min, DueMonthDay: text(b.DueMonthDay), Value: b.Value.pointer(), ValueMax: b.ValueMax.pointer(), Unit: b.Unit, Op: text(b.Op), Lead: b.Lead.pointer(), Co: b.Co}
}

// CommitmentPath names a commitment in a path.
type CommitmentPath struct {
	ID         string `path:"id"`
	Commitment string `path:"commitment"`
}

func (s *Server) commitmentRoutes() {
	huma.Register(s.api, operation("list-commitments", "GET", "/plans/{id}/commitments", "What a plan asks for, and what was not taken"), s.listCommitments)
	huma.Register(s.api, created(operation("add-commitment", "POST", "/plans/{id}/commitments", "Make a commitment of selected words")), func(ctx context.Context, in *struct {
		PlanID
		Key  string `header:"Idempotency-Key"`
		Body CommitmentBody
	}) (*body[CommitmentView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[CommitmentView], error) {
			items, err := s.once(tx, a, in.ID, in.Key, "add", func() ([]*plan.Commitment, error) {
				c, err := s.Plans.Add(tx, a, in.ID, in.Body.fields())
				return []*plan.Commitment{c}, err
			})
			if err != nil {
				return nil, err
			}
			return s.oneCommitment(tx, a, in.ID, items[0])
		})
	})
	huma.Register(s.api, operation("edit-commitment", "PATCH", "/plans/{id}/commitments/{commitment}", "Correct a commitment"), func(ctx context.Context, in *struct {
		CommitmentPath
		IfMatch string `header:"If-Match"`
		Body    CommitmentBody
	}) (*body[CommitmentView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[CommitmentView], error) {
			version, err := needIfMatch(in.IfMatch)
			if err != nil {
				return nil, err
			}
			c, err := s.Plans.Edit(tx, a, in.ID, in.Commitment, version, in.Body.fields())
			if fault.Is(err, "changed") && c != nil { // what it is now, so that the page can show both
				current, viewErr := s.oneCommitment(tx, a, in.ID, c)
				if viewErr != nil {
					return nil, viewErr
				}
				fault.Of(err).With("current", current.Body).With("by", c.EditedBy).With("at", c.EditedAt)
			}
			if err != nil {
				return nil, err
			}
			return s.oneCommitment(tx, a, in.ID, c)
		})
	})
	huma.Register(s.api, operation("decide-commitments", "POST", "/plans/{id}/commitments/decide", "Confirm, reject or set aside commitments, one result each"), s.decide)
	huma.Register(s.api, operation("settle-past", "POST", "/plans/{id}/commitments/past", "Say what became of commitments whose date is past"), s.settlePast)
	huma.Register(s.api, operation("split-commitment", "POST", "/plans/{id}/commitments/{commitment}/split", "Make two commitments of one"), func(ctx context.Context, in *struct {
		CommitmentPath
		Key  string `header:"Idempotency-Key"`
		Body struct {
			At int `json:"at" doc:"code point inside its words"`
		}
	}) (*body[List[CommitmentView]], error) {
		return s.reshape(ctx, in.ID, in.Key, "split "+in.Commitment, func(tx *store.Tx, a *unit.Actor) ([]*plan.Commitment, error) {
			return s.Plans.Split(tx, a, in.ID, in.Commitment, in.Body.At)
		})
	})
	huma.Register(s.api, operation("merge-commitment", "POST", "/plans/{id}/commitments/{commitment}/merge", "Join a commitment to the one before it"), func(ctx context.Context, in *struct {
		CommitmentPath
		Key string `header:"Idempotency-Key"`
	}) (*body[List[CommitmentView]], error) {
		return s.reshape(ctx, in.ID, in.Key, "merge "+in.Commitment, func(tx *store.Tx, a *unit.Actor) ([]*plan.Commitment, error) {
			return s.Plans.Merge(tx, a, in.ID, in.Commitment)
		})
	})
	huma.Register(s.api, operation("undo-change", "POST", "/plans/{id}/undo", "Take back one's last change of a plan"), func(ctx context.Context, in *struct {
		PlanID
		Key string `header:"Idempotency-Key"`
	}) (*body[Undone], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Undone], error) {
			act := ""
			items, err := s.once(tx, a, in.ID, in.Key, "undo", func() (items []*plan.Commitment, err error) {
				act, items, err = s.Plans.Undo(tx, a, in.ID)
				return items, err
			})
			if err != nil {
				return nil, err
			}
			list, err := s.commitmentList(tx, a, in.ID, items)
			if err != nil {
				return nil, err
			}
			return &body[Undone]{Undone{act, list.Body.Items}}, nil
		})
	})
	huma.Register(s.api, silent(operation("dismiss-not-taken", "POST", "/plans/{id}/not-taken/{sentence}/dismiss", "Mark a sentence that became no commitment as looked at")), func(ctx context.Context, in *struct {
		PlanID
		Sentence string `path:"sentence"`
		Body     struct {
			Dismissed bool `json:"dismissed"`
		}
	}) (*struct{}, error) {
		_, err := writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (any, error) {
			return nil, s.Plans.Dismiss(tx, a, in.ID, in.Sentence, in.Body.Dismissed)
		})
		return nil, err
	})
	huma.Register(s.api, operation("get-plan-changes", "GET", "/plans/{id}/changes", "How a plan differs from the one it revises"), s.planChanges)
}

// reshape makes a change that several commitments come out of, at most once for a key, and shows them.
func (s *Server) reshape(ctx context.Context, id, key, act string, fn func(*store.Tx, *unit.Actor) ([]*plan.Commitment, error)) (*body[List[CommitmentView]], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[CommitmentView]], error) {
		items, err := s.once(tx, a, id, key, act, func() ([]*plan.Commitment, error) { return fn(tx, a) })
		if err != nil {
			return nil, err
		}
		return s.commitmentList(tx, a, id, items)
	})
}

// once makes a change of a plan's commitments at most once for a key; later the same commitments come back as they are then.
func (s *Server) once(tx *store.Tx, a *unit.Actor, id, key, act string, fn func() ([]*plan.Commitment, error)) (items []*plan.Commitment, err error) {
	result, fresh, err := tx.Once(person(a), key, act+" in plan "+id, func() (string, error) {
		if items, err = fn(); err != nil {
			return "", err
		}
		ids := make([]string, len(items))
		for i, c := range items {
			ids[i] = c.ID
		}
		return strings.Join(ids, " "), nil
	})
	if err != nil || fresh {
		return items, err
	}
	return s.Plans.Named(tx, a, id, strings.Fields(result))
}

// Undone is what was taken back.
type Undone struct {
	Undone string           `json:"undone"`
	Items  []CommitmentView `json:"items"`
}

func (s *Server) listCommitments(ctx context.Context, in *PlanID) (*body[CommitmentList], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[CommitmentList], error) {
		p, err := s.Plans.Open(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		items, err := s.Plans.Commitments(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		notTaken, err := s.Plans.NotTaken(tx, in.ID)
		v := s.commitmentViewer(tx, p)
		out := CommitmentList{Version: p.Version, Items: v.all(items), NotTaken: []NotTakenView{}}
		for _, n := range notTaken {
			out.NotTaken = append(out.NotTaken, NotTakenView{n.ID, n.Start, n.End, v.quote(n.Start, n.End), n.Reason.In(lang.Of(ctx)), n.Dismissed})
		}
		return &body[CommitmentList]{out}, err
	})
}

func (s *Server) decide(ctx context.Context, in *struct {
	PlanID
	Body struct {
		IDs      []string `json:"ids" minItems:"1" maxItems:"2000"`
		Decision string   `json:"decision" enum:"confirm,reject,elsewhere,waiting,reopen"`
		Reason   string   `json:"reason,omitempty" maxLength:"500"`
	}
}) (*body[Decisions], error) {
	status := map[string]plan.Status{"confirm": plan.Confirmed, "reject": plan.Rejected, "elsewhere": plan.Elsewhere, "waiting": plan.Waiting, "reopen": plan.Pending}[in.Body.Decision]
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Decisions], error) {
		results, err := s.Plans.Decide(tx, a, in.ID, in.Body.IDs, status, in.Body.Reason)
		if err != nil {
			return nil, err
		}
		return s.decisions(ctx, tx, a, in.ID, results)
	})
}

func (s *Server) settlePast(ctx context.Context, in *struct {
	PlanID
	Body struct {
		IDs   []string `json:"ids" minItems:"1" maxItems:"2000"`
		Past  string   `json:"past" enum:"open,done,history"`
		Note  string   `json:"note,omitempty" maxLength:"500"`
		Files []string `json:"files,omitempty" maxItems:"20"`
	}
}) (*body[Decisions], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Decisions], error) {
		if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
			return nil, err
		}
		var files []event.File
		for _, hash := range in.Body.Files {
			f, err := record.AttachedFile(tx, a, "", hash)
			if err != nil {
				return nil, err
			}
			files = append(files, f)
		}
		results, err := s.Plans.SettlePast(tx, a, in.ID, in.Body.IDs, in.Body.Past, in.Body.Note, files)
		if err != nil {
			return nil, err
		}
		return s.decisions(ctx, tx, a, in.ID, results)
	})
}

// PlanChanges is how a plan differs from the one it revises.
type PlanChanges struct {
	Against string           `json:"against"`
	Kept    int              `json:"kept"`
	Changed []ChangedPair    `json:"changed"`
	Added   []CommitmentView `json:"added"`
	Gone    []CommitmentView `json:"gone"`
}

// ChangedPair is a commitment before and after.
type ChangedPair struct {
	Before CommitmentView `json:"before"`
	After  CommitmentView `json:"after"`
}

func (s *Server) planChanges(ctx context.Context, in *PlanID) (*body[PlanChanges], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PlanChanges], error) {
		c, err := s.Plans.Changes(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		now, err := s.Plans.Open(tx, a, in.ID)
		if err != nil {
			return nil, err
		}
		then, err := s.Plans.Open(tx, a, c.Against)
		if err != nil {
			return nil, err
		}
		v, w := s.commitmentViewer(tx, now), s.commitmentViewer(tx, then)
		if err := v.number(tx, a); err != nil {
			return nil, err
		}
		if err := w.number(tx, a); err != nil {
			return nil, err
		}
		out := PlanChanges{Against: c.Against, Kept: c.Kept, Changed: []ChangedPair{}, Added: v.each(c.Added), Gone: w.each(c.Gone)}
		for _, p := range c.Changed {
			out.Changed = append(out.Changed, ChangedPair{w.view(p.Before), v.view(p.After)})
		}
		return &body[PlanChanges]{out}, nil
	})
}

func (s *Server) decisions(ctx context.Context, tx *store.Tx, a *unit.Actor, id string, results []plan.Result) (*body[Decisions], error) {
	p, err := s.Plans.Open(tx, a, id)
	if err != nil {
		return nil, err
	}
	v := s.commitmentViewer(tx, p)
	if err := v.number(tx, a); err != nil {
		return nil, err
	}
	out := Decisions{Results: []DecisionView{}}
	for _, r := range results {
		d := DecisionView{ID: r.ID, OK: r.Err == nil}
		if r.Err != nil {
			refused := problem(ctx, fault.Of(r.Err))
			d.Code, d.Detail = refused.Code, refused.Detail
		} else {
			view := v.view(r.Commitment)
			d.Commitment = &view
		}
		out.Results = append(out.Results, d)
	}
	return &body[Decisions]{out}, nil
}

func (s *Server) oneCommitment(tx *store.Tx, a *unit.Actor, id string, c *plan.Commitment) (*body[CommitmentView], error) {
	list, err := s.commitmentList(tx, a, id, []*plan.Commitment{c})
	if err != nil {
		return nil, err
	}
	return &body[CommitmentView]{list.Body.Items[0]}, nil
}

func (s *Server) commitmentList(tx *store.Tx, a *unit.Actor, id string, items []*plan.Commitment) (*body[List[CommitmentView]], error) {
	p, err := s.Plans.Open(tx, a, id)
	if err != nil {
		return nil, err
	}
	v := s.commitmentViewer(tx, p)
	if err := v.number(tx, a); err != nil {
		return nil, err
	}
	out := List[CommitmentView]{Items: []CommitmentView{}}
	for _, c := range items {
		out.Items = append(out.Items, v.view(c))
	}
	return &body[List[CommitmentView]]{out}, nil
}
