package plan

import (
	"encoding/json"
	"slices"
	"unicode/utf8"

	"zhiben/internal/fault"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// reviewMove is the move of the plan's ledger that people need in order to change what was read.
const reviewMove = "review"

// snapshot is a commitment as stored, for taking a change back.
type snapshot struct {
	Kind    read.Kind       `json:"kind"`
	Status  Status          `json:"status"`
	Measure *string         `json:"measure"`
	Start   int             `json:"start"`
	End     int             `json:"end"`
	Gone    bool            `json:"gone"`
	Version int64           `json:"version"`
	Body    json.RawMessage `json:"body"`
}

// change is one act of a person on a plan's commitments: it notes how they were, so that it can be taken back, and is logged as
// one event of the plan.
type change struct {
	s      *Service
	tx     *store.Tx
	a      *unit.Actor
	plan   *record.Record
	act    string
	before map[string]*snapshot // nil: it was not there
	after  map[string]int64
	extra  map[string]any
	note   string
}

// begin asks for authority and locks the plan.
func (s *Service) begin(tx *store.Tx, a *unit.Actor, plan, act string) (*change, error) {
	d := s.definition()
	if _, err := s.Records.Get(tx, a, d, plan); err != nil {
		return nil, err
	}
	r, err := s.Records.Load(tx, d, plan, true)
	if err != nil {
		return nil, err
	}
	m := d.Move(reviewMove)
	if err := a.Allow(unit.Ask{Roles: m.By.Roles, Own: m.By.Own, Path: r.UnitPath}); err != nil {
		return nil, err
	}
	if !m.Leaves(r.State) {
		return nil, fault.New(fault.Conflict, "not_draft", "方案已下达或撤回，不能再修改条目。如需调整，请上传修订后的方案。",
			"The plan is issued or withdrawn; its commitments can no longer be changed. Upload a revised plan instead.")
	}
	return &change{s: s, tx: tx, a: a, plan: r, act: act, before: map[string]*snapshot{}, after: map[string]int64{}, extra: map[string]any{}}, nil
}

// load finds a commitment of the plan; a version other than 0 must be its current one, or the fault `changed` comes with it.
func (c *change) load(id string, version int64) (*Commitment, error) {
	found, err := commitments(c.tx, `plan = $1 AND id = $2 AND gone = 0`, c.plan.ID, id)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, unit.NotFound()
	}
	if version != 0 && found[0].Version != version {
		e := fault.New(fault.Changed, "changed", "这一条刚被他人修改。请核对后再保存，您填写的内容没有丢失。",
			"Somebody else has just changed this commitment. Look at it and save again; what you typed is kept.")
		return found[0], e.With("id", id).With("version", found[0].Version)
	}
	return found[0], nil
}

// set writes a commitment, noting how it was.
func (c *change) set(before, after *Commitment) error {
	c.before[after.ID] = snap(before)
	after.EditedBy, after.EditedAt = c.a.Name, stamp(c.tx.Now)
	if err := put(c.tx, after); err != nil {
		return err
	}
	c.after[after.ID] = after.Version
	return nil
}

// add writes a new commitment.
func (c *change) add(item *Commitment) error {
	item.ID, item.Plan, item.Version = store.NewID(), c.plan.ID, 1
	c.before[item.ID], c.after[item.ID] = nil, 1
	return insert(c.tx, c.plan.Region, item)
}

func snap(c *Commitment) *snapshot {
	return &snapshot{c.Kind, c.Status, c.Measure, c.Start, c.End, c.gone, c.Version, json.RawMessage(asJSON(c))}
}

// finish notes the change for undo, counts the plan's version up, and logs it. It gives the commitments as they now are.
func (c *change) finish() ([]*Commitment, error) {
	if len(c.after) == 0 {
		return nil, nil
	}
	if _, err := c.tx.Exec(`INSERT INTO plan_change (plan, id, person, act, before, after, undone) VALUES ($1, $2, $3, $4, $5, $6, 0)`,
		c.plan.ID, store.NewID(), c.a.Person, c.act, asJSON(c.before), asJSON(c.after)); err != nil {
		return nil, err
	}
	return c.conclude()
}

