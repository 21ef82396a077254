package pack

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
)

// MaxFile is the largest file that a pack brings beside its .yaml files: 5 MiB.
const MaxFile = 5 << 20

// File reads the file that a text names. It lies in the folder of the pack in which the name is written, so that a pack above brings
// its own file with its own name. What is wrong is reported at the name; ok is false then.
func (t *Tree) File(name *Node, at string) (data []byte, ok bool) {
	layer, found := t.layerAt(name)
	inside := path.Join(layer.Folder, name.Text)
	if !found || strings.Contains(name.Text, `\`) || !fs.ValidPath(name.Text) || name.Text == "." {
		t.List.Add(name.Pos, "D801", "%s: `%s` is no file of the pack; name a file inside the folder of the pack, such as `papers/notice.docx`", at, name.Text)
		return nil, false
	}
	f, err := layer.Files.Open(inside)
	if err == nil {
		defer func() { _ = f.Close() }()
		data, err = io.ReadAll(io.LimitReader(f, MaxFile+1))
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		t.List.Add(name.Pos, "D801", "%s: there is no file `%s` in the folder of the pack; put it there, or correct the name", at, name.Text)
	case err != nil:
		t.List.Add(name.Pos, "D801", "%s: the file `%s` cannot be read; make it a file that the program may read", at, name.Text)
	case len(data) > MaxFile:
		t.List.Add(name.Pos, "D801", "%s: the file `%s` has more than 5 MB; compress its pictures", at, name.Text)
	default:
		return data, true
	}
	return nil, false
}

// layerAt finds the pack in whose files a node is written.
func (t *Tree) layerAt(n *Node) (Layer, bool) {
	name := t.LayerOf(n.Pos).Name
	for _, l := range t.opened {
		if l.Name == name {
			return l, true
		}
	}
	return Layer{}, false
}
