package server

import (
	"context"
	"math"
	"net/url"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// InvitationView is an invitation, without its code.
type InvitationView struct {
	ID        string    `json:"id"`
	Unit      UnitName  `json:"unit"`
	Role      string    `json:"role"`
	RoleTitle string    `json:"role_title"`
	Until     time.Time `json:"until"`
	Uses      int64     `json:"uses" doc:"how often it may be used"`
	Used      int64     `json:"used"`
	State     string    `json:"state" enum:"open,used,ended,revoked"`
	By        string    `json:"by" doc:"name of who made it"`
	At        time.Time `json:"at"`
}

// InvitationList is what the caller may see of invitations, and to which roles it may invite.
type InvitationList struct {
	Items []InvitationView `json:"items"`
	Roles []InvitableRole  `json:"roles"`
}

// InvitableRole is a role to which the caller may invite, with the kinds of unit where it exists.
type InvitableRole struct {
	KeyTitled
	At []string `json:"at"`
}

// InvitationCode is a new invitation with its code, which is shown once.
type InvitationCode struct {
	InvitationView
	Code string      `json:"code"`
	QR   document.QR `json:"qr" doc:"leads to the page where the code is used"`
}

// Invited is what somebody with a code is told.
type Invited struct {
	County    string       `json:"county"`
	Unit      string       `json:"unit"`
	RoleTitle string       `json:"role_title"`
	Asked     bool         `json:"asked" doc:"the post must be confirmed before it holds; where an identity number is given it must be in any case"`
	Here      *InvitedHere `json:"here" doc:"who is logged in and may have the post beside theirs; null: nobody"`
}

// InvitedHere is who is logged in where a code is looked at.
type InvitedHere struct {
	Name  string `json:"name"`
	Login string `json:"login"`
}

func (s *Server) invitationRoutes() {
	huma.Register(s.api, operation("list-invitations", "GET", "/invitations", "Invitations that the caller made, or to units where it may invite; the latest first"), func(ctx context.Context, _ *struct{}) (*body[InvitationList], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[InvitationList], error) {
			found, err := s.Units.Invitations(tx, a)
			if err != nil {
				return nil, err
			}
			out := InvitationList{Items: []InvitationView{}, Roles: []InvitableRole{}}
			for _, i := range found {
				out.Items = append(out.Items, s.invitationView(tx, i, lang.Of(ctx)))
			}
			if role := s.Units.Role(a.Role); role != nil {
				for _, key := range role.Invites {
					r := s.Units.Role(key)
					out.Roles = append(out.Roles, InvitableRole{KeyTitled{key, r.Title.In(lang.Of(ctx))}, r.At})
				}
			}
			return &body[InvitationList]{out}, nil
		})
	})
	huma.Register(s.api, created(operation("create-invitations", "POST", "/invitations", "Invite people to a post at some units, all or none: one code each, shown once")), s.createInvitations)
	huma.Register(s.api, silent(operation("revoke-invitation", "DELETE", "/invitations/{id}", "End an invitation")), func(ctx context.Context, in *struct {
		ID string `path:"id"`
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			return nil, s.Units.Disinvite(tx, a, in.ID)
		})
	})
	huma.Register(s.api, public(operation("look-at-invitation", "POST", "/invited", "What a code of an invitation leads to")), s.lookAtInvitation)
	huma.Register(s.api, postless(operation("accept-invited-post", "POST", "/invited/post", "Have the post that a code leads to beside the caller's own, or ask for it; who has it already uses nothing up")), s.acceptInvitedPost)
	huma.Register(s.api, public(operation("accept-invitation", "POST", "/invited/account", "Make one's own account by an invitation, and log in")), s.acceptInvitation)
}

func (s *Server) invitationView(tx *store.Tx, i unit.Invitation, tag lang.Tag) InvitationView {
	v := s.postView(unit.Post{Role: i.Role, Unit: i.Unit}, tag)
	out := InvitationView{ID: i.ID, Unit: v.Unit, Role: i.Role, RoleTitle: v.RoleTitle, Until: i.Until, Uses: i.Uses, Used: i.Used, State: "open", By: i.By, At: i.At}
	switch {
	case i.Revoked:
		out.State = "revoked"
	case i.Used >= i.Uses:
		out.State = "used"
	case !i.Until.After(tx.Now):
		out.State = "ended"
	}
	return out
}

