package pack

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"zhiben/internal/lang"
	"zhiben/source"
)

// Kind is the shape of a node.
type Kind int

const (
	Null Kind = iota
	Scalar
	Map
	List
)

// Node is one value of a pack with the place it was written at. Later phases keep nodes, so that every mistake, however late it
// is found, points at the text that made it.
type Node struct {
	Kind    Kind
	Text    string // a scalar as written
	Block   bool   // a scalar written below its | or >, so that places in its text are not places in the file
	Value   any    // a scalar's value: string, int64, float64 or bool
	Entries []Entry
	Items   []*Node
	Pos     source.Pos
}

// Entry is one key of a map, in the order written.
type Entry struct {
	Key  string
	Pos  source.Pos
	Node *Node
}

// Get is the value of a key, nil where the map lacks it.
func (n *Node) Get(key string) *Node {
	if n == nil {
		return nil
	}
	for _, e := range n.Entries {
		if e.Key == key {
			return e.Node
		}
	}
	return nil
}

// Children are the entries of a map, none where the node is something else or absent.
func (n *Node) Children() []Entry {
	if n == nil {
		return nil
	}
	return n.Entries
}

// At is the place of a line and column (from 1) of a scalar's text; in a block, the block itself.
func (n *Node) At(line, col int) source.Pos {
	pos := n.Pos
	if !n.Block && line == 1 {
		pos.Col += col - 1
		pos.Len = 0
	}
	return pos
}

// Naming is where a name is written inside the node: as a scalar, or as a word of one; otherwise where it is not.
func (n *Node) Naming(name string, otherwise source.Pos) source.Pos {
	if pos, ok := n.naming(name); ok {
		return pos
	}
	return otherwise
}

func (n *Node) naming(name string) (source.Pos, bool) {
	if n == nil || name == "" {
		return source.Pos{}, false
	}
	if n.Kind == Scalar && !n.Block {
		for at, word := range words(n.Text) {
			if word == name {
				pos := n.Pos
				pos.Col, pos.Len = pos.Col+utf8.RuneCountInString(n.Text[:at]), utf8.RuneCountInString(name)
				return pos, true
			}
		}
	}
	for _, item := range n.Items {
		if pos, ok := item.naming(name); ok {
			return pos, true
		}
	}
	for _, e := range n.Entries {
		if pos, ok := e.Node.naming(name); ok {
			return pos, true
		}
	}
	return source.Pos{}, false
}

// words are the names in a text with their places in it.
func words(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		isPart := func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
		start := -1
		for i, r := range text + " " {
			switch {
			case isPart(r) && start < 0:
				start = i
			case !isPart(r) && start >= 0:
				if !yield(start, text[start:i]) {
					return
				}
				start = -1
			}
		}
	}
}

// Plain turns the node into ordinary Go values: map[string]any, []any, string, int64, float64, bool, nil.
func (n *Node) Plain() any {
	switch {
	case n == nil || n.Kind == Null:
		return nil
	case n.Kind == Map:
		m := make(map[string]any, len(n.Entries))
		for _, e := range n.Entries {
			m[e.Key] = e.Node.Plain()
		}
		return m
	case n.Kind == List:
		items := make([]any, len(n.Items))
		for i, item := range n.Items {
			items[i] = item.Plain()
		}
		return items
	}
	return n.Value
}

// parse reads one YAML file; every mistake goes into the list.
func parse(file string, src []byte, list *source.List) *Node {
	tree, err := parser.ParseBytes(src, 0)
	if err != nil {
		line, col := errorPlace(err)
		list.Add(source.Pos{File: file, Line: line, Col: col}, "Y101", "%s", grammar(firstLine(err)))
		return nil
	}
	if len(tree.Docs) == 0 || tree.Docs[0].Body == nil {
		return nil
	}
	if len(tree.Docs) > 1 {
		list.Add(source.Pos{File: file, Line: 1, Col: 1}, "Y102", "one file holds one document; split it at `---`")
	}
	return convert(file, tree.Docs[0].Body, list)
}

