package app

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"zhiben/store"
)

func (c *client) invite(s *site, unit any, role string, uses int) (id, code string) {
	s.t.Helper()
	i := list(c.post("/api/invitations", map[string]any{"units": []any{unit}, "role": role, "until": s.app.DB.Now().Add(48 * time.Hour), "uses": uses, "origin": "https://anquan.example"}).want(201)["items"])[0]
	return str(i["id"]), str(i["code"])
}

// joining is what an invited person fills in.
func joining(code, login string) map[string]any {
	return map[string]any{"code": code, "name": "新员工", "login": login, "password": "Long enough 1", "phone": "13900139000"}
}

// An enterprise comes in by an invitation of the town, its workers by one of the enterprise; a code that is used up, out of date, revoked,
// guessed, or whose maker has left, has one answer.
func TestInvitations(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		now := s.app.DB.Now()
		var moved time.Duration
		s.app.DB.Now = func() time.Time { return now.Add(moved) }
		town, other, office := s.logIn("shiqiao"), s.logIn("longquan"), s.logIn("anweiban")
		firm := find(t, list(office.get("/api/units?q=丰茂").want(200)["items"]), "kind", "enterprise")["id"]
		nobody := &client{s: s, lang: "zh"}

		wanted := map[string]any{"units": []any{firm}, "role": "enterprise_manager", "until": now.Add(48 * time.Hour), "origin": s.url}
		but := func(key string, value any) map[string]any { return changed(maps.Clone(wanted), key, value) }
		other.post("/api/invitations", wanted).wantCode(404, "not_found")
		s.logIn("admin").post("/api/invitations", wanted).wantCode(403, "not_for_this_post")
		town.post("/api/invitations", but("role", "system_admin")).wantCode(403, "not_for_this_post")
		town.post("/api/invitations", but("role", "worker")).wantCode(403, "not_for_this_post")
		town.post("/api/invitations", but("until", now.Add(-time.Hour))).wantCode(422, "invalid")
		town.post("/api/invitations", but("until", now.Add(400*24*time.Hour))).wantCode(422, "invalid")
		town.post("/api/invitations", but("origin", "javascript:x")).wantCode(422, "invalid")
		key := map[string]string{"Idempotency-Key": "once"}
		made := list(town.send("POST", "/api/invitations", wanted, key).want(201)["items"])[0]
		town.send("POST", "/api/invitations", wanted, key).wantCode(409, "shown_once")
		code := str(made["code"])
		if len(strings.ReplaceAll(code, "-", "")) != 12 || made["qr"].(map[string]any)["path"] == "" {
			t.Fatalf("made %v", made)
		}
		if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
			found, err := tx.Row(`SELECT 1 FROM invitation WHERE code IN ($1, $2)`, []any{code, strings.ReplaceAll(code, "-", "")}, new(int64))
			if found {
				t.Error("the code is kept as it is")
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}

		// What the code leads to; letters in either case, with or without what separates them.
		look := nobody.post("/api/invited", map[string]any{"code": " " + strings.ToLower(strings.ReplaceAll(code, "-", " "))}).want(200)
		if look["unit"] != "石桥丰茂饲料有限公司" || look["county"] != "平澜县" || look["asked"] != true {
			t.Errorf("looked at: %v", look)
		}
		nobody.post("/api/invited/account", changed(joining(code, "fengmao"), "password", "short")).wantCode(422, "weak_password")
		nobody.post("/api/invited/account", changed(joining(code, "fengmao"), "name", " ")).wantCode(422, "invalid")
		nobody.post("/api/invited/account", joining(code, "shiqiao")).wantCode(409, "login_taken")
		joined := &client{s: s, lang: "zh"}
		r := joined.post("/api/invited/account", joining(code, "fengmao"))
		if me := r.want(200); me["post"] != nil || len(list(me["asked"])) != 1 {
			t.Errorf("joined as %v", me)
		}
		joined.take(r)
		s.confirmPosts()
		if me := joined.get("/api/me").want(200); me["post"].(map[string]any)["role"] != "enterprise_manager" {
			t.Errorf("confirmed: %v", me)
		}

		// The enterprise invites its own workers, and nobody else's.
		mine, worker := joined.invite(s, firm, "worker", 2)
		joined.post("/api/invitations", but("units", []any{find(t, list(office.get("/api/units?q=鑫禾").want(200)["items"]), "kind", "enterprise")["id"]})).wantCode(404, "not_found")
		nobody.post("/api/invited/account", joining(worker, "gong1")).want(200)
		nobody.post("/api/invited/account", joining(worker, "gong2")).want(200)

		answer := nobody.post("/api/invited", map[string]any{"code": "AAAA-BBBB-CCCC"})
		answer.wantCode(404, "not_invited")
		refused := func(what, code string) {
			t.Helper()
			for _, r := range []reply{nobody.post("/api/invited", map[string]any{"code": code}), nobody.post("/api/invited/account", joining(code, "never"))} {
				if r.status != answer.status || !bytes.Equal(r.raw, answer.raw) {
					t.Errorf("%s: %d %s", what, r.status, r.raw)
				}
			}
		}
		refused("used up", worker)
		revoked, code := town.invite(s, firm, "principal", 1)
		other.send("DELETE", "/api/invitations/"+revoked, nil, nil).wantCode(404, "not_found")
		office.send("DELETE", "/api/invitations/"+revoked, nil, nil).want(204)
		refused("revoked", code)
		_, late := town.invite(s, firm, "principal", 1)
		moved = 49 * time.Hour
		town, office = s.logIn("shiqiao"), s.logIn("anweiban")
		joined.take(joined.post("/api/session", map[string]any{"login": "fengmao", "password": "Long enough 1"}))
		refused("out of date", late)
		_, code = town.invite(s, firm, "principal", 1)
		s.endPosts("shiqiao")
		refused("its maker has left", code)
		states := map[string]string{}
		for _, i := range list(office.get("/api/invitations").want(200)["items"]) {
			states[str(i["id"])] = str(i["state"])
		}
		if states[mine] != "used" || states[revoked] != "revoked" || len(list(joined.get("/api/invitations").want(200)["items"])) != 5 {
			t.Errorf("listed: %v", states)
		}
		// All of it is in the log.
		n := map[string]int64{}
		err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
			return tx.Query(`SELECT kind, count(*) FROM event WHERE kind IN ('invite', 'disinvite', 'invited') GROUP BY kind`, nil, func(scan func(...any) error) error {
				var kind string
				var k int64
				err := scan(&kind, &k)
				n[kind] = k
				return err
			})
		})
		if err != nil || n["invite"] != 5 || n["disinvite"] != 1 || n["invited"] != 3 {
			t.Errorf("events %v, %v", n, err)
		}
	})
}

// Of several who use a code at once no more come in than it is good for; guessing is held up.
func TestInvitationAtOnce(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		town := s.logIn("shiqiao")
		firm := find(t, list(town.get("/api/units?q=丰茂").want(200)["items"]), "kind", "enterprise")["id"]
		_, code := town.invite(s, firm, "principal", 2)
		status := make([]int, 5)
		atOnce(len(status), func(i int) {
			status[i] = (&client{s: s, lang: "zh"}).post("/api/invited/account", joining(code, fmt.Sprint("many", i))).status
		})
		in := 0
		for _, st := range status {
			if st == 200 {
				in++
			} else if st != 404 {
				t.Errorf("answered %v", status)
			}
		}
		if in != 2 {
			t.Errorf("%d came in by a code for two: %v", in, status)
		}
		held := false
		for range 40 {
			held = held || (&client{s: s, lang: "zh"}).post("/api/invited", map[string]any{"code": "AAAA-BBBB-CCCC"}).status == 429
		}
		if !held {
			t.Error("codes may be guessed without end")
		}
	})
}

// changed is a body with one value changed.
func changed(body map[string]any, key string, value any) map[string]any {
	body[key] = value
	return body
}
