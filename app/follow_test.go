package app

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/notice"
	"zhiben/store"
	"zhiben/unit"
)

// following lets the site follow its log, as a running server does, until the test ends.
func (s *site) following() {
	s.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	wait, err := s.app.follow(ctx)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { stop(); wait() })
}

// soon waits until something holds.
func (s *site) soon(what string, holds func() bool) {
	s.t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if holds() {
			return
		}
	}
	s.t.Fatalf("%s: not within 20 s", what)
}

// A running server keeps tallies, search, notices and webhooks in step.
func TestServerFollows(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		s.app.Server.Webhooks.Private = true
		s.following()
		office, town, admin := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("admin")
		s.soon("the followers are in step", func() bool {
			for _, f := range list(admin.get("/api/followers").want(200)["items"]) {
				if f["behind"] != 0.0 || f["complete"] != true || f["error"] != "" {
					return false
				}
			}
			return true
		})
		if n := len(list(admin.get("/api/followers").want(200)["items"])); n != 6 {
			t.Errorf("%d followers", n)
		}
		office.get("/api/followers").wantCode(403, "not_for_this_post")

		all := office.get("/api/records/task").want(200)["total"]
		tally := office.get("/api/tallies/task").want(200)
		if tally["total"] != all || tally["complete"] != true || len(list(tally["below"])) < 5 {
			t.Errorf("tallied %v; the list has %v", tally, all)
		}
		counts := map[string]any{}
		for _, g := range list(office.get("/api/records/task/counts?by=state").want(200)["groups"]) {
			counts[str(g["key"])] = g["n"]
		}
		if got, want := str(tally["states"]), str(counts); got != want {
			t.Errorf("tallied %s; counted %s", got, want)
		}
		other := list(office.get("/api/units?q=柳河镇").want(200)["items"])[0]
		town.get("/api/tallies/task?unit="+str(other["id"])).wantCode(404, "not_found")
		if mine := town.get("/api/tallies/task").want(200); mine["total"] == all {
			t.Errorf("a town's tally is the county's: %v", mine)
		}

		// Who sees only what is assigned or shared has no figure of the territory, and finds no more than the list shows.
		hired := admin.post("/api/units/"+str(list(office.get("/api/units").want(200)["items"])[0]["id"])+"/people", map[string]any{"name": "专家甲", "login": "expert1", "role": "expert"}).want(201)
		s.confirmPosts()
		expert := &client{s: s, lang: "zh"}
		expert.take(expert.post("/api/session", map[string]any{"login": "expert1", "password": hired["password"]}))
		expert.get("/api/tallies/task").wantCode(403, "password_first")
		expert.send("PUT", "/api/me/password", map[string]any{"old": hired["password"], "new": "Expert-of-2026"}, nil).want(204)
		expert.get("/api/tallies/task").wantCode(404, "not_found")
		for _, c := range []*client{office, town, expert} {
			seen := map[string]bool{}
			for _, r := range list(c.get("/api/records/task?limit=500").want(200)["items"]) {
				seen[str(r["id"])] = true
			}
			for _, f := range list(c.get("/api/search?ledger=task&limit=100&q=安全").want(200)["items"]) {
				if !seen[str(f["id"])] {
					t.Errorf("found what the list does not show: %v", f)
				}
			}
		}

		task := list(town.get("/api/records/task?limit=1").want(200)["items"])[0]
		words := string([]rune(str(task["title"]))[:4])
		found := list(town.get("/api/search?ledger=task&q=" + words).want(200)["items"])
		if len(found) == 0 || !strings.Contains(str(found[0]["title"]), words) || !strings.Contains(str(found[0]["snippet"]), words) || found[0]["state_title"] == "" {
			t.Errorf("search for %q found %v", words, found)
		}
		town.get("/api/search?q=x").wantCode(422, "search_too_short")

		received := make(chan notice.Message, 100)
		receiver := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			var m notice.Message
			body, _ := io.ReadAll(r.Body)
			if err := json.Unmarshal(body, &m); err != nil {
				t.Error(err)
			}
			received <- m
		}))
		t.Cleanup(receiver.Close)
		root := list(office.get("/api/units").want(200)["items"])[0]
		hook := admin.post("/api/webhooks", map[string]any{"unit": root["id"], "url": receiver.URL, "ledgers": []string{"task"}, "kinds": []string{"remark"}}).want(201)
		if len(str(hook["secret"])) < 20 {
			t.Errorf("created %v", hook)
		}
		office.post("/api/webhooks", map[string]any{"unit": root["id"], "url": receiver.URL}).wantCode(403, "not_for_this_post")

		me := town.get("/api/me").want(200)
		var ev event.Event
		err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
			r, err := s.app.Records.Load(tx, s.app.Policy.Ledgers.Get("task"), str(task["id"]), false)
			if err != nil {
				return err
			}
			u, err := unit.Get(tx, r.Unit)
			ev = event.Event{Region: r.Region, Ledger: "task", Record: r.ID, Unit: u.ID, UnitPath: u.Path, Kind: "remark",
				Body: event.Body{Note: "请看", Notify: []event.Notify{{Persons: []string{str(me["person"].(map[string]any)["id"])}, Key: "copy"}}}}
			if err != nil {
				return err
			}
			return event.Append(tx, &ev)
		})
		if err != nil {
			t.Fatal(err)
		}
		select {
		case m := <-received:
			if m.ID != ev.ID || m.Record != ev.Record {
				t.Errorf("the webhook was sent %+v", m)
			}
		case <-time.After(20 * time.Second):
			t.Error("the webhook was sent nothing")
		}
		var page map[string]any
		s.soon("a notice comes", func() bool {
			page = town.get("/api/notices").want(200)
			return page["unread"] == 1.0
		})
		n := list(page["items"])[0]
		if n["text"] != "抄送给您" || n["note"] != "请看" || n["title"] != task["title"] || n["read_at"] != nil {
			t.Errorf("notice %v", n)
		}
		town.post("/api/notices/read", map[string]any{"ids": []any{n["id"]}}).want(204)
		if page = town.get("/api/notices").want(200); page["unread"] != 0.0 || list(page["items"])[0]["read_at"] == nil {
			t.Errorf("after reading: %v", page)
		}
		s.soon("the delivery is noted", func() bool {
			d := list(admin.get("/api/webhooks/" + str(hook["id"]) + "/deliveries").want(200)["items"])
			return len(d) == 1 && d[0]["state"] == "sent" && d[0]["event"] == ev.ID
		})
		admin.send("PUT", "/api/webhooks/"+str(hook["id"]), map[string]any{"url": receiver.URL + "/x", "active": false}, map[string]string{"If-Match": `"1"`}).want(200)
		if hooks := list(admin.get("/api/webhooks").want(200)["items"]); len(hooks) != 1 || hooks[0]["active"] != false || hooks[0]["secret"] != nil || hooks[0]["url"] != receiver.URL+"/x" {
			t.Errorf("webhooks %v", hooks)
		}
		admin.send("DELETE", "/api/webhooks/"+str(hook["id"]), nil, nil).want(204)
	})
}

