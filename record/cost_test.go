package record

import (
	"os"
	"testing"
	"time"

	"zhiben/calendar"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/packs"
	"zhiben/store"
	"zhiben/unit"
)

// BenchmarkJudgement is what deciding one move costs apart from the database: the scope to see the record and to take the move, the
// needed fields, the guard. `make bench NAME=move-cost` runs it on the ledger that other figures use as well.
func BenchmarkJudgement(b *testing.B) {
	tree, err := pack.LoadLayers(pack.Layer{Files: packs.Files, Folder: "base", Name: "base"}, pack.Layer{Files: os.DirFS("../bench/packs/site"), Folder: ".", Name: "site"})
	if err != nil {
		b.Fatal(err)
	}
	ledgers, err := ledger.Compile(tree, nil)
	if err == nil {
		err = tree.List.Err()
	}
	if err != nil {
		b.Fatal(err)
	}
	d := ledgers.Get("site")
	s := &Service{Ledgers: ledgers, Zone: time.UTC}
	tx := &store.Tx{Now: time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)}
	a := &unit.Actor{Person: "p", Role: "town_office", Unit: unit.Unit{ID: "t", Path: "/990001/t1/"}, Territory: "/990001/t1/", May: []string{"read"}}
	values := map[string]any{"name": "喷涂作业场所", "workers": int64(12), "area": 120.5, "trained": 0.85, "gas": true, "check_by": calendar.Of(tx.Now, time.UTC).String(),
		"seen_at": "2026-11-20T08:30:00.000Z", "grade": "major", "risks": []any{"fire", "explosion"}, "credit_code": "91330106MA2XK7Q397"}
	r := &Record{ID: "r", Ledger: "site", Unit: "e", UnitPath: "/990001/t1/e1/", State: "listed", Values: values}
	judge := func(trained float64) error {
		m := d.Move("check")
		w := &write{s: s, tx: tx, a: a, d: d, r: r, m: m, kind: "move", from: r.State, before: values}
		values["trained"] = trained
		if err := a.Allow(unit.Ask{Right: "read", Path: r.UnitPath}); err != nil {
			return err
		}
		if err := a.Allow(unit.Ask{Roles: m.By.Roles, Own: m.By.Own, Path: r.UnitPath}); err != nil {
			return err
		}
		if !m.Leaves(r.State) {
			return wrongState(d, r, m)
		}
		return w.judge()
	}
	if judge(0.4) == nil || judge(0.85) != nil {
		b.Fatal("the guard does not guard: ", judge(0.4), judge(0.85))
	}
	for b.Loop() {
		if err := judge(0.85); err != nil {
			b.Fatal(err)
		}
	}
}
