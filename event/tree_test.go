package event

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"zhiben/internal/fault"
	"zhiben/store"
)

// logOf appends so many events and lets the tree take them in, in uneven steps.
func logOf(t *testing.T, db *store.DB, n int) *Dispatcher {
	t.Helper()
	ctx := context.Background()
	d := &Dispatcher{DB: db, Followers: []Follower{Tree()}, Log: quiet}
	must(t, d.Install(ctx))
	for i, step := 0, 1; i < n; step = step*2 + 1 {
		must(t, db.Write(ctx, func(tx *store.Tx) error {
			for range min(step, n-i) {
				i++
				if err := Append(tx, &Event{Region: "990001", Ledger: "hazard", Record: fmt.Sprintf("r%03d", i%40), Kind: "edit", Body: Body{Note: fmt.Sprint(i)}}); err != nil {
					return err
				}
			}
			return nil
		}))
		must(t, d.Catch(ctx))
	}
	return d
}

func signer(t *testing.T) (note.Signer, note.Verifier, string) {
	t.Helper()
	private, public, err := note.GenerateKey(rand.Reader, "zhiben-test")
	must(t, err)
	s, err := note.NewSigner(private)
	must(t, err)
	v, err := note.NewVerifier(public)
	must(t, err)
	return s, v, public
}

func signed(t *testing.T, db *store.DB, s note.Signer) (c *Checkpoint) {
	t.Helper()
	must(t, db.Write(context.Background(), func(tx *store.Tx) (err error) { c, err = Sign(tx, s, "zhiben/990001", "", nil); return err }))
	return c
}

// The tiles give the hashes that the leaves make, for every size, and the proofs that lead there.
func TestTree(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		const n = 700
		logOf(t, db, n)
		must(t, db.Read(context.Background(), func(tx *store.Tx) error {
			leaves, err := Leaves(tx, 0, n+1)
			must(t, err)
			if size, err := Size(tx); err != nil || size != n || len(leaves) != n {
				t.Fatalf("size %d of %d leaves: %v", size, len(leaves), err)
			}
			var grown compact
			roots := map[int64]tlog.Hash{}
			for i, leaf := range leaves {
				grown.add(leaf, func(int, tlog.Hash) {})
				roots[int64(i+1)] = grown.root()
			}
			for _, size := range []int64{1, 2, 255, 256, 257, 512, 513, 699, 700} {
				root, err := Root(tx, size)
				if err != nil || root != roots[size] {
					t.Errorf("root of %d: %v %v, want %v", size, root, err, roots[size])
				}
				leaf, proof, err := Includes(tx, size, size/2)
				must(t, err)
				must(t, tlog.CheckRecord(proof, size, roots[size], size/2, leaves[size/2]))
				if leaf != leaves[size/2] {
					t.Errorf("leaf %d: %v", size/2, leaf)
				}
				x, err := Extends(tx, size, n)
				must(t, err)
				must(t, tlog.CheckTree(x.Proof, n, roots[n], size, roots[size]))
			}
			return nil
		}))
	})
}

// A checkpoint reads back from its signed text and by hand from size and root; no other key and no other words pass.
func TestCheckpoint(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		d := logOf(t, db, 300)
		s, v, _ := signer(t)
		c := signed(t, db, s)
		if again := signed(t, db, s); again.Note != c.Note || c.Size != 300 {
			t.Errorf("the same log has two checkpoints: %q, %q", c.Note, again.Note)
		}
		read, err := ParseCheckpoint(c.Note)
		must(t, err)
		must(t, read.Verify(v))
		short, err := ParseCheckpoint(c.Short())
		if err != nil || short.Size != c.Size || short.Root != c.Root || short.Verify(v) == nil {
			t.Errorf("%+v %v", short, err)
		}
		_, other, _ := signer(t)
		if read.Verify(other) == nil {
			t.Error("another key passes")
		}
		for _, text := range []string{"", "x", "1", "-1 " + c.Root.String(), "zhiben/1\n5\nxx\n", c.Root.String() + " 5"} {
			if _, err := ParseCheckpoint(text); err == nil {
				t.Errorf("%q is taken for a checkpoint", text)
			}
		}
		forged := *read
		forged.Size++
		if forged.Verify(v) == nil {
			t.Error("a checkpoint with another size passes")
		}
		must(t, db.Write(context.Background(), func(tx *store.Tx) error {
			_, err := tx.Exec(`UPDATE checkpoint SET root = $1`, make([]byte, 32))
			return err
		}))
		must(t, db.Write(context.Background(), func(tx *store.Tx) error { return Append(tx, &Event{Record: "r", Kind: "edit"}) }))
		must(t, d.Catch(context.Background()))
		err = db.Write(context.Background(), func(tx *store.Tx) error { _, err := Sign(tx, s, "zhiben/990001", "", nil); return err })
		if !errors.Is(err, ErrRewritten) {
			t.Errorf("a tree that is not what it was is signed: %v", err)
		}
	})
}

