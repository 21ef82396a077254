package expr_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"zhiben/expr"
	"zhiben/internal/lang"
)

// Conditions that are never true, with what is shown; and such as may be true, of which nothing is said.
func TestNever(t *testing.T) {
	env := typedEnv(t)
	known := map[string]expr.Known{"record.state": {Among: []any{"found", "settling"}, Why: lang.Both("步骤的状态", "the states of the move")},
		"param.unset": {Min: int64(1), Max: int64(9), Why: lang.Both("参数的范围", "the range of the param")}}
	for _, c := range []struct{ conditions, says string }{
		{"false", "`false` can never be true here"},
		{"1 > 2", "`1 > 2` can never be true here"},
		{"date('2026-01-01') > date('2026-02-01')", "can never be true here"},
		{"record.grade == 'major' && record.grade == 'general'", "`record.grade == \"general\"` contradicts `record.grade == \"major\"`"},
		{"record.grade != 'major' && record.found_on != null && record.grade != 'general' && record.grade != null", "contradicts"},
		{"record.state == 'closed'", "`record.state == \"closed\"` contradicts the states of the move"},
		{"!(record.state in ['found', 'settling'])", "the states of the move"},
		{"record.state != 'found' && record.state != 'settling'", "contradicts"},
		{"record.cost > money(5) && record.cost < money(5)", "contradicts"},
		{"record.people != null && record.people > 3 && record.people < 4", "contradicts"},
		{"record.depth != null && record.depth >= 0.5 && !(record.depth > 0.2)", "contradicts"},
		{"record.stop_needed == true && record.stop_needed != true", "contradicts"},
		{"record.deadline == null && record.deadline != null", "contradicts"},
		{"record.found_on < today && record.found_on > today", "contradicts what stands beside it"},
		{"record.owner == user.person && record.owner != user.person", "contradicts"},
		{"record.cost < record.cost", "can never be true here"},
		{"at_least(record.found_level, 'county') && record.found_level == 'town'", "contradicts"},
		{"!at_least(record.found_level, 'county') && record.found_level in ['county', 'city']", "contradicts"},
		{"(record.grade == 'major' || record.grade == 'general') && record.grade == null", "this can never be true"},
		{"record.grade == 'major' ? record.grade == 'general' : record.grade == 'major'", "this can never be true"},
		{"record.gas.exists(g, g.value > 2.0 && g.value < 1.0)", "this can never be true"},
		{"!record.gas.all(g, g.value > 2.0 || g.value < 3.0 || g.value == 2.5) && false", "this can never be true"},
		{"ledger.hazard.exists(h, h.state == 'found' && h.state == 'closed')", "this can never be true"},
		{"param.unset > 9", "the range of the param"},
		{"record.grade == 'major' ; record.found_on < today ; record.grade == 'general'", "2: `record.grade == \"general\"` contradicts `record.grade == \"major\"`"},

		{"true", ""},
		{"record.grade == 'major' || record.grade == 'general'", ""},
		{"record.grade != 'major' && record.grade != 'general'", ""}, // a row may lack what is required now
		{"record.people == null || record.people > 3 && record.people < 5", ""},
		{"record.depth != null && record.depth > 3.0 && record.depth < 4.0", ""},
		{"record.cost >= money(5) && record.cost <= money(5)", ""},
		{"record.gas.exists(g, g.value > 2.0) && record.gas.exists(g, g.value < 1.0)", ""},
		{"record.gas.all(g, g.value > 2.0 && g.value < 1.0)", ""},
		{"!record.gas.exists(g, g.value > 2.0 && g.value < 1.0)", ""},
		{"record.state == 'found' ; record.found_on < today", ""},
		{"record.found_on < today || record.found_on >= today", ""},
		{"record.found_on <= today && record.found_on >= today && record.found_on == today", ""},
		{"record.deadline == record.before.deadline && record.deadline == null", ""},
		{"at_least(record.found_level, 'county') && record.found_level != 'county'", ""},
		{"record.state == 'settling' && !(record.state == 'found')", ""},
		{"record.text.contains('a') && !record.text.contains('b')", ""},
		{"param.unset == 9", ""},
		{"record.created_at == now && record.created_at <= now && record.created_at >= now", ""},
	} {
		var programs []*expr.Program
		for _, text := range strings.Split(c.conditions, " ; ") {
			p, err := env.Compile(text, kind(expr.Bool))
			if err != nil {
				if strings.Contains(c.conditions, "before.deadline") { // beyond an empty reference
					continue
				}
				t.Fatalf("%s: %v", text, err)
			}
			programs = append(programs, p)
		}
		which, m := expr.Never(programs, known)
		says := ""
		if m != nil {
			says = m.Message.EN
			if which > 0 {
				says = string(rune('0'+which)) + ": " + says
			}
			if m.Message.ZH == m.Message.EN || m.Col < 1 {
				t.Errorf("%s: %+v", c.conditions, m)
			}
		}
		if (says == "") != (c.says == "") || !strings.Contains(says, c.says) {
			t.Errorf("%s: %q; want %q", c.conditions, says, c.says)
		}
	}
}

// No condition that some values make true is reported.
func TestNeverIsSound(t *testing.T) {
	env := typedEnv(t)
	rapid.Check(t, func(t *rapid.T) {
		part := func() string {
			return rapid.SampledFrom([]string{"record.grade == 'major'", "record.grade in ['general']", "record.people == null", "record.people == 3", "(record.people != null && record.people > 2)",
				"(record.people != null && record.people <= 3)", "record.found_on < today", "record.found_on == today", "at_least(record.found_level, 'county')", "record.found_level in ['town', 'city']",
				"record.stop_needed == true", "record.stop_needed == null", "record.cost > money(3)", "record.cost == money(3)", "record.cost <= record.cost", "record.deadline == null", "record.deadline == record.found_on",
				"record.gas.exists(g, g.value > 0.5)", "record.gas.all(g, g.value > 0.5)", "date('2026-01-01') < today"}).Draw(t, "part")
		}
		text := part()
		for range rapid.IntRange(0, 4).Draw(t, "more") {
			switch rapid.IntRange(0, 3).Draw(t, "join") {
			case 0:
				text = "(" + text + " || " + part() + ")"
			case 1:
				text = "!(" + text + ")"
			default:
				text = "(" + text + " && " + part() + ")"
			}
		}
		p, err := env.Compile(text, kind(expr.Bool))
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		values := given()
		fields := values["record"].(expr.Value).Fields
		for key, of := range map[string][]any{"grade": {"major", "general"}, "people": {nil, int64(2), int64(3), int64(4)}, "found_on": {"2026-11-24", "2026-11-25", "2026-11-26"}, "found_level": {"town", "county", "city"},
			"stop_needed": {nil, true, false}, "cost": {2.0, 3.0, 4.0}, "deadline": {nil, "2026-11-25"}, "gas": {[]any{}, []any{expr.Value{ID: "g", Fields: map[string]any{"value": 0.7}}}}} {
			fields[key] = rapid.SampledFrom(of).Draw(t, key)
		}
		holds, err := p.Run(newWorld(), values)
		if _, m := expr.Never([]*expr.Program{p}, nil); err == nil && holds == true && m != nil {
			t.Fatalf("%s holds with %v, and is said never to: %v", text, fields, m)
		}
	})
}
