package plan

import (
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/ledger"
	"zhiben/pack"
)

const ledgers = `
role: {office: {title: 办公室}}
ledger:
  job:
    fields: {name: text!, n: int}
    states: {open: 待办, done: {title: 办结, end: true}}
    moves: {make: {from: new, to: open, by: [office]}, end: {from: open, to: done, by: [office]}}
`

// A handout that names what is not there is refused when the packs are read, where it is written.
func TestHandoutFaults(t *testing.T) {
	for _, c := range []struct{ name, handout, want string }{
		{"whole", `{ledger: job, move: {otherwise: make}, unit: commitment.lead, with: {name: commitment.title}}`, ""},
		{"no ledger", `{ledger: jobs, move: {otherwise: make}, unit: owner, with: {}}`, "p/a.yaml:3:3: error N112: handout.task: no ledger `jobs`"},
		{"no starting move", `{ledger: job, move: {otherwise: end}, unit: owner, with: {}}`, "error L307: handout.task.move: ledger `job` has no starting move `end`"},
		{"no move for the past", `{ledger: job, move: {past: {done: archive}, otherwise: make}, unit: owner, with: {}}`, "error L307: handout.task.move: ledger `job` has no starting move `archive`"},
		{"no field", `{ledger: job, move: {otherwise: make}, unit: owner, with: {title: commitment.title}}`, "p/a.yaml:3:68: error N111: handout.task.with: ledger `job` has no field `title`"},
		{"no unit", `{ledger: job, move: {otherwise: make}, with: {name: commitment.title}}`, "error N117: handout.task needs `unit`"},
		{"bad expression", `{ledger: job, move: {otherwise: make}, unit: owner, with: {name: comitment.title}}`, "p/a.yaml:3:74: error N101: there is no `comitment` here"},
		{"bad expression in quotes", `{ledger: job, move: {otherwise: make}, unit: owner, with: {name: "comitment.title"}}`, "p/a.yaml:3:75: error N101: there is no `comitment` here"},
		{"unknown key", `{ledger: job, mvoe: {otherwise: make}, move: {otherwise: make}, unit: owner, with: {}}`, "error N101: handout.task has no key `mvoe`; did you mean `move`?"},
	} {
		tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte("# one handout\nhandout:\n  task: " + c.handout + "\n")}, "p/b.yaml": {Data: []byte(ledgers)}}, "p")
		if err != nil {
			t.Fatal(err)
		}
		set, err := ledger.Compile(tree, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Compile(tree, set); err != nil {
			t.Fatal(err)
		}
		got := ""
		if err := tree.List.Err(); err != nil {
			got = err.Error()
		}
		if c.want == "" && got != "" || !strings.Contains(got, c.want) || strings.Count(got, ": error ") > 1 {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}
