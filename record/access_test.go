package record_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// What is open for a time is read, in lists and alone, and not worked on; it ends with its time or when it is taken back, and nobody opens
// anything to themselves or passes on what is only open to them. Whatever is open, lists and single records agree.
func TestAccessForATime(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		w.s.Units = w.model
		var jobs []*record.Record
		for i := range 8 {
			jobs = append(jobs, w.make(map[string]any{"name": string(rune('a' + i))}))
		}
		random := rand.New(rand.NewPCG(1, 2))
		post := func(a *unit.Actor) unit.Post {
			var posts []unit.Post
			w.write(func(tx *store.Tx) {
				var err error
				posts, err = unit.Posts(tx, a.Person)
				must(t, err)
			})
			return posts[0]
		}
		reader := post(w.other)
		now := func() *unit.Actor {
			var a *unit.Actor
			w.write(func(tx *store.Tx) {
				var err error
				a, err = w.model.Actor(tx, reader)
				must(t, err)
			})
			return a
		}
		agree := func(a *unit.Actor, want int) {
			t.Helper()
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, a, w.job(), record.Query{Limit: 100})
				must(t, err)
				listed := map[string]bool{}
				for _, r := range page.Records {
					listed[r.ID] = true
				}
				n := 0
				for _, j := range jobs {
					_, err := w.s.Get(tx, a, w.job(), j.ID)
					if (err == nil) != listed[j.ID] {
						t.Errorf("%s: listed %v, read %v", j.Values["name"], listed[j.ID], err)
					}
					if err == nil {
						n++
					}
				}
				if want >= 0 && n != want {
					t.Errorf("sees %d of %d; want %d", n, len(jobs), want)
				}
			})
		}
		agree(now(), 0)
		giver := *w.office
		giver.May = append([]string{unit.AccessGive}, giver.May...)
		give := func(ask record.AccessAsked) (g unit.Access, err error) {
			ask.Ledger = w.job().Name
			if ask.Reason == "" {
				ask.Reason = "协查"
			}
			if ask.Until.IsZero() {
				ask.Until = w.now.Add(time.Hour)
			}
			failed := w.db.Write(context.Background(), func(tx *store.Tx) (err error) { g, err = w.s.GiveAccess(tx, &giver, ask); return err })
			return g, failed
		}
		refused := func(ask record.AccessAsked, code string) {
			t.Helper()
			if _, err := give(ask); fault.Of(err) == nil || fault.Of(err).Code != code {
				t.Errorf("%+v: %v; want %s", ask, err, code)
			}
		}
		refused(record.AccessAsked{Record: jobs[0].ID, Person: w.office.Person}, "own_access")
		refused(record.AccessAsked{Record: jobs[0].ID, Person: "nobody"}, "invalid")
		refused(record.AccessAsked{Record: jobs[0].ID, Person: reader.Person, Until: w.now.Add(-time.Hour)}, "invalid")
		refused(record.AccessAsked{Record: jobs[0].ID, Person: reader.Person, Until: w.now.AddDate(1, 0, 0)}, "invalid")
		refused(record.AccessAsked{Record: jobs[0].ID, Person: reader.Person, Reason: " "}, "invalid")
		giver.May = w.office.May
		refused(record.AccessAsked{Record: jobs[0].ID, Person: reader.Person}, "not_for_this_post")
		giver.May = append([]string{unit.AccessGive}, giver.May...)

		// Some records one by one, then all of the unit, in any order; ended by time, by hand.
		open := map[string]unit.Access{}
		for range 12 {
			j := jobs[random.IntN(len(jobs))]
			if g, there := open[j.ID]; there {
				w.write(func(tx *store.Tx) { must(t, w.s.Units.EndAccess(tx, &giver, g.ID)) })
				delete(open, j.ID)
			} else {
				g, err := give(record.AccessAsked{Record: j.ID, Person: reader.Person})
				must(t, err)
				open[j.ID] = g
			}
			agree(now(), len(open))
		}
		a := now()
		w.write(func(tx *store.Tx) { // it is read and not worked on
			for id := range open {
				moves, verbs, err := w.s.May(tx, a, w.job(), must2(w.s.Get(tx, a, w.job(), id))(t))
				must(t, err)
				if len(moves)+len(verbs) > 0 {
					t.Errorf("may %v %v", moves, verbs)
				}
			}
		})
		lists := func(a *unit.Actor, past bool, want int) {
			t.Helper()
			w.write(func(tx *store.Tx) {
				got, err := unit.AccessOf(tx, a, past)
				must(t, err)
				if len(got) != want {
					t.Errorf("%s lists %d (past %v), want %d", a.Name, len(got), past, want)
				}
				for _, g := range got {
					if past == (g.Ended.IsZero() && g.Until.After(w.now)) {
						t.Errorf("%+v is listed as past: %v", g, past)
					}
				}
			})
		}
		third := *w.clerk // who gave none of it and may give such in the place sees all, others nothing
		lists(&giver, false, len(open))
		lists(now(), false, len(open))
		lists(&giver, true, (12-len(open))/2)
		lists(&third, false, 0)
		third.May = append([]string{unit.AccessGive}, third.May...)
		lists(&third, false, len(open))
		_, err := give(record.AccessAsked{Unit: jobs[0].Unit, Person: reader.Person, Until: w.now.Add(2 * time.Hour)})
		must(t, err)
		agree(now(), len(jobs))
		w.now = w.now.Add(90 * time.Minute) // the single ones are over
		agree(now(), len(jobs))
		passing := *now()
		passing.May = append([]string{unit.AccessGive}, passing.May...)
		err = w.db.Write(context.Background(), func(tx *store.Tx) error {
			_, err := w.s.GiveAccess(tx, &passing, record.AccessAsked{Ledger: w.job().Name, Record: jobs[0].ID, Person: w.office.Person, Until: w.now.Add(time.Hour), Reason: "x"})
			return err
		})
		if fault.Of(err) == nil || fault.Of(err).Kind != fault.NotFound {
			t.Errorf("passed on what is only open: %v", err)
		}
		w.now = w.now.Add(time.Hour)
		agree(now(), 0)
	})
}

func must2[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T { t.Helper(); must(t, err); return v }
}
