package unit

import (
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
)

// Who comes by an invitation may say who they are by an identity number. Nothing proves it, and the answer must not tell whether the county
// knows the number: so it lies with the request for the post, and who gives the post settles it. Only then is a new number noted, or the
// newcomer made one with the person who is known by it.

// ClaimPlace is what the encrypted identity number of a request for a post is bound to.
func ClaimPlace(request string) string { return "post_asked " + request + " identity" }

// sealClaim is the number given with a request, as it is kept; nil: none was.
func (m *Model) sealClaim(p Post) (any, error) {
	if p.claim == "" {
		return nil, nil
	}
	if m.Keys == nil {
		return nil, errNoKeys
	}
	return m.Keys.Seal(secret.Values, ClaimPlace(p.ID), []byte(p.claim)), nil
}

// Claim is the identity number given with a request for a post, as those are shown it who may know of the request.
type Claim struct {
	Masked string // empty: none was given
	Known  string // the masked name of the person whose number it is, where that is another; for who may give the post alone
}

// ClaimOf tells of the number given with a request.
func (m *Model) ClaimOf(tx *store.Tx, a *Actor, r Request) (Claim, error) {
	if r.claim == "" {
		return Claim{}, nil
	}
	number, err := m.opened(ClaimPlace(r.ID), &r.claim)
	if err != nil {
		return Claim{}, err
	}
	var c Claim
	c.Masked, _ = ledger.Ends(IdentityScope, number)
	if MayGrant(a, r.Unit) != nil {
		return c, nil
	}
	id, name, found, err := m.FindPerson(tx, r.Unit.Region, number)
	if err == nil && found && id != r.Person {
		c.Known = MaskedName(name)
	}
	return c, err
}

// SettleClaim settles, before a post is given (Decide), whose identity number was given with the request for it: a new number is noted for the
// newcomer. One that the county knows gives known, the person to be made one with the newcomer (MergeClaimed) by whoever calls it; empty: there
// is nothing more to do.
func (m *Model) SettleClaim(tx *store.Tx, a *Actor, request string) (newcomer, known string, err error) {
	if a == nil {
		return "", "", a.Allow(Ask{})
	}
	r, found, err := GetRequest(tx, request)
	if err != nil || !found || r.claim == "" {
		return "", "", err // Decide says what there is to say
	}
	if err := MayGrant(a, r.Unit); err != nil {
		return "", "", err
	}
	number, err := m.opened(ClaimPlace(r.ID), &r.claim)
	if err != nil {
		return "", "", err
	}
	if err := m.lockIdentity(tx, r.Unit.Region, number); err != nil {
		return "", "", err
	}
	asked.Tell(tx, r.ID)
	if _, err := tx.Exec(`UPDATE post_asked SET identity = NULL WHERE id = $1`, r.ID); err != nil {
		return "", "", err
	}
	id, name, found, err := m.FindPerson(tx, r.Unit.Region, number)
	switch {
	case err != nil || found && id == r.Person:
		return r.Person, "", err
	case !found:
		if err := m.keepIdentity(tx, r.Person, number); err != nil {
			return "", "", err
		}
		return r.Person, "", m.log(tx, a, r.Unit, "identify", event.Body{Extra: map[string]any{"person": r.Person}})
	case a.Person == id:
		return "", "", ownPost()
	case name != strings.TrimSpace(r.Name):
		return "", "", fault.New(fault.Conflict, "person_differs", "此证件号码已在本系统登记，姓名为“"+MaskedName(name)+"”，与申请人填写的姓名不一致。请核对后不予同意，由本人重新申请。",
			"The identity number given is registered under another name, “"+MaskedName(name)+"”. Refuse this request, and have the person ask again.")
	}
	return r.Person, id, nil
}

// MayTakeOver asks that an actor may give all posts that a person holds or will: whoever has a new account made the person's takes them over.
func (m *Model) MayTakeOver(tx *store.Tx, a *Actor, person string) error {
	standing, err := PostsOrComing(tx, person)
	if err != nil {
		return err
	}
	for _, p := range standing {
		if MayGrant(a, p.Unit) != nil {
			return fault.New(fault.Forbidden, "known_elsewhere", "此证件号码的人员已在其他单位任职且没有账号，须由上级的安全管理员确认。",
				"The person with this identity number holds a post elsewhere and has no account: an administrator above must confirm this.")
		}
	}
	return nil
}

// ownPost refuses who would give themselves a post.
func ownPost() error {
	return fault.New(fault.Forbidden, "own_post", "不能给自己任命岗位，请由其他管理员办理。", "Nobody appoints themselves; ask another administrator.")
}
