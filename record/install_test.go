package record_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/record"
	"zhiben/store"
)

// upgraded installs a changed policy over the database of the test; old and by are pairs of texts.
func (w *world) upgraded(changes ...string) (*record.Service, error) {
	w.t.Helper()
	src := county
	for i := 0; i < len(changes); i += 2 {
		if !strings.Contains(src, changes[i]) {
			w.t.Fatalf("the policy has no %q", changes[i])
		}
		src = strings.Replace(src, changes[i], changes[i+1], 1)
	}
	s, err := service(src)
	must(w.t, err)
	return s, s.Install(context.Background(), w.db)
}

func (w *world) the(s *record.Service, id string) *record.Record {
	w.t.Helper()
	var out *record.Record
	w.write(func(tx *store.Tx) {
		var err error
		out, err = s.Get(tx, w.office, s.Ledgers.Get("job"), id)
		must(w.t, err)
	})
	return out
}

const (
	moneyLine = "      money: {type: decimal, title: 金额, sort: true}\n"
	states    = "states: {open: 待办, busy: {title: 在办}, done: {title: 办结, end: true}, public: {title: 公开, open: below}}"
)

// A definition that grows lets its table grow. A field that is retired keeps its data, and has it again when it comes back.
func TestTablesGrow(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		job := w.make(map[string]any{"name": "旧", "money": 7})
		grown, err := w.upgraded("      result: {type: long text, title: 结果}", "      result: {type: long text, title: 结果}\n      note: {type: text, title: 备注, filter: true}")
		must(t, err)
		if v := grown.Ledgers.Get("job").Version; v != 2 {
			t.Errorf("version %d after growing; want 2", v)
		}
		if _, err := w.upgraded(moneyLine, "", `record.money == null || record.money <= 100.0`, "record.result != ''"); err == nil || !strings.Contains(err.Error(), "money") {
			t.Errorf("a field that goes without `retired` is taken away: %v", err)
		}
		_, err = w.upgraded(moneyLine, "      money: {type: decimal, title: 金额, sort: true, retired: true}\n", "      result: {type: long text, title: 结果}", "      result: {type: long text, title: 结果}\n      note: {type: text, title: 备注, retired: true}")
		must(t, err)
		back, err := w.upgraded("      result: {type: long text, title: 结果}", "      result: {type: long text, title: 结果}\n      note: {type: text, title: 备注}")
		must(t, err)
		if got := w.the(back, job.ID).Values["money"]; got != 7.0 {
			t.Errorf("after a field went and came back: %v", got)
		}
		again, err := w.upgraded("      result: {type: long text, title: 结果}", "      result: {type: long text, title: 结果}\n      note: {type: text, title: 备注}")
		must(t, err)
		if a, b := again.Ledgers.Get("job").Version, back.Ledgers.Get("job").Version; a != b {
			t.Errorf("installing the same again makes version %d of %d", a, b)
		}
	})
}

// A rename is a rename: the data goes along, and so does what fills the gaps of several fields that became one.
func TestRenamesAndConversions(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		job := w.make(map[string]any{"name": "旧", "money": 7, "until": "2026-12-01"})
		renamed, err := w.upgraded(moneyLine, "      cost: {type: decimal, title: 费用, sort: true, was: [money]}\n", `record.money == null || record.money <= 100.0`, `record.cost == null || record.cost <= 100.0`)
		must(t, err)
		if got := w.the(renamed, job.ID).Values; got["cost"] != 7.0 || got["money"] != nil {
			t.Errorf("after the rename: %v", got)
		}
		converted, err := w.upgraded(moneyLine, "      cost: {type: text, title: 费用, was: [money], convert: \"=string(old) + ' 元'\"}\n", `record.money == null || record.money <= 100.0`, `record.cost == null || record.cost != ''`)
		must(t, err)
		if got := w.the(converted, job.ID).Values["cost"]; got != "7 元" && got != "7.0 元" {
			t.Errorf("after the conversion: %v", got)
		}
		_, err = w.upgraded(moneyLine, "      cost: {type: date, title: 费用, was: [money], convert: =old}\n", `record.money == null || record.money <= 100.0`, `record.cost == null || record.cost <= today`)
		if err == nil || !strings.Contains(err.Error(), job.ID) {
			t.Errorf("what cannot be converted is not named: %v", err)
		}
		if got := w.the(converted, job.ID).Values["cost"]; got != "7 元" && got != "7.0 元" {
			t.Errorf("a refused upgrade changed the data: %v", got)
		}
	})
}

