package account

import (
	"slices"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// Rights over other people's accounts.
const (
	Keeper   = "account.edit"  // makes accounts and sets new passwords
	Security = "security.edit" // ends sessions and API tokens, takes second factors away, sets the policy of log-ins
)

// managed finds a person's account and asks whether the actor may do something with it. Accounts elsewhere are not found.
func (s *Service) managed(tx *store.Tx, a *unit.Actor, person string, rights ...string) (place, error) {
	if a == nil {
		return place{}, a.Allow(unit.Ask{})
	}
	p, found, err := placeOf(tx, "person", person)
	if err != nil {
		return p, err
	}
	if !found {
		p.path = "/" // nobody's
	}
	for _, right := range rights {
		if err = a.Allow(unit.Ask{Right: right, Path: p.path}); err == nil {
			break
		}
	}
	if err == nil && !found {
		err = unit.NotFound()
	}
	return p, err
}

// MayReset reports whether the actor may set a new password for a person, and finds the account. Whoever could log in as a person with
// a post that may not stand beside the actor's own could do both parts.
func (s *Service) MayReset(tx *store.Tx, a *unit.Actor, person string) error {
	_, err := s.resettable(tx, a, person)
	return err
}

func (s *Service) resettable(tx *store.Tx, a *unit.Actor, person string) (place, error) {
	p, err := s.managed(tx, a, person, Keeper)
	if err != nil || a.System {
		return p, err
	}
	posts, err := unit.Posts(tx, person)
	if err != nil {
		return p, err
	}
	if slices.ContainsFunc(posts, func(post unit.Post) bool { return s.Units.Apart(a.Role, post.Role) }) {
		return p, fault.New(fault.Forbidden, "separated", "此人担任与您相互制约的管理岗位，您不能重置其密码。请在服务器上用 zhiben account reset 重置。",
			"This person holds a post that must stand apart from yours, so you may not reset the password. Use zhiben account reset on the server.")
	}
	return p, nil
}

// ResetPassword sets a password that somebody else chose, ends the person's sessions, and has it changed at the next log-in. The hash is
// made before the transaction, since that takes long.
func (s *Service) ResetPassword(tx *store.Tx, a *unit.Actor, person, hash string) error {
	p, err := s.resettable(tx, a, person)
	if err != nil {
		return err
	}
	return s.reset(tx, a, p, hash)
}

// reset sets a password that is changed at the next log-in.
func (s *Service) reset(tx *store.Tx, a *unit.Actor, p place, hash string) error {
	if err := unit.Standing(tx, p.person); err != nil { // the account of who was entered twice stays closed
		return err
	}
	policy, err := s.policy(tx, p.region)
	if err != nil {
		return err
	}
	var before string
	if _, err := tx.Row(`SELECT password FROM account WHERE id = $1`+tx.ForUpdate(), []any{p.account}, &before); err != nil {
		return err
	}
	return s.setPassword(tx, a, p.account, "", hash, before, policy, 1, "password_reset")
}

// EndSessions ends all sessions and API tokens of a person.
func (s *Service) EndSessions(tx *store.Tx, a *unit.Actor, person string) error {
	p, err := s.managed(tx, a, person, Security)
	if err != nil {
		return err
	}
	return p.end(tx, a)
}

// LogOutEverywhere ends all sessions and API tokens of a person who has left; who has no account needs nothing. Whoever calls it has asked
// whether the caller may.
func LogOutEverywhere(tx *store.Tx, person string) error {
	p, found, err := placeOf(tx, "person", person)
	if err != nil || !found {
		return err
	}
	return p.end(tx, unit.System())
}

// end ends all sessions and API tokens of an account.
func (p place) end(tx *store.Tx, a *unit.Actor) error {
	if _, err := tx.Exec(`UPDATE api_token SET revoked = $1 WHERE account = $2 AND revoked IS NULL`, tx.Now.UnixMilli(), p.account); err != nil {
		return err
	}
	if err := tokens.TellWhere(tx, `account = $1 AND revoked = $2`, p.account, tx.Now.UnixMilli()); err != nil {
		return err
	}
	n, err := endSessions(tx, `account = $1`, p.account)
	if err != nil {
		return err
	}
	return p.note(tx, a, "sessions_end", map[string]any{"n": n})
}

// Login is a person's account, as those who manage accounts are shown it.
type Login struct {
	Person, Name, Login string
	Unit, UnitName      string
	LastAt              time.Time // zero: never
	LockedUntil         time.Time // zero: not locked
	MustChange          bool
	Second              bool // has a second factor
	Sessions            int64
	Tokens              int64
}

// List lists the accounts of the actor's territory whose name or login name contains a text, by login name.
func (s *Service) List(tx *store.Tx, a *unit.Actor, text string, most int) ([]Login, error) {
	err := a.Allow(unit.Ask{Right: Keeper})
	if err != nil {
		err = a.Allow(unit.Ask{Right: Security})
	}
	if err != nil {
		return nil, err
	}
	args := store.Args{}
	now := args.Add(tx.Now.UnixMilli())
	where := unit.Range("u.path", a.Territory, &args)
	if text != "" {
		like := args.Add("%" + store.EscapeLike(text) + "%")
		where += ` AND (a.login LIKE ` + like + ` ESCAPE '\' OR p.name LIKE ` + like + ` ESCAPE '\')`
	}
	out := []Login{}
	err = tx.Query(`SELECT a.person, p.name, a.login, u.id, u.name, a.current_at, a.locked_until, a.must_change, a.second IS NOT NULL,
		(SELECT count(*) FROM session WHERE account = a.id AND expires > `+now+`), (SELECT count(*) FROM api_token WHERE account = a.id AND revoked IS NULL AND expires > `+now+`)
		FROM account a JOIN person p ON p.id = a.person
		JOIN unit u ON u.id = coalesce(a.unit, (SELECT unit FROM post WHERE post.person = p.id ORDER BY CASE WHEN until IS NULL THEN 0 ELSE 1 END, since, id LIMIT 1))
		WHERE `+where+` ORDER BY a.login LIMIT `+args.Add(most), args.Values, func(scan func(...any) error) error {
		var l Login
		var last *int64
		var locked, must int64
		err := scan(&l.Person, &l.Name, &l.Login, &l.Unit, &l.UnitName, &last, &locked, &must, &l.Second, &l.Sessions, &l.Tokens)
		if last != nil {
			l.LastAt = time.UnixMilli(*last).UTC()
		}
		if until := time.UnixMilli(locked); until.After(tx.Now) {
			l.LockedUntil = until.UTC()
		}
		l.MustChange = must == 1
		out = append(out, l)
		return err
	})
	return out, err
}
