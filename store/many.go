package store

import (
	"slices"
	"strings"
)

// mostRows bounds the rows of one statement; it is a power of two.
const mostRows = 64

// Many runs a statement with a list of rows in it: head, "VALUES ($1, $2), ($3, $4)…", tail. All rows have the same number of
// values, at most 32. Statements hold 64, 32, 16… rows, so that few different texts are to be prepared. Without rows nothing runs.
func (tx *Tx) Many(head string, rows [][]any, tail string) error {
	for size := mostRows; len(rows) > 0; {
		if size > len(rows) {
			size /= 2
			continue
		}
		if err := tx.some(head, rows[:size], tail); err != nil {
			return err
		}
		rows = rows[size:]
	}
	return nil
}

func (tx *Tx) some(head string, rows [][]any, tail string) error {
	var args Args
	var b strings.Builder
	b.WriteString(head + " VALUES ")
	for i, row := range rows {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("(")
		for j, v := range row {
			if j > 0 {
				b.WriteString(", ")
			}
			mark := args.Add(v)
			if !tx.Postgres { // a name each would cost SQLite more than the row
				mark = "?"
			}
			b.WriteString(mark)
		}
		b.WriteString(")")
	}
	_, err := tx.Exec(b.String()+" "+tail, args.Values...)
	return err
}

// InPadded is In with the last value repeated up to a power of two, so that few different texts are to be prepared.
func InPadded[T any](a *Args, values []T) string {
	padded := slices.Clone(values)
	for n := len(values); n > 0 && n&(n-1) != 0; n++ {
		padded = append(padded, values[len(values)-1])
	}
	return In(a, padded)
}

// Empty takes all rows out of tables.
func Empty(tx *Tx, tables ...string) error {
	for _, table := range tables {
		statement := "DELETE FROM "
		if tx.Postgres { // leaves no dead rows behind
			statement = "TRUNCATE "
		}
		if _, err := tx.Exec(statement + table); err != nil {
			return err
		}
	}
	return nil
}
