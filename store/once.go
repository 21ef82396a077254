package store

import "zhiben/internal/fault"

// Once does an act at most once for an owner's key, in the caller's transaction: the first time fn runs and its result is kept,
// later the kept result comes back and fn does not run. An empty key always runs. The same key for another act is refused.
func (tx *Tx) Once(owner, key, act string, fn func() (string, error)) (result string, fresh bool, err error) {
	return tx.OnceAs(owner, key, act, "", fn)
}

// OnceAs is Once with a guess at the result, which saves a statement where it is right.
func (tx *Tx) OnceAs(owner, key, act, guess string, fn func() (string, error)) (result string, fresh bool, err error) {
	if key == "" {
		result, err = fn()
		return result, true, err
	}
	n, err := tx.Exec(`INSERT INTO idempotency (owner, key, act, result, created) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (owner, key) DO NOTHING`, owner, key, act, guess, tx.Now.UnixMilli())
	if err != nil {
		return "", false, err
	}
	if n == 0 {
		var before string
		if _, err := tx.Row(`SELECT act, result FROM idempotency WHERE owner = $1 AND key = $2`, []any{owner, key}, &before, &result); err != nil {
			return "", false, err
		}
		if before != act {
			return "", false, fault.New(fault.Conflict, "key_reused", "同一个 Idempotency-Key 已用于另一操作，请换一个。",
				"This Idempotency-Key was used for another act; use a new one.")
		}
		return result, false, nil
	}
	if result, err = fn(); err != nil {
		return "", false, err
	}
	if result != guess {
		_, err = tx.Exec(`UPDATE idempotency SET result = $3 WHERE owner = $1 AND key = $2`, owner, key, result)
	}
	return result, true, err
}
