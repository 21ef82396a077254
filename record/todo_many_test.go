package record_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// What waits in sixty ledgers comes in one order, page by page, and is what the ledgers' own lists of it say; of much, the count says that
// there is more. ZHIBEN_TODO_ROWS sets how many records each ledger has, and has the times printed: 16700 make a million.
func TestTodoOfManyLedgers(t *testing.T) {
	rows, measure := 24, false
	if n, err := strconv.Atoi(os.Getenv("ZHIBEN_TODO_ROWS")); err == nil {
		rows, measure = n, true
	}
	policy := county
	for i := range 60 {
		policy += fmt.Sprintf(`
  many%d:
    title: 台账%d
    about: [town]
    fields: {name: {type: text!, title: 名称, subject: true}}
    states: {open: 待办, busy: 在办, done: {title: 办结, end: true}}
    moves: {make: {from: new, to: open, by: [office]}, begin: {from: open, to: busy, by: [clerk]}, finish: {from: busy, to: done, by: [clerk]}, look: {from: busy, to: busy, by: [office]}}
    clocks: {answer: {while: open, within: =param.answer, who: [clerk]}, watch: {while: busy, within: 9 workdays, who: [office]}}`, i, i)
	}
	for _, on := range []struct {
		name    string
		address func() string
	}{{"sqlite", func() string { return filepath.Join(t.TempDir(), "z.db") }}, {"postgres", func() string { return testpg.URL(t) }}} {
		t.Run(on.name, func(t *testing.T) {
			w := newWorld(t, on.address())
			w.past = true
			s, err := service(policy)
			must(t, err)
			must(t, s.Install(context.Background(), w.db))
			for i := range 60 {
				w.write(func(tx *store.Tx) { must(t, fill(tx, s.Ledgers.Get(fmt.Sprint("many", i)), w.towns, rows)) })
			}
			if measure {
				w.write(func(tx *store.Tx) { _, err := tx.Exec("ANALYZE"); must(t, err) })
			}
			for _, a := range []*unit.Actor{w.clerk, w.office} {
				compareTodo(t, w, s, a, rows, measure)
			}
		})
	}
}

// fill lays rows straight into a ledger's table: one in twenty is open, one busy, the rest done.
func fill(tx *store.Tx, d *ledger.Definition, towns []unit.Unit, n int) error {
	states := append([]string{"open", "busy"}, slices.Repeat([]string{"done"}, 18)...)
	var all [][]any
	for i := range n {
		u := towns[i%2]
		due := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i*7%90).Format(time.DateOnly)
		all = append(all, []any{fmt.Sprintf("%s-%06d", d.Name, i), u.Region, u.ID, u.Path, states[i/2%20], 1, 1, 0, 0, due, fmt.Sprint("事项", i)})
	}
	return tx.Many(`INSERT INTO `+d.Table()+` ("s_id", "s_region", "s_unit", "s_unit_path", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "s_due", "name")`, all, "")
}

func compareTodo(t *testing.T, w *world, s *record.Service, a *unit.Actor, rows int, measure bool) {
	t.Helper()
	var took []time.Duration
	page := func(limit int, after string) (p *record.WaitingPage) {
		began := time.Now()
		must(t, w.db.Read(context.Background(), func(tx *store.Tx) (err error) { p, err = s.Todo(tx, a, limit, after); return err }))
		took = append(took, time.Since(began))
		return p
	}
	if measure {
		first := page(50, "")
		after := first.Next
		for range 30 {
			page(50, "")
			after = page(50, after).Next
		}
		slices.Sort(took)
		t.Logf("%s, %d records: p50 %v, p95 %v, longest %v; counted %d, more %v", a.Role, 60*rows, took[len(took)/2], took[len(took)*95/100], took[len(took)-1], first.Total, first.More)
		return
	}
	var got []string
	total := page(7, "")
	for p := total; ; p = page(7, p.Next) {
		for _, i := range p.Items {
			got = append(got, i.Due+" "+i.ID)
		}
		if p.Next == "" {
			break
		}
	}
	var want []string
	for _, d := range s.Ledgers.Tables() {
		must(t, w.db.Read(context.Background(), func(tx *store.Tx) error {
			list, err := s.List(tx, a, d, record.Query{Mine: true, Limit: 1000})
			if err == nil {
				for _, r := range list.Records {
					want = append(want, r.Due+" "+r.ID)
				}
			}
			return err
		}))
	}
	slices.Sort(want)
	if len(want) == 0 || strings.Join(got, "\n") != strings.Join(want, "\n") || total.Total != int64(len(want)) || total.More {
		t.Errorf("%s: %d in pages, %d in lists, counted %d", a.Role, len(got), len(want), total.Total)
	}
}
