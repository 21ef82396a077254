package ledger

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/source"
)

// field reads what a field is; its expressions come later, when all names are known.
func (c *compiler) field(e pack.Entry) *Field {
	path := c.path + ".fields." + e.Key
	f := &Field{Key: e.Key}
	if common[e.Key] && e.Key != "number" || // a document may bring its own number
		strings.HasPrefix(e.Key, "s_") {
		c.tree.List.Add(e.Pos, "N115", "%s: every record has a `%s` of its own, and keys that begin with s_ are kept for such; choose another key", path, e.Key)
	}
	if e.Node != nil && e.Node.Kind == pack.Scalar { // short form: `grade: enum hazard_grade!`
		f.Title = lang.Text{ZH: e.Key}
		c.fieldType(f, e, path, e.Node.Text)
		return f
	}
	r := pack.Read(e.Node, path, c.tree.List)
	f.Title, f.Help, f.Source, f.Group = r.Title("title"), r.Title("help"), r.Title("source"), r.Title("group")
	if f.Title.ZH == "" {
		f.Title = lang.Text{ZH: e.Key}
	}
	f.Share, f.Assigned, f.Own, f.Subject, f.Fixed, f.Pin = r.Bool("share"), r.Bool("assigned"), r.Bool("own"), r.Bool("subject"), r.Bool("fixed"), r.Bool("pin")
	f.List, f.Filter, f.Sort, f.Search = r.Bool("list"), r.Bool("filter"), r.Bool("sort"), r.Bool("search")
	f.Retired, f.Sector = r.Bool("retired"), r.Bool("sector")
	f.Was, f.Posts, f.To = r.Texts("was"), r.Texts("post"), r.Texts("to")
	suggest := pack.Read(r.Get("suggest"), path+".suggest", c.tree.List)
	f.Suggest = suggest.Texts("from")
	suggest.Done()
	if n := r.Get("required"); n != nil && (n.Text == "true" || n.Text == "false") {
		f.Required = n.Text == "true"
	}
	f.Sensitivity = c.oneOf(r, path, "sensitivity", Masked, Encrypted, Sealed)
	f.Sum = r.Bool("sum")
	f.Responsible = c.oneOf(r, path, "responsible", "supervise", "manage", "lead")
	f.Unique = c.unique(r.Get("unique"), path)
	custodians := pack.Read(r.Get("custodians"), path+".custodians", c.tree.List)
	f.Custodians.Roles = custodians.Texts("roles")
	if n := custodians.Get("of"); n != nil {
		if of, ok := n.Plain().(int64); ok {
			f.Custodians.Of = int(of)
		}
	}
	custodians.Done()
	if f.Pattern = r.Text("pattern"); f.Pattern != "" {
		if _, err := regexp.Compile(f.Pattern); err != nil {
			c.tree.List.Add(e.Pos, "T209", "%s.pattern: %v", path, err)
		}
	}
	for _, column := range r.Map("fields") {
		f.Rows = append(f.Rows, c.field(column))
	}
	written := r.Text("type")
	if n := r.Get("options"); n != nil {
		written += " " + c.ownOptions(n, e.Key)
		if strings.HasPrefix(written, "enum ") || strings.HasPrefix(written, "list enum ") {
			written = strings.ReplaceAll(written, "! ", " ") + bang(written)
		}
	}
	for _, key := range []string{"default", "min", "max", "computed", "override", "convert", "from"} {
		r.Get(key) // read by fieldExpressions
	}
	c.fieldType(f, e, path, written)
	r.Done()
	return f
}

func bang(written string) string {
	if strings.Contains(written, "!") {
		return "!"
	}
	return ""
}

func (c *compiler) oneOf(r *pack.Reader, path, key string, allowed ...string) string {
	v := r.Text(key)
	if v != "" && !slices.Contains(allowed, v) {
		c.tree.List.Add(r.Node.Get(key).Pos, "N109", "%s.%s: one of %s", path, key, strings.Join(allowed, ", "))
		return ""
	}
	return v
}

// unique reads `true`, `open`, `unit`, `unit_open`.
func (c *compiler) unique(n *pack.Node, path string) Unique {
	if n == nil || n.Text == "false" {
		return ""
	}
	switch u := Unique(n.Text); {
	case n.Text == "true":
		return UniqueAlways
	case u == UniqueOpen || u == UniqueUnit || u == UniqueUnitOpen:
		return u
	}
	c.tree.List.Add(n.Pos, "N109", "%s.unique: one of true, open, unit, unit_open", path)
	return ""
}

