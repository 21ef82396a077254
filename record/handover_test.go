package record_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// whole is a plan that hands all posts of one person to another, who takes them.
func (w *lifeWorld) whole(from, to string) record.HandoverPlan {
	w.t.Helper()
	p := record.HandoverPlan{Person: w.who[from].Person, To: w.who[to].Person, Take: true, End: true, LogOut: true, Reason: "调离"}
	must(w.t, w.write(func(tx *store.Tx) error {
		posts, err := unit.Posts(tx, p.Person)
		for _, post := range posts {
			p.Posts = append(p.Posts, post.ID)
		}
		return err
	}))
	return p
}

func (w *lifeWorld) handOver(by string, p record.HandoverPlan, key string) (h *record.Handover, err error) {
	err = w.write(func(tx *store.Tx) (err error) {
		h, err = w.s.StartHandover(tx, w.who[by], p, key)
		return err
	})
	return h, err
}

// Everything that waits for a person goes to who takes the post: fields, what was handed to them, opinions, words, delegations. Of each
// record one event tells it, the post is left, and nothing waits for who left.
func TestHandOverAll(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		out := ""
		w.s.LogOut = func(_ *store.Tx, person string) error { out = person; return nil }
		must(t, w.write(func(tx *store.Tx) error { // a second officer of the enterprise
			post, err := w.model.Appoint(tx, unit.System(), w.units["e1"].ID, "officer2", "officer")
			if err == nil {
				w.who["officer2"], err = w.model.Actor(tx, post)
			}
			return err
		}))
		officer, head := w.who["officer"].Person, w.who["head"].Person
		mine := w.hazard(map[string]any{})
		must(t, w.move("reg", mine, record.Step{Move: "accept", Values: map[string]any{"owner": officer}}))
		licence, err := w.create("head", "licence", "e1", map[string]any{"name": "证"})
		must(t, err)
		must(t, w.do("office", licence, record.Act{Verb: record.HandOver, Persons: []string{officer}}))
		asked := w.hazard(map[string]any{})
		must(t, w.do("reg", asked, record.Act{Verb: record.Countersign, Persons: []string{officer}}))
		closed := w.hazard(map[string]any{"owner": officer})
		must(t, w.do("office", closed, record.Act{Verb: record.Void, Note: "重复"}))
		must(t, w.do("office2", closed, record.Act{Verb: record.ConfirmVoid}))
		must(t, w.write(func(tx *store.Tx) error { // the head is away and the officer stands in
			posts, err := unit.Posts(tx, head)
			if err == nil {
				_, err = w.model.Delegate(tx, w.who["head"], unit.Delegation{Post: posts[0].ID, Delegate: officer, Until: w.now.Add(48 * time.Hour), Reason: "休假"})
			}
			return err
		}))

		must(t, w.write(func(tx *store.Tx) error { // the post would have ended by itself
			_, err := w.model.EditPost(tx, unit.System(), w.who["officer"].Post, unit.PostEdit{Until: w.now.Add(720 * time.Hour)})
			return err
		}))
		p := w.whole("officer", "officer2")
		var preview *record.HandoverPreview
		must(t, w.write(func(tx *store.Tx) (err error) { preview, err = w.s.PreviewHandover(tx, w.who["office"], p); return err }))
		if len(preview.Groups) != 2 || preview.Opinions != 1 || preview.Delegations != 1 || preview.Posts[0].Others != 1 {
			t.Fatalf("%+v", preview)
		}
		_, err = w.handOver("reg", p, "")
		want(t, "who does not keep accounts", err, "not_found")
		_, err = w.handOver("officer", p, "")
		want(t, "to end one's own post", err, "not_for_this_post")
		bad := p
		bad.To = p.Person
		_, err = w.handOver("office", bad, "")
		want(t, "to oneself", err, "invalid")
		h, err := w.handOver("office", p, "k1")
		must(t, err)
		again, err := w.handOver("office", p, "k1")
		must(t, err)
		_, err = w.s.Tick(context.Background(), w.db)
		must(t, err)
		must(t, w.write(func(tx *store.Tx) (err error) { h, err = w.s.GetHandover(tx, w.who["office"], again.ID); return err }))
		if h.State != record.HandoverDone || h.Handed != 2 || len(h.Failed) != 0 || out != p.Person {
			t.Fatalf("%+v", h)
		}
		if r := w.load(mine); r.Values["owner"] != p.To {
			t.Errorf("the hazard is still with %v", r.Values["owner"])
		}
		if r := w.load(closed); r.Values["owner"] != p.Person {
			t.Error("what was voided changed hands")
		}
		for _, r := range []*record.Record{mine, licence, asked} {
			if e := w.history(r)[0]; e.Kind != record.HandOver || e.Person != w.who["office"].Person || e.Body.Extra["from"] != p.Person || e.Body.Extra["to"] != p.To || e.Body.Note != "调离" {
				t.Errorf("%s: %+v", r.Ledger, e)
			}
		}
		must(t, w.do("officer2", asked, record.Act{Verb: record.Opinion, Agree: true}))
		must(t, w.write(func(tx *store.Tx) error {
			if posts, err := unit.ActingPosts(tx, p.Person); err != nil || len(posts) != 0 {
				t.Errorf("still holds %v, %v", posts, err)
			}
			posts, err := unit.ActingPosts(tx, p.To)
			if len(posts) != 2 { // the own one and the head's
				t.Errorf("the receiver acts in %v", posts)
			}
			var left int64
			if _, err := tx.Row(`SELECT count(*) FROM assign WHERE person = $1 AND why IN ('', 'hand') AND record IN ($2, $3)`, []any{p.Person, mine.ID, licence.ID}, &left); err != nil || left != 0 {
				t.Errorf("%d records are still with who left, %v", left, err)
			}
			return err
		}))
	})
}

