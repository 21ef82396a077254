package server

import (
	"cmp"
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// DatedView is a value with the day from which it holds.
type DatedView struct {
	From *string `json:"from,omitempty" format:"date" doc:"the first day on which it holds; left out: always"`
	Is   any     `json:"is"`
}

// ParamView is a param with its value for the caller's county today.
type ParamView struct {
	Key     string            `json:"key"`
	Title   string            `json:"title"`
	Help    string            `json:"help"`
	Type    string            `json:"type"`
	Options []string          `json:"options" doc:"the codes it may have, low to high; empty where it is no option"`
	Per     *string           `json:"per" doc:"options: a value for each of their codes"`
	Words   map[string]string `json:"words" doc:"what people read for the codes in its values: options and posts"`
	Combine string            `json:"combine" enum:"nearest,max,min,union"`
	Min     any               `json:"min"`
	Max     any               `json:"max"`
	Source  string            `json:"source" doc:"where the packs' value comes from"`
	SetBy   string            `json:"set_by" doc:"the right that setting it needs"`
	Locked  bool              `json:"locked" doc:"a floor that nobody may set otherwise"`
	Unset   bool              `json:"unset" doc:"the office has not chosen a value: what reads it is refused or stays grey"`
	record.ParamValue
	Default []DatedView   `json:"default" doc:"what the packs set"`
	Office  []DatedView   `json:"office" doc:"what the office has set over the packs"`
	Plans   []PlanSetting `json:"plans" doc:"the plans in force in the caller's territory that set it"`
	Reads   []string      `json:"reads" doc:"what reads it: ledger.hazard.clocks.rectify"`
}

// PlanSetting is what a plan sets of a param.
type PlanSetting struct {
	Plan   string      `json:"plan"`
	Title  string      `json:"title"`
	Values []DatedView `json:"values"`
}

// PlanParamsView is what a plan sets.
type PlanParamsView struct {
	Who    *string                `json:"who" doc:"the population of units it holds for; null: all units under the plan's"`
	Values map[string][]DatedView `json:"values"`
}

func (s *Server) paramRoutes() {
	huma.Register(s.api, operation("list-params", "GET", "/params", "Params with their values for the caller's county"), func(ctx context.Context, _ *struct{}) (*body[List[ParamView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[ParamView]], error) {
			rows, err := s.Records.ParamList(tx, a)
			out := List[ParamView]{Items: []ParamView{}}
			for _, row := range rows {
				out.Items = append(out.Items, s.paramView(row, lang.Of(ctx)))
			}
			return &body[List[ParamView]]{out}, err
		})
	})
	huma.Register(s.api, silent(operation("set-param", "PUT", "/params/{name}", "Set the county's own value of a param, or take it back")), func(ctx context.Context, in *struct {
		Name string `path:"name"`
		Body struct {
			Value  any    `json:"value" doc:"null: take the value of that day back"`
			From   string `json:"from,omitempty" format:"date" doc:"the first day on which it holds; left out: always"`
			Reason string `json:"reason" maxLength:"500"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			from, err := dayOf(in.Body.From, "body.from")
			if err != nil {
				return nil, err
			}
			return nil, s.Records.SetParam(tx, a, "", in.Name, from, in.Body.Value, in.Body.Reason)
		})
	})
	huma.Register(s.api, operation("get-plan-params", "GET", "/plans/{id}/params", "The params that a plan sets"), func(ctx context.Context, in *PlanID) (*body[PlanParamsView], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PlanParamsView], error) { return s.planParams(tx, a, in.ID) })
	})
	huma.Register(s.api, operation("set-plan-params", "PUT", "/plans/{id}/params", "Set the params of a plan, in place of all it has set"), func(ctx context.Context, in *struct {
		PlanID
		Body struct {
			Who    *string                `json:"who,omitempty" doc:"a population of units; left out: all units under the plan's"`
			Values map[string][]DatedView `json:"values"`
			Reason string                 `json:"reason,omitempty" maxLength:"500" doc:"needed once the plan is issued"`
		}
	}) (*body[PlanParamsView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PlanParamsView], error) {
			set := plan.SetParams{Reason: in.Body.Reason, Values: map[string][]ledger.Dated{}}
			if in.Body.Who != nil {
				set.Who = *in.Body.Who
			}
			for name, dated := range in.Body.Values {
				for _, v := range dated {
					from := ""
					if v.From != nil {
						from = *v.From
					}
					day, err := dayOf(from, "body.values."+name)
					if err != nil {
						return nil, err
					}
					set.Values[name] = append(set.Values[name], ledger.Dated{From: day, Value: v.Is})
				}
			}
			if err := s.Plans.SetParams(tx, a, in.ID, set); err != nil {
				return nil, err
			}
			return s.planParams(tx, a, in.ID)
		})
	})
}

func dayOf(text, place string) (calendar.Date, error) {
	if text == "" {
		return calendar.Date{}, nil
	}
	d, err := calendar.ParseDate(text)
	if err != nil {
		return d, fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At(place, "须写作 2026-06-30", "must be written as 2026-06-30")
	}
	return d, nil
}

func (s *Server) planParams(tx *store.Tx, a *unit.Actor, id string) (*body[PlanParamsView], error) {
	p, err := s.Plans.Params(tx, a, id)
	out := PlanParamsView{Values: map[string][]DatedView{}}
	if p.Who != "" {
		out.Who = &p.Who
	}
	for name, dated := range p.Values {
		out.Values[name] = datedViews(dated)
	}
	return &body[PlanParamsView]{out}, err
}

func (s *Server) paramView(row record.ParamRow, tag lang.Tag) ParamView {
	p := row.Param
	v := ParamView{Key: p.Key, Title: p.Title.In(tag), Help: p.Help.In(tag), Type: p.Type.String(), Options: append([]string{}, p.Options()...), Words: map[string]string{}, Combine: p.Combine, Min: p.Min, Max: p.Max,
		Source: p.Source.In(tag), SetBy: cmp.Or(p.SetBy, record.Setter), Locked: p.Locked != "", Unset: row.Value == nil, ParamValue: row.ParamValue, Default: datedViews(p.Dated), Office: datedViews(row.Office), Plans: []PlanSetting{}, Reads: append([]string{}, row.Reads...)}
	if p.Per != "" {
		v.Per = &p.Per
	}
	for code, title := range p.Words() {
		v.Words[code] = title.In(tag)
	}
	for _, plan := range row.Plans {
		v.Plans = append(v.Plans, PlanSetting{plan.Plan, plan.Title, datedViews(plan.Values[p.Key])})
	}
	return v
}

func datedViews(dated []ledger.Dated) []DatedView {
	out := []DatedView{}
	for _, d := range dated {
		v := DatedView{Is: d.Value}
		if !d.From.IsZero() {
			from := d.From.String()
			v.From = &from
		}
		out = append(out, v)
	}
	return out
}
