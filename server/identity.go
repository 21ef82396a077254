package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/store"
	"zhiben/unit"
)

// PersonalView is what is protected of a person, whole.
type PersonalView struct {
	Value string `json:"value"`
}

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
	huma.Register(s.api, silent(operation("note-phone", "PUT", "/people/{person}/phone", "Note a person's telephone, in place of what was there")), func(ctx context.Context, in *struct {
		Person string `path:"person"`
		Body   struct {
			Phone string `json:"phone" maxLength:"30"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, s.Units.NotePhone(tx, a, in.Person, in.Body.Phone)
		})
	})
	huma.Register(s.api, operation("reveal-person", "POST", "/people/{person}/reveal", "See a person's identity number or telephone, with a reason; it is an event of the unit, and the person is told"), func(ctx context.Context, in *struct {
		Person string `path:"person"`
		Key    string `header:"Idempotency-Key"`
		Body   struct {
			Field  string `json:"field" enum:"identity,phone"`
			Reason string `json:"reason" maxLength:"500"`
		}
	}) (*body[PersonalView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PersonalView], error) {
			value, err := s.Units.Reveal(tx, a, unit.Revealing{Person: in.Person, Field: in.Body.Field, Reason: in.Body.Reason, Key: in.Key})
			return &body[PersonalView]{PersonalView{value}}, err
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
