package ledger

import (
	"regexp"
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
)

// Set is the ledgers of an installation.
type Set struct {
	names   []string
	ledgers map[string]*Definition
	Options map[string]*Options
	Kinds   []UnitKind
}

// UnitKind is a ledger whose records are units of the organisation tree.
type UnitKind struct {
	Key   string
	Title lang.Text
	Under []string // kinds it may stand under; empty: it is a root
	// Territory marks kinds that govern what stands under them: county, town, zone.
	Territory bool
}

// Get finds a ledger; nil where there is none.
func (s *Set) Get(name string) *Definition { return s.ledgers[name] }

// All lists the ledgers in the order declared.
func (s *Set) All() []*Definition {
	out := make([]*Definition, 0, len(s.names))
	for _, n := range s.names {
		out = append(out, s.ledgers[n])
	}
	return out
}

// compiler reads one ledger.
type compiler struct {
	tree *pack.Tree
	set  *Set
	env  *expr.UntypedEnv
	def  *Definition
	path string
}

// Compile reads the constructs `options` and `ledger` of a tree. Mistakes are added to the tree's list.
func Compile(t *pack.Tree) (*Set, error) {
	env, err := expr.NewEnv("record", "user", "unit", "now", "today", "param")
	if err != nil {
		return nil, err
	}
	s := &Set{ledgers: map[string]*Definition{}, Options: readOptions(t)}
	for _, e := range t.Of("ledger") {
		if is := e.Node.Get("is"); is != nil && is.Text == "unit" {
			s.Kinds = append(s.Kinds, readKind(t, e))
			continue
		}
		c := &compiler{tree: t, set: s, env: env, def: &Definition{Name: e.Key}, path: "ledger." + e.Key}
		c.read(e)
		s.names = append(s.names, e.Key)
		s.ledgers[e.Key] = c.def
	}
	checkAcross(t, s)
	return s, nil
}

func readKind(t *pack.Tree, e pack.Entry) UnitKind {
	r := pack.Read(e.Node, "ledger."+e.Key, t.List)
	r.Text("is")
	k := UnitKind{Key: e.Key, Title: r.Title("title"), Under: r.Texts("under"), Territory: r.Bool("territory")}
	r.Done()
	return k
}

// Kind finds a unit kind; nil where there is none.
func (s *Set) Kind(key string) *UnitKind {
	for i := range s.Kinds {
		if s.Kinds[i].Key == key {
			return &s.Kinds[i]
		}
	}
	return nil
}

func (c *compiler) read(e pack.Entry) {
	r := pack.Read(e.Node, c.path, c.tree.List)
	d := c.def
	d.Title = r.Title("title")
	if kind := r.Text("is"); kind != "" && kind != "record" {
		c.tree.List.Add(e.Pos, "N107", "%s.is: `%s` is none of `record`, `unit`", c.path, kind)
	}
	if d.About = r.Texts("about"); slices.Equal(d.About, []string{"unit"}) {
		d.About = nil
	}
	for _, f := range r.Map("fields") {
		d.Fields = append(d.Fields, c.field(f))
	}
	for _, s := range r.Map("states") {
		d.States = append(d.States, c.state(s))
	}
	for _, m := range r.Map("moves") {
		d.Moves = append(d.Moves, c.move(m))
	}
	for _, k := range r.Map("clocks") {
		d.Clocks = append(d.Clocks, c.clock(k))
	}
	verbs := pack.Read(r.Get("verbs"), c.path+".verbs", c.tree.List)
	edit := pack.Read(verbs.Get("edit"), c.path+".verbs.edit", c.tree.List)
	d.EditBy = c.actors(edit.Get("by"), c.path+".verbs.edit.by")
	edit.Done()
	verbs.Done()
	r.Done()
	if len(d.Fields) == 0 || len(d.States) == 0 || len(d.Moves) == 0 {
		c.tree.List.Add(e.Pos, "L301", "%s needs `fields`, `states` and `moves`", c.path)
		return
	}
	c.checkLifecycle(e)
	d.Hash = d.Shape().hash()
}

// common are the names that expressions and lists know for every record.
var common = map[string]bool{"id": true, "unit": true, "state": true, "since": true, "created_at": true, "due": true}

