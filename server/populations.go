package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// PopulationView is a named set of rows.
type PopulationView struct {
	Key    string `json:"key"`
	Title  string `json:"title"`
	Of     string `json:"of" doc:"the ledger, or post"`
	Manual bool   `json:"manual" doc:"rows may be added or taken out by hand"`
}

// PopulationDetail is a population with the members in the caller's scope.
type PopulationDetail struct {
	PopulationView
	Members  []MemberView `json:"members"`
	N        int64        `json:"n" doc:"how many members the caller may see"`
	Next     *string      `json:"next" doc:"cursor of the next part"`
	TakenOut []MemberView `json:"taken_out" doc:"rows that people took out by hand"`
}

// MemberView is a row of a population.
type MemberView struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Unit   Named   `json:"unit"`
	Added  bool    `json:"added" doc:"by hand; else by the rule"`
	Reason *string `json:"reason" doc:"of what was done by hand"`
}

func (s *Server) populationRoutes() {
	huma.Register(s.api, operation("list-populations", "GET", "/populations", "Named sets of rows"), func(ctx context.Context, _ *struct{}) (*body[List[PopulationView]], error) {
		return reading(s, ctx, func(_ *store.Tx, a *unit.Actor) (*body[List[PopulationView]], error) {
			out := List[PopulationView]{Items: []PopulationView{}}
			for _, p := range s.Records.Populations() {
				out.Items = append(out.Items, populationView(p, lang.Of(ctx)))
			}
			return &body[List[PopulationView]]{out}, a.Allow(unit.Ask{Right: "read"})
		})
	})
	huma.Register(s.api, operation("get-population", "GET", "/populations/{key}", "A population with its members in the caller's scope"), func(ctx context.Context, in *struct {
		Key   string `path:"key"`
		Limit int    `query:"limit" minimum:"1" maximum:"500" default:"200"`
		After string `query:"after" doc:"cursor of the part before"`
	}) (*body[PopulationDetail], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PopulationDetail], error) {
			m, err := s.Records.Members(tx, a, in.Key, in.Limit, in.After)
			if err != nil {
				return nil, err
			}
			out := PopulationDetail{PopulationView: populationView(s.Records.Ledgers.Population(in.Key), lang.Of(ctx)), N: m.Total}
			if m.Next != "" {
				out.Next = &m.Next
			}
			if out.Members, err = memberViews(tx, m.Members); err != nil {
				return nil, err
			}
			out.TakenOut, err = memberViews(tx, m.TakenOut)
			return &body[PopulationDetail]{out}, err
		})
	})
	huma.Register(s.api, silent(operation("set-member", "PUT", "/populations/{key}/members/{id}", "Add a row to a population by hand, take it out, or let the rule decide again")), func(ctx context.Context, in *struct {
		Key  string `path:"key"`
		ID   string `path:"id"`
		Body struct {
			Member *bool  `json:"member" doc:"null: the rule decides again"`
			Reason string `json:"reason" maxLength:"500"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, s.Records.SetMember(tx, a, in.Key, in.ID, in.Body.Member, in.Body.Reason)
		})
	})
}

func populationView(p *ledger.Population, tag lang.Tag) PopulationView {
	v := PopulationView{Key: p.Key, Title: p.Title.In(tag), Of: p.Of, Manual: p.Manual}
	if v.Title == "" {
		v.Title = p.Key
	}
	return v
}

func memberViews(tx *store.Tx, members []record.Member) ([]MemberView, error) {
	var units []string
	for _, m := range members {
		units = append(units, m.Unit)
	}
	names, err := unit.Names(tx, units)
	out := []MemberView{}
	for _, m := range members {
		v := MemberView{ID: m.ID, Title: m.Title, Unit: Named{m.Unit, names[m.Unit]}, Added: m.Added}
		if m.Reason != "" {
			v.Reason = &m.Reason
		}
		out = append(out, v)
	}
	return out, err
}
