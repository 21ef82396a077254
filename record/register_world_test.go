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
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/record"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// register is a policy in which units, persons and assets have rows of their own.
const register = `
role:
  office: {title: 办公室, at: [county], scope: [territory], may: [read, unit.edit, account.edit, param.edit, population.edit]}
  town_office: {title: 镇办, at: [town], scope: [territory], may: [read]}
  principal: {title: 主要负责人, at: [enterprise], scope: [own], may: [read]}
options:
  grade: {items: {low: 低, high: 高}}
param:
  stop: {type: enum, options: [none, judged, always], default: none, combine: max}
  within: {type: span, per: grade, default: {low: 10 workdays, high: 3 workdays}}
  share: {type: percent, default: [{is: 40%}, {from: 2027-01-01, is: 50%}]}
  lists: {type: list enum grade, default: [], combine: union}
  fee: {type: money, default: unset, range: [0, 1000]}
  floor: {type: int, default: 3}
pack: {p: {title: 测试, version: "1", locked: [param.floor]}}
ledger:
  county: {is: unit, title: 县, territory: true}
  town: {is: unit, title: 镇, under: [county], territory: true}
  department: {is: unit, title: 部门, under: [county], fields: {covers: {type: list industry code, responsible: supervise}}, verbs: {edit: {by: [office]}}}
  village: {is: unit, title: 村, under: [town], territory: true}
  enterprise:
    is: unit
    title: 企业
    under: [town, village]
    fields:
      code: {type: text, title: 统一社会信用代码}
      industry: {type: industry code, title: 行业, sector: true}
      staff: {type: int, title: 人数, default: 1, filter: true}
    states: {operating: 正常, shut: {title: 关闭, end: true}}
    moves:
      register: {from: new, to: operating, by: [town_office], when: {named: {if: "unit.name != '' && unit.kind == 'enterprise' && unit.parent != null", say: 无名}}}
      shut: {from: operating, to: shut, by: [office], needs: [reason]}
    verbs: {edit: {by: [office, town_office]}}
  job:
    title: 事项
    about: enterprise
    fields: {what: text!, clause: ref clause}
    states: {open: 待办, done: {title: 办结, end: true}}
    moves: {make: {from: new, to: open, by: [office, town_office], when: {running: {if: "unit.state == 'operating'", say: 企业已关闭}}}, finish: {from: open, to: done, by: [office], when: {paid: {if: param.fee > money(1), say: 未定金额}}}}
  certificate:
    title: 特种作业证
    about: person
    fields: {trade: text!, valid_to: date!}
    states: {valid: 有效, expired: {title: 过期, end: true}}
    moves: {issue: {from: new, to: valid, by: [office, principal], when: {named: {if: "person.name != ''", say: 无名}}}, expire: {from: valid, to: expired, by: [system, office]}}
  worker: {is: person, title: 从业人员, kept_by: [principal, office], fields: {trade: text}}
  training:
    title: 培训
    about: [worker]
    fields: {topic: text!}
    states: {held: 已培训, gone: {title: 失效, end: true}}
    moves: {hold: {from: new, to: held, by: [principal]}, lapse: {from: held, to: gone, by: [system, principal]}}
  house: {is: asset, title: 出租房屋, kept_by: [town_office], fields: {address: text!, rooms: int}, about: [village]}
  yard: {is: asset, title: 闲置院落, kept_by: [town_office], fields: {address: text!}}
  patrol:
    title: 巡查
    about: [house, yard]
    fields: {note: text!}
    states: {done: {title: 已巡查, end: true}}
    moves: {log: {from: new, to: done, by: [town_office], when: {used: {if: "asset.state == 'in_use' && unit.name != ''", say: 已停用}}}}
  clause:
    is: reference
    title: 条款
    kept_by: [office]
    fields: {text: text!, law: ref law, grades: list enum grade}
    verbs: {edit: {by: [office]}}
  matrix: {is: reference, title: 行业管理分工, kept_by: [office], fields: {codes: {type: list industry code, responsible: manage}, bodies: list unit}, verbs: {edit: {by: [office]}}}
  split: {is: reference, title: 领导分工, kept_by: [office], fields: {codes: {type: list industry code, responsible: lead}, leader: person}}
  law: {is: reference, title: 法规, kept_by: [office], fields: {title: text!}}
population:
  busy: {title: 有事项的企业, of: enterprise, manual: true, where: "unit.state == 'operating' && ledger.job.exists(j, j.unit == unit && j.state == 'open')"}
  principals: {of: post, where: post.role == 'principal'}
  towns: {of: town}
  like: {of: enterprise, given: {n: int}, where: unit.staff != null && unit.staff == n}
seed:
  law: {gb: {title: 安全生产法}}
  clause: {c1: {text: 第一条, law: gb, grades: [high]}, c2: {text: 第二条}}
`

