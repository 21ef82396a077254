package app

import (
	"encoding/json"
	"net/http"
	"slices"

	"zhiben/ledger"
	"zhiben/unit"
)

// lists compares what lists, counts and exports of every ledger hold with what the packs say that each caller sees.
func (m *matrix) lists() {
	regulators := slices.DeleteFunc(slices.Clone(m.callers), func(c *caller) bool { return !m.oracle.bySector(c) })
	all := map[string][]*thing{}
	for i, d := range m.app.Policy.Ledgers.Tables() {
		rows := m.rows(d)
		all[d.Name] = rows
		for _, c := range m.callers { // of those of an industry somebody in each
			if m.sampled(c, "list "+d.Name, 10) || c == regulators[i%len(regulators)] {
				m.list(d, c, rows)
			}
		}
	}
	m.sizes(all)
}

// rows are all records of a ledger as the oracle sees them.
func (m *matrix) rows(d *ledger.Definition) []*thing {
	var out []*thing
	m.write(func(tx *storeTx) error {
		var ids []string
		err := tx.Query(`SELECT "s_id" FROM `+d.Table()+` WHERE "s_voided" IS NULL`, nil, func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			ids = append(ids, id)
			return err
		})
		if err != nil {
			return err
		}
		for _, id := range ids {
			r, err := m.app.Records.Load(tx, d, id, false)
			if err != nil {
				return err
			}
			if m.oracle.places[r.Unit] == nil { // made in the course of this
				u, err := unit.Get(tx, r.Unit)
				if err != nil {
					return err
				}
				industry, _ := r.Values["industry"].(string)
				m.oracle.places[u.ID] = &place{key: u.Name, kind: u.Kind, id: u.ID, under: m.oracle.places[u.Parent], industry: industry}
			}
			t := &thing{ledger: m.oracle.ledgers[d.Name], id: id, at: m.oracle.places[r.Unit], state: r.State, values: r.Values, person: r.Person}
			err = tx.Query(`SELECT person FROM assign WHERE record = $1`, []any{id}, func(scan func(...any) error) error {
				var person string
				err := scan(&person)
				t.assigned = append(t.assigned, person)
				return err
			})
			if err != nil {
				return err
			}
			out = append(out, t)
		}
		return nil
	})
	return out
}

// list asks one caller's list, its counts and its export.
func (m *matrix) list(d *ledger.Definition, c *caller, rows []*thing) {
	m.result.Cases++
	got := m.do(c, "GET", "/api/records/"+d.Name+"?limit=500", nil)
	if !m.oracle.has(c, "read") {
		if got.status != http.StatusForbidden {
			m.leak("list %s: %s gets %d", d.Name, c.name, got.status)
		}
		return
	}
	want := map[string]bool{}
	for _, r := range rows {
		if m.oracle.reaches(c, r) {
			want[r.id] = true
		}
	}
	var page struct {
		Items []struct{ ID string }
		Total int
	}
	if err := json.Unmarshal(got.raw, &page); err != nil || got.status != http.StatusOK {
		m.notWorking("list %s: %s gets %d %.160s", d.Name, c.name, got.status, got.raw)
		return
	}
	for _, item := range page.Items {
		if !want[item.ID] {
			m.leak("list %s: %s sees %s", d.Name, c.name, item.ID)
		}
	}
	if page.Total != len(want) || len(page.Items) != min(len(want), 500) {
		m.notWorking("list %s: %s sees %d of %d", d.Name, c.name, page.Total, len(want))
	}
	var counts struct{ Total int }
	_ = json.Unmarshal(m.do(c, "GET", "/api/records/"+d.Name+"/counts", nil).raw, &counts)
	var tabs struct{ All struct{ N int } }
	_ = json.Unmarshal(m.do(c, "GET", "/api/records/"+d.Name+"/tabs", nil).raw, &tabs)
	if counts.Total != len(want) || tabs.All.N != len(want) {
		m.leak("counts of %s: %s is told %d and %d of %d", d.Name, c.name, counts.Total, tabs.All.N, len(want))
	}
	if !m.sampled(c, "export "+d.Name, 5) {
		return
	}
	f := open(m.t, m.do(c, "GET", "/api/export/"+d.Name+".xlsx", nil))
	lines, err := f.GetRows(f.GetSheetName(0))
	if err != nil {
		m.t.Fatal(err)
	}
	lines = slices.DeleteFunc(lines, func(cells []string) bool { return len(cells) == 0 })
	if n := len(lines) - 2; n != len(want) { // beneath keys and titles
		m.leak("export of %s: %s gets %d rows of %d", d.Name, c.name, n, len(want))
	}
}
