package expr_test

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"zhiben/expr"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestRunTyped(t *testing.T) {
	for _, c := range []struct {
		text string
		want any
	}{
		// numbers
		{`1 + 2 * 3`, int64(7)}, {`7 / 2`, int64(3)}, {`-7 % 3`, int64(-1)}, {`0.1 + 0.2`, 0.3}, {`0.1 + 0.2 == 0.3`, true}, {`record.people * 2`, int64(6)}, {`record.share * 3`, 1.2}, {`1 + 0.5`, 1.5}, {`record.share >= 0.4`, true},
		{`record.share == percent(40)`, true}, {`ratio(1, 3)`, 0.333333}, {`ratio(visits, 0)`, nil}, {`round(2.5)`, int64(3)}, {`round(-2.5)`, int64(-3)}, {`round(2.345678, 2)`, 2.35}, {`clamp(7, 1, 5)`, int64(5)}, {`clamp(0, 1, 5)`, int64(1)},
		{`string(3) + ' 条'`, "3 条"}, {`string(0.5)`, "0.5"}, {`-record.share`, -0.4}, {`3 == 3.0`, true}, {`2 in [1, 2]`, true}, {`0.5 > 0`, true},
		// money
		{`record.cost + money(0.1) + money(0.2)`, 1234.8}, {`record.cost * 0.1`, 123.45}, {`record.cost * param.rate`, 123.45}, {`record.cost / record.cost`, 1.0}, {`coalesce(record.funds, money(0))`, 0.0},
		{`clamp(coalesce(record.funds, money(0)) * param.rate, param.least, param.most)`, 100.0}, {`record.cost > money(1234)`, true}, {`money(10) / 3`, 3.33}, {`ratio(record.cost, money(2469))`, 0.5},
		// texts, options
		{`record.text + '！'`, "漏氨！"}, {`record.text.contains('氨')`, true}, {`record.text.startsWith('氨')`, false}, {`size(record.text)`, int64(2)}, {`record.grade == 'major'`, true}, {`record.grade in ['general']`, false},
		{`at_least(record.found_level, 'county')`, true}, {`at_least(record.found_level, 'city')`, false}, {`at_least(record.found_level, param.stop_rule)`, true}, {`'county' in param.listing`, true}, {`overlap(record.levels, ['county', 'town'])`, true},
		{`overlap(record.tags, unit.equipment)`, true}, {`record.state != 'closed'`, true}, {`record.found_level == param.stop_rule`, true},
		// dates
		{`record.found_on < today`, true}, {`date(now)`, "2026-11-25"}, {`date(record.created_at)`, "2026-11-24"}, {`date('2026-02-28') == today`, false}, {`year(today) * 100 + month(today)`, int64(202611)}, {`day(today)`, int64(25)},
		{`quarter(today)`, int64(4)}, {`days_between(record.found_on, today)`, int64(23)}, {`plus(today, span('1 month'))`, "2026-12-25"}, {`minus(date('2026-03-31'), span('1 month'))`, "2026-02-28"}, {`minus(today, span('12 months'))`, "2025-11-25"},
		{`plus(today, span('2 weeks'))`, "2026-12-09"}, {`plus(date('2026-02-13'), span('2 workdays'))`, "2026-02-24"}, {`minus(today, param.lead)`, "2026-10-28"}, {`workdays_between(date('2026-02-13'), date('2026-02-24'))`, int64(2)},
		{`plus(now, span('24 hours'))`, "2026-11-25T16:00:00.000Z"}, {`minus(now, span('30 minutes'))`, "2026-11-24T15:30:00.000Z"}, {`plus(record.created_at, span('1 day'))`, "2026-11-25T16:00:00.000Z"}, {`record.created_at < now`, true}, {`minus(now, span('1 hour')) > record.created_at`, false},
		{`period.start`, "2026-10-01"}, {`period.end`, "2026-12-31"}, {`period.year`, int64(2026)}, {`period.index`, int64(4)}, {`period.kind == 'quarter'`, true},
		// null
		{`record.funds == null`, true}, {`record.deadline != null && record.deadline > today`, true}, {`record.funds != null && record.funds > money(3)`, false}, {`record.funds == null || record.funds > money(3)`, true},
		{`record.funds != money(3)`, true}, {`record.funds == money(3)`, false}, {`null in [1]`, false}, {`record.stop_needed != true`, true}, {`old == null ? 'new' : old.text`, "new"}, {`coalesce(coalesce(record.number, null), 'z')`, "z"},
		{`!(record.deadline == null) ? year(record.deadline) : 0`, int64(2026)}, {`record.funds == null ? null : record.funds`, nil},
		// paths
		{`unit.name`, "甲厂"}, {`record.unit == unit`, true}, {`record.unit.name`, "甲厂"}, {`unit.parent != null && unit.parent.parent == null`, true}, {`record.clause != null && record.clause.since < today`, true},
		{`record.before != null && record.before.before != null && record.before.before.unit == unit`, true}, {`record.source != null && record.source.unit == unit`, false}, {`record`, "h1"}, {`record.owner`, "p1"}, {`record.id`, "h1"},
		{`user.role`, "regulator"}, {`user.person == record.owner`, true}, {`record.source == record`, false}, {`unit.colour == null ? 'year' : param.every[unit.colour]`, "month"}, {`param.maybe`, nil}, {`param.every['blue'] == 'year'`, true},
		// lists
		{`record.gas.exists(g, g.value > 0.5)`, true}, {`record.gas.all(g, g.value > 0.5)`, false}, {`record.gas.filter(g, g.value > 0.5).map(g, g.id)`, []any{"g2"}}, {`record.gas.count(g, g.value > 0.1)`, int64(2)},
		{`record.gas.sum(g, true, g.value)`, 0.9}, {`record.gas.sum(g, g.cost != null, g.cost)`, 10.01}, {`record.gas.sum(g, false, g.value)`, 0.0}, {`record.gas.max(g, true, g.at)`, "2026-11-24T02:00:00.000Z"}, {`record.gas.min(g, false, g.value)`, nil},
		{`record.gas.distinct(g, true, g.tester)`, int64(2)}, {`record.gas.map(g, g.value * 2)`, []any{0.4, 1.4}}, {`record.gas.map(g, g.cost != null, g.cost)`, []any{10.01}}, {`record.gas.exists(g, g.tester == record.owner && plus(g.at, span('24 hours')) >= now)`, true},
		{`record.tags + ['x']`, []any{"氨", "kiln", "x"}}, {`size(record.tags)`, int64(2)}, {`trues([record.grade == 'major', false, 1 < 2])`, int64(2)}, {`distinct_of(record.tags + record.tags)`, []any{"氨", "kiln"}}, {`[]`, []any{}}, {`size(unit.parent == null ? [] : unit.parent.equipment)`, int64(0)},
		{`record.gas.all(g, record.gas.exists(k, k.id != g.id))`, true}, {`[1, 2].map(x, [3].map(y, x * y))`, []any{[]any{int64(3)}, []any{int64(6)}}}, {`record.gas.map(g, g.tester)`, []any{"p1", "p2"}},
		// the world
		{`holders(unit, 'principal')`, []any{"u1 principal 2026-11-25"}}, {`holders(unit, 'principal', record.found_on)`, []any{"u1 principal 2026-11-02"}}, {`responsible(unit, 'supervise')`, []any{"u1 supervise"}}, {`within(unit, unit)`, true},
		{`moved('judge')`, "2026-11-01T08:00:00.000Z"}, {`moved('lower')`, nil}, {`moved_by('judge') == record.owner`, true}, {`signed('close', 'expert')`, "p2"}, {`entered('found')`, "2026-10-01T08:00:00.000Z"},
		{`as_of(record.text, today)`, "hazard h1 text 2026-11-25"}, {`holders(unit, 'a') + holders(unit, 'b')`, []any{"u1 a 2026-11-25", "u1 b 2026-11-25"}},
		// tasks
		{`next_due(record.every, record.deadline, null)`, "2026-12-31"}, {`period_label(record.every, today)`, "2026-Q4"}, {`period_label(record.every, next_due(record.every, record.deadline, record.period))`, "2026-Q4"},
		{`record.period == null || record.period <= coalesce(period_label(record.every, today), '')`, true}, {`plus_days(record.deadline, 1)`, "2026-12-02"}, {`plus_days(null, 1)`, nil}, {`next_due('year', today, '01-31')`, "2027-01-31"},
		{`safety.phone_ok('13800138000')`, true}, {`safety.credit_code_ok(record.text)`, false}, {`safety.identity_number_ok('11010519491231002X')`, true},
	} {
		p, err := typedEnv(t).NotNull("record.people").Compile(c.text, kind(expr.Any))
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		got, err := p.Run(newWorld(), given())
		if err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s is %#v, %v; want %#v", c.text, got, err, c.want)
		}
	}
}

