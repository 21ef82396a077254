package record_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// search gives all that an actor finds, page by page.
func (w *world) search(a *unit.Actor, text string, limit int) (ids []string) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
		after := ""
		for {
			page, err := w.s.Search(tx, a, text, nil, limit, after)
			if err != nil {
				return err
			}
			for _, f := range page.Items {
				ids = append(ids, f.ID)
			}
			if after = page.Next; after == "" {
				return nil
			}
		}
	}))
	return ids
}

// plain is the same by reading every record that the actor may see.
func (w *world) plain(a *unit.Actor, text string) (ids []string) {
	w.t.Helper()
	same := strings.NewReplacer("Ａ", "a", "A", "a", "，", ",")
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
		page, err := w.s.List(tx, a, w.job(), record.Query{Limit: 1000})
		if err != nil {
			return err
		}
		for _, r := range page.Records {
			name, all := same.Replace(r.Values["name"].(string)), true
			for part := range strings.FieldsSeq(same.Replace(text)) {
				all = all && strings.Contains(name, part)
			}
			if all {
				ids = append(ids, r.ID)
			}
		}
		return nil
	}))
	return ids
}

// Search finds what stands in the texts, no more and no less, within the scope of whoever asks; replaying gives the same index.
func TestSearchFindsWhatIsThere(t *testing.T) {
	onBoth(t, func(w *world) {
		w.past = true
		t := w.t
		random := rand.New(rand.NewPCG(3, 4))
		d := w.follow(w.s.Searches())
		var ids []string
		found := 0
		compare := func() {
			for range 60 {
				text := phrase(random)
				runes := []rune(text)
				text = string(runes[:2+random.IntN(min(3, len(runes)-1))])
				for _, a := range []*unit.Actor{w.office, w.clerk, w.other} {
					want := w.plain(a, text)
					if !hasPair(text) {
						continue
					}
					got := w.search(a, text, 1+random.IntN(20))
					found += len(got)
					slices.Sort(got)
					slices.Sort(want)
					if !slices.Equal(got, want) {
						t.Fatalf("%q for %s: found %v; want %v", text, a.Name, got, want)
					}
				}
			}
		}
		for range 3 {
			for range 80 {
				w.live(random, &ids)
			}
			must(t, d.Catch(context.Background()))
			compare()
		}
		if found < 100 {
			t.Errorf("only %d findings were compared", found)
		}
		const rows = `SELECT seq, record, ledger, mark FROM search_doc ORDER BY seq`
		before := w.dump(rows)
		must(t, d.Rebuild(context.Background(), []string{record.SearchFollower}, 0, func(event.State) {}))
		if after := w.dump(rows); after != before || before == "" {
			t.Errorf("replaying gave another index than following:\n%s\nwant\n%s", after, before)
		}
		compare()
	})
}

func hasPair(text string) bool {
	before := false
	for _, r := range text {
		now := r != '，' && r != ' '
		if now && before {
			return true
		}
		before = now
	}
	return false
}

func TestSearchPages(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		var want []string
		for i := range 30 {
			want = append(want, w.make(map[string]any{"name": fmt.Sprintf("第%d批动火作业票", i)}).ID)
		}
		d := w.follow(w.s.Searches())
		must(t, d.Catch(context.Background()))
		slices.Reverse(want) // the latest first
		if got := w.search(w.office, "动火", 7); !slices.Equal(got, want) {
			t.Errorf("pages of 7 gave %v; want %v", got, want)
		}
		_ = w.db.Read(context.Background(), func(tx *store.Tx) error {
			for text, code := range map[string]string{"火": "search_too_short", " ， ": "search_too_short", "火 票": "search_too_short"} {
				_, err := w.s.Search(tx, w.office, text, nil, 5, "")
				wantCode(t, err, code)
			}
			_, err := w.s.Search(tx, w.office, "动火", nil, 5, "!")
			wantCode(t, err, "bad_cursor")
			_, err = w.s.Search(tx, nil, "动火", nil, 5, "")
			wantCode(t, err, "not_logged_in")
			page, err := w.s.Search(tx, w.office, "动火", []string{"delay"}, 5, "")
			must(t, err)
			if len(page.Items) != 0 {
				t.Errorf("another ledger's records: %v", page.Items)
			}
			page, err = w.s.Search(tx, w.office, "第3批　作业票", []string{"job"}, 5, "")
			must(t, err)
			if len(page.Items) != 1 || page.Items[0].Snippet != "第3批动火作业票" {
				t.Errorf("parts: %+v", page.Items)
			}
			return nil
		})
	})
}

