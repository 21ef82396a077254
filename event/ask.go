package event

import "zhiben/store"

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
