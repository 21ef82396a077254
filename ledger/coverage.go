package ledger

import "zhiben/pack"

// Coverage says what the rows of a ledger are to cover together, and whom each of it needs to have named.
type Coverage struct {
	Of []*Field // the options of each, or the industries that units have
	By []*Field // units or persons
}

// coverage reads what the ledger is to cover; nil: nothing.
func (c *compiler) coverage() *Coverage {
	n := c.r.Get("coverage")
	if n == nil {
		return nil
	}
	path := c.path + ".coverage"
	r := pack.Read(n, path, c.tree.List)
	fields := func(key string, types ...string) (out []*Field) {
		for _, name := range r.Texts(key) {
			if f := c.drawn(r.Get(key), path+"."+key, name, types...); f != nil {
				out = append(out, f)
			}
		}
		if r.Get(key) == nil {
			c.tree.List.Add(n.Pos, "N111", "%s: `%s` is needed, a field or a list of them", path, key)
		}
		return out
	}
	out := &Coverage{Of: fields("of", "enum", "enums", "industry_code", "industry_codes"), By: fields("by", "unit", "units", "person", "persons")}
	r.Done()
	return out
}
