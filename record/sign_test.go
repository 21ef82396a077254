package record_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"zhiben/event"
	"zhiben/record"
	"zhiben/store"
)

var spot = map[string]any{"lat": 35.0, "lng": 116.0}

// checking is a hazard that waits to be closed by three signatures near its place.
func (w *lifeWorld) checking() *record.Record {
	w.t.Helper()
	r := w.hazard(map[string]any{"place": spot, "reviewer": w.who["expert"].Person})
	must(w.t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
	must(w.t, w.move("officer", r, record.Step{Move: "submit"}))
	return r
}

func (w *lifeWorld) signings(r *record.Record) (out []*record.Signing) {
	w.t.Helper()
	must(w.t, w.write(func(tx *store.Tx) (err error) { out, err = w.s.Signings(tx, w.d(r.Ledger), r.ID); return err }))
	return out
}

// A move that wants signatures waits for them: each by whom its slot names, near the place, one person once; the last one takes it.
func TestSigning(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.checking()
		want(t, "nobody asked yet", w.sign("reg", r, record.Mark{Move: "close", Position: spot}), "no_signing")
		must(t, w.move("reg", r, record.Step{Move: "close", Note: "三方验收"}))
		w.wantState(r, "checking")
		want(t, "twice", w.move("reg2", r, record.Step{Move: "close"}), "signing_pending")
		must(t, w.sign("reg", r, record.Mark{Move: "close", Slot: "regulator", Position: spot, Opinion: "合格", Key: "k1"}))
		must(t, w.sign("reg", r, record.Mark{Move: "close", Slot: "regulator", Position: spot, Opinion: "合格", Key: "k1"})) // the same again does nothing
		for _, c := range []struct {
			by   string
			mark record.Mark
			code string
		}{
			{"reg", record.Mark{Slot: "expert", Position: spot}, "signed_already"}, {"reg2", record.Mark{Slot: "regulator", Position: spot}, "slot_filled"}, {"reg2", record.Mark{Slot: "head", Position: spot}, "not_for_this_post"},
			{"officer", record.Mark{Slot: "head", Position: spot}, "not_for_this_post"}, {"head2", record.Mark{Slot: "head", Position: spot}, "not_found"}, {"head", record.Mark{Slot: "nothing", Position: spot}, "no_slot"},
			{"head", record.Mark{Slot: "head"}, "sign_position"}, {"head", record.Mark{Slot: "head", Position: map[string]any{"lat": 35.005, "lng": 116.0}}, "sign_far"}, {"head", record.Mark{Slot: "head", Refuse: true, Opinion: " "}, "needs_fields"},
		} {
			c.mark.Move = "close"
			want(t, c.by, w.sign(c.by, r, c.mark), c.code)
		}
		must(t, w.sign("expert", r, record.Mark{Move: "close", Position: map[string]any{"lat": 35.004, "lng": 116.0}}))
		w.wantState(r, "checking")
		if g := w.signings(r); len(g) != 1 || len(g[0].Signatures) != 2 || g[0].Ends != w.now.Add(24*time.Hour) {
			t.Fatalf("%+v", g)
		}
		must(t, w.sign("head", r, record.Mark{Move: "close", Position: spot}))
		w.wantState(r, "closed")
		h := w.history(r)
		if h[0].Kind != "move" || h[0].Move != "close" || h[0].Person != w.who["reg"].Person || h[0].Body.Note != "三方验收" || h[1].Kind != record.KindSignature || h[1].Person != w.who["head"].Person {
			t.Errorf("%+v", h[:2])
		}
		if len(w.signings(r)) != 0 {
			t.Error("it still waits")
		}
	})
}

// Where an opinion is outstanding for which moves wait, nobody is asked to sign what could not be taken then.
func TestSigningWaitsForOpinions(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		r := w.checking()
		must(w.t, w.do("reg", r, record.Act{Verb: record.Countersign, Persons: []string{w.who["expert"].Person}, Blocks: true}))
		want(w.t, "an opinion is outstanding", w.move("reg", r, record.Step{Move: "close"}), "countersign_open")
		if len(w.signings(r)) != 0 {
			w.t.Error("it waits for signatures")
		}
		must(w.t, w.do("expert", r, record.Act{Verb: record.Opinion, Agree: true}))
		must(w.t, w.move("reg", r, record.Step{Move: "close"}))
	})
}

// Drawn signatures in their order, two of two; a drawing must be the signer's own upload.
func TestSigningInOrder(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.checking()
		must(t, w.move("office", r, record.Step{Move: "close_plain"}))
		drawing := w.keep("office2", "drawn.png")
		want(t, "out of turn", w.sign("director", r, record.Mark{Move: "close_plain", Slot: "two"}), "sign_order")
		want(t, "not drawn", w.sign("office2", r, record.Mark{Move: "close_plain"}), "sign_method")
		want(t, "another's drawing", w.sign("office", r, record.Mark{Move: "close_plain", Drawing: drawing}), "no_file")
		must(t, w.sign("office2", r, record.Mark{Move: "close_plain", Drawing: drawing}))
		must(t, w.sign("director", r, record.Mark{Move: "close_plain", Drawing: w.keep("director", "two.png")}))
		w.wantState(r, "closed")
	})
}

// A refusal ends the waiting, the end of the term ends it, a change takes the signatures back, another state ends it.
func TestSigningEnds(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.checking()
		must(t, w.move("reg", r, record.Step{Move: "close"}))
		must(t, w.sign("head", r, record.Mark{Move: "close", Refuse: true, Opinion: "未整改到位"}))
		if h := w.history(r)[0]; h.Kind != record.KindSignRefused || h.Body.Note != "未整改到位" || len(w.signings(r)) != 0 {
			t.Fatalf("%+v", h)
		}
		must(t, w.move("reg", r, record.Step{Move: "close"}))
		must(t, w.sign("head", r, record.Mark{Move: "close", Position: spot}))
		must(t, w.write(func(tx *store.Tx) error {
			_, err := w.s.Edit(tx, w.who["office"], w.d("hazard"), r.ID, 0, map[string]any{"text": "另一处"})
			return err
		}))
		if g := w.signings(r); len(g) != 1 || len(g[0].Signatures) != 0 {
			t.Fatalf("after a change %+v", g)
		}
		if h := w.history(r)[0]; len(h.Body.Notify) == 0 || h.Body.Notify[0].Persons[0] != w.who["head"].Person {
			t.Errorf("the signer is not told: %+v", h.Body)
		}
		must(t, w.sign("head", r, record.Mark{Move: "close", Position: spot}))
		must(t, w.move("reg", r, record.Step{Move: "judge", Values: map[string]any{"measures": "换阀"}}))
		if len(w.signings(r)) != 0 {
			t.Error("it waits in another state")
		}
		r = w.checking()
		must(t, w.move("reg", r, record.Step{Move: "close"}))
		must(t, w.do("reg", r, record.Act{Verb: record.Withdraw}))
		if len(w.signings(r)) != 0 {
			t.Error("it waits although withdrawn")
		}
		must(t, w.move("reg", r, record.Step{Move: "close"}))
		w.now = w.now.Add(25 * time.Hour)
		want(t, "after the term", w.sign("head", r, record.Mark{Move: "close", Position: spot}), "no_signing")
		_, err := w.s.Tick(context.Background(), w.db)
		must(t, err)
		if len(w.signings(r)) != 0 || !slices.ContainsFunc(w.history(r), func(e event.Event) bool { return e.Kind == record.KindSignEnded && e.Body.Extra["why"] == "expired" }) {
			t.Errorf("it waits after its term: %+v", w.history(r)[0])
		}
	})
}
