package store

import (
	"bytes"
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"github.com/pressly/goose/v3"

	"zhiben/internal/fault"
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
	up := func() error {
		if err := db.notNewer(ctx); err != nil {
			return err
		}
		_, err := provider.Up(ctx)
		return err
	}
	if db.Postgres { // several servers may start at once
		return db.locked(ctx, up)
	}
	return up()
}

// notNewer refuses a database that a later version of the program has changed: this one does not know what its tables mean.
func (db *DB) notNewer(ctx context.Context) error {
	var has int64
	if err := db.run(ctx, func(tx *Tx) (err error) { has, err = Schema(tx); return err }, func() (*sql.Tx, error) { return db.writer.BeginTx(ctx, nil) }); err != nil {
		return err
	}
	if newest := Newest(); has > newest {
		return fault.Newf(fault.Conflict, "database_newer", "数据库已由更新版本的程序升级（第 %d 号结构），本程序只到第 %d 号，不能打开，没有改动。请换用新版本程序；要退回本版本，请用本版本程序恢复升级前所做的备份。",
			"A later version of the program has upgraded this database (to schema %d); this one knows %d and does not open it. Nothing was changed. Run the later version; to go back to this one, restore the backup made before the upgrade.", has, newest)
	}
	return nil
}

// Newest is the number of the last migration that this program knows.
func Newest() (newest int64) {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		panic(err) // the pattern is a constant
	}
	for _, name := range files {
		n, err := goose.NumericComponent(name)
		if err != nil {
			panic(fmt.Sprintf("%s: %v", name, err)) // seen by every test
		}
		newest = max(newest, n)
	}
	return newest
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
