package expr_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"zhiben/expr"
)

func env(t testing.TB) *expr.UntypedEnv {
	t.Helper()
	e, err := expr.NewEnv("record", "user", "today", "param", "items")
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// values are what expressions are tried on.
func values() map[string]any {
	many := make([]any, 1000)
	for i := range many {
		many[i] = int64(i)
	}
	return map[string]any{
		"record": map[string]any{"title": "建立台账", "every": "quarter", "due_on": "2026-03-31", "none": nil, "n": int64(3), "f": 0.5, "ok": true, "units": []any{"u1", "u2"}},
		"user":   map[string]any{"person": "p1"}, "today": "2026-02-28", "param": map[string]any{"limit": int64(5)}, "items": many,
	}
}

func TestRun(t *testing.T) {
	for _, c := range []struct {
		text string
		want any
	}{
		{`1 + 2`, int64(3)}, {`0.5 * 2.0`, 1.0}, {`"a" + "b"`, "ab"}, {`null`, nil}, {`record.none == null`, true}, {`record.none != null && record.none > 3`, false},
		{`record.n <= param.limit`, true}, {`"u2" in record.units`, true}, {`record.units`, []any{"u1", "u2"}}, {`record.units.exists(u, u == "u3")`, false}, {`size(record.title)`, int64(4)},
		{`record.title == '建立台账' ? "甲" : "乙"`, "甲"}, {`{'a': 1, 'b': [null, true]}`, map[string]any{"a": int64(1), "b": []any{nil, true}}},

		{`coalesce(record.none, 7)`, int64(7)}, {`coalesce(record.n, 7)`, int64(3)}, {`coalesce(null, null)`, nil}, {`coalesce(coalesce(record.none, null), "z")`, "z"},

		{`plus_days("2026-02-28", 1)`, "2026-03-01"}, {`plus_days(today, -59)`, "2025-12-31"}, {`plus_days("2024-02-28", 1)`, "2024-02-29"}, {`plus_days(record.none, 1)`, nil}, {`plus_days("2026-02-30", 1)`, nil}, {`plus_days("", 1)`, nil},

		{`next_due(record.every, record.due_on, null)`, "2026-06-30"}, {`next_due("quarter", "2026-03-30", null)`, "2026-03-31"}, {`next_due("month", "2026-01-31", null)`, "2026-02-28"}, {`next_due("week", "2026-11-23", null)`, "2026-11-29"},
		{`next_due("year", "2026-01-30", "01-31")`, "2026-01-31"}, {`next_due("year", "2026-01-31", "01-31")`, "2027-01-31"}, {`next_due("year", "2026-05-01", record.none)`, "2026-12-31"}, {`next_due("half_year", "2026-06-30", null)`, "2026-12-31"},
		{`next_due(record.none, record.due_on, null)`, nil}, {`next_due("never", record.due_on, null)`, nil}, {`next_due("month", record.none, null)`, nil}, {`next_due("month", "soon", null)`, nil}, {`next_due(3, 4, 5)`, nil},

		{`period_label("quarter", "2026-11-24")`, "2026-Q4"}, {`period_label("month", "2026-11-24")`, "2026-11"}, {`period_label("year", today)`, "2026"}, {`period_label(record.none, today)`, nil}, {`period_label("month", record.none)`, nil},
	} {
		p, err := env(t).Compile(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		got, err := p.Run(values())
		if err != nil || fmt.Sprintf("%#v", got) != fmt.Sprintf("%#v", c.want) {
			t.Errorf("%s is %#v, %v; want %#v", c.text, got, err, c.want)
		}
	}
}

// What does not compile says where; columns count characters.
func TestMistakes(t *testing.T) {
	for _, c := range []struct {
		text      string
		line, col int
		says      string
	}{
		{`record.n >`, 1, 11, "Syntax error"}, {`rekord.n > 1`, 1, 1, "undeclared reference to 'rekord'"}, {`record.n > 1 && todayy == "x"`, 1, 17, "undeclared reference to 'todayy'"},
		{`'台账' == rekord`, 1, 9, "rekord"}, {"record.n > 1 &&\n  nothing(3)", 2, 10, "undeclared reference to 'nothing'"}, {`next_due("month")`, 1, 9, "found no matching overload"}, {``, 1, 1, "Syntax error"}, {"\n", 2, 1, "Syntax error"}, {`1 + "a"`, 1, 3, "found no matching overload"}, {`'open`, 1, 1, "Syntax error"},
	} {
		_, err := env(t).Compile(c.text)
		var m *expr.Mistake
		if !errors.As(err, &m) {
			t.Errorf("%q compiles: %v", c.text, err)
			continue
		}
		if m.Line != c.line || m.Col != c.col || !strings.Contains(m.Message, c.says) {
			t.Errorf("%q: %v; want %d:%d %s", c.text, m, c.line, c.col, c.says)
		}
	}
}

// What cannot be computed is an error, never a panic and never a wrong value.
func TestRunFails(t *testing.T) {
	for _, text := range []string{`record.missing`, `record.none > 3`, `1 / (record.n - 3)`, `record.title + 1`, `nothing_given == 1`,
		`items.all(a, items.all(b, items.all(c, a + b + c >= 0)))`} { // a thousand million steps: over the cost limit
		e, err := expr.NewEnv("record", "items", "nothing_given")
		if err != nil {
			t.Fatal(err)
		}
		p, err := e.Compile(text)
		if err != nil {
			t.Fatal(err)
		}
		v := values()
		if got, err := p.Run(map[string]any{"record": v["record"], "items": v["items"]}); err == nil || !strings.Contains(err.Error(), "expression ") {
			t.Errorf("%s gives %v, %v", text, got, err)
		}
	}
}

func FuzzCompile(f *testing.F) {
	for _, text := range []string{`record.n > 1`, `next_due(record.every, today, null)`, `{'a': [1, 2.5, null]}`, `"\x00" + '''a'''`, `[1].map(x, x * 2)`, `b"a"`, `timestamp("2026-01-01T00:00:00Z")`, `dyn(null)`} {
		f.Add(text)
	}
	e := env(f)
	f.Fuzz(func(t *testing.T, text string) {
		p, err := e.Compile(text)
		var m *expr.Mistake
		if err != nil && !errors.As(err, &m) {
			t.Fatalf("%T", err)
		}
		if err == nil {
			_, _ = p.Run(values())
		}
	})
}
