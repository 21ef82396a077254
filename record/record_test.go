package record_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

func TestLifecycle(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "检查", "until": "2026-12-31", "money": 12.5})
		if r.State != "open" || r.Values["grade"] != "low" || r.Values["money"] != 12.5 {
			t.Fatalf("created %+v", r)
		}
		if r.Due != "2026-11-26" { // two working days to answer come before the end of the year
			t.Errorf("due %s; want the nearest clock, 2026-11-26", r.Due)
		}
		_, err := w.step(w.other, r.ID, record.Step{Move: "begin"})
		wantCode(t, err, "not_found")
		_, err = w.step(w.office, r.ID, record.Step{Move: "begin"})
		wantCode(t, err, "not_for_this_post")
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish"})
		wantCode(t, err, "wrong_state")
		r, err = w.step(w.clerk, r.ID, record.Step{Move: "begin", Version: 1})
		must(t, err)
		if r.State != "busy" || r.Version != 2 || r.Due != "2026-12-31" {
			t.Fatalf("begun %+v", r)
		}
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Version: 1, Values: map[string]any{"result": "好"}})
		wantCode(t, err, "changed")
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish"})
		wantCode(t, err, "needs_fields")
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "好", "name": "改名"}})
		wantCode(t, err, "invalid")
		r, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "好"}})
		must(t, err)
		if r.State != "done" || r.Due != "" {
			t.Fatalf("finished %+v", r)
		}
		w.write(func(tx *store.Tx) {
			events, err := w.s.History(tx, w.clerk, w.job(), r.ID)
			must(t, err)
			var moves []string
			for _, e := range events {
				moves = append(moves, e.Move)
			}
			if fmt.Sprint(moves) != "[finish begin make]" {
				t.Errorf("events %v", moves)
			}
			if c := events[0].Body.Changes["result"]; c.To != "好" || events[0].Body.To != "done" {
				t.Errorf("last event says %+v", events[0].Body)
			}
		})
	})
}

func TestGuardAndUnlike(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "贵", "money": 1000})
		_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin"})
		must(t, err)
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "x"}})
		wantCode(t, err, "cheap")
		w.write(func(tx *store.Tx) { // what its form cannot change is told before
			now, err := w.s.Get(tx, w.clerk, w.job(), r.ID)
			must(t, err)
			closed, err := w.s.Closed(tx, w.clerk, w.job(), now)
			must(t, err)
			why := map[string]string{}
			for _, c := range closed {
				why[c.Move.Key] = c.Why.ZH
			}
			if why["finish"] != "超出限额" {
				t.Errorf("closed: %v", why)
			}
			closed, err = w.s.Closed(tx, w.other, w.job(), now)
			must(t, err)
			if len(closed) == 0 || !closed[0].Others {
				t.Errorf("closed to others: %+v", closed)
			}
		})
		p := w.make(map[string]any{"name": "公开"})
		_, err = w.step(w.office, p.ID, record.Step{Move: "publish"})
		must(t, err)
		_, err = w.step(w.office, p.ID, record.Step{Move: "hide", Note: "撤下"})
		wantCode(t, err, "unlike")
	})
}

func TestScope(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		mine := w.make(map[string]any{"name": "东镇的事"})
		shared := w.make(map[string]any{"name": "共办的事", "helpers": []any{w.towns[1].ID}})
		open := w.make(map[string]any{"name": "公开的事"})
		_, err := w.step(w.office, open.ID, record.Step{Move: "publish"})
		must(t, err)
		w.write(func(tx *store.Tx) {
			for _, c := range []struct {
				who  *unit.Actor
				want int64
			}{{w.office, 3}, {w.clerk, 3}, {w.other, 1}} {
				page, err := w.s.List(tx, c.who, w.job(), record.Query{})
				must(t, err)
				if page.Total != c.want || int64(len(page.Records)) != c.want {
					t.Errorf("%s sees %d of %d; want %d", c.who.Name, len(page.Records), page.Total, c.want)
				}
				total, _, err := w.s.Count(tx, c.who, w.job(), record.Query{}, "state")
				must(t, err)
				if total != c.want {
					t.Errorf("%s counts %d; want %d", c.who.Name, total, c.want)
				}
			}
			_, err := w.s.Get(tx, w.other, w.job(), mine.ID)
			wantCode(t, err, "not_found")
			_, err = w.s.Get(tx, w.other, w.job(), shared.ID)
			must(t, err)
			_, err = w.s.Get(tx, nil, w.job(), shared.ID)
			wantCode(t, err, "not_logged_in")
			_, err = w.s.List(tx, nil, w.job(), record.Query{})
			wantCode(t, err, "not_logged_in")
		})
	})
}