// What is protected never enters the index; marking a field as protected takes it out.
func TestSearchLeavesProtectedTextsOut(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		result := w.job().Field("result")
		result.Search = true
		r := w.make(map[string]any{"name": "举报线索", "result": "举报人张三丰住在东街"})
		d := w.follow(w.s.Searches())
		must(t, d.Catch(context.Background()))
		if got := w.search(w.office, "张三丰", 5); !slices.Equal(got, []string{r.ID}) {
			t.Fatalf("found %v", got)
		}
		result.Sensitivity = ledger.Masked
		d = w.follow(w.s.Searches())
		must(t, d.Catch(context.Background()))
		if got := w.search(w.office, "张三丰", 5); len(got) != 0 {
			t.Errorf("a protected text was found: %v", got)
		}
		if got := w.search(w.office, "举报线索", 5); !slices.Equal(got, []string{r.ID}) {
			t.Errorf("found %v", got)
		}
		words := int64(0)
		query := `SELECT count(*) FROM search_text WHERE search_text MATCH '"三丰"'`
		if w.db.Postgres {
			query = `SELECT count(*) FROM search_doc WHERE words @@ '三丰'::tsquery`
		}
		must(t, w.db.Read(context.Background(), func(tx *store.Tx) error { _, err := tx.Row(query, nil, &words); return err }))
		if words != 0 {
			t.Errorf("the index still holds a protected word")
		}
	})
}

// Who may find a record follows the scopes: when units move, when a record is shared or assigned, when a unit's industry changes.
func TestSearchFollowsScopes(t *testing.T) {
	onBoth(t, func(w *world) {
		w.past = true
		t := w.t
		r := w.make(map[string]any{"name": "液氨储罐泄漏"})
		d := w.follow(w.s.Searches(), w.s.Tallies())
		sector := *w.other // a department that answers for an industry
		sector.Narrow, sector.Sectors = true, []string{"26"}
		want := func(what string, found map[*unit.Actor]bool) {
			t.Helper()
			must(t, d.Catch(context.Background()))
			for a, yes := range found {
				if got := w.search(a, "液氨", 5); (len(got) == 1) != yes {
					t.Errorf("%s: %s %s found %v", what, a.Name, a.Role, got)
				}
				if got := w.plain(a, "液氨"); (len(got) == 1) != yes {
					t.Errorf("%s: %s %s sees %v", what, a.Name, a.Role, got)
				}
			}
		}
		append := func(e event.Event) {
			w.write(func(tx *store.Tx) {
				e.Ledger, e.Record, e.Unit, e.UnitPath, e.Kind = "job", r.ID, r.Unit, r.UnitPath, "edit"
				must(t, event.Append(tx, &e))
			})
		}
		want("at first", map[*unit.Actor]bool{w.office: true, w.clerk: true, w.other: false, &sector: false})

		w.write(func(tx *store.Tx) {
			must(t, unit.SetSectors(tx, w.towns[0].Region, []string{w.towns[0].ID}, "", "x", "industry", []string{"2611"}))
		})
		w.job().Field("grade").Sector = true
		append(event.Event{Body: event.Body{Changes: map[string]event.Change{"grade": {}}}})
		want("of the sector", map[*unit.Actor]bool{w.office: true, w.other: false, &sector: true})

		w.write(func(tx *store.Tx) {
			_, err := tx.Exec(`INSERT INTO assign (record, ledger, person) VALUES ($1, 'job', $2)`, r.ID, w.other.Person)
			must(t, err)
		})
		append(event.Event{})
		want("assigned", map[*unit.Actor]bool{w.other: true})

		w.write(func(tx *store.Tx) {
			_, err := tx.Exec(`DELETE FROM assign WHERE record = $1`, r.ID)
			must(t, err)
		})
		append(event.Event{})
		want("no longer assigned", map[*unit.Actor]bool{w.other: false})

		w.write(func(tx *store.Tx) {
			moved, err := w.model.Relocate(tx, unit.System(), w.towns[0].ID, 1, "", "east")
			must(t, err)
			w.towns[0] = moved
			w.clerk.Unit, w.clerk.Territory = moved, moved.Path
		})
		want("at a new path", map[*unit.Actor]bool{w.office: true, w.clerk: true, w.other: false})
		w.read(func(tx *store.Tx) {
			counts, err := record.Tally(tx, "job", w.towns[0].Path)
			must(t, err)
			below, err := record.TallyBelow(tx, "job", w.office.Unit.Path)
			must(t, err)
			if counts["open"] != 1 || len(below) != 1 {
				t.Errorf("counted %v at the new path, %v below the county", counts, below)
			}
		})
	})
}

func (w *world) read(fn func(*store.Tx)) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error { fn(tx); return nil }))
}

var lettersOrDigits = regexp.MustCompile(`[\pL\pN]{2}`)

