package unit

import (
	"slices"
	"strings"

	"zhiben/store"
)

// Over lists the posts of some roles, held now, whose scope has a unit: by territory, by sector, or because they are held at it or above
// it. The number of statements does not grow with the number of posts.
func (m *Model) Over(tx *store.Tx, roles []string, u Unit) ([]Post, error) {
	var near, far []string // looked for at the unit and above it; in all the county
	territory, sector := false, false
	for _, key := range roles {
		role := m.Role(key)
		if role == nil || !role.Territory && !slices.Contains(role.Scope, "sector") {
			if role == nil || len(role.Scope) == 0 || slices.Contains(role.Scope, "own") { // else it sees only what is assigned to it
				near = append(near, key)
			}
			continue
		}
		far = append(far, key)
		territory, sector = territory || role.Territory, sector || slices.Contains(role.Scope, "sector")
	}
	args := store.Args{}
	live := Held(args.Add(tx.Now.UnixMilli()))
	above := Ancestors(u.Path)
	or := []string{"(p.role IN " + store.In(&args, near) + " AND u.path IN " + store.In(&args, above) + ")"}
	if len(far) > 0 && len(above) > 0 {
		or = append(or, "(p.role IN "+store.In(&args, far)+" AND "+Range("u.path", above[0], &args)+")")
	}
	found, err := posts(tx, `WHERE `+live+` AND (`+strings.Join(or, " OR ")+`) ORDER BY p.since, p.id`, args.Values...)
	if err != nil || len(far) == 0 {
		return found, err
	}
	var places []string
	if territory {
		if places, err = m.territories(tx, u.Region); err != nil {
			return nil, err
		}
	}
	var codes, answering []string
	if sector {
		if codes, err = SectorsOf(tx, u.ID); err != nil {
			return nil, err
		}
		for _, how := range []string{"supervise", "manage", "lead"} {
			units, err := Responsible(tx, u.ID, how)
			if err != nil {
				return nil, err
			}
			answering = append(answering, units...)
		}
	}
	return slices.DeleteFunc(found, func(p Post) bool {
		role := m.Role(p.Role)
		switch {
		case !slices.Contains(far, p.Role):
			return false
		case role.Territory && strings.HasPrefix(u.Path, nearest(places, p.Unit.Path)):
			return false
		case slices.Contains(role.Scope, "own") && strings.HasPrefix(u.Path, p.Unit.Path):
			return false
		case len(p.Sectors) > 0 && slices.Contains(role.Scope, "sector"): // the officer's own part
			return !slices.ContainsFunc(codes, (&Actor{Sectors: p.Sectors}).answersFor)
		}
		return !slices.Contains(role.Scope, "sector") || !slices.Contains(answering, p.Unit.ID)
	}), nil
}

// territories lists the paths of a county's units that govern what stands under them.
func (m *Model) territories(tx *store.Tx, region string) ([]string, error) {
	var kinds []string
	for _, k := range m.Kinds {
		if k.Territory {
			kinds = append(kinds, k.Name)
		}
	}
	args := store.Args{}
	return texts(tx, `SELECT path FROM unit WHERE region = `+args.Add(region)+` AND kind IN `+store.In(&args, kinds), args.Values...)
}

// nearest is the longest of the paths that leads to a path; the path itself where there is none.
func nearest(paths []string, path string) string {
	best := ""
	for _, p := range paths {
		if len(p) > len(best) && strings.HasPrefix(path, p) {
			best = p
		}
	}
	if best == "" {
		return path
	}
	return best
}
