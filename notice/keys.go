package notice

import "zhiben/store"

// Keys lists what a person was told, by the keys of the texts, the oldest first.
func Keys(tx *store.Tx, person string) ([]string, error) {
	var out []string
	err := tx.Query(`SELECT key FROM notice WHERE person = $1 ORDER BY position, key`, []any{person}, func(scan func(...any) error) error {
		var key string
		err := scan(&key)
		out = append(out, key)
		return err
	})
	return out, err
}
