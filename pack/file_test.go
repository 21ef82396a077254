package pack_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/pack"
)

// A file comes from the pack that names it, and only from inside its folder.
func TestFile(t *testing.T) {
	files := fstest.MapFS{
		"base/a.yaml":           {Data: []byte("template: {a: {file: papers/a.docx}, b: {file: papers/a.docx}}")},
		"base/papers/a.docx":    {Data: []byte("base's")},
		"county/b.yaml":         {Data: []byte("override: {template.b.file: papers/a.docx}")},
		"county/papers/a.docx":  {Data: []byte("county's")},
		"county/papers/big":     {Data: make([]byte, pack.MaxFile+1)},
		"county/papers/largest": {Data: make([]byte, pack.MaxFile)},
	}
	tree, err := pack.Load(files, "base", "county")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"a": "base's", "b": "county's"} {
		n := tree.Body("template", name).Get("file")
		if data, ok := tree.File(n, "template."+name+".file"); !ok || string(data) != want {
			t.Errorf("%s: %q %v", name, data, ok)
		}
	}
	for name, want := range map[string]string{
		"../base/papers/a.docx": "is no file of the pack", "/etc/passwd": "is no file of the pack", `papers\a.docx`: "is no file of the pack", "": "is no file of the pack",
		".": "is no file of the pack", "papers/../papers/a.docx": "is no file of the pack", "papers": "cannot be read", "papers/b.docx": "there is no file", "papers/big": "more than 5 MB",
		"papers/largest": "",
	} {
		n := *tree.Body("template", "b").Get("file")
		n.Text = name
		tree.List.Diagnostics = nil
		data, ok := tree.File(&n, "template.b.file")
		switch said := tree.List.Diagnostics; {
		case want == "" && (!ok || len(said) > 0):
			t.Errorf("%q: %v", name, said)
		case want != "" && (ok || data != nil || len(said) != 1 || said[0].Code != "D801" || said[0].Remedy.EN == "" || !strings.Contains(said[0].Message.EN, want)):
			t.Errorf("%q: %d bytes, %v", name, len(data), said)
		}
	}
}
