package server

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Todo is one thing that waits for the acting post.
type Todo struct {
	Record      RecordView `json:"record"`
	LedgerTitle string     `json:"ledger_title"`
	Verb        *KeyTitled `json:"verb" doc:"the first move that the post may take"`
	Group       string     `json:"group" enum:"overdue,today,soon,later,none"`
	What        string     `json:"what"`
	From        string     `json:"from"`
}

// TodoList is a box of the to-do with the sizes of all boxes.
type TodoList struct {
	Items  []Todo     `json:"items"`
	Counts TodoCounts `json:"counts"`
}

// TodoCounts are the sizes of the boxes.
type TodoCounts struct {
	Todo    int64 `json:"todo"`
	Done    int64 `json:"done"`
	Started int64 `json:"started"`
}

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
	Page  string            `json:"page" enum:"tasks,plans,todo"`
	Query map[string]string `json:"query"`
}

// Home is the start page.
type Home struct {
	Counts   []HomeCount   `json:"counts"`
	Red      []RecordView  `json:"red"`
	Unsigned []RecordView  `json:"unsigned"`
	Plans    []PlanSummary `json:"plans" doc:"plans with something to confirm"`
}

const boxSize = 200

func (s *Server) homeRoutes() {
	huma.Register(s.api, operation("list-todo", "GET", "/todo", "What waits for the acting post, what it did, what it started"), func(ctx context.Context, in *struct {
		Box string `query:"box" enum:"todo,done,started" default:"todo"`
	}) (*body[TodoList], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[TodoList], error) {
			if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
				return nil, err
			}
			return s.todo(ctx, tx, a, in.Box)
		})
	})
	huma.Register(s.api, operation("get-home", "GET", "/home", "Figures of the start page, each with its definition and link"), func(ctx context.Context, _ *struct{}) (*body[Home], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Home], error) { return s.home(ctx, tx, a) })
	})
}

func (s *Server) todo(ctx context.Context, tx *store.Tx, a *unit.Actor, box string) (*body[TodoList], error) {
	out := TodoList{Items: []Todo{}}
	for _, d := range s.Records.Ledgers.Tables() {
		page, err := s.Records.List(tx, a, d, record.Query{Mine: true, Limit: boxSize})
		if err != nil {
			return nil, err
		}
		out.Counts.Todo += page.Total
		done, err := s.Records.Done(tx, a, d, false, boxSize)
		if err != nil {
			return nil, err
		}
		started, err := s.Records.Done(tx, a, d, true, boxSize)
		if err != nil {
			return nil, err
		}
		out.Counts.Done += int64(len(done))
		out.Counts.Started += int64(len(started))
		records := map[string][]*record.Record{"todo": page.Records, "done": done, "started": started}[box]
		items, err := s.todos(ctx, tx, a, d, records)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, items...)
	}
	if box == "todo" {
		slices.SortStableFunc(out.Items, func(x, y Todo) int { return cmp.Compare(dueOf(x), dueOf(y)) })
	}
	return &body[TodoList]{out}, nil
}

func dueOf(t Todo) string {
	if t.Record.Due == nil {
		return "9999"
	}
	return *t.Record.Due
}

func (s *Server) todos(ctx context.Context, tx *store.Tx, a *unit.Actor, d *ledger.Definition, records []*record.Record) ([]Todo, error) {
	views, err := s.views(ctx, tx, d, records)
	if err != nil {
		return nil, err
	}
	out := make([]Todo, len(views))
	for i, v := range views {
		out[i] = Todo{Record: v, LedgerTitle: d.Title.In(lang.Of(ctx)), Group: group(v), What: v.Title, From: v.Unit.Name}
		for _, m := range d.Moves {
			if m.Leaves(v.State) && m.By.Include(a.Role, a.Unit.ID == v.Unit.ID) {
				out[i].Verb = &KeyTitled{m.Key, m.Title.In(lang.Of(ctx))}
				break
			}
		}
	}
	return out, nil
}

// group sorts a to-do by how near its deadline is; soon is three working days.
func group(v RecordView) string {
	switch {
	case v.Due == nil:
		return "none"
	case v.Light == record.Red:
		return "overdue"
	case *v.DaysLeft <= 0:
		return "today"
	case *v.DaysLeft <= 3:
		return "soon"
	}
	return "later"
}

func (s *Server) home(ctx context.Context, tx *store.Tx, a *unit.Actor) (*body[Home], error) {
	d := s.Records.Ledgers.Get(s.Plans.Policy.Task.Ledger)
	_, lights, err := s.Records.Count(tx, a, d, record.Query{}, "light")
	if err != nil {
		return nil, err
	}
	out := Home{Counts: []HomeCount{}, Plans: []PlanSummary{}}
	n, running := map[string]int64{}, int64(0)
	for _, g := range lights {
		n[g.Key] = g.N
		if g.Key != string(record.Dark) {
			running += g.N
		}
	}
	yellow := s.Records.Setting("light_yellow", a.Unit.Region, s.Records.Today(tx))
	add := func(key string, title lang.Text, count int64, query map[string]string, definition lang.Text) {
		out.Counts = append(out.Counts, HomeCount{key, title.In(lang.Of(ctx)), count, &running, HomeLink{"tasks", query}, definition.In(lang.Of(ctx))})
	}
	add("red", lang.Both("红灯任务", "Overdue tasks"), n["red"], map[string]string{"light": "red"},
		lang.Both("未办结、期限早于今天的任务；管辖范围内，此刻统计。", "Tasks not complete whose due date is before today; in your territory, now."))
	add("yellow", lang.Both("黄灯任务", "Due soon"), n["yellow"], map[string]string{"light": "yellow"},
		lang.Both("未办结、"+strconv.FormatInt(yellow, 10)+"个工作日内到期的任务。", "Tasks not complete that are due within "+strconv.FormatInt(yellow, 10)+" working days."))
	first := d.States[0]
	if out.Unsigned, err = s.some(ctx, tx, a, d, record.Query{States: []string{first.Key}, Limit: 8}); err != nil {
		return nil, err
	}
	if out.Red, err = s.some(ctx, tx, a, d, record.Query{Lights: []record.Light{record.Red}, Limit: 8}); err != nil {
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

func (s *Server) some(ctx context.Context, tx *store.Tx, a *unit.Actor, d *ledger.Definition, q record.Query) ([]RecordView, error) {
	page, err := s.Records.List(tx, a, d, q)
	if err != nil {
		return nil, err
	}
	return s.views(ctx, tx, d, page.Records)
}
