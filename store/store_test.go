package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"zhiben/internal/fault"
	"zhiben/internal/testpg"
)

// onBoth runs a test on an empty SQLite database and on an empty PostgreSQL one.
func onBoth(t *testing.T, test func(*testing.T, *DB)) {
	t.Run("sqlite", func(t *testing.T) { test(t, open(t, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(t, open(t, testpg.URL(t))) })
}

func open(t *testing.T, address string) *DB {
	t.Helper()
	db, err := Open(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func (db *DB) must(t *testing.T, statements ...string) {
	t.Helper()
	err := db.Write(context.Background(), func(tx *Tx) error {
		for _, s := range statements {
			if _, err := tx.Exec(s); err != nil {
				return fmt.Errorf("%s: %w", s, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A commit that was acknowledged survives the loss of power: both engines wait for the disk.
func TestCommitsAreDurable(t *testing.T) {
	for _, c := range []struct {
		name, address string
		want          map[string]string
	}{
		{"sqlite", filepath.Join(t.TempDir(), "z.db"), map[string]string{"synchronous": "2", "journal_mode": "wal", "foreign_keys": "1"}},
		{"postgres", testpg.URL(t, testpg.Options{Durable: true}), map[string]string{"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			db := open(t, c.address)
			for name, want := range c.want {
				if got, err := db.Setting(context.Background(), name); err != nil || got != want {
					t.Errorf("%s is %q, %v; want %q", name, got, err, want)
				}
			}
		})
	}
}

// Opening a database twice changes nothing the second time, also when two servers start at once.
func TestMigrateTwice(t *testing.T) {
	for name, address := range map[string]string{"sqlite": filepath.Join(t.TempDir(), "z.db"), "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			first := open(t, address)
			first.must(t, `INSERT INTO setting (name, value) VALUES ('a', '1')`)
			var wait sync.WaitGroup
			for range 3 {
				wait.Go(func() {
					db, err := Open(context.Background(), address)
					if err != nil {
						t.Error(err)
						return
					}
					defer func() { _ = db.Close() }()
					var n, version int64
					err = db.Read(context.Background(), func(tx *Tx) error {
						if _, err := tx.Row(`SELECT count(*) FROM setting`, nil, &n); err != nil {
							return err
						}
						_, err := tx.Row(`SELECT max(version_id) FROM goose_db_version`, nil, &version)
						return err
					})
					if err != nil || n != 1 || version < 2 {
						t.Errorf("%d settings, schema %d, %v", n, version, err)
					}
				})
			}
			wait.Wait()
		})
	}
}

func TestFailuresHaveNames(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '1')`, `CREATE TABLE small (n BIGINT CHECK (n < 10))`)
		for _, c := range []struct {
			statement string
			want      error
		}{
			{`INSERT INTO setting (name, value) VALUES ('a', '2')`, ErrUnique},
			{`INSERT INTO post (id, region, person, unit, role, since) VALUES ('p', 'r', 'nobody', 'nowhere', 'x', 0)`, ErrForeign},
			{`INSERT INTO small (n) VALUES (11)`, ErrCheck},
		} {
			err := db.Write(context.Background(), func(tx *Tx) error { _, err := tx.Exec(c.statement); return err })
			if !errors.Is(err, c.want) {
				t.Errorf("%s: %v; want %v", c.statement, err, c.want)
			}
			if fault.Of(err) != nil {
				t.Errorf("%s: what the caller must explain has words already: %v", c.statement, err)
			}
		}
	})
}

// A zero byte is kept by SQLite and refused by PostgreSQL; what is refused is said in words.
func TestTextThatCannotBeKept(t *testing.T) {
	db := open(t, testpg.URL(t))
	err := db.Write(context.Background(), func(tx *Tx) error {
		_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, '')`, "a\x00b")
		return err
	})
	if !fault.Is(err, "bad_text") {
		t.Errorf("%v", err)
	}
}

func TestFullDisk(t *testing.T) {
	db := open(t, filepath.Join(t.TempDir(), "z.db"))
	var pages int64
	if err := db.writer.QueryRow(`PRAGMA page_count`).Scan(&pages); err != nil {
		t.Fatal(err)
	}
	if _, err := db.writer.Exec(fmt.Sprintf(`PRAGMA max_page_count = %d`, pages+2)); err != nil {
		t.Fatal(err)
	}
	fill := func(tx *Tx) error {
		_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ('big', $1)`, strings.Repeat("x", 1<<20))
		return err
	}
	err := db.Write(context.Background(), fill)
	if f := fault.Of(err); f == nil || f.Code != "disk_full" || f.Kind != fault.Unavailable || f.Err == nil {
		t.Fatalf("%v", err)
	}
	db.must(t, `INSERT INTO setting (name, value) VALUES ('small', 'x')`) // what fits is still taken
	var n int64
	err = db.Read(context.Background(), func(tx *Tx) error { _, err := tx.Row(`SELECT count(*) FROM setting`, nil, &n); return err })
	if err != nil || n != 1 {
		t.Errorf("%d settings, %v; the failed write left something", n, err)
	}
}

func TestBusy(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { // another process holds the write lock longer than one waits
		path := filepath.Join(t.TempDir(), "z.db")
		one, two := open(t, path), open(t, path)
		if _, err := two.writer.Exec(`PRAGMA busy_timeout = 1`); err != nil {
			t.Fatal(err)
		}
		err := one.Write(context.Background(), func(*Tx) error {
			err := two.Write(context.Background(), func(tx *Tx) error {
				_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ('a', '1')`)
				return err
			})
			if !fault.Is(err, "busy") {
				t.Errorf("%v", err)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
	t.Run("postgres", func(t *testing.T) { // two transactions wait for each other
		db := open(t, testpg.URL(t))
		db.must(t, `INSERT INTO setting (name, value) VALUES ('a', ''), ('b', '')`)
		var held, wait sync.WaitGroup
		held.Add(2)
		errs := make([]error, 2)
		for i, order := range [][2]string{{"a", "b"}, {"b", "a"}} {
			wait.Go(func() {
				errs[i] = db.Write(context.Background(), func(tx *Tx) error {
					_, err := tx.Exec(`UPDATE setting SET value = 'x' WHERE name = $1`, order[0])
					held.Done()
					if err != nil {
						return err
					}
					held.Wait()
					_, err = tx.Exec(`UPDATE setting SET value = 'x' WHERE name = $1`, order[1])
					return err
				})
			})
		}
		wait.Wait()
		if (errs[0] == nil) == (errs[1] == nil) || !fault.Is(errors.Join(errs...), "busy") {
			t.Errorf("deadlock ends in %v", errs)
		}
	})
}

func TestReadCannotWrite(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		err := db.Read(context.Background(), func(tx *Tx) error {
			_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ('a', '1')`)
			return err
		})
		if err == nil {
			t.Error("a reading transaction wrote")
		}
	})
}

// A reading transaction sees one state, whatever is committed meanwhile.
func TestReadSeesOneState(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		count := func(tx *Tx) (n int64) {
			if _, err := tx.Row(`SELECT count(*) FROM setting`, nil, &n); err != nil {
				t.Error(err)
			}
			return n
		}
		err := db.Read(context.Background(), func(tx *Tx) error {
			before := count(tx)
			db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '1')`)
			if after := count(tx); after != before {
				t.Errorf("%d rows, then %d", before, after)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestFailedWriteLeavesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		refusal := errors.New("refused")
		write := func(end func() error) (err error) {
			defer func() {
				if v := recover(); v != nil {
					err = fmt.Errorf("panic: %v", v)
				}
			}()
			return db.Write(context.Background(), func(tx *Tx) error {
				if _, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ('a', '1')`); err != nil {
					return err
				}
				return end()
			})
		}
		if err := write(func() error { return refusal }); !errors.Is(err, refusal) {
			t.Errorf("%v", err)
		}
		if err := write(func() error { panic("bad") }); err == nil {
			t.Error("a panic was swallowed")
		}
		db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '2')`) // the connection works, and nothing is there
	})
}

// What is read after a write sees it; nothing is read after one that failed.
func TestWriteThen(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		value := ""
		read := func(tx *Tx) error {
			_, err := tx.Row(`SELECT value FROM setting WHERE name = 'a'`, nil, &value)
			return err
		}
		err := db.WriteThen(context.Background(), func(tx *Tx) error {
			_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ('a', 'written')`)
			return err
		}, read)
		if err != nil || value != "written" {
			t.Errorf("read %q, %v", value, err)
		}
		refusal := errors.New("refused")
		err = db.WriteThen(context.Background(), func(*Tx) error { return refusal }, func(*Tx) error { t.Error("read after a failure"); return nil })
		if !errors.Is(err, refusal) {
			t.Errorf("%v", err)
		}
	})
}

func TestOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		once := func(owner, key, act string, fn func() (string, error)) (result string, fresh bool, err error) {
			err = db.Write(context.Background(), func(tx *Tx) error {
				result, fresh, err = tx.Once(owner, key, act, fn)
				return err
			})
			return result, fresh, err
		}
		var mu sync.Mutex
		ran, fresh := 0, 0
		var wait sync.WaitGroup
		for range 8 {
			wait.Go(func() {
				result, first, err := once("a", "k", "make", func() (string, error) {
					mu.Lock()
					defer mu.Unlock()
					ran++
					return fmt.Sprint("result ", ran), nil
				})
				mu.Lock()
				defer mu.Unlock()
				if first {
					fresh++
				}
				if err != nil || result != "result 1" {
					t.Errorf("%q, %v", result, err)
				}
			})
		}
		wait.Wait()
		if ran != 1 || fresh != 1 {
			t.Errorf("ran %d times, %d were told it was the first", ran, fresh)
		}
		ok := func() (string, error) { return "another", nil }
		if _, _, err := once("a", "k", "other act", ok); !fault.Is(err, "key_reused") {
			t.Errorf("the key for another act: %v", err)
		}
		if result, first, err := once("b", "k", "make", ok); err != nil || !first || result != "another" {
			t.Errorf("another owner's same key: %q %v %v", result, first, err)
		}
		// The same key asks the same; what was kept before anybody knew what was asked goes on as it did.
		asking := func(digest string) (string, error) {
			var result string
			ctx := Asking(context.Background(), func() string { return digest })
			return result, db.Write(ctx, func(tx *Tx) (err error) {
				result, _, err = tx.Once("c", "k", "make", ok)
				return err
			})
		}
		for _, c := range []struct {
			digest, code string
		}{{"one", ""}, {"one", ""}, {"two", "key_reused"}, {"", ""}} {
			if _, err := asking(c.digest); err != nil && !fault.Is(err, c.code) || (err == nil) != (c.code == "") {
				t.Errorf("asking %q: %v", c.digest, err)
			}
		}
		db.must(t, `UPDATE idempotency SET asked = '' WHERE owner = 'c'`)
		if _, err := asking("two"); err != nil {
			t.Errorf("an old row: %v", err)
		}
		// A failure keeps no key, so that the act can be tried again.
		if _, _, err := once("a", "k2", "make", func() (string, error) { return "", errors.New("no") }); err == nil {
			t.Error("no error")
		}
		if _, first, err := once("a", "k2", "make", ok); err != nil || !first {
			t.Errorf("after a failure: %v %v", first, err)
		}
		for range 2 { // without a key, always
			if _, first, err := once("a", "", "make", ok); err != nil || !first {
				t.Errorf("without a key: %v %v", first, err)
			}
		}
	})
}

func TestIn(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '1'), ('b', '2'), ('c', '3')`)
		for _, c := range []struct {
			names []string
			want  int64
		}{{nil, 0}, {[]string{"a"}, 1}, {[]string{"a", "c", "nobody"}, 2}} {
			var args Args
			query := `SELECT count(*) FROM setting WHERE value <> ` + args.Add("9") + ` AND name IN ` + In(&args, c.names)
			var n int64
			err := db.Read(context.Background(), func(tx *Tx) error { _, err := tx.Row(query, args.Values, &n); return err })
			if err != nil || n != c.want {
				t.Errorf("%v: %d, %v; want %d", c.names, n, err, c.want)
			}
		}
	})
}

func TestEscapeLike(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '50%'), ('b', '50x'), ('c', 'a_b'), ('d', 'axb'), ('e', 'back\slash'), ('f', '''; DROP TABLE setting; --')`)
		for part, want := range map[string]int64{"50%": 1, "a_b": 1, `k\s`: 1, `\`: 1, "%": 1, "_": 1, "x": 2, "'": 1, "": 6} {
			var n int64
			err := db.Read(context.Background(), func(tx *Tx) error {
				_, err := tx.Row(`SELECT count(*) FROM setting WHERE value LIKE $1 ESCAPE '\'`, []any{"%" + EscapeLike(part) + "%"}, &n)
				return err
			})
			if err != nil || n != want {
				t.Errorf("%q: %d rows, %v; want %d", part, n, err, want)
			}
		}
	})
}

// Somebody who takes a failure of the database for an answer, here a full disk for a refusal, does not hide it from the caller.
func TestFailureBehindARefusal(t *testing.T) {
	db := open(t, filepath.Join(t.TempDir(), "z.db"))
	if _, err := db.writer.Exec(`PRAGMA max_page_count = 60`); err != nil {
		t.Fatal(err)
	}
	err := db.Write(context.Background(), func(tx *Tx) error {
		_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ('big', $1)`, strings.Repeat("x", 1<<20))
		if err == nil || fault.Of(err) != nil {
			t.Errorf("inside it is a refusal already: %v", err)
		}
		refusal := fault.New(fault.NotFound, "not_found", "没有找到。", "Not found.")
		refusal.Err = err
		return refusal
	})
	if !fault.Is(err, "disk_full") {
		t.Errorf("%v", err)
	}
}
