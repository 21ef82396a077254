package app

import (
	"context"
	"encoding/base64"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/argon2"

	"zhiben/account"
	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/store"
)

func TestMain(m *testing.M) {
	code := m.Run()
	testpg.Drop()
	os.Exit(code)
}

// settled is a demonstration county that was made once, for tests to work on copies of it.
type settled struct {
	files    map[string]settledFile // of the data folder, and what lies beside it, by their paths behind the folder's
	database string                 // on PostgreSQL; empty: it is among the files
}

type settledFile struct {
	data []byte
	mode fs.FileMode
}

var allSettled = map[string]*settled{}

// settledFor gives the county that options describe; the first test that asks for one makes it.
func settledFor(t *testing.T, o Options, withPlan bool) *settled {
	t.Helper()
	key := fmt.Sprint(o.Database, withPlan, o.Packs)
	if w := allSettled[key]; w != nil {
		return w
	}
	w := &settled{files: map[string]settledFile{}}
	if o.Data = filepath.Join(t.TempDir(), "settled"); o.Database != "" {
		w.database = testpg.Lasting(t)
	}
	o.Database = w.database
	a, err := settle(o, withPlan)
	if err == nil {
		err = a.Close()
	}
	if err == nil {
		err = w.read(o.Data)
	}
	if err != nil {
		t.Fatal(err)
	}
	allSettled[key] = w
	return w
}

// settle opens a demonstration county. Its accounts' password costs nothing to try, since most tests are not about that.
func settle(o Options, withPlan bool) (*App, error) {
	ctx := context.Background()
	a, err := Open(ctx, o)
	if err != nil {
		return nil, err
	}
	if err = a.SeedDemo(ctx, withPlan); err == nil {
		err = a.DB.Write(ctx, func(tx *store.Tx) error {
			_, err := tx.Exec(`UPDATE account SET password = $1`, quickHash)
			for _, t := range account.Told { // so that the log tells of it
				if err == nil && t.Name == "account" {
					err = t.TellWhere(tx, "login <> $1", "")
				}
			}
			if err == nil {
				err = event.TellNow(tx)
			}
			return err
		})
	}
	if err != nil {
		_ = a.Close()
		return nil, err
	}
	return a, nil
}

// quickHash is the demonstration password with the least work that the function can be asked for.
var quickHash = func() string {
	salt := []byte("16 bytes of salt")
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=8,t=1,p=1$%s$%s", argon2.Version, encode(salt), encode(argon2.IDKey([]byte(demoPassword), salt, 1, 8, 1, 32)))
}()

// read takes in the data folder and the key file beside it.
func (w *settled) read(data string) error {
	return filepath.WalkDir(filepath.Dir(data), func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasPrefix(p, data) {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		text, err := os.ReadFile(p)
		w.files[strings.TrimPrefix(p, data)] = settledFile{text, info.Mode().Perm()}
		return err
	})
}

// copy lays a copy out at a data folder and gives its database.
func (w *settled) copy(t *testing.T, data string) string {
	t.Helper()
	for name, f := range w.files {
		p := data + name
		if err := os.MkdirAll(filepath.Dir(p), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, f.data, f.mode); err != nil {
			t.Fatal(err)
		}
	}
	if w.database == "" {
		return ""
	}
	return testpg.Copy(t, w.database)
}
