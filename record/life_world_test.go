package record_test

import (
	"context"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/packs"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// life is a policy with something of everything that moves, verbs and effects can do.
const life = `
param: {urge_every: {type: int, default: 2}, stop_rule: {type: enum, options: [none, always], default: none}, chosen: {type: int, default: unset}}
options:
  colour: {items: {blue: 蓝, orange: 橙, red: 红}}
  grade: {items: {general: 一般, major: 重大}}
role:
  office: {title: 安委办, at: [county], scope: territory, may: [read, unit.edit, account.edit]}
  director: {title: 主任, at: [county], scope: territory, may: [read]}
  regulator: {title: 监管员, at: [department], scope: sector, may: [read]}
  expert: {title: 专家, at: [county], scope: assigned, may: [read]}
  principal: {title: 负责人, at: [enterprise], scope: own, may: [read]}
  officer: {title: 安全员, at: [enterprise], scope: own, may: [read]}
  supervisor: {title: 主管部门, derive: "responsible(unit, 'supervise')", holding: [regulator]}
template:
  decision: {title: 停产停业决定书, of: stop_order, file: papers/decision.docx, number: "{year}-{seq:3}"}
  bulletin: {title: 通报, of: stop_order, file: papers/bulletin.xlsx}
ledger:
  county: {is: unit, title: 县, territory: true}
  department:
    is: unit
    title: 部门
    under: [county]
    fields: {codes: {type: list industry code, title: 主管行业, responsible: supervise}}
    states: {there: 在, gone: {title: 撤, end: true}}
    moves: {plant: {from: new, to: there, by: [office, system]}, close: {from: there, to: gone, by: [office]}}
    verbs: {edit: {by: [office]}}
  enterprise:
    is: unit
    title: 企业
    under: [county]
    fields:
      industry: {type: industry code, title: 行业, sector: true}
      points: {type: int, title: 积分, computed: "ledger.hazard.count(h, h.unit == unit && h.state != 'closed') * 2"}
      colour: {type: enum colour, title: 颜色, computed: "coalesce(unit.points, 0) >= 4 ? 'red' : coalesce(unit.points, 0) >= 2 ? 'orange' : 'blue'", override: {by: [regulator], needs: [reason, until], approve: [director]}}
    states: {operating: 正常, shut: {title: 关闭, end: true}}
    moves: {register: {from: new, to: operating, by: [office, system]}, shut: {from: operating, to: shut, by: [office], needs: [reason]}}
    verbs: {edit: {by: [office]}}
  hazard:
    title: 隐患
    about: [enterprise]
    number: "YH{year}{seq:4}"
    fields:
      text: {type: text!, title: 内容, subject: true}
      grade: {type: enum grade, title: 级别, default: general, required: true}
      owner: {type: person, title: 责任人, assigned: true, post: [principal, officer]}
      reviewer: {type: person, title: 复核专家, assigned: true}
      place: {type: position, title: 位置}
      funds: {type: money, title: 资金, min: 0, max: 1000000}
      code: {type: text, title: 编码, pattern: "[A-Z]{2}[0-9]+", unique: open}
      measures: {type: text, title: 措施, required: "=record.grade == 'major' && record.state != 'found'"}
      contractor: {type: unit, title: 承包单位, share: true}
      source: {type: ref any, title: 来源}
      kept: {type: text, title: 原文, fixed: true}
      opinion: {type: text, title: 意见}
    always: {cites: {if: "record.grade != 'major' || record.text != '无'", say: 重大隐患须写明内容}}
    states: {found: 待确认, fixing: 整改中, checking: 待验收, closed: {title: 已销号, end: true}}
    moves:
      report: {from: new, to: found, by: [principal, regulator, office, system]}
      accept: {from: found, to: fixing, by: [supervisor], needs: [owner], fields: [measures, reviewer]}
      judge: {from: [found, fixing, checking], to: fixing, by: [regulator], fields: [measures], set: {grade: major}}
      lower: {from: fixing, to: fixing, by: [regulator, office], unlike: [judge], needs: [reason], when: record.grade == 'major', set: {grade: general}}
      submit: {from: fixing, to: checking, by: ["=record.owner"], when: {stopped: {if: "param.stop_rule != 'always' || ledger.stop_order.exists(s, s.hazard == record)", say: 须先下达停产停业决定}}}
      review: {from: checking, to: checking, by: [expert], needs: [opinion]}
      close: {title: 销号, from: checking, to: closed, by: [supervisor], sign: {all: {regulator: {by: [supervisor]}, expert: {by: ["=record.reviewer"]}, head: {by: [principal], unlike: [judge]}}, within: 24 hours, near: {of: place, metres: 500}}}
      close_plain: {from: checking, to: closed, by: [office], sign: {any: {one: {by: [office]}, two: {by: [director]}}, min: 2, ordered: true, method: [drawn]}}
      undecided: {from: fixing, to: checking, by: [office], when: {chosen: {if: param.chosen > 3, say: 尚未确定}}}
      hurry: {from: fixing, to: fixing, by: [system], needs: [measures]}
    verbs: {edit: {by: [office]}}
    clocks: {fix: {title: 整改, while: [fixing], within: 5 workdays, who: [officer, principal], passed: [{notify: {to: [office], text: late}}]}}
  stop_order:
    title: 停产令
    about: [enterprise]
    fields: {hazard: {type: ref hazard!, title: 隐患}, words: {type: text, title: 内容, subject: true}, phone: {type: phone, title: 电话, sensitivity: masked}}
    states: {in_force: 执行, lifted: {title: 解除, end: true}}
    moves:
      issue: {from: new, to: in_force, by: [regulator, office], do: [{document: decision}, {notify: {to: [principal, "=record.hazard.owner"], text: 请立即停产}}, {publish: {template: bulletin, approve: [director]}}]}
      lift: {from: in_force, to: lifted, by: [office], do: [{move: {on: =record.hazard, take: hurry, with: {measures: 已解除}}}]}
  listing:
    title: 挂牌
    about: [enterprise]
    fields: {hazard: {type: ref hazard!, title: 隐患, subject: true, unique: open}, note: text}
    states: {proposed: 拟, listed: 挂牌, gone: {title: 摘牌, end: true}}
    moves: {propose: {from: new, to: proposed, by: [office, system]}, list: {from: proposed, to: listed, by: [office]}, drop: {from: [proposed, listed], to: gone, by: [office, system]}}
  licence:
    title: 许可
    about: [enterprise]
    fields: {name: {type: text!, title: 名称, subject: true}}
    states: {asked: 申请, held: {title: 持有, end: true}}
    moves:
      ask: {from: new, to: asked, by: [principal], when: {first: {if: "!ledger.licence.exists(l, l.unit == unit && l.state == 'asked')", say: 已有申请}}}
      give: {from: asked, to: held, by: [office]}
  checklist:
    is: reference
    title: 检查表
    fields: {title: {type: text!, title: 名称, subject: true}, items: {type: rows, title: 条目, fields: {text: text!, points: int}}}
    states: {used: 在用, out: {title: 停用, end: true}}
    moves: {enter: {from: new, to: used, by: [office, system]}, retire: {from: used, to: out, by: [office]}}
    verbs: {edit: {by: [office]}}
  inspection:
    title: 检查
    about: [enterprise]
    fields:
      list: {type: ref, to: checklist, required: true, pin: true, title: 检查表, subject: true}
      items: {type: rows, from: record.list.items, title: 条目, fields: {text: text, points: int, result: {type: enum, options: [pass, fail]}}}
    states: {on_site: 检查中, finished: {title: 完成, end: true}}
    moves:
      begin: {from: new, to: on_site, by: [regulator, office]}
      finish: {from: on_site, to: finished, by: [regulator, office], fields: [items], when: {judged: {if: "record.items.all(i, i.result != null)", say: 尚有未判定条目}}, do: [
        {create: {ledger: hazard, each: "=record.items.filter(i, i.result == 'fail')", as: i, once: =i.id, with: {text: "=coalesce(i.text, '')", source: =record}}}]}
  report:
    title: 举报
    about: [enterprise]
    fields: {text: {type: text!, title: 内容, subject: true}}
    states: {lodged: 待受理, verified: {title: 属实, end: true}, refused: {title: 不实, end: true}}
    moves:
      lodge: {from: new, to: lodged, by: [public, office]}
      verify: {from: lodged, to: verified, by: [office], do: [{create: {ledger: hazard, link: one_way, with: {text: =record.text}}}]}
      dismiss: {from: lodged, to: refused, by: [director]}
    verbs: {withdraw: false, comment: false}
  campaign:
    title: 行动
    about: [county]
    fields: {name: {type: text!, title: 名称, subject: true}}
    states: {open: 进行, done: {title: 完成, end: true}}
    moves:
      open: {from: new, to: open, by: [office], do: [{create: {ledger: part, each: "=ledger.enterprise.filter(e, e.state == 'operating')", as: e, with: {unit: =e, campaign: =record}}}]}
      join: {from: open, to: done, by: [system], when: {all: {if: "!ledger.part.exists(p, p.campaign == record && p.state != 'done')", say: 尚有单位未完成}}}
  part:
    title: 分项
    about: [enterprise]
    fields: {campaign: {type: ref campaign!, title: 行动, subject: true}}
    states: {open: 待办, done: {title: 完成, end: true}}
    moves:
      give: {from: new, to: open, by: [system]}
      finish: {from: open, to: done, by: [principal], do: [{move: {on: =record.campaign, take: join, try: true}}]}
    clocks: {fix: {while: [open], within: 3 workdays, who: [principal], passed: [{notify: {to: [office], text: late}}]}}
`

// lifeWorld is a county with two enterprises and a department that supervises the first one's industry.
type lifeWorld struct {
	t     *testing.T
	db    *store.DB
	s     *record.Service
	model *unit.Model
	now   time.Time
	root  unit.Unit
	units map[string]unit.Unit
	who   map[string]*unit.Actor
}

func onBothLives(t *testing.T, test func(*lifeWorld)) {
	t.Run("sqlite", func(t *testing.T) { test(newLife(t, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(newLife(t, testpg.URL(t))) })
}

func newLife(t *testing.T, address string) *lifeWorld {
	t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(life)}, "p/papers/decision.docx": {Data: decisionForm(t)}, "p/papers/bulletin.xlsx": {Data: bulletinForm(t)}}, "p")
	must(t, err)
	base, err := pack.Load(packs.Files, "base")
	must(t, err)
	cal, err := record.CompileCalendar(base)
	must(t, err)
	ledgers, err := ledger.Compile(tree, cal)
	must(t, err)
	w := &lifeWorld{t: t, now: time.Date(2026, 3, 3, 2, 0, 0, 0, time.UTC), units: map[string]unit.Unit{}, who: map[string]*unit.Actor{}}
	w.model = unit.Compile(tree, ledgers)
	must(t, tree.List.Err())
	zone, err := calendar.Zone("")
	must(t, err)
	blobs, err := store.OpenBlobs(t.TempDir())
	must(t, err)
	t.Cleanup(func() { must(t, blobs.Close()) })
	w.s = &record.Service{Ledgers: ledgers, Units: w.model, Calendar: cal, Zone: zone, Blobs: blobs}
	w.model.Rows = w.s
	w.db, err = store.Open(context.Background(), address)
	must(t, err)
	t.Cleanup(func() { must(t, w.db.Close()) })
	w.db.Now = func() time.Time { return w.now }
	must(t, w.s.Install(context.Background(), w.db))
	must(t, w.db.Write(context.Background(), func(tx *store.Tx) error { w.people(tx); return nil }))
	return w
}

