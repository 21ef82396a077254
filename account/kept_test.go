package account_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"zhiben/account"
	"zhiben/store"
	"zhiben/unit"
)

// A session that was read is used again within a second, and never after something it was read from has changed.
func TestKeptSessions(t *testing.T) {
	ctx := context.Background()
	db, err := store.Open(ctx, filepath.Join(t.TempDir(), "z.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	db.Track(account.Tables...)
	now := time.Date(2026, 5, 6, 7, 8, 9, 0, time.UTC)
	db.Now = func() time.Time { return now }
	s := &account.Service{Units: &unit.Model{}}
	write := func(fn func(*store.Tx) error) {
		t.Helper()
		if err := db.Write(ctx, fn); err != nil {
			t.Fatal(err)
		}
	}
	write(func(tx *store.Tx) error {
		_, err := tx.Exec(`INSERT INTO person (id, region, name) VALUES ('p', 'r', '张三')`)
		_, err2 := tx.Exec(`INSERT INTO unit (id, region, kind, name, aliases, code, parent, path, version) VALUES ('u', 'r', 'county', '县', '[]', 'r', NULL, '/r/', 1)`)
		_, err3 := tx.Exec(`INSERT INTO post (id, region, person, unit, role, sectors, since) VALUES ('o', 'r', 'p', 'u', 'office', '[]', 0)`)
		_, err4 := s.Create(tx, "p", "zhang", "A password for the test 1")
		return errors.Join(err, err2, err3, err4)
	})
	opened, err := s.LogIn(ctx, db, account.Try{Login: "zhang", Password: "A password for the test 1", Address: "here"})
	if err != nil {
		t.Fatal(err)
	}
	token := opened.Token
	find := func() *account.Session {
		t.Helper()
		var found *account.Session
		if err := db.Read(ctx, func(tx *store.Tx) (err error) { found, err = s.Find(tx, token); return err }); err != nil {
			t.Fatal(err)
		}
		return found
	}
	behind := func(query string) { // the database changes and nobody counts it: what is kept shows
		t.Helper()
		write(func(tx *store.Tx) error { _, err := tx.Exec(query); return err })
	}
	first := find()
	if first == nil || first.Name != "张三" || first.Actor == nil || first.Actor.Role != "office" {
		t.Fatalf("session %+v", first)
	}
	first.Actor.Role = "another" // is nobody else's
	if again := find(); again.Actor.Role != "office" || again == first {
		t.Errorf("the next request got %+v", again.Actor)
	}
	for _, change := range []struct {
		query string
		gone  func(*account.Session) bool
	}{
		{`UPDATE person SET name = '李四'`, func(s *account.Session) bool { return s.Name == "李四" }},
		{`UPDATE unit SET name = '区'`, func(s *account.Session) bool { return s.Actor.Unit.Name == "区" }},
		{`UPDATE post SET until = 1`, func(s *account.Session) bool { return s.Actor == nil }},
		{"  DELETE\nFROM session", func(s *account.Session) bool { return s == nil }},
	} {
		find()
		if behind(change.query); !change.gone(find()) {
			t.Errorf("after %s the session is as before: %+v", change.query, find())
		}
	}
	// What ends by the clock is asked for again within a second.
	if opened, err = s.LogIn(ctx, db, account.Try{Login: "zhang", Password: "A password for the test 1", Address: "here"}); err != nil {
		t.Fatal(err)
	}
	token = opened.Token
	find()
	now = now.Add(13 * time.Hour)
	if late := find(); late != nil {
		t.Errorf("a session of half a day ago: %+v", late)
	}
}
