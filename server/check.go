package server

import (
	"context"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// FormView is what a form would come to if it were sent now.
type FormView struct {
	Moves   []FormMove     `json:"moves" doc:"by which the caller may begin a record; the first is taken unless one is named"`
	Move    *FormMove      `json:"move" doc:"the one that is tried; null: an edit"`
	Unit    *Named         `json:"unit" doc:"null: not known yet"`
	Person  *Named         `json:"person"`
	Asset   *Named         `json:"asset"`
	About   AboutView      `json:"about"`
	Fields  []string       `json:"fields" doc:"what the form asks for, in order"`
	Further []string       `json:"further" doc:"what it takes besides, though later steps ask for it"`
	Needs   []string       `json:"needs" doc:"what must be filled, by what is entered so far"`
	Idle    []string       `json:"idle" doc:"of fields, what is asked for only under a condition that does not hold now"`
	Missing []string       `json:"missing" doc:"of needs, what is empty; unit, person or asset where that is"`
	Values  map[string]any `json:"values" doc:"as they would be: with defaults, rows laid in and what is computed"`
	Titles  map[string]any `json:"titles"`
	Faults  []FormFault    `json:"faults"`
	Blocks  []string       `json:"blocks" doc:"conditions that would refuse, once nothing is missing or wrong"`
}

// FormMove is a move as a form shows it.
type FormMove struct {
	Key   string   `json:"key"`
	Title string   `json:"title"`
	Note  string   `json:"note" enum:"required,optional"`
	Files string   `json:"files" enum:"required,optional"`
	Signs []string `json:"signs"`
}

// AboutView is what records of a ledger are about.
type AboutView struct {
	Of    string   `json:"of" enum:"unit,person,asset"`
	Kinds []string `json:"kinds" doc:"kinds of unit, or ledgers of persons or assets; empty: any"`
	Fixed bool     `json:"fixed" doc:"there is nothing to choose: records lie at the county"`
}

// FormFault is what is wrong with one entry.
type FormFault struct {
	Location string `json:"location"`
	Message  string `json:"message"`
}

type checkInput struct {
	Ledger string `path:"ledger"`
	Body   struct {
		Record  string         `json:"record,omitempty" doc:"the record that a move or an edit is tried on; left out: one to be"`
		Version int64          `json:"version,omitempty" doc:"of the record, as it was read"`
		From    string         `json:"from,omitempty" doc:"a record or unit that leads to the new one: what it tells is filled in"`
		Unit    string         `json:"unit,omitempty"`
		Person  string         `json:"person,omitempty"`
		Asset   string         `json:"asset,omitempty"`
		Move    string         `json:"move,omitempty"`
		Values  map[string]any `json:"values,omitempty" doc:"what was entered; what is left out is filled in"`
		Note    string         `json:"note,omitempty" maxLength:"2000"`
		Files   []string       `json:"files,omitempty" maxItems:"50"`
	}
}

// checkRecord tries a form with the code of the write; nothing is written.
func (s *Server) checkRecord(ctx context.Context, in *checkInput) (*body[FormView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[FormView], error) {
		d, err := s.Records.Definition(in.Ledger)
		if err == nil {
			err = a.Allow(unit.Ask{Right: "read"})
		}
		if err != nil {
			return nil, err
		}
		t, err := s.try(tx, a, d, in)
		if err != nil {
			return nil, err
		}
		return s.formView(ctx, tx, d, t)
	})
}

func (s *Server) try(tx *store.Tx, a *unit.Actor, d *ledger.Definition, in *checkInput) (*record.Trial, error) {
	b := in.Body
	if b.Record != "" {
		if err := s.ownDoor(d, b.Move); b.Move != "" && err != nil {
			return nil, err
		}
		return s.Records.TryMove(tx, a, d, b.Record, record.Step{Move: b.Move, Version: b.Version, Values: b.Values, Note: strings.TrimSpace(b.Note), Files: b.Files})
	}
	if err := s.ownDoor(d, ""); err != nil {
		return nil, err
	}
	draft := record.Draft{Unit: b.Unit, Person: b.Person, Asset: b.Asset, Move: b.Move, Values: b.Values, Note: strings.TrimSpace(b.Note), Files: b.Files}
	if b.From != "" {
		if err := s.Records.LeadFrom(tx, a, d, &draft, b.From); err != nil {
			return nil, err
		}
	}
	return s.Records.TryCreate(tx, a, d, draft)
}

func (s *Server) formView(ctx context.Context, tx *store.Tx, d *ledger.Definition, t *record.Trial) (*body[FormView], error) {
	tag := lang.Of(ctx)
	views, err := s.views(ctx, tx, d, []*record.Record{t.Record})
	if err != nil {
		return nil, err
	}
	v := FormView{Moves: []FormMove{}, Fields: list(t.Fields), Further: list(t.Further), Needs: list(t.Needs), Idle: list(t.Idle), Missing: list(t.Missing),
		Values: views[0].Values, Titles: views[0].Titles, Person: views[0].Person, Faults: []FormFault{}, Blocks: []string{}}
	if t.Record.Unit != "" {
		v.Unit = &views[0].Unit
	}
	if t.Record.Asset != "" {
		if v.Asset, err = s.assetNamed(tx, d, t.Record.Asset); err != nil {
			return nil, err
		}
	}
	v.About = s.about(d)
	for _, m := range t.Starts {
		v.Moves = append(v.Moves, formMove(m, tag))
	}
	if t.Move != nil {
		m := formMove(t.Move, tag)
		v.Move = &m
	}
	for _, p := range t.Faults {
		v.Faults = append(v.Faults, FormFault{p.Location, p.Message.In(tag)})
	}
	for _, text := range t.Blocks {
		v.Blocks = append(v.Blocks, text.In(tag))
	}
	return &body[FormView]{v}, nil
}

// about tells what a form must name for a record to have a place.
func (s *Server) about(d *ledger.Definition) AboutView {
	v := AboutView{Of: string(d.Of), Kinds: list(d.About), Fixed: d.Is == ledger.References}
	if d.Of == ledger.Assets && len(v.Kinds) == 0 {
		for _, other := range s.Records.Ledgers.Tables() {
			if other.Is == ledger.Assets {
				v.Kinds = append(v.Kinds, other.Name)
			}
		}
	}
	return v
}

// assetNamed gives an asset its title.
func (s *Server) assetNamed(tx *store.Tx, d *ledger.Definition, id string) (*Named, error) {
	for _, other := range s.Records.Ledgers.Tables() {
		if other.Is != ledger.Assets {
			continue
		}
		titles, err := s.Records.Titles(tx, other, []string{id})
		if err != nil {
			return nil, err
		}
		if title, ok := titles[id]; ok {
			return &Named{id, title}, nil
		}
	}
	return &Named{id, id}, nil
}

func formMove(m *ledger.Move, tag lang.Tag) FormMove {
	o := offered(m, &record.Record{}, tag)
	return FormMove{o.Key, o.Title, o.Note, o.Files, o.Signs}
}

// list is never null in JSON.
func list(items []string) []string { return append([]string{}, items...) }
