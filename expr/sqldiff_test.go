package expr

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"zhiben/calendar"
)

// pick is a drawing of one of some values.
func pick[T any](t *rapid.T, label string, of ...T) T { return rapid.SampledFrom(of).Draw(t, label) }

var (
	days  = []string{"2024-01-31", "2024-02-29", "2025-02-28", "2026-03-31", "2026-11-24", "2026-12-31"}
	times = []string{"2026-11-23T15:59:59.999Z", "2026-11-23T16:00:00.000Z", "2026-11-24T02:00:00.000Z", "1969-12-31T20:00:00.000Z"}
	words = []string{"", "abc", "Abc", "a%b_c", "台账", "台账管理", "it's"}
)

// someJobs are rows drawn at random, with plenty of nulls and few different values.
func someJobs(t *rapid.T) *memory {
	m := newMemory(jobs())
	m.params = map[string]any{"least": int64(2), "kinds": []any{"low", "high"}}
	m.paths = map[string]string{"u1": "/1/", "u2": "/1/a/", "u3": "/1/a/x/", "u4": "/1/ab/"}
	for id := range m.paths {
		m.rows["unit"][id] = map[string]any{"name": id, "kind": "town"}
	}
	for id, kind := range map[string]string{"u2": "works", "u3": "works", "u4": "school"} {
		m.source[id] = kind
		m.rows["unit"][id]["staff"] = maybe(t, int64(1), int64(5))
		m.rows["unit"][id]["state"] = pick[any](t, "state", "open", "done")
		if kind == "works" {
			m.rows["unit"][id]["stopped"] = maybe(t, true, false)
		}
	}
	for _, id := range []string{"p1", "p2"} {
		m.rows["person"][id] = map[string]any{"name": id}
		start := calendar.MustDate("2026-11-24").Start(mustZone()).UnixMilli()
		m.posts = append(m.posts, held{id, pick(t, "post's unit", "u1", "u2"), "head", start - pick[int64](t, "since", 0, 1, -1), pick[int64](t, "until", 0, 0, start, start+1)})
	}
	for i := range 12 {
		id := fmt.Sprint("j", i)
		m.voided[id] = i == 11
		m.rows["job"][id] = map[string]any{"unit": pick[any](t, "unit", "u1", "u2", "u3", "u4"), "state": pick[any](t, "state", "open", "busy", "done"), "created_at": pick(t, "created", times...),
			"name": pick(t, "name", words...), "note": maybe(t, words...), "n": someInt(t), "m": maybe(t, int64(-2), int64(0), int64(3)),
			"price": pick(t, "price", 0.0, 0.01, 0.1, 20000.5), "cost": maybe(t, 0.0, 0.3, 20000.5), "share": pick(t, "share", 0.0, 0.1, 0.333333, 2.5), "rate": maybe(t, 0.1, 0.4, 1.0),
			"held": pick(t, "held", days...), "by": maybe(t, days...), "at": pick(t, "at", times...), "seen": maybe(t, times...), "flag": pick(t, "flag", true, false), "good": maybe(t, true, false),
			"grade": pick(t, "grade", "low", "mid", "high"), "level": maybe(t, "low", "mid", "high"), "tags": maybe(t, []any{}, []any{"a"}, []any{"b", "c"}), "items": someItems(t), "place": maybe(t, map[string]any{"lat": 31.2, "lng": 121.5}, map[string]any{"lat": 31.200001, "lng": 121.499}), "helpers": pick(t, "helpers", []any{}, []any{"u1", "u3"}),
			"boss": maybe(t, "p1", "p2"), "above": maybe(t, "j0", "j1", "j2")}
	}
	for i := range 20 {
		id := fmt.Sprint("s", i)
		m.voided[id] = i%7 == 6
		m.rows["step"][id] = map[string]any{"unit": pick[any](t, "unit", "u1", "u2", "u3"), "state": "open", "created_at": times[0], "job": fmt.Sprint("j", rapid.IntRange(0, 11).Draw(t, "job")), "n": someInt(t), "m": maybe(t, int64(1), int64(2)),
			"grade": pick(t, "grade", "low", "mid", "high"), "held": pick(t, "held", days...), "cost": pick(t, "cost", 0.0, 0.1, 0.2)}
	}
	return m
}

