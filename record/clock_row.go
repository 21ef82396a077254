package record

import (
	"encoding/json"
	"reflect"
	"slices"
	"time"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

const clockColumns = `record, key, ledger, region, unit_path, began, base, due_at, reason, set_at, done_at, passed_at, paused_at, pauses, step, step_key, step_at, ask_at, pending, next_at, attempt, error`

// ms is a moment for the database; null for none.
func ms(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UnixMilli()
}

func moment(ms *int64) time.Time {
	if ms == nil {
		return time.Time{}
	}
	return time.UnixMilli(*ms).UTC()
}

func (c *running) row() []any {
	pauses, _ := json.Marshal(c.Pauses) // plain numbers
	if c.Pauses == nil {
		pauses = []byte("[]")
	}
	set, done := int64(0), int64(0)
	if !c.SetAt.IsZero() {
		set = c.SetAt.UnixMilli()
	}
	if !c.DoneAt.IsZero() {
		done = c.DoneAt.UnixMilli()
	}
	return []any{c.Record, c.Key, c.Ledger, c.Region, c.UnitPath, c.Began.UnixMilli(), c.Base, ms(c.Due), c.Reason, set, done, ms(c.PassedAt), ms(c.PausedAt),
		string(pauses), c.Step, c.StepKey, ms(c.StepAt), ms(c.AskAt), nullable(c.Pending), ms(c.Next), c.Attempt, c.Error}
}

func scanClock(scan func(...any) error) (*running, error) {
	c := &running{}
	var began, set, done, step int64
	var due, passed, paused, stepAt, ask, next *int64
	var pauses string
	var pending *string
	if err := scan(&c.Record, &c.Key, &c.Ledger, &c.Region, &c.UnitPath, &began, &c.Base, &due, &c.Reason, &set, &done, &passed, &paused, &pauses,
		&step, &c.StepKey, &stepAt, &ask, &pending, &next, &c.Attempt, &c.Error); err != nil {
		return nil, err
	}
	c.Began, c.Due, c.PassedAt, c.PausedAt, c.StepAt, c.AskAt, c.Next = moment(&began), moment(due), moment(passed), moment(paused), moment(stepAt), moment(ask), moment(next)
	if set != 0 {
		c.SetAt = moment(&set)
	}
	if done != 0 {
		c.DoneAt = moment(&done)
	}
	c.Step, c.Pending = int(step), deref(pending)
	if pauses == "[]" {
		return c, nil
	}
	return c, json.Unmarshal([]byte(pauses), &c.Pauses)
}

// loadClocks reads the clocks that run for a record.
func loadClocks(tx *store.Tx, record string) ([]*running, error) {
	var out []*running
	err := tx.Query(`SELECT `+clockColumns+` FROM clock WHERE record = $1`, []any{record}, func(scan func(...any) error) error {
		c, err := scanClock(scan)
		out = append(out, c)
		return err
	})
	return out, err
}

// saveClocks writes what has changed of a record's clocks; those that run no longer go, and what waited for them.
func (s *Service) saveClocks(tx *store.Tx, had, have []*running) error {
	var rows [][]any
	for _, c := range have {
		was := find(had, c.Key)
		if was != nil && reflect.DeepEqual(*was, *c) {
			continue
		}
		if was != nil && !(was.Next.Equal(c.Next) && was.Due.Equal(c.Due)) { // what failed is to be tried anew
			c.Attempt, c.Error = 0, ""
		}
		rows = append(rows, c.row())
	}
	if err := tx.Later("clock", clockColumns, rows, `ON CONFLICT (record, key) DO UPDATE SET began = excluded.began, base = excluded.base,
		due_at = excluded.due_at, reason = excluded.reason, set_at = excluded.set_at, done_at = excluded.done_at, passed_at = excluded.passed_at,
		paused_at = excluded.paused_at, pauses = excluded.pauses, step = excluded.step, step_key = excluded.step_key, step_at = excluded.step_at,
		ask_at = excluded.ask_at, pending = excluded.pending, next_at = excluded.next_at, attempt = excluded.attempt, error = excluded.error`); err != nil {
		return err
	}
	for _, c := range had {
		if find(have, c.Key) != nil {
			continue
		}
		if err := dropClock(tx, c); err != nil {
			return err
		}
	}
	return nil
}

func dropClock(tx *store.Tx, c *running) error {
	if _, err := tx.Exec(`DELETE FROM clock WHERE record = $1 AND key = $2`, c.Record, c.Key); err != nil {
		return err
	}
	if c.Step > 0 {
		if _, err := tx.Exec(`DELETE FROM clock_letter WHERE record = $1 AND clock = $2`, c.Record, c.Key); err != nil {
			return err
		}
	}
	return withdraw(tx, c)
}

// withdraw takes back what a clock waits for: the step of its ladder is no longer asked for.
func withdraw(tx *store.Tx, c *running) error {
	if c.Pending == "" {
		return nil
	}
	_, err := tx.Exec(`UPDATE approval SET state = 'gone', decided = $2 WHERE id = $1 AND state = 'pending'`, c.Pending, tx.Now.UnixMilli())
	return err
}

// stopClocks ends all clocks of a record, as when it is voided.
func (s *Service) stopClocks(tx *store.Tx, record string) error {
	had, err := loadClocks(tx, record)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM answer WHERE record = $1`, record); err != nil {
		return err
	}
	return s.saveClocks(tx, had, nil)
}

// recompute brings a record's clocks to what params, calendar and other records say now. Its row is locked by the caller.
func (s *Service) recompute(tx *store.Tx, d *ledger.Definition, r *Record) error {
	had, err := loadClocks(tx, r.ID)
	if err != nil {
		return err
	}
	have, err := s.clocks(tx, unit.System(), d, r, had, nil)
	if err != nil {
		return err
	}
	if err := s.saveClocks(tx, had, have); err != nil {
		return err
	}
	if err := s.keepAnswers(tx, unit.System(), d, r, false); err != nil {
		return err
	}
	return s.saveDue(tx, d, r, have)
}

// saveDue writes the record's nearest deadline where it has become another.
func (s *Service) saveDue(tx *store.Tx, d *ledger.Definition, r *Record, clocks []*running) error {
	due := s.nearest(clocks)
	if due == r.Due {
		return nil
	}
	r.Due = due
	rewriting(tx, r.ID)
	if _, err := tx.Exec(`UPDATE `+d.Table()+` SET "s_due" = $2 WHERE "s_id" = $1`, r.ID, nullable(due)); err != nil {
		return err
	}
	return tellDue(tx, d, r)
}

// runBegan is when a record entered its present run of states, from its history.
func runBegan(tx *store.Tx, d *ledger.Definition, r *Record, while []string) (time.Time, error) {
	began, over := r.Since, false
	err := eachState(tx, d, r.ID, func(at time.Time, from, to string) {
		if over || !slices.Contains(while, to) {
			over = true
			return
		}
		began = at
		over = !slices.Contains(while, from)
	})
	return began, err
}
