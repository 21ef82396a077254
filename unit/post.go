package unit

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// Kinds of events of a unit: somebody (Extra `person`) took a post (`role`) there, or left it.
const (
	Appointed = "appoint"
	Dismissed = "dismiss"
)

// Post is a role that a person holds at a unit.
type Post struct {
	ID     string
	Person string
	Name   string // of the person
	Role   string
	Unit   Unit
	// Sectors are the industry codes (prefixes) that an officer answers for; none: those of the unit.
	Sectors []string
	Since   time.Time
	Until   time.Time // zero: it is held
	Asked   bool      // it is asked for and not held yet; ID is that of the request

	claim string // of one that is asked for by invitation: the identity number given
}

// Held is the condition that a post of the table p is held at a moment, which is a parameter.
func Held(now string) string { return `p.since <= ` + now + ` AND ` + standingPost(now) }

// standingPost is the condition that a post of the table p is held or will be.
func standingPost(now string) string { return `(p.until IS NULL OR p.until > ` + now + `)` }

// Posts lists the posts a person holds now, the oldest first.
func Posts(tx *store.Tx, person string) ([]Post, error) {
	return posts(tx, `WHERE p.person = $1 AND `+Held("$2")+` ORDER BY p.since, p.id`, person, tx.Now.UnixMilli())
}

// FirstPost finds the longest-held post of a role, whoever holds it.
func FirstPost(tx *store.Tx, role string) (Post, bool, error) {
	all, err := posts(tx, `WHERE p.role = $1 AND `+Held("$2")+` ORDER BY p.since, p.id LIMIT 1`, role, tx.Now.UnixMilli())
	if err != nil || len(all) == 0 {
		return Post{}, false, err
	}
	return all[0], true, nil
}

// People lists the posts held at a unit now.
func People(tx *store.Tx, unit string) ([]Post, error) {
	return posts(tx, `WHERE p.unit = $1 AND `+Held("$2")+` ORDER BY p.since, p.id`, unit, tx.Now.UnixMilli())
}

// Coming lists the posts at a unit that were given and have not begun, the next first.
func Coming(tx *store.Tx, unit string) ([]Post, error) {
	return posts(tx, `WHERE p.unit = $1 AND p.since > $2 AND `+standingPost("$2")+` ORDER BY p.since, p.id`, unit, tx.Now.UnixMilli())
}

// ComingOf is Coming for a person.
func ComingOf(tx *store.Tx, person string) ([]Post, error) {
	return posts(tx, `WHERE p.person = $1 AND p.since > $2 AND `+standingPost("$2")+` ORDER BY p.since, p.id`, person, tx.Now.UnixMilli())
}

// PostsOrComing lists the posts that a person holds or will.
func PostsOrComing(tx *store.Tx, person string) ([]Post, error) {
	return posts(tx, `WHERE p.person = $1 AND `+standingPost("$2")+` ORDER BY p.since, p.id`, person, tx.Now.UnixMilli())
}

func posts(tx *store.Tx, where string, args ...any) ([]Post, error) {
	out := []Post{}
	err := tx.Query(`SELECT p.id, p.person, n.name, p.role, p.sectors, p.since, p.until, `+unitColumns+` FROM post p JOIN person n ON n.id = p.person JOIN unit u ON u.id = p.unit `+where, args, func(scan func(...any) error) error {
		var p Post
		var sectors string
		var since int64
		var until *int64
		u, err := scanUnit(func(dest ...any) error {
			return scan(append([]any{&p.ID, &p.Person, &p.Name, &p.Role, &sectors, &since, &until}, dest...)...)
		})
		if err != nil {
			return err
		}
		if p.Unit, p.Since = u, time.UnixMilli(since).UTC(); until != nil {
			p.Until = time.UnixMilli(*until).UTC()
		}
		err = json.Unmarshal([]byte(sectors), &p.Sectors)
		out = append(out, p)
		return err
	})
	return out, err
}

// Actor is the actor a post makes.
func (m *Model) Actor(tx *store.Tx, p Post) (*Actor, error) {
	a := &Actor{Person: p.Person, Name: p.Name, Post: p.ID, Role: p.Role, Unit: p.Unit, Territory: p.Unit.Path}
	role := m.Role(p.Role)
	if role == nil { // a role that the packs no longer have brings no rights
		return a, nil
	}
	a.May = role.May
	var err error
	if a.Opened, err = openings(tx, p.Person, ""); err != nil {
		return nil, err
	}
	if err := m.scope(tx, a, role); err != nil {
		return nil, err
	}
	if len(p.Sectors) > 0 && slices.Contains(role.Scope, "sector") { // the officer's own part of them
		a.Sectors = p.Sectors
	}
	return a, nil
}