// An upgrade that would strand open records is refused with their names; with `was` they go along, each with an event.
func TestUpgradeStrandsNobody(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		job := w.make(map[string]any{"name": "旧"})
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.clerk, w.job(), job.ID, record.Step{Move: "begin"})
			must(t, err)
		})
		without := []string{states, "states: {open: 待办, done: {title: 办结, end: true}, public: {title: 公开, open: below}}",
			"begin: {from: open, to: busy, by: [clerk]}", "begin: {from: open, to: open, by: [clerk]}", "finish: {from: busy", "finish: {from: open", "put_off: {from: [open, busy]", "put_off: {from: [open]", "while: [open, busy]", "while: [open]"}
		if _, err := w.upgraded(without...); err == nil || !strings.Contains(err.Error(), job.ID) || !strings.Contains(err.Error(), "busy") {
			t.Errorf("the stranded record is not named: %v", err)
		}
		var late *record.Record
		w.write(func(tx *store.Tx) {
			var err error
			late, err = w.s.Create(tx, w.clerk, w.s.Ledgers.Get("delay"), record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"job": job.ID, "to": "2026-12-20", "why": "下雪"}})
			must(t, err)
		})
		both := append(slices.Clone(without), "states: {asked: 待批, granted", "states: {wanted: 待批, granted", "to: asked, by: [clerk]", "to: wanted, by: [clerk]", "from: asked, to: granted", "from: wanted, to: granted", "while: asked", "while: wanted")
		if _, err := w.upgraded(both...); err == nil || !strings.Contains(err.Error(), job.ID) || !strings.Contains(err.Error(), late.ID) {
			t.Errorf("not all ledgers that refuse are named: %v", err)
		}
		renamed := append([]string{}, without...)
		renamed[1] = "states: {open: {title: 待办, was: [busy]}, done: {title: 办结, end: true}, public: {title: 公开, open: below}}"
		s, err := w.upgraded(renamed...)
		must(t, err)
		if got := w.the(s, job.ID); got.State != "open" || got.Definition != s.Ledgers.Get("job").Version {
			t.Errorf("state %s, version %d of %d", got.State, got.Definition, s.Ledgers.Get("job").Version)
		}
		w.write(func(tx *store.Tx) {
			events, err := event.History(tx, job.ID)
			must(t, err)
			if events[0].Kind != "upgrade" || events[0].Body.From != "busy" || events[0].Body.To != "open" {
				t.Errorf("the last event is %+v", events[0])
			}
		})
	})
}

// A state that has another name is still the step before: records are returned to it.
func TestReturnToARenamedState(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		job := w.make(map[string]any{"name": "旧"})
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.clerk, w.job(), job.ID, record.Step{Move: "begin"})
			must(t, err)
		})
		s, err := w.upgraded("states: {open: 待办", "states: {fresh: {title: 待办, was: [open]}", "make: {from: new, to: open", "make: {from: new, to: fresh", "begin: {from: open", "begin: {from: fresh",
			"put_off: {from: [open, busy]", "put_off: {from: [fresh, busy]", "publish: {from: open", "publish: {from: fresh", "answer: {while: open", "answer: {while: fresh", "work: {while: [open, busy]", "work: {while: [fresh, busy]")
		must(t, err)
		w.write(func(tx *store.Tx) {
			_, err := s.Do(tx, w.clerk, s.Ledgers.Get("job"), job.ID, record.Act{Verb: record.Return, Note: "不符"})
			must(t, err)
		})
		if got := w.the(s, job.ID); got.State != "fresh" {
			t.Errorf("returned to %s", got.State)
		}
	})
}

// History is asked by the names of now: of states, fields and codes.
func TestHistoryOfWhatWasRenamed(t *testing.T) {
	onBoth(t, func(w *world) {
		job := w.make(map[string]any{"name": "旧", "money": 7, "grade": "high"})
		made := job.Since
		w.now = w.now.Add(24 * time.Hour)
		s, err := w.upgraded("states: {open: 待办", "states: {fresh: {title: 待办, was: [open]}", "make: {from: new, to: open", "make: {from: new, to: fresh", "begin: {from: open", "begin: {from: fresh",
			"put_off: {from: [open, busy]", "put_off: {from: [fresh, busy]", "publish: {from: open", "publish: {from: fresh", "answer: {while: open", "answer: {while: fresh", "work: {while: [open, busy]", "work: {while: [fresh, busy]",
			moneyLine, "      cost: {type: decimal, title: 费用, sort: true, was: [money]}\n", `record.money == null || record.money <= 100.0`, `record.cost == null || record.cost <= 100.0`,
			"grade: {items: {low: 低, high: 高}}", "grade: {items: {low: 低, top: {title: 高, was: [high]}}}", "default: {low: 2 workdays, high: 8 hours}", "default: {low: 2 workdays, top: 8 hours}")
		must(w.t, err)
		w.write(func(tx *store.Tx) {
			world := s.World(tx)
			entered, err := world.Entered(job.ID, "fresh")
			if err != nil || entered != made.Format("2006-01-02T15:04:05.000Z") {
				w.t.Errorf("entered %q, %v; want %s", entered, err, made)
			}
			for field, want := range map[string]any{"cost": 7.0, "grade": "top", "name": "旧"} {
				if got, err := world.AsOf("job", job.ID, field, calendar.Of(w.now, s.Zone)); err != nil || got != want {
					w.t.Errorf("%s was %v, %v; want %v", field, got, err, want)
				}
			}
		})
	})
}