// A proof shows that events are in the log, also of what was erased and of what the caller may not read; any change of it is noticed.
func TestProof(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		d := logOf(t, db, 300)
		s, _, key := signer(t)
		old := signed(t, db, s)
		must(t, db.Write(ctx, func(tx *store.Tx) error {
			events, err := History(tx, "r007")
			must(t, err)
			return Erase(tx, events[2].ID, &Event{Ledger: "hazard", Record: "r007", Body: Body{Note: "依法清除个人信息"}})
		}))
		must(t, d.Catch(ctx))
		c := signed(t, db, s)
		var p *Proof
		must(t, db.Read(ctx, func(tx *store.Tx) (err error) {
			secret := ""
			p, err = RecordProof(tx, c, "hazard", "r007", func(e *Event) bool {
				if secret == "" {
					secret = e.ID
				}
				return e.ID != secret
			})
			must(t, err)
			p.Key = key
			p.Earlier, err = Earlier(tx, c, old.Size)
			return err
		}))
		why := map[string]int{}
		for _, e := range p.Events {
			why[e.Why]++
		}
		if len(p.Events) != 9 || why["erased"] != 1 || why["protected"] != 1 {
			t.Errorf("%d events, %v", len(p.Events), why)
		}
		text, err := json.Marshal(p)
		must(t, err)
		check := func(text, key string, outside *Checkpoint) error {
			var p Proof
			must(t, json.Unmarshal([]byte(text), &p))
			_, err := p.Check(key, outside)
			return err
		}
		must(t, check(string(text), "", nil))
		must(t, check(string(text), key, old))
		must(t, check(string(text), key, c))
		_, _, stranger := signer(t)
		forked := *old
		forked.Root[3]++
		for name, err := range map[string]error{
			"another key": check(string(text), stranger, nil),
			"a fork":      check(string(text), key, &forked),
			"a word":      check(strings.Replace(string(text), `\"note\":\"87\"`, `\"note\":\"88\"`, 1), key, nil),
			"a position":  check(strings.Replace(string(text), `"position":87`, `"position":88`, 1), key, nil),
			"a record":    check(strings.Replace(string(text), `"record":"r007"`, `"record":"r008"`, 1), key, nil),
		} {
			if fault.Of(err) == nil {
				t.Errorf("%s passes: %v", name, err)
			}
		}
		odd := *c
		odd.Size = 299
		if err := check(string(text), key, &odd); !errors.Is(err, errIncomparable) {
			t.Errorf("a checkpoint of another size: %v", err)
		}
	})
}

