package app

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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

// showsBackups asks for what the administrator's page shows after a backup was made and proven: that it was, and commands that name
// neither the database's password nor a file's contents.
func (s *site) showsBackups(file string) {
	s.t.Helper()
	got := s.logIn("admin").get("/api/backups").want(200)
	items := list(got["items"])
	if len(items) != 2 || items[0]["kind"] != "checked" || items[1]["kind"] != "made" || items[1]["file"] != file || items[1]["proven"] != items[0]["at"] || items[1]["by_hand"] != true {
		s.t.Errorf("items %v", items)
	}
	if got["plan"] != nil || got["late"] != "" || got["made"] != items[1]["at"] || got["checked"] != items[0]["at"] {
		s.t.Errorf("state %v", got)
	}
	lines := map[string]string{}
	for _, c := range list(got["commands"]) {
		lines[str(c["key"])] = str(c["line"])
	}
	o := &s.app.options
	if want := "zhiben restore BACKUPS/" + file + " --identity KEY --check --note --data " + shellWord(o.Data); !strings.HasPrefix(lines["check"], want) {
		s.t.Errorf("check: %s", lines["check"])
	}
	for key, line := range lines {
		if o.Database != "" && strings.Contains(line, o.Database) || strings.Contains(line, "$ZHIBEN_DATABASE") != (o.Database != "" && (key == "make" || key == "check")) {
			s.t.Errorf("%s: %s", key, line)
		}
	}
	s.logIn("anweiban").get("/api/backups").wantCode(403, "not_for_this_post")
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
		s.showsBackups(filepath.Base(b.file))
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

// A server makes its backup once a day, keeps so many, tries again after a failure, and tells those who answer for backups when the last
// one, or the last check, is old.
func TestBackupPlan(t *testing.T) {
	onBoth(t, false, func(s *site) {
		ctx, folder := context.Background(), t.TempDir()
		public, err := backup.Keygen(filepath.Join(t.TempDir(), "identity"))
		if err != nil {
			t.Fatal(err)
		}
		now := time.Date(2099, 3, 1, 10, 0, 0, 0, s.app.zone)
		s.app.DB.Now = func() time.Time { return now }
		s.app.options.Backups = BackupPlan{To: folder, Recipients: []string{public}, At: "02:30", Keep: 2, Warn: 48 * time.Hour, CheckWarn: 100 * time.Hour, Program: "test"}
		good := s.app.options.Backups
		steps := []struct {
			what   string
			after  time.Duration
			plan   func(*BackupPlan)
			events string // all, the newest first
			files  int
		}{
			{"the first look notes since when", 0, nil, "", 0},
			{"never backed up: at once", time.Minute, nil, "made", 1},
			{"done for today", time.Minute, nil, "made", 1},
			{"not yet", 16 * time.Hour, nil, "made", 1},                                                                                           // 02:02
			{"due, and no room", 30 * time.Minute, func(p *BackupPlan) { p.To = filepath.Join(folder, "no", "b") }, "failed made", 1},             // 02:32
			{"not tried at once again", time.Minute, func(p *BackupPlan) { p.To = filepath.Join(folder, "no", "b") }, "failed made", 1},           // 02:33
			{"tried after an hour", time.Hour, nil, "made failed made", 2},                                                                        // 03:33
			{"the next day, the oldest goes", 24 * time.Hour, nil, "made made failed made", 2},                                                    // 03:33
			{"no backups any more, which is not old yet", 47 * time.Hour, func(p *BackupPlan) { p.To = "" }, "made made failed made", 2},          // 02:33
			{"old: told", 2 * time.Hour, func(p *BackupPlan) { p.To = "" }, "late made made failed made", 2},                                      // 04:33
			{"told once a day", 23 * time.Hour, func(p *BackupPlan) { p.To = "" }, "late made made failed made", 2},                               // 03:33
			{"told again", time.Hour, func(p *BackupPlan) { p.To = "" }, "late late made made failed made", 2},                                    // 04:33
			{"made at last", time.Minute, nil, "made late late made made failed made", 2},                                                         // 04:34
			{"nobody checks, told when the day of the last telling is over", 24 * time.Hour, nil, "made made late late made made failed made", 2}, // made first
			{"nobody checks", time.Minute, nil, "late made made late late made made failed made", 2},
		}
		for _, step := range steps {
			now = now.Add(step.after)
			s.app.options.Backups = good
			if step.plan != nil {
				step.plan(&s.app.options.Backups)
			}
			if err := s.app.lookAfterBackups(ctx); err != nil {
				t.Fatalf("%s: %v", step.what, err)
			}
			files, err := filepath.Glob(filepath.Join(folder, "*"+backup.Ending))
			if got := strings.Join(s.backupEvents(), " "); got != step.events || len(files) != step.files || err != nil {
				t.Fatalf("%s: events %q, %d files; want %q, %d", step.what, got, len(files), step.events, step.files)
			}
		}
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		s.app.DB.Now = time.Now // passwords are of today
		told := map[string]int{}
		for _, n := range list(s.logIn("admin").get("/api/notices").want(200)["items"]) {
			if n["ledger"] == Backups {
				told[str(n["key"])]++
				if n["text"] == n["key"] {
					t.Errorf("no words for %v", n["key"])
				}
			}
		}
		if told["backup_failed"] != 1 || told["backup_late"] != 2 || told["backup_unchecked"] != 1 {
			t.Errorf("the administrator was told %v", told)
		}
		for _, n := range list(s.logIn("anweiban").get("/api/notices").want(200)["items"]) {
			if n["ledger"] == Backups {
				t.Errorf("the office was told: %v", n)
			}
		}
	})
}

// Two servers whose time has come make one backup.
func TestBackupOnce(t *testing.T) {
	onBoth(t, false, func(s *site) {
		now := s.app.DB.Now()
		if err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
			for i, want := range []bool{true, false, false} {
				mine, err := claim(tx, backupBusy, now.Add(time.Duration(i)*time.Second), now.Add(time.Hour))
				if err != nil || mine != want {
					t.Errorf("claim %d: %v %v", i, mine, err)
				}
			}
			mine, err := claim(tx, backupBusy, now.Add(time.Hour), now.Add(2*time.Hour))
			if !mine {
				t.Errorf("given up by the first: %v %v", mine, err)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

func TestBackupPlanRefused(t *testing.T) {
	public, err := backup.Keygen(filepath.Join(t.TempDir(), "identity"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		plan BackupPlan
		code string
	}{
		{BackupPlan{}, ""},
		{BackupPlan{To: "x", Recipients: []string{public}, At: "02:30", Keep: 1}, ""},
		{BackupPlan{To: "x", Recipients: []string{public}, At: "25:00", Keep: 1}, "backup_at"},
		{BackupPlan{To: "x", Recipients: []string{public}, At: "02:30"}, "backup_keep"},
		{BackupPlan{To: "x", At: "02:30", Keep: 1}, "backup_recipient"},
	} {
		if err := c.plan.Check(); c.code == "" && err != nil || c.code != "" && !fault.Is(err, c.code) {
			t.Errorf("%+v: %v; want %s", c.plan, err, c.code)
		}
	}
}
