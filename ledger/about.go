package ledger

import (
	"slices"

	"zhiben/internal/lang"
	"zhiben/pack"
)

// nameField is what units and persons are called; their ledgers have it without declaring it.
const nameField = "name"

// about finds out to which family the things belong that the ledger's records are about: `unit`, `person` or `asset` for any of
// them, else kinds of unit, ledgers of persons or ledgers of assets.
func (c *compiler) about() {
	d := c.def
	d.Of = Units
	pos := valueAt(c.entry.Node, "about", c.entry.Pos)
	for i, name := range d.About {
		family := Sort(name)
		if other := c.set.Get(name); other != nil {
			family = other.Is
		}
		if family != Units && family != Persons && family != Assets {
			c.tree.List.Add(c.entry.Node.Get("about").Naming(name, pos), "N133", "%s.about: `%s` is no kind of unit, ledger of persons or of assets%s", c.path, name, pack.Meant(name, append(c.set.names, UnitRow, PersonRow, AssetRow)))
			continue
		}
		if i > 0 && family != d.Of {
			c.tree.List.Add(pos, "N136", "%s.about: units, persons and assets do not go together; declare a ledger for each", c.path)
		}
		d.Of = family
	}
	if slices.Contains(d.About, string(d.Of)) { // any of them
		d.About = nil
	}
	if d.Of != Units && d.Is != Records {
		c.tree.List.Add(pos, "N136", "%s.about: only records are about persons or assets", c.path)
		d.Of, d.About = Units, nil
	}
	if key := string(d.Of); d.Of != Units && d.Field(key) != nil {
		c.tree.List.Add(at(c.entry.Node.Get("fields"), key, pos), "N115", "%s.fields.%s: every record here has a `%s` of its own, the one it is about; choose another key", c.path, key, key)
	}
}

// ownName gives ledgers of units and persons the name that those have anyhow, so that their rows are listed, sorted and found by it.
func (c *compiler) ownName() {
	d := c.def
	if d.Is != Units && d.Is != Persons || len(d.Fields) == 0 || d.Field(nameField) != nil {
		return
	}
	name := &Field{Key: nameField, Title: lang.Both("名称", "Name"), Type: types["text"], Required: true, Subject: !slices.ContainsFunc(d.Fields, func(f *Field) bool { return f.Subject }), List: true, Sort: true, Search: true}
	if d.Is == Persons {
		name.Title = lang.Both("姓名", "Name")
	}
	d.Fields = append([]*Field{name}, d.Fields...)
}
