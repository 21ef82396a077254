package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"filippo.io/age"

	"zhiben/backup"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// Backups is the name under which the log keeps what happens to backups, and the record of these events.
const Backups = "backup"

// Kinds of events of backups.
const (
	backupMade     = "made"
	backupFailed   = "failed"
	backupChecked  = "checked"  // one was restored elsewhere and verified
	backupUnproven = "unproven" // that failed
	backupLate     = "late"     // the last one, or the last check, is too old; people are told
	backupRestored = "restored" // this installation came out of one
)

// Backup is what to back up, whereto and for whom.
type Backup struct {
	Options    Options
	To         string   // a file, or a folder in which the program chooses the name
	Recipients []string // public keys
	WithKeys   bool     // puts the key file in
	Program    string   // version
	Out        io.Writer
}

// Run makes a backup and tells of it, in the log as well. A server may run and write meanwhile. Nothing is migrated: the backup made before
// an upgrade, by the new version of the program, is of the database as the old one has it.
func (b Backup) Run(ctx context.Context) error {
	recipients, err := backup.Recipients(b.Recipients)
	if err != nil {
		return err
	}
	db, err := store.Inspect(ctx, b.Options.address())
	if err != nil {
		return err
	}
	made, err := makeBackup(ctx, db, b.Options, b.To, recipients, b.WithKeys, b.Program)
	if err = errors.Join(err, db.Close()); err != nil {
		return err
	}
	b.tell(made, recipients)
	return b.note(ctx, made)
}

func makeBackup(ctx context.Context, db *store.DB, o Options, to string, recipients []age.Recipient, withKeys bool, program string) (*backup.Made, error) {
	s := backup.Source{DB: db, Data: o.Data, Map: o.Map, Program: program, Describe: describeBackup}
	if withKeys {
		s.Keys = o.keyFile()
	}
	return backup.Make(ctx, s, to, recipients)
}

// describeBackup says of which county the backup is and how far its log goes; of a database that this version would migrate first, nothing.
func describeBackup(tx *store.Tx, m *backup.Manifest) error {
	if m.Schema != store.Newest() {
		return nil
	}
	roots, err := unit.Roots(tx)
	if err != nil {
		return err
	}
	if len(roots) > 0 {
		m.Origin = roots[0].Region
	}
	if m.Events, err = event.End(tx); err != nil {
		return err
	}
	tree := event.Checkpoint{}
	if tree.Size, err = event.Size(tx); err != nil || tree.Size == 0 {
		return err
	}
	tree.Root, err = event.Root(tx, tree.Size)
	m.Tree = tree.Short()
	return err
}

func (b Backup) tell(made *backup.Made, recipients []age.Recipient) {
	say := func(zh, en string, args ...any) {
		_, _ = fmt.Fprintf(b.Out, zh+"\n"+en+"\n", append(args, args...)...)
	}
	say("备份完成：%s，%d 字节，%d 条日志，%d 个文件，用时 %v，可由 %d 把私钥打开。", "Backed up: %s, %d bytes, %d events, %d files, in %v, for %d keys.",
		made.File, made.Size, made.Events, made.Files, made.Took.Round(time.Millisecond), len(recipients))
	if b.WithKeys {
		say("备份中含密钥文件：谁有备份私钥，谁就能读出受保护内容。", "The key file is in it: whoever has the private key reads what is protected.")
	} else {
		say("备份中不含密钥文件 %s。没有它，受保护内容无法读出：请另行保管一份，不要与备份放在一起。",
			"The key file %s is not in it. Without that file what is protected is lost: keep a copy elsewhere, apart from the backups.", b.Options.keyFile())
	}
	for _, name := range made.Left {
		say("注意：数据库中的 %s 不属于本程序，没有备份。", "Note: %s in the database is not the program's and was not backed up.", name)
	}
}

// note writes a backup into the log, unless the database is of another version, which this program leaves as it is.
func (b Backup) note(ctx context.Context, made *backup.Made) error {
	if made.Schema != store.Newest() {
		_, _ = fmt.Fprintln(b.Out, "数据库还未升级到本版本，备份没有记入日志。 / The database is not upgraded to this version yet; the backup is not noted in its log.")
		return nil
	}
	db, err := store.Open(ctx, b.Options.address())
	if err != nil {
		return err
	}
	err = db.Write(ctx, func(tx *store.Tx) error {
		return noteBackup(tx, backupMade, madeExtra(made, "command"), nil)
	})
	return errors.Join(err, db.Close())
}

func madeExtra(made *backup.Made, by string) map[string]any {
	return map[string]any{"file": filepath.Base(made.File), "size": made.Size, "events": made.Events, "files": made.Files, "seconds": made.Took.Seconds(), "state": made.Made.Format(time.RFC3339), "keys": made.Keys, "by": by}
}

// noteBackup appends an event about backups, at the county. Where there is no county yet there is nothing to tell.
func noteBackup(tx *store.Tx, kind string, extra map[string]any, notify []event.Notify) error {
	roots, err := unit.Roots(tx)
	if err != nil || len(roots) == 0 {
		return err
	}
	at := roots[0]
	return event.Append(tx, &event.Event{Region: at.Region, Ledger: Backups, Record: Backups, Unit: at.ID, UnitPath: at.Path, Kind: kind, Body: event.Body{Extra: extra, Notify: notify}})
}

// address is that of the database.
func (o Options) address() string {
	if o.Database != "" {
		return o.Database
	}
	return filepath.Join(o.Data, "zhiben.db")
}

// explainBackup is why a backup failed, in a few words that may stand in the log.
func explainBackup(err error) string {
	if f := fault.Of(err); f != nil {
		return f.Code
	}
	return "failed"
}
