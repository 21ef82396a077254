package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// Administrators are the posts at the top of the county that different persons must hold.
type Administrators struct {
	Unit  UnitName            `json:"unit" doc:"where they are held"`
	Makes bool                `json:"makes" doc:"the caller may add persons there"`
	Gives bool                `json:"gives" doc:"the caller may confirm posts there"`
	Items []AdministratorView `json:"items"`
}

// AdministratorView is such a post.
type AdministratorView struct {
	Role      string `json:"role"`
	RoleTitle string `json:"role_title"`
	Own       bool   `json:"own" doc:"the caller acts in it"`
	Held      bool   `json:"held"`
	Asked     bool   `json:"asked" doc:"nobody holds it, but it waits to be confirmed or to begin"`
	First     bool   `json:"first" doc:"it holds at once and needs no confirmation, since nobody gives posts yet"`
}

func (s *Server) administratorRoutes() {
	huma.Register(s.api, operation("list-administrators", "GET", "/administrators", "The posts at the top of the county that different persons must hold, and which of them nobody holds"), func(ctx context.Context, _ *struct{}) (*body[Administrators], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Administrators], error) {
			top, found, err := s.Units.Administrators(tx, a)
			if err != nil {
				return nil, err
			}
			out := Administrators{Unit: UnitName{top.ID, top.Name, top.Kind}, Items: []AdministratorView{}, Makes: unit.MayMake(a, top) == nil, Gives: unit.MayGrant(a, top) == nil}
			for _, r := range found {
				out.Items = append(out.Items, AdministratorView{r.Key, r.Title.In(lang.Of(ctx)), a.Role == r.Key, r.Held, r.Asked && !r.Held, r.First})
			}
			return &body[Administrators]{out}, nil
		})
	})
}
