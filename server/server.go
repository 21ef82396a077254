// Package server is the HTTP API of the product, described by OpenAPI 3.1 at /api/openapi.json, and the door through which the
// browser application is served. It translates; what is allowed and what happens is decided by the nouns it calls.
package server

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"zhiben/account"
	"zhiben/geo"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/notice"
	"zhiben/pack"
	"zhiben/plan"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Server is what the API works with.
type Server struct {
	DB         *store.DB
	Blobs      *store.Blobs
	Records    *record.Service
	Accounts   *account.Service
	Units      *unit.Model
	Plans      *plan.Service
	Vocabulary *read.Vocabulary
	Packs      *pack.Tree
	Keeper     PackKeeper
	Signs      LogKeeper
	Backups    BackupKeeper
	Webhooks   *notice.Sender
	// Map gives the map that the county supplies; it is read anew with the packs.
	Map func() *geo.Map
	Log *slog.Logger
	// Demo lists the accounts of the demonstration data, for the log-in page; empty on a real installation.
	Demo []DemoAccount
	// Secure marks the session cookie for https only.
	Secure bool
	// Rate is how many requests a second a session, or an address without one, may send in the long run; 0: any number.
	Rate int
	// Patience is how long a page may take to take a message of the stream of events; 0: livePatience.
	Patience time.Duration
	// Proxies are where requests come from that were handed on: the proxy before this server.
	Proxies []netip.Prefix

	api     huma.API
	mux     *http.ServeMux
	reports *limiter // without an account
	invited *limiter // codes of invitations that were tried
	failed  *limiter // log-ins that failed, from browsers that are not known
	rates   *limiter // requests; nil: any number
	live    live
}

const (
	cookieName  = "zhiben_session"
	maxJSON     = 1 << 20  // bytes of a JSON body
	maxReport   = 64 << 10 // bytes of a report without an account
	maxUpload   = 21 << 20 // bytes of an uploaded file with its envelope
	readTimeout = 30 * time.Second
)

// Handler builds the whole HTTP handler; web serves everything outside /api.
func (s *Server) Handler(web http.Handler) http.Handler {
	mux := http.NewServeMux()
	s.mux = mux
	config := huma.DefaultConfig("Zhiben", "1")
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "/api/openapi-core", "", "/api/schemas"
	config.CreateHooks = nil // no "$schema" in bodies
	config.Formats = map[string]huma.Format{}
	for name, format := range huma.DefaultFormats {
		config.Formats[name] = shallow(format)
	}
	s.api = humago.New(mux, config)
	s.api.UseMiddleware(s.guard)
	s.reports = &limiter{burst: 20, refill: 3 * time.Second, most: 10_000}
	s.invited = &limiter{burst: 20, refill: 30 * time.Second, most: 10_000}
	s.failed = &limiter{burst: 50, refill: 30 * time.Second, most: 10_000}
	s.rates = rateOf(s.Rate)
	config.Components.SecuritySchemes = securitySchemes
	s.routes()
	describeWho(s.api.OpenAPI())
	mux.HandleFunc("GET /api/openapi.json", s.describeLedgers)
	mux.HandleFunc("/api/", func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, r, fault.New(fault.NotFound, "no_operation", "没有这个接口。接口说明见 /api/openapi.json。", "There is no such operation; /api/openapi.json lists them."))
	})
	mux.Handle("/", web)
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, r, fault.New(fault.Forbidden, "cross_site", "请求来自其他网站，已拒绝。", "The request came from another site and was refused."))
	}))
	inner := s.withSession(s.withAsked(mux))
	guarded := protection.Handler(inner)
	return withLanguage(s.recovering(headers(s.Secure, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if bearer(r) != "" { // no browser adds it by itself, so no other site can have it sent
			inner.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	}))))
}

// Route names the operation that a request asks for, without what stands in its path.
func (s *Server) Route(r *http.Request) string {
	_, route := s.mux.Handler(r)
	return route
}

// OpenAPI is the description of the API.
func (s *Server) OpenAPI() *huma.OpenAPI { return s.api.OpenAPI() }

