package record_test

import (
	"fmt"
	"strings"
	"testing"

	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Spaces, an empty text and an empty list are as good as nothing: they do not fill what a move needs.
func TestNothingFillsNothing(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		create := func(values map[string]any) error {
			return w.try(func(tx *store.Tx) error {
				_, err := w.s.Create(tx, w.office, w.job(), record.Draft{Unit: w.towns[0].ID, Values: values})
				return err
			})
		}
		for _, name := range []any{nil, "", "   ", "　", "\x00", "\n\t"} {
			wantCode(t, create(map[string]any{"name": name}), "needs_fields")
		}
		r := w.make(map[string]any{"name": " 事 ", "helpers": []any{}, "result": "  "})
		if r.Values["name"] != "事" || len(r.Values) != 2 { // name, and the default of grade
			t.Errorf("values %v", r.Values)
		}
		_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin"})
		must(t, err)
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "   "}})
		wantCode(t, err, "needs_fields")
		p := w.make(map[string]any{"name": "公开"})
		_, err = w.step(w.office, p.ID, record.Step{Move: "publish"})
		must(t, err)
		_, err = w.step(&unit.Actor{Person: "x", Role: "office", Unit: w.office.Unit, Territory: w.office.Territory, May: []string{"read"}}, p.ID, record.Step{Move: "hide", Note: "  "})
		wantCode(t, err, "needs_fields")
	})
}

// An edit changes what no move owns, leaves nothing required empty, and is told of another's change.
func TestEdit(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		r := w.make(map[string]any{"name": "事"})
		for _, c := range []struct {
			who     *unit.Actor
			version int64
			values  map[string]any
			want    string
		}{
			{w.office, 1, map[string]any{"name": nil}, "needs_fields"}, {w.office, 1, map[string]any{"name": " "}, "needs_fields"}, {w.office, 1, map[string]any{"result": "x"}, "invalid"}, {w.office, 1, map[string]any{"until": "2026-12-01"}, "invalid"},
			{w.office, 1, map[string]any{"nothing": "x"}, "invalid"}, {w.office, 1, map[string]any{"grade": "middle"}, "invalid"}, {w.other, 1, map[string]any{"name": "x"}, "not_found"}, {w.clerk, 1, map[string]any{"name": "x"}, "not_for_this_post"}, {nil, 1, map[string]any{"name": "x"}, "not_logged_in"},
			{w.office, 1, map[string]any{"name": "另一事", "money": 3.5}, ""}, {w.office, 1, map[string]any{"name": "x"}, "changed"},
		} {
			err := w.try(func(tx *store.Tx) error {
				_, err := w.s.Edit(tx, c.who, w.job(), r.ID, c.version, c.values)
				return err
			})
			if (err == nil) != (c.want == "") || err != nil && !fault.Is(err, c.want) {
				t.Errorf("%v: %v; want %q", c.values, err, c.want)
			}
		}
		w.write(func(tx *store.Tx) {
			now, err := w.s.Get(tx, w.office, w.job(), r.ID)
			must(t, err)
			events, err := w.s.History(tx, w.office, w.job(), r.ID)
			must(t, err)
			if now.Version != 2 || now.Values["name"] != "另一事" || len(events) != 2 || events[0].Kind != "edit" || events[0].Body.Changes["name"].From != "事" {
				t.Errorf("now %+v, events %+v", now, events)
			}
		})
	})
}

// Nobody, a caller without a session or post, gets an answer from every act, never a crash.
func TestNobody(t *testing.T) {
	onBoth(t, func(w *world) {
		r := w.make(map[string]any{"name": "事"})
		for name, act := range map[string]func(*store.Tx) error{
			"create": func(tx *store.Tx) error { _, err := w.s.Create(tx, nil, w.job(), record.Draft{Key: "k"}); return err },
			"move": func(tx *store.Tx) error {
				_, err := w.s.Move(tx, nil, w.job(), r.ID, record.Step{Move: "begin", Key: "k"})
				return err
			},
			"edit":    func(tx *store.Tx) error { _, err := w.s.Edit(tx, nil, w.job(), r.ID, 1, nil); return err },
			"urge":    func(tx *store.Tx) error { _, err := w.s.Urge(tx, nil, w.job(), r.ID, "", "k"); return err },
			"comment": func(tx *store.Tx) error { return w.s.AddComment(tx, nil, w.job(), r.ID, "x", nil, "k") },
			"history": func(tx *store.Tx) error { _, err := w.s.History(tx, nil, w.job(), r.ID); return err },
			"linked":  func(tx *store.Tx) error { _, err := w.s.Linked(tx, nil, w.job(), r.ID); return err },
			"count": func(tx *store.Tx) error {
				_, _, err := w.s.Count(tx, nil, w.job(), record.Query{}, "state")
				return err
			},
			"done": func(tx *store.Tx) error { _, err := w.s.Done(tx, nil, w.job(), false, 5); return err },
			"pick": func(tx *store.Tx) error { _, err := w.s.Pick(tx, nil, w.job(), []string{r.ID}); return err },
		} {
			if err := w.try(act); !fault.Is(err, "not_logged_in") {
				w.t.Errorf("%s: %v", name, err)
			}
		}
		w.write(func(tx *store.Tx) {
			var n int64
			_, err := tx.Row(`SELECT count(*) FROM idempotency`, nil, &n)
			if n != 0 || err != nil {
				w.t.Errorf("%d keys kept for nobody, %v", n, err)
			}
		})
	})
}

