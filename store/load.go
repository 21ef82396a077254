package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"

	"zhiben/internal/fault"
)

// LoadSQLite makes the file of a dump in a folder, where there is none yet. next gives the parts; io.EOF after the last one. trial is for a
// file that is removed again soon and need not outlast a power cut.
func LoadSQLite(folder string, trial bool, next func() (Part, error)) (err error) {
	part, err := next()
	if err != nil {
		return err
	}
	if part.Name != sqliteFile {
		return fmt.Errorf("the dump begins with %s, not with %s", part.Name, sqliteFile)
	}
	f, err := os.OpenFile(filepath.Join(folder, sqliteFile), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, part)
	if err == nil && !trial {
		err = f.Sync()
	}
	if err2 := f.Close(); err == nil {
		err = err2
	}
	if err == nil {
		if part, err = next(); err == nil {
			return fmt.Errorf("the dump has a part that does not belong there: %s", part.Name)
		}
		if errors.Is(err, io.EOF) {
			err = nil
		}
	}
	return explain(err)
}

// restoring is the schema in which the tables of a dump are made before they take their place all at once.
const restoring = "zhiben_restoring"

// LoadPostgres makes the tables of a dump in a database that has none. They take their place in one transaction at the end: whoever breaks
// off before leaves nothing but a schema of its own, which the next attempt drops; before is called when all but that is done. trial is for
// a database that is dropped again soon: it does without what makes the tables outlast a power cut.
func LoadPostgres(ctx context.Context, address string, trial bool, next func() (Part, error), before func() error) error {
	l := &loading{ctx: ctx, address: address, trial: trial, next: next}
	conn, err := l.connect()
	if err != nil {
		return explain(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	if err := l.begin(conn); err != nil {
		return explain(err)
	}
	if err := l.rows(conn); err != nil {
		return explain(err)
	}
	if err := before(); err != nil {
		return err
	}
	return explain(l.place(conn))
}

// indexers is how many connections make indexes while the rows of further tables come in.
const indexers = 2

type loading struct {
	ctx     context.Context
	address string
	trial   bool
	next    func() (Part, error)
	target  string // the schema that the tables belong into
	schema  pgSchema
}

func (l *loading) connect() (*pgx.Conn, error) {
	conn, err := pgx.Connect(l.ctx, l.address)
	if err != nil {
		return nil, err
	}
	if err := conn.QueryRow(l.ctx, `SELECT current_schema()`).Scan(&l.target); err != nil || l.target == "" {
		return nil, errors.Join(err, errors.New("the database has no current schema"))
	}
	_, err = conn.Exec(l.ctx, `SET search_path = `+restoring+`; SET synchronous_commit = off; SET maintenance_work_mem = '256MB'; SET client_min_messages = error`)
	return conn, err
}

// begin reads the first part and makes the tables, without anything that slows rows down.
func (l *loading) begin(conn *pgx.Conn) error {
	var n int
	err := conn.QueryRow(l.ctx, `SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind IN ('r', 'p')`, l.target).Scan(&n)
	if err != nil {
		return err
	}
	if n > 0 {
		return NotEmpty("")
	}
	part, err := l.next()
	if err != nil {
		return err
	}
	if part.Name != schemaPart {
		return fmt.Errorf("the dump begins with %s, not with %s", part.Name, schemaPart)
	}
	if err := json.NewDecoder(part).Decode(&l.schema); err != nil {
		return fmt.Errorf("%s: %w", schemaPart, err)
	}
	statements := []string{"DROP SCHEMA IF EXISTS " + restoring + " CASCADE", "CREATE SCHEMA " + restoring}
	for _, t := range l.schema.Tables {
		columns := make([]string, len(t.Columns))
		for i, c := range t.Columns {
			columns[i] = pgx.Identifier{c.Name}.Sanitize() + " " + c.Def
		}
		kind := "TABLE "
		if l.trial {
			kind = "UNLOGGED TABLE "
		}
		statements = append(statements, "CREATE "+kind+pgx.Identifier{t.Name}.Sanitize()+" ("+strings.Join(columns, ", ")+")")
	}
	return l.run(conn, statements...)
}

// NotEmpty refuses to load over something that is there; what names it.
func NotEmpty(what string) error {
	return fault.Newf(fault.Conflict, "not_empty", "恢复的目标%s不是空的，没有改动。请给出空的数据目录或新建的空数据库。",
		"The place to restore into%s is not empty; nothing was changed. Name an empty folder, or a database that was just made.", space(what))
}

func space(s string) string {
	if s == "" {
		return ""
	}
	return " " + s + " "
}

func (l *loading) run(conn *pgx.Conn, statements ...string) error {
	for _, s := range statements {
		if _, err := conn.Exec(l.ctx, s); err != nil {
			return fmt.Errorf("%.200s: %w", s, err)
		}
	}
	return nil
}

// rows takes in the rows of all tables. The indexes of a table are made as soon as its rows are there, beside the next tables' rows.
func (l *loading) rows(conn *pgx.Conn) error {
	work := make(chan pgTable, len(l.schema.Tables))
	failed := make(chan error, indexers)
	var all sync.WaitGroup
	for range indexers {
		all.Go(func() {
			if err := l.index(work); err != nil {
				failed <- err
			}
		})
	}
	err := l.copy(conn, func(t pgTable) error {
		work <- t
		select {
		case err := <-failed:
			return err
		default:
			return nil
		}
	})
	close(work)
	all.Wait()
	if err == nil {
		select {
		case err = <-failed:
		default:
		}
	}
	return err
}

func (l *loading) index(work <-chan pgTable) error {
	conn, err := l.connect()
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(l.ctx)) }()
	for t := range work {
		name := pgx.Identifier{t.Name}.Sanitize()
		var statements []string
		for _, k := range t.Constraints {
			if k.Kind != "f" {
				statements = append(statements, "ALTER TABLE "+name+" ADD CONSTRAINT "+pgx.Identifier{k.Name}.Sanitize()+" "+k.Def)
			}
		}
		statements = append(append(statements, t.Indexes...), "ANALYZE "+name)
		for _, c := range t.Columns {
			if c.Identity {
				column := pgx.Identifier{c.Name}.Sanitize()
				statements = append(statements, "SELECT setval(pg_get_serial_sequence('"+strings.ReplaceAll(name, "'", "''")+"', '"+strings.ReplaceAll(c.Name, "'", "''")+"'), (SELECT coalesce(max("+column+"), 1) FROM "+name+"))")
			}
		}
		if err := l.run(conn, statements...); err != nil {
			return err
		}
	}
	return nil
}

