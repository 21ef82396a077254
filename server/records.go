package server

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Filter is how lists, counts and exports are narrowed; all three take the same.
type Filter struct {
	Ledger string   `path:"ledger"`
	State  []string `query:"state" doc:"states, any of them"`
	Unit   string   `query:"unit" doc:"a unit; what stands under it counts"`
	Light  []string `query:"light" enum:"green,yellow,red,grey,none"`
	Q      string   `query:"q" maxLength:"400" doc:"part of a searchable field, of at most 60 characters; of an encrypted one the whole; or a veil for it"`
	Where  []string `query:"where,explode" doc:"field:value; repeated values of one field are alternatives"`
	Mine   bool     `query:"mine" doc:"only what waits for the acting post"`
	Sort   []string `query:"sort" doc:"fields, - for downward: due,-created_at"`
	If     string   `query:"filter" maxLength:"1000" doc:"a condition on the record's own fields in the language of packs, see docs/api.md: state == 'rectifying' && deadline != null && deadline < date('2026-01-01')" example:"state == 'open'"`
}

func (f *Filter) query() record.Query {
	q := record.Query{States: f.State, Unit: f.Unit, Text: strings.TrimSpace(f.Q), Mine: f.Mine, Sort: f.Sort, Filter: strings.TrimSpace(f.If), Where: map[string][]string{}}
	for _, l := range f.Light {
		q.Lights = append(q.Lights, record.Light(l))
	}
	for _, w := range f.Where {
		key, value, _ := strings.Cut(w, ":")
		q.Where[key] = append(q.Where[key], value)
	}
	return q
}

// told is the filter as the event of an export has it: what was looked for in protected fields, and words that could be such a value, are
// left out.
func (f *Filter) told(d *ledger.Definition) map[string]any {
	out := map[string]any{}
	for key, v := range map[string][]string{"state": f.State, "light": f.Light} {
		if len(v) > 0 {
			out[key] = v
		}
	}
	if f.Unit != "" {
		out["unit"] = f.Unit
	}
	for key, given := range map[string]bool{"text": f.Q != "", "mine": f.Mine, "condition": f.If != ""} {
		if given {
			out[key] = true
		}
	}
	for key, v := range f.query().Where {
		if field := d.Field(key); field == nil || field.Protected() {
			out[key] = true
		} else {
			out[key] = v
		}
	}
	return out
}

// PageView is a page of records.
type PageView struct {
	Items      []RecordView `json:"items"`
	Total      int64        `json:"total"`
	TotalExact bool         `json:"total_exact"`
	Next       *string      `json:"next" doc:"cursor of the next page"`
}

// CountsView is how many records share each value.
type CountsView struct {
	Total  int64          `json:"total"`
	Groups []CountView    `json:"groups"`
	Sums   map[string]any `json:"sums,omitempty" doc:"with sums=true: what the values of each field with a sum come to, by its key"`
}

// CountView is one value with its number.
type CountView struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	N     int64  `json:"n"`
}

// RecordPath names one record in a path.
type RecordPath struct {
	Ledger string `path:"ledger"`
	ID     string `path:"id"`
}

