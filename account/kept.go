package account

import (
	"sync"
	"time"

	"zhiben/store"
)

// Tables are those that a session is read from: what it may do changes when they do.
var Tables = []string{"session", "account", "person", "post", "unit", "delegation", "sector", "api_token", "access"}

// How long a session that was read may be used again, since posts and delegations begin and end by the clock, and how many are kept.
const (
	keptFor  = time.Second
	mostKept = 2000
)

// kept are sessions as they were read, so that one page's many requests read one once. They hold until one of Tables is written.
type kept struct {
	mu sync.Mutex
	at map[string]reading // by digest of the token
}

type reading struct {
	session *Session
	changes int64
	at      time.Time
}

// get gives a copy of the session that was read last, nil where that may no longer hold.
func (k *kept) get(tx *store.Tx, token string) *Session {
	k.mu.Lock()
	r, found := k.at[token]
	k.mu.Unlock()
	n, exact := tx.Changes()
	if age := tx.Now.Sub(r.at); !found || !exact || r.changes != n || age < 0 || age >= keptFor {
		return nil
	}
	return r.session.copy()
}

func (k *kept) put(tx *store.Tx, changes int64, session *Session) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.at == nil || len(k.at) >= mostKept {
		k.at = map[string]reading{}
	}
	k.at[session.token] = reading{session.copy(), changes, tx.Now}
}

// copy is the session for one request, which may change its actor.
func (s *Session) copy() *Session {
	c := *s
	if s.Actor != nil {
		actor := *s.Actor
		c.Actor = &actor
	}
	return &c
}