func (c *compiler) field(e pack.Entry) *Field {
	path := c.path + ".fields." + e.Key
	f := &Field{Key: e.Key}
	if common[e.Key] || strings.HasPrefix(e.Key, "s_") {
		c.tree.List.Add(e.Pos, "N115", "%s: every record has a `%s` of its own, and keys that begin with s_ are kept for such; choose another key", path, e.Key)
	}
	written := ""
	if e.Node != nil && e.Node.Kind == pack.Scalar { // short form: `grade: enum hazard_grade!`
		written = e.Node.Text
		f.Title = lang.Text{ZH: e.Key}
	} else {
		r := pack.Read(e.Node, path, c.tree.List)
		written = r.Text("type")
		f.Title, f.Help, f.Group = r.Title("title"), r.Title("help"), r.Title("group")
		f.Required, f.Share, f.Own, f.Subject = r.Bool("required"), r.Bool("share"), r.Bool("own"), r.Bool("subject")
		f.List, f.Filter, f.Sort, f.Search = r.Bool("list"), r.Bool("filter"), r.Bool("sort"), r.Bool("search")
		f.Default = c.value(r.Get("default"))
		r.Done()
	}
	if required := strings.TrimSuffix(written, "!"); required != written {
		f.Required, written = true, required
	}
	c.fieldType(f, e, path, written)
	c.checkLiteral(f, f.Default, at(e.Node, "default", e.Pos), path+".default")
	return f
}

// fieldType reads `enum light`, `list unit`, `ref plan`, `text`.
func (c *compiler) fieldType(f *Field, e pack.Entry, path, written string) {
	words := strings.Fields(written)
	name, rest := written, ""
	for n := len(words); n > 0; n-- {
		candidate := strings.Join(words[:n], " ")
		if _, ok := types[candidate]; ok {
			name, rest = candidate, strings.Join(words[n:], " ")
			break
		}
	}
	f.Type = types[name]
	switch {
	case f.Type == nil:
		c.tree.List.Add(e.Pos, "T201", "%s: no field type `%s`%s", path, written, pack.Meant(name, typeNames()))
		f.Type = text{}
	case strings.HasPrefix(f.Type.Name(), "enum"):
		if f.Options = c.set.Options[rest]; f.Options == nil {
			c.tree.List.Add(e.Pos, "N108", "%s: no options `%s`; declare them under `options:`", path, rest)
			f.Options = &Options{}
		}
	case f.Type.Name() == "ref":
		f.To = rest
	case rest != "":
		c.tree.List.Add(e.Pos, "T202", "%s: type `%s` takes no `%s`", path, name, rest)
	}
}

func (c *compiler) state(e pack.Entry) *State {
	s := &State{Key: e.Key}
	if e.Node != nil && e.Node.Kind == pack.Scalar {
		s.Title = lang.Text{ZH: e.Node.Text}
		return s
	}
	r := pack.Read(e.Node, c.path+".states."+e.Key, c.tree.List)
	s.Title, s.End = r.Title("title"), r.Bool("end")
	if open := r.Text("open"); open != "" && open != "below" {
		c.tree.List.Add(e.Pos, "N109", "%s.states.%s.open: only `below`", c.path, e.Key)
	} else {
		s.Below = open == "below"
	}
	r.Done()
	return s
}

func (c *compiler) move(e pack.Entry) *Move {
	path := c.path + ".moves." + e.Key
	r := pack.Read(e.Node, path, c.tree.List)
	m := &Move{Key: e.Key, Title: r.Title("title"), From: r.Texts("from"), To: r.Text("to"), By: c.actors(r.Get("by"), path+".by"), Unlike: r.Texts("unlike"), Fields: r.Texts("fields")}
	for _, need := range r.Texts("needs") {
		switch need {
		case "reason":
			m.Reason = true
		case "files":
			m.Files = true
		default:
			m.Needs = append(m.Needs, need)
		}
	}
	for _, g := range r.Map("when") {
		gr := pack.Read(g.Node, path+".when."+g.Key, c.tree.List)
		guard := Guard{Key: g.Key, If: c.program(gr.Get("if")), Say: gr.Title("say")}
		if gr.Node.Get("if") == nil || guard.Say.ZH == "" {
			c.tree.List.Add(g.Pos, "N116", "%s.when.%s needs `if`, the condition, and `say`, what refuses", path, g.Key)
		}
		m.When = append(m.When, guard)
		gr.Done()
	}
	m.Set = c.assignments(r.Map("set"))
	for _, item := range r.List("do") {
		m.Do = append(m.Do, c.effect(item, path))
	}
	r.Done()
	return m
}

