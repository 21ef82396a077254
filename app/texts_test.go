package app

import (
	"io/fs"
	"strings"
	"testing"

	"zhiben/pack"
	"zhiben/packs"
)

// titled are the parts of the base pack that people read by name; each needs a title in both languages. A `say`, `help`, `group`
// or `title` anywhere else needs both too.
func TestEveryTextOfTheBasePackHasBothLanguages(t *testing.T) {
	tree, err := pack.Load(fs.FS(packs.Files), "base")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	both := func(path string, node *pack.Node) {
		t.Helper()
		n++
		zh, en := node.Get("zh"), node.Get("en")
		switch {
		case node == nil:
			t.Errorf("%s: no title", path)
		case zh == nil || en == nil || strings.TrimSpace(zh.Text) == "" || strings.TrimSpace(en.Text) == "":
			t.Errorf("%s: %s needs zh and en", node.Pos, path)
		case !chinese(zh.Text) || chinese(en.Text):
			t.Errorf("%s: %s: zh %q, en %q", node.Pos, path, zh.Text, en.Text)
		}
	}
	for _, e := range tree.Of("ledger") {
		both("ledger."+e.Key, e.Node.Get("title"))
		for _, part := range []string{"fields", "states", "moves"} {
			if parts := e.Node.Get(part); parts != nil {
				for _, p := range parts.Entries {
					both("ledger."+e.Key+"."+part+"."+p.Key, p.Node.Get("title"))
				}
			}
		}
	}
	for _, e := range tree.Of("options") {
		for _, item := range e.Node.Get("items").Entries {
			both("options."+e.Key+"."+item.Key, item.Node.Get("title"))
		}
	}
	for _, construct := range []string{"role", "param"} {
		for _, e := range tree.Of(construct) {
			both(construct+"."+e.Key, e.Node.Get("title"))
		}
	}
	var walk func(path string, node *pack.Node)
	walk = func(path string, node *pack.Node) {
		if node == nil {
			return
		}
		for _, e := range node.Entries {
			at := path + "." + e.Key
			if e.Key == "say" || e.Key == "help" || e.Key == "group" || e.Key == "title" && e.Node.Get("type") == nil && !strings.HasPrefix(path, "handout.") {
				both(at, e.Node)
				continue
			}
			walk(at, e.Node)
		}
	}
	for _, construct := range []string{"ledger", "options", "role", "param"} {
		for _, e := range tree.Of(construct) {
			walk(construct+"."+e.Key, e.Node)
		}
	}
	if n < 150 {
		t.Errorf("only %d texts were looked at", n)
	}
}

func chinese(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 0x4e00 && r <= 0x9fff })
}
