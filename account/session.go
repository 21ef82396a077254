package account

import (
	"encoding/json"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// seenEvery is how often the last use is noted at most, so that reading does not write.
const seenEvery = time.Minute

// Find gives the session of a cookie's value, nil where there is none or it has run out.
func (s *Service) Find(tx *store.Tx, token string) (*Session, error) {
	if token == "" {
		return nil, nil
	}
	token = digest(token)
	if session := s.kept.get(tx, token); session != nil {
		return session, nil
	}
	n, exact := tx.Changes() // before anything is read
	session, err := s.find(tx, token)
	if err == nil && session != nil && exact {
		session.changes, session.exact = n, true
		s.kept.put(tx, n, session)
	}
	return session, err
}

// Key tells sessions apart; it does not open them.
func (s *Session) Key() string { return s.token }

// Reload reads a session again, after its post was switched.
func (s *Service) Reload(tx *store.Tx, session *Session) (*Session, error) {
	return s.find(tx, session.token)
}

func (s *Service) find(tx *store.Tx, token string) (*Session, error) {
	session := &Session{token: token}
	var post, lastFrom, second *string
	var lastAt *int64
	var seen, changed, must int64
	found, err := tx.Row(`SELECT s.seen, s.account, a.login, a.person, p.name, p.region, s.post, a.last_at, a.last_from, a.changed, a.must_change, a.second FROM session s
		JOIN account a ON a.id = s.account JOIN person p ON p.id = a.person WHERE s.token = $1 AND s.expires > $2 AND s.created <= $3`,
		[]any{session.token, tx.Now.UnixMilli(), tx.Now.Add(clockSlack).UnixMilli()},
		&seen, &session.Account, &session.Login, &session.Person, &session.Name, &session.region, &post, &lastAt, &lastFrom, &changed, &must, &second)
	if err != nil || !found {
		return nil, err
	}
	policy, err := s.policy(tx, session.region)
	if err != nil || tx.Now.Sub(time.UnixMilli(seen)) >= policy.Idle {
		return nil, err
	}
	session.Stale = tx.Now.Add(-seenEvery).UnixMilli() > seen
	if lastAt != nil {
		session.LastAt = time.UnixMilli(*lastAt).UTC()
	}
	if lastFrom != nil {
		session.LastFrom = *lastFrom
	}
	if session.Posts, err = unit.ActingPosts(tx, session.Person); err != nil {
		return nil, err
	}
	roles := make([]string, len(session.Posts))
	for i, p := range session.Posts {
		roles[i] = p.Role
		if session.Actor == nil || (post != nil && p.ID == *post) {
			if session.Actor, err = s.Units.ActorFor(tx, session.Person, session.Name, p); err != nil {
				return nil, err
			}
		}
	}
	switch {
	case must == 1 || policy.expired(changed, tx.Now):
		session.Must = MustPassword
	case second == nil && policy.Needs(roles):
		session.Must = MustSecond
	}
	return session, nil
}

// clockSlack is how far the clocks of two servers may lie apart. A session from farther ahead was opened before the clock was set back:
// nobody knows how old it is, so it ends.
const clockSlack = 5 * time.Minute

// Current asks, in the transaction that writes, that a session still holds and acts with the rights it was read with: whoever was put
// out of a post, or whose session was ended, writes nothing any more. On PostgreSQL the rows are locked, so that a change of rights
// waits for the write or the write sees the change. The session is locked against its end alone: noting its use and switching the post
// wait for no write of the same session, and two switches at once do not wait for each other.
func (s *Service) Current(tx *store.Tx, session *Session) error {
	if session == nil {
		return nil
	}
	if n, exact := tx.Changes(); session.exact && exact && n == session.changes && !tx.Changed() {
		return nil
	}
	if session.Token != nil {
		return s.tokenHolds(tx, session)
	}
	share := ""
	if tx.Postgres {
		share = " FOR KEY SHARE"
	}
	held, err := tx.Row(`SELECT 1 FROM session WHERE token = $1 AND expires > $2`+share, []any{session.token, tx.Now.UnixMilli()}, new(int64))
	if err != nil {
		return err
	}
	if !held {
		return fault.New(fault.Unauthenticated, "not_logged_in", "请先登录。", "Log in first.")
	}
	return s.actorHolds(tx, session.Actor)
}

// actorHolds asks that a post is still what it was when the actor was made of it.
func (s *Service) actorHolds(tx *store.Tx, a *unit.Actor) error {
	if a == nil || a.Post == "" {
		return nil
	}
	share := ""
	if tx.Postgres {
		share = " FOR SHARE OF p"
	}
	var role, path, person, sectors string
	held, err := tx.Row(`SELECT p.role, p.person, p.sectors, u.path FROM post p JOIN unit u ON u.id = p.unit WHERE p.id = $1 AND p.since <= $2 AND (p.until IS NULL OR p.until > $2)`+share,
		[]any{a.Post, tx.Now.UnixMilli()}, &role, &person, &sectors, &path)
	if err == nil && held && person != a.Person {
		held, err = tx.Row(`SELECT 1 FROM delegation WHERE post = $1 AND delegate = $2 AND revoked IS NULL AND since <= $3 AND until > $3`+tx.ForShare(), []any{a.Post, a.Person, tx.Now.UnixMilli()}, new(int64))
	}
	if err == nil && held {
		var own []string
		if err = json.Unmarshal([]byte(sectors), &own); err == nil {
			held, err = unit.Still(tx, a, own)
		}
	}
	if err == nil && (!held || role != a.Role || path != a.Unit.Path) {
		err = fault.New(fault.Forbidden, "rights_changed", "您的岗位权限刚刚发生变化，本次操作没有保存，请刷新页面。", "Your rights have just changed; nothing was saved. Load the page again.")
	}
	return err
}

// Seen notes that a session is in use; it writes at most once a minute.
func (s *Service) Seen(tx *store.Tx, session *Session, address string) error {
	if session.Token != nil {
		_, err := tx.Exec(`UPDATE api_token SET used = $1, address = $2 WHERE token = $3`, tx.Now.UnixMilli(), address, session.token)
		return err
	}
	_, err := tx.Exec(`UPDATE session SET seen = $1 WHERE token = $2`, tx.Now.UnixMilli(), session.token)
	return err
}

// LogOut ends a session.
func (s *Service) LogOut(tx *store.Tx, session *Session) error {
	n, err := endSessions(tx, `token = $1`, session.token)
	if err != nil || n == 0 {
		return err
	}
	return s.note(tx, &unit.Actor{Person: session.Person}, session.Account, "log_out", nil)
}

// SwitchPost makes the session act as another of the person's posts.
func (s *Service) SwitchPost(tx *store.Tx, session *Session, post string) error {
	for _, p := range session.Posts {
		if p.ID == post {
			_, err := tx.Exec(`UPDATE session SET post = $1 WHERE token = $2`, post, session.token)
			return err
		}
	}
	return unit.NotFound()
}

// Open is one session of an account, as its owner is shown.
type Open struct {
	ID      string // names it; does not open it
	Address string
	Device  string
	Since   time.Time
	Seen    time.Time
	Until   time.Time
	Second  bool // opened with a second factor
	Own     bool // the one that asks
}

// idLength is how much of a session's digest names it; the SQL says it too.
const idLength = 20

// Sessions lists the open sessions of an account, the latest used first.
func (s *Service) Sessions(tx *store.Tx, account, own string) ([]Open, error) {
	p, _, err := placeOf(tx, "id", account)
	if err != nil {
		return nil, err
	}
	policy, err := s.policy(tx, p.region)
	if err != nil {
		return nil, err
	}
	out := []Open{}
	err = tx.Query(`SELECT token, address, device, created, seen, expires, second FROM session WHERE account = $1 AND expires > $2 AND seen > $3 ORDER BY seen DESC, token`,
		[]any{account, tx.Now.UnixMilli(), tx.Now.Add(-policy.Idle).UnixMilli()}, func(scan func(...any) error) error {
			var o Open
			var created, seen, expires, second int64
			err := scan(&o.ID, &o.Address, &o.Device, &created, &seen, &expires, &second)
			o.Own, o.Second, o.ID = o.ID == own, second == 1, o.ID[:min(idLength, len(o.ID))]
			o.Since, o.Seen, o.Until = time.UnixMilli(created).UTC(), time.UnixMilli(seen).UTC(), time.UnixMilli(expires).UTC()
			out = append(out, o)
			return err
		})
	return out, err
}

// End ends one of the caller's own sessions, or with an empty id all but the one that asks.
func (s *Service) End(tx *store.Tx, session *Session, id string) error {
	a := &unit.Actor{Person: session.Person}
	if id == "" {
		return s.endAll(tx, a, session.Account, session.token)
	}
	if len(id) != idLength {
		return unit.NotFound()
	}
	var address, device string
	found, err := tx.Row(`SELECT address, device FROM session WHERE account = $1 AND substr(token, 1, 20) = $2`, []any{session.Account, id}, &address, &device)
	if err != nil {
		return err
	}
	if !found {
		return unit.NotFound()
	}
	if _, err := endSessions(tx, `account = $1 AND substr(token, 1, 20) = $2`, session.Account, id); err != nil {
		return err
	}
	return s.note(tx, a, session.Account, "session_end", map[string]any{"address": address, "device": device})
}

// endAll ends the sessions of an account, but for one.
func (s *Service) endAll(tx *store.Tx, a *unit.Actor, account, but string) error {
	n, err := endSessions(tx, `account = $1 AND token <> $2`, account, but)
	if err != nil || n == 0 {
		return err
	}
	return s.note(tx, a, account, "sessions_end", map[string]any{"n": n})
}
