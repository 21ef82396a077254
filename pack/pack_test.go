package pack_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/pack"
)

var update = flag.Bool("update", false, "write the golden files anew")

// judge loads one file and says everything that is wrong with it.
func judge(name string, src []byte) (*pack.Tree, string) {
	t, err := pack.Load(fstest.MapFS{"p/" + name: {Data: src}}, "p")
	if err != nil {
		return nil, err.Error()
	}
	params(t)
	t.CheckConstructs("param", "ledger")
	if err := t.List.Err(); err != nil {
		return t, err.Error()
	}
	return t, ""
}

// params reads a construct as nouns do.
func params(t *pack.Tree) map[string]any {
	out := map[string]any{}
	for _, e := range t.Of("param") {
		r := pack.Read(e.Node, "param."+e.Key, t.List)
		r.Text("type")
		r.Text("source")
		r.Title("title")
		if n := r.Get("default"); n == nil {
			t.List.Add(e.Pos, "N105", "param.%s needs a `default`, or `default: unset` for a value that the office must choose", e.Key)
		} else if out[e.Key] = n.Plain(); n.Text == "unset" {
			out[e.Key] = nil
		}
		r.Done()
	}
	return out
}

// Each file of testdata/faults has the fault that its name says; the golden beside it is what the author is told.
func TestFaults(t *testing.T) {
	files, err := filepath.Glob("testdata/faults/*.yaml")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		t.Run(name, func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, got := judge(name+".yaml", src)
			if got == "" {
				t.Fatal("nothing is found wrong")
			}
			golden := strings.TrimSuffix(file, ".yaml") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got+"\n"), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got+"\n" != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// Several files make one tree; a name is declared once, wherever.
func TestUnion(t *testing.T) {
	files := fstest.MapFS{"base/a.yaml": {Data: []byte("param: {a: {default: 1}}\n")}, "base/deep/b.yaml": {Data: []byte("param: {b: {default: unset}}\n")}, "base/empty.yaml": {}, "base/comment.yaml": {Data: []byte("# nothing\n")},
		"base/readme.txt": {Data: []byte("not: [yaml")}, "county/c.yaml": {Data: []byte("param: {c: {default: 2.5}, a: {default: 2}}\n")}}
	tree, err := pack.Load(files, "base", "county")
	if err != nil {
		t.Fatal(err)
	}
	values := params(tree)
	if len(values) != 3 || values["a"] != int64(1) || values["b"] != nil || values["c"] != 2.5 {
		t.Errorf("values %v", values)
	}
	if names := fmt.Sprint(slices.Sorted(maps.Keys(values))); names != "[a b c]" {
		t.Errorf("names %s", names)
	}
	if err := tree.List.Err(); err == nil || !strings.Contains(err.Error(), "county/c.yaml:1:28: error N103: param.a is already declared at base/a.yaml:1:9") {
		t.Errorf("declared twice: %v", err)
	}
	if _, err := pack.Load(files, "nowhere"); err == nil {
		t.Error("a folder that is not there loads")
	}
}

func TestMeant(t *testing.T) {
	known := []string{"deadline", "grade", "until", "unit"}
	for name, want := range map[string]string{"dedline": "deadline", "grad": "grade", "unti": "until", "untl": "until", "zzz": "", "": "", "台账": ""} {
		got := pack.Meant(name, known)
		if want == "" && got.EN != "" || want != "" && !strings.Contains(got.EN, "`"+want+"`") {
			t.Errorf("%q: %q; want %q", name, got, want)
		}
	}
}

// Whatever the bytes are, loading ends with a tree or a list of mistakes, each within the file.
func FuzzLoad(f *testing.F) {
	files, err := filepath.Glob("testdata/faults/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	for _, s := range []string{"", "\x00", "\xff\xfe", "? {a: b}\n: c\n", "a: |\n  x\n b", "- - -", "a: !!binary x", "<<: *x", "a: .nan\nb: -.inf\nc: 0x1F\nd: 99999999999999999999", "\"a\nb\": 1", "%YAML 1.2\n---\na: 1", "ledger: {x: {fields: {a: text!}}}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		tree, _ := judge("a.yaml", src)
		if tree == nil {
			t.Fatal("no tree")
		}
		for _, d := range tree.List.Diagnostics {
			if d.Pos.File != "p/a.yaml" || d.Pos.Line < 1 || d.Pos.Col < 1 || d.Code == "" || d.Message.EN == "" {
				t.Errorf("%+v", d)
			}
		}
		for _, e := range tree.Of("param") {
			_ = e.Node.Plain()
		}
	})
}

// The sum of packs changes with what is in their files and with their order, not with where the folders lie.
func TestSum(t *testing.T) {
	sum := func(layers ...pack.Layer) string {
		t.Helper()
		tree, err := pack.LoadLayers(layers...)
		if err != nil {
			t.Fatal(err)
		}
		s, err := tree.Sum()
		if err != nil || s == "" {
			t.Fatal(s, err)
		}
		return s
	}
	layer := func(folder, name, param, paper string) pack.Layer {
		return pack.Layer{Folder: folder, Name: name, Files: fstest.MapFS{path.Join(folder, "a.yaml"): {Data: []byte("param: {" + param + ": {default: 1}}\n")}, path.Join(folder, "papers/n.docx"): {Data: []byte(paper)}}}
	}
	base, county := layer("base", "base", "a", "x"), layer(".", "county", "b", "x")
	first := sum(base, county)
	if again := sum(layer("base", "base", "a", "x"), layer("elsewhere", "other", "b", "x")); again != first {
		t.Error("the sum depends on where the folders lie")
	}
	for what, other := range map[string]string{"without a pack": sum(base), "another value": sum(base, layer(".", "county", "c", "x")), "another file beside the YAML": sum(base, layer(".", "county", "b", "y")), "another order": sum(county, base)} {
		if other == first {
			t.Errorf("%s: the same sum", what)
		}
	}
}
