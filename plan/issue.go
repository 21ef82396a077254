package plan

import (
	"encoding/json"
	"fmt"
	"strings"

	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// issueMove is the move of the plan's ledger that puts it in force.
const issueMove = "issue"

// Issued is what issuing a plan made.
type Issued struct {
	Tasks   int // records of commitments, history included
	Parts   int // records of co-owners
	History int // tasks that lie before this system
}

// Issue puts a plan in force: every confirmed commitment becomes a record of its lead, every co-owner gets a part, all in the
// caller's transaction. Nothing unread, unassigned or undecided is issued. Issuing twice issues once.
func (s *Service) Issue(tx *store.Tx, a *unit.Actor, id, key string) (Issued, error) {
	d := s.definition()
	if _, err := s.Records.Get(tx, a, d, id); err != nil {
		return Issued{}, err
	}
	r, err := s.Records.Load(tx, d, id, true) // who issues at the same time waits here, and finds it done
	if err != nil {
		return Issued{}, err
	}
	if r.State == d.Move(issueMove).To {
		if err := a.Allow(unit.Ask{Roles: d.Move(issueMove).By.Roles, Own: d.Move(issueMove).By.Own, Path: r.UnitPath}); err != nil {
			return Issued{}, err
		}
		return s.issued(tx, id)
	}
	if _, err := s.Records.Move(tx, a, d, id, record.Step{Move: issueMove, Key: key}); err != nil {
		return Issued{}, err
	}
	all, err := commitments(tx, `plan = $1 AND gone = 0`, id)
	if err != nil {
		return Issued{}, err
	}
	if err := s.ready(tx, all); err != nil {
		return Issued{}, err
	}
	h, err := s.newHandout(tx, a, r)
	if err != nil {
		return Issued{}, err
	}
	for _, c := range all {
		if c.Status != Confirmed || c.Task != "" {
			continue
		}
		if err := h.give(c); err != nil {
			return Issued{}, err
		}
	}
	if err := touch(tx, id); err != nil {
		return Issued{}, err
	}
	return s.issued(tx, id)
}

// ready asks that every commitment was read by a person, has a lead, and is settled if its date is past.
func (s *Service) ready(tx *store.Tx, all []*Commitment) error {
	pending, unassigned, past := 0, []string{}, []string{}
	today := s.Records.Today(tx)
	for _, c := range all {
		if c.Status == Pending {
			pending++
		}
		if c.Status != Confirmed || c.Task != "" {
			continue
		}
		if c.Owners.Lead == nil {
			unassigned = append(unassigned, c.ID)
		}
		if c.IsPast(today) && c.Past == "" {
			past = append(past, c.ID)
		}
	}
	if pending+len(unassigned)+len(past) == 0 {
		return nil
	}
	e := fault.Newf(fault.Conflict, "not_ready", "还不能下达：%d 条待确认，%d 条无牵头单位，%d 条已过期未处理。",
		"Not ready to issue: %d to confirm, %d without a lead, %d past and not settled.", pending, len(unassigned), len(past))
	return e.With("pending", pending).With("unassigned", unassigned).With("past_unset", past)
}

func (s *Service) issued(tx *store.Tx, id string) (Issued, error) {
	var n Issued
	all, err := commitments(tx, `plan = $1 AND gone = 0 AND task IS NOT NULL`, id)
	if err != nil {
		return n, err
	}
	for _, c := range all {
		n.Tasks++
		if c.Past == PastDone || c.Past == PastHistory {
			n.History++
		}
	}
	// A revised plan took tasks over that were made for the plan before it.
	_, err = tx.Row(`SELECT count(*) FROM plan_record WHERE plan = $1 AND record NOT IN (SELECT task FROM plan_commitment WHERE plan = $1 AND task IS NOT NULL)`, []any{id}, &n.Parts)
	return n, err
}

// handingOut turns commitments of one plan into records.
type handingOut struct {
	s        *Service
	tx       *store.Tx
	a        *unit.Actor // the system, on behalf of the person
	plan     *record.Record
	content  []rune
	outline  Outline
	measures map[string]Measure
	today    string
	world    expr.World
}

func (s *Service) newHandout(tx *store.Tx, a *unit.Actor, r *record.Record) (*handingOut, error) {
	system := *a
	system.System = true
	h := &handingOut{s: s, tx: tx, a: &system, plan: r, measures: map[string]Measure{}, today: s.Records.Today(tx).String(), world: s.Records.World(tx)}
	var content, outline string
	if _, err := tx.Row(`SELECT content, outline FROM plan_document WHERE plan = $1`, []any{r.ID}, &content, &outline); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(outline), &h.outline); err != nil {
		return nil, err
	}
	h.content = []rune(content)
	all, err := measures(tx, r.ID)
	for _, m := range all {
		h.measures[m.ID] = m
	}
	return h, err
}

