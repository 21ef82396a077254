package record_test

import (
	"slices"
	"strings"
	"testing"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Who answers for a unit follows from its industry: departments by their own field, what a reference ledger says of other units, and
// the persons named beside. Rows out of use say nothing; a field marked later speaks for the rows that are there.
func TestResponsible(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		var bodies []unit.Unit
		w.write(func(tx *store.Tx) {
			for i, codes := range []map[string]any{{"covers": []any{"C26"}}, {"covers": []any{"13", "14"}}, nil} {
				u, err := w.m.CreateWith(tx, w.office, unit.Unit{Kind: "department", Name: []string{"应急局", "工信局", "商务局"}[i], Parent: w.county.ID}, codes)
				must(t, err)
				bodies = append(bodies, u)
			}
		})
		plant := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "化工厂", "industry": "C2614"}}))
		mill := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "粮油厂", "industry": "1331"}}))
		bare := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "杂货店"}}))
		rule := w.must(w.make(w.office, "matrix", record.Draft{Values: map[string]any{"codes": []any{"26"}, "bodies": []any{bodies[1].ID, bodies[2].ID}}}))
		w.must(w.make(w.office, "split", record.Draft{Values: map[string]any{"codes": []any{"26", "13"}, "leader": w.clerk.Person}}))
		want := func(of *record.Record, how string, names ...string) {
			t.Helper()
			w.write(func(tx *store.Tx) {
				got, err := w.s.World(tx).Responsible(of.ID, how)
				must(t, err)
				naming := unit.Names
				if how == "lead" {
					naming = unit.PersonNames
				}
				found, err := naming(tx, slices.Clone(got))
				must(t, err)
				list := []string{}
				for _, id := range got {
					list = append(list, found[id])
				}
				slices.Sort(list)
				if !slices.Equal(list, names) {
					t.Errorf("%s of %v: %v, want %v", how, of.Values["name"], list, names)
				}
			})
		}
		want(plant, "supervise", "应急局")
		want(mill, "supervise", "工信局")
		want(bare, "supervise")
		want(plant, "manage", "商务局", "工信局")
		want(mill, "manage")
		want(plant, "lead", "乙")
		want(bare, "lead")
		w.write(func(tx *store.Tx) { // the matrix names other bodies, the codes stay
			_, err := w.s.Edit(tx, w.office, w.s.Ledgers.Get("matrix"), rule.ID, rule.Version, map[string]any{"bodies": []any{bodies[0].ID}})
			must(t, err)
		})
		want(plant, "manage", "应急局")
		w.open(strings.Replace(register, "responsible: manage", "responsible: supervise", 1))
		want(plant, "supervise", "应急局")
		want(plant, "manage")
		w.open(register)
		want(plant, "manage", "应急局")
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("matrix"), rule.ID, record.Step{Move: "retire", Note: "机构改革"})
			must(t, err)
		})
		want(plant, "manage")
	})
}
