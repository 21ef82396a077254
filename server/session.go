package server

import (
	"context"
	"math"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// DemoAccount is an account of the demonstration data.
type DemoAccount struct {
	Login    string    `json:"login"`
	Password string    `json:"password"`
	Title    string    `json:"title"`
	Titles   lang.Text `json:"-"`
}

// Site is what the log-in page needs to know.
type Site struct {
	Name         string        `json:"name" doc:"name of the county, empty before set-up"`
	Region       string        `json:"region"`
	NeedsSetup   bool          `json:"needs_setup"`
	Demo         bool          `json:"demo"`
	DemoAccounts []DemoAccount `json:"demo_accounts"`
	Languages    []string      `json:"languages"`
}

// Me is the caller.
type Me struct {
	Person     Named      `json:"person"`
	Login      string     `json:"login"`
	Post       *PostView  `json:"post"`
	Posts      []PostView `json:"posts"`
	Asked      []PostView `json:"asked" doc:"posts that are asked for the caller and wait to be confirmed"`
	Coming     []PostView `json:"coming" doc:"posts that were given to the caller and have not begun"`
	May        []string   `json:"may" doc:"rights and moves of the acting post: plan.upload, task.read, unit.edit"`
	Pages      []string   `json:"pages" doc:"the ledgers in the acting post's navigation, in order"`
	Site       SiteName   `json:"site"`
	LastSignIn *SignIn    `json:"last_sign_in"`
	Must       string     `json:"must" enum:"password,second_factor," doc:"what has to be done before anything else: change the password, or set up a second factor; empty: nothing"`
	Today      string     `json:"today" format:"date"`
}

// Named is a thing with its name.
type Named struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// SiteName names the installation.
type SiteName struct {
	Name   string `json:"name"`
	Region string `json:"region"`
}

// SignIn is the sign-in before the current one.
type SignIn struct {
	At   time.Time `json:"at"`
	From string    `json:"from" doc:"network address"`
}

// PostView is a post of a person.
type PostView struct {
	ID        string     `json:"id"`
	Role      string     `json:"role"`
	RoleTitle string     `json:"role_title"`
	Unit      UnitName   `json:"unit"`
	OnBehalf  string     `json:"on_behalf,omitempty" doc:"whose post it is, where it is delegated to the caller"`
	Since     *time.Time `json:"since,omitempty" doc:"when it begins, of one that has not"`
	Until     *time.Time `json:"until,omitempty" doc:"when it ends, where that is known"`
}

// UnitName is a unit in short.
type UnitName struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Kind string `json:"kind"`
}

type body[T any] struct{ Body T }

type meOutput struct {
	SetCookie []http.Cookie `header:"Set-Cookie"`
	Body      Me
}

func (s *Server) sessionRoutes() {
	huma.Register(s.api, public(operation("get-site", "GET", "/site", "What the log-in page needs")), func(ctx context.Context, _ *struct{}) (*body[Site], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[Site], error) { return s.site(ctx, tx) })
	})
	huma.Register(s.api, public(operation("set-up", "POST", "/setup", "Make the county and its first administrator, once")), s.setUp)
	huma.Register(s.api, public(operation("log-in", "POST", "/session", "Log in")), s.logIn)
	huma.Register(s.api, first(operation("log-out", "DELETE", "/session", "Log out")), func(ctx context.Context, _ *struct{}) (*struct {
		SetCookie http.Cookie `header:"Set-Cookie"`
	}, error) {
		_, err := writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (any, error) { return nil, s.Accounts.LogOut(tx, sessionOf(ctx)) })
		return &struct {
			SetCookie http.Cookie `header:"Set-Cookie"`
		}{s.cookie("", -1)}, err
	})
	huma.Register(s.api, first(operation("get-me", "GET", "/me", "The caller, the posts and what the acting post may do")), func(ctx context.Context, _ *struct{}) (*body[Me], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[Me], error) { return s.me(ctx, tx, sessionOf(ctx)) })
	})
	huma.Register(s.api, first(operation("switch-post", "PUT", "/session/post", "Act as another of one's posts")), func(ctx context.Context, in *struct {
		Body struct {
			Post string `json:"post"`
		}
	}) (*body[Me], error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[Me], error) {
			session := sessionOf(ctx)
			if err := s.Accounts.SwitchPost(tx, session, in.Body.Post); err != nil {
				return nil, err
			}
			again, err := s.Accounts.Reload(tx, session)
			if err != nil {
				return nil, err
			}
			return s.me(ctx, tx, again)
		})
	})
	huma.Register(s.api, first(operation("change-password", "PUT", "/me/password", "Change one's password; other sessions end")), func(ctx context.Context, in *struct {
		Body struct {
			Old string `json:"old" maxLength:"200"`
			New string `json:"new" maxLength:"800"`
		}
	}) (*struct{}, error) {
		return nil, s.refuse(ctx, s.Accounts.ChangePassword(ctx, s.DB, sessionOf(ctx), in.Body.Old, in.Body.New))
	})
}

