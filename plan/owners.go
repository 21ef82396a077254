package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zhiben/plan/read"
	"zhiben/unit"
)

// Owner is a responsible unit with the words that name it.
type Owner struct {
	Unit    string `json:"unit"`
	Name    string `json:"name"`
	Because string `json:"because"`
}

// Owners are who answers for a measure or a commitment: one lead and those that help.
type Owners struct {
	Lead *Owner  `json:"lead"`
	Co   []Owner `json:"co"`
	// ByHand is true once a person has set them.
	ByHand bool `json:"by_hand,omitempty"`
}

// Group is a phrase for many units at once.
type Group struct {
	Phrases []string
	Kinds   []string
}

// directory finds the units that names in a document may mean.
type directory struct {
	names  map[string]*unit.Unit
	words  []string // names, the longest first
	groups map[string][]*unit.Unit
}

// newDirectory knows the units under a path.
func newDirectory(units []unit.Unit, path string, groups []Group) *directory {
	d := &directory{names: map[string]*unit.Unit{}, groups: map[string][]*unit.Unit{}}
	byKind := map[string][]*unit.Unit{}
	for i := range units {
		u := &units[i]
		if !strings.HasPrefix(u.Path, path) {
			continue
		}
		byKind[u.Kind] = append(byKind[u.Kind], u)
		for _, name := range append([]string{u.Name}, u.Aliases...) {
			if name = bare(name); name != "" && d.names[name] == nil {
				d.names[name] = u
				d.words = append(d.words, name)
			}
		}
	}
	for _, g := range groups {
		for _, phrase := range g.Phrases {
			for _, kind := range g.Kinds {
				d.groups[bare(phrase)] = append(d.groups[bare(phrase)], byKind[kind]...)
			}
		}
	}
	slices.SortFunc(d.words, func(a, b string) int {
		if n := len(b) - len(a); n != 0 {
			return n
		}
		return strings.Compare(a, b)
	})
	return d
}

func bare(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" 　\t\r\n", r) {
			return -1
		}
		return r
	}, name)
}

// find gives the units that a name means: the unit of that name, all of a group, or the unit whose name the written one ends
// with (another county's 住建局 is our 住建局). The name counts from three characters, since 局 alone means nobody.
func (d *directory) find(written string) []*unit.Unit {
	name := bare(written)
	if u := d.names[name]; u != nil {
		return []*unit.Unit{u}
	}
	if group := d.groups[name]; len(group) > 0 {
		return group
	}
	for _, word := range d.words {
		if utf8.RuneCountInString(word) >= 3 && strings.HasSuffix(name, word) {
			return []*unit.Unit{d.names[word]}
		}
	}
	for _, word := range d.words {
		if utf8.RuneCountInString(word) >= 3 && strings.Contains(name, word) {
			return []*unit.Unit{d.names[word]}
		}
	}
	return nil
}

// owners turns the names in a text into a lead and its helpers. Where nobody is named, the office answers; where a whole group
// should lead, the office leads it.
func (d *directory) owners(named []read.Owner, office Owner) Owners {
	out := Owners{Co: []Owner{}}
	seen := map[string]bool{}
	for _, n := range named {
		units := d.find(n.Name)
		for _, u := range units {
			if seen[u.ID] {
				continue
			}
			owner := Owner{Unit: u.ID, Name: u.Name, Because: "方案写明“" + n.Name + "”"}
			if out.Lead == nil && len(units) == 1 && n.Role != "co" {
				seen[u.ID] = true
				out.Lead = &owner
				continue
			}
			seen[u.ID] = true
			out.Co = append(out.Co, owner)
		}
	}
	if out.Lead == nil {
		lead := office
		out.Lead = &lead
		out.Co = slices.DeleteFunc(out.Co, func(o Owner) bool { return o.Unit == office.Unit })
	}
	return out
}
