package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

func openGroup(t *testing.T) *DB {
	t.Helper()
	db, err := Open(context.Background(), filepath.Join(t.TempDir(), "z.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.writer.Close() })
	return db
}

func put(tx *Tx, name string) error {
	_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, '')`, name)
	return err
}

func names(t *testing.T, db *DB) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := db.Read(context.Background(), func(tx *Tx) error {
		return tx.Query(`SELECT name FROM setting`, nil, func(scan func(...any) error) error {
			var n string
			err := scan(&n)
			out[n] = true
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Writers that run at once share commits, and each is answered for itself: failures and panics leave nothing behind and touch
// nobody else.
func TestWritersCommitTogether(t *testing.T) {
	db := openGroup(t)
	boom := errors.New("boom")
	release := make(chan struct{})
	var wait sync.WaitGroup
	wait.Go(func() { // holds the writer until the others are queued
		if err := db.Write(context.Background(), func(tx *Tx) error { <-release; return put(tx, "first") }); err != nil {
			t.Error(err)
		}
	})
	time.Sleep(20 * time.Millisecond)
	commits := db.group.commits.Load()
	for i := range 30 {
		wait.Go(func() {
			name := fmt.Sprintf("w%02d", i)
			defer func() {
				if v := recover(); (v != nil) != (i%10 == 9) {
					t.Errorf("%s: recovered %v", name, v)
				}
			}()
			err := db.Write(context.Background(), func(tx *Tx) error {
				if err := put(tx, name); err != nil {
					return err
				}
				switch i % 10 {
				case 8:
					return boom
				case 9:
					panic("in the middle")
				}
				return nil
			})
			if errors.Is(err, boom) != (i%10 == 8) {
				t.Errorf("%s: %v", name, err)
			}
		})
	}
	time.Sleep(50 * time.Millisecond)
	close(release)
	wait.Wait()
	got := names(t, db)
	for i := range 30 {
		if name := fmt.Sprintf("w%02d", i); got[name] != (i%10 < 8) {
			t.Errorf("%s is there: %v", name, got[name])
		}
	}
	if !got["first"] {
		t.Error("the first write is gone")
	}
	if n := db.group.commits.Load() - commits; n > 10 { // one, but where it takes longer than longestGroup
		t.Errorf("30 waiting writers took %d commits", n)
	}
}

// Whoever gives up before the write began is told so and it never happens; whoever gives up later is told what happened.
func TestGivingUp(t *testing.T) {
	db := openGroup(t)
	begun, release := make(chan struct{}), make(chan struct{})
	var wait sync.WaitGroup
	running, cancelRunning := context.WithCancel(context.Background())
	wait.Go(func() {
		err := db.Write(running, func(tx *Tx) error { close(begun); <-release; return put(tx, "running") })
		if err != nil {
			t.Errorf("a write under way was answered with %v", err)
		}
	})
	<-begun
	waiting, cancelWaiting := context.WithCancel(context.Background())
	wait.Go(func() {
		if err := db.Write(waiting, func(tx *Tx) error { return put(tx, "waiting") }); !errors.Is(err, context.Canceled) {
			t.Errorf("a write not begun was answered with %v", err)
		}
	})
	time.Sleep(20 * time.Millisecond)
	cancelRunning()
	cancelWaiting()
	time.Sleep(20 * time.Millisecond)
	close(release)
	wait.Wait()
	if got := names(t, db); !got["running"] || got["waiting"] {
		t.Errorf("written: %v", got)
	}
}

// A closed database answers instead of hanging.
func TestWriteAfterClose(t *testing.T) {
	db := openGroup(t)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Write(context.Background(), func(tx *Tx) error { return put(tx, "late") }); err == nil {
		t.Error("a closed database took a write")
	}
}

// A write that fails for want of space leaves the file whole and the next one works.
func TestFullDiskInAGroup(t *testing.T) {
	db := openGroup(t)
	if _, err := db.writer.Exec(`PRAGMA max_page_count = 60`); err != nil {
		t.Fatal(err)
	}
	var full, ok int
	for i := range 400 {
		err := db.Write(context.Background(), func(tx *Tx) error {
			_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2)`, fmt.Sprintf("n%d", i), fmt.Sprintf("%01000d", i))
			return err
		})
		if err != nil {
			full++
		} else {
			ok++
		}
	}
	if full == 0 || ok == 0 {
		t.Fatalf("%d written, %d refused: the disk was never full, or always", ok, full)
	}
	if _, err := db.writer.Exec(`PRAGMA max_page_count = 100000`); err != nil {
		t.Fatal(err)
	}
	if err := db.Write(context.Background(), func(tx *Tx) error { return put(tx, "afterwards") }); err != nil {
		t.Fatal(err)
	}
	if got := names(t, db); len(got) != ok+1 {
		t.Errorf("%d rows; %d were acknowledged", len(got), ok+1)
	}
}