func (c *change) conclude() ([]*Commitment, error) {
	if err := touch(c.tx, c.plan.ID); err != nil {
		return nil, err
	}
	ids := make([]string, 0, len(c.after))
	for id := range c.after {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	c.extra["act"], c.extra["commitments"] = c.act, ids
	if err := c.s.Records.Note(c.tx, c.a, c.plan, "commitment", c.note, c.extra); err != nil {
		return nil, err
	}
	var args store.Args
	return commitments(c.tx, `id IN `+store.In(&args, ids), args.Values...)
}

func touch(tx *store.Tx, plan string) error {
	_, err := tx.Exec(`UPDATE plan_document SET version = version + 1 WHERE plan = $1`, plan)
	return err
}

// Gone reports that a commitment was merged or split away.
func (c *Commitment) Gone() bool { return c.gone }

// Undo takes back the actor's last change of a plan that nobody has built on since.
func (s *Service) Undo(tx *store.Tx, a *unit.Actor, plan string) (act string, items []*Commitment, err error) {
	c, err := s.begin(tx, a, plan, "undo")
	if err != nil {
		return "", nil, err
	}
	var id, before, after string
	found, err := tx.Row(`SELECT id, act, before, after FROM plan_change WHERE plan = $1 AND person = $2 AND undone = 0 ORDER BY id DESC LIMIT 1`,
		[]any{plan, a.Person}, &id, &act, &before, &after)
	if err != nil {
		return "", nil, err
	}
	if !found {
		return "", nil, fault.New(fault.Conflict, "nothing_to_undo", "没有可以撤销的修改。", "There is nothing to undo.")
	}
	was, became := map[string]*snapshot{}, map[string]int64{}
	if err := json.Unmarshal([]byte(before), &was); err != nil {
		return "", nil, err
	}
	if err := json.Unmarshal([]byte(after), &became); err != nil {
		return "", nil, err
	}
	for key, version := range became {
		if err := c.restore(key, version, was[key]); err != nil {
			return "", nil, err
		}
	}
	if _, err := tx.Exec(`UPDATE plan_change SET undone = 1 WHERE id = $1`, id); err != nil {
		return "", nil, err
	}
	if err := c.rebase(was); err != nil {
		return "", nil, err
	}
	c.extra["undone"] = act
	items, err = c.conclude()
	return act, items, err
}

// rebase lets the person's earlier changes be taken back too: what they had made stands again, under a new version.
func (c *change) rebase(restored map[string]*snapshot) error {
	type row struct {
		id    string
		after map[string]int64
	}
	var rows []row
	err := c.tx.Query(`SELECT id, after FROM plan_change WHERE plan = $1 AND person = $2 AND undone = 0`, []any{c.plan.ID, c.a.Person}, func(scan func(...any) error) error {
		var r row
		var after string
		if err := scan(&r.id, &after); err != nil {
			return err
		}
		rows = append(rows, r)
		return json.Unmarshal([]byte(after), &rows[len(rows)-1].after)
	})
	if err != nil {
		return err
	}
	for _, r := range rows {
		touched := false
		for id, was := range restored {
			if was != nil && r.after[id] == was.Version {
				r.after[id], touched = c.after[id], true
			}
		}
		if touched {
			if _, err := c.tx.Exec(`UPDATE plan_change SET after = $1 WHERE id = $2`, asJSON(r.after), r.id); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *change) restore(id string, version int64, was *snapshot) error {
	found, err := commitments(c.tx, `plan = $1 AND id = $2`, c.plan.ID, id)
	if err != nil {
		return err
	}
	if len(found) == 0 || found[0].Version != version {
		return fault.New(fault.Conflict, "changed_since", "这一修改之后他人又改过，不能撤销。请直接修改。",
			"Somebody else has changed it since, so that it cannot be taken back. Change it directly.")
	}
	item := found[0]
	if was == nil { // the change made it
		item.gone = true
	} else {
		restored := &Commitment{ID: id, Plan: c.plan.ID, Kind: was.Kind, Status: was.Status, Measure: was.Measure, Start: was.Start, End: was.End, Version: item.Version, Task: item.Task, gone: was.Gone}
		if err := json.Unmarshal(was.Body, restored); err != nil {
			return err
		}
		item = restored
	}
	if err := put(c.tx, item); err != nil {
		return err
	}
	c.after[id] = item.Version
	return nil
}

// Dismiss marks a sentence that became no commitment as looked at, or takes that back.
func (s *Service) Dismiss(tx *store.Tx, a *unit.Actor, plan, id string, dismissed bool) error {
	c, err := s.begin(tx, a, plan, "dismiss")
	if err != nil {
		return err
	}
	n, err := tx.Exec(`UPDATE plan_not_taken SET dismissed = $1 WHERE plan = $2 AND id = $3`, flag(dismissed), plan, id)
	if err != nil {
		return err
	}
	if n == 0 {
		return unit.NotFound()
	}
	if err := touch(tx, plan); err != nil {
		return err
	}
	return s.Records.Note(tx, a, c.plan, "commitment", "", map[string]any{"act": "dismiss", "not_taken": id, "dismissed": dismissed})
}

// checkSpan asks that positions lie in the plan's text.
func (c *change) checkSpan(start, end int) error {
	var content string
	if _, err := c.tx.Row(`SELECT content FROM plan_document WHERE plan = $1`, []any{c.plan.ID}, &content); err != nil {
		return err
	}
	if start < 0 || end <= start || end > utf8.RuneCountInString(content) {
		return fault.New(fault.Invalid, "invalid", "选中的文字不在方案正文之内，请重新选择。", "The selected words are not within the plan's text; select again.").At("body.start", "请重新选择", "select again")
	}
	return nil
}
