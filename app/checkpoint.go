package app

import (
	"context"
	"time"

	"golang.org/x/mod/sumdb/note"

	"zhiben/event"
	"zhiben/store"
	"zhiben/unit"
)

// signEvery is how often the log is signed while it grows.
const signEvery = 5 * time.Minute

// signLog signs a checkpoint every few minutes if the log has grown, until the context ends.
func (a *App) signLog(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(signEvery):
		}
		if _, err := a.Checkpoint(ctx, ""); err != nil && ctx.Err() == nil {
			a.log.Error("sign the log", "error", err)
		}
	}
}

// Checkpoint signs the log as it is now, and gives the checkpoint; nil where there is no county yet. person is who asked for it.
func (a *App) Checkpoint(ctx context.Context, person string) (c *event.Checkpoint, err error) {
	last, err := a.lastCheckpoint()
	if err != nil {
		return nil, err
	}
	err = a.DB.Write(ctx, func(tx *store.Tx) error {
		roots, err := unit.Roots(tx)
		if err != nil || len(roots) == 0 {
			return err
		}
		c, err = event.Sign(tx, a.Keys.Signer(), "zhiben/"+roots[0].Region, person, last)
		return err
	})
	if err == nil && c != nil && (last == nil || last.Size < c.Size) {
		err = a.noteCheckpoint(c)
	}
	return c, err
}

// SignText signs a text that is no checkpoint, with the key that signs the log.
func (a *App) SignText(text string) (string, error) {
	signed, err := note.Sign(&note.Note{Text: text}, a.Keys.Signer())
	return string(signed), err
}

// VerifierKey is what the signatures of the log are checked with.
func (a *App) VerifierKey() string { return a.Keys.Public() }
