package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"

	"zhiben/plan/read"
)

// squeezed is a text without blanks and punctuation, and where each of its letters stood.
type squeezed struct {
	letters []rune
	at      []int
}

func squeeze(text []rune) squeezed {
	var s squeezed
	for i, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '%' {
			s.letters = append(s.letters, r)
			s.at = append(s.at, i)
		}
	}
	return s
}

// find gives the spans in the original text where the words stand, whatever blanks and punctuation lie between.
func (s squeezed) find(words string) []read.Span {
	want := squeeze([]rune(words)).letters
	var out []read.Span
	for i := 0; len(want) > 0 && i+len(want) <= len(s.letters); i++ {
		if string(s.letters[i:i+len(want)]) == string(want) {
			out = append(out, read.Span{Start: s.at[i], End: s.at[i+len(want)-1] + 1})
		}
	}
	return out
}

var triggerRow = regexp.MustCompile(`(?m)^\| (\d+) \| “(.*)” \|`)

// listedTriggers are the rules of the list in requirements.md, each in one or more wordings.
func (at *place) listedTriggers() ([][]string, error) {
	data, err := os.ReadFile(filepath.Join(at.shared, "requirements.md"))
	if err != nil {
		return nil, err
	}
	_, section, found := strings.Cut(string(data), "## Event-triggered rules")
	section, _, _ = strings.Cut(section, "\n## ")
	var rules [][]string
	for _, m := range triggerRow.FindAllStringSubmatch(section, -1) {
		rules = append(rules, strings.Split(m[2], "”; “"))
	}
	if !found || len(rules) == 0 {
		return nil, errors.New("requirements.md: no list of event-triggered rules")
	}
	return rules, nil
}

// readTriggers counts the listed rules that were read as triggers, and the triggers read that are none of them. A rule
// counts as read when a trigger shares half of the shorter span with one of its wordings in any plan; a trigger that
// stands elsewhere still counts as a listed rule when it says nearly the same (other plans word the same rule differently).
func readTriggers(at *place) ([]figure, error) {
	rules, err := at.listedTriggers()
	if err != nil {
		return nil, err
	}
	plans, err := at.plans()
	if err != nil {
		return nil, err
	}
	found := make([]bool, len(rules))
	right, wrong := 0, 0
	for _, plan := range plans {
		data, err := os.ReadFile(plan)
		if err != nil {
			return nil, err
		}
		result, err := at.result(plan)
		if err != nil {
			return nil, err
		}
		text := squeeze([]rune(string(data)))
		for _, item := range result.Items {
			if item.Kind != read.Trigger {
				continue
			}
			rule, where := ruleOf(item, rules, text)
			switch {
			case rule < 0:
				wrong++
				fmt.Fprintf(os.Stderr, "not listed: %s %s\n", filepath.Base(plan)[:3], oneLine(item.Quote))
			default:
				right++
				found[rule] = found[rule] || where
			}
		}
	}
	n := 0
	for i, ok := range found {
		if ok {
			n++
		} else {
			fmt.Fprintf(os.Stderr, "not read: %d %s\n", i+1, rules[i][0])
		}
	}
	perTrue := float64(wrong) / max(float64(right), 1)
	return []figure{
		{"read-triggers", float64(n), fmt.Sprintf("rules of %d", len(rules)), ">= 22 of 25", noPeer, n >= 22},
		{"read-triggers/false", perTrue, "triggers read that are not listed, for each that is", "<= 1", noPeer, perTrue <= 1},
	}, nil
}

// ruleOf finds the listed rule an item is, or -1, and whether it stands where the list quotes it.
func ruleOf(item read.Item, rules [][]string, text squeezed) (rule int, quoted bool) {
	for i, wordings := range rules {
		for _, words := range wordings {
			for _, span := range text.find(words) {
				both := min(item.End, span.End) - max(item.Start, span.Start)
				if 2*both >= min(item.End-item.Start, span.End-span.Start) {
					return i, true
				}
			}
		}
	}
	for i, wordings := range rules {
		for _, words := range wordings {
			if alike(item.Quote, words) >= 0.4 {
				return i, false
			}
		}
	}
	return -1, false
}