func someItems(t *rapid.T) any {
	items := []any{}
	for i := range rapid.IntRange(-1, 2).Draw(t, "items") {
		item := map[string]any{"id": fmt.Sprint(i), "grade": pick(t, "grade", "low", "high"), "share": pick(t, "share", 0.1, 0.333333)}
		for key, v := range map[string]any{"n": maybe(t, int64(0), int64(2)), "cost": maybe(t, 0.0, 0.1, 20000.5), "held": maybe(t, days...), "at": maybe(t, times...), "ok": maybe(t, true, false), "unit": maybe(t, "u1", "u2"), "tags": maybe(t, []any{}, []any{"a", "b"})} {
			if v != nil {
				item[key] = v
			}
		}
		items = append(items, item)
	}
	if rapid.IntRange(0, 3).Draw(t, "no items") == 0 {
		return nil
	}
	return items
}

func mustZone() *time.Location {
	zone, err := calendar.Zone("")
	if err != nil {
		panic(err)
	}
	return zone
}

func someInt(t *rapid.T) int64 { return rapid.Int64Range(-3, 5).Draw(t, "n") }

func maybe[T any](t *rapid.T, of ...T) any {
	if rapid.IntRange(0, 2).Draw(t, "null") == 0 {
		return nil
	}
	return pick(t, "value", of...)
}

// grower writes random predicates over `record`, a job; those over other rows are written with the name of the row.
type grower struct {
	t *rapid.T
	// steps is how the rows of the other ledger are called: ledger.step in the database, a list in memory.
	loops int
}

func (g *grower) pick(of ...string) string { return pick(g.t, "choice", of...) }

// predicate is a random condition; it holds %STEPS% where the other ledger stands.
func (g *grower) predicate(row string, depth int) string {
	if depth <= 0 {
		return g.leaf(row)
	}
	a := func() string { return g.predicate(row, depth-1) }
	switch rapid.IntRange(0, 9).Draw(g.t, "shape") {
	case 0, 1:
		return "(" + a() + " && " + a() + ")"
	case 2, 3:
		return "(" + a() + " || " + a() + ")"
	case 4:
		return "!(" + a() + ")"
	case 5:
		return "(" + a() + " ? " + a() + " : " + a() + ")"
	case 6:
		return "((" + a() + ") == (" + a() + "))"
	case 7:
		if row == "record" && g.loops < 2 {
			return g.overSteps(depth)
		}
	}
	return g.leaf(row)
}

func (g *grower) overSteps(depth int) string {
	g.loops++
	v := "s" + strconv.Itoa(g.loops)
	mine := v + ".job == record"
	p := mine + g.pick(" && ", " || ") + g.predicate(v, depth-1)
	switch g.pick("exists", "all", "count", "sum", "min", "max", "distinct", "filter", "in", "money") {
	case "exists":
		return "%STEPS%.exists(" + v + ", " + p + ")"
	case "all":
		return "%STEPS%.all(" + v + ", " + p + ")"
	case "count":
		return "%STEPS%.count(" + v + ", " + p + ") " + g.order() + " " + g.pick("0", "1", "3", "record.n")
	case "sum":
		return "%STEPS%.sum(" + v + ", " + p + ", " + v + ".n) " + g.order() + " record.n"
	case "min", "max":
		op := g.pick("min", "max")
		return "coalesce(%STEPS%." + op + "(" + v + ", " + p + ", " + v + ".held), date('2000-01-01')) " + g.order() + " record.held"
	case "distinct":
		return "%STEPS%.distinct(" + v + ", " + p + ", " + v + ".grade) " + g.order() + " 1"
	case "money":
		return "%STEPS%.sum(" + v + ", " + p + ", " + v + ".cost) " + g.order() + " record.price"
	case "filter":
		return "size(%STEPS%.filter(" + v + ", " + p + ")) " + g.order() + " 2"
	}
	return "record.m in %STEPS%.map(" + v + ", " + p + ", " + v + ".m)"
}

