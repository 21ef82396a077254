package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"zhiben/internal/fault"
)

func newBlobs(t *testing.T) (*Blobs, string) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "deep", "files")
	b, err := OpenBlobs(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b, folder
}

func fileNames(t *testing.T, folder string) (names []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, p)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestBlobs(t *testing.T) {
	b, folder := newBlobs(t)
	for _, data := range [][]byte{nil, []byte("a"), bytes.Repeat([]byte("长"), 1<<20)} {
		var wait sync.WaitGroup
		for range 6 { // the same bytes, several times at once
			wait.Go(func() {
				if hash, err := b.Put(data); err != nil || hash != Hash(data) {
					t.Errorf("put %d bytes: %s, %v", len(data), hash, err)
				}
			})
		}
		wait.Wait()
		if got, err := b.Get(Hash(data)); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes came back as %d, %v", len(data), len(got), err)
		}
	}
	names := fileNames(t, folder)
	if len(names) != 3 {
		t.Errorf("files: %v; want three and nothing left over", names)
	}
}

func TestBlobsKnowOnlyHashes(t *testing.T) {
	b, folder := newBlobs(t)
	if err := os.WriteFile(filepath.Join(filepath.Dir(folder), "secret"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, hash := range []string{"", "ab", "../secret", "..%2fsecret", "..", "/etc/passwd", strings.Repeat("a", 64), strings.Repeat("g", 64), strings.ToUpper(Hash([]byte("x"))),
		"../" + strings.Repeat("a", 61), strings.Repeat("../", 21) + "a", strings.Repeat("a", 63) + "\x00"} {
		if data, err := b.Get(hash); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%q gives %q, %v", hash, data, err)
		}
	}
}

// A folder that cannot be written gives an error and keeps nothing.
func TestBlobsRefuse(t *testing.T) {
	b, folder := newBlobs(t)
	name := Hash([]byte("x"))
	if err := os.WriteFile(filepath.Join(folder, name[:2]), nil, 0o600); err != nil { // a file where a folder must be
		t.Fatal(err)
	}
	if _, err := b.Put([]byte("x")); err == nil {
		t.Error("kept without a folder")
	}
	if names := fileNames(t, folder); len(names) != 1 {
		t.Errorf("left over: %v", names)
	}
}

// A file for which the disk has no room is refused with the remedy, nothing of it is left, and what fits is still taken.
func TestBlobsOnAFullDisk(t *testing.T) {
	b, folder := newBlobs(t)
	for _, cause := range []error{syscall.ENOSPC, syscall.EDQUOT} {
		b.Write = func(f *os.File, data []byte) (int, error) {
			n, _ := f.Write(data[:len(data)/2])
			return n, cause
		}
		if _, err := b.Put([]byte("现场照片")); !fault.Is(err, "disk_full") || fault.Of(err).Kind != fault.Unavailable {
			t.Errorf("%v: %v", cause, err)
		}
	}
	if left := fileNames(t, folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	b.Write = (*os.File).Write
	if _, err := b.Put([]byte("现场照片")); err != nil {
		t.Error(err)
	}
}
