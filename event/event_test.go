package event

import (
	"bytes"
	"context"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"zhiben/internal/testpg"
	"zhiben/store"
)

var update = flag.Bool("update", false, "write the golden files anew")

func onBoth(t *testing.T, test func(*testing.T, *store.DB)) {
	for name, address := range map[string]string{"sqlite": filepath.Join(t.TempDir(), "z.db"), "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			db, err := store.Open(context.Background(), address)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = db.Close() })
			test(t, db)
		})
	}
}

// full has something in every part.
func full() *Event {
	return &Event{ID: "0199-1", Region: "990001", Ledger: "hazard", Record: "r1", Unit: "u1", UnitPath: "/990001/t1/", Kind: "move", Move: "close",
		At: time.Date(2026, 11, 24, 1, 2, 3, 4e6, time.UTC), Person: "p1", Post: "q1", Definition: 3, Body: Body{
			Note: "已整改 <b>&“引号”\n", From: "open", To: "closed",
			Changes: map[string]Change{"z": {From: nil, To: []any{"a", "b"}}, "a": {From: 0.1, To: 1e21}, "n": {From: int64(-5), To: true}},
			Files:   []File{{Hash: "ab", Name: "照片.jpg", Size: 12, Type: "image/jpeg"}},
			Params:  map[string]any{"y": int64(5), "b": "5 workdays"}, Extra: map[string]any{"act": "x"}}}
}

// Proofs stand on these bytes: they never change for an event that was written.
func TestCanonicalForm(t *testing.T) {
	var b bytes.Buffer
	for _, e := range []*Event{full(), {ID: "0199-2", Kind: "create", At: time.UnixMilli(0)}} {
		form, err := e.Canonical()
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s\n%s\n", form, hex.EncodeToString(Leaf([]byte("0123456789abcdef"), form)))
	}
	golden := "testdata/canonical.golden"
	if *update {
		if err := os.WriteFile(golden, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Bytes(), want) {
		t.Errorf("the canonical form changed; events in databases would no longer prove:\n%s\nwant\n%s", b.Bytes(), want)
	}
}

// The leaf can be computed again from the stored row alone.
func TestLeafOfTheStoredRow(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		err := db.Write(context.Background(), func(tx *store.Tx) error {
			for _, e := range []*Event{full(), {Ledger: "hazard", Record: "r2", Kind: "create", Body: Body{Extra: map[string]any{"big": int64(9007199254740993)}}}} {
				if err := Append(tx, e); err != nil {
					return err
				}
			}
			n := 0
			err := tx.Query(`SELECT id, region, ledger, record, unit, kind, coalesce(move, ''), at, coalesce(person, ''), coalesce(post, ''), definition, body, salt, leaf FROM event`, nil, func(scan func(...any) error) error {
				var c canonical
				var body string
				var salt, leaf []byte
				if err := scan(&c.ID, &c.Region, &c.Ledger, &c.Record, &c.Unit, &c.Kind, &c.Move, &c.At, &c.Person, &c.Post, &c.Definition, &body, &salt, &leaf); err != nil {
					return err
				}
				n++
				form, err := c.with([]byte(body))
				if err != nil {
					return err
				}
				if len(salt) != 16 || !bytes.Equal(Leaf(salt, form), leaf) {
					t.Errorf("%s does not prove", c.Record)
				}
				return nil
			})
			if n != 2 {
				t.Errorf("%d events", n)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestHistory(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		err := db.Write(context.Background(), func(tx *store.Tx) error {
			for i := range 50 { // more than one within a millisecond
				if err := Append(tx, &Event{Record: "r1", Kind: "edit", Body: Body{Note: fmt.Sprint(i)}}); err != nil {
					return err
				}
			}
			if err := Append(tx, &Event{Record: "other", Kind: "urge"}); err != nil {
				return err
			}
			events, err := History(tx, "r1")
			if err != nil {
				return err
			}
			for i, e := range events {
				if want := fmt.Sprint(49 - i); e.Body.Note != want || e.Kind != "edit" || e.Person != "" || !e.At.Equal(tx.Now) {
					t.Errorf("event %d is %+v; want note %s", i, e, want)
				}
			}
			if len(events) != 50 {
				t.Errorf("%d events", len(events))
			}
			if at, found, err := Latest(tx, "other", "urge"); err != nil || !found || !at.Equal(tx.Now) {
				t.Errorf("latest %v %v %v", at, found, err)
			}
			if _, found, err := Latest(tx, "r1", "urge"); err != nil || found {
				t.Errorf("a latest that never was: %v %v", found, err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
