package ledger

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/pack"
)

var update = flag.Bool("update", false, "write the golden files anew")

// shared is what the definitions of these tests lean on.
const shared = `
role: {office: {title: 办公室}}
param: {answer: {type: span, default: 2 workdays}}
options: {grade: {items: {low: 低, high: 高}}}
ledger:
  drill:
    fields: {name: text!, when: date}
    states: {planned: 计划, held: {title: 已演练, end: true}}
    moves: {plan: {from: new, to: planned, by: [office]}, hold: {from: planned, to: held, by: [office]}, cancel: {from: planned, to: held, by: [system], fields: [when]}}
`

// compile reads a definition and gives its ledgers, or what is wrong with it.
func compile(t *testing.T, name, src string) (*Set, error) {
	t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/" + name: {Data: []byte(src)}, "common/common.yaml": {Data: []byte(shared)}}, "common", "p")
	if err != nil {
		t.Fatal(err)
	}
	set, err := Compile(tree, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set, tree.List.Err()
}

// own is the one ledger of a definition beside the common one.
func own(t *testing.T, src string) *Definition {
	t.Helper()
	set, err := compile(t, "a.yaml", src)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range set.All() {
		if d.Name != "drill" {
			return d
		}
	}
	t.Fatal("no ledger")
	return nil
}

// golden compares a file with what its first parts give; parts are divided by lines of four hyphens.
func golden(t *testing.T, file string, inputs int, make func(inputs []string) []string) {
	t.Helper()
	const line = "----\n"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(src), line)
	got := strings.Join(append(parts[:inputs:inputs], make(parts[:inputs])...), line)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	} else if got != string(src) {
		t.Errorf("%s: got\n%s\nwant\n%s", file, got, src)
	}
}

func each(t *testing.T, folder, ext string, least int, test func(t *testing.T, file string)) {
	t.Helper()
	files, err := filepath.Glob("testdata/" + folder + "/*" + ext)
	if err != nil || len(files) < least {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ext), func(t *testing.T) { test(t, file) })
	}
}

func statements(t *testing.T, d *Definition, before *Shape, postgres bool) string {
	t.Helper()
	out, err := d.Migrate(before, postgres)
	if err != nil {
		return "refused: " + err.Error() + "\n"
	}
	return strings.Join(out, ";\n") + ";\n"
}

// A definition, and the tables it makes on SQLite and on PostgreSQL.
func TestTables(t *testing.T) {
	each(t, "ddl", ".txt", 2, func(t *testing.T, file string) {
		golden(t, file, 1, func(in []string) []string {
			d := own(t, in[0])
			return []string{statements(t, d, nil, false), statements(t, d, nil, true)}
		})
	})
}

// A definition, a later one, and how the tables grow on both.
func TestGrowth(t *testing.T) {
	each(t, "growth", ".txt", 4, func(t *testing.T, file string) {
		golden(t, file, 2, func(in []string) []string {
			before, after := own(t, in[0]).Shape(), own(t, in[1])
			return []string{statements(t, after, &before, false), statements(t, after, &before, true)}
		})
	})
}

// Each file has the one fault that its name says; the golden beside it is what the author is told.
func TestFaults(t *testing.T) {
	each(t, "faults", ".yaml", 35, func(t *testing.T, file string) {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		_, err = compile(t, name+".yaml", string(src))
		if err == nil {
			t.Fatal("nothing is found wrong")
		}
		code, _, _ := strings.Cut(name, "_")
		got := err.Error() + "\n"
		if n := strings.Count(got, ": error "); n == 0 || n != strings.Count(got, ": error "+code+":") {
			t.Errorf("want only %s:\n%s", code, got)
		}
		path := strings.TrimSuffix(file, ".yaml") + ".golden"
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	})
}

// The hash follows what shapes table and lifecycle, not words.
func TestHash(t *testing.T) {
	src := "ledger: {hazard: {fields: {what: text!}, states: {open: 待改, closed: {title: 已销号, end: true}}, moves: {report: {from: new, to: open, by: [office]}, close: {from: open, to: closed, by: [office]}}}}"
	d := own(t, src)
	if again := own(t, strings.Replace(src, "待改", "整改中", 1)); again.Hash != d.Hash || d.Hash == "" {
		t.Errorf("a new title changes the hash: %s, %s", d.Hash, again.Hash)
	}
	if again := own(t, strings.Replace(src, "what: text!", "what: text!, n: int", 1)); again.Hash == d.Hash {
		t.Error("a new field does not change the hash")
	}
}

// What names a record is a text that people wrote, else its number; an identifier says nothing.
func TestTitleOf(t *testing.T) {
	for _, c := range []struct{ fields, values, want string }{
		{"what: text!, day: date", "what: 漏氨", "漏氨"},
		{"firm: ref hazard, day: date, what: long text", "firm: 01a2, what: 漏氨", "漏氨"},
		{"firm: ref hazard, what: text", "firm: 01a2", "7号"},
		{"firm: {type: ref hazard, subject: true}, what: text", "firm: 01a2, what: 漏氨", "7号"},
		{"what: text, day: {type: date, subject: true}", "what: 漏氨, day: 2026-03-01", "2026-03-01"},
		{"secret: {type: text, sensitivity: encrypted}, what: text", "secret: 名, what: 漏氨", "漏氨"},
		{"secret: {type: text, sensitivity: masked, subject: true}, what: text", "secret: 名, what: 漏氨", "7号"},
	} {
		d := own(t, "ledger:\n  hazard:\n    fields: {"+c.fields+"}\n    states: {open: 待改, closed: {title: 已销号, end: true}}\n    moves: {report: {from: new, to: open, by: [office]}, close: {from: open, to: closed, by: [office]}}\n")
		values := map[string]any{}
		for _, pair := range strings.Split(c.values, ", ") {
			key, value, _ := strings.Cut(pair, ": ")
			values[key] = value
		}
		if got := d.TitleOf(values, "7号"); got != c.want {
			t.Errorf("%s with %s: %q", c.fields, c.values, got)
		}
	}
}
