package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"time"

	"zhiben/app"
	"zhiben/audit"
	"zhiben/internal/testpg"
	"zhiben/store"
	"zhiben/unit"
)

const (
	auditActs  = 1_000_000
	auditTries = 15 // of each filter
	auditGoal  = 100 * time.Millisecond
)

// auditPage measures how long a page of the audit takes among a million acts, sentences included, whatever narrows them.
func auditPage(at *place) (out []figure, err error) {
	goal, worst := fmt.Sprintf("<= %d ms (p95)", auditGoal.Milliseconds()), 0.0
	err = at.onBoth(testpg.Options{}, func(name, dir, address string) error {
		p95, err := auditAt(dir, address)
		if err != nil {
			return err
		}
		worst = max(worst, ms(p95))
		out = append(out, figure{"audit-page/" + name, ms(p95), fmt.Sprintf("ms, p95 of a page of 50 among %d acts by every filter", auditActs), goal, "none", p95 <= auditGoal})
		return nil
	})
	if err != nil {
		return nil, err
	}
	return append([]figure{{"audit-page", worst, "ms, p95 on the slower database", goal, "none", worst <= ms(auditGoal)}}, out...), nil
}

func auditAt(dir, database string) (p95 time.Duration, err error) {
	ctx := context.Background()
	a, err := app.Open(ctx, app.Options{Data: dir, Database: database, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	if err := a.SeedDemo(ctx, false); err != nil {
		return 0, err
	}
	var who *unit.Actor
	var units []unit.Unit
	var persons []string
	err = a.DB.Write(ctx, func(tx *store.Tx) error {
		post, found, err := unit.FirstPost(tx, "audit_admin")
		if err != nil || !found {
			return errors.Join(err, errors.New("nobody is audit administrator"))
		}
		if who, err = a.Policy.Units.Actor(tx, post); err != nil {
			return err
		}
		units, persons, err = auditCast(tx, who)
		if err != nil {
			return err
		}
		return auditFill(tx)
	})
	if err == nil && database != "" {
		err = a.DB.Write(ctx, func(tx *store.Tx) error { _, err := tx.Exec(`ANALYZE`); return err })
	}
	if err != nil {
		return 0, err
	}
	var took []time.Duration
	teller := &audit.Teller{Units: a.Policy.Units, Ledgers: a.Policy.Ledgers}
	now := a.DB.Now()
	for _, f := range []audit.Filter{{}, {Kind: audit.SignIns}, {Kind: audit.Failures}, {Kind: audit.Keys}, {Person: persons[0]}, {Person: persons[3], Kind: audit.Failures}, {Unit: units[0].ID}, {Unit: units[5].ID, Kind: audit.Exports},
		{Address: "10.0.0.7"}, {Address: "10.0.3.9", Person: persons[1]}, {From: now.AddDate(0, -2, 0), To: now.AddDate(0, -1, 0)}, {Kind: audit.Rules, From: now.AddDate(0, -5, 0), To: now.AddDate(0, -4, 0)}, {Person: "nobody", Address: "10.0.0.7"}} {
		for range auditTries {
			after := ""
			for range 2 { // the first page and the next
				began := time.Now()
				err := a.DB.Read(ctx, func(tx *store.Tx) error {
					page, err := audit.List(tx, who, f, after, 50)
					if err == nil {
						_, err = teller.Tell(tx, page.Acts)
					}
					after = page.Next
					return err
				})
				if err != nil {
					return 0, err
				}
				took = append(took, time.Since(began))
				if after == "" {
					break
				}
			}
		}
	}
	slices.SortFunc(took, cmp.Compare[time.Duration])
	verbose("%s: median %s, p95 %s, worst %s", database, took[len(took)/2], took[len(took)*95/100], took[len(took)-1])
	return took[len(took)*95/100], nil
}

// auditCast are units and persons of the county.
func auditCast(tx *store.Tx, a *unit.Actor) (units []unit.Unit, persons []string, err error) {
	if units, err = unit.List(tx, a, unit.Filter{Kind: "town"}); err != nil {
		return nil, nil, err
	}
	err = tx.Query(`SELECT id FROM person ORDER BY id`, nil, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		persons = append(persons, id)
		return err
	})
	return units, persons, err
}

// auditFill writes acts of half a year as the log and the audit's follower have them, most of them log-ins, some of everything else. No
// proof is asked of them, so that leaves are empty.
func auditFill(tx *store.Tx) error {
	const acts = `WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000),
		who AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS k FROM person),
		town AS (SELECT id, region, path, row_number() OVER (ORDER BY id) - 1 AS k FROM unit WHERE kind = 'town'),
		act AS (SELECT i, 'bench' || i AS id, CAST($1 AS BIGINT) - (1000001 - i) * 15552 AS at, who.id AS person, town.id AS unit, town.region, town.path,
			CASE WHEN i % 97 = 0 THEN 'failure' WHEN i % 53 = 0 THEN 'export' WHEN i % 1009 = 0 THEN 'rules' WHEN i % 100003 = 0 THEN 'keys' ELSE 'sign_in' END AS kind,
			CASE WHEN i % 53 = 0 THEN '10.0.0.7' ELSE '10.0.' || (i % 5) || '.' || (i * 31 % 250) END AS address
			FROM n JOIN who ON who.k = i * 7 % (SELECT count(*) FROM who) JOIN town ON town.k = i % (SELECT count(*) FROM town)) `
	none := `x''`
	if tx.Postgres {
		none = `''::bytea`
	}
	for _, fill := range []string{
		`INSERT INTO event (id, region, ledger, record, unit, unit_path, kind, at, person, definition, body, salt, leaf) ` + acts + `SELECT id, region,
			CASE kind WHEN 'export' THEN 'audit' WHEN 'rules' THEN 'param' WHEN 'keys' THEN 'system' ELSE 'account' END, person, unit, path,
			CASE kind WHEN 'failure' THEN 'log_in_failed' WHEN 'export' THEN 'export' WHEN 'rules' THEN 'set' WHEN 'keys' THEN 'keys_rotate' ELSE 'log_in' END,
			at, CASE kind WHEN 'failure' THEN NULL ELSE person END, 0, '{"extra":{"person":"' || person || '","address":"' || address || '","of":"task","rows":54,"device":"Chrome"}}', ` + none + `, ` + none + ` FROM act`,
		`INSERT INTO event_log (position, event) ` + acts + `SELECT 100000 + i, id FROM act`,
		`INSERT INTO audit (position, at, kind, address, unit) ` + acts + `SELECT 100000 + i, at, kind, address, unit FROM act`,
		`INSERT INTO audit_person (person, at, position) ` + acts + `SELECT person, at, 100000 + i FROM act`,
	} {
		if _, err := tx.Exec(fill, tx.Now.UnixMilli()); err != nil {
			return err
		}
	}
	return nil
}
