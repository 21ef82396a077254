package read

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// shared is the folder of annotated plans, "" where it is not given; tests that read it say so then.
func shared(t testing.TB) string {
	dir := os.Getenv("ZHIBEN_SHARED")
	if dir == "" {
		t.Log("ZHIBEN_SHARED is not set: the annotated plans are not measured")
	}
	return dir
}

func readFile(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

type goldItem struct {
	Span
	Kind        Kind
	Quote       string
	Due         *string
	Every       string
	Min         float64
	DueMonthDay string `json:"due_month_day"`
	Value       float64
	Unit, Op    string
	Confidence  string
}

type goldFile struct {
	Doc      string
	Headings []Heading
	Measures []struct {
		Label string
		Span
	}
	Items []goldItem
}

func sameCommitment(g goldItem, p Item) bool {
	if g.Kind != p.Kind {
		return false
	}
	switch g.Kind {
	case Milestone, Phase:
		return g.Due == nil && p.Due == "" || g.Due != nil && *g.Due == p.Due
	case Recurring:
		return g.Every == p.Every && max(g.Min, 1) == float64(max(p.Min, 1)) && g.DueMonthDay == p.DueMonthDay
	}
	op := g.Op
	if op == "" {
		op = ">="
	}
	return p.Value != nil && math.Abs(g.Value-*p.Value) < 1e-4 && (g.Unit == "ratio") == (p.Unit == "ratio") && op == p.Op
}

func overlap(a, b Span) int { return min(a.End, b.End) - max(a.Start, b.Start) }

// near: the spans share half of the shorter one and the reader's is not much longer.
func nearGold(g, p Span) bool {
	lg, lp := g.End-g.Start, p.End-p.Start
	return lp > 0 && lp <= 3*lg+20 && float64(overlap(g, p)) >= 0.5*float64(min(lg, lp))
}

type tally struct{ hit, spare, missed int }

func (a tally) prf() (p, r, f float64) {
	p, r = 1, 1
	if a.hit+a.spare > 0 {
		p = float64(a.hit) / float64(a.hit+a.spare)
	}
	if a.hit+a.missed > 0 {
		r = float64(a.hit) / float64(a.hit+a.missed)
	}
	if p+r == 0 {
		return p, r, 0
	}
	return p, r, 2 * p * r / (p + r)
}

// scoreItems is the rule of the shared scorer: debatable gold costs nothing either way.
func scoreItems(t *testing.T, gold []goldItem, read []Item) (out tally) {
	type pair struct{ shared, g, p int }
	var pairs []pair
	scored := func(k Kind) bool { return k == Milestone || k == Recurring || k == Target || k == Phase }
	for i, g := range gold {
		for k, p := range read {
			if sameCommitment(g, p) && nearGold(g.Span, p.Span) {
				pairs = append(pairs, pair{overlap(g.Span, p.Span), i, k})
			}
		}
	}
	sort.SliceStable(pairs, func(a, b int) bool { return pairs[a].shared > pairs[b].shared })
	usedG, usedP := map[int]bool{}, map[int]bool{}
	for _, x := range pairs {
		if !usedG[x.g] && !usedP[x.p] {
			usedG[x.g], usedP[x.p] = true, true
			if gold[x.g].Confidence != "debatable" {
				out.hit++
			}
		}
	}
	for i, g := range gold {
		if !usedG[i] && g.Confidence != "debatable" {
			out.missed++
			t.Logf("missed %s %q", g.Kind, g.Quote)
		}
	}
	for k, p := range read {
		soft := usedP[k] || !scored(p.Kind)
		for _, g := range gold {
			soft = soft || g.Confidence == "debatable" && g.Kind == p.Kind && nearGold(g.Span, p.Span)
		}
		if !soft {
			out.spare++
			t.Logf("spare %s %q", p.Kind, p.Quote)
		}
	}
	return out
}

func scoreOutline(gold goldFile, res Result) (out tally) {
	used := map[int]bool{}
	for _, g := range gold.Headings {
		found := false
		for i, h := range res.Headings {
			if !used[i] && !found && abs(g.Start-h.Start) <= 3 && g.Level == h.Level && trimLabel(g.Label) == trimLabel(h.Label) {
				used[i], found = true, true
			}
		}
		if found {
			out.hit++
		} else {
			out.missed++
		}
	}
	out.spare += len(res.Headings) - len(used)
	taken := map[int]bool{}
	for _, g := range gold.Measures {
		found := false
		for i, m := range res.Measures {
			union := max(g.End, m.End) - min(g.Start, m.Start)
			if !taken[i] && !found && abs(g.Start-m.Start) <= 3 && trimLabel(g.Label) == trimLabel(m.Label) && float64(overlap(g.Span, m.Span)) >= 0.9*float64(union) {
				taken[i], found = true, true
			}
		}
		if found {
			out.hit++
		} else {
			out.missed++
		}
	}
	out.spare += len(res.Measures) - len(taken)
	return out
}

func abs(n int) int { return max(n, -n) }

func TestGold(t *testing.T) {
	dir := shared(t)
	if dir == "" {
		return
	}
	files, err := filepath.Glob(filepath.Join(dir, "gold", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no annotations in %s: %v", dir, err)
	}
	v := vocabulary(t)
	var items, frame tally
	for _, f := range files {
		var gold goldFile
		if err := json.Unmarshal([]byte(readFile(t, f)), &gold); err != nil {
			t.Fatal(f, err)
		}
		res := Read(paragraphs(readFile(t, filepath.Join(dir, "plans", gold.Doc))), v)
		a, b := scoreItems(t, gold.Items, res.Items), scoreOutline(gold, res)
		items = tally{items.hit + a.hit, items.spare + a.spare, items.missed + a.missed}
		frame = tally{frame.hit + b.hit, frame.spare + b.spare, frame.missed + b.missed}
	}
	p, r, f1 := items.prf()
	_, _, o := frame.prf()
	t.Logf("items P=%.3f R=%.3f F1=%.3f, outline F1=%.3f", p, r, f1, o)
	if f1 < 0.97 || p < 0.95 || r < 0.95 {
		t.Errorf("items P=%.3f R=%.3f F1=%.3f, want F1 0.97 and 0.95 each", p, r, f1)
	}
	if o < 0.99 {
		t.Errorf("outline F1=%.3f, want 0.99", o)
	}
}

// freshFloors are what the texts of testdata/fresh must reach, items F1. Their phrasing is deliberately varied; 1 and 2 were read while the
// grammar grew, 3 never was, so that its score says what an unknown plan may expect.
var freshFloors = map[string]float64{"1": 0.98, "2": 0.98, "3": 0.93}

func TestFreshTexts(t *testing.T) {
	v := vocabulary(t)
	for name, floor := range freshFloors {
		t.Run(name, func(t *testing.T) {
			var gold goldFile
			path := filepath.Join("testdata", "fresh", name)
			if err := json.Unmarshal([]byte(readFile(t, path+".json")), &gold); err != nil {
				t.Fatal(err)
			}
			text := readFile(t, path+".txt")
			res := Read(paragraphs(text), v)
			items, frame := scoreItems(t, gold.Items, res.Items), scoreOutline(gold, res)
			p, r, f1 := items.prf()
			_, _, o := frame.prf()
			t.Logf("items P=%.3f R=%.3f F1=%.3f, outline F1=%.3f", p, r, f1, o)
			if f1 < floor || o < 0.98 {
				t.Errorf("items F1=%.3f, outline F1=%.3f; want %.2f and 0.98", f1, o, floor)
			}
			checkWhole(t, text, res)
		})
	}
}

// triggerRow is a row of the table of event-triggered rules: number, quotations, rest.
var triggerRow = regexp.MustCompile(`(?m)^\| (\d+) \| “(.*?)” \| `)

func TestGoldTriggers(t *testing.T) {
	dir := shared(t)
	if dir == "" {
		return
	}
	rows := triggerRow.FindAllStringSubmatch(readFile(t, filepath.Join(dir, "requirements.md")), -1)
	if len(rows) < 20 {
		t.Fatalf("the table of triggers has %d rows", len(rows))
	}
	plans, _ := filepath.Glob(filepath.Join(dir, "plans", "*.txt"))
	v := vocabulary(t)
	found := map[string]bool{}
	right, other := 0, 0
	for _, f := range plans {
		res := Read(paragraphs(readFile(t, f)), v)
		for _, it := range res.Items {
			if it.Kind != Trigger {
				continue
			}
			hit := false
			for _, row := range rows {
				for _, quote := range strings.Split(row[2], "”; “") {
					if a, b := bare(quote), bare(it.Quote); strings.Contains(a, b) || strings.Contains(b, a) || dice(grams([]rune(a)), grams([]rune(b))) > 0.8 {
						found[row[1]], hit = true, true
					}
				}
			}
			if hit {
				right++
			} else {
				other++
			}
		}
	}
	t.Logf("triggers: %d of %d rules found, %d items right, %d others", len(found), len(rows), right, other)
	if len(found) < 22 || other > right {
		t.Errorf("%d of %d rules found, %d items right, %d others; want 22 rules and no more others than right ones", len(found), len(rows), right, other)
	}
}

func bare(s string) string {
	var out []rune
	for _, c := range s {
		if c = fold(c); c != 0 {
			out = append(out, c)
		}
	}
	return string(out)
}
