package server

import (
	"context"
	"encoding/json"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/document"
	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// LogKeeper signs the log.
type LogKeeper interface {
	// Checkpoint signs the log as it is now; nil where there is no county yet. person is who asks.
	Checkpoint(ctx context.Context, person string) (*event.Checkpoint, error)
	// SignText signs a text that is no checkpoint, as a signed note.
	SignText(text string) (string, error)
	// VerifierKey is what both are checked with.
	VerifierKey() string
}

// CheckpointView is what the log was at a time. Whoever keeps it elsewhere can tell later whether anything before it was changed.
type CheckpointView struct {
	Size   int64     `json:"size" doc:"events"`
	Root   string    `json:"root" doc:"hash over them, base64"`
	At     time.Time `json:"at"`
	Origin string    `json:"origin"`
	Note   string    `json:"note" doc:"the signed text"`
}

// CheckpointPage is a part of the checkpoints, the newest first.
type CheckpointPage struct {
	Items []CheckpointView `json:"items"`
	Next  *int64           `json:"next" doc:"the value of before for earlier ones"`
	Key   string           `json:"key" doc:"verifier key of their signatures"`
}

// CheckpointSheet is one checkpoint to be printed.
type CheckpointSheet struct {
	CheckpointView
	QR  document.QR `json:"qr" doc:"the signed text"`
	Key string      `json:"key"`
}

func checkpointView(c *event.Checkpoint) CheckpointView {
	return CheckpointView{c.Size, c.Root.String(), c.At, c.Origin, c.Note}
}

// Any person who is logged in may see checkpoints: they tell how many events there are, a hash and a time, and the more people keep one,
// the more can tell.
func (s *Server) checkpointRoutes() {
	huma.Register(s.api, operation("list-checkpoints", "GET", "/checkpoints", "Checkpoints of the log, the newest first"), func(ctx context.Context, in *struct {
		Before int64 `query:"before" minimum:"0" doc:"only those of smaller size"`
		Limit  int   `query:"limit" minimum:"1" maximum:"200" default:"20"`
	}) (*body[CheckpointPage], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[CheckpointPage], error) {
			found, err := event.Checkpoints(tx, in.Before, in.Limit+1)
			out := CheckpointPage{Items: []CheckpointView{}, Key: s.Signs.VerifierKey()}
			if len(found) > in.Limit {
				found = found[:in.Limit]
				out.Next = &found[in.Limit-1].Size
			}
			for i := range found {
				out.Items = append(out.Items, checkpointView(&found[i]))
			}
			return &body[CheckpointPage]{out}, err
		})
	})
	huma.Register(s.api, operation("get-checkpoint", "GET", "/checkpoints/{size}", "One checkpoint, with a QR code of its signed text"), func(ctx context.Context, in *struct {
		Size int64 `path:"size"`
	}) (*body[CheckpointSheet], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[CheckpointSheet], error) {
			c, err := event.CheckpointOf(tx, in.Size)
			if err == nil && c == nil {
				err = unit.NotFound()
			}
			if err != nil {
				return nil, err
			}
			code, err := document.NewQR(c.Note)
			return &body[CheckpointSheet]{CheckpointSheet{checkpointView(c), code, s.Signs.VerifierKey()}}, err
		})
	})
	huma.Register(s.api, operation("prove-record", "GET", "/records/{ledger}/{id}/proof", "The record's events with what proves that they are in the signed log, as a file for `zhiben verify --proof`"), s.proveRecord)
}

// proveRecord signs the log first, so that what has just happened is in the proof as well.
func (s *Server) proveRecord(ctx context.Context, in *struct {
	RecordPath
	Checkpoint int64 `query:"checkpoint" minimum:"0" doc:"how many events a checkpoint kept elsewhere names, to hold the proof against it"`
}) (*bytesOutput, error) {
	if _, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (any, error) {
		d, err := s.Records.Definition(in.Ledger)
		if err == nil {
			_, err = s.Records.Get(tx, a, d, in.ID)
		}
		return nil, err
	}); err != nil {
		return nil, err
	}
	c, err := s.Signs.Checkpoint(ctx, actor(ctx).Person)
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		r, err := s.Records.Get(tx, a, d, in.ID)
		if err != nil {
			return nil, err
		}
		p, err := s.Records.Prove(tx, a, d, r.ID, c, in.Checkpoint)
		if err != nil {
			return nil, err
		}
		p.Key, p.Title = s.Signs.VerifierKey(), subject(d, r)
		data, err := json.MarshalIndent(p, "", " ")
		name := d.Title.In(lang.Of(ctx)) + " " + r.Number + " " + lang.Both("存证", "proof").In(lang.Of(ctx)) + ".json"
		return &bytesOutput{"application/json", disposition(fileName(name)), data}, err
	})
}
