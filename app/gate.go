package app

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"time"
)

// gate leads each request to the edition in force when it came, and holds new ones back while the next edition takes its place.
type gate struct {
	mu      sync.Mutex
	now     *edition
	running int
	shut    chan struct{} // nil: open; closed when it opens again
	idle    chan struct{} // closed when the last running request ends; nil: nobody waits for it
}

// EditionHeader names the packs by which an answer of the API was made. Browsers that see it change ask for everything anew.
const EditionHeader = "Zhiben-Packs"

type passKey struct{}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.URL.Path, "/api/") {
		g.edition().handler.ServeHTTP(w, r)
		return
	}
	e, leave := g.enter(r.Context())
	if e == nil {
		return // the caller has gone
	}
	defer leave()
	w.Header().Set(EditionHeader, e.version)
	ctx := context.WithValue(r.Context(), passKey{}, leave)
	if strings.Contains(r.Header.Get("Accept"), "text/event-stream") { // it never ends by itself, and begins anew when it is cut
		leave()
		var cut context.CancelFunc
		ctx, cut = context.WithCancel(ctx)
		defer cut()
		defer context.AfterFunc(e.over, cut)()
	}
	e.handler.ServeHTTP(w, r.WithContext(ctx))
}

// edition is what is in force.
func (g *gate) edition() *edition {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.now
}

// enter waits until the gate is open. leave says that the request needs the edition no longer; it may be called again.
func (g *gate) enter(ctx context.Context) (e *edition, leave func()) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for g.shut != nil {
		open := g.shut
		g.mu.Unlock()
		select {
		case <-open:
		case <-ctx.Done():
		}
		g.mu.Lock()
		if ctx.Err() != nil {
			return nil, nil
		}
	}
	g.running++
	return g.now, sync.OnceFunc(g.left)
}

func (g *gate) left() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.running--; g.running == 0 && g.idle != nil {
		close(g.idle)
		g.idle = nil
	}
}

// leave lets the gate forget the request of a context, whose work is to wait for the gate itself.
func leave(ctx context.Context) {
	if left, ok := ctx.Value(passKey{}).(func()); ok {
		left()
	}
}

// exchange holds new requests back, waits for the running ones, a while at most, and puts what make gives in the place of the edition
// in force; with an error that stays.
func (g *gate) exchange(patience time.Duration, make func() (*edition, error)) error {
	g.close(patience)
	next, err := make()
	g.mu.Lock()
	defer g.mu.Unlock()
	if err == nil {
		g.now.end()
		g.now = next
	}
	close(g.shut)
	g.shut = nil
	return err
}

func (g *gate) close(patience time.Duration) {
	g.mu.Lock()
	g.shut = make(chan struct{})
	var idle chan struct{}
	if g.running > 0 {
		idle = make(chan struct{})
		g.idle = idle
	}
	g.mu.Unlock()
	if idle == nil {
		return
	}
	select {
	case <-idle:
	case <-time.After(patience):
		g.mu.Lock()
		g.idle = nil
		g.mu.Unlock()
	}
}
