package server

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// HolderView is a person in a post, for choosing whom to hand over or copy to.
type HolderView struct {
	Person    string   `json:"person"`
	Name      string   `json:"name"`
	Unit      UnitName `json:"unit"`
	Role      string   `json:"role"`
	RoleTitle string   `json:"role_title"`
	Post      string   `json:"post"`
}

func (s *Server) peopleRoutes() {
	huma.Register(s.api, operation("list-people", "GET", "/people", "Who holds which post that the caller may turn to: in its territory and sectors, above it, and those whose territory it is in"), func(ctx context.Context, in *struct {
		Unit  string `query:"unit" doc:"a unit; only its own posts"`
		Q     string `query:"q" maxLength:"60" doc:"part of a person's or unit's name"`
		Own   bool   `query:"own" doc:"only people of the caller's territory, sectors and own unit"`
		Limit int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
	}) (*body[List[HolderView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[HolderView]], error) {
			posts, err := s.Units.Directory(tx, a, in.Unit, strings.TrimSpace(in.Q), in.Own, in.Limit)
			out := List[HolderView]{Items: []HolderView{}}
			for _, p := range posts {
				v := s.postView(p, lang.Of(ctx))
				out.Items = append(out.Items, HolderView{p.Person, p.Name, v.Unit, v.Role, v.RoleTitle, p.ID})
			}
			return &body[List[HolderView]]{out}, err
		})
	})
}
