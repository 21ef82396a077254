package account

import (
	"context"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// ChangePassword sets a new password, given the old one, and ends the account's other sessions. Passwords are compared outside any
// transaction, since that takes long.
func (s *Service) ChangePassword(ctx context.Context, db *store.DB, session *Session, old, next string) error {
	var phc string
	var past []string
	var policy Policy
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		if policy, err = s.policy(tx, session.region); err != nil {
			return err
		}
		if _, err = tx.Row(`SELECT password FROM account WHERE id = $1`, []any{session.Account}, &phc); err != nil {
			return err
		}
		return tx.Query(`SELECT hash FROM account_password WHERE account = $1 ORDER BY at DESC LIMIT $2`, []any{session.Account, policy.Past}, func(scan func(...any) error) error {
			var hash string
			err := scan(&hash)
			past = append(past, hash)
			return err
		})
	})
	if err != nil {
		return err
	}
	if !matches(old, phc) {
		if err := db.Write(ctx, func(tx *store.Tx) error { return s.wrongOld(tx, session) }); err != nil {
			return err
		}
		return fault.New(fault.Invalid, "wrong_password", "原密码不正确。", "The old password is wrong.").At("body.old", "不正确", "wrong")
	}
	if err := policy.check(next, session.Login, "body.new"); err != nil {
		return err
	}
	for _, hash := range append([]string{phc}, past...) {
		if policy.Past > 0 && matches(next, hash) {
			return fault.New(fault.Invalid, "password_used", "不能使用最近用过的密码。", "Do not use one of your recent passwords.").At("body.new", "用过的密码", "used before")
		}
	}
	hash := Hash(next)
	err = db.Write(ctx, func(tx *store.Tx) error {
		var now string
		if _, err := tx.Row(`SELECT password FROM account WHERE id = $1`+tx.ForUpdate(), []any{session.Account}, &now); err != nil {
			return err
		}
		if now != phc {
			return fault.New(fault.Conflict, "password_changed", "密码刚刚被修改过，请重新登录。", "The password has just been changed; log in again.")
		}
		return s.setPassword(tx, &unit.Actor{Person: session.Person}, session.Account, session.token, hash, phc, policy, 0, "password")
	})
	return err
}

// wrongOld counts a wrong old password as a failed log-in: whoever found a session open shall not try passwords in it. After five the
// session ends.
func (s *Service) wrongOld(tx *store.Tx, session *Session) error {
	p, _, err := placeOf(tx, "id", session.Account)
	if err != nil {
		return err
	}
	var failures int64
	if _, err := tx.Row(`SELECT failures FROM account WHERE id = $1`+tx.ForUpdate(), []any{session.Account}, &failures); err != nil {
		return err
	}
	if failures++; failures < mostFailures {
		_, err := tx.Exec(`UPDATE account SET failures = $1 WHERE id = $2`, failures, session.Account)
		return err
	}
	if _, err := tx.Exec(`UPDATE account SET failures = 0, locked_until = $1 WHERE id = $2`, tx.Now.Add(lockedFor).UnixMilli(), session.Account); err != nil {
		return err
	}
	if _, err := endSessions(tx, `token = $1`, session.token); err != nil {
		return err
	}
	return p.note(tx, nil, "locked", map[string]any{"where": "password"})
}

// setPassword sets a hash in place of another, and ends all sessions but one.
func (s *Service) setPassword(tx *store.Tx, a *unit.Actor, account, but, hash, before string, policy Policy, must int64, kind string) error {
	if _, err := tx.Exec(`INSERT INTO account_password (account, at, hash) VALUES ($1, $2, $3) ON CONFLICT (account, at) DO NOTHING`, account, tx.Now.UnixMilli(), before); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM account_password WHERE account = $1 AND at NOT IN (SELECT at FROM account_password WHERE account = $1 ORDER BY at DESC LIMIT $2)`, account, max(policy.Past, 1)); err != nil {
		return err
	}
	if _, err := tx.Exec(`UPDATE account SET password = $1, changed = $2, must_change = $3, failures = 0, locked_until = 0 WHERE id = $4`, hash, tx.Now.UnixMilli(), must, account); err != nil {
		return err
	}
	accounts.Tell(tx, account)
	if _, err := endSessions(tx, `account = $1 AND token <> $2`, account, but); err != nil {
		return err
	}
	if but == "" { // somebody else set it: browsers known before are strangers now
		if _, err := tx.Exec(`DELETE FROM known_device WHERE account = $1`, account); err != nil {
			return err
		}
	}
	return s.note(tx, a, account, kind, nil)
}
