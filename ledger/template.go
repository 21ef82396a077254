package ledger

import (
	"errors"
	"path"
	"regexp"
	"slices"
	"strings"

	"zhiben/document"
	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/source"
)

// Template is how a document is made: from a Word or Excel file with placeholders, or without a file as a plain official document.
type Template struct {
	Key    string
	Title  lang.Text
	Of     string // the ledger it is filled from; empty: any
	File   string // in the folder of the pack; empty: a plain document
	Number Number
	// Data is the content of the file, and Blanks what it asks for; each text once.
	Data   []byte
	Blanks []Blank
}

// Blank is a placeholder of a template's file.
type Blank struct {
	Text  string // as it stands in the file
	Value *expr.Program
}

// Ext is how the names of its documents end: `.docx` or `.xlsx`.
func (t *Template) Ext() string {
	if t.File == "" {
		return ".docx"
	}
	return strings.ToLower(path.Ext(t.File))
}

// documentNumber is the name by which placeholders know the number of the document itself, where the template gives one.
const documentNumber = "number"

// Fits reports whether the template can be filled from a record of a ledger.
func (t *Template) Fits(ledger string) bool { return t.Of == "" || t.Of == ledger }

// Protected reports whether what the template's documents say comes from protected fields.
func (t *Template) Protected(s *Set) bool {
	for _, b := range t.Blanks {
		if b.Value == nil {
			continue
		}
		for _, read := range b.Value.Reads().Fields {
			if s.protects(read) {
				return true
			}
		}
	}
	return false
}

// protects reports whether some ledger protects a field that expressions read; small tables are rows of their own.
func (s *Set) protects(read expr.FieldRead) bool {
	for _, d := range s.Tables() {
		for _, f := range d.Fields {
			if d.Row() == read.Row && f.Key == read.Field && f.Protected() {
				return true
			}
			if read.Row == d.Name+"."+f.Key && slices.ContainsFunc(f.Rows, func(c *Field) bool { return c.Key == read.Field && c.Protected() }) {
				return true
			}
		}
	}
	return false
}

// templateFile reads the file of a template and checks what it asks for. Mistakes are told at the name of the file.
func (c *compiler) templateFile(t *Template, n *pack.Node) {
	if t.File == "" {
		return
	}
	at := "template." + t.Key + ".file"
	if ext := t.Ext(); ext != ".docx" && ext != ".xlsx" {
		c.tree.List.Add(n.Pos, "D801", "%s: `%s` is no Word or Excel file; save it as .docx or .xlsx", at, t.File)
		return
	}
	var ok bool
	if t.Data, ok = c.tree.File(n, at); !ok {
		return
	}
	found, err := document.Placeholders(t.Data)
	if sheets := document.IsWorkbook(t.Data); err == nil && sheets != (t.Ext() == ".xlsx") {
		c.tree.List.Add(n.Pos, "D801", "%s: the content of `%s` is not what its name says; save it as .docx or .xlsx", at, t.File)
		return
	}
	if err != nil {
		says := lang.Both(err.Error(), err.Error())
		if e := (*document.Error)(nil); errors.As(err, &e) {
			says = lang.Both(strings.TrimSuffix(strings.Replace(e.Message("zh"), "。", "；", 1), "；"), strings.TrimSuffix(strings.Replace(e.Message("en"), ". ", "; ", 1), "."))
		}
		c.tree.List.Add(n.Pos, "D801", "%s: `%s`: %s", at, t.File, says)
		return
	}
	own := newCompiler(c.tree, c.set, at, pack.Entry{})
	if d := c.set.Get(t.Of); d != nil {
		own.def = d
	}
	for _, p := range found {
		if !slices.ContainsFunc(t.Blanks, func(b Blank) bool { return b.Text == p.Text }) {
			own.blank(t, n, p)
		}
	}
	if t.Protected(c.set) { // whose copy it is will be said on every page
		if _, err := document.Watermark(t.Data, "x"); err != nil {
			c.tree.List.Add(n.Pos, "D801", "%s: `%s` shows protected values and cannot be given a watermark (%s); save it anew with Word, WPS or Excel", at, t.File, err)
		}
	}
}

