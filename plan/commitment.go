package plan

import (
	"encoding/json"
	"strconv"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/plan/read"
	"zhiben/store"
	"zhiben/unit"
)

// Status is what a person decided about a commitment.
type Status string

const (
	Pending   Status = "pending"
	Confirmed Status = "confirmed"
	Rejected  Status = "rejected"  // not a commitment
	Elsewhere Status = "elsewhere" // not the issuer's business
	Waiting   Status = "waiting"   // waits for a superior
)

// How a commitment whose date is past when its plan is issued was settled.
const (
	PastOpen    = "open"
	PastDone    = "done"
	PastHistory = "history"
)

// Commitment is one thing that a sentence of a plan asks for, and what people made of it.
type Commitment struct {
	ID      string    `json:"-"`
	Plan    string    `json:"-"`
	Kind    read.Kind `json:"-"`
	Status  Status    `json:"-"`
	Measure *string   `json:"-"` // nil outside measures
	Start   int       `json:"-"`
	End     int       `json:"-"`
	Version int64     `json:"-"`
	Task    string    `json:"-"` // the record it was handed out as
	gone    bool      // merged or split away

	Heading     string       `json:"heading,omitempty"`
	What        string       `json:"what,omitempty"`
	Who         string       `json:"who,omitempty"`
	Due         string       `json:"due,omitempty"`
	StartDate   string       `json:"start_date,omitempty"`
	WithinYear  bool         `json:"within_year,omitempty"`
	Coverage    *float64     `json:"coverage,omitempty"`
	Every       string       `json:"every,omitempty"`
	Min         int          `json:"min,omitempty"`
	DueMonthDay string       `json:"due_month_day,omitempty"`
	Value       *float64     `json:"value,omitempty"`
	ValueMax    *float64     `json:"value_max,omitempty"`
	Unit        string       `json:"unit,omitempty"`
	Op          string       `json:"op,omitempty"`
	ExceptionOf string       `json:"exception_of,omitempty"`
	Because     string       `json:"because,omitempty"`
	Owners      Owners       `json:"owners"`
	Reason      string       `json:"reason,omitempty"`
	Past        string       `json:"past,omitempty"`
	PastNote    string       `json:"past_note,omitempty"`
	PastFiles   []event.File `json:"past_files,omitempty"`
	ByPerson    bool         `json:"by_person,omitempty"` // added by a person, not read
	Edited      bool         `json:"edited,omitempty"`
	EditedBy    string       `json:"edited_by,omitempty"` // who changed it last, whatever the change; a person's name
	EditedAt    *time.Time   `json:"edited_at,omitempty"`
	DecidedBy   string       `json:"decided_by,omitempty"` // a person's name
	DecidedAt   *time.Time   `json:"decided_at,omitempty"`
}

func fromItem(i read.Item) *Commitment {
	every := i.Every
	if kind, err := calendar.ParseKind(i.Every); err == nil {
		every = string(kind)
	}
	return &Commitment{Kind: i.Kind, Status: Pending, Measure: i.Measure, Start: i.Start, End: i.End, Version: 1, Heading: i.Heading,
		What: cut(i.What, 200), Who: cut(i.Who, 200), Due: i.Due, StartDate: i.StartDate, WithinYear: i.WithinYear, Coverage: i.Coverage, Every: every, Min: i.Min,
		DueMonthDay: i.DueMonthDay, Value: i.Value, ValueMax: i.ValueMax, Unit: i.Unit, Op: i.Op, Because: i.Because}
}

// IsPast reports whether the commitment's date had passed on a day: then somebody must say what became of it.
func (c *Commitment) IsPast(today calendar.Date) bool {
	if c.Due == "" || c.Due >= today.String() {
		return false
	}
	return c.Kind != read.Recurring
}

// missing names the field that a commitment of its kind cannot do without, empty when it is whole.
func (c *Commitment) missing() string {
	switch {
	case (c.Kind == read.Milestone || c.Kind == read.Phase) && c.Due == "" && c.StartDate == "": // 自2024年3月起 has no end
		return "due"
	case c.Kind == read.Recurring && c.Every == "":
		return "every"
	case c.Kind == read.Target && c.Value == nil:
		return "value"
	}
	return ""
}

