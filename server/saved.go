package server

import (
	"context"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// SavedFilter is what a saved view narrows to; the same words as in lists.
type SavedFilter struct {
	State  []string `json:"state,omitempty" maxItems:"50"`
	Unit   string   `json:"unit,omitempty" maxLength:"40"`
	Light  []string `json:"light,omitempty" maxItems:"5"`
	Q      string   `json:"q,omitempty" maxLength:"60"`
	Where  []string `json:"where,omitempty" maxItems:"50"`
	Filter string   `json:"filter,omitempty" maxLength:"1000"`
	Mine   bool     `json:"mine,omitempty"`
}

// SavedView is a filter that somebody keeps under a name.
type SavedView struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Address string `json:"address" doc:"the query part of the page's address"`
	Shared  bool   `json:"shared" doc:"with those who hold a post at the same unit"`
	Own     bool   `json:"own"`
	By      string `json:"by" doc:"name of whose it is"`
	Stale   bool   `json:"stale" doc:"the ledger no longer knows what it narrows by; it counts nothing"`
	TabCount
}

// TabCount is how many records a tab holds.
type TabCount struct {
	N     int64 `json:"n" doc:"at most 10,000"`
	Exact bool  `json:"exact" doc:"false: there are more than n"`
}

// StateCount is how many records stand in a state.
type StateCount struct {
	Key string `json:"key"`
	TabCount
}

// TabsView is what the tabs of a list show, all counted at once.
type TabsView struct {
	All    TabCount     `json:"all"`
	Open   TabCount     `json:"open" doc:"in states that are no end"`
	Late   TabCount     `json:"late" doc:"red"`
	States []StateCount `json:"states"`
	Views  []SavedView  `json:"views" doc:"own and shared ones, with all that they themselves narrow"`
}

// LedgerSize is how many records of a ledger the caller may see.
type LedgerSize struct {
	Name string `json:"name"`
	TabCount
}

func (s *Server) savedRoutes() {
	huma.Register(s.api, operation("count-ledgers", "GET", "/ledger-sizes", "How many records of each ledger the caller may see"), s.countLedgers)
	huma.Register(s.api, operation("list-related", "GET", "/related", "How many records of each ledger are about a unit or a person, or name it"), s.listRelated)
	huma.Register(s.api, operation("count-tabs", "GET", "/records/{ledger}/tabs", "What the tabs of a list show: states, overdue, saved views"), s.countTabs)
	huma.Register(s.api, created(operation("save-view", "POST", "/views/{ledger}", "Keep a filter of a list under a name")), s.saveView)
	huma.Register(s.api, silent(operation("delete-view", "DELETE", "/views/{ledger}/{id}", "Delete one of one's own saved views")), func(ctx context.Context, in *struct {
		Ledger string `path:"ledger"`
		ID     string `path:"id"`
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) { return nil, s.Records.DropView(tx, a, in.ID) })
	})
}

func (s *Server) countLedgers(ctx context.Context, _ *struct{}) (*body[List[LedgerSize]], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[LedgerSize]], error) {
		ledgers := s.Records.Ledgers.Tables()
		sizes, err := s.Records.Sizes(tx, a, ledgers)
		out := List[LedgerSize]{Items: []LedgerSize{}}
		for i, n := range sizes {
			out.Items = append(out.Items, LedgerSize{ledgers[i].Name, tabCount(n)})
		}
		return &body[List[LedgerSize]]{out}, err
	})
}

func tabCount(t record.Total) TabCount { return TabCount{t.N, !t.More} }

