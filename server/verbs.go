package server

import (
	"context"
	"math"
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

// SigningView is a move that waits for signatures.
type SigningView struct {
	Move    string     `json:"move"`
	Title   string     `json:"title"`
	Asked   Named      `json:"asked" doc:"who takes the move"`
	Started time.Time  `json:"started_at"`
	Ends    *time.Time `json:"ends_at" doc:"the end of the term"`
	Needed  int        `json:"needed" doc:"how many signatures it needs"`
	Methods []string   `json:"methods" doc:"account, drawn; empty: either"`
	Near    *int64     `json:"near_metres" doc:"how near to the record's place one must be"`
	Slots   []SlotView `json:"slots"`
}

// SlotView is a place for one signature.
type SlotView struct {
	Slot    string     `json:"slot"`
	Title   string     `json:"title"`
	May     bool       `json:"may" doc:"the caller may sign here now"`
	Person  *Named     `json:"person" doc:"who has signed"`
	At      *time.Time `json:"at"`
	Opinion string     `json:"opinion,omitempty"`
	Method  string     `json:"method,omitempty"`
	Drawing string     `json:"drawing,omitempty" doc:"file of the drawn signature"`
}

// CountersignView is a question for opinions.
type CountersignView struct {
	ID     string        `json:"id"`
	Asked  Named         `json:"asked" doc:"who asks"`
	All    bool          `json:"all" doc:"all must answer; else one is enough"`
	Blocks bool          `json:"blocks" doc:"nobody takes a move before"`
	Closed bool          `json:"closed"`
	Parts  []OpinionView `json:"parts"`
}

// OpinionView is one opinion asked for.
type OpinionView struct {
	Person  *Named `json:"person" doc:"who is asked, where it is a person"`
	Unit    *Named `json:"unit" doc:"which unit is asked"`
	By      *Named `json:"by" doc:"who answered"`
	Agree   bool   `json:"agree"`
	Opinion string `json:"opinion"`
}

// VoidingView is the wish that a record be void.
type VoidingView struct {
	Asked  Named  `json:"asked"`
	Reason string `json:"reason"`
}

// VerbBody is what the use of an office verb brings; each verb takes what it needs.
type VerbBody struct {
	Note    string         `json:"note,omitempty" maxLength:"2000" doc:"reason, opinion or text"`
	Files   []string       `json:"files,omitempty" maxItems:"50"`
	Persons []string       `json:"persons,omitempty" maxItems:"100" doc:"hand_over (one), countersign, copy"`
	Units   []string       `json:"units,omitempty" maxItems:"50" doc:"countersign"`
	State   string         `json:"state,omitempty" doc:"return: where to; empty: the state before"`
	Field   string         `json:"field,omitempty" doc:"hand_over, override"`
	Values  map[string]any `json:"values,omitempty" doc:"correct, override"`
	Until   string         `json:"until,omitempty" doc:"override: the last day"`
	Any     bool           `json:"any,omitempty" doc:"countersign: one answer is enough"`
	Blocks  bool           `json:"blocks,omitempty" doc:"countersign: nobody takes a move before"`
	Agree   bool           `json:"agree,omitempty" doc:"opinion"`
}

func (s *Server) verbRoutes() {
	huma.Register(s.api, operation("use-verb", "POST", "/records/{ledger}/{id}/verbs/{verb}", "Use an office verb on a record"), s.useVerb)
	huma.Register(s.api, operation("sign-move", "POST", "/records/{ledger}/{id}/moves/{move}/sign", "Sign a move that waits for signatures, or refuse it"), s.signMove)
	report := created(public(operation("report-record", "POST", "/public/records/{ledger}", "Create a record without an account, where a move of the ledger is open to the public")))
	report.MaxBodyBytes = maxReport
	huma.Register(s.api, report, s.reportRecord)
	huma.Register(s.api, operation("list-delegations", "GET", "/delegations", "Posts that the caller gave to others, or acts in for others"), func(ctx context.Context, _ *struct{}) (*body[List[DelegationView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[DelegationView]], error) {
			return s.delegations(tx, a)
		})
	})
	huma.Register(s.api, created(operation("delegate-post", "POST", "/delegations", "Let somebody act in a post for a time")), s.delegatePost)
	huma.Register(s.api, silent(operation("revoke-delegation", "DELETE", "/delegations/{id}", "End a delegation before its time")), func(ctx context.Context, in *struct {
		ID string `path:"id"`
	}) (*struct{}, error) {
		_, err := writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (any, error) { return nil, s.Units.Revoke(tx, a, in.ID) })
		return nil, err
	})
}