// What cannot be computed is an error, never a wrong value.
func TestRunTypedFails(t *testing.T) {
	empty := given()
	fields := empty["record"].(expr.Value).Fields
	for _, name := range []string{"cost", "found_on", "text", "found_level", "gas", "unit", "share"} { // required, and yet empty
		fields[name] = nil
	}
	fields["before"], fields["clause"] = "gone", "broken"
	for _, c := range []struct{ text, says string }{
		{`1 / (size(record.tags) - 2)`, "division by nought"}, {`9223372036854775807 + 1`, "too large"}, {`record.cost > money(1)`, "`record.cost` is empty"}, {`record.found_on < today`, "`record.found_on` is empty"},
		{`record.text + 'x'`, "is empty"}, {`at_least(record.found_level, 'town')`, "empty"}, {`record.unit.name`, "`record.unit` is empty"}, {`record.share * 2`, "empty"},
		{`year(record.found_on)`, "empty"}, {`record.text`, "result is empty"}, {`record.before != null && record.before.text == ''`, "no hazard gone"}, {`record.clause != null && record.clause.code == ''`, "on fire"},
		{`param.unset > 3`, "`param.unset` has not been set"}, {`workdays_between(today, date('2027-01-01'))`, "working days of 2027 are not known"}, {`plus(date('2025-12-30'), span('3 workdays'))`, "2025 are not known"},
		{`param.every['orange'] == 'year'`, "no value for `orange`"}, {`plus(today, span('3 hours'))`, "hours are counted from a moment"}, {`round(0.5, 9)`, "0 to 6"}, {`record.tags.all(a, record.tags.all(b, record.tags.all(c, record.tags.all(d, record.tags.all(e, size(a + b + c + d + e) > 0)))))`, "steps"},
		{`money(1000000000000000.0) * 10`, "too large"}, {`['0123456789']` + strings.Repeat(`.map(x, x + x)`, 25), "too long"}, {`[[1]]` + strings.Repeat(`.map(x, x + x)`, 25), "steps"},
	} {
		p, err := typedEnv(t).Compile(c.text, kind(expr.Any))
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		values := empty
		if strings.Contains(c.text, "tags.all") {
			values = given()
			values["record"].(expr.Value).Fields["tags"] = make([]string, 30)
			for i := range 30 {
				values["record"].(expr.Value).Fields["tags"].([]string)[i] = "x"
			}
		}
		if got, err := p.Run(newWorld(), values); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s gives %v, %v; want %s", c.text, got, err, c.says)
		}
	}
	p, err := typedEnv(t).Compile(`today < date(now)`, kind(expr.Bool))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Run(nil, nil); err == nil || !strings.Contains(err.Error(), "no value is given for `today`") {
		t.Error(err)
	}
}

