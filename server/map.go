package server

import (
	"context"
	"errors"
	"fmt"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/geo"
	"zhiben/internal/fault"
	"zhiben/unit"
)

// MapView is the map that the county supplies; without any it is empty.
type MapView struct {
	Outlines []OutlineView `json:"outlines"`
	Tiles    *TilesView    `json:"tiles" doc:"pictures of the ground; null: none"`
}

// OutlineView is the boundary of an area, or a line.
type OutlineView struct {
	Name   string         `json:"name"`
	Code   string         `json:"code" doc:"a region code, where the file gives one"`
	Closed bool           `json:"closed" doc:"its lines are rings of an area"`
	Lines  [][][2]float64 `json:"lines" doc:"points are longitude and latitude in degrees of CGCS2000 (WGS 84)"`
}

// TilesView says which tiles there are.
type TilesView struct {
	Zooms       []ZoomView `json:"zooms"`
	Attribution string     `json:"attribution"`
	Shifted     bool       `json:"shifted" doc:"they are drawn in GCJ-02"`
	Version     string     `json:"version" doc:"changes with the tiles"`
}

// ZoomView is a level of magnification with its columns and rows, from and to.
type ZoomView struct {
	Level int `json:"level"`
	West  int `json:"west"`
	East  int `json:"east"`
	North int `json:"north"`
	South int `json:"south"`
}

// TilePath names one tile of the Web Mercator grid.
type TilePath struct {
	Level int `path:"level" minimum:"0" maximum:"20"`
	X     int `path:"x" minimum:"0"`
	Y     int `path:"y" minimum:"0"`
}

type tileOutput struct {
	ContentType string `header:"Content-Type"`
	Cache       string `header:"Cache-Control"`
	Body        []byte
}

func (s *Server) mapRoutes() {
	huma.Register(s.api, operation("get-map", "GET", "/map", "The map that the county supplies: outlines, and which tiles there are"), s.getMap)
	huma.Register(s.api, operation("get-tile", "GET", "/map/tiles/{level}/{x}/{y}", "A picture of the ground, 256 px square"), s.getTile)
}

func (s *Server) getMap(ctx context.Context, _ *struct{}) (*body[MapView], error) {
	if err := actor(ctx).Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, s.refuse(ctx, err)
	}
	m := s.Map()
	out := MapView{Outlines: []OutlineView{}}
	for _, o := range m.Outlines {
		out.Outlines = append(out.Outlines, OutlineView(o))
	}
	if t := m.Tiles; t != nil {
		out.Tiles = &TilesView{Zooms: []ZoomView{}, Attribution: t.Attribution, Shifted: t.Shifted, Version: t.Version}
		for _, z := range t.Zooms {
			out.Tiles.Zooms = append(out.Tiles.Zooms, ZoomView(z))
		}
	}
	return &body[MapView]{out}, nil
}

func (s *Server) getTile(ctx context.Context, in *TilePath) (*tileOutput, error) {
	if err := actor(ctx).Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, s.refuse(ctx, err)
	}
	t := s.Map().Tiles
	if t == nil {
		return nil, s.refuse(ctx, noTile())
	}
	data, kind, err := t.Tile(in.Level, in.X, in.Y)
	if errors.Is(err, geo.ErrNoTile) {
		return nil, s.refuse(ctx, noTile())
	}
	if err != nil {
		return nil, s.refuse(ctx, fmt.Errorf("map tile: %w", err))
	}
	return &tileOutput{kind, "private, max-age=604800", data}, nil
}

func noTile() error {
	return fault.New(fault.NotFound, "no_tile", "此处没有地图瓦片。", "There is no map tile here.")
}
