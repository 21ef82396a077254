package app

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"
)

// one picks the only unit of a name.
func (c *client) unit(name string) map[string]any {
	c.s.t.Helper()
	for _, u := range list(c.get("/api/units?q=" + url.QueryEscape(name)).want(200)["items"]) {
		if u["name"] == name {
			return u
		}
	}
	c.s.t.Fatalf("no unit %s", name)
	return nil
}

func (c *client) me() (person, post string) {
	c.s.t.Helper()
	me := c.get("/api/me").want(200)
	return str(me["person"].(map[string]any)["id"]), str(me["post"].(map[string]any)["id"])
}

// total is how many records of a ledger a caller sees.
func (c *client) total(ledger string) float64 {
	c.s.t.Helper()
	return c.get("/api/records/" + ledger).want(200)["total"].(float64)
}

// What names nothing gives each caller their own: notices, delegations, people, search.
func TestWhatNamesNothingIsNarrowed(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		s.following()
		office, town, far := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("longquan")
		here := office.unit("石桥镇")
		visit := office.post("/api/records/visit", map[string]any{"unit": here["id"], "values": map[string]any{"text": "仓库堵塞安全出口"}}).want(201)
		path := "/api/records/visit/" + str(visit["id"])

		// Search.
		s.soon("the visit is found", func() bool { return len(list(town.get("/api/search?q=安全出口").want(200)["items"])) == 1 })
		if found := list(far.get("/api/search?q=安全出口").want(200)["items"]); len(found) != 0 {
			t.Errorf("another town finds %v", found)
		}
		s.logIn("admin").get("/api/search?q=安全出口").wantCode(403, "not_for_this_post")

		// Notices: who is told, nobody else; nobody marks another's as read.
		person, post := town.me()
		office.post(path+"/verbs/copy", map[string]any{"persons": []any{person}}).want(200)
		var mine []map[string]any
		s.soon("the notice is there", func() bool {
			mine = list(town.get("/api/notices").want(200)["items"])
			return len(mine) == 1
		})
		for _, other := range []*client{office, far} {
			if n := list(other.get("/api/notices").want(200)["items"]); len(n) != 0 {
				t.Errorf("somebody else is told %v", n)
			}
			other.post("/api/notices/read", map[string]any{"ids": []any{mine[0]["id"]}, "all": true}).want(204)
		}
		if town.get("/api/notices").want(200)["unread"] != 1.0 {
			t.Error("somebody else has read the town's notice")
		}

		// Delegations: those one gave or was given.
		deputy := s.logIn("liuhe")
		to, _ := deputy.me()
		key := map[string]string{"Idempotency-Key": "once"}
		loan := map[string]any{"post": post, "delegate": to, "until": s.app.DB.Now().Add(48 * time.Hour), "reason": "出差"}
		given := town.send("POST", "/api/delegations", loan, key).want(201)
		if again := town.send("POST", "/api/delegations", loan, key).want(201); again["id"] != given["id"] {
			t.Errorf("the same key delegated twice: %v", again)
		}
		admin, hook := s.logIn("admin"), map[string]any{"unit": here["id"], "url": "https://receiver.example/"}
		first, again := admin.send("POST", "/api/webhooks", hook, key).want(201), admin.send("POST", "/api/webhooks", hook, key).want(201)
		if first["id"] != again["id"] || first["secret"] == nil || again["secret"] != nil || len(list(admin.get("/api/webhooks").want(200)["items"])) != 1 {
			t.Errorf("the same key made %v, %v", first, again)
		}
		hook["ledgers"] = []any{"nothing"}
		if p := admin.post("/api/webhooks", hook).wantCode(422, "invalid"); list(p["errors"])[0]["location"] != "body.ledgers[0]" {
			t.Errorf("a webhook for no ledger: %v", p)
		}
		for _, c := range []*client{town, deputy} {
			if d := list(c.get("/api/delegations").want(200)["items"]); len(d) != 1 || d[0]["id"] != given["id"] {
				t.Errorf("delegations %v", d)
			}
		}
		if d := list(far.get("/api/delegations").want(200)["items"]); len(d) != 0 {
			t.Errorf("somebody else sees %v", d)
		}
		far.send("DELETE", "/api/delegations/"+str(given["id"]), nil, nil).want(404)
		far.post("/api/delegations", map[string]any{"post": post, "delegate": to, "until": s.app.DB.Now().Add(48 * time.Hour), "reason": "x"}).want(404)
		town.send("DELETE", "/api/delegations/"+str(given["id"]), nil, nil).want(204)

		// People: of one's territory and of the units above.
		for _, p := range list(far.get("/api/people?limit=500").want(200)["items"]) {
			if name := str(p["unit"].(map[string]any)["name"]); name == "石桥镇" || strings.HasPrefix(name, "县住") {
				t.Errorf("龙泉乡 sees the people of %s", name)
			}
		}
		if p := list(office.get("/api/people?q=" + url.QueryEscape("石桥镇")).want(200)["items"]); !slices.ContainsFunc(p, func(m map[string]any) bool { return m["person"] == person && m["role_title"] != "" }) {
			t.Errorf("the office finds %v", p)
		}
		if p := list(far.get("/api/people?q=" + url.QueryEscape("安委办")).want(200)["items"]); len(p) < 2 { // whose territory it is in
			t.Errorf("龙泉乡 finds at the safety office %v", p)
		}
		if p := list(far.get("/api/people?unit=" + str(here["id"])).want(200)["items"]); len(p) != 0 {
			t.Errorf("by its unit 龙泉乡 sees %v", p)
		}
	})
}

