package pack

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/source"
)

// Reader takes the keys of one map apart, reporting what is ill-shaped and, at Done, what nobody asked for.
type Reader struct {
	Node *Node
	Path string // dotted path, for messages: ledger.task.fields
	list *source.List
	seen map[string]bool
}

// wideColon is what to do where a key ends with the colon of Chinese text.
func wideColon(n *Node) lang.Text {
	if strings.Contains(n.Text, "：") {
		return source.Say("; write an ASCII colon and a space after the key")
	}
	return lang.Text{}
}

// Read starts on a node that must be a map; anything else is reported and read as an empty one.
func Read(n *Node, path string, list *source.List) *Reader {
	r := &Reader{Node: n, Path: path, list: list, seen: map[string]bool{}}
	if n != nil && n.Kind != Map && n.Kind != Null {
		list.Add(n.Pos, "Y110", "%s must be a map of keys%s", path, wideColon(n))
		r.Node = &Node{Kind: Map, Pos: n.Pos}
	}
	return r
}

// Get takes a key of any shape.
func (r *Reader) Get(key string) *Node {
	r.seen[key] = true
	return r.Node.Get(key)
}

// Text takes a text; empty where the key is missing.
func (r *Reader) Text(key string) string {
	n := r.Get(key)
	if n == nil {
		return ""
	}
	if n.Kind != Scalar {
		r.list.Add(n.Pos, "Y111", "%s.%s must be a text", r.Path, key)
		return ""
	}
	return n.Text
}

// Bool takes true or false.
func (r *Reader) Bool(key string) bool {
	n := r.Get(key)
	if n == nil {
		return false
	}
	b, ok := n.Value.(bool)
	if !ok {
		r.list.Add(n.Pos, "Y112", "%s.%s must be true or false", r.Path, key)
	}
	return b
}

// Texts takes a list of texts; one bare text counts as a list of one.
func (r *Reader) Texts(key string) []string {
	return Texts(r.Get(key), r.Path+"."+key, r.list)
}

// Texts reads a node as a list of texts; one bare text counts as a list of one.
func Texts(n *Node, path string, list *source.List) []string {
	if n == nil || n.Kind == Null {
		return nil
	}
	if n.Kind == Scalar {
		return []string{n.Text}
	}
	var out []string
	for _, item := range n.Items {
		if item.Kind != Scalar {
			list.Add(item.Pos, "Y113", "%s must be a list of texts", path)
			continue
		}
		out = append(out, item.Text)
	}
	if n.Kind == Map {
		list.Add(n.Pos, "Y113", "%s must be a list of texts", path)
	}
	return out
}

// List takes a list.
func (r *Reader) List(key string) []*Node {
	n := r.Get(key)
	if n == nil || n.Kind == Null {
		return nil
	}
	if n.Kind != List {
		r.list.Add(n.Pos, "Y114", "%s.%s must be a list", r.Path, key)
	}
	return n.Items
}

// Title takes text that people read: a Chinese text, or a map of zh and en.
func (r *Reader) Title(key string) lang.Text {
	return Title(r.Get(key), r.Path+"."+key, r.list)
}

// Title reads a node as text that people read.
func Title(n *Node, path string, list *source.List) lang.Text {
	if n == nil || n.Kind == Null {
		return lang.Text{}
	}
	if n.Kind == Scalar {
		return lang.Text{ZH: n.Text}
	}
	r := Read(n, path, list)
	t := lang.Text{ZH: r.Text("zh"), EN: r.Text("en")}
	r.Done()
	return t
}

// Map takes a map of named parts; each name must be a proper key.
func (r *Reader) Map(key string) []Entry { return Entries(r.Get(key), r.Path+"."+key, r.list) }

// Entries reads a node as a map of named parts; each name must be a proper key.
func Entries(n *Node, path string, list *source.List) []Entry {
	if n == nil || n.Kind == Null {
		return nil
	}
	if n.Kind != Map {
		list.Add(n.Pos, "Y110", "%s must be a map of keys%s", path, wideColon(n))
		return nil
	}
	for _, e := range n.Entries {
		CheckKey(e, list)
	}
	return n.Entries
}

// Done reports the keys that nothing took, with the nearest known one.
func (r *Reader) Done() {
	known := slices.Sorted(maps.Keys(r.seen))
	if r.list.Asked != nil {
		r.list.Asked(r.Path, known)
	}
	if r.Node == nil {
		return
	}
	for _, e := range r.Node.Entries {
		if r.seen[e.Key] {
			continue
		}
		remedy := Meant(e.Key, known)
		if strings.ContainsAny(e.Key, "()'|&=<>") {
			remedy = source.Say("; it is the rest of an expression: quote an expression that has a comma inside { }")
		}
		r.list.Add(e.Pos, "N101", "%s has no key `%s`%s", r.Path, e.Key, remedy)
	}
}

var keyForm = regexp.MustCompile(`^[a-z][a-z0-9_]{0,40}$`)

// reserved are words that a key cannot be: CEL's, and those YAML reads as true or false.
var reserved = map[string]bool{"true": true, "false": true, "null": true, "in": true, "as": true, "break": true, "const": true,
	"continue": true, "else": true, "for": true, "function": true, "if": true, "import": true, "let": true, "loop": true,
	"package": true, "namespace": true, "return": false, "var": true, "void": true, "while": true, "on": true, "off": true,
	"yes": true, "no": true}

// CheckKey reports a name that cannot be a key: keys are ASCII because they occur in expressions.
func CheckKey(e Entry, list *source.List) {
	if !keyForm.MatchString(e.Key) || reserved[e.Key] {
		list.Add(e.Pos, "N102", "`%s` cannot be a key; use a lower-case ASCII word ([a-z][a-z0-9_]*) that no expression reserves, and put the Chinese in `title`", e.Key)
	}
}

// Nearest is the entry whose key is nearest to a name, nil when none is near.
func Nearest(name string, entries []Entry) *Entry {
	known := make([]string, len(entries))
	for i, e := range entries {
		known[i] = e.Key
	}
	if best := source.Nearest(name, known); best != "" {
		return &entries[slices.Index(known, best)]
	}
	return nil
}

// Meant is "; did you mean `x`?" for the nearest of the known names, or nothing when none is near.
func Meant(name string, known []string) lang.Text { return source.Meant(name, known) }

// firstLine is what is wrong, without the place that stands before it and the quotation after.
func firstLine(err error) string {
	text, _, _ := strings.Cut(err.Error(), "\n")
	if place, rest, ok := strings.Cut(text, "] "); ok && strings.HasPrefix(place, "[") {
		return rest
	}
	return text
}
