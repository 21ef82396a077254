package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"zhiben/plan/read"
)

func TestKeepReplacesAndOrders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "performance.jsonl")
	for _, figures := range [][]figure{
		{{"memory-at-rest", 88.12345, "MB", "<= 120 MB", "none", true}},
		{{"read-f1", 0.9, "F1", ">= 0.97", "none", false}, {"read-f1/recall", 0.8, "R", ">= 0.95", "none", false}},
		{{"read-f1", 0.98, "F1", ">= 0.97", "none", true}},
	} {
		if err := keep(path, figures); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"name":"read-f1","measured":0.98,"unit":"F1","goal":">= 0.97","peer":"none","ok":true}
{"name":"read-f1/recall","measured":0.8,"unit":"R","goal":">= 0.95","peer":"none","ok":false}
{"name":"memory-at-rest","measured":88.1235,"unit":"MB","goal":"<= 120 MB","peer":"none","ok":true}
`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFindIgnoresBlanksAndPunctuation(t *testing.T) {
	text := squeeze([]rune("各镇凡是发现隐患的，一律\n立即核实。凡是发现隐患的,一律立即核实"))
	want := []read.Span{{Start: 2, End: 17}, {Start: 18, End: 32}}
	if diff := cmp.Diff(want, text.find("凡是发现隐患的，一律立即核实")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := text.find("没有这句"); got != nil {
		t.Errorf("found words that are not there: %v", got)
	}
}

func TestSaid(t *testing.T) {
	text := "一、要求\n（3）各镇：\n12. 2025年底前，占比达到40%，每季度至少一次。[bookmark: _Toc12]\n[bookmark: _Toc13]13.按《月通报制度》和《2024年规定》办。\n"
	var got []string
	for _, s := range said(text, 0) {
		got = append(got, string([]rune(text)[s.Start:s.End]))
	}
	want := []string{"2025", "年底", "40%", "每季", "至少一", "2024"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestCoversNotByOpenMeasures(t *testing.T) {
	r := read.Result{
		Items:    []read.Item{{Kind: read.Open, Span: read.Span{Start: 0, End: 50}}, {Kind: read.Target, Span: read.Span{Start: 10, End: 20}}},
		NotTaken: []read.NotTaken{{Span: read.Span{Start: 30, End: 40}}},
	}
	for _, test := range []struct {
		span read.Span
		want bool
	}{{read.Span{Start: 12, End: 14}, true}, {read.Span{Start: 30, End: 32}, true}, {read.Span{Start: 2, End: 4}, false}} {
		if got := covers(r, test.span); got != test.want {
			t.Errorf("covers(%v) = %v, want %v", test.span, got, test.want)
		}
	}
}

func TestRuleOf(t *testing.T) {
	text := "凡是发现无证作业的，一律停工整改。各镇凡发现无证作业，一律要停工整改。按时开会。"
	rules := [][]string{{"凡是发现无证作业的，一律停工整改"}}
	for _, test := range []struct {
		start, end int
		rule       int
		quoted     bool
	}{{0, 17, 0, true}, {17, 34, 0, false}, {34, 39, -1, false}} {
		item := read.Item{Kind: read.Trigger, Span: read.Span{Start: test.start, End: test.end}, Quote: string([]rune(text)[test.start:test.end])}
		if rule, quoted := ruleOf(item, rules, squeeze([]rune(text))); rule != test.rule || quoted != test.quoted {
			t.Errorf("%s: rule %d, quoted %v, want %d, %v", item.Quote, rule, quoted, test.rule, test.quoted)
		}
	}
}
