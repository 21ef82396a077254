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

// How many writes share one commit, and for how long more are taken: so long the first of them waits for the last.
const (
	mostInGroup  = 64
	longestGroup = 20 * time.Millisecond
)

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
				if first.taken.CompareAndSwap(false, true) {
					db.commitTogether(first)
				}
			case <-g.closing:
				for first := g.next(); first != nil; first = g.next() {
					db.commitTogether(first)
				}
				return
			}
		}
	}()
}

// next takes a write that waits already; nil: none does, or nobody waits for it any longer.
func (g *group) next() *write {
	for {
		select {
		case w := <-g.queue:
			if w.taken.CompareAndSwap(false, true) {
				return w
			}
		default:
			return nil
		}
	}
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

// commitTogether runs a write and those that wait by the time it has run, one after the other in one transaction, and answers every
// writer. No caller's context reaches the statements: SQLite takes the whole transaction back when a write inside it is interrupted.
func (db *DB) commitTogether(first *write) {
	var batch []*write
	defer func() {
		for _, w := range batch {
			if w.tx != nil {
				w.tx.ended()
			}
			close(w.done)
		}
	}()
	db.group.commits.Add(1)
	tx, err := db.writer.BeginTx(context.Background(), nil)
	if err != nil {
		batch = append(batch, first)
	} else if batch, err = db.runBatch(tx, first); err == nil {
		err = tx.Commit()
	} else {
		_ = tx.Rollback()
	}
	if err != nil {
		for _, w := range batch {
			if w.err == nil && w.panic == nil {
				w.err = explain(err)
			}
		}
	}
}

// runBatch runs each write in its savepoint, and takes more for as long as some wait: what came while the others ran need not wait for
// a commit of its own. An error means that the whole transaction is lost.
//
// What a write remembers (Tx.Remember) the next ones remember too: they read the same state of the database, but for what the writes
// between have changed and made the transaction forget. Rows that wait (Tx.Later) are handed on as well and written at the end.
func (db *DB) runBatch(tx *sql.Tx, first *write) (batch []*write, err error) {
	var memory map[any]any
	var rows []*waiting
	tracked, began := false, time.Now()
	for w := first; w != nil; w = db.group.next() {
		batch = append(batch, w)
		if _, err := tx.Exec("SAVEPOINT w"); err != nil {
			return batch, err
		}
		w.tx = &Tx{Now: db.Now().UTC().Truncate(time.Millisecond), ctx: context.WithoutCancel(w.ctx), tx: tx, memory: memory, waiting: kept(rows),
			together: true, changes: db.changes, before: tracked}
		w.run()
		tracked = tracked || w.tx.wrote
		if w.err != nil || w.panic != nil {
			// After a full disk or an i/o error SQLite may have taken everything back already; then this fails and so does the batch.
			if _, err := tx.Exec("ROLLBACK TO w"); err != nil {
				return batch, fmt.Errorf("a write beside this one broke the transaction: %w", errors.Join(w.err, err))
			}
			memory = nil // some of it may have been read from what was taken back
		} else {
			memory, rows = w.tx.memory, w.tx.waiting
		}
		if _, err := tx.Exec("RELEASE w"); err != nil {
			return batch, err
		}
		if len(batch) == mostInGroup || time.Since(began) > longestGroup {
			break
		}
	}
	end := &Tx{ctx: context.Background(), tx: tx, waiting: rows, changes: db.changes}
	defer end.ended()
	return batch, end.flush("")
}

func (w *write) run() {
	defer func() { w.panic = recover() }()
	w.err = explain(w.fn(w.tx))
}