func (s *Server) recordRoutes() {
	huma.Register(s.api, operation("list-records", "GET", "/records/{ledger}", "Records of a ledger in the caller's scope"), s.listRecords)
	huma.Register(s.api, operation("count-records", "GET", "/records/{ledger}/counts", "Numbers of records by state, light, unit or a field"), s.countRecords)
	huma.Register(s.api, created(operation("create-record", "POST", "/records/{ledger}", "Create a record by a starting move")), s.createRecord)
	huma.Register(s.api, operation("check-record", "POST", "/records/{ledger}/check", "Try a form with the code of the write; nothing is written"), s.checkRecord)
	huma.Register(s.api, operation("get-record", "GET", "/records/{ledger}/{id}", "A record and what the caller may do"), func(ctx context.Context, in *RecordPath) (*etagOutput[RecordDetail], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*etagOutput[RecordDetail], error) {
			d, err := s.Records.Definition(in.Ledger)
			if err != nil {
				return nil, err
			}
			r, err := s.Records.Get(tx, a, d, in.ID)
			if err != nil {
				return nil, err
			}
			return s.detail(ctx, tx, a, r)
		})
	})
	huma.Register(s.api, operation("edit-record", "PATCH", "/records/{ledger}/{id}", "Change fields outside the lifecycle"), s.editRecord)
	huma.Register(s.api, operation("move-record", "POST", "/records/{ledger}/{id}/moves/{move}", "Take a move of the lifecycle"), s.moveRecord)
	huma.Register(s.api, operation("urge-record", "POST", "/records/{ledger}/{id}/urge", "Urge those it waits for"), s.urgeRecord)
	huma.Register(s.api, operation("comment-record", "POST", "/records/{ledger}/{id}/comments", "Comment on a record"), s.commentRecord)
	huma.Register(s.api, operation("list-history", "GET", "/records/{ledger}/{id}/history", "What happened to a record, newest first"), func(ctx context.Context, in *RecordPath) (*body[List[EventView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[EventView]], error) {
			d, err := s.Records.Definition(in.Ledger)
			if err != nil {
				return nil, err
			}
			items, err := s.history(ctx, tx, a, d, in.ID)
			return &body[List[EventView]]{List[EventView]{items}}, err
		})
	})
	s.revealRoutes()
	s.eraseRoutes()
	huma.Register(s.api, operation("list-linked", "GET", "/records/{ledger}/{id}/linked", "Records that refer to this one"), s.listLinked)
}

func (s *Server) listRecords(ctx context.Context, in *struct {
	Filter
	Fields []string `query:"fields" doc:"the fields whose values are wanted; left out: all"`
	Limit  int      `query:"limit" minimum:"1" maximum:"500" default:"50"`
	After  string   `query:"after" doc:"cursor of the page before"`
}) (*body[PageView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PageView], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		q := in.query()
		q.Limit, q.After = in.Limit, in.After
		page, err := s.Records.List(tx, a, d, q)
		if err != nil {
			return nil, err
		}
		items, err := s.views(ctx, tx, d, page.Records)
		if err == nil {
			err = pick(d, items, in.Fields)
		}
		out := PageView{Items: items, Total: page.Total, TotalExact: !page.More}
		if page.Next != "" {
			out.Next = &page.Next
		}
		return &body[PageView]{out}, err
	})
}

// pick leaves of the records' values those of the fields named, all where none is.
func pick(d *ledger.Definition, items []RecordView, fields []string) error {
	if len(fields) == 0 {
		return nil
	}
	for _, key := range fields {
		if d.Field(key) == nil {
			return fault.New(fault.Invalid, "no_field", "所选字段不存在。", "A field that was asked for is not there.").
				At("query.fields", "没有字段“"+key+"”", "there is no field “"+key+"”")
		}
	}
	others := func(key string, _ any) bool { return !slices.Contains(fields, key) }
	for _, item := range items {
		maps.DeleteFunc(item.Values, others)
		maps.DeleteFunc(item.Titles, others)
	}
	return nil
}

// lightTitles are the words of the lights; a finished record has none.
var lightTitles = map[string]lang.Text{"green": lang.Both("正常", "On time"), "yellow": lang.Both("临期", "Due soon"), "red": lang.Both("逾期", "Overdue"),
	"grey": lang.Both("未到期", "Not due"), "none": lang.Both("已结束", "Ended")}

func (s *Server) countRecords(ctx context.Context, in *struct {
	Filter
	By   string `query:"by" default:"state"`
	Sums bool   `query:"sums" doc:"also add up the fields that have a sum"`
}) (*body[CountsView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[CountsView], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		total, groups, err := s.Records.Count(tx, a, d, in.query(), in.By)
		if err != nil {
			return nil, err
		}
		titles, err := s.groupTitles(ctx, tx, d, in.By, groups)
		out := CountsView{Total: total, Groups: []CountView{}}
		for _, g := range groups {
			out.Groups = append(out.Groups, CountView{g.Key, titles[g.Key], g.N})
		}
		if err == nil && in.Sums {
			out.Sums, err = s.Records.Sums(tx, a, d, in.query())
		}
		return &body[CountsView]{out}, err
	})
}

