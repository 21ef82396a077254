package server

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
)

// LedgerView is a ledger's definition, for forms and lists.
type LedgerView struct {
	Name    string      `json:"name"`
	Title   string      `json:"title"`
	Version int64       `json:"version"`
	Fields  []FieldView `json:"fields"`
	States  []StateView `json:"states"`
	Moves   []MoveView  `json:"moves"`
}

// FieldView is a field of a ledger.
type FieldView struct {
	Key      string      `json:"key"`
	Title    string      `json:"title"`
	Type     string      `json:"type" enum:"text,texts,long_text,int,decimal,percent,money,bool,date,datetime,enum,enums,unit,units,person,persons,ref,refs,files,photos,signature,position,rows,credit_code,identity_number,certificate_number,phone,region_code,region_codes,industry_code,industry_codes"`
	Required bool        `json:"required"`
	Editable bool        `json:"editable" doc:"an edit may change it; other fields are written by moves"`
	Options  []KeyTitled `json:"options" nullable:"true"`
	To       string      `json:"to" doc:"the ledger that a reference points at"`
	List     bool        `json:"list"`
	Filter   bool        `json:"filter"`
	Sort     bool        `json:"sort"`
	Group    string      `json:"group"`
	Help     string      `json:"help"`
	Source   string      `json:"source" doc:"where what help says comes from"`
	// Computed values are read only; where override is true some may lay one over them.
	Computed bool        `json:"computed"`
	Override bool        `json:"override"`
	Own      bool        `json:"own" doc:"a reference to records about the same unit only"`
	Min      any         `json:"min,omitempty" doc:"the least number or earliest date; an expression is known to the server alone"`
	Max      any         `json:"max,omitempty"`
	Pattern  string      `json:"pattern,omitempty" doc:"RE2, of the whole text"`
	Columns  []FieldView `json:"columns" nullable:"true" doc:"of a small table"`
}

// StateView is a state of a lifecycle.
type StateView struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	End   bool   `json:"end"`
}

// MoveView is a move of a lifecycle.
type MoveView struct {
	Key   string   `json:"key"`
	Title string   `json:"title"`
	From  []string `json:"from"`
	To    string   `json:"to"`
	Needs []string `json:"needs"`
	By    []string `json:"by"`
}

func (s *Server) ledgerRoutes() {
	huma.Register(s.api, operation("list-ledgers", "GET", "/ledgers", "Definitions of all ledgers"), func(ctx context.Context, _ *struct{}) (*body[List[LedgerView]], error) {
		out := List[LedgerView]{Items: []LedgerView{}}
		for _, d := range s.Records.Ledgers.Tables() {
			out.Items = append(out.Items, ledgerView(d, lang.Of(ctx)))
		}
		return &body[List[LedgerView]]{out}, nil
	})
}

func ledgerView(d *ledger.Definition, tag lang.Tag) LedgerView {
	v := LedgerView{Name: d.Name, Title: d.Title.In(tag), Version: d.Version, Fields: []FieldView{}, States: []StateView{}, Moves: []MoveView{}}
	for _, f := range d.Fields {
		v.Fields = append(v.Fields, fieldView(f, tag))
	}
	for _, st := range d.States {
		v.States = append(v.States, StateView{st.Key, st.Title.In(tag), st.End})
	}
	for _, m := range d.Moves {
		v.Moves = append(v.Moves, MoveView{m.Key, m.Title.In(tag), m.From, m.To, append([]string{}, m.Needs...), m.By.All()})
	}
	return v
}

func fieldView(f *ledger.Field, tag lang.Tag) FieldView {
	v := FieldView{Key: f.Key, Title: f.Title.In(tag), Type: f.Type.Name(), Required: f.Required, Editable: record.Editable(f), To: strings.Join(f.To, " "), List: f.List, Filter: f.Filter, Sort: f.Sort,
		Group: f.Group.In(tag), Help: f.Help.In(tag), Source: f.Source, Computed: f.Computed != nil, Override: f.Override != nil, Own: f.Own, Min: f.Min.Literal, Max: f.Max.Literal, Pattern: f.Pattern}
	if f.Options != nil {
		for _, o := range f.Options.Offered() {
			v.Options = append(v.Options, KeyTitled{o.Key, o.Title.In(tag)})
		}
	}
	for _, column := range f.Rows {
		v.Columns = append(v.Columns, fieldView(column, tag))
	}
	return v
}