// scope sets what the role sees from the actor's unit.
func (m *Model) scope(tx *store.Tx, a *Actor, role *Role) (err error) {
	a.Narrow = !role.Territory && !slices.Contains(role.Scope, "own") && len(role.Scope) > 0
	if role.Territory {
		u, err := m.Territory(tx, a.Unit)
		if err != nil {
			return err
		}
		a.Territory = u.Path
	}
	if slices.Contains(role.Scope, "sector") {
		a.Sectors, err = Sectors(tx, a.Unit.ID)
	}
	return err
}

// Territory is the nearest unit, from the given one upward, whose kind is a territory; the unit itself where there is none.
func (m *Model) Territory(tx *store.Tx, u Unit) (Unit, error) {
	if kind := m.Kind(u.Kind); kind != nil && kind.Territory {
		return u, nil
	}
	var args store.Args
	above, err := query(tx, "WHERE path IN "+store.In(&args, Ancestors(u.Path))+" ORDER BY path DESC", args.Values...)
	if err != nil {
		return u, err
	}
	for _, candidate := range above {
		if kind := m.Kind(candidate.Kind); kind != nil && kind.Territory {
			return candidate, nil
		}
	}
	return u, nil
}

// CountPosts gives how many posts each unit has.
func CountPosts(tx *store.Tx) (map[string]int, error) {
	out := map[string]int{}
	err := tx.Query(`SELECT p.unit, count(*) FROM post p WHERE `+Held("$1")+` GROUP BY p.unit`, []any{tx.Now.UnixMilli()}, func(scan func(...any) error) error {
		var id string
		var n int
		err := scan(&id, &n)
		out[id] = n
		return err
	})
	return out, err
}

// Wanted is a post that somebody is to have.
type Wanted struct {
	Person string // empty: Someone, registered or new
	Someone
	Unit    string
	Role    string
	Sectors []string  // industry codes
	Since   time.Time // when it begins; zero: at once
	Until   time.Time // and ends; zero: it has no end
	Quiet   bool      // who gives posts is not told of this one; the caller does so of many at once
}

// Appoint makes a new person with a post at a unit; see Want.
func (m *Model) Appoint(tx *store.Tx, a *Actor, unit, name, role string) (Post, error) {
	p, _, err := m.AppointSomeone(tx, a, unit, Someone{Name: name}, role)
	return p, err
}

// AppointSomeone gives a post at a unit to a new person, or to the one in the county who has the identity number entered; known tells
// which. See Want.
func (m *Model) AppointSomeone(tx *store.Tx, a *Actor, unit string, who Someone, role string) (p Post, known bool, err error) {
	return m.Want(tx, a, Wanted{Someone: who, Unit: unit, Role: role})
}

// AddPost gives a person one more post at a unit; see Want.
func (m *Model) AddPost(tx *store.Tx, a *Actor, person, unit, role string) (Post, error) {
	p, _, err := m.Want(tx, a, Wanted{Person: person, Unit: unit, Role: role})
	return p, err
}

// Want gives a post, or asks for it where somebody else must give it (see grantOrAsk); known tells that the person was registered before.
// Who only gives posts makes nobody known: else one could do both parts.
func (m *Model) Want(tx *store.Tx, a *Actor, w Wanted) (p Post, known bool, err error) {
	u, err := Get(tx, w.Unit)
	if err != nil {
		return p, false, err
	}
	if w.Person != "" {
		err = m.mayAsk(a, u)
	} else {
		err = a.Allow(Ask{Right: accountEdit, Path: u.Path})
	}
	if err == nil {
		err = m.exists(w.Role, u)
	}
	if err != nil {
		return p, false, err
	}
	p = Post{ID: store.NewID(), Person: w.Person, Name: strings.TrimSpace(w.Name), Role: w.Role, Unit: u}
	if p.Sectors, err = sectorCodes(w.Sectors); err != nil {
		return p, false, err
	}
	if p.Since, p.Until, err = term(tx.Now, w.Since, w.Until); err != nil {
		return p, false, err
	}
	if known = true; p.Person == "" {
		if p.Person, known, err = m.Take(tx, u.Region, w.Someone); err != nil {
			return p, false, err
		}
	}
	p, err = m.grantOrAsk(tx, a, p, w.Quiet)
	return p, known, err
}

