package app

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/packs"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; look at it and run with -update\n%s", file, got)
	}
}

// packFolders are the packs that ship with the product and lie over the base.
func packFolders(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob("../packs/*")
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(p string) bool {
		info, err := os.Stat(p)
		return err != nil || !info.IsDir() || slices.Contains([]string{"base", "demo"}, filepath.Base(p))
	})
}

// The packs of the product have no mistakes.
func TestPacksAreRight(t *testing.T) {
	for _, folders := range append([][]string{nil, {"testdata/packs/every"}}, each1(packFolders(t))...) {
		list, err := CheckPacks(folders...)
		if err != nil {
			t.Fatal(err)
		}
		if err := list.Err(); err != nil {
			t.Errorf("%v\n%v", folders, err)
		}
	}
}

func each1(items []string) [][]string {
	var out [][]string
	for _, item := range items {
		out = append(out, []string{item})
	}
	return out
}

func TestCheckPacks(t *testing.T) {
	list, err := CheckPacks("testdata/packs/faulty")
	if err != nil {
		t.Fatal(err)
	}
	for format, ending := range map[string]string{"text": "txt", "json": "json", "sarif": "sarif"} {
		var b bytes.Buffer
		if err := WriteCheck(&b, list, format, "1.0", lang.EN); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/packs/faulty."+ending, withoutBaseLines(b.String()))
	}
	var zh bytes.Buffer
	if err := WriteCheck(&zh, list, "text", "1.0", lang.ZH); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/packs/faulty.zh.txt", withoutBaseLines(zh.String()))
	if err := WriteCheck(&bytes.Buffer{}, list, "xml", "", lang.EN); err == nil {
		t.Error("an unknown format is written")
	}
	if _, err := CheckPacks("testdata/packs/nowhere"); err == nil {
		t.Error("a folder that is not there is checked")
	}
	if _, err := CheckPacks("testdata/packs/faulty", "testdata/packs/faulty"); err == nil {
		t.Error("one pack lies over itself")
	}
}

var (
	baseText = regexp.MustCompile(`(base/[a-z_]+\.yaml):[0-9]+`)
	baseJSON = regexp.MustCompile(`(?s)("(?:file|uri)": "base/[a-z_]+\.yaml"[^"]*(?:"region": \{[^"]*)?"(?:line|startLine)": )[0-9]+`)
)

// withoutBaseLines leaves the lines of the base pack out, which change with it.
func withoutBaseLines(s string) string {
	s = baseText.ReplaceAllString(s, "$1:N")
	return baseJSON.ReplaceAllString(s, "${1}0")
}

func TestPackDoc(t *testing.T) {
	out := t.TempDir()
	n, err := WritePackDoc(out, "testdata/packs/every")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(out + "/*")
	if err != nil || len(files) != 2*n {
		t.Fatalf("%d files for %d pages, %v", len(files), n, err)
	}
	page, err := os.ReadFile(out + "/every_finding.zh.md")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/packs/every_finding.zh.md", string(page))
	var b bytes.Buffer
	if err := PrintPackDoc(&b, string(lang.EN)); err != nil || !strings.Contains(b.String(), "# Extension") {
		t.Errorf("%v\n%s", err, b.String())
	}
	// Every link leads to a page that is there.
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range strings.Split(string(src), `href="`)[1:] {
			target, _, _ := strings.Cut(part, `"`)
			if _, err := os.Stat(filepath.Join(out, target)); err != nil {
				t.Errorf("%s leads to %s: %v", file, target, err)
			}
		}
	}
}

// What readers ask of each map is what the schema has for it, key by key: neither knows anything that the other does not.
func TestGrammarIsWhatIsRead(t *testing.T) {
	asked := map[*pack.Form]map[string]string{} // the keys that readers asked, with a path where they did
	for _, folders := range append([][]string{nil, {"testdata/packs/every"}}, each1(packFolders(t))...) {
		tree, err := LoadPacks(folders...)
		if err != nil {
			t.Fatal(err)
		}
		tree.List.Asked = func(path string, keys []string) {
			if strings.HasPrefix(path, "letter.") {
				path = strings.Replace(path, ".fields.", ".answer.", 1)
			}
			form := pack.FormAt(path)
			if form == nil {
				t.Errorf("%s is read, and the schema has nothing there", path)
				return
			}
			if asked[form] == nil {
				asked[form] = map[string]string{}
			}
			for _, k := range keys {
				asked[form][k] = path
				if form.IsMap() && form.Under(k) == nil {
					t.Errorf("%s: the reader knows the key `%s`, the schema does not", path, k)
				}
			}
		}
		if _, err := compilePolicy(tree); err != nil {
			t.Fatal(err)
		}
	}
	unread := []string{}
	for _, construct := range pack.Grammar {
		if !slices.Contains([]string{"case", "pack", "reading", "override", "seed"}, construct.Name) {
			construct.Form.Forms(func(f *pack.Form) {
				for _, k := range f.Keys {
					if keys := asked[f]; f.IsMap() && f.Name != "column" && keys[k.Name] == "" {
						unread = append(unread, fmt.Sprintf("%s: no reader asks for `%s` (%s)", construct.Name, k.Name, k.Doc))
					}
				}
			})
		}
	}
	if len(unread) > 0 {
		t.Error(strings.Join(unread, "\n"))
	}
}

