package record_test

import (
	"slices"
	"testing"
	"time"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

func (w *lifeWorld) wantMay(by string, r *record.Record, yes, no []string) {
	w.t.Helper()
	may := w.may(by, r)
	for _, v := range yes {
		if !slices.Contains(may, v) {
			w.t.Errorf("%s may not %s: %v", by, v, may)
		}
	}
	for _, v := range no {
		if slices.Contains(may, v) {
			w.t.Errorf("%s may %s", by, v)
		}
	}
}

// Who answers signs for the record once in each state; a return goes to a state it was in, with a reason.
func TestSignForAndReturn(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		w.wantMay("officer", r, []string{"submit", record.SignFor, record.Return, record.HandOver, record.Countersign, record.Comment}, []string{record.Urge, record.Correct, record.ConfirmVoid})
		w.wantMay("office", r, []string{record.Urge, record.Comment, record.Correct, record.Void, record.Edit}, []string{record.SignFor, record.Return, record.HandOver})
		must(t, w.do("officer", r, record.Act{Verb: record.SignFor, Key: "a"}))
		must(t, w.do("officer", r, record.Act{Verb: record.SignFor, Key: "a"}))
		want(t, "twice", w.do("head", r, record.Act{Verb: record.SignFor}), "not_now")
		want(t, "who does not answer", w.do("office", r, record.Act{Verb: record.SignFor}), "not_for_this_post")
		want(t, "without a reason", w.do("officer", r, record.Act{Verb: record.Return}), "needs_fields")
		want(t, "to where it never was", w.do("officer", r, record.Act{Verb: record.Return, State: "checking", Note: "不属本单位"}), "no_return")
		want(t, "an unknown act", w.do("officer", r, record.Act{Verb: "destroy"}), "no_verb")
		must(t, w.do("officer", r, record.Act{Verb: record.Return, Note: "不属本单位"}))
		w.wantState(r, "found")
		if h := w.history(r)[0]; h.Kind != record.Return || h.Body.From != "fixing" || h.Body.To != "found" || h.Body.Note == "" {
			t.Errorf("%+v", h)
		}
		if n := len(w.history(r)); n != 4 { // create, accept, sign_for, return
			t.Errorf("%d events", n)
		}
	})
}

// Handing over puts another person into the field that names who has it; the person must be able to see it.
func TestHandOver(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		give := func(by, to string) error {
			return w.do(by, r, record.Act{Verb: record.HandOver, Field: "owner", Persons: []string{w.who[to].Person}})
		}
		want(t, "who does not have it", give("office", "head"), "not_for_this_post")
		want(t, "to another enterprise", give("officer", "head2"), "invalid")
		want(t, "to oneself", give("officer", "officer"), "invalid")
		must(t, give("officer", "head"))
		if r = w.load(r); r.Values["owner"] != w.who["head"].Person {
			t.Fatalf("%v", r.Values)
		}
		must(t, w.move("head", r, record.Step{Move: "submit"}))
		_, err := w.create("office", "licence", "e1", map[string]any{"name": "x"})
		want(t, "a move of another role", err, "not_for_this_post")
		l, err := w.create("head", "licence", "e1", map[string]any{"name": "证"})
		must(t, err)
		must(t, w.do("office", l, record.Act{Verb: record.HandOver, Persons: []string{w.who["director"].Person}}))
		w.wantMay("director", l, []string{record.SignFor, record.HandOver}, nil)
	})
}

// The taker of the last move takes it back while nobody has acted since and nothing came of it.
func TestWithdraw(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		want(t, "making it", w.do("office", r, record.Act{Verb: record.Withdraw}), "not_now")
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person, "measures": "换阀"}}))
		want(t, "another's", w.do("reg2", r, record.Act{Verb: record.Withdraw}), "not_now")
		w.wantMay("reg", r, []string{record.Withdraw}, nil)
		must(t, w.do("reg", r, record.Act{Verb: record.Withdraw}))
		if r = w.load(r); r.State != "found" || r.Values["owner"] != nil || r.Values["measures"] != nil {
			t.Fatalf("%+v", r)
		}
		want(t, "again", w.do("reg", r, record.Act{Verb: record.Withdraw}), "not_now")
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		must(t, w.do("officer", r, record.Act{Verb: record.SignFor}))
		want(t, "after another acted", w.do("reg", r, record.Act{Verb: record.Withdraw}), "not_now")
		rep, err := w.create("office", "report", "e1", map[string]any{"text": "举报"})
		must(t, err)
		must(t, w.move("office", rep, record.Step{Move: "verify"}))
		want(t, "a verb taken away", w.do("office", rep, record.Act{Verb: record.Withdraw}), "no_verb")
		o, err := w.create("office", "stop_order", "e1", map[string]any{"hazard": r.ID})
		must(t, err)
		must(t, w.move("office", o, record.Step{Move: "lift"}))
		want(t, "what had effects", w.do("office", o, record.Act{Verb: record.Withdraw}), "not_now")
	})
}

