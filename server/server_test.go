package server

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/packs"
	"zhiben/record"
)

func TestFileName(t *testing.T) {
	long := strings.Repeat("长", 130)
	for in, want := range map[string]string{
		"方案.docx": "方案.docx", "a b.txt": "a b.txt", "": "file", ".": "file", "/": "_", "..": "..", "../../etc/passwd": "passwd", `C:\Users\张三\方案.doc`: "方案.doc", "dir/": "dir",
		"a\r\nSet-Cookie: x=1.txt": "a__Set-Cookie_ x=1.txt", `a"; filename="b.exe`: `a_; filename=_b.exe`, "a\x00b\x7f.txt": "a_b_.txt", "\xff\xfe.txt": "__.txt", "<script>.html": "_script_.html", "a|b*c?d": "a_b_c_d",
		long + ".docx": strings.Repeat("长", 100) + ".docx", long + "." + long: strings.Repeat("长", 100),
	} {
		if got := fileName(in); got != want {
			t.Errorf("%q: %q; want %q", in, got, want)
		}
	}
}

// Whatever a file is called, its name ends no header and opens no second one.
func FuzzDisposition(f *testing.F) {
	for _, name := range []string{"方案.docx", "a\r\nX: y", `a"b`, "a;b=c", "%0d%0a", "\xff", strings.Repeat("x", 300), "", "a'b", "a\\b"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		kept := fileName(name)
		if kept == "" || strings.ContainsAny(kept, "/\\\"\r\n\x00") || !utf8.ValidString(kept) || utf8.RuneCountInString(kept) > 120 {
			t.Fatalf("%q is kept as %q", name, kept)
		}
		header := disposition(kept)
		if !strings.HasPrefix(header, "attachment; filename") || strings.Count(header, "filename*=UTF-8''") != 1 {
			t.Fatalf("%q gives %q", name, header)
		}
		for _, r := range header {
			if r < 0x20 || r > 0x7e {
				t.Fatalf("%q gives %q", name, header)
			}
		}
	})
}

func TestLanguage(t *testing.T) {
	for accept, want := range map[string]lang.Tag{
		"": lang.ZH, "zh-CN,zh;q=0.9,en;q=0.8": lang.ZH, "en-US,en;q=0.9": lang.EN, "EN": lang.EN, "fr-FR, en;q=0.5": lang.EN, "fr": lang.ZH, "ven": lang.ZH, "x-zh-en": lang.ZH, "de,ZH-hans,en": lang.ZH, ",,;en": lang.ZH, " en ": lang.EN,
	} {
		if got := language(accept); got != want {
			t.Errorf("%q: %s; want %s", accept, got, want)
		}
	}
}

func TestIfMatch(t *testing.T) {
	for header, want := range map[string]int64{"": 0, `"3"`: 3, `W/"12"`: 12, "7": 7, `"0"`: -1, `"-1"`: -1, "*": -1, `"abc"`: -1, `"1", "2"`: -1, `"99999999999999999999"`: -1, `""`: -1} {
		n, err := ifMatch(header)
		if want < 0 && !fault.Is(err, "bad_if_match") || want >= 0 && (err != nil || n != want) {
			t.Errorf("%s: %d, %v; want %d", header, n, err, want)
		}
	}
	if _, err := needIfMatch(""); !fault.Is(err, "if_match_needed") {
		t.Errorf("an edit without If-Match: %v", err)
	}
	if n, err := needIfMatch(etag(5)); n != 5 || err != nil {
		t.Errorf("an etag read back: %d, %v", n, err)
	}
}

