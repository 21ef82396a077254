package record_test

import (
	"fmt"
	"strings"
	"testing"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

const duties = `
options:
  subject: {items: {fire: 消防, water: 水利, old: {title: 旧, retired: true}}}
ledger:
  duties:
    is: reference
    title: 职责
    kept_by: [office]
    fields: {title: text!, subject: {type: enum subject}, codes: list industry code, bodies: list unit, leader: person}
    coverage: {of: [subject, codes], by: [bodies, leader]}
`

// What the rows of a ledger cover together: every option and the industries that units have, who is named, where nobody is, and where rows
// name different ones. Rows out of use do not count, nor units outside the actor's territory.
func TestCoverage(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		w.open(register, duties)
		var a, b unit.Unit
		w.write(func(tx *store.Tx) {
			a, b = w.plant(tx, "department", "甲局", w.county.ID, "d1"), w.plant(tx, "department", "乙局", w.county.ID, "d2")
		})
		for i, code := range []string{"C2614", "2629", "C2614", "5411", "5412", "0111"} {
			w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": fmt.Sprint("企业", i), "industry": code}}))
		}
		row := func(values map[string]any) *record.Record {
			return w.must(w.make(w.office, "duties", record.Draft{Values: values}))
		}
		row(map[string]any{"title": "化工", "codes": []any{"26", "C27"}, "bodies": []any{a.ID}, "leader": w.office.Person})
		row(map[string]any{"title": "精细化工", "codes": []any{"2614"}, "bodies": []any{b.ID}})
		row(map[string]any{"title": "消防", "subject": "fire", "bodies": []any{a.ID}})
		row(map[string]any{"title": "消防二", "subject": "fire", "bodies": []any{a.ID}, "leader": w.office.Person})
		row(map[string]any{"title": "无范围"})
		gone := row(map[string]any{"title": "旧水利", "subject": "water", "bodies": []any{b.ID}})
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("duties"), gone.ID, record.Step{Move: "retire", Note: "机构改革"})
			must(t, err)
		})
		want := func(by *unit.Actor, lines string) {
			t.Helper()
			w.write(func(tx *store.Tx) {
				c, err := w.s.Cover(tx, by, w.s.Ledgers.Get("duties"))
				must(t, err)
				if got := w.told(tx, c); got != strings.TrimSpace(lines) {
					t.Errorf("got\n%s\nwant%s", got, lines)
				}
			})
		}
		want(w.office, `
subject fire ×0: 消防 消防二 | 甲局 | 甲
subject water ×0: | - | -
codes 0111 ×1: | - | -
codes 5411 5412 ×2: | - | -
codes 26 27 ×3: 化工 | 甲局 | 甲
codes 2614 ×2: 化工 精细化工 | 甲局 乙局! | 甲
- ×0: 无范围 | - | -`)
		want(w.far, `
subject fire ×0: 消防 消防二 | 甲局 | 甲
subject water ×0: | - | -
codes 26 27 ×0: 化工 | 甲局 | 甲
codes 2614 ×0: 化工 精细化工 | 甲局 乙局! | 甲
- ×0: 无范围 | - | -`)
	})
}

// told writes a coverage down, a line each: ! where rows name different ones.
func (w *registry) told(tx *store.Tx, c *record.Coverage) string {
	var out []string
	for _, part := range c.Parts {
		key := "-"
		if part.Field != nil {
			key = part.Field.Key
		}
		for _, line := range part.Lines {
			text := strings.Join(append([]string{key}, line.Keys...), " ") + fmt.Sprintf(" ×%d:", line.Units)
			for _, r := range line.Rows {
				text += " " + r.Values["title"].(string)
			}
			for i, cell := range line.Cells {
				naming := unit.Names
				if i == 1 {
					naming = unit.PersonNames
				}
				names, err := naming(tx, append([]string{}, cell.Named...))
				must(w.t, err)
				text += " |"
				if len(cell.Named) == 0 {
					text += " -"
				}
				for _, id := range cell.Named {
					text += " " + names[id]
				}
				if cell.Disagree {
					text += "!"
				}
			}
			out = append(out, text)
		}
	}
	return strings.Join(out, "\n")
}
