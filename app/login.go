package app

import (
	"time"

	"zhiben/account"
	"zhiben/record"
	"zhiben/store"
)

// loginPolicies reads the policy of log-ins from the params of the packs and of the county; what has no value falls back on what is usual
// nowhere but in tests, since the base pack sets all.
func loginPolicies(records *record.Service) account.Policies {
	return func(tx *store.Tx, region string) (account.Policy, error) {
		today := records.Today(tx)
		n := func(name string) int { return int(records.Setting(name, region, today)) }
		p := account.Policy{Length: n("password_length"), Classes: n("password_classes"), Past: n("password_past"), Expires: time.Duration(n("password_days")) * 24 * time.Hour,
			Idle: time.Duration(n("session_idle")) * time.Minute, Absolute: time.Duration(n("session_longest")) * time.Hour, Token: time.Duration(n("token_days")) * 24 * time.Hour}
		v, err := records.Param(tx, "second_factor_roles", record.Place{Region: region}, today)
		if roles, ok := v.Value.([]any); ok {
			for _, r := range roles {
				if role, ok := r.(string); ok {
					p.SecondRoles = append(p.SecondRoles, role)
				}
			}
		}
		return p, err
	}
}
