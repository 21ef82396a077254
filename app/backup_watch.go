package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"zhiben/backup"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/server"
	"zhiben/store"
	"zhiben/unit"
)

// BackupPlan is when a server backs itself up, and after how long people are told that it, or a check, has not happened.
type BackupPlan struct {
	To         string   // folder; empty: this server makes none
	Recipients []string // public keys
	At         string   // time of day in the deployment's zone, such as 02:30
	Keep       int      // how many are left in the folder
	// Warn and CheckWarn are how old the last backup, and the last check of one, may be; 0: nobody is told.
	Warn, CheckWarn time.Duration
	Program         string // version
}

const (
	lookAfterBackups = time.Minute
	backupLease      = 6 * time.Hour  // after which another server takes a backup for given up
	backupRetry      = time.Hour      // after a failure
	tellAgain        = 24 * time.Hour // that something is old
)

// Names of settings: since when this installation is looked after; until when a server is at a backup; when people were told last.
const (
	backupSince = "backup since"
	backupBusy  = "backup busy"
	backupTold  = "backup told"
)

// Check asks that a plan can be carried out.
func (p *BackupPlan) Check() error {
	if p.To == "" {
		return nil
	}
	if _, err := time.Parse("15:04", p.At); err != nil {
		return fault.Newf(fault.Invalid, "backup_at", "备份时间“%s”不是时刻，请写成 02:30 这样（--backup-at）。", "The time of backups, %q, is none; write it like 02:30 (--backup-at).", p.At)
	}
	if p.Keep < 1 {
		return fault.New(fault.Invalid, "backup_keep", "备份至少保留 1 份（--backup-keep）。", "Keep at least one backup (--backup-keep).")
	}
	_, err := backup.Recipients(p.Recipients)
	return err
}

// due is the last moment, at or before now, at which a backup is to be made.
func (p *BackupPlan) due(now time.Time, zone *time.Location) time.Time {
	clock, err := time.Parse("15:04", p.At)
	if err != nil {
		return time.Time{} // Check has refused it
	}
	now = now.In(zone)
	at := time.Date(now.Year(), now.Month(), now.Day(), clock.Hour(), clock.Minute(), 0, 0, zone)
	if at.After(now) {
		at = time.Date(now.Year(), now.Month(), now.Day()-1, clock.Hour(), clock.Minute(), 0, 0, zone)
	}
	return at
}

// BackupState is how old the last backup and the last check are.
type BackupState struct {
	Since   time.Time // since when this installation is looked after; zero: not yet
	Made    time.Time // zero: never
	Checked time.Time
	Failed  time.Time
}

// backupState reads it from the log.
func backupState(tx *store.Tx) (s BackupState, err error) {
	for kind, at := range map[string]*time.Time{backupMade: &s.Made, backupChecked: &s.Checked, backupFailed: &s.Failed} {
		when, found, err := event.Latest(tx, Backups, kind)
		if err != nil {
			return s, err
		}
		if found {
			*at = when
		}
	}
	var since string
	found, err := tx.Row(`SELECT value FROM setting WHERE name = $1`, []any{backupSince}, &since)
	if err == nil && found {
		s.Since, err = time.Parse(time.RFC3339, since)
	}
	return s, err
}

// Late says what is too old by a plan; empty: nothing.
func (s BackupState) Late(p *BackupPlan, now time.Time) string {
	latest := func(a, b time.Time) time.Time {
		if a.After(b) {
			return a
		}
		return b
	}
	switch {
	case s.Since.IsZero():
	case p.Warn > 0 && now.Sub(latest(s.Made, s.Since)) > p.Warn:
		return "backup_late"
	case p.CheckWarn > 0 && !s.Made.IsZero() && now.Sub(latest(s.Checked, s.Since)) > p.CheckWarn:
		return "backup_unchecked"
	}
	return ""
}

