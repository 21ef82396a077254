package app

import (
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
)

// Sessions are listed with their device and ended one by one; what happened to the account is told to its owner.
func TestOwnSessions(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		one, two, three := s.logIn("zhujian"), s.logIn("zhujian"), s.logIn("zhujian")
		open := list(one.get("/api/me/sessions").want(200)["items"])
		if len(open) != 3 || open[0]["address"] == "" {
			t.Fatalf("sessions %v", open)
		}
		for _, o := range list(two.get("/api/me/sessions").want(200)["items"]) {
			if o["own"] == true {
				one.send("DELETE", "/api/me/sessions/"+str(o["id"]), nil, nil).want(204)
			}
		}
		two.get("/api/me").wantCode(401, "not_logged_in")
		s.logIn("gongxin").send("DELETE", "/api/me/sessions/"+str(open[0]["id"]), nil, nil).wantCode(404, "not_found")
		one.send("DELETE", "/api/me/sessions", nil, nil).want(204)
		three.get("/api/me").wantCode(401, "not_logged_in")
		nobody := &client{s: s, lang: "zh"}
		nobody.post("/api/session", map[string]any{"login": "zhujian", "password": "wrong"}).wantCode(401, "login_failed")
		kinds := []string{}
		for _, e := range list(one.get("/api/me/sign-ins").want(200)["items"]) {
			kinds = append(kinds, str(e["kind"]))
		}
		if got := strings.Join(kinds, " "); !strings.HasPrefix(got, "log_in_failed sessions_end session_end log_in log_in log_in") {
			t.Errorf("history %s", got)
		}
	})
}

// A second factor is enrolled, asked for at log-in, counts once, and is lost with the phone but for the recovery codes.
func TestSecondFactor(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		now := time.Now()
		s.app.DB.Now = func() time.Time { return now }
		c := s.logIn("zhujian")
		enrol := c.post("/api/me/second-factor/enrol", nil).want(200)
		secret := strings.ReplaceAll(str(enrol["secret"]), " ", "")
		code := func() string {
			code, err := totp.GenerateCode(secret, now)
			if err != nil {
				t.Fatal(err)
			}
			return code
		}
		c.post("/api/me/second-factor", map[string]any{"secret": secret, "code": "abc"}).wantCode(422, "wrong_code")
		codes := c.post("/api/me/second-factor", map[string]any{"secret": secret, "code": code()}).want(200)["codes"].([]any)
		if len(codes) != 10 {
			t.Fatalf("recovery codes %v", codes)
		}
		try := map[string]any{"login": "zhujian", "password": demoPassword}
		nobody := &client{s: s, lang: "zh"}
		nobody.post("/api/session", try).wantCode(401, "second_factor_needed")
		try["code"] = code() // the one that confirmed: used
		nobody.post("/api/session", try).wantCode(401, "wrong_code")
		now = now.Add(time.Minute)
		try["code"] = code()
		nobody.post("/api/session", try).want(200)
		nobody.post("/api/session", try).wantCode(401, "wrong_code") // replayed
		now = now.Add(-time.Hour)                                    // the clock is set back
		try["code"] = code()
		nobody.post("/api/session", try).wantCode(401, "wrong_code")
		now = now.Add(time.Hour)
		try["code"] = codes[0]
		nobody.post("/api/session", try).want(200)
		nobody.post("/api/session", try).wantCode(401, "wrong_code")
	})
}

// A token does what its scopes cover, no more than its post, and nothing once it is revoked; no cookie is looked at beside it.
func TestTokens(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		end := s.app.DB.Now().Add(24 * time.Hour)
		office.post("/api/me/tokens", map[string]any{"name": "x", "read": []string{"nothing"}, "expires": end}).wantCode(422, "invalid")
		office.post("/api/me/tokens", map[string]any{"name": "x", "read": []string{"hazard"}, "expires": end.AddDate(3, 0, 0)}).wantCode(422, "invalid")
		made := office.post("/api/me/tokens", map[string]any{"name": "大屏", "read": []string{"hazard"}, "expires": end}).want(201)
		auth := map[string]string{"Authorization": "Bearer " + str(made["token"]), "Sec-Fetch-Site": "cross-site"}
		program := &client{s: s, lang: "zh"}
		program.send("GET", "/api/records/hazard", nil, auth).want(200)
		program.send("GET", "/api/records/task", nil, auth).wantCode(403, "out_of_scope")
		program.send("POST", "/api/records/hazard", map[string]any{"values": map[string]any{}}, auth).wantCode(403, "out_of_scope")
		program.send("GET", "/api/search?q=安全", nil, auth).wantCode(403, "out_of_scope")
		program.send("GET", "/api/me/sessions", nil, auth).wantCode(403, "person_needed")
		office.send("GET", "/api/records/task", nil, auth).wantCode(403, "out_of_scope") // the cookie beside it counts for nothing
		if l := list(office.get("/api/me/tokens").want(200)["items"]); len(l) != 1 || l[0]["token"] != nil || l[0]["used"] == nil {
			t.Errorf("tokens %v", l)
		}
		office.send("DELETE", "/api/me/tokens/"+str(made["id"]), nil, nil).want(204)
		program.send("GET", "/api/records/hazard", nil, auth).wantCode(401, "not_logged_in")
	})
}

// Many names tried from one address are held up; a browser that logged in before is not.
func TestPasswordSpraying(t *testing.T) {
	s := newSite(t, "", false)
	known := s.logIn("zhujian")
	var device string
	r := known.send("POST", "/api/session", map[string]any{"login": "zhujian", "password": demoPassword}, nil)
	for _, c := range r.cookies {
		if c.Name == "zhiben_device" {
			device = c.Name + "=" + c.Value
		}
	}
	nobody := &client{s: s, lang: "zh"}
	held := 0
	for range 60 {
		if nobody.post("/api/session", map[string]any{"login": "nobody", "password": "x"}).status == 429 {
			held++
		}
	}
	if held < 5 {
		t.Errorf("%d of 60 were held up", held)
	}
	nobody.cookie = device
	nobody.post("/api/session", map[string]any{"login": "zhujian", "password": demoPassword}).want(200)
}
