package app

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"zhiben/account"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/web"
)

// Every operation that writes refuses what another site has the browser send, before anything else is asked; so does the log-in.
func TestEveryWriteRefusesOtherSites(t *testing.T) {
	s := newSite(t, "", false)
	office := s.logIn("anweiban")
	for id, op := range operations(s.app.Server.OpenAPI()) {
		if op.Method == http.MethodGet {
			continue
		}
		path := op.Path
		for _, p := range op.Parameters {
			path = strings.ReplaceAll(path, "{"+p.Name+"}", "x")
		}
		for _, header := range []map[string]string{{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"}, {"Origin": "null"}} {
			if r := office.send(op.Method, path, nil, header); r.status != 403 || !strings.Contains(string(r.raw), "cross_site") {
				t.Errorf("%s with %v answers %d: %.200s", id, header, r.status, r.raw)
			}
		}
	}
	// What a form of another site can send is no JSON.
	if r := office.send("POST", "/api/records/hazard", nil, map[string]string{"Content-Type": "text/plain"}); r.status < 400 || r.status >= 500 {
		t.Errorf("a form's text answers %d", r.status)
	}
}

// Identifiers that were made up are answered as what is not there or as ill-formed, by every operation; none of them is an error of the server.
func TestForgedIdentifiers(t *testing.T) {
	s := newSite(t, "", false)
	office := s.logIn("anweiban")
	for id, op := range operations(s.app.Server.OpenAPI()) {
		if !strings.Contains(op.Path, "{") || id == "stream-events" {
			continue
		}
		for _, forged := range []string{"01a00000-0000-7000-8000-000000000000", "%27%20OR%201%3D1--", "..%2f..%2fetc%2fpasswd", "%00", "%ff%fe", "-1", strings.Repeat("9", 5000), "%E5%8E%BF"} {
			path := op.Path
			for _, p := range op.Parameters {
				if p.In == "path" {
					path = strings.ReplaceAll(path, "{"+p.Name+"}", forged)
				}
			}
			body := any(nil)
			if op.RequestBody != nil {
				body = map[string]any{}
			}
			if r := office.send(op.Method, path, body, map[string]string{"If-Match": `"1"`}); r.status < 400 || r.status >= 500 {
				t.Errorf("%s of %.30s answers %d: %.200s", id, forged, r.status, r.raw)
			}
		}
	}
}

// A session ends when nobody uses it, after its longest time in any case, and when the clock is set back behind its beginning. A password
// lasts its days, and none of the last ones comes back.
func TestTermsOfSessionsAndPasswords(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		now := time.Now()
		s.app.DB.Now = func() time.Time { return now }
		c := s.logIn("zhujian")
		now = now.Add(119 * time.Minute)
		c.get("/api/me").want(200)
		now = now.Add(121 * time.Minute)
		c.get("/api/me").wantCode(401, "not_logged_in") // not used
		c = s.logIn("zhujian")
		for range 11 {
			now = now.Add(time.Hour)
			c.get("/api/me").want(200)
		}
		now = now.Add(61 * time.Minute)
		c.get("/api/me").wantCode(401, "not_logged_in") // used, and too long
		c = s.logIn("zhujian")
		now = now.Add(-10 * time.Minute)
		c.get("/api/me").wantCode(401, "not_logged_in") // opened in what is the future now
		now = now.Add(10 * time.Minute)

		c = s.logIn("zhujian")
		next := func(from, to string) reply {
			now = now.Add(time.Second)
			return c.send("PUT", "/api/me/password", map[string]any{"old": from, "new": to}, nil)
		}
		next(demoPassword, "Second pass 22").want(204)
		next("Second pass 22", "Third pass 333").want(204)
		next("Third pass 333", "Third pass 333").wantCode(422, "password_used")
		next("Third pass 333", "Second pass 22").wantCode(422, "password_used")
		now = now.AddDate(0, 0, 91)
		r := (&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "zhujian", "password": "Third pass 333"})
		if me := r.want(200); me["must"] != "password" {
			t.Errorf("after 91 days: %v", me["must"])
		}
		c.take(r)
		c.get("/api/units").wantCode(403, "password_first")
		next("Third pass 333", "Second pass 22").wantCode(422, "password_used")
		next("Third pass 333", "Fourth pass 44").want(204)
		c.get("/api/units").want(200)
	})
}

