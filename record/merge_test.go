package record_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// licences are certificates that follow their persons, work that asks for one, and a register of employees by identity number.
const licences = `
ledger:
  licence:
    title: 操作证
    about: person
    follows: person
    fields: {trade: {type: text!, subject: true, search: true}, holder_no: {type: text, unique: open}}
    states: {valid: 有效, revoked: {title: 吊销, end: true}}
    moves: {issue: {from: new, to: valid, by: [office, principal]}, revoke: {from: valid, to: revoked, by: [office], needs: [reason]}}
  permit:
    title: 作业票
    about: enterprise
    fields:
      welder: {type: person!, assigned: true}
      helpers: list person
      gas: {type: rows, fields: {tester: person!, value: int}}
    always: {allowed: {if: "!ledger.licence.exists(l, l.person == record.welder && l.state == 'revoked')", say: 作业人的证已被吊销}}
    states: {open: 开具, done: {title: 完成, end: true}}
    moves: {draw: {from: new, to: open, by: [principal]}, finish: {from: open, to: done, by: [principal]}}
  employee:
    is: person
    title: 从业人员
    kept_by: [principal, office]
    fields: {number: {type: identity number, sensitivity: encrypted}}
`

const (
	numberA = "11010519491231002X"
	numberB = "440524188001010014"
)

// firms are two enterprises in two towns with their principals.
func (w *registry) firms() (here, there *record.Record, boss, rival *unit.Actor) {
	w.t.Helper()
	w.open(register, licences)
	w.write(func(tx *store.Tx) { must(w.t, event.Baseline(tx, unit.Tables)) })
	here = w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂"}}))
	there = w.must(w.make(w.far, "enterprise", record.Draft{Unit: w.west.ID, Values: map[string]any{"name": "乙厂"}}))
	w.write(func(tx *store.Tx) {
		boss, rival = w.actor(tx, here.ID, "王总", "principal"), w.actor(tx, there.ID, "李总", "principal")
	})
	return here, there, boss, rival
}

func (w *registry) appoint(at, name, number string) (post unit.Post, known bool, err error) {
	err = w.try(func(tx *store.Tx) error {
		post, known, err = w.m.AppointSomeone(tx, w.office, at, unit.Someone{Name: name, Identity: number}, "principal")
		return err
	})
	return post, known, err
}