// Opinions: whom one asks can read, answers once, and what waits for them does not move before.
func TestCountersign(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		want(t, "nobody asked", w.do("officer", r, record.Act{Verb: record.Countersign}), "invalid")
		must(t, w.do("officer", r, record.Act{Verb: record.Countersign, Persons: []string{w.who["expert"].Person}, Units: []string{w.units["e2"].ID}, Blocks: true, Note: "请提意见"}))
		want(t, "it waits", w.move("officer", r, record.Step{Move: "submit"}), "countersign_open")
		if n := len(w.list("head2", "hazard")) + len(w.list("expert", "hazard")); n != 2 {
			t.Fatalf("%d of those asked see it", n)
		}
		want(t, "who was not asked", w.do("head", r, record.Act{Verb: record.Opinion, Agree: true}), "not_for_this_post")
		want(t, "against without why", w.do("head2", r, record.Act{Verb: record.Opinion}), "needs_fields")
		must(t, w.do("head2", r, record.Act{Verb: record.Opinion, Note: "不同意"}))
		want(t, "one is missing", w.move("officer", r, record.Step{Move: "submit"}), "countersign_open")
		must(t, w.do("expert", r, record.Act{Verb: record.Opinion, Agree: true}))
		want(t, "answered already", w.do("expert", r, record.Act{Verb: record.Opinion, Agree: true}), "not_for_this_post")
		must(t, w.move("officer", r, record.Step{Move: "submit"}))
		other := w.hazard(map[string]any{})
		must(t, w.move("reg", other, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		must(t, w.do("officer", other, record.Act{Verb: record.Countersign, Persons: []string{w.who["expert"].Person, w.who["director"].Person}, Any: true, Blocks: true}))
		must(t, w.do("director", other, record.Act{Verb: record.Opinion, Agree: true}))
		must(t, w.move("officer", other, record.Step{Move: "submit"})) // one was enough
		var asked []*record.Asked
		must(t, w.write(func(tx *store.Tx) (err error) { asked, err = w.s.Countersigns(tx, w.load2(tx, r)); return err }))
		if len(asked) != 1 || !asked[0].Closed || len(asked[0].Parts) != 2 || asked[0].Parts[1].Opinion != "不同意" {
			t.Errorf("%+v", asked[0])
		}
	})
}

// Voiding takes two persons; what is void leaves lists, moves no more and keeps its history.
func TestVoid(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{"code": "AB1"})
		want(t, "without a reason", w.do("office", r, record.Act{Verb: record.Void}), "needs_fields")
		must(t, w.do("office", r, record.Act{Verb: record.Void, Note: "误报"}))
		want(t, "twice", w.do("office2", r, record.Act{Verb: record.Void, Note: "误报"}), "not_now")
		want(t, "the same person", w.do("office", r, record.Act{Verb: record.ConfirmVoid}), "second_person")
		w.wantMay("office2", r, []string{record.ConfirmVoid, record.RejectVoid}, []string{record.Void})
		must(t, w.do("office2", r, record.Act{Verb: record.RejectVoid, Note: "属实"}))
		must(t, w.do("office", r, record.Act{Verb: record.Void, Note: "误报"}))
		must(t, w.do("office2", r, record.Act{Verb: record.ConfirmVoid}))
		if r = w.load(r); !r.Voided || r.Due != "" || len(w.list("office", "hazard")) != 0 {
			t.Fatalf("%+v", r)
		}
		want(t, "a move", w.move("reg", r, record.Step{Move: "judge"}), "voided")
		want(t, "a verb", w.do("office", r, record.Act{Verb: record.Comment, Note: "x"}), "voided")
		if h := w.history(r); h[0].Kind != record.ConfirmVoid || len(h) != 5 || len(w.may("office", r)) != 0 {
			t.Errorf("%d events, may %v", len(h), w.may("office", r))
		}
		w.hazard(map[string]any{"code": "AB1"}) // the value is free again
	})
}

// A correction changes what was entered, also of what has ended, with a reason and history; not what moves set, what is fixed or
// computed.
func TestCorrect(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.checking()
		must(t, w.move("office", r, record.Step{Move: "close_plain"}))
		must(t, w.sign("office2", r, record.Mark{Move: "close_plain", Drawing: w.keep("office2", "1")}))
		must(t, w.sign("director", r, record.Mark{Move: "close_plain", Drawing: w.keep("director", "2")}))
		act := func(by string, values map[string]any, note string) error {
			return w.do(by, r, record.Act{Verb: record.Correct, Values: values, Note: note})
		}
		want(t, "who may not", act("head", map[string]any{"text": "x"}, "笔误"), "not_for_this_post")
		want(t, "without a reason", act("office", map[string]any{"text": "x"}, ""), "needs_fields")
		want(t, "nothing", act("office", nil, "笔误"), "needs_fields")
		for _, field := range []string{"grade", "kept"} {
			want(t, field, act("office", map[string]any{field: "major"}, "笔误"), "invalid")
		}
		must(t, act("office", map[string]any{"text": "漏氯", "measures": "换阀"}, "笔误"))
		if h := w.history(r)[0]; h.Kind != record.Correct || h.Body.Changes["text"].From != "漏氨" || h.Body.Note != "笔误" {
			t.Errorf("%+v", h)
		}
	})
}

