package record_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// follow gives a dispatcher for the world's followers.
func (w *world) follow(followers ...event.Follower) *event.Dispatcher {
	w.t.Helper()
	d := &event.Dispatcher{DB: w.db, Followers: followers, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	must(w.t, d.Install(context.Background()))
	return d
}

// live lets something happen to some record, whether it may or not.
func (w *world) live(random *rand.Rand, ids *[]string) {
	w.t.Helper()
	if len(*ids) == 0 || random.IntN(4) == 0 {
		w.write(func(tx *store.Tx) {
			r, err := w.s.Create(tx, w.office, w.job(), record.Draft{Unit: w.towns[random.IntN(2)].ID, Values: map[string]any{"name": phrase(random)}})
			must(w.t, err)
			*ids = append(*ids, r.ID)
		})
		return
	}
	id := (*ids)[random.IntN(len(*ids))]
	actors := []*unit.Actor{w.office, w.clerk, w.other}
	a := actors[random.IntN(3)]
	_ = w.try(func(tx *store.Tx) error {
		switch n := random.IntN(8); n {
		case 0:
			_, err := w.s.Edit(tx, w.office, w.job(), id, 0, map[string]any{"name": phrase(random)})
			return err
		case 1:
			return w.s.AddComment(tx, a, w.job(), id, "看过", nil, "")
		case 2:
			return w.void(tx, id, random.IntN(2) == 0)
		default:
			move := []string{"begin", "finish", "publish", "hide", "begin"}[n-3]
			_, err := w.s.Move(tx, a, w.job(), id, record.Step{Move: move, Note: "因故", Values: map[string]any{"result": "好"}})
			if err != nil { // the values of another move
				_, err = w.s.Move(tx, a, w.job(), id, record.Step{Move: move, Note: "因故"})
			}
			return err
		}
	})
}

// void takes a record out of all counts, or back in, as the verb does: the row changes and an event tells of it.
func (w *world) void(tx *store.Tx, id string, void bool) error {
	var at any
	if void {
		at = tx.Now.UnixMilli()
	}
	if _, err := tx.Exec(`UPDATE l_job SET "s_voided" = $2 WHERE "s_id" = $1`, id, at); err != nil {
		return err
	}
	r, err := w.s.Load(tx, w.job(), id, false)
	if err != nil {
		return err
	}
	return event.Append(tx, &event.Event{Ledger: "job", Record: id, Unit: r.Unit, UnitPath: r.UnitPath, Kind: "void"})
}

func phrase(random *rand.Rand) string {
	var b strings.Builder
	for range 2 + random.IntN(12) {
		b.WriteRune([]rune("消防通道动火甲醇企业隐患Ａa1，")[random.IntN(16)])
	}
	return b.String() + "事"
}

// dump is a table as text.
func (w *world) dump(queries ...string) string {
	w.t.Helper()
	var b strings.Builder
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
		for _, q := range queries {
			rows, err := tx.Table(q, nil)
			if err != nil {
				return err
			}
			for _, row := range rows {
				_, _ = fmt.Fprintln(&b, row...)
			}
		}
		return nil
	}))
	return b.String()
}

var tallyTables = []string{`SELECT * FROM tally ORDER BY 1, 2, 3, 4`, `SELECT * FROM tally_record ORDER BY 1`, `SELECT * FROM tally_flow ORDER BY 1, 2, 3, 4, 5`}

// After any history the tallies equal a count of the table, and replaying gives the same tables.
func TestTalliesEqualRecomputation(t *testing.T) {
	onBoth(t, func(w *world) {
		w.past = true
		t := w.t
		random := rand.New(rand.NewPCG(1, 2))
		d := w.follow(w.s.Tallies())
		var ids []string
		for range 6 {
			for range 40 {
				w.live(random, &ids)
				if random.IntN(10) == 0 {
					must(t, d.Catch(context.Background()))
				}
			}
			must(t, d.Catch(context.Background()))
			w.wantTallies()
			w.now = w.now.AddDate(0, 0, 1)
		}
		before := w.dump(tallyTables...)
		must(t, d.Rebuild(context.Background(), []string{record.TallyFollower}, 0, func(event.State) {}))
		if after := w.dump(tallyTables...); after != before || len(before) < 1000 {
			t.Errorf("replaying gave other tables than following:\n%s\nwant\n%s", after, before)
		}
	})
}

func (w *world) wantTallies() {
	t := w.t
	t.Helper()
	root, towns := w.office.Unit.Path, w.towns
	must(t, w.db.Read(context.Background(), func(tx *store.Tx) error {
		below, err := record.TallyBelow(tx, "job", root)
		must(t, err)
		for _, path := range []string{root, towns[0].Path, towns[1].Path} {
			var args store.Args
			want := map[string]int64{}
			must(t, tx.Query(`SELECT "s_state", count(*) FROM l_job WHERE "s_voided" IS NULL AND `+unit.Range(`"s_unit_path"`, path, &args)+` GROUP BY 1`, args.Values, func(scan func(...any) error) error {
				var state string
				var n int64
				err := scan(&state, &n)
				want[state] = n
				return err
			}))
			got, err := record.Tally(tx, "job", path)
			must(t, err)
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s: counted %v; the table has %v", path, got, want)
			}
			if path != root && len(want) > 0 && fmt.Sprint(below[path]) != fmt.Sprint(want) {
				t.Errorf("%s among its neighbours: counted %v; the table has %v", path, below[path], want)
			}
		}
		today := calendar.Of(w.now, w.s.Zone)
		for _, from := range []calendar.Date{today, today.AddDays(-2)} {
			flow, err := record.Flow(tx, "job", root, from, today)
			must(t, err)
			want := map[string]int64{}
			must(t, tx.Query(`SELECT coalesce(move, kind), count(*) FROM event WHERE ledger = 'job' AND at >= $1 GROUP BY 1`, []any{from.Start(w.s.Zone).UnixMilli()}, func(scan func(...any) error) error {
				var act string
				var n int64
				err := scan(&act, &n)
				want[act] = n
				return err
			}))
			if fmt.Sprint(flow) != fmt.Sprint(want) {
				t.Errorf("since %s: counted %v; the log has %v", from, flow, want)
			}
		}
		return nil
	}))
}
