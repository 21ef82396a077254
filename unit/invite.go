package unit

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/pack"
	"zhiben/store"
)

// invite is the right that a role has by naming roles in `invites`: to make invitations to those posts.
const invite = "invite"

// How long an invitation may last and how often it may be used.
const (
	longestInvitation = 366 * 24 * time.Hour
	mostInvited       = 500
)

// Invitation lets somebody without an account come in by a code: they make their own account and get a post, or the post is asked for
// where somebody else must give it. It holds as long as who made it may make it.
type Invitation struct {
	ID      string
	Unit    Unit
	Role    string
	Until   time.Time
	Uses    int64
	Used    int64
	By      string // name of who made it
	At      time.Time
	Revoked bool

	person, post string // who made it, and as what
}

// codeLetters are those that nobody mistakes for another, read aloud or off a photocopy.
const codeLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

// codeLength gives 58 bits of chance.
const codeLength = 12

// newCode makes the code of an invitation, in groups of four.
func newCode() string {
	var b strings.Builder
	for i := 0; i < codeLength; {
		var one [1]byte
		_, _ = rand.Read(one[:]) // never fails
		if int(one[0]) >= 256/len(codeLetters)*len(codeLetters) {
			continue // the rest would make some letters likelier
		}
		if i > 0 && i%4 == 0 {
			b.WriteByte('-')
		}
		b.WriteByte(codeLetters[int(one[0])%len(codeLetters)])
		i++
	}
	return b.String()
}

// codeDigest is how a code is kept: it is chance enough that nobody finds it from there. Letters are taken in either case, what separates
// groups is left out.
func codeDigest(code string) string {
	bare := strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' {
			return -1
		}
		return r
	}, strings.ToUpper(code))
	sum := sha256.Sum256([]byte(bare))
	return hex.EncodeToString(sum[:])
}

// mayInvite asks that an actor may invite people to a post at a unit.
func (m *Model) mayInvite(a *Actor, u Unit, role string) error {
	if err := a.Allow(Ask{Right: invite, Path: u.Path}); err != nil {
		return err
	}
	if r := m.Role(a.Role); !a.System && (r == nil || !slices.Contains(r.Invites, role)) {
		return fault.New(fault.Forbidden, "not_for_this_post", "当前身份不能邀请此岗位的人员。", "This post may not invite people to that one.").At("body.role", "从列表中选择", "choose from the list")
	}
	return m.exists(role, u)
}

