package pack

import (
	"slices"
	"strings"

	"zhiben/source"
)

// overrideConstruct holds what a pack changes of the packs below it: {path: part}.
const overrideConstruct = "override"

// fixed are the keys that say what a thing is: an override may not change them where they stand. A county that needs another
// type declares another field.
var fixed = []string{"type", "of", "about", "to", "is"}

// shortForms are the keys under which a bare text stands for a map with one key.
var shortForms = map[string]string{"fields": "type", "states": "title", "items": "title"}

// change is one override with the pack it stands in.
type change struct {
	layer int
	entry Entry
}

// applyOverrides merges what the packs change of each other, base first. Maps merge by key, scalars replace, a list replaces or is
// changed by {add: […], drop: […]}, a dotted key is a path, `after: key` places a new entry in an ordered map.
func (t *Tree) applyOverrides() {
	for _, c := range t.changes {
		parts := strings.Split(c.entry.Key, ".")
		pos := c.entry.Pos
		if len(parts) < 2 {
			t.List.Add(pos, "Y120", "an override names a construct and what it changes: ledger.hazard, param.stop_rule")
			continue
		}
		target := t.find(parts[0], parts[1])
		if target == nil {
			t.Lacks(pos, parts[0], parts[1], "N120", "there is no %s.%s to override", parts[0], parts[1])
			continue
		}
		if at := t.declared[parts[0]+"."+parts[1]]; at >= c.layer {
			t.List.Add(pos, "N121", "%s.%s is declared in this pack itself; change it there", parts[0], parts[1])
			continue
		}
		m := merger{t: t, layer: c.layer}
		target.Node = m.merge(target.Node, nest(parts[2:], c.entry.Node, pos), parts[0]+"."+parts[1], parts[1])
	}
}

// nest makes of a dotted path and its part the map that the path stands for.
func nest(steps []string, part *Node, pos source.Pos) *Node {
	for _, step := range slices.Backward(steps) {
		part = &Node{Kind: Map, Pos: pos, Entries: []Entry{{Key: step, Pos: pos, Node: part}}}
	}
	return part
}

func (t *Tree) names(construct string) []string {
	var out []string
	for _, e := range t.constructs[construct] {
		out = append(out, e.Key)
	}
	return out
}

// merger lays one override over what it changes.
type merger struct {
	t     *Tree
	layer int
}

// merge gives the node that comes of laying over on base; neither is changed. key is the name under which both stand.
func (m *merger) merge(base, over *Node, path, key string) *Node {
	if m.locked(path, over.Pos) {
		return base
	}
	switch {
	case base == nil || base.Kind == Null:
		return over
	case over.Kind == Map && isListChange(over) && base.Kind == List:
		return m.changeList(base, over, path)
	case over.Kind == Map && base.Kind == Map:
		return m.mergeMaps(base, over, path)
	case base.Kind == Map && over.Kind != Map:
		m.t.List.Add(over.Pos, "Y121", "%s is a map of keys; say which of them change", path)
		return base
	}
	return over
}

func (m *merger) mergeMaps(base, over *Node, path string) *Node {
	out := &Node{Kind: Map, Pos: base.Pos, Entries: slices.Clone(base.Entries)}
	for _, e := range over.Entries {
		first, rest, dotted := strings.Cut(e.Key, ".")
		node := e.Node
		if dotted {
			node = nest(strings.Split(rest, "."), e.Node, e.Pos)
		}
		at := slices.IndexFunc(out.Entries, func(b Entry) bool { return b.Key == first })
		here := path + "." + first
		switch {
		case at < 0:
			m.insert(out, Entry{Key: first, Pos: e.Pos, Node: node}, here)
		case slices.Contains(fixed, first):
			m.t.List.Add(e.Pos, "E602", "%s says what the thing is and cannot be overridden; declare another one beside it", here).See(out.Entries[at].Pos, "declared here")
		default:
			was := out.Entries[at]
			was.Node = m.merge(expand(was.Node, node, lastStep(path)), node, here, first)
			out.Entries[at] = was
		}
	}
	return out
}

// expand writes a short form out where a map is to be laid over it: `funds: money` is {type: money}.
func expand(base, over *Node, under string) *Node {
	long, ok := shortForms[under]
	if !ok || base == nil || base.Kind != Scalar || over == nil || over.Kind != Map {
		return base
	}
	return &Node{Kind: Map, Pos: base.Pos, Entries: []Entry{{Key: long, Pos: base.Pos, Node: base}}}
}

// insert adds a new entry at the end, or behind the sibling that its `after` names.
func (m *merger) insert(out *Node, e Entry, path string) {
	if m.locked(path, e.Pos) {
		return
	}
	if e.Node.Kind == Map && isListChange(e.Node) { // a list that the base left out counts as empty
		e.Node = m.changeList(&Node{Kind: List, Pos: e.Pos}, e.Node, path)
	}
	after := e.Node.Get("after")
	if after == nil || after.Kind != Scalar {
		out.Entries = append(out.Entries, e)
		return
	}
	at := slices.IndexFunc(out.Entries, func(b Entry) bool { return b.Key == after.Text })
	if at < 0 {
		meant(m.t.List.Add(after.Pos, "N122", "%s: there is no `%s` to stand after", path, after.Text), after.Text, out.Entries)
		return
	}
	bare := *e.Node
	bare.Entries = slices.DeleteFunc(slices.Clone(bare.Entries), func(b Entry) bool { return b.Key == "after" })
	e.Node = &bare
	out.Entries = slices.Insert(out.Entries, at+1, e)
}

func keys(n *Node) []string {
	var out []string
	for _, e := range n.Entries {
		out = append(out, e.Key)
	}
	return out
}

func isListChange(n *Node) bool {
	return len(n.Entries) > 0 && !slices.ContainsFunc(n.Entries, func(e Entry) bool { return e.Key != "add" && e.Key != "drop" })
}

// changeList adds items to a list and drops others; dropping what is not there is a mistake.
func (m *merger) changeList(base, over *Node, path string) *Node {
	out := &Node{Kind: List, Pos: base.Pos, Items: slices.Clone(base.Items)}
	for _, e := range over.Entries {
		items := e.Node.Items
		if e.Node.Kind == Scalar {
			items = []*Node{e.Node}
		}
		for _, item := range items {
			same := func(n *Node) bool { return n.Kind == Scalar && n.Text == item.Text }
			switch {
			case e.Key == "add":
				out.Items = append(out.Items, item)
			case !slices.ContainsFunc(out.Items, same):
				m.t.List.Add(item.Pos, "N123", "%s has no `%s` to drop", path, item.Text)
			default:
				out.Items = slices.DeleteFunc(out.Items, same)
			}
		}
	}
	return out
}

// locked reports a change of what a pack below this layer locked: the path or one above it.
func (m *merger) locked(path string, pos source.Pos) bool {
	for _, l := range m.t.locks {
		if l.layer < m.layer && (path == l.path || strings.HasPrefix(path, l.path+".")) {
			m.t.List.Add(pos, "E601", "%s is locked by the pack %s: a floor that no pack above may change", path, l.pack).See(l.pos, "locked here")
			return true
		}
	}
	return false
}

func lastStep(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }
