package store

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
)

// Put takes one part of a dump: its name, how many bytes it has, and what writes them.
type Put func(name string, size int64, write func(io.Writer) error) error

// Part is one part of a dump that is read again.
type Part struct {
	Name string
	Size int64
	io.Reader
}

// Dump hands the whole database, as it is at one moment, to put, part by part. Whoever writes meanwhile is not held up. also, which may be
// nil, reads the same state before. What stands beside the product's own tables and is left out, such as a view, is named.
//
// The parts are the database's own: pages of SQLite; of PostgreSQL what its catalog says of the tables, and their rows as COPY gives them.
// Nothing is translated, so that what is loaded is what was there, whatever version of the program made it.
func (db *DB) Dump(ctx context.Context, also func(*Tx) error, put Put) (left []string, err error) {
	conn, err := db.reader.Conn(ctx)
	if err != nil {
		return nil, explain(err)
	}
	defer func() { _ = conn.Close() }()
	var options *sql.TxOptions
	if db.Postgres {
		options = &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead}
	}
	inside, err := conn.BeginTx(ctx, options)
	if err != nil {
		return nil, explain(err)
	}
	defer func() { _ = inside.Rollback() }() // it only read
	tx := &Tx{Now: db.Now().UTC().Truncate(time.Millisecond), Postgres: db.Postgres, ctx: ctx, tx: inside}
	if also != nil {
		if err := also(tx); err != nil {
			return nil, explain(err)
		}
	}
	if db.Postgres {
		left, err = dumpPostgres(ctx, conn, tx, put)
	} else {
		err = dumpSQLite(tx, put)
	}
	return left, explain(err)
}

// Schema is the number of the last migration that a database has had; 0: it has no tables of ours. It reads without changing anything.
func Schema(tx *Tx) (version int64, err error) {
	query := `SELECT count(*) FROM sqlite_master WHERE name = 'goose_db_version'`
	if tx.Postgres {
		query = `SELECT count(*) FROM pg_class WHERE oid = to_regclass('goose_db_version')`
	}
	var n int64
	if _, err := tx.Row(query, nil, &n); err != nil || n == 0 {
		return 0, err
	}
	_, err = tx.Row(`SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied`, nil, &version)
	return version, err
}

// sqliteFile is the one part of a dump of SQLite.
const sqliteFile = "zhiben.db"

// dumpSQLite writes the pages of the file one after the other as the transaction sees them: that is the file.
func dumpSQLite(tx *Tx, put Put) error {
	var pages, size int64
	if _, err := tx.Row(`SELECT count(*) FROM sqlite_master`, nil, &pages); err != nil { // the transaction sees one state from now on
		return err
	}
	if _, err := tx.Row(`PRAGMA page_count`, nil, &pages); err != nil {
		return err
	}
	if _, err := tx.Row(`PRAGMA page_size`, nil, &size); err != nil {
		return err
	}
	return put(sqliteFile, pages*size, func(w io.Writer) error {
		n := int64(0)
		var page sql.RawBytes
		err := tx.Query(`SELECT data FROM sqlite_dbpage ORDER BY pgno`, nil, func(scan func(...any) error) error {
			if err := scan(&page); err != nil {
				return err
			}
			n++
			_, err := w.Write(page)
			return err
		})
		if err == nil && n != pages {
			err = fmt.Errorf("the database has %d pages and gave %d", pages, n)
		}
		return err
	})
}

// IsPostgres reports whether an address is that of a PostgreSQL server and not the path of a file.
func IsPostgres(address string) bool {
	return strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")
}

// WithName is the address of another database on the same server.
func WithName(address, name string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", fmt.Errorf("the database address: %w", err)
	}
	u.Path = "/" + name
	return u.String(), nil
}
