package app

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"zhiben/store"
)

// probe asks the whole handler, as it is served, without logging in.
func (s *site) probe(path string) (int, string) {
	s.t.Helper()
	s.app.ready.at = time.Time{}
	w := httptest.NewRecorder()
	s.app.Handler().ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	return w.Code, w.Body.String()
}

// The program is alive as long as it runs, and ready as long as the database answers with this program's tables and is followed.
func TestReady(t *testing.T) {
	onBoth(t, false, func(s *site) {
		ctx := context.Background()
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		change := func(statement string) {
			t.Helper()
			if err := s.app.DB.Write(ctx, func(tx *store.Tx) error { _, err := tx.Exec(statement); return err }); err != nil {
				t.Fatal(err)
			}
		}
		want := func(what, body string, status int) {
			t.Helper()
			if code, got := s.probe("/readyz"); code != status || strings.TrimSpace(got) != body {
				t.Errorf("%s: %d %s; want %s", what, code, got, body)
			}
			if code, _ := s.probe("/healthz"); code != 200 {
				t.Errorf("%s: not alive: %d", what, code)
			}
		}
		want("at first", `{"ready":true}`, 200)
		change(`UPDATE follower SET position = position + 50001 WHERE name = 'event_log'`)
		want("far behind", `{"ready":false,"why":["followers"]}`, 503)
		change(`UPDATE follower SET position = position - 50001 WHERE name = 'event_log'`)
		change(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, TRUE)`)
		want("upgraded by a later version", `{"ready":false,"why":["schema"]}`, 503)
		change(`DELETE FROM goose_db_version WHERE version_id = 99999`)
		want("again", `{"ready":true}`, 200)

		var out bytes.Buffer
		s.app.WriteMetrics(ctx, &out)
		for _, line := range []string{"zhiben_ready 1", "zhiben_database_up 1", `zhiben_follower_behind_events{follower="tree"} 0`, "zhiben_scheduler_failing 0", "zhiben_backup_timestamp_seconds 0",
			"# TYPE zhiben_http_request_seconds histogram", `zhiben_http_request_seconds_bucket{le="+Inf"}`, `zhiben_disk_free_bytes{of="data"}`} {
			if !strings.Contains(out.String(), line) {
				t.Errorf("no %s in\n%s", line, &out)
			}
		}
		if strings.ContainsFunc(out.String(), func(r rune) bool { return r > 127 }) {
			t.Errorf("words of persons or units:\n%s", &out)
		}
		if code, body := s.probe("/metrics"); code == 200 && strings.Contains(body, "zhiben_ready") {
			t.Error("everybody gets the metrics")
		}
		if err := s.app.DB.Close(); err != nil {
			t.Fatal(err)
		}
		want("no database", `{"ready":false,"why":["database"]}`, 503)
	})
}

// Names, phones and identity numbers that come with requests, in whatever place and whatever becomes of the request, do not get into the
// log, which tells all requests here.
func TestLogWithoutPersons(t *testing.T) {
	planted := []string{"欧阳丹青", "13912345678", "110101199003074514", "ouyang@example.cn"}
	onBoth(t, false, func(s *site) {
		var out bytes.Buffer
		s.app.log = NewLog(&out, true)
		s.app.options.LogRequests = true
		s.app.Server.Log = s.app.log
		srv := httptest.NewServer(s.app.Handler())
		t.Cleanup(srv.Close)
		s.url = srv.URL
		office := s.logIn("anweiban")
		drive := func() {
			for _, p := range planted {
				for _, path := range []string{"/api/records/task/" + p, "/api/search?q=" + p, "/api/records/task?filter=record.title+==+'" + p + "'", "/api/units?text=" + p, "/" + p, "/api/" + p + "?x=" + p} {
					office.get(strings.ReplaceAll(path, "'", "%27"))
				}
				office.post("/api/records/task", map[string]any{"unit": p, "values": map[string]any{"title": p, p: p}})
				office.send("POST", "/api/session", map[string]any{"login": p, "password": p}, map[string]string{"User-Agent": p, "Idempotency-Key": p})
				office.send("PUT", "/api/units/"+p, map[string]any{"name": p}, map[string]string{"If-Match": p})
			}
		}
		drive()
		if err := s.app.DB.Close(); err != nil { // from now on everything fails by the server's fault
			t.Fatal(err)
		}
		drive()
		if n := strings.Count(out.String(), `"msg":"request"`); n < 70 || !strings.Contains(out.String(), `"route":"GET /api/records/{ledger}/{id}"`) || !strings.Contains(out.String(), `"level":"ERROR"`) {
			t.Errorf("%d requests in the log:\n%.3000s", n, &out)
		}
		for _, p := range planted {
			if i := strings.Index(out.String(), p); i >= 0 {
				t.Errorf("%s: %s", p, out.String()[max(0, i-300):min(out.Len(), i+100)])
			}
		}
	})
}

func TestScrub(t *testing.T) {
	for text, want := range map[string]string{
		`ERROR: duplicate key value violates unique constraint "account_login_key" (SQLSTATE 23505)`: `ERROR: duplicate key value violates unique constraint "account_login_key" (SQLSTATE 23505)`,
		`invalid input syntax for type date: "张三 13912345678"`:                                       `invalid input syntax for type date: “…”`,
		`no unit 平澜县应急管理局`:                                                                           `no unit …`,
		`the number 110101199003074514 is taken, 13912345678 too`:                                    `the number … is taken, … too`,
		`no such table: l_task`:                                                                      `no such table: l_task`,
		`dial tcp 127.0.0.1:5432: connection refused`:                                                `dial tcp 127.0.0.1:5432: connection refused`,
		`login 'ouyang@example.cn' of “x y”`:                                                         `login “…” of “…”`,
		`record 0199f0c2-7a41-7cc3-8000-0a1b2c3d4e5f`:                                                `record 0199f0c2-7a41-7cc3-8000-0a1b2c3d4e5f`,
	} {
		if got := scrub(text); got != want {
			t.Errorf("%s\n%s\nwant %s", text, got, want)
		}
	}
	var out bytes.Buffer
	log := NewLog(&out, false).With("error", errors.New("张三")).WithGroup("g")
	log.Info("x", slog.Group("in", "who", "李四", "n", 13912345678), "mistakes", "某制度", "err", http.ErrAbortHandler)
	if got := out.String(); strings.Contains(got, "张三") || strings.Contains(got, "李四") || !strings.Contains(got, "某制度") || !strings.Contains(got, "abort") {
		t.Errorf("%s", got)
	}
}
