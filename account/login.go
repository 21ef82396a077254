package account

import (
	"context"
	"crypto/rand"
	"strings"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// After how many wrong passwords an account is locked, and how long; how long a browser counts as known.
const (
	mostFailures = 5
	lockedFor    = 15 * time.Minute
	knownFor     = 180 * 24 * time.Hour
)

// Try is one attempt to log in.
type Try struct {
	Login, Password string
	Code            string // of the second factor, or a recovery code
	Address         string // where it comes from
	Device          string // the browser and system it names
	Known           string // what the browser was given at an earlier log-in
}

// Opened is what an attempt that succeeded gives the browser.
type Opened struct {
	Token string
	Known string // stays when the session ends

	second seconding
}

// LogIn opens a session and gives the cookie's value. A wrong name and a wrong password look and take the same; after five
// wrong ones the account is locked for a quarter of an hour. The password is checked outside any transaction, since that takes
// long; the attempt is counted before, so that many at once are no more than five. A browser that logged in to the account before
// counts for itself: others do not lock it out.
func (s *Service) LogIn(ctx context.Context, db *store.DB, try Try) (out Opened, err error) {
	try.Login = strings.ToLower(strings.TrimSpace(try.Login))
	var t attempt
	err = db.Write(ctx, func(tx *store.Tx) error {
		t, err = s.begin(tx, try)
		return err
	})
	switch {
	case err != nil:
		return out, err
	case t.account == "":
		matches(try.Password, decoy)
		return out, failed(mostFailures - 1)
	case t.refused && t.until.Equal(never):
		return out, fault.New(fault.Forbidden, "account_closed", "此账号已停用：您在本系统已有账号，请用原账号登录。忘记账号或密码的，请联系单位的系统管理员。",
			"This account is closed: you had one already, log in with that. If you forgot it, ask your administrator.")
	case t.refused:
		return out, locked(t.until)
	}
	right := matches(try.Password, t.phc)
	err = db.Write(ctx, func(tx *store.Tx) (err error) {
		if right {
			out, err = s.open(tx, t, try)
			return err
		}
		return s.wrong(tx, t, try, "log_in_failed")
	})
	refused := fault.Of(err)
	switch {
	case refused != nil && refused.Code == "wrong_code": // the transaction came to nothing; what failed is told apart
		if err2 := db.Write(ctx, func(tx *store.Tx) error { return s.wrong(tx, t, try, "log_in_failed") }); err2 != nil {
			return out, err2
		}
	case err == nil && out.second == askSecond:
		return Opened{}, fault.New(fault.Unauthenticated, "second_factor_needed", "请输入动态验证码。", "Give the code of your second factor.")
	case err != nil || right:
		return out, err
	}
	if t.failures >= mostFailures {
		return Opened{}, locked(t.until)
	}
	if refused != nil {
		return Opened{}, refused
	}
	return Opened{}, failed(int(mostFailures - t.failures))
}

// IsKnown reports whether a browser logged in to an account before.
func (s *Service) IsKnown(tx *store.Tx, login, known string) (bool, error) {
	if known == "" {
		return false, nil
	}
	return tx.Row(`SELECT 1 FROM known_device d JOIN account a ON a.id = d.account WHERE d.token = $1 AND a.login = $2 AND d.used > $3`,
		[]any{digest(known), strings.ToLower(strings.TrimSpace(login)), tx.Now.Add(-knownFor).UnixMilli()}, new(int64))
}

// attempt is one try to log in, counted.
type attempt struct {
	account  string // empty: nobody has this login name
	phc      string
	known    string // digest of the browser's own cookie, where it is known
	failures int64  // this one counted as if it failed; logging in sets them back
	until    time.Time
	refused  bool // the account was locked before
}

// counter is where an attempt is counted: the account, or the browser that is known to it.
func (t *attempt) counter() (table, column, key string) {
	if t.known != "" {
		return "known_device", "token", t.known
	}
	return "account", "id", t.account
}

func (s *Service) begin(tx *store.Tx, try Try) (attempt, error) {
	var t attempt
	found, err := tx.Row(`SELECT id, password FROM account WHERE login = $1`, []any{try.Login}, &t.account, &t.phc)
	if err != nil {
		return t, err
	}
	if !found { // the name that was typed is not kept: it may be a password
		return t, s.tellFailure(tx, place{account: Nobody}, "log_in_failed", try)
	}
	if known, err := s.IsKnown(tx, try.Login, try.Known); err != nil {
		return t, err
	} else if known {
		t.known = digest(try.Known)
	}
	var until int64
	table, column, key := t.counter()
	if _, err := tx.Row(`SELECT failures, locked_until FROM `+table+` WHERE `+column+` = $1`+tx.ForUpdate(), []any{key}, &t.failures, &until); err != nil {
		return t, err
	}
	if t.until = time.UnixMilli(until); tx.Now.Before(t.until) {
		t.refused = true
		p, _, err := placeOf(tx, "id", t.account)
		if err != nil {
			return t, err
		}
		return t, s.tellFailure(tx, p, "refused", try)
	}
	t.failures++
	kept, lock := t.failures, int64(0)
	if t.failures >= mostFailures {
		t.until = tx.Now.Add(lockedFor)
		kept, lock = 0, t.until.UnixMilli()
	}
	_, err = tx.Exec(`UPDATE `+table+` SET failures = $1, locked_until = $2 WHERE `+column+` = $3`, kept, lock, key)
	return t, err
}

// wrong tells of an attempt that failed.
func (s *Service) wrong(tx *store.Tx, t attempt, try Try, kind string) error {
	p, _, err := placeOf(tx, "id", t.account)
	if err != nil {
		return err
	}
	if t.failures >= mostFailures {
		kind = "locked"
	}
	return p.note(tx, nil, kind, try.extra())
}

func (try Try) extra() map[string]any {
	return map[string]any{"address": try.Address, "device": try.Device}
}

// tellFailure tells of attempts of which there may be very many.
func (s *Service) tellFailure(tx *store.Tx, p place, kind string, try Try) error {
	n, tell, err := flood(tx, p.account+" "+kind+" "+try.Address)
	if err != nil || !tell {
		return err
	}
	if p.account == Nobody { // it is the county's that is asked
		if _, err := tx.Row(`SELECT region, id, path FROM unit WHERE parent IS NULL ORDER BY id LIMIT 1`, nil, &p.region, &p.unit, &p.path); err != nil {
			return err
		}
	}
	extra := try.extra()
	if n > 1 {
		extra["n"] = n
	}
	return p.note(tx, nil, kind, extra)
}

func (s *Service) open(tx *store.Tx, t attempt, try Try) (out Opened, err error) {
	p, _, err := placeOf(tx, "id", t.account)
	if err != nil {
		return out, err
	}
	second, err := s.second(tx, p, try)
	if err != nil {
		return out, err
	}
	left := int64(0)
	if out.second = second; second == askSecond { // nothing failed, and nothing is forgotten: else codes could be tried without end
		left = t.failures - 1
	}
	table, column, key := t.counter()
	if _, err := tx.Exec(`UPDATE `+table+` SET failures = $1, locked_until = 0 WHERE `+column+` = $2`, left, key); err != nil || second == askSecond {
		return out, err
	}
	policy, err := s.policy(tx, p.region)
	if err != nil {
		return out, err
	}
	post, err := s.firstPost(tx, t.account)
	if err != nil {
		return out, err
	}
	if _, err := tx.Exec(`UPDATE account SET last_at = current_at, last_from = current_from, current_at = $1, current_from = $2, changed = CASE WHEN changed = 0 THEN $1 ELSE changed END WHERE id = $3`,
		tx.Now.UnixMilli(), try.Address, t.account); err != nil {
		return out, err
	}
	if _, err := tx.Exec(`DELETE FROM session WHERE expires < $1`, tx.Now.UnixMilli()); err != nil {
		return out, err
	}
	if out.Known, err = s.know(tx, t, try); err != nil {
		return out, err
	}
	out.Token = rand.Text()
	with := int64(0)
	if second == goodSecond {
		with = 1
	}
	if _, err := tx.Exec(`INSERT INTO session (token, account, post, created, seen, expires, address, device, second) VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
		digest(out.Token), t.account, post, tx.Now.UnixMilli(), tx.Now.Add(policy.Absolute).UnixMilli(), try.Address, try.Device, with); err != nil {
		return out, err
	}
	sessions.Tell(tx, digest(out.Token))
	extra := try.extra()
	extra["second"] = second == goodSecond
	return out, p.note(tx, p.self(), "log_in", extra)
}

// know remembers the browser for the account.
func (s *Service) know(tx *store.Tx, t attempt, try Try) (string, error) {
	if t.known != "" {
		_, err := tx.Exec(`UPDATE known_device SET used = $1 WHERE token = $2`, tx.Now.UnixMilli(), t.known)
		return try.Known, err
	}
	if _, err := tx.Exec(`DELETE FROM known_device WHERE account = $1 AND used < $2`, t.account, tx.Now.Add(-knownFor).UnixMilli()); err != nil {
		return "", err
	}
	known := rand.Text()
	_, err := tx.Exec(`INSERT INTO known_device (token, account, used) VALUES ($1, $2, $3)`, digest(known), t.account, tx.Now.UnixMilli())
	return known, err
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