// A row is read once a run, and only when a field of it is asked.
func TestRowsAreReadOnce(t *testing.T) {
	p, err := typedEnv(t).Compile(`unit == record.unit && unit.name != '' && record.unit.name == unit.name && unit.kind == 'enterprise'`, kind(expr.Bool))
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld()
	if got, err := p.Run(w, given()); got != true || err != nil {
		t.Fatal(got, err)
	}
	if !reflect.DeepEqual(w.asked, map[string]int{"unit/u1": 1}) {
		t.Error(w.asked)
	}
}

var wants = map[string]expr.Type{"bool": kind(expr.Bool), "date": kind(expr.Date), "date?": null(kind(expr.Date)), "level": enum("level"), "money": kind(expr.Money), "percent": kind(expr.Percent), "decimal": kind(expr.Decimal),
	"text": kind(expr.Text), "span": kind(expr.Span), "person": row("person"), "levels": list(enum("level")), "int": kind(expr.Int), "period": kind(expr.Period)}

// testdata/mistakes.txt holds expressions, each with what its author is told; `type: ` before one is what is wanted.
func TestMistakesTyped(t *testing.T) {
	const file = "testdata/mistakes.txt"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for line := range strings.Lines(string(src)) {
		text := strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(text, "    ") {
			continue
		}
		fmt.Fprintln(&got, text)
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		want := kind(expr.Any)
		if word, rest, ok := strings.Cut(text, ": "); ok && wants[word].Kind != expr.Any {
			want, text = wants[word], rest
		}
		p, err := typedEnv(t).Compile(strings.ReplaceAll(text, `\n`, "\n"), want)
		list, _ := err.(expr.Mistakes)
		for _, m := range list {
			fmt.Fprintf(&got, "    %d:%d-%d %s %s\n", m.Line, m.Col, m.EndCol, m.Code, m.Message.EN)
		}
		if err == nil {
			fmt.Fprintf(&got, "    is right: %s, null %v\n", p.Type, p.Type.Nullable)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(got.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got.String() != string(src) {
		t.Errorf("got\n%s", got.String())
	}
}
