package pack

import (
	"encoding/json"
	"strings"

	"zhiben/source"
)

// JSON writes the node as JSON, which is YAML too: keys in their order, texts in quotes, whatever else as it was written. Keys for
// which leave is true, and what stands under them, are left out; leave may be nil.
func (n *Node) JSON(leave func(key string) bool) string {
	var b strings.Builder
	n.writeJSON(&b, leave)
	return b.String()
}

func (n *Node) writeJSON(b *strings.Builder, leave func(string) bool) {
	switch {
	case n == nil || n.Kind == Null:
		b.WriteString("null")
	case n.Kind == Map:
		b.WriteByte('{')
		first := true
		for _, e := range n.Entries {
			if leave != nil && leave(e.Key) {
				continue
			}
			if !first {
				b.WriteByte(',')
			}
			first = false
			b.Write(quoted(e.Key))
			b.WriteString(": ")
			e.Node.writeJSON(b, leave)
		}
		b.WriteByte('}')
	case n.Kind == List:
		b.WriteByte('[')
		for i, item := range n.Items {
			if i > 0 {
				b.WriteString(", ")
			}
			item.writeJSON(b, leave)
		}
		b.WriteByte(']')
	default:
		if text, ok := n.Value.(string); ok {
			b.Write(quoted(text))
			return
		}
		b.WriteString(n.Text)
	}
}

func quoted(s string) []byte {
	out, _ := json.Marshal(s) // a text always has a form
	return out
}

// ParseNode reads one value that JSON wrote; name is how diagnostics call it.
func ParseNode(name, text string, list *source.List) *Node {
	list.Files[name] = []byte(text)
	return parse(name, []byte(text), list)
}
