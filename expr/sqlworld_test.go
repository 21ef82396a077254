package expr

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"zhiben/calendar"
	"zhiben/internal/testpg"
	"zhiben/store"
)

func null(t Type) FieldType { t.Nullable = true; return FieldType{Type: t} }
func must(k Kind) FieldType { return FieldType{Type: Type{Kind: k}} }

func enumOf(name string) Type { return Type{Kind: Enum, Name: name} }
func refTo(name string) Type  { return Type{Kind: Row, Name: name} }
func listed(t Type) Type      { return Type{Kind: List, Of: &t} }

// jobs is a schema with a ledger that has a field of every kind, one whose records refer to it, and units of two kinds.
func jobs() *Schema {
	common := map[string]FieldType{"id": must(Text), "unit": {Type: refTo("unit")}, "state": {Type: enumOf("state")}, "created_at": must(Time)}
	with := func(more map[string]FieldType) map[string]FieldType {
		maps.Copy(more, common)
		return more
	}
	s := &Schema{
		Enums: map[string][]string{"grade": {"low", "mid", "high"}, "tag": {"a", "b", "c"}, "state": {"open", "busy", "done"}},
		Rows: map[string]*RowType{
			"job": {Name: "job", Fields: with(map[string]FieldType{"name": must(Text), "note": null(Type{Kind: Text}), "n": must(Int), "m": null(Type{Kind: Int}),
				"price": must(Money), "cost": null(Type{Kind: Money}), "share": must(Decimal), "rate": null(Type{Kind: Percent}), "held": must(Date), "by": null(Type{Kind: Date}),
				"at": must(Time), "seen": null(Type{Kind: Time}), "flag": must(Bool), "good": null(Type{Kind: Bool}), "grade": {Type: enumOf("grade")}, "level": null(enumOf("grade")),
				"tags": null(listed(enumOf("tag"))), "helpers": {Type: listed(refTo("unit"))}, "boss": null(refTo("person")), "above": null(refTo("job")),
				"secret": {Type: Type{Kind: Text}, Sealed: true}, "far": null(Type{Kind: Int}), "place": null(refTo("position")), "items": null(listed(refTo("job.items")))})},
			"position": {Name: "position", Fields: map[string]FieldType{"lat": must(Decimal), "lng": must(Decimal)}},
			"job.items": {Name: "job.items", Fields: map[string]FieldType{"id": must(Text), "grade": {Type: enumOf("grade")}, "n": null(Type{Kind: Int}), "share": must(Decimal), "cost": null(Type{Kind: Money}), "held": null(Type{Kind: Date}), "at": null(Type{Kind: Time}),
				"ok": null(Type{Kind: Bool}), "unit": null(refTo("unit")), "tags": null(listed(enumOf("tag")))}},
			"step":   {Name: "step", Fields: with(map[string]FieldType{"job": {Type: refTo("job")}, "n": must(Int), "m": null(Type{Kind: Int}), "grade": {Type: enumOf("grade")}, "held": must(Date), "cost": must(Money)})},
			"unit":   {Name: "unit", Fields: map[string]FieldType{"id": must(Text), "name": must(Text), "kind": must(Text), "stopped": null(Type{Kind: Bool}), "staff": null(Type{Kind: Int}), "state": null(enumOf("state"))}},
			"person": {Name: "person", Fields: map[string]FieldType{"id": must(Text), "name": must(Text)}},
			"post":   {Name: "post", Fields: map[string]FieldType{"id": must(Text), "unit": {Type: refTo("unit")}, "person": {Type: refTo("person")}, "role": must(Text)}},
		},
		Sources: map[string]*Source{
			"unit":   {Row: "unit", Table: `"unit"`, ID: `"id"`, Columns: map[string]string{"name": `"name"`, "kind": `"kind"`}},
			"works":  {Row: "unit", Table: `"l_works"`, ID: `"s_id"`, Columns: map[string]string{"stopped": `"stopped"`, "staff": `"staff"`, "state": `"s_state"`}, Live: `"s_voided" IS NULL`},
			"school": {Row: "unit", Table: `"l_school"`, ID: `"s_id"`, Columns: map[string]string{"staff": `"staff"`, "state": `"s_state"`}, Live: `"s_voided" IS NULL`},
			"person": {Row: "person", Table: `"person"`, ID: `"id"`, Columns: map[string]string{"name": `"name"`}},
			"post":   {Row: "post", Table: `"post"`, ID: `"id"`, Columns: map[string]string{"unit": `"unit"`, "person": `"person"`, "role": `"role"`}},
		},
		Params:      map[string]Param{"least": {Type: Type{Kind: Int}}, "kinds": {Type: listed(enumOf("grade"))}, "unset": {Type: Type{Kind: Int, Nullable: true}}},
		Populations: map[string]*Population{},
	}
	for _, name := range []string{"job", "step"} {
		columns := map[string]string{"unit": `"s_unit"`, "state": `"s_state"`, "created_at": `"s_created_at"`, UnitPath: `"s_unit_path"`}
		for field := range s.Rows[name].Fields {
			if common[field].Kind == Any && field != "far" {
				columns[field] = `"` + field + `"`
			}
		}
		s.Sources[name] = &Source{Row: name, Table: `"l_` + name + `"`, ID: `"s_id"`, Columns: columns, Live: `"s_voided" IS NULL`}
	}
	return s
}

