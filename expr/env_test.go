package expr_test

import (
	"reflect"
	"testing"
	"time"

	"zhiben/expr"
)

func TestReads(t *testing.T) {
	p, err := typedEnv(t).Compile(`record.deadline != null && record.deadline < today && record.unit.name != '' && user.role == 'x' && param.rate > 0.1 && within(unit, record.unit)
		&& record.gas.exists(g, g.value > 0.5) && holders(unit, 'x', record.found_on) != [] && moved('judge') != null`, kind(expr.Bool))
	if err != nil {
		t.Fatal(err)
	}
	want := expr.Reads{Fields: []expr.FieldRead{{Row: "hazard", Field: "deadline"}, {Row: "hazard", Field: "found_on"}, {Row: "hazard", Field: "gas"}, {Row: "hazard", Field: "unit"}, {Row: "hazard.gas", Field: "value"},
		{Row: "unit", Field: "name"}, {Row: "user", Field: "role"}}, Params: []string{"rate"}, Names: []string{"record", "today", "unit", "user"}, Functions: []string{"holders", "moved", "within"}, Today: true}
	if got := p.Reads(); !reflect.DeepEqual(got, want) {
		t.Errorf("reads %+v; want %+v", got, want)
	}
}

func TestEnvRefuses(t *testing.T) {
	s := schema(t)
	for _, vars := range [][]expr.Var{{{Name: "param", Type: kind(expr.Int)}}, {{Name: "a"}, {Name: "a"}}, {{Name: "a", Type: row("nothing")}}, {{Name: "a", Type: list(enum("nothing"))}}} {
		if _, err := s.Env(vars...); err == nil {
			t.Errorf("%v is taken", vars)
		}
	}
}

