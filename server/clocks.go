package server

import (
	"context"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// ClockView is how a clock of a record stands.
type ClockView struct {
	Key         string     `json:"key"`
	Title       string     `json:"title"`
	Due         *string    `json:"due" format:"date" doc:"the last day of the term"`
	DueAt       *time.Time `json:"due_at" doc:"the first instant after the term"`
	DaysLeft    *int       `json:"days_left" doc:"working days, negative when overdue"`
	Passed      bool       `json:"passed"`
	PausedSince *time.Time `json:"paused_since" doc:"it stands still since then"`
	Step        *StepView  `json:"step" doc:"the step of the ladder taken last"`
	Approval    *string    `json:"approval" doc:"the approval that the next step waits for"`
	Stopped     *string    `json:"stopped" doc:"why the clock does not run"`
	Reason      *string    `json:"reason" doc:"the same as a code: no_date, unset, no_start, no_calendar, error"`
	Failed      bool       `json:"failed" doc:"what was due failed and is tried again"`
}

// StepView is a step of a ladder.
type StepView struct {
	Key   string    `json:"key"`
	Title string    `json:"title"`
	At    time.Time `json:"at"`
}

func optional[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func clockView(c *record.Standing, tag lang.Tag) ClockView {
	v := ClockView{Key: c.Clock.Key, Title: c.Clock.Title.In(tag), Passed: c.Passed, DueAt: optional(c.Due), PausedSince: optional(c.PausedAt), Approval: optional(c.Approval),
		Stopped: optional(c.Why().In(tag)), Reason: optional(c.Reason), Failed: c.Failure != ""}
	if !c.Due.IsZero() {
		day := c.DueDay.String()
		v.Due, v.DaysLeft = &day, &c.Left
	}
	if c.Step != nil {
		v.Step = &StepView{c.Step.Key, c.Step.Title.In(tag), c.StepAt}
	}
	return v
}

// StoppedView is a clock that cannot run, with its record.
type StoppedView struct {
	Record RecordView `json:"record"`
	Clock  ClockView  `json:"clock"`
}

// StoppedList is a page of clocks that cannot run.
type StoppedList struct {
	Items []StoppedView `json:"items"`
	Next  *string       `json:"next" doc:"cursor of the next page"`
}

// ApprovalView is what waits for somebody's word.
type ApprovalView struct {
	ID      string         `json:"id"`
	Kind    string         `json:"kind" enum:"step,rule"`
	Key     string         `json:"key"`
	Title   string         `json:"title"`
	Ledger  *string        `json:"ledger"`
	Record  *Named         `json:"record" doc:"what it is about"`
	Unit    Named          `json:"unit"`
	Created time.Time      `json:"created"`
	Effects []ProposalView `json:"effects" doc:"what would be done"`
}

// ProposalView is one effect that would be had.
type ProposalView struct {
	Kind    string          `json:"kind" enum:"create,move,letter,document,notify,publish"`
	Of      string          `json:"of" doc:"the ledger, move, letter or template"`
	Listed  bool            `json:"listed" doc:"its targets may be dropped and others added"`
	Targets []record.Target `json:"targets"`
}

// FailureView is something that was due and failed.
type FailureView struct {
	Kind     string    `json:"kind"`
	Key      string    `json:"key"`
	Ledger   string    `json:"ledger"`
	Record   string    `json:"record"`
	Attempts int64     `json:"attempts"`
	NextAt   time.Time `json:"next_at"`
	Error    string    `json:"error"`
}

// CalendarYearView is the arrangement of one year's working days.
type CalendarYearView struct {
	Year int              `json:"year"`
	Days []calendar.Entry `json:"days"`
}

func (s *Server) clockRoutes() {
	huma.Register(s.api, operation("list-stopped-clocks", "GET", "/clocks/stopped", "Clocks that cannot run, with the reason"), s.listStopped)
	huma.Register(s.api, operation("list-approvals", "GET", "/approvals", "Steps of ladders and effects of rules that wait for the caller's word"), s.listApprovals)
	huma.Register(s.api, operation("decide-approval", "POST", "/approvals/{id}/decision", "Approve or decline what waits"), s.decideApproval)
	huma.Register(s.api, operation("list-failures", "GET", "/clocks/failures", "What was due and failed; it is tried again"), func(ctx context.Context, _ *struct{}) (*body[List[FailureView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[FailureView]], error) {
			all, err := s.Records.Failures(tx, a)
			out := []FailureView{}
			for _, f := range all {
				out = append(out, FailureView(f))
			}
			return &body[List[FailureView]]{List[FailureView]{out}}, err
		})
	})
	huma.Register(s.api, operation("list-calendar-years", "GET", "/calendar-years", "Holidays that were uploaded here"), func(ctx context.Context, _ *struct{}) (*body[List[CalendarYearView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[CalendarYearView]], error) {
			if err := a.Allow(unit.Ask{}); a == nil {
				return nil, err
			}
			years, err := s.Records.UploadedYears(tx)
			out := []CalendarYearView{}
			for _, y := range years {
				out = append(out, CalendarYearView(y))
			}
			return &body[List[CalendarYearView]]{List[CalendarYearView]{out}}, err
		})
	})
	huma.Register(s.api, operation("upload-calendar-year", "PUT", "/calendar-years/{year}", "Upload the holidays of a year that no pack has"), func(ctx context.Context, in *struct {
		Year int `path:"year" minimum:"2000" maximum:"2100"`
		Body struct {
			Days []calendar.Entry `json:"days" maxItems:"200"`
		}
	}) (*body[CalendarYearView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[CalendarYearView], error) {
			y := record.CalendarYear{Year: in.Year, Days: in.Body.Days}
			return &body[CalendarYearView]{CalendarYearView(y)}, s.Records.UploadYear(tx, a, y)
		})
	})
}

