package record

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"zhiben/store"
)

// Scheduler lets happen what is due: clocks, steps of ladders, rules. Any number of servers may run one on a database; each thing
// happens once, in one of them, in the transaction that also notes that it has happened.
type Scheduler struct {
	Records *Service
	DB      *store.DB
	Log     *slog.Logger
}

const (
	lookEvery   = time.Second           // for what other servers wrote
	firstRetry  = time.Second           // after a failure; then four times as long each time
	longestWait = time.Hour             // between attempts
	window      = 64                    // how many candidates are read at a time
	workers     = 8                     // how many things of one moment happen at once
	settle      = 20 * time.Millisecond // from a commit until what it asked for is looked for
)

// Run works until the context ends.
func (c *Scheduler) Run(ctx context.Context) {
	commits := c.DB.Watch()
	for ctx.Err() == nil {
		if _, err := c.Records.tick(ctx, c.DB, workers, c.Log); err != nil && ctx.Err() == nil {
			c.Log.Error("the scheduler could not ask what is due", "error", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(lookEvery):
		case <-commits:
			time.Sleep(settle)
		}
	}
}

// Tick lets everything happen that is due at the database's clock, in the order of its times, and gives how many things happened.
// What fails is noted and tried later; the error is of the database alone.
func (s *Service) Tick(ctx context.Context, db *store.DB) (fired int, err error) {
	return s.tick(ctx, db, 1, slog.New(slog.DiscardHandler))
}

// NextTimer is the next moment at which something is due; ok is false when nothing waits.
func (s *Service) NextTimer(ctx context.Context, db *store.DB) (at time.Time, ok bool, err error) {
	err = db.Read(ctx, func(tx *store.Tx) error {
		var ms *int64
		_, err := tx.Row(`SELECT min(next_at) FROM (SELECT min(next_at) AS next_at FROM clock UNION ALL SELECT min(next_at) FROM timer) AS t`, nil, &ms)
		at, ok = moment(ms), ms != nil
		return err
	})
	return at, ok, err
}

// job is a candidate: a clock of a record or a timer.
type job struct {
	kind, id, key, ledger, record string // kind `clock`: record and key name it
	next                          int64
	attempt                       int64
}

// tick lets things happen moment by moment; those of one moment by so many workers at once.
func (s *Service) tick(ctx context.Context, db *store.DB, workers int, log *slog.Logger) (fired int, err error) {
	if err := s.takeIn(ctx, db); err != nil {
		return 0, err
	}
	passed := map[string]bool{} // tried in this tick without success: another server is at it, or it failed
	for ctx.Err() == nil {
		jobs, err := s.due(ctx, db, passed)
		if err != nil || len(jobs) == 0 {
			return fired, err
		}
		together := jobs[:1]
		if workers > 1 {
			for i, j := range jobs {
				if j.next == jobs[0].next {
					together = jobs[:i+1]
				}
			}
		}
		var mu sync.Mutex
		var all sync.WaitGroup
		free := make(chan struct{}, workers)
		for _, j := range together {
			free <- struct{}{}
			all.Go(func() {
				defer func() { <-free }()
				done := s.attempt(ctx, db, j, log)
				mu.Lock()
				defer mu.Unlock()
				if done {
					fired++
				} else {
					passed[j.name()] = true
				}
			})
		}
		all.Wait()
	}
	return fired, ctx.Err()
}

func (j job) name() string { return j.kind + " " + j.id + " " + j.record + " " + j.key }

// due lists what is due now, the earliest first, without what was passed over.
func (s *Service) due(ctx context.Context, db *store.DB, passed map[string]bool) (out []job, err error) {
	err = db.Read(ctx, func(tx *store.Tx) error {
		args := []any{tx.Now.UnixMilli(), window + len(passed)}
		read := func(query string) error {
			return tx.Query(query, args, func(scan func(...any) error) error {
				var j job
				err := scan(&j.kind, &j.id, &j.key, &j.ledger, &j.record, &j.next, &j.attempt)
				if !passed[j.name()] {
					out = append(out, j)
				}
				return err
			})
		}
		if err := read(`SELECT 'clock', '', key, ledger, record, next_at, attempt FROM clock WHERE next_at <= $1 ORDER BY next_at, record, key LIMIT $2`); err != nil {
			return err
		}
		return read(`SELECT kind, id, key, ledger, record, next_at, attempt FROM timer WHERE next_at <= $1 ORDER BY next_at, id LIMIT $2`)
	})
	slices.SortStableFunc(out, func(a, b job) int { return cmp.Compare(a.next, b.next) })
	return out, err
}

// attempt lets one thing happen in a transaction of its own; done is false where another server has it, or where it failed.
func (s *Service) attempt(ctx context.Context, db *store.DB, j job, log *slog.Logger) (done bool) {
	cause := db.Write(ctx, func(tx *store.Tx) (err error) {
		done = false
		if j.record != "" {
			if done, err = s.lockOrSkip(tx, j.ledger, j.record); err != nil || !done {
				return err
			}
		}
		if j.kind == "clock" {
			done, err = s.fireClock(tx, j)
			return err
		}
		done, err = s.fireTimer(tx, j)
		return err
	})
	if cause == nil {
		return done
	}
	if ctx.Err() != nil {
		return false
	}
	log.Error("what was due failed and will be tried again", "kind", j.kind, "key", j.key, "record", j.record, "error", cause)
	if err := db.Write(ctx, func(tx *store.Tx) error { return failed(tx, j, cause) }); err != nil {
		log.Error("the failure could not be noted", "kind", j.kind, "key", j.key, "error", err)
	}
	return false
}

// lockOrSkip locks a record before anything that belongs to it, as its writers do; ok is false where somebody else has it.
func (s *Service) lockOrSkip(tx *store.Tx, name, record string) (ok bool, err error) {
	d := s.Ledgers.Get(name)
	if d == nil || !tx.Postgres {
		return true, nil
	}
	var there int64
	found, err := tx.Row(`SELECT 1 FROM `+d.Table()+` WHERE "s_id" = $1`+tx.ForUpdateOrSkip(), []any{record}, &there)
	if err != nil || found {
		return found, err
	}
	found, err = tx.Row(`SELECT 1 FROM `+d.Table()+` WHERE "s_id" = $1`, []any{record}, &there)
	return !found, err // a record that is gone holds nobody up
}

// fireTimer does what a timer is for and takes it away.
func (s *Service) fireTimer(tx *store.Tx, j job) (bool, error) {
	t := &timer{ID: j.id, Kind: j.kind, Key: j.key, Ledger: j.ledger, Record: j.record, Attempt: j.attempt}
	var run int64
	found, err := tx.Row(`SELECT run_at, body FROM timer WHERE id = $1 AND next_at <= $2`+tx.ForUpdateOrSkip(), []any{j.id, tx.Now.UnixMilli()}, &run, &t.Body)
	if err != nil || !found {
		return false, err
	}
	t.RunAt = moment(&run)
	if _, err := tx.Exec(`DELETE FROM timer WHERE id = $1`, t.ID); err != nil {
		return false, err
	}
	do := timerKinds[t.Kind]
	if do == nil {
		return false, fmt.Errorf("nobody knows timers of kind %s", t.Kind)
	}
	return true, do(s, tx, t)
}

// failed notes a failure where the office sees it, and puts the next attempt off.
func failed(tx *store.Tx, j job, cause error) error {
	wait := min(firstRetry<<min(2*j.attempt, 20), longestWait)
	args := []any{tx.Now.Add(wait).UnixMilli(), cause.Error(), j.next, j.record, j.key}
	query := `UPDATE clock SET attempt = attempt + 1, next_at = $1, error = $2 WHERE next_at = $3 AND record = $4 AND key = $5`
	if j.kind != "clock" {
		args = []any{args[0], args[1], j.next, j.id}
		query = `UPDATE timer SET attempt = attempt + 1, next_at = $1, error = $2 WHERE next_at = $3 AND id = $4`
	}
	_, err := tx.Exec(query, args...)
	return err
}