// ownOptions gives the name of a field's options; a list of codes makes options of the field's own.
func (c *compiler) ownOptions(n *pack.Node, key string) string {
	if n.Kind != pack.List {
		return n.Text
	}
	name := c.def.Name + "." + key
	o := &Options{Name: name}
	for _, item := range n.Items {
		o.Items = append(o.Items, Option{Key: item.Text, Title: lang.Text{ZH: item.Text}})
	}
	c.set.Options[name] = o
	return name
}

// noType tells of a field whose type is missing or unknown.
func (c *compiler) noType(e pack.Entry, path, written string) {
	meant := pack.Meant(written, typeNames())
	switch {
	case written == "": // often an override that misspells the field it is for
		var keys []string
		for _, other := range c.r.Get("fields").Children() {
			if other.Key != e.Key {
				keys = append(keys, other.Key)
			}
		}
		c.tree.List.Add(e.Pos, "T201", "%s has no `type`%s", path, pack.Meant(e.Key, keys))
	case meant.EN == "":
		c.tree.List.Add(e.Pos, "T201", "%s: no field type `%s`; there are %s", path, written, strings.Join(typeNames(), ", "))
	default:
		c.tree.List.Add(e.Pos, "T201", "%s: no field type `%s`%s", path, written, meant)
	}
}

func (c *compiler) noOptions(e pack.Entry, path, name string) {
	meant := pack.Meant(name, optionNames(c.set))
	switch {
	case name == "":
		c.tree.List.Add(e.Pos, "N108", "%s does not say which options; write `enum NAME` and declare them under `options:`", path)
	case meant.EN == "":
		c.tree.List.Add(e.Pos, "N108", "%s: no options `%s`; declare them under `options:`", path, name)
	default:
		c.tree.List.Add(e.Pos, "N108", "%s: no options `%s`%s", path, name, meant)
	}
}

// fieldType reads `enum light`, `list unit`, `ref plan`, `text!`.
func (c *compiler) fieldType(f *Field, e pack.Entry, path, written string) {
	if required := strings.TrimSuffix(written, "!"); required != written {
		f.Required, written = true, required
	}
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
		c.noType(e, path, written)
		f.Type = text{}
	case strings.HasPrefix(f.Type.Name(), "enum"):
		if f.Options = c.set.Options[rest]; f.Options == nil {
			c.noOptions(e, path, rest)
			f.Options = &Options{}
		}
	case f.Type.Name() == "rows":
		if f.Type = (rows{f.Rows}); len(f.Rows) == 0 {
			c.tree.List.Add(e.Pos, "N134", "%s: rows need `fields`: their columns", path)
		}
	case refers(f.Type):
		if rest != "" {
			f.To = strings.Fields(rest)
		}
		if len(f.To) == 0 {
			c.tree.List.Add(e.Pos, "N112", "%s: say which ledger it refers to: `ref hazard`, or `to: [hazard, task]`", path)
		}
	case rest != "":
		c.tree.List.Add(e.Pos, "T202", "%s: type `%s` takes no `%s`", path, name, rest)
	}
}

func refers(t Type) bool { return t.Name() == "ref" || t.Name() == "refs" }