// What a session of a browser is: nothing that scripts read, nothing that other sites send along with what they post, and on https alone
// where that is asked.
func TestCookie(t *testing.T) {
	s := newSite(t, "", false)
	for _, secure := range []bool{false, true} {
		s.app.Server.Secure = secure
		r := (&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "zhujian", "password": demoPassword})
		for _, c := range r.cookies {
			if !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Secure != secure {
				t.Errorf("secure %v: %v", secure, c)
			}
		}
		if len(r.cookies) != 2 {
			t.Errorf("cookies %v", r.cookies)
		}
	}
}

// Who loses the rights while a request is under way writes nothing with it: the session was read before its body came, and the write asks
// again. On PostgreSQL a change of rights that comes once a write has asked waits for that write; SQLite has one writer at a time.
func TestRightsChangeDuringAWrite(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		here := office.unit("石桥镇")
		made := office.post("/api/records/tip", map[string]any{"unit": here["id"], "move": "enter", "values": map[string]any{"text": "堵塞消防通道"}}).want(201)
		path := "/api/records/tip/" + str(made["id"])
		_, post := office.me()
		deputy, _ := s.logIn("anweiban2").me() // holds the same role, so that only the delegation counts
		delegation := office.post("/api/delegations", map[string]any{"post": post, "delegate": deputy, "until": s.app.DB.Now().Add(24 * time.Hour), "reason": "外出"}).want(201)
		token := str(office.post("/api/me/tokens", map[string]any{"name": "x", "write": []string{"tip"}, "expires": s.app.DB.Now().Add(24 * time.Hour)}).want(201)["token"])
		for _, c := range []struct {
			name   string
			login  string
			token  bool
			change string
			back   string
			arg    any
			status int
		}{
			{name: "nothing", login: "anweiban", status: 200},
			{"the post ends", "anweiban", false, `UPDATE post SET until = since WHERE id = $1`, `UPDATE post SET until = NULL WHERE id = $1`, post, 403},
			{"the post's role becomes another", "anweiban", false, `UPDATE post SET role = 'leader' WHERE id = $1`, `UPDATE post SET role = 'committee_office' WHERE id = $1`, post, 403},
			{"the session is ended", "anweiban", false, `DELETE FROM session WHERE account = (SELECT a.id FROM account a JOIN post p ON p.person = a.person WHERE p.id = $1)`, "", post, 401},
			{"the delegation is revoked", "anweiban2", false, `UPDATE delegation SET revoked = 1 WHERE id = $1`, `UPDATE delegation SET revoked = NULL WHERE id = $1`, delegation["id"], 403},
			{"the API token is revoked", "anweiban", true, `UPDATE api_token SET revoked = 1 WHERE post = $1`, "", post, 401},
		} {
			who := s.logIn(c.login)
			if c.login == "anweiban2" {
				who.send("PUT", "/api/session/post", map[string]any{"post": post}, nil).want(200)
			}
			credential := "Cookie: " + who.cookie
			if c.token {
				credential = "Authorization: Bearer " + token
			}
			version := office.s.logIn("anweiban").get(path).header.Get("ETag")
			body := `{"values": {"remark": "` + c.name + `"}}`
			if status := s.whileChanging("PATCH "+path, credential+"\r\nIf-Match: "+version, body, c.change, c.back, c.arg); status != c.status {
				t.Errorf("%s: %d; want %d", c.name, status, c.status)
			}
		}
		if !s.app.DB.Postgres {
			return
		}
		second := s.logIn("anweiban2")
		second.send("PUT", "/api/session/post", map[string]any{"post": post}, nil).want(200)
		for _, change := range []string{`UPDATE post SET until = 1 WHERE id = $1`, `DELETE FROM session WHERE post = $1`, `UPDATE delegation SET revoked = 1 WHERE post = $1`} {
			err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
				session, err := s.app.Server.Accounts.Find(tx, strings.TrimPrefix(second.cookie, "zhiben_session="))
				if err != nil || session == nil {
					return fmt.Errorf("session: %v %w", session, err)
				}
				if err := s.app.Server.Accounts.Current(tx, session); err != nil {
					return err
				}
				s.waits(change, post)
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		}
	})
}

