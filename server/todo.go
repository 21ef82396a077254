package server

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/notice"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Todo is one thing that waits for the acting post, that it did, or that it was sent a copy of.
type Todo struct {
	ID          string        `json:"id" doc:"of what waits: the record, signing, request for an opinion, approval, or voiding"`
	Kind        string        `json:"kind" enum:"record,signature,opinion,approval,voiding" doc:"what it waits for"`
	Record      *RecordView   `json:"record" doc:"without its values; null: an approval about a unit"`
	LedgerTitle string        `json:"ledger_title"`
	What        string        `json:"what"`
	From        string        `json:"from" doc:"the unit it is about"`
	Group       string        `json:"group" enum:"overdue,today,soon,later,none"`
	Due         *string       `json:"due" format:"date"`
	DaysLeft    *int          `json:"days_left" doc:"working days, negative when overdue"`
	EndsAt      *time.Time    `json:"ends_at" doc:"where the term ends within a day: the first instant after it"`
	Verb        *OfferedMove  `json:"verb" doc:"the first move that the post may take; null where it waits for something else"`
	Moves       []OfferedMove `json:"moves" doc:"all moves that the post may take"`
	At          *time.Time    `json:"at" doc:"in the other boxes: when it was done or sent"`
	By          string        `json:"by" doc:"a copy: who sent it"`
	Note        string        `json:"note" doc:"a copy: what was written with it"`
	Notice      *int64        `json:"notice" doc:"a copy not read yet: the notice of it"`
}

// TodoList is a page of a box.
type TodoList struct {
	Items  []Todo      `json:"items"`
	Next   *string     `json:"next" doc:"cursor of the next page"`
	Counts *TodoCounts `json:"counts" doc:"with the first page only"`
}

// TodoCounts are the sizes of the boxes in which something is to be done. What was done is not counted.
type TodoCounts struct {
	Todo     int64 `json:"todo"`
	TodoMore bool  `json:"todo_more" doc:"there are more than that"`
	Copies   int64 `json:"copies" doc:"copies not read yet"`
}

func (s *Server) todoRoutes() {
	huma.Register(s.api, operation("list-todo", "GET", "/todo", "What waits for the acting post across all ledgers, nearest deadline first; what it did, started, or was sent a copy of"), func(ctx context.Context, in *struct {
		Box   string `query:"box" enum:"todo,done,started,copies" default:"todo"`
		Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
		After string `query:"after" maxLength:"80" doc:"cursor of the page before"`
	}) (*body[TodoList], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[TodoList], error) {
			if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
				return nil, err
			}
			out, err := s.box(ctx, tx, a, in.Box, in.Limit, in.After)
			if err == nil && in.After == "" {
				err = s.countBoxes(tx, a, out)
			}
			return &body[TodoList]{*out}, err
		})
	})
}

func (s *Server) box(ctx context.Context, tx *store.Tx, a *unit.Actor, box string, limit int, after string) (*TodoList, error) {
	switch box {
	case "done", "started":
		return s.deeds(ctx, tx, a, box == "started", limit, after)
	case "copies":
		return s.copies(ctx, tx, a, limit, after)
	}
	page, err := s.Records.Todo(tx, a, limit, after)
	if err != nil {
		return &TodoList{}, err
	}
	out := &TodoList{Items: []Todo{}, Next: maybe(page.Next)}
	if after == "" {
		out.Counts = &TodoCounts{Todo: page.Total, TodoMore: page.More}
	}
	b, err := s.boxOf(ctx, tx, a, page.Items)
	if err != nil {
		return out, err
	}
	for _, w := range page.Items {
		t, ok, err := b.waiting(w)
		if err != nil {
			return out, err
		}
		if ok {
			out.Items = append(out.Items, t)
		}
	}
	return out, nil
}

