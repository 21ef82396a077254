package record_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/record"
	"zhiben/store"
)

// Warnings, the end of the term and what follows from it come once, each at its time.
func TestWarnAndPass(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC() // a Monday
		r := w.create("case", map[string]any{"name": "一", "until": "2026-03-12", "at": "2026-03-05T02:00:00Z", "owner": w.clerk.Person})
		for _, c := range []struct {
			at   string
			want string
		}{
			{"2026-03-04 23:59", ""},
			{"2026-03-05 07:59", ""},
			{"2026-03-05 08:00", "warn:exact"},
			{"2026-03-05 09:59", "warn:exact"},
			{"2026-03-05 10:00", "warn:exact passed:exact"},
		} {
			w.now = local(t, c.at).UTC()
			w.tick()
			if got := strings.Join(w.told(r, "warn", "passed"), " "); got != c.want {
				t.Errorf("at %s: %s; want %s", c.at, got, c.want)
			}
		}
		if n := w.tick(); n != 0 {
			t.Errorf("%d things happened twice", n)
		}
		w.write(func(tx *store.Tx) {
			now, err := w.s.Load(tx, w.ledger("case"), r.ID, false)
			must(t, err)
			if now.State != "done" || now.Due != "" {
				t.Errorf("the clock's effect: %s, due %q", now.State, now.Due)
			}
			events, err := event.History(tx, r.ID)
			must(t, err)
			for _, e := range events {
				if e.Kind == "warn" && (len(e.Body.Notify) != 1 || !slices.Equal(e.Body.Notify[0].Persons, []string{w.clerk.Person}) || e.Body.Notify[0].Clock != "exact") {
					t.Errorf("warned %+v", e.Body.Notify)
				}
			}
		})
	})
}

// What ran out while nothing was running happens once at the start, in the order of its times, and tells its own time.
func TestAfterDowntime(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		late := w.create("case", map[string]any{"name": "晚", "until": "2026-03-13"})
		early := w.create("case", map[string]any{"name": "早", "until": "2026-03-11"})
		w.now = local(t, "2026-03-16 12:00").UTC()
		w.tick()
		if got := strings.Join(w.told(early, "warn", "passed", "step"), " "); got != "warn:work step:remind warn:work passed:work step:letter" {
			t.Errorf("early: %s", got)
		}
		var order []string
		w.write(func(tx *store.Tx) {
			var last int64
			events, err := tx.Table(`SELECT record, kind, body FROM event WHERE kind IN ('warn', 'passed') ORDER BY id`, nil)
			must(t, err)
			for _, row := range events {
				body := fmt.Sprint(row[2])
				if b, ok := row[2].([]byte); ok {
					body = string(b)
				}
				_, after, _ := strings.Cut(body, `"at":`)
				at := int64(0)
				_, err := fmt.Sscanf(after, "%d", &at)
				must(t, err)
				if at < last {
					t.Errorf("out of order: %s", body)
				}
				last = at
				order = append(order, fmt.Sprint(row[0] == late.ID))
			}
		})
		if len(order) != 6 || w.tick() != 0 {
			t.Errorf("order %v", order)
		}
	})
}

// Several servers at once, each with connections of its own: everything happens once.
func TestManySchedulers(t *testing.T) {
	for _, c := range []struct{ name, address string }{{"sqlite", filepath.Join(t.TempDir(), "z.db")}, {"postgres", testpg.URL(t)}} {
		t.Run(c.name, func(t *testing.T) {
			w := clockWorld(t, c.address, clockworks)
			const records = 60
			w.now = local(t, "2026-03-02 09:00").UTC()
			var all []*record.Record
			for i := range records {
				all = append(all, w.create("case", map[string]any{"name": fmt.Sprint(i), "until": "2026-03-11", "at": "2026-03-05T02:00:00Z"}))
			}
			w.now = local(t, "2026-03-05 12:00").UTC()
			var servers sync.WaitGroup
			var fired atomic.Int64
			for range 4 {
				s, err := service(clockworks)
				must(t, err)
				db, err := store.Open(t.Context(), c.address)
				must(t, err)
				t.Cleanup(func() { _ = db.Close() })
				db.Now = func() time.Time { return w.now }
				must(t, s.Install(t.Context(), db))
				servers.Go(func() {
					for range 4 {
						n, err := s.Tick(context.Background(), db)
						if err != nil {
							t.Error(err)
						}
						fired.Add(int64(n))
					}
				})
			}
			servers.Wait()
			fired.Add(int64(w.tick()))
			for _, r := range all {
				if got := strings.Join(w.told(r, "warn", "passed", "move"), " "); got != "warn:exact passed:exact move:finish" {
					t.Fatalf("%s: %s", r.ID, got)
				}
			}
			if fired.Load() < 3*records {
				t.Errorf("%d things are said to have happened; at least %d did", fired.Load(), 3*records)
			}
		})
	}
}