// whileChanging sends a request as paused does, with a statement before its body and one that takes it back afterwards; either may be empty.
func (s *site) whileChanging(request, headers, body, change, back string, arg any) int {
	s.t.Helper()
	status := s.paused(request, headers, body, func() {
		if change != "" {
			s.exec(change, arg)
		}
	})
	if back != "" {
		s.exec(back, arg)
	}
	return status
}

// waits asks that a change waits for the write that is under way on PostgreSQL.
func (s *site) waits(change string, arg any) {
	s.t.Helper()
	meanwhile := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		if _, err := tx.Exec(`SET LOCAL lock_timeout = '100ms'`); err != nil {
			return err
		}
		_, err := tx.Exec(change, arg)
		return err
	})
	if meanwhile == nil {
		s.t.Errorf("%s did not wait for the write", change)
	}
}

// paused sends a request whose body comes only when the server asks for it, and does something before it comes. It gives the answer's status.
func (s *site) paused(request, headers, body string, before func()) int {
	s.t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	_ = c.SetDeadline(time.Now().Add(20 * time.Second))
	_, _ = fmt.Fprintf(c, "%s HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: application/json\r\n%s\r\nContent-Length: %d\r\n\r\n", request, headers, len(body))
	in := bufio.NewReader(c)
	res, err := http.ReadResponse(in, nil)
	if err != nil || res.StatusCode != http.StatusContinue {
		s.t.Fatalf("the server did not ask for the body: %v %v", res, err)
	}
	before()
	_, _ = io.WriteString(c, body)
	if res, err = http.ReadResponse(in, nil); err != nil {
		s.t.Fatal(err)
	}
	_ = res.Body.Close()
	return res.StatusCode
}

func (s *site) exec(statement string, args ...any) {
	s.t.Helper()
	if err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error { _, err := tx.Exec(statement, args...); return err }); err != nil {
		s.t.Fatal(err)
	}
}

// A database that was put back to an older state, or whose log is another, does not serve until somebody says why; the log tells of it.
func TestOlderDatabase(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		ctx := context.Background()
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		must(s.app.CatchUp(ctx))
		first, err := s.app.Checkpoint(ctx, "")
		must(err)
		must(s.app.Older(ctx))
		s.logIn("zhujian")
		must(s.app.CatchUp(ctx))
		later, err := s.app.Checkpoint(ctx, "")
		must(err)
		if first.Size >= later.Size {
			t.Fatalf("the log has not grown: %d, %d", first.Size, later.Size)
		}
		must(s.app.Older(ctx))
		// The log is cut to where the first checkpoint was, with all that hangs on it.
		for _, statement := range []string{`DELETE FROM event WHERE id IN (SELECT event FROM event_log WHERE position > $1)`, `DELETE FROM event_log WHERE position > $1`, `DELETE FROM checkpoint WHERE size > $1`,
			`UPDATE follower SET position = $1 WHERE position > $1`} {
			s.exec(statement, first.Size)
		}
		if err := s.app.Serve(ctx, "127.0.0.1", 0, io.Discard); !fault.Is(err, "older_database") {
			t.Fatalf("an older database is served: %v", err)
		}
		if _, err := s.app.Checkpoint(ctx, ""); !errors.Is(err, event.ErrRewritten) {
			t.Errorf("a checkpoint is signed of an older database: %v", err)
		}
		if err := s.app.Restored(ctx, " "); !fault.Is(err, "needs_fields") {
			t.Errorf("no reason is asked for: %v", err)
		}
		must(s.app.Restored(ctx, "硬盘损坏，恢复昨日备份"))
		must(s.app.Older(ctx))
		var told int64
		must(s.app.DB.Read(ctx, func(tx *store.Tx) error {
			_, err := tx.Row(`SELECT count(*) FROM event WHERE ledger = $1 AND kind = 'restored'`, []any{event.LogEvents}, &told)
			return err
		}))
		if told != 1 {
			t.Errorf("the log tells %d times that it was restored", told)
		}
	})
}

