package unit

import (
	"hash/fnv"
	"strconv"
)

// Reach is what brings a record into scopes: the unit it is about, and whatever else Scope asks for.
type Reach struct {
	Path     string
	Region   string
	Shared   []string // paths of units
	Assigned []string // persons
	Sectors  []string // industry codes of the unit
	Below    bool     // open to the units below
}

// Marks are words by which an index of texts can narrow to a scope: whoever may see a record has one of its marks among
// Actor.Marks. Scope decides; a mark may be found in common by chance.
func (r Reach) Marks() []string {
	var out []string
	for _, path := range Ancestors(r.Path) {
		out = append(out, mark("unit", path))
	}
	for _, shared := range r.Shared {
		for _, path := range Ancestors(shared) {
			out = append(out, mark("share", path))
		}
	}
	for _, person := range r.Assigned {
		out = append(out, mark("person", person))
	}
	for _, code := range r.Sectors {
		for i := range code {
			out = append(out, mark("sector", r.Region+code[:i+1]))
		}
	}
	if r.Below {
		out = append(out, mark("below", r.Path))
	}
	return out
}

// Marks are the marks of what the actor may see, see Reach.Marks; nil: of nothing. The system needs none.
func (a *Actor) Marks() []string {
	if a.Territory == "" {
		return nil
	}
	out := []string{mark("share", a.share())}
	if !a.Narrow {
		out = append(out, mark("unit", a.Territory))
	}
	for _, person := range a.Persons() {
		out = append(out, mark("person", person))
	}
	for _, code := range a.Sectors {
		if code != "" {
			out = append(out, mark("sector", a.Unit.Region+code))
		}
	}
	for _, o := range a.Opened { // of one record as well: Scope decides
		out = append(out, mark("unit", o.Path))
	}
	for _, path := range Ancestors(a.Unit.Path) {
		out = append(out, mark("below", path))
	}
	return out
}

// mark has small letters and digits only, and is longer than any two characters.
func mark(kind, of string) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(kind + "\x00" + of))
	return "mark" + strconv.FormatUint(h.Sum64(), 36)
}
