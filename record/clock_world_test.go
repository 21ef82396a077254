package record_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// clockworks declares clocks of every sort, a ladder with letters, and rules.
const clockworks = county + `
  case:
    title: 案件
    about: [town]
    fields:
      name: {type: text!, title: 名称, subject: true}
      until: {type: date, title: 期限}
      at: {type: date time, title: 时刻}
      stands: {type: bool, title: 中止, default: false, required: true}
      level: {type: enum grade!, title: 级别, default: low}
      owner: {type: person, title: 责任人}
    states: {open: 待办, busy: 在办, wait: 等待, done: {title: 办结, end: true}}
    moves:
      make: {from: new, to: open, by: [office]}
      begin: {from: open, to: busy, by: [clerk, office]}
      rest: {from: busy, to: wait, by: [office]}
      go_on: {from: wait, to: busy, by: [office]}
      stop: {from: [open, busy], by: [office], set: {stands: true}}
      start: {from: [open, busy], by: [office], set: {stands: false}}
      extend: {from: [open, busy, wait], by: [office], needs: [until]}
      finish: {from: [open, busy, wait], to: done, by: [office, system]}
    clocks:
      work: {while: [open, busy, wait], due: record.until, pause: record.stands, who: [clerk], warn: [3 workdays, 1 day], ladder: climb}
      exact: {while: [open], due: record.at, who: ["=record.owner"], warn: [2 hours], passed: [{move: {on: =record, take: finish}}]}
      fast: {while: [busy], within: 5 workdays, pause: record.stands, who: [clerk], passed: [{notify: {to: [office], text: late}}]}
      per: {while: [wait], within: "=param.patience[record.level]", who: [clerk], passed: [{notify: {to: [office], text: late}}]}
  letter:
    title: 函件
    fields:
      kind: {type: text!, title: 种类}
      title: {type: text, title: 标题, subject: true}
      about: {type: ref any, title: 所涉}
      to_person: {type: person, title: 收件人}
      sign_by: {type: date, title: 签收期限}
      answer_by: {type: date, title: 答复期限}
      cause: {type: text, title: 原因}
    states: {sent: 待签收, received: 待答复, answered: 已答复, closed: {title: 归档, end: true}}
    moves:
      send: {from: new, to: sent, by: [system]}
      receive: {from: sent, to: received, by: [clerk]}
      answer: {from: [sent, received], to: answered, by: [clerk, office], fields: [cause]}
      close: {from: answered, to: closed, by: [office]}
    clocks:
      sign: {while: [sent], due: record.sign_by, who: [clerk], passed: [{notify: {to: [office], text: unsigned}}]}
      answer: {while: [sent, received], due: record.answer_by, who: [clerk], passed: [{notify: {to: [office], text: unanswered}}]}
letter:
  urging: {title: 督办函, ledger: letter, sign_within: 1 workday, answer_within: 3 workdays, answer: {cause: {type: text!, title: 原因}}}
ladder:
  climb:
    title: 阶梯
    hold: record.state == 'done'
    steps:
      remind: {title: 提醒, wait: -2 workdays, do: [{notify: {to: [office], text: soon}}]}
      letter: {title: 发函, wait: 1 workday, do: [{letter: {kind: urging, to: [=clock.unit]}}]}
      bulletin: {title: 通报, wait: 2 workdays, if: "!prev.answered || clock.overdue_days > 20", do: [{notify: {to: [office], text: bulletin}}]}
      talk: {title: 约谈, wait: 2 workdays, approve: [office], do: [{letter: {kind: urging, to: [=clock.unit]}}]}
`

// clockWorld is a small county whose packs declare clocks.
func clockWorld(t *testing.T, address, policy string) *world {
	t.Helper()
	w := newWorld(t, address)
	s, err := service(policy)
	must(t, err)
	w.s = s
	w.s.Units = w.model
	must(t, w.s.Install(context.Background(), w.db))
	return w
}

// onBothWith runs a test on both databases with a policy.
func onBothWith(t *testing.T, policy string, test func(*world)) {
	t.Run("sqlite", func(t *testing.T) { test(clockWorld(t, filepath.Join(t.TempDir(), "z.db"), policy)) })
	t.Run("postgres", func(t *testing.T) { test(clockWorld(t, testpg.URL(t), policy)) })
}

// local is a moment in the deployment's zone.
func local(t *testing.T, text string) time.Time {
	t.Helper()
	zone, err := time.LoadLocation("Asia/Shanghai")
	must(t, err)
	at, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
	must(t, err)
	return at
}

func (w *world) ledger(name string) *ledger.Definition { return w.s.Ledgers.Get(name) }

func (w *world) create(name string, values map[string]any) *record.Record {
	w.t.Helper()
	var r *record.Record
	w.write(func(tx *store.Tx) {
		var err error
		r, err = w.s.Create(tx, w.office, w.ledger(name), record.Draft{Unit: w.towns[0].ID, Values: values})
		must(w.t, err)
	})
	return r
}

func (w *world) take(a *unit.Actor, name, id, move string, values map[string]any) *record.Record {
	w.t.Helper()
	var r *record.Record
	w.write(func(tx *store.Tx) {
		var err error
		r, err = w.s.Move(tx, a, w.ledger(name), id, record.Step{Move: move, Values: values, Note: "因"})
		must(w.t, err)
	})
	return r
}

// standing gives a clock of a record; nil where it does not run.
func (w *world) standing(r *record.Record, key string) *record.Standing {
	w.t.Helper()
	var out *record.Standing
	w.write(func(tx *store.Tx) {
		now, err := w.s.Load(tx, w.ledger(r.Ledger), r.ID, false)
		must(w.t, err)
		all, err := w.s.Clocks(tx, w.ledger(r.Ledger), now)
		must(w.t, err)
		for i := range all {
			if all[i].Clock.Key == key {
				out = &all[i]
			}
		}
	})
	return out
}

func (w *world) due(r *record.Record, key string) string {
	w.t.Helper()
	c := w.standing(r, key)
	switch {
	case c == nil:
		return "off"
	case c.Due.IsZero():
		return c.Reason
	}
	zone, _ := time.LoadLocation("Asia/Shanghai")
	return c.Due.In(zone).Format("2006-01-02 15:04")
}

// tick lets happen what is due now.
func (w *world) tick() int {
	w.t.Helper()
	n, err := w.s.Tick(context.Background(), w.db)
	must(w.t, err)
	return n
}

// advance goes from one thing to the next, until a time.
func (w *world) advance(to time.Time) {
	w.t.Helper()
	for range 1000 {
		at, ok, err := w.s.NextTimer(context.Background(), w.db)
		must(w.t, err)
		if !ok || at.After(to) {
			w.now = to
			return
		}
		if at.After(w.now) {
			w.now = at
		}
		w.tick()
	}
	w.t.Fatal("the clocks do not come to rest")
}

// told lists the events of some kinds of a record, the oldest first, as kind:move.
func (w *world) told(r *record.Record, kinds ...string) []string {
	w.t.Helper()
	out := []string{}
	w.write(func(tx *store.Tx) {
		events, err := event.History(tx, r.ID)
		must(w.t, err)
		for i := len(events) - 1; i >= 0; i-- {
			for _, k := range kinds {
				if events[i].Kind == k {
					what := events[i].Move
					for _, key := range []string{"clock", "step", "rule"} {
						if v, ok := events[i].Body.Extra[key].(string); ok {
							what = v
						}
					}
					out = append(out, k+":"+what)
				}
			}
		}
	})
	return out
}