// exists asks that the unit's kind has such a post.
func (m *Model) exists(role string, u Unit) error {
	if r := m.Role(role); r == nil || !slices.Contains(r.At, u.Kind) {
		return fault.New(fault.Invalid, "invalid", "这类单位没有这个岗位。", "This kind of unit has no such post.").At("body.role", "从列表中选择", "choose from the list")
	}
	return nil
}

// term judges from when until when a post is to be held; what begins today begins now.
func term(now, since, until time.Time) (time.Time, time.Time, error) {
	bad := func(place, zh, en string) error {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At(place, zh, en)
	}
	switch {
	case since.IsZero() || since.Before(now) && now.Sub(since) <= 24*time.Hour:
		since = now
	case since.Before(now):
		return since, until, bad("body.since", "不能早于今天", "it cannot begin before today")
	}
	if !until.IsZero() && !until.After(since) {
		return since, until, bad("body.until", "须在开始日期和今天之后", "it must end after it begins, and after today")
	}
	return since, until, nil
}

// twice asks that a person does not hold the same post at some time of another's term.
func twice(tx *store.Tx, p Post) error {
	if err := tx.LockNames([]string{"posts of " + p.Person}); err != nil {
		return err
	}
	args := store.Args{Values: []any{p.Person, p.Unit.ID, p.Role, p.Since.UnixMilli()}}
	query := `SELECT 1 FROM post WHERE person = $1 AND unit = $2 AND role = $3 AND (until IS NULL OR until > $4)`
	if !p.Until.IsZero() {
		query += ` AND since < ` + args.Add(p.Until.UnixMilli())
	}
	found, err := tx.Row(query, args.Values, new(int64))
	if err == nil && found {
		err = fault.New(fault.Conflict, "post_exists", "此人已有这个岗位。", "This person already holds this post.")
	}
	return err
}

// unixOrNil is a time as it is kept; nil: none.
func unixOrNil(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixMilli()
}

func (m *Model) addPost(tx *store.Tx, a *Actor, p Post) error {
	if err := HoldPerson(tx, p.Person); err != nil {
		return err
	}
	if p.Since.IsZero() {
		p.Since = tx.Now
	}
	if err := twice(tx, p); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO post (id, region, person, unit, role, sectors, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		p.ID, p.Unit.Region, p.Person, p.Unit.ID, p.Role, aliasText(p.Sectors), p.Since.UnixMilli(), unixOrNil(p.Until))
	if err != nil {
		return err
	}
	posted.Tell(tx, p.ID)
	extra := map[string]any{"person": p.Person, "role": p.Role}
	if len(p.Sectors) > 0 {
		extra["sectors"] = p.Sectors
	}
	p.terms(tx.Now, extra)
	return m.log(tx, a, p.Unit, Appointed, event.Body{Extra: extra})
}

// terms notes when a post begins and ends, where that is not now and never.
func (p *Post) terms(now time.Time, extra map[string]any) {
	if p.Since.After(now) {
		extra["since"] = p.Since.UnixMilli()
	}
	if !p.Until.IsZero() {
		extra["until"] = p.Until.UnixMilli()
	}
}

// PostTitle is where and as what somebody acted.
type PostTitle struct{ Unit, Role string }

// PostTitles gives the unit's name and the role of the posts under which events happened.
func PostTitles(tx *store.Tx, events []event.Event) (map[string]PostTitle, error) {
	out := map[string]PostTitle{}
	var ids []string
	for _, e := range events {
		if e.Post != "" && !slices.Contains(ids, e.Post) {
			ids = append(ids, e.Post)
		}
	}
	if len(ids) == 0 {
		return out, nil
	}
	var args store.Args
	err := tx.Query(`SELECT p.id, u.name, p.role FROM post p JOIN unit u ON u.id = p.unit WHERE p.id IN `+store.In(&args, ids), args.Values, func(scan func(...any) error) error {
		var id string
		var t PostTitle
		err := scan(&id, &t.Unit, &t.Role)
		out[id] = t
		return err
	})
	return out, err
}

// Holders lists the persons who hold a role at a unit at some time from from until before to.
func Holders(tx *store.Tx, unit, role string, from, to time.Time) ([]string, error) {
	var out []string
	err := tx.Query(`SELECT DISTINCT person FROM post WHERE unit = $1 AND role = $2 AND since < $3 AND (until IS NULL OR until > $4) ORDER BY person`,
		[]any{unit, role, to.UnixMilli(), from.UnixMilli()}, func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			out = append(out, id)
			return err
		})
	return out, err
}