func (s *Server) useVerb(ctx context.Context, in *struct {
	RecordPath
	Verb    string `path:"verb"`
	IfMatch string `header:"If-Match"`
	Key     string `header:"Idempotency-Key"`
	Body    VerbBody
}) (*etagOutput[RecordDetail], error) {
	b := in.Body
	return s.changing(ctx, in.RecordPath, func(tx *store.Tx, a *unit.Actor, d *ledger.Definition) (*record.Record, error) {
		version, err := ifMatch(in.IfMatch)
		if err != nil {
			return nil, err
		}
		return s.Records.Do(tx, a, d, in.ID, record.Act{Verb: in.Verb, Version: version, Note: strings.TrimSpace(b.Note), Files: b.Files, Persons: b.Persons, Units: b.Units, State: b.State,
			Field: b.Field, Values: b.Values, Until: b.Until, Any: b.Any, Blocks: b.Blocks, Agree: b.Agree, Key: in.Key})
	})
}

func (s *Server) signMove(ctx context.Context, in *struct {
	RecordPath
	Move string `path:"move"`
	Key  string `header:"Idempotency-Key"`
	Body struct {
		Slot     string         `json:"slot,omitempty" doc:"empty: the first open one that the caller may fill"`
		Refuse   bool           `json:"refuse,omitempty" doc:"refuses and ends the waiting; opinion says why"`
		Opinion  string         `json:"opinion,omitempty" maxLength:"2000"`
		Position map[string]any `json:"position,omitempty" doc:"where the signer is: lat, lng"`
		Drawing  string         `json:"drawing,omitempty" doc:"uploaded image of the drawn signature"`
	}
}) (*etagOutput[RecordDetail], error) {
	b := in.Body
	return s.changing(ctx, in.RecordPath, func(tx *store.Tx, a *unit.Actor, d *ledger.Definition) (*record.Record, error) {
		return s.Records.Sign(tx, a, d, in.ID, record.Mark{Move: in.Move, Slot: b.Slot, Refuse: b.Refuse, Opinion: b.Opinion, Position: b.Position, Drawing: b.Drawing, Key: in.Key})
	})
}

// changing runs act on a record and answers with the record as it is then.
func (s *Server) changing(ctx context.Context, in RecordPath, act func(*store.Tx, *unit.Actor, *ledger.Definition) (*record.Record, error)) (*etagOutput[RecordDetail], error) {
	var r *record.Record
	return acting(s, ctx, func(tx *store.Tx, a *unit.Actor) error {
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return err
		}
		r, err = act(tx, a, d)
		return err
	}, func(tx *store.Tx, a *unit.Actor) (*etagOutput[RecordDetail], error) { return s.detail(ctx, tx, a, r) })
}

// ReportView is what somebody without an account learns of the record they made.
type ReportView struct {
	ID     string `json:"id"`
	Number string `json:"number"`
}

func (s *Server) reportRecord(ctx context.Context, in *struct {
	Ledger string `path:"ledger"`
	Body   struct {
		Unit   string         `json:"unit"`
		Move   string         `json:"move,omitempty"`
		Values map[string]any `json:"values"`
		Note   string         `json:"note,omitempty" maxLength:"2000"`
	}
}) (*body[ReportView], error) {
	if wait, ok := s.reports.take(caller(ctx), s.DB.Now()); !ok {
		seconds := int64(math.Ceil(wait.Seconds()))
		return nil, s.refuse(ctx, fault.Newf(fault.TooMany, "too_many", "提交过于频繁，请 %d 秒后再试。", "Too many at once; try again in %d seconds.", seconds).With(retryAfter, seconds))
	}
	return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[ReportView], error) {
		d := s.Records.Ledgers.Get(in.Ledger)
		if d == nil {
			return nil, record.NoReport()
		}
		r, err := s.Records.Report(tx, d, record.Draft{Unit: in.Body.Unit, Move: in.Body.Move, Values: in.Body.Values, Note: strings.TrimSpace(in.Body.Note)})
		if err != nil {
			return nil, err
		}
		return &body[ReportView]{ReportView{r.ID, r.Number}}, nil
	})
}

