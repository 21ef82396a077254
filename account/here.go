package account

import (
	"context"
	"strings"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// ResetHere gives an account a new password, which is shown once, and takes its second factor away where second says so. It is for whoever
// has the machine, where no administrator may or can: the reason stands in the log, and the account's owner is shown that it was done.
func (s *Service) ResetHere(ctx context.Context, db *store.DB, login, reason string, second bool) (password string, err error) {
	if reason = strings.TrimSpace(reason); reason == "" {
		return "", fault.New(fault.Invalid, "needs_fields", "请填写重置理由。", "Give the reason of the reset.").At("reason", "必填", "required")
	}
	password = NewPassword()
	hash := Hash(password)
	return password, db.Write(ctx, func(tx *store.Tx) error {
		p, found, err := placeOf(tx, "login", strings.ToLower(strings.TrimSpace(login)))
		if err != nil {
			return err
		}
		if !found {
			return fault.Newf(fault.NotFound, "no_account", "没有登录名为“%s”的账号。", "There is no account with the login name “%s”.", login)
		}
		if second {
			if err := s.dropSecond(tx, unit.System(), p, "second_reset"); err != nil {
				return err
			}
		}
		if err := p.end(tx, unit.System()); err != nil {
			return err
		}
		if err := s.reset(tx, unit.System(), p, hash); err != nil {
			return err
		}
		return p.note(tx, unit.System(), "reset_here", map[string]any{"reason": reason, "second": second})
	})
}
