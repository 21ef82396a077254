package account

import (
	"math"
	"time"

	"zhiben/event"
	"zhiben/store"
	"zhiben/unit"
)

// Events is the name under which the log keeps what happens to accounts; the record of such an event is the account, or Nobody.
const Events = "account"

// Told are the tables whose rows events tell: whose account it is, and, by hashes, what opens it. What log-ins count and known browsers are
// not told: they open nothing.
var Told = []event.Table{accounts, recoveries, tokens, sessions}

var (
	accounts   = event.Table{Name: "account", Keys: []string{"id"}, Columns: []string{"person", "login", "unit", "must_change", "password", "second"}, Hidden: []string{"password", "second"}, Again: 1}
	recoveries = event.Table{Name: "recovery_code", Keys: []string{"account", "hash"}, Columns: []string{"used"}, Hidden: []string{"hash"}}
	tokens     = event.Table{Name: "api_token", Keys: []string{"id"}, Columns: []string{"token", "account", "post", "scopes", "created", "expires", "revoked"}, Hidden: []string{"token"}}
	sessions   = event.Table{Name: "session", Keys: []string{"token"}, Columns: []string{"account", "created", "expires", "second"}, Hidden: []string{"token"}, Ends: "expires"}
)

// endSessions ends the sessions for which a condition holds; the event that follows tells them.
func endSessions(tx *store.Tx, where string, args ...any) (int64, error) {
	if err := sessions.TellWhere(tx, where, args...); err != nil {
		return 0, err
	}
	return tx.Exec(`DELETE FROM session WHERE `+where, args...)
}

// Nobody is the record of failed log-ins whose login name nobody has.
const Nobody = "nobody"

// Kinds of events of accounts that their owner is shown.
var ownKinds = []string{"log_in", "log_in_failed", "locked", "refused", "log_out", "session_end", "sessions_end", "password", "password_reset", "second_on", "second_off", "second_reset", "recovery_used",
	"token_new", "token_end", "account_new", "reset_here"}

// place is where an account belongs: its own unit, else that of its person's first post, else the root of the county.
type place struct{ account, person, name, login, region, unit, path string }

func placeOf(tx *store.Tx, where, value string) (p place, found bool, err error) {
	var home *string
	found, err = tx.Row(`SELECT a.id, a.person, p.name, a.login, p.region, coalesce(a.unit, (SELECT unit FROM post WHERE post.person = p.id ORDER BY CASE WHEN until IS NULL THEN 0 ELSE 1 END, since, id LIMIT 1),
		(SELECT id FROM unit WHERE unit.region = p.region AND parent IS NULL ORDER BY id LIMIT 1))
		FROM account a JOIN person p ON p.id = a.person WHERE a.`+where+` = $1`, []any{value}, &p.account, &p.person, &p.name, &p.login, &p.region, &home)
	if err != nil || !found || home == nil {
		return p, found, err
	}
	p.unit = *home
	_, err = tx.Row(`SELECT path FROM unit WHERE id = $1`, []any{p.unit}, &p.path)
	return p, true, err
}

// note writes what happened to an account into the log.
func (s *Service) note(tx *store.Tx, a *unit.Actor, account, kind string, extra map[string]any) error {
	p, _, err := placeOf(tx, "id", account)
	if err != nil {
		return err
	}
	return p.note(tx, a, kind, extra)
}

func (p place) note(tx *store.Tx, a *unit.Actor, kind string, extra map[string]any) error {
	e := &event.Event{Region: p.region, Ledger: Events, Record: p.account, Unit: p.unit, UnitPath: p.path, Kind: kind, Body: event.Body{Extra: map[string]any{"person": p.person}}}
	if a != nil {
		e.Person, e.Post = a.Person, a.Post
	}
	for key, v := range extra {
		e.Body.Extra[key] = v
	}
	return event.Append(tx, e)
}

// self is the person of an account as the actor of what happens to it.
func (p place) self() *unit.Actor { return &unit.Actor{Person: p.person} }

const (
	floodFor  = time.Hour // failures within this time are told together
	mostFlood = 10_000    // kinds of failures that are told apart
)

// flood counts a failure of some kind and reports whether it is one to be told: the first within an hour, then the tenth, the hundredth
// and so on, so that whoever tries a million times makes seven events.
func flood(tx *store.Tx, key string) (n int64, tell bool, err error) {
	if _, err := tx.Exec(`DELETE FROM login_flood WHERE since < $1`, tx.Now.Add(-floodFor).UnixMilli()); err != nil {
		return 0, false, err
	}
	var kinds int64
	if _, err := tx.Row(`SELECT count(*) FROM login_flood`, nil, &kinds); err != nil {
		return 0, false, err
	}
	if kinds >= mostFlood { // from so many addresses at once: they are one flood
		key = "all"
	}
	if _, err := tx.Exec(`INSERT INTO login_flood (key, since, n) VALUES ($1, $2, 1) ON CONFLICT (key) DO UPDATE SET n = login_flood.n + 1`, key, tx.Now.UnixMilli()); err != nil {
		return 0, false, err
	}
	_, err = tx.Row(`SELECT n FROM login_flood WHERE key = $1`, []any{key}, &n)
	return n, math.Pow10(int(math.Round(math.Log10(float64(max(n, 1)))))) == float64(n), err
}

// SignIn is one thing that happened to an account, as its owner is shown.
type SignIn struct {
	ID      string
	At      time.Time
	Kind    string
	Address string
	Device  string
	By      string // a person, where somebody else did it
	N       int64  // how many failures it stands for; 0: one
}

// History lists what happened to a session's own account, newest first.
func (s *Service) History(tx *store.Tx, session *Session, before string, most int) ([]SignIn, error) {
	events, err := event.Recent(tx, session.Account, ownKinds, before, most)
	if err != nil {
		return nil, err
	}
	var others []string
	for _, e := range events {
		if e.Person != "" && e.Person != session.Person {
			others = append(others, e.Person)
		}
	}
	names, err := unit.PersonNames(tx, others)
	out := make([]SignIn, len(events))
	for i, e := range events {
		x := e.Body.Extra
		out[i] = SignIn{ID: e.ID, At: e.At, Kind: e.Kind, By: names[e.Person]}
		out[i].Address, _ = x["address"].(string)
		out[i].Device, _ = x["device"].(string)
		if n, ok := x["n"].(float64); ok {
			out[i].N = int64(n)
		}
	}
	return out, err
}
