package plan

import (
	"strings"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/plan/read"
	"zhiben/store"
	"zhiben/unit"
)

// Fields are the parts of a commitment that a person may set; nil leaves a part as it is.
type Fields struct {
	Kind        *string
	Start, End  *int
	What, Who   *string
	Due         *string
	StartDate   *string
	WithinYear  *bool
	ExceptionOf *string // another commitment's id; empty: none
	Coverage    **float64
	Every       *string
	Min         *int
	DueMonthDay *string
	Value       **float64
	ValueMax    **float64
	Unit        *string
	Op          *string
	Lead        **string  // a unit's id
	Co          *[]string // units' ids
}

// Result is what became of one commitment of many.
type Result struct {
	ID         string
	Commitment *Commitment
	Err        error // a fault: this one was left as it is
}

// Decide confirms, rejects or sets aside commitments, each judged alone. All but confirming and reopening need a reason.
func (s *Service) Decide(tx *store.Tx, a *unit.Actor, plan string, ids []string, status Status, reason string) ([]Result, error) {
	if reason = strings.TrimSpace(reason); reason == "" && status != Confirmed && status != Pending {
		return nil, fault.New(fault.Invalid, "reason_needed", "请填写理由。", "Give a reason.").At("body.reason", "必填", "required")
	}
	c, err := s.begin(tx, a, plan, string(status))
	if err != nil {
		return nil, err
	}
	c.note = reason
	return c.each(ids, func(item *Commitment) error {
		if missing := item.missing(); status == Confirmed && missing != "" {
			return incomplete(missing)
		}
		item.Status, item.Reason, item.DecidedBy, item.DecidedAt = status, reason, a.Name, stamp(tx.Now)
		if status == Pending {
			item.DecidedBy, item.DecidedAt = "", nil
		}
		return nil
	})
}

func incomplete(field string) error {
	names := map[string][2]string{"due": {"期限", "a due date"}, "every": {"频次", "a rhythm"}, "value": {"目标值", "a value"}}
	return fault.New(fault.Invalid, "incomplete", "缺少"+names[field][0]+"，补全后再确认。", "It lacks "+names[field][1]+"; fill it in, then confirm.").
		At("body."+field, "必填", "required")
}

// SettlePast says what became of commitments whose date is past: still open, done (with a note or files), or history.
func (s *Service) SettlePast(tx *store.Tx, a *unit.Actor, plan string, ids []string, past, note string, files []event.File) ([]Result, error) {
	note = strings.TrimSpace(note)
	if past != PastOpen && past != PastDone && past != PastHistory {
		return nil, fault.New(fault.Invalid, "invalid", "请选择：仍在办理、启用前已完成、启用前历史。", "Choose still open, done, or history.").At("body.past", "从列表中选择", "choose from the list")
	}
	if past == PastDone && note == "" && len(files) == 0 {
		return nil, fault.New(fault.Invalid, "evidence_needed", "“启用前已完成”须写明依据或上传佐证材料。", "“Done” needs a note that names the evidence, or a file.").At("body.note", "请写明依据", "name the evidence")
	}
	c, err := s.begin(tx, a, plan, "past")
	if err != nil {
		return nil, err
	}
	c.extra["past"], c.note = past, note
	today := s.Records.Today(tx)
	return c.each(ids, func(item *Commitment) error {
		if !item.IsPast(today) {
			return fault.New(fault.Conflict, "not_past", "期限尚未到，不需要处理。", "Its date is not past; there is nothing to settle.")
		}
		item.Past, item.PastNote, item.PastFiles = past, note, files
		return nil
	})
}

// each changes commitments one by one; a fault leaves that one as it is.
func (c *change) each(ids []string, fn func(*Commitment) error) ([]Result, error) {
	out := []Result{}
	for _, id := range ids {
		if _, twice := c.after[id]; twice {
			continue
		}
		item, err := c.load(id, 0)
		if err == nil {
			before := *item
			if err = fn(item); err == nil {
				err = c.set(&before, item)
			}
		}
		if err != nil && fault.Of(err) == nil {
			return nil, err
		}
		out = append(out, Result{ID: id, Commitment: item, Err: err})
	}
	_, err := c.finish()
	return out, err
}

// Edit changes parts of a commitment; version is the one the caller read. With the fault `changed` comes the commitment as it is.
func (s *Service) Edit(tx *store.Tx, a *unit.Actor, plan, id string, version int64, f Fields) (*Commitment, error) {
	c, err := s.begin(tx, a, plan, "edit")
	if err != nil {
		return nil, err
	}
	item, err := c.load(id, version)
	if err != nil {
		return item, err
	}
	before := *item
	if err := c.apply(item, f); err != nil {
		return nil, err
	}
	if missing := item.missing(); item.Status == Confirmed && missing != "" {
		return nil, incomplete(missing)
	}
	item.Edited = true
	if err := c.set(&before, item); err != nil {
		return nil, err
	}
	_, err = c.finish()
	return item, err
}

