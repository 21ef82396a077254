package server

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/notice"
	"zhiben/store"
	"zhiben/unit"
)

const (
	liveLook   = time.Second            // between looks at the log for what other servers wrote
	liveGather = 200 * time.Millisecond // from a commit until its events are looked for: the followers go first
	liveBeat   = 15 * time.Second       // between signs of life, and looks at the session
	liveRest   = time.Second            // at least, between two messages
	liveBatch  = 1000                   // events looked at one by one; of more, everything is said to have changed
	liveOpen   = 3                      // streams of one session: browsers open few connections to one server
	liveMost   = 5000                   // streams of this server
)

// livePatience is how long a page may take to take a message of the stream: one that takes longer is gone.
const livePatience = 10 * time.Second

// Told is the message of a stream: something has happened that the caller may see.
type Told struct {
	Unread  int64    `json:"unread" doc:"notices not read yet"`
	Notices int64    `json:"notices" doc:"how many of them are new since the message before"`
	Ledgers []string `json:"ledgers" doc:"ledgers in which something changed within the caller's territory or sectors; null: it is not known, read all anew"`
}

// live tells open pages what happens, as the log has it: what other servers write is in it too.
type live struct {
	mu      sync.Mutex
	streams map[*stream]bool
	stop    context.CancelFunc
	commits <-chan struct{}
	at      int64 // position in the log up to which the streams were told
}

// stream is one open page.
type stream struct {
	actor   *unit.Actor
	posts   []unit.Post // all of the person's: notices come to any of them
	session string      // to count its streams

	mu      sync.Mutex
	at      int64
	all     bool
	told    bool // some event had addressees
	ledgers map[string]bool
	wake    chan struct{}
}

func (s *Server) liveRoutes() {
	op := operation("stream-events", "GET", "/events", "What happens, as it happens: a stream of server-sent events named `told`; each has the position in the log as its id")
	op.Responses = map[string]*huma.Response{"200": {Description: "Messages, and a comment every 15 seconds. Ends with the session; no more than 3 for one session (204: ask now and then instead).",
		Content: map[string]*huma.MediaType{"text/event-stream": {Schema: huma.SchemaFromType(s.api.OpenAPI().Components.Schemas, reflect.TypeFor[Told]())}}}}
	huma.Register(s.api, op, func(ctx context.Context, in *struct {
		Last string `header:"Last-Event-ID" maxLength:"20" doc:"the id of the last message received"`
		From string `query:"from" maxLength:"20" doc:"the same, for pages that begin anew"`
	}) (*huma.StreamResponse, error) {
		session := sessionOf(ctx)
		if err := session.Actor.Allow(unit.Ask{Right: "read"}); err != nil {
			return nil, s.refuse(ctx, err)
		}
		last := in.Last
		if last == "" {
			last = in.From
		}
		return &huma.StreamResponse{Body: func(c huma.Context) { s.stream(c, session, last) }}, nil
	})
}

// stream writes to one page until it leaves, its session ends or its post becomes another.
func (s *Server) stream(c huma.Context, session *account.Session, last string) {
	st := &stream{actor: session.Actor, posts: session.Posts, session: session.Key(), ledgers: map[string]bool{}, wake: make(chan struct{}, 1)}
	if err := s.join(c.Context(), st); err != nil {
		if fault.Of(err) == nil {
			s.Log.Error("live", "error", err)
		}
		c.SetStatus(http.StatusNoContent) // which tells a browser not to ask again
		return
	}
	defer s.leave(st)
	c.SetHeader("Content-Type", "text/event-stream; charset=utf-8")
	c.SetHeader("X-Accel-Buffering", "no") // proxies are not to gather it
	c.SetStatus(http.StatusOK)
	out := pipe{c, s.Patience}
	if out.patience == 0 {
		out.patience = livePatience
	}
	if n, err := strconv.ParseInt(last, 10, 64); err == nil && n != st.at {
		st.changed(func() { st.all, st.told = true, true })
	}
	if out.write("retry: 3000\n: \n\n") != nil {
		return
	}
	unread := int64(-1)
	beat := time.NewTicker(liveBeat)
	defer beat.Stop()
	for {
		if ok, err := s.still(c.Context(), session); err != nil || !ok {
			return
		}
		message, at, err := st.take(func(a *unit.Actor) (n int64, err error) {
			err = s.DB.Read(c.Context(), func(tx *store.Tx) error { n, err = notice.UnreadAll(tx, a); return err })
			return n, err
		}, &unread)
		if err != nil {
			return
		}
		text := ": \n\n"
		if message != nil {
			b, _ := json.Marshal(message) // plain values
			text = fmt.Sprintf("event: told\nid: %d\ndata: %s\n\n", at, b)
		}
		if out.write(text) != nil {
			return
		}
		select {
		case <-c.Context().Done():
			return
		case <-time.After(liveRest):
		}
		select {
		case <-c.Context().Done():
			return
		case <-st.wake:
		case <-beat.C:
		}
	}
}

// pipe writes to a page at once.
type pipe struct {
	c        huma.Context
	patience time.Duration
}

func (p pipe) write(text string) error {
	w := p.c.BodyWriter()
	out, ok := w.(http.ResponseWriter)
	if !ok {
		return fmt.Errorf("a stream needs a response writer, not %T", w)
	}
	flush := http.NewResponseController(out)
	_ = flush.SetWriteDeadline(time.Now().Add(p.patience)) // what cannot do it writes without
	if _, err := out.Write([]byte(text)); err != nil {
		return err
	}
	return flush.Flush()
}