func (g *grower) order() string { return g.pick("<", "<=", ">", ">=", "==", "!=") }
func (g *grower) same() string  { return g.pick("==", "!=") }

// leaf compares fields of a row.
func (g *grower) leaf(r string) string {
	if r != "record" { // a step has fewer fields
		return strings.NewReplacer("R.", r+".", "OP", g.order(), "EQ", g.same()).Replace(g.pick("R.n OP record.n", "R.m EQ record.m", "R.m EQ null", "R.grade EQ record.level", "at_least(R.grade, 'mid')",
			"R.held OP record.held", "R.unit EQ record.unit", "within(R.unit, record.unit)", "R.job.n OP R.n", "R.job.note EQ 'abc'", "R.job.state EQ 'busy'", "R.cost OP record.price", "R.n in [1, 2, record.n]", "R.job.above EQ null",
			"(R.m != null && R.m OP 1)", "year(R.held) OP year(outer_day)", "R.job in [outer_job]"))
	}
	names := strings.NewReplacer("R.", "record.", "OP", g.order(), "EQ", g.same(), "WORD", "'"+strings.ReplaceAll(pick(g.t, "word", words...), "'", `\'`)+"'",
		"DAY", g.pick("outer_day", "date('2024-02-29')", "R.held", "today", "minus(today, span('12 months'))", "coalesce(R.by, today)"), "GRADE", g.pick("'low'", "'mid'", "'high'", "R.grade"),
		"SPAN", g.pick("1 month", "-1 months", "11 months", "1 year", "30 days", "2 weeks"), "PART", g.pick("year", "month", "day", "quarter"), "INT", g.pick("0", "1", "param.least", "outer_int", "size(R.name)", "R.n + 1", "-R.n", "R.n * 2", "R.n - 3", "trues([R.flag, R.n > 1])", "size(R.helpers)"))
	return names.Replace(names.Replace(g.pick(
		"R.flag", "R.good == true", "R.good != true", "R.good EQ false", "R.good EQ R.flag", "R.good EQ null",
		"R.n OP INT", "R.m EQ INT", "(R.m != null && R.m OP INT)", "coalesce(R.m, INT) OP INT", "R.m EQ outer_null", "R.m EQ null",
		"R.price OP coalesce(R.cost, R.price)", "R.cost EQ R.price", "R.price OP outer_money", "R.cost EQ outer_money", "R.price + R.price OP outer_money", "(R.cost != null && R.cost - R.price OP money(0))",
		"R.share OP 0.1", "R.price * R.share OP outer_money", "R.price * outer_share EQ money(R.share)", "R.share / 3 OP R.share * outer_share", "coalesce(ratio(R.n, INT), 0.5) OP R.share", "round(R.share, 2) OP 0.33", "round(R.share * 10) OP INT", "round(R.price / 3, 1) OP R.price", "clamp(R.n, 0, 2) OP INT", "percent(R.n) OP R.share", "plus_days(R.held, R.n) EQ DAY", "string(R.n) + R.name EQ '1' + WORD", "R.share OP R.n", "R.rate EQ outer_share", "(R.rate != null && R.rate OP R.share)",
		"R.held OP DAY", "R.by EQ DAY", "(R.by != null && R.by OP DAY)", "(R.by == null || plus(R.by, span('SPAN')) OP DAY)", "minus(R.held, span('SPAN')) OP DAY", "PART(R.held) OP INT", "PART(R.held) OP PART(DAY)", "days_between(R.held, DAY) OP 30",
		"date(R.at) OP DAY", "R.at OP R.created_at", "R.seen EQ R.at", "R.at OP outer_time", "(R.seen != null && date(R.seen) OP date(outer_time))",
		"R.grade EQ GRADE", "R.level EQ GRADE", "at_least(R.grade, GRADE)", "(R.level != null && at_least(R.level, GRADE))", "R.level in ['low', 'mid']", "R.grade in param.kinds", "R.level in [R.grade, 'low']", "R.level in outer_grades", "outer_grade EQ R.level",
		"R.tags EQ null", "(R.tags != null && 'a' in R.tags)", "(R.tags != null && overlap(R.tags, ['b', 'x_c'.contains('c') ? 'c' : 'a']))", "(R.tags != null && size(R.tags) OP INT)", "R.helpers.exists(h, h == R.unit)", "R.unit in R.helpers", "R.helpers.all(h, within(h, outer_unit))",
		"(R.items != null && R.items.exists(i, i.grade EQ GRADE || i.n EQ INT))", "(R.items != null && R.items.all(i, i.ok == true || i.share OP R.share))", "(R.items != null && R.items.count(i, i.held != null && i.held OP DAY) OP INT)", "(R.items != null && R.items.exists(i, i.at != null && i.at OP R.at))", "(R.items != null && R.items.sum(i, i.cost != null, i.cost) OP R.price)",
		"(R.items != null && R.items.filter(i, i.unit EQ R.unit).exists(i, i.tags != null && 'a' in i.tags))", "(R.items != null && size(R.items) OP INT)", "(R.items != null && R.items.exists(i, i.unit != null && i.unit.name EQ 'u1'))", "(R.items != null && coalesce(R.items.min(i, i.n != null, i.n), 0) OP R.n)", "R.items EQ null",
		"R.place EQ null", "(R.place != null && R.place.lat OP 31.200001)", "(R.place != null && near(R.place, outer_place, 96))", "(R.place != null && near(outer_place, R.place, 95.0))",
		"R.name EQ WORD", "R.note EQ WORD", "R.name OP WORD", "R.name.contains(WORD)", "R.name.startsWith(WORD)", "R.name.endsWith(WORD)", "(R.note != null && R.note.contains(R.name))", "R.name + 'c' EQ WORD + 'c'", "size(R.name) OP INT",
		"R.unit EQ outer_unit", "R.unit.id EQ 'u2'", "R.unit.name EQ 'u2'", "R.unit.stopped EQ true", "R.unit.staff EQ INT", "R.unit.state EQ 'open'", "within(R.unit, outer_unit)", "within(outer_unit, R.unit)",
		"R.boss EQ outer_person", "R.boss EQ null", "(R.boss != null && R.boss.name EQ 'p1')", "R.boss in outer_persons", "R.boss in holders(R.unit, 'head')", "R.boss in holders(R.unit, 'head', R.held)", "R.boss in holders(outer_unit, 'head')",
		"R.above EQ R.above", "R.above EQ outer_job", "(R.above != null && R.above.n OP R.n)", "(R.above != null && R.above.unit EQ R.unit)", "(R.above != null && R.above.level EQ R.level)", "(R.above != null && R.above.above EQ null)", "R.id EQ 'j3'", "R.state in ['open', 'done']", "R.state EQ 'busy'",
	)))
}