func (s *Server) routes() {
	s.sessionRoutes()
	s.ownRoutes()
	s.tokenRoutes()
	s.accountRoutes()
	s.unitRoutes()
	s.administratorRoutes()
	s.namedRoutes()
	s.peopleRoutes()
	s.accessRoutes()
	s.invitationRoutes()
	s.accountSheetRoutes()
	s.handoverRoutes()
	s.ledgerRoutes()
	s.mapRoutes()
	s.recordRoutes()
	s.coverageRoutes()
	s.backupRoutes()
	s.savedRoutes()
	s.verbRoutes()
	s.clockRoutes()
	s.bulkRoutes()
	s.fileRoutes()
	s.homeRoutes()
	s.searchRoutes()
	s.noticeRoutes()
	s.liveRoutes()
	s.webhookRoutes()
	s.packRoutes()
	s.paramRoutes()
	s.auditRoutes()
	s.checkpointRoutes()
	s.populationRoutes()
	s.planRoutes()
	s.commitmentRoutes()
	s.sheetRoutes()
	s.importRoutes()
}

type (
	sessionKey struct{}
	callerKey  struct{}
)

// caller is the network address a request came from, noted with sign-ins.
func caller(ctx context.Context) string {
	host, _ := ctx.Value(callerKey{}).(string)
	return host
}

// withLanguage puts the caller's language into the request's context.
func withLanguage(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(lang.With(r.Context(), language(r.Header.Get("Accept-Language")))))
	})
}

// withSession finds the caller's session and puts it into the request's context.
func (s *Server) withSession(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		ctx = context.WithValue(ctx, callerKey{}, s.callerOf(r))
		var session *account.Session
		if find := s.credential(r); find != nil && isAPI(r) {
			var err error
			if session, err = s.find(ctx, find); err != nil {
				s.Log.Error("session", "error", err)
				writeProblem(w, r.WithContext(ctx), fault.New(fault.Unavailable, "unavailable", "服务器暂时无法响应，请稍后重试。", "The server cannot answer just now; try again shortly."))
				return
			}
			if session != nil {
				ctx = context.WithValue(ctx, sessionKey{}, session)
			}
		}
		if isAPI(r) {
			if err := s.tooOften(ctx, session); err != nil {
				writeProblem(w, r.WithContext(ctx), err)
				return
			}
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func (s *Server) find(ctx context.Context, by func(*store.Tx) (*account.Session, error)) (session *account.Session, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		session, err = by(tx)
		return err
	})
	if err == nil && session != nil && session.Stale {
		err = s.DB.Write(ctx, func(tx *store.Tx) error { return s.Accounts.Seen(tx, session, caller(ctx)) })
	}
	return session, err
}

func sessionOf(ctx context.Context) *account.Session {
	session, _ := ctx.Value(sessionKey{}).(*account.Session)
	return session
}

// actor is who acts in a request; nil when nobody is logged in, which every question of authority refuses.
func actor(ctx context.Context) *unit.Actor {
	if session := sessionOf(ctx); session != nil {
		return session.Actor
	}
	return nil
}

const publicOperation = "public"

const postlessOperation = "postless"

// guard refuses every operation without a session but those marked public, and without a post but those marked postless.
func (s *Server) guard(ctx huma.Context, next func(huma.Context)) {
	var refused *fault.Error
	marks := ctx.Operation().Metadata
	switch session := sessionOf(ctx.Context()); {
	case marks[publicOperation] == true:
	case session == nil:
		refused = fault.New(fault.Unauthenticated, "not_logged_in", "请先登录。", "Log in first.")
	case session.Token != nil:
		refused = tokenRefused(ctx, session.Token)
	case session.Must != "" && marks[firstOperation] != true:
		refused = mustRefused(session.Must)
	case session.Actor == nil && marks[postlessOperation] != true:
		refused = fault.New(fault.Forbidden, "no_post", "您目前没有岗位，请联系系统管理员。", "You hold no post at present; ask the administrator.")
	}
	if refused != nil {
		p := problem(ctx.Context(), refused)
		ctx.SetStatus(p.Status)
		ctx.SetHeader("Content-Type", problemType)
		_, _ = ctx.BodyWriter().Write(p.bytes())
		return
	}
	next(ctx)
}

