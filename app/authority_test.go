package app

import (
	"net/http"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

// publicOperations need no log-in, each for a reason.
var publicOperations = map[string]string{
	"look-at-invitation": "the invited have no account; the code guards it, see TestInvitations", "accept-invitation": "the invited have no account; the code guards it, see TestInvitations",
	"get-site": "the log-in page needs it", "log-in": "it is the log-in", "set-up": "nobody has an account yet; a one-time token guards it",
	"report-record": "people without an account report; only moves that are open to the public take it, see TestPublicReports",
}

func operations(api *huma.OpenAPI) map[string]*huma.Operation {
	out := map[string]*huma.Operation{}
	for _, item := range api.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post, item.Put, item.Patch, item.Delete} {
			if op != nil {
				out[op.OperationID] = op
			}
		}
	}
	return out
}

// Every operation of the OpenAPI document refuses a caller without log-in, but for the few that must not.
func TestEveryOperationNeedsLogIn(t *testing.T) {
	s := newSite(t, "", false)
	nobody := &client{s: s, lang: "zh"}
	for id, op := range operations(s.app.Server.OpenAPI()) {
		if publicOperations[id] != "" {
			continue
		}
		path := op.Path
		for _, p := range op.Parameters {
			path = strings.ReplaceAll(path, "{"+p.Name+"}", "x")
		}
		for _, cookie := range []string{"", "zhiben_session=forged"} {
			nobody.cookie = cookie
			if r := nobody.send(op.Method, path, nil, nil); r.status != http.StatusUnauthorized {
				t.Errorf("%s %s answers %d without log-in", op.Method, op.Path, r.status)
			}
		}
	}
}