func (s *Server) listStopped(ctx context.Context, in *struct {
	Limit int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
	After string `query:"after" doc:"cursor of the page before"`
}) (*body[StoppedList], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[StoppedList], error) {
		all, err := s.Records.Stopped(tx, a, in.After, in.Limit)
		if err != nil {
			return nil, err
		}
		out := StoppedList{Items: []StoppedView{}}
		for i := range all {
			views, err := s.views(ctx, tx, all[i].Definition, []*record.Record{all[i].Record})
			if err != nil {
				return nil, err
			}
			out.Items = append(out.Items, StoppedView{views[0], clockView(&all[i].Standing, lang.Of(ctx))})
		}
		if len(all) == in.Limit {
			last := all[len(all)-1]
			next := last.Record.ID + " " + last.Clock.Key
			out.Next = &next
		}
		return &body[StoppedList]{out}, nil
	})
}

func (s *Server) listApprovals(ctx context.Context, _ *struct{}) (*body[List[ApprovalView]], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[ApprovalView]], error) {
		all, err := s.Records.Approvals(tx, a)
		if err != nil {
			return nil, err
		}
		out := []ApprovalView{}
		for _, p := range all {
			v, err := s.approvalView(ctx, tx, p)
			if err != nil {
				return nil, err
			}
			out = append(out, v)
		}
		return &body[List[ApprovalView]]{List[ApprovalView]{out}}, nil
	})
}

func (s *Server) approvalView(ctx context.Context, tx *store.Tx, p *record.Approval) (ApprovalView, error) {
	v := ApprovalView{ID: p.ID, Kind: p.Kind, Key: p.Key, Title: p.Title.In(lang.Of(ctx)), Ledger: optional(p.Ledger), Created: p.Created, Effects: []ProposalView{}}
	names, err := unit.Names(tx, []string{p.Unit})
	if err != nil {
		return v, err
	}
	v.Unit = Named{ID: p.Unit, Name: names[p.Unit]}
	if p.Record != "" {
		titles, err := s.recordTitles(tx, p.Ledger, []string{p.Record})
		if err != nil {
			return v, err
		}
		v.Record = &Named{ID: p.Record, Name: titles[p.Record]}
	}
	for _, e := range p.Effects {
		v.Effects = append(v.Effects, ProposalView{e.Kind, e.Of, e.Listed, append([]record.Target{}, e.Targets...)})
	}
	return v, nil
}

func (s *Server) decideApproval(ctx context.Context, in *struct {
	ID   string `path:"id"`
	Body struct {
		Approve bool   `json:"approve"`
		Reason  string `json:"reason,omitempty" maxLength:"2000" doc:"needed to decline"`
		Changes []struct {
			Effect int    `json:"effect" minimum:"0" doc:"its place in the list of effects"`
			ID     string `json:"id" doc:"the target"`
			Add    bool   `json:"add,omitempty" doc:"add it; else it is dropped"`
			Reason string `json:"reason" maxLength:"2000"`
		} `json:"changes,omitempty" maxItems:"1000" doc:"targets dropped and added"`
	}
}) (*body[List[ApprovalView]], error) {
	_, err := writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (struct{}, error) {
		var changes []record.Amendment
		for _, c := range in.Body.Changes {
			changes = append(changes, record.Amendment{Effect: c.Effect, ID: c.ID, Add: c.Add, Reason: strings.TrimSpace(c.Reason)})
		}
		return struct{}{}, s.Records.Decide(tx, a, in.ID, in.Body.Approve, in.Body.Reason, changes)
	})
	if err != nil {
		return nil, err
	}
	return s.listApprovals(ctx, nil)
}