// memory is rows in memory, the same as in the databases.
type memory struct {
	schema *Schema
	rows   map[string]map[string]map[string]any // by row type and identifier
	source map[string]string                    // of a unit: its kind
	voided map[string]bool
	tx     *store.Tx
	params map[string]any
	paths  map[string]string
	posts  []held
	events []happened
}

// happened is a move of a record, from the oldest.
type happened struct {
	record, move, to, person string // the move `withdraw` takes back the last `end`; `upgrade` gives a state another name
	at                       string
}

type held struct {
	person, unit, role string
	since, until       int64 // 0: still
}

func newMemory(s *Schema) *memory {
	m := &memory{schema: s, rows: map[string]map[string]map[string]any{}, source: map[string]string{}, voided: map[string]bool{}, paths: map[string]string{}, params: map[string]any{}}
	for name := range s.Rows {
		m.rows[name] = map[string]map[string]any{}
	}
	return m
}

func (m *memory) Fields(rowType, id string) (map[string]any, error) { return m.rows[rowType][id], nil }
func (m *memory) Query(sql string, args []any) ([][]any, error)     { return m.tx.Table(sql, args) }
func (m *memory) Postgres() bool                                    { return m.tx.Postgres }
func (m *memory) Param(name string) (any, error)                    { return m.params[name], nil }
func (m *memory) Responsible(unit, how string) ([]string, error)    { return []string{"u1"}, nil }
func (m *memory) Within(unit, ancestor string) (bool, error) {
	return strings.HasPrefix(m.paths[unit], m.paths[ancestor]), nil
}
func (m *memory) Holders(unit, role string, on calendar.Date) ([]string, error) {
	zone, err := calendar.Zone("")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, p := range m.posts {
		if p.unit == unit && p.role == role && p.since < on.AddDays(1).Start(zone).UnixMilli() && (p.until == 0 || p.until > on.Start(zone).UnixMilli()) {
			out = append(out, p.person)
		}
	}
	return out, nil
}
func (m *memory) Moved(record, move string) (at, by string, err error) {
	var taken []happened
	for _, e := range m.events {
		switch {
		case e.record == record && e.move == move:
			taken = append(taken, e)
		case e.record == record && e.move == "withdraw" && move == "end":
			taken = taken[:len(taken)-1]
		}
	}
	if n := len(taken); n > 0 {
		return taken[n-1].at, taken[n-1].person, nil
	}
	return "", "", nil
}
func (m *memory) Entered(record, state string) (at string, err error) {
	for _, e := range m.events {
		if e.record == record && e.move != "upgrade" && (e.to == state || slices.Contains(m.schema.Rows["job"].StatesWere[state], e.to)) {
			at = e.at
		}
	}
	return at, nil
}
func (m *memory) Signed(string, string, string) (string, error)     { return "", nil }
func (m *memory) AsOf(_, _, _ string, _ calendar.Date) (any, error) { return nil, nil }

func (m *memory) value(rowType, id string) Value { return Value{ID: id, Fields: m.rows[rowType][id]} }

