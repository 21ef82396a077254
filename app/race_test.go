package app

import (
	"context"
	"sync"
	"testing"

	"zhiben/store"
)

// atOnce runs an act several times at once.
func atOnce(n int, act func(i int)) {
	var ready, wait sync.WaitGroup
	ready.Add(n)
	for i := range n {
		wait.Go(func() {
			ready.Done()
			ready.Wait()
			act(i)
		})
	}
	wait.Wait()
}

// One file sent by several people at once, under several names, is one plan.
func TestUploadAtOnceKeepsOnePlan(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		people := []*client{s.logIn("anweiban"), s.logIn("anweiban2"), s.logIn("anweiban"), s.logIn("anweiban2")}
		ids, fresh := make([]string, len(people)), make([]bool, len(people))
		atOnce(len(people), func(i int) {
			r := people[i].post("/api/plans", form{name: "方案" + string(rune('a'+i)) + ".txt", data: []byte(journeyPlan)})
			if r.status != 200 && r.status != 201 {
				t.Errorf("%d: %s", r.status, r.raw)
				return
			}
			fresh[i] = r.status == 201
			ids[i] = str(r.want(r.status)["plan"].(map[string]any)["id"])
		})
		first := 0
		for i := range ids {
			if ids[i] != ids[0] {
				t.Errorf("plans %v", ids)
			}
			if fresh[i] {
				first++
			}
		}
		if n := len(list(people[0].get("/api/plans").want(200)["items"])); n != 1 || first != 1 {
			t.Errorf("%d plans, %d uploads were told they are the first", n, first)
		}
	})
}

// A plan issued by several people at once is issued once, and all are told the same.
func TestIssueAtOnceIssuesOnce(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		people := []*client{s.logIn("anweiban"), s.logIn("anweiban2"), s.logIn("anweiban")}
		id := str(people[0].upload("方案.txt", journeyPlan)["id"])
		var ids, past []string
		for _, c := range list(people[0].get("/api/plans/" + id + "/commitments").want(200)["items"]) {
			ids = append(ids, str(c["id"]))
			if c["is_past"] == true {
				past = append(past, str(c["id"]))
			}
		}
		people[0].post("/api/plans/"+id+"/commitments/decide", map[string]any{"ids": ids, "decision": "confirm"}).want(200)
		people[0].post("/api/plans/"+id+"/commitments/past", map[string]any{"ids": past, "past": "open"}).want(200)
		tasks := make([]any, len(people))
		atOnce(len(people), func(i int) {
			r := people[i].send("POST", "/api/plans/"+id+"/issue", nil, map[string]string{"Idempotency-Key": string(rune('a' + i%2))})
			if r.status != 200 {
				t.Errorf("%d: %s", r.status, r.raw)
				return
			}
			tasks[i] = r.want(200)["tasks"]
		})
		if n := people[0].get("/api/records/task").want(200)["total"]; n != float64(len(ids)) || tasks[0] != n || tasks[1] != n || tasks[2] != n {
			t.Errorf("%v tasks of %d commitments; told %v", n, len(ids), tasks)
		}
		moves := 0
		for _, e := range list(people[0].get("/api/records/plan/" + id + "/history").want(200)["items"]) {
			if e["move"] == "issue" {
				moves++
			}
		}
		if moves != 1 {
			t.Errorf("%d events of issuing", moves)
		}
	})
}

// Somebody who tries many passwords at once gets no more tries than one after the other.
func TestPasswordsTriedAtOnce(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		var mu sync.Mutex
		tried := 0
		atOnce(16, func(int) {
			r := (&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "zhujian", "password": "guessed wrong"})
			mu.Lock()
			defer mu.Unlock()
			switch r.status {
			case 401:
				tried++
			case 429:
			default:
				t.Errorf("%d: %s", r.status, r.raw)
			}
		})
		if tried > 4 { // the fifth locks
			t.Errorf("%d wrong passwords were looked at", tried)
		}
		(&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "zhujian", "password": demoPassword}).wantCode(429, "locked")
	})
}

func (s *site) endPosts(login string) {
	s.t.Helper()
	err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		_, err := tx.Exec(`UPDATE post SET until = since WHERE person = (SELECT person FROM account WHERE login = $1)`, login)
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
}

// A person whose posts have ended is told so by every operation that needs one, and can still log out.
func TestWithoutPost(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		c := s.logIn("zhujian")
		s.endPosts("zhujian")
		for _, op := range []struct {
			method, path string
			body         any
		}{{"GET", "/api/records/task", nil}, {"GET", "/api/todo", nil}, {"GET", "/api/units", nil}, {"POST", "/api/records/extension", map[string]any{"unit": "x", "values": map[string]any{}}}, {"POST", "/api/records/task/x/moves/sign", map[string]any{}},
			{"POST", "/api/records/task/x/urge", map[string]any{}}, {"POST", "/api/plans", form{name: "x.txt", data: []byte(journeyPlan)}}, {"POST", "/api/plans/x/commitments/past", map[string]any{"ids": []string{"x"}, "past": "done", "files": []string{"x"}}}} {
			c.send(op.method, op.path, op.body, map[string]string{"Idempotency-Key": "k"}).wantCode(403, "no_post")
		}
		if me := c.get("/api/me").want(200); me["post"] != nil || len(me["posts"].([]any)) != 0 {
			t.Errorf("me %v", me)
		}
		c.send("DELETE", "/api/session", nil, nil).want(204)
		c.get("/api/me").wantCode(401, "not_logged_in")
	})
}

// One session's requests at once, as two open pages make them: switches of the post, writes, reads. None is refused or fails for the others.
func TestOneSessionAtOnce(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		c := s.logIn("yingji")
		posts := list(c.get("/api/me").want(200)["posts"])
		atOnce(24, func(i int) {
			var r reply
			switch i % 3 {
			case 0:
				r = c.send("PUT", "/api/session/post", map[string]any{"post": posts[i/3%2]["id"]}, nil)
			case 1:
				r = c.post("/api/views/task", map[string]any{"title": "x", "address": "", "query": map[string]any{}})
			default:
				r = c.get("/api/me")
			}
			if r.status >= 300 {
				t.Errorf("%d: %s", r.status, r.raw)
			}
		})
	})
}
