package server

import (
	"reflect"

	"zhiben/calendar"
	"zhiben/plan"
	"zhiben/store"
	"zhiben/unit"
)

// commitmentViewer turns commitments of one plan into views.
type commitmentViewer struct {
	s       *Server
	plan    *plan.Plan
	content []rune
	today   calendar.Date
	place   map[string]int // by id, from 1
}

func (s *Server) commitmentViewer(tx *store.Tx, p *plan.Plan) *commitmentViewer {
	return &commitmentViewer{s: s, plan: p, content: []rune(p.Content), today: s.Records.Today(tx), place: map[string]int{}}
}

// number fetches the places of all commitments of the plan.
func (v *commitmentViewer) number(tx *store.Tx, a *unit.Actor) error {
	all, err := v.s.Plans.Commitments(tx, a, v.plan.Record.ID)
	for i, c := range all {
		v.place[c.ID] = i + 1
	}
	return err
}

// each views commitments that are numbered already.
func (v *commitmentViewer) each(items []*plan.Commitment) []CommitmentView {
	out := []CommitmentView{}
	for _, c := range items {
		out = append(out, v.view(c))
	}
	return out
}

// all views a whole list, numbering it.
func (v *commitmentViewer) all(items []*plan.Commitment) []CommitmentView {
	out := []CommitmentView{}
	for i, c := range items {
		v.place[c.ID] = i + 1
		out = append(out, v.view(c))
	}
	return out
}

func (v *commitmentViewer) quote(start, end int) string {
	if start < 0 || end > len(v.content) || start >= end {
		return ""
	}
	return string(v.content[start:end])
}

func (v *commitmentViewer) view(c *plan.Commitment) CommitmentView {
	out := CommitmentView{ID: c.ID, N: v.place[c.ID], Kind: string(c.Kind), Status: string(c.Status), Reason: c.Reason, Measure: c.Measure, Heading: c.Heading, Start: c.Start, End: c.End,
		Quote: v.quote(c.Start, c.End), What: c.What, Who: c.Who, Due: maybe(c.Due), StartDate: maybe(c.StartDate), WithinYear: c.WithinYear, Coverage: c.Coverage, Every: maybe(c.Every),
		Min: c.Min, DueMonthDay: maybe(c.DueMonthDay), Value: c.Value, ValueMax: c.ValueMax, Unit: c.Unit, Op: maybe(c.Op), ExceptionOf: maybe(c.ExceptionOf), Because: c.Because,
		Lead: c.Owners.Lead, Co: append([]plan.Owner{}, c.Owners.Co...), IsPast: c.IsPast(v.today), Past: maybe(c.Past), PastNote: c.PastNote, PastFiles: fileViews(c.PastFiles),
		Origin: "reader", Edited: c.Edited, EditedBy: maybe(c.EditedBy), EditedAt: c.EditedAt, Version: c.Version, DecidedBy: maybe(c.DecidedBy), DecidedAt: c.DecidedAt, Task: maybe(c.Task), Gone: c.Gone()}
	if c.ByPerson {
		out.Origin = "person"
	}
	return out
}

func maybe(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func typeOf(v any) reflect.Type { return reflect.TypeOf(v) }
