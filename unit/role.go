package unit

import (
	"slices"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
)

// Role is what a post is: at which kinds of unit it exists and which rights it brings. Moves name roles themselves.
type Role struct {
	Key   string
	Title lang.Text
	At    []string
	// Territory widens the post's sight from its own unit to the territory the unit stands in (scope: territory; else own).
	Territory bool
	May       []string
}

// rights that a role may list.
var rights = []string{"read", "unit.edit", "account.edit"}

// Model is what packs say about units and roles.
type Model struct {
	Kinds []ledger.UnitKind
	roles map[string]*Role
	order []string
}

// Compile reads the construct `role`; unit kinds come with the ledgers.
func Compile(t *pack.Tree, ledgers *ledger.Set) *Model {
	m := &Model{Kinds: ledgers.Kinds, roles: map[string]*Role{}}
	for _, e := range t.Of("role") {
		r := pack.Read(e.Node, "role."+e.Key, t.List)
		role := &Role{Key: e.Key, Title: r.Title("title"), At: r.Texts("at"), May: r.Texts("may")}
		switch scope := r.Text("scope"); scope {
		case "territory":
			role.Territory = true
		case "own":
		default:
			t.List.Add(e.Pos, "R502", "role.%s.scope: `territory` or `own`", e.Key)
		}
		for _, kind := range role.At {
			if ledgers.Kind(kind) == nil {
				t.List.Add(e.Pos, "R503", "role.%s.at: no unit kind `%s`", e.Key, kind)
			}
		}
		for _, right := range role.May {
			if !slices.Contains(rights, right) {
				t.List.Add(e.Pos, "R504", "role.%s.may: no right `%s`%s", e.Key, right, pack.Meant(right, rights))
			}
		}
		r.Done()
		m.roles[e.Key] = role
		m.order = append(m.order, e.Key)
	}
	return m
}

// Role finds a role; nil where there is none.
func (m *Model) Role(key string) *Role { return m.roles[key] }

// RolesAt lists the roles that exist at a kind of unit.
func (m *Model) RolesAt(kind string) []*Role {
	var out []*Role
	for _, key := range m.order {
		if slices.Contains(m.roles[key].At, kind) {
			out = append(out, m.roles[key])
		}
	}
	return out
}

// Kind finds a unit kind; nil where there is none.
func (m *Model) Kind(key string) *ledger.UnitKind {
	for i := range m.Kinds {
		if m.Kinds[i].Key == key {
			return &m.Kinds[i]
		}
	}
	return nil
}
