package account

import (
	"time"

	"zhiben/store"
	"zhiben/unit"
)

// never is when an account that is no longer used unlocks.
var never = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// Merge lets the account of a person who was entered twice be that of who stays. Of two accounts that of who is no more is locked for good,
// with its sessions and API tokens ended. Whoever calls it has asked whether the actor may.
func Merge(tx *store.Tx, a *unit.Actor, from, into string) error {
	gone, found, err := placeOf(tx, "person", from)
	if err != nil || !found {
		return err
	}
	_, double, err := placeOf(tx, "person", into)
	if err != nil {
		return err
	}
	if !double {
		if _, err := tx.Exec(`UPDATE account SET person = $1 WHERE id = $2`, into, gone.account); err != nil {
			return err
		}
		gone.person = into
		accounts.Tell(tx, gone.account)
		return gone.note(tx, a, "account_merged", map[string]any{"merged": from})
	}
	if err := gone.end(tx, a); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM known_device WHERE account = $1`, gone.account); err != nil {
		return err
	}
	if _, err := tx.Exec(`UPDATE account SET locked_until = $1 WHERE id = $2`, never.UnixMilli(), gone.account); err != nil {
		return err
	}
	return gone.note(tx, a, "account_closed", map[string]any{"into": into})
}