// Where the type of an argument is known only with its value, the function is chosen then; what can never fit is a mistake.
func TestLateTypes(t *testing.T) {
	env, err := schema(t).Env(expr.Var{Name: "was"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		old  any
		want any
	}{
		{`round(was)`, 2.5, int64(3)}, {`round(was, 1)`, 2.25, 2.3}, {`money(was)`, int64(3), 3.0}, {`year(was)`, "2026-03-01", int64(2026)}, {`was.contains('氨')`, "漏氨", true}, {`size(was)`, "漏氨", int64(2)}, {`size(was)`, []any{"a"}, int64(1)},
		{`was.contains('氨')`, int64(3), nil}, {`round(was)`, "x", nil},
	} {
		p, err := env.Compile(c.text, kind(expr.Any))
		if err != nil {
			t.Fatalf("%s: %v", c.text, err)
		}
		if got, err := p.Run(newWorld(), map[string]any{"was": c.old}); !reflect.DeepEqual(got, c.want) || (err == nil) != (c.want != nil) {
			t.Errorf("%s of %v is %v, %v; want %v", c.text, c.old, got, err, c.want)
		}
	}
	for _, text := range []string{`round(was, 1, 2)`, `round(was, 'x')`, `was.contains(3)`} {
		if _, err := env.Compile(text, kind(expr.Any)); err == nil {
			t.Errorf("%s is taken", text)
		}
	}
}

// What a move needs is not null for its guards; the environment it was derived from knows nothing of it.
func TestNotNull(t *testing.T) {
	plain := typedEnv(t)
	needs := plain.NotNull("record.deadline", "record.owner").NotNull("record.clause")
	const text = `record.deadline > today && record.owner.name != '' && record.clause.since < today`
	if _, err := needs.Compile(text, kind(expr.Bool)); err != nil {
		t.Error(err)
	}
	if _, err := plain.Compile(text, kind(expr.Bool)); len(err.(expr.Mistakes)) != 3 {
		t.Error(err)
	}
}

// Rows of small tables come out whole, so that an effect can be made for each; rows of ledgers come out as identifiers.
func TestRowsOut(t *testing.T) {
	run := func(text string) any {
		p, err := typedEnv(t).Compile(text, kind(expr.Any))
		if err != nil {
			t.Fatal(err)
		}
		v, err := p.Run(newWorld(), given())
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	gas := run(`record.gas.filter(g, g.value > 0.5)`).([]any)
	if row, ok := gas[0].(expr.Value); !ok || row.ID != "g2" || row.Fields["value"] != 0.7 {
		t.Errorf("%#v", gas)
	}
	if got := run(`[record, record]`); !reflect.DeepEqual(got, []any{"h1", "h1"}) {
		t.Errorf("%#v", got)
	}
}

// Small tables may come as maps, moments without the milliseconds.
func TestForms(t *testing.T) {
	v := given()
	v["now"] = "2026-11-24T16:00:00Z"
	v["record"].(expr.Value).Fields["gas"] = []map[string]any{{"id": "g7", "value": 0.1, "at": "2026-11-24T17:00:00+01:00"}}
	p, err := typedEnv(t).Compile(`record.gas.exists(g, g.value < 0.5 && g.at <= now && g.id == 'g7') && record.created_at < now`, kind(expr.Bool))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.Run(newWorld(), v); got != true || err != nil {
		t.Error(got, err)
	}
}

func FuzzCompileTyped(f *testing.F) {
	for _, text := range []string{`record.deadline != null && record.deadline > today`, `record.gas.sum(g, g.cost != null, g.cost) > money(1)`, `clamp(coalesce(record.funds, money(0)) * param.rate, param.least, param.most)`,
		`at_least(record.found_level, 'county') ? plus(today, span('5 workdays')) : date('2026-01-01')`, `param.every['red'] == 'month'`, `[1].map(x, x * 2) + []`, `as_of(record.text, today)`, `ledger.hazard.exists(h, h.unit == unit)`,
		`population.after(today).count(x, x.grade == 'major') - -9223372036854775808`, `record.before.before`, `"\x00" + '''a'''`, `overlap(record.levels, ['town'])`, `!(old == null || old.id == record.id)`, `x.y.z(1)`, `{'a': [1u, b'x']}`,
		`null == null`, `coalesce(null, null)`, `distinct_of([null])`, `record in population.open_majors`, `size(ledger.task)`, `safety.phone_ok(record.text)`, `string(null)`, `round(0.5, 2) % 3`} {
		f.Add(text)
	}
	e, values, w := typedEnv(f), given(), newWorld()
	f.Fuzz(func(t *testing.T, text string) {
		p, err := e.Compile(text, kind(expr.Any))
		if err != nil {
			list, ok := err.(expr.Mistakes)
			if !ok || len(list) == 0 {
				t.Fatalf("%T %v", err, err)
			}
			for _, m := range list {
				if m.Line < 1 || m.Col < 1 || m.Code == "" || m.Message.EN == "" {
					t.Fatalf("%+v", m)
				}
			}
			return
		}
		got, err := p.Run(w, values)
		if err == nil && !fits(got, p.Type) {
			t.Fatalf("%s gives %#v, said to be %s", text, got, p.Type)
		}
	})
}

// fits reports whether a value has the canonical form of a type.
func fits(v any, t expr.Type) bool {
	if v == nil {
		return t.Nullable || t.Kind == expr.Any
	}
	var ok bool
	switch t.Kind {
	case expr.Any:
		return false // only null is of no type
	case expr.Bool:
		_, ok = v.(bool)
	case expr.Int:
		_, ok = v.(int64)
	case expr.Decimal, expr.Percent, expr.Money:
		_, ok = v.(float64)
	case expr.Row:
		if _, ok = v.(string); !ok {
			_, ok = v.(expr.Value)
		}
	case expr.List:
		list, isList := v.([]any)
		for _, item := range list {
			of := *t.Of
			of.Nullable = true
			if !fits(item, of) {
				return false
			}
		}
		return isList
	default:
		_, ok = v.(string)
	}
	return ok
}

var guards = map[string]string{
	"guard":  `(param.rate > 0.5 && record.stop_needed != true) || record.grade == 'major'`,
	"date":   `record.deadline != null && record.deadline > minus(today, span('12 months'))`,
	"path":   `record.unit.name != '' && user.person == record.owner && record.state in ['settling', 'found']`,
	"always": `record.grade != 'major' || record.clause != null`,
	"loop":   `record.gas.all(g, g.value < 0.9)`,
}

func BenchmarkRun(b *testing.B) {
	for name, text := range guards {
		b.Run(name, func(b *testing.B) {
			p, err := typedEnv(b).Compile(text, kind(expr.Bool))
			if err != nil {
				b.Fatal(err)
			}
			w, v := newWorld(), given()
			b.ReportAllocs()
			for b.Loop() {
				if got, err := p.Run(w, v); got != true || err != nil {
					b.Fatal(got, err)
				}
			}
		})
	}
}

// BenchmarkColdStart makes what 60 ledgers need: 300 environments and 3000 expressions.
func BenchmarkColdStart(b *testing.B) {
	s := schema(b)
	for b.Loop() {
		for range 300 {
			e, err := s.Env(names...)
			if err != nil {
				b.Fatal(err)
			}
			for range 2 {
				for _, text := range guards {
					if _, err := e.Compile(text, kind(expr.Bool)); err != nil {
						b.Fatal(err)
					}
				}
			}
		}
	}
}

// A guard is asked at every move and for every row of a list: it must not be felt.
func TestFastEnough(t *testing.T) {
	p, err := typedEnv(t).Compile(guards["guard"], kind(expr.Bool))
	if err != nil {
		t.Fatal(err)
	}
	w, v := newWorld(), given()
	const n = 10_000
	start := time.Now()
	for range n {
		if _, err := p.Run(w, v); err != nil {
			t.Fatal(err)
		}
	}
	if each := time.Since(start) / n; each > 20*time.Microsecond { // ten times what is meant, for a busy machine
		t.Errorf("a guard takes %v", each)
	}
}