// A failure leaves nothing behind, is shown, and is tried again later; others are not held up.
func TestFailureIsRetried(t *testing.T) {
	policy := strings.Replace(clockworks, "finish: {from: [open, busy, wait], to: done, by: [office, system]}", "finish: {from: [open, busy, wait], to: done, by: [office, system], when: {enough: {if: record.name != '坏', say: 还不行}}}", 1)
	onBothWith(t, policy, func(w *world) {
		w.past = true
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		bad := w.create("case", map[string]any{"name": "坏", "at": "2026-03-05T02:00:00Z"})
		good := w.create("case", map[string]any{"name": "好", "at": "2026-03-05T02:00:01Z"})
		w.now = local(t, "2026-03-05 12:00").UTC()
		w.tick()
		if got := strings.Join(w.told(good, "passed", "move"), " "); got != "passed:exact move:finish" {
			t.Errorf("good: %s", got)
		}
		if got := strings.Join(w.told(bad, "passed", "move"), " "); got != "passed:exact" {
			t.Errorf("bad: %s", got)
		}
		keeper := *w.office
		keeper.May = append(keeper.May, "calendar.edit")
		w.write(func(tx *store.Tx) {
			list, err := w.s.Failures(tx, &keeper)
			must(t, err)
			if len(list) != 1 || list[0].Record != bad.ID || list[0].Attempts != 1 || !strings.Contains(list[0].Error, "还不行") {
				t.Errorf("failures %+v", list)
			}
			_, err = tx.Exec(`UPDATE "l_case" SET "name" = '好了' WHERE "s_id" = $1`, bad.ID)
			must(t, err)
		})
		w.now = w.now.Add(time.Minute)
		w.tick()
		if got := strings.Join(w.told(bad, "passed", "move"), " "); got != "passed:exact move:finish" {
			t.Errorf("after the cause was removed: %s", got)
		}
	})
}

// The ladder: reminder before the deadline, letter after it, and from there on by what becomes of the letter.
func TestLadder(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		start := func() *record.Record {
			w.now = local(t, "2026-03-02 09:00").UTC() // a Monday
			return w.create("case", map[string]any{"name": "一", "until": "2026-03-11"})
		}
		letters := func() (out []*record.Record) {
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, w.office, w.ledger("letter"), record.Query{Sort: []string{"created_at"}})
				must(t, err)
				out = page.Records
			})
			return out
		}
		steps := func(r *record.Record) string { return strings.Join(w.told(r, "step", "declined"), " ") }

		r := start()
		for _, c := range []struct{ to, want string }{
			{"2026-03-08 23:00", ""},
			{"2026-03-09 00:00", "step:remind"},                           // two working days before the end of the 11th
			{"2026-03-12 23:59", "step:remind"},                           //
			{"2026-03-13 00:00", "step:remind step:letter"},               // one working day after
			{"2026-03-20 00:00", "step:remind step:letter"},               // the letter may be answered until the 18th
			{"2026-03-21 00:00", "step:remind step:letter step:bulletin"}, // two working days later
		} {
			w.advance(local(t, c.to).UTC())
			w.tick()
			if got := steps(r); got != c.want {
				t.Fatalf("at %s: %s; want %s", c.to, got, c.want)
			}
		}
		l := letters()
		if len(l) != 1 || l[0].Unit != w.towns[0].ID || l[0].Values["about"] != r.ID || l[0].Values["answer_by"] != "2026-03-18" || l[0].Values["sign_by"] != "2026-03-16" {
			t.Fatalf("letters %+v", l)
		}
		w.advance(local(t, "2026-03-30 09:00").UTC())
		if got := steps(r); got != "step:remind step:letter step:bulletin" {
			t.Fatalf("the talk was not approved: %s", got)
		}
		w.write(func(tx *store.Tx) {
			waits, err := w.s.Approvals(tx, w.office)
			must(t, err)
			none, err := w.s.Approvals(tx, w.clerk)
			must(t, err)
			if len(waits) != 1 || len(none) != 0 || waits[0].Key != "climb.talk" || waits[0].Effects[0].Targets[0].ID != w.towns[0].ID {
				t.Fatalf("waits %+v, for others %+v", waits, none)
			}
			wantCode(t, w.s.Decide(tx, w.clerk, waits[0].ID, true, "", nil), "not_for_this_post")
			wantCode(t, w.s.Decide(tx, w.office, waits[0].ID, false, " ", nil), "needs_fields")
			must(t, w.s.Decide(tx, w.office, waits[0].ID, true, "", nil))
			wantCode(t, w.s.Decide(tx, w.office, waits[0].ID, true, "", nil), "decided")
		})
		if got, c := steps(r), w.standing(r, "work"); got != "step:remind step:letter step:bulletin step:talk" || c.Step.Key != "talk" || len(letters()) != 2 {
			t.Errorf("%s, at %+v", got, c.Step)
		}

		// Answered letters: the bulletin waits until three weeks of delay.
		r = start()
		w.advance(local(t, "2026-03-13 09:00").UTC())
		var mine *record.Record
		for _, x := range letters() {
			if x.Values["about"] == r.ID {
				mine = x
			}
		}
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.clerk, w.ledger("letter"), mine.ID, record.Step{Move: "answer"})
			wantCode(t, err, "needs_fields")
		})
		w.take(w.clerk, "letter", mine.ID, "answer", map[string]any{"cause": "缺件"})
		w.advance(local(t, "2026-03-31 23:00").UTC())
		if got := steps(r); got != "step:remind step:letter" {
			t.Errorf("an answered letter: %s", got)
		}
		w.advance(local(t, "2026-04-02 01:00").UTC())
		if got := steps(r); got != "step:remind step:letter step:bulletin" {
			t.Errorf("more than twenty days overdue: %s", got)
		}
		w.take(w.office, "case", r.ID, "finish", nil) // ends the ladder
		w.advance(local(t, "2026-06-01 01:00").UTC())
		if got := steps(r); got != "step:remind step:letter step:bulletin" {
			t.Errorf("after the end: %s", got)
		}

		// A new deadline takes the ladder back to its foot.
		r = start()
		w.advance(local(t, "2026-03-13 09:00").UTC())
		w.take(w.office, "case", r.ID, "extend", map[string]any{"until": "2026-03-25"})
		w.advance(local(t, "2026-03-27 00:30").UTC())
		if got := steps(r); got != "step:remind step:letter step:remind step:letter" {
			t.Errorf("extended: %s", got)
		}
	})
}

