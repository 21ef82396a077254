package app

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zhiben/backup"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/store"
)

// backedUp is an installation with a plan and attachments, backed up.
type backedUp struct {
	*site
	file, identity string
	said           bytes.Buffer
}

func (s *site) backUp(withKeys bool) *backedUp {
	s.t.Helper()
	b := &backedUp{site: s, identity: filepath.Join(s.t.TempDir(), "identity")}
	public, err := backup.Keygen(b.identity)
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.app.CatchUp(context.Background()); err != nil {
		s.t.Fatal(err)
	}
	b.file = filepath.Join(s.t.TempDir(), "b.age")
	if err := (Backup{Options: s.app.options, To: b.file, Recipients: []string{public}, WithKeys: withKeys, Program: "test", Out: &b.said}).Run(context.Background()); err != nil {
		s.t.Fatal(err)
	}
	return b
}

// check proves the backup, with what more says.
func (b *backedUp) check(more func(*Restoring)) (string, error) {
	var out bytes.Buffer
	r := Restoring{File: b.file, Identity: b.identity, Options: b.app.options, Check: true, Out: &out}
	if r.Options.Database != "" {
		r.Options.Database = testpg.URL(b.t)
	}
	if more != nil {
		more(&r)
	}
	err := r.Run(context.Background())
	return out.String(), err
}

func (s *site) backupEvents() (kinds []string) {
	s.t.Helper()
	if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
		events, err := event.History(tx, Backups)
		for _, e := range events {
			kinds = append(kinds, e.Kind)
		}
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
	return kinds
}

// A backup is proved without touching anything, restored, and work goes on there; the log tells of all three.
func TestBackup(t *testing.T) {
	onBoth(t, true, func(s *site) {
		b := s.backUp(false)
		if said := b.said.String(); !strings.Contains(said, "不含密钥文件 "+s.app.options.keyFile()) || !strings.Contains(said, "is not in it") {
			t.Errorf("said %s", said)
		}
		said, err := b.check(func(r *Restoring) { r.Note = true; r.Options.Database = s.app.options.Database })
		if err != nil || !strings.Contains(said, "备份可用") || !strings.Contains(said, "The backup is good") {
			t.Fatalf("checked: %v\n%s", err, said)
		}
		if got := strings.Join(s.backupEvents(), " "); got != "checked made" {
			t.Errorf("events %s", got)
		}
		to := Options{Data: filepath.Join(t.TempDir(), "new"), Packs: s.app.options.Packs, Log: s.app.log}
		if s.app.options.Database != "" {
			to.Database = testpg.URL(t)
		}
		var out bytes.Buffer
		if err := (Restoring{File: b.file, Identity: b.identity, Options: to, Out: &out}).Run(context.Background()); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "请把密钥文件放到 "+to.keyFile()) {
			t.Errorf("said %s", &out)
		}
		if _, err := Open(context.Background(), to); !fault.Is(err, "keys_missing") {
			t.Errorf("without keys: %v", err)
		}
		keys, err := os.ReadFile(s.app.options.keyFile())
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to.keyFile(), keys, 0o600); err != nil {
			t.Fatal(err)
		}
		again := serve(t, to.Data, to.Database)
		for range 2 { // the second start has nothing to tell
			if err := again.app.noteRestored(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		if got := strings.Join(again.backupEvents(), " "); got != "restored" { // what was made after the state of the backup is not in it
			t.Errorf("events %s", got)
		}
		office := again.logIn("anweiban")
		if n := len(list(office.get("/api/records/task?limit=500").want(200)["items"])); n < 5 {
			t.Errorf("%d tasks", n)
		}
		office.upload("又一份.txt", journeyPlan)
	})
}

// A backup whose content was changed by somebody who has the database is found out; without the private key nobody can say anything.
func TestBackupUnproven(t *testing.T) {
	onBoth(t, true, func(s *site) {
		if err := s.app.CatchUp(context.Background()); err != nil {
			t.Fatal(err)
		}
		if err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
			_, err := tx.Exec(`UPDATE l_task SET "s_state" = 'done' WHERE "s_id" = (SELECT min("s_id") FROM l_task)`)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		b := s.backUp(true)
		if !strings.Contains(b.said.String(), "含密钥文件") {
			t.Errorf("said %s", &b.said)
		}
		if said, err := b.check(func(r *Restoring) { r.Note = true; r.Options.Database = s.app.options.Database }); !fault.Is(err, "backup_unproven") {
			t.Errorf("checked: %v\n%s", err, said)
		}
		if got := strings.Join(s.backupEvents(), " "); got != "unproven made" {
			t.Errorf("events %s", got)
		}
		if s.app.options.Database != "" {
			if _, err := b.check(func(r *Restoring) { r.Options.Database = "" }); !fault.Is(err, "backup_engine") {
				t.Errorf("no server: %v", err)
			}
		}
	})
}
