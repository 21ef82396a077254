package ledger

import (
	"slices"

	"zhiben/pack"
)

// Timeline says how the records of a ledger are drawn against the months.
type Timeline struct {
	From  *Field   // when work begins; nil: records are points at To. Where it is empty, the day the record was made
	To    *Field   // when it is to be over; where it is empty, the record's deadline
	Under []*Field // records with the same values stand together, under these, by the first
	// Bands are drawn behind all others: records whose field Band has one of the codes.
	Band  *Field
	Bands []string
}

// timeline reads how the ledger is drawn; nil where it is not.
func (c *compiler) timeline() *Timeline {
	n := c.r.Get("timeline")
	if n == nil {
		return nil
	}
	path := c.path + ".timeline"
	r := pack.Read(n, path, c.tree.List)
	one := func(key string, types ...string) *Field {
		name := r.Text(key)
		if name == "" {
			return nil
		}
		return c.drawn(r.Get(key), path+"."+key, name, types...)
	}
	t := &Timeline{From: one("from", "date"), To: one("to", "date")}
	if r.Get("to") == nil {
		c.tree.List.Add(n.Pos, "N111", "%s: `to` is needed, the date when a record is to be over", path)
	}
	for _, name := range r.Texts("under") {
		if f := c.drawn(r.Get("under"), path+".under", name, "text", "enum", "int", "unit", "person", "ref", "industry_code", "region_code"); f != nil {
			t.Under = append(t.Under, f)
		}
	}
	bands := r.Map("bands")
	if len(bands) > 1 {
		c.tree.List.Add(r.Get("bands").Pos, "N111", "%s.bands: name one field", path)
	}
	for _, e := range bands {
		if t.Band = c.drawn(r.Get("bands"), path+".bands", e.Key, "enum"); t.Band == nil {
			continue
		}
		t.Bands = pack.Read(r.Get("bands"), path+".bands", c.tree.List).Texts(e.Key)
		for _, code := range t.Bands {
			if t.Band.Options.Item(code) == nil {
				c.tree.List.Add(e.Node.Naming(code, e.Pos), "N111", "%s.bands.%s: no option `%s`", path, e.Key, code)
			}
		}
	}
	r.Done()
	return t
}

// drawn finds a field that anybody who sees the record may see drawn, of one of some types.
func (c *compiler) drawn(n *pack.Node, path, name string, types ...string) *Field {
	f := c.def.Field(name)
	switch {
	case f == nil || f.Retired:
		c.tree.List.Add(n.Naming(name, c.entry.Pos), "N111", "%s: no field `%s`%s", path, name, pack.Meant(name, fieldKeys(c.def)))
	case f.Sensitivity != "":
		c.tree.List.Add(n.Naming(name, c.entry.Pos), "N111", "%s: `%s` is protected, and is not drawn", path, name)
	case !slices.Contains(types, f.Type.Name()):
		c.tree.List.Add(n.Naming(name, c.entry.Pos), "N111", "%s: `%s` is of type %s, which does not go here", path, name, f.Type.Name())
	default:
		return f
	}
	return nil
}
