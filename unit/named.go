package unit

import (
	"slices"
	"strings"

	"zhiben/store"
)

// Named finds the units of a region by what people write for them: the name, the code, another name, or names from above to below
// joined by /. What is written is the key; a name with no unit has none.
func Named(tx *store.Tx, region string, written []string) (map[string][]Unit, error) {
	last := map[string][]string{} // of what is written by its last step
	for _, w := range written {
		steps := strings.Split(w, "/")
		name := strings.TrimSpace(steps[len(steps)-1])
		last[name] = append(last[name], w)
	}
	out := map[string][]Unit{}
	var names []string
	for name := range last {
		names = append(names, name)
	}
	for chunk := range slices.Chunk(names, 200) {
		var args store.Args
		in := store.In(&args, chunk)
		where := `WHERE region = ` + args.Add(region) + ` AND (name IN ` + in + ` OR code IN ` + in + ` OR aliases <> '[]') ORDER BY path`
		units, err := query(tx, where, args.Values...)
		if err != nil {
			return nil, err
		}
		for _, u := range units {
			for _, name := range append([]string{u.Name, u.Code}, u.Aliases...) {
				for _, w := range last[name] {
					if !slices.ContainsFunc(out[w], func(have Unit) bool { return have.ID == u.ID }) {
						out[w] = append(out[w], u)
					}
				}
			}
		}
	}
	return out, narrow(tx, out)
}

// narrow leaves of units written with those above them the ones that stand there.
func narrow(tx *store.Tx, found map[string][]Unit) error {
	for written, units := range found {
		if !strings.Contains(written, "/") {
			continue
		}
		names, err := PathNames(tx, units)
		if err != nil {
			return err
		}
		found[written] = slices.DeleteFunc(units, func(u Unit) bool {
			return !strings.HasSuffix("/"+names[u.ID], "/"+strings.ReplaceAll(strings.Trim(written, "/"), " ", ""))
		})
	}
	return nil
}

// PathNames gives the names of units with those of all above them, joined by /.
func PathNames(tx *store.Tx, units []Unit) (map[string]string, error) {
	var paths []string
	for _, u := range units {
		paths = append(paths, Ancestors(u.Path)...)
	}
	slices.Sort(paths)
	paths = slices.Compact(paths)
	names := map[string]string{}
	for chunk := range slices.Chunk(paths, 500) {
		var args store.Args
		err := tx.Query(`SELECT path, name FROM unit WHERE path IN `+store.In(&args, chunk), args.Values, func(scan func(...any) error) error {
			var path, name string
			err := scan(&path, &name)
			names[path] = name
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	out := make(map[string]string, len(units))
	for _, u := range units {
		var steps []string
		for _, p := range Ancestors(u.Path) {
			if steps = append(steps, names[p]); p == u.Path {
				break
			}
		}
		if len(steps) == 0 || steps[len(steps)-1] != u.Name {
			steps = append(steps, u.Name)
		}
		out[u.ID] = strings.Join(steps, "/")
	}
	return out, nil
}
