package record_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"zhiben/record"
	"zhiben/store"
)

// rules are some that follow events and the calendar.
var rules = strings.Replace(clockworks, "\nletter:\n", `
  mark:
    title: 记号
    about: [town, county]
    fields: {what: {type: text!, subject: true, title: 何事}, of: {type: ref case, title: 案件}, grade_was: {type: enum grade, title: 原级别}}
    states: {made: {end: true, title: 已记}}
    moves: {make: {from: new, to: made, by: [system, office]}}
letter:
`, 1) + `
population:
  towns: {of: town}
  open_cases: {of: case, where: record.state != 'done'}
rule:
  on_move: {after: {move: case.begin}, when: event.record.level == 'low', do: [{create: {ledger: mark, with: {unit: =event.unit, what: begun, of: =event.record}}}]}
  on_enter: {after: {enter: case.done}, do: [{create: {ledger: mark, with: {what: done, of: =event.record}, once: =event.record.id}}]}
  on_new: {after: {new: case}, do: [{create: {ledger: mark, with: {what: new, of: =event.record}}}]}
  on_change: {after: {change: case.until}, when: "event.old != null && event.old.until != event.record.until", do: [{create: {ledger: mark, with: {what: changed, of: =event.record}}}]}
  on_passed: {after: {passed: case.work}, do: [{create: {ledger: mark, with: {what: passed, of: =event.record}}}]}
  on_verb: {after: {move: case.urge}, do: [{create: {ledger: mark, with: {what: urged, of: =event.record}}}]}
  asked: {title: 转办, after: {move: case.rest}, confirm: [office], do: [{letter: {kind: urging, to: "=population.towns"}}]}
  monthly: {after: {every: month, at: 2 days}, for: towns, when: "unit.name != '西镇'", do: [{create: {ledger: mark, with: {unit: =unit, what: monthly}}}]}
  yearly: {title: 年检, after: {every: year, at: 2 months}, for: towns, confirm: [office], do: [{create: {ledger: mark, with: {unit: =unit, what: yearly}}}]}
  festival: {after: {day: calendar.national_day, at: -7 days}, for: open_cases, do: [{create: {ledger: mark, with: {unit: =unit.unit, what: festival, of: =unit}}}]}
`

