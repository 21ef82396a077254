package main

import (
	"context"
	crand "crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"

	"zhiben/app"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// tampering changes an installation past the program, one change at a time, and asks whether verifying notices. Each change is made in a
// transaction that is rolled back, and files are put back.
type tampering struct {
	app     *app.App
	data    string
	outside *event.Checkpoint
	key     note.Verifier
	random  *rand.Rand

	clean app.Check // of the installation as it is
	tx    *store.Tx
	undo  func() error // of what was changed outside the database; nil: nothing was
}

// change is one kind of change. It gives an error only where the change itself could not be made.
type change struct {
	name string
	do   func(*tampering) error
}

// kind is a change with what it touches.
type kind struct {
	change
	touches part
}

// part is what a change touches at most: what it leaves alone was verified before and need not be read again.
type part int

const (
	allParts    part = iota // the log, and so everything
	rowsAndFile             // rows of ledgers, attachments, files
	rightRows               // rows beside the ledgers
)

var errUndo = errors.New("undone")

// verify compares all with the outside checkpoint, as `zhiben verify` does.
func (t *tampering) verify(tx *store.Tx) error {
	check := app.Check{Data: t.data, Outside: t.outside, Key: t.key, Keys: t.app.Keys}
	return check.Run(tx)
}

// verifyPart compares with the outside checkpoint what a change may have touched.
func (t *tampering) verifyPart(tx *store.Tx, touched part) error {
	switch touched {
	case rowsAndFile:
		check := t.clean
		return check.Rest(tx)
	case rightRows:
		return t.clean.Rows.Tables.Compare(tx)
	}
	return t.verify(tx)
}

// try makes a change, verifies, and takes the change back; whole: all is read again. It gives what verifying found; nil: nothing. err is that the change or the
// verifying could not be done.
func (t *tampering) try(c kind, whole bool) (found error, err error) {
	err = t.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		t.tx = tx
		if err := c.do(t); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		if whole {
			found = t.verify(tx)
		} else {
			found = t.verifyPart(tx, c.touches)
		}
		return errUndo
	})
	if t.undo != nil {
		err = errors.Join(err, t.undo())
		t.undo = nil
	}
	if errors.Is(err, errUndo) {
		err = nil
	}
	if f := fault.Of(found); found != nil && (f == nil || f.Kind != fault.Conflict) { // verifying failed, which is no finding
		err = errors.Join(err, fmt.Errorf("%s: %w", c.name, found))
	}
	return found, err
}

// exec runs a statement that must change something.
func (t *tampering) exec(statement string, args ...any) error {
	n, err := t.tx.Exec(statement, args...)
	if err == nil && n == 0 {
		err = fmt.Errorf("nothing was changed by %s", statement)
	}
	return err
}

// all runs statements with the same arguments.
func (t *tampering) all(statements []string, args ...any) error {
	for _, s := range statements {
		if err := t.exec(s, args...); err != nil {
			return err
		}
	}
	return nil
}

// place is a random position that the outside checkpoint covers, at least min and at most so many before its end.
func (t *tampering) place(min, before int64) int64 {
	return min + t.random.Int64N(t.outside.Size-min-before+1)
}

// at reads the event at a position.
func (t *tampering) at(position int64) (*event.Event, error) {
	events, err := event.After(t.tx, position-1, 1)
	if err != nil || len(events) == 0 {
		return nil, fmt.Errorf("no event at %d: %w", position, err)
	}
	return &events[0], nil
}

func bytesOf(n int) []byte {
	b := make([]byte, n)
	_, _ = crand.Read(b) // never fails
	return b
}

// rewrite writes an event anew with a leaf that fits, as somebody with the database can.
func (t *tampering) rewrite(e *event.Event) error {
	form, err := e.Canonical()
	if err != nil {
		return err
	}
	body, err := json.Marshal(e.Body)
	if err != nil {
		return err
	}
	salt := bytesOf(16)
	return t.exec(`UPDATE event SET body = $2, at = $3, salt = $4, leaf = $5 WHERE id = $1`, e.ID, string(body), e.At.UnixMilli(), salt, event.Leaf(salt, form))
}