func (s *Server) site(ctx context.Context, tx *store.Tx) (*body[Site], error) {
	needs, err := account.NeedsSetup(tx)
	if err != nil {
		return nil, err
	}
	name, err := siteName(tx)
	out := Site{Name: name.Name, Region: name.Region, NeedsSetup: needs, Demo: len(s.Demo) > 0, DemoAccounts: []DemoAccount{}, Languages: []string{"zh", "en"}}
	for _, d := range s.Demo {
		d.Title = d.Titles.In(lang.Of(ctx))
		out.DemoAccounts = append(out.DemoAccounts, d)
	}
	return &body[Site]{out}, err
}

// siteName is the root of the organisation tree.
func siteName(tx *store.Tx) (SiteName, error) {
	units, err := unit.Roots(tx)
	if err != nil || len(units) == 0 {
		return SiteName{}, err
	}
	return SiteName{Name: units[0].Name, Region: units[0].Region}, nil
}

func (s *Server) me(ctx context.Context, tx *store.Tx, session *account.Session) (*body[Me], error) {
	tag := lang.Of(ctx)
	me := Me{Person: Named{session.Person, session.Name}, Login: session.Login, Must: session.Must, Posts: []PostView{}, Asked: []PostView{}, Coming: []PostView{}, May: []string{}, Pages: []string{}, Today: s.Records.Today(tx).String()}
	for _, p := range session.Posts {
		view := s.postView(p, tag)
		view.Until = given(p.Until)
		if p.Person != session.Person {
			view.OnBehalf = p.Name
		}
		me.Posts = append(me.Posts, view)
		if session.Actor != nil && p.ID == session.Actor.Post {
			me.Post = &view
		}
	}
	if session.Actor != nil {
		me.May = s.rights(session.Actor)
		me.Pages = s.pages(session.Actor)
	}
	if !session.LastAt.IsZero() {
		me.LastSignIn = &SignIn{session.LastAt, session.LastFrom}
	}
	asked, err := unit.RequestsOf(tx, session.Person)
	if err != nil {
		return nil, err
	}
	for _, r := range asked {
		me.Asked = append(me.Asked, s.postView(r.Post, tag))
	}
	coming, err := unit.ComingOf(tx, session.Person)
	if err != nil {
		return nil, err
	}
	for _, p := range coming {
		view := s.postView(p, tag)
		view.Since, view.Until = &p.Since, given(p.Until)
		me.Coming = append(me.Coming, view)
	}
	me.Site, err = siteName(tx)
	return &body[Me]{me}, err
}

func (s *Server) postView(p unit.Post, tag lang.Tag) PostView {
	v := PostView{ID: p.ID, Role: p.Role, RoleTitle: p.Role, Unit: UnitName{p.Unit.ID, p.Unit.Name, p.Unit.Kind}}
	if r := s.Units.Role(p.Role); r != nil {
		v.RoleTitle = r.Title.In(tag)
	}
	return v
}

// pages lists the ledgers in the post's navigation that it may read.
func (s *Server) pages(a *unit.Actor) []string {
	role := s.Units.Role(a.Role)
	if role == nil || !slices.Contains(a.May, "read") {
		return []string{}
	}
	return append([]string{}, role.Pages...)
}

// rights lists what the acting post may do at all: its role's own rights, reading ledgers, and moves of ledgers.
func (s *Server) rights(a *unit.Actor) []string {
	out := slices.DeleteFunc(slices.Clone(a.May), func(r string) bool { return r == "read" })
	for _, d := range s.Records.Ledgers.Tables() {
		if slices.Contains(a.May, "read") {
			out = append(out, d.Name+".read")
		}
		for _, m := range d.Moves {
			if m.By.Include(a.Role, true) {
				out = append(out, d.Name+"."+m.Key)
			}
		}
	}
	return out
}

