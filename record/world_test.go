package record_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/packs"
	"zhiben/record"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// county is a small policy: one ledger with every kind of move.
const county = `
param: {yellow: {type: int, default: 3}, light_yellow: {type: int, default: 3}, urge_every: {type: int, default: 2}, answer: {type: span, default: 2 workdays}, patience: {type: span, per: grade, default: {low: 2 workdays, high: 8 hours}}}
role:
  office: {title: {zh: 办公室}, at: [county], scope: territory, may: [read, unit.edit, account.edit]}
  clerk: {title: {zh: 办事员}, at: [town], scope: own, may: [read]}
  watcher: {title: {zh: 旁观}, at: [town], scope: own, may: [read]}
options:
  grade: {items: {low: 低, high: 高}}
ledger:
  county: {is: unit, title: 县, territory: true}
  town: {is: unit, title: 镇, under: [county]}
  job:
    title: 事项
    about: [town]
    fields:
      name: {type: text!, title: 名称, subject: true, search: true, sort: true}
      grade: {type: enum grade!, title: 级别, default: low, filter: true}
      until: {type: date, title: 期限, sort: true}
      money: {type: decimal, title: 金额, sort: true}
      helpers: {type: list unit, title: 帮手, share: true}
      proof: {type: files, title: 佐证}
      result: {type: long text, title: 结果}
    states: {open: 待办, busy: {title: 在办}, done: {title: 办结, end: true}, public: {title: 公开, open: below}}
    moves:
      make: {from: new, to: open, by: [office]}
      begin: {from: open, to: busy, by: [clerk]}
      finish: {from: busy, to: done, by: [clerk], needs: [result], fields: [proof], when: {cheap: {if: "record.money == null || record.money <= 100.0", say: 超出限额}}}
      put_off: {from: [open, busy], by: [system], needs: [until]}
      publish: {from: open, to: public, by: [office]}
      hide: {from: public, to: done, by: [office], needs: [reason], unlike: [publish]}
    verbs: {edit: {by: [office]}}
    clocks:
      answer: {while: open, within: =param.answer, who: [clerk]}
      work: {while: [open, busy], due: record.until, who: [clerk]}
  delay:
    title: 延期
    fields: {job: {type: ref job!, title: 事项, filter: true}, to: {type: date!, title: 延至}, why: {type: text!, title: 理由, subject: true}}
    states: {asked: 待批, granted: {title: 同意, end: true}}
    moves:
      ask: {from: new, to: asked, by: [clerk]}
      grant: {from: asked, to: granted, by: [office], do: [{move: {on: =record.job, in: job, take: put_off, with: {until: =record.to}}}]}
    clocks: {decide: {while: asked, within: 3 workdays, who: [office]}}
`

// world is a small county on one database.
type world struct {
	t      *testing.T
	db     *store.DB
	s      *record.Service
	model  *unit.Model
	office *unit.Actor
	clerk  *unit.Actor // at the first town
	other  *unit.Actor // at the second town
	towns  []unit.Unit
	now    time.Time
	past   bool // the test writes rows past the program; all others end with their rows compared with the log
}

// verify compares the rows with the log.
func (w *world) verify() error {
	return w.db.Read(context.Background(), func(tx *store.Tx) error {
		return (&record.Audit{Keys: w.s.Keys, Tables: event.RowAudit{Tables: slices.Concat(unit.Tables, record.Tables)}}).Rows(tx)
	})
}

