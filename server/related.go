package server

import (
	"context"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// RelatedView is how many records of a ledger have to do with a unit or a person.
type RelatedView struct {
	Ledger string `json:"ledger"`
	Title  string `json:"title"`
	Field  string `json:"field" doc:"the field that names it; empty: they are about it"`
	Label  string `json:"label" doc:"that field's title"`
	TabCount
}

// listRelated is asked about a unit or about a person.
func (s *Server) listRelated(ctx context.Context, in *struct {
	Unit   string `query:"unit" doc:"a unit; what is about units under it counts"`
	Person string `query:"person"`
}) (*body[List[RelatedView]], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[RelatedView]], error) {
		if (in.Unit == "") == (in.Person == "") {
			return nil, fault.New(fault.Invalid, "one_of", "请给出单位或人员之一。", "Give a unit or a person.").At("query.unit", "二者之一", "one of the two")
		}
		of, id := ledger.Persons, in.Person
		if in.Unit != "" {
			of, id = ledger.Units, in.Unit
			u, err := unit.Get(tx, id)
			if err == nil {
				err = a.Reads(tx, u)
			}
			if err != nil {
				return nil, err
			}
		}
		found, err := s.Records.RelatedTo(tx, a, of, id)
		out := List[RelatedView]{Items: []RelatedView{}}
		for _, r := range found {
			out.Items = append(out.Items, relatedView(r, lang.Of(ctx)))
		}
		return &body[List[RelatedView]]{out}, err
	})
}

func relatedView(r record.Related, tag lang.Tag) RelatedView {
	v := RelatedView{Ledger: r.Definition.Name, Title: r.Definition.Title.In(tag), TabCount: tabCount(r.Total)}
	if r.Field != nil {
		v.Field, v.Label = r.Field.Key, r.Field.Title.In(tag)
	}
	return v
}
