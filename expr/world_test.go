package expr_test

import (
	"errors"
	"fmt"
	"testing"

	"zhiben/calendar"
	"zhiben/expr"
)

func kind(k expr.Kind) expr.Type       { return expr.Type{Kind: k} }
func null(t expr.Type) expr.Type       { t.Nullable = true; return t }
func row(name string) expr.Type        { return expr.Type{Kind: expr.Row, Name: name} }
func enum(name string) expr.Type       { return expr.Type{Kind: expr.Enum, Name: name} }
func list(t expr.Type) expr.Type       { return expr.Type{Kind: expr.List, Of: &t} }
func field(t expr.Type) expr.FieldType { return expr.FieldType{Type: t} }

// schema is a small county: hazards about enterprises, inspections with items, stop orders; params and populations.
func schema(t testing.TB) *expr.Schema {
	t.Helper()
	off, on := false, true
	var days []calendar.Entry
	for _, d := range []struct {
		from, to string
		work     *bool
	}{{"2026-01-01", "2026-01-03", &off}, {"2026-01-04", "2026-01-04", &on}, {"2026-02-15", "2026-02-23", &off}, {"2026-02-14", "2026-02-14", &on}} {
		days = append(days, calendar.Entry{Date: calendar.MustDate(d.from), To: calendar.MustDate(d.to), Work: d.work})
	}
	cal, err := calendar.NewCalendar(days)
	if err != nil {
		t.Fatal(err)
	}
	text, date, moment := kind(expr.Text), kind(expr.Date), kind(expr.Time)
	common := map[string]expr.FieldType{"id": field(text), "number": field(null(text)), "unit": field(row("unit")), "created_at": field(moment), "created_by": field(null(row("person")))}
	rows := map[string]map[string]expr.FieldType{
		"unit": {"name": field(text), "parent": field(null(row("unit"))), "kind": field(text), "stopped": field(null(kind(expr.Bool))), "colour": field(null(enum("risk_colour"))),
			"points": field(null(kind(expr.Int))), "equipment": field(list(text))},
		"person": {"name": field(text)}, "any": {"state": field(text)}, "user": {"person": field(row("person")), "unit": field(row("unit")), "role": field(text)},
		"hazard": {"state": field(enum("hazard.state")), "grade": field(enum("hazard_grade")), "found_level": field(enum("level")), "clause": field(null(row("clause"))),
			"deadline": field(null(date)), "found_on": field(date), "funds": field(null(kind(expr.Money))), "cost": field(kind(expr.Money)), "share": field(kind(expr.Percent)),
			"depth": field(null(kind(expr.Decimal))), "people": field(null(kind(expr.Int))), "owner": field(null(row("person"))), "stop_needed": field(null(kind(expr.Bool))), "source": field(null(row("any"))),
			"text": field(text), "tags": field(list(text)), "levels": field(list(enum("level"))), "reporter": {Type: null(text), Sealed: true}, "every": field(null(enum("rhythm"))), "period": field(null(text)),
			"gas": field(list(row("hazard.gas"))), "target": field(null(row("hazard|task"))), "before": field(null(row("hazard")))},
		"hazard.gas":  {"at": field(moment), "value": field(kind(expr.Decimal)), "cost": field(null(kind(expr.Money))), "tester": field(row("person"))},
		"clause":      {"code": field(text), "since": field(date)},
		"task":        {"state": field(enum("task.state")), "deadline": field(null(date))},
		"hazard|task": {"deadline": field(null(date))},
		"stop_order":  {"hazard": field(row("hazard")), "covers": field(enum("covers")), "state": field(text)},
	}
	s := &expr.Schema{Rows: map[string]*expr.RowType{}, Sources: map[string]*expr.Source{}, Params: map[string]expr.Param{}, Populations: map[string]*expr.Population{}, Calendar: cal,
		Enums: map[string][]string{"risk_colour": {"blue", "yellow", "orange", "red"}, "hazard.state": {"found", "settling", "rectifying", "closed"}, "hazard_grade": {"general", "major"},
			"level": {"enterprise", "town", "county", "city"}, "task.state": {"open", "done"}, "covers": {"whole", "part"}, "rhythm": {"month", "quarter", "once"}}}
	for name, fields := range rows {
		for k, f := range common {
			if _, have := fields[k]; !have && name != "person" && name != "user" && name != "hazard.gas" && name != "unit" {
				fields[k] = f
			}
		}
		s.Rows[name] = &expr.RowType{Name: name, Fields: fields}
	}
	s.Rows["hazard"].Moves = map[string][]string{"judge": nil, "lower": nil, "close": {"expert", "head"}}
	for _, name := range []string{"unit", "hazard", "stop_order", "task", "clause"} {
		columns := map[string]string{}
		for k := range rows[name] {
			columns[k] = `"` + k + `"`
		}
		s.Sources[name] = &expr.Source{Row: name, Table: `"l_` + name + `"`, ID: `"id"`, Columns: columns}
	}
	for name, t := range map[string]expr.Type{"stop_rule": enum("level"), "lead": kind(expr.Span), "rate": kind(expr.Percent), "least": kind(expr.Money), "most": kind(expr.Money), "unset": kind(expr.Int),
		"maybe": null(kind(expr.Int)), "listing": list(enum("level"))} {
		s.Params[name] = expr.Param{Type: t}
	}
	s.Params["every"] = expr.Param{Type: kind(expr.Period), Per: "risk_colour"}
	s.Populations["open_majors"] = &expr.Population{Name: "open_majors", Of: "hazard"}
	s.Populations["after"] = &expr.Population{Name: "after", Of: "hazard", Given: []expr.Var{{Name: "d", Type: date}}}
	return s
}

