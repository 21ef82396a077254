package notice

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/store"
	"zhiben/unit"
)

// receiver is another system that keeps what it is sent.
type receiver struct {
	*httptest.Server
	mu      sync.Mutex
	answer  int
	got     []Message
	bodies  []string
	headers []http.Header
}

func newReceiver(t *testing.T) *receiver {
	r := &receiver{answer: 204}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		r.mu.Lock()
		defer r.mu.Unlock()
		body, _ := io.ReadAll(req.Body)
		var m Message
		if err := json.Unmarshal(body, &m); err != nil {
			t.Error(err)
		}
		if r.answer == 302 {
			w.Header().Set("Location", r.URL+"/elsewhere")
		}
		if r.answer < 300 {
			r.got, r.bodies, r.headers = append(r.got, m), append(r.bodies, string(body)), append(r.headers, req.Header)
		}
		w.WriteHeader(r.answer)
	}))
	t.Cleanup(r.Close)
	return r
}

func (w *world) sender() *Sender {
	return &Sender{DB: w.db, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Private: true}
}

func (w *world) subscribe(s *Sender, a *unit.Actor, hook Webhook) Webhook {
	w.t.Helper()
	w.write(func(tx *store.Tx) {
		var err error
		hook, err = s.CreateWebhook(tx, a, hook)
		must(w.t, err)
	})
	return hook
}

func (w *world) send(s *Sender) {
	w.t.Helper()
	w.catch()
	for {
		n, err := s.Send(context.Background())
		must(w.t, err)
		if n == 0 {
			return
		}
	}
}

func TestWebhook(t *testing.T) {
	onBoth(t, func(w *world) {
		s, r := w.sender(), newReceiver(w.t)
		w.happen(w.admin, "早先")
		w.catch()
		hook := w.subscribe(s, w.admin, Webhook{Unit: w.root.ID, URL: r.URL, Ledgers: []string{"job"}, Kinds: []string{"urge"}})
		elsewhere := w.subscribe(s, w.otherAdmin, Webhook{Unit: w.towns[1].ID, URL: r.URL})
		w.happen(w.clerk, "内部说明，不得外传", event.Notify{Persons: []string{w.other.Person}, Key: "urge"})
		w.send(s)
		w.send(s)
		// The second webhook, of the other town, hears of its own creation only.
		if len(r.got) != 2 || r.got[0].Ledger != "job" && r.got[1].Ledger != "job" {
			w.t.Fatalf("sent %+v", r.got)
		}
		i := slices.IndexFunc(r.got, func(m Message) bool { return m.Ledger == "job" })
		m, h := r.got[i], r.headers[i]
		if m.Record != "r1" || m.Kind != "urge" || m.Unit != w.towns[0].ID || !m.At.Equal(w.now) || m.Position == 0 || h.Get("Zhiben-Event") != m.ID {
			w.t.Errorf("sent %+v with %v", m, h)
		}
		if want := Sign(hook.Secret, w.now, []byte(r.bodies[i])); h.Get("Zhiben-Signature") != want {
			w.t.Errorf("signature %s; want %s", h.Get("Zhiben-Signature"), want)
		}
		for _, secret := range []string{"内部说明", w.clerk.Person, w.other.Person} {
			if strings.Contains(r.bodies[i], secret) {
				w.t.Errorf("the message gives %s away: %s", secret, r.bodies[i])
			}
		}
		before := w.rows(`SELECT * FROM webhook_delivery ORDER BY 1, 2`)
		must(w.t, w.d.Rebuild(context.Background(), []string{WebhookFollower}, 0, func(event.State) {}))
		w.send(s)
		if after := w.rows(`SELECT * FROM webhook_delivery ORDER BY 1, 2`); after != before || len(r.got) != 2 {
			w.t.Errorf("beginning anew: %d messages\n%s\nwant\n%s", len(r.got), after, before)
		}
		w.write(func(tx *store.Tx) {
			list, err := ListWebhooks(tx, w.otherAdmin)
			must(w.t, err)
			if len(list) != 1 || list[0].ID != elsewhere.ID {
				w.t.Errorf("the other town's administrator sees %+v", list)
			}
			_, err = ListWebhooks(tx, w.clerk)
			wantCode(w.t, err, "not_for_this_post")
			_, err = GetWebhook(tx, w.otherAdmin, hook.ID)
			wantCode(w.t, err, "not_found")
			_, err = s.CreateWebhook(tx, w.otherAdmin, Webhook{Unit: w.root.ID, URL: r.URL})
			wantCode(w.t, err, "not_found")
			edited := hook
			edited.Active = false
			edited, err = s.EditWebhook(tx, w.admin, edited)
			must(w.t, err)
			_, err = s.EditWebhook(tx, w.admin, hook)
			wantCode(w.t, err, "changed")
			must(w.t, DeleteWebhook(tx, w.admin, elsewhere.ID))
		})
		w.happen(w.clerk, "停用之后")
		w.send(s)
		if len(r.got) != 2 {
			w.t.Errorf("an inactive webhook was sent %+v", r.got[2:])
		}
		hook.Version, hook.Active = 2, true
		w.write(func(tx *store.Tx) { _, err := s.EditWebhook(tx, w.admin, hook); must(w.t, err) })
		w.happen(w.clerk, "恢复之后")
		w.send(s)
		if len(r.got) != 3 {
			w.t.Errorf("active again: %d messages; want what happened since", len(r.got))
		}
	})
}

