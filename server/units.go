package server

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// UnitView is a unit of the tree.
type UnitView struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	KindTitle string   `json:"kind_title"`
	Name      string   `json:"name"`
	Aliases   []string `json:"aliases"`
	Code      string   `json:"code"`
	Parent    *string  `json:"parent"`
	Path      string   `json:"path"`
	Depth     int      `json:"depth"`
	Version   int64    `json:"version"`
	Posts     int      `json:"posts" doc:"how many people hold a post there"`
}

// PersonView is a person at a unit.
type PersonView struct {
	Person    string     `json:"person"`
	Name      string     `json:"name"`
	Login     *string    `json:"login"`
	Role      string     `json:"role"`
	RoleTitle string     `json:"role_title"`
	Post      string     `json:"post"`
	Since     time.Time  `json:"since"`
	Until     *time.Time `json:"until" doc:"when the person left the post, or will; null: it has no end"`
	Sectors   []string   `json:"sectors" doc:"industry codes that the post answers for; empty: those of the unit"`
	Identity  *string    `json:"identity" doc:"the identity number, masked; null: none is known, or the person has left"`
	Phone     *string    `json:"phone" doc:"the telephone, masked; null likewise"`
	Asked     bool       `json:"asked" doc:"the post is asked for, and given once somebody with the right to has confirmed it"`
}

// UnitDetail is a unit with its people.
type UnitDetail struct {
	UnitView
	People []PersonView      `json:"people"`
	Coming []PersonView      `json:"coming" doc:"who was given a post there that has not begun"`
	Past   []PersonView      `json:"past" doc:"who held posts there before"`
	Asked  []PostRequestView `json:"asked" doc:"posts there that are asked for and not given yet"`
	// Ledger is the kind's ledger, where units of the kind have a row of their own.
	Ledger *string `json:"ledger"`
}

// KindView is a kind of unit.
type KindView struct {
	Key   string      `json:"key"`
	Title string      `json:"title"`
	Under []string    `json:"under"`
	Roles []KeyTitled `json:"roles"`
}

// KeyTitled is a key with its title in the caller's language.
type KeyTitled struct {
	Key   string `json:"key"`
	Title string `json:"title"`
}

// List is a list of things.
type List[T any] struct {
	Items []T `json:"items"`
}

// NewPerson is a person just made, with the password that is shown once.
type NewPerson struct {
	Person   string `json:"person"`
	Login    string `json:"login"`
	Password string `json:"password" doc:"empty: the account was there already"`
	Known    bool   `json:"known" doc:"the person was registered already, by the identity number, and has one more post now"`
	Asked    bool   `json:"asked" doc:"the post is asked for, and given once somebody with the right to has confirmed it"`
}

type etagOutput[T any] struct {
	ETag string `header:"ETag"`
	Body T
}

func etag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }

// ifMatch reads the version out of an If-Match header; an empty header is 0.
func ifMatch(header string) (int64, error) {
	if header == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(strings.Trim(strings.TrimPrefix(header, "W/"), `"`), 10, 64)
	if err != nil || n <= 0 {
		return 0, fault.New(fault.Invalid, "bad_if_match", "If-Match 须为读取时的版本号。", "If-Match must be the version that was read.").At("header.If-Match", "格式不对", "malformed")
	}
	return n, nil
}

// needIfMatch is ifMatch for edits, which must say what they change.
func needIfMatch(header string) (int64, error) {
	n, err := ifMatch(header)
	if err == nil && n == 0 {
		err = fault.New(fault.Unversioned, "if_match_needed", "修改须带 If-Match（读取时的版本号）。", "An edit needs If-Match with the version that was read.").At("header.If-Match", "必填", "required")
	}
	return n, err
}