// What a guard cannot decide it refuses, with its own sentence.
func TestUndecidableGuardRefuses(t *testing.T) {
	src := strings.Replace(county, `"record.money == null || record.money <= 100.0"`, `"coalesce(record.money, 0.0) <= param.limit"`, 1)
	src = strings.Replace(src, "param: {", "param: {limit: {type: decimal, default: unset}, ", 1) // the office has not chosen it
	s, err := service(src)
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		r := w.make(map[string]any{"name": "没有金额"})
		_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin"})
		must(w.t, err)
		_, err = w.step(w.clerk, r.ID, record.Step{Move: "finish", Values: map[string]any{"result": "x"}})
		wantCode(w.t, err, "cheap")
		if f := fault.Of(err); f.Err == nil || f.Text.ZH != "超出限额" {
			w.t.Errorf("%+v", f)
		}
	})
}

// Filters are written as texts and compared by type; what is no value of the type is said.
func TestFilterByEveryType(t *testing.T) {
	src := strings.NewReplacer("sort: true}\n      helpers", "sort: true, filter: true}\n      sure: {type: bool, filter: true}\n      n: {type: int, filter: true}\n      helpers", "until: {type: date, title: 期限, sort: true}", "until: {type: date, title: 期限, sort: true, filter: true}").Replace(county)
	s, err := service(src)
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		must(w.t, w.s.Install(t.Context(), w.db))
		w.make(map[string]any{"name": "一", "money": 12.5, "sure": true, "n": 3, "until": "2026-12-01"})
		w.make(map[string]any{"name": "二", "money": 3, "sure": false, "n": 4, "until": "2026-12-02", "grade": "high"})
		for _, c := range []struct {
			field, value string
			want         int64 // -1: refused
		}{{"money", "12.5", 1}, {"money", "12.50", 1}, {"money", "3", 1}, {"money", "x", -1}, {"sure", "true", 1}, {"sure", "false", 1}, {"sure", "maybe", -1}, {"n", "4", 1}, {"n", "4.5", -1}, {"until", "2026-12-01", 1}, {"until", "soon", -1},
			{"grade", "high", 1}, {"grade", "nothing", 0}, {"name", "一", -1}, {"s_id", "x", -1}, {`name" = '' OR 1=1 --`, "x", -1}} {
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, w.office, w.job(), record.Query{Where: map[string][]string{c.field: {c.value}}})
				switch {
				case c.want < 0 && !fault.Is(err, "no_filter"):
					w.t.Errorf("%s:%s gives %v", c.field, c.value, err)
				case c.want >= 0 && (err != nil || page.Total != c.want):
					w.t.Errorf("%s:%s finds %+v, %v; want %d", c.field, c.value, page, err, c.want)
				}
			})
		}
	})
}

// Pages neither drop nor repeat a row, however large the sorted numbers are and however many share one.
func TestCursorIsExact(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		want := 0
		for i := range 12 {
			w.make(map[string]any{"name": fmt.Sprint(i / 3), "money": 9e11 + float64(i/2)/1000})
			want++
		}
		for _, sort := range []string{"money", "-money", "name", "-name", "due", "-created_at"} {
			seen, after := map[string]bool{}, ""
			for range 20 {
				w.write(func(tx *store.Tx) {
					page, err := w.s.List(tx, w.office, w.job(), record.Query{Sort: []string{sort}, Limit: 5, After: after})
					must(t, err)
					for _, r := range page.Records {
						if seen[r.ID] {
							t.Errorf("%s: %s twice", sort, r.ID)
						}
						seen[r.ID] = true
					}
					after = page.Next
				})
				if after == "" {
					break
				}
			}
			if len(seen) != want {
				t.Errorf("%s: %d rows; want %d", sort, len(seen), want)
			}
		}
		for _, after := range []string{"x", "e30", "WzFd", "WzEsMiwzXQ", "W251bGwsbnVsbF0"} { // no base64, {}, [1], [1,2,3], [null,null]
			err := w.try(func(tx *store.Tx) error {
				_, err := w.s.List(tx, w.office, w.job(), record.Query{After: after})
				return err
			})
			wantCode(t, err, "bad_cursor")
		}
	})
}

// Done lists what the person acted on, the latest first, within their sight; Pick gives what the actor may see of some records.
func TestDoneAndPick(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		var ids []string
		for i := range 3 {
			ids = append(ids, w.make(map[string]any{"name": fmt.Sprint(i)}).ID)
		}
		for _, i := range []int{1, 0} {
			_, err := w.step(w.clerk, ids[i], record.Step{Move: "begin"})
			must(t, err)
		}
		w.write(func(tx *store.Tx) {
			names := func(records []*record.Record, err error) (out string) {
				must(t, err)
				for _, r := range records {
					out += r.Values["name"].(string)
				}
				return out
			}
			for _, c := range []struct {
				who     *unit.Actor
				started bool
				limit   int
				want    string
			}{{w.clerk, false, 9, "01"}, {w.clerk, true, 9, ""}, {w.office, true, 9, "210"}, {w.office, false, 2, "21"}, {w.other, false, 9, ""}} {
				if got := names(w.s.Done(tx, c.who, w.job(), c.started, c.limit)); got != c.want {
					t.Errorf("%s did %s; want %s", c.who.Name, got, c.want)
				}
			}
			moved := *w.clerk // the person now stands elsewhere
			moved.Unit, moved.Territory = w.other.Unit, w.other.Territory
			if got := names(w.s.Done(tx, &moved, w.job(), false, 9)); got != "" {
				t.Errorf("sees %s from elsewhere", got)
			}
			if got := names(w.s.Pick(tx, w.office, w.job(), append(ids, "nothing"))); len(got) != 3 {
				t.Errorf("picked %s", got)
			}
			if got := names(w.s.Pick(tx, w.other, w.job(), ids)); got != "" {
				t.Errorf("another town picked %s", got)
			}
			if got := names(w.s.Pick(tx, w.office, w.job(), nil)); got != "" {
				t.Errorf("picked %s of none", got)
			}
		})
	})
}
