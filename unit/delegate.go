package unit

import (
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// Delegation lets another person act in a post for a time, as during leave.
type Delegation struct {
	ID       string
	Post     string
	Person   string // whose post it is
	Delegate string
	Since    time.Time
	Until    time.Time // from then on no more
	Reason   string
}

// longestDelegation is how long a post may be given away at once.
const longestDelegation = 366 * 24 * time.Hour

// delegated is the condition that a delegation holds at a moment.
const delegated = `revoked IS NULL AND since <= $2 AND until > $2`

// ActingPosts lists the posts in which a person may act now: their own, the oldest first, then those delegated to them.
func ActingPosts(tx *store.Tx, person string) ([]Post, error) {
	return posts(tx, `WHERE (p.person = $1 OR p.id IN (SELECT post FROM delegation WHERE delegate = $1 AND `+delegated+`)) AND `+Held("$2")+`
		ORDER BY CASE WHEN p.person = $1 THEN 0 ELSE 1 END, p.since, p.id`, person, tx.Now.UnixMilli())
}

// ActorFor is the actor that a post makes of a person, who holds it or acts in it on behalf of its holder.
func (m *Model) ActorFor(tx *store.Tx, person, name string, p Post) (*Actor, error) {
	a, err := m.Actor(tx, p)
	if err == nil && p.Person != person {
		a.OnBehalf, a.Person, a.Name = p.Person, person, name
		a.Opened, err = openings(tx, person, "") // it is open to the person, not to the post
	}
	return a, err
}

// Delegate lets another person act in a post from a moment until another: the holder gives the post away, or who manages the accounts
// of the unit does.
func (m *Model) Delegate(tx *store.Tx, a *Actor, d Delegation) (Delegation, error) {
	if a == nil {
		return d, a.Allow(Ask{})
	}
	found, err := posts(tx, `WHERE p.id = $1 AND `+standingPost("$2"), d.Post, tx.Now.UnixMilli())
	if err != nil {
		return d, err
	}
	if len(found) == 0 {
		return d, NotFound()
	}
	p := found[0]
	if err := m.mayDelegate(a, p); err != nil {
		return d, err
	}
	names, err := PersonNames(tx, []string{d.Delegate})
	if err != nil {
		return d, err
	}
	bad := func(place, zh, en string) error {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At(place, zh, en)
	}
	if err := m.standsApart(tx, d.Delegate, p.Role); err != nil {
		return d, err
	}
	if d.Since.IsZero() {
		d.Since = tx.Now
	}
	switch {
	case names[d.Delegate] == "" || d.Delegate == p.Person:
		return d, bad("body.delegate", "请选择代办人", "choose who stands in")
	case !d.Until.After(d.Since) || !d.Until.After(tx.Now):
		return d, bad("body.until", "结束时间须在开始时间和现在之后", "it must end after it begins, and after now")
	case d.Until.Sub(d.Since) > longestDelegation:
		return d, bad("body.until", "一次委托不超过一年", "at most a year at once")
	case strings.TrimSpace(d.Reason) == "":
		return d, bad("body.reason", "请填写事由", "say why")
	}
	d.ID, d.Person = store.NewID(), p.Person
	if _, err := tx.Exec(`INSERT INTO delegation (id, post, person, delegate, since, until, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		d.ID, d.Post, d.Person, d.Delegate, d.Since.UnixMilli(), d.Until.UnixMilli(), d.Reason); err != nil {
		return d, err
	}
	given.Tell(tx, d.ID)
	return d, event.Append(tx, &event.Event{Region: p.Unit.Region, Ledger: "unit", Record: p.Unit.ID, Unit: p.Unit.ID, UnitPath: p.Unit.Path, Kind: "delegate", Person: a.Person, Post: a.Post,
		Body: event.Body{Note: d.Reason, Extra: map[string]any{"post": p.ID, "delegate": d.Delegate, "from": d.Since.UnixMilli(), "until": d.Until.UnixMilli()},
			Notify: []event.Notify{{Persons: []string{d.Delegate}, Key: "delegate"}}}})
}

func (m *Model) mayDelegate(a *Actor, p Post) error {
	if a.OnBehalf == "" && a.Person == p.Person && !a.System {
		return nil
	}
	if a.OnBehalf != "" { // what one holds for another is not given on
		return a.Allow(Ask{Roles: []string{}, Path: p.Unit.Path})
	}
	return MayGrant(a, p.Unit)
}

// GetDelegation finds a delegation, also one that is over; whoever asks has shown that they may know of it.
func GetDelegation(tx *store.Tx, id string) (Delegation, error) {
	found, err := delegations(tx, `id = $1`, id)
	if err == nil && len(found) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Delegation{}, err
	}
	return found[0], nil
}

// Delegations lists those that a person gave or was given and that are not over, the latest end first.
func Delegations(tx *store.Tx, person string) ([]Delegation, error) {
	return delegations(tx, `(person = $1 OR delegate = $1) AND revoked IS NULL AND until > $2 ORDER BY until DESC, id`, person, tx.Now.UnixMilli())
}

func delegations(tx *store.Tx, where string, args ...any) ([]Delegation, error) {
	out := []Delegation{}
	err := tx.Query(`SELECT id, post, person, delegate, since, until, reason FROM delegation WHERE `+where, args, func(scan func(...any) error) error {
		var d Delegation
		var since, until int64
		err := scan(&d.ID, &d.Post, &d.Person, &d.Delegate, &since, &until, &d.Reason)
		d.Since, d.Until = time.UnixMilli(since).UTC(), time.UnixMilli(until).UTC()
		out = append(out, d)
		return err
	})
	return out, err
}

// Revoke ends a delegation before its time.
func (m *Model) Revoke(tx *store.Tx, a *Actor, id string) error {
	if a == nil {
		return a.Allow(Ask{})
	}
	found, err := delegations(tx, `id = $1 AND revoked IS NULL`, id)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return NotFound()
	}
	held, err := posts(tx, `WHERE p.id = $1`, found[0].Post)
	if err != nil {
		return err
	}
	if len(held) == 0 {
		return NotFound()
	}
	if err := m.mayDelegate(a, held[0]); err != nil {
		return err
	}
	if _, err := tx.Exec(`UPDATE delegation SET revoked = $2 WHERE id = $1`, id, tx.Now.UnixMilli()); err != nil {
		return err
	}
	given.Tell(tx, id)
	u := held[0].Unit
	return event.Append(tx, &event.Event{Region: u.Region, Ledger: "unit", Record: u.ID, Unit: u.ID, UnitPath: u.Path, Kind: "delegate", Person: a.Person, Post: a.Post,
		Body: event.Body{Extra: map[string]any{"post": found[0].Post, "delegate": found[0].Delegate, "revoked": true}}})
}