// verbTitles are the words of the office verbs as acts; their events are named in eventTitles.
var verbTitles = map[string]lang.Text{
	record.SignFor: lang.Both("签收", "Sign for"), record.Return: lang.Both("退回", "Return"), record.HandOver: lang.Both("移交", "Hand over"), record.Countersign: lang.Both("会签", "Ask for opinions"),
	record.Opinion: lang.Both("填写会签意见", "Give an opinion"), record.Urge: lang.Both("催办", "Urge"), record.Withdraw: lang.Both("撤回", "Withdraw"), record.Copy: lang.Both("抄送", "Copy to"),
	record.Comment: lang.Both("留言", "Comment"), record.Correct: lang.Both("更正", "Correct"), record.Overrule: lang.Both("人工调整", "Set by hand"), record.Void: lang.Both("申请作废", "Ask to void"),
	record.ConfirmVoid: lang.Both("确认作废", "Confirm voiding"), record.RejectVoid: lang.Both("不同意作废", "Refuse voiding"), record.Edit: lang.Both("修改", "Edit"),
}

func (s *Server) offers(ctx context.Context, tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *record.Record, verbs []string) ([]OfferedVerb, error) {
	offers, err := s.Records.Offers(tx, a, d, r, verbs)
	out := make([]OfferedVerb, 0, len(offers))
	for _, o := range offers {
		v := OfferedVerb{Verb: o.Verb, Title: verbTitles[o.Verb].In(lang.Of(ctx)), Needs: o.Needs, States: []KeyTitled{}, Fields: []string{}}
		for _, st := range o.States {
			v.States = append(v.States, KeyTitled{st.Key, st.Title.In(lang.Of(ctx))})
		}
		for _, f := range o.Fields {
			v.Fields = append(v.Fields, f.Key)
		}
		out = append(out, v)
	}
	return out, err
}

// office adds to a record's view what waits for signatures, opinions or a second person.
func (s *Server) office(ctx context.Context, tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *record.Record, out *RecordDetail) error {
	out.Signings, out.Countersigns = []SigningView{}, []CountersignView{}
	signings, err := s.Records.Signings(tx, d, r.ID)
	if err != nil {
		return err
	}
	questions, err := s.Records.Countersigns(tx, r)
	if err != nil {
		return err
	}
	voiding, err := s.Records.Voiding(tx, r)
	if err != nil {
		return err
	}
	var persons, units []string
	for _, g := range signings {
		persons = append(persons, g.Person)
		for _, m := range g.Signatures {
			persons = append(persons, m.Person)
		}
	}
	for _, q := range questions {
		persons = append(persons, q.Person)
		for _, p := range q.Parts {
			persons, units = append(persons, p.Person, p.Answerer), append(units, p.Unit)
		}
	}
	if voiding != nil {
		persons = append(persons, voiding.Person)
	}
	if len(persons) == 0 {
		return nil
	}
	names, err := unit.PersonNames(tx, persons)
	if err != nil {
		return err
	}
	unitNames, err := unit.Names(tx, units)
	if err != nil {
		return err
	}
	if voiding != nil {
		out.Voiding = &VoidingView{Named{voiding.Person, names[voiding.Person]}, voiding.Reason}
	}
	for _, q := range questions {
		out.Countersigns = append(out.Countersigns, countersignView(q, names, unitNames))
	}
	for _, g := range signings {
		v, err := s.signingView(tx, a, d, r, g, names, lang.Of(ctx))
		if err != nil {
			return err
		}
		out.Signings = append(out.Signings, v)
	}
	return nil
}

// named is a person or unit by name; nil for nobody.
func named(id string, names map[string]string) *Named {
	if id == "" {
		return nil
	}
	return &Named{id, names[id]}
}

