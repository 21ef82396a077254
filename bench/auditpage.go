package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"zhiben/app"
	"zhiben/audit"
	"zhiben/event"
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
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	cluster, err := testpg.Start(testpg.Options{})
	if err != nil {
		return nil, err
	}
	defer cluster.Stop()
	goal, worst := fmt.Sprintf("<= %d ms (p95)", auditGoal.Milliseconds()), 0.0
	for name, address := range map[string]string{"sqlite": "", "postgres": cluster.URL} {
		p95, err := auditAt(filepath.Join(dir, name), address)
		if err != nil {
			return nil, err
		}
		worst = max(worst, ms(p95))
		out = append(out, figure{"audit-page/" + name, ms(p95), fmt.Sprintf("ms, p95 of a page of 50 among %d acts by every filter", auditActs), goal, "none", p95 <= auditGoal})
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
		return tx.Gather(func() error { return auditFill(tx, units, persons) })
	})
	if err == nil {
		err = a.CatchUp(ctx)
	}
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

// auditFill appends acts of half a year: most of them log-ins, some of everything else.
func auditFill(tx *store.Tx, units []unit.Unit, persons []string) error {
	step := 180 * 24 * time.Hour / auditActs
	for i := range auditActs {
		u, p := units[i%len(units)], persons[i*7%len(persons)]
		e := &event.Event{Region: u.Region, Ledger: "account", Record: p, Unit: u.ID, UnitPath: u.Path, Kind: "log_in", Person: p, At: tx.Now.Add(-time.Duration(auditActs-i) * step),
			Body: event.Body{Extra: map[string]any{"person": p, "address": fmt.Sprintf("10.0.%d.%d", i%5, i*31%250), "device": "Chrome"}}}
		switch {
		case i%97 == 0:
			e.Kind, e.Person = "log_in_failed", ""
		case i%53 == 0:
			e.Ledger, e.Kind, e.Body.Extra = audit.Events, "export", map[string]any{"of": "task", "rows": 54, "filter": map[string]any{"state": "working"}, "address": "10.0.0.7"}
		case i%1009 == 0:
			e.Ledger, e.Record, e.Kind, e.Body.Extra = "param", "urge_every", "set", map[string]any{"value": 3}
		case i%100_003 == 0:
			e.Ledger, e.Record, e.Kind, e.Person, e.Body.Extra = audit.System, audit.System, "keys_rotate", "", map[string]any{"ok": true, "operator": "root"}
		}
		if err := event.Append(tx, e); err != nil {
			return err
		}
	}
	return nil
}
