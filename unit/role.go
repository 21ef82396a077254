package unit

import (
	"slices"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/secret"
)

// Role is what a post is: at which kinds of unit it exists and which rights it brings. Moves name roles themselves.
type Role struct {
	Key   string
	Title lang.Text
	At    []string
	// Territory widens the post's sight from its own unit to the territory the unit stands in (scope: territory; else own).
	Territory bool
	Scope     []string // territory, sector, assigned, own
	May       []string
	Pages     []string // ledgers in the post's navigation, in order
	NotWith   []string // roles that nobody holds beside this one
	Invites   []string // roles to which holders may invite people without an account
}

// rights that a role may list.
var rights = []string{"read", "unit.edit", "account.edit", "post.edit", "security.edit", "audit.read", "event.erase", "backup.edit", "key.edit", "pack.read", "pack.reload", "webhook.edit", "calendar.edit", "param.edit", "population.edit", AccessGive}

// postEdit is the right to give posts and take them away. Where the packs give it to some role, who makes accounts (accountEdit) only asks
// for posts; where they give it to none, everybody who makes accounts has it.
const (
	postEdit    = "post.edit"
	accountEdit = "account.edit"
)

// Model is what packs say about units and roles.
type Model struct {
	Kinds []*ledger.Definition
	// Rows keeps the rows of kinds with fields in step with the tree; nil: no kind has any.
	Rows Rows
	Keys *secret.Keyring // identity numbers are kept with; nil: none are
	// Paths are the columns that hold paths of units and follow when a unit moves, beside those of the ledgers.
	Paths []PathColumn

	tables []string // of the ledgers, quoted
	roles  map[string]*Role
	order  []string

	separated bool // the packs give postEdit to some role
}

// Compile makes the model of what packs declare of roles and unit kinds.
func Compile(t *pack.Tree, ledgers *ledger.Set) *Model {
	m := &Model{Kinds: ledgers.Kinds(), Paths: []PathColumn{{"share", "path"}, {"clock", "unit_path"}, {"approval", "unit_path"}, {"access", "unit_path"}}, roles: map[string]*Role{}}
	for _, d := range ledgers.Tables() {
		m.tables = append(m.tables, d.Table())
	}
	for _, declared := range ledgers.Roles {
		if declared.Derive != nil {
			continue
		}
		role := &Role{Key: declared.Key, Title: declared.Title, At: declared.At, May: declared.May, Pages: declared.Pages, Scope: declared.Scope, NotWith: declared.NotWith, Invites: declared.Invites, Territory: slices.Contains(declared.Scope, "territory")}
		for _, right := range role.May {
			if !slices.Contains(rights, right) {
				t.List.Add(t.Body("role", declared.Key).Pos, "R504", "role.%s.may: no right `%s`%s", declared.Key, right, pack.Meant(right, rights))
			}
		}
		m.separated = m.separated || slices.Contains(role.May, postEdit)
		m.roles[role.Key] = role
		m.order = append(m.order, role.Key)
	}
	m.checkApart(t)
	m.checkInvites(t)
	for _, role := range m.roles {
		if !m.separated && slices.Contains(role.May, accountEdit) {
			role.May = append(slices.Clone(role.May), postEdit)
		}
	}
	return m
}

// checkApart asks that roles which nobody holds together share no right: else one could do the other's part.
func (m *Model) checkApart(t *pack.Tree) {
	for _, key := range m.order {
		for _, other := range m.roles[key].NotWith {
			for _, right := range m.roles[key].May {
				if o := m.roles[other]; o != nil && slices.Contains(o.May, right) {
					t.List.Add(t.Body("role", key).Pos, "R510", "role.%s.not_with: it and `%s` both have the right `%s`", key, other, right)
				}
			}
		}
	}
}

// Apart reports whether nobody may hold two roles together.
func (m *Model) Apart(one, other string) bool {
	a, b := m.roles[one], m.roles[other]
	return a != nil && b != nil && (slices.Contains(a.NotWith, other) || slices.Contains(b.NotWith, one))
}

// Role finds a role; nil where there is none.
func (m *Model) Role(key string) *Role { return m.roles[key] }

// RolesWith lists the roles that bring a right.
func (m *Model) RolesWith(right string) []string {
	var out []string
	for _, key := range m.order {
		if slices.Contains(m.roles[key].May, right) {
			out = append(out, key)
		}
	}
	return out
}

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
func (m *Model) Kind(key string) *ledger.Definition {
	for _, k := range m.Kinds {
		if k.Name == key {
			return k
		}
	}
	return nil
}
