package expr

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// fewJobs are rows one can count: j1 to j3 at units u2 and u3 below u1, the works u2 and the school u4, steps of the first two
// jobs, and a job and a step that were declared void.
func fewJobs() *memory {
	m := newMemory(jobs())
	m.params = map[string]any{"least": int64(2), "kinds": []any{"low"}}
	m.paths = map[string]string{"u1": "/1/", "u2": "/1/a/", "u3": "/1/a/x/", "u4": "/1/ab/"}
	for id := range m.paths {
		m.rows["unit"][id] = map[string]any{"name": strings.ToUpper(id), "kind": "town"}
	}
	m.source["u2"], m.source["u4"] = "works", "school"
	m.rows["unit"]["u2"] = map[string]any{"name": "U2", "kind": "works", "staff": int64(5), "stopped": true, "state": "open"}
	m.rows["unit"]["u4"] = map[string]any{"name": "U4", "kind": "school", "staff": int64(9), "state": "done"}
	m.rows["person"]["p1"] = map[string]any{"name": "甲"}
	m.posts = []held{{"p1", "u2", "head", 0, 0}}
	job := func(id, unit, state, held string, more map[string]any) {
		row := map[string]any{"unit": unit, "state": state, "created_at": times[0], "name": id, "n": int64(len(id)), "price": 10.0, "share": 0.5, "held": held, "at": times[1], "flag": false, "grade": "low", "helpers": []any{}}
		for k, v := range more {
			row[k] = v
		}
		m.rows["job"][id] = row
	}
	job("j1", "u2", "open", "2024-01-31", map[string]any{"n": int64(3), "m": int64(3), "cost": 0.3, "grade": "high", "level": "mid", "tags": []any{"a", "b"}, "good": true, "boss": "p1", "by": "2024-02-29", "rate": 0.4, "place": map[string]any{"lat": 31.2, "lng": 121.499}, "items": []any{map[string]any{"id": "1", "grade": "low", "share": 0.1, "cost": 0.1, "at": times[1]}, map[string]any{"id": "2", "grade": "high", "share": 0.2, "cost": 0.2, "ok": true, "held": "2024-02-29", "n": int64(2)}}})
	job("j2", "u3", "busy", "2024-02-29", map[string]any{"above": "j1", "helpers": []any{"u2"}, "note": "50%_done", "tags": []any{}, "flag": true})
	job("j3", "u4", "done", "2026-11-24", map[string]any{"above": "j2", "note": "50x done", "grade": "mid", "good": false, "seen": "2026-11-24T15:59:59.999Z"})
	job("jx", "u2", "open", "2024-01-31", map[string]any{"n": int64(99)})
	m.voided["jx"], m.voided["sx"] = true, true
	step := func(id, job, grade, held string, n int64, cost float64) {
		m.rows["step"][id] = map[string]any{"unit": "u2", "state": "open", "created_at": times[0], "job": job, "n": n, "grade": grade, "held": held, "cost": cost}
	}
	m.events = []happened{{"j1", "begin", "busy", "p1", times[0]}, {"j2", "begin", "busy", "", times[1]}, {"j1", "begin", "open", "", times[2]}, {"j1", "end", "done", "p1", times[2]},
		{"j2", "end", "done", "p1", times[1]}, {"j2", "withdraw", "busy", "p1", times[2]}, {"j3", "end", "done", "p1", times[0]}, {"j3", "end", "done", "p1", times[1]}, {"j3", "withdraw", "busy", "p1", times[2]}, {"j3", "upgrade", "shut", "", times[2]}}
	m.schema.Rows["job"].StatesWere = map[string][]string{"open": {"shut", "begun"}}
	step("s1", "j1", "low", "2024-01-31", 1, 0.1)
	step("s2", "j1", "high", "2024-03-31", 2, 0.2)
	step("s3", "j2", "low", "2024-02-29", 4, 0)
	step("sx", "j3", "low", "2024-02-29", 100, 100)
	return m
}