func (w *lifeWorld) people(tx *store.Tx) {
	var err error
	w.root, err = w.model.Create(tx, unit.System(), unit.Unit{Kind: "county", Name: "测试县", Code: "990001"})
	must(w.t, err)
	w.units["county"] = w.root
	for _, u := range []struct {
		key, kind, name string
		values          map[string]any
	}{{"d1", "department", "工信局", map[string]any{"codes": []any{"26"}}}, {"e1", "enterprise", "甲厂", map[string]any{"industry": "2614"}}, {"e2", "enterprise", "乙厂", map[string]any{"industry": "3311"}}} {
		u.values["name"] = u.name
		r, err := w.s.Create(tx, unit.System(), w.d(u.kind), record.Draft{Unit: w.root.ID, Values: u.values})
		must(w.t, err)
		w.units[u.key], err = unit.Get(tx, r.ID)
		must(w.t, err)
	}
	for _, p := range []struct{ key, at, role string }{{"office", "county", "office"}, {"office2", "county", "office"}, {"director", "county", "director"}, {"expert", "county", "expert"}, {"reg", "d1", "regulator"}, {"reg2", "d1", "regulator"},
		{"head", "e1", "principal"}, {"officer", "e1", "officer"}, {"head2", "e2", "principal"}} {
		post, err := w.model.Appoint(tx, unit.System(), w.units[p.at].ID, p.key, p.role)
		must(w.t, err)
		w.who[p.key], err = w.model.Actor(tx, post)
		must(w.t, err)
	}
}

