// Package plan keeps plan documents, what was read out of them, what people decided about it, and hands the confirmed
// commitments out as records. Reading itself is plan/read.
package plan

import (
	"encoding/json"
	"strings"
	"time"

	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Ledger is the plan's own ledger; its document, outline and commitments are kept here beside the record.
const Ledger = "plan"

// Service works on plans.
type Service struct {
	Records *record.Service
	Units   *unit.Model
	Policy  *Policy
}

// Upload is a plan file that has been read.
type Upload struct {
	Hash     string // of the file's bytes
	Name     string
	Document *document.Document
	Reading  read.Result
	Revises  string // the plan it takes the place of; empty: none
	Key      string // idempotency key
}

// Plan is a plan's record with what is kept beside it.
type Plan struct {
	Record   *record.Record
	FileName string
	Hash     string
	Format   string
	Chars    int // of the document's text
	Content  string
	Blocks   []document.Block
	Outline  Outline
	Version  int64 // counts every change to what was read
}

// Outline is what was read of the document as a whole.
type Outline struct {
	Headings []read.Heading `json:"headings"`
	Warnings []string       `json:"warnings,omitempty"`
	Period   []string       `json:"period,omitempty"`
}

// Upload keeps a document and what was read out of it. A file that is there already, in a plan the actor may see and that is
// not withdrawn, is recognised: already is true and nothing is kept twice.
func (s *Service) Upload(tx *store.Tx, a *unit.Actor, up Upload) (id string, already bool, err error) {
	d := s.definition()
	home, err := s.Units.Territory(tx, a.Unit)
	if err != nil {
		return "", false, err
	}
	for _, m := range d.Moves {
		if m.Starts() {
			if err := a.Allow(unit.Ask{Roles: m.By.Roles, Own: m.By.Own, Path: home.Path}); err != nil {
				return "", false, err
			}
		}
	}
	if err := unit.Lock(tx, home.ID); err != nil { // or two uploads at once would not see each other
		return "", false, err
	}
	same, err := s.Records.List(tx, a, d, record.Query{Where: map[string][]string{"file_hash": {up.Hash}}, Unit: home.ID, States: running(d)})
	if err != nil {
		return "", false, err
	}
	for _, r := range same.Records {
		if r.Unit == home.ID {
			return r.ID, true, nil
		}
	}
	if err := s.mayRevise(tx, a, up.Revises, home); err != nil {
		return "", false, err
	}
	if len(up.Reading.Headings) == 0 && len(up.Reading.Measures) == 0 {
		return "", false, fault.New(fault.Invalid, "not_a_plan", "没有读出方案的章节和措施（一、（一）1.）。请确认上传的是实施方案正文；如正文在附件里，请上传附件。",
			"No headings or measures (一、（一） 1.) were found. Make sure the file is the plan itself; if the plan is an annex, upload the annex.")
	}
	r, err := s.Records.Create(tx, a, d, record.Draft{Unit: home.ID, Values: values(up), Key: up.Key})
	if err != nil {
		return "", false, err
	}
	if found, err := tx.Row(`SELECT plan FROM plan_document WHERE plan = $1`, []any{r.ID}, new(string)); err != nil || found {
		return r.ID, false, err // the same request once more
	}
	return r.ID, false, s.keep(tx, a, r, up)
}

func running(d *ledger.Definition) []string {
	var out []string
	for _, st := range d.States {
		if !st.End {
			out = append(out, st.Key)
		}
	}
	return out
}

// mayRevise asks that the plan to be revised is one of the same unit: what was decided and handed out there is taken over.
func (s *Service) mayRevise(tx *store.Tx, a *unit.Actor, plan string, home unit.Unit) error {
	if plan == "" {
		return nil
	}
	r, err := s.Records.Get(tx, a, s.definition(), plan)
	if err != nil && fault.Of(err) == nil {
		return err
	}
	if err != nil || r.Unit != home.ID {
		return fault.New(fault.Invalid, "invalid", "只能修订本单位的方案。", "Only a plan of one's own territory can be revised.").At("body.revises", "换一份方案", "choose another plan")
	}
	return nil
}

func values(up Upload) map[string]any {
	v := map[string]any{"title": title(up), "file_hash": up.Hash}
	for key, text := range map[string]string{"number": up.Reading.Number, "issuer": up.Reading.Issuer, "revises": up.Revises} {
		if text != "" {
			v[key] = text
		}
	}
	if p := up.Reading.Period; len(p) == 2 {
		v["period_from"], v["period_to"] = p[0], p[1]
	}
	return v
}

func title(up Upload) string {
	if up.Reading.Title != "" {
		return cut(up.Reading.Title, 200)
	}
	name := up.Name
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	return cut(name, 200)
}

func (s *Service) definition() *ledger.Definition { return s.Records.Ledgers.Get(Ledger) }

func (s *Service) keep(tx *store.Tx, a *unit.Actor, r *record.Record, up Upload) error {
	outline := Outline{Headings: up.Reading.Headings, Warnings: up.Reading.Warnings, Period: up.Reading.Period}
	if _, err := tx.Exec(`INSERT INTO plan_document (plan, region, hash, name, format, content, blocks, outline, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
		r.ID, r.Region, up.Hash, up.Name, up.Document.Format, up.Document.Text, asJSON(up.Document.Blocks), asJSON(outline)); err != nil {
		return err
	}
	units, err := unit.All(tx)
	if err != nil {
		return err
	}
	office := Owner{Unit: a.Unit.ID, Name: a.Unit.Name, Because: "方案未写明责任单位，先由印发方案的单位统筹"}
	names := newDirectory(units, r.UnitPath, s.Policy, office)
	matters, err := unit.Matters(tx, r.Region)
	if err != nil {
		return err
	}
	names.answer(units, r.UnitPath, matters)
	owners := map[string]Owners{}
	for i, m := range up.Reading.Measures {
		owners[m.ID] = names.owners(m.Owners, slice(up.Document.Text, m.Start, m.End))
		if _, err := tx.Exec(`INSERT INTO plan_measure (plan, id, place, label, title, heading, start_at, end_at, owners) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
			r.ID, m.ID, i+1, m.Label, cut(m.Title, 200), m.Heading, m.Start, m.End, asJSON(owners[m.ID])); err != nil {
			return err
		}
	}
	if err := s.keepCommitments(tx, r, up, names, owners); err != nil {
		return err
	}
	for i, n := range up.Reading.NotTaken {
		if _, err := tx.Exec(`INSERT INTO plan_not_taken (plan, id, start_at, end_at, reason, dismissed) VALUES ($1, $2, $3, $4, $5, 0)`,
			r.ID, number("n", i), n.Start, n.End, asJSON(lang.Both(n.Reason, n.ReasonEN))); err != nil {
			return err
		}
	}
	if up.Revises != "" {
		return s.carryOver(tx, r.ID, up.Revises)
	}
	return nil
}

