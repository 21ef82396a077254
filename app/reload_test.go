package app

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"zhiben/internal/testpg"
)

// lane is a pack of one small ledger, which the tests change while the program runs.
const lane = `pack:
  lanes: {title: {zh: 通道, en: Lanes}, version: 1.0.0}
ledger:
  lane:
    title: {zh: 生命通道, en: Fire lanes}
    about: [enterprise]
    fields:
      place: {type: text!, title: {zh: 位置, en: Place}, subject: true, list: true, search: true}
    states:
      blocked: {title: {zh: 占堵, en: Blocked}}
      clear: {title: {zh: 畅通, en: Clear}, end: true}
    moves:
      enter: {title: {zh: 登记, en: Enter}, from: new, to: blocked, by: [committee_office]}
      free: {title: {zh: 清理, en: Clear}, from: blocked, to: clear, by: [committee_office]}
`

// onLanes serves the demonstration county with the pack, in a folder of its own, on both databases.
func onLanes(t *testing.T, test func(s *site, write func(text string))) {
	for name, database := range map[string]string{"sqlite": "", "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			write := func(text string) {
				if err := os.WriteFile(filepath.Join(folder, "lane.yaml"), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			write(lane)
			s := newSite(t, database, false, folder)
			test(running(t, s.app), write)
		})
	}
}

// running serves an installation as the program does: through the gate, with followers and scheduler.
func running(t *testing.T, a *App) *site {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	wait, err := a.follow(ctx)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(a.Handler())
	t.Cleanup(func() { srv.Close(); stop(); wait() })
	return &site{t: t, app: a, url: srv.URL}
}

// enterprise is a unit that lanes can be about.
func (c *client) enterprise() string {
	c.s.t.Helper()
	return str(list(c.get("/api/units?kind=enterprise").want(200)["items"])[0]["id"])
}

// While people read and write, packs come into force that rename and add fields, states and ledgers: no request fails, records keep
// what they hold, and whatever is asked from then on goes by the new definitions.
func TestReloadUnderLoad(t *testing.T) {
	onLanes(t, func(s *site, write func(string)) {
		t := s.t
		office, admin := s.logIn("anweiban"), s.logIn("admin")
		at := office.enterprise()
		first := str(office.post("/api/records/lane", map[string]any{"unit": at, "move": "enter", "values": map[string]any{"place": "东侧通道"}}).want(201)["id"])
		before := office.get("/api/me").header.Get(EditionHeader)
		var done atomic.Bool
		var all sync.WaitGroup
		var asked, during atomic.Int64
		for n := range 4 {
			all.Go(func() {
				for i := 0; !done.Load(); i++ {
					r := office.get("/api/records/lane?limit=20")
					if n%2 == 0 {
						// `site` is what `place` is called later; a draft check tells which is in force.
						field := "place"
						if strings.Contains(string(office.get("/api/ledgers").raw), `"width"`) {
							field = "site"
						}
						r = office.post("/api/records/lane", map[string]any{"unit": at, "move": "enter", "values": map[string]any{field: fmt.Sprint("第", i, "处")}})
						if r.status == 422 && strings.Contains(string(r.raw), field) { // the packs changed between the two requests
							during.Add(1)
							continue
						}
					}
					asked.Add(1)
					if r.status >= 300 {
						t.Errorf("while packs came into force: %d %.300s", r.status, r.raw)
						done.Store(true)
					}
				}
			})
		}
		next := strings.NewReplacer("place: {type", "site: {was: [place], type", "blocked: {title", "stopped: {was: [blocked], title", "to: blocked", "to: stopped", "from: blocked", "from: stopped",
			"\n    states:", "\n      width: {type: decimal, title: {zh: 宽度, en: Width}, list: true}\n    states:").Replace(lane)
		for _, text := range []string{lane + "  spot:\n    title: {zh: 打卡点, en: Spot}\n    about: [enterprise]\n    fields: {name: {type: text!, title: {zh: 名称, en: Name}, subject: true}}\n" +
			"    states: {listed: {title: {zh: 在册, en: Listed}, end: true}}\n    moves: {enter: {title: {zh: 登记, en: Enter}, from: new, to: listed, by: [committee_office]}}\n", next} {
			time.Sleep(150 * time.Millisecond)
			write(text)
			if r := admin.post("/api/packs/reload", nil).want(200); r["ok"] != true {
				t.Fatalf("reloaded: %v", r)
			}
		}
		time.Sleep(150 * time.Millisecond)
		done.Store(true)
		all.Wait()
		if asked.Load() < 20 || during.Load() > 8 {
			t.Errorf("%d requests, %d between two definitions", asked.Load(), during.Load())
		}
		r := office.get("/api/records/lane/" + first)
		if v := r.want(200); v["state"] != "stopped" || v["values"].(map[string]any)["site"] != "东侧通道" {
			t.Errorf("the record has become %v", v)
		}
		if now := r.header.Get(EditionHeader); now == before || now == "" {
			t.Errorf("answers say the packs are %q, %q before", now, before)
		}
		if raw := string(office.get("/api/openapi.json").raw); !strings.Contains(raw, `"width"`) {
			t.Error("the description of the API is still the earlier one")
		}
		// Followers go on by the new definitions.
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(100 * time.Millisecond) {
			found := list(office.get("/api/search?q=" + "东侧通道").want(200)["items"])
			if len(found) == 1 && found[0]["state"] == "stopped" {
				break
			}
			if time.Now().After(end) {
				t.Fatalf("found %v", found)
			}
		}
	})
}

