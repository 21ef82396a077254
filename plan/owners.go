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

// Matter is a sector or kind of work: the words that speak of it, and the names of the unit that manages it.
type Matter struct {
	Key   string
	Words []string
	Units []string
}

// directory finds the units that names in a document may mean.
type directory struct {
	names   map[string]*unit.Unit
	words   []string // names, the longest first
	groups  map[string][]*unit.Unit
	office  Owner                 // answers where nothing else is said
	matters map[string]*unit.Unit // who answers for a matter in the county's division of responsibility
	policy  *Policy
}

// newDirectory knows the units under a path.
func newDirectory(units []unit.Unit, path string, policy *Policy, office Owner) *directory {
	d := &directory{names: map[string]*unit.Unit{}, groups: map[string][]*unit.Unit{}, policy: policy, office: office}
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
	for _, g := range policy.Groups {
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

// owners turns the names in a text into a lead and its helpers. Where nobody is named, the sector that the text speaks of says
// who leads; where that says nothing either, or a whole group should lead, the office does.
func (d *directory) owners(named []read.Owner, text string) Owners {
	out := Owners{Co: []Owner{}}
	seen := map[string]bool{}
	for _, n := range named {
		units := d.find(n.Name)
		for _, u := range units {
			if seen[u.ID] {
				continue
			}
			seen[u.ID] = true
			owner := Owner{Unit: u.ID, Name: u.Name, Because: "方案写明“" + n.Name + "”"}
			if out.Lead == nil && len(units) == 1 && n.Role != "co" {
				out.Lead = &owner
				continue
			}
			out.Co = append(out.Co, owner)
		}
	}
	if out.Lead == nil && len(out.Co) == 0 {
		return d.bySector(text)
	}
	if out.Lead == nil {
		out.Lead = &d.office
		out.Co = slices.DeleteFunc(out.Co, func(o Owner) bool { return o.Unit == d.office.Unit })
	}
	return out
}

// answer notes which units under a path answer for which matter.
func (d *directory) answer(units []unit.Unit, path string, matters map[string]string) {
	d.matters = map[string]*unit.Unit{}
	for matter, id := range matters {
		if at := slices.IndexFunc(units, func(u unit.Unit) bool { return u.ID == id && strings.HasPrefix(u.Path, path) }); at >= 0 {
			d.matters[matter] = &units[at]
		}
	}
}

// mostHelpers is how many units beside the lead a text may suggest by its sectors.
const mostHelpers = 3

// bySector suggests the units of the sectors that a text speaks of: the one it speaks of most leads, others that it speaks of
// at least half as often help.
func (d *directory) bySector(text string) Owners {
	type claim struct {
		owner Owner
		n     int
	}
	var claims []claim
	for _, m := range d.policy.Matters {
		u, because := d.matters[m.Key], "按责任分工表对应"
		if u == nil {
			u, because = d.first(m.Units), "按行业主管对应"
		}
		word, n := mentions(text, m.Words)
		if u == nil || n == 0 {
			continue
		}
		at := slices.IndexFunc(claims, func(c claim) bool { return c.owner.Unit == u.ID })
		if at < 0 {
			claims = append(claims, claim{Owner{Unit: u.ID, Name: u.Name, Because: "正文涉及“" + word + "”，" + because}, 0})
			at = len(claims) - 1
		}
		claims[at].n += n
	}
	slices.SortStableFunc(claims, func(a, b claim) int { return b.n - a.n })
	if len(claims) == 0 {
		return Owners{Lead: &d.office, Co: []Owner{}}
	}
	out := Owners{Lead: &claims[0].owner, Co: []Owner{}}
	for _, c := range claims[1:] {
		if 2*c.n >= claims[0].n && len(out.Co) < mostHelpers {
			out.Co = append(out.Co, c.owner)
		}
	}
	return out
}

// first is the first unit that any of the names means, exactly or at the end of the unit's own names.
func (d *directory) first(names []string) *unit.Unit {
	for _, name := range names {
		if u := d.names[bare(name)]; u != nil {
			return u
		}
	}
	for _, name := range names {
		for _, word := range d.words {
			if strings.HasSuffix(word, bare(name)) {
				return d.names[word]
			}
		}
	}
	return nil
}

// mentions counts the words of a matter in a text, and names the one that stands first.
func mentions(text string, words []string) (first string, n int) {
	place := len(text)
	for _, w := range words {
		if at := strings.Index(text, w); at >= 0 {
			n += strings.Count(text, w)
			if at < place {
				first, place = w, at
			}
		}
	}
	return first, n
}