// A problem has the members of RFC 9457, the product's own, and in the caller's language what is wrong and where; extension
// members never take a standard one's place; the cause is for the log alone.
func TestProblem(t *testing.T) {
	f := fault.New(fault.Changed, "changed", "已被修改", "was changed").At("body.name", "必填", "required").With("by", "张三").With("status", 1).With("code", "x")
	f.Err = io.ErrUnexpectedEOF
	for tag, want := range map[lang.Tag]string{
		lang.ZH: `{"by":"张三","code":"changed","detail":"已被修改","errors":[{"location":"body.name","message":"必填"}],"status":412,"title":"Precondition Failed","type":"about:blank"}`,
		lang.EN: `{"by":"张三","code":"changed","detail":"was changed","errors":[{"location":"body.name","message":"required"}],"status":412,"title":"Precondition Failed","type":"about:blank"}`,
	} {
		if got := string(problem(lang.With(context.Background(), tag), f).bytes()); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	for kind := fault.Internal; kind <= fault.Unavailable; kind++ {
		if statuses[kind] == 0 {
			t.Errorf("kind %d has no status", kind)
		}
	}
}

// An error that is nobody's fault shows a number and nothing of what went wrong; the log has both.
func TestInternalErrorsStayInside(t *testing.T) {
	var log strings.Builder
	s := &Server{Log: slog.New(slog.NewTextHandler(&log, nil))}
	err := s.refuse(context.Background(), &fault.Error{Kind: fault.Unavailable, Code: "disk_full", Text: lang.Both("满", "full"), Err: io.ErrShortWrite})
	if p := err.(*Problem); p.Status != 503 || strings.Contains(string(p.bytes()), "short write") || !strings.Contains(log.String(), "short write") {
		t.Errorf("%s; log %s", p.bytes(), log.String())
	}
	err = s.refuse(context.Background(), io.ErrNoProgress)
	p := string(err.(*Problem).bytes())
	number := regexp.MustCompile(`编号 (\w+) `).FindStringSubmatch(p)
	if err.(*Problem).Status != 500 || strings.Contains(p, "Read") || len(number) != 2 || !strings.Contains(log.String(), "number="+number[1]) || !strings.Contains(log.String(), io.ErrNoProgress.Error()) {
		t.Errorf("%s; log %s", p, log.String())
	}
}

func handler(t *testing.T, web http.HandlerFunc) (*Server, *httptest.Server) {
	t.Helper()
	tree, err := pack.Load(packs.Files, "base")
	if err != nil {
		t.Fatal(err)
	}
	ledgers, err := ledger.Compile(tree, nil)
	if err != nil {
		t.Fatal(err)
	}
	// No operation that a log-in guards is reached.
	s := &Server{Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Records: &record.Service{Ledgers: ledgers}}
	srv := httptest.NewServer(s.Handler(web))
	t.Cleanup(srv.Close)
	return s, srv
}

func ask(t *testing.T, method, url, accept string) (int, string, map[string]any) {
	t.Helper()
	req, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept-Language", accept)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	_ = json.Unmarshal(raw, &out)
	return res.StatusCode, res.Header.Get("Content-Type"), out
}

// A panic is answered with a problem in the caller's language, not with a broken connection, and the server lives on.
func TestPanicIsAnswered(t *testing.T) {
	_, srv := handler(t, func(http.ResponseWriter, *http.Request) { panic("secret") })
	for range 2 {
		status, kind, p := ask(t, "GET", srv.URL+"/", "en")
		if status != 500 || kind != problemType || p["code"] != "internal" || p["detail"] != "Internal error; nothing was saved." {
			t.Errorf("%d %s %v", status, kind, p)
		}
	}
}

func TestUnknownOperation(t *testing.T) {
	_, srv := handler(t, func(w http.ResponseWriter, _ *http.Request) { t.Error("the browser application answers for the API") })
	for _, c := range []struct{ method, path string }{{"GET", "/api/nothing"}, {"PUT", "/api/records/task"}, {"GET", "/api/"}} {
		if status, kind, p := ask(t, c.method, srv.URL+c.path, ""); status != 404 && status != 405 || kind != problemType || p["code"] != "no_operation" {
			t.Errorf("%s %s: %d %s %v", c.method, c.path, status, kind, p)
		}
	}
}

// The description is OpenAPI 3.1 and whole: every operation has its name, summary and answers, every reference leads somewhere,
// every parameter of a path is declared, and every operation it lists is there.
func TestOpenAPI(t *testing.T) {
	s, srv := handler(t, http.NotFound)
	status, _, doc := ask(t, "GET", srv.URL+"/api/openapi.json", "")
	if status != 200 || !strings.HasPrefix(doc["openapi"].(string), "3.1") || doc["info"].(map[string]any)["title"] != "Zhiben" {
		t.Fatalf("%d %v %v", status, doc["openapi"], doc["info"])
	}
	names := map[string]bool{}
	for path, item := range doc["paths"].(map[string]any) {
		for method, v := range item.(map[string]any) {
			op := v.(map[string]any)
			id, _ := op["operationId"].(string)
			if summary, _ := op["summary"].(string); id == "" || names[id] || summary == "" {
				t.Errorf("%s %s: name %q, summary %q", method, path, id, summary)
			}
			names[id] = true
			if responses, _ := op["responses"].(map[string]any); len(responses) < 2 || responses["default"] == nil {
				t.Errorf("%s: responses %v", id, responses)
			}
			declared := map[string]bool{}
			parameters, _ := op["parameters"].([]any)
			for _, p := range parameters {
				p := p.(map[string]any)
				if p["in"] == "path" {
					declared[p["name"].(string)] = true
				}
			}
			for _, name := range regexp.MustCompile(`{(\w+)}`).FindAllStringSubmatch(path, -1) {
				if !declared[name[1]] {
					t.Errorf("%s does not declare {%s}", id, name[1])
				}
			}
			if code, _, p := ask(t, strings.ToUpper(method), srv.URL+regexp.MustCompile(`{\w+}`).ReplaceAllString(path, "x"), ""); p["code"] == "no_operation" {
				t.Errorf("%s is listed and not there: %d", id, code)
			} else if who, _ := op["security"].([]any); (len(who) > 0) != (code == 401) {
				t.Errorf("%s says that it asks for %v, and answers a stranger with %d", id, who, code)
			}
		}
	}
	if len(names) < 30 {
		t.Errorf("only %d operations", len(names))
	}
	for _, item := range s.OpenAPI().Paths {
		if item.Get != nil && item.Get.Hidden {
			t.Errorf("%s is hidden", item.Get.OperationID)
		}
	}
	references(t, doc, doc)
	ledgers(t, doc)
	for path, want := range map[string]int{"/api/records/{ledger}": 2, "/api/records/task": 2, "/api/accounts": 1, "/api/me": 2} {
		get := doc["paths"].(map[string]any)[path].(map[string]any)["get"].(map[string]any)
		if who := get["security"].([]any); len(who) != want {
			t.Errorf("%s is for %v", path, who)
		}
	}
}

// ledgers asks that the description knows every ledger's fields and moves with their types.
func ledgers(t *testing.T, doc map[string]any) {
	schemas := doc["components"].(map[string]any)["schemas"].(map[string]any)
	task := schemas["ledger.task.entered"].(map[string]any)["properties"].(map[string]any)
	if title := task["title"].(map[string]any); title["type"] != "string" || title["title"] != "任务" {
		t.Errorf("the field title of tasks is %v", title)
	}
	paths := doc["paths"].(map[string]any)
	move, ok := paths["/api/records/task/{id}/moves/give_back"].(map[string]any)
	if !ok {
		t.Fatal("the move give_back of tasks is not described")
	}
	body, _ := json.Marshal(move["post"].(map[string]any)["requestBody"])
	if !strings.Contains(string(body), `"required":["note"]`) {
		t.Errorf("give_back needs a reason and its body does not say so: %s", body)
	}
	if _, ok := paths["/api/records/task/{id}/moves/extend"]; ok {
		t.Error("a move of the system alone is offered")
	}
}

func references(t *testing.T, doc, v any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			references(t, doc, item)
		}
	case map[string]any:
		if ref, ok := v["$ref"].(string); ok {
			at := doc
			for _, step := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
				m, _ := at.(map[string]any)
				at = m[step]
			}
			if at == nil {
				t.Errorf("%s leads nowhere", ref)
			}
		}
		for _, item := range v {
			references(t, doc, item)
		}
	}
}

