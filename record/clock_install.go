package record

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
)

// installClocks makes what runs fit the packs: uploaded holidays are taken in, rules of the calendar have their timers, and where what
// deadlines are computed from has changed since the last start, all clocks are computed anew, soon and some at a time.
func (s *Service) installClocks(tx *store.Tx) error {
	if err := s.loadCalendar(tx); err != nil {
		return err
	}
	if err := s.keepCalendarRules(tx); err != nil {
		return err
	}
	return s.recomputeIfChanged(tx)
}

// takeIn takes in what has changed since this process last looked: params that were set, holidays that were uploaded, here or by
// another server.
func (s *Service) takeIn(ctx context.Context, db *store.DB) error {
	var version string
	var uploaded int64
	err := db.Read(ctx, func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT version, (SELECT coalesce(max(uploaded), 0) FROM calendar_year) FROM param_version`, nil, &version, &uploaded)
		return err
	})
	now := fmt.Sprintf("%s %d", version, uploaded)
	if before := s.looked.Load(); err != nil || before != nil && *before == now {
		return err
	}
	s.taking.Lock()
	defer s.taking.Unlock()
	if err := db.Write(ctx, s.installClocks); err != nil {
		return err
	}
	s.looked.Store(&now)
	return nil
}

const basisSetting = "clock_basis"

func (s *Service) recomputeIfChanged(tx *store.Tx) error {
	var version string
	if _, err := tx.Row(`SELECT version FROM param_version`, nil, &version); err != nil {
		return err
	}
	basis := version + " " + s.clockBasis()
	if before, err := setting(tx, basisSetting); err != nil || before == basis {
		return err
	}
	if err := set(tx, basisSetting, basis); err != nil {
		return err
	}
	return s.recomputeAll(tx)
}

// clockBasis tells apart what deadlines are computed from: params, calendar, clocks and ladders.
func (s *Service) clockBasis() string {
	h := sha256.New()
	add := func(v ...any) { _, _ = fmt.Fprintf(h, "%q\n", v) }
	for _, p := range s.Ledgers.ParamsInOrder() {
		add(p.Key, p.Dated)
	}
	add(s.Calendar.Sum(), s.Zone.String())
	for _, d := range s.Ledgers.Tables() {
		for _, k := range d.Clocks {
			add(d.Name, k.Key, k.While, written(ledger.Value{Expr: k.Due}), written(k.Within), written(ledger.Value{Expr: k.Since}), written(ledger.Value{Expr: k.Pause}), k.Warn, k.Ladder, k.Who.All())
		}
	}
	for _, l := range s.Ledgers.Ladders {
		for _, step := range l.Steps {
			add(l.Key, step.Key, written(step.Wait))
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// written is a value as a pack writes it.
func written(v ledger.Value) string {
	if p := v.Expr; p != (*expr.Program)(nil) {
		return "=" + p.Text
	}
	return fmt.Sprint(v.Literal)
}

// recomputeAll has the clocks of all records computed anew.
func (s *Service) recomputeAll(tx *store.Tx) error {
	if err := unschedule(tx, timerRecompute, "all"); err != nil {
		return err
	}
	return schedule(tx, &timer{Kind: timerRecompute, Key: "all", RunAt: tx.Now, Body: asJSON(recomputing{})})
}

// recomputing is how far the work has come: a ledger, and the record after which it goes on.
type recomputing struct {
	Ledger string `json:"ledger"`
	After  string `json:"after"`
}

// atOnce bounds how many records one step of the work hands on.
const atOnce = 500

// recomputeSome hands on the next records, each to a transaction of its own.
func (s *Service) recomputeSome(tx *store.Tx, t *timer) error {
	var at recomputing
	if err := t.body(&at); err != nil {
		return err
	}
	for _, d := range slices.SortedFunc(slices.Values(s.Ledgers.Tables()), func(a, b *ledger.Definition) int { return strings.Compare(a.Name, b.Name) }) {
		while := clockStates(d)
		if d.Name < at.Ledger || len(while) == 0 {
			continue
		}
		if d.Name > at.Ledger {
			at = recomputing{Ledger: d.Name}
		}
		ids, err := s.inStates(tx, d, while, at.After)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if err := schedule(tx, &timer{Kind: timerLook, Key: id, Ledger: d.Name, Record: id, RunAt: tx.Now}); err != nil {
				return err
			}
		}
		if len(ids) == atOnce {
			at.After = ids[len(ids)-1]
			return schedule(tx, &timer{Kind: timerRecompute, Key: "all", RunAt: tx.Now, Body: asJSON(at)})
		}
	}
	return nil
}

// clockStates are the states of a ledger in which a clock has a deadline or an expression tells who answers.
func clockStates(d *ledger.Definition) []string {
	var out []string
	for _, k := range d.Clocks {
		if timed(k) || named(k) {
			out = append(out, k.While...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (s *Service) inStates(tx *store.Tx, d *ledger.Definition, states []string, after string) ([]string, error) {
	args := store.Args{Values: []any{after, atOnce}}
	var out []string
	err := tx.Query(`SELECT "s_id" FROM `+d.Table()+` WHERE "s_id" > $1 AND "s_state" IN `+store.In(&args, states)+` AND "s_voided" IS NULL ORDER BY "s_id" LIMIT $2`, args.Values, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		out = append(out, id)
		return err
	})
	return out, err
}