// still reports whether the session holds and acts in the same post.
func (s *Server) still(ctx context.Context, session *account.Session) (ok bool, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		now, err := s.Accounts.Reload(tx, session)
		ok = now != nil && now.Actor != nil && now.Actor.Post == session.Actor.Post && now.Actor.Territory == session.Actor.Territory && slices.Equal(now.Actor.Sectors, session.Actor.Sectors) && slices.Equal(now.Actor.Opened, session.Actor.Opened)
		return err
	})
	return ok, err
}

// changed notes something for the stream's next message.
func (st *stream) changed(note func()) {
	st.mu.Lock()
	note()
	news := st.all || st.told || len(st.ledgers) > 0
	st.mu.Unlock()
	if !news {
		return
	}
	select {
	case st.wake <- struct{}{}:
	default:
	}
}

// addressed reports whether a notice may come to the page's person; the notices themselves tell.
func (st *stream) addressed(n event.Notify, at string) bool {
	units := n.Units
	if len(units) == 0 && len(n.Roles) > 0 {
		units = []string{at}
	}
	return slices.Contains(n.Persons, st.actor.Person) || slices.ContainsFunc(st.posts, func(p unit.Post) bool {
		return slices.Contains(units, p.Unit.ID) && (len(n.Roles) == 0 || slices.Contains(n.Roles, p.Role))
	})
}

// take makes the message of what has gathered; nil where there is nothing to say. unread is what was told last.
func (st *stream) take(count func(*unit.Actor) (int64, error), unread *int64) (*Told, int64, error) {
	st.mu.Lock()
	defer st.mu.Unlock()
	first := *unread < 0
	if !first && !st.all && !st.told && len(st.ledgers) == 0 {
		return nil, st.at, nil
	}
	out := &Told{Unread: *unread, Ledgers: slices.Sorted(maps.Keys(st.ledgers))}
	if first || st.told || st.all {
		n, err := count(st.actor)
		if err != nil {
			return nil, 0, err
		}
		if !first {
			out.Notices = max(0, n-*unread)
		}
		out.Unread, *unread = n, n
	}
	if st.all {
		out.Ledgers = nil
	} else if out.Ledgers == nil {
		out.Ledgers = []string{}
	}
	quiet := !first && out.Notices == 0 && out.Ledgers != nil && len(out.Ledgers) == 0
	st.all, st.told, st.ledgers = false, false, map[string]bool{}
	if quiet {
		return nil, st.at, nil
	}
	return out, st.at, nil
}

// join adds a page; the first one has the log watched.
func (s *Server) join(ctx context.Context, st *stream) error {
	l := &s.live
	l.mu.Lock()
	defer l.mu.Unlock()
	same := 0
	for other := range l.streams {
		if other.session == st.session {
			same++
		}
	}
	if same >= liveOpen || len(l.streams) >= liveMost {
		return fault.New(fault.TooMany, "too_many_streams", "打开的页面过多，改为定时刷新。", "Too many pages are open; ask now and then instead.")
	}
	if len(l.streams) == 0 {
		if err := s.DB.Read(ctx, func(tx *store.Tx) (err error) { l.at, err = noticed(tx); return err }); err != nil {
			return err
		}
		if l.commits == nil {
			l.commits = s.DB.Watch()
		}
		l.streams = map[*stream]bool{}
		var watching context.Context
		watching, l.stop = context.WithCancel(context.WithoutCancel(ctx))
		go s.watchLog(watching, l.commits)
	}
	st.at = l.at
	l.streams[st] = true
	return nil
}

// leave takes a page out; the last one ends the watching.
func (s *Server) leave(st *stream) {
	l := &s.live
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.streams, st)
	if len(l.streams) == 0 {
		l.stop()
	}
}

// noticed is the position in the log up to which notices were made.
func noticed(tx *store.Tx) (at int64, err error) {
	_, err = tx.Row(`SELECT position FROM follower WHERE name = $1`, []any{notice.NoticeFollower}, &at)
	return at, err
}

func (s *Server) watchLog(ctx context.Context, commits <-chan struct{}) {
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
			return
		case <-time.After(liveLook):
		case <-commits:
			time.Sleep(liveGather)
		}
		if err := s.lookAtLog(ctx); err != nil && ctx.Err() == nil {
			s.Log.Error("live", "error", err)
		}
	}
}

// lookAtLog reads what came into the log once for all pages.
func (s *Server) lookAtLog(ctx context.Context) error {
	l := &s.live
	l.mu.Lock()
	from := l.at
	l.mu.Unlock()
	var to int64
	var events []event.Event
	var sectors map[string][]string
	err := s.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if to, err = noticed(tx); err == nil && to > from && to-from <= liveBatch {
			events, err = event.After(tx, from, int(to-from))
		}
		if err == nil {
			sectors, err = sectorsOf(tx, events)
		}
		return err
	})
	if err != nil || to == from {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.at = to
	for st := range l.streams {
		st.changed(func() {
			st.at = to
			st.all = st.all || to < from || to-from > liveBatch // a rebuild began anew
			for _, e := range events {
				st.told = st.told || slices.ContainsFunc(e.Body.Notify, func(n event.Notify) bool { return st.addressed(n, e.Unit) })
				if st.actor.Covers(e.UnitPath) || st.actor.Regulates(e.Region, sectors[e.Unit]) || st.actor.Opens(e.Ledger, e.Record, e.UnitPath) {
					st.ledgers[e.Ledger] = true
				}
			}
		})
	}
	return nil
}

// sectorsOf are the industry codes of the units of some events.
func sectorsOf(tx *store.Tx, events []event.Event) (map[string][]string, error) {
	var units []string
	for _, e := range events {
		units = append(units, e.Unit)
	}
	slices.Sort(units)
	return unit.SectorsOfEach(tx, slices.Compact(units))
}