func (s *Server) unitRoutes() {
	huma.Register(s.api, operation("list-units", "GET", "/units", "Units of the caller's territory and sectors, in tree order"), func(ctx context.Context, in *struct {
		Kind  string `query:"kind"`
		Q     string `query:"q" maxLength:"60"`
		Limit int    `query:"limit" minimum:"0" doc:"0: all"`
	}) (*body[List[UnitView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[UnitView]], error) {
			units, err := unit.List(tx, a, unit.Filter{Kind: in.Kind, Text: in.Q})
			if err != nil {
				return nil, err
			}
			posts, err := unit.CountPosts(tx)
			out := List[UnitView]{Items: []UnitView{}}
			if in.Limit > 0 && len(units) > in.Limit {
				units = units[:in.Limit]
			}
			for _, u := range units {
				out.Items = append(out.Items, s.unitView(u, posts[u.ID], lang.Of(ctx)))
			}
			return &body[List[UnitView]]{out}, err
		})
	})
	huma.Register(s.api, operation("list-unit-kinds", "GET", "/unit-kinds", "Kinds of unit and the posts at them"), func(ctx context.Context, _ *struct{}) (*body[List[KindView]], error) {
		out := List[KindView]{Items: []KindView{}}
		for _, k := range s.Units.Kinds {
			v := KindView{Key: k.Name, Title: k.Title.In(lang.Of(ctx)), Under: append([]string{}, k.Under...), Roles: []KeyTitled{}}
			for _, r := range s.Units.RolesAt(k.Name) {
				v.Roles = append(v.Roles, KeyTitled{r.Key, r.Title.In(lang.Of(ctx))})
			}
			out.Items = append(out.Items, v)
		}
		return &body[List[KindView]]{out}, nil
	})
	huma.Register(s.api, operation("get-unit", "GET", "/units/{id}", "A unit with its people"), func(ctx context.Context, in *struct {
		ID string `path:"id"`
	}) (*etagOutput[UnitDetail], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*etagOutput[UnitDetail], error) {
			return s.unitDetail(ctx, tx, a, in.ID)
		})
	})
	huma.Register(s.api, created(operation("create-unit", "POST", "/units", "Add a unit")), func(ctx context.Context, in *struct {
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Kind    string         `json:"kind"`
			Name    string         `json:"name" maxLength:"100"`
			Parent  string         `json:"parent"`
			Code    string         `json:"code,omitempty"`
			Aliases []string       `json:"aliases,omitempty" maxItems:"50"`
			Values  map[string]any `json:"values,omitempty" doc:"of a kind with fields of its own"`
		}
	}) (*etagOutput[UnitDetail], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*etagOutput[UnitDetail], error) {
			b := in.Body
			if b.Parent == "" { // roots are made at set-up only
				return nil, fault.New(fault.Invalid, "invalid", "请选择上级单位。", "Choose the unit above.").At("body.parent", "必填", "required")
			}
			id, _, err := tx.Once(person(a), in.Key, "create unit", func() (string, error) {
				u, err := s.Units.CreateWith(tx, a, unit.Unit{Kind: b.Kind, Name: b.Name, Parent: b.Parent, Code: b.Code, Aliases: b.Aliases}, b.Values)
				return u.ID, err
			})
			if err != nil {
				return nil, err
			}
			return s.unitDetail(ctx, tx, a, id)
		})
	})
	huma.Register(s.api, operation("edit-unit", "PATCH", "/units/{id}", "Rename a unit, or move it with all that stands under it"), func(ctx context.Context, in *struct {
		ID      string `path:"id"`
		IfMatch string `header:"If-Match"`
		Body    struct {
			Name    *string  `json:"name,omitempty" maxLength:"100"`
			Aliases []string `json:"aliases,omitempty" maxItems:"50"`
			Parent  string   `json:"parent,omitempty" doc:"another unit above; all that stands under the unit moves with it"`
			Code    string   `json:"code,omitempty" maxLength:"20"`
		}
	}) (*etagOutput[UnitDetail], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*etagOutput[UnitDetail], error) {
			version, err := needIfMatch(in.IfMatch)
			if err != nil {
				return nil, err
			}
			b := in.Body
			if b.Name != nil || b.Aliases != nil || b.Parent == "" && b.Code == "" {
				u, err := s.Units.Edit(tx, a, in.ID, version, b.Name, b.Aliases)
				if err != nil {
					return nil, err
				}
				version = u.Version
			}
			if b.Parent != "" || b.Code != "" {
				if _, err := s.Units.Relocate(tx, a, in.ID, version, b.Parent, b.Code); err != nil {
					return nil, err
				}
			}
			return s.unitDetail(ctx, tx, a, in.ID)
		})
	})
	s.postRoutes()
	s.identityRoutes()
	huma.Register(s.api, created(operation("create-person", "POST", "/units/{id}/people", "Add a person with a post and an account")), func(ctx context.Context, in *struct {
		ID   string `path:"id"`
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Name  string `json:"name" maxLength:"50"`
			Login string `json:"login" maxLength:"60"`
			Role  string `json:"role"`

			Identity string `json:"identity,omitempty" maxLength:"30" doc:"the identity number; who is registered under it already is taken, not entered again"`
			Phone    string `json:"phone,omitempty" maxLength:"30" doc:"a telephone of the mainland"`
			Term
		}
	}) (*body[NewPerson], error) {
		password := account.NewPassword() // a repeated request shows none
		hash := account.Hash(password)    // before the transaction, since it takes long
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[NewPerson], error) {
			out := NewPerson{Login: strings.ToLower(strings.TrimSpace(in.Body.Login))}
			id, fresh, err := tx.Once(person(a), in.Key, "create person", func() (string, error) {
				w := unit.Wanted{Someone: unit.Someone{Name: in.Body.Name, Identity: in.Body.Identity, Phone: in.Body.Phone}, Unit: in.ID, Role: in.Body.Role}
				in.Body.set(&w)
				post, known, err := s.Units.Want(tx, a, w)
				if err != nil {
					return "", err
				}
				had, err := s.Accounts.Equip(tx, a, account.New{Person: post.Person, Login: in.Body.Login, Hash: hash, Unit: in.ID}, known)
				if out.Known = known; had != "" {
					out.Login, password = had, ""
				}
				return post.Person, err
			})
			if err != nil {
				return nil, err
			}
			if out.Person = id; fresh {
				out.Password = password
			}
			asked, err := unit.RequestsOf(tx, id)
			out.Asked = len(asked) > 0
			return &body[NewPerson]{out}, err
		})
	})
}

