package account

import (
	"crypto/rand"
	"encoding/base32"
	"errors"
	"net/url"
	"strings"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"

	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// Second factors are codes by time (RFC 6238): six digits, SHA-1, a step of thirty seconds, which is what every authenticator reads.
const (
	stepSeconds   = 30
	stepsAround   = 1  // codes of the step before and after count too: clocks differ, people type slowly
	recoveryCodes = 10 // made together; each opens one session
)

// seconding is how the second factor of an attempt to log in stands.
type seconding int

const (
	noSecond   seconding = iota // the account has none
	askSecond                   // it has one, and no code was given
	goodSecond                  // the code is right
)

func secondPlace(account string) string { return "account/" + account + "/second" }

// second judges the code of an attempt whose password was right. A code that was used, and any of an earlier step, is refused: so is
// every code while the clock stands before the last one used.
func (s *Service) second(tx *store.Tx, p place, try Try) (seconding, error) {
	var sealed *string
	var last int64
	if _, err := tx.Row(`SELECT second, second_step FROM account WHERE id = $1`+tx.ForUpdate(), []any{p.account}, &sealed, &last); err != nil || sealed == nil {
		return noSecond, err
	}
	code := strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' {
			return -1
		}
		return r
	}, strings.ToLower(try.Code))
	if code == "" {
		return askSecond, nil
	}
	if len(code) != 6 {
		return goodSecond, s.recover(tx, p, code, try)
	}
	if s.Keys == nil {
		return noSecond, errors.New("second factors need the key file")
	}
	plain, err := s.Keys.Open(secondPlace(p.account), *sealed)
	if err != nil {
		return noSecond, err
	}
	step, ok := stepOf(string(plain), code, tx.Now.Unix()/stepSeconds)
	if !ok || step <= last {
		return noSecond, wrongCode()
	}
	_, err = tx.Exec(`UPDATE account SET second_step = $1 WHERE id = $2`, step, p.account)
	return goodSecond, err
}

// stepOf finds the step near now whose code it is.
func stepOf(secret, code string, now int64) (int64, bool) {
	for step := now - stepsAround; step <= now+stepsAround; step++ {
		if ok, err := hotp.ValidateCustom(code, uint64(max(step, 0)), secret, hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1}); err == nil && ok {
			return step, true
		}
	}
	return 0, false
}

func wrongCode() error {
	return fault.New(fault.Unauthenticated, "wrong_code", "动态验证码不正确或已用过，请等下一个验证码。", "The code is wrong or was used; wait for the next one.").At("body.code", "不正确", "wrong")
}

// recover uses up a recovery code.
func (s *Service) recover(tx *store.Tx, p place, code string, try Try) error {
	n, err := tx.Exec(`UPDATE recovery_code SET used = $1 WHERE account = $2 AND hash = $3 AND used IS NULL`, tx.Now.UnixMilli(), p.account, digest(code))
	if err != nil {
		return err
	}
	if n == 0 {
		return wrongCode()
	}
	recoveries.Tell(tx, p.account, digest(code))
	return p.note(tx, p.self(), "recovery_used", try.extra())
}

// Enrolment is a second factor to be: an authenticator scans Link or takes Secret in by hand, and gives a code that confirms it.
type Enrolment struct {
	Secret string // base32, in groups of four
	Link   string // otpauth://totp/…
}

// Enrol makes a secret for a second factor. Nothing is kept until Confirm gives it back with a code.
func (s *Service) Enrol(tx *store.Tx, session *Session, site string) (Enrolment, error) {
	if err := s.unseconded(tx, session); err != nil {
		return Enrolment{}, err
	}
	raw := make([]byte, 20)
	_, _ = rand.Read(raw) // never fails
	plain := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(raw)
	var groups []string
	for i := 0; i < len(plain); i += 4 {
		groups = append(groups, plain[i:min(i+4, len(plain))])
	}
	label := url.PathEscape(site + ":" + session.Login)
	return Enrolment{strings.Join(groups, " "), "otpauth://totp/" + label + "?secret=" + plain + "&issuer=" + url.QueryEscape(site) + "&period=30&digits=6&algorithm=SHA1"}, nil
}

// unseconded asks that an account may be given a second factor.
func (s *Service) unseconded(tx *store.Tx, session *Session) error {
	var sealed *string
	if _, err := tx.Row(`SELECT second FROM account WHERE id = $1`+tx.ForUpdate(), []any{session.Account}, &sealed); err != nil {
		return err
	}
	if s.Keys == nil {
		return fault.New(fault.Unavailable, "no_keys", "服务器没有密钥文件，不能启用动态验证码。", "The server has no key file; a second factor cannot be set up.")
	}
	if sealed != nil {
		return fault.New(fault.Conflict, "second_exists", "已启用动态验证码，请先停用。", "There is a second factor already; turn it off first.")
	}
	return nil
}

