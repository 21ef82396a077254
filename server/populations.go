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
	Members []MemberView `json:"members" doc:"with those taken out by hand"`
	N       int          `json:"n" doc:"members, without those taken out"`
}

// MemberView is a row of a population.
type MemberView struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Unit   Named   `json:"unit"`
	Manual *string `json:"manual" enum:"added,taken_out" doc:"null: the rule decides"`
	Reason *string `json:"reason"`
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
		Key string `path:"key"`
	}) (*body[PopulationDetail], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PopulationDetail], error) {
			members, err := s.Records.Members(tx, a, in.Key)
			if err != nil {
				return nil, err
			}
			views, n, err := memberViews(tx, members)
			return &body[PopulationDetail]{PopulationDetail{populationView(s.Records.Ledgers.Population(in.Key), lang.Of(ctx)), views, n}}, err
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

func memberViews(tx *store.Tx, members []record.Member) (views []MemberView, n int, err error) {
	var units []string
	for _, m := range members {
		units = append(units, m.Unit)
	}
	names, err := unit.Names(tx, units)
	views = []MemberView{}
	for _, m := range members {
		v := MemberView{ID: m.ID, Title: m.Title, Unit: Named{m.Unit, names[m.Unit]}}
		if m.Manual != "" {
			v.Manual, v.Reason = &m.Manual, &m.Reason
		}
		if m.Manual != "taken_out" {
			n++
		}
		views = append(views, v)
	}
	return views, n, err
}