func (s *Server) groupTitles(ctx context.Context, tx *store.Tx, d *ledger.Definition, by string, groups []record.Group) (map[string]string, error) {
	tag, out := lang.Of(ctx), map[string]string{}
	var ids []string
	for _, g := range groups {
		ids = append(ids, g.Key)
		out[g.Key] = g.Key
		f := d.Field(by)
		switch {
		case by == "state" && d.State(g.Key) != nil:
			out[g.Key] = d.State(g.Key).Title.In(tag)
		case by == "light":
			out[g.Key] = lightTitles[g.Key].In(tag)
		case f != nil && f.Options.Item(g.Key) != nil:
			out[g.Key] = f.Options.Item(g.Key).Title.In(tag)
		}
	}
	switch f := d.Field(by); {
	case by == "unit" || f != nil && f.Type.Name() == "unit":
		return unit.Names(tx, ids)
	case f != nil && len(f.To) == 1:
		return s.recordTitles(tx, f.To[0], ids)
	}
	return out, nil
}

func (s *Server) createRecord(ctx context.Context, in *struct {
	Ledger string `path:"ledger"`
	Key    string `header:"Idempotency-Key"`
	Body   struct {
		Unit   string         `json:"unit,omitempty" doc:"left out where person or asset tells it; of a unit the one above"`
		Person string         `json:"person,omitempty" doc:"whom it is about, in ledgers about persons; in ledgers of persons who it is, if known already"`
		Asset  string         `json:"asset,omitempty" doc:"what it is about, in ledgers about assets"`
		Move   string         `json:"move,omitempty"`
		Values map[string]any `json:"values"`
		Note   string         `json:"note,omitempty" maxLength:"2000"`
		Files  []string       `json:"files,omitempty" maxItems:"50"`
	}
}) (*etagOutput[RecordView], error) {
	var d *ledger.Definition
	var r *record.Record
	return acting(s, ctx, func(tx *store.Tx, a *unit.Actor) (err error) {
		d, err = s.Records.Definition(in.Ledger)
		if err == nil {
			err = a.Allow(unit.Ask{Right: "read"})
		}
		if err == nil {
			err = s.ownDoor(d, "")
		}
		if err != nil {
			return err
		}
		r, err = s.Records.Create(tx, a, d, record.Draft{Unit: in.Body.Unit, Person: in.Body.Person, Asset: in.Body.Asset, Move: in.Body.Move, Values: in.Body.Values, Note: strings.TrimSpace(in.Body.Note), Files: in.Body.Files, Key: in.Key})
		return err
	}, func(tx *store.Tx, a *unit.Actor) (*etagOutput[RecordView], error) {
		views, err := s.views(ctx, tx, d, []*record.Record{r})
		if err != nil {
			return nil, err
		}
		return &etagOutput[RecordView]{etag(r.Version), views[0]}, nil
	})
}

func (s *Server) editRecord(ctx context.Context, in *struct {
	RecordPath
	IfMatch string `header:"If-Match"`
	Body    struct {
		Values map[string]any `json:"values"`
	}
}) (*etagOutput[RecordDetail], error) {
	var r *record.Record
	return acting(s, ctx, func(tx *store.Tx, a *unit.Actor) error {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return err
		}
		version, err := needIfMatch(in.IfMatch)
		if err != nil {
			return err
		}
		r, err = s.Records.Edit(tx, a, d, in.ID, version, in.Body.Values)
		return err
	}, func(tx *store.Tx, a *unit.Actor) (*etagOutput[RecordDetail], error) { return s.detail(ctx, tx, a, r) })
}