// onBoth runs a test on SQLite and on PostgreSQL.
func onBoth(t *testing.T, test func(*world)) {
	t.Run("sqlite", func(t *testing.T) { test(newWorld(t, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(newWorld(t, testpg.URL(t))) })
}

func newWorld(t *testing.T, address string) *world {
	t.Helper()
	var err error
	w := &world{t: t, now: time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)}
	w.s, err = service(county)
	must(t, err)
	w.model = model(t)
	w.db, err = store.Open(context.Background(), address)
	must(t, err)
	t.Cleanup(func() {
		if err := w.verify(); err != nil && !w.past {
			t.Errorf("the rows are not what the log tells: %v", err)
		}
		must(t, w.db.Close())
	})
	w.db.Now = func() time.Time { return w.now }
	must(t, w.s.Install(context.Background(), w.db))
	w.write(func(tx *store.Tx) { must(t, event.Baseline(tx, slices.Concat(unit.Tables, record.Tables))) })
	w.write(func(tx *store.Tx) {
		root, err := w.model.Create(tx, unit.System(), unit.Unit{Kind: "county", Name: "测试县", Code: "990001"})
		must(t, err)
		w.office = w.actor(tx, root.ID, "甲", "office")
		for i, name := range []string{"东镇", "西镇"} {
			town, err := w.model.Create(tx, unit.System(), unit.Unit{Kind: "town", Name: name, Parent: root.ID, Code: fmt.Sprintf("t%d", i)})
			must(t, err)
			w.towns = append(w.towns, town)
		}
		w.clerk = w.actor(tx, w.towns[0].ID, "乙", "clerk")
		w.other = w.actor(tx, w.towns[1].ID, "丙", "clerk")
	})
	return w
}

// service compiles a policy and serves its ledgers.
func service(policy string) (*record.Service, error) {
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(policy)}}, "p")
	if err != nil {
		return nil, err
	}
	base, err := pack.Load(packs.Files, "base")
	if err != nil {
		return nil, err
	}
	cal, err := record.CompileCalendar(base) // the holidays of 2024 to 2026
	if err != nil {
		return nil, err
	}
	ledgers, err := ledger.Compile(tree, cal)
	if err != nil {
		return nil, err
	}
	zone, err := calendar.Zone("")
	if err != nil {
		return nil, err
	}
	keys, err := secret.Generate()
	if err != nil {
		return nil, err
	}
	return &record.Service{Ledgers: ledgers, Calendar: cal, Zone: zone, Keys: keys}, tree.List.Err()
}

// model compiles the policy's units and roles.
func model(t *testing.T) *unit.Model {
	t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(county)}}, "p")
	must(t, err)
	ledgers, err := ledger.Compile(tree, nil)
	must(t, err)
	m := unit.Compile(tree, ledgers)
	must(t, tree.List.Err())
	return m
}

func (w *world) actor(tx *store.Tx, at, name, role string) *unit.Actor {
	now := tx.Now
	tx.Now = now.AddDate(-10, 0, 0) // held on whatever day a test sets
	post, err := w.model.Appoint(tx, unit.System(), at, name, role)
	must(w.t, err)
	tx.Now = now
	a, err := w.model.Actor(tx, post)
	must(w.t, err)
	return a
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) write(fn func(*store.Tx)) {
	w.t.Helper()
	must(w.t, w.db.Write(context.Background(), func(tx *store.Tx) error { fn(tx); return nil }))
}

// try runs a write and gives its error.
func (w *world) try(fn func(*store.Tx) error) error { return w.db.Write(context.Background(), fn) }

func (w *world) job() *ledger.Definition { return w.s.Ledgers.Get("job") }

func (w *world) make(values map[string]any) *record.Record {
	w.t.Helper()
	var r *record.Record
	w.write(func(tx *store.Tx) {
		var err error
		r, err = w.s.Create(tx, w.office, w.job(), record.Draft{Unit: w.towns[0].ID, Values: values})
		must(w.t, err)
	})
	return r
}

func (w *world) step(a *unit.Actor, id string, step record.Step) (*record.Record, error) {
	var r *record.Record
	err := w.try(func(tx *store.Tx) (err error) {
		r, err = w.s.Move(tx, a, w.job(), id, step)
		return err
	})
	return r, err
}

func wantCode(t *testing.T, err error, code string) {
	t.Helper()
	if !fault.Is(err, code) {
		t.Fatalf("got %v; want a fault with code %s", err, code)
	}
}