// watchBackups makes backups when they are due and tells people when they are not made, until the context ends.
func (a *App) watchBackups(ctx context.Context) {
	for {
		if err := a.lookAfterBackups(ctx); err != nil && ctx.Err() == nil {
			a.log.Error("look after the backups", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(lookAfterBackups):
		}
	}
}

// lookAfterBackups makes a backup if one is due and no server is at it, and tells people if something is too old.
func (a *App) lookAfterBackups(ctx context.Context) error {
	plan, now := &a.options.Backups, a.DB.Now()
	var state BackupState
	if err := a.DB.Read(ctx, func(tx *store.Tx) (err error) { state, err = backupState(tx); return err }); err != nil {
		return err
	}
	if state.Since.IsZero() {
		return a.DB.Write(ctx, func(tx *store.Tx) error {
			_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`, backupSince, stampOf(now))
			return err
		})
	}
	if plan.To != "" && state.Made.Before(plan.due(now, a.zone)) {
		if err := a.backUp(ctx, now); err != nil {
			return err
		}
		return nil // what is old now is asked again in a minute
	}
	late := state.Late(plan, now)
	if late == "" {
		return nil
	}
	return a.DB.Write(ctx, func(tx *store.Tx) error {
		mine, err := claim(tx, backupTold, now, now.Add(tellAgain))
		if err != nil || !mine {
			return err
		}
		a.log.Warn("backups are too old", "what", late, "last", state.Made, "checked", state.Checked)
		return a.noteFault(tx, backupLate, late, nil)
	})
}

// noteFault tells the administrators of backups of a fault, in the log and by a notice.
func (a *App) noteFault(tx *store.Tx, kind, key string, extra map[string]any) error {
	roots, err := unit.Roots(tx)
	if err != nil || len(roots) == 0 {
		return err
	}
	if extra == nil {
		extra = map[string]any{}
	}
	extra["what"] = key
	return noteBackup(tx, kind, extra, []event.Notify{{Units: []string{roots[0].ID}, Roles: a.gate.edition().policy.Units.RolesWith(server.BackupEdit), Key: key}})
}

func stampOf(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// claim sets a setting that holds a time, if that has passed; mine is false where another server was quicker.
func claim(tx *store.Tx, name string, now, until time.Time) (mine bool, err error) {
	n, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE setting.value <= $3`, name, stampOf(until), stampOf(now))
	return n == 1, err
}

// backUp makes the backup of a plan, unless another server is at it or one failed a short while ago.
func (a *App) backUp(ctx context.Context, now time.Time) error {
	plan, mine := &a.options.Backups, false
	if err := a.DB.Write(ctx, func(tx *store.Tx) (err error) {
		mine, err = claim(tx, backupBusy, now, now.Add(backupLease))
		return err
	}); err != nil || !mine {
		return err
	}
	if _, err := a.Checkpoint(ctx, ""); err != nil { // so that what the backup holds is signed; it is made even so
		a.log.Warn("sign the log before a backup", "error", err)
	}
	made, cause := a.backUpNow(ctx)
	return a.DB.Write(context.WithoutCancel(ctx), func(tx *store.Tx) error {
		next := now
		if cause != nil {
			next = now.Add(backupRetry)
		}
		if _, err := tx.Exec(`UPDATE setting SET value = $2 WHERE name = $1`, backupBusy, stampOf(next)); err != nil {
			return err
		}
		if cause != nil {
			if ctx.Err() != nil { // the server stops
				return nil
			}
			a.log.Error("the backup failed; it is tried again in an hour", "error", cause)
			return a.noteFault(tx, backupFailed, "backup_failed", map[string]any{"reason": explainBackup(cause)})
		}
		a.log.Info("backed up", "file", made.File, "bytes", made.Size, "took", made.Took)
		return noteBackup(tx, backupMade, madeExtra(made, plan.At), nil)
	})
}

func (a *App) backUpNow(ctx context.Context) (*backup.Made, error) {
	plan := &a.options.Backups
	recipients, err := backup.Recipients(plan.Recipients)
	if err != nil {
		return nil, err
	}
	made, err := makeBackup(ctx, a.DB, a.options, plan.To, recipients, false, plan.Program)
	if err != nil {
		return nil, err
	}
	if _, err := backup.Prune(plan.To, plan.Keep, a.DB.Now()); err != nil {
		return nil, errors.Join(fmt.Errorf("remove old backups: %w", err))
	}
	return made, nil
}
