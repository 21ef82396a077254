package account

import "zhiben/store"

// EndSessions logs a person out everywhere.
func EndSessions(tx *store.Tx, person string) error {
	_, err := tx.Exec(`DELETE FROM session WHERE account IN (SELECT id FROM account WHERE person = $1)`, person)
	return err
}
