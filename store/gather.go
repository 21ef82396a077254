package store

import (
	"slices"
	"strings"
)

// Inserts that wait: where a transaction writes many rows, those of one table go to the database together.

// mostWaiting bounds the rows that wait for one statement.
const mostWaiting = 4 * mostRows

// waiting are rows of one kind of statement.
type waiting struct {
	table, head, tail string
	rows              [][]any
}

// Gather runs fn, in which what Insert writes may wait. A statement that names a table has its rows written before, so that everything
// reads what was written; a row that the database refuses is told of then, or when fn ends.
func (tx *Tx) Gather(fn func() error) error {
	if tx.gathering {
		return fn()
	}
	if err := tx.flush(""); err != nil { // what others wait for is not lost with what fn writes
		return err
	}
	tx.gathering = true
	err := fn()
	tx.gathering = false
	if err != nil {
		tx.waiting = nil
		return err
	}
	return tx.flush("")
}

// Gathering reports whether rows may wait.
func (tx *Tx) Gathering() bool { return tx.gathering }

// Insert writes a row: "INSERT INTO table (columns) VALUES (…) tail". Columns and tail are the same for all rows that are to go together.
func (tx *Tx) Insert(table, columns string, row []any, tail string) error {
	return tx.Inserts(table, columns, [][]any{row}, tail)
}

// Inserts is Insert with several rows.
func (tx *Tx) Inserts(table, columns string, rows [][]any, tail string) error {
	head := "INSERT INTO " + table + " (" + columns + ")"
	if !tx.gathering {
		return tx.Many(head, rows, tail)
	}
	return tx.wait(table, head, rows, tail)
}

// Later is Inserts for rows that the database does not refuse: on SQLite they wait for those of the other writes that commit together.
func (tx *Tx) Later(table, columns string, rows [][]any, tail string) error {
	head := "INSERT INTO " + table + " (" + columns + ")"
	if !tx.gathering && !tx.together {
		return tx.Many(head, rows, tail)
	}
	return tx.wait(table, head, rows, tail)
}

func (tx *Tx) wait(table, head string, rows [][]any, tail string) error {
	for _, w := range tx.waiting {
		if w.table == table && w.head == head && w.tail == tail {
			if w.rows = append(w.rows, rows...); len(w.rows) >= mostWaiting {
				return tx.flush("")
			}
			return nil
		}
	}
	tx.waiting = append(tx.waiting, &waiting{table, head, tail, slices.Clone(rows)})
	return nil
}

// kept is a copy of what waits, to which one may go back.
func kept(all []*waiting) []*waiting {
	out := make([]*waiting, len(all))
	for i, w := range all {
		as := *w
		as.rows = slices.Clip(w.rows)
		out[i] = &as
	}
	return out
}

// flush writes all that waits, in the order of the tables' first rows, where a statement names one of these tables or ends or begins a
// savepoint; an empty statement: always.
func (tx *Tx) flush(statement string) error {
	if len(tx.waiting) == 0 || !tx.concerns(statement) {
		return nil
	}
	todo := tx.waiting
	tx.waiting = nil
	for _, w := range todo {
		if err := tx.Many(w.head, w.rows, w.tail); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) concerns(statement string) bool {
	if statement == "" || strings.Contains(statement, "SAVEPOINT") {
		return true
	}
	for _, w := range tx.waiting {
		if strings.Contains(statement, w.table) {
			return true
		}
	}
	return false
}
