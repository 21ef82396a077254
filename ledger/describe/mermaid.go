package describe

import (
	"fmt"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
)

// Mermaid writes a ledger's lifecycle as a Mermaid state diagram, for Markdown that is shown with it.
func Mermaid(d *ledger.Definition, tag lang.Tag) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, s := range d.States {
		fmt.Fprintf(&b, "  state \"%s\" as %s\n", mermaidText(s.Title.In(tag)), mermaidKey(s.Key))
	}
	for _, m := range d.Moves {
		for _, from := range m.From {
			to := m.To
			if to == "" {
				to = from
			}
			start := mermaidKey(from)
			if from == ledger.New {
				start = "[*]"
			}
			fmt.Fprintf(&b, "  %s --> %s: %s\n", start, mermaidKey(to), mermaidText(m.Title.In(tag)))
		}
	}
	for _, s := range d.States {
		if s.End {
			fmt.Fprintf(&b, "  %s --> [*]\n", mermaidKey(s.Key))
		}
	}
	return b.String()
}

// mermaidKey keeps a state's key from being a word of Mermaid's own.
func mermaidKey(key string) string { return "s_" + key }

func mermaidText(s string) string {
	return strings.NewReplacer(`"`, "'", ":", "：", "\n", " ").Replace(s)
}