func person(a *unit.Actor) string {
	if a == nil {
		return ""
	}
	return a.Person
}

func created(op huma.Operation) huma.Operation {
	op.DefaultStatus = 201
	return op
}

func (s *Server) unitView(u unit.Unit, posts int, tag lang.Tag) UnitView {
	v := UnitView{ID: u.ID, Kind: u.Kind, KindTitle: u.Kind, Name: u.Name, Aliases: append([]string{}, u.Aliases...), Code: u.Code, Path: u.Path, Depth: u.Depth(), Version: u.Version, Posts: posts}
	if k := s.Units.Kind(u.Kind); k != nil {
		v.KindTitle = k.Title.In(tag)
	}
	if u.Parent != "" {
		v.Parent = &u.Parent
	}
	return v
}

func (s *Server) unitDetail(ctx context.Context, tx *store.Tx, a *unit.Actor, id string) (*etagOutput[UnitDetail], error) {
	u, err := unit.Get(tx, id)
	if err != nil {
		return nil, err
	}
	if err := a.Shows(tx, u); err != nil {
		return nil, err
	}
	posts, err := unit.People(tx, id)
	if err != nil {
		return nil, err
	}
	coming, err := unit.Coming(tx, id)
	if err != nil {
		return nil, err
	}
	var persons []string
	for _, p := range append(slices.Clone(posts), coming...) {
		persons = append(persons, p.Person)
	}
	logins, err := account.Logins(tx, persons)
	if err != nil {
		return nil, err
	}
	past, err := unit.Past(tx, id)
	if err != nil {
		return nil, err
	}
	asked, err := s.requestViews(ctx, tx, a, func() ([]unit.Request, error) { return unit.RequestsAt(tx, id) })
	if err != nil {
		return nil, err
	}
	out := UnitDetail{UnitView: s.unitView(u, len(posts), lang.Of(ctx)), People: []PersonView{}, Coming: []PersonView{}, Past: []PersonView{}, Asked: asked}
	contacts, err := s.Units.Contacts(tx, persons)
	if err != nil {
		return nil, err
	}
	known := func(p unit.Post) PersonView {
		v := s.personView(p, logins, lang.Of(ctx))
		v.Identity, v.Phone = some(contacts[p.Person].Identity), some(contacts[p.Person].Phone)
		return v
	}
	for _, p := range posts {
		out.People = append(out.People, known(p))
	}
	for _, p := range coming {
		out.Coming = append(out.Coming, known(p))
	}
	for _, p := range past {
		out.Past = append(out.Past, s.personView(p, nil, lang.Of(ctx)))
	}
	if k := s.Units.Kind(u.Kind); k != nil && len(k.Fields) > 0 {
		out.Ledger = &k.Name
	}
	return &etagOutput[UnitDetail]{etag(u.Version), out}, nil
}
