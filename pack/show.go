package pack

import (
	"fmt"
	"strconv"
	"strings"

	"zhiben/internal/lang"
	"zhiben/source"
)

// Line is one line of a definition as it is in force.
type Line struct {
	Depth int
	Path  string // dotted, of what the line says
	Key   string
	Value string // empty where lines below say it
	Pos   source.Pos
	Layer LayerInfo // the pack that the value comes from
}

// Part is one declared part of a construct.
type Part struct {
	Construct, Name string
	Title           lang.Text
	Pos             source.Pos
	Layer           LayerInfo
}

// Parts lists what the packs declare, construct by construct.
func (t *Tree) Parts() []Part {
	var out []Part
	for _, construct := range Grammar {
		for _, e := range t.Of(construct.Name) {
			out = append(out, Part{construct.Name, e.Key, t.titleOf(e.Node), e.Pos, t.LayerOf(e.Pos)})
		}
	}
	return out
}

func (t *Tree) titleOf(n *Node) lang.Text {
	if n == nil || n.Kind != Map {
		return lang.Text{}
	}
	return Title(n.Get("title"), "", &source.List{}) // mistakes were reported when the part was read
}

// Lines gives the effective definition at a dotted path (ledger.task.moves.sign), line by line. The error says how far the path leads and
// what stands there.
func (t *Tree) Lines(path string) ([]Line, error) {
	steps := strings.Split(path, ".")
	if len(steps) < 2 || steps[1] == "" {
		if names := t.names(steps[0]); len(names) > 0 {
			return nil, fmt.Errorf("write a construct and a name: ledger.task; %s has %s", steps[0], strings.Join(names, ", "))
		}
		return nil, fmt.Errorf("no construct %q is declared%s", steps[0], Meant(steps[0], t.declaredConstructs()).EN)
	}
	at := t.find(steps[0], steps[1])
	if at == nil {
		return nil, fmt.Errorf("there is no %s.%s%s", steps[0], steps[1], Meant(steps[1], t.names(steps[0])).EN)
	}
	e := Entry{Key: path, Pos: at.Pos, Node: at.Node}
	for i, step := range steps[2:] {
		next := -1
		for j, child := range e.Node.Children() {
			if child.Key == step {
				next = j
			}
		}
		if next < 0 {
			return nil, fmt.Errorf("%s has no `%s`%s", strings.Join(steps[:i+2], "."), step, Meant(step, keys(e.Node)).EN)
		}
		child := e.Node.Entries[next]
		e = Entry{Key: path, Pos: child.Pos, Node: child.Node}
	}
	return t.lines(nil, 0, path, e), nil
}

// AllLines gives every line of the tree, construct by construct.
func (t *Tree) AllLines() []Line {
	var out []Line
	for _, construct := range Grammar {
		for _, e := range t.Of(construct.Name) {
			out = t.lines(out, 0, construct.Name+"."+e.Key, e)
		}
	}
	return out
}

func (t *Tree) declaredConstructs() []string {
	var out []string
	for name := range t.constructs {
		out = append(out, name)
	}
	return out
}

// bilingual reports a text in both languages, which takes one line.
func bilingual(n *Node) bool {
	for _, e := range n.Entries {
		if e.Key != "zh" && e.Key != "en" || e.Node == nil || e.Node.Kind != Scalar {
			return false
		}
	}
	return true
}

func (t *Tree) lines(out []Line, depth int, path string, e Entry) []Line {
	n := e.Node
	l := Line{Depth: depth, Path: path, Key: e.Key, Pos: e.Pos}
	deep := n != nil && n.Kind == Map && len(n.Entries) > 0 && !bilingual(n)
	if !deep {
		l.Value = inline(n)
		if n != nil {
			l.Pos = n.Pos
		}
	}
	l.Layer = t.LayerOf(l.Pos)
	out = append(out, l)
	if deep {
		for _, child := range n.Entries {
			out = t.lines(out, depth+1, path+"."+child.Key, child)
		}
	}
	return out
}

// Show prints the effective definition at a dotted path, each value with its pack's level and the file and line it comes from; with
// an empty path, all that is declared.
func (t *Tree) Show(path string) (string, error) {
	var b strings.Builder
	if path == "" {
		for _, p := range t.Parts() {
			showLine(&b, 0, strings.TrimSpace(p.Construct+"."+p.Name+"  "+p.Title.ZH), p.Pos, p.Layer)
		}
		return b.String(), nil
	}
	lines, err := t.Lines(path)
	if err != nil {
		return "", err
	}
	for _, l := range lines {
		showLine(&b, l.Depth, strings.TrimSpace(l.Key+": "+l.Value), l.Pos, l.Layer)
	}
	return b.String(), nil
}

// showLine writes one line with its origin at a fixed column, so that origins can be read down the page.
func showLine(b *strings.Builder, depth int, text string, pos source.Pos, layer LayerInfo) {
	const column = 72
	text = strings.Repeat("  ", depth) + text
	width := 0
	for _, r := range text {
		if width++; r > 0x2e7f { // wide characters take two columns
			width++
		}
	}
	fmt.Fprintf(b, "%s%s # %-6s %s\n", text, strings.Repeat(" ", max(0, column-width)), layer.Kind, pos.Short())
}

func inline(n *Node) string {
	switch {
	case n == nil || n.Kind == Null:
		return "null"
	case n.Kind == List:
		items := make([]string, len(n.Items))
		for i, item := range n.Items {
			items[i] = inline(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case n.Kind == Map:
		items := make([]string, len(n.Entries))
		for i, e := range n.Entries {
			items[i] = e.Key + ": " + inline(e.Node)
		}
		return "{" + strings.Join(items, ", ") + "}"
	}
	if _, isText := n.Value.(string); isText && strings.ContainsAny(n.Text, "\n#:,[]{}\"'") {
		return strconv.Quote(n.Text)
	}
	return n.Text
}
