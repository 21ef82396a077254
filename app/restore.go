package app

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"filippo.io/age"
	"github.com/jackc/pgx/v5"
	"golang.org/x/mod/sumdb/note"

	"zhiben/backup"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
)

// Restoring is which backup to restore, and where.
type Restoring struct {
	File     string
	Identity string  // file with the private key
	Options  Options // the place: empty; of a check: the installation that the backup is of
	// Check restores into a place that is removed afterwards, and verifies. On PostgreSQL the place is a new database on the server that
	// Options.Database names.
	Check      bool
	Note       bool   // writes the outcome of a check into the log of Options
	Checkpoint string // to verify against: kept outside, a file or the text itself; empty: what the backup says of itself
	Key        string // verifier key; empty: that of the key file, if it is there
	Out        io.Writer
}

// Run restores or checks. The error of a check says why the backup is not to be relied on.
func (r Restoring) Run(ctx context.Context) error {
	identities, err := backup.Identities(r.Identity)
	if err != nil {
		return err
	}
	if r.Check {
		err := r.check(ctx, identities)
		if r.Note {
			err = errors.Join(err, r.noted(ctx, err))
		}
		return err
	}
	began := time.Now()
	done, err := backup.Restore(ctx, r.File, identities, backup.Target{Data: r.Options.Data, Database: r.Options.Database, Keys: r.Options.keyFile()})
	if err != nil {
		return err
	}
	if err := leaveMark(r.Options.Data, restoredMark{File: filepath.Base(r.File), State: done.Made, Events: done.Events}); err != nil {
		return err
	}
	r.say("已恢复到 %s：%s 时的状态，%d 条日志，%d 个文件，用时 %v。", "Restored to %s: the state of %s, %d events, %d files, in %v.",
		r.Options.place(), done.Made.Local().Format(time.DateTime), done.Events, done.Files, time.Since(began).Round(time.Millisecond))
	if _, err := os.Stat(r.Options.keyFile()); err != nil {
		r.say("启动前请把密钥文件放到 %s。", "Before starting, put the key file to %s.", r.Options.keyFile())
	}
	r.say("建议先运行 zhiben verify，并与外部存证点核对。此后写入的内容不在备份中。", "Run zhiben verify first, against a checkpoint kept elsewhere. What was written after that state is not in it.")
	return nil
}

func (r Restoring) say(zh, en string, args ...any) {
	_, _ = fmt.Fprintf(r.Out, zh+"\n"+en+"\n", append(args, args...)...)
}

// place names an installation without the password of its database.
func (o Options) place() string {
	if u, err := url.Parse(o.Database); err == nil && o.Database != "" {
		return u.Redacted()
	}
	return o.Data
}

// check restores into a place of its own, verifies the log and everything that it tells of, and removes it.
func (r Restoring) check(ctx context.Context, identities []age.Identity) (err error) {
	began := time.Now()
	m, err := backup.Look(r.File, identities)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "zhiben-check")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	data := filepath.Join(folder, "data")
	target := backup.Target{Data: data, Keys: data + ".keys", Trial: true}
	if m.Engine == "postgres" {
		var drop func() error
		if target.Database, drop, err = temporary(ctx, r.Options.Database); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, drop()) }()
	}
	done, err := backup.Restore(ctx, r.File, identities, target)
	if err != nil {
		return err
	}
	restored := time.Now()
	check, err := r.verify(ctx, done, target)
	if err != nil {
		return unproven(err)
	}
	r.say("备份可用：%s 时的状态，第 %d 号结构；%d 条日志、%d 条记录、%d 个附件、%d 个存证点核验无误。恢复用时 %v，核验用时 %v。",
		"The backup is good: the state of %s, schema %d; %d events, %d records, %d files and %d checkpoints verified. Restored in %v, verified in %v.",
		done.Made.Local().Format(time.DateTime), done.Schema, check.Log.Events, check.Rows.Records, check.Files, check.Log.Checkpoints, restored.Sub(began).Round(time.Millisecond), time.Since(restored).Round(time.Millisecond))
	if check.Key == nil {
		r.say("没有验证公钥，签名未核验（--keys 或 --key）。", "No verifier key: signatures were not checked (--keys or --key).")
	}
	if r.Checkpoint == "" {
		r.say("只与备份自身的记载核对。要证明备份没有被整体改写，请给出外部存证点（--checkpoint）。", "It was compared with what it says of itself. To prove that it was not rewritten as a whole, give a checkpoint kept elsewhere (--checkpoint).")
	}
	return nil
}

