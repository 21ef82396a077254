package account

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"zhiben/internal/fault"
	"zhiben/store"
)

// Policy is what a county asks of log-ins. Packs give the values (params `password_…`, `session_…`, `second_factor_roles`), the security
// administrator may set others.
type Policy struct {
	Length      int           // characters of a password at least
	Classes     int           // of small letters, capitals, digits and others, how many a password has at least
	Past        int           // how many passwords before the present one may not come back
	Expires     time.Duration // how old a password may be; 0: any age
	Idle        time.Duration // a session ends after so long without use
	Absolute    time.Duration // and after so long in any case
	SecondRoles []string      // roles that need a second factor
	Token       time.Duration // the longest life of an API token
}

// usual is the policy where nobody sets one.
var usual = Policy{Length: 10, Classes: 3, Past: 5, Expires: 90 * 24 * time.Hour, Idle: 2 * time.Hour, Absolute: 12 * time.Hour, Token: 366 * 24 * time.Hour}

// Policies tells the policy that holds in a county.
type Policies func(tx *store.Tx, region string) (Policy, error)

func (s *Service) policy(tx *store.Tx, region string) (Policy, error) {
	if s.Policies == nil {
		return usual, nil
	}
	return s.Policies(tx, region)
}

// common are passwords that everybody tries first, in lower case; a password may not contain one and little else.
var common = []string{"password", "passw0rd", "p@ssw0rd", "p@ssword", "admin", "administrator", "root", "qwerty", "qwertyuiop", "asdfgh", "zxcvbn", "1qaz2wsx", "1q2w3e4r", "qazwsx",
	"abc123", "abcd1234", "a123456", "aa123456", "123456", "12345678", "123456789", "1234567890", "0123456789", "654321", "87654321", "987654321", "111111", "000000", "666666", "888888", "88888888",
	"123123", "112233", "121212", "5201314", "woaini", "iloveyou", "welcome", "letmein", "changeme", "anquan", "yingji", "zhiben", "huawei", "system", "manager", "guanliyuan", "mima"}

// classes counts the kinds of characters in a password.
func classes(password string) int {
	has := map[string]bool{}
	for _, r := range password {
		switch {
		case unicode.IsLower(r):
			has["small"] = true
		case unicode.IsUpper(r):
			has["capital"] = true
		case unicode.IsDigit(r):
			has["digit"] = true
		default:
			has["other"] = true
		}
	}
	return len(has)
}

// obvious reports whether a password is one of the common ones with little around it, or runs of few characters.
func obvious(password string) bool {
	p := strings.ToLower(password)
	for _, word := range common {
		if strings.Contains(p, word) && len([]rune(p))-len(word) < 5 {
			return true
		}
	}
	different := map[rune]bool{}
	for _, r := range p {
		different[r] = true
	}
	return len(different) < 5
}

// check asks what a policy asks of a new password.
func (p Policy) check(password, login, location string) error {
	weak := func(zh, en string) error {
		return fault.New(fault.Invalid, "weak_password", zh, en).At(location, zh, en)
	}
	switch n := len([]rune(password)); {
	case n < p.Length || n > 200:
		return weak(fmt.Sprintf("密码至少%d位。", p.Length), fmt.Sprintf("A password has at least %d characters.", p.Length))
	case classes(password) < p.Classes:
		return weak(fmt.Sprintf("密码须包含大写字母、小写字母、数字、符号中的至少%d类。", p.Classes), fmt.Sprintf("A password has at least %d of: capitals, small letters, digits, other characters.", p.Classes))
	case len(login) >= 3 && strings.Contains(strings.ToLower(password), strings.ToLower(login)):
		return weak("密码不能包含登录名。", "A password does not contain the login name.")
	case obvious(password):
		return weak("这是常见密码，容易被猜到，请换一个。", "This is a common password that is easily guessed; choose another.")
	}
	return nil
}

// expired reports whether a password that was set at a time (milliseconds) is too old.
func (p Policy) expired(changed int64, now time.Time) bool {
	return p.Expires > 0 && changed > 0 && now.Sub(time.UnixMilli(changed)) > p.Expires
}

// Needs reports whether one of the roles needs a second factor.
func (p Policy) Needs(roles []string) bool {
	return slices.ContainsFunc(roles, func(r string) bool { return slices.Contains(p.SecondRoles, r) })
}
