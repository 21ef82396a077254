package server

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// firstOperation marks what may be done before a password is changed or a second factor is set up.
const firstOperation = "first"

func first(op huma.Operation) huma.Operation {
	op = postless(op)
	op.Metadata[firstOperation] = true
	return op
}

func mustRefused(must string) *fault.Error {
	if must == account.MustSecond {
		return fault.New(fault.Forbidden, "second_factor_first", "您的岗位须使用动态验证码，请先启用。", "Your post needs a second factor; set it up first.")
	}
	return fault.New(fault.Forbidden, "password_first", "密码由他人设置或已到期，请先修改密码。", "The password was set by somebody else or is too old; change it first.")
}

// SessionView is one open session.
type SessionView struct {
	ID      string    `json:"id"`
	Device  string    `json:"device"`
	Address string    `json:"address"`
	Since   time.Time `json:"since"`
	Seen    time.Time `json:"seen" doc:"its last use, to the minute"`
	Until   time.Time `json:"until" doc:"when it ends in any case"`
	Second  bool      `json:"second_factor" doc:"opened with a second factor"`
	Own     bool      `json:"own" doc:"the one that asks"`
}

// SignInView is one thing that happened to the caller's account.
type SignInView struct {
	ID      string    `json:"id"`
	At      time.Time `json:"at"`
	Kind    string    `json:"kind" doc:"log_in, log_in_failed, locked, refused, log_out, session_end, password, second_on, token_new …"`
	Device  string    `json:"device"`
	Address string    `json:"address"`
	By      string    `json:"by" doc:"who did it, where it was somebody else"`
	N       int64     `json:"n" doc:"how many failures it stands for; 0: one"`
}

// SecondView is how the caller's second factor stands.
type SecondView struct {
	On     bool  `json:"on"`
	Needed bool  `json:"needed" doc:"one of the caller's roles needs it"`
	Codes  int64 `json:"recovery_codes" doc:"how many are left"`
}

// EnrolView is a second factor to be confirmed.
type EnrolView struct {
	Secret string      `json:"secret" doc:"to be typed in by hand, in groups of four"`
	Link   string      `json:"link" doc:"otpauth://"`
	QR     document.QR `json:"qr"`
}

// RecoveryView is the recovery codes, shown once.
type RecoveryView struct {
	Codes []string `json:"codes"`
}

func (s *Server) ownRoutes() {
	huma.Register(s.api, postless(operation("list-sessions", "GET", "/me/sessions", "The caller's open sessions")), func(ctx context.Context, _ *struct{}) (*body[List[SessionView]], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[List[SessionView]], error) {
			session := sessionOf(ctx)
			open, err := s.Accounts.Sessions(tx, session.Account, session.Key())
			out := List[SessionView]{Items: []SessionView{}}
			for _, o := range open {
				out.Items = append(out.Items, SessionView{o.ID, o.Device, o.Address, o.Since, o.Seen, o.Until, o.Second, o.Own})
			}
			return &body[List[SessionView]]{out}, err
		})
	})
	huma.Register(s.api, silent(postless(operation("end-other-sessions", "DELETE", "/me/sessions", "End all of the caller's sessions but this one"))), func(ctx context.Context, _ *struct{}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*struct{}, error) {
			return nil, s.Accounts.End(tx, sessionOf(ctx), "")
		})
	})
	huma.Register(s.api, silent(postless(operation("end-session", "DELETE", "/me/sessions/{id}", "End one of the caller's sessions"))), func(ctx context.Context, in *struct {
		ID string `path:"id" minLength:"1"`
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*struct{}, error) {
			return nil, s.Accounts.End(tx, sessionOf(ctx), in.ID)
		})
	})
	huma.Register(s.api, postless(operation("list-sign-ins", "GET", "/me/sign-ins", "What happened to the caller's account, the latest first")), func(ctx context.Context, in *struct {
		Before string `query:"before" maxLength:"40" doc:"the id of the last one shown"`
		Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
	}) (*body[List[SignInView]], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[List[SignInView]], error) {
			list, err := s.Accounts.History(tx, sessionOf(ctx), in.Before, in.Limit)
			out := List[SignInView]{Items: []SignInView{}}
			for _, e := range list {
				out.Items = append(out.Items, SignInView{e.ID, e.At, e.Kind, e.Device, e.Address, e.By, e.N})
			}
			return &body[List[SignInView]]{out}, err
		})
	})
	s.secondRoutes()
}

func (s *Server) secondRoutes() {
	huma.Register(s.api, first(operation("get-second-factor", "GET", "/me/second-factor", "How the caller's second factor stands")), func(ctx context.Context, _ *struct{}) (*body[SecondView], error) {
		return reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[SecondView], error) {
			got, err := s.Accounts.Second(tx, sessionOf(ctx))
			return &body[SecondView]{SecondView{got.On, got.Needed, got.Codes}}, err
		})
	})
	huma.Register(s.api, first(operation("enrol-second-factor", http.MethodPost, "/me/second-factor/enrol", "Make a secret for an authenticator; nothing is kept until it is confirmed")), func(ctx context.Context, _ *struct{}) (*body[EnrolView], error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[EnrolView], error) {
			site, err := siteName(tx)
			if err != nil {
				return nil, err
			}
			got, err := s.Accounts.Enrol(tx, sessionOf(ctx), site.Name)
			if err != nil {
				return nil, err
			}
			code, err := document.NewQR(got.Link)
			return &body[EnrolView]{EnrolView{got.Secret, got.Link, code}}, err
		})
	})
	huma.Register(s.api, first(operation("confirm-second-factor", http.MethodPost, "/me/second-factor", "Set the second factor up with a code of the authenticator; other sessions end")), func(ctx context.Context, in *struct {
		Body struct {
			Secret string `json:"secret" maxLength:"60"`
			Code   string `json:"code" maxLength:"10"`
		}
	}) (*body[RecoveryView], error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[RecoveryView], error) {
			codes, err := s.Accounts.Confirm(tx, sessionOf(ctx), in.Body.Secret, in.Body.Code)
			return &body[RecoveryView]{RecoveryView{codes}}, err
		})
	})
	huma.Register(s.api, silent(postless(operation("drop-second-factor", http.MethodPost, "/me/second-factor/off", "Turn the second factor off, with a code"))), func(ctx context.Context, in *struct {
		Body struct {
			Code string `json:"code" maxLength:"40"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*struct{}, error) {
			return nil, s.Accounts.TurnOff(tx, sessionOf(ctx), in.Body.Code)
		})
	})
}
