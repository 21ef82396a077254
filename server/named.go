package server

import (
	"context"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// NamedUnit is a unit that somebody named in full. Nothing else is told of it: it may lie outside the caller's territory.
type NamedUnit struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Kind      string `json:"kind"`
	KindTitle string `json:"kind_title"`
	Path      string `json:"path_names" doc:"its name with those of all above it, joined by /"`
}

// mostNamed bounds how many units of one name are told.
const mostNamed = 20

func (s *Server) namedRoutes() {
	huma.Register(s.api, operation("name-unit", "GET", "/units/named", "The units of the region with exactly this name, other name or code, whoever's territory they lie in: who knows it may refer to them"), func(ctx context.Context, in *struct {
		Q    string `query:"q" required:"true" minLength:"2" maxLength:"200"`
		Kind string `query:"kind"`
	}) (*body[List[NamedUnit]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[NamedUnit]], error) {
			if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
				return nil, err
			}
			q := strings.TrimSpace(in.Q)
			found, err := unit.Named(tx, a.Unit.Region, []string{q})
			if err != nil {
				return nil, err
			}
			units := slices.DeleteFunc(found[q], func(u unit.Unit) bool { return in.Kind != "" && u.Kind != in.Kind })
			units = units[:min(len(units), mostNamed)]
			paths, err := unit.PathNames(tx, units)
			out := List[NamedUnit]{Items: []NamedUnit{}}
			for _, u := range units {
				v := s.unitView(u, 0, lang.Of(ctx))
				out.Items = append(out.Items, NamedUnit{u.ID, u.Name, u.Kind, v.KindTitle, paths[u.ID]})
			}
			return &body[List[NamedUnit]]{out}, err
		})
	})
}