func TestIdempotency(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		draft := record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "一次"}, Key: "k1"}
		ids := map[string]bool{}
		var mu sync.Mutex
		var wait sync.WaitGroup
		for range 8 { // the same request, sent eight times at once
			wait.Go(func() {
				err := w.try(func(tx *store.Tx) error {
					r, err := w.s.Create(tx, w.office, w.job(), draft)
					if err == nil {
						mu.Lock()
						ids[r.ID] = true
						mu.Unlock()
					}
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if len(ids) != 1 {
			t.Errorf("%d records came of one key", len(ids))
		}
		err := w.try(func(tx *store.Tx) error {
			_, err := w.s.Urge(tx, w.office, w.job(), keyOf(ids), "", "k1")
			return err
		})
		wantCode(t, err, "key_reused")
	})
}

func keyOf(m map[string]bool) string {
	for k := range m {
		return k
	}
	return ""
}

func TestConcurrentMovesOneWins(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "抢"})
		var won, lost int
		var mu sync.Mutex
		var wait sync.WaitGroup
		for range 6 {
			wait.Go(func() {
				_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin", Version: 1})
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					won++
				case fault.Is(err, "changed"):
					lost++
				default:
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if won != 1 || lost != 5 {
			t.Errorf("%d won, %d were told", won, lost)
		}
	})
}

func TestEffectMovesTheOtherRecord(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "延", "until": "2026-11-30"})
		_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin"})
		must(t, err)
		delay := w.s.Ledgers.Get("delay")
		w.write(func(tx *store.Tx) {
			ask, err := w.s.Create(tx, w.clerk, delay, record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"job": r.ID, "to": "2026-12-20", "why": "下雪"}})
			must(t, err)
			if _, err := w.s.Move(tx, w.clerk, delay, ask.ID, record.Step{Move: "grant"}); !fault.Is(err, "not_for_this_post") {
				t.Errorf("a clerk granted the own delay: %v", err)
			}
			_, err = w.s.Move(tx, w.office, delay, ask.ID, record.Step{Move: "grant"})
			must(t, err)
			after, err := w.s.Get(tx, w.clerk, w.job(), r.ID)
			must(t, err)
			if after.Due != "2026-12-20" || after.State != "busy" {
				t.Errorf("after the grant: due %s, %s", after.Due, after.State)
			}
			linked, err := w.s.Linked(tx, w.clerk, w.job(), r.ID)
			must(t, err)
			if len(linked) != 1 || len(linked[0].Records) != 1 || linked[0].Total != 1 || linked[0].Field.Key != "job" {
				t.Errorf("linked: %+v", linked)
			}
		})
		// A reference to a record out of scope is refused.
		err = w.try(func(tx *store.Tx) error {
			_, err := w.s.Create(tx, w.other, delay, record.Draft{Unit: w.towns[1].ID, Values: map[string]any{"job": r.ID, "to": "2026-12-20", "why": "偷看"}})
			return err
		})
		wantCode(t, err, "invalid")
	})
}

func TestUrgeOnceInAWhile(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "催"})
		urge := func(a *unit.Actor) error {
			return w.try(func(tx *store.Tx) error { _, err := w.s.Urge(tx, a, w.job(), r.ID, "", ""); return err })
		}
		wantCode(t, urge(w.clerk), "not_for_this_post") // nobody urges himself
		must(t, urge(w.office))
		wantCode(t, urge(w.office), "urged_already")
		w.now = w.now.Add(48 * time.Hour)
		must(t, urge(w.office))
	})
}

func TestListPages(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		for i := range 25 {
			values := map[string]any{"name": fmt.Sprintf("第%02d件", i), "money": float64(i % 4)}
			if i%3 > 0 {
				values["until"] = fmt.Sprintf("2026-12-%02d", 1+i)
			}
			w.make(values)
		}
		for _, sort := range [][]string{nil, {"-name"}, {"money", "-until"}, {"-money", "created_at"}, {"unit", "state"}} {
			seen, after := map[string]bool{}, ""
			var order []string
			for page := 0; ; page++ {
				var p *record.Page
				w.write(func(tx *store.Tx) {
					var err error
					p, err = w.s.List(tx, w.office, w.job(), record.Query{Sort: sort, Limit: 7, After: after})
					must(t, err)
				})
				for _, r := range p.Records {
					if seen[r.ID] {
						t.Fatalf("sort %v: %v twice", sort, r.Values["name"])
					}
					seen[r.ID] = true
					order = append(order, fmt.Sprint(r.Values["name"]))
				}
				if after = p.Next; after == "" {
					break
				}
			}
			if len(order) != 25 {
				t.Errorf("sort %v: pages hold %d of 25: %v", sort, len(order), order)
			}
			if len(sort) == 1 && sort[0] == "-name" && order[0] != "第24件" {
				t.Errorf("sorted by name downward, %s is first", order[0])
			}
		}
	})
}

