package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/mod/sumdb/note"

	"zhiben/account"
	"zhiben/audit"
	"zhiben/event"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// Verification is what to verify and against what.
type Verification struct {
	Options    Options
	File       string // a record's proof
	Export     string // a signed export of the audit; both empty: the database
	Checkpoint string // kept outside: a file or the text itself; empty: none
	Key        string // verifier key; empty: that of the key file, if it is there
	Out        io.Writer
}

// Verify checks a database, or a proof file, without a server and without changing anything. The error says the first thing that does
// not match.
func Verify(ctx context.Context, v Verification) error {
	outside, err := v.outside()
	if err != nil {
		return err
	}
	switch {
	case v.File != "":
		return v.file(outside)
	case v.Export != "":
		return v.export(outside)
	}
	key := v.Key
	keys, err := secret.Read(v.Options.keyFile())
	if err != nil {
		keys = nil // where one verifies there may be none
	} else if key == "" {
		key = keys.Public()
	}
	var verifier note.Verifier
	if key != "" {
		if verifier, err = note.NewVerifier(key); err != nil {
			return fmt.Errorf("verifier key: %w", err)
		}
	}
	address := v.Options.Database
	if address == "" {
		address = filepath.Join(v.Options.Data, "zhiben.db")
	}
	db, err := store.Inspect(ctx, address)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	began := time.Now()
	check := Check{Data: v.Options.Data, Outside: outside, Key: verifier, Keys: keys}
	if err := db.Read(ctx, check.Run); err != nil {
		return err
	}
	log, rows, n := check.Log, check.Rows, check.Files
	v.say("核验通过 / verified: %d events (%d waiting, %d erased), %d records, %d files, %d checkpoints, in %s", log.Events, log.Waiting, log.Erased, rows.Records, n, log.Checkpoints, time.Since(began).Round(time.Millisecond))
	v.say("size %d, root %s", log.Events, log.Root)
	if rows.Closed+rows.Unproven > 0 {
		v.say("not compared: %d values that lie encrypted, %d whose events were erased or withheld", rows.Closed, rows.Unproven)
	}
	if log.Unopened > 0 {
		v.say("没有密钥文件，%d 条加密封存的事件内容未核验。 / Without the key file, %d events whose content lies encrypted were not checked.", log.Unopened, log.Unopened)
	}
	if len(rows.Untold) > 0 {
		v.say("日志尚未记载，未核验（新版服务启动一次后即记载）： / Not told by the log and not compared (a server of this version tells it when it starts): %s", strings.Join(rows.Untold, ", "))
	}
	for _, w := range slices.Concat(log.Warnings, rows.Warnings) {
		v.say("注意 / note: %s / %s", w.ZH, w.EN)
	}
	v.limits(outside, verifier)
	return nil
}

// limits says what could not be noticed.
func (v Verification) limits(outside *event.Checkpoint, key note.Verifier) {
	if outside == nil {
		v.say("没有外部存证点：持有数据库和密钥的人若整体改写日志、删去末尾的事件或换上旧备份，本次核验发现不了。请用打印或上级保存的存证点再核验（--checkpoint）。")
		v.say("No outside checkpoint: whoever holds database and key and made the whole log anew, cut its end or put an older state in its place is not noticed. Give a checkpoint kept elsewhere (--checkpoint).")
	} else {
		v.say("外部存证点之后的事件（第 %d 号起）只由数据库自身证明。 / Events after the outside checkpoint (from %d on) are proved by the database alone.", outside.Size+1, outside.Size+1)
	}
	if key == nil {
		v.say("没有验证公钥，签名未核验（--key）。 / No verifier key: signatures were not checked (--key).")
	}
}

func (v Verification) say(format string, args ...any) {
	_, _ = fmt.Fprintf(v.Out, format+"\n", args...)
}

// outside reads the checkpoint that was kept elsewhere.
func (v Verification) outside() (*event.Checkpoint, error) {
	if v.Checkpoint == "" {
		return nil, nil
	}
	text := v.Checkpoint
	if data, err := os.ReadFile(text); err == nil {
		text = string(data)
	}
	return event.ParseCheckpoint(text)
}

// mostProof bounds a proof file.
const mostProof = 64 << 20

func (v Verification) file(outside *event.Checkpoint) error {
	info, err := os.Stat(v.File)
	if err != nil {
		return err
	}
	if info.Size() > mostProof {
		return fmt.Errorf("%s: larger than a proof can be", v.File)
	}
	data, err := os.ReadFile(v.File)
	if err != nil {
		return err
	}
	var p event.Proof
	if err := json.Unmarshal(data, &p); err != nil {
		return fmt.Errorf("%s: no proof file: %w", v.File, err)
	}
	c, err := p.Check(v.Key, outside)
	if err != nil {
		return err
	}
	v.say("核验通过 / verified: record %s of ledger %s, %d events, in the log of %d events of %s", p.Record, p.Ledger, len(p.Events), c.Size, c.At.Format(time.RFC3339))
	v.unkeyed()
	return nil
}

