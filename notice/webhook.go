package notice

import (
	"crypto/rand"
	"encoding/json"
	"net/netip"
	"net/url"
	"slices"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// WebhookFollower notes which events are to be sent to which webhooks.
const WebhookFollower = "webhooks"

// EditRight is the right to keep webhooks.
const EditRight = "webhook.edit"

// Webhook is a subscription of another system.
type Webhook struct {
	ID       string
	Region   string
	Unit     string // events about it and what stands below it are told
	Path     string // of the unit
	URL      string
	Ledgers  []string // empty: all
	Kinds    []string // of events; empty: all
	Secret   string   // signs what is sent
	Active   bool
	Failures int64     // in a row
	NextAt   time.Time // nothing is sent before, after a failure
	Error    string    // of the last attempt; empty: all is well
	Version  int64

	through int64
}

// Webhooks is the follower that notes what is to be sent. What was sent is not taken back: beginning anew it adds what is missing.
func Webhooks() event.Follower {
	return event.Follower{Name: WebhookFollower, Version: "1", Apply: owe, Reset: func(tx *store.Tx) error {
		_, err := tx.Exec(`DELETE FROM webhook_delivery WHERE state = 'waiting' AND position > (SELECT through FROM webhook w WHERE w.id = webhook)`)
		return err
	}}
}

func owe(tx *store.Tx, events []event.Event) error {
	hooks, err := webhooks(tx, `WHERE w.active = 1 ORDER BY w.id`)
	if err != nil || len(hooks) == 0 {
		return err
	}
	var rows [][]any
	for _, e := range events {
		for i := range hooks {
			if hooks[i].wants(&e) {
				rows = append(rows, []any{hooks[i].ID, e.Position, e.At.UnixMilli(), Waiting, 0, ""})
			}
		}
	}
	return tx.Many(`INSERT INTO webhook_delivery (webhook, position, next_at, state, attempts, error)`, rows, `ON CONFLICT DO NOTHING`)
}

func (w *Webhook) wants(e *event.Event) bool {
	return e.Position > w.through && within(e.UnitPath, w.Path) &&
		(len(w.Ledgers) == 0 || slices.Contains(w.Ledgers, e.Ledger)) && (len(w.Kinds) == 0 || slices.Contains(w.Kinds, e.Kind))
}

func within(path, above string) bool { return len(path) >= len(above) && path[:len(above)] == above }

func webhooks(tx *store.Tx, where string, args ...any) ([]Webhook, error) {
	var out []Webhook
	err := tx.Query(`SELECT w.id, w.region, w.unit, u.path, w.url, w.ledgers, w.kinds, w.secret, w.active, w.through, w.failures, w.next_at, w.error, w.version
		FROM webhook w JOIN unit u ON u.id = w.unit `+where, args, func(scan func(...any) error) error {
		var w Webhook
		var ledgers, kinds string
		var active, next int64
		if err := scan(&w.ID, &w.Region, &w.Unit, &w.Path, &w.URL, &ledgers, &kinds, &w.Secret, &active, &w.through, &w.Failures, &next, &w.Error, &w.Version); err != nil {
			return err
		}
		w.Active, w.NextAt = active == 1, time.UnixMilli(next).UTC()
		if err := json.Unmarshal([]byte(ledgers), &w.Ledgers); err != nil {
			return err
		}
		err := json.Unmarshal([]byte(kinds), &w.Kinds)
		out = append(out, w)
		return err
	})
	return out, err
}

// ListWebhooks lists the webhooks of the actor's territory.
func ListWebhooks(tx *store.Tx, a *unit.Actor) ([]Webhook, error) {
	if err := a.Allow(unit.Ask{Right: EditRight}); err != nil {
		return nil, err
	}
	if a.System {
		return webhooks(tx, "ORDER BY w.id")
	}
	var args store.Args
	return webhooks(tx, "WHERE "+unit.Range("u.path", a.Territory, &args)+" ORDER BY w.id", args.Values...)
}

// GetWebhook finds a webhook that the actor may edit.
func GetWebhook(tx *store.Tx, a *unit.Actor, id string) (Webhook, error) {
	found, err := webhooks(tx, `WHERE w.id = $1`, id)
	if err == nil && len(found) == 0 {
		err = unit.NotFound()
	}
	if err != nil {
		return Webhook{}, err
	}
	return found[0], a.Allow(unit.Ask{Right: EditRight, Path: found[0].Path})
}

// CreateWebhook subscribes a system to what happens from now on; the secret is made here.
func (s *Sender) CreateWebhook(tx *store.Tx, a *unit.Actor, w Webhook) (Webhook, error) {
	u, err := unit.Get(tx, w.Unit)
	if err != nil {
		return w, err
	}
	if err := a.Allow(unit.Ask{Right: EditRight, Path: u.Path}); err != nil {
		return w, err
	}
	if err := s.checkURL(w.URL); err != nil {
		return w, err
	}
	if w.through, err = event.End(tx); err != nil {
		return w, err
	}
	w.ID, w.Region, w.Path, w.Secret, w.Active, w.Version = store.NewID(), u.Region, u.Path, rand.Text(), true, 1
	_, err = tx.Exec(`INSERT INTO webhook (id, region, unit, url, ledgers, kinds, secret, active, through, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, 1)`,
		w.ID, w.Region, w.Unit, w.URL, jsonList(w.Ledgers), jsonList(w.Kinds), w.Secret, w.through)
	if err != nil {
		return w, err
	}
	return w, note(tx, a, &w, "create")
}

// EditWebhook changes where and what is sent; version is the one the caller read. A webhook that is made active again, or told of
// more, is told of what happens from then on.
func (s *Sender) EditWebhook(tx *store.Tx, a *unit.Actor, w Webhook) (Webhook, error) {
	was, err := GetWebhook(tx, a, w.ID)
	if err != nil {
		return w, err
	}
	if err := s.checkURL(w.URL); err != nil {
		return w, err
	}
	w.through = was.through
	if w.Active && !was.Active || !slices.Equal(w.Ledgers, was.Ledgers) || !slices.Equal(w.Kinds, was.Kinds) {
		if w.through, err = event.End(tx); err != nil {
			return w, err
		}
	}
	active := 0
	if w.Active {
		active = 1
	}
	n, err := tx.Exec(`UPDATE webhook SET url = $3, ledgers = $4, kinds = $5, active = $6, through = $7, failures = 0, next_at = 0, error = '', version = version + 1 WHERE id = $1 AND version = $2`,
		w.ID, w.Version, w.URL, jsonList(w.Ledgers), jsonList(w.Kinds), active, w.through)
	if err == nil && n == 0 {
		err = fault.New(fault.Changed, "changed", "这项推送设置刚被他人修改，请刷新后再改。", "Somebody else has just changed this webhook; reload and try again.")
	}
	if err != nil {
		return w, err
	}
	if w, err = GetWebhook(tx, a, w.ID); err != nil {
		return w, err
	}
	return w, note(tx, a, &w, "edit")
}

// DeleteWebhook ends a subscription and forgets what was sent.
func DeleteWebhook(tx *store.Tx, a *unit.Actor, id string) error {
	w, err := GetWebhook(tx, a, id)
	if err != nil {
		return err
	}
	for _, statement := range []string{`DELETE FROM webhook_delivery WHERE webhook = $1`, `DELETE FROM webhook WHERE id = $1`} {
		if _, err := tx.Exec(statement, id); err != nil {
			return err
		}
	}
	return note(tx, a, &w, "delete")
}

func note(tx *store.Tx, a *unit.Actor, w *Webhook, kind string) error {
	return event.Append(tx, &event.Event{Region: w.Region, Ledger: "webhook", Record: w.ID, Unit: w.Unit, UnitPath: w.Path, Kind: kind, Person: a.Person, Post: a.Post,
		Body: event.Body{Extra: map[string]any{"url": w.URL, "ledgers": w.Ledgers, "kinds": w.Kinds, "active": w.Active}}})
}

func jsonList(list []string) string {
	if list == nil {
		list = []string{}
	}
	b, _ := json.Marshal(list) // texts only
	return string(b)
}

// checkURL asks for an address that may be sent to. Names are looked up when something is sent.
func (s *Sender) checkURL(text string) error {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil || len(text) > 500 {
		return fault.New(fault.Invalid, "bad_url", "请填写 http 或 https 地址。", "Give an http or https address.").At("body.url", "地址格式不对", "not an address")
	}
	if ip, err := netip.ParseAddr(u.Hostname()); err == nil && !s.Private && !public(ip) {
		return privateAddress().At("body.url", "换一个公网地址，或由部署人员放开内网地址", "use a public address, or let the installation allow private ones")
	}
	return nil
}

func privateAddress() *fault.Error {
	return fault.New(fault.Invalid, "private_address", "此地址属于本机或内网，系统未允许向其推送。", "The address is of this machine or of a private network, to which this installation does not send.")
}

// Delivery is one event on its way to a webhook.
type Delivery struct {
	Position int64  // of the event in the log
	State    string // waiting, sent, dead
	Attempts int64
	NextAt   time.Time // of the next attempt, where it waits
	At       time.Time // of the last attempt; zero: none yet
	Error    string
	Event    event.Event
}

// States of a delivery.
const (
	Waiting = "waiting"
	Sent    = "sent"
	Dead    = "dead" // given up; it can be tried again
)

// Deliveries lists what was or is to be sent to a webhook, the latest event first, behind the position before where it is not 0.
func Deliveries(tx *store.Tx, a *unit.Actor, id, state string, limit int, before int64) ([]Delivery, error) {
	if _, err := GetWebhook(tx, a, id); err != nil {
		return nil, err
	}
	if before == 0 {
		before = 1 << 62
	}
	args := store.Args{Values: []any{id, before, limit}}
	where := ""
	if state != "" {
		where = " AND state = " + args.Add(state)
	}
	var out []Delivery
	var positions []int64
	err := tx.Query(`SELECT position, state, attempts, next_at, coalesce(at, 0), error FROM webhook_delivery WHERE webhook = $1 AND position < $2`+where+` ORDER BY position DESC LIMIT $3`, args.Values, func(scan func(...any) error) error {
		var d Delivery
		var next, at int64
		err := scan(&d.Position, &d.State, &d.Attempts, &next, &at, &d.Error)
		d.NextAt = time.UnixMilli(next).UTC()
		if at > 0 {
			d.At = time.UnixMilli(at).UTC()
		}
		out, positions = append(out, d), append(positions, d.Position)
		return err
	})
	if err != nil {
		return nil, err
	}
	events, err := event.At(tx, positions)
	for i := range out {
		out[i].Event = events[out[i].Position]
	}
	return out, err
}

// Retry sends again at once what a webhook did not take: the dead deliveries given, or all of them.
func Retry(tx *store.Tx, a *unit.Actor, id string, positions []int64) (n int64, err error) {
	if _, err := GetWebhook(tx, a, id); err != nil {
		return 0, err
	}
	args := store.Args{Values: []any{id, tx.Now.UnixMilli()}}
	which := ""
	if len(positions) > 0 {
		which = " AND position IN " + store.In(&args, positions)
	}
	if _, err := tx.Exec(`UPDATE webhook SET failures = 0, next_at = 0 WHERE id = $1`, id); err != nil {
		return 0, err
	}
	return tx.Exec(`UPDATE webhook_delivery SET state = 'waiting', attempts = 0, next_at = $2 WHERE webhook = $1 AND state = 'dead'`+which, args.Values...)
}
