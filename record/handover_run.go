package record

import (
	"encoding/json"
	"slices"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

const (
	handedAtOnce  = 50 // records of one transaction
	handoverTurns = 3  // how often all is looked through, for what came in meanwhile
	mostUnhanded  = 200
)

// work is an open record that a person has in hand.
type work struct {
	d  *ledger.Definition
	id string
}

// place is how far a hand-over has come in looking through the ledgers.
type place struct {
	Ledger  string `json:"ledger,omitempty"`
	Record  string `json:"record,omitempty"`
	Turn    int    `json:"turn,omitempty"`
	Changed bool   `json:"changed,omitempty"` // in this turn
}

// openWork lists open records behind a place that a person has in hand: assigned by a field, handed to them, answered for by name, or
// waiting for signatures where a field names the person.
func (s *Service) openWork(tx *store.Tx, person string, after place, limit int) ([]work, error) {
	var out []work
	reached := after.Ledger == ""
	for _, d := range s.Ledgers.Tables() {
		from := ""
		if d.Name == after.Ledger {
			reached, from = true, after.Record
		}
		if !reached || len(out) >= limit {
			continue
		}
		var args store.Args
		name, who := args.Add(d.Name), args.Add(person)
		in := []string{`SELECT record FROM assign WHERE ledger = ` + name + ` AND person = ` + who + ` AND why IN ('', '` + whyHanded + `')`,
			`SELECT record FROM answer WHERE ledger = ` + name + ` AND person = ` + who}
		if signs := s.signedBy(d, &args, name, who); signs != "" {
			in = append(in, signs)
		}
		where := `"s_voided" IS NULL AND "s_id" > ` + args.Add(from) + ` AND "s_id" IN (` + in[0]
		for _, more := range in[1:] {
			where += " UNION " + more
		}
		where += ")"
		if ends := d.EndStates(); len(ends) > 0 {
			where += ` AND "s_state" NOT IN ` + store.In(&args, ends)
		}
		err := tx.Query(`SELECT "s_id" FROM `+d.Table()+` WHERE `+where+` ORDER BY "s_id" LIMIT `+args.Add(limit-len(out)), args.Values, func(scan func(...any) error) error {
			w := work{d: d}
			err := scan(&w.id)
			out = append(out, w)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// signedBy asks for records that wait for signatures and name the person in a field that tells who acts.
func (s *Service) signedBy(d *ledger.Definition, args *store.Args, name, who string) string {
	var or string
	for _, f := range namers(d) {
		if f.Type.Name() == "person" {
			or += " OR t." + f.Column() + " = " + who
		}
	}
	if or == "" {
		return ""
	}
	return `SELECT g.record FROM signing g JOIN ` + d.Table() + ` t ON t."s_id" = g.record WHERE g.state = 'pending' AND g.ledger = ` + name + ` AND (` + or[4:] + `)`
}

// namers are the fields of persons that tell who acts on records of a ledger: those in whose scope they lie, and those by which moves,
// signatures and clocks name people. What is computed, fixed or retired stays as it is.
func namers(d *ledger.Definition) []*ledger.Field {
	read := map[string]bool{}
	note := func(who ledger.Actors) {
		for _, p := range who.Exprs {
			for _, f := range p.Reads().Fields {
				read[f.Field] = read[f.Field] || f.Row == d.Name
			}
		}
	}
	for _, m := range d.Moves {
		note(m.By)
		if m.Sign != nil {
			for _, slot := range m.Sign.Slots {
				note(slot.By)
			}
		}
	}
	for _, k := range d.Clocks {
		note(k.Who)
	}
	return slices.DeleteFunc(slices.Clone(d.Fields), func(f *ledger.Field) bool {
		of := f.Type.Name()
		return of != "person" && of != "persons" || f.Computed != nil || f.Fixed || f.Retired || !f.Assigned && !read[f.Key]
	})
}

// handOn gives one record on, by one event; done is false where the person has nothing of it in hand any more.
func (s *Service) handOn(tx *store.Tx, h *Handover, reach *reaching, w work) (done bool, err error) {
	d, err := s.lifecycle(tx, w.d, w.id)
	if err == nil {
		err = s.lockFirst(tx, d, w.id, nil, nil)
	}
	if err != nil {
		return false, err
	}
	r, err := s.Load(tx, d, w.id, true)
	if err != nil || r.Voided || isEnd(d, r.State) {
		return false, err
	}
	if ours, err := reach.concerns(r.UnitPath); err != nil || !ours {
		return false, err
	}
	from, to := h.Plan.Person, h.Plan.to(d.Name)
	c := &acting{s: s, tx: tx, a: h.actor(), d: d, r: r, act: Act{Verb: HandOver, Note: h.Plan.Reason}}
	values := map[string]any{}
	var keys []string
	for _, f := range namers(d) {
		if v, changed := instead(r.Values[f.Key], from, to); changed {
			values[f.Key] = v
			keys = append(keys, f.Key)
		}
	}
	has := func(person string) (bool, error) {
		return tx.Row(`SELECT record FROM assign WHERE record = $1 AND person = $2 AND why = $3`, []any{r.ID, person, whyHanded}, new(string))
	}
	had, err := has(from)
	if err != nil {
		return false, err
	}
	there, err := has(to)
	if err != nil || len(keys) == 0 && there && !had {
		return false, err
	}
	if sees, err := reach.sees(to, d, r); err != nil || !sees {
		if err == nil {
			err = badFields().At("body.to", "接手人没有管辖这条记录的岗位", "the receiver holds no post that sees the record")
		}
		return false, err
	}
	if _, err := tx.Exec(`DELETE FROM assign WHERE record = $1 AND why = $2 AND person IN ($3, $4)`, r.ID, whyHanded, from, to); err != nil {
		return false, err
	}
	if had || len(keys) == 0 {
		if err := c.bring(to, whyHanded); err != nil {
			return false, err
		}
	}
	extra := map[string]any{"from": from, "to": to, "handover": h.ID}
	if len(keys) == 0 {
		return true, c.log(HandOver, extra)
	}
	write := c.write(HandOver, func(f *ledger.Field) bool { return slices.Contains(keys, f.Key) })
	write.extra = with(with(extra, "field", keys[0]), "fields", keys)
	return true, write.run(values)
}

// instead is a field's value with one person in the place of another.
func instead(v any, from, to string) (any, bool) {
	switch v := v.(type) {
	case string:
		return to, v == from
	case []any:
		if !slices.Contains(v, any(from)) {
			return nil, false
		}
		var out []any
		for _, p := range v {
			if p == from {
				p = to
			}
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
		return out, true
	}
	return nil, false
}

// actor is the system in the name of who had it done.
func (h *Handover) actor() *unit.Actor {
	return &unit.Actor{Person: h.Asker, Post: h.Plan.Post, System: true}
}

// handMore is the timer of a hand-over.
func (s *Service) handMore(tx *store.Tx, t *timer) error {
	h, err := s.LoadHandover(tx, t.Key)
	if err != nil || h.State != HandoverRunning {
		return err
	}
	return s.handSome(tx, h)
}

// handSome hands over some records, and when there are no more what is left; else it comes again. What it did and how far it came are
// written together.
func (s *Service) handSome(tx *store.Tx, h *Handover) error {
	posts, err := s.plannedPosts(tx, h)
	if err != nil {
		return err
	}
	reach := &reaching{s: s, tx: tx, p: &h.Plan, posts: posts}
	all, err := s.openWork(tx, h.Plan.Person, h.at, handedAtOnce)
	if err != nil {
		return err
	}
	for _, w := range all {
		h.at.Ledger, h.at.Record = w.d.Name, w.id
		if slices.ContainsFunc(h.Failed, func(f Unhanded) bool { return f.Record == w.id }) {
			continue
		}
		var done bool
		var cause error
		if err := tx.Try(func() error { done, cause = s.handOn(tx, h, reach, w); return cause }); err != nil {
			return err
		}
		if f := fault.Of(cause); f != nil {
			h.Failed = append(h.Failed, Unhanded{w.d.Name, w.id, saidOf(f)})
		} else if done {
			h.Handed++
			h.at.Changed = true
		}
	}
	if len(all) < handedAtOnce {
		if h.at.Changed && h.at.Turn+1 < handoverTurns && len(h.Failed) <= mostUnhanded {
			h.at = place{Turn: h.at.Turn + 1}
			return s.handSome(tx, h)
		}
		return s.endHandover(tx, h, posts)
	}
	if len(h.Failed) > mostUnhanded {
		return s.endHandover(tx, h, posts)
	}
	if err := s.keepHandover(tx, h); err != nil {
		return err
	}
	return schedule(tx, &timer{Kind: timerHandover, Key: h.ID, RunAt: tx.Now})
}

// saidOf is a refusal in short: what is wrong with the first place, or the whole.
func saidOf(f *fault.Error) lang.Text {
	if len(f.Places) > 0 {
		return f.Places[0].Message
	}
	return f.Text
}

func (s *Service) keepHandover(tx *store.Tx, h *Handover) error {
	failed := h.Failed
	if failed == nil {
		failed = []Unhanded{}
	}
	_, err := tx.Exec(`UPDATE handover SET state = $2, ended = $3, handed = $4, failed = $5, place = $6 WHERE id = $1`, h.ID, h.State, instant(h.Ended), h.Handed, asJSON(failed), asJSON(h.at))
	return err
}

// instant is a time as the tables have it.
func instant(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixMilli()
}

func (s *Service) plannedPosts(tx *store.Tx, h *Handover) ([]unit.Post, error) {
	var out []unit.Post
	for _, id := range h.Plan.Posts {
		p, found, err := unit.GetPost(tx, id)
		if err != nil {
			return nil, err
		}
		if found {
			out = append(out, p)
		}
	}
	return out, nil
}

// endHandover hands over what is no record, ends the posts and tells the receivers; where records are left, the posts stay.
func (s *Service) endHandover(tx *store.Tx, h *Handover, posts []unit.Post) error {
	h.State, h.Ended = HandoverDone, tx.Now
	if len(h.Failed) > 0 {
		h.State = HandoverStuck
	}
	if h.Plan.Whole {
		if err := s.handOpinions(tx, h); err != nil {
			return err
		}
		if err := s.handWords(tx, h); err != nil {
			return err
		}
	}
	if h.State == HandoverDone && h.Plan.End {
		if err := s.leave(tx, h, posts); err != nil {
			return err
		}
	}
	if err := s.keepHandover(tx, h); err != nil {
		return err
	}
	told := slices.DeleteFunc(append(h.Plan.receivers(), h.Asker), func(p string) bool { return p == "" })
	return s.logHandover(tx, h, KindHandedOver, event.Body{Extra: map[string]any{"handover": h.ID, "person": h.Plan.Person, "to": h.Plan.To, "handed": h.Handed, "failed": len(h.Failed)},
		Notify: []event.Notify{{Persons: told, Key: KindHandedOver}}})
}

// KindHandedOver is the event by which a hand-over has ended.
const KindHandedOver = "handed_over"

// leave ends the posts, with the delegations of them; what others delegated to a person who leaves altogether goes to the receiver.
func (s *Service) leave(tx *store.Tx, h *Handover, posts []unit.Post) error {
	a := h.actor()
	given, err := unit.Delegations(tx, h.Plan.Person)
	if err != nil {
		return err
	}
	for _, d := range given {
		if !h.Plan.concerns(d) {
			continue
		}
		if err := s.Units.Revoke(tx, a, d.ID); err != nil {
			return err
		}
		if d.Delegate == h.Plan.Person && d.Person != h.Plan.To {
			d.Delegate, d.ID = h.Plan.To, ""
			if _, err := s.Units.Delegate(tx, a, d); err != nil {
				return err
			}
		}
	}
	for _, p := range posts {
		if !p.Until.IsZero() && !p.Until.After(tx.Now) {
			continue
		}
		if _, err := s.Units.EditPost(tx, a, p.ID, unit.PostEdit{End: true, To: h.Plan.To}); err != nil {
			return err
		}
	}
	if h.Plan.LogOut && s.LogOut != nil {
		return s.LogOut(tx, h.Plan.Person)
	}
	return nil
}

const openOpinions = `SELECT count(*) FROM countersign_part p JOIN countersign c ON c.id = p.countersign WHERE p.person = $1 AND p.answerer IS NULL AND c.closed IS NULL`

// handOpinions has the receiver asked instead of the person.
func (s *Service) handOpinions(tx *store.Tx, h *Handover) error {
	type asked struct{ id, record, ledger string }
	var open []asked
	err := tx.Query(`SELECT c.id, c.record, c.ledger FROM countersign_part p JOIN countersign c ON c.id = p.countersign WHERE p.person = $1 AND p.answerer IS NULL AND c.closed IS NULL ORDER BY c.id`,
		[]any{h.Plan.Person}, func(scan func(...any) error) error {
			var q asked
			err := scan(&q.id, &q.record, &q.ledger)
			open = append(open, q)
			return err
		})
	if err != nil {
		return err
	}
	for _, q := range open {
		d := s.Ledgers.Get(q.ledger)
		if d == nil {
			continue
		}
		to := h.Plan.to(q.ledger)
		if _, err := tx.Exec(`INSERT INTO countersign_part (countersign, person, unit) VALUES ($1, $2, '') ON CONFLICT DO NOTHING`, q.id, to); err != nil {
			return err
		}
		if _, err := tx.Exec(`DELETE FROM countersign_part WHERE countersign = $1 AND person = $2 AND answerer IS NULL`, q.id, h.Plan.Person); err != nil {
			return err
		}
		r, err := s.Load(tx, d, q.record, true)
		if err != nil {
			return err
		}
		c := &acting{s: s, tx: tx, a: h.actor(), d: d, r: r, act: Act{Note: h.Plan.Reason}}
		if err := c.bring(to, whyAsked); err != nil {
			return err
		}
		if err := c.log(HandOver, map[string]any{"from": h.Plan.Person, "to": to, "countersign": q.id, "handover": h.ID}); err != nil {
			return err
		}
	}
	return nil
}

// waitingWords lists the approvals that wait for a person by name.
func (s *Service) waitingWords(tx *store.Tx, person string) ([]*Approval, error) {
	all, err := s.approvals(tx, `state = 'pending' AND body LIKE $1`, []any{"%" + store.EscapeLike(person) + "%"})
	return slices.DeleteFunc(all, func(p *Approval) bool { return p.who == nil || !slices.Contains(p.who.Persons, person) }), err
}

// handWords has approvals wait for the receiver instead of the person.
func (s *Service) handWords(tx *store.Tx, h *Handover) error {
	words, err := s.waitingWords(tx, h.Plan.Person)
	if err != nil {
		return err
	}
	for _, p := range words {
		var body approvalBody
		var text string
		if _, err := tx.Row(`SELECT body FROM approval WHERE id = $1`, []any{p.ID}, &text); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(text), &body); err != nil {
			return err
		}
		to := h.Plan.to(p.Ledger)
		for i, who := range body.Who.Persons {
			if who == h.Plan.Person {
				body.Who.Persons[i] = to
			}
		}
		body.Who.Persons = slices.Compact(body.Who.Persons)
		if _, err := tx.Exec(`UPDATE approval SET body = $2 WHERE id = $1`, p.ID, asJSON(body)); err != nil {
			return err
		}
		d := s.Ledgers.Get(p.Ledger)
		if d == nil {
			continue
		}
		r, err := s.Load(tx, d, p.Record, true)
		if err != nil {
			return err
		}
		if err := s.append(tx, h.actor(), d, r, HandOver, "", event.Body{Note: h.Plan.Reason, Extra: map[string]any{"from": h.Plan.Person, "to": to, "approval": p.ID, "handover": h.ID}}); err != nil {
			return err
		}
	}
	return nil
}