func (w *lifeWorld) d(name string) *ledger.Definition { return w.s.Ledgers.Get(name) }

func (w *lifeWorld) write(fn func(*store.Tx) error) error {
	return w.db.Write(context.Background(), fn)
}

// create makes a record about a unit; by is a key of who.
func (w *lifeWorld) create(by, name, at string, values map[string]any) (*record.Record, error) {
	var r *record.Record
	err := w.write(func(tx *store.Tx) (err error) {
		r, err = w.s.Create(tx, w.who[by], w.d(name), record.Draft{Unit: w.units[at].ID, Values: values})
		return err
	})
	return r, err
}

func (w *lifeWorld) hazard(values map[string]any) *record.Record {
	w.t.Helper()
	if values["text"] == nil {
		values["text"] = "漏氨"
	}
	r, err := w.create("office", "hazard", "e1", values)
	must(w.t, err)
	return r
}

func (w *lifeWorld) move(by string, r *record.Record, step record.Step) error {
	return w.write(func(tx *store.Tx) error {
		_, err := w.s.Move(tx, w.who[by], w.d(r.Ledger), r.ID, step)
		return err
	})
}

func (w *lifeWorld) do(by string, r *record.Record, act record.Act) error {
	return w.write(func(tx *store.Tx) error { _, err := w.s.Do(tx, w.who[by], w.d(r.Ledger), r.ID, act); return err })
}

