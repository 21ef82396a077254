package record_test

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/record"
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
func (w *registry) open(policy string) {
	w.t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(policy)}}, "p")
	must(w.t, err)
	cal, err := calendar.NewCalendar()
	must(w.t, err)
	set, err := ledger.Compile(tree, cal)
	must(w.t, err)
	w.m = unit.Compile(tree, set)
	must(w.t, tree.List.Err())
	zone, err := calendar.Zone("")
	must(w.t, err)
	w.s = &record.Service{Ledgers: set, Units: w.m, Calendar: cal, Zone: zone}
	w.m.Rows = w.s
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

// A unit made by a move of its kind's ledger is a node of the tree and a row; so is one made in the tree. Names follow both ways.
func TestUnitRows(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		made := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂", "code": "E1", "industry": "2614", "aliases": []any{"甲"}}}))
		w.write(func(tx *store.Tx) {
			u, err := unit.Get(tx, made.ID)
			must(t, err)
			if u.Name != "甲厂" || u.Code != "E1" || u.Parent != w.east.ID || u.Path != w.east.Path+"E1/" || !slices.Equal(u.Aliases, []string{"甲"}) {
				t.Errorf("the node is %+v", u)
			}
			if made.Unit != u.ID || made.UnitPath != u.Path || made.State != "operating" || made.Values["staff"] != int64(1) || made.Values["code"] != "E1" {
				t.Errorf("the row is %+v", made)
			}
		})
		if got := w.kinds(made.ID); !slices.Equal(got, []string{"unit.create", "enterprise.create"}) {
			t.Errorf("events %v", got)
		}
		_, err := w.make(w.far, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "乙厂"}})
		wantCode(t, err, "not_found")
		_, err = w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂"}})
		wantCode(t, err, "unit_exists")
		_, err = w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{}})
		wantCode(t, err, "invalid")
		_, err = w.make(w.clerk, "enterprise", record.Draft{Values: map[string]any{"name": "丙厂"}})
		wantCode(t, err, "invalid")

		var planted unit.Unit
		w.write(func(tx *store.Tx) {
			planted, err = w.m.CreateWith(tx, w.office, unit.Unit{Kind: "enterprise", Name: "丁厂", Parent: w.east.ID}, map[string]any{"staff": 9})
			must(t, err)
		})
		if r := w.load("enterprise", planted.ID); r.State != "operating" || r.Values["name"] != "丁厂" || r.Values["staff"] != int64(9) || r.Values["code"] != planted.Code {
			t.Errorf("the planted unit's row is %+v", r)
		}
		err = w.try(func(tx *store.Tx) error {
			_, err := w.m.CreateWith(tx, w.office, unit.Unit{Kind: "enterprise", Name: "戊厂", Parent: w.east.ID}, map[string]any{"industry": "no"})
			return err
		})
		wantCode(t, err, "invalid")
		w.write(func(tx *store.Tx) { // what was refused left no node
			units, err := unit.List(tx, w.office, unit.Filter{Text: "戊厂"})
			must(t, err)
			if len(units) > 0 {
				t.Errorf("left behind: %v", units)
			}
			name := "甲新厂"
			_, err = w.m.Edit(tx, w.office, made.ID, 1, &name, nil)
			must(t, err)
			r, err := w.s.Load(tx, w.s.Ledgers.Get("enterprise"), made.ID, false)
			must(t, err)
			if r.Values["name"] != name {
				t.Errorf("the row is called %v", r.Values["name"])
			}
			_, err = w.s.Edit(tx, w.clerk, w.s.Ledgers.Get("enterprise"), made.ID, r.Version, map[string]any{"name": "甲公司"})
			must(t, err)
			u, err := unit.Get(tx, made.ID)
			must(t, err)
			if u.Name != "甲公司" {
				t.Errorf("the node is called %s", u.Name)
			}
		})
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("enterprise"), made.ID, record.Step{Move: "shut", Note: "停产"})
			must(t, err)
			_, err = unit.Get(tx, made.ID)
			must(t, err) // closing takes nothing away
		})
		_, err = w.make(w.clerk, "job", record.Draft{Unit: made.ID, Values: map[string]any{"what": "查"}})
		wantCode(t, err, "running")
	})
}

