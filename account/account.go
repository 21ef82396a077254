// Package account is how people log in: accounts, passwords, sessions, and the one-time link of the first administrator.
package account

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// How long a session lives without use, and at most; after how many wrong passwords an account is locked, and how long.
const (
	idleLimit     = 2 * time.Hour
	absoluteLimit = 12 * time.Hour
	seenEvery     = time.Minute // the last use is noted at most this often, so that reading does not write
	mostFailures  = 5
	lockedFor     = 15 * time.Minute
)

// Service logs people in.
type Service struct {
	Units *unit.Model

	kept kept
}

// Session is a log-in that lasts.
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

	token string
}

// Create makes an account for a person. An empty password makes a new one, which is returned and shown once.
func (s *Service) Create(tx *store.Tx, person, login, password string) (string, error) {
	if password == "" {
		password = NewPassword()
	}
	if err := checkPassword(password, "body.password"); err != nil {
		return "", err
	}
	return password, s.CreateHashed(tx, person, login, Hash(password))
}

// CreateHashed makes an account from the hash of a password.
func (s *Service) CreateHashed(tx *store.Tx, person, login, hash string) error {
	login = strings.ToLower(strings.TrimSpace(login))
	if login == "" || len(login) > 60 || strings.ContainsAny(login, " \t\n/\\") {
		return fault.New(fault.Invalid, "invalid", "登录名不能为空，不能含空格或斜杠。", "A login name is needed, without spaces or slashes.").At("body.login", "请修改登录名", "change the login name")
	}
	_, err := tx.Exec(`INSERT INTO account (id, person, login, password) VALUES ($1, $2, $3, $4)`, store.NewID(), person, login, hash)
	if errors.Is(err, store.ErrUnique) {
		return fault.Newf(fault.Conflict, "login_taken", "登录名“%s”已被使用，请换一个。", "The login name “%s” is taken; choose another.", login).At("body.login", "已被使用", "taken")
	}
	return err
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

// LogIn opens a session and gives the cookie's value. A wrong name and a wrong password look and take the same; after five
// wrong ones the account is locked for a quarter of an hour. The password is checked outside any transaction, since that takes
// long; the attempt is counted before, so that many at once are no more than five.
func (s *Service) LogIn(ctx context.Context, db *store.DB, login, password, from string) (token string, err error) {
	var t attempt
	err = db.Write(ctx, func(tx *store.Tx) error {
		t, err = begin(tx, strings.ToLower(strings.TrimSpace(login)))
		return err
	})
	switch {
	case err != nil:
		return "", err
	case t.account == "":
		matches(password, decoy)
		return "", failed(mostFailures - 1)
	case t.refused:
		return "", locked(t.until)
	case matches(password, t.phc):
		err = db.Write(ctx, func(tx *store.Tx) error {
			token, err = s.open(tx, t.account, from)
			return err
		})
		return token, err
	case t.failures >= mostFailures:
		return "", locked(t.until)
	}
	return "", failed(int(mostFailures - t.failures))
}

// attempt is one try to log in.
type attempt struct {
	account  string // empty: nobody has this login name
	phc      string
	failures int64 // this one counted as if it failed; logging in sets them back
	until    time.Time
	refused  bool // the account was locked before
}

func begin(tx *store.Tx, login string) (attempt, error) {
	var t attempt
	var until int64
	found, err := tx.Row(`SELECT id, password, failures, locked_until FROM account WHERE login = $1`+tx.ForUpdate(), []any{login}, &t.account, &t.phc, &t.failures, &until)
	if err != nil || !found {
		return t, err
	}
	if t.until = time.UnixMilli(until); tx.Now.Before(t.until) {
		t.refused = true
		return t, nil
	}
	t.failures++
	kept, lock := t.failures, int64(0)
	if t.failures >= mostFailures {
		t.until = tx.Now.Add(lockedFor)
		kept, lock = 0, t.until.UnixMilli()
	}
	_, err = tx.Exec(`UPDATE account SET failures = $1, locked_until = $2 WHERE id = $3`, kept, lock, t.account)
	return t, err
}

func (s *Service) open(tx *store.Tx, account, from string) (string, error) {
	post, err := s.firstPost(tx, account)
	if err != nil {
		return "", err
	}
	if _, err := tx.Exec(`UPDATE account SET failures = 0, locked_until = 0, last_at = current_at, last_from = current_from, current_at = $1, current_from = $2 WHERE id = $3`,
		tx.Now.UnixMilli(), from, account); err != nil {
		return "", err
	}
	if _, err := tx.Exec(`DELETE FROM session WHERE expires < $1`, tx.Now.UnixMilli()); err != nil {
		return "", err
	}
	token := rand.Text()
	_, err = tx.Exec(`INSERT INTO session (token, account, post, created, seen, expires) VALUES ($1, $2, $3, $4, $4, $5)`,
		digest(token), account, post, tx.Now.UnixMilli(), tx.Now.Add(absoluteLimit).UnixMilli())
	return token, err
}

func failed(left int) error {
	return fault.Newf(fault.Unauthenticated, "login_failed", "登录名或密码不正确，还可尝试 %d 次。", "The login name or the password is wrong; %d attempts left.", max(left, 0)).With("attempts_left", max(left, 0))
}

func locked(until time.Time) error {
	return fault.New(fault.TooMany, "locked", "密码多次不正确，账号已暂时锁定，15分钟后再试。", "Too many wrong passwords: the account is locked for 15 minutes.").With("locked_until", until.UTC())
}

func (s *Service) firstPost(tx *store.Tx, account string) (any, error) {
	var person string
	if _, err := tx.Row(`SELECT person FROM account WHERE id = $1`, []any{account}, &person); err != nil {
		return nil, err
	}
	posts, err := unit.Posts(tx, person)
	if err != nil || len(posts) == 0 {
		return nil, err
	}
	return posts[0].ID, nil
}

// Find gives the session of a cookie's value, nil where there is none or it has run out.
func (s *Service) Find(tx *store.Tx, token string) (*Session, error) {
	if token == "" {
		return nil, nil
	}
	token = digest(token)
	if session := s.kept.get(tx, token); session != nil {
		return session, nil
	}
	n, exact := tx.Changes() // before anything is read
	session, err := s.find(tx, token)
	if err == nil && session != nil && exact {
		s.kept.put(tx, n, session)
	}
	return session, err
}

// Key tells sessions apart; it does not open them.
func (s *Session) Key() string { return s.token }

// Reload reads a session again, after its post was switched.
func (s *Service) Reload(tx *store.Tx, session *Session) (*Session, error) {
	return s.find(tx, session.token)
}

func (s *Service) find(tx *store.Tx, token string) (*Session, error) {
	session := &Session{token: token}
	var post, lastFrom *string
	var lastAt *int64
	var seen int64
	found, err := tx.Row(`SELECT s.seen, s.account, a.login, a.person, p.name, s.post, a.last_at, a.last_from FROM session s
		JOIN account a ON a.id = s.account JOIN person p ON p.id = a.person WHERE s.token = $1 AND s.expires > $2 AND s.seen > $3`,
		[]any{session.token, tx.Now.UnixMilli(), tx.Now.Add(-idleLimit).UnixMilli()},
		&seen, &session.Account, &session.Login, &session.Person, &session.Name, &post, &lastAt, &lastFrom)
	if err != nil || !found {
		return nil, err
	}
	session.Stale = tx.Now.Add(-seenEvery).UnixMilli() > seen
	if lastAt != nil {
		session.LastAt = time.UnixMilli(*lastAt).UTC()
	}
	if lastFrom != nil {
		session.LastFrom = *lastFrom
	}
	if session.Posts, err = unit.ActingPosts(tx, session.Person); err != nil {
		return nil, err
	}
	for _, p := range session.Posts {
		if session.Actor == nil || (post != nil && p.ID == *post) {
			if session.Actor, err = s.Units.ActorFor(tx, session.Person, session.Name, p); err != nil {
				return nil, err
			}
		}
	}
	return session, nil
}

// Seen notes that a session is in use; it writes at most once a minute.
func (s *Service) Seen(tx *store.Tx, session *Session) error {
	_, err := tx.Exec(`UPDATE session SET seen = $1 WHERE token = $2`, tx.Now.UnixMilli(), session.token)
	return err
}

// LogOut ends a session.
func (s *Service) LogOut(tx *store.Tx, session *Session) error {
	_, err := tx.Exec(`DELETE FROM session WHERE token = $1`, session.token)
	return err
}

// SwitchPost makes the session act as another of the person's posts.
func (s *Service) SwitchPost(tx *store.Tx, session *Session, post string) error {
	for _, p := range session.Posts {
		if p.ID == post {
			_, err := tx.Exec(`UPDATE session SET post = $1 WHERE token = $2`, post, session.token)
			return err
		}
	}
	return unit.NotFound()
}

// ChangePassword sets a new password, given the old one, and ends the account's other sessions.
func (s *Service) ChangePassword(tx *store.Tx, session *Session, old, next string) error {
	var phc string
	if _, err := tx.Row(`SELECT password FROM account WHERE id = $1`, []any{session.Account}, &phc); err != nil {
		return err
	}
	if !matches(old, phc) {
		return fault.New(fault.Invalid, "wrong_password", "原密码不正确。", "The old password is wrong.").At("body.old", "不正确", "wrong")
	}
	if err := checkPassword(next, "body.new"); err != nil {
		return err
	}
	if _, err := tx.Exec(`UPDATE account SET password = $1 WHERE id = $2`, Hash(next), session.Account); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM session WHERE account = $1 AND token <> $2`, session.Account, session.token)
	return err
}

func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
