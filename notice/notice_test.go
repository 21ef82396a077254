package notice

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/store"
	"zhiben/unit"
)

const county = `
role:
  admin: {title: {zh: 管理员}, at: [county, town], scope: territory, may: [read, unit.edit, account.edit, webhook.edit]}
  clerk: {title: {zh: 办事员}, at: [town], scope: own, may: [read]}
ledger:
  county: {is: unit, title: 县, territory: true}
  town: {is: unit, title: 镇, under: [county], territory: true}
`

// world is a county with two towns and some people on one database.
type world struct {
	t     *testing.T
	db    *store.DB
	d     *event.Dispatcher
	model *unit.Model
	root  unit.Unit
	towns []unit.Unit
	// at the county, at the first town, at the second; two clerks at the first town
	admin, clerk, second, other, otherAdmin *unit.Actor
	now                                     time.Time
}

func onBoth(t *testing.T, test func(*world)) {
	t.Run("sqlite", func(t *testing.T) { test(newWorld(t, filepath.Join(t.TempDir(), "z.db"))) })
	t.Run("postgres", func(t *testing.T) { test(newWorld(t, testpg.URL(t))) })
}

func newWorld(t *testing.T, address string) *world {
	t.Helper()
	tree, err := pack.Load(fstest.MapFS{"p/a.yaml": {Data: []byte(county)}}, "p")
	must(t, err)
	ledgers, err := ledger.Compile(tree, nil)
	must(t, err)
	w := &world{t: t, model: unit.Compile(tree, ledgers), now: time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)}
	must(t, tree.List.Err())
	w.db, err = store.Open(context.Background(), address)
	must(t, err)
	t.Cleanup(func() { _ = w.db.Close() })
	w.db.Now = func() time.Time { return w.now }
	w.write(func(tx *store.Tx) {
		w.root, err = w.model.Create(tx, unit.System(), unit.Unit{Kind: "county", Name: "测试县", Code: "990001"})
		must(t, err)
		for i, name := range []string{"东镇", "西镇"} {
			town, err := w.model.Create(tx, unit.System(), unit.Unit{Kind: "town", Name: name, Parent: w.root.ID, Code: fmt.Sprintf("t%d", i)})
			must(t, err)
			w.towns = append(w.towns, town)
		}
		w.admin, w.clerk, w.second = w.actor(tx, w.root, "甲", "admin"), w.actor(tx, w.towns[0], "乙", "clerk"), w.actor(tx, w.towns[0], "丙", "clerk")
		w.other, w.otherAdmin = w.actor(tx, w.towns[1], "丁", "clerk"), w.actor(tx, w.towns[1], "戊", "admin")
	})
	w.d = &event.Dispatcher{DB: w.db, Followers: []event.Follower{Notices(), Webhooks()}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	must(t, w.d.Install(context.Background()))
	return w
}

func (w *world) actor(tx *store.Tx, at unit.Unit, name, role string) *unit.Actor {
	post, err := w.model.Appoint(tx, unit.System(), at.ID, name, role)
	must(w.t, err)
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

func (w *world) read(fn func(*store.Tx)) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error { fn(tx); return nil }))
}

func (w *world) catch() { w.t.Helper(); must(w.t, w.d.Catch(context.Background())) }

// happen appends an event about the first town.
func (w *world) happen(by *unit.Actor, note string, notify ...event.Notify) {
	w.t.Helper()
	e := &event.Event{Region: w.root.Region, Ledger: "job", Record: "r1", Unit: w.towns[0].ID, UnitPath: w.towns[0].Path, Kind: "urge", Body: event.Body{Note: note, Notify: notify}}
	if by != nil {
		e.Person, e.Post = by.Person, by.Post
	}
	w.write(func(tx *store.Tx) { must(w.t, event.Append(tx, e)) })
}

// told lists what a person is told: keys with notes, the read ones in brackets.
func (w *world) told(a *unit.Actor, limit int) string {
	w.t.Helper()
	var out []string
	w.read(func(tx *store.Tx) {
		after := ""
		for {
			page, err := List(tx, a, limit, after)
			must(w.t, err)
			for _, n := range page.Items {
				text := n.Key + "/" + n.Event.Body.Note
				if !n.Read.IsZero() {
					text = "(" + text + ")"
				}
				out = append(out, text)
			}
			if after = page.Next; after == "" {
				return
			}
		}
	})
	return strings.Join(out, " ")
}

func (w *world) rows(query string) string {
	w.t.Helper()
	var b strings.Builder
	w.read(func(tx *store.Tx) {
		rows, err := tx.Table(query, nil)
		must(w.t, err)
		for _, row := range rows {
			_, _ = fmt.Fprintln(&b, row...)
		}
	})
	return b.String()
}