// fieldExpressions reads the attributes that may be expressions.
func (c *compiler) fieldExpressions(f *Field, e pack.Entry) {
	if e.Node == nil || e.Node.Kind == pack.Scalar {
		return
	}
	path := c.path + ".fields." + e.Key
	typ := c.set.exprType(c.def, f)
	typ.Nullable = true
	sc := c.scope("field")
	if n := e.Node.Get("required"); n != nil && strings.HasPrefix(n.Text, "=") {
		f.RequiredIf = c.program(n, sc, condition)
	}
	f.Default = c.value(e.Node.Get("default"), c.scope("move"), typ)
	f.Min, f.Max = c.value(e.Node.Get("min"), sc, typ), c.value(e.Node.Get("max"), sc, typ)
	f.Computed = c.program(e.Node.Get("computed"), sc, typ)
	f.From = c.program(e.Node.Get("from"), sc, listOf(expr.Type{}))
	f.Convert = c.value(e.Node.Get("convert"), scope{key: "convert", vars: []expr.Var{{Name: "old", Type: expr.Type{}}}}, typ)
	if n := e.Node.Get("override"); n != nil {
		f.Override = c.override(n, path)
	}
	for _, column := range e.Node.Get("fields").Children() {
		for _, row := range f.Rows {
			if row.Key == column.Key {
				c.fieldExpressions(row, column)
			}
		}
	}
	if f.Sum && (!Summable(f) || f.Sensitivity != "") {
		c.tree.List.Add(valueAt(e.Node, "sum", e.Pos), "T216", "%s.sum: only unprotected `int`, `decimal` and `money` have a sum", path)
	}
	c.checkKept(f, e, path)
	c.checkLiteral(f, f.Default, valueAt(e.Node, "default", e.Pos), path+".default")
	c.checkLiteral(f, f.Min, valueAt(e.Node, "min", e.Pos), path+".min")
	c.checkLiteral(f, f.Max, valueAt(e.Node, "max", e.Pos), path+".max")
}

func (c *compiler) override(n *pack.Node, path string) *Override {
	r := pack.Read(n, path+".override", c.tree.List)
	o := &Override{By: c.actors(r.Get("by"), path+".override.by", c.scope("clock")), Approve: c.actors(r.Get("approve"), path+".override.approve", c.scope("clock"))}
	for _, need := range r.Texts("needs") {
		switch need {
		case "reason":
			o.Reason = true
		case "until":
			o.Until = true
		default:
			c.tree.List.Add(n.Pos, "N109", "%s.override.needs: `reason` and `until`", path)
		}
	}
	r.Done()
	return o
}

func (c *compiler) state(e pack.Entry) *State {
	s := &State{Key: e.Key}
	if e.Node != nil && e.Node.Kind == pack.Scalar {
		s.Title, s.Below = lang.Text{ZH: e.Node.Text}, c.def.Is == References
		return s
	}
	r := pack.Read(e.Node, c.path+".states."+e.Key, c.tree.List)
	s.Title, s.End, s.Light, s.Was = r.Title("title"), r.Bool("end"), r.Text("light"), r.Texts("was")
	if s.Title.ZH == "" {
		s.Title = lang.Text{ZH: e.Key}
	}
	if open := r.Text("open"); open != "" && open != "below" {
		c.tree.List.Add(e.Pos, "N109", "%s.states.%s.open: only `below`", c.path, e.Key)
	} else {
		s.Below = open == "below" || c.def.Is == References
	}
	r.Done()
	return s
}

// checkLiteral asks that a declared value fits its field; what an expression gives shows when it runs.
func (c *compiler) checkLiteral(f *Field, v Value, pos source.Pos, path string) {
	if v.Literal == nil {
		return
	}
	if _, err := f.Type.Parse(f, v.Literal); err != nil {
		c.tree.List.Add(pos, "T207", "%s: `%v` %s", path, fmt.Sprint(v.Literal), err)
	}
}

// plainStates and plain give reference ledgers, units, persons and assets without states a lifecycle: they are in use until they are
// taken out.
func (c *compiler) plainStates() {
	d := c.def
	if len(d.States) > 0 || c.r.Get("moves") != nil || d.Is == Records || len(d.Fields) == 0 {
		return
	}
	below := d.Is == References
	d.States = []*State{{Key: "in_use", Title: lang.Both("在用", "In use"), Below: below}, {Key: "out_of_use", Title: lang.Both("停用", "Out of use"), End: true, Below: below}}
}

func (c *compiler) plain() {
	d := c.def
	if c.r.Get("states") != nil || len(d.Moves) > 0 || len(d.States) == 0 {
		return
	}
	by := c.actors(c.r.Get("kept_by"), c.path+".kept_by", c.scope("clock"))
	if by.IsZero() {
		by = d.Verbs.EditBy
	}
	by.System = true
	d.Moves = []*Move{{Key: "enter", Title: lang.Both("登记", "Enter"), From: []string{New}, To: "in_use", By: by},
		{Key: "retire", Title: lang.Both("停用", "Take out of use"), From: []string{"in_use"}, To: "out_of_use", By: by, Reason: true}}
}
