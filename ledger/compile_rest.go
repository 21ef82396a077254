package ledger

import (
	"regexp"
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/pack"
	"zhiben/source"
)

func cutDot(s string) (before, after string, found bool) { return strings.Cut(s, ".") }

func (c *compiler) entryPos(n *pack.Node) source.Pos {
	if n != nil {
		return n.Pos
	}
	return c.entry.Pos
}

// rights that a role may list are checked by the noun that grants them.
func (c *compiler) roles() {
	for _, e := range c.tree.Of("role") {
		r := pack.Read(e.Node, "role."+e.Key, c.tree.List)
		role := &Role{Key: e.Key, Title: r.Title("title"), At: r.Texts("at"), Scope: r.Texts("scope"), May: r.Texts("may"), Pages: r.Texts("pages"), Holding: r.Texts("holding"), NotWith: r.Texts("not_with"), Invites: r.Texts("invites")}
		if role.Title.ZH == "" {
			role.Title.ZH = e.Key
		}
		for _, kind := range role.At {
			if c.set.Kind(kind) == nil {
				c.tree.List.Add(e.Pos, "R503", "role.%s.at: no unit kind `%s`", e.Key, kind)
			}
		}
		for _, page := range role.Pages {
			if c.set.Get(page) == nil {
				c.tree.List.Add(e.Pos, "R508", "role.%s.pages: no ledger `%s`", e.Key, page)
			}
		}
		for _, scope := range role.Scope {
			if !slices.Contains([]string{"territory", "sector", "assigned", "own"}, scope) {
				c.tree.List.Add(e.Pos, "R502", "role.%s.scope: `territory`, `sector`, `assigned` or `own`", e.Key)
			}
		}
		for _, held := range role.Holding {
			c.checkRole(held, "role."+e.Key+".holding", e.Pos)
		}
		for _, other := range role.NotWith {
			c.checkRole(other, "role."+e.Key+".not_with", e.Pos)
			if other == e.Key {
				c.tree.List.Add(e.Pos, "R509", "role.%s.not_with: the role itself", e.Key)
			}
		}
		if n := r.Get("derive"); n != nil {
			role.Derive = c.program(n, c.scope("move"), expr.Type{})
		}
		if role.Derive == nil && len(role.At) == 0 {
			c.tree.List.Warn(e.Pos, "R507", "role.%s: nobody can hold it; give the unit kinds (`at`), or how it is derived (`derive`)", e.Key)
		}
		if role.Derive == nil && len(role.At) > 0 && len(role.Scope) == 0 {
			c.tree.List.Add(e.Pos, "R502", "role.%s.scope: `territory`, `sector`, `assigned` or `own`", e.Key)
		}
		r.Done()
		c.set.Roles = append(c.set.Roles, role)
	}
}

func (c *compiler) populations() {
	for _, e := range c.tree.Of("population") {
		p := &Population{Key: e.Key, Of: ""}
		if of := e.Node.Get("of"); of != nil {
			p.Of = of.Text
		}
		if c.set.Schema.Sources[p.Of] == nil {
			c.tree.List.Add(e.Node.Get("of").Naming(p.Of, e.Pos), "N132", "population.%s.of: no ledger `%s`%s", e.Key, p.Of, pack.Meant(p.Of, c.set.names))
			continue
		}
		c.set.Populations = append(c.set.Populations, p)
		c.set.Schema.Populations[e.Key] = &expr.Population{Name: e.Key, Of: p.Of}
	}
	for _, p := range c.set.Populations { // conditions may name other populations
		c.population(p, c.tree.Body("population", p.Key))
	}
}

func (c *compiler) population(p *Population, n *pack.Node) {
	path := "population." + p.Key
	r := pack.Read(n, path, c.tree.List)
	r.Text("of")
	p.Title, p.Manual = r.Title("title"), r.Bool("manual")
	sc := c.scope("population")
	sc.key += ":" + p.Key
	for _, g := range r.Map("given") {
		typ, ok := c.set.paramType(c.set.Schema, p.Key+"."+g.Key, g.Node.Text, nil)
		if c.set.Get(g.Node.Text) != nil {
			typ, ok = rowOf(c.set.Get(g.Node.Text).Row(), false), true
		}
		if !ok {
			c.tree.List.Add(g.Pos, "T201", "%s.given.%s: no type `%s`", path, g.Key, g.Node.Text)
		}
		p.Given = append(p.Given, expr.Var{Name: g.Key, Type: typ})
	}
	sc.vars = append(sc.vars, p.Given...)
	row := c.set.Schema.Sources[p.Of].Row
	sc.vars = append(sc.vars, expr.Var{Name: "record", Type: rowOf(row, false)})
	if slices.Contains([]string{UnitRow, PersonRow, AssetRow, PostRow}, row) {
		sc.vars = append(sc.vars, expr.Var{Name: row, Type: rowOf(row, false)})
	}
	p.Where = c.programSQL(r.Get("where"), sc, condition)
	declared := c.set.Schema.Populations[p.Key]
	declared.Given, declared.Where, declared.Manual = p.Given, p.Where, p.Manual
	r.Done()
}