// marks counts what rules made, by what.
func (w *world) marks() string {
	w.t.Helper()
	count := map[string]int{}
	w.write(func(tx *store.Tx) {
		page, err := w.s.List(tx, w.office, w.ledger("mark"), record.Query{Limit: 1000})
		must(w.t, err)
		for _, r := range page.Records {
			count[r.Values["what"].(string)]++
		}
	})
	var out []string
	for what, n := range count {
		out = append(out, fmt.Sprintf("%s %d", what, n))
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// Rules follow moves, states, new records, changes, deadlines that passed and office verbs: once for each event.
func TestRulesFollowEvents(t *testing.T) {
	onBothWith(t, rules, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一", "until": "2026-03-11"})
		w.create("case", map[string]any{"name": "二", "level": "high"})
		if got := w.marks(); got != "" {
			t.Errorf("in the same transaction: %s", got)
		}
		w.tick()
		if got := w.marks(); got != "new 2" {
			t.Errorf("created: %s", got)
		}
		w.take(w.office, "case", r.ID, "begin", nil)
		w.take(w.office, "case", r.ID, "extend", map[string]any{"until": "2026-03-12"})
		w.write(func(tx *store.Tx) {
			_, err := w.s.Urge(tx, w.office, w.ledger("case"), r.ID, "", "")
			must(t, err)
		})
		w.tick()
		if got := w.marks(); got != "begun 1, changed 1, new 2, urged 1" {
			t.Errorf("moved: %s", got)
		}
		w.advance(local(t, "2026-03-13 00:00").UTC())
		w.tick()
		w.take(w.office, "case", r.ID, "finish", nil)
		w.tick()
		w.tick()
		if got := w.marks(); got != "begun 1, changed 1, done 1, new 2, passed 1, urged 1" {
			t.Errorf("at the end: %s", got)
		}
	})
}

// Rules of the calendar run once for each row and period, also after a time in which nothing ran.
func TestCalendarRules(t *testing.T) {
	onBothWith(t, rules, func(w *world) {
		t := w.t
		w.now = local(t, "2026-08-15 09:00").UTC()
		must(t, w.s.Install(context.Background(), w.db))
		w.write(func(tx *store.Tx) { // as if the county began now
			_, err := tx.Exec(`DELETE FROM timer WHERE kind = 'calendar'`)
			must(t, err)
		})
		must(t, w.s.Install(context.Background(), w.db))
		w.create("case", map[string]any{"name": "一"})
		w.tick()
		w.now = local(t, "2026-09-02 23:59").UTC()
		w.tick()
		if got := w.marks(); got != "new 1" {
			t.Errorf("before: %s", got)
		}
		w.now = local(t, "2026-09-03 00:00").UTC()
		w.tick()
		w.tick()
		must(t, w.s.Install(context.Background(), w.db)) // a start changes nothing
		w.tick()
		if got := w.marks(); got != "monthly 1, new 1" {
			t.Errorf("on the third: %s", got)
		}
		w.now = local(t, "2026-12-20 10:00").UTC() // three months and the festival were slept through
		w.tick()
		w.tick()
		if got := w.marks(); got != "festival 1, monthly 4, new 1" {
			t.Errorf("after downtime: %s", got)
		}
	})
}

// What a rule would do waits for a confirmation: targets are dropped and added with reasons.
func TestConfirmation(t *testing.T) {
	onBothWith(t, rules, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一"})
		w.take(w.office, "case", r.ID, "begin", nil)
		w.take(w.office, "case", r.ID, "rest", nil)
		w.tick()
		w.write(func(tx *store.Tx) {
			waits, err := w.s.Approvals(tx, w.office)
			must(t, err)
			if len(waits) != 1 || waits[0].Kind != "rule" || waits[0].Title.ZH != "转办" || len(waits[0].Effects[0].Targets) != 2 || waits[0].Effects[0].Targets[0].Title == "" {
				t.Fatalf("waits %+v", waits)
			}
			drop := record.Amendment{ID: w.towns[1].ID}
			wantCode(t, w.s.Decide(tx, w.office, waits[0].ID, true, "", []record.Amendment{drop}), "needs_fields")
			drop.Reason = "无此类企业"
			wantCode(t, w.s.Decide(tx, w.office, waits[0].ID, true, "", []record.Amendment{{ID: "nobody", Add: true, Reason: "x"}}), "no_target")
			must(t, w.s.Decide(tx, w.office, waits[0].ID, true, "", []record.Amendment{drop, {ID: w.clerk.Person, Add: true, Reason: "经办"}}))
		})
		w.write(func(tx *store.Tx) {
			page, err := w.s.List(tx, w.office, w.ledger("letter"), record.Query{})
			must(t, err)
			var persons, units int
			for _, l := range page.Records {
				if l.Values["to_person"] == w.clerk.Person {
					persons++
				} else if l.Unit == w.towns[0].ID {
					units++
				}
			}
			if page.Total != 2 || persons != 1 || units != 1 {
				t.Errorf("%d letters, %d to persons, %d to units", page.Total, persons, units)
			}
		})
		w.now = local(t, "2027-03-01 00:00").UTC() // a rule of the calendar asks for each of its units
		w.tick()
		w.write(func(tx *store.Tx) {
			waits, err := w.s.Approvals(tx, w.office)
			must(t, err)
			if len(waits) != 2 || waits[0].Record != "" || waits[0].Title.ZH != "年检" || waits[0].Effects[0].Of != "mark" {
				t.Fatalf("of the calendar: %+v", waits)
			}
			must(t, w.s.Decide(tx, w.office, waits[0].ID, true, "", nil))
			must(t, w.s.Decide(tx, w.office, waits[1].ID, false, "本年免检", nil))
		})
		if got := w.marks(); !strings.Contains(got, "yearly 1") {
			t.Errorf("confirmed for one of two: %s", got)
		}
		if got := w.told(r, "approval", "approved"); !slices.Equal(got, []string{"approval:asked", "approved:asked"}) {
			t.Errorf("history %v", got)
		}
	})
}

// A rule that fails never stops what it follows; it is shown and tried again.
func TestRuleFails(t *testing.T) {
	policy := strings.Replace(rules, "make: {from: new, to: made, by: [system, office]}",
		"make: {from: new, to: made, by: [system, office], when: {good: {if: \"record.of == null || record.of.name != '坏'\", say: 不行}}}", 1)
	onBothWith(t, policy, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		w.create("case", map[string]any{"name": "坏"})
		w.create("case", map[string]any{"name": "好"})
		w.tick()
		if got := w.marks(); got != "new 1" {
			t.Errorf("marks: %s", got)
		}
		keeper := *w.office
		keeper.May = append(keeper.May, "calendar.edit")
		for attempts := int64(1); attempts < 4; attempts++ {
			w.write(func(tx *store.Tx) {
				list, err := w.s.Failures(tx, &keeper)
				must(t, err)
				if len(list) != 1 || list[0].Attempts != attempts || !strings.HasPrefix(list[0].Key, "on_new/") || list[0].Error == "" {
					t.Errorf("failures %+v", list)
				}
				w.now = list[0].NextAt.Add(time.Second)
			})
			w.tick()
		}
	})
}
