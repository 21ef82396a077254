package unit_test

import (
	"slices"
	"testing"
	"time"

	"zhiben/store"
	"zhiben/unit"
)

// clock sets the world's time.
func (w *world) clock() (now time.Time, set func(time.Time)) {
	now = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	set = func(at time.Time) { w.db.Now = func() time.Time { return at } }
	set(now)
	return now, set
}

// A post is held from its beginning until its end, and counts for nothing before and after; nobody holds one twice at one time.
func TestTermsOfPosts(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		now, set := w.clock()
		day := 24 * time.Hour
		admin, person := w.actor("admin", "甲县"), w.actor("office", "甲县").Person
		want := func(a *unit.Actor, person string, since, until time.Duration, role string) (p unit.Post, err error) {
			wanted := unit.Wanted{Person: person, Unit: w.units["东镇"].ID, Role: role}
			if since != 0 {
				wanted.Since = now.Add(since)
			}
			if until != 0 {
				wanted.Until = now.Add(until)
			}
			err = w.try(func(tx *store.Tx) error { p, _, err = w.m.Want(tx, a, wanted); return err })
			return p, err
		}
		for _, c := range []struct {
			name         string
			since, until time.Duration
			want         string
		}{
			{"begins long ago", -48 * time.Hour, 0, "invalid"}, {"ends before it begins", 3 * day, 2 * day, "invalid"}, {"is over", 0, -time.Hour, "invalid"},
			{"from tomorrow for ten days", day, 11 * day, ""}, {"overlaps", 5 * day, 0, "post_exists"}, {"overlaps, within", 2 * day, 3 * day, "post_exists"},
			{"afterwards, without an end", 11 * day, 0, ""}, {"for ever", 0, 0, "post_exists"}, {"today alone", -time.Hour, day, ""},
		} {
			if _, err := want(admin, person, c.since, c.until, "clerk"); codeOf(err) != c.want {
				t.Errorf("%s: %v, want %q", c.name, err, c.want)
			}
		}
		held := func(at time.Time) (posts, coming, there int) {
			set(at)
			w.write(func(tx *store.Tx) error {
				acting, err := unit.ActingPosts(tx, person)
				must(t, err)
				soon, err := unit.ComingOf(tx, person)
				must(t, err)
				people, err := unit.People(tx, w.units["东镇"].ID)
				must(t, err)
				counted, err := unit.CountPosts(tx)
				if must(t, err); counted[w.units["东镇"].ID] != len(people) {
					t.Errorf("%d counted, %d listed", counted[w.units["东镇"].ID], len(people))
				}
				over, err := w.m.Over(tx, []string{"clerk"}, w.units["东镇"])
				if must(t, err); len(over) != len(people) {
					t.Errorf("%d over the unit, %d there", len(over), len(people))
				}
				posts, coming, there = len(acting)-1, len(soon), len(people) // beside that of the office
				return nil
			})
			return posts, coming, there
		}
		for _, c := range []struct {
			at                   time.Duration
			posts, coming, there int
		}{{0, 1, 2, 1}, {day, 1, 1, 1}, {10 * day, 1, 1, 1}, {11 * day, 1, 0, 1}, {500 * day, 1, 0, 1}} {
			if posts, coming, there := held(now.Add(c.at)); posts != c.posts || coming != c.coming || there != c.there {
				t.Errorf("after %v: holds %d, %d to come, %d there; want %+v", c.at, posts, coming, there, c)
			}
		}
		set(now)
		past, err := want(admin, w.actor("office", "西镇").Person, 0, day, "clerk")
		must(t, err)
		set(now.Add(2 * day))
		edit := func(e unit.PostEdit) string {
			return codeOf(w.try(func(tx *store.Tx) error { _, err := w.m.EditPost(tx, admin, past.ID, e); return err }))
		}
		if got := edit(unit.PostEdit{Until: now.Add(9 * day)}); got != "post_left" {
			t.Errorf("a post that is over goes on: %q", got)
		}
		set(now)
		for _, c := range []struct {
			edit unit.PostEdit
			want string
		}{{unit.PostEdit{Until: now.Add(-time.Hour)}, "invalid"}, {unit.PostEdit{Until: now.Add(9 * day)}, ""}, {unit.PostEdit{End: true}, ""}, {unit.PostEdit{End: true}, "post_left"}} {
			if got := edit(c.edit); got != c.want {
				t.Errorf("%+v: %q, want %q", c.edit, got, c.want)
			}
		}
	})
}

