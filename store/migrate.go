package store

import (
	"bytes"
	"context"
	"embed"
	"io/fs"
	"strings"

	"github.com/pressly/goose/v3"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the program's own tables up to date. One set of files serves both engines: `@ascii`, `@bytes` and `@int` in a
// column's type stand for what each calls them, `@rowless` behind a table for one that lies in the order of its key, `@arrival` for a whole number that grows with the order in which rows are
// written, and a line that begins with `@sqlite` or `@postgres` is for that engine alone.
func (db *DB) migrate(ctx context.Context) error {
	dialect, words := goose.DialectSQLite3, strings.NewReplacer("@ascii", "TEXT", "@bytes", "BLOB", "@int", "INTEGER", "@arrival", "INTEGER NOT NULL PRIMARY KEY", "@rowless", "WITHOUT ROWID", "\n@sqlite ", "\n", "\n@postgres ", "\n-- ")
	if db.Postgres {
		// Paths and keys are compared byte by byte, whatever the database's collation.
		dialect, words = goose.DialectPostgres, strings.NewReplacer("@ascii", `TEXT COLLATE "C"`, "@bytes", "BYTEA", "@int", "BIGINT",
			"@rowless", "", "@arrival", "BIGINT NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000000)", "\n@postgres ", "\n", "\n@sqlite ", "\n-- ")
	}
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(dialect, db.writer, replacing{files, words})
	if err != nil {
		return err
	}
	if db.Postgres { // several servers may start at once
		return db.locked(ctx, func() error { _, err := provider.Up(ctx); return err })
	}
	_, err = provider.Up(ctx)
	return err
}

// locked holds a PostgreSQL advisory lock while fn runs.
func (db *DB) locked(ctx context.Context, fn func() error) error {
	conn, err := db.writer.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	const lock = 0x7a686962 // "zhib"
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", lock); err != nil {
		return err
	}
	defer func() { _, _ = conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", lock) }()
	return fn()
}

// Alter runs statements that change tables, all or nothing. Several servers that start together take turns.
func (db *DB) Alter(ctx context.Context, fn func(*Tx) error) error {
	if !db.Postgres {
		return db.alone(ctx, fn) // what follows must see the tables changed
	}
	err := db.locked(ctx, func() error { return db.alone(ctx, fn) })
	db.writer.SetMaxIdleConns(0) // statements prepared before may no longer fit the tables
	db.writer.SetMaxIdleConns(postgresConnections)
	return err
}

// replacing is a file system whose files have words replaced.
type replacing struct {
	fs.FS
	words *strings.Replacer
}

func (r replacing) Open(name string) (fs.File, error) {
	f, err := r.FS.Open(name)
	if err != nil || !strings.HasSuffix(name, ".sql") {
		return f, err
	}
	defer func() { _ = f.Close() }()
	src, err := fs.ReadFile(r.FS, name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return &textFile{Reader: bytes.NewReader([]byte(r.words.Replace(string(src)))), info: info}, nil
}

type textFile struct {
	*bytes.Reader
	info fs.FileInfo
}

func (f *textFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *textFile) Close() error               { return nil }