func (w *lifeWorld) sign(by string, r *record.Record, mark record.Mark) error {
	return w.write(func(tx *store.Tx) error { _, err := w.s.Sign(tx, w.who[by], w.d(r.Ledger), r.ID, mark); return err })
}

func (w *lifeWorld) load(r *record.Record) *record.Record {
	w.t.Helper()
	must(w.t, w.write(func(tx *store.Tx) (err error) { r, err = w.s.Load(tx, w.d(r.Ledger), r.ID, false); return err }))
	return r
}

func (w *lifeWorld) unit(key string) *record.Record {
	w.t.Helper()
	u := w.units[key]
	return w.load(&record.Record{ID: u.ID, Ledger: u.Kind})
}

func (w *lifeWorld) history(r *record.Record) []event.Event {
	w.t.Helper()
	var out []event.Event
	must(w.t, w.write(func(tx *store.Tx) (err error) { out, err = event.History(tx, r.ID); return err }))
	return out
}

func (w *lifeWorld) list(by, name string) []*record.Record {
	w.t.Helper()
	var out []*record.Record
	must(w.t, w.write(func(tx *store.Tx) error {
		page, err := w.s.List(tx, w.who[by], w.d(name), record.Query{Limit: 100, Sort: []string{"created_at"}})
		if err == nil {
			out = page.Records
		}
		return err
	}))
	return out
}

// may is what a person may do with a record now.
func (w *lifeWorld) may(by string, r *record.Record) (out []string) {
	w.t.Helper()
	must(w.t, w.write(func(tx *store.Tx) error {
		moves, verbs, err := w.s.May(tx, w.who[by], w.d(r.Ledger), w.load2(tx, r))
		for _, m := range moves {
			out = append(out, m.Key)
		}
		out = append(out, verbs...)
		return err
	}))
	return out
}

func (w *lifeWorld) load2(tx *store.Tx, r *record.Record) *record.Record {
	w.t.Helper()
	r, err := w.s.Load(tx, w.d(r.Ledger), r.ID, false)
	must(w.t, err)
	return r
}

func (w *lifeWorld) wantState(r *record.Record, state string) {
	w.t.Helper()
	if now := w.load(r); now.State != state {
		w.t.Fatalf("%s is %s; want %s", r.Ledger, now.State, state)
	}
}

// keep uploads a file for a person and gives its hash.
func (w *lifeWorld) keep(by, name string) string {
	w.t.Helper()
	f := event.File{Hash: store.Hash([]byte(name)), Name: name, Type: "image/png", Size: 1}
	must(w.t, w.write(func(tx *store.Tx) error { return w.s.KeepFile(tx, w.who[by], f) }))
	return f.Hash
}