// Packs with mistakes, and upgrades that would strand records, change nothing; the page tells every mistake, where it is and what to do.
func TestReloadRefuses(t *testing.T) {
	onLanes(t, func(s *site, write func(string)) {
		t := s.t
		office, admin := s.logIn("anweiban"), s.logIn("admin")
		at := office.enterprise()
		office.post("/api/records/lane", map[string]any{"unit": at, "move": "enter", "values": map[string]any{"place": "东侧通道"}}).want(201)
		before := office.get("/api/me").header.Get(EditionHeader)
		if r := office.post("/api/packs/reload", nil); r.status != 403 {
			t.Errorf("the office reloads packs: %d", r.status)
		}
		for name, c := range map[string]struct{ was, becomes, code, message, remedy string }{
			"a slip":               {"type: text!", "type: txet!", "", "txet", "是不是"},
			"no YAML":              {"    fields:", "    fields: [", "", "", ""},
			"a state that is gone": {"blocked", "waiting", "U901", "条记录将滞留在状态 blocked", "was: [blocked]"},
		} {
			write(strings.ReplaceAll(lane, c.was, c.becomes))
			r := admin.post("/api/packs/reload", nil).want(200)
			found := list(r["mistakes"])
			if r["ok"] != false || len(found) == 0 {
				t.Errorf("%s: %v", name, r)
				continue
			}
			m := found[0]
			whole := str(m["message"]) + "; " + str(m["remedy"])
			if m["line"].(float64) < 1 || !strings.HasSuffix(str(m["file"]), "lane.yaml") || !strings.Contains(whole, c.message) || !strings.Contains(whole, c.remedy) || c.code != "" && m["code"] != c.code || !strings.Contains(str(m["excerpt"]), "^") {
				t.Errorf("%s: %v", name, m)
			}
			status := admin.get("/api/packs/status").want(200)
			if tried := status["tried"].(map[string]any); status["version"] != before || tried["ok"] != false || len(list(tried["mistakes"])) != len(found) {
				t.Errorf("%s: the status %v", name, status)
			}
			if got := office.post("/api/records/lane", map[string]any{"unit": at, "move": "enter", "values": map[string]any{"place": "西侧"}}); got.status != 201 || got.header.Get(EditionHeader) != before {
				t.Errorf("%s: the packs in force answer %d %s", name, got.status, got.raw)
			}
		}
		write("pack:\n  lanes: {title: {zh: 通道, en: Lanes}, version: 1.0.0}\n")
		if r := admin.post("/api/packs/reload", nil).want(200); r["ok"] != false || !strings.Contains(str(list(r["mistakes"])[0]["message"]), "没有台账 lane") {
			t.Errorf("a ledger that is gone with open records: %v", r)
		}
		write(lane)
		if r := admin.post("/api/packs/reload", nil).want(200); r["ok"] != true || r["version"] != before {
			t.Errorf("the files as they were: %v", r)
		}
		if status := admin.get("/api/packs/status").want(200); status["behind"] != false || status["tried"].(map[string]any)["by"] == "" {
			t.Errorf("the status %v", status)
		}
	})
}

// Of two servers on one database the second takes what the first installed as soon as its own files are the same, and says until
// then that it is behind; it never installs its older ones by itself.
func TestReloadOfAnotherServer(t *testing.T) {
	for name, database := range map[string]string{"sqlite": "", "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			data, one, two := t.TempDir(), t.TempDir(), t.TempDir()
			write := func(folder, text string) {
				if err := os.WriteFile(filepath.Join(folder, "lane.yaml"), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			open := func(folder string) *site {
				write(folder, lane)
				a, err := Open(context.Background(), Options{Data: data, Database: database, Packs: []string{folder}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = a.Close() })
				if err := a.SeedDemo(context.Background(), false); err != nil {
					t.Fatal(err)
				}
				return running(t, a)
			}
			first, second := open(one), open(two)
			admin := second.logIn("admin")
			newer := strings.Replace(lane, "zh: 位置", "zh: 所在位置", 1)
			write(one, newer)
			if tried := first.app.Reload(context.Background(), ""); !tried.OK {
				t.Fatalf("reloaded: %v", tried)
			}
			time.Sleep(lookForPacks + 500*time.Millisecond)
			if status := admin.get("/api/packs/status").want(200); status["behind"] != true {
				t.Errorf("the second server says %v", status)
			}
			write(two, newer)
			for end := time.Now().Add(4 * lookForPacks); admin.get("/api/packs/status").want(200)["behind"] != false; time.Sleep(100 * time.Millisecond) {
				if time.Now().After(end) {
					t.Fatal("the second server did not take the files")
				}
			}
			if a, b := first.app.gate.edition().version, second.app.gate.edition().version; a != b {
				t.Errorf("the servers go by %s and %s", a, b)
			}
		})
	}
}

// A request that runs keeps its edition and holds the next one up, but not for ever; one whose caller has gone does not wait.
func TestGate(t *testing.T) {
	over, end := context.WithCancel(context.Background())
	g := &gate{now: &edition{version: "1", over: over, end: end}}
	e, left := g.enter(context.Background())
	began, took := time.Now(), make(chan time.Duration)
	go func() {
		_ = g.exchange(50*time.Millisecond, func() (*edition, error) { return &edition{version: "2"}, nil })
		took <- time.Since(began)
	}()
	if d := <-took; d < 50*time.Millisecond || d > 5*time.Second || e.version != "1" || over.Err() == nil {
		t.Errorf("waited %v", d)
	}
	left()
	left()
	if g.running != 0 {
		t.Errorf("%d run", g.running)
	}
	g.close(0)
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if e, _ := g.enter(gone); e != nil {
		t.Error("a request whose caller has gone got in")
	}
}
