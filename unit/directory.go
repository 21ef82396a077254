package unit

import (
	"strings"

	"zhiben/store"
)

// Directory lists the posts held now that an actor may turn to, by unit and name: those in its territory and sectors, those at its own unit
// and above it, and those beside these whose territory holds its own unit, as a county's safety office has it. text is part of a person's or a
// unit's name, at a unit of its own. own leaves out those above and beside.
func (m *Model) Directory(tx *store.Tx, a *Actor, at, text string, own bool, limit int) ([]Post, error) {
	if err := a.SeesUnits(); err != nil {
		return nil, err
	}
	var args store.Args
	where := []string{Held(args.Add(tx.Now.UnixMilli()))}
	if !a.System {
		above := Ancestors(a.Unit.Path)
		near := []string{a.Places("u.path", &args), "u.path = " + args.Add(a.Unit.Path)}
		if !own {
			near = append(near, "u.path IN "+store.In(&args, above))
			if beside := m.beside(above, &args); beside != "" {
				near = append(near, beside)
			}
		}
		where = append(where, "("+strings.Join(near, " OR ")+")")
	}
	if at != "" {
		where = append(where, "u.id = "+args.Add(at))
	}
	if text != "" {
		like := args.Add("%" + store.EscapeLike(text) + "%")
		where = append(where, "(n.name LIKE "+like+` ESCAPE '\' OR u.name LIKE `+like+` ESCAPE '\')`)
	}
	return posts(tx, "WHERE "+strings.Join(where, " AND ")+" ORDER BY u.path, n.name, p.id LIMIT "+args.Add(limit), args.Values...)
}

// beside is the condition on posts right below some units whose territory is not their own unit, and so holds all below those units.
func (m *Model) beside(above []string, args *store.Args) string {
	var roles, kinds []string
	for _, r := range m.roles {
		if r.Territory {
			roles = append(roles, r.Key)
		}
	}
	for _, k := range m.Kinds {
		if !k.Territory {
			kinds = append(kinds, k.Name)
		}
	}
	if len(roles) == 0 || len(kinds) == 0 {
		return ""
	}
	return "(p.role IN " + store.In(args, roles) + " AND u.kind IN " + store.In(args, kinds) + " AND u.parent IN (SELECT id FROM unit WHERE path IN " + store.In(args, above) + "))"
}