// resign makes tree and checkpoint anew to fit the events, as somebody with the database and the key can.
func (t *tampering) resign() error {
	var end int64
	if _, err := t.tx.Row(`SELECT max(position) FROM event_log`, nil, &end); err != nil {
		return err
	}
	if _, err := t.tx.Exec(`UPDATE follower SET position = $1 WHERE name IN ('event_log', 'tree')`, end); err != nil {
		return err
	}
	if _, err := t.tx.Exec(`DELETE FROM checkpoint`); err != nil {
		return err
	}
	tree := event.Tree()
	if err := tree.Reset(t.tx); err != nil {
		return err
	}
	events := make([]event.Event, end) // the tree asks for their number and where they begin
	events[0].Position = 1
	grow, err := tree.Prepare(t.tx, events)
	if err != nil {
		return err
	}
	if err := grow(t.tx); err != nil {
		return err
	}
	_, err = event.Sign(t.tx, t.app.Keys.Signer(), t.outside.Origin, "", nil)
	return err
}

// shift moves all positions behind one by a step.
func (t *tampering) shift(behind, step int64) error {
	if _, err := t.tx.Exec(`UPDATE event_log SET position = -(position + $2) WHERE position > $1`, behind, step); err != nil {
		return err
	}
	if _, err := t.tx.Exec(`UPDATE event_log SET position = -position WHERE position < 0`); err != nil {
		return err
	}
	_, err := t.tx.Exec(`UPDATE follower SET position = position + $1 WHERE name IN ('event_log', 'tree')`, step)
	return err
}

// swap lets two events change places.
func (t *tampering) swap(a, b int64) error {
	return t.all([]string{`UPDATE event_log SET position = -position WHERE position = $1 AND $2 > 0`, `UPDATE event_log SET position = $1 WHERE position = $2`, `UPDATE event_log SET position = $2 WHERE -position = $1`}, a, b)
}

// remove takes the event at a position away and closes the gap.
func (t *tampering) remove(position int64) error {
	if err := t.all([]string{`DELETE FROM event WHERE id = (SELECT event FROM event_log WHERE position = $1)`, `DELETE FROM event_log WHERE position = $1`}, position); err != nil {
		return err
	}
	return t.shift(position, -1)
}

// insert puts an event behind a position.
func (t *tampering) insert(behind int64) error {
	e, err := t.at(behind)
	if err != nil {
		return err
	}
	if err := t.shift(behind, 1); err != nil {
		return err
	}
	return t.forge(e, behind+1)
}

// forge appends an event like another one, at a position.
func (t *tampering) forge(like *event.Event, position int64) error {
	e := *like
	e.ID, e.Kind, e.Move, e.Body = store.NewID(), "comment", "", event.Body{Note: "已整改"}
	if err := event.Append(t.tx, &e); err != nil {
		return err
	}
	return t.all([]string{`DELETE FROM event_new WHERE event = $1 AND $2 > 0`, `INSERT INTO event_log (position, event) VALUES ($2, $1)`}, e.ID, position)
}

// cut takes all events behind a position away.
func (t *tampering) cut(behind int64) error {
	if err := t.all([]string{`DELETE FROM event WHERE id IN (SELECT event FROM event_log WHERE position > $1)`, `DELETE FROM event_log WHERE position > $1`}, behind); err != nil {
		return err
	}
	if _, err := t.tx.Exec(`DELETE FROM event WHERE id IN (SELECT event FROM event_new)`); err != nil {
		return err
	}
	_, err := t.tx.Exec(`DELETE FROM event_new`)
	return err
}

// file names a random attachment and where its bytes lie.
func (t *tampering) file() (record, hash, path string, err error) {
	rows, err := t.tx.Table(`SELECT record, hash FROM attachment ORDER BY record, hash`, nil)
	if err != nil || len(rows) == 0 {
		return "", "", "", fmt.Errorf("no attachments: %w", err)
	}
	row := rows[t.random.IntN(len(rows))]
	record, hash = fmt.Sprint(row[0]), fmt.Sprint(row[1])
	return record, hash, filepath.Join(t.data, "files", hash[:2], hash[2:]), nil
}

// bytes changes the bytes of an attachment; nil takes the file away.
func (t *tampering) bytes(make func(was []byte) []byte) error {
	_, _, path, err := t.file()
	if err != nil {
		return err
	}
	was, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	t.undo = func() error { return errors.Join(os.RemoveAll(path), os.WriteFile(path, was, 0o600)) }
	if err := os.Remove(path); err != nil {
		return err
	}
	if fresh := make(was); fresh != nil {
		return os.WriteFile(path, fresh, 0o600)
	}
	return nil
}