// Every operation that names a thing refuses a caller outside the thing's territory, and answers exactly as for a thing that is
// not there.
func TestEveryOperationKeepsToTheTerritory(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		mine := list(office.get("/api/records/task?state=working&limit=500").want(200)["items"])
		var task map[string]any // of a department, so that towns have no part in its lead
		for _, r := range mine {
			co, _ := r["titles"].(map[string]any)["co_owners"].([]any)
			if strings.HasPrefix(str(r["unit"].(map[string]any)["name"]), "县") && !slices.Contains(co, any("龙泉乡")) {
				task = r
			}
		}
		if task == nil {
			t.Fatal("no task of a department without 龙泉乡 is in hand")
		}
		draft := office.upload("方案.txt", journeyPlan) // not issued: for the office only
		commitment := list(office.get("/api/plans/" + str(draft["id"]) + "/commitments").want(200)["items"])[0]
		measure := list(office.get("/api/plans/" + str(draft["id"]) + "/measures").want(200)["items"])[0]
		file := office.post("/api/files", form{name: "a.txt", data: []byte("x")}).want(200)
		unit := list(office.get("/api/units?kind=town").want(200)["items"])[0]

		holder := list(office.get("/api/units/" + str(unit["id"])).want(200)["people"])[0]
		post := holder["post"]

		admin := s.logIn("admin")
		hook := str(admin.post("/api/webhooks", map[string]any{"unit": unit["id"], "url": "https://receiver.example/"}).want(201)["id"])
		officer := s.logIn("zhujian")
		leaving := map[string]any{"person": holder["person"], "posts": []any{post}, "reason": "x"}
		kemin, _ := s.logIn("liuhe").me()
		security := s.logIn("secadmin")
		handed := str(security.post("/api/handovers", map[string]any{"person": kemin, "to": holder["person"], "reason": "x"}).want(201)["id"])
		if admin.post("/api/units/"+str(unit["id"])+"/people", map[string]any{"name": "某", "login": "asked", "role": "town_office"}).want(201)["asked"] != true {
			t.Error("who makes accounts gives posts, too")
		}
		invite := map[string]any{"units": []any{list(office.get("/api/units?q=鑫禾").want(200)["items"])[0]["id"]}, "role": "enterprise_manager", "until": s.app.DB.Now().Add(48 * time.Hour), "origin": s.url}
		invitation := str(list(s.logIn("shiqiao").post("/api/invitations", invite).want(201)["items"])[0]["id"])
		asked := list(security.get("/api/post-requests").want(200)["items"])[0]
		_, desk := officer.me()
		deputy, _ := s.logIn("gongxin").me()
		delegated := officer.post("/api/delegations", map[string]any{"post": desk, "delegate": deputy, "until": s.app.DB.Now().Add(24 * time.Hour), "reason": "外出"}).want(201)

		view := str(office.post("/api/views/task", map[string]any{"title": "x", "address": "", "query": map[string]any{}}).want(201)["id"])

		outsider := s.logIn("longquan") // a town far away
		if unit["name"] == "龙泉乡" {
			t.Fatal("choose another unit")
		}
		imported := office.post("/api/imports?ledger=drill", form{name: "a.xlsx", data: drillSheet(t, office)}).want(200)
		parameters := map[string]map[string]string{
			"post-requests": {"id": str(asked["id"])}, "invitations": {"id": invitation},
			"handovers": {"id": handed},
			"imports":   {"id": str(imported["id"])},
			"records":   {"ledger": "task", "id": str(task["id"]), "move": "sign", "verb": "comment", "event": "none"},
			"plans":     {"id": str(draft["id"]), "commitment": str(commitment["id"]), "measure": str(measure["id"]), "sentence": "n1"},
			"units":     {"id": str(unit["id"])},
			"params":    {"name": "light_yellow"}, "populations": {"key": "enterprises", "id": str(unit["id"])}, "posts": {"id": str(post)},
			"files":    {"hash": str(file["hash"])},
			"accounts": {"person": deputy}, "people": {"person": deputy}, "access": {"id": "none"}, "approvals": {"id": "none"}, "calendar-years": {"year": "2027"},
			"webhooks": {"id": hook}, "delegations": {"id": str(delegated["id"])}, "tallies": {"ledger": "task"}, "views": {"ledger": "task", "id": view},
		}
		s.catchUp() // what is proved is in the tree
		queries := map[string]string{"tally-records": "?unit=" + str(unit["id"]), "list-related": "?unit=" + str(unit["id"])}
		// Who is inside, where it is not the office.
		insiders := map[string]*client{"get-handover": security, "list-accounts": admin, "list-webhooks": admin, "list-deliveries": admin, "list-followers": admin, "list-failures": admin, "reload-packs": admin, "get-pack-status": admin, "list-backups": admin, "list-audit": s.logIn("shenji"), "export-audit": s.logIn("shenji")}
		bodies := map[string]any{
			"use-verb": map[string]any{"note": "x"}, "sign-move": map[string]any{"opinion": "x"},
			"delegate-post":    map[string]any{"post": post, "delegate": "x", "until": "2999-01-01T00:00:00Z", "reason": "x"},
			"preview-handover": leaving, "hand-over": leaving,
			"identify-person": map[string]any{"identity": "11010519491231002X"}, "merge-person": map[string]any{"into": "x", "reason": "x"},
			"note-phone": map[string]any{"phone": "13800138000"}, "reveal-person": map[string]any{"field": "identity", "reason": "x"},
			"set-param": map[string]any{"value": 5, "reason": "x"}, "set-plan-params": map[string]any{"values": map[string]any{}}, "set-member": map[string]any{"member": true, "reason": "x"},
			"create-post": map[string]any{"person": "x", "role": "town_office"}, "edit-post": map[string]any{"end": true},
			"create-invitations":  invite,
			"decide-post-request": map[string]any{"accept": true},
			"decide-approval":     map[string]any{"approve": true}, "upload-calendar-year": map[string]any{"days": []any{}},
			"reveal-value": map[string]any{"field": "title", "reason": "x"}, "erase-event": map[string]any{"reason": "x"},
			"check-record": map[string]any{"record": task["id"], "move": "sign"},
			"move-record":  map[string]any{}, "urge-record": map[string]any{}, "comment-record": map[string]any{"text": "x"}, "edit-record": map[string]any{"values": map[string]any{"title": "x"}},
			"add-commitment": map[string]any{"kind": "open", "start": 0, "end": 3}, "edit-commitment": map[string]any{"what": "x"},
			"decide-commitments": map[string]any{"ids": []any{commitment["id"]}, "decision": "confirm"}, "settle-past": map[string]any{"ids": []any{commitment["id"]}, "past": "history"},
			"split-commitment": map[string]any{"at": 1}, "dismiss-not-taken": map[string]any{"dismissed": true}, "set-measure-owners": map[string]any{"lead": nil, "co": []any{}},
			"edit-unit": map[string]any{"name": "改名"}, "create-person": map[string]any{"name": "某", "login": "intruder", "role": "town_office"},
			"create-webhook": map[string]any{"unit": unit["id"], "url": "https://intruder.example/"}, "edit-webhook": map[string]any{"url": "https://intruder.example/", "active": true}, "retry-deliveries": map[string]any{},
		}
		// Operations that name nothing: what they give is narrowed instead, which other tests show.
		unnamed := map[string]bool{"list-sessions": true, "end-other-sessions": true, "list-sign-ins": true, "get-second-factor": true, "enrol-second-factor": true, "confirm-second-factor": true, "drop-second-factor": true,
			"list-tokens": true, "create-token": true, "end-session": true, "revoke-token": true, // one's own: see TestOwnSessions, TestTokens
			"get-site": true, "log-in": true, "log-out": true, "set-up": true, "get-me": true, "switch-post": true, "change-password": true, "list-units": true, "name-unit": true, "list-unit-kinds": true,
			"create-unit": true, "list-params": true, "list-populations": true, "get-population": true, "list-ledgers": true, "get-map": true, "get-tile": true, "list-records": true, "count-records": true, "count-tabs": true, "cover-ledger": true, "count-ledgers": true, "save-view": true, "create-record": true, "export-records": true, "import-template": true, "import-check": true, "import-list": true, "upload-file": true, "list-todo": true, "get-home": true, "upload-plan": true, "list-plans": true,
			"search": true, "search-groups": true, "veil-words": true, "list-notices": true, "stream-events": true, "read-notices": true, "list-people": true, "list-post-requests": true, "list-invitations": true, "account-template": true, "check-accounts": true, "mark-accounts": true, "bring-in-accounts": true, "look-at-invitation": true, "accept-invitation": true, "accept-invited-post": true, "list-administrators": true, "create-records": true, "move-records": true,
			"list-checkpoints": true, "get-checkpoint": true, // for all who are logged in: see TestProofOfARecord
			"list-stopped-clocks": true, "list-approvals": true, "list-calendar-years": true, "list-failures": true, "list-delegations": true, "report-record": true, "give-access": true, "list-access": true} // access for a time: see the matrix
		tried := []string{}
		for id, op := range operations(s.app.Server.OpenAPI()) {
			if unnamed[id] {
				continue
			}
			noun := strings.Split(op.Path, "/")[2]
			path := op.Path
			for name, value := range parameters[noun] {
				path = strings.ReplaceAll(path, "{"+name+"}", value)
			}
			if strings.Contains(path, "{") {
				t.Errorf("%s: the test has no parameter for %s", id, path)
				continue
			}
			path += queries[id]
			r := outsider.send(op.Method, path, bodies[id], map[string]string{"If-Match": `"1"`})
			if r.status != http.StatusNotFound && r.status != http.StatusForbidden {
				t.Errorf("%s %s answers an outsider with %d: %.200s", op.Method, op.Path, r.status, r.raw)
			}
			if name := parameters[noun]["id"]; r.status == http.StatusNotFound && name != "" && strings.Contains(path, name) {
				absent := outsider.send(op.Method, strings.ReplaceAll(path, name, "01a00000-0000-7000-8000-000000000000"), bodies[id], map[string]string{"If-Match": `"1"`})
				if absent.status != r.status || string(absent.raw) != string(r.raw) {
					t.Errorf("%s tells what is elsewhere from what is not there: %s, %s", id, r.raw, absent.raw)
				}
			}
			// The same question of somebody inside gets an answer, or the test would prove nothing. What writes is shown to work by
			// the journeys.
			if op.Method == "GET" && id != "get-plan-changes" {
				inside := office
				if insiders[id] != nil {
					inside = insiders[id]
				}
				if in := inside.get(path); in.status != http.StatusOK {
					t.Errorf("%s %s answers an insider with %d: %.200s", op.Method, op.Path, in.status, in.raw)
				}
			}
			tried = append(tried, id)
		}
		sort.Strings(tried)
		if len(tried) < 20 {
			t.Errorf("only %v were tried", tried)
		}
	})
}