// operation describes one operation; id is also its name in generated clients.
func operation(id, method, path, summary string) huma.Operation {
	op := huma.Operation{OperationID: id, Method: method, Path: "/api" + path, Summary: summary, MaxBodyBytes: maxJSON, BodyReadTimeout: readTimeout}
	if method == http.MethodPost {
		op.DefaultStatus = http.StatusOK
	}
	return op
}

// silent marks an operation that answers with nothing.
func silent(op huma.Operation) huma.Operation {
	op.DefaultStatus = http.StatusNoContent
	return op
}

// public marks an operation that needs no log-in.
func public(op huma.Operation) huma.Operation {
	op.Metadata = map[string]any{publicOperation: true}
	return op
}

// postless marks an operation on the caller's own session or account, which needs no post.
func postless(op huma.Operation) huma.Operation {
	op.Metadata = map[string]any{postlessOperation: true}
	return op
}

// reading runs fn in a reading transaction and turns its error into a problem.
func reading[O any](s *Server, ctx context.Context, fn func(*store.Tx, *unit.Actor) (O, error)) (out O, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		out, err = fn(tx, actor(ctx))
		return err
	})
	return out, s.refuse(ctx, err)
}

// writing runs fn in a writing transaction and turns its error into a problem.
func writing[O any](s *Server, ctx context.Context, fn func(*store.Tx, *unit.Actor) (O, error)) (out O, err error) {
	err = s.DB.Write(ctx, func(tx *store.Tx) error {
		if err := s.Accounts.Current(tx, sessionOf(ctx)); err != nil {
			return err
		}
		out, err = fn(tx, actor(ctx))
		return err
	})
	return out, s.refuse(ctx, err)
}

// acting runs act in a writing transaction and then read, which makes the answer; see store.DB.WriteThen.
func acting[O any](s *Server, ctx context.Context, act func(*store.Tx, *unit.Actor) error, read func(*store.Tx, *unit.Actor) (O, error)) (out O, err error) {
	err = s.DB.WriteThen(ctx, func(tx *store.Tx) error {
		if err := s.Accounts.Current(tx, sessionOf(ctx)); err != nil {
			return err
		}
		return act(tx, actor(ctx))
	}, func(tx *store.Tx) error {
		out, err = read(tx, actor(ctx))
		return err
	})
	return out, s.refuse(ctx, err)
}

func (s *Server) recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch v := recover(); v {
			case nil:
			case http.ErrAbortHandler: // the way to break a connection off on purpose
				panic(v)
			default:
				s.Log.Error("panic", "route", s.Route(r), "value", v, "stack", string(debug.Stack()))
				writeProblem(w, r, fault.New(fault.Internal, "internal", "服务器内部错误，没有保存。", "Internal error; nothing was saved."))
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// contentPolicy lets a page load nothing from elsewhere and run no script but the application's own files: none in the page, none that a
// text was made into.
const contentPolicy = "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

// headers are the security headers of every answer; secure says that it goes out over https.
func headers(secure bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", contentPolicy)
		h.Set("X-Frame-Options", "DENY") // for browsers that do not know frame-ancestors
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		if secure {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		if isAPI(r) {
			h.Set("Cache-Control", "no-store")
		}
		next.ServeHTTP(w, r)
	})
}

func isAPI(r *http.Request) bool { return len(r.URL.Path) >= 5 && r.URL.Path[:5] == "/api/" }

// language is the first of the product's languages that the caller lists.
func language(accept string) lang.Tag {
	for item := range strings.SplitSeq(strings.ToLower(accept), ",") {
		name, _, _ := strings.Cut(item, ";")
		name, _, _ = strings.Cut(strings.TrimSpace(name), "-")
		if tag := lang.Tag(name); tag == lang.ZH || tag == lang.EN {
			return tag
		}
	}
	return lang.ZH
}
