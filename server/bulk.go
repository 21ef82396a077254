package server

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Rows of a bulk request stand alone: each is one transaction and has one result, in the order asked. The idempotency key of the
// request, with the row's place, makes a repeated request do nothing twice.

// NewRecord is one record to create.
type NewRecord struct {
	Unit   string         `json:"unit,omitempty" doc:"left out where person or asset tells it; of a unit the one above"`
	Person string         `json:"person,omitempty" doc:"whom it is about, in ledgers about persons"`
	Asset  string         `json:"asset,omitempty" doc:"what it is about, in ledgers about assets"`
	Move   string         `json:"move,omitempty"`
	Values map[string]any `json:"values"`
	Note   string         `json:"note,omitempty" maxLength:"2000"`
	Files  []string       `json:"files,omitempty" maxItems:"50"`
}

// Moving is one record to move.
type Moving struct {
	ID      string `json:"id"`
	Version int64  `json:"version,omitempty" doc:"the version that was read; left out: whatever it is now"`
}

// BulkResult is what became of one row.
type BulkResult struct {
	ID      string   `json:"id,omitempty" doc:"of the record; left out where none was made"`
	Version int64    `json:"version,omitempty"`
	State   string   `json:"state,omitempty"`
	Problem *Problem `json:"problem,omitempty" doc:"why the row was refused; left out where it was done"`
}

// BulkResults are the results of all rows.
type BulkResults struct {
	Done    int          `json:"done"`
	Refused int          `json:"refused"`
	Items   []BulkResult `json:"items"`
}

func (s *Server) bulkRoutes() {
	huma.Register(s.api, operation("create-records", "POST", "/bulk/records/{ledger}", "Create many records, one result a row"), s.createRecords)
	huma.Register(s.api, operation("move-records", "POST", "/bulk/records/{ledger}/moves/{move}", "Take one move of many records, one result a row"), s.moveRecords)
}

func (s *Server) createRecords(ctx context.Context, in *struct {
	Ledger string `path:"ledger"`
	Key    string `header:"Idempotency-Key"`
	Body   struct {
		Items []NewRecord `json:"items" minItems:"1" maxItems:"500"`
	}
}) (*body[BulkResults], error) {
	d, err := s.openDoor(ctx, in.Ledger, "")
	if err != nil {
		return nil, err
	}
	return s.bulk(ctx, in.Key, len(in.Body.Items), func(tx *store.Tx, a *unit.Actor, i int, key string) (*record.Record, error) {
		row := in.Body.Items[i]
		return s.Records.Create(tx, a, d, record.Draft{Unit: row.Unit, Person: row.Person, Asset: row.Asset, Move: row.Move, Values: row.Values, Note: strings.TrimSpace(row.Note), Files: row.Files, Key: key})
	}), nil
}

func (s *Server) moveRecords(ctx context.Context, in *struct {
	Ledger string `path:"ledger"`
	Move   string `path:"move"`
	Key    string `header:"Idempotency-Key"`
	Body   struct {
		Items  []Moving       `json:"items" minItems:"1" maxItems:"500"`
		Values map[string]any `json:"values,omitempty" doc:"entered for every record alike"`
		Note   string         `json:"note,omitempty" maxLength:"2000"`
		Files  []string       `json:"files,omitempty" maxItems:"50"`
	}
}) (*body[BulkResults], error) {
	d, err := s.openDoor(ctx, in.Ledger, in.Move)
	if err != nil {
		return nil, err
	}
	return s.bulk(ctx, in.Key, len(in.Body.Items), func(tx *store.Tx, a *unit.Actor, i int, key string) (*record.Record, error) {
		row := in.Body.Items[i]
		return s.Records.Move(tx, a, d, row.ID, record.Step{Move: in.Move, Version: row.Version, Values: in.Body.Values, Note: strings.TrimSpace(in.Body.Note), Files: in.Body.Files, Key: key})
	}), nil
}

// openDoor finds a ledger whose records are made, or moved, by the general operations.
func (s *Server) openDoor(ctx context.Context, name, move string) (*ledger.Definition, error) {
	d, err := s.Records.Definition(name)
	if err == nil {
		err = s.ownDoor(d, move)
	}
	if err == nil {
		err = actor(ctx).Allow(unit.Ask{Right: "read"})
	}
	return d, s.refuse(ctx, err)
}

// bulk does the rows one after the other.
func (s *Server) bulk(ctx context.Context, key string, rows int, do func(tx *store.Tx, a *unit.Actor, i int, key string) (*record.Record, error)) *body[BulkResults] {
	out := BulkResults{Items: make([]BulkResult, 0, rows)}
	for i := range rows {
		rowKey := ""
		if key != "" {
			rowKey = fmt.Sprintf("%s#%d", key, i)
		}
		r, err := writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*record.Record, error) { return do(tx, a, i, rowKey) })
		var p *Problem
		if errors.As(err, &p) {
			out.Refused++
			out.Items = append(out.Items, BulkResult{Problem: p})
			continue
		}
		out.Done++
		out.Items = append(out.Items, BulkResult{ID: r.ID, Version: r.Version, State: r.State})
	}
	return &body[BulkResults]{out}
}