// alike is the share of letter pairs of the shorter text that the other has too.
func alike(a, b string) float64 {
	pairs := func(s string) map[string]bool {
		letters := squeeze([]rune(s)).letters
		out := map[string]bool{}
		for i := 0; i+1 < len(letters); i++ {
			out[string(letters[i:i+2])] = true
		}
		return out
	}
	pa, pb := pairs(a), pairs(b)
	both := 0
	for p := range pa {
		if pb[p] {
			both++
		}
	}
	return float64(both) / max(float64(min(len(pa), len(pb))), 1)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// timeOrNumber is a date, a number or a frequency as a person sees it in the text: kept apart from the reader's own
// vocabulary on purpose.
var timeOrNumber = regexp.MustCompile(`[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?|百分之|年底|年内|月底|[上下]半年` +
	`|每个?(?:半|[两双三1-9])?个?(?:年|季|月|周|日|天)|月(?:调度|通报|讲评|报告)|季通报|年总结|周(?:交办|例会)` +
	`|(?:至少|不少于|不低于)[一二两三四五六七八九十]+`)

// notBody is what holds digits or words of time without saying any: labels of headings and measures, conversion residue, and
// frequencies that are part of a document's name.
var notBody = regexp.MustCompile(`(?m)^[ \t\x{3000}]*(?:\[bookmark:[^\]]*\][ \t]*)*(?:[（(]?[0-9０-９]{1,3}[）)]|[0-9０-９]{1,3}[.．、])` +
	`|\[bookmark:[^\]]*\]|《[^》0-9]*》`)

// readNotTaken checks that no date, number or frequency of the numbered body is dropped silently: each lies in an item or
// in a sentence listed as not taken.
func readNotTaken(at *place) ([]figure, error) {
	plans, err := at.plans()
	if err != nil {
		return nil, err
	}
	all, covered := 0, 0
	for _, plan := range plans {
		data, err := os.ReadFile(plan)
		if err != nil {
			return nil, err
		}
		result, err := at.result(plan)
		if err != nil {
			return nil, err
		}
		if len(result.Headings) == 0 {
			return nil, fmt.Errorf("%s: no headings read", filepath.Base(plan))
		}
		for _, span := range said(string(data), result.Headings[0].Start) {
			all++
			if covers(result, span) {
				covered++
				continue
			}
			text := []rune(string(data))
			fmt.Fprintf(os.Stderr, "dropped: %s %d %s\n", filepath.Base(plan)[:3], span.Start, oneLine(string(text[max(span.Start-15, 0):min(span.End+15, len(text))])))
		}
	}
	share := 100 * float64(covered) / max(float64(all), 1)
	return []figure{{"read-not-taken", share, fmt.Sprintf("%% of %d dates, numbers and frequencies", all), "100 %", noPeer, all > 0 && covered == all}}, nil
}

// said gives the spans, in code points, of the dates, numbers and frequencies from a position on.
func said(text string, from int) []read.Span {
	labels := spans(notBody, text)
	var out []read.Span
	for _, s := range spans(timeOrNumber, text) {
		inLabel := false
		for _, l := range labels {
			inLabel = inLabel || l.Start <= s.Start && s.End <= l.End
		}
		if s.Start >= from && !inLabel {
			out = append(out, s)
		}
	}
	return out
}

func spans(pattern *regexp.Regexp, text string) []read.Span {
	var out []read.Span
	runes, last := 0, 0
	for _, m := range pattern.FindAllStringIndex(text, -1) {
		runes += len([]rune(text[last:m[0]]))
		length := len([]rune(text[m[0]:m[1]]))
		out = append(out, read.Span{Start: runes, End: runes + length})
		runes, last = runes+length, m[1]
	}
	return out
}

// covers reports whether an item or a sentence not taken holds the span. Open measures do not count: they are those
// without dates and numbers.
func covers(r read.Result, s read.Span) bool {
	for _, i := range r.Items {
		if i.Kind != read.Open && i.Start <= s.Start && s.End <= i.End {
			return true
		}
	}
	for _, n := range r.NotTaken {
		if n.Start <= s.Start && s.End <= n.End {
			return true
		}
	}
	return false
}
