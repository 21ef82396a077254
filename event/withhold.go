package event

import (
	"fmt"

	"zhiben/store"
)

// Withhold takes the body of an event out of sight: what it held became protected later. The body as it was, encrypted, stands before
// what lay beside the event already; salt and leaf stay, so that the log proves the event as before to whoever has the keys.
func Withhold(tx *store.Tx, id, encrypted string) error {
	n, err := tx.Exec(`UPDATE event SET body = '', secret = $2 || coalesce(' ' || secret, '') WHERE id = $1 AND body <> ''`, id, Withheld+encrypted)
	if err == nil && n != 1 {
		err = fmt.Errorf("event %s has no body", id)
	}
	return err
}

// Withheld begins what lies beside an event whose body is withheld.
const Withheld = "body:"

// withheld reports whether an event's body lies encrypted beside it.
func (a *Audit) withheld(id string) bool {
	var one int64
	found, err := a.tx.Row(`SELECT 1 FROM event WHERE id = $1 AND secret LIKE '`+Withheld+`%'`, []any{id}, &one)
	return err == nil && found
}
