package server

import (
	"context"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// ErasureView is what came of asking for an erasure.
type ErasureView struct {
	Done bool `json:"done" doc:"a second person had asked: what the event said is gone; false: a second person must ask for the same within 14 days"`
}

func (s *Server) eraseRoutes() {
	huma.Register(s.api, operation("erase-event", "POST", "/records/{ledger}/{id}/events/{event}/erase", "Ask that what an event says be erased; the second person who asks erases it. Its place in the signed log stays"), func(ctx context.Context, in *struct {
		RecordPath
		Event string `path:"event"`
		Key   string `header:"Idempotency-Key"`
		Body  struct {
			Fields []string `json:"fields,omitempty" maxItems:"100" doc:"fields that the event set: their values go as well, out of the record and of all its events; left out: only what this event says. Who confirms confirms what was asked for"`
			Reason string   `json:"reason" maxLength:"500" doc:"the ground, as of which law or whose request"`
		}
	}) (*body[ErasureView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[ErasureView], error) {
			d, err := s.Records.Definition(in.Ledger)
			if err != nil {
				return nil, err
			}
			done, err := s.Records.Erase(tx, a, d, in.ID, record.Erasing{Event: in.Event, Fields: in.Body.Fields, Reason: in.Body.Reason, Key: in.Key})
			return &body[ErasureView]{ErasureView{done}}, err
		})
	})
}

// offerErasures says with each event of a record, newest first, what the actor may do about erasing it.
func (s *Server) offerErasures(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, tag lang.Tag, events []event.Event, views []EventView) error {
	r, err := s.Records.Get(tx, a, d, id)
	if err != nil || !s.Records.MayErase(tx, a, d, r) {
		return err
	}
	for i := range events {
		e := &events[i]
		if !s.Records.Erasable(tx, e) {
			continue
		}
		asked := record.AskedErasure(events, e.ID, tx.Now)
		var fields []string
		switch {
		case asked == nil:
			views[i].Erase = "ask"
		case asked.Person == a.Person:
			views[i].Erase = "asked"
		default:
			views[i].Erase = "confirm"
		}
		if asked != nil {
			fields = record.AskedFields(asked)
		}
		for _, f := range d.Fields {
			if _, set := e.Body.Changes[f.Key]; asked == nil && set && record.Wipes(d, f) || slices.Contains(fields, f.Key) {
				views[i].Fields = append(views[i].Fields, NamedField{f.Key, f.Title.In(tag)})
			}
		}
	}
	return nil
}

// NamedField is a field with its title.
type NamedField struct {
	Key   string `json:"key"`
	Title string `json:"title"`
}