// Add makes a commitment of words that a person selected.
func (s *Service) Add(tx *store.Tx, a *unit.Actor, plan string, f Fields) (*Commitment, error) {
	c, err := s.begin(tx, a, plan, "add")
	if err != nil {
		return nil, err
	}
	item := &Commitment{Kind: read.Open, Status: Pending, ByPerson: true}
	if f.Start == nil || f.End == nil {
		return nil, fault.New(fault.Invalid, "invalid", "请先在正文中选中文字。", "Select words in the text first.").At("body.start", "必填", "required")
	}
	all, err := measures(tx, plan)
	if err != nil {
		return nil, err
	}
	for _, m := range all {
		if *f.Start >= m.Start && *f.Start < m.End {
			item.Measure, item.Owners = &m.ID, m.Owners
		}
	}
	if item.Owners.Lead == nil {
		item.Owners = Owners{Lead: &Owner{Unit: a.Unit.ID, Name: a.Unit.Name, Because: "方案未写明责任单位，先由印发方案的单位统筹"}, Co: []Owner{}}
	}
	if err := c.apply(item, f); err != nil {
		return nil, err
	}
	if err := c.add(item); err != nil {
		return nil, err
	}
	if _, err := tx.Exec(`UPDATE plan_not_taken SET dismissed = 1 WHERE plan = $1 AND start_at < $2 AND end_at > $3`, plan, item.End, item.Start); err != nil {
		return nil, err
	}
	_, err = c.finish()
	return item, err
}

// apply sets parts of a commitment, checking each.
func (c *change) apply(item *Commitment, f Fields) error {
	bad := fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.")
	set(&item.What, f.What)
	set(&item.Who, f.Who)
	set(&item.Unit, f.Unit)
	set(&item.Coverage, f.Coverage)
	set(&item.WithinYear, f.WithinYear)
	set(&item.Value, f.Value)
	set(&item.ValueMax, f.ValueMax)
	set(&item.Start, f.Start)
	set(&item.End, f.End)
	item.What, item.Who, item.Unit = cut(item.What, 200), cut(item.Who, 200), cut(item.Unit, 20)
	if f.Kind != nil {
		item.Kind = read.Kind(*f.Kind)
		switch item.Kind {
		case read.Milestone, read.Recurring, read.Target, read.Phase, read.Trigger, read.Open:
		default:
			bad.At("body.kind", "没有这种类型", "no such kind")
		}
	}
	for _, d := range []struct {
		field string
		to    *string
		from  *string
	}{{"due", &item.Due, f.Due}, {"start_date", &item.StartDate, f.StartDate}} {
		set(d.to, d.from)
		if _, err := calendar.ParseDate(*d.to); *d.to != "" && err != nil {
			bad.At("body."+d.field, "须为日期，写作 2026-06-30", "must be a date, written 2026-06-30")
		}
	}
	set(&item.Every, f.Every)
	if kind, err := calendar.ParseKind(item.Every); err == nil {
		item.Every = string(kind)
	} else if item.Every != "" {
		bad.At("body.every", "没有这种频次", "no such rhythm")
	}
	set(&item.DueMonthDay, f.DueMonthDay)
	if _, _, err := calendar.ParseMonthDay(item.DueMonthDay); item.DueMonthDay != "" && err != nil {
		bad.At("body.due_month_day", "写作 01-31", "is written 01-31")
	}
	if set(&item.Min, f.Min); item.Min < 0 || item.Min > 10000 {
		bad.At("body.min", "须为正整数", "must be a positive whole number")
	}
	if set(&item.Op, f.Op); !strings.Contains(" >= <= = ~ ", " "+item.Op+" ") && item.Op != "" {
		bad.At("body.op", "没有这种比较", "no such comparison")
	}
	if f.ExceptionOf != nil && *f.ExceptionOf != item.ExceptionOf {
		if _, err := c.load(*f.ExceptionOf, 0); *f.ExceptionOf != "" && err != nil || *f.ExceptionOf == item.ID && item.ID != "" {
			bad.At("body.exception_of", "没有这一条", "no such commitment")
		}
		item.ExceptionOf = *f.ExceptionOf
	}
	if len(bad.Places) > 0 {
		return bad
	}
	if err := c.checkSpan(item.Start, item.End); err != nil {
		return err
	}
	if f.Lead != nil || f.Co != nil {
		owners, err := c.owners(item.Owners, f.Lead, f.Co)
		if err != nil {
			return err
		}
		item.Owners = owners
	}
	return nil
}

