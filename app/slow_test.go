package app

import (
	"bufio"
	"bytes"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// impatient serves a handler with little patience and gives its address.
func impatient(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := patience{headers: 200 * time.Millisecond, request: 400 * time.Millisecond, write: 200 * time.Millisecond, idle: time.Second}.server(h)
	go func() { _ = srv.Serve(listener) }()
	t.Cleanup(func() { _ = srv.Close() })
	return listener.Addr().String()
}

// Who sends headers or a body too slowly, or does not take the answer, is broken off; who is quick is not, however long the answer takes.
func TestSlowClients(t *testing.T) {
	address := impatient(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/long": // longer than a request may take to come
			_, _ = io.Copy(io.Discard, r.Body)
			select {
			case <-r.Context().Done():
			case <-time.After(700 * time.Millisecond):
				_, _ = io.WriteString(w, "done")
			}
		case "/large":
			_, _ = w.Write(bytes.Repeat([]byte("x"), 32<<20))
		default: // refused without its body being read
			w.WriteHeader(http.StatusNotFound)
		}
	})
	dial := func(request string) net.Conn {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		if _, err := io.WriteString(c, request); err != nil {
			t.Fatal(err)
		}
		return c
	}
	for name, request := range map[string]string{
		"headers":         "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
		"body":            "POST /long HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nslow",
		"body not wanted": "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nslow",
	} {
		c := dial(request)
		_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
		if _, err := io.Copy(io.Discard, c); err != nil {
			t.Errorf("slow %s: the connection is still open: %v", name, err)
		}
	}
	for name, request := range map[string]string{"without a body": "GET /long HTTP/1.1\r\nHost: x\r\n\r\n", "with a body": "POST /long HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"} {
		res, err := http.ReadResponse(bufio.NewReader(dial(request)), nil)
		if err != nil {
			t.Fatalf("a long answer to a request %s: %v", name, err)
		}
		if b, _ := io.ReadAll(res.Body); string(b) != "done" {
			t.Errorf("a long answer to a request %s: %q", name, b)
		}
	}
	c := dial("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
	_ = c.(*net.TCPConn).SetReadBuffer(4096)
	time.Sleep(800 * time.Millisecond)
	_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
	if n, _ := io.Copy(io.Discard, c); n >= 32<<20 {
		t.Error("who did not take the answer for so long got all of it")
	}
}

// Every operation bounds the body it takes, in bytes and in time.
func TestEveryOperationHasBounds(t *testing.T) {
	s := newSite(t, "", false)
	for id, op := range operations(s.app.Server.OpenAPI()) {
		if op.MaxBodyBytes <= 0 || op.MaxBodyBytes > 65<<20 || op.BodyReadTimeout <= 0 || op.BodyReadTimeout >= usualPatience.request {
			t.Errorf("%s: %d bytes in %v", id, op.MaxBodyBytes, op.BodyReadTimeout)
		}
	}
	office := s.logIn("anweiban")
	office.post("/api/records/hazard", map[string]any{"values": map[string]any{"text": strings.Repeat("长", 1<<20)}}).wantCode(413, "too_large")
	for name, body := range map[string]string{
		"lists":   `{"values": {"text": ` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`,
		"objects": `{"values": {"text": ` + strings.Repeat(`{"a":`, 100_000) + `1` + strings.Repeat("}", 100_000) + `}}`,
	} {
		req, _ := http.NewRequest("POST", s.url+"/api/records/hazard", strings.NewReader(body))
		req.Header.Set("Cookie", office.cookie)
		req.Header.Set("Content-Type", "application/json")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if res.StatusCode != 400 && res.StatusCode != 422 || !strings.Contains(string(b), "嵌套") {
			t.Errorf("deep %s: %d %s", name, res.StatusCode, b)
		}
	}
	req, _ := http.NewRequest("GET", s.url+"/api/site", nil)
	req.Header.Set("X-Long", strings.Repeat("x", 2<<20))
	if res, err := http.DefaultClient.Do(req); err == nil {
		_ = res.Body.Close()
		if res.StatusCode != 431 {
			t.Errorf("long headers: %d", res.StatusCode)
		}
	}
}