func (v Verification) export(outside *event.Checkpoint) error {
	f, err := os.Open(v.Export)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	found, err := audit.Check(f, info.Size(), v.Key, outside)
	if err != nil {
		return err
	}
	v.say("核验通过 / verified: %d acts, in the log of %d events of %s\n%s", found.Acts, found.Checkpoint.Size, found.Checkpoint.At.Format(time.RFC3339), found.Signed)
	v.say("文句由程序据事件写成并签名；是否有遗漏由签名担保，不由证明得出。 / The sentences are the program's, and signed; that no act was left out is signed, not proved.")
	v.unkeyed()
	return nil
}

func (v Verification) unkeyed() {
	if v.Key == "" {
		v.say("未给验证公钥，只证明文件自身完整（--key）。 / No verifier key was given: the file is whole, and who signed it is not shown (--key).")
	}
}

// toldTables are the tables beside those of ledgers whose rows the log tells.
var toldTables = slices.Concat(unit.Tables, account.Told, record.Tables, plan.Tables)

// Check compares all that an installation has with its log: the log itself, rows, files.
type Check struct {
	Data    string            // the installation's folder
	Outside *event.Checkpoint // kept elsewhere; nil: none
	Key     note.Verifier     // of the signatures; nil: they are not checked
	Keys    *secret.Keyring   // to read withheld events with; nil: they are counted

	// What was found.
	Log   *event.Audit
	Rows  *record.Audit
	Files int
}

// Run checks, in one transaction that must see one state throughout. The error says the first thing that does not match.
func (c *Check) Run(tx *store.Tx) error {
	c.begin()
	if err := c.Log.Log(tx); err != nil {
		return err
	}
	return c.rest(tx)
}

// Rest checks rows and files alone, of a log that was checked.
func (c *Check) Rest(tx *store.Tx) error {
	c.begin()
	return c.rest(tx)
}

func (c *Check) rest(tx *store.Tx) (err error) {
	if err := c.Rows.Rows(tx); err != nil {
		return err
	}
	c.Files, err = blobs(c.Data, c.Rows.Files)
	return err
}

// Quiet is Run for a database to which nobody writes: log and rows are checked at the same time.
func (c *Check) Quiet(ctx context.Context, db *store.DB) error {
	c.begin()
	var log, rows error
	var both sync.WaitGroup
	both.Go(func() { log = db.Read(ctx, c.Log.Log) })
	both.Go(func() {
		rows = db.Read(ctx, c.Rows.Rows)
		if rows == nil {
			c.Files, rows = blobs(c.Data, c.Rows.Files)
		}
	})
	both.Wait()
	if log != nil {
		return log
	}
	return rows
}

func (c *Check) begin() {
	c.Log, c.Rows = &event.Audit{Outside: c.Outside, Key: c.Key}, &record.Audit{Keys: c.Keys, Tables: event.RowAudit{Tables: toldTables}}
	if c.Keys != nil {
		c.Log.Open = record.OpenEvent(c.Keys)
	}
}

// blobs compares the bytes of files with their hashes.
func blobs(data string, files map[string]event.File) (n int, err error) {
	if len(files) == 0 {
		return 0, nil
	}
	root, err := os.OpenRoot(filepath.Join(data, "files"))
	if err != nil {
		return 0, fmt.Errorf("folder of files: %w", err)
	}
	defer func() { _ = root.Close() }()
	hashes := make([]string, 0, len(files))
	for hash := range files {
		hashes = append(hashes, hash)
	}
	slices.Sort(hashes)
	for _, hash := range hashes {
		if len(hash) < 3 {
			return n, event.Mismatch("file", "附件编号 %s 不合格式。", "File %s has no proper hash.", hash)
		}
		is, err := hashOf(root, hash[:2]+"/"+hash[2:])
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return n, err
		}
		if is != hash {
			return n, event.Mismatch("file", "附件“%s”（%s）缺失或内容被改动。", "File “%s” (%s) is missing or was changed.", files[hash].Name, hash)
		}
		n++
	}
	return n, nil
}

func hashOf(root *os.Root, name string) (string, error) {
	f, err := root.Open(name)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	h := sha256.New()
	_, err = io.Copy(h, f)
	return hex.EncodeToString(h.Sum(nil)), err
}