// The schema of editors takes every pack that the readers take, and refuses what they refuse by name and shape.
func TestSchema(t *testing.T) {
	golden(t, "../docs/pack.schema.json", string(pack.Schema()))
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(pack.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("mem:pack", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("mem:pack")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	accept := func(name string, src []byte) {
		n++
		if err := schema.Validate(plainYAML(t, src)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, root := range []fs.FS{packs.Files, os.DirFS("testdata/packs")} {
		err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(p) != ".yaml" || strings.HasPrefix(p, "demo") || strings.HasPrefix(p, "faulty") || strings.HasPrefix(p, "illcases") {
				return err
			}
			src, err := fs.ReadFile(root, p)
			accept(p, src)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if n < 8 {
		t.Errorf("%d files", n)
	}
	for _, wrong := range []string{
		"ledgers: {}",
		"ledger: {Hazard: {}}",
		"ledger: {hazard: {feilds: {}}}",
		"ledger: {hazard: {is: thing}}",
		"ledger: {hazard: {fields: {a: {type: text, requird: true}}}}",
		"ledger: {hazard: {fields: {a: {title: x}}}}",
		"ledger: {hazard: {fields: {a: {type: text, list: 1}}}}",
		"ledger: {hazard: {fields: {a: {type: text, title: {zh: x, fr: y}}}}}",
		"ledger: {hazard: {moves: {m: {from: new, to: a, by: [b], do: [{creat: {ledger: x}}]}}}}",
		"ledger: {hazard: {moves: {m: {from: new, by: [b], do: [{create: {ledger: x, wiht: {}}}]}}}}",
		"ledger: {hazard: {moves: {m: {from: new, by: [b], sign: {every: {}}}}}}",
		"ledger: {hazard: {clocks: {c: {while: a, who: [b], within: 5 fortnights}}}}",
		"ledger: {hazard: {verbs: {urgent: false}}}",
		"param: {a: {type: int}}",
		"param: {a: {type: int, default: 1, combine: sum}}",
		"role: {a: {scope: everything}}",
		"rule: {a: {after: {moved: x.y}, do: []}}",
		"ladder: {a: {steps: {b: {do: []}}}}",
		"calendar: {a: {days: {b: {date: 1 May}}}}",
		"case: {a: {now: today}}",
		"case: {a: {now: 2026-01-01, given: {people: {}}}}",
		"ledger: []",
	} {
		if schema.Validate(plainYAML(t, []byte(wrong))) == nil {
			t.Errorf("the schema takes %s", wrong)
		}
	}
}

// plainYAML reads YAML as a validator of JSON wants it.
func plainYAML(t *testing.T, src []byte) any {
	t.Helper()
	var v any
	if err := yaml.Unmarshal(src, &v); err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	out, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDiffPacks(t *testing.T) {
	for _, c := range []struct {
		name, before, after string
		blocked             bool
	}{{"diff", "testdata/packs/old", "testdata/packs/new", false}, {"diff_back", "testdata/packs/new", "testdata/packs/old", true}, {"diff_none", "testdata/packs/old", "testdata/packs/old", false}} {
		d, err := DiffPacks(c.before, c.after)
		if err != nil {
			t.Fatal(err)
		}
		if d.Blocked() != c.blocked {
			t.Errorf("%s: blocked %v", c.name, d.Blocked())
		}
		for _, out := range []struct {
			format, ending string
			tag            lang.Tag
		}{{"text", "text", lang.EN}, {"text", "zh.text", lang.ZH}, {"json", "json", lang.EN}} {
			var b bytes.Buffer
			if err := d.Write(&b, out.format, out.tag); err != nil {
				t.Fatal(err)
			}
			golden(t, "testdata/packs/"+c.name+"."+out.ending, b.String())
		}
	}
}

// docs/packs.md lists all constructs and keys as they are.
func TestReference(t *testing.T) {
	const file, begin, end = "../docs/packs.md", "<!-- keys -->\n", "<!-- end of keys -->"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(src), begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("the marks are gone")
	}
	golden(t, file, head+begin+pack.Reference()+"\n"+end+tail)
}