// Whatever is changed in the log of a database is found, with the first thing that does not match.
func TestAudit(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		logOf(t, db, 700)
		s, v, _ := signer(t)
		outside := signed(t, db, s)
		must(t, db.Write(ctx, func(tx *store.Tx) error { return Append(tx, &Event{Record: "later", Kind: "edit"}) }))
		undo := errors.New("undone")
		tried := func(change func(tx *store.Tx)) (err error) {
			must2 := db.Write(ctx, func(tx *store.Tx) error {
				change(tx)
				err = (&Audit{Outside: outside, Key: v}).Log(tx)
				return undo
			})
			if !errors.Is(must2, undo) {
				t.Fatal(must2)
			}
			return err
		}
		if err := tried(func(*store.Tx) {}); err != nil {
			t.Fatal(err)
		}
		do := func(statements ...string) func(*store.Tx) {
			return func(tx *store.Tx) {
				for _, statement := range statements {
					if n, err := tx.Exec(statement); err != nil || n == 0 {
						t.Fatalf("%s: %d %v", statement, n, err)
					}
				}
			}
		}
		const event500 = `(SELECT event FROM event_log WHERE position = 500)`
		for name, c := range map[string]struct {
			change func(*store.Tx)
			code   string
		}{
			"a body":          {do(`UPDATE event SET body = replace(body, '500', '501') WHERE id = ` + event500), "event"},
			"a time":          {do(`UPDATE event SET at = at + 1 WHERE id = ` + event500), "event"},
			"a person":        {do(`UPDATE event SET person = 'x' WHERE id = ` + event500), "event"},
			"a leaf":          {do(`UPDATE event SET leaf = salt WHERE id = ` + event500), "event"},
			"an event":        {do(`DELETE FROM event WHERE id = ` + event500), "event_missing"},
			"a place":         {do(`DELETE FROM event_log WHERE position = 500`), "gap"},
			"the end":         {do(`DELETE FROM event_log WHERE position > 690`, `UPDATE follower SET position = 690`), "tile"},
			"two swapped":     {do(`UPDATE event_log SET position = -1 WHERE position = 500`, `UPDATE event_log SET position = 500 WHERE position = 501`, `UPDATE event_log SET position = 501 WHERE position = -1`), "rewritten"},
			"emptied":         {do(`UPDATE event SET body = '', salt = leaf WHERE id = `+event500, `UPDATE event SET salt = substr(salt, 1, 0) WHERE id = `+event500), "emptied"},
			"a tile":          {do(`UPDATE log_tile SET data = substr(data, 1, 32) WHERE level = 0 AND n = 1`), "tile"},
			"an upper tile":   {do(`DELETE FROM log_tile WHERE level = 1`), "tile"},
			"a checkpoint":    {do(`UPDATE checkpoint SET size = 500`), "signature"},
			"a waiting event": {do(`UPDATE event_new SET event = ` + event500), "event_waiting"},
			"an event beside": {do(`DELETE FROM event_new`), "stray"},
		} {
			if err := tried(c.change); !fault.Is(err, c.code) {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		insider := do(`UPDATE event SET body = replace(body, '500', '501') WHERE id = ` + event500)
		if err := tried(func(tx *store.Tx) { insider(tx); rewrite(t, tx, s) }); !fault.Is(err, "rewritten") {
			t.Errorf("an insider who made everything anew: %v", err)
		}
		outside = nil
		if err := tried(func(tx *store.Tx) { insider(tx); rewrite(t, tx, s) }); err != nil {
			t.Errorf("without a checkpoint outside, what an insider made anew is consistent: %v", err)
		}
	})
}

// rewrite does what somebody with the database and the key can do: leaves, tiles and checkpoints are made anew to fit the events.
func rewrite(t *testing.T, tx *store.Tx, s note.Signer) {
	t.Helper()
	var all []stored
	must(t, tx.Query(`SELECT `+formColumns+` FROM event e`, nil, func(scan func(...any) error) error {
		var e stored
		err := scan(e.dest()...)
		all = append(all, e)
		return err
	}))
	for _, e := range all {
		form, err := e.form()
		must(t, err)
		_, err = tx.Exec(`UPDATE event SET leaf = $2 WHERE id = $1`, e.c.ID, Leaf(e.salt, form))
		must(t, err)
	}
	_, err := tx.Exec(`DELETE FROM log_tile`)
	must(t, err)
	size, err := Size(tx)
	must(t, err)
	leaves, err := Leaves(tx, 0, int(size))
	must(t, err)
	rows, err := grow(tx, 0, leaves)
	must(t, err)
	must(t, tx.Many(`INSERT INTO log_tile (level, n, data)`, rows, ""))
	_, err = tx.Exec(`DELETE FROM checkpoint`)
	must(t, err)
	_, err = Sign(tx, s, "zhiben/990001", "", nil)
	must(t, err)
}