// Confirm sets the second factor up and gives the recovery codes, which are shown once.
func (s *Service) Confirm(tx *store.Tx, session *Session, secretText, code string) ([]string, error) {
	if err := s.unseconded(tx, session); err != nil {
		return nil, err
	}
	plain := strings.ToUpper(strings.ReplaceAll(secretText, " ", ""))
	if raw, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(plain); err != nil || len(raw) != 20 {
		return nil, fault.New(fault.Invalid, "invalid", "密钥不完整，请重新扫码。", "The key is not complete; begin again.").At("body.secret", "不完整", "incomplete")
	}
	step, ok := stepOf(plain, strings.TrimSpace(code), tx.Now.Unix()/stepSeconds)
	if !ok {
		return nil, fault.New(fault.Invalid, "wrong_code", "验证码不正确。请核对手机时间，输入最新的验证码。", "The code is wrong. Check the phone's clock and give the latest code.").At("body.code", "不正确", "wrong")
	}
	if _, err := tx.Exec(`UPDATE account SET second = $1, second_step = $2 WHERE id = $3`, s.Keys.Seal(secret.Values, secondPlace(session.Account), []byte(plain)), step, session.Account); err != nil {
		return nil, err
	}
	codes, err := s.newCodes(tx, session.Account)
	if err != nil {
		return nil, err
	}
	a := &unit.Actor{Person: session.Person}
	if _, err := tx.Exec(`UPDATE session SET second = 1 WHERE token = $1`, session.token); err != nil {
		return nil, err
	}
	accounts.Tell(tx, session.Account)
	sessions.Tell(tx, session.token)
	if err := s.note(tx, a, session.Account, "second_on", nil); err != nil {
		return nil, err
	}
	return codes, s.endAll(tx, a, session.Account, session.token) // they were opened without it
}

func (s *Service) newCodes(tx *store.Tx, account string) ([]string, error) {
	if err := dropCodes(tx, account); err != nil {
		return nil, err
	}
	codes := make([]string, recoveryCodes)
	for i := range codes {
		text := strings.ToLower(rand.Text()[:16]) // 80 bits
		codes[i] = text[:4] + "-" + text[4:8] + "-" + text[8:12] + "-" + text[12:]
		if _, err := tx.Exec(`INSERT INTO recovery_code (account, hash) VALUES ($1, $2)`, account, digest(text)); err != nil {
			return nil, err
		}
	}
	return codes, recoveries.TellWhere(tx, `account = $1`, account)
}

// dropCodes takes an account's recovery codes away; the event that follows tells it.
func dropCodes(tx *store.Tx, account string) error {
	if err := recoveries.TellWhere(tx, `account = $1`, account); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM recovery_code WHERE account = $1`, account)
	return err
}

// TurnOff takes one's own second factor away, given a code; where a role needs one it has to be set up anew.
func (s *Service) TurnOff(tx *store.Tx, session *Session, code string) error {
	p, _, err := placeOf(tx, "id", session.Account)
	if err != nil {
		return err
	}
	switch got, err := s.second(tx, p, Try{Code: code}); {
	case err != nil:
		return err
	case got != goodSecond:
		return wrongCode()
	}
	return s.dropSecond(tx, p.self(), p, "second_off")
}

func (s *Service) dropSecond(tx *store.Tx, a *unit.Actor, p place, kind string) error {
	if _, err := tx.Exec(`UPDATE account SET second = NULL WHERE id = $1`, p.account); err != nil {
		return err
	}
	accounts.Tell(tx, p.account)
	if err := dropCodes(tx, p.account); err != nil {
		return err
	}
	return p.note(tx, a, kind, nil)
}

// ResetSecond takes a person's second factor away, as when the phone is lost; nobody does it for themselves. Their sessions end.
func (s *Service) ResetSecond(tx *store.Tx, a *unit.Actor, person string) error {
	p, err := s.managed(tx, a, person, Security)
	if err != nil {
		return err
	}
	if a.Person == p.person {
		return fault.New(fault.Forbidden, "own_account", "不能重置自己的动态验证码，请由其他安全管理员办理，或使用备用码。", "Nobody resets their own second factor; ask another security administrator, or use a recovery code.")
	}
	if _, err := endSessions(tx, `account = $1`, p.account); err != nil {
		return err
	}
	return s.dropSecond(tx, a, p, "second_reset")
}

// SecondState is how a second factor stands.
type SecondState struct {
	On     bool
	Needed bool // one of the person's roles needs it
	Codes  int64
}

// Second tells how the caller's second factor stands, and how many recovery codes are left.
func (s *Service) Second(tx *store.Tx, session *Session) (SecondState, error) {
	var out SecondState
	var sealed *string
	if _, err := tx.Row(`SELECT second, (SELECT count(*) FROM recovery_code WHERE account = a.id AND used IS NULL) FROM account a WHERE id = $1`, []any{session.Account}, &sealed, &out.Codes); err != nil {
		return out, err
	}
	policy, err := s.policy(tx, session.region)
	var roles []string
	for _, p := range session.Posts {
		roles = append(roles, p.Role)
	}
	out.On, out.Needed = sealed != nil, policy.Needs(roles)
	return out, err
}