// While the clock stands before the last checkpoint none is signed; the work goes on and is signed for once the clock is right.
func TestClockSetBack(t *testing.T) {
	s := newSite(t, "", false)
	ctx, now := context.Background(), time.Now()
	s.app.DB.Now = func() time.Time { return now }
	sign := func() error {
		t.Helper()
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		_, err := s.app.Checkpoint(ctx, "")
		return err
	}
	if err := sign(); err != nil {
		t.Fatal(err)
	}
	now = now.AddDate(0, 0, -2)
	office := s.logIn("anweiban")
	office.upload("方案.txt", journeyPlan)
	if err := sign(); !errors.Is(err, event.ErrClockBack) {
		t.Errorf("a checkpoint is signed two days before the last one: %v", err)
	}
	now = now.AddDate(0, 0, 2).Add(time.Minute)
	if err := sign(); err != nil {
		t.Error(err)
	}
	check := Check{Data: s.app.options.Data, Keys: s.app.Keys}
	if err := s.app.DB.Read(ctx, check.Run); err != nil {
		t.Error(err)
	}
}

// Too many requests of one session are held up, and so are those of an address without one; others go on, and a proxy before the server
// hides nobody behind it.
func TestRates(t *testing.T) {
	s := newSite(t, "", false)
	s.app.Server.Rate, s.app.Server.Proxies = 1, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	srv := httptest.NewServer(s.app.Server.Handler(web.Handler()))
	defer srv.Close()
	s.url = srv.URL
	one, two := s.logIn("zhujian"), s.logIn("gongxin")
	var last reply
	for range 31 {
		last = one.get("/api/me")
	}
	last.wantCode(429, "too_many")
	if wait := last.header.Get("Retry-After"); wait != "1" {
		t.Errorf("Retry-After %q", wait)
	}
	two.get("/api/me").want(200)
	nobody := &client{s: s, lang: "zh"}
	from := func(chain string) reply {
		return nobody.send("GET", "/api/site", nil, map[string]string{"X-Forwarded-For": chain})
	}
	for i := range 31 {
		last = from(fmt.Sprintf("10.1.1.%d, 192.0.2.7", i)) // what the client puts before counts for nothing
	}
	last.wantCode(429, "too_many")
	from("192.0.2.8").want(200)
	s.logIn("zhujian").get("/api/me").want(200) // another session, from another address
}

// Whoever has the machine gives an administrator another password; it has to be changed, and the log tells why it was done.
func TestResetHere(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		ctx, accounts := context.Background(), s.app.Server.Accounts
		admin := s.logIn("admin")
		if _, err := accounts.ResetHere(ctx, s.app.DB, "admin", " ", false); !fault.Is(err, "needs_fields") {
			t.Errorf("without a reason: %v", err)
		}
		if _, err := accounts.ResetHere(ctx, s.app.DB, "nobody", "x", false); !fault.Is(err, "no_account") {
			t.Errorf("nobody's: %v", err)
		}
		password, err := accounts.ResetHere(ctx, s.app.DB, " Admin", "遗忘密码", true)
		if err != nil {
			t.Fatal(err)
		}
		admin.get("/api/me").wantCode(401, "not_logged_in")
		nobody := &client{s: s, lang: "zh"}
		nobody.post("/api/session", map[string]any{"login": "admin", "password": demoPassword}).wantCode(401, "login_failed")
		r := nobody.post("/api/session", map[string]any{"login": "admin", "password": password})
		if me := r.want(200); me["must"] != "password" {
			t.Errorf("must %v", me["must"])
		}
		var said string
		if err := s.app.DB.Read(ctx, func(tx *store.Tx) error {
			_, err := tx.Row(`SELECT body FROM event WHERE ledger = $1 AND kind = 'reset_here'`, []any{account.Events}, &said)
			return err
		}); err != nil || !strings.Contains(said, "遗忘密码") {
			t.Errorf("the log says %q, %v", said, err)
		}
	})
}
