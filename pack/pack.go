// Package pack reads the policy content of the product, YAML files, into one tree of named constructs. It knows the shape
// of files, names and places; what a construct means is checked by the noun that owns it.
package pack

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"

	"github.com/goccy/go-yaml"

	"zhiben/source"
)

// Tree is the union of the files of some packs: construct, then name, then body.
type Tree struct {
	constructs map[string][]Entry
	places     map[string]source.Pos // where each construct first stands
	declared   map[string]int        // the layer that declares construct.name
	layers     []LayerInfo
	opened     []Layer
	changes    []change
	locks      []lock
	List       *source.List
}

// LayerInfo is a pack of the tree.
type LayerInfo struct {
	Name    string // how diagnostics call it: the first step of its files' paths
	Kind    LayerKind
	Version string // of its manifest
}

// LayerKind is the level of a pack.
type LayerKind string

// The levels: the first pack is the base; a pack whose manifest has a `region` is a county's; what lies between is a sector's. Plan
// is the level of what a plan sets.
const (
	Base   LayerKind = "base"
	Sector LayerKind = "sector"
	County LayerKind = "county"
	Plan   LayerKind = "plan"
)

// Layer is one pack: the folder of a file system that holds its files, and how diagnostics call it.
type Layer struct {
	Files  fs.FS
	Folder string
	Name   string
}

// lock is a path that packs above may not override.
type lock struct {
	layer      int
	path, pack string
	pos        source.Pos
}

// Load reads packs that are folders of one file system, the base first. See LoadLayers.
func Load(files fs.FS, folders ...string) (*Tree, error) {
	layers := make([]Layer, len(folders))
	for i, folder := range folders {
		layers[i] = Layer{Files: files, Folder: folder, Name: folder}
	}
	return LoadLayers(layers...)
}

// LoadLayers reads every .yaml file of some packs, the base first, into one tree, and applies what the packs above override of those
// below. All mistakes are collected in the tree's list; the nouns add theirs, and the caller asks List.Err() at the end.
func LoadLayers(layers ...Layer) (*Tree, error) {
	t := &Tree{constructs: map[string][]Entry{}, places: map[string]source.Pos{}, declared: map[string]int{}, opened: layers, List: &source.List{Files: map[string][]byte{}}}
	for i, layer := range layers {
		names, err := yamlFiles(layer.Files, layer.Folder)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			src, err := fs.ReadFile(layer.Files, name)
			if err != nil {
				return nil, err
			}
			shown := path.Join(layer.Name, strings.TrimPrefix(name, layer.Folder))
			t.List.Files[shown] = src
			t.add(i, parse(shown, src, t.List))
		}
		t.layers = append(t.layers, LayerInfo{Name: layer.Name, Kind: Sector})
		if i == 0 {
			t.layers[i].Kind = Base
		}
		t.readManifest(i)
	}
	t.applyOverrides()
	return t, nil
}

// Sum tells packs apart by what is in their files, in their order; where the folders lie does not count.
func (t *Tree) Sum() (string, error) {
	h := sha256.New()
	for i, layer := range t.opened {
		err := fs.WalkDir(layer.Files, layer.Folder, func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			inside := strings.TrimPrefix(p, layer.Folder)
			data, read := t.List.Files[path.Join(layer.Name, inside)]
			if !read {
				if data, err = fs.ReadFile(layer.Files, p); err != nil {
					return err
				}
			}
			_, _ = fmt.Fprintf(h, "%d %q %d\n%s", i, strings.TrimPrefix(inside, "/"), len(data), data)
			return nil
		})
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

func yamlFiles(files fs.FS, folder string) ([]string, error) {
	var names []string
	err := fs.WalkDir(files, folder, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(p) == ".yaml" {
			names = append(names, p)
		}
		return err
	})
	sort.Strings(names)
	return names, err
}

func (t *Tree) add(layer int, root *Node) {
	r := Read(root, "the file", t.List)
	if r.Node == nil {
		return
	}
	for _, c := range r.Node.Entries {
		if _, ok := t.places[c.Key]; !ok {
			t.places[c.Key] = c.Pos
		}
		body := Read(c.Node, c.Key, t.List)
		if body.Node == nil {
			continue
		}
		for _, e := range body.Node.Entries {
			if c.Key == overrideConstruct {
				t.changes = append(t.changes, change{layer, e})
				continue
			}
			CheckKey(e, t.List)
			if before := t.find(c.Key, e.Key); before != nil {
				t.List.Add(e.Pos, "N103", "%s.%s is already declared at %s; change it with an override, or drop one", c.Key, e.Key, before.Pos).See(before.Pos, "declared here first")
				continue
			}
			t.declared[c.Key+"."+e.Key] = layer
			t.constructs[c.Key] = append(t.constructs[c.Key], e)
		}
	}
}

func (t *Tree) find(construct, name string) *Entry {
	for i, e := range t.constructs[construct] {
		if e.Key == name {
			return &t.constructs[construct][i]
		}
	}
	return nil
}

// Of lists the declared parts of a construct, in the order of files and lines.
func (t *Tree) Of(construct string) []Entry { return t.constructs[construct] }

// Body is one declared part, nil where there is none.
func (t *Tree) Body(construct, name string) *Node {
	if e := t.find(construct, name); e != nil {
		return e.Node
	}
	return nil
}

// CheckConstructs reports constructs that no noun knows.
func (t *Tree) CheckConstructs(known ...string) {
	known = append(known, "pack", overrideConstruct)
	is := map[string]bool{}
	for _, k := range known {
		is[k] = true
	}
	for name, pos := range t.places {
		if !is[name] {
			t.List.Add(pos, "N104", "no construct `%s`%s", name, Meant(name, known))
		}
	}
}

// errorPlace digs the place out of a YAML syntax error.
func errorPlace(err error) (line, col int) {
	var se *yaml.SyntaxError
	if errors.As(err, &se) && se.Token != nil && se.Token.Position != nil {
		return se.Token.Position.Line, se.Token.Position.Column
	}
	return 1, 1
}