// outerVars are names from outside the row, among them values that are null.
var outerVars = []Var{{"record", refTo("job")}, {"today", kind(Date)}, {"outer_day", kind(Date)}, {"outer_int", kind(Int)}, {"outer_null", Type{Kind: Int, Nullable: true}}, {"outer_money", kind(Money)}, {"outer_share", kind(Decimal)}, {"outer_time", kind(Time)},
	{"outer_grade", Type{Kind: Enum, Name: "grade", Nullable: true}}, {"outer_grades", listed(enumOf("grade"))}, {"outer_unit", refTo("unit")}, {"outer_job", refTo("job")}, {"outer_person", Type{Kind: Row, Name: "person", Nullable: true}}, {"outer_persons", listed(Type{Kind: Row, Name: "person", Nullable: true})},
	{"outer_place", refTo("position")}, {"steps", listed(refTo("step"))}}

func outerValues(t *rapid.T, m *memory) map[string]any {
	var steps []any
	for _, id := range m.ids("step") {
		steps = append(steps, m.value("step", id))
	}
	return map[string]any{"today": "2026-11-24", "outer_day": pick(t, "day", days...), "outer_int": someInt(t), "outer_null": nil, "outer_money": pick(t, "money", 0.1, 0.2, 20000.5), "outer_share": pick(t, "share", 0.1, 0.4), "outer_time": pick(t, "time", times...),
		"outer_grade": maybe(t, "low", "high"), "outer_grades": pick(t, "grades", []any{}, []any{"low"}, []any{"mid", "high"}), "outer_unit": pick(t, "unit", "u1", "u2"), "outer_job": "j1", "outer_place": Value{Fields: map[string]any{"lat": 31.2, "lng": 121.5}}, "outer_person": maybe(t, "p1", "p2"), "outer_persons": pick(t, "persons", []any{}, []any{"p1"}, []any{nil, "p2"}), "steps": steps}
}

