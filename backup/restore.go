package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"filippo.io/age"

	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
)

// Target is where a backup is restored: an empty place.
type Target struct {
	Data     string // folder that is not there yet, or empty
	Database string // postgres://…, a database without tables; empty: the embedded database in Data
	Keys     string // where a key file that is in the backup goes, and nothing may be; empty: nowhere
	Trial    bool   // it is removed again soon and need not outlast a power cut
}

// Restored is what came of restoring.
type Restored struct {
	Manifest
	Files int64
}

// Identities reads the file with private keys that `zhiben backup keygen` makes.
func Identities(file string) ([]age.Identity, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("the private key: %w", err)
	}
	defer func() { _ = f.Close() }()
	out, err := age.ParseIdentities(f)
	if err != nil {
		e := fault.Newf(fault.Invalid, "backup_identity", "%s 不是备份私钥文件。私钥文件由 zhiben backup keygen 生成，含有以 AGE-SECRET-KEY-1 开头的一行。",
			"%s is no file of private keys for backups. zhiben backup keygen makes one; it has a line that begins with AGE-SECRET-KEY-1.", file)
		e.Err = err
		return nil, e
	}
	return out, nil
}

// Keygen makes a pair of keys: the private one in a file for its owner alone, which must not be there yet. It gives the public one.
func Keygen(file string) (public string, err error) {
	id, err := age.GenerateX25519Identity()
	if err != nil {
		return "", err
	}
	public = id.Recipient().String()
	err = secret.WriteNew(file, fmt.Appendf(nil, "# zhiben backup key\n# public key: %s\n%s\n", public, id))
	if errors.Is(err, fs.ErrExist) {
		err = secret.Exists(file, "backup_key_exists", "文件 %s 已存在，没有覆盖：它可能是现有备份唯一的私钥。", "There is a file %s already; it was not replaced, since it may be the only key to backups that exist.")
	}
	if err != nil {
		return "", err
	}
	return public, nil
}

// Look reads what a backup says of itself.
func Look(file string, identities []age.Identity) (*Manifest, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	o, err := open(f, identities)
	if err != nil {
		return nil, err
	}
	o.close()
	return &o.Manifest, nil
}

// unfinished ends the name of the folder in which an installation is made before it takes its place.
const unfinished = ".restoring"

// Restore puts a backup into an empty place. Who breaks off leaves a folder with the ending .restoring, which the next attempt replaces,
// and no tables.
func Restore(ctx context.Context, file string, identities []age.Identity, t Target) (_ *Restored, err error) {
	t.Data = filepath.Clean(t.Data)
	if err := t.empty(); err != nil {
		return nil, err
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	o, err := open(f, identities)
	if err != nil {
		return nil, err
	}
	defer o.close()
	if err := t.fits(&o.Manifest); err != nil {
		return nil, err
	}
	aside := t.Data + unfinished
	if err := os.RemoveAll(aside); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = os.RemoveAll(aside)
			err = full(err)
		}
	}()
	if err := os.MkdirAll(aside, 0o750); err != nil {
		return nil, err
	}
	r := &Restored{Manifest: o.Manifest}
	if err := t.load(ctx, o, aside, r); err != nil {
		return nil, err
	}
	if err := os.Remove(t.Data); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err := os.Rename(aside, t.Data); err != nil {
		return nil, err
	}
	return r, syncFolder(filepath.Dir(t.Data))
}

func (t *Target) empty() error {
	entries, err := os.ReadDir(t.Data)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if len(entries) > 0 {
		return store.NotEmpty(t.Data)
	}
	return nil
}

// fits asks that the place has the database that the backup is of.
func (t *Target) fits(m *Manifest) error {
	switch {
	case m.Engine == "postgres" && t.Database == "":
		return fault.New(fault.Invalid, "backup_engine", "这是 PostgreSQL 的备份，请用 --database 给出新建的空数据库。", "This is a backup of PostgreSQL; name a database that was just made with --database.")
	case m.Engine == "sqlite" && t.Database != "":
		return fault.New(fault.Invalid, "backup_engine", "这是内置数据库的备份，不能恢复到 PostgreSQL。请去掉 --database。", "This is a backup of the embedded database and cannot go to PostgreSQL. Leave --database out.")
	}
	return nil
}

// load reads the archive into a folder and the database; the tables of PostgreSQL take their place when all of it was read.
func (t *Target) load(ctx context.Context, o *opened, folder string, r *Restored) error {
	next := func() (store.Part, error) {
		name, size, err := o.next()
		if err != nil {
			return store.Part{}, err
		}
		rest, inside := strings.CutPrefix(name, databaseAt)
		if !inside {
			o.back()
			return store.Part{}, io.EOF
		}
		return store.Part{Name: rest, Size: size, Reader: o}, nil
	}
	if t.Database == "" {
		if err := store.LoadSQLite(folder, t.Trial, next); err != nil {
			return err
		}
		return t.files(o, folder, r)
	}
	return store.LoadPostgres(ctx, t.Database, t.Trial, next, func() error { return t.files(o, folder, r) })
}

// files reads what lies behind the database.
func (t *Target) files(o *opened, folder string, r *Restored) error {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	var keys []byte
	for {
		name, _, err := o.next()
		switch {
		case errors.Is(err, io.EOF):
			return t.keys(keys)
		case err != nil:
			return err
		case name == keysAt:
			if keys, err = io.ReadAll(io.LimitReader(o, mostControl)); err != nil {
				return err
			}
		case strings.HasPrefix(name, filesAt) || strings.HasPrefix(name, mapAt):
			if err := t.file(root, name, o); err != nil {
				return err
			}
			r.Files++
		default:
			return broken(fmt.Errorf("entry %q", name))
		}
	}
}

func (t *Target) file(root *os.Root, name string, in io.Reader) error {
	if err := root.MkdirAll(filepath.Dir(name), 0o750); err != nil {
		return err
	}
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o640)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, in)
	if err == nil && !t.Trial {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// keys puts the key file in its place, if there is one.
func (t *Target) keys(data []byte) error {
	if data == nil || t.Keys == "" {
		return nil
	}
	err := secret.WriteNew(t.Keys, data)
	if errors.Is(err, fs.ErrExist) {
		err = secret.Exists(t.Keys, "not_empty", "备份中有密钥文件，而 %s 已存在，没有改动。请先移开它，或用 --keys 指定另一个位置。",
			"The backup has a key file, and there is one already at %s; nothing was changed. Move it away, or name another place with --keys.")
	}
	return err
}
