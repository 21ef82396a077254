package read

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestPlanGolden reads an invented plan and compares everything that is read out of it.
func TestPlanGolden(t *testing.T) {
	doc := paragraphs(readFile(t, filepath.Join("testdata", "plan.txt")))
	res := Read(doc, vocabulary(t))
	var js, text bytes.Buffer
	if err := WriteJSON(&js, res); err != nil {
		t.Fatal(err)
	}
	if err := WriteText(&text, res, doc); err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string][]byte{"plan.json": js.Bytes(), "plan.out": text.Bytes()} {
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(readFile(t, path), string(got)); diff != "" {
			t.Errorf("%s differs (go test -update writes it anew):\n%s", name, diff)
		}
	}
}

// mention finds what the reader must account for, by other means than the reader's own.
var mention = regexp.MustCompile(`[0-9０-９]+|每(个)?(日|天|周|月|季度|半年|年)|百分之|[一二三四五六七八九十两]+(年|个月|家|次|名|支|项|条|人|轮|批)|上半年|下半年|年底`)

// checkWhole checks what must hold for every text.
func checkWhole(t *testing.T, text string, res Result) {
	t.Helper()
	runes := []rune(text)
	inText := func(what string, s Span) {
		if s.Start < 0 || s.End > len(runes) || s.Start > s.End {
			t.Fatalf("%s has the span [%d,%d) in a text of %d", what, s.Start, s.End, len(runes))
		}
	}
	var covered []Span
	for _, h := range res.Headings {
		inText("heading "+h.Label, h.Span)
	}
	for _, m := range res.Measures {
		inText("measure "+m.ID, m.Span)
		for _, o := range m.Owners {
			inText("owner "+o.Name, o.Span)
		}
	}
	for _, it := range res.Items {
		inText("item "+it.ID, it.Span)
		if string(runes[it.Start:it.End]) != it.Quote || it.Quote == "" {
			t.Fatalf("item %s quotes %q, the text has %q", it.ID, it.Quote, string(runes[it.Start:it.End]))
		}
		if it.Kind != Open {
			covered = append(covered, it.Span)
		}
	}
	for _, n := range res.NotTaken {
		inText("not taken", n.Span)
		if string(runes[n.Start:n.End]) != n.Quote || n.Reason == "" {
			t.Fatalf("not taken %q: quote or reason is wrong", n.Quote)
		}
		covered = append(covered, n.Span)
	}
	if len(res.Headings) == 0 {
		return
	}
	for _, m := range mention.FindAllStringIndex(text, -1) {
		s := Span{utf8.RuneCountInString(text[:m[0]]), utf8.RuneCountInString(text[:m[1]])}
		if s.Start < res.Headings[0].Start || isLabel(res, runes, s) {
			continue
		}
		held := false
		for _, c := range covered {
			held = held || c.Start <= s.Start && s.End <= c.End
		}
		if !held {
			t.Errorf("%q at %d lies in no item and is not listed as not taken: …%s…", text[m[0]:m[1]], s.Start,
				string(runes[max(0, s.Start-10):min(len(runes), s.End+10)]))
		}
	}
}

// isLabel: the mention is the number of a heading, measure or list member, or residue of a word processor.
func isLabel(res Result, r []rune, s Span) bool {
	for _, m := range res.Measures {
		if s.Start >= m.Start && s.Start < m.Start+4 && s.Start-m.Start < len([]rune(m.Label)) {
			return true
		}
	}
	for _, h := range res.Headings {
		if s.Start < h.Start && h.Start-s.Start <= len([]rune(h.Label))+2 {
			return true
		}
	}
	for i := s.Start; i > 0 && r[i] != '\n'; i-- {
		if r[i] == '[' && residue(r, i, len(r)) > s.Start-i {
			return true
		}
	}
	if s.End < len(r) && r[s.End] == '\t' && (s.Start == 0 || r[s.Start-1] == '\n') {
		return true // the number of a table's row
	}
	before := s.Start
	for before > 0 && fold(r[before-1]) == 0 && r[before-1] != '\n' {
		before--
	}
	return before > 0 && fold(r[before-1]) == '（' && (before == 1 || r[before-2] == '\n') && s.End < len(r) && fold(r[s.End]) == '）'
}

func TestEverythingIsAccountedFor(t *testing.T) {
	v := vocabulary(t)
	text := readFile(t, filepath.Join("testdata", "plan.txt"))
	checkWhole(t, text, Read(paragraphs(text), v))
	if dir := shared(t); dir != "" {
		plans, _ := filepath.Glob(filepath.Join(dir, "plans", "*.txt"))
		for _, f := range plans {
			text := readFile(t, f)
			checkWhole(t, text, Read(paragraphs(text), v))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(readFile(f, filepath.Join("testdata", "plan.txt")))
	for _, s := range []string{"", "一、\n（一）\n1.", "一、任务\n1.每年每年每年（每月（每季度）", "1.2024年—", "（一）（（2024年底前", "一、a\n1.《2024》“每月”100%10个/",
		"一、月调度季通报年总结\n", "一、任务\n1.二〇二四年底前百分之九十", "一、x\n2、 y\n（一）z\n1.到2025年，不少于1至2支",
		"一、任务\n（1）本月底前“十四五”末三分之二以上、9月、11月各，次年2月", "2024年5月8日\n方案\n一、x\n（一）\n1.9日前后，20日前过半.每3月、9月\"周甲乙、月丙丁\"", "a\tb\tc\n序号\t任务\t时限\n1\t建3座\t次年\n2\t\t每月"} {
		f.Add(s)
	}
	v := vocabulary(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 20000 {
			return
		}
		res := Read(paragraphs(text), v)
		runes := []rune(text)
		for _, it := range res.Items {
			if it.Start < 0 || it.End > len(runes) || it.Start > it.End || string(runes[it.Start:it.End]) != it.Quote {
				t.Fatalf("item %+v does not stand in %q", it, text)
			}
		}
		for _, n := range res.NotTaken {
			if n.Start < 0 || n.End > len(runes) || string(runes[n.Start:n.End]) != n.Quote || n.Reason == "" {
				t.Fatalf("not taken %+v does not stand in %q", n, text)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := readFile(b, filepath.Join("testdata", "plan.txt"))
	for utf8.RuneCountInString(text) < 14000 {
		text += text
	}
	doc, v := paragraphs(string([]rune(text)[:14000])), vocabulary(b)
	b.ReportAllocs()
	for b.Loop() {
		Read(doc, v)
	}
}
