package record

import (
	"cmp"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Decide gives or refuses an approval. A refusal needs a reason, as does every target that is dropped or added.
func (s *Service) Decide(tx *store.Tx, a *unit.Actor, id string, approve bool, reason string, changes []Amendment) error {
	if a == nil {
		return a.Allow(unit.Ask{})
	}
	found, err := s.approvals(tx, "id = $1", []any{id})
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return unit.NotFound()
	}
	p := found[0]
	if err := s.mayDecide(tx, a, p); err != nil {
		return err
	}
	reason = strings.TrimSpace(reason)
	if !approve && reason == "" {
		return fault.New(fault.Invalid, "needs_fields", "请填写不同意的理由。", "Say why not.").At("body.reason", "请填写理由", "give a reason")
	}
	if p.Record != "" { // before anything that belongs to it
		if _, err := s.Load(tx, s.Ledgers.Get(p.Ledger), p.Record, true); err != nil {
			return err
		}
	}
	if err := s.amend(tx, a, p, changes); err != nil {
		return err
	}
	state := "declined"
	if approve {
		state = "approved"
	}
	n, err := tx.Exec(`UPDATE approval SET state = $2, decided = $3, person = $4, reason = $5, body = $6 WHERE id = $1 AND state = 'pending'`,
		id, state, tx.Now.UnixMilli(), nullable(a.Person), reason, asJSON(approvalBody{p.o, p.Effects, p.who}))
	if err != nil {
		return err
	}
	if n == 0 {
		return fault.New(fault.Conflict, "decided", "此项已由他人处理，或所依据的事项已了结。", "Somebody else has decided this, or what it was about is settled.")
	}
	if p.who != nil {
		return s.giveWord(tx, a, p, approve, reason)
	}
	if p.Kind == approveRule {
		return s.decideRule(tx, a, p, approve, reason)
	}
	return s.decideStep(tx, a, p, approve, reason)
}

// amend drops and adds targets.
func (s *Service) amend(tx *store.Tx, a *unit.Actor, p *Approval, changes []Amendment) error {
	for _, c := range changes {
		if strings.TrimSpace(c.Reason) == "" {
			return fault.New(fault.Invalid, "needs_fields", "增减对象须填写理由。", "Say why a target is added or dropped.").At("body.changes", "请填写理由", "give a reason")
		}
		wrong := fault.New(fault.Invalid, "no_target", "没有这个对象。", "There is no such target.").At("body.changes", "请从列表中选择", "choose from the list")
		if c.Effect < 0 || c.Effect >= len(p.Effects) || !p.Effects[c.Effect].Listed {
			return wrong
		}
		e := &p.Effects[c.Effect]
		i := slices.IndexFunc(e.Targets, func(t Target) bool { return t.ID == c.ID })
		switch {
		case i >= 0:
			e.Targets[i].Dropped, e.Targets[i].Reason = !c.Add, c.Reason
		case c.Add:
			if ok, err := s.inSight(tx, a, c.ID); err != nil || !ok {
				return cmp.Or(err, error(wrong))
			}
			title, err := s.targetTitle(tx, c.ID)
			if err != nil {
				return err
			}
			e.Targets = append(e.Targets, Target{ID: c.ID, Title: title, Added: true, Reason: c.Reason})
		default:
			return wrong
		}
	}
	return nil
}

// inSight reports whether a person, unit or record is there and in the actor's scope.
func (s *Service) inSight(tx *store.Tx, a *unit.Actor, id string) (bool, error) {
	u, err := unit.Get(tx, id)
	if err == nil {
		return a.Sees(tx, u)
	}
	if fault.Of(err) == nil {
		return false, err
	}
	posts, err := unit.Posts(tx, id)
	if err != nil || len(posts) > 0 {
		if err != nil {
			return false, err
		}
		return a.SeesAny(tx, posts)
	}
	name, err := event.LedgerOf(tx, id)
	d := s.Ledgers.Get(name)
	if err != nil || d == nil {
		return false, err
	}
	if _, err = s.Get(tx, a, d, id); fault.Of(err) != nil {
		return false, nil
	}
	return err == nil, err
}

func (s *Service) decideStep(tx *store.Tx, a *unit.Actor, p *Approval, approve bool, reason string) error {
	clocks, err := loadClocks(tx, p.Record)
	if err != nil {
		return err
	}
	was := find(clocks, p.Clock)
	l, step := s.stepNamed(p.Key)
	if was == nil || was.Pending != p.ID || step == nil {
		return fault.New(fault.Conflict, "decided", "所依据的时限已了结。", "The clock it was about is settled.")
	}
	c, err := s.clockOf(tx, was)
	if err != nil || c == nil {
		return err
	}
	copied := *was
	is := &copied
	if approve {
		names, err := c.ladderNames(is)
		if err != nil {
			return err
		}
		if err := c.take(is, l, step, names, a, p.Effects); err != nil {
			return err
		}
	} else {
		c.climb(is, step)
		body := event.Body{Note: reason, Extra: map[string]any{"clock": p.Clock, "ladder": l.Key, "step": step.Key}}
		if err := c.log(a, KindDeclined, body); err != nil {
			return err
		}
	}
	if err := c.plan(is); err != nil {
		return err
	}
	return s.saveClocks(tx, []*running{was}, []*running{is})
}

func (s *Service) decideRule(tx *store.Tx, a *unit.Actor, p *Approval, approve bool, reason string) error {
	rule := s.rule(p.Key)
	if rule == nil {
		return fault.New(fault.Conflict, "decided", "规则已停用。", "The rule is no more.")
	}
	var names map[string]any
	var r *Record
	var err error
	if p.o.Event != "" {
		names, r, err = s.ruleNames(tx, p.o)
	} else {
		names, r, err = s.calendarNames(tx, rule, p.o)
	}
	if err != nil {
		return err
	}
	if approve {
		if err := s.causes(tx, a, names, r, "").chosen(rule.Do, p.Effects); err != nil {
			return err
		}
	}
	kind := KindDeclined
	if approve {
		kind = KindApproved
	}
	return s.causes(tx, a, names, r, "").log(kind, event.Body{Note: reason, Extra: map[string]any{"rule": rule.Key, "effects": p.Effects}})
}

// chosen does effects for the targets that were left.
func (c *cause) chosen(effects []ledger.Effect, proposals []Proposal) error {
	for i := range effects {
		e := &effects[i]
		if i >= len(proposals) || !proposals[i].Listed {
			if err := c.each(e); err != nil {
				return err
			}
			continue
		}
		var ids []string
		for _, t := range proposals[i].Targets {
			if !t.Dropped {
				ids = append(ids, t.ID)
			}
		}
		if e.Each == nil {
			inner := *c
			inner.only = append([]string{}, ids...)
			if err := inner.one(e); err != nil {
				return err
			}
			continue
		}
		for _, id := range ids {
			inner := *c
			inner.names = with(c.names, e.As, id)
			if err := inner.one(e); err != nil {
				return err
			}
		}
	}
	return nil
}