// Writes that share a transaction share what it remembers, but for what a failed one put there; what a write remembers reaches the
// reading after it, and nothing that comes later.
func TestGroupRemembers(t *testing.T) {
	db := openGroup(t)
	ctx := context.Background()
	release := make(chan struct{})
	var wait sync.WaitGroup
	queued := func(fn func()) {
		wait.Go(fn)
		time.Sleep(20 * time.Millisecond) // in this order
	}
	queued(func() { _ = db.Write(ctx, func(*Tx) error { <-release; return nil }) })
	read := make(chan any, 1)
	queued(func() {
		err := db.WriteThen(ctx, func(tx *Tx) error { tx.Keep("a", 1); return nil }, func(tx *Tx) error {
			v, _ := tx.Recall("a")
			_, later := tx.Recall("b")
			read <- fmt.Sprint(v, later)
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
	var seen [3]any
	note := func(i int, fn func(*Tx) error) {
		queued(func() {
			_ = db.Write(ctx, func(tx *Tx) error {
				a, _ := tx.Recall("a")
				b, _ := tx.Recall("b")
				seen[i] = fmt.Sprint(a, b)
				return fn(tx)
			})
		})
	}
	note(0, func(tx *Tx) error { tx.Keep("b", 2); return nil })
	note(1, func(tx *Tx) error { tx.Keep("a", 3); return errors.New("no") })
	note(2, func(*Tx) error { return nil })
	close(release)
	wait.Wait()
	if got := fmt.Sprintf("%v, %v, %v; %v", seen[0], seen[1], seen[2], <-read); got != "1 <nil>, 1 2, <nil> <nil>; 1 false" {
		t.Error(got)
	}
}

// Rows that wait for the end of a commit are there for whoever reads their table, go with a write that fails, and stay where a write
// that failed had only seen them written.
func TestRowsWaitTogether(t *testing.T) {
	db := openGroup(t)
	boom := errors.New("boom")
	later := func(tx *Tx, name string) error {
		return tx.Later("setting", "name, value", [][]any{{name, ""}}, "")
	}
	reads := func(tx *Tx, want int64) error {
		var n int64
		if _, err := tx.Row(`SELECT count(*) FROM setting WHERE name LIKE 'l_'`, nil, &n); err != nil {
			return err
		}
		if n != want {
			t.Errorf("a later write of the commit sees %d rows of %d", n, want)
		}
		return nil
	}
	steps := []func(*Tx) error{
		func(tx *Tx) error { return later(tx, "l1") },
		func(tx *Tx) error { return later(tx, "l2") },
		func(tx *Tx) error { return errors.Join(reads(tx, 2), later(tx, "l3"), boom) }, // has l1 and l2 written, and takes that back
		func(tx *Tx) error { return errors.Join(later(tx, "l4"), boom) },
		func(tx *Tx) error { return later(tx, "l5") },
		func(tx *Tx) error { return reads(tx, 3) },
		func(tx *Tx) error {
			return errors.Join(tx.Gather(func() error { return later(tx, "l6") }), later(tx, "l7"))
		},
	}
	release := make(chan struct{})
	var wait sync.WaitGroup
	wait.Go(func() {
		if err := db.Write(context.Background(), func(*Tx) error { <-release; return nil }); err != nil {
			t.Error(err)
		}
	})
	for i, step := range steps { // one after the other into the queue
		time.Sleep(5 * time.Millisecond)
		wait.Go(func() {
			if err := db.Write(context.Background(), step); (err != nil) != (i == 2 || i == 3) {
				t.Errorf("step %d: %v", i+1, err)
			}
		})
	}
	time.Sleep(20 * time.Millisecond)
	close(release)
	wait.Wait()
	got := names(t, db)
	for i := 1; i <= 7; i++ {
		if name := fmt.Sprintf("l%d", i); got[name] == (i == 3 || i == 4) {
			t.Errorf("%s: there is %v", name, got[name])
		}
	}
}