func (s *Server) logIn(ctx context.Context, in *struct {
	Agent string `header:"User-Agent"`
	Known string `cookie:"zhiben_device"`
	Body  struct {
		Login    string `json:"login" maxLength:"60"`
		Password string `json:"password" maxLength:"200"`
		Code     string `json:"code,omitempty" maxLength:"40" doc:"of the second factor, or a recovery code; asked for by 401 second_factor_needed"`
	}
}) (*meOutput, error) {
	return s.enter(ctx, account.Try{Login: in.Body.Login, Password: in.Body.Password, Code: in.Body.Code, Address: caller(ctx), Device: device(in.Agent), Known: in.Known})
}

// enter logs in. Failures from one address are bounded, whatever names they try; browsers that logged in to the account before are not
// held up by what others behind their address do.
func (s *Server) enter(ctx context.Context, try account.Try) (*meOutput, error) {
	known, err := reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (bool, error) { return s.Accounts.IsKnown(tx, try.Login, try.Known) })
	if err != nil {
		return nil, err
	}
	if !known {
		if wait, ok := s.failed.take(try.Address, s.DB.Now()); !ok {
			seconds := int64(math.Ceil(wait.Seconds()))
			return nil, s.refuse(ctx, fault.Newf(fault.TooMany, "too_many", "登录尝试过于频繁，请 %d 秒后再试。", "Too many attempts; try again in %d seconds.", seconds).With(retryAfter, seconds))
		}
	}
	opened, err := s.Accounts.LogIn(ctx, s.DB, try)
	if f := fault.Of(err); !known && (err == nil || f != nil && f.Code == "second_factor_needed") {
		s.failed.give(try.Address, s.DB.Now())
	}
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	return s.loggedIn(ctx, opened)
}

func (s *Server) loggedIn(ctx context.Context, opened account.Opened) (*meOutput, error) {
	out, err := reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[Me], error) {
		session, err := s.Accounts.Find(tx, opened.Token)
		if err != nil || session == nil {
			return nil, err
		}
		return s.me(ctx, tx, session)
	})
	if err != nil {
		return nil, err
	}
	device := s.cookie(opened.Known, int((180 * 24 * time.Hour).Seconds()))
	device.Name, device.Path = deviceCookie, "/api/session"
	return &meOutput{[]http.Cookie{s.cookie(opened.Token, 0), device}, out.Body}, nil
}

// deviceCookie names a browser to log-in; it opens nothing.
const deviceCookie = "zhiben_device"

// device is a browser and its system in short, of what it says of itself.
func device(agent string) string {
	find := func(pairs ...string) string {
		for i := 0; i < len(pairs); i += 2 {
			if strings.Contains(agent, pairs[i]) {
				return pairs[i+1]
			}
		}
		return ""
	}
	browser := find("MicroMessenger", "WeChat", "Edg", "Edge", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari", "curl/", "curl")
	system := find("Windows", "Windows", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Mac OS X", "macOS", "Linux", "Linux")
	return strings.Trim(browser+" · "+system, " ·")
}

func (s *Server) cookie(value string, age int) http.Cookie {
	return http.Cookie{Name: cookieName, Value: value, Path: "/", MaxAge: age, HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: s.Secure}
}

func (s *Server) setUp(ctx context.Context, in *struct {
	Agent string `header:"User-Agent"`
	Body  struct {
		Token    string `json:"token"`
		County   string `json:"county" maxLength:"100"`
		Code     string `json:"code,omitempty" maxLength:"20" doc:"region code"`
		Name     string `json:"name" maxLength:"50"`
		Login    string `json:"login" maxLength:"60"`
		Password string `json:"password" maxLength:"200"`
	}
}) (*meOutput, error) {
	b := in.Body
	kind, role := s.firstKind()
	if kind == "" {
		return nil, s.refuse(ctx, fault.New(fault.Unavailable, "no_root_kind", "制度包没有声明根单位类型或账号管理岗位。", "The packs declare no kind of root unit with a post that manages accounts."))
	}
	_, err := writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (any, error) {
		return nil, s.Accounts.SetUp(tx, account.Setup{Token: b.Token, County: b.County, Code: b.Code, Name: b.Name, Login: b.Login, Password: b.Password, Kind: kind, Role: role})
	})
	if err != nil {
		return nil, err
	}
	return s.enter(ctx, account.Try{Login: b.Login, Password: b.Password, Address: caller(ctx), Device: device(in.Agent)})
}

// firstKind is the kind of unit that stands at the root, and the post there that manages accounts.
func (s *Server) firstKind() (kind, role string) {
	for _, k := range s.Units.Kinds {
		if len(k.Under) > 0 {
			continue
		}
		for _, r := range s.Units.RolesAt(k.Name) {
			if slices.Contains(r.May, "account.edit") {
				return k.Name, r.Key
			}
		}
	}
	return "", ""
}