func (s *Server) countBoxes(tx *store.Tx, a *unit.Actor, out *TodoList) (err error) {
	if out.Counts == nil {
		page, err := s.Records.Todo(tx, a, 1, "")
		if err != nil {
			return err
		}
		out.Counts = &TodoCounts{Todo: page.Total, TodoMore: page.More}
	}
	out.Counts.Copies, err = notice.Unread(tx, a, record.Copy)
	return err
}

// boxed is what a page of a box is made of: the records, by id, with what shows them.
type boxed struct {
	ctx     context.Context
	s       *Server
	tx      *store.Tx
	a       *unit.Actor
	v       *viewer
	records map[string]*record.Record
	ends    map[string]int64
}

// boxOf reads the records of a page once, and the names of their units.
func (s *Server) boxOf(ctx context.Context, tx *store.Tx, a *unit.Actor, all []record.Waiting) (*boxed, error) {
	b := &boxed{ctx: ctx, s: s, tx: tx, a: a, records: map[string]*record.Record{}}
	by := map[string][]string{}
	var ids, units, persons []string
	for _, w := range all {
		if w.Record != "" {
			by[w.Ledger], ids = append(by[w.Ledger], w.Record), append(ids, w.Record)
		}
	}
	for name, some := range by {
		d := s.Records.Ledgers.Get(name)
		if d == nil {
			continue
		}
		found, err := s.Records.Pick(tx, a, d, some)
		if err != nil {
			return nil, err
		}
		for _, r := range found {
			b.records[r.ID] = r
			units, persons = append(units, r.Unit), append(persons, r.CreatedBy, r.Person)
		}
	}
	b.v = &viewer{s: s, tx: tx, tag: lang.Of(ctx), today: s.Records.Today(tx), records: map[string]string{}}
	var err error
	if b.v.units, err = unit.Names(tx, units); err != nil {
		return nil, err
	}
	if b.v.persons, err = unit.PersonNames(tx, persons); err != nil {
		return nil, err
	}
	b.ends, err = record.Ends(tx, ids)
	return b, err
}

// about is a box's line about a record; ok is false where the actor does not see it.
func (b *boxed) about(name, id string) (t Todo, r *record.Record, d *ledger.Definition, ok bool) {
	d, r = b.s.Records.Ledgers.Get(name), b.records[id]
	if d == nil || r == nil {
		return t, nil, nil, false
	}
	view := b.v.view(d, r)
	view.Values, view.Titles = map[string]any{}, map[string]any{}
	t = Todo{ID: id, Kind: record.WaitsMove, Record: &view, LedgerTitle: d.Title.In(b.v.tag), What: view.Title, From: view.Unit.Name, Due: view.Due, DaysLeft: view.DaysLeft, Moves: []OfferedMove{}}
	return t, r, d, true
}

// waiting is the line of something that waits; ok is false where the actor does not see the record.
func (b *boxed) waiting(w record.Waiting) (t Todo, ok bool, err error) {
	if w.Kind == record.WaitsApproval {
		return b.approval(w)
	}
	t, r, d, ok := b.about(w.Ledger, w.Record)
	if !ok {
		return t, false, nil
	}
	t.ID, t.Kind = w.ID, w.Kind
	switch w.Kind {
	case record.WaitsMove:
		moves, err := b.s.Records.Moves(b.tx, b.a, d, r)
		if err != nil {
			return t, false, err
		}
		for _, m := range moves {
			if b.s.ownDoor(d, m.Key) == nil {
				t.Moves = append(t.Moves, offered(m, r, b.v.tag))
			}
		}
		if len(t.Moves) > 0 {
			t.Verb = &t.Moves[0]
		}
	case record.WaitsSign:
		if m := d.Move(w.Move); m != nil {
			t.LedgerTitle += " · " + m.Title.In(b.v.tag)
		}
	}
	b.term(&t, w.Due, w.Record)
	return t, true, nil
}

