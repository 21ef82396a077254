package pack

import "sort"

// Param is a value that differs by place, plan or date; here, what the packs set for it.
type Param struct {
	Name    string
	Type    string
	Default any    // nil where the pack says `unset`: the office must choose
	Source  string // where the value comes from, for people
}

// Params reads the construct `param` of the tree.
func (t *Tree) Params() map[string]Param {
	out := map[string]Param{}
	for _, e := range t.Of("param") {
		r := Read(e.Node, "param."+e.Key, t.List)
		p := Param{Name: e.Key, Type: r.Text("type"), Source: r.Text("source")}
		r.Title("title")
		n := r.Get("default")
		switch {
		case n == nil:
			t.List.Add(e.Pos, "N105", "param.%s needs a `default`, or `default: unset` for a value that the office must choose", e.Key)
		case n.Text != "unset":
			p.Default = n.Plain()
		}
		r.Done()
		out[e.Key] = p
	}
	return out
}

// Values are the params' values by name.
func Values(params map[string]Param) map[string]any {
	out := make(map[string]any, len(params))
	for name, p := range params {
		out[name] = p.Default
	}
	return out
}

// Names lists params in order.
func Names(params map[string]Param) []string {
	out := make([]string, 0, len(params))
	for name := range params {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}
