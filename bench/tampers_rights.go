package main

import (
	"slices"
	"strings"
)

// rightChanges are those of rows beside the ledgers that decide who may do what: units, persons, posts, requests for them, delegations,
// accounts and what opens them, params, members of populations and definitions of ledgers.
func rightChanges() (out []change) {
	// row is a statement about a random row of a table, WHERE of which is put behind it.
	row := func(name, table, keys, statement string) {
		out = append(out, change{name, func(t *tampering) error {
			var n int64
			if _, err := t.tx.Row(`SELECT count(*) FROM `+table, nil, &n); err != nil {
				return err
			}
			return t.exec(statement+` WHERE (`+keys+`) IN (SELECT `+keys+` FROM `+table+` ORDER BY `+keys+` LIMIT 1 OFFSET $1)`, t.random.Int64N(max(n, 1)))
		}})
	}
	for _, c := range []struct{ table, keys, sets string }{
		{"unit", "id", "name = name || '改';kind = kind || 'x';aliases = '[\"县\"]';region = region || '1';version = version + 1;code = code || '1';path = path || 'x/'"},
		{"person", "id", "name = name || '改';region = region || '1'"},
		{"post", "id", "role = 'committee_director';since = since - 1;until = since + 1;sectors = '[\"26\"]';region = region || '1'"},
		{"post", "id", "person = (SELECT max(id) FROM person p WHERE p.id <> post.person);unit = (SELECT max(id) FROM unit u WHERE u.id <> post.unit)"},
		{"delegation", "id", "until = until + 1;since = since - 1;revoked = 1;reason = reason || '改';delegate = (SELECT max(id) FROM person p WHERE p.id <> delegation.delegate);post = (SELECT max(id) FROM post p WHERE p.id <> delegation.post)"},
		{"account", "id", "login = login || '1';person = (SELECT max(id) FROM person p WHERE p.id <> account.person);must_change = 2"},
		{"account", "id", "password = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA';second = coalesce(second, '') || 'x';unit = (SELECT max(id) FROM unit)"},
		{"person", "id", "identity = coalesce(identity, '') || 'x';identity_hash = id"},
		{"recovery_code", "account, hash", "used = 1;hash = hash || 'x'"},
		{"api_token", "id", "token = token || 'x';scopes = '{\"write\":[\"*\"]}';expires = expires + 1;post = (SELECT max(id) FROM post p WHERE p.id <> api_token.post);revoked = 1;created = created - 1"},
		{"session", "token", "token = token || 'x';expires = expires + 1;second = 1 - second;created = created - 1"},
		{"definition", "ledger, version", "body = body || ' ';source = source || ' ';hash = hash || 'x'"},
		{"param_value", "region, name, from_on", "value = '99';from_on = '2031-01-01';region = region || '1'"},
	} {
		for set := range strings.SplitSeq(c.sets, ";") {
			row("a row of "+c.table+": "+set, c.table, c.keys, `UPDATE `+c.table+` SET `+set)
		}
	}
	for _, c := range [][2]string{{"delegation", "id"}, {"param_value", "region, name, from_on"}, {"recovery_code", "account, hash"}, {"api_token", "id"}, {"definition", "ledger, version"}} {
		row("a row of "+c[0]+" deleted", c[0], c[1], `DELETE FROM `+c[0])
	}
	for name, statement := range map[string]string{ // of rows that nothing refers to
		"a row of account deleted":                   `DELETE FROM account WHERE id NOT IN (SELECT account FROM session)`,
		"a row of post deleted":                      `DELETE FROM post WHERE id = (SELECT max(id) FROM post WHERE id NOT IN (SELECT post FROM api_token UNION SELECT post FROM delegation))`,
		"a row of unit: its path and those above it": `UPDATE unit SET parent = NULL, path = '/' || code || '/' WHERE id = (SELECT max(id) FROM unit WHERE parent IS NOT NULL)`,
	} {
		out = append(out, change{name, func(t *tampering) error { return t.exec(statement) }})
	}
	for table, statement := range map[string]string{
		"unit":              `INSERT INTO unit (id, region, kind, name, aliases, code, parent, path, version) SELECT $1, region, kind, name || '二', aliases, 'x1', id, path || 'x1/', 1 FROM unit WHERE parent IS NULL`,
		"person":            `INSERT INTO person (id, region, name) SELECT $1, region, '某' FROM unit WHERE parent IS NULL`,
		"post":              `INSERT INTO post (id, region, person, unit, role, since) SELECT $1, u.region, (SELECT min(id) FROM person), u.id, 'committee_office', 0 FROM unit u WHERE u.kind = 'town' LIMIT 1`,
		"post_asked":        `INSERT INTO post_asked (id, region, person, unit, role, asked_by, at) SELECT $1, u.region, (SELECT min(id) FROM person), u.id, 'committee_office', (SELECT max(id) FROM person), 0 FROM unit u WHERE u.parent IS NULL`,
		"delegation":        `INSERT INTO delegation (id, post, person, delegate, since, until, reason) SELECT $1, id, person, (SELECT max(id) FROM person), 0, 99999999999999, '外出' FROM post WHERE role = 'committee_office' LIMIT 1`,
		"account":           `INSERT INTO account (id, person, login, password) SELECT $1, min(id), 'intruder', '' FROM person`,
		"recovery_code":     `INSERT INTO recovery_code (account, hash) SELECT id, $1 FROM account LIMIT 1`,
		"api_token":         `INSERT INTO api_token (id, token, account, post, name, scopes, created, expires) SELECT $1, 'x', account, post, name, scopes, created, expires FROM api_token LIMIT 1`,
		"session":           `INSERT INTO session (token, account, created, seen, expires) SELECT $1, id, 0, 0, 99999999999999 FROM account LIMIT 1`,
		"param_value":       `INSERT INTO param_value (region, name, from_on, value) SELECT region, $1, '', '0' FROM unit WHERE parent IS NULL`,
		"plan_param":        `INSERT INTO plan_param (plan, name, from_on, value) VALUES ($1, 'x', '', '0')`,
		"plan_reach":        `INSERT INTO plan_reach (plan, who) VALUES ($1, 'x')`,
		"population_manual": `INSERT INTO population_manual (population, record, region, member, reason, at) SELECT 'enterprises', $1, region, 0, '', 0 FROM unit WHERE parent IS NULL`,
	} {
		out = append(out, change{"a row of " + table + " put in", func(t *tampering) error { return t.exec(statement, anyID(t)) }})
	}
	slices.SortFunc(out, func(a, b change) int { return strings.Compare(a.name, b.name) }) // the same order each time
	return out
}