// Moving a unit moves the rows of everything below with it, in one transaction, and with them what is seen and by whom.
func TestRelocate(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		var village, same unit.Unit
		w.write(func(tx *store.Tx) {
			village, same = w.plant(tx, "village", "一村", w.east.ID, "v1"), w.plant(tx, "village", "二村", w.west.ID, "v1")
		})
		system := unit.System()
		firm := w.must(w.make(system, "enterprise", record.Draft{Unit: village.ID, Values: map[string]any{"name": "甲厂", "code": "E1"}}))
		job := w.must(w.make(w.clerk, "job", record.Draft{Unit: firm.ID, Values: map[string]any{"what": "查"}}))
		house := w.must(w.make(w.clerk, "house", record.Draft{Unit: village.ID, Values: map[string]any{"address": "一号"}}))
		relocate := func(a *unit.Actor, id string, version int64, parent, code string) error {
			return w.try(func(tx *store.Tx) error {
				_, err := w.m.Relocate(tx, a, id, version, parent, code)
				return err
			})
		}
		wantCode(t, relocate(w.clerk, village.ID, 1, w.west.ID, ""), "not_for_this_post")
		wantCode(t, relocate(w.office, village.ID, 1, w.west.ID, ""), "unit_exists") // the code is taken there
		wantCode(t, relocate(w.office, village.ID, 7, w.west.ID, "v9"), "changed")
		wantCode(t, relocate(w.office, village.ID, 1, firm.ID, ""), "invalid")
		wantCode(t, relocate(w.office, w.county.ID, 1, "", "990002"), "invalid")
		wantCode(t, relocate(w.office, village.ID, 1, w.county.ID, ""), "invalid") // no village stands under a county
		must(t, relocate(w.office, village.ID, 1, w.west.ID, "v9"))
		for name, id := range map[string]string{"enterprise": firm.ID, "job": job.ID, "house": house.ID} {
			want := w.west.Path + "v9/"
			if name != "house" {
				want += "E1/"
			}
			if r := w.load(name, id); r.UnitPath != want {
				t.Errorf("%s lies at %s, want %s", name, r.UnitPath, want)
			}
		}
		w.write(func(tx *store.Tx) {
			u, err := unit.Get(tx, firm.ID)
			must(t, err)
			if u.Path != w.west.Path+"v9/E1/" || u.Parent != village.ID {
				t.Errorf("the firm stands at %+v", u)
			}
			if u, err = unit.Get(tx, same.ID); err != nil || u.Path != w.west.Path+"v1/" {
				t.Errorf("another unit moved: %+v %v", u, err)
			}
			for a, sees := range map[*unit.Actor]bool{w.clerk: false, w.far: true, w.office: true} {
				page, err := w.s.List(tx, a, w.s.Ledgers.Get("job"), record.Query{})
				must(t, err)
				if (len(page.Records) == 1) != sees {
					t.Errorf("%s sees %d jobs", a.Name, len(page.Records))
				}
			}
			if _, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("job"), job.ID, record.Step{Move: "finish"}); err == nil {
				t.Error("finished although the office has not set the fee")
			} else {
				wantCode(t, err, "paid")
			}
		})
		if got := w.kinds(village.ID); got[len(got)-1] != "unit."+unit.Relocated {
			t.Errorf("events %v", got)
		}
	})
}