func (s *Server) countTabs(ctx context.Context, in *Filter) (*body[TabsView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[TabsView], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		views, err := s.Records.SavedViews(tx, a, d)
		if err != nil {
			return nil, err
		}
		queries := tabQueries(d, in.query())
		first := len(queries)
		for _, v := range views {
			queries = append(queries, v.Query)
		}
		n, err := s.Records.Totals(tx, a, d, queries)
		if err != nil {
			return nil, err
		}
		states := n[first-len(d.States) : first]
		out := TabsView{Late: tabCount(n[0]), States: []StateCount{}, Views: []SavedView{}}
		for i, st := range d.States {
			out.States = append(out.States, StateCount{st.Key, tabCount(states[i])})
		}
		out.All, out.Open = tabCount(record.Together(states)), tabCount(record.Together(runningOf(d, states)))
		if first > len(d.States)+1 { // counted by themselves
			out.All, out.Open = tabCount(n[1]), tabCount(n[2])
		}
		out.Views, err = savedViews(tx, a, views, n[first:])
		return &body[TabsView]{out}, err
	})
}

// tabQueries are the queries of the overdue records and of each state, the states last. Where open records may be in states of an earlier
// lifecycle, all of them and the open ones are asked for as well, behind the overdue ones; else the states tell.
func tabQueries(d *ledger.Definition, q record.Query) []record.Query {
	q.Sort, q.States = nil, nil
	late := q
	late.Lights = []record.Light{record.Red}
	queries := []record.Query{late}
	if d.Open == ledger.Keep {
		running := q
		for _, st := range d.States {
			if !st.End {
				running.States = append(running.States, st.Key)
			}
		}
		queries = append(queries, q, running)
	}
	for _, st := range d.States {
		one := q
		one.States = []string{st.Key}
		queries = append(queries, one)
	}
	return queries
}

// runningOf leaves of the counts of all states those of records that have not ended.
func runningOf(d *ledger.Definition, states []record.Total) []record.Total {
	var out []record.Total
	for i, st := range d.States {
		if !st.End {
			out = append(out, states[i])
		}
	}
	return out
}

func savedViews(tx *store.Tx, a *unit.Actor, views []record.Saved, n []record.Total) ([]SavedView, error) {
	var persons []string
	for _, v := range views {
		persons = append(persons, v.Person)
	}
	names, err := unit.PersonNames(tx, persons)
	out := make([]SavedView, len(views))
	for i, v := range views {
		out[i] = SavedView{ID: v.ID, Title: v.Title, Address: v.Address, Shared: v.Shared, Own: v.Person == a.Person, Stale: v.Stale, By: names[v.Person], TabCount: tabCount(n[i])}
	}
	return out, err
}

func (s *Server) saveView(ctx context.Context, in *struct {
	Ledger string `path:"ledger"`
	Key    string `header:"Idempotency-Key"`
	Body   struct {
		Title   string      `json:"title" minLength:"1" maxLength:"20"`
		Address string      `json:"address" maxLength:"2000"`
		Shared  bool        `json:"shared,omitempty"`
		Query   SavedFilter `json:"query"`
	}
}) (*body[SavedView], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[SavedView], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		b := in.Body
		title := strings.TrimSpace(b.Title)
		if title == "" {
			return nil, fault.New(fault.Invalid, "no_title", "请填写视图名称。", "Name the view.").At("body.title", "请填写", "fill it in")
		}
		f := Filter{State: b.Query.State, Unit: b.Query.Unit, Light: b.Query.Light, Q: b.Query.Q, Where: b.Query.Where, If: b.Query.Filter, Mine: b.Query.Mine}
		id, err := s.Records.SaveView(tx, a, d, record.Saved{Shared: b.Shared, Title: title, Address: b.Address, Query: f.query()}, in.Key)
		if err != nil {
			return nil, err
		}
		views, err := s.Records.SavedViews(tx, a, d)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(views, func(v record.Saved) bool { return v.ID == id })
		if i < 0 { // deleted since the same request was first sent
			return nil, unit.NotFound()
		}
		n, err := s.Records.Totals(tx, a, d, []record.Query{views[i].Query})
		if err != nil {
			return nil, err
		}
		out, err := savedViews(tx, a, views[i:i+1], n)
		return &body[SavedView]{out[0]}, err
	})
}