func (b *boxed) approval(w record.Waiting) (Todo, bool, error) {
	t, _, _, ok := b.about(w.Ledger, w.Record)
	v, err := b.s.approvalView(b.ctx, b.tx, w.Approval)
	if err != nil {
		return t, false, err
	}
	if !ok {
		t.Moves, t.From = []OfferedMove{}, v.Unit.Name
		if v.Record != nil {
			t.What = v.Record.Name
		}
	}
	t.ID, t.Kind, t.LedgerTitle = w.ID, w.Kind, v.Title
	b.term(&t, w.Due, w.Record)
	return t, true, nil
}

// term fills in how long there is left.
func (b *boxed) term(t *Todo, due, id string) {
	t.Due, t.DaysLeft = maybe(due), nil
	if n, ok := b.s.Records.DaysLeft(&record.Record{Due: due}, b.v.today); ok {
		t.DaysLeft = &n
	}
	if at := time.UnixMilli(b.ends[id]).UTC(); b.ends[id] > 0 && due != "" && b.s.Records.Within(at) {
		t.EndsAt = &at
	}
	t.Group = group(t.Due, t.DaysLeft, b.v.today)
}

// group sorts a to-do by how near its deadline is; soon is three working days.
func group(due *string, left *int, today calendar.Date) string {
	switch {
	case due == nil || left == nil:
		return "none"
	case *due < today.String():
		return "overdue"
	case *due == today.String() || *left <= 0:
		return "today"
	case *left <= 3:
		return "soon"
	}
	return "later"
}

// deeds are the records on which the actor acted. Those that are out of sight by now are left out; the page is filled from what was before.
func (s *Server) deeds(ctx context.Context, tx *store.Tx, a *unit.Actor, started bool, limit int, after string) (*TodoList, error) {
	out := &TodoList{Items: []Todo{}}
	for len(out.Items) < limit {
		acts, err := s.Records.Deeds(tx, a, started, limit, after)
		if err != nil {
			return out, err
		}
		all := make([]record.Waiting, len(acts))
		for i, act := range acts {
			all[i] = record.Waiting{Ledger: act.Ledger, Record: act.Record}
		}
		b, err := s.boxOf(ctx, tx, a, all)
		if err != nil {
			return out, err
		}
		for i, act := range acts {
			after = act.Cursor
			if t, _, _, ok := b.about(act.Ledger, act.Record); ok {
				at := time.UnixMilli(act.At).UTC()
				t.At, t.Group = &at, "none"
				out.Items = append(out.Items, t)
			}
			if len(out.Items) == limit && (i+1 < len(acts) || len(acts) == limit) {
				out.Next = &after
				return out, nil
			}
		}
		if len(acts) < limit {
			break
		}
	}
	return out, nil
}

// copies are the records that were sent to the actor for information, the latest first.
func (s *Server) copies(ctx context.Context, tx *store.Tx, a *unit.Actor, limit int, after string) (*TodoList, error) {
	out := &TodoList{Items: []Todo{}}
	page, err := notice.Keyed(tx, a, record.Copy, limit, after)
	if err != nil {
		return out, err
	}
	all := make([]record.Waiting, len(page.Items))
	var persons []string
	for i, n := range page.Items {
		all[i] = record.Waiting{Ledger: n.Event.Ledger, Record: n.Event.Record}
		persons = append(persons, n.Event.Person)
	}
	b, err := s.boxOf(ctx, tx, a, all)
	if err != nil {
		return out, err
	}
	names, err := unit.PersonNames(tx, persons)
	if err != nil {
		return out, err
	}
	for _, n := range page.Items {
		t, _, _, ok := b.about(n.Event.Ledger, n.Event.Record)
		if !ok {
			continue
		}
		at, id := n.Event.At, n.ID
		t.At, t.Group, t.By, t.Note = &at, "none", names[n.Event.Person], n.Event.Body.Note
		if n.Read.IsZero() {
			t.Notice = &id
		}
		out.Items = append(out.Items, t)
	}
	out.Next = maybe(page.Next)
	return out, nil
}