func (s *Service) keepCommitments(tx *store.Tx, r *record.Record, up Upload, names *directory, owners map[string]Owners) error {
	ids := map[string]string{}
	for _, item := range up.Reading.Items {
		ids[item.ID] = store.NewID()
	}
	for _, item := range up.Reading.Items {
		c := fromItem(item)
		c.ID, c.Plan = ids[item.ID], r.ID
		c.ExceptionOf = ids[item.ExceptionOf]
		switch {
		case len(item.Owners) > 0:
			c.Owners = names.owners(item.Owners, "")
			if c.Measure != nil && c.Owners.Lead.Unit == names.office.Unit { // the sentence names helpers only
				c.Owners.Lead = owners[*c.Measure].Lead
			}
		case c.Measure != nil:
			c.Owners = owners[*c.Measure]
		default:
			c.Owners = Owners{Lead: &names.office, Co: []Owner{}}
		}
		if err := insert(tx, r.Region, c); err != nil {
			return err
		}
	}
	return nil
}

// Open reads a plan that the actor may see.
func (s *Service) Open(tx *store.Tx, a *unit.Actor, id string) (*Plan, error) {
	p, err := s.Head(tx, a, id)
	if err != nil {
		return nil, err
	}
	var blocks string
	if _, err := tx.Row(`SELECT content, blocks FROM plan_document WHERE plan = $1`, []any{id}, &p.Content, &blocks); err != nil {
		return nil, err
	}
	return p, json.Unmarshal([]byte(blocks), &p.Blocks)
}

