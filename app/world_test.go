package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"testing"

	"zhiben/web"
)

// site is the whole product with the demonstration county, served for a test.
type site struct {
	t   *testing.T
	app *App
	url string
}

// onBoth runs a test against the whole product on SQLite and on PostgreSQL.
func onBoth(t *testing.T, withPlan bool, test func(*site)) {
	t.Run("sqlite", func(t *testing.T) { test(newSite(t, "", withPlan)) })
	t.Run("postgres", func(t *testing.T) { test(newSite(t, onPostgres, withPlan)) })
}

// onDesk is onBoth with the pack testdata/packs/desk laid over the base, and without a plan.
func onDesk(t *testing.T, test func(*site)) {
	t.Run("sqlite", func(t *testing.T) { test(newSite(t, "", false, "testdata/packs/desk")) })
	t.Run("postgres", func(t *testing.T) { test(newSite(t, onPostgres, false, "testdata/packs/desk")) })
}

// onPostgres stands for a database on PostgreSQL of which newSite makes a copy for the test, as it does on SQLite where none is named.
const onPostgres = "postgres"

func newSite(t *testing.T, database string, withPlan bool, packs ...string) *site {
	t.Helper()
	o := Options{Data: t.TempDir(), Database: database, Packs: packs, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	if database == "" || database == onPostgres {
		o.Database = settledFor(t, o, withPlan).copy(t, o.Data)
	}
	a, err := settle(o, withPlan) // of a copy it names the accounts
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() })
	srv := httptest.NewServer(a.Server.Handler(web.Handler()))
	t.Cleanup(srv.Close)
	return &site{t: t, app: a, url: srv.URL}
}

// confirmPosts has the security administrator give all posts that are asked for.
func (s *site) confirmPosts() {
	s.t.Helper()
	security := s.logIn("secadmin")
	for _, r := range list(security.get("/api/post-requests").want(200)["items"]) {
		security.post("/api/post-requests/"+str(r["id"])+"/decide", map[string]any{"accept": true}).want(204)
	}
}

// client is one logged-in person.
type client struct {
	s      *site
	cookie string
	lang   string
}

func (s *site) logIn(login string) *client {
	s.t.Helper()
	c := &client{s: s, lang: "zh"}
	r := c.send("POST", "/api/session", map[string]any{"login": login, "password": demoPassword}, nil)
	if r.status != 200 {
		s.t.Fatalf("log in %s: %d %s", login, r.status, r.raw)
	}
	c.take(r)
	return c
}

// take takes the session's cookie out of an answer.
func (c *client) take(r reply) {
	for _, cookie := range r.cookies {
		if cookie.Name == "zhiben_session" {
			c.cookie = cookie.Name + "=" + cookie.Value
		}
	}
}

// reply is an answer of the API.
type reply struct {
	t       *testing.T
	status  int
	raw     []byte
	header  http.Header
	cookies []*http.Cookie
}

func (c *client) send(method, path string, body any, headers map[string]string) reply {
	c.s.t.Helper()
	var reader io.Reader
	kind := "application/json"
	switch b := body.(type) {
	case nil:
	case form:
		var buffer bytes.Buffer
		w := multipart.NewWriter(&buffer)
		part, _ := w.CreateFormFile("file", b.name)
		_, _ = part.Write(b.data)
		for k, v := range b.fields {
			_ = w.WriteField(k, v)
		}
		_ = w.Close()
		reader, kind = &buffer, w.FormDataContentType()
	default:
		j, err := json.Marshal(b)
		if err != nil {
			c.s.t.Fatal(err)
		}
		reader = bytes.NewReader(j)
	}
	req, err := http.NewRequest(method, c.s.url+path, reader)
	if err != nil {
		c.s.t.Fatal(err)
	}
	if body != nil {
		req.Header.Set("Content-Type", kind)
	}
	req.Header.Set("Accept-Language", c.lang)
	if c.cookie != "" {
		req.Header.Set("Cookie", c.cookie)
	}
	for k, v := range headers {
		req.Header.Set(k, v)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		c.s.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		c.s.t.Fatal(err)
	}
	return reply{c.s.t, res.StatusCode, raw, res.Header, res.Cookies()}
}

type form struct {
	name   string
	data   []byte
	fields map[string]string
}

func (c *client) get(path string) reply { c.s.t.Helper(); return c.send("GET", path, nil, nil) }
func (c *client) post(path string, body any) reply {
	c.s.t.Helper()
	return c.send("POST", path, body, nil)
}

// veil gives what stands in addresses for words.
func (c *client) veil(words string) string {
	c.s.t.Helper()
	return str(c.post("/api/veil", map[string]any{"words": words}).want(200)["veil"])
}

// want asks for a status and decodes the body.
func (r reply) want(status int) map[string]any {
	r.t.Helper()
	if r.status != status {
		r.t.Fatalf("status %d; want %d: %.600s", r.status, status, r.raw)
	}
	out := map[string]any{}
	if len(r.raw) > 0 {
		if err := json.Unmarshal(r.raw, &out); err != nil {
			r.t.Fatalf("%v: %.300s", err, r.raw)
		}
	}
	return out
}

// wantCode asks for a problem with a code.
func (r reply) wantCode(status int, code string) map[string]any {
	r.t.Helper()
	p := r.want(status)
	if p["code"] != code {
		r.t.Fatalf("code %v; want %s: %s", p["code"], code, r.raw)
	}
	return p
}

func list(v any) []map[string]any {
	items, _ := v.([]any)
	out := make([]map[string]any, len(items))
	for i, item := range items {
		out[i] = item.(map[string]any)
	}
	return out
}

func str(v any) string { return fmt.Sprint(v) }