// slips are what the grammar of YAML says, in its words, and what it means for who wrote the file.
// What begins with a semicolon is added to them.
var slips = []struct{ says, means string }{
	{"found character '\t'", "the line is indented with a tab; write spaces"},
	{"non-map value is specified", "this is no `key: value`; write an ASCII colon and a space after the key"},
	{"already defined", "; drop one of the two"},
	{"could not find flow", "a bracket is not closed; close `{` with `}` and `[` with `]`"},
	{"value is not allowed in this context", "this line does not fit those around it; a part is a list (`- item`) or a map (`key: value`), with one indentation"},
	{"could not find end character", "a quotation mark is not closed; close it on the same line"},
}

// grammar tells in our words what is wrong with the YAML, where the slip is a usual one.
func grammar(message string) lang.Text {
	for _, s := range slips {
		switch {
		case !strings.Contains(message, s.says):
		case strings.HasPrefix(s.means, ";"):
			return source.Say("%s"+s.means, message)
		default:
			return source.Say(s.means)
		}
	}
	return source.Say("%s; write it as YAML: `key: value`, lists in [ ], maps in { }", message)
}

const foreign = "tags, anchors, aliases and merge keys are not part of the pack language; write the value out"

func convert(file string, n ast.Node, list *source.List) *Node {
	pos := place(file, n)
	switch v := n.(type) {
	case *ast.NullNode:
		return &Node{Kind: Null, Pos: pos}
	case *ast.StringNode:
		if v.Token.Type == token.DoubleQuoteType || v.Token.Type == token.SingleQuoteType {
			pos.Col++ // what is said about the text is shown in the text
		}
		return scalar(v.Value, v.Value, pos)
	case *ast.LiteralNode:
		return &Node{Kind: Scalar, Text: v.Value.Value, Value: v.Value.Value, Block: true, Pos: pos}
	case *ast.BoolNode:
		return scalar(v.Token.Value, v.Value, pos)
	case *ast.IntegerNode:
		return scalar(v.Token.Value, integer(v.Value), pos)
	case *ast.FloatNode:
		return scalar(v.Token.Value, v.Value, pos)
	case *ast.MappingNode:
		return mapping(file, pos, v.Values, list)
	case *ast.MappingValueNode:
		return mapping(file, pos, []*ast.MappingValueNode{v}, list)
	case *ast.SequenceNode:
		out := &Node{Kind: List, Pos: pos}
		for _, item := range v.Values {
			out.Items = append(out.Items, convert(file, item, list))
		}
		return out
	}
	list.Add(pos, "Y103", foreign)
	return &Node{Kind: Null, Pos: pos}
}

// scalar is a value that stands on one line; what is said about it as a whole is shown under all of it.
func scalar(text string, value any, pos source.Pos) *Node {
	pos.Len = utf8.RuneCountInString(text)
	return &Node{Kind: Scalar, Text: text, Value: value, Pos: pos}
}

func mapping(file string, pos source.Pos, values []*ast.MappingValueNode, list *source.List) *Node {
	out := &Node{Kind: Map, Pos: pos}
	for _, v := range values {
		at := place(file, v.Key)
		key := v.Key.GetToken().Value
		at.Len = utf8.RuneCountInString(key)
		if v.Key.Type() == ast.MergeKeyType {
			list.Add(at, "Y103", foreign)
			continue
		}
		if out.Get(key) != nil {
			list.Add(at, "Y104", "`%s` is written twice in one map; keep one", key)
			continue
		}
		out.Entries = append(out.Entries, Entry{Key: key, Pos: at, Node: convert(file, v.Value, list)})
	}
	return out
}

func place(file string, n ast.Node) source.Pos {
	if t := n.GetToken(); t != nil && t.Position != nil {
		return source.Pos{File: file, Line: t.Position.Line, Col: t.Position.Column}
	}
	return source.Pos{File: file, Line: 1, Col: 1}
}

func integer(v any) any {
	switch n := v.(type) {
	case int64:
		return n
	case uint64:
		if n <= 1<<63-1 {
			return int64(n)
		}
	}
	return fmt.Sprint(v)
}
