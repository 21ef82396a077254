package notice

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"syscall"
	"time"

	"zhiben/event"
	"zhiben/store"
)

// Sender sends to webhooks. Several, in several processes, may work on one database. An event is sent at least once: a receiver
// that has it already knows it by its identifier.
type Sender struct {
	DB  *store.DB
	Log *slog.Logger
	// Private allows addresses of this machine and of private networks.
	Private bool

	once   sync.Once
	client *http.Client
}

const (
	sendPoll  = time.Second
	sendMost  = 20               // deliveries taken at a time
	sendLease = 5 * time.Minute  // until a delivery whose sender died is taken again; longer than sendMost failing ones take
	sendLimit = 10 * time.Second // of one request
	attempts  = 12               // before a delivery is dead, some eleven hours after the first
	firstWait = 10 * time.Second // after the first failure; doubled each time
	keepSent  = 30 * 24 * time.Hour
)

// Run sends until the context ends.
func (s *Sender) Run(ctx context.Context) {
	commits := s.DB.Watch()
	cleaned := time.Time{}
	for ctx.Err() == nil {
		n, err := s.Send(ctx)
		if err == nil && time.Since(cleaned) > time.Hour {
			err = s.clean(ctx)
			cleaned = time.Now()
		}
		if err != nil && ctx.Err() == nil {
			s.Log.Error("send to webhooks", "error", err)
		}
		if n == sendMost && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
		case <-time.After(sendPoll):
		case <-commits:
			time.Sleep(sendPoll / 4)
		}
	}
}

// claimed is a delivery that this sender has taken.
type claimed struct {
	hook     Webhook
	position int64
	attempts int64
}

// Send sends what is due, at most some; n is how many deliveries it took.
func (s *Sender) Send(ctx context.Context) (n int, err error) {
	due := false
	if err := s.DB.Read(ctx, func(tx *store.Tx) error {
		due, err = tx.Row(`SELECT 1 FROM `+dueRows+` LIMIT 1`, []any{tx.Now.UnixMilli()}, new(int64))
		return err
	}); err != nil || !due {
		return 0, err
	}
	var taken []claimed
	err = s.DB.Write(ctx, func(tx *store.Tx) error { taken, err = claim(tx); return err })
	if err != nil {
		return 0, err
	}
	byHook := map[string][]claimed{}
	for _, c := range taken {
		byHook[c.hook.ID] = append(byHook[c.hook.ID], c)
	}
	var all sync.WaitGroup
	var mu sync.Mutex
	for _, list := range byHook {
		all.Go(func() {
			err2 := s.sendAll(ctx, list)
			mu.Lock()
			defer mu.Unlock()
			err = errors.Join(err, err2)
		})
	}
	all.Wait()
	return len(taken), err
}

const dueRows = `webhook_delivery d JOIN webhook w ON w.id = d.webhook WHERE d.state = 'waiting' AND d.next_at <= $1 AND w.active = 1 AND w.next_at <= $1`

// claim takes due deliveries so that nobody else does, for a while.
func claim(tx *store.Tx) ([]claimed, error) {
	lock := ""
	if tx.Postgres {
		lock = " FOR UPDATE OF d SKIP LOCKED"
	}
	var out []claimed
	err := tx.Query(`SELECT d.webhook, d.position, d.attempts FROM `+dueRows+` ORDER BY d.next_at, d.position LIMIT `+strconv.Itoa(sendMost)+lock, []any{tx.Now.UnixMilli()}, func(scan func(...any) error) error {
		var c claimed
		err := scan(&c.hook.ID, &c.position, &c.attempts)
		out = append(out, c)
		return err
	})
	if err != nil {
		return nil, err
	}
	hooks := map[string]Webhook{}
	all, err := webhooks(tx, "")
	if err != nil {
		return nil, err
	}
	for _, w := range all {
		hooks[w.ID] = w
	}
	for i := range out {
		c := &out[i]
		c.hook = hooks[c.hook.ID]
		if _, err := tx.Exec(`UPDATE webhook_delivery SET next_at = $3 WHERE webhook = $1 AND position = $2`, c.hook.ID, c.position, tx.Now.Add(sendLease).UnixMilli()); err != nil {
			return nil, err
		}
	}
	return out, err
}

// sendAll sends to one webhook, one after the other. After a failure the rest waits: the receiver has troubles.
func (s *Sender) sendAll(ctx context.Context, list []claimed) error {
	for i, c := range list {
		err := s.send(ctx, c)
		if ctx.Err() != nil { // the program ends; the lease runs out
			return ctx.Err()
		}
		if err2 := s.DB.Write(ctx, func(tx *store.Tx) error {
			if err == nil {
				return sent(tx, c)
			}
			return failed(tx, c, err, list[i+1:])
		}); err2 != nil || err != nil {
			return err2
		}
	}
	return nil
}

