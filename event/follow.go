package event

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"zhiben/store"
)

// Follower keeps tables of its own in step with the log. What it writes must follow from the log and from what the log's events
// were written with, so that replaying gives the same tables.
type Follower struct {
	Name string
	// Version names what the tables hold and how. A program that starts with another one than the database has empties the tables
	// and replays the log.
	Version string
	// Apply writes what the next events mean. It runs in the transaction that also moves the follower's position on, so each
	// event counts exactly once; it may run again for the same events after a failure that left nothing behind.
	Apply func(tx *store.Tx, events []Event) error
	// Prepare may stand for Apply: it reads what is needed, while others write, and gives what is to be written. What it reads
	// may be older than the write, but is not older than the events nor than what the batch before wrote.
	Prepare func(tx *store.Tx, events []Event) (apply func(tx *store.Tx) error, err error)
	// Reset empties the follower's tables.
	Reset func(tx *store.Tx) error
}

// Dispatcher lets followers follow. Any number of them, in several processes, may work on one database: each follower advances
// in one of them at a time.
type Dispatcher struct {
	DB        *store.DB
	Followers []Follower
	Log       *slog.Logger

	mu     sync.Mutex // guards what was read last: followers mostly stand at the same position
	from   int64
	size   int
	events []Event
}

const (
	batch   = 1000                   // events of one transaction
	bulk    = 4000                   // the same, where a follower is far behind
	far     = 10 * bulk              // behind
	poll    = time.Second            // between looks for what other processes wrote
	gather  = 100 * time.Millisecond // at least, from a commit until its events are followed: what comes meanwhile goes with it
	share   = 10                     // while there is no backlog, followers work at most one part in so many of the time
	longest = 5 * time.Minute        // between attempts of a follower that fails
)

// Install notes the followers in the database. One whose version differs from the program's begins anew.
func (d *Dispatcher) Install(ctx context.Context) error {
	return d.DB.Write(ctx, func(tx *store.Tx) error {
		for _, f := range d.Followers {
			var version string
			found, err := tx.Row(`SELECT version FROM follower WHERE name = $1`+tx.ForUpdate(), []any{f.Name}, &version)
			if err == nil && found && version != f.Version {
				err = restart(tx, f)
			}
			if err == nil && !found {
				_, err = tx.Exec(`INSERT INTO follower (name, version, position, floor) SELECT $1, $2, 0, position FROM follower WHERE name = $3
					ON CONFLICT (name) DO NOTHING`, f.Name, f.Version, logRow)
			}
			if err != nil {
				return fmt.Errorf("follower %s: %w", f.Name, err)
			}
		}
		return nil
	})
}

// restart empties a follower's tables and sends it back to the beginning of the log.
func restart(tx *store.Tx, f Follower) error {
	end, err := End(tx)
	if err != nil {
		return err
	}
	// First the row: whoever is applying a batch holds it, and what that batch writes must be emptied too.
	if _, err := tx.Exec(`UPDATE follower SET version = $2, position = 0, floor = $3, failures = 0, next_at = 0, error = '' WHERE name = $1`, f.Name, f.Version, end); err != nil {
		return err
	}
	return f.Reset(tx)
}

// Run follows until the context ends: soon after each commit of this process, and every second for those of others.
func (d *Dispatcher) Run(ctx context.Context) {
	commits := d.DB.Watch()
	for ctx.Err() == nil {
		began := time.Now()
		more, err := d.pass(ctx)
		if err != nil && ctx.Err() == nil {
			d.Log.Error("follow the log", "error", err)
		}
		if more && err == nil {
			continue
		}
		pause := min(max(gather, share*time.Since(began)), poll) // under load fewer, larger batches: they cost less and stand in the writers' way less often
		select {
		case <-ctx.Done():
		case <-time.After(poll):
		case <-commits:
			time.Sleep(pause)
		}
	}
}

// Catch follows until nothing is left that can be followed now. The error is that of the first follower that failed.
func (d *Dispatcher) Catch(ctx context.Context) error {
	for {
		more, err := d.pass(ctx)
		if err != nil || !more {
			return err
		}
	}
}

