package ledger

import (
	"slices"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/pack"
)

// Set is what some packs declare: the ledgers, and what goes with them.
type Set struct {
	names       []string
	ledgers     map[string]*Definition
	Options     map[string]*Options
	Roles       []*Role
	Populations []*Population
	Rules       []*Rule
	Ladders     []*Ladder
	Letters     []*Letter
	Templates   []*Template
	Seeds       []*Seed
	Params      map[string]*Param
	// Schema is what expressions over the set are checked against.
	Schema *expr.Schema

	tree    *pack.Tree
	earlier map[string]map[int64]*Definition
}

// Get finds a ledger; nil where there is none.
func (s *Set) Get(name string) *Definition { return s.ledgers[name] }

// Now finds the ledger that a name, of now or an earlier one, stands for; nil where none does.
func (s *Set) Now(name string) *Definition {
	if d := s.ledgers[name]; d != nil {
		return d
	}
	return find(s.All(), func(d *Definition) bool { return slices.Contains(d.Was, name) })
}

// All lists the ledgers in the order declared.
func (s *Set) All() []*Definition {
	out := make([]*Definition, 0, len(s.names))
	for _, n := range s.names {
		out = append(out, s.ledgers[n])
	}
	return out
}

// Tables lists the ledgers whose rows lie in tables of their own; a unit kind without fields of its own has none.
func (s *Set) Tables() []*Definition {
	return slices.DeleteFunc(s.All(), func(d *Definition) bool { return len(d.Fields) == 0 })
}

// Kinds lists the unit kinds.
func (s *Set) Kinds() []*Definition {
	return slices.DeleteFunc(s.All(), func(d *Definition) bool { return d.Is != Units })
}

// Kind finds a unit kind; nil where there is none.
func (s *Set) Kind(key string) *Definition {
	if d := s.ledgers[key]; d != nil && d.Is == Units {
		return d
	}
	return nil
}

// Role finds a role; nil where there is none.
func (s *Set) Role(key string) *Role {
	return find(s.Roles, func(r *Role) bool { return r.Key == key })
}

// Population finds a population; nil where there is none.
func (s *Set) Population(key string) *Population {
	return find(s.Populations, func(p *Population) bool { return p.Key == key })
}

// Ladder finds a ladder; nil where there is none.
func (s *Set) Ladder(key string) *Ladder {
	return find(s.Ladders, func(l *Ladder) bool { return l.Key == key })
}

// Letter finds a kind of letter; nil where there is none.
func (s *Set) Letter(key string) *Letter {
	return find(s.Letters, func(l *Letter) bool { return l.Key == key })
}

// Template finds a template; nil where there is none.
func (s *Set) Template(key string) *Template {
	return find(s.Templates, func(t *Template) bool { return t.Key == key })
}

func find[T any](list []*T, is func(*T) bool) *T {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return list[i]
	}
	return nil
}

// Constructs are the constructs that Compile reads.
var Constructs = []string{"options", "param", "role", "ledger", "population", "rule", "ladder", "letter", "template", "seed"}

// Compile reads what packs declare of ledgers and of what goes with them. Mistakes are added to the tree's list. It works in two
// passes: names and types first, then the expressions that lean on them. cal may be nil: then nothing counts working days.
func Compile(t *pack.Tree, cal *calendar.Calendar) (*Set, error) {
	s := &Set{ledgers: map[string]*Definition{}, Options: readOptions(t), tree: t, earlier: map[string]map[int64]*Definition{}}
	var parts []*compiler
	for _, e := range t.Of("ledger") {
		c := newCompiler(t, s, "ledger."+e.Key, e)
		c.names()
		parts = append(parts, c)
		s.names = append(s.names, e.Key)
		s.ledgers[e.Key] = c.def
	}
	for _, c := range parts {
		c.about()
		s.earlierTargets(c.def)
	}
	s.Schema = s.schema(t, cal)
	rest := newCompiler(t, s, "", pack.Entry{})
	rest.roles()
	rest.populations()
	rest.params()
	for _, c := range parts {
		c.body()
	}
	rest.letters()
	rest.ladders()
	rest.rules()
	rest.seeds()
	rest.checkSeeds()
	checkAcross(t, s)
	prove(t, s)
	return s, nil
}

// earlierTargets notes what the ledgers were called that references point at, so that a renamed ledger changes no field.
func (s *Set) earlierTargets(d *Definition) {
	for _, f := range d.Fields {
		for _, name := range f.To {
			to := s.ledgers[name]
			if to == nil {
				continue
			}
			for _, was := range to.Was {
				if f.toWas == nil {
					f.toWas = map[string]string{}
				}
				f.toWas[was] = name
			}
		}
	}
}

// compiler reads one ledger, or with an empty path the constructs beside the ledgers.
type compiler struct {
	tree  *pack.Tree
	set   *Set
	def   *Definition
	path  string
	entry pack.Entry
	r     *pack.Reader
	env   map[string]*expr.Env // by the names in scope
}

func newCompiler(t *pack.Tree, s *Set, path string, e pack.Entry) *compiler {
	return &compiler{tree: t, set: s, def: &Definition{Name: e.Key}, path: path, entry: e, env: map[string]*expr.Env{}}
}