func wantCode(t *testing.T, err error, code string) {
	t.Helper()
	if !fault.Is(err, code) {
		t.Fatalf("got %v; want a fault with code %s", err, code)
	}
}

func TestWhoIsTold(t *testing.T) {
	onBoth(t, func(w *world) {
		town := []string{w.towns[0].ID}
		w.happen(w.admin, "1", event.Notify{Units: town, Roles: []string{"clerk"}, Key: "urge"})
		w.happen(w.admin, "2", event.Notify{Roles: []string{"clerk"}, Key: "copy"}) // at the event's own unit
		w.happen(w.clerk, "3", event.Notify{Units: town, Key: "copy"})              // who did it is not told
		w.happen(nil, "4", event.Notify{Persons: []string{w.other.Person}, Units: town, Roles: []string{"admin"}, Key: "due", Clock: "answer"})
		w.happen(nil, "5", event.Notify{Persons: []string{w.other.Person}, Key: "letter"}, event.Notify{Persons: []string{w.other.Person, w.admin.Person}, Key: "copy"}) // once
		w.happen(w.admin, "6")
		w.catch()
		for _, c := range []struct {
			a    *unit.Actor
			want string
		}{{w.clerk, "copy/2 urge/1"}, {w.second, "copy/3 copy/2 urge/1"}, {w.other, "letter/5 due/4"}, {w.admin, "copy/5"}, {w.otherAdmin, ""}} {
			for _, limit := range []int{1, 2, 50} {
				if got := w.told(c.a, limit); got != c.want {
					w.t.Errorf("%s is told %q; want %q", c.a.Name, got, c.want)
				}
			}
		}
	})
}

// Who takes a post later is not told of what was before, not even when the notices are made anew; what was read stays read.
func TestNoticesAreMadeAnew(t *testing.T) {
	onBoth(t, func(w *world) {
		for i := range 5 {
			w.happen(w.admin, fmt.Sprint(i), event.Notify{Roles: []string{"clerk"}, Key: "urge"})
		}
		w.now = w.now.Add(time.Hour)
		var late *unit.Actor
		w.write(func(tx *store.Tx) { late = w.actor(tx, w.towns[0], "己", "clerk") })
		w.write(func(tx *store.Tx) {
			_, err := tx.Exec(`UPDATE post SET until = $1 WHERE id = $2`, w.now.UnixMilli(), w.second.Post)
			must(w.t, err)
		})
		w.happen(w.admin, "5", event.Notify{Roles: []string{"clerk"}, Key: "urge"})
		w.catch()
		var ids []int64
		w.read(func(tx *store.Tx) {
			page, err := List(tx, w.clerk, 50, "")
			must(w.t, err)
			for _, n := range page.Items {
				ids = append(ids, n.ID)
			}
			if page.Unread != 6 || len(ids) != 6 {
				w.t.Fatalf("%d unread, %v", page.Unread, ids)
			}
		})
		w.write(func(tx *store.Tx) { must(w.t, Read(tx, w.clerk, []int64{ids[0], ids[3]}, false)) })
		w.write(func(tx *store.Tx) { must(w.t, Read(tx, w.second, []int64{ids[3]}, true)) })
		check := func() {
			w.t.Helper()
			for limit := 1; limit < 8; limit++ {
				if got := w.told(w.clerk, limit); got != "urge/4 urge/3 urge/1 urge/0 (urge/5) (urge/2)" {
					w.t.Errorf("pages of %d: %s", limit, got)
				}
			}
			if got := w.told(w.second, 50); got != "urge/4 urge/3 (urge/2) (urge/1) (urge/0)" {
				w.t.Errorf("who left the post: %s", got)
			}
			if got := w.told(late, 50); got != "urge/5" {
				w.t.Errorf("who came to the post: %s", got)
			}
		}
		check()
		before := w.rows(`SELECT * FROM notice ORDER BY 1, 2`)
		must(w.t, w.d.Rebuild(context.Background(), []string{NoticeFollower}, 0, func(event.State) {}))
		if after := w.rows(`SELECT * FROM notice ORDER BY 1, 2`); after != before || before == "" {
			w.t.Errorf("made anew:\n%s\nwant\n%s", after, before)
		}
		check()
		w.write(func(tx *store.Tx) {
			_, err := List(tx, nil, 5, "")
			wantCode(w.t, err, "not_logged_in")
			wantCode(w.t, Read(tx, nil, ids, false), "not_logged_in")
			_, err = List(tx, w.clerk, 5, "u?")
			wantCode(w.t, err, "bad_cursor")
			must(w.t, Read(tx, w.otherAdmin, ids, true)) // somebody else's
		})
		check()
	})
}
