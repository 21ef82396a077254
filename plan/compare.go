package plan

import (
	"zhiben/internal/fault"
	"zhiben/plan/read"
	"zhiben/store"
	"zhiben/unit"
)

// Changes is how a plan differs from the one it revises.
type Changes struct {
	Against string
	Kept    int
	Changed []Pair
	Added   []*Commitment
	Gone    []*Commitment
}

// Pair is a commitment before and after.
type Pair struct{ Before, After *Commitment }

// Changes compares a plan with the one it revises.
func (s *Service) Changes(tx *store.Tx, a *unit.Actor, plan string) (*Changes, error) {
	r, err := s.Records.Get(tx, a, s.definition(), plan)
	if err != nil {
		return nil, err
	}
	against, _ := r.Values["revises"].(string)
	if against == "" {
		return nil, fault.New(fault.NotFound, "no_revision", "这份方案不是修订件，没有可对比的原方案。", "This plan revises none.")
	}
	if _, err := s.Records.Get(tx, a, s.definition(), against); err != nil {
		return nil, err
	}
	return compare(tx, against, plan)
}

func compare(tx *store.Tx, against, plan string) (*Changes, error) {
	before, beforeItems, err := reading(tx, against)
	if err != nil {
		return nil, err
	}
	after, afterItems, err := reading(tx, plan)
	if err != nil {
		return nil, err
	}
	changes := read.Compare(before, after)
	out := &Changes{Against: against, Kept: len(changes.Kept), Changed: []Pair{}, Added: []*Commitment{}, Gone: []*Commitment{}}
	for _, p := range changes.Changed {
		out.Changed = append(out.Changed, Pair{beforeItems[p.Old.ID], afterItems[p.New.ID]})
	}
	for _, i := range changes.Added {
		out.Added = append(out.Added, afterItems[i.ID])
	}
	for _, i := range changes.Gone {
		out.Gone = append(out.Gone, beforeItems[i.ID])
	}
	return out, nil
}

// reading turns a kept plan back into what the reader compares.
func reading(tx *store.Tx, plan string) (read.Result, map[string]*Commitment, error) {
	var r read.Result
	items := map[string]*Commitment{}
	all, err := commitments(tx, `plan = $1 AND gone = 0`, plan)
	if err != nil {
		return r, nil, err
	}
	var content string
	if _, err := tx.Row(`SELECT content FROM plan_document WHERE plan = $1`, []any{plan}, &content); err != nil {
		return r, nil, err
	}
	runes := []rune(content)
	for _, c := range all {
		items[c.ID] = c
		r.Items = append(r.Items, read.Item{ID: c.ID, Kind: c.Kind, Measure: c.Measure, Heading: c.Heading, Span: read.Span{Start: c.Start, End: c.End}, Quote: string(runes[c.Start:c.End]),
			What: c.What, Who: c.Who, Due: c.Due, StartDate: c.StartDate, Coverage: c.Coverage, Every: c.Every, Min: c.Min, DueMonthDay: c.DueMonthDay, Value: c.Value, ValueMax: c.ValueMax, Unit: c.Unit, Op: c.Op})
	}
	all2, err := measures(tx, plan)
	for _, m := range all2 {
		r.Measures = append(r.Measures, read.Measure{ID: m.ID, Label: m.Label, Title: m.Title, Heading: m.Heading, Span: read.Span{Start: m.Start, End: m.End}})
	}
	return r, items, err
}

// carryOver gives the unchanged commitments of a revised plan what was decided and handed out before, so that nobody confirms
// the same sentence twice and no task is made twice.
func (s *Service) carryOver(tx *store.Tx, plan, from string) error {
	before, beforeItems, err := reading(tx, from)
	if err != nil {
		return err
	}
	after, afterItems, err := reading(tx, plan)
	if err != nil {
		return err
	}
	for _, p := range read.Compare(before, after).Kept {
		old, item := beforeItems[p.Old.ID], afterItems[p.New.ID]
		item.Status, item.Reason, item.Owners, item.Task = old.Status, old.Reason, old.Owners, old.Task
		item.Past, item.PastNote, item.PastFiles = old.Past, old.PastNote, old.PastFiles
		item.DecidedBy, item.DecidedAt = old.DecidedBy, old.DecidedAt
		item.What, item.Who = old.What, old.Who
		if err := put(tx, item); err != nil {
			return err
		}
	}
	return nil
}