// Every follower's tables are the same after rebuilding, while a server runs that does the work.
func TestRebuildWhileServing(t *testing.T) {
	onBoth(t, true, func(s *site) {
		tables := func() string {
			var b strings.Builder
			err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
				for _, q := range []string{`tally ORDER BY 1, 2, 3, 4`, `tally_record ORDER BY 1`, `tally_flow ORDER BY 1, 2, 3, 4, 5`, `search_doc ORDER BY seq`, `notice ORDER BY 1, 2`} {
					rows, err := tx.Table(`SELECT * FROM `+q, nil)
					if err != nil {
						return err
					}
					j, err := json.Marshal(rows)
					if err != nil {
						return err
					}
					b.Write(j)
				}
				return nil
			})
			if err != nil {
				s.t.Fatal(err)
			}
			return b.String()
		}
		s.following()
		s.soon("rebuilding gives the tables that following gave, once what was due has happened", func() bool {
			if err := s.app.CatchUp(context.Background()); err != nil {
				s.t.Fatal(err)
			}
			before, told := tables(), 0
			if err := s.app.Rebuild(context.Background(), nil, func(event.State) { told++ }); err != nil {
				s.t.Fatal(err)
			}
			return tables() == before && len(before) > 5000 && told > 0
		})
		if err := s.app.Rebuild(context.Background(), []string{"nobody"}, func(event.State) {}); err == nil {
			s.t.Error("rebuilt what is not there")
		}
	})
}
