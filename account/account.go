// Package account is how people log in: accounts, passwords, second factors, sessions, API tokens, and the one-time link of the first
// administrator. Whatever happens here is an event of the log: its ledger is Events, its record the account.
package account

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// Service logs people in.
type Service struct {
	Units    *unit.Model
	Policies Policies        // nil: the usual policy everywhere
	Keys     *secret.Keyring // for second factors; nil: nobody can have one
	Zone     *time.Location  // in which sheets write days; nil: the machine's

	kept kept
}

// Session is a log-in that lasts, or an API token for one request.
type Session struct {
	Account  string
	Login    string
	Person   string
	Name     string
	Posts    []unit.Post
	Actor    *unit.Actor // as the chosen post; nil where the person holds none
	LastAt   time.Time   // the sign-in before this one; zero: the first
	LastFrom string
	Stale    bool // its last use was noted long enough ago to be noted again
	// Must says what has to be done before anything else: MustPassword or MustSecond; empty: nothing.
	Must string
	// Token is what an API token may do; nil: a person logged in.
	Token *Scope

	token   string
	region  string
	changes int64 // of the tables it was read from, where exact
	exact   bool
}

// What has to be done before anything else.
const (
	MustPassword = "password"      // the password is somebody else's, or too old
	MustSecond   = "second_factor" // a role needs one
)

// New is an account to be made.
type New struct {
	Person, Login, Hash string
	Unit                string // where it is kept; empty: where the person has the first post
	Own                 bool   // the person chose the password; else it must be changed at the first log-in
}

// Create makes an account for a person. An empty password makes a new one, which is returned and shown once.
func (s *Service) Create(tx *store.Tx, person, login, password string) (string, error) {
	own := password != ""
	if !own {
		password = NewPassword()
	}
	policy, err := s.policy(tx, "")
	if err != nil {
		return "", err
	}
	if err := policy.check(password, login, "body.password"); err != nil {
		return "", err
	}
	return password, s.Add(tx, unit.System(), New{Person: person, Login: login, Hash: Hash(password), Own: own})
}

// CreateHashed makes an account from the hash of a password that somebody else chose.
func (s *Service) CreateHashed(tx *store.Tx, person, login, hash string) error {
	return s.Add(tx, unit.System(), New{Person: person, Login: login, Hash: hash})
}

// Add makes an account; whoever calls it has asked whether a may.
func (s *Service) Add(tx *store.Tx, a *unit.Actor, n New) error {
	login := strings.ToLower(strings.TrimSpace(n.Login))
	if login == "" || len(login) > 60 || strings.ContainsAny(login, " \t\n/\\") {
		return fault.New(fault.Invalid, "invalid", "登录名不能为空，不能含空格或斜杠。", "A login name is needed, without spaces or slashes.").At("body.login", "请修改登录名", "change the login name")
	}
	id, must := store.NewID(), int64(1)
	if n.Own {
		must = 0
	}
	var at any
	if n.Unit != "" {
		at = n.Unit
	}
	_, err := tx.Exec(`INSERT INTO account (id, person, login, password, unit, changed, must_change) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		id, n.Person, login, n.Hash, at, tx.Now.UnixMilli(), must)
	if errors.Is(err, store.ErrUnique) {
		return fault.Newf(fault.Conflict, "login_taken", "登录名“%s”已被使用，请换一个。", "The login name “%s” is taken; choose another.", login).At("body.login", "已被使用", "taken")
	}
	if err != nil {
		return err
	}
	accounts.Tell(tx, id)
	return s.note(tx, a, id, "account_new", map[string]any{"login": login})
}

// Equip gives a person who has just got a post, or is asked to have one, the account n. known says that the register knew them before: then
// they may have an account, which stays as it is, and had is its login name. Who makes accounts makes none for somebody who holds posts
// elsewhere, since with its password they could act there.
func (s *Service) Equip(tx *store.Tx, a *unit.Actor, n New, known bool) (had string, err error) {
	if !known {
		return "", s.Add(tx, a, n)
	}
	logins, err := Logins(tx, []string{n.Person})
	if err != nil || logins[n.Person] != "" {
		return logins[n.Person], err
	}
	held, err := unit.PostsOrComing(tx, n.Person)
	if err != nil {
		return "", err
	}
	for _, p := range held {
		if a.Allow(unit.Ask{Right: Keeper, Path: p.Unit.Path}) != nil {
			return "", fault.New(fault.Conflict, "account_elsewhere", "此人没有账号，又在其他单位任职，请由上级的系统管理员开通账号。",
				"This person has no account and holds a post elsewhere: an administrator above must make the account.").At("body.identity", "账号须由上级开通", "the account is for an administrator above to make")
		}
	}
	return "", s.Add(tx, a, n)
}

// Logins gives the login name of each person that has an account.
func Logins(tx *store.Tx, persons []string) (map[string]string, error) {
	out := map[string]string{}
	if len(persons) == 0 {
		return out, nil
	}
	var args store.Args
	err := tx.Query(`SELECT person, login FROM account WHERE person IN `+store.In(&args, persons), args.Values, func(scan func(...any) error) error {
		var person, login string
		err := scan(&person, &login)
		out[person] = login
		return err
	})
	return out, err
}

func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