// copy hands each table's parts to the server as one stream; done hears of each table whose rows are there.
func (l *loading) copy(conn *pgx.Conn, done func(pgTable) error) error {
	part, err := l.next()
	for _, t := range l.schema.Tables {
		if err == nil && path.Dir(part.Name) == t.Name {
			rows := &joining{table: t.Name, part: part, next: l.next}
			if _, failed := conn.PgConn().CopyFrom(l.ctx, rows, "COPY "+pgx.Identifier{t.Name}.Sanitize()+" ("+t.list()+") FROM STDIN"); failed != nil {
				return fmt.Errorf("table %s: %w", t.Name, errors.Join(failed, rows.failed))
			}
			part, err = rows.part, rows.err
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if err := done(t); err != nil {
			return err
		}
	}
	if err == nil {
		return fmt.Errorf("the dump has a part that does not belong there: %s", part.Name)
	}
	return nil
}

// joining reads the parts of one table one after the other; part and err are the first of another table, then.
type joining struct {
	table  string
	part   Part
	next   func() (Part, error)
	err    error
	failed error // while reading
	over   bool
}

func (j *joining) Read(p []byte) (int, error) {
	for !j.over {
		n, err := j.part.Read(p)
		if n > 0 || err == nil {
			return n, nil
		}
		if !errors.Is(err, io.EOF) {
			j.failed, j.over = err, true
			return 0, err
		}
		if j.part, j.err = j.next(); j.err != nil && !errors.Is(j.err, io.EOF) {
			j.failed, j.over = j.err, true
			return 0, j.err
		}
		j.over = j.err != nil || path.Dir(j.part.Name) != j.table
	}
	return 0, io.EOF
}

// place lets the tables refer to each other and puts them where they belong.
func (l *loading) place(conn *pgx.Conn) error {
	statements := []string{"BEGIN"}
	target := pgx.Identifier{l.target}.Sanitize()
	for _, t := range l.schema.Tables {
		for _, k := range t.Constraints {
			if k.Kind == "f" {
				statements = append(statements, "ALTER TABLE "+pgx.Identifier{t.Name}.Sanitize()+" ADD CONSTRAINT "+pgx.Identifier{k.Name}.Sanitize()+" "+k.Def)
			}
		}
	}
	for _, t := range l.schema.Tables {
		statements = append(statements, "ALTER TABLE "+pgx.Identifier{restoring, t.Name}.Sanitize()+" SET SCHEMA "+target)
	}
	return l.run(conn, append(statements, "DROP SCHEMA "+restoring, "SET LOCAL synchronous_commit = on", "COMMIT")...)
}