// Lists, counts, to-do and exports hold nothing from outside the caller's territory.
func TestListsKeepToTheTerritory(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office, town, firm := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("xinhe")
		all := office.get("/api/records/task").want(200)["total"].(float64)
		for _, c := range []*client{town, firm} {
			page := c.get("/api/records/task?limit=500").want(200)
			if page["total"].(float64) >= all {
				t.Errorf("sees %v of %v tasks", page["total"], all)
			}
			counts := c.get("/api/records/task/counts").want(200)
			if counts["total"] != page["total"] {
				t.Errorf("counts %v, lists %v", counts["total"], page["total"])
			}
		}
		for _, u := range list(town.get("/api/units").want(200)["items"]) {
			if !strings.HasPrefix(str(u["path"]), "/990826/990826100/") && u["path"] != "/990826/" {
				t.Errorf("石桥镇 sees the unit %v", u["name"])
			}
		}
		// Asking for another unit's subtree gives nothing.
		other := list(office.get("/api/units?q=柳河镇").want(200)["items"])[0]
		page := town.get("/api/records/task?unit=" + str(other["id"])).want(200)
		for _, r := range list(page["items"]) { // shared in as a co-owner is all there may be
			if !strings.Contains(str(r["titles"].(map[string]any)["co_owners"]), "石桥镇") {
				t.Errorf("石桥镇 sees %v of %v", r["title"], r["unit"])
			}
		}
		// A regulator of an industry sees the firms of the industry wherever in the county they stand, with the units above them, and no others.
		sector := s.logIn("gongxin2")
		var firms []string
		for _, u := range list(sector.get("/api/units?kind=enterprise").want(200)["items"]) {
			firms = append(firms, str(u["name"]))
		}
		slices.Sort(firms)
		if want := []string{"宏澜铝业有限公司", "石桥丰茂饲料有限公司", "石桥信达机械铸造有限公司", "金锐五金制品有限公司", "鑫禾木业有限公司"}; !slices.Equal(firms, want) {
			t.Errorf("the regulator of industry sees %v; want %v", firms, want)
		}
		seen := sector.get("/api/records/enterprise").want(200)["total"]
		if n := sector.get("/api/populations/enterprises").want(200)["n"]; seen != 5.0 || n != 5.0 {
			t.Errorf("the regulator of industry lists %v firms, %v in the population", seen, n)
		}
		chemicals := office.unit("恒信化工有限公司")
		sector.get("/api/units/"+str(chemicals["id"])).wantCode(404, "not_found")
		sector.get("/api/units/" + str(office.unit("鑫禾木业有限公司")["id"])).want(200)
		names := map[any]bool{}
		for _, u := range list(sector.get("/api/units").want(200)["items"]) {
			if names[u["id"]] = true; u["parent"] != nil && !names[u["parent"]] {
				t.Errorf("%v hangs in the air", u["name"])
			}
		}
		admin := s.logIn("admin")
		admin.get("/api/records/task").wantCode(403, "not_for_this_post")
		admin.get("/api/plans").wantCode(403, "not_for_this_post")
		admin.get("/api/todo").wantCode(403, "not_for_this_post")
		if len(list(admin.get("/api/units").want(200)["items"])) < 50 {
			t.Error("the administrator does not see the units")
		}
		s.logIn("auditor").post("/api/plans", form{name: "x.txt", data: []byte(journeyPlan)}).wantCode(403, "not_for_this_post")
	})
}