// A kind of letter may climb a ladder of its own when it is not answered.
func TestLadderOfLetters(t *testing.T) {
	policy := strings.Replace(clockworks, "answer_within: 3 workdays, answer:", "answer_within: 3 workdays, ladder: chase, answer:", 1) + `
  chase: {title: 催复, steps: {again: {title: 再催, wait: 1 workday, do: [{notify: {to: [office], text: again}}]}}}
`
	onBothWith(t, policy, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		w.create("case", map[string]any{"name": "一", "until": "2026-03-11"})
		w.advance(local(t, "2026-03-13 09:00").UTC())
		var l *record.Record
		w.write(func(tx *store.Tx) {
			page, err := w.s.List(tx, w.office, w.ledger("letter"), record.Query{})
			must(t, err)
			l = page.Records[0]
		})
		w.advance(local(t, "2026-03-19 12:00").UTC())
		if got := w.told(l, "step"); len(got) != 0 {
			t.Errorf("on the day after the term: %v", got)
		}
		w.advance(local(t, "2026-03-20 00:00").UTC())
		w.tick()
		if got := w.told(l, "step"); !slices.Equal(got, []string{"step:again"}) {
			t.Errorf("a working day later: %v", got)
		}
	})
}

// A ladder that is held takes no step; it is asked again with every write of the record, and daily.
func TestLadderHolds(t *testing.T) {
	policy := strings.Replace(clockworks, "hold: record.state == 'done'", "hold: record.state == 'busy' && today < date('2026-03-24')", 1)
	onBothWith(t, policy, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一", "until": "2026-03-11"})
		w.take(w.office, "case", r.ID, "begin", nil)
		w.advance(local(t, "2026-03-16 10:00").UTC())
		if got := w.told(r, "step"); len(got) != 0 {
			t.Errorf("while it is held: %v", got)
		}
		w.take(w.office, "case", r.ID, "rest", nil)
		w.tick()
		if got := w.told(r, "step"); !slices.Equal(got, []string{"step:remind", "step:letter"}) {
			t.Errorf("let go by a move: %v", got)
		}
		other := w.create("case", map[string]any{"name": "二", "until": "2026-03-18"})
		w.take(w.office, "case", other.ID, "begin", nil)
		w.advance(local(t, "2026-03-23 23:59").UTC())
		if got := w.told(other, "step"); len(got) != 0 {
			t.Errorf("while it is held: %v", got)
		}
		w.advance(local(t, "2026-03-24 00:00").UTC())
		w.tick()
		if got := w.told(other, "step"); !slices.Equal(got, []string{"step:letter"}) { // the reminder's time was over when the deadline was set
			t.Errorf("let go by the day: %v", got)
		}
	})
}