func TestWebhookRetries(t *testing.T) {
	onBoth(t, func(w *world) {
		s, r := w.sender(), newReceiver(w.t)
		hook := w.subscribe(s, w.admin, Webhook{Unit: w.root.ID, URL: r.URL, Ledgers: []string{"job"}})
		state := func() (d Delivery) {
			w.read(func(tx *store.Tx) {
				list, err := Deliveries(tx, w.admin, hook.ID, "", 10, 0)
				must(w.t, err)
				if len(list) != 1 || list[0].Event.Record != "r1" {
					w.t.Fatalf("deliveries %+v", list)
				}
				d = list[0]
			})
			return d
		}
		w.happen(w.clerk, "")
		for i := range int64(attempts) {
			r.answer = []int{302, 500, 404}[i%3] // a redirect is no success, and is not followed
			w.send(s)
			d := state()
			if d.Attempts != i+1 || !strings.Contains(d.Error, fmt.Sprint(r.answer)) || d.State != Waiting && i+1 < attempts {
				w.t.Fatalf("after attempt %d: %+v", i+1, d)
			}
			w.send(s) // not before its time
			if again := state(); again.Attempts != d.Attempts {
				w.t.Fatalf("tried again at once: %+v", again)
			}
			w.now = w.now.Add(max(firstWait<<i, 15*time.Minute))
		}
		if d := state(); d.State != Dead {
			w.t.Fatalf("after all attempts: %+v", d)
		}
		w.read(func(tx *store.Tx) {
			got, err := GetWebhook(tx, w.admin, hook.ID)
			must(w.t, err)
			if got.Failures != attempts || got.Error == "" {
				w.t.Errorf("the webhook does not show its failures: %+v", got)
			}
		})
		w.now = w.now.Add(240 * time.Hour)
		w.send(s)
		if d := state(); d.State != Dead || len(r.got) != 0 {
			w.t.Fatalf("a dead one was sent: %+v", d)
		}
		r.answer = 200
		w.write(func(tx *store.Tx) {
			n, err := Retry(tx, w.admin, hook.ID, nil)
			must(w.t, err)
			if n != 1 {
				w.t.Errorf("%d to retry", n)
			}
		})
		w.send(s)
		if d := state(); d.State != Sent || len(r.got) != 1 {
			w.t.Errorf("after the retry: %+v, %d messages", d, len(r.got))
		}
		// What was sent long ago is forgotten and not sent again.
		w.now = w.now.Add(keepSent + time.Hour)
		must(w.t, s.clean(context.Background()))
		must(w.t, w.d.Rebuild(context.Background(), []string{WebhookFollower}, 0, func(event.State) {}))
		w.send(s)
		if rows := w.rows(`SELECT * FROM webhook_delivery`); rows != "" || len(r.got) != 1 {
			w.t.Errorf("%d messages, deliveries %s", len(r.got), rows)
		}
	})
}

// Two senders at once send each event once while nobody dies.
func TestTwoSenders(t *testing.T) {
	onBoth(t, func(w *world) {
		r := newReceiver(w.t)
		w.subscribe(w.sender(), w.admin, Webhook{Unit: w.root.ID, URL: r.URL, Ledgers: []string{"job"}})
		for range 50 {
			w.happen(w.clerk, "")
		}
		w.catch()
		var all sync.WaitGroup
		for range 2 {
			s := w.sender()
			all.Go(func() { w.send(s) })
		}
		all.Wait()
		seen := map[string]bool{}
		for _, m := range r.got {
			seen[m.ID] = true
		}
		if len(r.got) != 50 || len(seen) != 50 {
			w.t.Errorf("%d messages of %d events; want 50", len(r.got), len(seen))
		}
	})
}

func TestPrivateAddresses(t *testing.T) {
	for text, want := range map[string]bool{"127.0.0.1": false, "10.1.2.3": false, "192.168.0.1": false, "172.20.0.1": false, "169.254.169.254": false, "100.64.1.1": false, "0.0.0.0": false, "0.1.2.3": false,
		"::1": false, "::": false, "fe80::1": false, "fd00::1": false, "::ffff:127.0.0.1": false, "::ffff:8.8.8.8": true, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "224.0.0.1": false, "255.255.255.255": false,
		"198.18.0.1": false, "114.114.114.114": true, "2400:3200::1": true, "172.32.0.1": true} {
		if got := public(netip.MustParseAddr(text)); got != want {
			t.Errorf("%s public %v; want %v", text, got, want)
		}
	}
	onBoth(t, func(w *world) {
		r := newReceiver(w.t)
		s := w.sender()
		s.Private = false
		w.write(func(tx *store.Tx) {
			for _, address := range []string{r.URL, "http://[::1]/x", "http://169.254.169.254/latest"} {
				_, err := s.CreateWebhook(tx, w.admin, Webhook{Unit: w.root.ID, URL: address})
				wantCode(w.t, err, "private_address")
			}
			for _, address := range []string{"", "ftp://a.example/", "https://", "http://user:pw@a.example/", "file:///etc/passwd", "/x", "https://" + strings.Repeat("a", 600)} {
				_, err := s.CreateWebhook(tx, w.admin, Webhook{Unit: w.root.ID, URL: address})
				wantCode(w.t, err, "bad_url")
			}
		})
		// A name that leads inside is found out when it is dialled.
		hook := w.subscribe(s, w.admin, Webhook{Unit: w.root.ID, URL: strings.Replace(r.URL, "127.0.0.1", "localhost", 1), Ledgers: []string{"job"}})
		w.happen(w.clerk, "")
		w.send(s)
		w.read(func(tx *store.Tx) {
			list, err := Deliveries(tx, w.admin, hook.ID, Waiting, 10, 0)
			must(w.t, err)
			if len(r.got) != 0 || len(list) != 1 || list[0].Attempts != 1 || !strings.Contains(list[0].Error, "private") {
				w.t.Errorf("sent %v; deliveries %+v", r.got, list)
			}
		})
	})
}
