package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/store"
	"zhiben/unit"
)

// identityRoutes are about who persons are. An identity number stands in a body, never in an address.
func (s *Server) identityRoutes() {
	huma.Register(s.api, silent(operation("identify-person", "PUT", "/people/{person}/identity", "Note a person's identity number, by which they are known again wherever they are entered")), func(ctx context.Context, in *struct {
		Person string `path:"person"`
		Body   struct {
			Identity string `json:"identity" maxLength:"30"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, s.Units.Identify(tx, a, in.Person, in.Body.Identity)
		})
	})
	huma.Register(s.api, silent(operation("merge-person", "POST", "/people/{person}/merge", "Make a person who was entered twice one with another, for good: posts, records, open work and the account become the other's")), func(ctx context.Context, in *struct {
		Person string `path:"person"`
		Key    string `header:"Idempotency-Key"`
		Body   struct {
			Into   string `json:"into" doc:"the person who stays"`
			Reason string `json:"reason" maxLength:"500"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			_, _, err := tx.Once(person(a), in.Key, "merge person "+in.Person, func() (string, error) {
				if err := s.Records.MergePersons(tx, a, in.Person, in.Body.Into, in.Body.Reason); err != nil {
					return "", err
				}
				return "", account.Merge(tx, a, in.Person, in.Body.Into)
			})
			return nil, err
		})
	})
}