func TestFilters(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		w.make(map[string]any{"name": "甲100%", "grade": "high"})
		red := w.make(map[string]any{"name": "乙", "until": "2026-11-20"})
		w.make(map[string]any{"name": "丙", "until": "2026-11-25"})
		w.write(func(tx *store.Tx) {
			for _, c := range []struct {
				name string
				q    record.Query
				want int64
			}{
				{"text with a wild card", record.Query{Text: "0%"}, 1},
				{"text", record.Query{Text: "%"}, 1},
				{"grade", record.Query{Where: map[string][]string{"grade": {"high"}}}, 1},
				{"red", record.Query{Lights: []record.Light{record.Red}}, 1},
				{"yellow", record.Query{Lights: []record.Light{record.Yellow}}, 2},
				{"state", record.Query{States: []string{"busy"}}, 0},
				{"unit", record.Query{Unit: w.towns[1].ID}, 0},
			} {
				page, err := w.s.List(tx, w.office, w.job(), c.q)
				must(t, err)
				if page.Total != c.want {
					t.Errorf("%s: %d; want %d", c.name, page.Total, c.want)
				}
			}
			_, groups, err := w.s.Count(tx, w.office, w.job(), record.Query{}, "light")
			must(t, err)
			if fmt.Sprint(groups) != "[{red 1} {yellow 2}]" {
				t.Errorf("lights %v", groups)
			}
			r, err := w.s.Get(tx, w.office, w.job(), red.ID)
			must(t, err)
			if n, ok := w.s.DaysLeft(r, w.s.Today(tx)); !ok || n != -2 {
				t.Errorf("days left %d %v; want -2", n, ok)
			}
			_, err = w.s.List(tx, w.office, w.job(), record.Query{Where: map[string][]string{"name\" OR 1=1 --": {"x"}}})
			wantCode(t, err, "no_filter")
			_, err = w.s.List(tx, w.office, w.job(), record.Query{Sort: []string{"result"}})
			wantCode(t, err, "no_sort")
			_, err = w.s.List(tx, w.office, w.job(), record.Query{After: "nonsense"})
			wantCode(t, err, "bad_cursor")
		})
	})
}

func TestFilesBelongToRecords(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "附件"})
		_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin"})
		must(t, err)
		f := event.File{Hash: "ab", Name: "a.txt", Size: 1, Type: "text/plain"}
		w.write(func(tx *store.Tx) { must(t, w.s.KeepFile(tx, w.other, f)) })
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "x", "proof": []any{"ab"}}})
		wantCode(t, err, "no_file") // somebody else's upload
		w.write(func(tx *store.Tx) { must(t, w.s.KeepFile(tx, w.clerk, f)) })
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "x", "proof": []any{"ab"}}})
		must(t, err)
		w.write(func(tx *store.Tx) {
			files, err := record.Attachments(tx, r.ID)
			must(t, err)
			if len(files) != 1 || files[0].Name != "a.txt" {
				t.Errorf("attachments %v", files)
			}
		})
	})
}

// A failed write leaves nothing behind: no row without its event, no event without its row.
func TestFailureLeavesNothing(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		boom := errors.New("boom")
		err := w.try(func(tx *store.Tx) error {
			if _, err := w.s.Create(tx, w.office, w.job(), record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "半途"}}); err != nil {
				return err
			}
			return boom
		})
		if !errors.Is(err, boom) {
			t.Fatal(err)
		}
		w.write(func(tx *store.Tx) {
			var rows, events int
			_, err := tx.Row(`SELECT count(*) FROM "l_job"`, nil, &rows)
			must(t, err)
			_, err = tx.Row(`SELECT count(*) FROM event WHERE ledger = 'job'`, nil, &events)
			must(t, err)
			if rows != 0 || events != 0 {
				t.Errorf("%d rows, %d events", rows, events)
			}
		})
	})
}
