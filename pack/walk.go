package pack

import (
	"slices"
	"strings"

	"zhiben/source"
)

// Walk shows every node of the tree with its dotted path, the place of its key and the form that Grammar has for it. What Grammar does
// not know is left out.
func (t *Tree) Walk(visit func(path string, n *Node, pos source.Pos, form *Form)) {
	for _, construct := range Grammar {
		for _, e := range t.Of(construct.Name) {
			walk(construct.Name+"."+e.Key, e.Node, e.Pos, construct.Form, visit)
		}
	}
}

func walk(path string, n *Node, pos source.Pos, form *Form, visit func(string, *Node, source.Pos, *Form)) {
	if n == nil || form == nil {
		return
	}
	visit(path, n, pos, form)
	for _, e := range n.Entries {
		walk(path+"."+e.Key, e.Node, e.Pos, form.Under(e.Key), visit)
	}
	for _, item := range n.Items {
		walk(path, item, item.Pos, form.Each, visit)
	}
}

// Under is the form of what stands under a key; nil where the form knows none.
func (f *Form) Under(key string) *Form {
	i := slices.IndexFunc(f.Keys, func(k Key) bool { return k.Name == key })
	switch {
	case i >= 0:
		return f.Keys[i].Form
	case f.kind == namedForm:
		return f.Each
	case f.Rest != nil:
		return f.Rest
	}
	return nil
}

// FormAt finds the form at a dotted path of a pack; nil where there is none. Lists take no step; the steps `all` and `any` of
// signatures and `items` of options may be left out, as diagnostics leave them out.
func FormAt(path string) *Form {
	steps := strings.Split(path, ".")
	i := slices.IndexFunc(Grammar, func(k Key) bool { return k.Name == steps[0] })
	if i < 0 || len(steps) < 2 {
		return nil
	}
	form := Grammar[i].Form
	for _, step := range steps[2:] {
		for form.kind == listForm || form.kind == someForm {
			form = form.Each
		}
		next := form.Under(step)
		for _, k := range form.Keys {
			if next == nil && k.Form.kind == namedForm && slices.Contains([]string{"all", "items"}, k.Name) {
				next = k.Form.Each
			}
		}
		if form = next; form == nil {
			return nil
		}
	}
	for form.kind == listForm || form.kind == someForm {
		form = form.Each
	}
	return form
}

// IsTitle reports that the form is text that people read.
func (f *Form) IsTitle() bool { return f == title }

// IsTitled reports that the form is a part with a title that people read where it is shown.
func (f *Form) IsTitled() bool {
	return slices.Contains([]string{"ledger", "field", "state", "move", "option"}, f.Name)
}

// IsMap reports that the form is a map with fixed keys.
func (f *Form) IsMap() bool { return f.kind == mapForm && f.Rest == nil }

// Forms shows the form and every form below it, each once.
func (f *Form) Forms(visit func(*Form)) { f.forms(visit, map[*Form]bool{}) }

func (f *Form) forms(visit func(*Form), seen map[*Form]bool) {
	if f == nil || seen[f] {
		return
	}
	seen[f] = true
	visit(f)
	for _, k := range f.Keys {
		k.Form.forms(visit, seen)
	}
	f.Each.forms(visit, seen)
	f.Rest.forms(visit, seen)
}
