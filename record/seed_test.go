package record_test

import (
	"slices"
	"strings"
	"testing"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Seeded rows are there in every county under identifiers that last; they follow the packs where nobody has changed them, go out of
// use when no pack brings them, and come back.
func TestSeeds(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		id := func(ledger, key string) string { return record.SeedID(w.county.Region, ledger, key) }
		c1 := w.load("clause", id("clause", "c1"))
		if c1.State != "in_use" || c1.Unit != w.county.ID || c1.Values["text"] != "第一条" || c1.Values["law"] != id("law", "gb") || !slices.Equal(c1.Values["grades"].([]any), []any{"high"}) {
			t.Errorf("the clause is %+v", c1)
		}
		if got := w.kinds(c1.ID); !slices.Equal(got, []string{"clause.seed"}) {
			t.Errorf("events %v", got)
		}
		w.write(func(tx *store.Tx) { // everybody in the county reads them, only the office keeps them
			for _, a := range []*unit.Actor{w.office, w.clerk, w.far} {
				page, err := w.s.List(tx, a, w.s.Ledgers.Get("clause"), record.Query{})
				must(t, err)
				if len(page.Records) != 2 {
					t.Errorf("%s reads %d clauses", a.Name, len(page.Records))
				}
				_, err = w.s.Get(tx, a, w.s.Ledgers.Get("clause"), c1.ID)
				must(t, err)
			}
			_, err := w.s.Edit(tx, w.office, w.s.Ledgers.Get("clause"), c1.ID, c1.Version, map[string]any{"text": "本县第一条"})
			must(t, err)
		})
		own := w.must(w.make(w.office, "clause", record.Draft{Values: map[string]any{"text": "县里的"}}))
		if own.Unit != w.county.ID {
			t.Errorf("an own clause stands at %s", own.Unit)
		}
		_, err := w.make(w.clerk, "clause", record.Draft{Values: map[string]any{"text": "镇里的"}})
		wantCode(t, err, "not_for_this_post")
		job := w.must(w.make(unit.System(), "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂"}}))
		w.must(w.make(w.clerk, "job", record.Draft{Unit: job.ID, Values: map[string]any{"what": "查", "clause": c1.ID}}))

		same := strings.Replace(register, "seed:", "seed: # as before", 1)
		w.open(same)
		if got := w.kinds(c1.ID); !slices.Equal(got, []string{"clause.seed", "clause.edit"}) {
			t.Errorf("events after the same pack again %v", got)
		}
		changed := strings.NewReplacer("text: 第一条, law: gb, grades: [high]", "text: 新第一条, law: gb, grades: [low, high]", ", c2: {text: 第二条}", ", c3: {text: 第三条}").Replace(register)
		w.open(changed)
		if r := w.load("clause", c1.ID); r.Values["text"] != "本县第一条" || len(r.Values["grades"].([]any)) != 2 {
			t.Errorf("after the packs changed: %+v", r.Values)
		}
		c2 := id("clause", "c2")
		if r := w.load("clause", c2); r.State != "out_of_use" {
			t.Errorf("a clause that no pack brings is %s", r.State)
		}
		if r := w.load("clause", id("clause", "c3")); r.Values["text"] != "第三条" {
			t.Errorf("the new clause is %+v", r.Values)
		}
		w.open(register)
		if r := w.load("clause", c2); r.State != "in_use" {
			t.Errorf("a clause that is back is %s", r.State)
		}
		w.write(func(tx *store.Tx) { // what people took out of use stays so
			_, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("clause"), c2, record.Step{Move: "retire", Note: "本县不用"})
			must(t, err)
		})
		w.open(changed)
		w.open(register)
		if r := w.load("clause", c2); r.State != "out_of_use" {
			t.Errorf("a clause that the office took out of use is %s again", r.State)
		}
	})
}

// A seeded ledger that gets another name keeps its rows, and what refers to them.
func TestSeedsOfARenamedLedger(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		was := record.SeedID(w.county.Region, "law", "gb")
		renamed := strings.NewReplacer("  law: {is: reference,", "  act: {is: reference, was: [law],", "law: ref law", "law: ref act", "  law: {gb: {title: 安全生产法}}", "  act: {gb: {title: 新安全生产法}, fire: {title: 消防法}}", "law: gb, grades: [high]", "law: gb, grades: [low]").Replace(register)
		for range 2 { // and nothing more happens when it starts again
			w.open(renamed)
			if r := w.load("act", was); r.Values["title"] != "新安全生产法" || r.State != "in_use" {
				t.Errorf("the row is %+v", r)
			}
			w.load("act", record.SeedID(w.county.Region, "act", "fire"))
			if c := w.load("clause", record.SeedID(w.county.Region, "clause", "c1")); c.Values["law"] != was || c.Version != 2 {
				t.Errorf("what refers to it: %+v", c)
			}
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, w.office, w.s.Ledgers.Get("act"), record.Query{})
				must(t, err)
				if len(page.Records) != 2 {
					t.Errorf("%d rows", len(page.Records))
				}
			})
		}
	})
}
