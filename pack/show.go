package pack

import (
	"fmt"
	"strconv"
	"strings"
)

// Show prints the effective definition at a dotted path (ledger.task.moves.sign), each value with the file and line it comes from.
// The error says how far the path leads and what stands there.
func (t *Tree) Show(path string) (string, error) {
	steps := strings.Split(path, ".")
	if len(steps) < 2 {
		return "", fmt.Errorf("write a construct and a name: ledger.task; %s has %s", path, strings.Join(t.names(path), ", "))
	}
	n := t.Body(steps[0], steps[1])
	if n == nil {
		return "", fmt.Errorf("there is no %s.%s%s", steps[0], steps[1], Meant(steps[1], t.names(steps[0])))
	}
	for i, step := range steps[2:] {
		next := n.Get(step)
		if next == nil {
			return "", fmt.Errorf("%s has no `%s`%s", strings.Join(steps[:i+2], "."), step, Meant(step, keys(n)))
		}
		n = next
	}
	var b strings.Builder
	if n.Kind == Map {
		fmt.Fprintf(&b, "%s:\n", path)
		show(&b, n, 1)
	} else {
		line(&b, 0, path+": "+inline(n), n)
	}
	return b.String(), nil
}

func show(b *strings.Builder, n *Node, depth int) {
	for _, e := range n.Entries {
		if e.Node.Kind == Map && len(e.Node.Entries) > 0 {
			line(b, depth, e.Key+":", e.Node)
			show(b, e.Node, depth+1)
			continue
		}
		line(b, depth, e.Key+": "+inline(e.Node), e.Node)
	}
}

// line writes one line with its origin at a fixed column, so that origins can be read down the page.
func line(b *strings.Builder, depth int, text string, n *Node) {
	const column = 72
	text = strings.Repeat("  ", depth) + text
	width := 0
	for _, r := range text {
		if width++; r > 0x2e7f { // wide characters take two columns
			width++
		}
	}
	fmt.Fprintf(b, "%s%s # %s:%d\n", text, strings.Repeat(" ", max(0, column-width)), n.Pos.File, n.Pos.Line)
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
