package main

import (
	"bufio"
	"bytes"
	"encoding/json"

	"io"
	"mime/multipart"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// asProgram makes the test binary behave as the program, so that the guide's commands find one.
const asProgram = "ZHIBEN_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// block is a fenced part of the guide: commands, what they answer, or a change of a file.
type block struct {
	kind, file, text string
	line             int
}

var fenced = regexp.MustCompile("(?ms)^```(\\w+)(?: (\\S+))?\n(.*?)^```$")

func blocks(src string) (out []block) {
	for _, at := range fenced.FindAllStringSubmatchIndex(src, -1) {
		b := block{kind: src[at[2]:at[3]], text: src[at[6]:at[7]], line: strings.Count(src[:at[0]], "\n") + 1}
		if at[4] >= 0 {
			b.file = src[at[4]:at[5]]
		}
		out = append(out, b)
	}
	return out
}

// Whoever follows docs/guide-new-ledger.md word by word gets the answers it shows, and at the end a ledger in force with what the guide
// promises of it.
func TestGuide(t *testing.T) {
	src, err := os.ReadFile("../../docs/guide-new-ledger.md")
	if err != nil {
		t.Fatal(err)
	}
	sh := newShell(t)
	answer, ran := "", 0
	for _, b := range blocks(string(src)) {
		switch b.kind {
		case "sh":
			ran++
			answer = sh.run(b.text)
			if strings.Contains(b.text, "zhiben serve") {
				sh.served()
			}
		case "text":
			if got, want := settled(answer), settled(b.text); got != want {
				t.Fatalf("guide:%d: the answer is\n%s\nwant\n%s", b.line, got, want)
			}
		case "diff":
			sh.change(b)
		default:
			t.Fatalf("guide:%d: nobody runs blocks of %s", b.line, b.kind)
		}
	}
	if ran < 7 {
		t.Fatalf("the guide has %d commands", ran)
	}
	sh.promised()
}

var took = regexp.MustCompile(`(\d+|…) ms\)`)

func settled(text string) string { return strings.TrimSpace(took.ReplaceAllString(text, "… ms)")) }

// shell is one session at a terminal in an empty folder.
type shell struct {
	t   *testing.T
	dir string
	in  io.Writer
	out *bufio.Reader
	url string
}

func newShell(t *testing.T) *shell {
	t.Helper()
	dir, bin := t.TempDir(), t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(bin, "zhiben"), []byte("#!/bin/sh\nexec env "+asProgram+"=1 '"+self+"' \"$@\"\n"), 0o755); err != nil { //nolint:gosec // it is to be run
		t.Fatal(err)
	}
	cmd := exec.Command("sh")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = cmd.Stdout
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, _ = io.WriteString(in, "test -z \"$!\" || { kill $!; wait; }\n")
		_ = in.Close()
		_ = cmd.Wait()
	})
	return &shell{t: t, dir: dir, in: in, out: bufio.NewReader(out)}
}

const mark = "--- the command has ended ---"

// run types commands and gives what they print.
func (s *shell) run(commands string) string {
	s.t.Helper()
	if _, err := io.WriteString(s.in, commands+"\necho '"+mark+"'\n"); err != nil {
		s.t.Fatal(err)
	}
	var b strings.Builder
	for {
		line, err := s.out.ReadString('\n')
		if err != nil {
			s.t.Fatalf("%s: %v\n%s", commands, err, b.String())
		}
		if strings.TrimSpace(line) == mark {
			return b.String()
		}
		b.WriteString(line)
	}
}

// change edits a file as a block shows: what it takes away, or the line after which it adds, must stand there once.
func (s *shell) change(b block) {
	s.t.Helper()
	path := filepath.Join(s.dir, filepath.FromSlash(b.file))
	src, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatal(err)
	}
	var old, now string
	for line := range strings.Lines(b.text) {
		switch line[0] {
		case '-':
			old += line[1:]
		case '+':
			now += line[1:]
		default:
			old, now = old+line[1:], now+line[1:]
		}
	}
	if !strings.HasPrefix(old, " ") { // a part of a line
		old, now = strings.TrimSuffix(old, "\n"), strings.TrimSuffix(now, "\n")
	}
	if strings.HasPrefix(b.text, " ") && strings.Count(string(src), old) != 1 || strings.Count(string(src), old) != 1 {
		s.t.Fatalf("guide:%d: %s has this %d times:\n%s", b.line, b.file, strings.Count(string(src), old), old)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(src), old, now, 1)), 0o600); err != nil {
		s.t.Fatal(err)
	}
}

var address = regexp.MustCompile(`http://[0-9A-Za-z.:\[\]-]+:\d+`)