func set[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}

// owners sets lead and co-owners by hand; they must be units under the plan's own.
func (c *change) owners(now Owners, lead **string, co *[]string) (Owners, error) {
	out := Owners{Lead: now.Lead, Co: now.Co, ByHand: true}
	because := c.a.Name + "指定"
	if lead != nil {
		out.Lead = nil
		if *lead != nil {
			u, err := c.owner(**lead, "body.lead")
			if err != nil {
				return out, err
			}
			out.Lead = &Owner{Unit: u.ID, Name: u.Name, Because: because}
		}
	}
	if co != nil {
		out.Co = []Owner{}
		for _, id := range *co {
			if out.Lead != nil && id == out.Lead.Unit {
				continue
			}
			u, err := c.owner(id, "body.co")
			if err != nil {
				return out, err
			}
			out.Co = append(out.Co, Owner{Unit: u.ID, Name: u.Name, Because: because})
		}
	}
	return out, nil
}

func (c *change) owner(id, location string) (unit.Unit, error) {
	u, err := unit.Get(c.tx, id)
	if err == nil && !strings.HasPrefix(u.Path, c.plan.UnitPath) {
		err = unit.NotFound()
	}
	if fault.Of(err) != nil {
		return u, fault.New(fault.Invalid, "invalid", "所选单位不在本地区。", "The unit is not in this territory.").At(location, "换一个单位", "choose another unit")
	}
	return u, err
}

// Split makes two commitments of one, at a position inside it. Both are to be confirmed.
func (s *Service) Split(tx *store.Tx, a *unit.Actor, plan, id string, at int) ([]*Commitment, error) {
	c, err := s.begin(tx, a, plan, "split")
	if err != nil {
		return nil, err
	}
	item, err := c.load(id, 0)
	if err != nil {
		return nil, err
	}
	if at <= item.Start || at >= item.End {
		return nil, fault.New(fault.Invalid, "invalid", "请在这一条的文字中间选择拆分位置。", "Choose a place inside the commitment's words.").At("body.at", "请重新选择", "choose again")
	}
	before, second := *item, *item
	item.End, item.Status, item.Edited = at, Pending, true
	second.Start, second.Status, second.ByPerson, second.What = at, Pending, true, ""
	if err := c.set(&before, item); err != nil {
		return nil, err
	}
	if err := c.add(&second); err != nil {
		return nil, err
	}
	return c.finish()
}

// Merge joins a commitment to the one before it, which keeps its fields and takes the words of both.
func (s *Service) Merge(tx *store.Tx, a *unit.Actor, plan, id string) ([]*Commitment, error) {
	c, err := s.begin(tx, a, plan, "merge")
	if err != nil {
		return nil, err
	}
	all, err := commitments(tx, `plan = $1 AND gone = 0`, plan)
	if err != nil {
		return nil, err
	}
	for i, item := range all {
		if item.ID != id {
			continue
		}
		if i == 0 {
			break
		}
		first := all[i-1]
		firstBefore, before := *first, *item
		first.Start, first.End = min(first.Start, item.Start), max(first.End, item.End)
		first.Status, first.Edited, item.gone = Pending, true, true
		if err := c.set(&firstBefore, first); err != nil {
			return nil, err
		}
		if err := c.set(&before, item); err != nil {
			return nil, err
		}
		return c.finish()
	}
	return nil, fault.New(fault.Conflict, "nothing_before", "前面没有可以合并的条目。", "There is no commitment before it to merge with.")
}

// Assign sets the owners of a measure, and of its commitments whose owners nobody set by hand.
func (s *Service) Assign(tx *store.Tx, a *unit.Actor, plan, measure string, lead *string, co []string) ([]*Commitment, error) {
	c, err := s.begin(tx, a, plan, "assign")
	if err != nil {
		return nil, err
	}
	owners, err := c.owners(Owners{}, &lead, &co)
	if err != nil {
		return nil, err
	}
	n, err := tx.Exec(`UPDATE plan_measure SET owners = $1 WHERE plan = $2 AND id = $3`, asJSON(owners), plan, measure)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, unit.NotFound()
	}
	items, err := commitments(tx, `plan = $1 AND measure = $2 AND gone = 0`, plan, measure)
	if err != nil {
		return nil, err
	}
	owners.ByHand = false // a commitment may still differ from its measure
	for _, item := range items {
		if item.Owners.ByHand {
			continue
		}
		before := *item
		item.Owners = owners
		if err := c.set(&before, item); err != nil {
			return nil, err
		}
	}
	c.extra["measure"] = measure
	return c.finish()
}
