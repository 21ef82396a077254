package event

import (
	"fmt"

	"zhiben/store"
)

// logRow is the row of `follower` that holds the last position given. Whoever has it locked gives the next ones.
const logRow = "event_log"

// mostNumbered bounds one transaction that gives positions.
const mostNumbered = 20_000

// waits reports whether there are committed events without a position.
func waits(tx *store.Tx) (bool, error) {
	return tx.Row(`SELECT 1 FROM event_new LIMIT 1`, nil, new(int64))
}

// number gives committed events their positions, in the order in which they were written as far as one can tell: exact for the
// events of one record, since a record's writers wait for each other. An event whose transaction is still under way is not seen
// and gets a later position. One caller numbers at a time; the others give 0.
func number(tx *store.Tx) (n int64, err error) {
	var last int64
	found, err := tx.Row(`SELECT position FROM follower WHERE name = $1`+tx.ForUpdateOrSkip(), []any{logRow}, &last)
	if err != nil || !found {
		return 0, err
	}
	n, err = tx.Exec(`INSERT INTO event_log (position, event) SELECT $1 + row_number() OVER (ORDER BY arrival, event), event
		FROM (SELECT arrival, event FROM event_new ORDER BY arrival, event LIMIT $2) AS next`, last, mostNumbered)
	if err != nil || n == 0 {
		return 0, err
	}
	gone, err := tx.Exec(`DELETE FROM event_new WHERE event IN (SELECT event FROM event_log WHERE position > $1)`, last)
	if err != nil {
		return 0, err
	}
	if gone != n {
		return 0, fmt.Errorf("the log took %d events and %d were waiting", n, gone)
	}
	_, err = tx.Exec(`UPDATE follower SET position = $2 WHERE name = $1`, logRow, last+n)
	return n, err
}

// End is the last position of the log.
func End(tx *store.Tx) (end int64, err error) {
	_, err = tx.Row(`SELECT position FROM follower WHERE name = $1`, []any{logRow}, &end)
	return end, err
}

// After reads the events behind a position, in order, at most so many.
func After(tx *store.Tx, position int64, most int) ([]Event, error) {
	var out []Event
	err := tx.Query(`SELECT l.position, `+columns+` FROM event_log l JOIN event e ON e.id = l.event WHERE l.position > $1 ORDER BY l.position LIMIT $2`,
		[]any{position, most}, func(scan func(...any) error) error {
			out = append(out, Event{})
			e := &out[len(out)-1]
			return e.scanInto(scan, &e.Position)
		})
	return out, err
}

// At reads the events at positions of the log.
func At(tx *store.Tx, positions []int64) (map[int64]Event, error) {
	out := make(map[int64]Event, len(positions))
	var args store.Args
	err := tx.Query(`SELECT l.position, `+columns+` FROM event_log l JOIN event e ON e.id = l.event WHERE l.position IN `+store.InPadded(&args, positions), args.Values, func(scan func(...any) error) error {
		var e Event
		err := e.scanInto(scan, &e.Position)
		out[e.Position] = e
		return err
	})
	return out, err
}
