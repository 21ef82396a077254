package app

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// The last checkpoint that was signed lies beside the key file as well, outside the database: a database that was put back to an older
// state, or whose log was made anew, does not hold it.

// lastFile is where the last checkpoint is noted.
func (o Options) lastFile() string { return o.keyFile() + ".checkpoint" }

// lastCheckpoint reads the checkpoint noted last; nil: there is none.
func (a *App) lastCheckpoint() (*event.Checkpoint, error) {
	text, err := os.ReadFile(a.options.lastFile())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return event.ParseCheckpoint(string(text))
}

// forgetOthers puts the noted checkpoint of an installation that is gone aside, where this one has no county yet.
func (a *App) forgetOthers(ctx context.Context) error {
	last, err := a.lastCheckpoint()
	if err != nil || last == nil {
		return err
	}
	var roots []unit.Unit
	if err := a.DB.Read(ctx, func(tx *store.Tx) (err error) { roots, err = unit.Roots(tx); return err }); err != nil || len(roots) > 0 {
		return err
	}
	return a.putAside()
}

// putAside gives the noted checkpoint up.
func (a *App) putAside() error {
	err := os.Rename(a.options.lastFile(), a.options.lastFile()+".before")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// noteCheckpoint notes a checkpoint beside the key file, whole or not at all.
func (a *App) noteCheckpoint(c *event.Checkpoint) error {
	file := a.options.lastFile()
	f, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".*")
	if err != nil {
		return err
	}
	_, err = f.WriteString(c.Note)
	if err == nil {
		err = f.Sync()
	}
	if err2 := f.Close(); err == nil {
		err = err2
	}
	if err == nil {
		err = os.Rename(f.Name(), file)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}

// Older refuses a database that does not hold the checkpoint noted last. While the tree is made anew its length alone is compared; the
// rest when the next checkpoint is signed.
func (a *App) Older(ctx context.Context) error {
	last, err := a.lastCheckpoint()
	if err != nil || last == nil {
		return err
	}
	return a.DB.Read(ctx, func(tx *store.Tx) error {
		end, err := event.End(tx)
		if err != nil {
			return err
		}
		if end < last.Size {
			return older(a.options.lastFile(), last.Size, end)
		}
		err = event.Holds(tx, last)
		if errors.Is(err, event.ErrRewritten) {
			err = older(a.options.lastFile(), last.Size, end)
		}
		return err
	})
}

func older(file string, was, is int64) error {
	return fault.Newf(fault.Conflict, "older_database", "数据库不含存证点 %s 所证的日志（当时 %d 条，现有 %d 条）：它被换成了旧的或另外的状态。没有启动，没有改动任何数据。如确系恢复备份，请用 --restored 理由 启动，该理由将记入日志。",
		"The database does not hold the log of the checkpoint %s (%d events then, %d now): an older or another state was put in its place. Nothing was started or changed. If a backup was restored on purpose, start with --restored REASON, which is logged.", file, was, is)
}

// Restored notes that the database is older than it was, on purpose: the log says so from now on, and the noted checkpoint is given up.
func (a *App) Restored(ctx context.Context, reason string) error {
	if reason = strings.TrimSpace(reason); reason == "" {
		return fault.New(fault.Invalid, "needs_fields", "请填写恢复理由。", "Give the reason of the restoration.").At("restored", "必填", "required")
	}
	switch err := a.Older(ctx); {
	case err == nil:
		return nil
	case !fault.Is(err, "older_database"):
		return err
	}
	last, err := a.lastCheckpoint()
	if err != nil {
		return err
	}
	err = a.DB.Write(ctx, func(tx *store.Tx) error {
		end, err := event.End(tx)
		if err != nil {
			return err
		}
		roots, err := unit.Roots(tx)
		if err != nil || len(roots) == 0 {
			return err
		}
		u := roots[0]
		return event.Append(tx, &event.Event{Region: u.Region, Ledger: event.LogEvents, Record: event.LogEvents, Unit: u.ID, UnitPath: u.Path, Kind: "restored",
			Body: event.Body{Note: reason, Extra: map[string]any{"checkpoint": last.Short(), "had": last.Size, "has": end}}})
	})
	if err == nil {
		err = a.putAside()
	}
	return err
}
