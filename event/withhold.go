package event

import (
	"fmt"
	"strings"

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

// withheld puts the body of an event that lies encrypted beside it in its place, so that it is compared like any other; closed is true
// where there are no keys to do so. What cannot be opened was changed.
func (a *Audit) withheld(s *stored) (closed bool, err error) {
	if len(s.body) > 0 || len(s.salt) == 0 {
		return false, nil
	}
	encrypted, _, _ := strings.Cut(s.beside, " ")
	encrypted, whole := strings.CutPrefix(encrypted, Withheld)
	switch {
	case !whole:
		return false, nil
	case a.Open == nil:
		return true, nil
	}
	if s.body, err = a.Open(s.c.ID, encrypted); err != nil {
		return false, changed(s)
	}
	return false, nil
}

// Beside is what lies encrypted beside an event.
type Beside struct{ ID, Secret string }

// Secrets lists what lies beside events behind one, in the order of their ids.
func Secrets(tx *store.Tx, after string, most int) (out []Beside, err error) {
	err = tx.Query(`SELECT id, secret FROM event WHERE secret IS NOT NULL AND id > $1 ORDER BY id LIMIT $2`, []any{after, most}, func(scan func(...any) error) error {
		var b Beside
		err := scan(&b.ID, &b.Secret)
		out = append(out, b)
		return err
	})
	return out, err
}

// Replace puts another text beside an event where there is still the one that was read; done is 0 or 1.
func Replace(tx *store.Tx, was Beside, fresh string) (done int, err error) {
	n, err := tx.Exec(`UPDATE event SET secret = $3 WHERE id = $1 AND secret = $2`, was.ID, was.Secret, fresh)
	return int(n), err
}
