package app

import (
	"strings"
	"testing"
)

// The whole way of an appointment: who makes accounts asks, who gives posts is told and confirms, and the person can act from then on. A
// refusal goes back with its reason. A town's own administrator stays in the town.
func TestAppointments(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		s.following()
		admin, security, town := s.logIn("admin"), s.logIn("secadmin"), s.logIn("shiqiao_admin")
		unit := func(name string) string {
			return str(find(t, list(admin.get("/api/units?q=" + name).want(200)["items"]), "name", name)["id"])
		}
		here, other := unit("石桥镇"), unit("柳河镇")

		person := map[string]any{"name": "新人甲", "login": "xinren", "role": "town_office"}
		town.post("/api/units/"+other+"/people", person).wantCode(404, "not_found")
		security.post("/api/units/"+here+"/people", person).wantCode(403, "not_for_this_post")
		made := town.post("/api/units/"+here+"/people", person).want(201)
		if made["asked"] != true {
			t.Fatalf("a town's administrator gives posts: %v", made)
		}
		detail := town.get("/api/units/" + here).want(200)
		if asked := list(detail["asked"]); len(asked) != 1 || asked[0]["may"] != false || asked[0]["asked_by"] != "侯亮" {
			t.Errorf("asked for at the unit: %v", detail["asked"])
		}
		s.soon("who gives posts is told", func() bool {
			notices := list(security.get("/api/notices").want(200)["items"])
			return len(notices) == 1 && notices[0]["key"] == "ask_post"
		})

		// Logged in, but nothing to act as.
		fresh := &client{s: s, lang: "zh"}
		fresh.take(fresh.post("/api/session", map[string]any{"login": "xinren", "password": made["password"]}))
		fresh.send("PUT", "/api/me/password", map[string]any{"old": made["password"], "new": "Stone-bridge-7"}, nil).want(204)
		if me := fresh.get("/api/me").want(200); me["post"] != nil || len(list(me["asked"])) != 1 {
			t.Errorf("before it is confirmed: %v", me)
		}
		fresh.get("/api/records/task").wantCode(403, "no_post")

		asked := list(security.get("/api/post-requests").want(200)["items"])
		if len(asked) != 1 || asked[0]["may"] != true {
			t.Fatalf("asked: %v", asked)
		}
		path := "/api/post-requests/" + str(asked[0]["id"]) + "/decide"
		town.post(path, map[string]any{"accept": true}).wantCode(403, "not_for_this_post")
		s.logIn("longquan").post(path, map[string]any{"accept": true}).wantCode(404, "not_found")
		security.post(path, map[string]any{"accept": false}).wantCode(422, "needs_fields")
		key := map[string]string{"Idempotency-Key": "once"}
		security.send("POST", path, map[string]any{"accept": true}, key).want(204)
		security.send("POST", path, map[string]any{"accept": true}, key).want(204)
		security.post(path, map[string]any{"accept": true}).wantCode(404, "not_found")
		fresh.get("/api/records/task").want(200)
		if n := len(list(town.get("/api/units/" + here).want(200)["asked"])); n != 0 {
			t.Errorf("%d still wait", n)
		}

		// A further post is asked for likewise, and a refusal goes back to who asked.
		more := town.post("/api/units/"+here+"/posts", map[string]any{"person": made["person"], "role": "leader"}).want(201)
		if more["asked"] != true {
			t.Errorf("a further post: %v", more)
		}
		security.post("/api/post-requests/"+str(more["post"])+"/decide", map[string]any{"accept": false, "reason": "编制已满"}).want(204)
		s.soon("who asked is told", func() bool {
			notices := list(town.get("/api/notices").want(200)["items"])
			return len(notices) == 1 && notices[0]["key"] == "refuse_post" && notices[0]["note"] == "编制已满"
		})

		// A town's administrator resets passwords of the town's own people, and of nobody else.
		far, _ := s.logIn("liuhe").me()
		town.post("/api/accounts/"+far+"/password", nil).wantCode(404, "not_found")
		reset := town.post("/api/accounts/"+str(made["person"])+"/password", nil).want(200)
		fresh.get("/api/me").wantCode(401, "not_logged_in")
		fresh.take(fresh.post("/api/session", map[string]any{"login": "xinren", "password": reset["password"]}))
		if must := fresh.get("/api/me").want(200)["must"]; must != "password" {
			t.Errorf("after a reset the password must be changed: %v", must)
		}
		for _, l := range list(town.get("/api/accounts?limit=500").want(200)["items"]) {
			if name := str(l["unit"].(map[string]any)["name"]); strings.Contains(name, "柳河") {
				t.Errorf("the town sees the account %v of %s", l["login"], name)
			}
		}
	})
}
