package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/store"
)

// world is a small installation with two tables of ours and one that refers to another.
type world struct {
	t        *testing.T
	db       *store.DB
	data     string
	database string // empty: the embedded one
	public   string
	identity string
}

func onBoth(t *testing.T, test func(*world)) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), identity: filepath.Join(t.TempDir(), "key")}
			if engine == "postgres" {
				w.database = testpg.URL(t)
			}
			var err error
			if w.public, err = Keygen(w.identity); err != nil {
				t.Fatal(err)
			}
			w.db = w.open(w.data, w.database)
			w.write(300)
			w.file("files/ab/cdef", "附件的内容")
			w.file("files/ab/cdef.XYZ.part", "half a file")
			w.file("map/towns.geojson", "{}")
			test(w)
		})
	}
}

func (w *world) open(data, database string) *store.DB {
	w.t.Helper()
	address := database
	if address == "" {
		address = filepath.Join(data, "zhiben.db")
	}
	db, err := store.Open(context.Background(), address)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { _ = db.Close() })
	return db
}

func (w *world) file(name, text string) {
	w.t.Helper()
	name = filepath.Join(w.data, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o750), os.WriteFile(name, []byte(text), 0o640)); err != nil {
		w.t.Fatal(err)
	}
}

// write writes persons with two rows each in a transaction, so that any state has twice as many of these.
func (w *world) write(n int) {
	w.t.Helper()
	err := w.db.Write(context.Background(), func(tx *store.Tx) error {
		for range n {
			id := store.NewID()
			if _, err := tx.Exec(`INSERT INTO person (id, region, name) VALUES ($1, '990001', $2)`, id, "张\\三\t"+strings.Repeat("丁", rand.IntN(40))); err != nil {
				return err
			}
			for i := range 2 {
				if _, err := tx.Exec(`INSERT INTO log_tile (level, n, data) VALUES ($1, $2, $3)`, i+1000, rand.Int64(), []byte{0, 1, 2, '\\', 255}); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) make(to string) (*Made, error) {
	recipients, err := Recipients([]string{w.public})
	if err != nil {
		w.t.Fatal(err)
	}
	return Make(context.Background(), Source{DB: w.db, Data: w.data, Program: "test"}, to, recipients)
}

func (w *world) made() *Made {
	w.t.Helper()
	made, err := w.make(w.t.TempDir())
	if err != nil {
		w.t.Fatal(err)
	}
	return made
}

func (w *world) restore(file string, t Target) (*Restored, error) {
	ids, err := Identities(w.identity)
	if err != nil {
		w.t.Fatal(err)
	}
	return Restore(context.Background(), file, ids, t)
}

// target is a fresh place.
func (w *world) target() Target {
	t := Target{Data: filepath.Join(w.t.TempDir(), "new")}
	if w.database != "" {
		t.Database = testpg.URL(w.t)
	}
	return t
}

// content is all that a database holds and how it is made, as a dump has it.
func content(t *testing.T, db *store.DB) string {
	t.Helper()
	var out bytes.Buffer
	_, err := db.Dump(context.Background(), nil, func(name string, size int64, write func(io.Writer) error) error {
		fmt.Fprintln(&out, name, size)
		return write(&out)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestRestoredIsWhatWasThere(t *testing.T) {
	onBoth(t, func(w *world) {
		made, before := w.made(), content(w.t, w.db)
		if made.Files != 2 || made.Schema != store.Newest() || made.Size == 0 {
			w.t.Errorf("made %+v", made)
		}
		to := w.target()
		r, err := w.restore(made.File, to)
		if err != nil {
			w.t.Fatal(err)
		}
		if r.Files != 2 || !r.Made.Equal(made.Made) {
			w.t.Errorf("restored %+v", r)
		}
		for name, want := range map[string]string{"files/ab/cdef": "附件的内容", "map/towns.geojson": "{}"} {
			if got, err := os.ReadFile(filepath.Join(to.Data, name)); err != nil || string(got) != want {
				w.t.Errorf("%s: %q %v", name, got, err)
			}
		}
		db := w.open(to.Data, to.Database)
		if content(w.t, db) != before {
			w.t.Error("the database is another one")
		}
		if err := db.Write(context.Background(), func(tx *store.Tx) error { // what must stand once still must, and what refers must find
			var id string
			_, err := tx.Row(`SELECT id FROM person LIMIT 1`, nil, &id)
			if err == nil {
				_, err = tx.Exec(`INSERT INTO person (id, region, name) VALUES ($1, '', '')`, id)
			}
			return err
		}); !errors.Is(err, store.ErrUnique) {
			w.t.Errorf("a person twice: %v", err)
		}
		if err := db.Write(context.Background(), func(tx *store.Tx) error {
			_, err := tx.Exec(`INSERT INTO account (id, person, login, password) VALUES ('a', 'nobody', 'a', '')`)
			return err
		}); !errors.Is(err, store.ErrForeign) {
			w.t.Errorf("an account of nobody: %v", err)
		}
	})
}

// Writers go on while a backup is made, and what is restored is one state: each transaction whole or not at all.
func TestConsistentWhileWriting(t *testing.T) {
	onBoth(t, func(w *world) {
		w.write(3000)
		ctx, stop := context.WithCancel(context.Background())
		var all sync.WaitGroup
		var slowest time.Duration
		written := 0
		all.Go(func() {
			for ctx.Err() == nil {
				began := time.Now()
				w.write(1)
				slowest, written = max(slowest, time.Since(began)), written+1
			}
		})
		var files []string
		for range 3 {
			files = append(files, w.made().File)
		}
		stop()
		all.Wait()
		if written == 0 || slowest > 3*time.Second {
			w.t.Errorf("%d writes meanwhile, the slowest took %v", written, slowest)
		}
		var last int64
		for _, file := range files {
			to := w.target()
			if _, err := w.restore(file, to); err != nil {
				w.t.Fatal(err)
			}
			var persons, tiles int64
			if err := w.open(to.Data, to.Database).Read(context.Background(), func(tx *store.Tx) error {
				_, err := tx.Row(`SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM log_tile)`, nil, &persons, &tiles)
				return err
			}); err != nil {
				w.t.Fatal(err)
			}
			if persons < 3300 || tiles != 2*persons || persons < last {
				w.t.Errorf("%d persons and %d rows", persons, tiles)
			}
			last = persons
		}
	})
}

func TestRefused(t *testing.T) {
	onBoth(t, func(w *world) {
		good := w.made().File
		whole, err := os.ReadFile(good)
		if err != nil {
			w.t.Fatal(err)
		}
		file := func(data []byte) string {
			name := filepath.Join(w.t.TempDir(), "b")
			if err := os.WriteFile(name, data, 0o600); err != nil {
				w.t.Fatal(err)
			}
			return name
		}
		flipped := bytes.Clone(whole)
		flipped[len(flipped)/2] ^= 1
		other := *w
		other.identity = filepath.Join(w.t.TempDir(), "other")
		if _, err := Keygen(other.identity); err != nil {
			w.t.Fatal(err)
		}
		full := w.target()
		if err := os.MkdirAll(filepath.Join(full.Data, "x"), 0o750); err != nil {
			w.t.Fatal(err)
		}
		cases := []struct {
			name, file, code string
			w                *world
			to               Target
		}{
			{"no backup", file([]byte("PK")), "backup_broken", w, w.target()},
			{"empty", file(nil), "backup_broken", w, w.target()},
			{"cut off", file(whole[:len(whole)-1]), "backup_broken", w, w.target()},
			{"cut in the middle", file(whole[:len(whole)/2]), "backup_broken", w, w.target()},
			{"flipped", file(flipped), "backup_broken", w, w.target()},
			{"another key", good, "backup_identity", &other, w.target()},
			{"not empty", good, "not_empty", w, full},
		}
		if w.database != "" {
			cases = append(cases, struct {
				name, file, code string
				w                *world
				to               Target
			}{"tables there", good, "not_empty", w, Target{Data: w.target().Data, Database: w.database}})
		}
		for _, c := range cases {
			_, err := c.w.restore(c.file, c.to)
			if !fault.Is(err, c.code) {
				w.t.Errorf("%s: %v", c.name, err)
			}
			if _, err := os.Stat(c.to.Data + unfinished); !errors.Is(err, os.ErrNotExist) {
				w.t.Errorf("%s: something is left: %v", c.name, err)
			}
			if c.name != "not empty" && c.name != "tables there" { // what was left is no hindrance
				if _, err := w.restore(good, c.to); err != nil {
					w.t.Errorf("after %s: %v", c.name, err)
				}
			}
		}
		if _, err := w.make(good); !fault.Is(err, "backup_exists") {
			w.t.Errorf("over another: %v", err)
		}
		if got, _ := os.ReadFile(good); !bytes.Equal(got, whole) {
			w.t.Error("the backup was changed")
		}
	})
}

// Whoever breaks off, or finds no room, leaves no file under the name of a backup.
func TestNoHalfBackup(t *testing.T) {
	onBoth(t, func(w *world) {
		recipients, _ := Recipients([]string{w.public})
		for name, c := range map[string]struct {
			code string
			make func(folder string) error
		}{
			"cancelled": {"", func(folder string) error {
				ctx, stop := context.WithCancel(context.Background())
				s := Source{DB: w.db, Data: w.data, Describe: func(*store.Tx, *Manifest) error { stop(); return nil }}
				_, err := Make(ctx, s, folder, recipients)
				return err
			}},
			"full disk": {"disk_full", func(folder string) error {
				to := filepath.Join(folder, "b")
				if err := os.Symlink("/dev/full", to+partial); err != nil {
					w.t.Fatal(err)
				}
				_, err := w.make(to)
				return err
			}},
			"no folder": {"", func(folder string) error { _, err := w.make(filepath.Join(folder, "no", "b")); return err }},
		} {
			folder := w.t.TempDir()
			if err := c.make(folder); err == nil || c.code != "" && !fault.Is(err, c.code) {
				w.t.Errorf("%s: %v", name, err)
			}
			if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
				w.t.Errorf("%s: left %v %v", name, left, err)
			}
		}
	})
}

func TestKeys(t *testing.T) {
	w := &world{t: t, identity: filepath.Join(t.TempDir(), "key")}
	if _, err := Keygen(w.identity); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(w.identity); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if _, err := Keygen(w.identity); !fault.Is(err, "backup_key_exists") {
		t.Errorf("again: %v", err)
	}
	for _, keys := range [][]string{nil, {"age1"}, {"AGE-SECRET-KEY-1"}} {
		if _, err := Recipients(keys); !fault.Is(err, "backup_recipient") {
			t.Errorf("%v: %v", keys, err)
		}
	}
	text := filepath.Join(t.TempDir(), "text")
	if err := os.WriteFile(text, []byte("no key"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Identities(text); !fault.Is(err, "backup_identity") {
		t.Errorf("no key: %v", err)
	}
}

func TestPrune(t *testing.T) {
	folder, now := t.TempDir(), time.Date(2026, 11, 25, 3, 0, 0, 0, time.UTC)
	for _, name := range []string{"zhiben-20261121T020000Z.tar.gz.age", "zhiben-20261122T020000Z.tar.gz.age", "zhiben-20261123T020000Z.tar.gz.age", "zhiben-20261124T020000Z.tar.gz.age.part",
		"zhiben-20261125T020000Z.tar.gz.age.part", "zhiben-before-upgrade.tar.gz.age", "notes.txt"} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(name, "20261124") {
			if err := os.Chtimes(path, now.Add(-25*time.Hour), now.Add(-25*time.Hour)); err != nil {
				t.Fatal(err)
			}
		} else if err := os.Chtimes(path, now, now); err != nil {
			t.Fatal(err)
		}
	}
	removed, err := Prune(folder, 2, now)
	if err != nil || strings.Join(removed, " ") != "zhiben-20261121T020000Z.tar.gz.age" {
		t.Errorf("removed %v %v", removed, err)
	}
	left, _ := os.ReadDir(folder)
	var names []string
	for _, e := range left {
		names = append(names, e.Name())
	}
	if got := strings.Join(names, " "); got != "notes.txt zhiben-20261122T020000Z.tar.gz.age zhiben-20261123T020000Z.tar.gz.age zhiben-20261125T020000Z.tar.gz.age.part zhiben-before-upgrade.tar.gz.age" {
		t.Errorf("left %s", got)
	}
}

// Any archive that is changed is refused, never taken for whole, whatever is read of it.
func FuzzBlocks(f *testing.F) {
	var out bytes.Buffer
	p := pack(&out)
	_, _ = p.Write(bytes.Repeat([]byte("一二三"), 400_000))
	if err := p.Close(); err != nil {
		f.Fatal(err)
	}
	f.Add(out.Bytes())
	f.Add([]byte{0x1f, 0x8b})
	f.Fuzz(func(t *testing.T, data []byte) {
		u := unpack(bytes.NewReader(data))
		defer u.Close()
		_, _ = io.Copy(io.Discard, u)
	})
}

func TestBlocks(t *testing.T) {
	for _, n := range []int{0, 1, blockSize - 1, blockSize, blockSize + 1, 5*blockSize + 17} {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(rand.IntN(256)) // that does not grow smaller
		}
		var out bytes.Buffer
		p := pack(&out)
		if _, err := p.Write(data); err != nil {
			t.Fatal(err)
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
		u := unpack(&out)
		got, err := io.ReadAll(u)
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes: %d, %v", n, len(got), err)
		}
	}
}

// An archive whose entries lead out of the folder, or are none of a backup's, is refused whatever its encryption says.
func TestRestoreStaysInside(t *testing.T) {
	identity := filepath.Join(t.TempDir(), "key")
	public, err := Keygen(identity)
	if err != nil {
		t.Fatal(err)
	}
	recipients, err := Recipients([]string{public})
	if err != nil {
		t.Fatal(err)
	}
	identities, err := Identities(identity)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"../evil", "files/../../evil", "/etc/evil", "files//evil", "./files/evil", ""} {
		var made bytes.Buffer
		a, err := create(&made, time.Now(), recipients)
		if err != nil {
			t.Fatal(err)
		}
		err = errors.Join(a.putJSON(manifestAt, Manifest{Format: format}), a.put(name, 1, func(w io.Writer) error { _, err := w.Write([]byte("x")); return err }), a.close(true))
		if err != nil {
			t.Fatal(err)
		}
		o, err := open(&made, identities)
		if err != nil {
			t.Fatal(err)
		}
		if got, _, err := o.next(); !fault.Is(err, "backup_broken") {
			t.Errorf("%q is taken as %q: %v", name, got, err)
		}
		o.close()
	}
}
