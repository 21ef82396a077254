package store

import (
	"errors"
	"strings"

	"zhiben/internal/fault"
)

// Try runs fn in a savepoint. A refusal in words takes back what fn wrote and is forgotten; any other error is given.
func (tx *Tx) Try(fn func() error) error {
	if _, err := tx.Exec("SAVEPOINT try"); err != nil {
		return err
	}
	err := fn()
	if err != nil {
		if _, err2 := tx.Exec("ROLLBACK TO SAVEPOINT try"); err2 != nil {
			return errors.Join(err, err2)
		}
		tx.ForgetAll() // some of it may have been read from what was taken back
	}
	if _, err2 := tx.Exec("RELEASE SAVEPOINT try"); err2 != nil {
		return errors.Join(err, err2)
	}
	if f := fault.Of(err); f != nil && f.Kind != fault.Internal && f.Kind != fault.Unavailable {
		return nil
	}
	return err
}

// LockNames makes other transactions that lock one of the same names wait until this one ends. Whoever locks several at once locks
// them in one order. SQLite has one writer and needs none.
func (tx *Tx) LockNames(names []string) error {
	if !tx.Postgres || len(names) == 0 {
		return nil
	}
	var args Args
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = "(" + args.Add(name) + "::text)"
	}
	_, err := tx.Exec(`SELECT pg_advisory_xact_lock(h) FROM (SELECT hashtextextended(v, 0) AS h FROM (VALUES `+strings.Join(list, ", ")+`) AS names (v) ORDER BY h OFFSET 0) AS ordered`, args.Values...)
	return err
}
