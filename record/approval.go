package record

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Approval is a step of a ladder or the effects of a rule that wait for somebody's word.
type Approval struct {
	ID       string
	Kind     string // step, rule, publish, override
	Key      string // ladder.step, or the rule
	Title    lang.Text
	Ledger   string // of the record it is about; empty: about a unit
	Record   string
	Clock    string
	Region   string
	Unit     string
	UnitPath string
	Created  time.Time
	State    string // pending, approved, declined, gone
	Effects  []Proposal

	o   occasion
	who *whose // whose word it is, where no definition tells
}

// Proposal is one effect that would be had.
type Proposal struct {
	Kind    string   `json:"kind"` // create, move, letter, document, notify, publish
	Of      string   `json:"of"`   // the ledger, move, letter, template
	Listed  bool     `json:"listed,omitempty"`
	Targets []Target `json:"targets,omitempty"` // of a listed effect: for whom or what
}

// Target is whom or what an effect is for.
type Target struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Dropped bool   `json:"dropped,omitempty"`
	Added   bool   `json:"added,omitempty"`
	Reason  string `json:"reason,omitempty"` // why it was dropped or added
}

// Amendment drops a target from an effect, or adds one.
type Amendment struct {
	Effect int
	ID     string
	Add    bool
	Reason string
}

type approvalBody struct {
	Occasion occasion   `json:"occasion,omitzero"`
	Effects  []Proposal `json:"effects"`
	Who      *whose     `json:"who,omitempty"`
}

// Kinds of approvals.
const (
	approveStep = "step"
	approveRule = "rule"
)

func (s *Service) insertApproval(tx *store.Tx, a *Approval) error {
	_, err := tx.Exec(`INSERT INTO approval (id, kind, key, ledger, record, clock, region, unit, unit_path, body, created, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'pending')`,
		a.ID, a.Kind, a.Key, a.Ledger, a.Record, a.Clock, a.Region, a.Unit, a.UnitPath, asJSON(approvalBody{a.o, a.Effects, a.who}), tx.Now.UnixMilli())
	return err
}

// askApproval has the step wait for an approval.
func (c *clocking) askApproval(is *running, l *ledger.Ladder, step *ledger.Step, names map[string]any, at time.Time) error {
	effects, err := c.s.proposals(c.tx, step.Do, names, c.r)
	if err != nil {
		return err
	}
	a := &Approval{ID: store.NewID(), Kind: approveStep, Key: l.Key + "." + step.Key, Ledger: c.d.Name, Record: c.r.ID, Clock: c.k.Key, Region: c.r.Region, Unit: c.r.Unit, UnitPath: c.r.UnitPath, Effects: effects}
	is.Pending = a.ID
	if err := c.s.insertApproval(c.tx, a); err != nil {
		return err
	}
	to, err := c.s.causes(c.tx, unit.System(), names, c.r, "").addressees(step.Approve)
	if err != nil {
		return err
	}
	to.Key, to.Clock = "approve", c.k.Key
	body := event.Body{Notify: []event.Notify{to}, Extra: map[string]any{"clock": c.k.Key, "ladder": l.Key, "step": step.Key, "approval": a.ID, "at": at.UnixMilli()}}
	return c.log(unit.System(), KindApproval, body)
}

// askConfirmation has a rule's effects wait for a confirmation.
func (s *Service) askConfirmation(tx *store.Tx, rule *ledger.Rule, o occasion, names map[string]any, r *Record) error {
	effects, err := s.proposals(tx, rule.Do, names, r)
	if err != nil {
		return err
	}
	a := &Approval{ID: store.NewID(), Kind: approveRule, Key: rule.Key, Effects: effects, o: o}
	if r != nil {
		a.Ledger, a.Record, a.Region, a.Unit, a.UnitPath = r.Ledger, r.ID, r.Region, r.Unit, r.UnitPath
	} else {
		u, err := unit.Get(tx, o.Row)
		if err != nil {
			return err
		}
		a.Region, a.Unit, a.UnitPath = u.Region, u.ID, u.Path
	}
	if err := s.insertApproval(tx, a); err != nil {
		return err
	}
	c := s.causes(tx, unit.System(), names, r, "")
	to, err := c.addressees(rule.Confirm)
	if err != nil {
		return err
	}
	to.Key = "confirm"
	return c.log(KindApproval, event.Body{Notify: []event.Notify{to}, Extra: map[string]any{"rule": rule.Key, "approval": a.ID}})
}

