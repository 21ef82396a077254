package server

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/store"
	"zhiben/unit"
)

// LoginView is a person's account, for those who manage accounts.
type LoginView struct {
	Person     string     `json:"person"`
	Name       string     `json:"name"`
	Login      string     `json:"login"`
	Unit       Named      `json:"unit"`
	LastAt     *time.Time `json:"last_at" doc:"the last log-in; null: never"`
	Locked     *time.Time `json:"locked_until"`
	MustChange bool       `json:"must_change" doc:"the password was set by somebody else"`
	Second     bool       `json:"second_factor"`
	Sessions   int64      `json:"sessions"`
	Tokens     int64      `json:"tokens"`
}

// PasswordView is a password that is shown once.
type PasswordView struct {
	Password string `json:"password"`
}

type accountPath struct {
	Person string `path:"person"`
}

func (s *Server) accountRoutes() {
	huma.Register(s.api, operation("list-accounts", "GET", "/accounts", "Accounts of the caller's territory, by login name"), func(ctx context.Context, in *struct {
		Q     string `query:"q" maxLength:"60" doc:"part of a name or login name"`
		Limit int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
	}) (*body[List[LoginView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[LoginView]], error) {
			list, err := s.Accounts.List(tx, a, in.Q, in.Limit)
			out := List[LoginView]{Items: []LoginView{}}
			for _, l := range list {
				v := LoginView{Person: l.Person, Name: l.Name, Login: l.Login, Unit: Named{l.Unit, l.UnitName}, MustChange: l.MustChange, Second: l.Second, Sessions: l.Sessions, Tokens: l.Tokens}
				if !l.LastAt.IsZero() {
					v.LastAt = &l.LastAt
				}
				if !l.LockedUntil.IsZero() {
					v.Locked = &l.LockedUntil
				}
				out.Items = append(out.Items, v)
			}
			return &body[List[LoginView]]{out}, err
		})
	})
	huma.Register(s.api, operation("reset-password", "POST", "/accounts/{person}/password", "Set a new password that is shown once and changed at the next log-in; the person's sessions end"), func(ctx context.Context, in *accountPath) (*body[PasswordView], error) {
		// Asked before the password is hashed, since that takes long.
		if _, err := reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (any, error) { return nil, s.Accounts.MayReset(tx, a, in.Person) }); err != nil {
			return nil, err
		}
		password := account.NewPassword()
		hash := account.Hash(password)
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PasswordView], error) {
			return &body[PasswordView]{PasswordView{password}}, s.Accounts.ResetPassword(tx, a, in.Person, hash)
		})
	})
	huma.Register(s.api, silent(operation("end-person-sessions", "DELETE", "/accounts/{person}/sessions", "End all sessions and API tokens of a person")), func(ctx context.Context, in *accountPath) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, s.Accounts.EndSessions(tx, a, in.Person)
		})
	})
	huma.Register(s.api, silent(operation("reset-second-factor", "DELETE", "/accounts/{person}/second-factor", "Take a person's second factor away, as when the phone is lost; their sessions end")), func(ctx context.Context, in *accountPath) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, s.Accounts.ResetSecond(tx, a, in.Person)
		})
	})
}
