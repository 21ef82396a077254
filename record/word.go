package record

import (
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Further kinds of approvals: a document for the public, and a manual value over a computed one.
const (
	approvePublish  = "publish"
	approveOverride = "override"
)

// KindPublished is the event by which a document has become public.
const KindPublished = "published"

// whose are those whose word is waited for, as they were found when it was asked.
type whose struct {
	Roles   []string    `json:"roles,omitempty"`
	Own     []string    `json:"own,omitempty"`
	Persons []string    `json:"persons,omitempty"`
	Seats   []unit.Seat `json:"seats,omitempty"`
}

// askWord has something wait for the word of one of the actors.
func (s *Service) askWord(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, kind, key string, who ledger.Actors, effects []Proposal) error {
	names := s.names(tx, a, r)
	q := unit.Ask{Roles: who.Roles, Own: who.Own}
	if err := s.resolve(tx, d, r, who, names, &q); err != nil {
		return err
	}
	p := &Approval{ID: store.NewID(), Kind: kind, Key: key, Ledger: d.Name, Record: r.ID, Region: r.Region, Unit: r.Unit, UnitPath: r.UnitPath, Effects: effects,
		who: &whose{q.Roles, q.Own, q.Persons, q.Seats}}
	if err := s.insertApproval(tx, p); err != nil {
		return err
	}
	to, err := s.causes(tx, a, names, r, "").addressees(who)
	if err != nil {
		return err
	}
	to.Key = "approve"
	return s.append(tx, a, d, r, KindApproval, "", event.Body{Notify: []event.Notify{to}, Extra: map[string]any{"approval": p.ID, "kind": kind, "key": key}})
}

func (s *Service) mayGiveWord(tx *store.Tx, a *unit.Actor, p *Approval) error {
	d, err := s.Definition(p.Ledger)
	if err != nil {
		return err
	}
	r, err := s.Load(tx, d, p.Record, false)
	if err != nil {
		return err
	}
	q, err := s.placed(tx, a, d, r, false)
	if err != nil {
		return err
	}
	q.Roles, q.Own, q.Persons, q.Seats = append([]string{}, p.who.Roles...), p.who.Own, p.who.Persons, p.who.Seats
	return a.Allow(q)
}

func (s *Service) wordTitle(p *Approval) lang.Text {
	if p.Kind == approvePublish {
		if t := s.Ledgers.Template(p.Key); t != nil {
			return lang.Both("公开发布："+t.Title.ZH, "Publish: "+t.Title.In(lang.EN))
		}
	}
	if d := s.Ledgers.Get(p.Ledger); d != nil && d.Field(p.Key) != nil {
		title := d.Field(p.Key).Title
		return lang.Both("人工调整："+title.ZH, "Manual value: "+title.In(lang.EN))
	}
	return lang.Text{ZH: p.Key}
}

// giveWord does what was waited for, or lets it be.
func (s *Service) giveWord(tx *store.Tx, a *unit.Actor, p *Approval, approve bool, reason string) error {
	d, err := s.Definition(p.Ledger)
	if err != nil {
		return err
	}
	r, err := s.Load(tx, d, p.Record, true)
	if err != nil {
		return err
	}
	extra := map[string]any{"approval": p.ID, "kind": p.Kind, "key": p.Key, "approved": approve}
	if !approve {
		if p.Kind == approveOverride {
			if _, err := tx.Exec(`DELETE FROM override WHERE record = $1 AND field = $2 AND approved_at IS NULL`, r.ID, p.Key); err != nil {
				return err
			}
		}
		return s.append(tx, a, d, r, KindApproval, "", event.Body{Note: reason, Extra: extra})
	}
	if p.Kind == approvePublish {
		extra["document"] = p.Effects[0].Targets[0].ID
		return s.append(tx, a, d, r, KindPublished, "", event.Body{Note: reason, Extra: extra})
	}
	n, err := tx.Exec(`UPDATE override SET approved_by = $3, approved_at = $4 WHERE record = $1 AND field = $2 AND approved_at IS NULL AND person <> $3`, r.ID, p.Key, a.Person, tx.Now.UnixMilli())
	if err != nil {
		return err
	}
	if n == 0 {
		return fault.New(fault.Forbidden, "second_person", "调整须由另一人批准。", "A second person must approve the manual value.")
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, kind: Overrule, from: r.State, note: reason, extra: extra, free: nothing}
	return w.run(nil)
}