// index brings the words of search up to date.
func (w *registry) index() {
	w.t.Helper()
	d := &event.Dispatcher{DB: w.db, Followers: []event.Follower{w.s.Searches()}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	must(w.t, d.Install(context.Background()))
	must(w.t, d.Catch(context.Background()))
}

// actorOf is the principal of one more enterprise.
func (w *registry) actorOf(name string) (a *unit.Actor) {
	firm := w.must(w.make(w.far, "enterprise", record.Draft{Unit: w.west.ID, Values: map[string]any{"name": name}}))
	w.write(func(tx *store.Tx) { a = w.actor(tx, firm.ID, name, "principal") })
	return a
}

func (w *registry) merge(a *unit.Actor, from, into string) error {
	return w.try(func(tx *store.Tx) error { return w.s.MergePersons(tx, a, from, into, "重复登记") })
}

// Whoever is entered with a known identity number is that person; a ban and a certificate follow them to another unit.
func TestPersonsAcrossUnits(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		here, there, boss, rival := w.firms()
		first, known, err := w.appoint(here.ID, "赵六", numberA)
		must(t, err)
		if known {
			t.Error("a new person is known")
		}
		licence := w.must(w.make(boss, "licence", record.Draft{Person: first.Person, Values: map[string]any{"trade": "焊接"}}))
		w.index()
		see := func(a *unit.Actor, want int) {
			t.Helper()
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, a, w.s.Ledgers.Get("licence"), record.Query{})
				must(t, err)
				found, err := w.s.Search(tx, a, "焊接", nil, 10, "")
				must(t, err)
				_, err = w.s.Get(tx, a, w.s.Ledgers.Get("licence"), licence.ID)
				if len(page.Records) != want || len(found.Items) != want || (err == nil) != (want == 1) {
					t.Errorf("%s sees %d licences, finds %d, reads it: %v", a.Name, len(page.Records), len(found.Items), err)
				}
			})
		}
		see(rival, 0)

		// Under another name nothing is given away but a masked name; nobody is made.
		_, _, err = w.appoint(there.ID, "钱七", numberA)
		wantCode(t, err, "person_differs")
		if text := fmt.Sprint(fault.Of(err)); strings.Contains(text, "赵六") || !strings.Contains(text, "赵*") {
			t.Error(text)
		}
		_, _, err = w.appoint(there.ID, "钱七", "11010519491231002Y")
		wantCode(t, err, "invalid")

		second, known, err := w.appoint(there.ID, " 赵六 ", strings.ToLower(numberA))
		must(t, err)
		if !known || second.Person != first.Person {
			t.Errorf("known %t, the same person: %t", known, second.Person == first.Person)
		}
		w.index()
		see(rival, 1)
		if err := w.try(func(tx *store.Tx) error {
			_, err := w.s.Move(tx, rival, w.s.Ledgers.Get("licence"), licence.ID, record.Step{Move: "revoke", Note: "x"})
			return err
		}); err == nil {
			t.Error("the new unit revokes another's licence")
		}

		// A ledger of persons takes the same person; a second row is refused, and says what to do.
		row := w.must(w.make(boss, "employee", record.Draft{Unit: here.ID, Values: map[string]any{"name": "赵六", "number": numberA}}))
		if row.ID != first.Person {
			t.Error("the register has another person")
		}
		_, err = w.make(rival, "employee", record.Draft{Unit: there.ID, Values: map[string]any{"name": "赵六", "number": numberA}})
		wantCode(t, err, "person_exists")
		_, err = w.make(rival, "employee", record.Draft{Unit: there.ID, Values: map[string]any{"name": "孙八", "number": numberA}})
		wantCode(t, err, "person_differs")
		_, err = w.make(rival, "employee", record.Draft{Unit: there.ID, Values: map[string]any{"name": "孙八", "number": "1"}})
		wantCode(t, err, "invalid")

		// A file names a person by the number, which is kept nowhere as it is; who holds no post there is not told of.
		blobs, err := store.OpenBlobs(t.TempDir())
		must(t, err)
		defer func() { must(t, blobs.Close()) }()
		w.s.Blobs = blobs
		sheet := sheetOf(t, [][]any{{"@person", "trade"}, {"人员", "工种"}, {numberA, "电工"}})
		for a, want := range map[*unit.Actor]int64{boss: 1, w.actorOf("third"): 0} {
			im, err := w.s.CheckImport(context.Background(), w.db, a, w.s.Ledgers.Get("licence"), "证.xlsx", sheet)
			must(t, err)
			if im.Added != want {
				t.Errorf("%s adds %d", a.Name, im.Added)
			}
		}
		w.write(func(tx *store.Tx) {
			rows, err := tx.Table(`SELECT * FROM import_row`, nil)
			must(t, err)
			if text := fmt.Sprint(rows); strings.Contains(text, numberA) {
				t.Error("the import keeps the number as it is")
			}
		})

		// The ban: revoked at one unit, refused at the other.
		w.must(w.make(rival, "permit", record.Draft{Unit: there.ID, Values: map[string]any{"welder": first.Person}}))
		w.write(func(tx *store.Tx) {
			_, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("licence"), licence.ID, record.Step{Move: "revoke", Note: "冒用"})
			must(t, err)
		})
		_, err = w.make(rival, "permit", record.Draft{Unit: there.ID, Values: map[string]any{"welder": first.Person}})
		wantCode(t, err, "allowed")

		// Who leaves takes the sight of it away.
		w.write(func(tx *store.Tx) {
			w.now = w.now.Add(time.Minute)
			_, err := w.m.EditPost(tx, unit.System(), second.ID, unit.PostEdit{End: true})
			must(t, err)
		})
		w.now = w.now.Add(time.Minute)
		w.index()
		see(rival, 0)
	})
}

