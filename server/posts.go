package server

import (
	"context"
	"strings"
	"time"

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
			p, err := postOrRequest(tx, id)
			return &body[PersonView]{s.personView(p, nil, lang.Of(ctx))}, err
		})
	})
	s.requestRoutes()
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
	v := PersonView{Person: p.Person, Name: p.Name, Role: p.Role, RoleTitle: s.postView(p, tag).RoleTitle, Post: p.ID, Since: p.Since, Sectors: append([]string{}, p.Sectors...), Asked: p.Asked}
	if login, ok := logins[p.Person]; ok {
		v.Login = &login
	}
	if !p.Until.IsZero() {
		v.Until = &p.Until
	}
	return v
}

// postOrRequest finds a post, or the request for it where it is not given yet.
func postOrRequest(tx *store.Tx, id string) (unit.Post, error) {
	p, found, err := unit.GetPost(tx, id)
	if err != nil || found {
		return p, err
	}
	r, found, err := unit.GetRequest(tx, id)
	if err == nil && !found {
		err = unit.NotFound()
	}
	return r.Post, err
}

// PostRequestView is a post that is asked for and not given yet.
type PostRequestView struct {
	ID        string    `json:"id"`
	Person    Named     `json:"person"`
	Unit      UnitName  `json:"unit"`
	Role      string    `json:"role"`
	RoleTitle string    `json:"role_title"`
	Sectors   []string  `json:"sectors" doc:"industry codes that the post would answer for; empty: those of the unit"`
	AskedBy   string    `json:"asked_by" doc:"name"`
	At        time.Time `json:"at"`
	May       bool      `json:"may" doc:"the caller may give or refuse it"`
}

// PostRequests are the posts asked for in the caller's territory.
type PostRequests struct {
	Items    []PostRequestView `json:"items"`
	Granters bool              `json:"granters" doc:"somebody holds a post that gives posts in the caller's county; as long as nobody does, whoever makes accounts appoints the first"`
}

func (s *Server) requestRoutes() {
	huma.Register(s.api, operation("list-post-requests", "GET", "/post-requests", "Posts that are asked for in the caller's territory and not given yet, the oldest first"), func(ctx context.Context, _ *struct{}) (*body[PostRequests], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PostRequests], error) {
			items, err := s.requestViews(ctx, a, func() ([]unit.Request, error) { return s.Units.Requests(tx, a) })
			if err != nil {
				return nil, err
			}
			granters, err := s.Units.HasGranters(tx, a.Unit.Region)
			return &body[PostRequests]{PostRequests{items, granters}}, err
		})
	})
	huma.Register(s.api, silent(operation("decide-post-request", "POST", "/post-requests/{id}/decide", "Give a post that is asked for, or refuse it with a reason")), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Accept bool   `json:"accept"`
			Reason string `json:"reason,omitempty" maxLength:"500" doc:"needed to refuse"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			_, _, err := tx.Once(person(a), in.Key, "decide post "+in.ID, func() (string, error) {
				return in.ID, s.Units.Decide(tx, a, in.ID, in.Body.Accept, strings.TrimSpace(in.Body.Reason))
			})
			return nil, err
		})
	})
}

func (s *Server) requestViews(ctx context.Context, a *unit.Actor, find func() ([]unit.Request, error)) ([]PostRequestView, error) {
	found, err := find()
	out := []PostRequestView{}
	for _, r := range found {
		v := s.postView(r.Post, lang.Of(ctx))
		out = append(out, PostRequestView{ID: r.ID, Person: Named{r.Person, r.Name}, Unit: v.Unit, Role: v.Role, RoleTitle: v.RoleTitle, Sectors: append([]string{}, r.Sectors...),
			AskedBy: r.AskedBy, At: r.At, May: r.Person != a.Person && unit.MayGrant(a, r.Unit) == nil})
	}
	return out, err
}
