package record_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

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
		_, err = w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"code": "乙 1", "industry": "no", "staff": "many"}})
		wantCode(t, err, "invalid")
		var places []string
		for _, p := range fault.Of(err).Places { // of the tree and of the row in one answer
			places = append(places, p.Location)
		}
		if slices.Sort(places); !slices.Equal(places, []string{"body.values.code", "body.values.industry", "body.values.name", "body.values.staff"}) {
			t.Errorf("what is wrong with a unit is told at %v", places)
		}
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
