package server

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

var securitySchemes = map[string]*huma.SecurityScheme{
	"session": {Type: "apiKey", In: "cookie", Name: cookieName, Description: "A person who logged in."},
	"token":   {Type: "http", Scheme: "bearer", Description: "An API token, for what its scopes cover. Cross-site checks do not apply to it."},
}

// describeWho says of every operation by what a caller may show who sends it: nothing, a session, or a token as well.
func describeWho(doc *huma.OpenAPI) {
	session, token := map[string][]string{"session": {}}, map[string][]string{"token": {}}
	for _, path := range doc.Paths {
		for _, op := range []*huma.Operation{path.Get, path.Post, path.Put, path.Patch, path.Delete} {
			switch {
			case op == nil:
			case op.Metadata[publicOperation] == true:
				op.Security = []map[string][]string{}
			case forPersons(op):
				op.Security = []map[string][]string{session}
			default:
				op.Security = []map[string][]string{session, token}
			}
		}
	}
}

// bearer is the API token of a request, empty where it has none.
func bearer(r *http.Request) string {
	kind, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(kind, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// credential is how a request says who sends it: by a token, and then by nothing else, or by the cookie; nil where it does not.
func (s *Server) credential(r *http.Request) func(*store.Tx) (*account.Session, error) {
	if token := bearer(r); token != "" {
		return func(tx *store.Tx) (*account.Session, error) { return s.Accounts.FindToken(tx, token) }
	}
	cookie, err := r.Cookie(cookieName)
	if err != nil {
		return nil
	}
	return func(tx *store.Tx) (*account.Session, error) { return s.Accounts.Find(tx, cookie.Value) }
}

// Operations that no token may do, whatever its scopes: they are for a person who is there. And those that every token may.
var (
	personsNouns = []string{"me", "session", "accounts", "posts", "post-requests", "invitations", "delegations", "handovers", "packs", "events", "notices", "audit", "access", "administrators", "backups"}
	neutral      = map[string]bool{"list-ledgers": true, "list-units": true, "list-unit-kinds": true, "get-me": true}
	personsOnly  = map[string]bool{"reveal-value": true, "reveal-person": true, "note-phone": true, "accept-invited-post": true, "erase-event": true, "create-person": true, "create-post": true, "set-param": true, "decide-approval": true, "sign-move": true}
)

// forPersons reports whether no token may do an operation.
func forPersons(op *huma.Operation) bool {
	return !neutral[op.OperationID] && (personsOnly[op.OperationID] || slices.Contains(personsNouns, noun(op)))
}

// noun is what an operation is on: the first word of its path.
func noun(op *huma.Operation) string {
	out, _, _ := strings.Cut(strings.TrimPrefix(op.Path, "/api/"), "/")
	return out
}

// tokenRefused is the one place where the scopes of a token are judged: by the ledger that an operation names and whether it only reads.
// What belongs to no ledger needs Everything. Afterwards the token's post is judged as ever.
func tokenRefused(ctx huma.Context, scope *account.Scope) *fault.Error {
	op := ctx.Operation()
	if neutral[op.OperationID] {
		return nil
	}
	if forPersons(op) {
		return fault.New(fault.Forbidden, "person_needed", "此操作须本人登录后办理，不能使用接口令牌。", "This is for a person who logs in, not for a token.")
	}
	ledger := strings.TrimSuffix(ctx.Param("ledger"), ".xlsx")
	if ledger == "" && noun(op) == "imports" {
		ledger = ctx.Query("ledger")
	}
	if noun(op) == "plans" {
		ledger = "plan"
	}
	write := op.Method != http.MethodGet && op.OperationID != "check-record"
	if !scope.Allows(ledger, write) {
		return fault.New(fault.Forbidden, "out_of_scope", "令牌的授权范围不包括此操作。", "The token's scopes do not cover this.")
	}
	return nil
}

// TokenView is an API token, without itself.
type TokenView struct {
	ID      string     `json:"id"`
	Name    string     `json:"name"`
	Read    []string   `json:"read" doc:"ledgers; *: all the post may"`
	Write   []string   `json:"write"`
	Post    string     `json:"post"`
	Created time.Time  `json:"created"`
	Expires time.Time  `json:"expires"`
	Used    *time.Time `json:"used" doc:"to the minute; null: never"`
	Address string     `json:"address" doc:"where it was used last"`
	Revoked *time.Time `json:"revoked"`
	Token   *string    `json:"token" doc:"what goes into Authorization: Bearer; shown when it is made and never again"`
}

func tokenView(t account.Token) TokenView {
	v := TokenView{ID: t.ID, Name: t.Name, Read: append([]string{}, t.Scope.Read...), Write: append([]string{}, t.Scope.Write...), Post: t.Post, Created: t.Created, Expires: t.Expires, Address: t.Address}
	if !t.Used.IsZero() {
		v.Used = &t.Used
	}
	if !t.Revoked.IsZero() {
		v.Revoked = &t.Revoked
	}
	return v
}

func (s *Server) tokenRoutes() {
	huma.Register(s.api, postless(operation("list-tokens", "GET", "/me/tokens", "The caller's API tokens")), func(ctx context.Context, _ *struct{}) (*body[List[TokenView]], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[List[TokenView]], error) {
			tokens, err := s.Accounts.Tokens(tx, sessionOf(ctx).Account)
			out := List[TokenView]{Items: []TokenView{}}
			for _, t := range tokens {
				out.Items = append(out.Items, tokenView(t))
			}
			return &body[List[TokenView]]{out}, err
		})
	})
	huma.Register(s.api, created(operation("create-token", "POST", "/me/tokens", "Make an API token that acts in the caller's present post")), func(ctx context.Context, in *struct {
		Body struct {
			Name    string    `json:"name" maxLength:"50"`
			Read    []string  `json:"read,omitempty" maxItems:"100"`
			Write   []string  `json:"write,omitempty" maxItems:"100"`
			Expires time.Time `json:"expires"`
		}
	}) (*body[TokenView], error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[TokenView], error) {
			for _, name := range append(append([]string{}, in.Body.Read...), in.Body.Write...) {
				if name != account.Everything && s.Records.Ledgers.Get(name) == nil {
					return nil, fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At("body.read", "没有台账“"+name+"”", "there is no ledger “"+name+"”")
				}
			}
			t, plain, err := s.Accounts.NewToken(tx, sessionOf(ctx), in.Body.Name, account.Scope{Read: in.Body.Read, Write: in.Body.Write}, in.Body.Expires)
			if err != nil {
				return nil, err
			}
			v := tokenView(t)
			v.Token = &plain
			return &body[TokenView]{v}, nil
		})
	})
	huma.Register(s.api, silent(postless(operation("revoke-token", "DELETE", "/me/tokens/{id}", "End one of the caller's API tokens at once"))), func(ctx context.Context, in *struct {
		ID string `path:"id"`
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*struct{}, error) {
			return nil, s.Accounts.RevokeToken(tx, sessionOf(ctx), in.ID)
		})
	})
}
