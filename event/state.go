package event

import (
	"context"
	"fmt"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
)

// State is how far a follower has come.
type State struct {
	Name     string
	Version  string
	Position int64 // the last event applied
	Behind   int64 // events to go
	Complete bool  // false while its tables are filled for the first time or anew
	Failures int64 // attempts at the next events that failed
	NextAt   time.Time
	Error    string // of the last failed attempt; empty: all is well
}

// States tells how far each follower has come, by name.
func States(tx *store.Tx) (map[string]State, error) {
	out := map[string]State{}
	err := tx.Query(`SELECT f.name, f.version, f.position, l.position - f.position, f.floor, f.failures, f.next_at, f.error
		FROM follower f, follower l WHERE l.name = $1 AND f.name <> l.name`, []any{logRow}, func(scan func(...any) error) error {
		var s State
		var floor, next int64
		err := scan(&s.Name, &s.Version, &s.Position, &s.Behind, &floor, &s.Failures, &next, &s.Error)
		s.Complete, s.NextAt = s.Position >= floor, time.UnixMilli(next).UTC()
		out[s.Name] = s
		return err
	})
	return out, err
}

// Complete reports whether a follower's tables hold all that happened, but for the last moments.
func Complete(tx *store.Tx, name string) (bool, error) {
	complete := false
	_, err := tx.Row(`SELECT position >= floor FROM follower WHERE name = $1`, []any{name}, &complete)
	return complete, err
}

func (d *Dispatcher) states(ctx context.Context) (out map[string]State, err error) {
	err = d.DB.Read(ctx, func(tx *store.Tx) error { out, err = States(tx); return err })
	return out, err
}

// States tells how far the followers have come, in the dispatcher's order.
func (d *Dispatcher) States(ctx context.Context) ([]State, error) {
	all, err := d.states(ctx)
	out := make([]State, 0, len(d.Followers))
	for _, f := range d.Followers {
		if s, ok := all[f.Name]; ok { // not before a server has run
			out = append(out, s)
		}
	}
	return out, err
}

// Follower finds a follower by name.
func (d *Dispatcher) Follower(name string) (Follower, error) {
	for _, f := range d.Followers {
		if f.Name == name {
			return f, nil
		}
	}
	return Follower{}, fault.Newf(fault.NotFound, "no_follower", "没有名为“%s”的数据表可重建。", "There is no follower “%s”.", name)
}

// Patience is how long a running server may take to be seen replaying.
const Patience = 3 * poll

// Rebuild empties the tables of followers and waits until the log is replayed. Where a server runs on the database, the server
// replays, in turn with its writers; where none is seen to for as long as patience, this process does. told hears how far all
// have come.
func (d *Dispatcher) Rebuild(ctx context.Context, names []string, patience time.Duration, told func(State)) error {
	var chosen []Follower
	for _, name := range names {
		f, err := d.Follower(name)
		if err != nil {
			return err
		}
		chosen = append(chosen, f)
	}
	if _, err := d.number(ctx); err != nil {
		return err
	}
	for _, f := range chosen {
		if err := d.DB.Write(ctx, func(tx *store.Tx) error { return restart(tx, f) }); err != nil {
			return fmt.Errorf("follower %s: %w", f.Name, err)
		}
	}
	own := &Dispatcher{DB: d.DB, Followers: chosen, Log: d.Log}
	var sum int64
	moved, alone := time.Now(), false
	for {
		states, err := d.states(ctx)
		if err != nil {
			return err
		}
		done, now := true, int64(0)
		for _, f := range chosen {
			s := states[f.Name]
			told(s)
			done, now = done && s.Complete, now+s.Position
		}
		if done {
			return nil
		}
		if now != sum {
			sum, moved = now, time.Now()
		}
		if alone = alone || time.Since(moved) >= patience; alone {
			if _, err := own.pass(ctx); err != nil {
				return err
			}
			continue
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(poll / 4):
		}
	}
}
