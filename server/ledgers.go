package server

import (
	"context"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/unit"
)

// LedgerView is a ledger's definition, for forms and lists.
type LedgerView struct {
	Name    string      `json:"name"`
	Title   string      `json:"title"`
	Help    string      `json:"help"`
	Version int64       `json:"version"`
	Is      string      `json:"is" enum:"record,unit,person,asset,reference" doc:"what its rows are"`
	Of      string      `json:"of" enum:"unit,person,asset" doc:"the family of what its records are about; person and asset are then filters, too"`
	About   []KeyTitled `json:"about" doc:"the kinds of unit, person or asset that its records are about; empty: any"`
	// Numbered says that records have numbers, Timed that deadlines run, Position which field holds a place (empty: none).
	Numbered bool          `json:"numbered"`
	Timed    bool          `json:"timed"`
	Position string        `json:"position"`
	Timeline *TimelineView `json:"timeline" doc:"how records are drawn against the months; null: they are not"`
	Covers   bool          `json:"covers" doc:"its rows are to cover something together, see cover-ledger"`
	Subject  string        `json:"subject" doc:"the field that names a record; empty: its number does"`
	Page     string        `json:"page" doc:"where its records have pages of their own; empty: they are drawn from the definition"`
	Handed   bool          `json:"handed" doc:"its records are what plans hand out"`
	Create   []KeyTitled   `json:"create" doc:"the moves by which the caller's post may begin a record; empty: it may not, or a page of its own does"`
	Fields   []FieldView   `json:"fields"`
	States   []StateView   `json:"states"`
	Moves    []MoveView    `json:"moves"`
}

// TimelineView says how records are drawn against the months, by the keys of fields.
type TimelineView struct {
	From  string   `json:"from" doc:"when work begins, where it is empty the day the record was made; empty: records are points"`
	To    string   `json:"to" doc:"when it is to be over; where it is empty the record's deadline"`
	Under []string `json:"under" doc:"records with the same values stand together"`
	Band  string   `json:"band" doc:"records that have one of bands there are drawn behind the others; empty: none"`
	Bands []string `json:"bands"`
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
	Refers   bool        `json:"refers,omitempty" doc:"it names units, persons or records, and lists can be narrowed by it, too"`
	Sort     bool        `json:"sort"`
	Sum      bool        `json:"sum,omitempty" doc:"lists show what its values come to"`
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
	// Protected values, masked ones too, are not kept by who reads them; of a table it says so of the columns.
	Protected bool `json:"protected,omitempty" doc:"masked, encrypted or sealed: not to be kept in drafts"`
	Encrypted bool `json:"encrypted,omitempty" doc:"encrypted or sealed: not to be kept in addresses or saved views"`
}

// StateView is a state of a lifecycle.
type StateView struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	End   bool   `json:"end"`
}

// MoveView is a move of a lifecycle.
type MoveView struct {
	Key    string   `json:"key"`
	Title  string   `json:"title"`
	From   []string `json:"from"`
	To     string   `json:"to"`
	Needs  []string `json:"needs"`
	By     []string `json:"by"`
	Fields []string `json:"fields" doc:"further fields that its form offers"`
	Note   string   `json:"note" enum:"required,optional"`
	Files  string   `json:"files" enum:"required,optional"`
	Signed bool     `json:"signed" doc:"it waits for signatures"`
	Bulk   bool     `json:"bulk" doc:"the caller's post may take it, of many records at once"`
}

func (s *Server) ledgerRoutes() {
	huma.Register(s.api, operation("list-ledgers", "GET", "/ledgers", "Definitions of all ledgers"), func(ctx context.Context, _ *struct{}) (*body[List[LedgerView]], error) {
		out := List[LedgerView]{Items: []LedgerView{}}
		for _, d := range s.Records.Ledgers.Tables() {
			out.Items = append(out.Items, s.ledgerView(d, actor(ctx), lang.Of(ctx)))
		}
		return &body[List[LedgerView]]{out}, nil
	})
}

