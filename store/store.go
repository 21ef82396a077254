// Package store is the small door to the database: one SQLite file or a PostgreSQL server, the same SQL text for both. It
// opens, migrates, runs transactions and names the failures; each noun keeps its own SQL.
package store

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// DB is an open database.
type DB struct {
	// Postgres is true on PostgreSQL, false on SQLite.
	Postgres bool
	// Now is the clock; transactions carry one reading of it.
	Now func() time.Time

	writer, reader *sql.DB
	group          *group // of SQLite's writers; nil on PostgreSQL
	watching       watching
	changes        *changes // see Track; nil: nothing is tracked
}

// Open opens a database and brings its own tables up to date. The address is a path of a SQLite file, or a URL that begins
// with postgres://.
func Open(ctx context.Context, address string) (*DB, error) {
	var db *DB
	var err error
	if IsPostgres(address) {
		db, err = openPostgres(address)
	} else {
		db, err = openSQLite(address)
	}
	if err != nil {
		return nil, err
	}
	if err := db.migrate(ctx); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("migrate the database: %w", err)
	}
	if !db.Postgres {
		db.startGroup()
	}
	return db, nil
}

// What SQLite is told on opening. synchronous=FULL (2) makes every commit durable. A page that is written often goes into the log once
// a commit and into the database once a checkpoint, so a longer log saves writing: 24000 pages are 96 MB. What the savepoint of a write
// takes back is kept in memory (temp_store 2). cache_size is in KiB.
const (
	pragmas       = "?_pragma=busy_timeout(5000)"
	writerPragmas = pragmas + "&_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(2)&_pragma=foreign_keys(1)" +
		"&_pragma=wal_autocheckpoint(24000)&_pragma=journal_size_limit(100663296)&_pragma=cache_size(-32000)&_pragma=temp_store(2)"
	readerPragmas = pragmas + "&mode=ro&_pragma=query_only(1)&_pragma=cache_size(-8000)"
	readers       = 4
)

// openSQLite uses one connection that writes and a few that read: SQLite has one writer at a time, and a reader must not take
// the write lock.
func openSQLite(path string) (*DB, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return nil, fmt.Errorf("make the folder of the database: %w", err)
	}
	name := "file:" + (&url.URL{Path: path}).EscapedPath()
	writer := sql.OpenDB(keeping{name + writerPragmas})
	writer.SetMaxOpenConns(1)
	if err := writer.Ping(); err != nil {
		_ = writer.Close()
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	reader := sql.OpenDB(keeping{name + readerPragmas})
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	return &DB{writer: writer, reader: reader, Now: time.Now}, nil
}

// postgresConnections is how many connections one server holds.
const postgresConnections = 16

// openPostgres lets every connection keep its prepared statements. A statement fails once on each connection when the columns it
// gives have changed ("cached plan must not change result type"); ours name their columns, and a column keeps its type.
func openPostgres(address string) (*DB, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, fmt.Errorf("the database address: %w", err)
	}
	config.DefaultQueryExecMode = pgx.QueryExecModeCacheStatement
	config.RuntimeParams["jit"] = "off" // compiling a condition of a pack takes 50 ms; running it less than one
	db := stdlib.OpenDB(*config)
	db.SetMaxOpenConns(postgresConnections)
	db.SetMaxIdleConns(postgresConnections)
	return &DB{writer: db, reader: db, Postgres: true, Now: time.Now}, nil
}

// Close finishes what is being written and ends all connections. Nobody may write any more.
func (db *DB) Close() error {
	if db.group != nil {
		db.group.stop()
	}
	err := db.writer.Close()
	if db.reader != db.writer {
		if err2 := db.reader.Close(); err == nil {
			err = err2
		}
	}
	return err
}

// Ping asks whether the database answers.
func (db *DB) Ping(ctx context.Context) error { return db.reader.PingContext(ctx) }

// Tx is one transaction with one reading of the clock.
type Tx struct {
	// Now is when the transaction began, in UTC, to the millisecond.
	Now      time.Time
	Postgres bool
	ctx      context.Context
	tx       *sql.Tx
	begin    func() (*sql.Tx, error) // of a transaction that reads: at its first statement
	memory   map[any]any             // see Remember

	gathering bool // see Gather
	together  bool // with other writes in one commit, see Later
	waiting   []*waiting
	reading   bool // it cannot write
	changes   *changes
	wrote     bool // one of the tracked tables
	before    bool // a write that commits together with this one did so before it
}

// Write runs fn in a transaction that may write; it commits when fn returns nil and leaves nothing behind otherwise. On SQLite
// concurrent writers are committed together. fn must not call Write.
func (db *DB) Write(ctx context.Context, fn func(*Tx) error) error {
	var err error
	if db.group != nil {
		err = db.group.submit(ctx, fn)
	} else {
		err = db.alone(ctx, fn)
	}
	if err == nil {
		db.watching.tell()
	}
	return err
}