var (
	numberPart  = regexp.MustCompile(`\{([^{}]*)\}`)
	numberParts = regexp.MustCompile(`^(year|month|region|code|seq(:\d+)?)$`)
)

// number reads how records or documents are numbered. Without a count two of them would get one number.
func (c *compiler) number(n *pack.Node, path string) Number {
	if n == nil {
		return ""
	}
	counted := false
	for _, part := range numberPart.FindAllStringSubmatch(n.Text, -1) {
		counted = counted || strings.HasPrefix(part[1], "seq")
		if !numberParts.MatchString(part[1]) {
			c.tree.List.Add(n.Pos, "N149", "%s: no part `%s`; there are {year}, {month}, {region}, {code}, {seq} and {seq:4}", path, part[0])
		}
	}
	if !counted {
		c.tree.List.Add(n.Pos, "N149", "%s: every number would be the same; add `{seq}`", path)
	}
	return Number(n.Text)
}

func (c *compiler) letters() {
	for _, e := range c.tree.Of("template") {
		r := pack.Read(e.Node, "template."+e.Key, c.tree.List)
		t := &Template{Key: e.Key, Title: r.Title("title"), Of: r.Text("of"), File: r.Text("file"), Number: c.number(r.Get("number"), "template."+e.Key+".number")}
		if t.Of != "" && c.set.Get(t.Of) == nil {
			c.tree.List.Add(e.Pos, "N112", "template.%s.of: no ledger `%s`%s", e.Key, t.Of, pack.Meant(t.Of, c.set.names))
		}
		c.templateFile(t, e.Node.Get("file"))
		r.Done()
		c.set.Templates = append(c.set.Templates, t)
	}
	for _, e := range c.tree.Of("letter") {
		path := "letter." + e.Key
		r := pack.Read(e.Node, path, c.tree.List)
		l := &Letter{Key: e.Key, Title: r.Title("title"), Ledger: r.Text("ledger"), Template: r.Text("template"), Ladder: r.Text("ladder")}
		if l.Ledger == "" {
			l.Ledger = c.lettersLedger(path, e.Pos)
		}
		l.SignWithin = c.span(r.Get("sign_within"), c.scope("clock"), path+".sign_within")
		l.AnswerWithin = c.span(r.Get("answer_within"), c.scope("clock"), path+".answer_within")
		answer := newCompiler(c.tree, c.set, path, e)
		for _, f := range r.Map("answer") {
			l.Answer = append(l.Answer, answer.field(f))
		}
		if l.Ledger != "" && c.set.Get(l.Ledger) == nil {
			c.tree.List.Add(e.Node.Get("ledger").Naming(l.Ledger, e.Pos), "N112", "%s.ledger: no ledger `%s`%s", path, l.Ledger, pack.Meant(l.Ledger, c.set.names))
		}
		if l.Template != "" && c.set.Template(l.Template) == nil {
			c.tree.List.Add(e.Pos, "N125", "%s.template: no template `%s`%s", path, l.Template, pack.Meant(l.Template, keysOf(c.tree, "template")))
		}
		c.checkLetter(l, e.Pos, path)
		r.Done()
		c.set.Letters = append(c.set.Letters, l)
	}
}

func (c *compiler) seeds() {
	for _, e := range c.tree.Of("seed") {
		d := c.set.Get(e.Key)
		if d == nil {
			c.tree.List.Add(e.Pos, "N112", "seed.%s: no ledger `%s`%s", e.Key, e.Key, pack.Meant(e.Key, c.set.names))
			continue
		}
		for _, row := range pack.Entries(e.Node, "seed."+e.Key, c.tree.List) {
			values := c.assignments(pack.Entries(row.Node, "seed."+e.Key+"."+row.Key, c.tree.List), d, "seed."+e.Key+"."+row.Key, c.scope("always"))
			c.set.Seeds = append(c.set.Seeds, &Seed{Ledger: e.Key, Key: row.Key, Values: values})
		}
	}
}
