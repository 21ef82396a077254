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

// This file and handover_run.go hand over all open work of a person who leaves: what is assigned or handed to them, what they answer for
// by name, opinions and approvals that wait for them, delegations. Work of a post as such follows the post.

// The states of a hand-over.
const (
	HandoverRunning = "running"
	HandoverDone    = "done"
	HandoverStuck   = "stuck" // some records could not be handed over; the posts are still held
)

// HandoverPlan is what is handed over, and to whom.
type HandoverPlan struct {
	Person  string            `json:"person"`
	Posts   []string          `json:"posts"`             // the posts that are left or handed over; of several, records in their scope
	To      string            `json:"to"`                // a person
	Ledgers map[string]string `json:"ledgers,omitempty"` // another person, by ledger
	Take    bool              `json:"take,omitempty"`    // the receiver gets these posts
	End     bool              `json:"end,omitempty"`     // the person leaves them
	LogOut  bool              `json:"log_out,omitempty"` // and is logged out everywhere
	Reason  string            `json:"reason"`
	Unit    string            `json:"unit,omitempty"` // where it is logged: that of the first post
	Post    string            `json:"post,omitempty"` // in which it was asked for
	Whole   bool              `json:"whole,omitempty"`
}

// to is who gets the records of a ledger.
func (p *HandoverPlan) to(ledger string) string {
	if to := p.Ledgers[ledger]; to != "" {
		return to
	}
	return p.To
}