func (s *Server) ledgerView(d *ledger.Definition, a *unit.Actor, tag lang.Tag) LedgerView {
	v := LedgerView{Name: d.Name, Title: d.Title.In(tag), Help: d.Help.In(tag), Version: d.Version, Is: string(d.Is), Of: string(d.Of), About: []KeyTitled{}, Numbered: d.Number != "", Timed: len(d.Clocks) > 0, Covers: d.Coverage != nil,
		Create: []KeyTitled{}, Fields: []FieldView{}, States: []StateView{}, Moves: []MoveView{}}
	if v.Handed = d.Name == s.Plans.Policy.Task.Ledger; d.Name == plan.Ledger {
		v.Page = "plans"
	}
	for _, name := range d.About {
		if kind := s.Records.Ledgers.Get(name); kind != nil {
			v.About = append(v.About, KeyTitled{name, kind.Title.In(tag)})
		}
	}
	if f := d.Subject(); d.TitleOf(map[string]any{f.Key: "x"}, "") != "" {
		v.Subject = f.Key
	}
	for _, f := range d.Fields {
		if f.Retired {
			continue
		}
		v.Fields = append(v.Fields, fieldView(f, tag))
		if v.Position == "" && f.Type.Name() == "position" && f.Sensitivity == "" {
			v.Position = f.Key
		}
	}
	if t := d.Timeline; t != nil {
		v.Timeline = timelineView(t)
	}
	for _, st := range d.States {
		v.States = append(v.States, StateView{st.Key, st.Title.In(tag), st.End})
	}
	for _, m := range d.Moves {
		v.Moves = append(v.Moves, s.moveView(d, m, a, tag))
		if slices.Contains(m.From, ledger.New) && s.ownDoor(d, "") == nil && mayEver(m, a) {
			v.Create = append(v.Create, KeyTitled{m.Key, m.Title.In(tag)})
		}
	}
	return v
}

func timelineView(t *ledger.Timeline) *TimelineView {
	v := &TimelineView{Under: []string{}, Bands: append([]string{}, t.Bands...)}
	for to, f := range map[*string]*ledger.Field{&v.From: t.From, &v.To: t.To, &v.Band: t.Band} {
		if f != nil {
			*to = f.Key
		}
	}
	for _, f := range t.Under {
		v.Under = append(v.Under, f.Key)
	}
	return v
}

func (s *Server) moveView(d *ledger.Definition, m *ledger.Move, a *unit.Actor, tag lang.Tag) MoveView {
	v := MoveView{Key: m.Key, Title: m.Title.In(tag), From: m.From, To: m.To, Needs: append([]string{}, m.Needs...), By: m.By.All(), Fields: append([]string{}, m.Fields...),
		Note: demand(m.Reason), Files: demand(m.Files), Signed: m.Sign != nil}
	v.Bulk = !slices.Contains(m.From, ledger.New) && m.Sign == nil && s.ownDoor(d, m.Key) == nil && mayEver(m, a)
	return v
}

func demand(must bool) string {
	if must {
		return "required"
	}
	return "optional"
}

// mayEver reports whether a post may take a move of some record; those whom only a record itself names may of some.
func mayEver(m *ledger.Move, a *unit.Actor) bool {
	if m.By.Include(a.Role, true) || len(m.By.Exprs) > 0 {
		return true
	}
	return slices.ContainsFunc(m.By.Derived, func(r *ledger.Role) bool { return len(r.Holding) == 0 || slices.Contains(r.Holding, a.Role) })
}

func fieldView(f *ledger.Field, tag lang.Tag) FieldView {
	v := FieldView{Key: f.Key, Title: f.Title.In(tag), Type: f.Type.Name(), Required: f.Required, Editable: record.Editable(f), To: strings.Join(f.To, " "), List: f.List, Filter: f.Filter, Sort: f.Sort, Sum: f.Sum,
		Group: f.Group.In(tag), Help: f.Help.In(tag), Source: f.Source.In(tag), Computed: f.Computed != nil, Override: f.Override != nil, Own: f.Own, Refers: record.Filterable(f) && f.Refers() != "", Min: f.Min.Literal, Max: f.Max.Literal, Pattern: f.Pattern,
		Protected: f.Sensitivity != "", Encrypted: f.Encrypts()}
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