// served waits for the server that the guide has begun, and looks whether the ledger is there.
func (s *shell) served() {
	s.t.Helper()
	for end := time.Now().Add(time.Minute); s.url == ""; time.Sleep(50 * time.Millisecond) {
		log, _ := os.ReadFile(filepath.Join(s.dir, "serve.log"))
		s.url = string(address.Find(log))
		if time.Now().After(end) {
			s.t.Fatalf("no server:\n%s", log)
		}
	}
	if fields := s.fields(); !strings.Contains(fields, `"place"`) || strings.Contains(fields, `"blocked_by"`) {
		s.t.Fatalf("the ledger before the change: %s", fields)
	}
}

// fields is the ledger as a town sees it; empty: there is none.
func (s *shell) fields() string {
	var all struct {
		Items []json.RawMessage `json:"items"`
	}
	s.ask("GET", "/api/ledgers", nil, &all)
	for _, item := range all.Items {
		if bytes.Contains(item, []byte(`"name":"fire_lane"`)) {
			return string(item)
		}
	}
	return ""
}

var cookie string

func (s *shell) ask(method, path string, in, out any) (status int, raw []byte) {
	s.t.Helper()
	if cookie == "" && path != "/api/session" {
		s.ask("POST", "/api/session", map[string]any{"login": "shiqiao", "password": "pinglan-demo"}, nil)
	}
	kind, body := "application/json", []byte(nil)
	if f, ok := in.(form); ok {
		kind, body = f.kind, f.body
	} else if in != nil {
		body, _ = json.Marshal(in)
	}
	req, err := http.NewRequest(method, s.url+path, bytes.NewReader(body))
	if err != nil {
		s.t.Fatal(err)
	}
	req.Header.Set("Content-Type", kind)
	req.Header.Set("Cookie", cookie)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	raw, err = io.ReadAll(res.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, c := range res.Cookies() {
		if c.Name == "zhiben_session" {
			cookie = c.Name + "=" + c.Value
		}
	}
	if out != nil {
		if err := json.Unmarshal(raw, out); err != nil {
			s.t.Fatalf("%s %s: %s", method, path, raw)
		}
	}
	return res.StatusCode, raw
}

// form is a file as a browser sends it.
type form struct {
	kind string
	body []byte
}

func upload(name string, data []byte) form {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	part, _ := w.CreateFormFile("file", name)
	_, _ = part.Write(data)
	_ = w.Close()
	return form{w.FormDataContentType(), b.Bytes()}
}

// promised looks whether the last section is true: the running server has the new field in list, form, Excel and search, and the term.
func (s *shell) promised() {
	t := s.t
	for end := time.Now().Add(20 * time.Second); !strings.Contains(s.fields(), `"blocked_by"`); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			log, _ := os.ReadFile(filepath.Join(s.dir, "serve.log"))
			t.Fatalf("the running server has the ledger as it was: %s\n%s", s.fields(), log)
		}
	}
	var units struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"items"`
	}
	s.ask("GET", "/api/units?kind=enterprise", nil, &units)
	if len(units.Items) == 0 {
		t.Fatal("the town has no enterprise")
	}
	values := map[string]any{"place": "北门消防车道", "grade": "general", "found_on": time.Now().In(time.FixedZone("", 8*3600)).Format(time.DateOnly)}
	if status, raw := s.ask("POST", "/api/records/fire_lane", map[string]any{"unit": units.Items[0].ID, "move": "enter", "values": values}, nil); status != 422 || !bytes.Contains(raw, []byte("blocked_by")) {
		t.Errorf("without what blocks the lane: %d %s", status, raw)
	}
	values["blocked_by"] = "lock"
	var made struct {
		ID  string `json:"id"`
		Due string `json:"due"`
	}
	if status, raw := s.ask("POST", "/api/records/fire_lane", map[string]any{"unit": units.Items[0].ID, "move": "enter", "values": values}, &made); status != 201 || made.Due == "" {
		t.Fatalf("entered: %d %s", status, raw)
	}
	if _, raw := s.ask("GET", "/api/records/fire_lane", nil, nil); !bytes.Contains(raw, []byte("锁闭门禁")) && !bytes.Contains(raw, []byte(`"lock"`)) {
		t.Errorf("the list: %s", raw)
	}
	status, sheet := s.ask("GET", "/api/export/fire_lane.xlsx", nil, nil)
	if status != 200 {
		t.Fatalf("the export: %d", status)
	}
	var checked struct {
		Same, Wrong int
		Ignored     []string
	}
	if status, raw := s.ask("POST", "/api/imports?ledger=fire_lane", upload("lanes.xlsx", sheet), &checked); status >= 300 || checked.Same != 1 || checked.Wrong != 0 || len(checked.Ignored) != 0 {
		t.Errorf("what was exported, imported again: %d %s", status, raw)
	}
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(100 * time.Millisecond) {
		_, raw := s.ask("GET", "/api/search/groups?q=%E5%8C%97%E9%97%A8", nil, nil) // 北门
		if bytes.Contains(raw, []byte(made.ID)) {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("search: %s", raw)
		}
	}
}