// names reads what others may refer to: what the ledger is, its fields and states, but no expression.
func (c *compiler) names() {
	r := pack.Read(c.entry.Node, c.path, c.tree.List)
	c.r = r
	d := c.def
	d.Title, d.Help, d.Was = r.Title("title"), r.Title("help"), r.Texts("was")
	d.Letters = r.Bool("letters")
	d.Is = Sort(r.Text("is"))
	switch d.Is {
	case "":
		d.Is = Records
	case Records, Units, Persons, Assets, References:
	default:
		c.tree.List.Add(c.entry.Pos, "N107", "%s.is: `%s` is none of `record`, `unit`, `person`, `asset`, `reference`", c.path, d.Is)
		d.Is = Records
	}
	d.About = r.Texts("about")
	d.Follows = r.Text("follows") == "person"
	if follows := r.Text("follows"); follows != "" && !d.Follows {
		c.tree.List.Add(c.entry.Pos, "N107", "%s.follows: `%s` is not `person`", c.path, follows)
	}
	d.Under, d.Territory = r.Texts("under"), r.Bool("territory")
	if d.Is != Units && (len(d.Under) > 0 || d.Territory) {
		c.tree.List.Add(c.entry.Pos, "N118", "%s: `under` and `territory` are of unit kinds (is: unit)", c.path)
	}
	for _, f := range r.Map("fields") {
		d.Fields = append(d.Fields, c.field(f))
	}
	c.ownName()
	for _, s := range r.Map("states") {
		d.States = append(d.States, c.state(s))
	}
	c.plainStates()
}

// body reads what holds expressions.
func (c *compiler) body() {
	r, d := c.r, c.def
	for _, f := range r.Map("fields") {
		c.fieldExpressions(d.Field(f.Key), f)
	}
	c.lifecycle()
	if len(d.Fields) == 0 && d.Is == Units {
		return
	}
	if c.plain(); len(d.Fields) == 0 || len(d.States) == 0 || len(d.Moves) == 0 {
		c.tree.List.Add(c.entry.Pos, "L301", "%s needs `fields`, `states` and `moves`", c.path)
		return
	}
	c.checkLifecycle(c.entry)
	d.Source = c.entry.Node.JSON(nil)
	d.Hash = hashOf(d.Shape(), c.entry.Node.JSON(words))
}

// words reports the keys under which only people read; the states, which may be written as bare titles, are in the shape.
func words(key string) bool {
	return slices.Contains([]string{"title", "help", "say", "source", "group", "states", "timeline", "coverage"}, key)
}

// lifecycle reads guards, moves, clocks and verbs.
func (c *compiler) lifecycle() {
	r, d := c.r, c.def
	d.Always = c.guards(r.Get("always"), c.path+".always", c.scope("always"))
	switch d.Open = r.Text("open"); d.Open {
	case "":
		d.Open = Follow
	case Follow, Keep:
	default:
		c.tree.List.Add(c.entry.Pos, "N109", "%s.open: `follow` or `keep`", c.path)
	}
	for _, m := range r.Map("moves") {
		d.Moves = append(d.Moves, c.move(m))
	}
	for _, k := range r.Map("clocks") {
		d.Clocks = append(d.Clocks, c.clock(k))
	}
	c.verbs(r.Get("verbs"))
	d.Number, d.Similar = c.number(r.Get("number"), c.path+".number"), r.Texts("similar")
	d.Timeline, d.Coverage = c.timeline(), c.coverage()
	if d.Follows && d.Of != Persons {
		c.tree.List.Add(c.entry.Pos, "N118", "%s: `follows` is of ledgers about persons (about: person)", c.path)
	}
	r.Get("kept_by") // read by plain
	r.Done()
}

func (c *compiler) verbs(n *pack.Node) {
	v := pack.Read(n, c.path+".verbs", c.tree.List)
	edit := pack.Read(v.Get("edit"), c.path+".verbs.edit", c.tree.List)
	c.def.Verbs.EditBy = c.actors(edit.Get("by"), c.path+".verbs.edit.by", c.scope("clock"))
	edit.Done()
	for _, verb := range OfficeVerbs {
		b := v.Get(verb)
		switch {
		case b == nil:
		case b.Kind == pack.Scalar && b.Text == "false":
			c.def.Verbs.Off = append(c.def.Verbs.Off, verb)
		case verb == "return":
			rr := pack.Read(b, c.path+".verbs.return", c.tree.List)
			c.def.Verbs.ReturnTo = rr.Texts("to")
			for _, state := range c.def.Verbs.ReturnTo {
				if c.def.State(state) == nil {
					c.tree.List.Add(b.Pos, "L302", "%s.verbs.return: no state `%s`%s", c.path, state, pack.Meant(state, stateKeys(c.def)))
				}
			}
			rr.Done()
		default:
			c.tree.List.Add(b.Pos, "N124", "%s.verbs.%s: only `false`, which takes the verb away", c.path, verb)
		}
	}
	v.Done()
}

// OfficeVerbs are the acts that every ledger knows without declaring them.
var OfficeVerbs = []string{"sign_for", "return", "hand_over", "delegate", "countersign", "urge", "withdraw", "copy", "comment", "void", "correct"}

func moveKeys(d *Definition) []string {
	var out []string
	for _, m := range d.Moves {
		out = append(out, m.Key)
	}
	return out
}

func stateKeys(d *Definition) []string {
	var out []string
	for _, s := range d.States {
		out = append(out, s.Key)
	}
	return out
}