func sent(tx *store.Tx, c claimed) error {
	if _, err := tx.Exec(`UPDATE webhook_delivery SET state = 'sent', attempts = $3, at = $4, error = '' WHERE webhook = $1 AND position = $2`, c.hook.ID, c.position, c.attempts+1, tx.Now.UnixMilli()); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE webhook SET failures = 0, next_at = 0, error = '' WHERE id = $1 AND failures > 0`, c.hook.ID)
	return err
}

func failed(tx *store.Tx, c claimed, cause error, rest []claimed) error {
	state := Waiting
	if c.attempts+1 >= attempts {
		state = Dead
	}
	_, err := tx.Exec(`UPDATE webhook_delivery SET state = $3, attempts = $4, next_at = $5, at = $6, error = $7 WHERE webhook = $1 AND position = $2`,
		c.hook.ID, c.position, state, c.attempts+1, tx.Now.Add(wait(c.attempts)).UnixMilli(), tx.Now.UnixMilli(), cause.Error())
	if err != nil {
		return err
	}
	for _, r := range rest { // given back
		if _, err := tx.Exec(`UPDATE webhook_delivery SET next_at = $3 WHERE webhook = $1 AND position = $2 AND state = 'waiting'`, r.hook.ID, r.position, tx.Now.UnixMilli()); err != nil {
			return err
		}
	}
	_, err = tx.Exec(`UPDATE webhook SET failures = failures + 1, next_at = $2, error = $3 WHERE id = $1`, c.hook.ID, tx.Now.Add(min(wait(c.hook.Failures), 15*time.Minute)).UnixMilli(), cause.Error())
	return err
}

// wait is how long to wait after one more failure than were counted.
func wait(failures int64) time.Duration { return firstWait << min(failures, attempts) }

// Message is what a webhook is sent: what happened to which record. It holds no value of any field, no note and no person; who may
// know these asks the API.
type Message struct {
	ID       string    `json:"id"`       // of the event; the same when it is sent again
	Position int64     `json:"position"` // in the log
	Region   string    `json:"region"`
	Ledger   string    `json:"ledger"`
	Record   string    `json:"record"`
	Unit     string    `json:"unit"`
	Kind     string    `json:"kind"`
	Move     string    `json:"move,omitempty"`
	From     string    `json:"from,omitempty"` // state
	To       string    `json:"to,omitempty"`
	At       time.Time `json:"at"`
}

func (s *Sender) send(ctx context.Context, c claimed) error {
	var e event.Event
	if err := s.DB.Read(ctx, func(tx *store.Tx) error {
		found, err := event.At(tx, []int64{c.position})
		e = found[c.position]
		return err
	}); err != nil {
		return err
	}
	body, err := json.Marshal(Message{e.ID, e.Position, e.Region, e.Ledger, e.Record, e.Unit, e.Kind, e.Move, e.Body.From, e.Body.To, e.At})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, sendLimit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.hook.URL, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "Zhiben")
	req.Header.Set("Zhiben-Event", e.ID)
	req.Header.Set("Zhiben-Signature", Sign(c.hook.Secret, s.DB.Now(), body))
	res, err := s.http().Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	_, _ = io.CopyN(io.Discard, res.Body, 4<<10)
	if res.StatusCode < 200 || res.StatusCode > 299 {
		return fmt.Errorf("the receiver answered %s", res.Status)
	}
	return nil
}

// Sign is the value of the header Zhiben-Signature: "t=<seconds since 1970>,v1=<hex>", where hex is HMAC-SHA256 with the secret
// over the seconds, a full stop and the body.
func Sign(secret string, at time.Time, body []byte) string {
	t := strconv.FormatInt(at.Unix(), 10)
	h := hmac.New(sha256.New, []byte(secret))
	h.Write([]byte(t + "."))
	h.Write(body)
	return "t=" + t + ",v1=" + hex.EncodeToString(h.Sum(nil))
}

// http is the client: no proxy, no redirects, and every address is looked at when it is dialled, whatever its name resolved to
// before.
func (s *Sender) http() *http.Client {
	s.once.Do(func() {
		dialer := &net.Dialer{Timeout: sendLimit, Control: func(_, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil {
				return err
			}
			if !s.Private && !public(to.Addr()) {
				return privateAddress()
			}
			return nil
		}}
		s.client = &http.Client{
			Transport:     &http.Transport{DialContext: dialer.DialContext, ForceAttemptHTTP2: true, MaxIdleConnsPerHost: 1, IdleConnTimeout: time.Minute},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
	})
	return s.client
}

// inner are networks beside those that netip knows as private which are not the public internet (IANA special-purpose registries).
var inner = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"), netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"),
	// Forms of IPv6 that hold an IPv4 address.
	netip.MustParsePrefix("::/96"), netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2001::/32"), netip.MustParsePrefix("2002::/16"),
}

func public(ip netip.Addr) bool {
	ip = ip.Unmap().WithZone("")
	for _, n := range inner {
		if n.Contains(ip) {
			return false
		}
	}
	return ip.IsGlobalUnicast() && !ip.IsPrivate()
}

// clean forgets what was sent long ago; the webhook notes how far, so that replaying does not send it again.
func (s *Sender) clean(ctx context.Context) error {
	return s.DB.Write(ctx, func(tx *store.Tx) error {
		const old = `webhook_delivery d WHERE d.state = 'sent' AND d.at < $1`
		before := tx.Now.Add(-keepSent).UnixMilli()
		_, err := tx.Exec(`UPDATE webhook SET through = (SELECT max(d.position) FROM `+old+` AND d.webhook = webhook.id)
			WHERE through < (SELECT max(d.position) FROM `+old+` AND d.webhook = webhook.id)`, before)
		if err != nil {
			return err
		}
		_, err = tx.Exec(`DELETE FROM webhook_delivery WHERE state = 'sent' AND at < $1`, before)
		return err
	})
}