// Every predicate selects in the databases the rows for which it holds in memory.
func TestSQLMeansWhatMemoryMeans(t *testing.T) {
	trees := 0
	for seed := range 2 {
		base := rapid.Custom(someJobs).Example(seed)
		env := envOf(t, base.schema)
		onBoth(t, base, func(t *testing.T, m *memory) {
			rapid.Check(t, func(rt *rapid.T) {
				for range 10 {
					trees++
					compareTree(rt, m, env)
				}
			})
		})
	}
	t.Logf("%d trees", trees)
}

func compareTree(t *rapid.T, m *memory, env *Env) {
	text := (&grower{t: t}).predicate("record", rapid.IntRange(0, 4).Draw(t, "depth"))
	outer := outerValues(t, m)
	asked, err := env.CompileSQL(strings.ReplaceAll(text, "%STEPS%", "ledger.step"), kind(Bool))
	if err != nil {
		t.Fatalf("%s\n%v", text, err)
	}
	inMemory, err := env.Compile(strings.ReplaceAll(text, "%STEPS%", "steps"), kind(Bool))
	if err != nil {
		t.Fatalf("%s\n%v", text, err)
	}
	var want []string
	for _, id := range m.ids("job") {
		outer["record"] = m.value("job", id)
		holds, err := inMemory.Run(m, outer)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if holds == true {
			want = append(want, id)
		}
	}
	delete(outer, "record")
	if got := selected(t, m, asked, outer); !slices.Equal(got, want) {
		t.Fatalf("%s\nselects %v\nand holds %v", text, got, want)
	}
}

// selected gives the jobs for which a condition holds, by the database.
func selected(t interface{ Fatalf(string, ...any) }, m *memory, p *Program, outer map[string]any) []string {
	var args []any
	where, err := p.SQL(m, outer, "job", "j", func(v any) string { args = append(args, v); return fmt.Sprint("$", len(args)) })
	if err != nil {
		t.Fatalf("%s: %v", p.Text, err)
	}
	query := `SELECT j."s_id" FROM "l_job" AS j WHERE j."s_voided" IS NULL AND ` + where + ` ORDER BY 1`
	rows, err := m.tx.Table(query, args)
	if err != nil {
		t.Fatalf("%s\n%s\n%v\n%v", p.Text, query, args, err)
	}
	var out []string
	for _, r := range rows {
		out = append(out, fmt.Sprint(r[0]))
	}
	return out
}
