package store

import (
	"context"
	"fmt"
	"testing"
)

// A statement that runs inside itself, more statements than are kept, and tables that change under kept statements all give what a
// statement read anew gives.
func TestKeptStatements(t *testing.T) {
	db := openGroup(t)
	ctx := context.Background()
	write := func(fn func(*Tx) error) {
		t.Helper()
		if err := db.Write(ctx, fn); err != nil {
			t.Fatal(err)
		}
	}
	write(func(tx *Tx) error {
		for i := range 3 {
			if err := put(tx, fmt.Sprint(i)); err != nil {
				return err
			}
		}
		return nil
	})
	pairs := 0
	const query = `SELECT name FROM setting WHERE value = $1`
	err := db.Read(ctx, func(tx *Tx) error {
		return tx.Query(query, []any{""}, func(func(...any) error) error {
			return tx.Query(query, []any{""}, func(func(...any) error) error { pairs++; return nil })
		})
	})
	if err != nil || pairs != 9 {
		t.Errorf("a query inside itself gives %d pairs, %v; want 9", pairs, err)
	}
	count := func(query string, args ...any) (n int) {
		t.Helper()
		write(func(tx *Tx) error { _, err := tx.Row(query, args, &n); return err })
		return n
	}
	for range 2 {
		for i := range mostKept + 10 {
			if n := count(fmt.Sprintf(`SELECT count(*) + %d FROM setting`, i)); n != 3+i {
				t.Fatalf("statement %d gives %d", i, n)
			}
		}
	}
	const grown = `SELECT count(*) FROM setting WHERE name = $1`
	count(grown, "0")
	write(func(tx *Tx) error { _, err := tx.Exec(`ALTER TABLE setting ADD COLUMN more TEXT`); return err })
	if n := count(grown, "0"); n != 1 {
		t.Errorf("after the table grew: %d", n)
	}
	// A failed statement stays usable.
	for range 2 {
		if err := db.Write(ctx, func(tx *Tx) error { return put(tx, "0") }); err == nil {
			t.Error("a name twice")
		}
	}
	write(func(tx *Tx) error { return put(tx, "new") })
	if n := count(grown, "new"); n != 1 {
		t.Errorf("after failures: %d", n)
	}
}

func TestPositional(t *testing.T) {
	for query, want := range map[string]string{
		"SELECT 1":                         "SELECT 1",
		"INSERT INTO t VALUES ($1, $2,$3)": "INSERT INTO t VALUES (?, ?,?)",
		"SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10": "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
		"UPDATE t SET a = $2 WHERE b = $1":               "UPDATE t SET a = $2 WHERE b = $1",
		"SELECT $1 WHERE a = $1":                         "SELECT $1 WHERE a = $1",
		"SELECT '$1', $1":                                "SELECT '$1', $1",
		"SELECT 'it''s' WHERE a = $1":                    "SELECT 'it''s' WHERE a = ?",
		"SELECT json(x, '$.a') WHERE b = $1":             "SELECT json(x, '$.a') WHERE b = $1",
	} {
		if got := positional(query); got != want {
			t.Errorf("%s: %s", query, got)
		}
	}
}
