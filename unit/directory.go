package unit

import (
	"strings"

	"zhiben/store"
)

// Directory lists the posts that are held now in the actor's territory and at the units above it, by unit and name; text is part of a
// person's or a unit's name, at a unit of its own.
func Directory(tx *store.Tx, a *Actor, at, text string, limit int) ([]Post, error) {
	if err := a.Allow(Ask{Right: "read"}); err != nil {
		if err2 := a.Allow(Ask{Right: "account.edit"}); err2 != nil {
			return nil, err
		}
	}
	var args store.Args
	where := []string{"p.until IS NULL"}
	if !a.System {
		where = append(where, "("+Range("u.path", a.Territory, &args)+" OR u.path IN "+store.In(&args, Ancestors(a.Unit.Path))+")")
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
