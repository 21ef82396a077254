package store

import (
	"slices"
	"strings"
)

// mostParameters bounds the parameters of one statement, well below what either engine takes (SQLite 32,766, PostgreSQL 65,535).
const mostParameters = 4000

// Many runs a statement with a list of rows in it, in as few pieces as fit: head, "VALUES ($1, $2), ($3, $4)…", tail. All rows
// have the same number of values. Without rows nothing runs.
func (tx *Tx) Many(head string, rows [][]any, tail string) error {
	if len(rows) == 0 {
		return nil
	}
	for piece := range slices.Chunk(rows, max(1, mostParameters/len(rows[0]))) {
		var args Args
		var b strings.Builder
		b.WriteString(head + " VALUES ")
		for i, row := range piece {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString("(")
			for j, v := range row {
				if j > 0 {
					b.WriteString(", ")
				}
				b.WriteString(args.Add(v))
			}
			b.WriteString(")")
		}
		if _, err := tx.Exec(b.String()+" "+tail, args.Values...); err != nil {
			return err
		}
	}
	return nil
}
