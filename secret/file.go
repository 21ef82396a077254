package secret

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"zhiben/internal/fault"
)

// Read reads a key file. A missing one is fs.ErrNotExist; one that everybody on the machine may read is refused.
func Read(path string) (*Keyring, error) {
	k := &Keyring{path: path}
	return k, k.Reload()
}

// Reload reads the key file again; with a mistake the keys stay as they are.
func (k *Keyring) Reload() error {
	if k.path == "" {
		return nil
	}
	info, err := os.Stat(k.path)
	if err != nil {
		return fmt.Errorf("key file: %w", err)
	}
	if info.Mode().Perm()&0o007 != 0 {
		return fmt.Errorf("key file %s: everybody on this machine may read it; chmod 600 it", k.path)
	}
	data, err := os.ReadFile(k.path)
	if err != nil {
		return fmt.Errorf("key file: %w", err)
	}
	r, err := parse(data)
	if err != nil {
		return fmt.Errorf("key file %s: %w", k.path, err)
	}
	k.now.Store(r)
	return nil
}

func parse(data []byte) (*ring, error) {
	var c content
	if err := json.Unmarshal(data, &c); err != nil {
		return nil, err
	}
	return ready(c)
}

// Create makes a key file with new keys, for its owner alone. It never replaces one.
func Create(path string) (*Keyring, error) {
	r, err := generate(time.Now())
	if err != nil {
		return nil, err
	}
	return created(path, r)
}

// Restore writes a key file that was kept elsewhere, after it has been checked. It never replaces one.
func Restore(path string, data []byte) error {
	r, err := parse(data)
	if err != nil {
		return fmt.Errorf("what was kept is no key file: %w", err)
	}
	_, err = created(path, r)
	return err
}

func created(path string, r *ring) (*Keyring, error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("key file %s: there is one already", path)
	}
	k := &Keyring{path: path}
	if err := k.save(r); err != nil {
		return nil, err
	}
	return k, nil
}

// save writes the file beside and renames it, so that a kill leaves the old one or the new one.
func (k *Keyring) save(r *ring) error {
	if k.path != "" {
		data, err := json.MarshalIndent(r.content, "", "  ")
		if err != nil {
			return err
		}
		if err := write(k.path, append(data, '\n')); err != nil {
			return fmt.Errorf("key file: %w", err)
		}
	}
	k.now.Store(r)
	return nil
}

// WriteNew writes a file for its owner alone, which must not be there yet, and has it on the disk when it returns. One that is there stays as
// it is: the refusal, which is fs.ErrExist too, says so.
func WriteNew(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return Exists(path, "file_exists", "文件 %s 已存在，没有覆盖。请先移开它，或另写一个位置。", "There is a file %s already; it was not replaced. Move it away, or name another place.")
	}
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(path) // half a file would be taken for a whole one
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// Exists is the refusal to replace a file, in words of the caller's that have the path as %s.
func Exists(path, code, zh, en string) error {
	e := fault.Newf(fault.Conflict, code, zh, en, path)
	e.Err = fs.ErrExist
	return e
}

func syncFolder(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

func write(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	suffix := make([]byte, 4)
	_, _ = rand.Read(suffix) // never fails
	temp := path + "." + hex.EncodeToString(suffix)
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	for _, step := range []func() error{f.Sync, f.Close} {
		if err2 := step(); err == nil {
			err = err2
		}
	}
	if err == nil {
		err = os.Rename(temp, path)
	}
	if err != nil {
		_ = os.Remove(temp)
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// Rotate adds a new key to each class, which is used from now on, and writes the file.
func (k *Keyring) Rotate(at time.Time) error {
	was := k.now.Load()
	c := was.content
	c.Keys = slices.Clone(c.Keys)
	for _, class := range []Class{Values, Sealed} {
		_, n, _ := split(was.active[class])
		c.Keys = append(c.Keys, newKey(class, n+1, at))
	}
	return k.become(c)
}

// Retire takes a key out of the file for good. What was encrypted with it, or is found by its hashes, is lost: the caller must know that
// nothing is.
func (k *Keyring) Retire(id string) error {
	r := k.now.Load()
	c := r.content
	i := slices.IndexFunc(c.Keys, func(key Key) bool { return key.ID == id })
	switch {
	case slices.Contains([]string{r.active[Values], r.active[Sealed], r.indexKey(time.Now()).ID}, id):
		return fmt.Errorf("key %s is in use for new values; rotate first", id)
	case i >= 0:
		c.Keys = slices.Delete(slices.Clone(c.Keys), i, i+1)
	case id == firstIndex && len(c.Index) > 0:
		c.Index = nil
	case slices.ContainsFunc(c.Indexes, func(key indexKey) bool { return key.ID == id }):
		c.Indexes = slices.DeleteFunc(slices.Clone(c.Indexes), func(key indexKey) bool { return key.ID == id })
	default:
		return fmt.Errorf("there is no key %s", id)
	}
	return k.become(c)
}

func (k *Keyring) become(c content) error {
	r, err := ready(c)
	if err != nil {
		return err
	}
	return k.save(r)
}
