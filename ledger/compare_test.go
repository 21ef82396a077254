package ledger

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/pack"
)

const meeting = `
options: {mood: {items: {calm: 平静, tense: 紧张}}}
role: {officer: {title: 安全员, at: [firm], scope: own}}
ledger:
  firm: {is: unit, title: 企业, fields: {size: int}, states: {open: 正常, shut: {end: true}}, moves: {begin: {from: new, to: open, by: [officer]}, shut: {from: open, to: shut, by: [officer]}}}
  meeting:
    fields: {people: int, length: text, weather: text, mood: enum mood, about: ref meeting}
    states: {held: 已召开, checked: 已查看, second: 已复核, closed: {title: 办结, end: true}}
    moves:
      hold: {from: new, to: held, by: [officer]}
      check: {from: held, to: checked, by: [officer]}
      again: {from: checked, to: second, by: [officer]}
      close: {from: second, to: closed, by: [officer], needs: [people]}
`

// lines says the changes in one line each.
func lines(changes []Change) string {
	var out []string
	for _, c := range changes {
		line := fmt.Sprintf("%s %s %s", c.Kind, c.What, c.Key)
		if c.Was != "" {
			line += " was " + c.Was
		}
		if c.From != "" || c.To != "" {
			line += fmt.Sprintf(" (%s → %s)", c.From, c.To)
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

func TestCompare(t *testing.T) {
	for _, c := range []struct{ name, replace, by, want string }{
		{"nothing", "", "", ""},
		{"a field more", "people: int,", "people: int, place: text,", "added field place ( → text)"},
		{"a field renamed", "people: int", "headcount: {type: int, was: [people]}", "renamed field headcount was people"},
		{"a type turned", "length: text", `length: {type: int, convert: 0}`, "converted field length (text → int)"},
		{"a type turned without saying how", "length: text", "length: int", "refused field length (text → int)"},
		{"a longer text", "length: text", "length: long text", "altered field length (text → long_text)"},
		{"a reference to more", "about: ref meeting", "about: {type: ref, to: [meeting, firm]}", "altered field about (ref meeting → ref meeting firm)"},
		{"a reference to others", "about: ref meeting", "about: ref firm", "refused field about (ref meeting → ref firm)"},
		{"a field retired", "weather: text", "weather: {type: text, retired: true}", "retired field weather"},
		{"a field gone", "weather: text, ", "", "refused field weather (text → )"},
		{"a code more", "tense: 紧张", "tense: 紧张, angry: 愤怒", "added code mood.angry"},
		{"a code gone", ", tense: 紧张", "", "refused code mood.tense"},
		{"two states become one", "checked: 已查看, second: 已复核", "reviewed: {title: 已审, was: [checked, second]}", "?renamed state reviewed was checked, second"},
		{"a state gone", "second: 已复核, ", "", "stranded state second"},
		{"no way out", "from: second, to: closed", "from: held, to: closed",
			"stranded state checked\nstranded state second\naltered move close (second → closed by officer needs people → held → closed by officer needs people)"},
		{"no way out for new ones only", "from: second, to: closed", "from: held, to: closed", "?keep"},
		{"a move more", "      close:", "      note: {from: held, by: [officer]}\n      close:", "added move note ( → held → by officer)"},
		{"another move", "      again: {from: checked, to: second", "      twice: {from: checked, to: second", "added move twice ( → checked → second by officer)\ndropped move again (checked → second by officer → )"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := shape(t, meeting)
			text := strings.Replace(meeting, c.replace, c.by, 1)
			if c.want == "?keep" {
				text = strings.Replace(text, "  meeting:\n", "  meeting:\n    open: keep\n", 1)
				c.want = "altered move close (second → closed by officer needs people → held → closed by officer needs people)"
			}
			if strings.HasPrefix(c.want, "?renamed") {
				text = strings.NewReplacer("to: checked", "to: reviewed", "from: checked, to: second", "from: held, to: reviewed", "from: second", "from: reviewed").Replace(text)
				c.want = c.want[1:]
			}
			after := shapeUnchecked(t, text)
			got := lines(Compare(&before, &after))
			if strings.HasPrefix(c.name, "two states") {
				got = strings.Join(slices.DeleteFunc(strings.Split(got, "\n"), func(l string) bool { return strings.Contains(l, " move ") }), "\n")
			}
			if strings.HasPrefix(c.name, "a state gone") {
				got, _, _ = strings.Cut(got, "\n")
			}
			if got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func compilePlain(t *testing.T, src string) (*Set, error) {
	t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(src)}}, "p")
	if err != nil {
		t.Fatal(err)
	}
	set, err := Compile(tree, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set, tree.List.Err()
}

func shape(t *testing.T, src string) Shape { return shapeUnchecked(t, src) }

// shapeUnchecked compiles a policy that may be wrong: what is compared is what it says.
func shapeUnchecked(t *testing.T, src string) Shape {
	t.Helper()
	set, _ := compilePlain(t, src)
	return set.Get("meeting").Shape()
}

func TestCompareAll(t *testing.T) {
	set, _ := compilePlain(t, meeting)
	before := map[string]Shape{"meeting": set.Get("meeting").Shape(), "firm": set.Get("firm").Shape(), "gone": {}}
	after := map[string]Shape{"assembly": set.Get("meeting").Shape(), "firm": set.Get("firm").Shape(), "more": {}}
	renamed := after["assembly"]
	renamed.Was = []string{"meeting"}
	after["assembly"] = renamed
	want := "renamed ledger assembly was meeting\nadded ledger more\nstranded ledger gone"
	if got := lines(CompareAll(before, after)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	reference := after["firm"]
	reference.Is = References
	if got := lines(CompareAll(map[string]Shape{"firm": before["firm"]}, map[string]Shape{"firm": reference})); got != "refused ledger is (unit → reference)" {
		t.Error(got)
	}
}

// The first versions stored states as bare keys.
func TestShapeOfTheFirstVersions(t *testing.T) {
	var s Shape
	if err := json.Unmarshal([]byte(`{"fields": [{"key": "a", "type": "text"}], "states": ["open", {"key": "done", "end": true}], "moves": []}`), &s); err != nil {
		t.Fatal(err)
	}
	if len(s.States) != 2 || s.States[0].Key != "open" || !s.States[1].End {
		t.Errorf("%+v", s.States)
	}
}