// unproven says that a backup was restored and is not what its log says.
func unproven(err error) error {
	f := fault.Of(err)
	if f == nil {
		return err
	}
	e := fault.Newf(fault.Conflict, "backup_unproven", "备份能恢复，但核验不通过，不要依靠它：%s", "The backup can be restored but does not verify; do not rely on it: %s", f.Text)
	e.Err = err
	return e
}

// verify brings what was restored up to this version, as a start would, and compares all of it with its log.
func (r Restoring) verify(ctx context.Context, m *backup.Restored, at backup.Target) (*Check, error) {
	o := Options{Data: at.Data, Database: at.Database, Keys: r.Options.keyFile()}
	if m.Manifest.Keys {
		o.Keys = at.Keys
	}
	check := &Check{Data: o.Data}
	key := r.Key
	if keys, err := secret.Read(o.Keys); err == nil {
		check.Keys = keys
		key = cmp.Or(key, keys.Public())
	}
	if key != "" {
		var err error
		if check.Key, err = note.NewVerifier(key); err != nil {
			return nil, fmt.Errorf("verifier key: %w", err)
		}
	}
	var err error
	if check.Outside, err = (Verification{Checkpoint: cmp.Or(r.Checkpoint, m.Tree)}).outside(); err != nil {
		return nil, err
	}
	db, err := store.Open(ctx, o.address())
	if err != nil {
		return nil, err
	}
	err = check.Quiet(ctx, db)
	if err == nil && check.Log.Events < m.Events {
		err = event.Mismatch("end", "备份记有 %d 条日志，恢复出 %d 条。", "The backup says it has %d events, and %d were restored.", m.Events, check.Log.Events)
	}
	return check, errors.Join(err, db.Close())
}

// temporary makes a database on a server, and gives what drops it again.
func temporary(ctx context.Context, server string) (address string, drop func() error, err error) {
	if server == "" {
		return "", nil, fault.New(fault.Invalid, "backup_engine", "这是 PostgreSQL 的备份，请用 --database 给出一个可建库的服务器；程序在上面建临时库，核验后删除，不动其他库。",
			"This is a backup of PostgreSQL; name a server with --database on which a database may be made. A temporary one is made there and dropped afterwards; others are left alone.")
	}
	name := "zhiben_check_" + strings.ToLower(rand.Text()[:12])
	if address, err = store.WithName(server, name); err != nil {
		return "", nil, err
	}
	run := func(ctx context.Context, statement string) error {
		conn, err := pgx.Connect(ctx, server)
		if err != nil {
			return err
		}
		_, err = conn.Exec(ctx, statement)
		return errors.Join(err, conn.Close(ctx))
	}
	if err := run(ctx, "CREATE DATABASE "+name+" TEMPLATE template0 ENCODING 'UTF8'"); err != nil {
		return "", nil, fmt.Errorf("make a temporary database: %w", err)
	}
	return address, func() error { return run(context.WithoutCancel(ctx), "DROP DATABASE "+name+" WITH (FORCE)") }, nil
}

// noted writes the outcome of a check into the log of the installation that was backed up.
func (r Restoring) noted(ctx context.Context, outcome error) error {
	db, err := store.Open(ctx, r.Options.address())
	if err != nil {
		return err
	}
	kind, extra := backupChecked, map[string]any{"file": filepath.Base(r.File)}
	if outcome != nil {
		kind, extra["reason"] = backupUnproven, explainBackup(outcome)
	}
	err = db.Write(ctx, func(tx *store.Tx) error { return noteBackup(tx, kind, extra, nil) })
	return errors.Join(err, db.Close())
}

// restoredMark is what restoring leaves for the next start, which writes it into the log: what was restored stays as it was until then.
type restoredMark struct {
	File   string    `json:"file"`
	State  time.Time `json:"state"`
	Events int64     `json:"events"`
}

const markName = "restored.json"

func leaveMark(data string, m restoredMark) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(data, markName), append(text, '\n'), 0o640)
}

// noteRestored writes into the log that this installation came out of a backup, if it is the first start after that.
func (a *App) noteRestored(ctx context.Context) error {
	name := filepath.Join(a.options.Data, markName)
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var m restoredMark
	if err == nil {
		err = json.Unmarshal(text, &m)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	err = a.DB.Write(ctx, func(tx *store.Tx) error {
		return noteBackup(tx, backupRestored, map[string]any{"file": m.File, "state": m.State.Format(time.RFC3339), "events": m.Events}, nil)
	})
	if err != nil {
		return err
	}
	if err := a.putAside(); err != nil {
		return err
	}
	return os.Remove(name)
}