func insert(tx *store.Tx, region string, c *Commitment) error {
	_, err := tx.Exec(`INSERT INTO plan_commitment (plan, id, region, kind, status, measure, start_at, end_at, body, gone, version, task)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		c.Plan, c.ID, region, string(c.Kind), string(c.Status), c.Measure, c.Start, c.End, asJSON(c), flag(c.gone), c.Version, orNull(c.Task))
	return err
}

// put writes a commitment as its next version.
func put(tx *store.Tx, c *Commitment) error {
	c.Version++
	_, err := tx.Exec(`UPDATE plan_commitment SET kind = $1, status = $2, measure = $3, start_at = $4, end_at = $5, body = $6, gone = $7, version = $8, task = $9 WHERE id = $10`,
		string(c.Kind), string(c.Status), c.Measure, c.Start, c.End, asJSON(c), flag(c.gone), c.Version, orNull(c.Task), c.ID)
	return err
}

const commitmentColumns = `plan, id, kind, status, measure, start_at, end_at, body, gone, version, task`

func commitments(tx *store.Tx, where string, args ...any) ([]*Commitment, error) {
	out := []*Commitment{}
	err := tx.Query(`SELECT `+commitmentColumns+` FROM plan_commitment WHERE `+where+` ORDER BY start_at, end_at, id`, args, func(scan func(...any) error) error {
		c := &Commitment{}
		var body string
		var gone int64
		var task *string
		if err := scan(&c.Plan, &c.ID, &c.Kind, &c.Status, &c.Measure, &c.Start, &c.End, &body, &gone, &c.Version, &task); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(body), c); err != nil {
			return err
		}
		c.gone = gone == 1
		if task != nil {
			c.Task = *task
		}
		out = append(out, c)
		return nil
	})
	return out, err
}

// Commitments lists a plan's commitments in reading order.
func (s *Service) Commitments(tx *store.Tx, a *unit.Actor, plan string) ([]*Commitment, error) {
	if _, err := s.Records.Get(tx, a, s.definition(), plan); err != nil {
		return nil, err
	}
	return commitments(tx, `plan = $1 AND gone = 0`, plan)
}

// Named gives commitments of a plan by id, those merged or split away included.
func (s *Service) Named(tx *store.Tx, a *unit.Actor, plan string, ids []string) ([]*Commitment, error) {
	if _, err := s.Records.Get(tx, a, s.definition(), plan); err != nil {
		return nil, err
	}
	var args store.Args
	return commitments(tx, `plan = `+args.Add(plan)+` AND id IN `+store.In(&args, ids), args.Values...)
}

// Counts are the numbers of a plan that lists show.
type Counts struct {
	Headings    int `json:"headings"`
	Measures    int `json:"measures"`
	Commitments int `json:"commitments"`
	Pending     int `json:"pending"`
	Confirmed   int `json:"confirmed"`
	Rejected    int `json:"rejected"`
	Elsewhere   int `json:"elsewhere"`
	Waiting     int `json:"waiting"`
	NotTaken    int `json:"not_taken"`
	Tasks       int `json:"tasks"`
	PastUnset   int `json:"past_unset"`
	Unassigned  int `json:"unassigned"`
}

// Count counts what a plan holds. The caller has asked for authority.
func (s *Service) Count(tx *store.Tx, p *Plan) (Counts, error) {
	n := Counts{Headings: len(p.Outline.Headings)}
	all, err := commitments(tx, `plan = $1 AND gone = 0`, p.Record.ID)
	if err != nil {
		return n, err
	}
	today := s.Records.Today(tx)
	byStatus := map[Status]*int{Pending: &n.Pending, Confirmed: &n.Confirmed, Rejected: &n.Rejected, Elsewhere: &n.Elsewhere, Waiting: &n.Waiting}
	for _, c := range all {
		n.Commitments++
		*byStatus[c.Status]++
		if c.Task != "" {
			n.Tasks++
		}
		if c.Status == Pending || c.Status == Confirmed {
			if c.Owners.Lead == nil {
				n.Unassigned++
			}
			if c.IsPast(today) && c.Past == "" && c.Task == "" {
				n.PastUnset++
			}
		}
	}
	if _, err := tx.Row(`SELECT count(*) FROM plan_measure WHERE plan = $1`, []any{p.Record.ID}, &n.Measures); err != nil {
		return n, err
	}
	_, err = tx.Row(`SELECT count(*) FROM plan_not_taken WHERE plan = $1 AND dismissed = 0`, []any{p.Record.ID}, &n.NotTaken)
	return n, err
}

func number(prefix string, i int) string { return prefix + strconv.Itoa(i+1) }

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
