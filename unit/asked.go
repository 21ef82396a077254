package unit

import (
	"encoding/json"
	"errors"
	"slices"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// Where the packs separate duties (some role has the right post.edit), who makes accounts only asks for posts: somebody with that right
// gives them. As long as nobody holds it, who makes accounts appoints the first one who does.

// mayAsk asks that an actor may ask for posts at a unit, or give them.
func (m *Model) mayAsk(a *Actor, u Unit) error {
	if a != nil && MayGrant(a, u) == nil {
		return nil
	}
	return a.Allow(Ask{Right: accountEdit, Path: u.Path})
}

// MayMake asks that an actor may add persons at a unit.
func MayMake(a *Actor, u Unit) error { return a.Allow(Ask{Right: accountEdit, Path: u.Path}) }

// MayGrant asks that an actor may give and take posts at a unit.
func MayGrant(a *Actor, u Unit) error { return a.Allow(Ask{Right: postEdit, Path: u.Path}) }

// grantOrAsk gives a post, or asks for it where somebody else must give it. Nobody gives themselves one, nor two that stand apart.
func (m *Model) grantOrAsk(tx *store.Tx, a *Actor, p Post, quiet bool) (Post, error) {
	if !a.System && a.Person == p.Person {
		return p, ownPost()
	}
	if err := m.standsApart(tx, p.Person, p.Role); err != nil {
		return p, err
	}
	first, err := m.firstGranter(tx, p)
	if err != nil {
		return p, err
	}
	if first || MayGrant(a, p.Unit) == nil {
		return p, m.addPost(tx, a, p)
	}
	return m.ask(tx, a, p, quiet)
}

// ask notes a post that somebody else must give, and tells those who may.
func (m *Model) ask(tx *store.Tx, a *Actor, p Post, quiet bool) (Post, error) {
	p.Asked = true
	if err := HoldPerson(tx, p.Person); err != nil {
		return p, err
	}
	if p.Since.IsZero() {
		p.Since = tx.Now
	}
	if err := twice(tx, p); err != nil {
		return p, err
	}
	claim, err := m.sealClaim(p)
	if err != nil {
		return p, err
	}
	var since any // what is to begin at once begins when it is given
	if p.Since.After(tx.Now) {
		since = p.Since.UnixMilli()
	}
	_, err = tx.Exec(`INSERT INTO post_asked (id, region, person, unit, role, sectors, asked_by, at, since, until, identity) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		p.ID, p.Unit.Region, p.Person, p.Unit.ID, p.Role, aliasText(p.Sectors), a.Person, tx.Now.UnixMilli(), since, unixOrNil(p.Until), claim)
	if errors.Is(err, store.ErrUnique) {
		return p, fault.New(fault.Conflict, "post_asked", "此岗位已经申请，等待确认。", "This post has been asked for already.")
	}
	if err != nil {
		return p, err
	}
	asked.Tell(tx, p.ID)
	body := event.Body{Extra: map[string]any{"person": p.Person, "role": p.Role}}
	p.terms(tx.Now, body.Extra)
	if !quiet {
		granters, err := m.GrantersOf(tx, p.Unit)
		if err != nil {
			return p, err
		}
		body.Notify = []event.Notify{{Persons: granters, Key: AskPost}}
	}
	return p, m.log(tx, a, p.Unit, AskPost, body)
}

// AskPost is the kind of event, and the key of the notice, that a post is asked for.
const AskPost = "ask_post"

// GrantersOf are the persons who may give posts at a unit, wherever they stand.
func (m *Model) GrantersOf(tx *store.Tx, u Unit) ([]string, error) {
	granters := m.granters()
	if len(granters) == 0 {
		return nil, nil
	}
	args := store.Args{Values: []any{u.Region, tx.Now.UnixMilli()}}
	held, err := posts(tx, `WHERE p.region = $1 AND `+Held("$2")+` AND p.role IN `+store.In(&args, granters)+` ORDER BY p.person, p.id`, args.Values...)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, p := range held {
		a, err := m.Actor(tx, p)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(out, p.Person) && MayGrant(a, u) == nil {
			out = append(out, p.Person)
		}
	}
	return out, nil
}

// granters are the roles that give posts.
func (m *Model) granters() []string { return m.RolesWith(postEdit) }

// firstGranter reports whether the post is one that gives posts, and nobody in the county holds such a one.
func (m *Model) firstGranter(tx *store.Tx, p Post) (bool, error) {
	if !slices.Contains(m.granters(), p.Role) {
		return false, nil
	}
	held, err := m.HasGranters(tx, p.Unit.Region)
	return !held, err
}

// HasGranters reports whether anybody in a county holds a post that gives posts.
func (m *Model) HasGranters(tx *store.Tx, region string) (bool, error) {
	granters := m.granters()
	if len(granters) == 0 {
		return false, nil
	}
	var args store.Args
	return tx.Row(`SELECT 1 FROM post WHERE region = `+args.Add(region)+` AND role IN `+store.In(&args, granters)+` AND (until IS NULL OR until > `+args.Add(tx.Now.UnixMilli())+`) LIMIT 1`,
		args.Values, new(int64))
}

// standsApart asks that a person acts in no post that may not stand beside a role, and is not about to: by a post or a delegation that
// begins later, or by a request.
func (m *Model) standsApart(tx *store.Tx, person, role string) error {
	acting, err := posts(tx, `WHERE (p.person = $1 OR p.id IN (SELECT post FROM delegation WHERE delegate = $1 AND revoked IS NULL AND until > $2)) AND `+standingPost("$2"), person, tx.Now.UnixMilli())
	if err != nil {
		return err
	}
	roles, err := texts(tx, `SELECT role FROM post_asked WHERE person = $1`, person)
	if err != nil {
		return err
	}
	for _, p := range acting {
		roles = append(roles, p.Role)
	}
	for _, held := range roles {
		if m.Apart(held, role) {
			return fault.Newf(fault.Conflict, "roles_apart", "“%s”与“%s”须由不同的人担任。", "“%s” and “%s” must be held by different persons.", m.roles[held].Title, m.roles[role].Title).
				At("body.role", "与此人已有岗位不能兼任", "cannot stand beside a post the person holds")
		}
	}
	return nil
}

// Request is a post that is asked for.
type Request struct {
	Post
	AskedBy string // a person's name
	At      time.Time

	askedBy string
}

// Requests lists the posts asked for in the territory of somebody who gives posts, or of somebody who asks for them, the oldest first.
func (m *Model) Requests(tx *store.Tx, a *Actor) ([]Request, error) {
	if a.Allow(Ask{Right: postEdit}) != nil {
		if err := a.Allow(Ask{Right: accountEdit}); err != nil {
			return nil, err
		}
	}
	var args store.Args
	return requests(tx, `WHERE `+Range("u.path", a.Territory, &args)+` ORDER BY q.at, q.id`, args.Values...)
}

// RequestsAt lists the posts asked for at a unit, the oldest first; whoever asks has shown that they may know of its people.
func RequestsAt(tx *store.Tx, unit string) ([]Request, error) {
	return requests(tx, `WHERE q.unit = $1 ORDER BY q.at, q.id`, unit)
}

// RequestsOf lists the posts asked for a person.
func RequestsOf(tx *store.Tx, person string) ([]Request, error) {
	return requests(tx, `WHERE q.person = $1 ORDER BY q.at, q.id`, person)
}

// GetRequest finds a post that is asked for, whatever the scope.
func GetRequest(tx *store.Tx, id string) (Request, bool, error) {
	found, err := requests(tx, `WHERE q.id = $1`, id)
	if err != nil || len(found) == 0 {
		return Request{}, false, err
	}
	return found[0], true, nil
}

func requests(tx *store.Tx, where string, args ...any) ([]Request, error) {
	out := []Request{}
	err := tx.Query(`SELECT q.id, q.person, n.name, q.role, q.sectors, coalesce(b.name, ''), q.asked_by, q.at, q.since, q.until, coalesce(q.identity, ''), `+unitColumns+` FROM post_asked q JOIN person n ON n.id = q.person LEFT JOIN person b ON b.id = q.asked_by JOIN unit u ON u.id = q.unit `+where,
		args, func(scan func(...any) error) error {
			r := Request{Post: Post{Asked: true}}
			var at int64
			var since, until *int64
			var sectors string
			u, err := scanUnit(func(dest ...any) error {
				return scan(append([]any{&r.ID, &r.Person, &r.Name, &r.Role, &sectors, &r.AskedBy, &r.askedBy, &at, &since, &until, &r.claim}, dest...)...)
			})
			if err != nil {
				return err
			}
			r.Unit, r.At = u, time.UnixMilli(at).UTC()
			if r.Since = r.At; since != nil {
				r.Since = time.UnixMilli(*since).UTC()
			}
			if until != nil {
				r.Until = time.UnixMilli(*until).UTC()
			}
			err = json.Unmarshal([]byte(sectors), &r.Sectors)
			out = append(out, r)
			return err
		})
	return out, err
}

// Decide gives a post that is asked for, or refuses it with a reason.
func (m *Model) Decide(tx *store.Tx, a *Actor, id string, accept bool, reason string) error {
	if a == nil {
		return a.Allow(Ask{})
	}
	r, found, err := GetRequest(tx, id)
	if err == nil && !found {
		err = NotFound()
	}
	if err == nil {
		err = MayGrant(a, r.Unit)
	}
	switch {
	case err != nil:
		return err
	case a.Person == r.Person:
		return ownPost()
	case !accept && reason == "":
		return fault.New(fault.Invalid, "needs_fields", "请填写理由。", "Give the reason.").At("body.reason", "请填写理由", "give a reason")
	}
	if n, err := tx.Exec(`DELETE FROM post_asked WHERE id = $1`, id); err != nil || n == 0 {
		if err == nil { // somebody else was first
			err = NotFound()
		}
		return err
	}
	asked.Tell(tx, id)
	if !accept {
		return m.log(tx, a, r.Unit, "refuse_post", event.Body{Note: reason, Extra: map[string]any{"person": r.Person, "role": r.Role},
			Notify: []event.Notify{{Persons: []string{r.askedBy}, Key: "refuse_post"}}})
	}
	if err := m.standsApart(tx, r.Person, r.Role); err != nil {
		return err
	}
	p := r.Post
	switch {
	case p.claim != "": // see SettleClaim
		return errors.New("the identity number given with the request was not settled")
	case !p.Until.IsZero() && !p.Until.After(tx.Now):
		return fault.New(fault.Conflict, "term_over", "申请的任期已经结束，请不予同意，需要时重新申请。", "The term that was asked for is over: refuse this, and have it asked for again where needed.")
	case p.Since.Before(tx.Now):
		p.Since = tx.Now
	}
	p.Asked = false
	return m.addPost(tx, a, p)
}

// TellSheet notes that people were brought in by a file, and tells who gives posts of those that are asked for at some units, once.
func (m *Model) TellSheet(tx *store.Tx, a *Actor, units []string, extra map[string]any) error {
	var told []string
	for _, id := range units {
		u, err := Get(tx, id)
		if err != nil {
			return err
		}
		granters, err := m.GrantersOf(tx, u)
		if err != nil {
			return err
		}
		told = append(told, granters...)
	}
	body := event.Body{Extra: extra}
	if len(told) > 0 {
		slices.Sort(told)
		body.Notify = []event.Notify{{Persons: slices.Compact(told), Key: AskPost}}
	}
	return m.log(tx, a, a.Unit, "accounts_sheet", body)
}