// pass gives positions and lets each follower take a batch; more says that some batch was full.
func (d *Dispatcher) pass(ctx context.Context) (more bool, err error) {
	if more, err = d.number(ctx); err != nil {
		return false, err
	}
	states, err := d.states(ctx)
	if err != nil {
		return false, err
	}
	var mu sync.Mutex
	var all sync.WaitGroup
	for _, f := range d.Followers {
		s := states[f.Name]
		if s.Version != f.Version || s.Behind == 0 || s.NextAt.After(d.DB.Now()) {
			continue
		}
		all.Go(func() { // together, so that SQLite commits them together
			full, err2 := d.step(ctx, f, s)
			mu.Lock()
			defer mu.Unlock()
			more = more || full
			if err2 != nil && err == nil {
				err = fmt.Errorf("follower %s: %w", f.Name, err2)
			}
		})
	}
	all.Wait()
	return more, err
}

func (d *Dispatcher) number(ctx context.Context) (more bool, err error) {
	waiting := false
	if err := d.DB.Read(ctx, func(tx *store.Tx) error { waiting, err = waits(tx); return err }); err != nil || !waiting {
		return false, err
	}
	var n int64
	err = d.DB.Write(ctx, func(tx *store.Tx) error { n, err = number(tx); return err })
	return n == mostNumbered, err
}

// step lets a follower take the batch behind its position, unless another process has just done so or is at it; full says that a
// whole batch was taken.
func (d *Dispatcher) step(ctx context.Context, f Follower, at State) (full bool, err error) {
	size := batch
	if at.Behind > far {
		size = bulk
	}
	events, err := d.read(ctx, at.Position, size)
	if err != nil || len(events) == 0 {
		return false, err
	}
	apply := func(tx *store.Tx) error { return f.Apply(tx, events) }
	if f.Prepare != nil {
		err = d.DB.Read(ctx, func(tx *store.Tx) error { apply, err = f.Prepare(tx, events); return err })
	}
	if err == nil {
		full, err = d.write(ctx, f, at.Position, events, apply)
	}
	if err != nil && ctx.Err() == nil {
		return false, d.failed(ctx, f, at.Position, err)
	}
	return full && len(events) == size, err
}

// write applies a batch and moves the follower on; done is false where it stands elsewhere by now, or somebody else is at it.
func (d *Dispatcher) write(ctx context.Context, f Follower, from int64, events []Event, apply func(*store.Tx) error) (done bool, err error) {
	err = d.DB.Write(ctx, func(tx *store.Tx) error {
		done = false
		var position int64
		found, err := tx.Row(`SELECT position FROM follower WHERE name = $1 AND version = $2`+tx.ForUpdateOrSkip(), []any{f.Name, f.Version}, &position)
		if err != nil || !found || position != from {
			return err
		}
		if err := apply(tx); err != nil {
			return err
		}
		done = true
		_, err = tx.Exec(`UPDATE follower SET position = $2, failures = 0, next_at = 0, error = '' WHERE name = $1`, f.Name, events[len(events)-1].Position)
		return err
	})
	return done, err
}

// read gives a batch of the log; the same one again without asking the database. What came since is in the next one.
func (d *Dispatcher) read(ctx context.Context, from int64, size int) (out []Event, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.from == from && d.size == size && len(d.events) > 0 {
		return d.events, nil
	}
	err = d.DB.Read(ctx, func(tx *store.Tx) error { out, err = After(tx, from, size); return err })
	if err == nil {
		d.from, d.size, d.events = from, size, out
	}
	return out, err
}

// failed keeps the error where people see it and puts the next attempt off, longer each time.
func (d *Dispatcher) failed(ctx context.Context, f Follower, from int64, cause error) error {
	err := d.DB.Write(ctx, func(tx *store.Tx) error {
		var failures int64
		if _, err := tx.Row(`SELECT failures FROM follower WHERE name = $1 AND position = $2`+tx.ForUpdate(), []any{f.Name, from}, &failures); err != nil {
			return err
		}
		wait := min(time.Second<<min(failures, 20), longest)
		_, err := tx.Exec(`UPDATE follower SET failures = $3, next_at = $4, error = $5 WHERE name = $1 AND position = $2`, f.Name, from, failures+1, tx.Now.Add(wait).UnixMilli(), cause.Error())
		return err
	})
	if err != nil {
		return fmt.Errorf("%w; and the failure could not be noted: %w", cause, err)
	}
	return cause
}
