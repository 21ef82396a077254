package record_test

import (
	"slices"
	"strings"
	"testing"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// A checklist is pinned as it was; its items become rows; each failed one becomes a hazard, once.
func TestInspection(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		list, err := w.create("office", "checklist", "county", map[string]any{"title": "氨", "items": []any{map[string]any{"text": "阀门", "points": 3.0}, map[string]any{"text": "报警", "points": 5.0}}})
		must(t, err)
		r, err := w.create("reg", "inspection", "e1", map[string]any{"list": list.ID})
		must(t, err)
		rows, _ := r.Values["items"].([]any)
		if len(rows) != 2 || rows[1].(map[string]any)["text"] != "报警" || rows[1].(map[string]any)["points"] != int64(5) {
			t.Fatalf("rows %v", rows)
		}
		must(t, w.write(func(tx *store.Tx) error {
			_, err := w.s.Edit(tx, w.who["office"], w.d("checklist"), list.ID, 0, map[string]any{"items": []any{map[string]any{"text": "另一条"}}})
			return err
		}))
		want(t, "not judged", w.move("reg", r, record.Step{Move: "finish"}), "judged")
		for i, result := range []string{"pass", "fail"} {
			rows[i].(map[string]any)["result"] = result
		}
		must(t, w.move("reg", r, record.Step{Move: "finish", Values: map[string]any{"items": rows}}))
		found := w.list("office", "hazard")
		if len(found) != 1 || found[0].Values["text"] != "报警" || found[0].Values["source"] != r.ID || found[0].Unit != r.Unit {
			t.Fatalf("%+v", found)
		}
		must(t, w.write(func(tx *store.Tx) error {
			linked, err := w.s.Linked(tx, w.who["office"], w.d("inspection"), r.ID)
			if err == nil && (len(linked) != 1 || linked[0].Records[0].ID != found[0].ID) {
				t.Errorf("linked %+v", linked)
			}
			return err
		}))
	})
}

// A public report makes a hazard that does not show it; nobody without an account does anything else.
func TestPublicReport(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		w.who["public"] = unit.Public()
		r, err := w.create("public", "report", "e1", map[string]any{"text": "夜间作业"})
		must(t, err)
		if r.CreatedBy != "" {
			t.Errorf("%+v", r)
		}
		_, err = w.create("public", "hazard", "e1", map[string]any{"text": "x"})
		want(t, "another ledger", err, "not_found")
		want(t, "a move", w.move("public", r, record.Step{Move: "verify"}), "not_found")
		must(t, w.write(func(tx *store.Tx) error {
			if _, err := w.s.Get(tx, w.who["public"], w.d("report"), r.ID); !fault.Is(err, "not_found") {
				t.Errorf("reading: %v", err)
			}
			if page, err := w.s.List(tx, w.who["public"], w.d("report"), record.Query{}); err == nil {
				t.Errorf("listing: %+v", page)
			}
			return nil
		}))
		must(t, w.move("office", r, record.Step{Move: "verify"}))
		made := w.list("head", "hazard")[0]
		must(t, w.write(func(tx *store.Tx) error {
			from, err := w.s.Linked(tx, w.who["office"], w.d("report"), r.ID)
			if err == nil && (len(from) != 1 || from[0].Records[0].ID != made.ID || from[0].Cause) {
				t.Errorf("of the report: %+v", from)
			}
			to, err2 := w.s.Linked(tx, w.who["office"], w.d("hazard"), made.ID)
			if len(to) != 0 {
				t.Errorf("the hazard shows %+v", to)
			}
			return errorsFirst(err, err2)
		}))
		if h := w.history(made); h[0].Body.Extra["cause"] != nil {
			t.Errorf("the hazard's history tells %v", h[0].Body.Extra)
		}
	})
}

