package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

func (s *Server) postRoutes() {
	huma.Register(s.api, created(operation("create-post", "POST", "/units/{id}/posts", "Give a person one more post at a unit")), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Person string `json:"person"`
			Role   string `json:"role"`
		}
	}) (*body[PersonView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PersonView], error) {
			id, _, err := tx.Once(person(a), in.Key, "create post", func() (string, error) {
				p, err := s.Units.AddPost(tx, a, in.Body.Person, in.ID, in.Body.Role)
				return p.ID, err
			})
			if err != nil {
				return nil, err
			}
			p, _, err := unit.GetPost(tx, id)
			return &body[PersonView]{s.personView(p, nil, lang.Of(ctx))}, err
		})
	})
	huma.Register(s.api, operation("edit-post", "PATCH", "/posts/{id}", "Name the sectors a post answers for, or end it"), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Body struct {
			Sectors []string `json:"sectors,omitempty" maxItems:"100"`
			End     bool     `json:"end,omitempty" doc:"the person leaves the post now"`
		}
	}) (*body[PersonView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PersonView], error) {
			edit := unit.PostEdit{End: in.Body.End}
			if in.Body.Sectors != nil {
				edit.Sectors = &in.Body.Sectors
			}
			p, err := s.Units.EditPost(tx, a, in.ID, edit)
			if err != nil {
				return nil, err
			}
			return &body[PersonView]{s.personView(p, nil, lang.Of(ctx))}, nil
		})
	})
}

func (s *Server) personView(p unit.Post, logins map[string]string, tag lang.Tag) PersonView {
	v := PersonView{Person: p.Person, Name: p.Name, Role: p.Role, RoleTitle: s.postView(p, tag).RoleTitle, Post: p.ID, Since: p.Since, Sectors: append([]string{}, p.Sectors...)}
	if login, ok := logins[p.Person]; ok {
		v.Login = &login
	}
	if !p.Until.IsZero() {
		v.Until = &p.Until
	}
	return v
}
