package secret

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// A new file is its owner's alone; one that is there stays as it is.
func TestWriteNew(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x")
	for _, c := range []struct {
		path, data string
		want       error
	}{{path, "one", nil}, {path, "two", fs.ErrExist}, {filepath.Join(dir, "none", "x"), "x", fs.ErrNotExist}} {
		if err := WriteNew(c.path, []byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.path, err, c.want)
		}
	}
	data, err := os.ReadFile(path)
	info, err2 := os.Stat(path)
	if err != nil || err2 != nil || string(data) != "one" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q, %v, %v, %v", data, info.Mode(), err, err2)
	}
}
