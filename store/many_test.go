package store

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"zhiben/internal/testpg"
)

// Any number of rows goes in, whatever pieces they are cut into, and comes out again by lists of any length.
func TestMany(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		db.must(t, `CREATE TABLE many (n BIGINT PRIMARY KEY, name TEXT NOT NULL)`)
		for _, count := range []int{0, 1, 2, 3, 63, 64, 65, 200} {
			var rows [][]any
			var ns []int64
			for n := range count {
				rows, ns = append(rows, []any{n, fmt.Sprint("名", n)}), append(ns, int64(n))
			}
			var found, least int64
			err := db.Write(context.Background(), func(tx *Tx) error {
				if err := Empty(tx, "many"); err != nil {
					return err
				}
				if err := tx.Many(`INSERT INTO many (n, name)`, rows, ""); err != nil {
					return err
				}
				if err := tx.Many(`INSERT INTO many (n, name)`, rows, `ON CONFLICT (n) DO UPDATE SET name = many.name || excluded.name`); err != nil {
					return err
				}
				var args Args
				query := `SELECT count(*), coalesce(min(length(name)), 0) FROM many WHERE n >= ` + args.Add(0) + ` AND n IN ` + InPadded(&args, ns)
				_, err := tx.Row(query, args.Values, &found, &least)
				return err
			})
			if err != nil || int(found) != count || count > 0 && least != 4 {
				t.Errorf("%d rows: %d found, the shortest name has %d letters, %v", count, found, least, err)
			}
		}
	})
}

func TestWatch(t *testing.T) {
	onBoth(t, func(t *testing.T, db *DB) {
		one, two := db.Watch(), db.Watch()
		heard := func(c <-chan struct{}) bool {
			select {
			case <-c:
				return true
			case <-time.After(20 * time.Millisecond):
				return false
			}
		}
		if heard(one) {
			t.Error("told before anything was written")
		}
		db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '1')`)
		db.must(t, `INSERT INTO setting (name, value) VALUES ('b', '1')`)
		if !heard(one) || !heard(two) || heard(one) {
			t.Error("two commits, not yet heard, are told each watcher once")
		}
		_ = db.Write(context.Background(), func(*Tx) error { return fmt.Errorf("refused") })
		_ = db.Read(context.Background(), func(*Tx) error { return nil })
		if heard(one) || heard(two) {
			t.Error("told of what was not committed")
		}
	})
}

// A row that somebody has locked is stepped over and not waited for.
func TestForUpdateOrSkip(t *testing.T) {
	for name, address := range map[string]string{"sqlite": filepath.Join(t.TempDir(), "z.db"), "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			db := open(t, address)
			db.must(t, `INSERT INTO setting (name, value) VALUES ('a', '1')`)
			take := func(tx *Tx) (found bool, err error) {
				var value string
				return tx.Row(`SELECT value FROM setting WHERE name = 'a'`+tx.ForUpdateOrSkip(), nil, &value)
			}
			err := db.Write(context.Background(), func(tx *Tx) error {
				found, err := take(tx)
				if err != nil || !found {
					t.Errorf("a free row: %v, %v", found, err)
				}
				if !db.Postgres { // has one writer
					return nil
				}
				return db.Write(context.Background(), func(tx *Tx) error {
					if found, err := take(tx); err != nil || found {
						t.Errorf("a locked row: %v, %v", found, err)
					}
					return nil
				})
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
}
