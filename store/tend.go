package store

import (
	"context"
	"fmt"
)

// Tend lets SQLite look at tables that have changed much in size since it last did, or that it never looked at: without knowing how many
// rows a value has it picks indexes by rules of thumb. It reads a part of each index, which takes some milliseconds, and is to be called
// now and then. PostgreSQL does so by itself.
func (db *DB) Tend(ctx context.Context) error {
	if db.Postgres {
		return nil
	}
	// 0x2 analyses what would gain by it, 0x10 a part of each index, 0x10000 also tables that this connection has not asked of.
	if _, err := db.writer.ExecContext(ctx, `PRAGMA optimize = 0x10012`); err != nil {
		return fmt.Errorf("look at the tables: %w", err)
	}
	return nil
}