// What is asked for with dates begins when it was to, or when it is given; what is over by then is not given.
func TestTermsAreAskedFor(t *testing.T) {
	onBothSeparated(t, func(w *world) {
		t := w.t
		now, set := w.clock()
		day := 24 * time.Hour
		keeper, granter := w.actor("keeper", "甲县"), w.actor("granter", "甲县")
		ask := func(name string, since, until time.Time) unit.Post {
			var p unit.Post
			w.write(func(tx *store.Tx) (err error) {
				p, _, err = w.m.Want(tx, keeper, unit.Wanted{Someone: unit.Someone{Name: name}, Unit: w.units["东村"].ID, Role: "clerk", Since: since, Until: until})
				return err
			})
			return p
		}
		give := func(p unit.Post) string {
			return codeOf(w.try(func(tx *store.Tx) error { return w.m.Decide(tx, granter, p.ID, true, "") }))
		}
		later, past, over := ask("甲", now.Add(9*day), now.Add(20*day)), ask("乙", now.Add(day), time.Time{}), ask("丙", time.Time{}, now.Add(2*day))
		set(now.Add(3 * day))
		for _, c := range []struct {
			p    unit.Post
			want string
			held int
		}{{later, "", 0}, {past, "", 1}, {over, "term_over", 0}} {
			if got := give(c.p); got != c.want || w.held(c.p.Person) != c.held {
				t.Errorf("%s: %q, holds %d; want %+v", c.p.Name, got, w.held(c.p.Person), c)
			}
		}
		set(now.Add(9 * day))
		if w.held(later.Person) != 1 {
			t.Error("it does not begin")
		}
		set(now.Add(20 * day))
		if w.held(later.Person) != 0 {
			t.Error("it does not end")
		}
	})
}

// Posts that stand apart do so as well when the one begins later, or is delegated from a later day on.
func TestApartLater(t *testing.T) {
	onBothSeparated(t, func(w *world) {
		t := w.t
		now, _ := w.clock()
		keeper, granter, other := w.actor("keeper", "甲县"), w.actor("granter", "甲县"), w.actor("granter", "东镇")
		person := w.actor("office", "甲县").Person
		try := func(fn func(tx *store.Tx) error) string { return codeOf(w.try(fn)) }
		want := func(role string, since time.Time) func(*store.Tx) error {
			return func(tx *store.Tx) error {
				_, _, err := w.m.Want(tx, granter, unit.Wanted{Person: person, Unit: w.units["甲县"].ID, Role: role, Since: since})
				return err
			}
		}
		lend := func(a *unit.Actor, to string) func(*store.Tx) error {
			return func(tx *store.Tx) error {
				_, err := w.m.Delegate(tx, a, unit.Delegation{Post: a.Post, Delegate: to, Since: now.Add(48 * time.Hour), Until: now.Add(96 * time.Hour), Reason: "休假"})
				return err
			}
		}
		if got := try(want("keeper", now.Add(30*24*time.Hour))); got != "" {
			t.Fatal(got)
		}
		for name, fn := range map[string]func(*store.Tx) error{"a post": want("granter", time.Time{}), "a delegation": lend(other, person)} {
			if got := try(fn); got != "roles_apart" {
				t.Errorf("%s beside one that begins later: %q", name, got)
			}
		}
		second := w.actor("office", "东镇").Person
		if got := try(lend(keeper, second)); got != "" {
			t.Fatal(got)
		}
		person = second
		if got := try(want("granter", time.Time{})); got != "roles_apart" {
			t.Errorf("a post beside a delegation that begins later: %q", got)
		}
	})
}

// A new county needs its separated administrators: the first who gives posts at once, the others confirmed by that one.
func TestAdministrators(t *testing.T) {
	onBothSeparated(t, func(w *world) {
		t := w.t
		keeper, town := w.actor("keeper", "甲县"), w.actor("keeper", "东镇")
		look := func(a *unit.Actor) (out []string, code string) {
			err := w.try(func(tx *store.Tx) error {
				_, found, err := w.m.Administrators(tx, a)
				for _, s := range found {
					out = append(out, s.Key)
					for name, is := range map[string]bool{"held": s.Held, "asked": s.Asked, "first": s.First} {
						if is {
							out = append(out, s.Key+" "+name)
						}
					}
				}
				slices.Sort(out)
				return err
			})
			return out, codeOf(err)
		}
		for _, c := range []struct {
			who  *unit.Actor
			want string
		}{{nil, "not_logged_in"}, {w.actor("office", "甲县"), "not_for_this_post"}} {
			if _, code := look(c.who); code != c.want {
				t.Errorf("%+v: %q, want %q", c.who, code, c.want)
			}
		}
		if got, code := look(town); len(got) > 0 || code != "" {
			t.Errorf("a town is told %v, %q", got, code)
		}
		if got, _ := look(keeper); !slices.Equal(got, []string{"granter", "granter first", "keeper", "keeper asked", "keeper held"}) {
			t.Errorf("at first: %v", got)
		}
		_, err := w.appoint(keeper, "甲县", "安全员", "granter")
		must(t, err)
		if got, _ := look(keeper); !slices.Equal(got, []string{"granter", "granter asked", "granter held", "keeper", "keeper asked", "keeper held"}) {
			t.Errorf("afterwards: %v", got)
		}
	})
}
