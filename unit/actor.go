package unit

import (
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/store"
)

// Actor is who acts: a person in one of their posts, or the system itself.
type Actor struct {
	Person string // empty: the system
	Name   string
	Post   string
	Role   string
	Unit   Unit
	// Territory is the path of all that the post may see: the unit's own subtree, or with a role over a territory that of the
	// county, town or zone it stands in.
	Territory string
	System    bool
	May       []string // rights of the role: read, unit.edit, account.edit
}

// System is the actor of effects, clocks and commands.
func System() *Actor { return &Actor{System: true, Name: "系统"} }

// Ask is one question of authority: may this actor do this, here?
type Ask struct {
	// Right is a right of the role; ignored where Roles or Own is given.
	Right string
	// Roles are the roles a pack names for a move; Own those that count at the very unit that Path names.
	Roles, Own []string
	// Path is the unit it is about; empty where there is no place.
	Path string
	// Shared are paths of further units that stand in for it.
	Shared []string
	// Below is true where units under Path may do it too, as reading an issued plan.
	Below bool
}

// Allow is the one place where authority is decided; nil means yes. What lies outside the actor's scope is not found, so that
// nobody learns what is there.
func (a *Actor) Allow(q Ask) error {
	switch {
	case a == nil:
		return fault.New(fault.Unauthenticated, "not_logged_in", "请先登录。", "Log in first.")
	case a.System:
		return nil
	case !a.within(q):
		return NotFound()
	case !a.holds(q):
		return fault.New(fault.Forbidden, "not_for_this_post", "当前身份不能办理此事。如您另有岗位，请切换身份。",
			"This post may not do this. If you hold another post, switch to it.")
	}
	return nil
}

func (a *Actor) holds(q Ask) bool {
	if q.Roles == nil && q.Own == nil {
		return slices.Contains(a.May, q.Right)
	}
	return slices.Contains(q.Roles, a.Role) || a.Unit.Path == q.Path && slices.Contains(q.Own, a.Role)
}

func (a *Actor) within(q Ask) bool {
	if q.Path == "" {
		return true
	}
	if a.Territory == "" { // an actor without a place sees no place
		return false
	}
	if strings.HasPrefix(q.Path, a.Territory) {
		return true
	}
	for _, p := range q.Shared {
		if strings.HasPrefix(p, a.Territory) {
			return true
		}
	}
	return q.Below && strings.HasPrefix(a.Unit.Path, q.Path)
}

// NotFound is the answer for what is not there and for what is out of scope alike.
func NotFound() error {
	return fault.New(fault.NotFound, "not_found", "没有找到，或不在您的管辖范围。如需查看，请联系上级安委办。",
		"Not found, or outside your territory. Ask the safety-committee office above you if you need it.")
}

// Range is the condition that a path column lies under a path, as one index range.
func Range(column, path string, args *store.Args) string {
	// '/' + 1 is '0': everything that begins with the path sorts between them.
	return "(" + column + " >= " + args.Add(path) + " AND " + column + " < " + args.Add(strings.TrimSuffix(path, "/")+"0") + ")"
}

// Ancestors lists the paths of the units above a path, itself included.
func Ancestors(path string) []string {
	var out []string
	for i, r := range path {
		if r == '/' && i > 0 {
			out = append(out, path[:i+1])
		}
	}
	return out
}

// Scope is the condition on a ledger's table that the actor may see a row: it lies in the actor's territory, is shared into it,
// or is in a state that is open to the units below.
func (a *Actor) Scope(ledger string, below []string, args *store.Args) string {
	if a.System {
		return "TRUE"
	}
	or := []string{Range(`"s_unit_path"`, a.Territory, args)}
	or = append(or, `"s_id" IN (SELECT record FROM share WHERE ledger = `+args.Add(ledger)+" AND "+Range("path", a.Territory, args)+")")
	if len(below) > 0 {
		or = append(or, `("s_state" IN `+store.In(args, below)+` AND "s_unit_path" IN `+store.In(args, Ancestors(a.Unit.Path))+")")
	}
	return "(" + strings.Join(or, " OR ") + ")"
}