func countersignView(q *record.Asked, names, units map[string]string) CountersignView {
	v := CountersignView{ID: q.ID, Asked: Named{q.Person, names[q.Person]}, All: q.Every, Blocks: q.Blocks, Closed: q.Closed, Parts: []OpinionView{}}
	for _, p := range q.Parts {
		v.Parts = append(v.Parts, OpinionView{named(p.Person, names), named(p.Unit, units), named(p.Answerer, names), p.Agree, p.Opinion})
	}
	return v
}

func (s *Server) signingView(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *record.Record, g *record.Signing, names map[string]string, tag lang.Tag) (SigningView, error) {
	v := SigningView{Move: g.Move.Key, Title: g.Move.Title.In(tag), Asked: Named{g.Person, names[g.Person]}, Started: g.Started, Needed: g.Move.Sign.Min, Methods: append([]string{}, g.Move.Sign.Methods...), Slots: []SlotView{}}
	if !g.Ends.IsZero() {
		v.Ends = &g.Ends
	}
	if g.Move.Sign.Near != nil {
		v.Near = &g.Move.Sign.Near.Metres
	}
	for _, slot := range g.Move.Sign.Slots {
		sv := SlotView{Slot: slot.Key, Title: slot.Title.In(tag)}
		for _, m := range g.Signatures {
			if m.Slot == slot.Key {
				at := m.At
				sv.Person, sv.At, sv.Opinion, sv.Method, sv.Drawing = named(m.Person, names), &at, m.Opinion, m.Method, m.Drawing
			}
		}
		if sv.Person == nil {
			_, err := s.Records.MaySign(tx, a, d, r, g, slot.Key)
			if err != nil && fault.Of(err) == nil {
				return v, err
			}
			sv.May = err == nil
		}
		v.Slots = append(v.Slots, sv)
	}
	return v, nil
}

// DelegationView is a post in which somebody acts for its holder.
type DelegationView struct {
	ID       string    `json:"id"`
	Post     string    `json:"post"`
	Person   Named     `json:"person" doc:"whose post it is"`
	Delegate Named     `json:"delegate"`
	Since    time.Time `json:"since"`
	Until    time.Time `json:"until"`
	Reason   string    `json:"reason"`
}

func (s *Server) delegations(tx *store.Tx, a *unit.Actor) (*body[List[DelegationView]], error) {
	list, err := unit.Delegations(tx, a.Person)
	if err != nil {
		return nil, err
	}
	views, err := delegationViews(tx, list)
	return &body[List[DelegationView]]{List[DelegationView]{views}}, err
}

func delegationViews(tx *store.Tx, list []unit.Delegation) ([]DelegationView, error) {
	var persons []string
	for _, d := range list {
		persons = append(persons, d.Person, d.Delegate)
	}
	names, err := unit.PersonNames(tx, persons)
	out := []DelegationView{}
	for _, d := range list {
		out = append(out, DelegationView{d.ID, d.Post, Named{d.Person, names[d.Person]}, Named{d.Delegate, names[d.Delegate]}, d.Since, d.Until, d.Reason})
	}
	return out, err
}

func (s *Server) delegatePost(ctx context.Context, in *struct {
	Key  string `header:"Idempotency-Key"`
	Body struct {
		Post     string    `json:"post"`
		Delegate string    `json:"delegate" doc:"a person"`
		Since    time.Time `json:"since,omitempty" doc:"empty: now"`
		Until    time.Time `json:"until"`
		Reason   string    `json:"reason" maxLength:"500"`
	}
}) (*body[DelegationView], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[DelegationView], error) {
		id, _, err := tx.Once(person(a), in.Key, "delegate", func() (string, error) {
			d, err := s.Units.Delegate(tx, a, unit.Delegation{Post: in.Body.Post, Delegate: in.Body.Delegate, Since: in.Body.Since, Until: in.Body.Until, Reason: strings.TrimSpace(in.Body.Reason)})
			return d.ID, err
		})
		if err != nil {
			return nil, err
		}
		d, err := unit.GetDelegation(tx, id)
		if err != nil {
			return nil, err
		}
		views, err := delegationViews(tx, []unit.Delegation{d})
		if err != nil {
			return nil, err
		}
		return &body[DelegationView]{views[0]}, nil
	})
}