func (s *Server) createInvitations(ctx context.Context, in *struct {
	Key  string `header:"Idempotency-Key"`
	Body struct {
		Units  []string  `json:"units" minItems:"1" maxItems:"200"`
		Role   string    `json:"role"`
		Until  time.Time `json:"until" doc:"from then on it holds no more; at most a year ahead"`
		Uses   int64     `json:"uses,omitempty" minimum:"0" maximum:"500" doc:"how often each may be used; left out: once"`
		Origin string    `json:"origin" maxLength:"200" doc:"address of the application as the invited reach it, as https://anquan.example; the QR codes lead there"`
	}
}) (*body[List[InvitationCode]], error) {
	address, err := url.Parse(in.Body.Origin)
	if err != nil || address.Scheme != "https" && address.Scheme != "http" || address.Host == "" {
		return nil, s.refuse(ctx, fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At("body.origin", "须为系统的网址", "must be the address of the application"))
	}
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[InvitationCode]], error) {
		out := List[InvitationCode]{Items: []InvitationCode{}}
		_, fresh, err := tx.Once(person(a), in.Key, "invite", func() (string, error) {
			for _, id := range in.Body.Units {
				i, code, err := s.Units.Invite(tx, a, unit.Invitation{Unit: unit.Unit{ID: id}, Role: in.Body.Role, Until: in.Body.Until, Uses: max(in.Body.Uses, 1)})
				if err != nil {
					return "", err
				}
				qr, err := document.NewQR(address.Scheme + "://" + address.Host + "/join#" + code) // behind #, so that no log of a server on the way has it
				if err != nil {
					return "", err
				}
				out.Items = append(out.Items, InvitationCode{s.invitationView(tx, i, lang.Of(ctx)), code, qr})
			}
			return store.NewID(), nil
		})
		if err == nil && !fresh {
			err = fault.New(fault.Conflict, "shown_once", "邀请码只显示一次。如未收到，请撤销后重新生成。", "Codes are shown once. If they did not reach you, revoke the invitations and make new ones.")
		}
		return &body[List[InvitationCode]]{out}, err
	})
}

// trying bounds how many codes an address may try; what succeeds does not count.
func (s *Server) trying(ctx context.Context, try func() error) error {
	address := caller(ctx)
	wait, ok := s.invited.take(address, s.DB.Now())
	if !ok {
		seconds := int64(math.Ceil(wait.Seconds()))
		return s.refuse(ctx, fault.Newf(fault.TooMany, "too_many", "尝试过于频繁，请 %d 秒后再试。", "Too many attempts; try again in %d seconds.", seconds).With(retryAfter, seconds))
	}
	err := try()
	if err == nil {
		s.invited.give(address, s.DB.Now())
	}
	return err
}

func (s *Server) lookAtInvitation(ctx context.Context, in *struct {
	Body struct {
		Code string `json:"code" maxLength:"40"`
	}
}) (out *body[Invited], err error) {
	err = s.trying(ctx, func() (err error) {
		out, err = reading(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[Invited], error) {
			i, err := s.Units.Invited(tx, in.Body.Code)
			if err != nil {
				return nil, err
			}
			name, err := siteName(tx)
			v := s.postView(unit.Post{Role: i.Role, Unit: i.Unit}, lang.Of(ctx))
			seen := Invited{County: name.Name, Unit: i.Unit.Name, RoleTitle: v.RoleTitle, Asked: s.Units.Confirms()}
			if session := sessionOf(ctx); session != nil && session.Token == nil {
				seen.Here = &InvitedHere{session.Name, session.Login}
			}
			return &body[Invited]{seen}, err
		})
		return err
	})
	return out, err
}

func (s *Server) acceptInvitation(ctx context.Context, in *struct {
	Agent string `header:"User-Agent"`
	Body  struct {
		Code     string `json:"code" maxLength:"40"`
		Name     string `json:"name" maxLength:"50"`
		Login    string `json:"login" maxLength:"60"`
		Password string `json:"password" maxLength:"200"`
		Phone    string `json:"phone" maxLength:"30" doc:"a telephone of the mainland; kept encrypted"`
		Identity string `json:"identity,omitempty" maxLength:"30" doc:"the identity number; whoever is known by it becomes one with the newcomer when the post is confirmed, and nothing tells before"`
	}
}) (*meOutput, error) {
	b := in.Body
	err := s.trying(ctx, func() error {
		return s.refuse(ctx, s.Accounts.Join(ctx, s.DB, account.Joining{Code: b.Code, Login: strings.TrimSpace(b.Login), Password: b.Password, Someone: unit.Someone{Name: b.Name, Identity: b.Identity, Phone: b.Phone}}))
	})
	if err != nil {
		return nil, err
	}
	return s.enter(ctx, account.Try{Login: b.Login, Password: b.Password, Address: caller(ctx), Device: device(in.Agent)})
}

func (s *Server) acceptInvitedPost(ctx context.Context, in *struct {
	Key  string `header:"Idempotency-Key"`
	Body struct {
		Code string `json:"code" maxLength:"40"`
	}
}) (out *body[Me], err error) {
	err = s.trying(ctx, func() (err error) {
		out, err = writing(s, ctx, func(tx *store.Tx, _ *unit.Actor) (*body[Me], error) {
			session := sessionOf(ctx)
			if _, _, err := tx.Once(session.Person, in.Key, "invited post", func() (string, error) {
				p, err := s.Units.AcceptAs(tx, in.Body.Code, session.Person, session.Name)
				return p.ID, err
			}); err != nil {
				return nil, err
			}
			again, err := s.Accounts.Reload(tx, session)
			if err != nil {
				return nil, err
			}
			return s.me(ctx, tx, again)
		})
		return err
	})
	return out, err
}