func fewValues() map[string]any {
	return map[string]any{"today": "2026-11-24", "outer_day": "2024-02-29", "outer_int": int64(2), "outer_null": nil, "outer_money": 0.3, "outer_share": 0.5, "outer_time": times[1], "outer_grade": nil,
		"outer_grades": []any{"low", "mid"}, "outer_unit": "u2", "outer_job": Value{ID: "j1", Fields: map[string]any{"n": int64(3)}}, "outer_person": "p1", "outer_persons": []any{}, "outer_place": Value{Fields: map[string]any{"lat": 31.2, "lng": 121.5}}, "steps": []any{}}
}

// Each translation selects what one expects, and what the expression says in memory.
func TestSQLSelects(t *testing.T) {
	m := fewJobs()
	population(t, m.schema, "open", "job", `record.state == 'open'`)
	population(t, m.schema, "heavy", "job", `record.n >= least && record.grade == grade`, Var{"least", kind(Int)}, Var{"grade", enumOf("grade")})
	population(t, m.schema, "at", "step", `record.job == j && record.unit == unit`, Var{"j", refTo("job")}, Var{"unit", refTo("unit")})
	population(t, m.schema, "big", "works", `unit.staff != null && unit.staff >= param.least`)
	population(t, m.schema, "heads", "post", `post.role == 'head' && post.unit in population.big`)
	env := envOf(t, m.schema)
	table := []struct{ text, want string }{
		{`record.state == 'open'`, "j1"}, {`record.state != 'open'`, "j2 j3"}, {`!(record.m == 3)`, "j2 j3"}, {`record.m != 3`, "j2 j3"}, {`record.m == null`, "j2 j3"}, {`record.m != outer_null`, "j1"}, {`record.m == record.n`, "j1"},
		{`record.m != null && record.m > 2`, "j1"}, {`record.good == true || record.good == false`, "j1 j3"}, {`record.flag`, "j2"},
		{`record.state in ['open', 'done']`, "j1 j3"}, {`record.grade in outer_grades`, "j2 j3"}, {`record.level in [null, 'low']`, "j2 j3"}, {`record.level in []`, ""}, {`record.boss in outer_persons`, ""},
		{`record.grade in param.kinds`, "j2"}, {`at_least(record.grade, 'mid')`, "j1 j3"}, {`record.level != null && at_least(record.grade, record.level)`, "j1"},
		{`record.tags != null && 'a' in record.tags`, "j1"}, {`record.tags != null && overlap(record.tags, ['b', 'c'])`, "j1"}, {`record.tags != null && size(record.tags) == 0`, "j2"}, {`record.helpers.exists(h, h == outer_unit)`, "j2"}, {`size(distinct_of(record.helpers + [record.unit])) == 2`, "j2"},
		{`trues([record.flag, record.n > 2, record.grade == 'high']) >= 2`, "j1"},
		{`year(record.held) == 2024 && month(record.held) == 2 && day(record.held) == 29 && quarter(record.held) == 1`, "j2"}, {`plus(record.held, span('1 month')) == date('2024-02-29')`, "j1"}, {`minus(record.held, span('12 months')) == date('2023-02-28')`, "j2"}, {`plus(record.held, span('1 year')) == date('2025-01-31')`, "j1"},
		{`plus(record.held, span('29 days')) == outer_day`, "j1"}, {`minus(record.held, span('2 weeks')) == minus(today, span('14 days'))`, "j3"}, {`days_between(record.held, today) == 0`, "j3"}, {`days_between(record.held, outer_day) == 29`, "j1"}, {`plus_days(record.held, record.n) == date('2024-02-03')`, "j1"},
		{`record.seen != null && date(record.seen) == today`, "j3"}, {`date(record.at) == date('2026-11-24') && date(record.created_at) == date('2026-11-23')`, "j1 j2 j3"}, {`record.by != null && record.by > record.held`, "j1"},
		{`record.cost == outer_money`, "j1"}, {`coalesce(record.cost, money(0)) + record.price > money(10)`, "j1"}, {`record.price * 0.333333 == money(3.33)`, "j1 j2 j3"}, {`record.price / 3 == money(3.33)`, "j1 j2 j3"}, {`record.share * record.n == 1.5`, "j1"}, {`ratio(record.n, 0) == null`, "j1 j2 j3"}, {`coalesce(ratio(record.n, 2), 0) > 1.0`, "j1"},
		{`clamp(record.n, 0, 2) == 2`, "j1 j2 j3"}, {`round(record.share) == 1`, "j1 j2 j3"}, {`round(record.share * 0.333, 2) == 0.17`, "j1 j2 j3"}, {`record.n / 2 == 1 && record.n % 2 == 1 && -record.n == -3`, "j1"}, {`money(record.n) > record.price`, ""}, {`record.rate == percent(40)`, "j1"}, {`string(record.n) + record.name == '3j1'`, "j1"},
		{`record.note != null && record.note.contains('%_')`, "j2"}, {`record.note != null && record.note.startsWith('50')`, "j2 j3"}, {`record.note != null && record.note.endsWith('DONE')`, ""}, {`size(record.name) == 2`, "j1 j2 j3"}, {`record.name > 'j1'`, "j2 j3"}, {`record.flag ? record.n == 2 : record.n == 3`, "j1 j2"},
		{`record.unit == outer_unit`, "j1"}, {`record.unit.id == 'u2'`, "j1"}, {`record.unit.name == 'U4'`, "j3"}, {`record.unit.stopped == true`, "j1"}, {`record.unit.staff in [5, 9]`, "j1 j3"}, {`record.unit.state == 'done'`, "j3"}, {`within(record.unit, outer_unit)`, "j1 j2"}, {`within(outer_unit, record.unit)`, "j1"},
		{`record.boss != null && record.boss.name == '甲'`, "j1"}, {`record.boss in holders(record.unit, 'head')`, "j1"}, {`record.boss in holders(record.unit, 'head', record.held)`, "j1"}, {`record.unit in responsible(outer_unit, 'supervise')`, ""},
		{`moved('begin') != null && moved('begin') > record.at`, "j1"}, {`moved('begin') == record.at`, "j2"}, {`moved_by('end') == outer_person`, "j1 j3"}, {`moved('end') != null && moved('end') == record.created_at`, "j3"}, {`moved_by('begin') == null`, "j1 j2 j3"}, {`entered('open') != null`, "j1"}, {`entered('busy') != null && date(entered('busy')) < today`, "j1"},
		{`record.above == outer_job`, "j2"}, {`record.above != null && record.above.state == 'busy'`, "j3"}, {`record.above != null && record.above.above != null && record.above.above.grade == 'high'`, "j3"}, {`record.id == 'j1'`, "j1"}, {`record.n == outer_job.n`, "j1"},

		{`record.items != null && record.items.exists(i, i.grade == 'high' && i.ok == true && i.held == outer_day && i.n == 2)`, "j1"}, {`record.items != null && record.items.sum(i, i.cost != null, i.cost) == money(0.3)`, "j1"}, {`record.items != null && record.items.filter(i, i.share > 0.1).exists(i, i.id == '2')`, "j1"}, {`record.items != null && record.items.exists(i, i.at != null && i.at == record.at)`, "j1"},
		{`record.place != null && near(record.place, outer_place, 96)`, "j1"}, {`record.place != null && near(record.place, outer_place, 95)`, ""}, {`record.place != null && record.place.lng < 121.5`, "j1"},
		{`ledger.step.exists(s, s.job == record && s.grade == 'high')`, "j1"}, {`!ledger.step.exists(s, s.job == record)`, "j3"}, {`ledger.step.all(s, s.job == record || s.n > record.n)`, "j1"}, {`ledger.step.count(s, s.job == record) == 2`, "j1"}, {`ledger.step.sum(s, s.job == record, s.cost) == money(0.3)`, "j1"}, {`ledger.step.sum(s, s.job == record, s.n) == 0`, "j3"},
		{`ledger.step.max(s, s.job == record, s.held) == date('2024-03-31')`, "j1"}, {`ledger.step.min(s, s.job == record, s.n) == null`, "j3"}, {`ledger.step.distinct(s, true, s.grade) == 2`, "j1 j2 j3"}, {`record.n in ledger.step.map(s, s.job == record, s.n + 1)`, "j1"}, {`size(ledger.step.filter(s, s.job == record)) == 1`, "j2"}, {`ledger.step.map(s, s.job).exists(j, j == record)`, "j1 j2"},
		{`ledger.job.exists(o, o.above == record && ledger.step.exists(s, s.job == o))`, "j1"}, {`ledger.job.count(o, true) == 3`, "j1 j2 j3"},
		{`record in population.open`, "j1"}, {`!(record in population.open)`, "j2 j3"}, {`record.above in population.open`, "j2"}, {`record in population.heavy(outer_int, 'high')`, "j1"}, {`record in population.heavy(record.n, record.grade)`, "j1 j2 j3"}, {`population.at(record, outer_unit).exists(s, s.n == 4)`, "j2"}, {`population.at(outer_job, record.unit).count(s, true) == 2`, "j1"}, {`record.unit in population.big`, "j1"},
		{`ledger.post.exists(p, p in population.heads && p.unit == record.unit)`, "j1"}, {`size(population.big) == record.n - 2`, "j1"}, {`ledger.works.exists(w, w == record.unit && w.name == 'U2')`, "j1"},

		{`outer_null != null && record.n > outer_null + 1`, ""}, {`outer_null == null || record.n > outer_null + 1`, "j1 j2 j3"}, {`record.flag && outer_null != null && record.n > outer_null + 1`, ""}, {`record.n > (outer_null == null ? 2 : outer_null)`, "j1"}, {`!(outer_null == null)`, ""},
	}
	onBoth(t, m, func(t *testing.T, w *memory) {
		for _, c := range table {
			p, err := env.CompileSQL(c.text, kind(Bool))
			if err != nil {
				t.Errorf("%s\n%v", c.text, err)
				continue
			}
			if got := strings.Join(selected(t, w, p, fewValues()), " "); got != c.want {
				t.Errorf("%s selects %q, want %q", c.text, got, c.want)
			}
			if got := inMemory(t, w, p); got != c.want {
				t.Errorf("%s holds for %q, want %q", c.text, got, c.want)
			}
		}
	})
}

