package server

import (
	"context"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// Term is from when until when a post is held.
type Term struct {
	Since *time.Time `json:"since,omitempty" doc:"left out: at once"`
	Until *time.Time `json:"until,omitempty" doc:"the post is held until then; left out: it has no end"`
}

func (t Term) set(w *unit.Wanted) {
	if t.Since != nil {
		w.Since = *t.Since
	}
	if t.Until != nil {
		w.Until = *t.Until
	}
}

func (s *Server) postRoutes() {
	huma.Register(s.api, created(operation("create-post", "POST", "/units/{id}/posts", "Give a person one more post at a unit")), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Person string `json:"person"`
			Role   string `json:"role"`
			Term
		}
	}) (*body[PersonView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PersonView], error) {
			id, _, err := tx.Once(person(a), in.Key, "create post", func() (string, error) {
				w := unit.Wanted{Person: in.Body.Person, Unit: in.ID, Role: in.Body.Role}
				in.Body.set(&w)
				p, _, err := s.Units.Want(tx, a, w)
				return p.ID, err
			})
			if err != nil {
				return nil, err
			}
			p, err := postOrRequest(tx, id)
			return &body[PersonView]{s.personView(p, nil, lang.Of(ctx))}, err
		})
	})
	s.requestRoutes()
	huma.Register(s.api, operation("edit-post", "PATCH", "/posts/{id}", "Name the sectors a post answers for, set when it ends, or end it"), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Body struct {
			Sectors []string   `json:"sectors,omitempty" maxItems:"100"`
			Until   *time.Time `json:"until,omitempty" doc:"the person leaves the post then"`
			End     bool       `json:"end,omitempty" doc:"the person leaves the post now"`
		}
	}) (*body[PersonView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PersonView], error) {
			edit := unit.PostEdit{End: in.Body.End}
			if in.Body.Sectors != nil {
				edit.Sectors = &in.Body.Sectors
			}
			if in.Body.Until != nil {
				edit.Until = *in.Body.Until
			}
			p, err := s.Units.EditPost(tx, a, in.ID, edit)
			if err != nil {
				return nil, err
			}
			return &body[PersonView]{s.personView(p, nil, lang.Of(ctx))}, nil
		})
	})
}

func (s *Server) personView(p unit.Post, logins map[string]string, tag lang.Tag) PersonView {
	v := PersonView{Person: p.Person, Name: p.Name, Role: p.Role, RoleTitle: s.postView(p, tag).RoleTitle, Post: p.ID, Since: p.Since, Sectors: append([]string{}, p.Sectors...), Asked: p.Asked}
	if login, ok := logins[p.Person]; ok {
		v.Login = &login
	}
	v.Until = given(p.Until)
	return v
}

// postOrRequest finds a post, or the request for it where it is not given yet.
func postOrRequest(tx *store.Tx, id string) (unit.Post, error) {
	p, found, err := unit.GetPost(tx, id)
	if err != nil || found {
		return p, err
	}
	r, found, err := unit.GetRequest(tx, id)
	if err == nil && !found {
		err = unit.NotFound()
	}
	return r.Post, err
}

// PostRequestView is a post that is asked for and not given yet.
type PostRequestView struct {
	ID        string     `json:"id"`
	Person    Named      `json:"person"`
	Unit      UnitName   `json:"unit"`
	Role      string     `json:"role"`
	RoleTitle string     `json:"role_title"`
	Sectors   []string   `json:"sectors" doc:"industry codes that the post would answer for; empty: those of the unit"`
	Since     *time.Time `json:"since" doc:"when the post is to begin; null: when it is given"`
	Until     *time.Time `json:"until" doc:"and to end; null: it has no end"`
	Identity  *string    `json:"identity" doc:"the identity number that who came by an invitation gave, masked; it is settled when the post is given"`
	Known     *string    `json:"known" doc:"masked name of the person who is registered under that number: giving the post makes the two one. For who may give it"`
	AskedBy   string     `json:"asked_by" doc:"name"`
	At        time.Time  `json:"at"`
	May       bool       `json:"may" doc:"the caller may give or refuse it"`
}

