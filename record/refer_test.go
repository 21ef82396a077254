package record_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// referring adds a ledger whose records name persons, units and records, one and several.
const referring = `
  shift:
    title: 班次
    about: enterprise
    fields:
      name: text!
      head: {type: person, assigned: true}
      crew: {type: list person, assigned: true}
      guests: {type: list unit, share: true}
      clauses: {type: list ref clause}
      near: {type: list ref house}
      told: {type: person, sensitivity: masked}
      sorts: {type: list enum grade, filter: true}
    states: {open: 待办, done: {title: 办结, end: true}}
    moves: {make: {from: new, to: open, by: [office, town_office, principal]}, finish: {from: open, to: done, by: [office]}}
  clause:
`

// What refers to a person, a unit, an asset or a row, by one value or among several, and what is about it, is listed with it and found
// by filter, within the scope of whoever asks.
func TestReferring(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		t := w.t
		w.open(strings.Replace(register, "\n  clause:\n", referring, 1))
		var village, firm, other unit.Unit
		var boss *unit.Actor
		w.write(func(tx *store.Tx) {
			village = w.plant(tx, "village", "一村", w.east.ID, "v1")
			firm, other = w.plant(tx, "enterprise", "一厂", w.east.ID, "e1"), w.plant(tx, "enterprise", "二厂", w.west.ID, "e2")
			boss = w.actor(tx, firm.ID, "丁", "principal")
		})
		worker := w.must(w.make(boss, "worker", record.Draft{Unit: firm.ID, Values: map[string]any{"name": "戊"}}))
		mate := w.must(w.make(boss, "worker", record.Draft{Unit: firm.ID, Values: map[string]any{"name": "己"}}))
		w.must(w.make(boss, "training", record.Draft{Person: worker.ID, Values: map[string]any{"topic": "动火"}}))
		w.must(w.make(boss, "training", record.Draft{Person: mate.ID, Values: map[string]any{"topic": "用电"}}))
		house := w.must(w.make(w.clerk, "house", record.Draft{Unit: village.ID, Values: map[string]any{"address": "一号"}}))
		w.must(w.make(w.clerk, "patrol", record.Draft{Asset: house.ID, Values: map[string]any{"note": "无异常"}}))
		clause := w.clause("第一条")
		shift := func(name string, values map[string]any) {
			values["name"] = name
			w.must(w.make(w.office, "shift", record.Draft{Unit: firm.ID, Values: values}))
		}
		shift("早班", map[string]any{"head": worker.ID, "crew": []any{mate.ID, worker.ID}, "guests": []any{other.ID}, "clauses": []any{clause}, "near": []any{house.ID}, "sorts": []any{"low", "high"}})
		shift("晚班", map[string]any{"crew": []any{mate.ID}, "told": worker.ID, "sorts": []any{"low"}})

		for _, c := range []struct {
			a          *unit.Actor
			ledger, id string
			want       string
		}{
			{w.clerk, "worker", worker.ID, "shift.crew 1; shift.head 1; training about 1"},
			{w.clerk, "worker", mate.ID, "shift.crew 2; training about 1"},
			{w.clerk, "house", house.ID, "patrol about 1; shift.near 1"},
			{w.clerk, "clause", clause, "shift.clauses 1"},
			{w.office, "enterprise", other.ID, "shift.guests 1"},
		} {
			if got := w.linked(c.a, c.ledger, c.id); got != c.want {
				t.Errorf("%s %s has linked %q, want %q", c.a.Role, c.ledger, got, c.want)
			}
		}
		for key, want := range map[string]string{"head:" + worker.ID: "早班", "crew:" + worker.ID: "早班", "crew:" + mate.ID: "早班 晚班", "guests:" + other.ID: "早班", "clauses:" + clause: "早班", "sorts:high": "早班", "sorts:low": "早班 晚班",
			"crew:%": "", `crew:"`: "", "told:" + worker.ID: "no_filter", "name:x": "no_filter", "person:" + worker.ID: "no_filter"} {
			if got := w.named(w.clerk, "shift", key); got != want {
				t.Errorf("%s finds %q, want %q", key, got, want)
			}
		}
		for _, c := range []struct {
			of   ledger.Sort
			id   string
			want string
		}{{ledger.Persons, worker.ID, "training 1; shift.head 1; shift.crew 1"}, {ledger.Units, other.ID, "enterprise 1; shift.guests 1"}, {ledger.Units, village.ID, "house 1; patrol 1"}} {
			if got := w.related(w.office, c.of, c.id); got != c.want {
				t.Errorf("%s has %q, want %q", c.id, got, c.want)
			}
		}
		if got := w.related(w.far, ledger.Persons, mate.ID); got != "shift.crew 1" {
			t.Errorf("another town counts %q", got)
		}
		if got := w.named(w.clerk, "training", "person:"+worker.ID); got != "动火" {
			t.Errorf("of the worker there are the trainings %q", got)
		}
		if got := w.named(w.far, "shift", "crew:"+mate.ID); got != "早班" { // shared with a firm there
			t.Errorf("another town sees %q", got)
		}
	})
}

func (w *registry) clause(text string) (id string) {
	w.t.Helper()
	w.write(func(tx *store.Tx) {
		page, err := w.s.List(tx, w.office, w.s.Ledgers.Get("clause"), record.Query{Sort: []string{"created_at"}})
		must(w.t, err)
		for _, r := range page.Records {
			if r.Values["text"] == text {
				id = r.ID
			}
		}
	})
	return id
}

func (w *registry) linked(a *unit.Actor, of, id string) string {
	w.t.Helper()
	var out []string
	w.write(func(tx *store.Tx) {
		groups, err := w.s.Linked(tx, a, w.s.Ledgers.Get(of), id)
		must(w.t, err)
		for _, g := range groups {
			switch {
			case g.Field != nil:
				out = append(out, fmt.Sprintf("%s.%s %d", g.Definition.Name, g.Field.Key, g.Total))
			case g.About && g.Definition.Name != "shift":
				out = append(out, fmt.Sprintf("%s about %d", g.Definition.Name, g.Total))
			}
		}
	})
	slices.Sort(out)
	return strings.Join(out, "; ")
}

func (w *registry) related(a *unit.Actor, of ledger.Sort, id string) string {
	w.t.Helper()
	var out []string
	w.write(func(tx *store.Tx) {
		found, err := w.s.RelatedTo(tx, a, of, id)
		must(w.t, err)
		for _, r := range found {
			name := r.Definition.Name
			if r.Field != nil {
				name += "." + r.Field.Key
			}
			if name != "matrix" && name != "split" {
				out = append(out, fmt.Sprintf("%s %d", name, r.Total.N))
			}
		}
	})
	return strings.Join(out, "; ")
}

// named are the titles of the records that a filter finds, or the code of what refuses it.
func (w *registry) named(a *unit.Actor, of, where string) string {
	w.t.Helper()
	key, value, _ := strings.Cut(where, ":")
	var out []string
	err := w.try(func(tx *store.Tx) error {
		page, err := w.s.List(tx, a, w.s.Ledgers.Get(of), record.Query{Where: map[string][]string{key: {value}}, Sort: []string{"created_at"}})
		if err != nil {
			return err
		}
		for _, r := range page.Records {
			out = append(out, w.s.Ledgers.Get(of).TitleOf(r.Values, ""))
		}
		return nil
	})
	if err != nil {
		return fault.Of(err).Code
	}
	return strings.Join(out, " ")
}