func errorsFirst(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// A document is made, numbered and attached; people are told; what is for the public waits for its word.
func TestDocuments(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		h := w.hazard(map[string]any{"owner": w.who["officer"].Person})
		r, err := w.create("office", "stop_order", "e1", map[string]any{"hazard": h.ID, "words": "立即停产"})
		must(t, err)
		var kinds []string
		var doc, told, open *event.Event
		events := w.history(r)
		for i := range events {
			e := &events[i]
			kinds = append(kinds, e.Kind)
			switch e.Kind {
			case record.KindDocument:
				doc = e
			case "notify":
				told = e
			case record.KindPublish:
				open = e
			}
		}
		if doc == nil || told == nil || open == nil || slices.Contains(kinds, record.KindPublished) {
			t.Fatalf("%v", kinds)
		}
		f := doc.Body.Files[0]
		data, err := w.s.Blobs.Get(f.Hash)
		must(t, err)
		if doc.Body.Extra["number"] != "2026-001" || !strings.HasSuffix(f.Name, ".docx") || int64(len(data)) != f.Size {
			t.Errorf("%+v", doc.Body)
		}
		if n := told.Body.Notify[0]; !slices.Contains(n.Persons, w.who["head"].Person) || !slices.Contains(n.Persons, w.who["officer"].Person) || len(n.Persons) != 2 || n.Key != "请立即停产" {
			t.Errorf("%+v", n)
		}
		must(t, w.write(func(tx *store.Tx) error {
			list, err := w.s.Approvals(tx, w.who["director"])
			if err != nil || len(list) != 1 {
				t.Fatalf("%v %v", list, err)
			}
			return w.s.Decide(tx, w.who["director"], list[0].ID, true, "", nil)
		}))
		if e := w.history(r)[0]; e.Kind != record.KindPublished || e.Person != w.who["director"].Person || e.Body.Extra["document"] != open.Body.Files[0].Hash {
			t.Errorf("%+v", e)
		}
		must(t, w.write(func(tx *store.Tx) error {
			files, err := record.Attachments(tx, r.ID)
			if len(files) != 2 {
				t.Errorf("%d files", len(files))
			}
			return err
		}))
	})
}

// Every unit gets its part; the whole is done with the last of them. What cannot be done yet is tried and forgotten.
func TestParallelParts(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r, err := w.create("office", "campaign", "county", map[string]any{"name": "百日攻坚"})
		must(t, err)
		parts := w.list("office", "part")
		if len(parts) != 2 || parts[0].Unit == parts[1].Unit || parts[0].Due == "" {
			t.Fatalf("%+v", parts)
		}
		of := map[string]*record.Record{}
		for _, p := range parts {
			of[p.Unit] = p
		}
		must(t, w.move("head", of[w.units["e1"].ID], record.Step{Move: "finish"}))
		w.wantState(r, "open")
		must(t, w.move("head2", of[w.units["e2"].ID], record.Step{Move: "finish"}))
		w.wantState(r, "done")
	})
}

// A failing effect takes everything back and says which other record refused.
func TestEffectsFailTogether(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		h := w.hazard(map[string]any{})
		o, err := w.create("office", "stop_order", "e1", map[string]any{"hazard": h.ID})
		must(t, err)
		err = w.move("office", o, record.Step{Move: "lift"}) // the hazard is not being put right
		want(t, "lift", err, "wrong_state")
		if f := fault.Of(err); !strings.Contains(f.Text.ZH, h.Number) || !strings.Contains(f.Text.EN, h.Number) {
			t.Errorf("%+v", f.Text)
		}
		w.wantState(o, "in_force")
		must(t, w.move("reg", h, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		must(t, w.move("office", o, record.Step{Move: "lift"}))
		if now := w.load(h); now.Values["measures"] != "已解除" {
			t.Errorf("%+v", now.Values)
		}
		if e := w.history(h)[0]; e.Move != "hurry" || e.Person != w.who["office"].Person {
			t.Errorf("%+v", e)
		}
	})
}