// proposals list what effects would do now.
func (s *Service) proposals(tx *store.Tx, effects []ledger.Effect, names map[string]any, r *Record) ([]Proposal, error) {
	out := make([]Proposal, len(effects))
	for i := range effects {
		e := &effects[i]
		kind, of, _ := strings.Cut(effectName(e), " ")
		out[i] = Proposal{Kind: kind, Of: of}
		list := e.Each
		if list == nil && e.Letter != nil {
			list = e.Letter.To
		}
		if list == nil {
			continue
		}
		v, err := list.Run(s.worldOf(tx, r), names)
		if err != nil {
			return nil, err
		}
		out[i].Listed = true
		for _, id := range flat(v) {
			title, err := s.targetTitle(tx, id)
			if err != nil {
				return nil, err
			}
			out[i].Targets = append(out[i].Targets, Target{ID: id, Title: title})
		}
	}
	return out, nil
}

// targetTitle names a person, a unit or a record for people.
func (s *Service) targetTitle(tx *store.Tx, id string) (string, error) {
	for _, names := range []func(*store.Tx, []string) (map[string]string, error){unit.PersonNames, unit.Names} {
		found, err := names(tx, []string{id})
		if err != nil || found[id] != "" {
			return found[id], err
		}
	}
	name, err := event.LedgerOf(tx, id)
	d := s.Ledgers.Get(name)
	if err != nil || d == nil {
		return id, err
	}
	r, err := s.Load(tx, d, id, false)
	if err != nil {
		return "", err
	}
	return titleOf(d, r).ZH, nil
}

const approvalColumns = `id, kind, key, ledger, record, clock, region, unit, unit_path, body, created, state`

func (s *Service) approvals(tx *store.Tx, where string, args []any) ([]*Approval, error) {
	var out []*Approval
	err := tx.Query(`SELECT `+approvalColumns+` FROM approval WHERE `+where, args, func(scan func(...any) error) error {
		a := &Approval{}
		var text string
		var created int64
		if err := scan(&a.ID, &a.Kind, &a.Key, &a.Ledger, &a.Record, &a.Clock, &a.Region, &a.Unit, &a.UnitPath, &text, &created, &a.State); err != nil {
			return err
		}
		var body approvalBody
		if err := json.Unmarshal([]byte(text), &body); err != nil {
			return err
		}
		a.o, a.Effects, a.who, a.Created = body.Occasion, body.Effects, body.Who, moment(&created)
		a.Title = s.approvalTitle(a)
		out = append(out, a)
		return nil
	})
	return out, err
}

func (s *Service) approvalTitle(a *Approval) lang.Text {
	if a.who != nil {
		return s.wordTitle(a)
	}
	if rule := s.rule(a.Key); a.Kind == approveRule && rule != nil && rule.Title.ZH != "" {
		return rule.Title
	}
	if l, step := s.stepNamed(a.Key); step != nil {
		return lang.Both(l.Title.ZH+" "+step.Title.ZH, l.Title.In(lang.EN)+" "+step.Title.In(lang.EN))
	}
	return lang.Text{ZH: a.Key}
}

func (s *Service) stepNamed(key string) (*ledger.Ladder, *ledger.Step) {
	ladder, name, _ := strings.Cut(key, ".")
	l := s.Ledgers.Ladder(ladder)
	if l == nil {
		return nil, nil
	}
	i := slices.IndexFunc(l.Steps, func(s ledger.Step) bool { return s.Key == name })
	if i < 0 {
		return nil, nil
	}
	return l, &l.Steps[i]
}

// Approvals lists what waits for the actor's word, the oldest first.
func (s *Service) Approvals(tx *store.Tx, a *unit.Actor) ([]*Approval, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	var args store.Args
	where := "state = 'pending'"
	if !a.System {
		where += " AND region = " + args.Add(a.Unit.Region)
	}
	all, err := s.approvals(tx, where+" ORDER BY created, id LIMIT 1000", args.Values)
	if err != nil {
		return nil, err
	}
	out := []*Approval{}
	for _, p := range all {
		switch err := s.mayDecide(tx, a, p); {
		case err == nil:
			out = append(out, p)
		case fault.Of(err) == nil:
			return nil, err
		}
	}
	return out, nil
}

// mayDecide asks whether the actor is among those whose word is waited for.
func (s *Service) mayDecide(tx *store.Tx, a *unit.Actor, p *Approval) error {
	var who ledger.Actors
	if _, step := s.stepNamed(p.Key); p.Kind == approveStep && step != nil {
		who = step.Approve
	} else if rule := s.rule(p.Key); p.Kind == approveRule && rule != nil {
		who = rule.Confirm
	}
	if p.who != nil {
		return s.mayGiveWord(tx, a, p)
	}
	d := s.Ledgers.Get(p.Ledger)
	if p.Record == "" || d == nil {
		return a.Allow(unit.Ask{Path: p.UnitPath, Region: p.Region, Roles: append([]string{}, who.Roles...), Own: who.Own})
	}
	r, err := s.Load(tx, d, p.Record, false)
	if err != nil {
		return err
	}
	return s.mayAct(tx, a, d, r, who)
}
