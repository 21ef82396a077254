package app

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"zhiben/internal/lang"
	"zhiben/store"
)

// Every fault of an installation that the doctor knows is found, told in both languages with its reason and remedy, and gone when it is
// mended.
func TestDoctor(t *testing.T) {
	onBoth(t, false, func(s *site) {
		ctx := context.Background()
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		exec := func(statement string) func(*testing.T, *Doctor) {
			return func(t *testing.T, _ *Doctor) {
				t.Helper()
				if err := s.app.DB.Write(ctx, func(tx *store.Tx) error { _, err := tx.Exec(statement); return err }); err != nil {
					t.Fatalf("%s: %v", statement, err)
				}
			}
		}
		note := func(kind string) {
			t.Helper()
			if err := s.app.DB.Write(ctx, func(tx *store.Tx) error { return noteBackup(tx, kind, nil, nil) }); err != nil {
				t.Fatal(err)
			}
		}
		note(backupMade)
		note(backupChecked)
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		up := httptest.NewServer(s.app.Handler())
		t.Cleanup(up.Close)
		down := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Error(w, `{"ready":false}`, http.StatusServiceUnavailable)
		}))
		t.Cleanup(down.Close)
		listening := func(d *Doctor, srv *httptest.Server) {
			u, _ := url.Parse(srv.URL)
			d.Host = u.Hostname()
			d.Port, _ = strconv.Atoi(u.Port())
		}
		doctor := func() *Doctor {
			d := &Doctor{Options: s.app.options, Disk: func(string) (int64, int64, error) { return 50 << 30, 100 << 30, nil }}
			d.Options.Backups = BackupPlan{Warn: 48 * time.Hour, CheckWarn: 960 * time.Hour}
			listening(d, up)
			return d
		}
		if err := os.Chmod(s.app.options.Data, 0o750); err != nil {
			t.Fatal(err)
		}
		if found := worst(doctor().Look(ctx)); s.app.options.Database == "" && len(found) > 0 {
			t.Fatalf("a sound installation: %v", found)
		}
		for _, c := range []struct {
			name  string
			check string
			grade Grade
			say   string // part of the Chinese text
			harm  func(*testing.T, *Doctor)
			mend  func(*testing.T, *Doctor)
		}{
			{"no folder", "folder", Wrong, "没有数据目录", func(_ *testing.T, d *Doctor) { d.Options.Data += "x" }, nil},
			{"open folder", "folder", Advice, "其他账户开放", chmod(s.app.options.Data, 0o755), chmod(s.app.options.Data, 0o750)},
			{"no key file", "keys", Wrong, "没有密钥文件", func(_ *testing.T, d *Doctor) { d.Options.Keys = d.Options.Data + ".none" }, nil},
			{"open key file", "keys", Wrong, "用不了", chmod(s.app.options.keyFile(), 0o644), chmod(s.app.options.keyFile(), 0o600)},
			{"key file of a group", "keys", Advice, "同组账户可读", chmod(s.app.options.keyFile(), 0o640), chmod(s.app.options.keyFile(), 0o600)},
			{"keys in the data", "keys", Wrong, "放在", copyKeys(s.app.options.Data), remove(filepath.Join(s.app.options.Data, "in.keys"))},
			{"little space", "disk", Advice, "剩 1.0 GB", disk(1 << 30), nil},
			{"no space", "disk", Wrong, "剩 100.0 MB", disk(100 << 20), nil},
			{"bad packs", "packs", Wrong, "有错误", badPack, nil},
			{"other packs", "packs", Advice, "已安装的不同", func(_ *testing.T, d *Doctor) { d.Options.Packs = []string{"testdata/packs/desk"} }, nil},
			{"a year without holidays", "calendar", Advice, "2150 年的节假日", inYear(2150), nil},
			{"later version", "database", Wrong, "更新版本", exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, TRUE)`), exec(`DELETE FROM goose_db_version WHERE version_id = 99999`)},
			{"earlier version", "database", Advice, "待升级", exec(`UPDATE goose_db_version SET version_id = -version_id WHERE version_id > 90`), exec(`UPDATE goose_db_version SET version_id = -version_id WHERE version_id < 0`)},
			{"clock set back", "clock", Wrong, "时钟", inYear(2001), nil},
			{"follower stuck", "followers", Wrong, "“tallies”停住了", exec(`UPDATE follower SET failures = 3, error = 'x' WHERE name = 'tallies'`), exec(`UPDATE follower SET failures = 0 WHERE name = 'tallies'`)},
			{"followers behind", "followers", Advice, "落后 20000 条", exec(`UPDATE follower SET position = position + 20000 WHERE name = 'event_log'`), exec(`UPDATE follower SET position = position - 20000 WHERE name = 'event_log'`)},
			{"nothing happens", "scheduler", Wrong, "拖后", exec(`INSERT INTO timer (id, kind, key, run_at, next_at) VALUES ('t', 't', 't', 1, 1)`), exec(`DELETE FROM timer WHERE id = 't'`)},
			{"what was due failed", "scheduler", Wrong, "1 项到期事项办理失败", exec(`INSERT INTO timer (id, kind, key, run_at, next_at, attempt) VALUES ('t', 't', 't', 1, 4102444800000, 3)`), exec(`DELETE FROM timer WHERE id = 't'`)},
			{"old backup", "backup", Wrong, "最近一次备份是", func(_ *testing.T, d *Doctor) { d.Now = func() time.Time { return time.Now().Add(49 * time.Hour) } }, nil},
			{"old check", "backup", Advice, "久未检验", func(_ *testing.T, d *Doctor) { d.Now = func() time.Time { return time.Now().Add(1000 * time.Hour) } }, nil},
			{"no server", "server", Advice, "没有服务在应答", func(_ *testing.T, d *Doctor) { d.Port = 1 }, nil},
			{"not ready", "server", Wrong, "没有就绪", func(_ *testing.T, d *Doctor) { listening(d, down) }, nil},
			{"no https", "tls", Wrong, "不是 https", func(_ *testing.T, d *Doctor) { d.URL = up.URL }, nil},
			{"headers taken away", "tls", Wrong, "Content-Security-Policy", func(_ *testing.T, d *Doctor) { d.URL = down.URL }, nil},
			{"no such address", "tls", Wrong, "访问不了", func(_ *testing.T, d *Doctor) { d.URL = "https://127.0.0.1:1" }, nil},
		} {
			d := doctor()
			d.only = c.check
			c.harm(t, d)
			found := d.Look(ctx)
			if !finds(found, c.check, c.grade, c.say) {
				t.Errorf("%s: found %v", c.name, worst(found))
			}
			if c.mend != nil {
				c.mend(t, d)
			}
		}
		exec(`DELETE FROM event_new`)(t, nil)
	})
}

// An installation that was never backed up is told so; what is printed ends with a count, and says whether something is wrong.
func TestDoctorFindings(t *testing.T) {
	s := newSite(t, "", false)
	found := (&Doctor{Options: s.app.options, Port: 1}).Look(context.Background())
	if !finds(found, "backup", Wrong, "从未备份") {
		t.Errorf("found %v", found)
	}
	for tag, want := range map[lang.Tag]string{lang.ZH: "处理：", lang.EN: "Do: "} {
		var out bytes.Buffer
		if !WriteFindings(&out, found, tag) || !strings.Contains(out.String(), want) {
			t.Errorf("%s: %s", tag, &out)
		}
	}
	if WriteFindings(&bytes.Buffer{}, []Finding{{Grade: Fine}, {Grade: Advice}}, lang.ZH) {
		t.Error("an advice is nothing wrong")
	}
	for _, f := range found {
		if f.What.EN == "" || f.Grade != Fine && (f.Why.EN == "" || f.Remedy.EN == "") {
			t.Errorf("not told in full: %+v", f)
		}
	}
}

func finds(found []Finding, check string, grade Grade, say string) bool {
	for _, f := range found {
		if f.Check == check && f.Grade == grade && strings.Contains(f.What.ZH, say) {
			return true
		}
	}
	return false
}

// worst are the findings that are not fine. A database for tests is not durable, on purpose.
func worst(found []Finding) (out []string) {
	for _, f := range found {
		if f.Grade != Fine {
			out = append(out, f.Check+" "+f.What.ZH)
		}
	}
	return out
}

func chmod(name string, mode os.FileMode) func(*testing.T, *Doctor) {
	return func(t *testing.T, _ *Doctor) {
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
	}
}

func remove(name string) func(*testing.T, *Doctor) {
	return func(t *testing.T, _ *Doctor) {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
}

func copyKeys(folder string) func(*testing.T, *Doctor) {
	return func(t *testing.T, d *Doctor) {
		data, err := os.ReadFile(d.Options.keyFile())
		if err != nil {
			t.Fatal(err)
		}
		d.Options.Keys = filepath.Join(folder, "in.keys")
		if err := os.WriteFile(d.Options.Keys, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func disk(free int64) func(*testing.T, *Doctor) {
	return func(_ *testing.T, d *Doctor) {
		d.Disk = func(string) (int64, int64, error) { return free, 100 << 30, nil }
	}
}

func badPack(t *testing.T, d *Doctor) {
	folder := filepath.Join(t.TempDir(), "bad")
	if err := os.MkdirAll(folder, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "bad.yaml"), []byte("ledger: {x: {nonsense: 1}}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.Options.Packs = []string{folder}
}

func inYear(year int) func(*testing.T, *Doctor) {
	return func(_ *testing.T, d *Doctor) {
		d.Now = func() time.Time { return time.Date(year, 1, 2, 0, 0, 0, 0, time.UTC) }
	}
}
