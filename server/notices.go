package server

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/notice"
	"zhiben/store"
	"zhiben/unit"
)

// NoticeView is something that the caller is told of.
type NoticeView struct {
	ID          int64      `json:"id"`
	Key         string     `json:"key" doc:"what it is: urge, countersign, copy, letter…"`
	Text        string     `json:"text"`
	Note        string     `json:"note" doc:"what was written with it"`
	Clock       string     `json:"clock" doc:"the clock that is the reason; empty: none"`
	Ledger      string     `json:"ledger"`
	LedgerTitle string     `json:"ledger_title"`
	Record      string     `json:"record"`
	Title       string     `json:"title" doc:"of the record; empty where the caller may not see it"`
	Unit        Named      `json:"unit"`
	By          string     `json:"by" doc:"name; empty: the system"`
	At          time.Time  `json:"at"`
	ReadAt      *time.Time `json:"read_at"`
}

// NoticePage is a page of notices.
type NoticePage struct {
	Items  []NoticeView `json:"items"`
	Unread int64        `json:"unread"`
	Next   *string      `json:"next" doc:"cursor of the next page"`
}

func (s *Server) noticeRoutes() {
	huma.Register(s.api, operation("list-notices", "GET", "/notices", "The caller's own notices, unread ones first"), s.listNotices)
	huma.Register(s.api, silent(operation("read-notices", "POST", "/notices/read", "Note that notices were read")), func(ctx context.Context, in *struct {
		Body struct {
			IDs []int64 `json:"ids" minItems:"1" maxItems:"500"`
			All bool    `json:"all,omitempty" doc:"all up to the highest of the ids"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, notice.Read(tx, a, in.Body.IDs, in.Body.All)
		})
	})
}

func (s *Server) listNotices(ctx context.Context, in *struct {
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
	After string `query:"after" maxLength:"40" doc:"cursor of the page before"`
}) (*body[NoticePage], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[NoticePage], error) {
		page, err := notice.List(tx, a, in.Limit, in.After)
		if err != nil {
			return nil, err
		}
		items, err := s.noticeViews(ctx, tx, a, page.Items)
		return &body[NoticePage]{NoticePage{items, page.Unread, maybe(page.Next)}}, err
	})
}

func (s *Server) noticeViews(ctx context.Context, tx *store.Tx, a *unit.Actor, notices []notice.Notice) ([]NoticeView, error) {
	var units, persons []string
	records := map[string][]string{}
	for _, n := range notices {
		e := n.Event
		units, persons = append(units, e.Unit), append(persons, e.Person)
		records[e.Ledger] = append(records[e.Ledger], e.Record)
	}
	unitNames, err := unit.Names(tx, units)
	if err != nil {
		return nil, err
	}
	personNames, err := unit.PersonNames(tx, persons)
	if err != nil {
		return nil, err
	}
	titles, err := s.visibleTitles(tx, a, records)
	if err != nil {
		return nil, err
	}
	out := make([]NoticeView, len(notices))
	for i, n := range notices {
		e := n.Event
		v := NoticeView{ID: n.ID, Key: n.Key, Text: notice.Text(n.Key).In(lang.Of(ctx)), Note: e.Body.Note, Clock: n.Clock, Ledger: e.Ledger, Record: e.Record,
			Title: titles[e.Record], Unit: Named{e.Unit, unitNames[e.Unit]}, By: personNames[e.Person], At: e.At}
		if d := s.Records.Ledgers.Get(e.Ledger); d != nil {
			v.LedgerTitle = d.Title.In(lang.Of(ctx))
		}
		if !n.Read.IsZero() {
			v.ReadAt = &n.Read
		}
		out[i] = v
	}
	return out, nil
}

// visibleTitles gives the titles of those records, listed by ledger, that the actor may see.
func (s *Server) visibleTitles(tx *store.Tx, a *unit.Actor, records map[string][]string) (map[string]string, error) {
	out := map[string]string{}
	if a.Allow(unit.Ask{Right: "read"}) != nil { // sees no record
		return out, nil
	}
	for _, name := range slices.Sorted(maps.Keys(records)) {
		d := s.Records.Ledgers.Get(name)
		if d == nil || len(d.Fields) == 0 {
			continue
		}
		found, err := s.Records.Pick(tx, a, d, records[name])
		if err != nil {
			return nil, err
		}
		for _, r := range found {
			out[r.ID] = subject(d, r)
		}
	}
	return out, nil
}
