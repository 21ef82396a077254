package account

import (
	"strings"
	"testing"
)

func TestPasswords(t *testing.T) {
	phc := Hash("正确的密码 123")
	if !strings.HasPrefix(phc, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("PHC string %s", phc)
	}
	if !matches("正确的密码 123", phc) || matches("错误的密码 123", phc) {
		t.Error("the right password must match, a wrong one must not")
	}
	if first, second := Hash("same"), Hash("same"); first == second {
		t.Error("two hashes of one password are equal: no salt")
	}
	for _, bad := range []string{"", "$", "plain", "$argon2i$v=19$m=19456,t=2,p=1$AAAA$AAAA", "$argon2id$v=18$m=19456,t=2,p=1$AAAA$AAAA", "$argon2id$v=19$m=99999999,t=2,p=1$AAAA$AAAA",
		"$argon2id$v=19$m=1,t=0,p=1$AAAA$AAAA", "$argon2id$v=19$m=19456,t=2,p=1$!$AAAA", "$argon2id$v=19$m=19456,t=2,p=1$AAAA$"} {
		if matches("x", bad) {
			t.Errorf("%q matches", bad)
		}
	}
}

func TestNewPassword(t *testing.T) {
	seen := map[string]bool{}
	for range 200 {
		p := NewPassword()
		if len(p) != 17 || strings.ContainsAny(p, "ilo01") || seen[p] {
			t.Fatalf("password %q", p)
		}
		if err := usual.check(p, "zhang", "x"); err != nil {
			t.Fatal(err)
		}
		seen[p] = true
	}
}

func TestPolicy(t *testing.T) {
	for password, want := range map[string]bool{"Wenjing-2026 summer": true, "short-1A": false, "onlysmallletters": false, "Zhangwei-2026": false, "Passw0rd-1": false, "Aa1111111111": false, "K3-abcd-efgh-jkmn": true} {
		if err := usual.check(password, "zhangwei", "body.new"); (err == nil) != want {
			t.Errorf("%s: %v", password, err)
		}
	}
}
