package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"zhiben/app"
	"zhiben/backup"
)

type backupCommand struct {
	Make   backupMake   `cmd:"" default:"withargs" help:"Make a backup."`
	Keygen backupKeygen `cmd:"" help:"Make a pair of keys: the private one in a file, to be kept apart from the server; the public one is printed."`
}

// backupFlags are when a server backs itself up.
type backupFlags struct {
	BackupTo        string        `help:"Folder for a backup every day; without it the server makes none." type:"existingdir" env:"ZHIBEN_BACKUP_TO"`
	BackupRecipient []string      `help:"Public key (age1…) that backups are encrypted to; may be given again." env:"ZHIBEN_BACKUP_RECIPIENT"`
	BackupAt        string        `help:"When, in the deployment's zone." default:"02:30"`
	BackupKeep      int           `help:"How many backups stay in the folder." default:"14"`
	BackupWarn      time.Duration `help:"Tell the administrators when the last backup, whoever made it, is older; 0: do not." default:"48h"`
	BackupCheckWarn time.Duration `help:"Tell them when no backup was proven with restore --check --note for so long; 0: do not." default:"960h"`
}

func (f *backupFlags) plan() app.BackupPlan {
	return app.BackupPlan{To: f.BackupTo, Recipients: f.BackupRecipient, At: f.BackupAt, Keep: f.BackupKeep, Warn: f.BackupWarn, CheckWarn: f.BackupCheckWarn, Program: version}
}

// place is an installation as far as backups need it.
type place struct {
	Data     string `help:"Folder of the embedded database and of uploaded files." type:"path"`
	Database string `help:"postgres://… of a PostgreSQL server." env:"ZHIBEN_DATABASE"`
	Keys     string `help:"Key file of protected values; without it DATA.keys." type:"path"`
}

func (p place) options() app.Options {
	return app.Options{Data: p.Data, Database: p.Database, Keys: p.Keys}
}

// interruptible is a context that ends when the program is asked to stop, so that nothing half done stays.
func interruptible() (context.Context, func()) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

type backupMake struct {
	place
	Map        string   `help:"Folder of the county's own map; without it DATA/map." type:"existingdir"`
	To         string   `help:"File to write, or a folder: the name has the time then." type:"path" required:""`
	Recipient  []string `help:"Public key (age1…) that the backup is encrypted to; may be given again." env:"ZHIBEN_BACKUP_RECIPIENT"`
	IncludeKey bool     `name:"include-keys" help:"Put the key file in, too. Whoever opens the backup then reads what is protected."`
}

func (c *backupMake) Run() error {
	if c.Data == "" {
		return errors.New("name the data folder: --data")
	}
	ctx, stop := interruptible()
	defer stop()
	o := c.options()
	o.Map = c.Map
	return app.Backup{Options: o, To: c.To, Recipients: c.Recipient, WithKeys: c.IncludeKey, Program: version, Out: os.Stdout}.Run(ctx)
}

type backupKeygen struct {
	File string `arg:"" help:"File for the private key." type:"path"`
}

func (c *backupKeygen) Run() error {
	public, err := backup.Keygen(c.File)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "私钥已写入 %s。请移到服务器之外妥善保管：没有它，备份打不开；有了它，备份谁都能打开。公钥：\nThe private key is in %s. Keep it off the server: without it no backup opens, with it every one does. Public key:\n", c.File, c.File)
	fmt.Println(public)
	return nil
}

type restoreCommand struct {
	place
	File       string `arg:"" help:"The backup." type:"existingfile"`
	Identity   string `help:"File with the private key." type:"existingfile" required:""`
	Check      bool   `help:"Restore into a temporary place, verify the log and all that it tells of, and remove it. --database names the PostgreSQL server for the temporary database."`
	Note       bool   `help:"With --check: write the outcome into the log of the installation that --data or --database names."`
	Checkpoint string `help:"With --check: a checkpoint kept elsewhere, as a file, its text, or size and root."`
	Key        string `help:"With --check: the verifier key that the office published; without it that of the key file."`
}

func (c *restoreCommand) Run() error {
	if c.Data == "" && (!c.Check || c.Note && c.Database == "") {
		return errors.New("name the data folder: --data")
	}
	ctx, stop := interruptible()
	defer stop()
	return app.Restoring{File: c.File, Identity: c.Identity, Options: c.options(), Check: c.Check, Note: c.Note, Checkpoint: c.Checkpoint, Key: c.Key, Out: os.Stdout}.Run(ctx)
}
