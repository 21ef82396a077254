package app

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"zhiben/event"
	"zhiben/store"
)

// Readiness says whether people can be sent to this server, and if not, why: database, schema, followers.
type Readiness struct {
	Ready bool     `json:"ready"`
	Why   []string `json:"why,omitempty"`
}

const (
	readyFor    = time.Second // an answer is good, so that whoever asks all the time costs nothing
	readyWithin = 2 * time.Second
	mostBehind  = 50_000 // events, of a follower whose tables were whole before
)

// readiness is what was found last.
type readiness struct {
	mu   sync.Mutex
	at   time.Time
	last Readiness
}

// Ready looks whether the database answers, has this program's tables, and is followed.
func (a *App) Ready(ctx context.Context) Readiness {
	a.ready.mu.Lock()
	defer a.ready.mu.Unlock()
	if time.Since(a.ready.at) < readyFor {
		return a.ready.last
	}
	ctx, stop := context.WithTimeout(ctx, readyWithin)
	defer stop()
	var r Readiness
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		has, err := store.Schema(tx)
		if err != nil {
			return err
		}
		if has != store.Newest() { // another server has upgraded it
			r.Why = append(r.Why, "schema")
			return nil
		}
		states, err := event.States(tx)
		for _, name := range followersOf() {
			if s := states[name]; s.Complete && s.Behind > mostBehind {
				r.Why = append(r.Why, "followers")
				break
			}
		}
		return err
	})
	if err != nil {
		r.Why = append(r.Why, "database")
	}
	r.Ready = len(r.Why) == 0
	a.ready.at, a.ready.last = time.Now(), r
	return r
}

// probes answers /healthz, which says that the program runs, and /readyz, and leaves all else to next. Neither tells more than anybody
// may know.
func (a *App) probes(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var answer any
		status := http.StatusOK
		switch r.URL.Path {
		case "/healthz":
			answer = map[string]bool{"alive": true}
		case "/readyz":
			ready := a.Ready(r.Context())
			if answer = ready; !ready.Ready {
				status = http.StatusServiceUnavailable
			}
		default:
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(answer) // who asked may have gone
	})
}
