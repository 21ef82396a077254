package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"

	"zhiben/internal/fault"
)

// Failures that callers tell apart; test with errors.Is.
var (
	// ErrUnique means that a value which must be unique is already there.
	ErrUnique = errors.New("already there")
	// ErrForeign means that a row refers to one that is not there.
	ErrForeign = errors.New("refers to nothing")
	// ErrCheck means that the database refused a value.
	ErrCheck = errors.New("value refused")
)

// SQLite's extended result codes, see sqlite.org/rescode.html.
const (
	sqliteBusy       = 5
	sqliteFull       = 13
	sqliteCheck      = 275
	sqliteForeign    = 787
	sqlitePrimaryKey = 1555
	sqliteUnique     = 2067
)

// classify gives errors of statements in both engines the same names. Errors that already have one pass through, and so do those
// that say nothing about the statement: see explain.
func classify(err error) error {
	if err == nil || fault.Of(err) != nil {
		return err
	}
	var se *sqlite.Error
	var pe *pgconn.PgError
	switch {
	case errors.As(err, &se):
		switch se.Code() {
		case sqliteUnique, sqlitePrimaryKey:
			return errors.Join(ErrUnique, err)
		case sqliteForeign:
			return errors.Join(ErrForeign, err)
		case sqliteCheck:
			return errors.Join(ErrCheck, err)
		}
	case errors.As(err, &pe):
		switch pe.Code {
		case "23505":
			return errors.Join(ErrUnique, err)
		case "23503":
			return errors.Join(ErrForeign, err)
		case "23514", "22003", "22008": // a number or a day outside what the database can hold
			return errors.Join(ErrCheck, err)
		case "22021": // a zero byte or broken UTF-8, which SQLite takes
			return badText(err)
		}
	}
	return err
}

// explain says at the end of a transaction why the database could not do it, also where somebody inside took that for a refusal: what
// could not be looked up is not what is not there.
func explain(err error) error {
	if f := fault.Of(err); err == nil || f != nil && f.Kind == fault.Unavailable {
		return err
	}
	var se *sqlite.Error
	var pe *pgconn.PgError
	switch {
	case errors.As(err, &se):
		switch se.Code() & 0xff {
		case sqliteFull:
			return full(err)
		case sqliteBusy:
			return busy(err)
		}
	case errors.As(err, &pe):
		switch pe.Code {
		case "53100":
			return full(err)
		case "40001", "40P01", "55P03":
			return busy(err)
		case "57P01", "57P02", "57P03": // ended by an administrator, broke off, starts up
			return lost(err)
		}
	case isLost(err):
		return lost(err)
	}
	return classify(err)
}

// isLost reports that the connection to PostgreSQL broke or could not be made.
func isLost(err error) bool {
	var refused *pgconn.ConnectError
	return !errors.Is(err, context.Canceled) && (errors.As(err, &refused) || pgconn.SafeToRetry(err) || errors.Is(err, driver.ErrBadConn) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE))
}

// lost is said where nobody knows whether the last commit took place.
func lost(err error) error {
	e := fault.New(fault.Unavailable, "database_lost", "与数据库的连接中断，可能没有保存。请稍后刷新核对，再重试。",
		"The connection to the database broke; it may not have been saved. Reload shortly to see, then try again.")
	e.Err = err
	return e
}

func full(err error) error {
	e := fault.New(fault.Unavailable, "disk_full", "服务器磁盘已满，没有保存。请联系管理员清理空间后重试。",
		"The server's disk is full; nothing was saved. Ask the administrator to free space, then try again.")
	e.Err = err
	return e
}

func badText(err error) error {
	e := fault.New(fault.Invalid, "bad_text", "内容中有无法保存的字符，请删除后重试。", "The text holds a character that cannot be kept; remove it and try again.")
	e.Err = err
	return e
}

func busy(err error) error {
	e := fault.New(fault.Unavailable, "busy", "服务器忙，没有保存。请稍后重试。", "The server is busy; nothing was saved. Try again shortly.")
	e.Err = err
	return e
}
