package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"filippo.io/age"

	"zhiben/internal/fault"
	"zhiben/store"
)

// Source is what is backed up.
type Source struct {
	DB      *store.DB
	Data    string // folder; its files/ and, unless Map says otherwise, map/ are taken
	Map     string // the county's map; empty: map in Data
	Keys    string // the key file, to be put in; empty: it is left out, as it should be
	Program string // version of this program
	// Describe adds what the nouns say of the state that is backed up.
	Describe func(*store.Tx, *Manifest) error
}

// Made is what came of making a backup.
type Made struct {
	Manifest
	File  string // its path
	Size  int64  // bytes
	Files int64  // attachments and the like
	Took  time.Duration
	Left  []string // what stands in the database beside our tables and is not in it
}

// Ending is how the names of backups end that the program chooses itself.
const Ending = ".tar.gz.age"

const (
	beginning = "zhiben-"
	partial   = ".part"
	stamp     = "20060102T150405Z"
)

// Recipients reads public keys.
func Recipients(keys []string) ([]age.Recipient, error) {
	var out []age.Recipient
	for _, key := range keys {
		r, err := age.ParseX25519Recipient(strings.TrimSpace(key))
		if err != nil {
			return nil, fault.Newf(fault.Invalid, "backup_recipient", "“%s”不是备份公钥。公钥以 age1 开头，用 zhiben backup keygen 生成。",
				"%q is no public key for backups. One begins with age1; zhiben backup keygen makes a pair.", key)
		}
		out = append(out, r)
	}
	if len(out) == 0 {
		return nil, fault.New(fault.Invalid, "backup_recipient", "请给出备份公钥（--recipient）；没有就先用 zhiben backup keygen 生成一对。备份只能加密保存。",
			"Name the public key to encrypt to (--recipient); zhiben backup keygen makes a pair. Backups are kept encrypted only.")
	}
	return out, nil
}

// Make writes a backup to a file, or into a folder under a name with the time. It is written beside and takes its name when all of it is
// on disk, so that whatever has the name is whole.
func Make(ctx context.Context, s Source, to string, recipients []age.Recipient) (made *Made, err error) {
	began := time.Now()
	if info, err := os.Stat(to); err == nil && info.IsDir() {
		to = filepath.Join(to, beginning+s.DB.Now().UTC().Format(stamp)+Ending)
	}
	if _, err := os.Lstat(to); err == nil {
		return nil, fault.Newf(fault.Conflict, "backup_exists", "文件 %s 已存在，没有覆盖。请换一个文件名，或给出文件夹由程序命名。",
			"There is a file %s already; it was not replaced. Choose another name, or name a folder and let the program choose.", to)
	}
	f, err := os.OpenFile(to+partial, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, full(fmt.Errorf("begin the backup: %w", err))
	}
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(to + partial)
			err = full(err)
		}
	}()
	made = &Made{File: to}
	if err := s.write(ctx, f, recipients, made); err != nil {
		return nil, err
	}
	if err := f.Sync(); err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	if err := os.Rename(to+partial, to); err != nil {
		return nil, err
	}
	made.Size, made.Took = info.Size(), time.Since(began)
	return made, syncFolder(filepath.Dir(to))
}

func syncFolder(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	err = f.Sync()
	return errors.Join(err, f.Close())
}

// write writes the archive: the database first, then the files, which may be more than the database names and are never fewer.
func (s *Source) write(ctx context.Context, out io.Writer, recipients []age.Recipient, made *Made) error {
	m := &made.Manifest
	*m = Manifest{Format: format, Engine: "sqlite", Program: s.Program, Keys: s.Keys != ""}
	if s.DB.Postgres {
		m.Engine = "postgres"
	}
	a, err := create(out, s.DB.Now(), recipients)
	if err != nil {
		return err
	}
	left, err := s.DB.Dump(ctx, func(tx *store.Tx) (err error) {
		if m.Schema, err = store.Schema(tx); err != nil {
			return err
		}
		if m.Schema == 0 {
			return fault.New(fault.Invalid, "backup_nothing", "这里没有治本的数据库，没有可备份的内容。请核对 --data 或 --database。", "There is no database of Zhiben here and nothing to back up. Check --data or --database.")
		}
		if m.Made = tx.Now; s.Describe != nil {
			err = s.Describe(tx, m)
		}
		if err == nil {
			err = a.putJSON(manifestAt, m)
		}
		return err
	}, func(name string, size int64, write func(io.Writer) error) error {
		return a.put(databaseAt+name, size, write)
	})
	if made.Left = left; err == nil {
		err = s.files(ctx, a, made)
	}
	return errors.Join(err, a.close(err == nil))
}

// files puts in what lies in folders.
func (s *Source) files(ctx context.Context, a *archive, made *Made) error {
	charts := s.Map
	if charts == "" {
		charts = filepath.Join(s.Data, "map")
	}
	for _, one := range []struct{ folder, at string }{{filepath.Join(s.Data, "files"), filesAt}, {charts, mapAt}} {
		n, err := folder(ctx, a, one.folder, one.at)
		if err != nil {
			return err
		}
		made.Files += n
	}
	if s.Keys == "" {
		return nil
	}
	data, err := os.ReadFile(s.Keys)
	if err != nil {
		return fmt.Errorf("key file: %w", err)
	}
	return a.put(keysAt, int64(len(data)), func(w io.Writer) error { _, err := w.Write(data); return err })
}

// folder puts in all files below a folder. Where there is none, there is nothing; a file that goes away meanwhile was of no use.
func folder(ctx context.Context, a *archive, at, prefix string) (n int64, err error) {
	root, err := os.OpenRoot(at)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	defer func() { _ = root.Close() }()
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || ctx.Err() != nil {
			return errors.Join(err, ctx.Err())
		}
		if !d.Type().IsRegular() || strings.HasSuffix(name, partial) {
			return nil
		}
		f, err := root.Open(name)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		info, err := f.Stat()
		if err != nil {
			return err
		}
		n++
		return a.put(path.Join(prefix, name), info.Size(), func(w io.Writer) error {
			_, err := io.Copy(w, io.LimitReader(f, info.Size()))
			return err
		})
	})
	return n, err
}

// Prune removes the oldest backups that the program named itself in a folder until so many are left, and what was begun there more than a
// day ago and never finished.
func Prune(folder string, keep int, now time.Time) (removed []string, err error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, e := range entries {
		name := e.Name()
		base, whole := strings.CutSuffix(strings.TrimSuffix(name, partial), Ending)
		when, ours := strings.CutPrefix(base, beginning)
		if _, err := time.Parse(stamp, when); !whole || !ours || err != nil || !e.Type().IsRegular() {
			continue
		}
		if !strings.HasSuffix(name, partial) {
			all = append(all, name)
			continue
		}
		if info, err := e.Info(); err == nil && now.Sub(info.ModTime()) > 24*time.Hour {
			if err := os.Remove(filepath.Join(folder, name)); err != nil {
				return removed, err
			}
		}
	}
	slices.Sort(all)
	for _, name := range all[:max(0, len(all)-max(1, keep))] {
		if err := os.Remove(filepath.Join(folder, name)); err != nil {
			return removed, err
		}
		removed = append(removed, name)
	}
	return removed, nil
}
