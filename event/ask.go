package event

import (
	"encoding/json"
	"time"

	"zhiben/store"
)

// LedgerOf names the ledger of a record; empty where the log knows no such record. Of a unit or person, whose identifier stands in
// the register and in ledgers, it is the ledger in which a row was made last.
func LedgerOf(tx *store.Tx, record string) (string, error) {
	var name string
	_, err := tx.Row(`SELECT ledger FROM event WHERE record = $1 ORDER BY CASE WHEN kind IN ('create', 'seed') THEN 0 ELSE 1 END, id DESC LIMIT 1`, []any{record}, &name)
	return name, err
}

// Get reads one event; found is false where there is none.
func Get(tx *store.Tx, id string) (e Event, found bool, err error) {
	err = tx.Query(`SELECT `+columns+` FROM event WHERE id = $1`, []any{id}, func(scan func(...any) error) error {
		found = true
		return e.scanInto(scan)
	})
	return e, found, err
}

// Entered is when a record last came into a state from another; found is false when it never did.
func Entered(tx *store.Tx, record, state string) (at time.Time, found bool, err error) {
	err = tx.Query(`SELECT at, body FROM event WHERE record = $1 ORDER BY id DESC`, []any{record}, func(scan func(...any) error) error {
		var ms int64
		var text string
		if err := scan(&ms, &text); err != nil || found {
			return err
		}
		var body Body
		if err := json.Unmarshal([]byte(text), &body); err != nil {
			return err
		}
		if body.To == state {
			at, found = time.UnixMilli(ms).UTC(), true
		}
		return nil
	})
	return at, found, err
}