// blank compiles one placeholder.
func (c *compiler) blank(t *Template, n *pack.Node, p document.Placeholder) {
	switch {
	case p.Open:
		c.tree.List.Add(n.Pos, "D802", "%s: `{{ %s` (%s) is not closed; write `}}` in the same paragraph or cell", c.path, p.Text, p.Place)
		return
	case p.Text == "":
		c.tree.List.Add(n.Pos, "D802", "%s: `{{ }}` (%s) is empty; write what stands there: `{{ record.number }}`", c.path, p.Place)
		return
	}
	b, sc := Blank{Text: p.Text}, c.scope("template")
	if t.Number != "" {
		sc = sc.with(documentNumber, expr.Type{Kind: expr.Text})
	}
	program, err := c.envOf(sc).Compile(asTyped(p.Text), expr.Type{})
	var mistakes expr.Mistakes
	switch {
	case errors.As(err, &mistakes):
		for _, m := range mistakes {
			code := m.Code
			if code == "" {
				code = "T205"
			}
			c.tree.List.Add(n.Pos, code, "%s: `{{ %s }}` (%s): %s", c.path, p.Text, p.Place, m.Message)
		}
	case err != nil:
		c.tree.List.Add(n.Pos, "T205", "%s: `{{ %s }}` (%s): %s", c.path, p.Text, p.Place, err)
	case !c.set.printable(program):
		c.tree.List.Add(n.Pos, "D803", "%s: `{{ %s }}` (%s) is no text; name one field of it, or count it with size()", c.path, p.Text, p.Place)
	default:
		b.Value = program
	}
	t.Blanks = append(t.Blanks, b)
}

// fits reports a template that is filled from another ledger than the one at hand.
func (c *compiler) fits(template, ledger, path string, pos source.Pos) {
	of := c.tree.Body("template", template).Get("of")
	if of != nil && of.Text != "" && ledger != "" && of.Text != ledger {
		c.tree.List.Add(pos, "D804", "%s: the template `%s` is filled from `%s`; name one that is of `%s`", path, template, of.Text, ledger)
	}
}

func (c *compiler) fitAll(effects []Effect, ledger, path string, pos source.Pos) {
	for _, e := range effects {
		c.fits(e.Document, ledger, path+".document", pos)
		if e.Publish != nil {
			c.fits(e.Publish.Template, ledger, path+".publish", pos)
		}
	}
}

// typographic are the quotation marks and spaces that word processors write by themselves.
var typographic = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`, "\u00a0", " ")

// asTyped is an expression as its author typed it before the word processor set it.
func asTyped(text string) string {
	if strings.ContainsAny(text, `'"`) {
		return text
	}
	return typographic.Replace(text)
}

var barePath = regexp.MustCompile(`^[a-z_0-9.]+$`)

// printable reports whether people can read the value: no row of a small table, no file.
func (s *Set) printable(p *expr.Program) bool {
	t := p.Type
	if t.Kind == expr.List && t.Of != nil {
		t = *t.Of
	}
	switch {
	case t.Kind == expr.Row:
		return t.Name == placeRow || t.Name == AnyRow || strings.Contains(t.Name, "|") || s.hasRow(t.Name)
	case t.Kind != expr.Text || !barePath.MatchString(p.Text):
		return true
	}
	for _, read := range p.Reads().Fields {
		for _, d := range s.All() {
			f := d.Field(read.Field)
			if d.Row() == read.Row && f != nil && slices.Contains([]string{"files", "photos", "signature"}, f.Type.Name()) && strings.HasSuffix(p.Text, "."+f.Key) {
				return false
			}
		}
	}
	return true
}

// hasRow reports whether rows of a type have names: those of ledgers, units and persons.
func (s *Set) hasRow(name string) bool {
	return name == UnitRow || name == PersonRow || slices.ContainsFunc(s.All(), func(d *Definition) bool { return d.Row() == name })
}
