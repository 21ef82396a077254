package store

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"syscall"
)

// Blobs keeps files by the SHA-256 of their bytes in one folder. A file is written aside and renamed, so that a name never
// stands for half a content.
type Blobs struct {
	// Write is os.File.Write, but in tests of a full disk.
	Write func(*os.File, []byte) (int, error)

	root *os.Root
}

// OpenBlobs opens or makes the folder.
func OpenBlobs(folder string) (*Blobs, error) {
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return nil, fmt.Errorf("make the folder of files: %w", err)
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, fmt.Errorf("open the folder of files: %w", err)
	}
	return &Blobs{root: root, Write: (*os.File).Write}, nil
}

// Close gives the folder back.
func (b *Blobs) Close() error { return b.root.Close() }

// Put keeps the bytes and gives their hash. Bytes that are there already are not written again.
func (b *Blobs) Put(data []byte) (hash string, err error) {
	hash = Hash(data)
	name := blobName(hash)
	if _, err := b.root.Stat(name); err == nil {
		return hash, nil
	}
	if err := b.root.MkdirAll(path.Dir(name), 0o750); err != nil {
		return "", fmt.Errorf("keep a file: %w", err)
	}
	aside := name + "." + rand.Text() + ".part"
	f, err := b.root.OpenFile(aside, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o640)
	if err != nil {
		return "", fmt.Errorf("keep a file: %w", err)
	}
	if _, err = b.Write(f, data); err == nil {
		err = f.Sync()
	}
	if err2 := f.Close(); err == nil {
		err = err2
	}
	if err == nil {
		err = b.root.Rename(aside, name)
	}
	if err == nil { // the name lasts only once its folders are written too
		err = b.sync(path.Dir(name), ".")
	}
	if err != nil {
		_ = b.root.Remove(aside)
		err = fmt.Errorf("keep a file: %w", err)
		if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
			err = full(err)
		}
		return "", err
	}
	return hash, nil
}

func (b *Blobs) sync(folders ...string) error {
	for _, name := range folders {
		f, err := b.root.Open(name)
		if err != nil {
			return err
		}
		err = f.Sync()
		_ = f.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// Hash is the name that Put gives to bytes.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Get reads a kept file; os.ErrNotExist where there is none, or the hash is none.
func (b *Blobs) Get(hash string) ([]byte, error) {
	if len(hash) != sha256.Size*2 {
		return nil, os.ErrNotExist
	}
	if _, err := hex.DecodeString(hash); err != nil {
		return nil, os.ErrNotExist
	}
	f, err := b.root.Open(blobName(hash))
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return io.ReadAll(f)
}

// Remove drops a kept file that nothing names any more; one that is not there is no error.
func (b *Blobs) Remove(hash string) error {
	if len(hash) != sha256.Size*2 {
		return nil
	}
	if err := b.root.Remove(blobName(hash)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("drop a file: %w", err)
	}
	return nil
}

func blobName(hash string) string { return hash[:2] + "/" + hash[2:] }