// Groups give what a LIKE over every ledger's searchable columns gives, in every scope, whatever is asked; counts are exact where they
// do not say otherwise.
func TestSearchGroupsEqualLike(t *testing.T) {
	onBoth(t, func(w *world) {
		w.past = true
		t := w.t
		random := rand.New(rand.NewPCG(5, 6))
		d := w.follow(w.s.Searches())
		var ids []string
		for range 300 {
			w.live(random, &ids)
		}
		for i := range 12 {
			w.make(map[string]any{"name": fmt.Sprintf("动火\\作业_%d%%甲醇'\"罐", i)})
		}
		must(t, d.Catch(context.Background()))
		asked := []string{`动火\作业_1%甲醇`, `作业_1%`, `醇'"罐`, `甲醇'`, `1%甲醇`, "消防通道动火甲醇企业隐患", `动火"甲醇`, "作业 醇'", `OR AND NOT NEAR`}
		for range 120 {
			text := []rune(phrase(random))
			from := random.IntN(len(text) - 1)
			asked = append(asked, strings.ReplaceAll(string(text[from:from+2+random.IntN(min(3, len(text)-from-1))]), "Ａ", "a"))
		}
		found := 0
		for _, text := range asked {
			if !lettersOrDigits.MatchString(text) {
				continue
			}
			for _, a := range []*unit.Actor{w.office, w.clerk, w.other} {
				want := w.like(a, text)
				got := w.search(a, text, 7)
				slices.Sort(got)
				if !slices.Equal(got, want) {
					t.Fatalf("%q for %s: found %v; LIKE gives %v", text, a.Name, got, want)
				}
				found += len(got)
				w.read(func(tx *store.Tx) {
					groups, err := w.s.SearchGroups(tx, a, text, 3)
					must(t, err)
					if len(groups) == 0 && len(want) == 0 {
						return
					}
					if len(groups) != 1 || groups[0].Ledger != "job" || len(groups[0].Items) != min(3, len(want)) {
						t.Fatalf("%q for %s: groups %+v; want %d of job", text, a.Name, groups, len(want))
					}
					if g := groups[0]; !g.About && g.Count != int64(len(want)) || g.Count < int64(len(want)) || g.More {
						t.Errorf("%q for %s: counted %d, about: %v; there are %d", text, a.Name, g.Count, g.About, len(want))
					}
				})
			}
		}
		if found < 200 {
			t.Errorf("only %d findings were compared", found)
		}
	})
}

// like asks the table itself, with the characters folded as search folds them.
func (w *world) like(a *unit.Actor, text string) (ids []string) {
	w.t.Helper()
	folded := strings.NewReplacer("Ａ", "a", "A", "a", "，", ",").Replace
	w.read(func(tx *store.Tx) {
		query, args := `SELECT "s_id" FROM "l_job" WHERE "s_voided" IS NULL`, store.Args{}
		for part := range strings.FieldsSeq(folded(text)) {
			query += ` AND REPLACE(REPLACE(LOWER("name"), 'Ａ', 'a'), '，', ',') LIKE ` + args.Add("%"+store.EscapeLike(strings.ToLower(part))+"%") + ` ESCAPE '\'`
		}
		query = strings.ReplaceAll(query, "LOWER(\"name\"), 'Ａ'", "REPLACE(LOWER(\"name\"), 'ａ', 'a'), 'Ａ'")
		rows, err := tx.Table(query+" AND "+a.Scope("job", w.job().BelowStates(), &args)+` ORDER BY "s_id"`, args.Values)
		must(w.t, err)
		for _, row := range rows {
			ids = append(ids, fmt.Sprint(row[0]))
		}
	})
	return ids
}

// A number, or a record's own identifier, leads to the one record, within the scope.
func TestSearchExact(t *testing.T) {
	onBoth(t, func(w *world) {
		w.past = true
		t := w.t
		r := w.make(map[string]any{"name": "液氨储罐"})
		r.Number = "GD2026-〔7〕"
		w.write(func(tx *store.Tx) {
			_, err := tx.Exec(`UPDATE "l_job" SET "s_number" = $1 WHERE "s_id" = $2`, r.Number, r.ID)
			must(t, err)
		})
		d := w.follow(w.s.Searches())
		must(t, d.Catch(context.Background()))
		for _, text := range []string{r.ID, " " + r.ID + " ", strings.ToLower(r.Number)} {
			for a, n := range map[*unit.Actor]int{w.office: 1, w.other: 0} {
				w.read(func(tx *store.Tx) {
					found, err := w.s.SearchExact(tx, a, text, 5)
					must(t, err)
					if len(found) != n || n == 1 && found[0].ID != r.ID {
						t.Errorf("%q for %s: %v", text, a.Name, found)
					}
				})
			}
		}
		w.read(func(tx *store.Tx) {
			for _, text := range []string{"", "液氨储罐", "' OR 1=1", r.Number + "0"} {
				if found, err := w.s.SearchExact(tx, w.office, text, 5); err != nil || len(found) != 0 {
					t.Errorf("%q: %v %v", text, found, err)
				}
			}
		})
	})
}
