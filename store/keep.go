package store

import (
	"context"
	"database/sql/driver"
	"strconv"
	"strings"

	"modernc.org/sqlite"
)

// mostKept bounds how many prepared statements a connection to SQLite keeps.
const mostKept = 256

// keeping makes connections to SQLite that keep their prepared statements. Reading the text of a statement costs SQLite more than
// running it, and the driver alone reads it every time.
type keeping struct{ name string }

func (k keeping) Driver() driver.Driver { return &sqlite.Driver{} }

func (k keeping) Connect(context.Context) (driver.Conn, error) {
	conn, err := k.Driver().Open(k.name)
	if err != nil {
		return nil, err
	}
	return &keeper{conn.(sqliteConn), map[string]driver.Stmt{}}, nil
}

// sqliteConn is what the driver's connections can do.
type sqliteConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

// keeper is a connection with the statements that nobody runs at the moment, by their text.
type keeper struct {
	sqliteConn
	kept map[string]driver.Stmt
}

// take gives a statement for the caller alone, who gives it back.
func (k *keeper) take(ctx context.Context, query string) (driver.Stmt, error) {
	if s, ok := k.kept[query]; ok {
		delete(k.kept, query)
		return s, nil
	}
	return k.PrepareContext(ctx, positional(query))
}

// positional writes ? for $1, $2 … where they stand in this order, once each: SQLite looks up a parameter that has a name by that name
// each time a value is bound to it.
func positional(query string) string {
	var b strings.Builder
	rest := query
	for n := 1; ; n++ {
		before, after, found := strings.Cut(rest, "$")
		if !found {
			b.WriteString(rest)
			return b.String()
		}
		if strings.Count(before, "'")%2 != 0 { // in a text
			return query
		}
		end := 0
		for end < len(after) && after[end] >= '0' && after[end] <= '9' {
			end++
		}
		if after[:end] != strconv.Itoa(n) {
			return query
		}
		b.WriteString(before + "?")
		rest = after[end:]
	}
}

func (k *keeper) giveBack(query string, s driver.Stmt) {
	if _, twice := k.kept[query]; twice { // it ran inside itself
		_ = s.Close()
		return
	}
	for other, old := range k.kept {
		if len(k.kept) < mostKept {
			break
		}
		delete(k.kept, other) // any: the common ones come back soon
		_ = old.Close()
	}
	k.kept[query] = s
}

// ExecContext implements driver.ExecerContext.
func (k *keeper) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	s, err := k.take(ctx, query)
	if err != nil {
		return nil, err
	}
	defer k.giveBack(query, s)
	return s.(driver.StmtExecContext).ExecContext(ctx, args)
}

// QueryContext implements driver.QueryerContext.
func (k *keeper) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	s, err := k.take(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := s.(driver.StmtQueryContext).QueryContext(ctx, args)
	if err != nil {
		k.giveBack(query, s)
		return nil, err
	}
	return &keptRows{rows, func() { k.giveBack(query, s) }}, nil
}

// Close implements driver.Conn.
func (k *keeper) Close() error {
	for _, s := range k.kept {
		_ = s.Close()
	}
	return k.sqliteConn.Close()
}

// keptRows gives its statement back when it is closed.
type keptRows struct {
	driver.Rows
	done func()
}

func (r *keptRows) Close() error {
	err := r.Rows.Close()
	if r.done != nil {
		r.done()
		r.done = nil
	}
	return err
}