// Invite makes an invitation and gives its code, which is shown once.
func (m *Model) Invite(tx *store.Tx, a *Actor, i Invitation) (Invitation, string, error) {
	if a == nil {
		return i, "", a.Allow(Ask{})
	}
	u, err := Get(tx, i.Unit.ID)
	if err != nil {
		return i, "", err
	}
	if err := m.mayInvite(a, u, i.Role); err != nil {
		return i, "", err
	}
	bad := func(place, zh, en string) error {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At(place, zh, en)
	}
	switch {
	case !i.Until.After(tx.Now):
		return i, "", bad("body.until", "须在今天之后", "it must be later than today")
	case i.Until.Sub(tx.Now) > longestInvitation:
		return i, "", bad("body.until", "最长一年", "at most a year")
	case i.Uses < 1 || i.Uses > mostInvited:
		return i, "", bad("body.uses", "须为 1 至 500", "from 1 to 500")
	}
	i.ID, i.Unit, i.At, i.By, i.Used, i.person, i.post = store.NewID(), u, tx.Now, a.Name, 0, a.Person, a.Post
	code := newCode()
	if _, err := tx.Exec(`INSERT INTO invitation (id, region, unit, role, code, uses, until, person, post, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		i.ID, u.Region, u.ID, i.Role, codeDigest(code), i.Uses, i.Until.UnixMilli(), i.person, i.post, tx.Now.UnixMilli()); err != nil {
		return i, "", err
	}
	invited.Tell(tx, i.ID)
	return i, code, m.log(tx, a, u, "invite", event.Body{Extra: map[string]any{"invitation": i.ID, "role": i.Role, "until": i.Until.UnixMilli(), "uses": i.Uses}})
}

// Invitations lists those that the actor made, and those to units where it may invite; the latest first.
func (m *Model) Invitations(tx *store.Tx, a *Actor) ([]Invitation, error) {
	if err := a.Allow(Ask{Right: invite}); err != nil {
		return nil, err
	}
	args := store.Args{Values: []any{a.Person}}
	where := `i.person = $1`
	if !a.Narrow && a.Territory != "" {
		where += ` OR ` + Range("u.path", a.Territory, &args)
	}
	return invitations(tx, `WHERE `+where+` ORDER BY i.at DESC, i.id DESC LIMIT 1000`, args.Values...)
}

// Disinvite ends an invitation before its time: who made it may, and who could make it.
func (m *Model) Disinvite(tx *store.Tx, a *Actor, id string) error {
	if a == nil {
		return a.Allow(Ask{})
	}
	i, err := GetInvitation(tx, id)
	if err != nil {
		return err
	}
	if a.OnBehalf != "" || a.Person != i.person {
		if err := m.mayInvite(a, i.Unit, i.Role); err != nil {
			return err
		}
	}
	n, err := tx.Exec(`UPDATE invitation SET revoked = $1 WHERE id = $2 AND revoked IS NULL`, tx.Now.UnixMilli(), id)
	if err != nil || n == 0 {
		return err
	}
	invited.Tell(tx, id)
	return m.log(tx, a, i.Unit, "disinvite", event.Body{Extra: map[string]any{"invitation": id, "role": i.Role}})
}

// GetInvitation finds an invitation, whatever the scope.
func GetInvitation(tx *store.Tx, id string) (Invitation, error) {
	found, err := invitations(tx, `WHERE i.id = $1`, id)
	if err == nil && len(found) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Invitation{}, err
	}
	return found[0], nil
}

// Invited finds the invitation of a code as long as it holds. A code that nobody gave, one that is used up, revoked or out of date, and one
// whose maker may not invite any more have one and the same answer.
func (m *Model) Invited(tx *store.Tx, code string) (Invitation, error) {
	found, err := invitations(tx, `WHERE i.code = $1 AND i.revoked IS NULL AND i.until > $2 AND i.used < i.uses`, codeDigest(code), tx.Now.UnixMilli())
	if err != nil {
		return Invitation{}, err
	}
	if len(found) == 0 {
		return Invitation{}, notInvited()
	}
	i := found[0]
	post, held, err := GetPost(tx, i.post)
	if err != nil {
		return i, err
	}
	if !held || !post.Until.IsZero() && !post.Until.After(tx.Now) {
		return i, notInvited()
	}
	maker, err := m.Actor(tx, post)
	if err == nil {
		if err = m.mayInvite(maker, i.Unit, i.Role); fault.Of(err) != nil {
			err = notInvited()
		}
	}
	return i, err
}

// Confirms reports whether a post that somebody is invited to must be confirmed before it holds.
func (m *Model) Confirms() bool { return m.separated }

func notInvited() error {
	return fault.New(fault.NotFound, "not_invited", "邀请码无效、已用完或已过期。请核对，或向发出邀请的单位索取新的邀请码。",
		"The code is not valid, used up or out of date. Check it, or ask whoever invited you for a new one.")
}

// Accept uses an invitation up by one for a new person, who gets the post in the name of who invited them. Where the packs separate duties,
// or the newcomer gives an identity number, the post is asked for, and the number lies with the request (see claim.go).
func (m *Model) Accept(tx *store.Tx, code string, who Someone) (Post, error) {
	number := ""
	var err error
	if strings.TrimSpace(who.Identity) != "" {
		if number, err = identity(tx, who.Identity); err != nil {
			return Post{}, err
		}
	}
	if _, err := phone(who.Phone); err != nil {
		return Post{}, err
	}
	i, p, err := m.use(tx, code)
	if err != nil {
		return p, err
	}
	if p.Person, err = NewPerson(tx, i.Unit.Region, who.Name); err != nil {
		return p, err
	}
	if err := m.addPhone(tx, p.Person, who.Phone); err != nil {
		return p, err
	}
	p.Name, p.claim = strings.TrimSpace(who.Name), number
	return m.came(tx, i, p)
}

// AcceptAs is Accept for a person who has an account and wants the post beside what they hold. Whoever holds it, or has asked for it, uses
// nothing up.
func (m *Model) AcceptAs(tx *store.Tx, code, person, name string) (Post, error) {
	i, p, err := m.use(tx, code)
	if err != nil {
		return p, err
	}
	if err := HoldPerson(tx, person); err != nil {
		return p, err
	}
	if i.person == person {
		return p, ownPost()
	}
	var region string
	if _, err := tx.Row(`SELECT region FROM person WHERE id = $1`, []any{person}, &region); err != nil {
		return p, err
	}
	if region != i.Unit.Region {
		return p, notInvited()
	}
	if err := m.standsApart(tx, person, p.Role); err != nil {
		return p, err
	}
	p.Person, p.Name = person, name
	return m.came(tx, i, p)
}

// use finds the invitation of a code and uses it up by one; the post has no person yet.
func (m *Model) use(tx *store.Tx, code string) (Invitation, Post, error) {
	i, err := m.Invited(tx, code)
	if err != nil {
		return i, Post{}, err
	}
	n, err := tx.Exec(`UPDATE invitation SET used = used + 1 WHERE id = $1 AND used < uses AND revoked IS NULL`, i.ID)
	if err == nil && n == 0 { // somebody else was first
		err = notInvited()
	}
	if err != nil {
		return i, Post{}, err
	}
	invited.Tell(tx, i.ID)
	return i, Post{ID: store.NewID(), Role: i.Role, Unit: i.Unit}, nil
}

// came notes who came by an invitation, and gives the post or asks for it.
func (m *Model) came(tx *store.Tx, i Invitation, p Post) (Post, error) {
	maker := &Actor{Person: i.person, Post: i.post, System: true}
	if err := m.log(tx, maker, i.Unit, "invited", event.Body{Extra: map[string]any{"invitation": i.ID, "person": p.Person, "role": p.Role}}); err != nil {
		return p, err
	}
	if m.separated || p.claim != "" {
		return m.ask(tx, maker, p, false)
	}
	return p, m.addPost(tx, maker, p)
}

func invitations(tx *store.Tx, where string, args ...any) ([]Invitation, error) {
	out := []Invitation{}
	err := tx.Query(`SELECT i.id, i.role, i.until, i.uses, i.used, i.person, i.post, n.name, i.at, i.revoked IS NOT NULL, `+unitColumns+` FROM invitation i JOIN person n ON n.id = i.person JOIN unit u ON u.id = i.unit `+where,
		args, func(scan func(...any) error) error {
			var i Invitation
			var until, at int64
			u, err := scanUnit(func(dest ...any) error {
				return scan(append([]any{&i.ID, &i.Role, &until, &i.Uses, &i.Used, &i.person, &i.post, &i.By, &at, &i.Revoked}, dest...)...)
			})
			i.Unit, i.Until, i.At = u, time.UnixMilli(until).UTC(), time.UnixMilli(at).UTC()
			out = append(out, i)
			return err
		})
	return out, err
}

// checkInvites asks that roles invite to posts without rights over others alone: those are given by hand. Who invites gets the right to.
func (m *Model) checkInvites(t *pack.Tree) {
	for _, key := range m.order {
		for _, other := range m.roles[key].Invites {
			r := m.roles[other]
			if r == nil || slices.ContainsFunc(r.May, func(right string) bool { return right != "read" }) {
				t.List.Add(t.Body("role", key).Pos, "R511", "role.%s.invites: `%s` is no post, or has rights beside `read`; such posts are given by hand", key, other)
			}
		}
	}
	for _, role := range m.roles {
		if len(role.Invites) > 0 {
			role.May = append(slices.Clone(role.May), invite)
		}
	}
}