// A person entered twice is made one: what is about them and names them moves, in one step, and verifies.
func TestMergePersons(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		here, there, boss, rival := w.firms()
		twice, _, err := w.appoint(here.ID, "赵六", "")
		must(t, err)
		kept, _, err := w.appoint(there.ID, "赵六", numberA)
		must(t, err)
		from, into := twice.Person, kept.Person
		licence := w.must(w.make(boss, "licence", record.Draft{Person: from, Values: map[string]any{"trade": "焊接"}}))
		permit := w.must(w.make(boss, "permit", record.Draft{Unit: here.ID, Values: map[string]any{"welder": from, "helpers": []any{from, boss.Person, into}, "gas": []any{map[string]any{"tester": from, "value": 1}}}}))
		other := w.must(w.make(rival, "permit", record.Draft{Unit: there.ID, Values: map[string]any{"welder": rival.Person}}))

		var early, stays *unit.Actor
		w.write(func(tx *store.Tx) {
			early, err = w.m.Actor(tx, twice)
			must(t, err)
		})
		mine := w.must(w.make(early, "permit", record.Draft{Unit: here.ID, Values: map[string]any{"welder": boss.Person}}))

		// Not by anybody, not of oneself, not of two who differ, not without a reason.
		wantCode(t, w.merge(boss, from, into), "not_for_this_post")
		wantCode(t, w.merge(w.office, w.office.Person, into), "own_merge")
		wantCode(t, w.merge(w.office, from, from), "invalid")
		wantCode(t, w.merge(w.office, boss.Person, into), "names_differ")
		wantCode(t, w.try(func(tx *store.Tx) error { return w.s.MergePersons(tx, w.office, from, into, " ") }), "needs_fields")
		wantCode(t, w.merge(w.office, from, store.NewID()), "not_found")
		third, _, err := w.appoint(here.ID, "赵六", numberB)
		must(t, err)
		wantCode(t, w.merge(w.office, third.Person, into), "identities_differ")
		wantCode(t, w.try(func(tx *store.Tx) error { return w.m.Identify(tx, w.office, from, numberA) }), "person_known")

		// The only row in a ledger of persons must stay.
		w.must(w.make(boss, "worker", record.Draft{Unit: here.ID, Person: from}))
		wantCode(t, w.merge(w.office, from, into), "merge_other_way")
		w.must(w.make(rival, "worker", record.Draft{Unit: there.ID, Person: into}))

		must(t, w.merge(w.office, from, into))
		wantCode(t, w.merge(w.office, from, into), "not_found")
		moved := w.load("permit", permit.ID)
		if moved.Values["welder"] != into || !slices.Equal(moved.Values["helpers"].([]any), []any{into, boss.Person}) || moved.Values["gas"].([]any)[0].(map[string]any)["tester"] != into {
			t.Errorf("the permit says %v", moved.Values)
		}
		if got := w.load("licence", licence.ID); got.Person != into || got.Version != licence.Version+1 {
			t.Errorf("the licence is %+v", got)
		}
		if got := w.load("permit", other.ID); got.Version != other.Version {
			t.Error("a permit that names neither was written")
		}
		if !w.load("worker", from).Voided || w.load("worker", into).Voided {
			t.Error("the wrong row in the register of workers is void")
		}
		w.write(func(tx *store.Tx) {
			for person, want := range map[string]int{from: 0, into: 2} {
				held, err := unit.Posts(tx, person)
				must(t, err)
				if len(held) != want {
					t.Errorf("%s holds %d posts", person, len(held))
				}
			}
			events, err := event.History(tx, permit.ID)
			must(t, err)
			if e := events[0]; e.Kind != record.Merged || e.Person != w.office.Person || e.Body.Changes["welder"].To != into {
				t.Errorf("the event is %+v", e)
			}
			found, err := w.s.List(tx, rival, w.s.Ledgers.Get("licence"), record.Query{Where: map[string][]string{"person": {into}}})
			must(t, err)
			if len(found.Records) != 1 {
				t.Error("the unit of the other entry does not see the licence")
			}
		})

		// What was done under the earlier entry was done by who stays.
		w.write(func(tx *store.Tx) {
			posts, err := unit.Posts(tx, into)
			must(t, err)
			for _, p := range posts {
				if p.Unit.ID == here.ID {
					stays, err = w.m.Actor(tx, p)
					must(t, err)
				}
			}
			for _, started := range []bool{false, true} {
				deeds, err := w.s.Deeds(tx, stays, started, 10, "")
				must(t, err)
				if len(deeds) != 1 || deeds[0].Record != mine.ID {
					t.Errorf("started %v: done are %+v", started, deeds)
				}
				done, err := w.s.Done(tx, stays, w.s.Ledgers.Get("permit"), started, 10)
				must(t, err)
				if len(done) != 1 || done[0].ID != mine.ID {
					t.Errorf("started %v: %d permits", started, len(done))
				}
			}
		})

		// Nothing names who is no more from now on.
		_, err = w.make(boss, "permit", record.Draft{Unit: here.ID, Values: map[string]any{"welder": from}})
		wantCode(t, err, "invalid")
		_, err = w.make(boss, "licence", record.Draft{Unit: here.ID, Person: from, Values: map[string]any{"trade": "电工"}})
		if err == nil {
			t.Error("a licence of who is no more")
		}
		if err := w.try(func(tx *store.Tx) error {
			_, err := w.m.AddPost(tx, unit.System(), from, here.ID, "principal")
			return err
		}); err == nil {
			t.Error("a post of who is no more")
		}
		must(t, w.db.Read(context.Background(), func(tx *store.Tx) error { return (&record.Audit{Tables: event.RowAudit{Tables: unit.Tables}}).Rows(tx) }))
	})
}

// Many who enter one number at once make one person; what is written while two are made one names who stays, or is refused.
func TestPersonsAtOnce(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		here, there, boss, _ := w.firms()
		var group sync.WaitGroup
		persons := make([]string, 8)
		for i := range persons {
			group.Go(func() {
				at := []string{here.ID, there.ID}[i%2]
				err := w.db.Write(context.Background(), func(tx *store.Tx) error {
					id, _, err := w.m.Take(tx, w.county.Region, unit.Someone{Name: "赵六", Identity: numberA})
					persons[i] = id
					_ = at
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if slices.Sort(persons); len(slices.Compact(slices.Clone(persons))) != 1 {
			t.Errorf("one number is of %v", persons)
		}
		twice, _, err := w.appoint(here.ID, "赵六", "")
		must(t, err)
		from, into := twice.Person, persons[0]
		made := make([]string, 8)
		for i := range made {
			group.Go(func() {
				r, err := w.make(boss, "permit", record.Draft{Unit: here.ID, Values: map[string]any{"welder": from}})
				var refusal *fault.Error
				if err != nil && !errors.As(err, &refusal) {
					t.Error(err)
				}
				if err == nil {
					made[i] = r.ID
				}
			})
		}
		group.Go(func() {
			if err := w.merge(w.office, from, into); err != nil {
				t.Error(err)
			}
		})
		group.Wait()
		for _, id := range made {
			if id != "" && w.load("permit", id).Values["welder"] != into {
				t.Error("a permit names who is no more")
			}
		}
	})
}