// With `open: keep` a record ends on the lifecycle it began with, also after the program has started anew; new ones take the new one.
func TestRecordsKeepTheirLifecycle(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		old := w.make(map[string]any{"name": "旧"})
		change := []string{"    about: [town]\n", "    about: [town]\n    open: keep\n", "begin: {from: open, to: busy, by: [clerk]}", "begin: {from: open, to: busy, by: [clerk], needs: [result]}"}
		_, err := w.upgraded(change...)
		must(t, err)
		s, err := w.upgraded(change...) // a restart
		must(t, err)
		d := s.Ledgers.Get("job")
		var fresh *record.Record
		w.write(func(tx *store.Tx) {
			fresh, err = s.Create(tx, w.office, d, record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "新"}})
			must(t, err)
		})
		take := func(id string) error {
			return w.try(func(tx *store.Tx) error {
				_, err := s.Move(tx, w.clerk, d, id, record.Step{Move: "begin"})
				return err
			})
		}
		if err := take(old.ID); err != nil {
			t.Errorf("the old record does not go by its own lifecycle: %v", err)
		}
		if err := take(fresh.ID); err == nil {
			t.Error("the new record goes by the old lifecycle")
		}
		if got := w.the(s, old.ID); got.State != "busy" || got.Definition != 1 {
			t.Errorf("the old record is %s in version %d", got.State, got.Definition)
		}
	})
}

// A code that is renamed takes its records along; one that is retired stays with those that hold it and is not given any more.
func TestCodesAreRenamedAndRetired(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		job := w.make(map[string]any{"name": "旧", "grade": "high"})
		const items, def = "grade: {items: {low: 低, high: 高}}", "default: {low: 2 workdays, high: 8 hours}"
		if _, err := w.upgraded(items, "grade: {items: {low: 低, top: 高}}", def, "default: {low: 2 workdays, top: 8 hours}"); err == nil || !strings.Contains(err.Error(), "grade.high") {
			t.Errorf("a code that goes is taken away: %v", err)
		}
		s, err := w.upgraded(items, "grade: {items: {low: 低, top: {title: 高, was: [high]}}}", def, "default: {low: 2 workdays, top: 8 hours}")
		must(t, err)
		if got := w.the(s, job.ID).Values["grade"]; got != "top" {
			t.Errorf("the record holds %v", got)
		}
		s, err = w.upgraded(items, "grade: {items: {low: {title: 低, under: top}, top: {title: 高, was: [high], retired: true}}}", def, "default: {low: 2 workdays, top: 8 hours}")
		must(t, err)
		d := s.Ledgers.Get("job")
		edit := func(grade string) error {
			return w.try(func(tx *store.Tx) error {
				_, err := s.Edit(tx, w.office, d, job.ID, 0, map[string]any{"grade": grade})
				return err
			})
		}
		if err := edit("top"); err != nil {
			t.Errorf("the record may not keep its code: %v", err)
		}
		must(t, edit("low"))
		if err := edit("top"); err == nil || !strings.Contains(err.Error(), "fields") {
			t.Errorf("a retired code is given again: %v", err)
		}
	})
}

// An index that a later version of the program wants comes to tables whose definition has not changed; nothing is done where all are there.
func TestIndexesComeLater(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		indexed := func() (n int64) {
			query := `SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name LIKE 'i_job-%'`
			if w.db.Postgres {
				query = `SELECT count(*) FROM pg_indexes WHERE schemaname = current_schema() AND indexname LIKE 'i_job-%'`
			}
			w.read(func(tx *store.Tx) {
				_, err := tx.Row(query, nil, &n)
				must(t, err)
			})
			return n
		}
		lose := func(also string) {
			w.write(func(tx *store.Tx) {
				for _, statement := range []string{`DROP INDEX "i_job-s_due"`, also} {
					_, err := tx.Exec(statement)
					must(t, err)
				}
			})
			must(t, w.s.Install(context.Background(), w.db))
		}
		had := indexed()
		if lose(`UPDATE setting SET value = 'of an earlier program' WHERE name = 'indexes'`); indexed() != had || had == 0 {
			t.Errorf("%d indexes after an upgrade of the program; want %d", indexed(), had)
		}
		if lose(`UPDATE setting SET value = value WHERE name = 'indexes'`); indexed() != had-1 {
			t.Errorf("%d indexes, though nothing called for any; want %d", indexed(), had-1)
		}
	})
}