// names are the variables of a move of a hazard.
var names = []expr.Var{{Name: "record", Type: row("hazard")}, {Name: "unit", Type: row("unit")}, {Name: "user", Type: row("user")}, {Name: "old", Type: null(row("hazard"))},
	{Name: "now", Type: kind(expr.Time)}, {Name: "today", Type: kind(expr.Date)}, {Name: "period", Type: row("period")}, {Name: "visits", Type: null(kind(expr.Int))}}

func typedEnv(t testing.TB) *expr.Env {
	t.Helper()
	e, err := schema(t).Env(names...)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// world answers from maps and counts what it is asked.
type world struct {
	rows   map[string]map[string]any // by row type and identifier, "unit/u1"
	params map[string]any
	asked  map[string]int
}

func (w *world) Fields(rowType, id string) (map[string]any, error) {
	w.asked[rowType+"/"+id]++
	if id == "broken" {
		return nil, errors.New("the disk is on fire")
	}
	return w.rows[rowType+"/"+id], nil
}
func (w *world) Query(string, []any) ([][]any, error) { return nil, errors.New("no database here") }
func (w *world) Postgres() bool                       { return false }
func (w *world) Param(name string) (any, error)       { return w.params[name], nil }
func (w *world) Holders(unit, role string, on calendar.Date) ([]string, error) {
	return []string{unit + " " + role + " " + on.String()}, nil
}
func (w *world) Responsible(unit, how string) ([]string, error) {
	return []string{unit + " " + how}, nil
}
func (w *world) Within(unit, ancestor string) (bool, error) {
	return unit == ancestor || ancestor == "town", nil
}
func (w *world) Moved(record, move string) (at, by string, err error) {
	if move != "judge" {
		return "", "", nil
	}
	return "2026-11-01T08:00:00.000Z", "p1", nil
}
func (w *world) Entered(record, state string) (string, error) {
	return map[string]string{"found": "2026-10-01T08:00:00.000Z"}[state], nil
}
func (w *world) Signed(record, move, slot string) (string, error) {
	return map[string]string{"close/expert": "p2"}[move+"/"+slot], nil
}
func (w *world) AsOf(rowType, record, field string, on calendar.Date) (any, error) {
	return fmt.Sprint(rowType, " ", record, " ", field, " ", on), nil
}

func newWorld() *world {
	return &world{asked: map[string]int{}, params: map[string]any{"stop_rule": "county", "lead": "20 workdays", "rate": 0.1, "least": 100.0, "most": 5000.0, "listing": []any{"town", "county"},
		"every": map[string]any{"blue": "year", "red": "month"}},
		rows: map[string]map[string]any{"unit/u1": {"name": "甲厂", "parent": "town", "kind": "enterprise", "colour": "red", "equipment": []any{"kiln"}}, "unit/town": {"name": "镇", "parent": nil},
			"clause/c1": {"code": "3.1", "since": "2024-01-01"}, "hazard/h0": {"text": "旧", "before": "h00", "unit": "u1"}, "hazard/h00": {"text": "更旧", "unit": "u1"}, "person/p1": {"name": "李"}, "any/h0": {"unit": "u2"}}}
}

// given are the values of names.
func given() map[string]any {
	return map[string]any{
		"record": expr.Value{ID: "h1", Fields: map[string]any{"state": "settling", "grade": "major", "found_level": "county", "clause": "c1", "deadline": "2026-12-01", "found_on": "2026-11-02", "funds": nil,
			"cost": 1234.5, "share": 0.4, "depth": 0.1, "people": int64(3), "owner": "p1", "unit": "u1", "created_at": "2026-11-24T15:59:59.999Z", "text": "漏氨", "tags": []any{"氨", "kiln"},
			"levels": []any{"town"}, "every": "quarter", "before": "h0", "source": "h0",
			"gas": []any{expr.Value{ID: "g1", Fields: map[string]any{"at": "2026-11-24T01:00:00.000Z", "value": 0.2, "cost": 10.01, "tester": "p1"}},
				expr.Value{ID: "g2", Fields: map[string]any{"at": "2026-11-24T02:00:00.000Z", "value": 0.7, "tester": "p2"}}}}},
		"unit": "u1", "user": expr.Value{Fields: map[string]any{"person": "p1", "unit": "u1", "role": "regulator"}}, "old": nil,
		"now": "2026-11-24T16:00:00.000Z", "today": "2026-11-25", "period": "2026-Q4", "visits": int64(0),
	}
}