func inMemory(t *testing.T, w *memory, p *Program) string {
	t.Helper()
	var out []string
	values := fewValues()
	for _, id := range w.ids("job") {
		values["record"] = w.value("job", id)
		if holds, err := p.Run(w, values); err != nil {
			t.Errorf("%s: %v", p.Text, err)
		} else if holds == true {
			out = append(out, id)
		}
	}
	return strings.Join(out, " ")
}

func envOf(t *testing.T, s *Schema) *Env {
	t.Helper()
	env, err := s.Env(outerVars...)
	if err != nil {
		t.Fatal(err)
	}
	return env
}

func population(t *testing.T, s *Schema, name, of, where string, given ...Var) {
	t.Helper()
	vars := append([]Var{{"record", refTo(s.Sources[of].Row)}, {"today", kind(Date)}}, given...)
	if row := s.Sources[of].Row; slices.Contains(selves, row) {
		vars = append(vars, Var{row, refTo(row)})
	}
	env, err := s.Env(vars...)
	if err != nil {
		t.Fatal(err)
	}
	p, err := env.CompileSQL(where, kind(Bool))
	if err != nil {
		t.Fatal(err)
	}
	s.Populations[name] = &Population{Name: name, Of: of, Given: given, Where: p}
}

// A part that asks the database is one query and gives the canonical value.
func TestSQLGives(t *testing.T) {
	m := fewJobs()
	population(t, m.schema, "open", "job", `record.state == 'open'`)
	env := envOf(t, m.schema)
	table := []struct {
		text string
		want any
	}{
		{`ledger.step.exists(s, s.n == 4)`, true}, {`ledger.step.exists(s, s.n == 100)`, false}, {`ledger.step.all(s, s.n < 5)`, true}, {`ledger.step.count(s, true)`, int64(3)}, {`ledger.step.sum(s, true, s.cost)`, 0.3}, {`ledger.step.sum(s, s.n < 0, s.n)`, int64(0)},
		{`ledger.job.sum(j, j.rate != null, j.share)`, 0.5}, {`ledger.step.max(s, true, s.held)`, "2024-03-31"}, {`ledger.step.min(s, s.n > 9, s.held)`, nil}, {`ledger.job.max(j, true, j.at)`, times[1]}, {`ledger.job.max(j, true, j.name)`, "j3"}, {`ledger.job.min(j, true, j.price)`, 10.0},
		{`ledger.step.distinct(s, true, s.grade)`, int64(2)}, {`ledger.step.filter(s, s.job == outer_job)`, []any{"s1", "s2"}}, {`ledger.step.filter(s, false)`, []any{}}, {`ledger.step.map(s, s.held)`, []any{"2024-01-31", "2024-03-31", "2024-02-29"}}, {`ledger.step.map(s, s.n > 1, s.cost)`, []any{0.2, 0.0}}, {`ledger.step.map(s, s.n == 4, s.grade == 'low')`, []any{true}}, {`ledger.job.map(j, j.rate)`, []any{0.4, nil, nil}},
		{`population.open`, []any{"j1"}}, {`outer_job in population.open`, true}, {`population.open.map(j, j.n)`, []any{int64(3)}}, {`size(population.open)`, int64(1)}, {`population.open.filter(j, j.unit == outer_unit).map(j, j.name)`, []any{"j1"}}, {`ledger.step.filter(s, s.n > 1).exists(s, s.grade == 'low')`, true},
		{`outer_null == null || ledger.step.exists(s, s.n == outer_null + 1)`, true}, {`ledger.step.exists(s, outer_null != null && s.n == outer_null + 1)`, false}, {`['high'].exists(g, ledger.step.exists(s, s.grade == g))`, true},
	}
	onBoth(t, m, func(t *testing.T, w *memory) {
		for _, c := range table {
			p, err := env.Compile(c.text, Type{Kind: Any, Nullable: true})
			if err != nil {
				t.Errorf("%s\n%v", c.text, err)
				continue
			}
			got, err := p.Run(w, fewValues())
			if err != nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s is %#v, %v; want %#v", c.text, got, err, c.want)
			}
		}
	})
}

