package app

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// message is one message of a stream.
type message struct {
	id   string
	body map[string]any
}

// listen opens the caller's stream; the channel is closed when it ends.
func (c *client) listen(ctx context.Context, last string) (status int, told <-chan message) {
	c.s.t.Helper()
	req, err := http.NewRequestWithContext(ctx, "GET", c.s.url+"/api/events", nil)
	if err != nil {
		c.s.t.Fatal(err)
	}
	req.Header.Set("Cookie", c.cookie)
	req.Header.Set("Accept", "text/event-stream")
	req.Header.Set("Last-Event-ID", last)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		c.s.t.Fatal(err)
	}
	out := make(chan message, 100)
	go func() {
		defer close(out)
		defer func() { _ = res.Body.Close() }()
		var m message
		for lines := bufio.NewScanner(res.Body); lines.Scan(); {
			switch key, value, _ := strings.Cut(lines.Text(), ": "); key {
			case "id":
				m.id = value
			case "data":
				if json.Unmarshal([]byte(value), &m.body) == nil {
					out <- m
				}
				m = message{}
			}
		}
	}()
	return res.StatusCode, out
}

func next(t *testing.T, told <-chan message) message {
	t.Helper()
	select {
	case m, open := <-told:
		if !open {
			t.Fatal("the stream has ended")
		}
		return m
	case <-time.After(10 * time.Second):
		t.Fatal("nothing was told")
		return message{}
	}
}

// A page is told what happens where it may see it, and nothing of elsewhere; a page that comes back is told that something happened
// meanwhile; the stream ends with the session. What another server writes is told too: the site's own followers stand still here, and
// another dispatcher stands in for the other server's.
func TestLive(t *testing.T) {
	onDesk(t, func(s *site) {
		s.app.Server.Patience = 500 * time.Millisecond
		office, town, other := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("gongxin")
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		go func() { // another server
			d := s.app.followers()
			for ctx.Err() == nil {
				_ = d.Catch(ctx)
				time.Sleep(50 * time.Millisecond)
			}
		}()
		if err := s.app.CatchUp(ctx); err != nil {
			t.Fatal(err)
		}
		_, atTown := town.listen(ctx, "")
		_, atOther := other.listen(ctx, "")
		first := next(t, atTown)
		if first.id == "" || first.body["ledgers"] == nil {
			t.Fatalf("the first message: %v", first)
		}
		next(t, atOther)
		here := str(office.unit("石桥镇")["id"])
		broken := slowReaders(s, office)
		id := str(office.post("/api/records/visit", map[string]any{"unit": here, "values": map[string]any{"text": "通道堵塞", "grade": "minor"}}).want(201)["id"])
		said := next(t, atTown)
		if l, _ := said.body["ledgers"].([]any); len(l) == 0 || l[0] != "visit" || said.id == first.id {
			t.Errorf("the town is told %v", said)
		}
		broken()
		me := str(town.get("/api/me").want(200)["person"].(map[string]any)["id"])
		office.post("/api/records/visit/"+id+"/verbs/copy", map[string]any{"persons": []any{me}}).want(200)
		for said = next(t, atTown); said.body["notices"] == 0.0; said = next(t, atTown) {
		}
		if said.body["notices"] != 1.0 || said.body["unread"].(float64) < 1 {
			t.Errorf("a copy is told as %v", said)
		}
		select {
		case m := <-atOther:
			t.Errorf("a department is told of a town's visit: %v", m)
		case <-time.After(300 * time.Millisecond):
		}
		_, back := town.listen(ctx, first.id)
		if m := next(t, back); m.body["ledgers"] != nil || m.id == first.id {
			t.Errorf("who comes back is told %v", m)
		}
		town.listen(ctx, "")
		if status, _ := town.listen(ctx, ""); status != http.StatusNoContent {
			t.Errorf("a fourth stream of one session: %d", status)
		}
		town.send("DELETE", "/api/session", nil, nil).want(204)
		office.post("/api/records/visit/"+id+"/comments", map[string]any{"text": "看一下"}).want(200)
		for ended := time.After(20 * time.Second); ; {
			select {
			case _, open := <-atTown:
				if !open {
					return
				}
			case <-ended:
				t.Fatal("the stream goes on after the session")
			}
		}
	})
}

// piped is a listener whose connections hold nothing: what is written waits until it is read.
type piped chan net.Conn

func (p piped) Accept() (net.Conn, error) {
	if c, open := <-p; open {
		return c, nil
	}
	return nil, net.ErrClosed
}
func (p piped) Close() error   { return nil }
func (p piped) Addr() net.Addr { return &net.UnixAddr{Name: "pipe"} }

// slowReaders opens as many streams of one session as there may be and reads none of them. broken waits until the server has given all of them up
// and asks that the session may listen again.
func slowReaders(s *site, c *client) (broken func()) {
	t, over := s.t, make(chan struct{}, liveStreams)
	all := make(piped, liveStreams)
	h := s.app.Handler()
	srv := usualPatience.server(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(w, r)
		over <- struct{}{}
	}))
	go func() { _ = srv.Serve(all) }()
	t.Cleanup(func() { close(all); _ = srv.Close() })
	for range liveStreams {
		here, there := net.Pipe()
		t.Cleanup(func() { _ = here.Close() })
		all <- there
		if _, err := io.WriteString(here, "GET /api/events HTTP/1.1\r\nHost: x\r\nCookie: "+c.cookie+"\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
	}
	return func() {
		t.Helper()
		for range liveStreams {
			select {
			case <-over:
			case <-time.After(20 * time.Second):
				t.Fatal("a page that reads nothing keeps its stream")
			}
		}
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		status, told := c.listen(ctx, "")
		if next(t, told); status != http.StatusOK {
			t.Errorf("after the slow pages are gone: %d", status)
		}
	}
}

// liveStreams is how many streams a session may have.
const liveStreams = 3
