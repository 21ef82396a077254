package store

import (
	"context"

	"zhiben/internal/fault"
)

type askedKey struct{}

// Asking lets the transactions of a context know what the caller asks: digest gives what tells one request's content from another's
// (empty: not known), and is called when a key is kept.
func Asking(ctx context.Context, digest func() string) context.Context {
	return context.WithValue(ctx, askedKey{}, digest)
}

func (tx *Tx) asked() string {
	if digest, ok := tx.ctx.Value(askedKey{}).(func() string); ok {
		return digest()
	}
	return ""
}

// Once does an act at most once for an owner's key, in the caller's transaction: the first time fn runs and its result is kept,
// later the kept result comes back and fn does not run. An empty key always runs. The same key for another act, or asking something
// else (Asking), is refused.
func (tx *Tx) Once(owner, key, act string, fn func() (string, error)) (result string, fresh bool, err error) {
	return tx.OnceAs(owner, key, act, "", fn)
}

// OnceAs is Once with a guess at the result, which saves a statement where it is right.
func (tx *Tx) OnceAs(owner, key, act, guess string, fn func() (string, error)) (result string, fresh bool, err error) {
	if key == "" {
		result, err = fn()
		return result, true, err
	}
	asked := tx.asked()
	n, err := tx.Exec(`INSERT INTO idempotency (owner, key, act, result, created, asked) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (owner, key) DO NOTHING`, owner, key, act, guess, tx.Now.UnixMilli(), asked)
	if err != nil {
		return "", false, err
	}
	if n == 0 {
		result, err = tx.again(owner, key, act, asked)
		return result, false, err
	}
	if result, err = fn(); err != nil {
		return "", false, err
	}
	if result != guess {
		_, err = tx.Exec(`UPDATE idempotency SET result = $3 WHERE owner = $1 AND key = $2`, owner, key, result)
	}
	return result, true, err
}

// again gives the result kept under a key, if the key was used for the same.
func (tx *Tx) again(owner, key, act, asked string) (result string, err error) {
	var before, content string
	if _, err := tx.Row(`SELECT act, result, asked FROM idempotency WHERE owner = $1 AND key = $2`, []any{owner, key}, &before, &result, &content); err != nil {
		return "", err
	}
	var refused *fault.Error
	switch {
	case before != act:
		refused = fault.New(fault.Conflict, "key_reused", "同一个 Idempotency-Key 已用于另一操作，请换一个。",
			"This Idempotency-Key was used for another act; use a new one.")
	case content != "" && asked != "" && content != asked:
		refused = fault.New(fault.Conflict, "key_reused", "同一个 Idempotency-Key 已用于内容不同的请求，本次没有办理。内容有改动的，请换一个新的再提交。",
			"This Idempotency-Key was used for a request with other content; nothing was done. For changed content use a new one.")
	default:
		return result, nil
	}
	return "", refused.At("header.Idempotency-Key", "请换一个新的", "use a new one")
}