// The headers that keep pages and files in their place are on every answer, and no page may run a script that is not a file of the
// application's.
func TestSecurityHeaders(t *testing.T) {
	_, srv := handler(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "page") })
	want := map[string]string{"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
		"Referrer-Policy": "same-origin", "Content-Security-Policy": contentPolicy, "Strict-Transport-Security": ""}
	for _, path := range []string{"/", "/nothing", "/api/nothing", "/api/openapi.json", "/api/me"} {
		res, err := http.Get(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		for name, value := range want {
			if got := res.Header.Get(name); got != value {
				t.Errorf("%s: %s is %q, want %q", path, name, got, value)
			}
		}
		if got := res.Header.Get("Cache-Control"); strings.HasPrefix(path, "/api/") && got != "no-store" {
			t.Errorf("%s: Cache-Control is %q", path, got)
		}
	}
	w := httptest.NewRecorder()
	headers(true, http.NotFoundHandler()).ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if got := w.Header().Get("Strict-Transport-Security"); !strings.HasPrefix(got, "max-age=") {
		t.Errorf("over https: Strict-Transport-Security is %q", got)
	}
	policy := map[string]string{}
	for part := range strings.SplitSeq(contentPolicy, "; ") {
		name, sources, _ := strings.Cut(part, " ")
		policy[name] = sources
	}
	for name, sources := range map[string]string{"default-src": "'self'", "script-src": "'self'", "style-src": "'self'", "object-src": "'none'", "frame-ancestors": "'none'", "base-uri": "'none'", "form-action": "'self'"} {
		if policy[name] != sources {
			t.Errorf("%s is %q, want %q", name, policy[name], sources)
		}
	}
	for _, loose := range []string{"unsafe-", "*", "http:", "https:"} {
		if strings.Contains(contentPolicy, loose) {
			t.Errorf("the policy has %s", loose)
		}
	}
}

func TestGroup(t *testing.T) {
	due, n := "2026-11-24", func(i int) *int { return &i }
	for _, c := range []struct {
		due   *string
		left  *int
		today string
		want  string
	}{{nil, nil, due, "none"}, {&due, n(-1), "2026-11-25", "overdue"}, {&due, n(0), "2026-11-24", "today"}, {&due, n(3), "2026-11-20", "soon"}, {&due, n(4), "2026-11-19", "later"}, {&due, n(0), "2026-11-22", "today"}} {
		today, err := calendar.ParseDate(c.today)
		if err != nil {
			t.Fatal(err)
		}
		if got := group(c.due, c.left, today); got != c.want {
			t.Errorf("%+v: %s; want %s", c, got, c.want)
		}
	}
	if d, ok := day("2026-11-24").(time.Time); !ok || d.Day() != 24 {
		t.Errorf("a day for a cell: %v", day("2026-11-24"))
	}
}
