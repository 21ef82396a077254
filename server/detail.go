package server

import (
	"context"
	"slices"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// RecordDetail is a record with what the caller may do to it.
type RecordDetail struct {
	RecordView
	Moves  []OfferedMove `json:"moves"`
	Closed []ClosedMove  `json:"closed" doc:"the other moves out of its state, each with why not"`
	Verbs  []string      `json:"verbs" doc:"office verbs: sign_for, return, hand_over, countersign, opinion, urge, withdraw, copy, comment, correct, override, void, confirm_void, reject_void, edit"`
	Offers []OfferedVerb `json:"offers" doc:"the same verbs with what they ask for"`
	Source *SourceView   `json:"source" doc:"the sentence of the plan that asked for it"`
	Files  []FileView    `json:"files"`
	Unseen []string      `json:"unseen" doc:"of what its fields refer to, the records that the caller may not open"`
	Clocks []ClockView   `json:"clocks" doc:"the clocks with a deadline that run now"`
	// Signings are moves that wait for signatures, Countersigns opinions asked for.
	Signings     []SigningView     `json:"signings"`
	Countersigns []CountersignView `json:"countersigns"`
	Voiding      *VoidingView      `json:"voiding" doc:"somebody wants it void; a second person must confirm"`
	Voided       bool              `json:"voided"`
	Access       RecordAccess      `json:"access"`
}

// OfferedMove is a move that the caller may take now.
type OfferedMove struct {
	Key     string   `json:"key"`
	Title   string   `json:"title"`
	Needs   []string `json:"needs" doc:"fields that must be filled"`
	Missing []string `json:"missing" doc:"of those, the ones still empty"`
	Fields  []string `json:"fields" doc:"further fields that its form offers"`
	Note    string   `json:"note" enum:"required,optional"`
	Files   string   `json:"files" enum:"required,optional"`
	Signs   []string `json:"signs" doc:"whose signatures the record then waits for; empty: it moves at once"`
}

// OfferedVerb is an office verb that the caller may use now.
type OfferedVerb struct {
	Verb   string      `json:"verb"`
	Title  string      `json:"title"`
	Needs  []string    `json:"needs" doc:"of the body: note, persons, units (or persons), state, field, values, until, agree"`
	States []KeyTitled `json:"states" doc:"return: where to, the state before first"`
	Fields []string    `json:"fields" doc:"hand_over, correct, override, edit: the fields it may write"`
}

// SourceView is where in a plan a record came from.
type SourceView struct {
	Plan       string `json:"plan"`
	Commitment string `json:"commitment"`
	Quote      string `json:"quote"`
	Start      int    `json:"start"`
	End        int    `json:"end"`
}

// detail is the answer about a record that the actor may see.
func (s *Server) detail(ctx context.Context, tx *store.Tx, a *unit.Actor, r *record.Record) (*etagOutput[RecordDetail], error) {
	d, err := s.Records.Definition(r.Ledger)
	if err != nil {
		return nil, err
	}
	views, err := s.views(ctx, tx, d, []*record.Record{r})
	if err != nil {
		return nil, err
	}
	out := RecordDetail{RecordView: views[0], Moves: []OfferedMove{}, Verbs: []string{}}
	moves, verbs, err := s.Records.May(tx, a, d, r)
	if err != nil {
		return nil, err
	}
	for _, m := range moves {
		if s.ownDoor(d, m.Key) == nil {
			out.Moves = append(out.Moves, offered(m, r, lang.Of(ctx)))
		}
	}
	closed, err := s.Records.Closed(tx, a, d, r)
	if err != nil {
		return nil, err
	}
	s.shut(ctx, closed, &out)
	out.Verbs, out.Voided = append(out.Verbs, verbs...), r.Voided
	if out.Offers, err = s.offers(ctx, tx, a, d, r, verbs); err != nil {
		return nil, err
	}
	if err := s.office(ctx, tx, a, d, r, &out); err != nil {
		return nil, err
	}
	for _, g := range out.Signings { // what waits for signatures is not taken again
		n := len(out.Moves)
		out.Moves = slices.DeleteFunc(out.Moves, func(m OfferedMove) bool { return m.Key == g.Move })
		if len(out.Moves) < n {
			out.Closed = append(out.Closed, ClosedMove{Key: g.Move, Title: g.Title, Why: waitsForSignatures.In(lang.Of(ctx)), By: []string{}})
		}
	}
	src, err := s.Plans.SourceOf(tx, r.ID)
	if err != nil {
		return nil, err
	}
	if src != nil {
		out.Source = &SourceView{src.Plan, src.Commitment, src.Quote, src.Start, src.End}
	}
	clocks, err := s.Records.Clocks(tx, d, r)
	if err != nil {
		return nil, err
	}
	out.Clocks = []ClockView{}
	for i := range clocks {
		out.Clocks = append(out.Clocks, clockView(&clocks[i], lang.Of(ctx)))
	}
	if out.Unseen, err = s.Records.Unseen(tx, a, d, r); err != nil {
		return nil, err
	}
	if out.Access, err = s.accessTo(ctx, tx, a, r); err != nil {
		return nil, err
	}
	files, err := record.Attachments(tx, r.ID)
	out.Files = fileViews(files)
	return &etagOutput[RecordDetail]{etag(r.Version), out}, err
}

func offered(m *ledger.Move, r *record.Record, tag lang.Tag) OfferedMove {
	o := OfferedMove{Key: m.Key, Title: m.Title.In(tag), Needs: append([]string{}, m.Needs...), Missing: []string{}, Fields: append([]string{}, m.Fields...), Note: "optional", Files: "optional", Signs: []string{}}
	if m.Sign != nil {
		for _, slot := range m.Sign.Slots {
			o.Signs = append(o.Signs, slot.Title.In(tag))
		}
	}
	for _, need := range m.Needs {
		if r.Values[need] == nil {
			o.Missing = append(o.Missing, need)
		}
	}
	if m.Reason {
		o.Note = "required"
	}
	if m.Files {
		o.Files = "required"
	}
	return o
}

// ownDoor refuses to make records of a ledger, or with a move to take it, where their noun has an operation of its own for that.
func (s *Server) ownDoor(d *ledger.Definition, move string) error {
	switch {
	case move == "" && slices.Contains(s.Plans.OwnLedgers(), d.Name):
		return fault.New(fault.Conflict, "own_door", "此类记录须由其专门页面登记。", "Records of this ledger are made by an operation of their own.")
	case move != "" && slices.Contains(s.Plans.OwnMoves(), d.Name+"."+move):
		return fault.New(fault.Conflict, "own_door", "此步须在其专门页面办理。", "This move has an operation of its own.")
	}
	return nil
}