// Many records go in parts; another server goes on where one stopped. What came in meanwhile goes too.
func TestHandOverMany(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		officer := w.who["officer"].Person
		const many = 120
		must(t, w.write(func(tx *store.Tx) error {
			for i := range many {
				if _, err := w.s.Create(tx, w.who["office"], w.d("hazard"), record.Draft{Unit: w.units["e1"].ID, Values: map[string]any{"text": fmt.Sprint(i), "owner": officer}}); err != nil {
					return err
				}
			}
			return nil
		}))
		p := w.whole("officer", "head")
		p.Take = false
		h, err := w.handOver("office", p, "")
		must(t, err)
		if h.State != record.HandoverRunning || h.Handed >= many {
			t.Fatalf("%+v", h)
		}
		_, err = w.handOver("office", p, "")
		want(t, "twice at once", err, "handover_running")
		w.hazard(map[string]any{"owner": officer})
		other := &record.Service{Ledgers: w.s.Ledgers, Units: w.s.Units, Calendar: w.s.Calendar, Zone: w.s.Zone, Blobs: w.s.Blobs}
		_, err = other.Tick(context.Background(), w.db)
		must(t, err)
		must(t, w.write(func(tx *store.Tx) (err error) { h, err = w.s.LoadHandover(tx, h.ID); return err }))
		if h.State != record.HandoverDone || h.Handed != many+1 {
			t.Fatalf("%+v", h)
		}
		var told int64
		must(t, w.write(func(tx *store.Tx) error {
			_, err := tx.Row(`SELECT count(*) FROM event WHERE kind = 'hand_over' AND ledger = 'hazard'`, nil, &told)
			return err
		}))
		if told != many+1 {
			t.Errorf("%d events", told)
		}
	})
}

// Where a record cannot be handed over it is named with the reason, and the post stays with who holds it.
func TestHandOverStuck(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		p := w.whole("officer", "head2")
		p.Take = false
		h, err := w.handOver("office", p, "")
		must(t, err)
		if h.State != record.HandoverStuck || len(h.Failed) != 1 || h.Failed[0].Record != r.ID || h.Failed[0].Why.ZH == "" {
			t.Fatalf("%+v", h)
		}
		must(t, w.write(func(tx *store.Tx) error {
			posts, err := unit.Posts(tx, p.Person)
			if len(posts) != 1 {
				t.Error("the post was left")
			}
			return err
		}))
		p.Ledgers = map[string]string{"hazard": w.who["head"].Person}
		h, err = w.handOver("office", p, "")
		must(t, err)
		if h.State != record.HandoverDone || w.load(r).Values["owner"] != w.who["head"].Person {
			t.Fatalf("%+v", h)
		}
	})
}