// PostRequests are the posts asked for in the caller's territory.
type PostRequests struct {
	Items    []PostRequestView `json:"items"`
	Granters bool              `json:"granters" doc:"somebody holds a post that gives posts in the caller's county; as long as nobody does, whoever makes accounts appoints the first"`
}

func (s *Server) requestRoutes() {
	huma.Register(s.api, operation("list-post-requests", "GET", "/post-requests", "Posts that are asked for in the caller's territory and not given yet, the oldest first"), func(ctx context.Context, _ *struct{}) (*body[PostRequests], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[PostRequests], error) {
			items, err := s.requestViews(ctx, tx, a, func() ([]unit.Request, error) { return s.Units.Requests(tx, a) })
			if err != nil {
				return nil, err
			}
			granters, err := s.Units.HasGranters(tx, a.Unit.Region)
			return &body[PostRequests]{PostRequests{items, granters}}, err
		})
	})
	huma.Register(s.api, silent(operation("decide-post-request", "POST", "/post-requests/{id}/decide", "Give a post that is asked for, or refuse it with a reason")), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Accept bool   `json:"accept"`
			Reason string `json:"reason,omitempty" maxLength:"500" doc:"needed to refuse"`
		}
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) {
			_, _, err := tx.Once(person(a), in.Key, "decide post "+in.ID, func() (string, error) {
				if in.Body.Accept {
					if err := s.settleClaim(tx, a, in.ID); err != nil {
						return "", err
					}
				}
				return in.ID, s.Units.Decide(tx, a, in.ID, in.Body.Accept, strings.TrimSpace(in.Body.Reason))
			})
			return nil, err
		})
	})
}

// settleClaim settles whose identity number was given with a request for a post. A newcomer who is known by it becomes one with that person,
// with the person's account; who has none gets the newcomer's, if the actor may give all that goes with it.
func (s *Server) settleClaim(tx *store.Tx, a *unit.Actor, request string) error {
	newcomer, known, err := s.Units.SettleClaim(tx, a, request)
	if err != nil || known == "" {
		return err
	}
	logins, err := account.Logins(tx, []string{known})
	if err != nil {
		return err
	}
	if logins[known] == "" {
		if err := s.Units.MayTakeOver(tx, a, known); err != nil {
			return err
		}
	}
	system := &unit.Actor{Person: a.Person, Post: a.Post, System: true}
	if err := s.Records.MergePersons(tx, system, newcomer, known, "应邀注册，确认任职时核对为同一人 (came by invitation; found to be the same when the post was given)"); err != nil {
		return err
	}
	return account.Merge(tx, system, newcomer, known)
}

func (s *Server) requestViews(ctx context.Context, tx *store.Tx, a *unit.Actor, find func() ([]unit.Request, error)) ([]PostRequestView, error) {
	found, err := find()
	if err != nil {
		return nil, err
	}
	out := []PostRequestView{}
	for _, r := range found {
		v := s.postView(r.Post, lang.Of(ctx))
		view := PostRequestView{ID: r.ID, Person: Named{r.Person, r.Name}, Unit: v.Unit, Role: v.Role, RoleTitle: v.RoleTitle, Sectors: append([]string{}, r.Sectors...),
			AskedBy: r.AskedBy, At: r.At, Until: given(r.Until), May: r.Person != a.Person && unit.MayGrant(a, r.Unit) == nil}
		if r.Since.After(r.At) {
			view.Since = &r.Since
		}
		claim, err := s.Units.ClaimOf(tx, a, r)
		if err != nil {
			return nil, err
		}
		view.Identity, view.Known = some(claim.Masked), some(claim.Known)
		out = append(out, view)
	}
	return out, nil
}

// given is a time that may be none.
func given(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// some is a text that may be none.
func some(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