// WriteThen runs write as Write does and then read, which sees what was written and remembers what write has read. On PostgreSQL both
// share the transaction; on SQLite read comes after the commit, on a connection that reads, so that the one writer is free meanwhile.
func (db *DB) WriteThen(ctx context.Context, write, read func(*Tx) error) error {
	if db.Postgres {
		return db.Write(ctx, func(tx *Tx) error {
			if err := write(tx); err != nil {
				return err
			}
			return read(tx)
		})
	}
	var memory map[any]any
	err := db.Write(ctx, func(tx *Tx) error {
		err := write(tx)
		memory = maps.Clone(tx.memory) // the writes after this one in its group go on with theirs
		return err
	})
	if err != nil {
		return err
	}
	return db.Read(ctx, func(tx *Tx) error {
		tx.memory = memory
		return read(tx)
	})
}

// Read runs fn in a transaction that sees one state of the database and cannot write. It begins with the first statement, so that
// asking nothing costs nothing.
func (db *DB) Read(ctx context.Context, fn func(*Tx) error) error {
	options := &sql.TxOptions{ReadOnly: true}
	if db.Postgres {
		options.Isolation = sql.LevelRepeatableRead
	} else {
		options.ReadOnly = false // the reading connections are query_only; the driver knows no read-only transaction
	}
	return db.run(ctx, func(tx *Tx) error {
		tx.reading = true
		return fn(tx)
	}, func() (*sql.Tx, error) { return db.reader.BeginTx(ctx, options) })
}

// alone runs fn in a writing transaction of its own.
func (db *DB) alone(ctx context.Context, fn func(*Tx) error) error {
	return db.run(ctx, fn, func() (*sql.Tx, error) { return db.writer.BeginTx(ctx, nil) })
}

// run runs fn in a transaction that begin makes when the first statement needs it.
func (db *DB) run(ctx context.Context, fn func(*Tx) error, begin func() (*sql.Tx, error)) (err error) {
	tx := &Tx{Now: db.Now().UTC().Truncate(time.Millisecond), Postgres: db.Postgres, ctx: ctx, begin: begin, changes: db.changes}
	defer tx.ended()
	done := false
	defer func() {
		if !done && tx.tx != nil { // fn failed or panicked
			_ = tx.tx.Rollback()
		}
	}()
	if err := fn(tx); err != nil {
		return explain(err)
	}
	done = true
	if tx.tx == nil {
		return nil
	}
	return explain(tx.tx.Commit())
}

// open gives the transaction of the database.
func (tx *Tx) open() (*sql.Tx, error) {
	if tx.tx != nil {
		return tx.tx, nil
	}
	var err error
	if tx.tx, err = tx.begin(); err != nil {
		tx.tx = nil
		return nil, classify(err)
	}
	return tx.tx, nil
}

// Exec runs a statement and gives the number of rows it touched.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	if err := tx.flush(query); err != nil {
		return 0, err
	}
	inside, err := tx.open()
	if err != nil {
		return 0, err
	}
	tx.note(query)
	result, err := inside.ExecContext(tx.ctx, query, args...)
	if err != nil {
		return 0, classify(err)
	}
	return result.RowsAffected()
}

// Query runs a query and hands each row's Scan to fn.
func (tx *Tx) Query(query string, args []any, fn func(scan func(...any) error) error) error {
	if err := tx.flush(query); err != nil {
		return err
	}
	inside, err := tx.open()
	if err != nil {
		return err
	}
	rows, err := inside.QueryContext(tx.ctx, query, args...)
	if err != nil {
		return classify(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := fn(rows.Scan); err != nil {
			return err
		}
	}
	return classify(rows.Err())
}

// Row runs a query for one row; found is false when there is none.
func (tx *Tx) Row(query string, args []any, dest ...any) (found bool, err error) {
	if err := tx.flush(query); err != nil {
		return false, err
	}
	inside, err := tx.open()
	if err != nil {
		return false, err
	}
	err = inside.QueryRowContext(tx.ctx, query, args...).Scan(dest...)
	if err == sql.ErrNoRows {
		return false, nil
	}
	return err == nil, classify(err)
}

// Context is the context the transaction runs under.
func (tx *Tx) Context() context.Context { return tx.ctx }

// ForUpdateOrSkip is the clause that locks the selected rows and leaves out those that another transaction has locked.
func (tx *Tx) ForUpdateOrSkip() string {
	if tx.Postgres {
		return " FOR UPDATE SKIP LOCKED"
	}
	return ""
}

// ForUpdate is the clause that locks the selected rows; SQLite has one writer and needs none.
func (tx *Tx) ForUpdate() string {
	if tx.Postgres {
		return " FOR UPDATE"
	}
	return ""
}

// ForShare is the clause that keeps the selected rows as they are until a transaction that writes ends. One that reads sees one state
// anyway.
func (tx *Tx) ForShare() string {
	if tx.Postgres && !tx.reading {
		return " FOR SHARE"
	}
	return ""
}

// Setting reads a setting of the database itself, for the test that commits are durable.
func (db *DB) Setting(ctx context.Context, name string) (string, error) {
	query := "PRAGMA " + name
	if db.Postgres {
		query = "SHOW " + name
	}
	var value string
	err := db.writer.QueryRowContext(ctx, query).Scan(&value)
	return value, err
}
