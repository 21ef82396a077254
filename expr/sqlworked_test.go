package expr_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"zhiben/expr"
	"zhiben/internal/testpg"
	"zhiben/store"
)

// askedOnly is a world of which only the database and the params are asked.
type askedOnly struct {
	expr.World
	postgres bool
}

func (w askedOnly) Postgres() bool { return w.postgres }

func (askedOnly) Param(name string) (any, error) {
	return map[string]any{"similarity": int64(2), "duty_list_office": "u1", "aimed_at": "territory", "least": int64(1)}[name], nil
}

// The conditions on rows of the worked definitions become SQL that both databases take.
func TestWorkedConditionsRun(t *testing.T) {
	s := countySchema(t)
	compile := func(record, names, text string, want expr.Type) *expr.Program {
		vars := []expr.Var{{Name: "record", Type: typeOf(s, record+"!")}}
		for _, v := range strings.Fields(names) {
			name, written, _ := strings.Cut(v, ":")
			vars = append(vars, expr.Var{Name: name, Type: named(s, written)})
		}
		e, err := s.Env(vars...)
		if err != nil {
			t.Fatal(err)
		}
		p, err := e.CompileSQL(text, want)
		if err != nil {
			t.Fatalf("%s\n%v", text, err)
		}
		return p
	}
	truth := expr.Type{Kind: expr.Bool}
	s.Populations["open_majors"].Where = compile("hazard", "", `record.grade == 'major' && record.state != 'closed'`, truth)
	s.Populations["counted_drills"].Where = compile("drill", "y:int", `record.state == 'accepted' && (y < 2026 || record.kind != 'comprehensive')`, truth)
	s.Populations["similar_to"].Where = compile("unit", "unit:unit w:warning", `trues([unit.industry in w.industries, overlap(unit.equipment, w.equipment), overlap(unit.processes, w.processes)]) >= param.similarity`, truth)
	s.Populations["operating"].Where = compile("unit", "unit:unit", `unit.state == 'operating' && !unit.stopped`, truth)
	s.Populations["confined_space"].Where = compile("unit", "unit:unit", `unit in population.operating && 'tank' in unit.equipment`, truth)
	warning := expr.Value{ID: "w1", Fields: map[string]any{"industries": []any{"2614"}, "equipment": []any{"boiler"}, "processes": []any{}}}
	values := map[string]any{"today": "2026-11-24", "who": "u1", "holder": expr.Value{ID: "post1", Fields: map[string]any{"person": "p1", "sectors": []any{"26"}}}, "y": int64(2024), "w": warning, "p": expr.Value{ID: "post1", Fields: map[string]any{"unit": "u1"}}}
	table := []struct {
		record, names, text string
	}{
		{"unit", "unit:unit", `unit.state == 'operating' && !unit.stopped`}, {"hazard", "", `record.grade == 'major' && record.state != 'closed'`}, {"hazard", "", `record.grade == 'major' && year(record.found_on) <= 2023`}, {"hazard", "today:date", `record.grade == 'major' && year(record.found_on) == year(today) - 1`},
		{"drill", "y:int", `record.state == 'accepted' && (y < 2026 || record.kind != 'comprehensive')`}, {"drill", "y:int", `record in population.counted_drills(y) && record.unannounced`}, {"post", "post:post", `post.role in ['leader_in_charge', 'village_chief', 'village_leader']`},
		{"post", "post:post", `(post.role == 'principal' && (post.unit in population.confined_space || post.unit in population.operating)) || (post.role == 'fire_responsible' && post.unit in population.confined_space)`},
		{"unit", "unit:unit w:warning", `trues([unit.industry in w.industries, overlap(unit.equipment, w.equipment), overlap(unit.processes, w.processes)]) >= param.similarity`}, {"unit", "w:warning", `record in population.similar_to(w)`}, {"warning", "who:unit", `who in population.similar_to(record)`},
		{"self_check", "who:unit", `record.unit == who && record.leader in holders(who, 'principal', record.checked_on)`}, {"attendance", "holder:post", `record.person == holder.person`}, {"attendance", "", `record.course.topic == 'special' && record.passed`}, {"hearing", "holder:post", `record.chair == holder.person && overlap(record.sectors, holder.sectors)`},
		{"filing", "", `record.kind == 'duty_list' && record.filed_with == param.duty_list_office && record.receipt_no != null`}, {"delivery", "w:warning", `record.about == w`}, {"hazard", "who:unit", `within(record.unit, who)`}, {"unit", "unit:unit", `!population.open_majors.exists(h, h.unit == unit)`},
		{"unit", "unit:unit today:date", `!ledger.inspection.exists(i, i.unit == unit && i.visited_on >= minus(today, span('6 months')))`}, {"unit", "unit:unit", `ledger.hazard.count(h, h.unit == unit && h.state != 'closed') * 2 + ledger.penalty.count(p, p.unit == unit) * 10 > 20`}, {"unit", "unit:unit today:date", `ledger.spot_check.exists(c, c.unit == unit && c.passed && c.checked_on >= minus(today, span('12 months')))`},
		{"inspection", "", `(param.aimed_at == 'territory' ? record.unit.town : record.team).name == '石桥镇'`}, {"inspection", "", `record.items.exists(i, i.result == 'fail' && i.clause != null)`}, {"hot_work_permit", "", `record.gas.all(g, g.value < g.lel)`}, {"outsourcing", "", `record.under == null || record.under.under == null`}, {"hazard", "", `record.clause != null && record.clause.code == '3.1'`}, {"hazard", "today:date", `entered('closed') != null && date(entered('closed')) == today`},
	}
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
				if err := emptyTables(tx, s); err != nil {
					return err
				}
				for _, c := range table {
					p := compile(c.record, c.names, c.text, truth)
					var args store.Args
					where, err := p.SQL(askedOnly{postgres: tx.Postgres}, values, c.record, "r", args.Add)
					if err != nil {
						return err
					}
					if _, err := tx.Table(`SELECT count(*) FROM `+s.Sources[c.record].Table+` AS r WHERE `+where, args.Values); err != nil {
						return fmt.Errorf("%s\n%s\n%w", c.text, where, err)
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

// emptyTables makes a table for each source of a schema.
func emptyTables(tx *store.Tx, s *expr.Schema) error {
	for name, source := range s.Sources {
		columns := []string{`"s_id" TEXT`}
		for field, column := range source.Columns {
			kind := "TEXT"
			switch s.Rows[name].Fields[field].Kind {
			case expr.Int, expr.Decimal, expr.Percent, expr.Money, expr.Bool, expr.Time:
				kind = "BIGINT"
			case expr.Date:
				if tx.Postgres {
					kind = "DATE"
				}
			}
			columns = append(columns, column+" "+kind)
		}
		if _, err := tx.Exec(`CREATE TABLE ` + source.Table + ` (` + strings.Join(columns, ", ") + `)`); err != nil {
			return err
		}
	}
	return nil
}
