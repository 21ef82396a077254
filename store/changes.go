package store

import (
	"strings"
	"sync/atomic"
)

// changes counts the commits that wrote one of some tables.
type changes struct {
	tables map[string]bool
	n      atomic.Int64
}

// Track makes Changes count the commits that write one of the tables. It is called before anybody writes.
func (db *DB) Track(tables ...string) {
	if db.changes == nil {
		db.changes = &changes{tables: map[string]bool{}}
	}
	for _, t := range tables {
		db.changes.tables[t] = true
	}
}

// Changes tells how many commits have written one of the tracked tables. Whoever reads the number first and the tables after it may use
// what was read until the number moves: it moves before a writer is told that its commit succeeded. exact is false where other
// processes write the database too, on PostgreSQL, and where nothing is tracked; then nothing may be kept.
func (tx *Tx) Changes() (n int64, exact bool) {
	if tx.Postgres || tx.changes == nil {
		return 0, false
	}
	return tx.changes.n.Load(), true
}

// Changed reports whether this transaction, or a write that commits together with it and came before it, has written one of the tracked
// tables; Changes counts that after the commit only.
func (tx *Tx) Changed() bool { return tx.wrote || tx.before }

// notes whether a statement writes a tracked table; one that this does not understand counts as one.
func (tx *Tx) note(query string) {
	if tx.changes == nil || tx.wrote {
		return
	}
	query = strings.TrimLeft(query, " \t\n")
	for _, head := range []string{"INSERT INTO ", "UPDATE ", "DELETE FROM "} {
		if rest, ok := strings.CutPrefix(query, head); ok {
			end := strings.IndexAny(rest, " \n(")
			if end < 0 {
				end = len(rest)
			}
			tx.wrote = tx.changes.tables[strings.Trim(rest[:end], `"`)]
			return
		}
	}
	for _, harmless := range []string{"SAVEPOINT", "RELEASE", "ROLLBACK TO", "SELECT", "CREATE", "ALTER"} {
		if strings.HasPrefix(query, harmless) {
			return
		}
	}
	tx.wrote = true
}

// ended counts what the transaction wrote, whether its commit succeeded or nobody knows.
func (tx *Tx) ended() {
	if tx.wrote {
		tx.changes.n.Add(1)
		tx.wrote = false
	}
}