// A person with two posts acts as one of them, and sees what that one sees.
func TestSwitchPost(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		han := s.logIn("yingji")
		me := han.get("/api/me").want(200)
		posts := list(me["posts"])
		if len(posts) != 2 || me["post"].(map[string]any)["role"] != "department_officer" {
			t.Fatalf("me: %v", me)
		}
		before := han.get("/api/records/task").want(200)["total"].(float64)
		again := han.send("PUT", "/api/session/post", map[string]any{"post": posts[1]["id"]}, nil).want(200)
		if again["post"].(map[string]any)["role"] != "committee_office" {
			t.Errorf("acts as %v", again["post"])
		}
		if after := han.get("/api/records/task").want(200)["total"].(float64); after <= before {
			t.Errorf("sees %v tasks as the office, %v as the bureau", after, before)
		}
	})
}

func TestSessions(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		c := &client{s: s, lang: "en"}
		for left := 4; left > 0; left-- {
			p := c.post("/api/session", map[string]any{"login": "yingji", "password": "wrong"}).wantCode(401, "login_failed")
			if p["attempts_left"] != float64(left) {
				t.Errorf("attempts left %v; want %d", p["attempts_left"], left)
			}
		}
		c.post("/api/session", map[string]any{"login": "yingji", "password": "wrong"}).wantCode(429, "locked")
		c.post("/api/session", map[string]any{"login": "yingji", "password": demoPassword}).wantCode(429, "locked")
		p := c.post("/api/session", map[string]any{"login": "nobody", "password": "wrong"}).wantCode(401, "login_failed")
		if !strings.Contains(str(p["detail"]), "wrong") {
			t.Errorf("English asked for: %v", p["detail"])
		}
		han := s.logIn("zhujian")
		han.send("PUT", "/api/session/post", map[string]any{"post": "elsewhere"}, nil).wantCode(404, "not_found")
		han.send("PUT", "/api/me/password", map[string]any{"old": "wrong", "new": "Long enough 1"}, nil).wantCode(422, "wrong_password")
		han.send("PUT", "/api/me/password", map[string]any{"old": demoPassword, "new": "short"}, nil).wantCode(422, "weak_password")
		other := s.logIn("zhujian")
		han.send("PUT", "/api/me/password", map[string]any{"old": demoPassword, "new": "Long enough 1"}, nil).want(204)
		other.get("/api/me").wantCode(401, "not_logged_in")
		han.get("/api/me").want(200)
		han.send("DELETE", "/api/session", nil, nil)
		han.get("/api/me").wantCode(401, "not_logged_in")
		// A request from another site is refused, cookie or not.
		office := s.logIn("anweiban")
		office.send("POST", "/api/plans", form{name: "x.txt", data: []byte(journeyPlan)}, map[string]string{"Sec-Fetch-Site": "cross-site"}).wantCode(403, "cross_site")
		office.send("POST", "/api/plans", form{name: "x.txt", data: []byte(journeyPlan)}, map[string]string{"Origin": "https://evil.example"}).wantCode(403, "cross_site")
	})
}
