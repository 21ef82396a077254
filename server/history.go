package server

import (
	"context"
	"fmt"
	"time"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// EventView is one thing that happened to a record.
type EventView struct {
	ID      string         `json:"id"`
	At      time.Time      `json:"at"`
	Kind    string         `json:"kind" doc:"create, move, an office verb, signature, passed, step… or a noun's own word; for programs"`
	Move    *string        `json:"move"`
	Title   string         `json:"title" doc:"the kind, or the move, in words"`
	By      Actor          `json:"by"`
	Note    *string        `json:"note"`
	Changes []ChangeView   `json:"changes"`
	Details []DetailView   `json:"details" doc:"what else belongs to it, in words: the states, who was named, the clock, the params that decided"`
	Files   []event.File   `json:"files"`
	Extra   map[string]any `json:"extra,omitempty" doc:"the same for programs"`
	Erased  bool           `json:"erased" doc:"what it said was erased"`
	Fields  []NamedField   `json:"erasable" doc:"where erase is ask: the fields that it set of which all that is there can be erased; else those of which somebody has asked that"`
	Erase   string         `json:"erase" enum:",ask,asked,confirm" doc:"what the caller may do: ask that what it says be erased, confirm what another has asked; asked: by the caller; empty: nothing"`
}

// Actor is who did something.
type Actor struct {
	Name string `json:"name"`
	Post string `json:"post"`
}

// ChangeView is a field's change, readable.
type ChangeView struct {
	Field string `json:"field"`
	Title string `json:"title"`
	From  any    `json:"from"`
	To    any    `json:"to"`
}

// DetailView is one thing more about an event, in words.
type DetailView struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

func (s *Server) history(ctx context.Context, tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) ([]EventView, error) {
	events, err := s.Records.History(tx, a, d, id)
	if err != nil {
		return nil, err
	}
	// One viewer for all values that ever stood in the record.
	var past []*record.Record
	var persons, units []string
	for _, e := range events {
		persons = append(append(persons, e.Person), extraIDs(e.Body.Extra, personKeys)...)
		units = append(units, extraIDs(e.Body.Extra, unitKeys)...)
		from, to := &record.Record{Values: map[string]any{}}, &record.Record{Values: map[string]any{}}
		for key, c := range e.Body.Changes {
			from.Values[key], to.Values[key] = c.From, c.To
		}
		past = append(past, from, to)
	}
	v, err := s.newViewer(ctx, tx, d, past)
	if err != nil {
		return nil, err
	}
	names, err := unit.PersonNames(tx, persons)
	if err != nil {
		return nil, err
	}
	unitNames, err := unit.Names(tx, units)
	if err != nil {
		return nil, err
	}
	posts, err := unit.PostTitles(tx, events)
	if err != nil {
		return nil, err
	}
	out := []EventView{}
	for _, e := range events {
		of := s.Records.Ledgers.Version(d.Name, e.Definition) // by whose words it was done
		if of == nil {
			of = d
		}
		view := v.event(of, e, names[e.Person], posts[e.Post])
		t := &teller{v: v, d: of, persons: names, units: unitNames}
		view.Details = t.tell(e)
		out = append(out, view)
	}
	return out, s.offerErasures(tx, a, d, id, v.tag, events, out)
}

func (v *viewer) event(d *ledger.Definition, e event.Event, name string, post unit.PostTitle) EventView {
	out := EventView{ID: e.ID, At: e.At, Kind: e.Kind, Title: eventTitle(e.Kind, v.tag), By: Actor{Name: name, Post: post.Unit}, Changes: []ChangeView{}, Fields: []NamedField{}, Files: append([]event.File{}, e.Body.Files...), Extra: e.Body.Extra, Erased: e.Erased}
	if role := v.s.Units.Role(post.Role); role != nil {
		out.By.Post += " · " + role.Title.In(v.tag)
	}
	if e.Person == "" {
		out.By.Name = lang.Both("系统", "The system").In(v.tag)
		if e.Body.Extra["public"] == true {
			out.By.Name = lang.Both("公众", "The public").In(v.tag)
		}
	}
	if m := d.Move(e.Move); m != nil {
		out.Move, out.Title = &e.Move, m.Title.In(v.tag)
	}
	if e.Body.Note != "" {
		out.Note = &e.Body.Note
	}
	for _, f := range d.Fields {
		c, ok := e.Body.Changes[f.Key]
		if !ok || e.Kind == record.Wiped && c.To != nil { // what stayed is told again, and no change
			continue
		}
		c.From, c.To = f.Hide(c.From), f.Hide(c.To)
		change := ChangeView{Field: f.Key, Title: f.Title.In(v.tag), From: c.From, To: c.To}
		if t := v.title(f, c.From); t != nil {
			change.From = t
		}
		if t := v.title(f, c.To); t != nil {
			change.To = t
		}
		out.Changes = append(out.Changes, change)
	}
	return out
}

// Keys of an event's extras that hold persons, or units.
var (
	personKeys = []string{"from", "to", "persons", "person", "delegate", "on_behalf"}
	unitKeys   = []string{"units"}
)

// extraIDs collects the identifiers under some keys of an event's extras.
func extraIDs(extra map[string]any, keys []string) []string {
	var out []string
	for _, key := range keys {
		out = append(out, texts(extra[key])...)
	}
	return out
}

func show(v any) string {
	if list, ok := v.([]any); ok {
		s := ""
		for i, item := range list {
			if i > 0 {
				s += ", "
			}
			s += fmt.Sprint(item)
		}
		return s
	}
	return fmt.Sprint(v)
}