// What has no translation is a mistake with a code, at its place.
func TestSQLRefuses(t *testing.T) {
	m := fewJobs()
	population(t, m.schema, "open", "job", `record.state == 'open'`)
	env := envOf(t, m.schema)
	for _, c := range []struct{ text, code, place, says string }{
		{`record.far == 1`, "Q412", "far", "lies in no column"}, {`record.n == 1 && plus(record.held, span('5 workdays')) > today`, "Q423", "span", "working days"}, {`plus(record.at, span('2 hours')) > outer_time`, "Q422", "plus", "to a day only"},
		{`record.helpers == record.helpers`, "Q418", "==", "overlap"}, {`record.unit in responsible(record.unit, 'supervise')`, "Q416", "responsible", "no form"}, {`signed('end', 'x') != null`, "Q416", "signed", "no form"}, {`workdays_between(record.held, today) > 3`, "Q416", "workdays_between", "computed field"},
		{`string(record.price) == '1'`, "Q427", "string", "whole numbers"}, {`round(record.share, record.n) == 1.0`, "Q426", "round", "0 to 6"}, {`(record.flag ? record.helpers : []).exists(h, true)`, "Q417", "_?_:_", "choice between lists"},
	} {
		_, err := env.CompileSQL(c.text, kind(Bool))
		var list Mistakes
		if !errors.As(err, &list) {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		m := list[0]
		at := ""
		if r := []rune(c.text); m.Col-1 <= len(r) && m.EndCol-1 <= len(r) {
			at = string(r[m.Col-1 : m.EndCol-1])
		}
		if m.Code != c.code || !strings.Contains(m.Message.EN, c.says) || c.place != "_?_:_" && at != c.place {
			t.Errorf("%s: %s at %q", c.text, m, at)
		}
	}
}

// More rows than a part may give are an error, never a list cut short.
func TestSQLBound(t *testing.T) {
	m := fewJobs()
	for i := range mostRows + 1 {
		m.rows["step"][fmt.Sprint("t", i)] = map[string]any{"unit": "u2", "state": "open", "created_at": times[0], "job": "j1", "n": int64(1), "grade": "low", "held": days[0], "cost": 0.0}
	}
	env := envOf(t, m.schema)
	p, err := env.Compile(`ledger.step.filter(s, s.n == 1)`, Type{})
	if err != nil {
		t.Fatal(err)
	}
	onBoth(t, m, func(t *testing.T, w *memory) {
		if _, err := p.Run(w, fewValues()); err == nil || !strings.Contains(err.Error(), "more than 10000 rows") {
			t.Errorf("the list came with %v", err)
		}
	})
}

// The texts leave an index its work: = where a side cannot be null, one range for a territory, marks for a short list.
func TestSQLTexts(t *testing.T) {
	m := fewJobs()
	env := envOf(t, m.schema)
	for _, c := range []struct{ text, sqlite, postgres string }{
		{`record.unit == outer_unit`, `(j."s_unit" IS NOT NULL AND j."s_unit" = $1)`, `(j."s_unit" IS NOT NULL AND j."s_unit" = CAST($1 AS text))`},
		{`record.state in ['open', 'done'] && outer_int == 2`, `(j."s_state" IS NOT NULL AND j."s_state" IN ($1, $2))`, ""},
		{`record.m == null`, `(j."m" IS NULL)`, ""}, {`record.m == outer_null`, `(j."m" IS NULL)`, ""}, {`record.m == record.n`, `(j."m" IS NOT NULL AND j."m" = j."n")`, ""}, {`record.m != 3`, `(j."m" IS DISTINCT FROM $1)`, ""},
		{`record.price > money(1.5)`, `(j."price" > $1)`, `(j."price" > CAST($1 AS bigint))`}, {`record.share > record.n`, `(j."share" > (j."n" * 1000000))`, ""}, {`record.held < outer_day`, `(j."held" < $1)`, `(j."held" < CAST($1 AS date))`},
		{`within(record.unit, outer_unit)`, `(j."s_unit_path" >= (SELECT t1.path FROM unit AS t1 WHERE t1.id = $1) AND j."s_unit_path" < (SELECT substr(t2.path, 1, length(t2.path) - 1) || '0' FROM unit AS t2 WHERE t2.id = $1))`, ""},
		{`ledger.step.exists(s, s.job == record && outer_int == 3)`, `EXISTS (SELECT 1 FROM "l_step" AS t1 WHERE FALSE)`, ""},
	} {
		p, err := env.CompileSQL(c.text, kind(Bool))
		if err != nil {
			t.Fatal(err)
		}
		for postgres, want := range map[bool]string{false: c.sqlite, true: c.postgres} {
			n := 0
			got, err := p.SQL(dialect{postgres: postgres}, fewValues(), "job", "j", func(any) string { n++; return fmt.Sprint("$", n) })
			if want != "" && (got != want || err != nil) {
				t.Errorf("%s is\n%s, %v; want\n%s", c.text, got, err, want)
			}
		}
	}
}

// dialect is a world that only tells which database it is.
type dialect struct {
	World
	postgres bool
}

func (d dialect) Postgres() bool { return d.postgres }