// ids lists the rows of a type that count, in order.
func (m *memory) ids(rowType string) []string {
	var out []string
	for id := range m.rows[rowType] {
		if !m.voided[id] {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// onBoth runs a test over the rows in each database.
func onBoth(t *testing.T, m *memory, test func(t *testing.T, w *memory)) {
	for _, database := range []string{"sqlite", "postgres"} {
		t.Run(database, func(t *testing.T) {
			address := filepath.Join(t.TempDir(), "z.db")
			if database == "postgres" {
				address = testpg.URL(t)
			}
			db, err := store.Open(context.Background(), address)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = db.Close() }()
			err = db.Write(context.Background(), func(tx *store.Tx) error {
				w := *m
				w.tx = tx
				if err := w.fill(); err != nil {
					return err
				}
				test(t, &w)
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

// fill makes the tables and writes the rows.
func (m *memory) fill() error {
	var statements []string
	var args [][]any
	do := func(sql string, a ...any) {
		statements, args = append(statements, sql), append(args, a)
	}
	for _, name := range []string{"job", "step"} {
		columns := []string{`"s_id" ` + m.columnType(Text), `"s_unit" ` + m.columnType(Text), `"s_unit_path" ` + m.columnType(Text), `"s_state" ` + m.columnType(Text), `"s_created_at" ` + m.columnType(Int), `"s_voided" ` + m.columnType(Int)}
		fields := slices.Sorted(maps.Keys(m.schema.Sources[name].Columns))
		fields = slices.DeleteFunc(fields, func(f string) bool { return strings.HasPrefix(m.schema.Sources[name].Columns[f], `"s_`) })
		for _, f := range fields {
			columns = append(columns, `"`+f+`" `+m.columnType(m.schema.Rows[name].Fields[f].Kind))
		}
		do(`CREATE TABLE "l_` + name + `" (` + strings.Join(columns, ", ") + `)`)
		for _, id := range slices.Sorted(maps.Keys(m.rows[name])) {
			row := m.rows[name][id]
			unit, _ := row["unit"].(string)
			var voided any
			if m.voided[id] {
				voided = int64(1)
			}
			a := []any{id, unit, m.paths[unit], row["state"], lay(Time, row["created_at"]), voided}
			names := []string{`"s_id"`, `"s_unit"`, `"s_unit_path"`, `"s_state"`, `"s_created_at"`, `"s_voided"`}
			for _, f := range fields {
				names, a = append(names, `"`+f+`"`), append(a, lay(m.schema.Rows[name].Fields[f].Kind, row[f]))
			}
			do(`INSERT INTO "l_`+name+`" (`+strings.Join(names, ", ")+`) VALUES `+marks(len(a)), a...)
		}
	}
	for _, kind := range []string{"works", "school"} {
		do(`CREATE TABLE "l_` + kind + `" ("s_id" ` + m.columnType(Text) + `, "s_state" TEXT, "s_voided" ` + m.columnType(Int) + `, "stopped" ` + m.columnType(Bool) + `, "staff" ` + m.columnType(Int) + `)`)
	}
	for _, id := range slices.Sorted(maps.Keys(m.rows["unit"])) {
		row := m.rows["unit"][id]
		do(`INSERT INTO unit (id, region, kind, name, aliases, code, path, version) VALUES ($1, '', $2, $3, '[]', $4, $5, 1)`, id, row["kind"], row["name"], id, m.paths[id])
		if kind := m.source[id]; kind != "" {
			do(`INSERT INTO "l_`+kind+`" ("s_id", "s_state", "stopped", "staff") VALUES ($1, $2, $3, $4)`, id, row["state"], lay(Bool, row["stopped"]), row["staff"])
		}
	}
	for _, id := range slices.Sorted(maps.Keys(m.rows["person"])) {
		do(`INSERT INTO person (id, region, name) VALUES ($1, '', $2)`, id, m.rows["person"][id]["name"])
	}
	for i, p := range m.posts {
		var until any
		if p.until != 0 {
			until = p.until
		}
		do(`INSERT INTO post (id, region, person, unit, role, since, until) VALUES ($1, '', $2, $3, $4, $5, $6)`, fmt.Sprint("post", i), p.person, p.unit, p.role, p.since, until)
	}
	for i, e := range m.events {
		var person any
		if e.person != "" {
			person = e.person
		}
		kind, body := "move", `{"to":"`+e.to+`"}`
		if e.move == "withdraw" || e.move == "upgrade" {
			kind, e.move, body = e.move, "", `{"to":"`+e.to+`","extra":{"move":"end"}}`
		}
		do(`INSERT INTO event (id, region, ledger, record, unit, unit_path, kind, move, at, person, definition, body, salt, leaf) VALUES ($1, '', 'job', $2, '', '', $8, $3, $4, $5, 1, $6, $7, $7)`,
			fmt.Sprintf("e%03d", i), e.record, e.move, lay(Time, e.at), person, body, []byte{0}, kind)
	}
	for i, sql := range statements {
		if _, err := m.tx.Exec(sql, args[i]...); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	return nil
}

func marks(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprint("$", i+1)
	}
	return "(" + strings.Join(out, ", ") + ")"
}

func (m *memory) columnType(k Kind) string {
	switch {
	case k == Text && m.tx.Postgres:
		return `TEXT COLLATE "C"`
	case k == Date && m.tx.Postgres:
		return "DATE"
	case !slices.Contains([]Kind{Int, Money, Decimal, Percent, Bool, Time}, k):
		return "TEXT"
	case m.tx.Postgres:
		return "BIGINT"
	}
	return "INTEGER"
}

// lay is a value as a column holds it, told apart from what the program does.
func lay(k Kind, v any) any {
	switch v := v.(type) {
	case bool:
		if v {
			return int64(1)
		}
		return int64(0)
	case float64:
		per := map[Kind]float64{Money: 100, Decimal: 1e6, Percent: 1e6}[k]
		return int64(v*per + 0.5)
	case []any, map[string]any:
		b, _ := json.Marshal(v)
		return string(b)
	case string:
		if k == Time {
			t, _ := time.Parse(time.RFC3339, v)
			return t.UnixMilli()
		}
	}
	return v
}
