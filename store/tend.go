package store

import (
	"context"
	"fmt"
)

// smallTable is up to how many rows SQLite's rules of thumb serve better than what it saw: a table that was nearly empty when it looked may
// have many rows an hour later, and would be read from end to end.
const smallTable = 10_000

// Tend lets SQLite look at tables that have changed much in size since it last did, or that it never looked at: without knowing how many
// rows a value has it picks indexes by rules of thumb. It reads a part of each index, which takes some milliseconds, and is to be called
// now and then. PostgreSQL does so by itself.
func (db *DB) Tend(ctx context.Context) error {
	if db.Postgres {
		return nil
	}
	err := db.alone(ctx, func(tx *Tx) error {
		// 0x2 analyses what would gain by it, 0x10 a part of each index, 0x10000 also tables that this connection has not asked of.
		if _, err := tx.Exec(`PRAGMA optimize = 0x10012`); err != nil {
			return err
		}
		known, err := tx.Row(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'`, nil, new(int64))
		if err != nil || !known {
			return err
		}
		// The first number is that of rows.
		if _, err := tx.Exec(`DELETE FROM sqlite_stat1 WHERE CAST(stat AS INTEGER) < $1`, smallTable); err != nil {
			return err
		}
		_, err = tx.Exec(`ANALYZE sqlite_schema`) // reads anew what it knows
		return err
	})
	if err != nil {
		return fmt.Errorf("look at the tables: %w", err)
	}
	return nil
}