// Bulk operations answer 200 with a problem for each row that is not the caller's; nothing of such a row is written.
func TestBulkKeepsToTheTerritory(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office, far := s.logIn("anweiban"), s.logIn("longquan")
		here := office.unit("石桥镇")
		visit := office.post("/api/records/visit", map[string]any{"unit": here["id"], "values": map[string]any{"text": "电线老化"}}).want(201)
		events := len(list(office.get("/api/records/visit/" + str(visit["id"]) + "/history").want(200)["items"]))

		made := far.post("/api/bulk/records/visit", map[string]any{"items": []any{map[string]any{"unit": here["id"], "values": map[string]any{"text": "x"}}, map[string]any{"unit": "none", "values": map[string]any{"text": "x"}}}}).want(200)
		moved := far.post("/api/bulk/records/visit/moves/begin", map[string]any{"items": []any{map[string]any{"id": visit["id"]}, map[string]any{"id": "none"}}}).want(200)
		for _, out := range []map[string]any{made, moved} {
			items := list(out["items"])
			if out["done"] != 0.0 || out["refused"] != 2.0 || len(items) != 2 {
				t.Fatalf("an outsider's rows: %v", out)
			}
			if a, b := items[0]["problem"], items[1]["problem"]; fmt.Sprint(a) != fmt.Sprint(b) || a.(map[string]any)["status"] != 404.0 || items[0]["id"] != nil {
				t.Errorf("what is elsewhere is told from what is not there: %v, %v", items[0], items[1])
			}
		}
		if n := office.total("visit"); n != 1 {
			t.Errorf("%v visits after an outsider's attempt", n)
		}
		after := office.get("/api/records/visit/" + str(visit["id"])).want(200)
		if after["version"] != visit["version"] || after["state"] != "found" || len(list(office.get("/api/records/visit/" + str(visit["id"]) + "/history").want(200)["items"])) != events {
			t.Errorf("after an outsider's attempt: %v", after)
		}
		admin := s.logIn("admin")
		admin.post("/api/bulk/records/visit", map[string]any{"items": []any{map[string]any{"unit": here["id"], "values": map[string]any{"text": "x"}}}}).wantCode(403, "not_for_this_post")
		admin.post("/api/bulk/records/visit/moves/begin", map[string]any{"items": []any{map[string]any{"id": visit["id"]}}}).wantCode(403, "not_for_this_post")
	})
}

// Without an account one may take the moves that are open to the public, with their fields, and nothing else; not too often.
func TestPublicReports(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		here := office.unit("石桥镇")
		nobody := &client{s: s, lang: "zh"}
		tip := func(values map[string]any, more ...string) reply {
			body := map[string]any{"unit": here["id"], "values": values}
			for i := 0; i+1 < len(more); i += 2 {
				body[more[i]] = more[i+1]
			}
			return nobody.post("/api/public/records/tip", body)
		}
		made := tip(map[string]any{"text": "夜间偷排", "spot": "河边"}).want(201)
		if str(made["number"]) == "" || len(made) != 2 {
			t.Errorf("who reports is told %v", made)
		}
		for _, no := range []struct {
			r    reply
			code string
			at   string
		}{
			{tip(map[string]any{"text": "x", "remark": "内部"}), "invalid", "body.values.remark"}, // of no public move
			{tip(map[string]any{"text": "x", "answer": "已办"}), "invalid", "body.values.answer"},
			{tip(map[string]any{"text": "x", "nothing": 1}), "invalid", "body.values.nothing"},
			{tip(map[string]any{"spot": "x"}), "needs_fields", "body.values.text"},
		} {
			if p := no.r.wantCode(422, no.code); list(p["errors"])[0]["location"] != no.at {
				t.Errorf("refused with %v", p)
			}
		}
		tip(map[string]any{"text": "x"}, "move", "enter").wantCode(404, "no_report")
		tip(map[string]any{"text": "x"}, "move", "handle").wantCode(404, "no_report")
		closed := nobody.post("/api/public/records/visit", map[string]any{"unit": here["id"], "values": map[string]any{"text": "x"}})
		absent := nobody.post("/api/public/records/nothing", map[string]any{"unit": here["id"], "values": map[string]any{"text": "x"}})
		if closed.wantCode(404, "no_report"); string(closed.raw) != string(absent.raw) {
			t.Errorf("a closed ledger is told from none: %s, %s", closed.raw, absent.raw)
		}
		for _, path := range []string{"/api/records/tip", "/api/records/tip/" + str(made["id"]), "/api/records/tip/" + str(made["id"]) + "/history"} {
			nobody.get(path).wantCode(401, "not_logged_in")
		}
		if r := nobody.get("/api/public/records/tip"); r.status != http.StatusMethodNotAllowed && r.status != http.StatusNotFound {
			t.Errorf("reading without an account: %d", r.status)
		}
		tip(map[string]any{"text": strings.Repeat("长", 30_000)}).wantCode(413, "too_large")
		if n := office.total("tip"); n != 1 {
			t.Errorf("%v tips", n)
		}
		history := list(office.get("/api/records/tip/" + str(made["id"]) + "/history").want(200)["items"])
		if by := history[len(history)-1]["by"].(map[string]any); by["name"] != "公众" {
			t.Errorf("made by %v", by)
		}
		var last reply
		for range 30 {
			if last = tip(map[string]any{"text": "再报"}); last.status == http.StatusTooManyRequests {
				break
			}
		}
		p := last.wantCode(429, "too_many")
		if after := last.header.Get("Retry-After"); after == "" || after == "0" || str(p["retry_after"]) != after {
			t.Errorf("Retry-After %q of %v", after, p)
		}
	})
}
