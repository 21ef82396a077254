package describe_test

import (
	"bytes"
	"encoding/xml"
	"flag"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/ledger/describe"
	"zhiben/pack"
)

var update = flag.Bool("update", false, "write the golden files anew")

func compile(t *testing.T) *ledger.Set {
	t.Helper()
	src, err := os.ReadFile("testdata/hazard.yaml")
	if err != nil {
		t.Fatal(err)
	}
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: src}}, "p")
	if err != nil {
		t.Fatal(err)
	}
	set, err := ledger.Compile(tree, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := tree.List.Err(); err != nil {
		t.Fatal(err)
	}
	return set
}

func describer(t *testing.T, tag lang.Tag) *describe.Describer {
	return &describe.Describer{Set: compile(t), Tag: tag,
		Place: func(path string) string { return "base/hazard.yaml:16" },
		Cases: func(string) []string { return []string{"raised_hazard_needs_five"} }}
}

func TestPages(t *testing.T) {
	for _, tag := range []lang.Tag{lang.ZH, lang.EN} {
		d := describer(t, tag)
		for _, def := range d.Set.All() {
			page := d.Ledger(def)
			name := describe.PageName(def.Name, tag)
			golden(t, name+".md", page.Markdown())
			html := page.HTML()
			golden(t, name+".html", html)
			wellFormed(t, html)
			if strings.Contains(html, "http://") && !strings.Contains(html, "www.w3.org") || strings.Contains(html, "src=") || strings.Contains(html, "<link") {
				t.Errorf("%s needs something beside it", name)
			}
		}
		golden(t, "index."+string(tag)+".md", d.Index(lang.Both("台账说明", "Ledgers")).Markdown())
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
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
		t.Errorf("%s: got\n%s", name, got)
	}
}

// wellFormed asks that every element is closed.
func wellFormed(t *testing.T, html string) {
	t.Helper()
	src := strings.TrimPrefix(html, "<!doctype html>")
	src = strings.ReplaceAll(strings.ReplaceAll(src, "<br>", "<br/>"), `<meta charset="utf-8">`, "")
	src = strings.ReplaceAll(src, `<meta name="viewport" content="width=device-width, initial-scale=1">`, "")
	src = regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(src, "")
	d := xml.NewDecoder(bytes.NewReader([]byte(src)))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

var number = `(-?[0-9.]+)`

// No box and no label lies over another, and all lie within the drawing.
func TestNothingOverlaps(t *testing.T) {
	for _, tag := range []lang.Tag{lang.ZH, lang.EN} {
		for _, d := range compile(t).Tables() {
			svg := describe.SVG(d, tag)
			apart(t, d, svg)
			for _, m := range d.Moves {
				if !strings.Contains(svg, ">"+m.Title.In(tag)+"<") {
					t.Errorf("%s: no %s", d.Name, m.Key)
				}
			}
		}
	}
}

// Whatever the lifecycle is, it can be drawn.
func TestAnyLifecycle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &ledger.Definition{Name: "any", Title: lang.Text{ZH: "任意"}}
		n := rapid.IntRange(1, 9).Draw(t, "states")
		keys := []string{ledger.New}
		for i := range n {
			key := "s" + strconv.Itoa(i)
			keys = append(keys, key)
			d.States = append(d.States, &ledger.State{Key: key, Title: lang.Text{ZH: strings.Repeat("态", rapid.IntRange(1, 8).Draw(t, "wide"))}, End: i == n-1})
		}
		for i := range rapid.IntRange(0, 16).Draw(t, "moves") {
			from := rapid.SliceOfNDistinct(rapid.SampledFrom(keys), 1, min(3, len(keys)), rapid.ID[string]).Draw(t, "from")
			to := rapid.SampledFrom(append([]string{""}, keys[1:]...)).Draw(t, "to")
			d.Moves = append(d.Moves, &ledger.Move{Key: "m" + strconv.Itoa(i), Title: lang.Text{ZH: strings.Repeat("办", i%7+1)}, From: from, To: to})
		}
		apart(t, d, describe.SVG(d, lang.ZH))
	})
}

var (
	rect = regexp.MustCompile(`<rect class="(state|halo)" x="` + number + `" y="` + number + `" width="` + number + `" height="` + number + `"`)
	size = regexp.MustCompile(`viewBox="0 0 ` + number + " " + number + `"`)
)

type reporter interface {
	Errorf(format string, args ...any)
}

func apart(t reporter, d *ledger.Definition, svg string) {
	var rects [][4]float64
	for _, m := range rect.FindAllStringSubmatch(svg, -1) {
		rects = append(rects, [4]float64{float(m[2]), float(m[3]), float(m[2]) + float(m[4]), float(m[3]) + float(m[5])})
	}
	if len(rects) < len(d.States) {
		t.Errorf("%s: %d boxes and labels", d.Name, len(rects))
	}
	all := size.FindStringSubmatch(svg)
	for i, a := range rects {
		if a[0] < 0 || a[1] < 0 || a[2] > float(all[1])+1 || a[3] > float(all[2])+1 {
			t.Errorf("%s: %v outside %v", d.Name, a, all)
		}
		for _, b := range rects[:i] {
			if a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3] {
				t.Errorf("%s: %v over %v", d.Name, a, b)
			}
		}
	}
}

func float(s string) float64 {
	f, _ := strconv.ParseFloat(s, 64)
	return f
}

// Every field type and office verb has a name for people.
func TestWordsForAll(t *testing.T) {
	for name, titles := range describe.Unnamed() {
		t.Errorf("no title for %s %s", titles, name)
	}
}