// Copies, comments and urging; a key does an act once.
func TestCopyAndUrge(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.do("office", r, record.Act{Verb: record.Copy, Persons: []string{w.who["head2"].Person}}))
		if n := len(w.list("head2", "hazard")); n != 1 {
			t.Fatalf("the receiver of a copy sees %d", n)
		}
		if h := w.history(r)[0]; h.Kind != record.Copy || h.Body.Notify[0].Persons[0] != w.who["head2"].Person {
			t.Errorf("%+v", h)
		}
		want(t, "a reader moves nothing", w.move("head2", r, record.Step{Move: "accept"}), "not_for_this_post")
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		must(t, w.do("office", r, record.Act{Verb: record.Urge, Key: "u"}))
		must(t, w.do("office", r, record.Act{Verb: record.Urge, Key: "u"}))
		want(t, "again", w.do("office", r, record.Act{Verb: record.Urge}), "urged_already")
		want(t, "the one it waits for", w.do("officer", r, record.Act{Verb: record.Urge}), "not_for_this_post")
	})
}

// A post given away for a time: the delegate acts in it, on behalf of its holder, until the end or until it is taken back.
func TestDelegation(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		r := w.hazard(map[string]any{})
		must(t, w.move("reg", r, record.Step{Move: "accept", Values: map[string]any{"owner": w.who["officer"].Person}}))
		give := unit.Delegation{Post: w.who["officer"].Post, Delegate: w.who["head2"].Person, Until: w.now.Add(48 * time.Hour), Reason: "休假"}
		try := func(by string, d unit.Delegation) error {
			return w.write(func(tx *store.Tx) error {
				made, err := w.model.Delegate(tx, w.who[by], d)
				if err == nil {
					give = made
				}
				return err
			})
		}
		want(t, "another's post", try("reg", give), "not_found")
		short := give
		short.Reason = " "
		want(t, "without a reason", try("officer", short), "invalid")
		past := give
		past.Until = w.now
		want(t, "over before it begins", try("officer", past), "invalid")
		must(t, try("officer", give))
		stand := func() (out *unit.Actor) {
			must(t, w.write(func(tx *store.Tx) error {
				posts, err := unit.ActingPosts(tx, w.who["head2"].Person)
				for _, p := range posts {
					if err == nil && p.ID == w.who["officer"].Post {
						out, err = w.model.ActorFor(tx, w.who["head2"].Person, "head2", p)
					}
				}
				return err
			}))
			return out
		}
		w.who["stand"] = stand()
		if a := w.who["stand"]; a == nil || a.OnBehalf != w.who["officer"].Person || a.Person != w.who["head2"].Person {
			t.Fatalf("%+v", a)
		}
		must(t, w.move("stand", r, record.Step{Move: "submit"}))
		if h := w.history(r)[0]; h.Person != w.who["head2"].Person || h.Post != w.who["officer"].Post || h.Body.Extra["on_behalf"] != w.who["officer"].Person {
			t.Errorf("%+v", h)
		}
		want(t, "given on", w.write(func(tx *store.Tx) error {
			_, err := w.model.Delegate(tx, w.who["stand"], unit.Delegation{Post: w.who["officer"].Post, Delegate: w.who["expert"].Person, Until: give.Until, Reason: "x"})
			return err
		}), "not_for_this_post")
		w.now = w.now.Add(49 * time.Hour)
		if stand() != nil {
			t.Error("it holds after its end")
		}
		must(t, try("office", unit.Delegation{Post: w.who["officer"].Post, Delegate: w.who["head2"].Person, Until: w.now.Add(time.Hour), Reason: "代管"}))
		if stand() == nil {
			t.Error("who manages accounts could not give it")
		}
		must(t, w.write(func(tx *store.Tx) error { return w.model.Revoke(tx, w.who["officer"], give.ID) }))
		if stand() != nil {
			t.Error("it holds although taken back")
		}
		must(t, try("officer", unit.Delegation{Post: w.who["officer"].Post, Delegate: w.who["head2"].Person, Since: w.now.Add(24 * time.Hour), Until: w.now.Add(48 * time.Hour), Reason: "下周休假"}))
		for after, want := range map[time.Duration]bool{time.Hour: false, 24 * time.Hour: true, 47 * time.Hour: true, 48 * time.Hour: false} {
			start := w.now
			w.now = start.Add(after)
			if (stand() != nil) != want {
				t.Errorf("after %v it holds: %v", after, !want)
			}
			w.now = start
		}
	})
}