// registry is a small county on one database.
type registry struct {
	t      *testing.T
	db     *store.DB
	s      *record.Service
	m      *unit.Model
	now    time.Time
	keys   *secret.Keyring
	county unit.Unit
	east   unit.Unit
	west   unit.Unit
	office *unit.Actor
	clerk  *unit.Actor // of the east town
	far    *unit.Actor // of the west town
}

func onBothRegisters(t *testing.T, test func(*registry)) {
	t.Run("sqlite", func(t *testing.T) { test(newRegistry(t, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(newRegistry(t, testpg.URL(t))) })
}

func newRegistry(t *testing.T, address string) *registry {
	t.Helper()
	w := &registry{t: t, now: time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)}
	var err error
	w.db, err = store.Open(context.Background(), address)
	must(t, err)
	t.Cleanup(func() { must(t, w.db.Close()) })
	w.db.Now = func() time.Time { return w.now }
	w.open(register)
	w.write(func(tx *store.Tx) {
		w.county = w.plant(tx, "county", "测试县", "", "990001")
		w.east, w.west = w.plant(tx, "town", "东镇", w.county.ID, "t1"), w.plant(tx, "town", "西镇", w.county.ID, "t2")
		w.office, w.clerk, w.far = w.actor(tx, w.county.ID, "甲", "office"), w.actor(tx, w.east.ID, "乙", "town_office"), w.actor(tx, w.west.ID, "丙", "town_office")
	})
	return w
}

// open installs a policy over what is there.
func (w *registry) open(policy string, more ...string) {
	w.t.Helper()
	files := fstest.MapFS{"p/a.yaml": {Data: []byte(policy)}}
	for i, text := range more {
		files[fmt.Sprintf("p/b%d.yaml", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	tree, err := pack.Load(files, "p")
	must(w.t, err)
	cal, err := calendar.NewCalendar()
	must(w.t, err)
	set, err := ledger.Compile(tree, cal)
	must(w.t, err)
	w.m = unit.Compile(tree, set)
	must(w.t, tree.List.Err())
	zone, err := calendar.Zone("")
	must(w.t, err)
	if w.keys == nil {
		w.keys, err = secret.Generate()
		must(w.t, err)
	}
	w.s = &record.Service{Ledgers: set, Units: w.m, Calendar: cal, Zone: zone, Keys: w.keys}
	w.m.Rows, w.m.Keys = w.s, w.keys
	must(w.t, w.s.Install(context.Background(), w.db))
}

func (w *registry) write(fn func(*store.Tx)) {
	w.t.Helper()
	must(w.t, w.try(func(tx *store.Tx) error { fn(tx); return nil }))
}

func (w *registry) try(fn func(*store.Tx) error) error { return w.db.Write(context.Background(), fn) }

func (w *registry) plant(tx *store.Tx, kind, name, parent, code string) unit.Unit {
	w.t.Helper()
	u, err := w.m.Create(tx, unit.System(), unit.Unit{Kind: kind, Name: name, Parent: parent, Code: code})
	must(w.t, err)
	return u
}

func (w *registry) actor(tx *store.Tx, at, name, role string) *unit.Actor {
	w.t.Helper()
	post, err := w.m.Appoint(tx, unit.System(), at, name, role)
	must(w.t, err)
	a, err := w.m.Actor(tx, post)
	must(w.t, err)
	return a
}

func (w *registry) make(a *unit.Actor, name string, draft record.Draft) (r *record.Record, err error) {
	err = w.try(func(tx *store.Tx) error {
		r, err = w.s.Create(tx, a, w.s.Ledgers.Get(name), draft)
		return err
	})
	return r, err
}

func (w *registry) must(r *record.Record, err error) *record.Record {
	w.t.Helper()
	must(w.t, err)
	return r
}

func (w *registry) load(name, id string) (r *record.Record) {
	w.t.Helper()
	w.write(func(tx *store.Tx) {
		var err error
		r, err = w.s.Load(tx, w.s.Ledgers.Get(name), id, false)
		must(w.t, err)
	})
	return r
}

func (w *registry) kinds(id string) (out []string) {
	w.write(func(tx *store.Tx) {
		events, err := event.History(tx, id)
		must(w.t, err)
		for _, e := range slices.Backward(events) {
			out = append(out, e.Ledger+"."+e.Kind)
		}
	})
	return out
}
