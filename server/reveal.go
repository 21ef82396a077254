package server

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// RevealView is a protected value, or how many of its custodians have asked for it.
type RevealView struct {
	Value any  `json:"value" doc:"null while custodians are missing"`
	Open  bool `json:"open" doc:"whether value is what stands there"`
	Have  int  `json:"have" doc:"custodians who have asked within a day, the caller among them"`
	Of    int  `json:"of" doc:"custodians who must; 0: none"`
}

func (s *Server) revealRoutes() {
	huma.Register(s.api, operation("reveal-value", "POST", "/records/{ledger}/{id}/reveal", "See a protected value, with a reason; it is noted in the record's history"), func(ctx context.Context, in *struct {
		RecordPath
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Field  string `json:"field" maxLength:"60"`
			Reason string `json:"reason" maxLength:"500"`
		}
	}) (*body[RevealView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[RevealView], error) {
			d, err := s.Records.Definition(in.Ledger)
			if err != nil {
				return nil, err
			}
			got, err := s.Records.Reveal(tx, a, d, in.ID, record.Revealing{Field: in.Body.Field, Reason: strings.TrimSpace(in.Body.Reason), Key: in.Key})
			return &body[RevealView]{RevealView{got.Value, got.Have >= got.Of, got.Have, got.Of}}, err
		})
	})
}