// effect reads `{move: {on: =record.task, in: task, take: extend, with: {…}}}`.
func (c *compiler) effect(n *pack.Node, path string) Effect {
	r := pack.Read(n, path+".do", c.tree.List)
	mr := pack.Read(r.Get("move"), path+".do.move", c.tree.List)
	out := Effect{On: c.value(mr.Get("on")).Expr, In: mr.Text("in"), Take: mr.Text("take"), With: c.assignments(mr.Map("with"))}
	mr.Done()
	r.Done()
	if out.On == nil {
		c.tree.List.Add(n.Pos, "T203", "%s.do.move needs `on: =expression`", path)
	}
	return out
}

var holders = regexp.MustCompile(`^=holders\(unit, '([a-z0-9_]+)'\)$`)

// actors reads role names and `=holders(unit, 'role')`.
func (c *compiler) actors(n *pack.Node, path string) Actors {
	var a Actors
	for _, written := range pack.Texts(n, path, c.tree.List) {
		m := holders.FindStringSubmatch(written)
		switch {
		case m != nil:
			a.Own = append(a.Own, m[1])
		case strings.HasPrefix(written, "="):
			c.tree.List.Add(n.Pos, "R505", "%s: of expressions only `=holders(unit, 'role')` names actors", path)
		default:
			a.Roles = append(a.Roles, written)
		}
	}
	return a
}

func (c *compiler) assignments(entries []pack.Entry) []Assignment {
	var out []Assignment
	for _, e := range entries {
		out = append(out, Assignment{Field: e.Key, Value: c.value(e.Node)})
	}
	return out
}

func (c *compiler) clock(e pack.Entry) *Clock {
	path := c.path + ".clocks." + e.Key
	r := pack.Read(e.Node, path, c.tree.List)
	k := &Clock{Key: e.Key, While: r.Texts("while"), Who: c.actors(r.Get("who"), path+".who")}
	if due := r.Get("due"); due != nil {
		k.Due = c.program(due)
	}
	if within := r.Get("within"); within != nil {
		param, isParam := strings.CutPrefix(within.Text, "=param.")
		span, ok := ParseSpan(within.Text)
		switch {
		case isParam:
			k.Within = Span{Param: param}
			if c.tree.Body("param", param) == nil {
				c.tree.List.Add(within.Pos, "N110", "%s.within: no param `%s`", path, param)
			}
		case ok:
			k.Within = span
		default:
			c.tree.List.Add(within.Pos, "T204", "%s.within: `%s` is not a span; write `5 workdays`, `30 days` or `=param.name`", path, within.Text)
		}
	}
	if len(k.Who.All()) == 0 {
		c.tree.List.Add(e.Pos, "C401", "%s needs `who`: the roles that answer for it", path)
	}
	r.Done()
	return k
}

// value reads a literal, or an expression that begins with =.
func (c *compiler) value(n *pack.Node) Value {
	if n == nil {
		return Value{}
	}
	if n.Kind == pack.Scalar {
		if text, ok := strings.CutPrefix(n.Text, "="); ok {
			return Value{Expr: c.compile(n, text, 1)}
		}
	}
	return Value{Literal: n.Plain()}
}

// program reads a key that holds only an expression; a leading = is allowed.
func (c *compiler) program(n *pack.Node) *expr.Untyped {
	if n == nil {
		return nil
	}
	text := strings.TrimPrefix(n.Text, "=")
	return c.compile(n, text, len(n.Text)-len(text))
}

func (c *compiler) compile(n *pack.Node, text string, offset int) *expr.Untyped {
	p, err := c.env.Compile(text)
	if mistake, ok := err.(*expr.Mistake); ok {
		c.tree.List.Add(n.At(mistake.Line, mistake.Col+offset), "T205", "%s", mistake.Message)
	}
	return p
}
