package unit_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/store"
	"zhiben/unit"
)

// separated is a county where one makes accounts and another gives posts.
const separated = `
role:
  office: {title: 办公室, at: [county, town], scope: territory, may: [read]}
  keeper: {title: 系统管理员, at: [county, town], scope: territory, may: [unit.edit, account.edit], not_with: [granter]}
  granter: {title: 安全管理员, at: [county, town, bureau], scope: territory, may: [post.edit]}
  clerk: {title: 办事员, at: [town, village, bureau], scope: own, may: [read]}
ledger:
  county: {is: unit, title: 县, territory: true}
  town: {is: unit, title: 镇, under: [county], territory: true}
  village: {is: unit, title: 村, under: [town]}
  bureau: {is: unit, title: 局, under: [county]}
`

func onBothSeparated(t *testing.T, test func(*world)) {
	t.Run("sqlite", func(t *testing.T) { test(countyOf(t, separated, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(countyOf(t, separated, testpg.URL(t))) })
}

func (w *world) requests(a *unit.Actor) (out []unit.Request) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) (err error) { out, err = w.m.Requests(tx, a); return err }))
	return out
}

func (w *world) appoint(a *unit.Actor, at, name, role string) (p unit.Post, err error) {
	err = w.try(func(tx *store.Tx) error { p, err = w.m.Appoint(tx, a, w.units[at].ID, name, role); return err })
	return p, err
}

func (w *world) held(person string) (n int) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error { ps, err := unit.Posts(tx, person); n = len(ps); return err }))
	return n
}

// One makes people known and asks for their posts, another gives them or refuses with a reason; nobody does both.
func TestPostsAreAskedForAndGiven(t *testing.T) {
	onBothSeparated(t, func(w *world) {
		t := w.t
		keeper := w.actor("keeper", "甲县")
		// As long as nobody gives posts, the first who does is appointed by who makes accounts, and only the first.
		first, err := w.appoint(keeper, "甲县", "安全员甲", "granter")
		if must(t, err); first.Asked || w.held(first.Person) != 1 {
			t.Fatalf("the first granter: %+v", first)
		}
		second, err := w.appoint(keeper, "甲县", "安全员乙", "granter")
		if must(t, err); !second.Asked {
			t.Errorf("the second granter is appointed by who makes accounts: %+v", second)
		}
		granter := w.actor("granter", "甲县")
		town, east := w.actor("granter", "西镇"), w.actor("granter", "东镇")
		asked, err := w.appoint(keeper, "东村", "村干部", "clerk")
		if must(t, err); !asked.Asked || w.held(asked.Person) != 0 {
			t.Fatalf("asked: %+v", asked)
		}
		if _, err := w.appoint(granter, "东村", "某", "clerk"); codeOf(err) != "not_for_this_post" {
			t.Errorf("who gives posts makes people known: %v", err)
		}
		again := func(a *unit.Actor) error {
			return w.try(func(tx *store.Tx) error {
				_, err := w.m.AddPost(tx, a, asked.Person, w.units["东村"].ID, "clerk")
				return err
			})
		}
		if err := again(keeper); codeOf(err) != "post_asked" {
			t.Errorf("asked for twice: %v", err)
		}
		// Who gives posts there is told, wherever they stand; others are not.
		w.write(func(tx *store.Tx) error {
			var body string
			_, err := tx.Row(`SELECT body FROM event WHERE kind = 'ask_post' AND unit = $1`, []any{w.units["东村"].ID}, &body)
			body, _, _ = strings.Cut(body, `"rows"`) // the request itself
			for a, want := range map[*unit.Actor]bool{granter: true, east: true, town: false, keeper: false} {
				if strings.Contains(body, a.Person) != want {
					t.Errorf("told %s: %v, want %v: %s", a.Name, !want, want, body)
				}
			}
			return err
		})
		if n := len(w.requests(east)); n != 1 {
			t.Errorf("the town sees %d requests", n)
		}
		if n := len(w.requests(town)); n != 0 {
			t.Errorf("another town sees %d requests", n)
		}
		decide := func(a *unit.Actor, id string, accept bool, reason string) error {
			return w.try(func(tx *store.Tx) error { return w.m.Decide(tx, a, id, accept, reason) })
		}
		for _, c := range []struct {
			name   string
			who    *unit.Actor
			accept bool
			reason string
			want   string
		}{
			{"nobody", nil, true, "", "not_logged_in"},
			{"who asked", keeper, true, "", "not_for_this_post"},
			{"another town", town, true, "", "not_found"},
			{"refused without a reason", granter, false, "", "needs_fields"},
			{"given", east, true, "", ""},
			{"given again", granter, true, "", "not_found"},
		} {
			if got := codeOf(decide(c.who, asked.ID, c.accept, c.reason)); got != c.want {
				t.Errorf("%s: %q, want %q", c.name, got, c.want)
			}
		}
		if w.held(asked.Person) != 1 {
			t.Error("the post is not held")
		}
		if err := decide(granter, second.ID, false, "编制已满"); err != nil || w.held(second.Person) != 0 || len(w.requests(granter)) != 0 {
			t.Errorf("refused: %v", err)
		}
		// Two posts that stand apart are neither given nor asked for.
		apart := func(a *unit.Actor, person, role string) error {
			return w.try(func(tx *store.Tx) error { _, err := w.m.AddPost(tx, a, person, w.units["甲县"].ID, role); return err })
		}
		if err := apart(granter, keeper.Person, "granter"); codeOf(err) != "roles_apart" {
			t.Errorf("both posts: %v", err)
		}
		if err := apart(granter, granter.Person, "office"); codeOf(err) != "own_post" {
			t.Errorf("appoints itself: %v", err)
		}
	})
}

// Of several who decide at once one does, and the others are told that nothing waits any more.
func TestPostDecidedAtOnce(t *testing.T) {
	onBothSeparated(t, func(w *world) {
		t := w.t
		keeper := w.actor("keeper", "甲县")
		granters := []*unit.Actor{w.actor("granter", "甲县"), w.actor("granter", "东镇"), w.actor("granter", "应急局")}
		asked, err := w.appoint(keeper, "东村", "村干部", "clerk")
		must(t, err)
		codes := make(chan string, len(granters))
		for i, g := range granters {
			go func() {
				codes <- codeOf(w.try(func(tx *store.Tx) error { return w.m.Decide(tx, g, asked.ID, i != 1, "不需要") }))
			}()
		}
		done := 0
		for range granters {
			switch code := <-codes; code {
			case "":
				done++
			case "not_found":
			default:
				t.Errorf("decided at once: %s", code)
			}
		}
		if done != 1 {
			t.Errorf("%d decided", done)
		}
	})
}

// A county that wants no separation takes the right away by an override: who makes accounts gives posts as before.
func TestWithoutSeparation(t *testing.T) {
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(strings.Replace(separated, "may: [post.edit]", "may: []", 1))}}, "p")
	must(t, err)
	ledgers, err := ledger.Compile(tree, nil)
	must(t, err)
	m := unit.Compile(tree, ledgers)
	must(t, tree.List.Err())
	if may := m.Role("keeper").May; len(may) != 3 || may[2] != "post.edit" {
		t.Errorf("who makes accounts may %v", may)
	}
}