func (s *Server) moveRecord(ctx context.Context, in *struct {
	RecordPath
	Move    string `path:"move"`
	IfMatch string `header:"If-Match"`
	Key     string `header:"Idempotency-Key"`
	Body    struct {
		Values map[string]any `json:"values,omitempty"`
		Note   string         `json:"note,omitempty" maxLength:"2000"`
		Files  []string       `json:"files,omitempty" maxItems:"50"`
	}
}) (*etagOutput[RecordDetail], error) {
	var r *record.Record
	return acting(s, ctx, func(tx *store.Tx, a *unit.Actor) error {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return err
		}
		version, err := ifMatch(in.IfMatch)
		if err != nil {
			return err
		}
		if err := s.ownDoor(d, in.Move); err != nil {
			return err
		}
		step := record.Step{Move: in.Move, Version: version, Values: in.Body.Values, Note: strings.TrimSpace(in.Body.Note), Files: in.Body.Files, Key: in.Key}
		r, err = s.Records.Move(tx, a, d, in.ID, step)
		return err
	}, func(tx *store.Tx, a *unit.Actor) (*etagOutput[RecordDetail], error) { return s.detail(ctx, tx, a, r) })
}

// Urged is when a record was urged and from when it may be again.
type Urged struct {
	UrgedAt   time.Time `json:"urged_at"`
	AgainFrom string    `json:"again_from" format:"date"`
}

func (s *Server) urgeRecord(ctx context.Context, in *struct {
	RecordPath
	Key  string `header:"Idempotency-Key"`
	Body struct {
		Note string `json:"note,omitempty" maxLength:"500"`
	}
}) (*body[Urged], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Urged], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		again, err := s.Records.Urge(tx, a, d, in.ID, strings.TrimSpace(in.Body.Note), in.Key)
		return &body[Urged]{Urged{tx.Now, again.String()}}, err
	})
}

func (s *Server) commentRecord(ctx context.Context, in *struct {
	RecordPath
	Key  string `header:"Idempotency-Key"`
	Body struct {
		Text  string   `json:"text" maxLength:"2000"`
		Files []string `json:"files,omitempty" maxItems:"50"`
	}
}) (*body[List[EventView]], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[EventView]], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		if err := s.Records.AddComment(tx, a, d, in.ID, in.Body.Text, in.Body.Files, in.Key); err != nil {
			return nil, err
		}
		items, err := s.history(ctx, tx, a, d, in.ID)
		return &body[List[EventView]]{List[EventView]{items}}, err
	})
}

// LinkedView is the records of one ledger that refer to a record.
type LinkedView struct {
	Ledger string       `json:"ledger"`
	Title  string       `json:"title"`
	Field  string       `json:"field" doc:"by which they refer to it; empty: they are about it, or one caused the other"`
	Label  string       `json:"label" doc:"that field's title"`
	About  bool         `json:"about" doc:"they are about the unit that it is, or one under it"`
	Cause  bool         `json:"cause" doc:"they caused it; else, without field and about, it caused them"`
	Items  []RecordView `json:"items" doc:"the first ones; list-records has all by field or unit"`
	Total  int64        `json:"total"`
	Exact  bool         `json:"total_exact"`
}

// Groups is a list of groups.
type Groups[T any] struct {
	Groups []T `json:"groups"`
}

func (s *Server) listLinked(ctx context.Context, in *RecordPath) (*body[Groups[LinkedView]], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Groups[LinkedView]], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		linked, err := s.Records.Linked(tx, a, d, in.ID)
		out := Groups[LinkedView]{Groups: []LinkedView{}}
		for _, l := range linked {
			items, err := s.views(ctx, tx, l.Definition, l.Records)
			if err != nil {
				return nil, err
			}
			v := LinkedView{Ledger: l.Definition.Name, Title: l.Definition.Title.In(lang.Of(ctx)), About: l.About, Cause: l.Cause, Items: items, Total: l.Total, Exact: !l.More}
			if l.Field != nil {
				v.Field, v.Label = l.Field.Key, l.Field.Title.In(lang.Of(ctx))
			}
			out.Groups = append(out.Groups, v)
		}
		return &body[Groups[LinkedView]]{out}, err
	})
}
