package pack

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"zhiben/source"
)

// readManifest takes a layer's `pack` construct: its version, the packs it needs below it, its county, the paths it locks.
func (t *Tree) readManifest(layer int) {
	for _, e := range t.Of("pack") {
		if t.declared["pack."+e.Key] != layer {
			continue
		}
		r := Read(e.Node, "pack."+e.Key, t.List)
		r.Title("title")
		t.layers[layer].Version = r.Text("version")
		if r.Text("region") != "" && layer > 0 {
			t.layers[layer].Kind = County
		}
		for _, need := range r.Map("needs") {
			t.need(layer, "pack."+e.Key, need)
		}
		if locked := r.Get("locked"); locked != nil {
			for _, path := range Texts(locked, "pack."+e.Key+".locked", t.List) {
				t.locks = append(t.locks, lock{layer, path, e.Key, locked.Pos})
			}
		}
		r.Done()
	}
}

// need asks that a pack lies below with a version in a range: {base: ">=1.2 <2"}.
func (t *Tree) need(layer int, path string, need Entry) {
	version, below := "", false
	if at, ok := t.declared["pack."+need.Key]; ok && at < layer {
		version, below = t.layers[at].Version, true
	}
	switch {
	case !below:
		t.List.Add(need.Pos, "N140", "%s needs the pack `%s` below it; name its folder before this one", path, need.Key)
	case need.Node.Kind != Scalar:
		t.List.Add(need.Node.Pos, "Y111", "%s.needs.%s must be a range of versions: \">=1.2 <2\"", path, need.Key)
	default:
		if ok, proper := inRange(version, need.Node.Text); !proper {
			t.List.Add(need.Node.Pos, "Y115", "`%s` is no range of versions; write \">=1.2 <2\"", need.Node.Text)
		} else if !ok {
			t.List.Add(need.Node.Pos, "E603", "%s needs `%s` %s, and version %s is there", path, need.Key, need.Node.Text, version)
		}
	}
}

var bound = regexp.MustCompile(`^(>=|<=|>|<|=)?([0-9]+(?:\.[0-9]+)*)$`)

// inRange reports whether a version lies within all bounds of a range, and whether the range is one.
func inRange(version, written string) (ok, proper bool) {
	bounds := strings.Fields(written)
	ok = true
	for _, b := range bounds {
		m := bound.FindStringSubmatch(b)
		if m == nil {
			return false, false
		}
		c := slices.Compare(numbers(version), numbers(m[2]))
		ok = ok && map[string]bool{">=": c >= 0, "<=": c <= 0, ">": c > 0, "<": c < 0, "=": c == 0, "": c == 0}[m[1]]
	}
	return ok, len(bounds) > 0
}

// numbers are the steps of a version without the zeros at its end: 1.0 and 1 are the same.
func numbers(version string) []int {
	var out []int
	for step := range strings.SplitSeq(version, ".") {
		n, _ := strconv.Atoi(step) // what is no number counts as 0
		out = append(out, n)
	}
	for len(out) > 0 && out[len(out)-1] == 0 {
		out = out[:len(out)-1]
	}
	return out
}

// Layers lists the packs of the tree, the base first.
func (t *Tree) Layers() []LayerInfo { return t.layers }

// LayerOf finds the pack that a place belongs to.
func (t *Tree) LayerOf(pos source.Pos) LayerInfo {
	var best LayerInfo
	for _, l := range t.layers {
		if strings.HasPrefix(pos.File, l.Name+"/") && len(l.Name) >= len(best.Name) {
			best = l
		}
	}
	return best
}

// Lacks reports that a construct has no part of a name, and which was probably meant.
func (t *Tree) Lacks(pos source.Pos, construct, name, code, format string, args ...any) *source.Diagnostic {
	return meant(t.List.Add(pos, code, format, args...), name, t.Of(construct))
}

func meant(d *source.Diagnostic, name string, among []Entry) *source.Diagnostic {
	if best := Nearest(name, among); best != nil {
		d.Meant(best.Key, best.Pos)
	}
	return d
}

// LockedBy names the pack that locks a path or one above it; empty where none does. What is locked is a floor: neither packs above nor
// plans nor the office may set it.
func (t *Tree) LockedBy(path string) string {
	for _, l := range t.locks {
		if path == l.path || strings.HasPrefix(path, l.path+".") {
			return l.pack
		}
	}
	return ""
}