// give makes the records of one commitment.
func (h *handingOut) give(c *Commitment) error {
	names := map[string]any{"commitment": expr.Value{ID: c.ID, Fields: h.view(c)}, "plan": h.plan.ID, "today": h.today, "owner": nil, "task": nil}
	task, err := h.create(h.s.Policy.Task, c, names)
	if err != nil {
		return err
	}
	c.Task = task
	if err := put(h.tx, c); err != nil {
		return err
	}
	part := h.s.Policy.Part
	if part == nil {
		return nil
	}
	names["task"] = task
	for _, co := range c.Owners.Co {
		names["owner"] = co.Unit
		if part.If != nil {
			if wanted, err := part.If.Run(h.world, names); err != nil {
				return err
			} else if wanted != true {
				return nil
			}
		}
		if _, err := h.create(part, c, names); err != nil {
			return err
		}
	}
	return nil
}

func (h *handingOut) create(how *Handout, c *Commitment, names map[string]any) (string, error) {
	move := how.Move
	if m, ok := how.Moves[c.Past]; ok {
		move = m
	}
	owner, err := h.text(how.Unit, names)
	if err != nil {
		return "", err
	}
	values := map[string]any{}
	for _, as := range how.With {
		v, err := as.Value.Run(h.world, names)
		if err != nil {
			return "", fmt.Errorf("handout to ledger.%s, field %s: %w", how.Ledger, as.Field, err)
		}
		if v != nil && v != "" {
			values[as.Field] = v
		}
	}
	var files []string
	for _, f := range c.PastFiles {
		files = append(files, f.Hash)
	}
	r, err := h.s.Records.Create(h.tx, h.a, h.s.Records.Ledgers.Get(how.Ledger), record.Draft{Unit: owner, Move: move, Values: values, Note: c.PastNote, Files: files})
	if err != nil {
		return "", fmt.Errorf("hand out “%s”: %w", cut(c.Title(h.content), 30), err)
	}
	_, err = h.tx.Exec(`INSERT INTO plan_record (record, plan, commitment) VALUES ($1, $2, $3)`, r.ID, h.plan.ID, c.ID)
	return r.ID, err
}

func (h *handingOut) text(p *expr.Program, names map[string]any) (string, error) {
	v, err := p.Run(h.world, names)
	if err != nil {
		return "", err
	}
	s, _ := v.(string)
	return s, nil
}

// view is what expressions see of a commitment.
func (h *handingOut) view(c *Commitment) map[string]any {
	co := []any{}
	for _, o := range c.Owners.Co {
		co = append(co, o.Unit)
	}
	v := map[string]any{"id": c.ID, "title": c.Title(h.content), "kind": string(c.Kind), "quote": string(h.content[c.Start:c.End]), "who": orNull(c.Who),
		"due": orNull(c.Due), "start_date": orNull(c.StartDate), "every": orNull(c.Every), "due_month_day": orNull(c.DueMonthDay), "unit": orNull(c.Unit),
		"op": orNull(c.Op), "past": orNull(c.Past), "lead": c.Owners.Lead.Unit, "co": co, "coverage": number64(c.Coverage), "value": number64(c.Value),
		"min": nil, "measure": nil, "measure_place": nil, "measure_title": nil, "action": orNull(h.outline.heading(c.Heading))}
	if c.Min > 0 {
		v["min"] = int64(c.Min)
	}
	if c.Measure != nil {
		m := h.measures[*c.Measure]
		v["measure"], v["measure_place"], v["measure_title"], v["action"] = m.ID, int64(m.Place), orNull(m.Title), orNull(m.Heading)
	}
	return v
}

// heading writes out the heading that a path of labels (二/（一）) leads to: （一）开展…行动. A path that leads nowhere stays as it is.
func (o Outline) heading(path string) string {
	parent, label := "", path
	if i := strings.LastIndexByte(path, '/'); i >= 0 {
		parent, label = path[:i], path[i+1:]
	}
	for _, h := range o.Headings {
		above := ""
		if h.Parent != nil {
			above = *h.Parent
		}
		switch {
		case h.Label != label || above != parent:
		case strings.HasPrefix(label, "（") || strings.HasPrefix(label, "("):
			return label + h.Title
		default:
			return label + "、" + h.Title
		}
	}
	return path
}

func number64(v *float64) any {
	if v == nil {
		return nil
	}
	return *v
}

// fewest is how many characters a title needs to be understood by itself.
const fewest = 9

// Title is a short name for a commitment: what it asks for, of whom where it is an exception, or the beginning of its words. A
// bare figure (达到50%) is told by its whole sentence.
func (c *Commitment) Title(content []rune) string {
	title := c.What
	if len([]rune(title)) < fewest && c.Start >= 0 && c.End <= len(content) && c.Start < c.End {
		title = string(content[c.Start:c.End])
	}
	if title == "" {
		title = string(c.Kind)
	}
	if c.ExceptionOf != "" && c.Who != "" && !strings.Contains(title, c.Who) {
		title = c.Who + "：" + title
	}
	return cut(title, 80)
}
