package ledger

import (
	"strings"

	"zhiben/expr"
	"zhiben/pack"
)

// effects reads the list of a `do`.
func (c *compiler) effects(n *pack.Node, path string, sc scope) []Effect {
	if n == nil {
		return nil
	}
	if n.Kind != pack.List {
		c.tree.List.Add(n.Pos, "Y114", "%s must be a list", path)
		return nil
	}
	var out []Effect
	for _, item := range n.Items {
		out = append(out, c.effect(item, path, sc))
	}
	return out
}

// effect reads one of create, move, letter, document, notify, publish. What the effect itself repeats (`each`, `as`, `once`) and asks
// (`if`) may stand beside its name or inside it.
func (c *compiler) effect(n *pack.Node, path string, sc scope) Effect {
	var out Effect
	r := pack.Read(n, path, c.tree.List)
	out.If = c.program(r.Get("if"), sc, condition)
	kind := ""
	for _, k := range []string{"create", "move", "letter", "document", "notify", "publish"} {
		if r.Get(k) != nil && kind != "" {
			c.tree.List.Add(n.Pos, "L311", "%s: one effect at a time; write `%s` and `%s` as two", path, kind, k)
		} else if r.Get(k) != nil {
			kind = k
		}
	}
	r.Done()
	if kind == "" {
		c.tree.List.Add(n.Pos, "L311", "%s: an effect is one of create, move, letter, document, notify, publish", path)
		return out
	}
	body := r.Get(kind)
	path += "." + kind
	if kind == "document" {
		if out.Document = body.Text; c.tree.Body("template", out.Document) == nil {
			c.tree.List.Add(body.Pos, "N125", "%s: no template `%s`%s", path, out.Document, pack.Meant(out.Document, keysOf(c.tree, "template")))
		}
		c.fits(out.Document, c.def.Name, path, body.Pos)
		return out
	}
	b := pack.Read(body, path, c.tree.List)
	sc = c.repeated(&out, b, path, sc)
	switch kind {
	case "create":
		out.Create = c.createEffect(b, path, sc)
	case "move":
		out.Move = c.moveEffect(b, path, sc)
	case "letter":
		out.Letter = c.letterEffect(b, path, sc)
	case "notify":
		out.Notify = &NotifyEffect{To: c.actors(b.Get("to"), path+".to", sc), Text: c.value(b.Get("text"), sc, expr.Type{Kind: expr.Text})}
	case "publish":
		out.Publish = &PublishEffect{Template: b.Text("template"), Approve: c.actors(b.Get("approve"), path+".approve", sc)}
		if c.tree.Body("template", out.Publish.Template) == nil {
			c.tree.List.Add(body.Pos, "N125", "%s: no template `%s`%s", path, out.Publish.Template, pack.Meant(out.Publish.Template, keysOf(c.tree, "template")))
		}
		c.fits(out.Publish.Template, c.def.Name, path, body.Pos)
	}
	b.Done()
	return out
}

// repeated reads each, as and once, and gives the scope with the item's name in it.
func (c *compiler) repeated(out *Effect, b *pack.Reader, path string, sc scope) scope {
	out.As = b.Text("as")
	if n := b.Get("if"); n != nil {
		out.If = c.program(n, sc, condition)
	}
	if n := b.Get("each"); n != nil {
		out.Each = c.program(n, sc, expr.Type{})
		item := expr.Type{}
		switch {
		case out.Each == nil:
		case out.Each.Type.Kind == expr.List && out.Each.Type.Of != nil:
			item = *out.Each.Type.Of
		case out.Each.Type.Kind != expr.Any:
			c.tree.List.Add(n.Pos, "T210", "%s.each must give a list", path)
		}
		if out.As == "" {
			c.tree.List.Add(n.Pos, "N126", "%s.each needs `as`: the name of the item", path)
		} else {
			sc = sc.with(out.As, item)
		}
	}
	out.Once = c.value(b.Get("once"), sc, expr.Type{Kind: expr.Text})
	return sc
}

func (c *compiler) createEffect(b *pack.Reader, path string, sc scope) *CreateEffect {
	e := &CreateEffect{Ledger: b.Text("ledger"), OneWay: b.Text("link") == "one_way"}
	d := c.set.Get(e.Ledger)
	if d == nil {
		c.tree.List.Add(b.Node.Pos, "N112", "%s.ledger: no ledger `%s`%s", path, e.Ledger, pack.Meant(e.Ledger, c.set.names))
	}
	e.With = c.assignments(b.Map("with"), d, path+".with", sc)
	return e
}

func (c *compiler) moveEffect(b *pack.Reader, path string, sc scope) *MoveEffect {
	e := &MoveEffect{In: b.Text("in"), Take: b.Text("take"), Try: b.Bool("try"), On: c.program(b.Get("on"), sc, expr.Type{})}
	if b.Get("on") == nil {
		c.tree.List.Add(b.Node.Pos, "T203", "%s needs `on: =expression`", path)
	}
	if e.In == "" && e.On != nil {
		e.In = rowOfEffect(e.On.Type)
	}
	var d *Definition
	if !strings.Contains(e.In, "|") {
		d = c.set.Get(e.In)
	}
	e.With = c.assignments(b.Map("with"), d, path+".with", sc)
	return e
}

// rowOfEffect is the ledger (several joined by |) that an expression's type points at; empty when it does not tell.
func rowOfEffect(t expr.Type) string {
	if t.Kind == expr.List && t.Of != nil {
		t = *t.Of
	}
	if t.Kind != expr.Row || t.Name == AnyRow || t.Name == UnitRow || t.Name == PersonRow || t.Name == AssetRow {
		return ""
	}
	return t.Name
}

func (c *compiler) letterEffect(b *pack.Reader, path string, sc scope) *LetterEffect {
	e := &LetterEffect{Kind: b.Text("kind")}
	body := c.tree.Body("letter", e.Kind)
	if body == nil {
		c.tree.List.Add(b.Node.Pos, "N127", "%s.kind: no letter `%s`%s", path, e.Kind, pack.Meant(e.Kind, keysOf(c.tree, "letter")))
	}
	if to := b.Get("to"); to != nil && to.Kind == pack.List && len(to.Items) > 0 { // [=a, =b]: the lists joined
		joined := &pack.Node{Kind: pack.Scalar, Pos: to.Items[0].Pos}
		for i, item := range to.Items {
			if i > 0 {
				joined.Text += ", "
			}
			joined.Text += strings.TrimPrefix(item.Text, "=")
		}
		joined.Text = "[" + joined.Text + "]"
		e.To = c.program(joined, sc, expr.Type{})
	} else {
		e.To = c.program(to, sc, expr.Type{})
	}
	if e.To == nil {
		c.tree.List.Add(b.Node.Pos, "N128", "%s needs `to`: persons or units", path)
	}
	var d *Definition
	if ledger := body.Get("ledger"); ledger != nil {
		d = c.set.Get(ledger.Text)
	}
	e.With = c.assignments(b.Map("with"), d, path+".with", sc)
	return e
}

func keysOf(t *pack.Tree, construct string) []string {
	var out []string
	for _, e := range t.Of(construct) {
		out = append(out, e.Key)
	}
	return out
}
