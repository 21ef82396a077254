package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// mostInGroup bounds how many writes share one commit, and so how long the first of them waits for the last.
const mostInGroup = 64

// group commits the concurrent writers of SQLite together. SQLite has one writer at a time and every durable commit waits for the
// disk; so the writes that wait while one commit is under way run one after the other in the next transaction, each in a
// savepoint of its own: one that fails leaves nothing behind and the others stand. Nobody is told of success before the commit
// that holds it is on disk.
type group struct {
	queue   chan *write
	closing chan struct{}
	ended   chan struct{}
	once    sync.Once
	commits atomic.Int64
}

// write is one caller's transaction on its way.
type write struct {
	ctx   context.Context
	fn    func(*Tx) error
	taken atomic.Bool // by the group, or by a caller who no longer waits
	done  chan struct{}
	err   error
	panic any
	tx    *Tx // it ran in
}

var errClosed = errors.New("the database is closed")

func (db *DB) startGroup() {
	g := &group{queue: make(chan *write, 4*mostInGroup), closing: make(chan struct{}), ended: make(chan struct{})}
	db.group = g
	go func() {
		defer close(g.ended)
		for {
			select {
			case first := <-g.queue:
				db.commitTogether(g.gather(first))
			case <-g.closing:
				for len(g.queue) > 0 {
					db.commitTogether(g.gather(<-g.queue))
				}
				return
			}
		}
	}()
}

// gather takes what waits already; it never waits for more.
func (g *group) gather(first *write) []*write {
	batch := []*write{first}
	for len(batch) < mostInGroup {
		select {
		case w := <-g.queue:
			batch = append(batch, w)
		default:
			return batch
		}
	}
	return batch
}

// stop lets the queued writes finish and takes no more.
func (g *group) stop() {
	g.once.Do(func() { close(g.closing) })
	<-g.ended
}

// submit hands a write to the group and waits for its commit. A caller who gives up before the group took the write is answered at
// once; after that the answer tells what happened.
func (g *group) submit(ctx context.Context, fn func(*Tx) error) error {
	w := &write{ctx: ctx, fn: fn, done: make(chan struct{})}
	select {
	case g.queue <- w:
	case <-g.ended:
		return errClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	var reason error
	select {
	case <-w.done:
	case <-ctx.Done():
		reason = ctx.Err()
	case <-g.ended:
		reason = errClosed
	}
	if reason != nil {
		if w.taken.CompareAndSwap(false, true) {
			return reason
		}
		<-w.done
	}
	if w.panic != nil {
		panic(w.panic)
	}
	return w.err
}

// commitTogether runs a batch in one transaction and answers every writer. No caller's context reaches the statements: SQLite takes
// the whole transaction back when a write inside it is interrupted.
func (db *DB) commitTogether(batch []*write) {
	batch = takeAll(batch)
	defer func() {
		for _, w := range batch {
			if w.tx != nil {
				w.tx.ended()
			}
			close(w.done)
		}
	}()
	if len(batch) == 0 {
		return
	}
	db.group.commits.Add(1)
	tx, err := db.writer.BeginTx(context.Background(), nil)
	if err == nil {
		if err = db.runBatch(tx, batch); err == nil {
			err = tx.Commit()
		} else {
			_ = tx.Rollback()
		}
	}
	if err != nil {
		for _, w := range batch {
			if w.err == nil && w.panic == nil {
				w.err = explain(err)
			}
		}
	}
}

func takeAll(batch []*write) []*write {
	out := batch[:0]
	for _, w := range batch {
		if w.taken.CompareAndSwap(false, true) {
			out = append(out, w)
		}
	}
	return out
}

// runBatch runs each write in its savepoint. An error means that the whole transaction is lost.
//
// What a write remembers (Tx.Remember) the next ones remember too: they read the same state of the database, but for what the writes
// between have changed and made the transaction forget.
func (db *DB) runBatch(tx *sql.Tx, batch []*write) error {
	var memory map[any]any
	for _, w := range batch {
		if _, err := tx.Exec("SAVEPOINT w"); err != nil {
			return err
		}
		memory = db.runOne(tx, w, memory)
		if w.err != nil || w.panic != nil {
			// After a full disk or an i/o error SQLite may have taken everything back already; then this fails and so does the batch.
			if _, err := tx.Exec("ROLLBACK TO w"); err != nil {
				return fmt.Errorf("a write beside this one broke the transaction: %w", errors.Join(w.err, err))
			}
			memory = nil // some of it may have been read from what was taken back
		}
		if _, err := tx.Exec("RELEASE w"); err != nil {
			return err
		}
	}
	return nil
}

func (db *DB) runOne(inside *sql.Tx, w *write, memory map[any]any) map[any]any {
	defer func() { w.panic = recover() }()
	ctx := context.WithoutCancel(w.ctx)
	tx := &Tx{Now: db.Now().UTC().Truncate(time.Millisecond), ctx: ctx, tx: inside, memory: memory, changes: db.changes}
	w.tx = tx
	w.err = explain(w.fn(tx))
	return tx.memory
}