// Head reads a plan that the actor may see, without the document's text and blocks.
func (s *Service) Head(tx *store.Tx, a *unit.Actor, id string) (*Plan, error) {
	r, err := s.Records.Get(tx, a, s.definition(), id)
	if err != nil {
		return nil, err
	}
	p := &Plan{Record: r}
	var outline string
	found, err := tx.Row(`SELECT hash, name, format, length(content), outline, version FROM plan_document WHERE plan = $1`, []any{id},
		&p.Hash, &p.FileName, &p.Format, &p.Chars, &outline, &p.Version)
	if err == nil && !found {
		err = unit.NotFound()
	}
	if err != nil {
		return nil, err
	}
	return p, json.Unmarshal([]byte(outline), &p.Outline)
}

// Measure is a measure of a plan with its owners.
type Measure struct {
	ID, Label, Title, Heading string
	Place                     int
	Start, End                int
	Owners                    Owners
}

// Measures lists a plan's measures in reading order.
func (s *Service) Measures(tx *store.Tx, a *unit.Actor, id string) ([]Measure, error) {
	if _, err := s.Records.Get(tx, a, s.definition(), id); err != nil {
		return nil, err
	}
	return measures(tx, id)
}

func measures(tx *store.Tx, id string) ([]Measure, error) {
	out := []Measure{}
	err := tx.Query(`SELECT id, place, label, title, heading, start_at, end_at, owners FROM plan_measure WHERE plan = $1 ORDER BY place`, []any{id}, func(scan func(...any) error) error {
		var m Measure
		var owners string
		if err := scan(&m.ID, &m.Place, &m.Label, &m.Title, &m.Heading, &m.Start, &m.End, &owners); err != nil {
			return err
		}
		out = append(out, m)
		return json.Unmarshal([]byte(owners), &out[len(out)-1].Owners)
	})
	return out, err
}

// NotTaken is a sentence that became no commitment.
type NotTaken struct {
	ID         string
	Start, End int
	Reason     lang.Text
	Dismissed  bool
}

// NotTaken lists a plan's sentences that became no commitment, in reading order.
func (s *Service) NotTaken(tx *store.Tx, id string) ([]NotTaken, error) {
	out := []NotTaken{}
	err := tx.Query(`SELECT id, start_at, end_at, reason, dismissed FROM plan_not_taken WHERE plan = $1 ORDER BY start_at, id`, []any{id}, func(scan func(...any) error) error {
		var n NotTaken
		var reason string
		var dismissed int64
		if err := scan(&n.ID, &n.Start, &n.End, &reason, &dismissed); err != nil {
			return err
		}
		n.Dismissed = dismissed == 1
		if err := json.Unmarshal([]byte(reason), &n.Reason); err != nil {
			return err
		}
		out = append(out, n)
		return nil
	})
	return out, err
}

// Source is where a record came from in a plan.
type Source struct {
	Plan, Commitment string
	Start, End       int
	Quote            string
}

// SourceOf finds the sentence that a record was handed out for; nil where there is none.
func (s *Service) SourceOf(tx *store.Tx, id string) (*Source, error) {
	var src Source
	var content string
	found, err := tx.Row(`SELECT r.plan, r.commitment, c.start_at, c.end_at, d.content FROM plan_record r JOIN plan_commitment c ON c.id = r.commitment
		JOIN plan_document d ON d.plan = r.plan WHERE r.record = $1`, []any{id}, &src.Plan, &src.Commitment, &src.Start, &src.End, &content)
	if err != nil || !found {
		return nil, err
	}
	src.Quote = slice(content, src.Start, src.End)
	return &src, nil
}

// slice cuts text by code points.
func slice(text string, start, end int) string {
	runes := []rune(text)
	start, end = max(0, min(start, len(runes))), max(0, min(end, len(runes)))
	if start >= end {
		return ""
	}
	return string(runes[start:end])
}

func cut(text string, most int) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return string(runes)
}

func asJSON(v any) string {
	b, _ := json.Marshal(v) // plain values only
	return string(b)
}

func stamp(t time.Time) *time.Time { return &t }