// Work goes on while units move: whatever is written meanwhile stands under the unit's path afterwards.
func TestRelocateWhileRecordsAreMade(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		firm := w.must(w.make(unit.System(), "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂", "code": "E1"}}))
		var wait sync.WaitGroup
		for range 4 {
			wait.Go(func() {
				for range 10 {
					if _, err := w.make(w.office, "job", record.Draft{Unit: firm.ID, Values: map[string]any{"what": "查"}}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wait.Go(func() {
			for i := range 6 {
				err := w.try(func(tx *store.Tx) error {
					_, err := w.m.Relocate(tx, w.office, firm.ID, int64(i+1), []string{w.west.ID, w.east.ID}[i%2], "")
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
		wait.Wait()
		w.write(func(tx *store.Tx) {
			u, err := unit.Get(tx, firm.ID)
			must(t, err)
			var stray, all int
			_, err = tx.Row(`SELECT count(*), count(CASE WHEN "s_unit_path" <> $1 THEN 1 END) FROM "l_job"`, []any{u.Path}, &all, &stray)
			must(t, err)
			if all != 40 || stray != 0 {
				t.Errorf("%d of %d jobs lie elsewhere than %s", stray, all, u.Path)
			}
		})
	})
}

// A kind that gains fields gives the units that are there rows; one without has none and works as before.
func TestKindGainsFields(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		w.open(strings.Replace(register, "village: {is: unit, title: 村, under: [town], territory: true}",
			"village: {is: unit, title: 村, under: [town], territory: true, fields: {people: int, head: {type: text, required: true}, since_year: {type: int, default: 1949}}, verbs: {edit: {by: [office]}}}", 1))
		var village unit.Unit
		err := w.try(func(tx *store.Tx) error {
			_, err := w.m.Create(tx, w.office, unit.Unit{Kind: "village", Name: "一村", Parent: w.east.ID, Code: "v1"})
			return err
		})
		wantCode(t, err, "needs_fields")
		w.open(register)
		w.write(func(tx *store.Tx) { village = w.plant(tx, "village", "一村", w.east.ID, "v1") })
		w.open(strings.Replace(register, "village: {is: unit, title: 村, under: [town], territory: true}",
			"village: {is: unit, title: 村, under: [town], territory: true, fields: {people: int, head: {type: text, required: true}, since_year: {type: int, default: 1949}}, verbs: {edit: {by: [office]}}}", 1))
		r := w.load("village", village.ID)
		if r.State != "in_use" || r.Values["name"] != "一村" || r.Values["since_year"] != int64(1949) || r.Unit != village.ID || r.UnitPath != village.Path {
			t.Errorf("the village's row is %+v", r)
		}
		w.write(func(tx *store.Tx) {
			_, err := w.s.Edit(tx, w.office, w.s.Ledgers.Get("village"), village.ID, r.Version, map[string]any{"head": "张三", "people": 500})
			must(t, err)
		})
		if got := w.kinds(village.ID); !slices.Equal(got, []string{"unit.create", "village.create", "village.edit"}) {
			t.Errorf("events %v", got)
		}
	})
}

// A record about a person stands where the person belongs; a ledger about certain ledgers of persons knows only who is in them.
func TestPersons(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		firm := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂"}}))
		rival := w.must(w.make(w.far, "enterprise", record.Draft{Unit: w.west.ID, Values: map[string]any{"name": "乙厂"}}))
		var boss, other *unit.Actor
		w.write(func(tx *store.Tx) {
			boss, other = w.actor(tx, firm.ID, "王总", "principal"), w.actor(tx, rival.ID, "李总", "principal")
		})
		valid := map[string]any{"trade": "焊接", "valid_to": "2027-01-01"}
		own := w.must(w.make(boss, "certificate", record.Draft{Person: boss.Person, Values: valid}))
		if own.Unit != firm.ID || own.Person != boss.Person {
			t.Errorf("the certificate is %+v", own)
		}
		_, err := w.make(boss, "certificate", record.Draft{Person: other.Person, Values: valid})
		wantCode(t, err, "wrong_subject")
		_, err = w.make(boss, "certificate", record.Draft{Person: other.Person, Unit: firm.ID, Values: valid})
		wantCode(t, err, "wrong_subject")
		_, err = w.make(boss, "certificate", record.Draft{Unit: firm.ID, Values: valid})
		wantCode(t, err, "wrong_subject")
		_, err = w.make(boss, "training", record.Draft{Person: boss.Person, Values: map[string]any{"topic": "动火"}})
		wantCode(t, err, "wrong_subject") // not in the ledger of workers

		worker := w.must(w.make(boss, "worker", record.Draft{Unit: firm.ID, Values: map[string]any{"name": "赵六", "trade": "焊工"}}))
		w.write(func(tx *store.Tx) {
			names, err := unit.PersonNames(tx, []string{worker.ID})
			must(t, err)
			if names[worker.ID] != "赵六" {
				t.Errorf("the register says %v", names)
			}
		})
		held := w.must(w.make(boss, "training", record.Draft{Person: worker.ID, Values: map[string]any{"topic": "动火"}}))
		if held.Unit != firm.ID || held.Person != worker.ID {
			t.Errorf("the training is %+v", held)
		}
		also := w.must(w.make(boss, "worker", record.Draft{Unit: firm.ID, Person: boss.Person, Values: map[string]any{"trade": "电工"}}))
		if also.ID != boss.Person || also.Values["name"] != "王总" {
			t.Errorf("the same person's row is %+v", also)
		}
		_, err = w.make(boss, "worker", record.Draft{Unit: firm.ID, Person: boss.Person})
		wantCode(t, err, "person_exists")
		_, err = w.make(boss, "worker", record.Draft{Unit: firm.ID, Person: other.Person})
		wantCode(t, err, "wrong_subject")
		_, err = w.make(boss, "worker", record.Draft{Unit: firm.ID, Values: map[string]any{"trade": "钳工"}})
		wantCode(t, err, "invalid")
		w.write(func(tx *store.Tx) {
			system := unit.System()
			_, err := w.s.Edit(tx, system, w.s.Ledgers.Get("worker"), worker.ID, worker.Version, map[string]any{"name": "赵七"})
			must(t, err)
			names, err := unit.PersonNames(tx, []string{worker.ID})
			must(t, err)
			if names[worker.ID] != "赵七" {
				t.Errorf("the register says %v", names)
			}
			page, err := w.s.List(tx, w.clerk, w.s.Ledgers.Get("certificate"), record.Query{})
			must(t, err)
			if len(page.Records) != 1 || page.Records[0].Person != boss.Person {
				t.Errorf("the town sees %d certificates", len(page.Records))
			}
		})
	})
}

// A record about an asset stands at the asset's unit; out of sight, of another ledger or out of use it is refused.
func TestAssets(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		var village unit.Unit
		w.write(func(tx *store.Tx) { village = w.plant(tx, "village", "一村", w.east.ID, "v1") })
		house := w.must(w.make(w.clerk, "house", record.Draft{Unit: village.ID, Values: map[string]any{"address": "一号", "rooms": 6}}))
		yard := w.must(w.make(w.clerk, "yard", record.Draft{Unit: w.east.ID, Values: map[string]any{"address": "旧厂"}}))
		note := map[string]any{"note": "正常"}
		for _, asset := range []*record.Record{house, yard} {
			if r := w.must(w.make(w.clerk, "patrol", record.Draft{Asset: asset.ID, Values: note})); r.Asset != asset.ID || r.Unit != asset.Unit {
				t.Errorf("the patrol is %+v", r)
			}
		}
		firm := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂"}}))
		_, err := w.make(w.far, "patrol", record.Draft{Asset: house.ID, Values: note})
		wantCode(t, err, "wrong_subject")
		_, err = w.make(w.clerk, "patrol", record.Draft{Asset: firm.ID, Values: note})
		wantCode(t, err, "wrong_subject")
		_, err = w.make(w.clerk, "patrol", record.Draft{Unit: village.ID, Values: note})
		wantCode(t, err, "wrong_subject")
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.clerk, w.s.Ledgers.Get("yard"), yard.ID, record.Step{Move: "retire", Note: "拆除"})
			must(t, err)
		})
		_, err = w.make(w.clerk, "patrol", record.Draft{Asset: yard.ID, Values: note})
		wantCode(t, err, "used")
	})
}
