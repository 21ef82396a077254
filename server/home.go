package server

import (
	"context"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// HomeCount is a linked figure with its definition.
type HomeCount struct {
	Key        string   `json:"key"`
	Title      string   `json:"title"`
	N          int64    `json:"n"`
	Of         *int64   `json:"of"`
	Link       HomeLink `json:"link"`
	Definition string   `json:"definition"`
}

// HomeLink is where a figure leads.
type HomeLink struct {
	Ledger string            `json:"ledger"`
	Query  map[string]string `json:"query"`
}

// Home is the start page.
type Home struct {
	Counts   []HomeCount   `json:"counts"`
	Red      []RecordView  `json:"red"`
	Unsigned []RecordView  `json:"unsigned"`
	MayUrge  []string      `json:"may_urge" doc:"which of these the caller may urge, by their ids"`
	Plans    []PlanSummary `json:"plans" doc:"plans with something to confirm"`
}

func (s *Server) homeRoutes() {
	s.todoRoutes()
	huma.Register(s.api, operation("get-home", "GET", "/home", "Figures of the start page, each with its definition and link"), func(ctx context.Context, _ *struct{}) (*body[Home], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Home], error) { return s.home(ctx, tx, a) })
	})
}

func (s *Server) home(ctx context.Context, tx *store.Tx, a *unit.Actor) (*body[Home], error) {
	d := s.Records.Ledgers.Get(s.Plans.Policy.Task.Ledger)
	_, lights, err := s.Records.Count(tx, a, d, record.Query{}, "light")
	if err != nil {
		return nil, err
	}
	out := Home{Counts: []HomeCount{}, MayUrge: []string{}, Plans: []PlanSummary{}}
	n, running := map[string]int64{}, int64(0)
	for _, g := range lights {
		n[g.Key] = g.N
		if g.Key != string(record.Dark) {
			running += g.N
		}
	}
	yellow := s.Records.Setting("light_yellow", a.Unit.Region, s.Records.Today(tx))
	add := func(key string, title lang.Text, count int64, query map[string]string, definition lang.Text) {
		out.Counts = append(out.Counts, HomeCount{key, title.In(lang.Of(ctx)), count, &running, HomeLink{d.Name, query}, definition.In(lang.Of(ctx))})
	}
	add("red", lang.Both("红灯任务", "Overdue tasks"), n["red"], map[string]string{"light": "red"},
		lang.Both("未办结、期限早于今天的任务；管辖范围内，此刻统计。", "Tasks not complete whose due date is before today; in your territory, now."))
	add("yellow", lang.Both("黄灯任务", "Due soon"), n["yellow"], map[string]string{"light": "yellow"},
		lang.Both("未办结、"+strconv.FormatInt(yellow, 10)+"个工作日内到期的任务。", "Tasks not complete that are due within "+strconv.FormatInt(yellow, 10)+" working days."))
	first := d.States[0]
	unsigned, err := s.Records.List(tx, a, d, record.Query{States: []string{first.Key}, Limit: 8})
	if err != nil {
		return nil, err
	}
	for _, r := range unsigned.Records {
		if s.Records.MayUrge(tx, a, d, r) {
			out.MayUrge = append(out.MayUrge, r.ID)
		}
	}
	if out.Unsigned, err = s.views(ctx, tx, d, unsigned.Records); err != nil {
		return nil, err
	}
	red, err := s.Records.List(tx, a, d, record.Query{Lights: []record.Light{record.Red}, Limit: 8})
	if err != nil {
		return nil, err
	}
	if out.Red, err = s.views(ctx, tx, d, red.Records); err != nil {
		return nil, err
	}
	_, states, err := s.Records.Count(tx, a, d, record.Query{}, "state")
	if err != nil {
		return nil, err
	}
	byState := map[string]int64{}
	for _, g := range states {
		byState[g.Key] = g.N
	}
	for _, st := range d.States {
		if !st.End {
			add("state_"+st.Key, st.Title, byState[st.Key], map[string]string{"state": st.Key},
				lang.Both("状态为“"+st.Title.ZH+"”的任务；管辖范围内，此刻统计。", "Tasks in the state “"+st.Title.In(lang.EN)+"”; in your territory, now."))
		}
	}
	plans, err := s.planSummaries(ctx, tx, a, s.Records.Ledgers.Get(plan.Ledger).States[0].Key)
	for _, p := range plans {
		if p.Counts.Pending > 0 {
			out.Plans = append(out.Plans, p)
		}
	}
	return &body[Home]{out}, err
}