// receivers are all who get something.
func (p *HandoverPlan) receivers() []string {
	out := []string{p.To}
	for _, to := range p.Ledgers {
		out = append(out, to)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Handover is a hand-over on its way, or done.
type Handover struct {
	ID     string
	Region string
	Asker  string
	State  string
	Made   time.Time
	Ended  time.Time
	Handed int64
	Plan   HandoverPlan
	Failed []Unhanded

	at place
}

// Unhanded is a record that could not be handed over.
type Unhanded struct {
	Ledger string    `json:"ledger"`
	Record string    `json:"record"`
	Why    lang.Text `json:"why"`
}

// HandoverGroup counts the open records of one ledger.
type HandoverGroup struct {
	Ledger string
	Count  int64
	Unseen int64 // which the receiver's posts do not see
}

// HandoverPost is a post that is handed over.
type HandoverPost struct {
	unit.Post
	Others int // how many others hold the same post, the receiver included once the post is taken
	// Waits counts the records that wait for the post as such, whoever holds it; More: there are more than were counted.
	Waits int64
	More  bool
}

// HandoverPreview is what would be handed over.
type HandoverPreview struct {
	Posts       []HandoverPost
	Groups      []HandoverGroup
	Opinions    int64
	Approvals   int64
	Delegations int64 // given and held
}

// mayHandOverAll asks that the actor may hand over these posts: the posts of each unit are theirs to give, or the posts are their own
// and nobody leaves them.
func (s *Service) mayHandOverAll(tx *store.Tx, a *unit.Actor, p *HandoverPlan) ([]unit.Post, error) {
	held, err := unit.Posts(tx, p.Person)
	if err != nil {
		return nil, err
	}
	if len(p.Posts) == 0 { // all that the actor may hand over
		for _, post := range held {
			if unit.MayGrant(a, post.Unit) == nil {
				p.Posts = append(p.Posts, post.ID)
			}
		}
	}
	var out []unit.Post
	for _, post := range held {
		if slices.Contains(p.Posts, post.ID) {
			out = append(out, post)
		}
	}
	if len(out) == 0 || len(out) != len(p.Posts) {
		return nil, unit.NotFound()
	}
	p.Whole = len(out) == len(held)
	p.Unit = out[0].Unit.ID
	if a != nil && a.Person == p.Person && a.OnBehalf == "" && !p.End && !p.Take && !p.LogOut {
		return out, nil
	}
	for _, post := range out {
		if err := unit.MayGrant(a, post.Unit); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// PreviewHandover counts what would be handed over, without titles: who keeps accounts need not read records.
func (s *Service) PreviewHandover(tx *store.Tx, a *unit.Actor, p HandoverPlan) (*HandoverPreview, error) {
	posts, err := s.mayHandOverAll(tx, a, &p)
	if err != nil {
		return nil, err
	}
	out := &HandoverPreview{}
	for _, post := range posts {
		n, err := othersIn(tx, p, post)
		if err != nil {
			return nil, err
		}
		held := HandoverPost{Post: post, Others: n}
		a, err := s.actorOf(tx, post)
		if err != nil {
			return nil, err
		}
		a.Person = "" // what is the person's own is counted below
		if held.Waits, held.More, err = s.countWaiting(tx, a); err != nil {
			return nil, err
		}
		out.Posts = append(out.Posts, held)
	}
	all, err := s.openWork(tx, p.Person, place{}, mostPreviewed)
	if err != nil {
		return nil, err
	}
	reach := &reaching{s: s, tx: tx, p: &p, posts: posts}
	for _, w := range all {
		r, err := s.Load(tx, w.d, w.id, false)
		if err != nil {
			return nil, err
		}
		if ours, err := reach.concerns(r.UnitPath); err != nil || !ours {
			if err != nil {
				return nil, err
			}
			continue
		}
		i := slices.IndexFunc(out.Groups, func(g HandoverGroup) bool { return g.Ledger == w.d.Name })
		if i < 0 {
			i = len(out.Groups)
			out.Groups = append(out.Groups, HandoverGroup{Ledger: w.d.Name})
		}
		g := &out.Groups[i]
		g.Count++
		to := p.to(w.d.Name)
		if to == "" {
			continue
		}
		sees, err := reach.sees(to, w.d, r)
		if err != nil {
			return nil, err
		}
		if !sees {
			g.Unseen++
		}
	}
	if p.Whole {
		if out.Opinions, err = count(tx, openOpinions, p.Person); err != nil {
			return nil, err
		}
		words, err := s.waitingWords(tx, p.Person)
		if err != nil {
			return nil, err
		}
		out.Approvals = int64(len(words))
	}
	given, err := unit.Delegations(tx, p.Person)
	for _, d := range given {
		if p.concerns(d) {
			out.Delegations++
		}
	}
	return out, err
}

// concerns reports whether a delegation ends with the posts: given of one of them, or held by a person who leaves altogether.
func (p *HandoverPlan) concerns(d unit.Delegation) bool {
	return slices.Contains(p.Posts, d.Post) || p.Whole && d.Delegate == p.Person
}

// mostPreviewed bounds what a preview looks at one by one.
const mostPreviewed = 5000

// othersIn counts who else holds a post's role at its unit, once the receiver has taken it.
func othersIn(tx *store.Tx, p HandoverPlan, post unit.Post) (int, error) {
	holders, err := unit.HoldersAt(tx, []string{post.Unit.ID}, []string{post.Role}, tx.Now)
	if err != nil {
		return 0, err
	}
	if p.Take && p.To != "" && !slices.Contains(holders, p.To) {
		holders = append(holders, p.To)
	}
	return len(slices.DeleteFunc(holders, func(h string) bool { return h == p.Person })), nil
}

// reaching knows what the posts of those see who have to do with a hand-over.
type reaching struct {
	s     *Service
	tx    *store.Tx
	p     *HandoverPlan
	posts []unit.Post // that are handed over

	actors map[string][]*unit.Actor // by person
}

func (c *reaching) of(person string) ([]*unit.Actor, error) {
	if found, ok := c.actors[person]; ok {
		return found, nil
	}
	held, err := unit.Posts(c.tx, person)
	if err != nil {
		return nil, err
	}
	if c.p.Take && person == c.p.To {
		held = append(held, c.posts...)
	}
	var out []*unit.Actor
	for _, post := range held {
		post.Person = person
		a, err := c.s.actorOf(c.tx, post)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	if c.actors == nil {
		c.actors = map[string][]*unit.Actor{}
	}
	c.actors[person] = out
	return out, nil
}

// sees reports whether a receiver will hold a post whose scope has the record, or one beside those that are handed over.
func (c *reaching) sees(to string, d *ledger.Definition, r *Record) (bool, error) {
	actors, err := c.of(to)
	if err != nil {
		return false, err
	}
	for _, a := range actors {
		if slices.ContainsFunc(c.posts, func(p unit.Post) bool { return p.Unit.ID == a.Unit.ID }) {
			return true, nil
		}
		q, err := c.s.placed(c.tx, a, d, r, true)
		if err != nil {
			return false, err
		}
		if q.Right = "read"; a.Allow(q) == nil {
			return true, nil
		}
	}
	return false, nil
}

// concerns reports whether a record is handed over with the posts: with all posts everything, else what these see, or no other does.
func (c *reaching) concerns(path string) (bool, error) {
	if c.p.Whole {
		return true, nil
	}
	actors, err := c.of(c.p.Person)
	if err != nil {
		return false, err
	}
	kept := false
	for _, a := range actors {
		if slices.Contains(c.p.Posts, a.Post) && a.Covers(path) {
			return true, nil
		}
		kept = kept || !slices.Contains(c.p.Posts, a.Post) && a.Covers(path)
	}
	return !kept, nil
}

// StartHandover has everything handed over: the receiver gets the posts at once, a first part of the records in this transaction, the rest
// by the scheduler. The same key does it once.
func (s *Service) StartHandover(tx *store.Tx, a *unit.Actor, p HandoverPlan, key string) (*Handover, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	id, _, err := tx.Once(a.Person, key, "hand over "+p.Person, func() (string, error) { return s.startHandover(tx, a, p) })
	if err != nil {
		return nil, err
	}
	return s.LoadHandover(tx, id)
}

func (s *Service) startHandover(tx *store.Tx, a *unit.Actor, p HandoverPlan) (string, error) {
	p.Reason = strings.TrimSpace(p.Reason)
	posts, err := s.mayHandOverAll(tx, a, &p)
	if err != nil {
		return "", err
	}
	if err := s.checkReceivers(tx, &p, posts); err != nil {
		return "", err
	}
	var running string
	if found, err := tx.Row(`SELECT id FROM handover WHERE person = $1 AND state = 'running'`, []any{p.Person}, &running); err != nil || found {
		if found {
			err = fault.New(fault.Conflict, "handover_running", "此人的工作正在移交，请等它完成。", "The work of this person is being handed over; wait until that is done.")
		}
		return "", err
	}
	p.Post = a.Post
	if p.Take {
		for _, post := range posts {
			if err := s.Units.Succeed(tx, a, post, p.To); err != nil {
				return "", err
			}
		}
	}
	h := &Handover{ID: store.NewID(), Region: posts[0].Unit.Region, Asker: a.Person, State: HandoverRunning, Made: tx.Now, Plan: p}
	if _, err := tx.Exec(`INSERT INTO handover (id, region, person, asker, state, made, plan) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		h.ID, h.Region, p.Person, h.Asker, h.State, h.Made.UnixMilli(), asJSON(p)); err != nil {
		return "", err
	}
	body := event.Body{Note: p.Reason, Extra: map[string]any{"handover": h.ID, "person": p.Person, "to": p.To, "posts": p.Posts}}
	if len(p.Ledgers) > 0 {
		body.Extra["ledgers"] = p.Ledgers
	}
	if err := s.logHandover(tx, h, HandOver, body); err != nil {
		return "", err
	}
	return h.ID, s.handSome(tx, h)
}

// checkReceivers asks for persons who hold a post, and a reason.
func (s *Service) checkReceivers(tx *store.Tx, p *HandoverPlan, posts []unit.Post) error {
	bad := badFields()
	if p.Reason == "" {
		bad = bad.At("body.reason", "请填写事由", "say why")
	}
	for _, to := range p.receivers() {
		held, err := unit.Posts(tx, to)
		if err != nil {
			return err
		}
		if to == "" || to == p.Person || !slices.ContainsFunc(held, func(h unit.Post) bool { return h.Unit.Region == posts[0].Unit.Region }) {
			bad = bad.At("body.to", "请选择现任人员接手", "choose somebody else who holds a post")
			break
		}
	}
	for name := range p.Ledgers {
		if s.Ledgers.Get(name) == nil {
			bad = bad.At("body.ledgers", "没有这种台账", "there is no such ledger")
		}
	}
	if len(bad.Places) > 0 {
		return bad
	}
	return nil
}

// logHandover appends an event of the unit whose post is handed over, in the name of who had it done.
func (s *Service) logHandover(tx *store.Tx, h *Handover, kind string, body event.Body) error {
	u, err := unit.Get(tx, h.Plan.Unit)
	if err != nil {
		return err
	}
	return s.logEvent(tx, &event.Event{Region: u.Region, Ledger: "unit", Record: u.ID, Unit: u.ID, UnitPath: u.Path, Kind: kind, Person: h.Asker, Post: h.Plan.Post, Body: body})
}

const handoverColumns = `id, region, asker, state, made, ended, handed, plan, failed, place`

// LoadHandover finds a hand-over, whoever asks.
func (s *Service) LoadHandover(tx *store.Tx, id string) (*Handover, error) {
	found, err := handovers(tx, `id = $1`, id)
	if err == nil && len(found) == 0 {
		err = unit.NotFound()
	}
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// GetHandover finds a hand-over that the actor had done, or whose unit's posts are theirs to give.
func (s *Service) GetHandover(tx *store.Tx, a *unit.Actor, id string) (*Handover, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	h, err := s.LoadHandover(tx, id)
	if err != nil {
		return nil, err
	}
	if h.Asker == a.Person {
		return h, nil
	}
	u, err := unit.Get(tx, h.Plan.Unit)
	if err != nil {
		return nil, err
	}
	return h, unit.MayGrant(a, u)
}

func handovers(tx *store.Tx, where string, args ...any) ([]*Handover, error) {
	var out []*Handover
	err := tx.Query(`SELECT `+handoverColumns+` FROM handover WHERE `+where, args, func(scan func(...any) error) error {
		h := &Handover{}
		var made int64
		var ended *int64
		var plan, failed, at string
		if err := scan(&h.ID, &h.Region, &h.Asker, &h.State, &made, &ended, &h.Handed, &plan, &failed, &at); err != nil {
			return err
		}
		h.Made, h.Ended = time.UnixMilli(made).UTC(), moment(ended)
		out = append(out, h)
		if err := json.Unmarshal([]byte(plan), &h.Plan); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(failed), &h.Failed); err != nil {
			return err
		}
		return json.Unmarshal([]byte(at), &h.at)
	})
	return out, err
}

func count(tx *store.Tx, query string, args ...any) (n int64, err error) {
	_, err = tx.Row(query, args, &n)
	return n, err
}
