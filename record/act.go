package record

import (
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// The office verbs that every ledger has without declaring them. A ledger may take them away (verbs).
const (
	SignFor     = "sign_for"
	Return      = "return"
	HandOver    = "hand_over"
	Countersign = "countersign"
	Opinion     = "opinion" // what somebody says whom a countersign asked
	Urge        = "urge"
	Withdraw    = "withdraw"
	Copy        = "copy"
	Comment     = "comment"
	Void        = "void"         // asks for it
	ConfirmVoid = "confirm_void" // a second person agrees
	RejectVoid  = "reject_void"  // or does not, or the first thinks better of it
	Correct     = "correct"
	Overrule    = "override" // lays a manual value over a computed one
	Edit        = "edit"
)

// Act is one use of an office verb. What a verb does not know it leaves aside.
type Act struct {
	Verb    string
	Version int64 // the version the caller read; 0: whatever it is now
	Note    string
	Files   []string
	Persons []string       // whom: hand_over (one), countersign, copy
	Units   []string       // countersign: units that are asked
	State   string         // return: where to; empty: the state before
	Field   string         // hand_over, override
	Values  map[string]any // correct; of override the value
	Until   string         // override: the last day
	Any     bool           // countersign: one answer is enough
	Blocks  bool           // countersign: nobody takes a move before
	Agree   bool           // opinion
	Key     string
}

// acting is a verb on its way.
type acting struct {
	s   *Service
	tx  *store.Tx
	a   *unit.Actor
	d   *ledger.Definition
	r   *Record
	act Act

	row map[string]any // see event.Body.Row

	history []event.Event // newest first; read once
	read    bool

	answered bool // whether it waits for the actor is known
	waits    error
}

// verb is what may and does an office verb.
type verb struct {
	name   string
	always string // the verb that takes it away with it, where that has another name
	may    func(*acting) error
	do     func(*acting) error
}

// verbs in the order in which they are offered.
var verbs []verb

func init() {
	verbs = []verb{
		{name: SignFor, may: (*acting).maySignFor, do: (*acting).signFor},
		{name: Return, may: (*acting).mayReturn, do: (*acting).goBack},
		{name: HandOver, may: (*acting).mayHandOver, do: (*acting).handOver},
		{name: Countersign, may: (*acting).mayCountersign, do: (*acting).countersign},
		{name: Opinion, always: Countersign, may: (*acting).mayGiveOpinion, do: (*acting).giveOpinion},
		{name: Urge, may: func(c *acting) error { return c.s.mayUrge(c.tx, c.a, c.d, c.r) }, do: (*acting).urge},
		{name: Withdraw, may: (*acting).mayWithdraw, do: (*acting).withdraw},
		{name: Copy, may: (*acting).mayCopy, do: (*acting).copyTo},
		{name: Comment, may: (*acting).mayComment, do: (*acting).comment},
		{name: Correct, may: (*acting).mayCorrect, do: (*acting).correct},
		{name: Overrule, may: (*acting).mayOverrule, do: (*acting).overrule},
		{name: Void, may: (*acting).mayVoid, do: (*acting).void},
		{name: ConfirmVoid, always: Void, may: (*acting).mayConfirmVoid, do: (*acting).confirmVoid},
		{name: RejectVoid, always: Void, may: (*acting).mayRejectVoid, do: (*acting).rejectVoid},
	}
}

// off reports whether the ledger has taken a verb away.
func (v verb) off(d *ledger.Definition) bool {
	name := v.name
	if v.always != "" {
		name = v.always
	}
	return slices.Contains(d.Verbs.Off, name)
}

// Do uses an office verb on a record, in the caller's transaction, and gives the record as it is then, also where the actor no longer
// sees it. The same key does it once; later it gives the record only to who sees it.
func (s *Service) Do(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, act Act) (*Record, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	i := slices.IndexFunc(verbs, func(v verb) bool { return v.name == act.Verb })
	if i < 0 || verbs[i].off(d) {
		return nil, fault.Newf(fault.NotFound, "no_verb", "“%s”不能作此操作。", "“%s” does not know this act.", d.Title)
	}
	_, fresh, err := tx.Once(a.Person, act.Key, act.Verb+" "+id, func() (string, error) { return "", s.do(tx, a, d, id, act, verbs[i]) })
	return s.after(tx, a, d, id, fresh, err)
}

// after gives a record after an act on it.
func (s *Service) after(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, fresh bool, err error) (*Record, error) {
	switch {
	case err != nil:
		return nil, err
	case !fresh:
		return s.Get(tx, a, d, id)
	}
	return s.Load(tx, d, id, false)
}

func (s *Service) do(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, act Act, v verb) error {
	d, err := s.lifecycle(tx, d, id)
	if err != nil {
		return err
	}
	if err := s.lockFirst(tx, d, id, nil, act.Values); err != nil {
		return err
	}
	r, err := s.open(tx, a, d, id)
	if err != nil {
		return err
	}
	act.Note = strings.TrimSpace(act.Note)
	c := &acting{s: s, tx: tx, a: a, d: d, r: r, act: act}
	if err := v.may(c); err != nil {
		return err
	}
	if err := s.unchanged(tx, d, r, act.Version); err != nil {
		return err
	}
	return v.do(c)
}

// mayVerbs lists the verbs that the actor may use now.
func (s *Service) mayVerbs(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) ([]string, error) {
	var out []string
	if r.Voided || a == nil || a.Public || a.System {
		return nil, nil
	}
	c := &acting{s: s, tx: tx, a: a, d: d, r: r}
	for _, v := range verbs {
		if v.off(d) {
			continue
		}
		switch err := v.may(c); {
		case err == nil:
			out = append(out, v.name)
		case fault.Of(err) == nil:
			return nil, err
		}
	}
	return out, nil
}

// events is the record's history, newest first.
func (c *acting) events() ([]event.Event, error) {
	if c.read {
		return c.history, nil
	}
	var err error
	c.history, err = c.s.eventsOf(c.tx, c.r.ID)
	c.read = err == nil
	return c.history, err
}

func (c *acting) no() error {
	return fault.New(fault.Forbidden, "not_for_this_post", "当前身份不能办理此事。如您另有岗位，请切换身份。", "This post may not do this. If you hold another post, switch to it.")
}

func notNow(zh, en string) error { return fault.New(fault.Conflict, "not_now", zh, en) }

func (c *acting) needNote() error {
	if c.act.Note == "" {
		return fault.New(fault.Invalid, "needs_fields", "请填写理由。", "Give a reason.").At("body.note", "请填写理由", "give a reason")
	}
	return nil
}

// log appends the verb's event.
func (c *acting) log(kind string, extra map[string]any, notify ...event.Notify) error {
	files, err := c.s.attach(c.tx, c.a, c.r.ID, c.act.Files)
	if err != nil {
		return err
	}
	return c.s.append(c.tx, c.a, c.d, c.r, kind, "", event.Body{Note: c.act.Note, Files: files, Extra: extra, Notify: notify, Row: c.row})
}

// write begins a change of the record by a verb; free says which fields it may write.
func (c *acting) write(kind string, free func(*ledger.Field) bool) *write {
	return &write{s: c.s, tx: c.tx, a: c.a, d: c.d, r: c.r, kind: kind, from: c.r.State, note: c.act.Note, files: c.act.Files, free: free}
}

// answers asks whether the actor is who the record waits for: by a running clock, or where none tells by a move out of the state.
func (c *acting) answers() error {
	if !c.answered {
		c.waits = c.waitsFor()
		c.answered = true
	}
	return c.waits
}

func (c *acting) waitsFor() error {
	desk, err := c.s.deskOf(c.tx, c.r)
	if err != nil {
		return err
	}
	if desk.handed != "" && (desk.handed == c.a.Person || desk.handed == c.a.OnBehalf) {
		return nil
	}
	refusal := c.no()
	clocks := c.d.ClocksIn(c.r.State)
	for _, k := range clocks {
		err := c.s.mayAct(c.tx, c.a, c.d, c.r, k.Who)
		if err == nil || fault.Of(err) == nil {
			return err
		}
		refusal = err
	}
	if len(clocks) > 0 {
		return refusal
	}
	for _, m := range c.d.Moves {
		if !m.Leaves(c.r.State) {
			continue
		}
		err := c.s.mayAct(c.tx, c.a, c.d, c.r, m.By)
		if err == nil || fault.Of(err) == nil {
			return err
		}
	}
	return refusal
}

// works asks whether the actor may take some move of the ledger for the record, in whatever state.
func (c *acting) works() error {
	if st := c.d.State(c.r.State); st == nil {
		return c.no()
	}
	who := takers(c.d)
	who.Roles = append(who.Roles, c.d.Verbs.EditBy.Roles...)
	who.Own = append(who.Own, c.d.Verbs.EditBy.Own...)
	return c.s.mayAct(c.tx, c.a, c.d, c.r, who)
}

func (c *acting) ended() bool {
	st := c.d.State(c.r.State)
	return st == nil || st.End
}

// maySignFor: who answers for the record signs its receipt once in each state it comes to.
func (c *acting) maySignFor() error {
	if c.ended() {
		return notNow("已办结，无需签收。", "It has ended.")
	}
	if err := c.answers(); err != nil {
		return err
	}
	events, err := c.events()
	if err != nil {
		return err
	}
	for _, e := range events {
		if e.Kind == SignFor && !e.At.Before(c.r.Since) {
			return notNow("已签收。", "It has been signed for.")
		}
	}
	return nil
}

// signFor logs that who answers has the record in hand: the first of them, with when it came.
func (c *acting) signFor() error {
	return c.log(SignFor, map[string]any{"state": c.r.State, "came_at": c.r.Since.Format(momentForm)})
}

// before lists the states the record was in, the last one first.
func (c *acting) before() ([]string, error) {
	events, err := c.events()
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range events {
		st := c.d.StateNow(e.Body.From)
		if st == nil || st.End || st.Key == c.r.State || slices.Contains(out, st.Key) || e.Kind == Void {
			continue
		}
		if len(c.d.Verbs.ReturnTo) == 0 || slices.Contains(c.d.Verbs.ReturnTo, st.Key) {
			out = append(out, st.Key)
		}
	}
	return out, nil
}

func (c *acting) mayReturn() error {
	if c.ended() {
		return notNow("已办结的不能退回。", "What has ended is not returned.")
	}
	if err := c.answers(); err != nil {
		return err
	}
	states, err := c.before()
	if err == nil && len(states) == 0 {
		err = notNow("没有可退回的步骤。", "There is no step to return to.")
	}
	return err
}

// goBack returns the record to a state it was in.
func (c *acting) goBack() error {
	if err := c.needNote(); err != nil {
		return err
	}
	states, err := c.before()
	if err != nil {
		return err
	}
	to := c.act.State
	if to == "" {
		to = states[0]
	}
	if !slices.Contains(states, to) {
		title := stateTitle(c.d, to)
		return fault.New(fault.Invalid, "no_return", "不能退回到“"+title.ZH+"”。", "It cannot be returned to “"+title.In(lang.EN)+"”.").At("body.state", "请从列表中选择", "choose from the list")
	}
	w := c.write(Return, nothing)
	events, err := c.events()
	if err != nil {
		return err
	}
	i := slices.IndexFunc(events, func(e event.Event) bool { return e.Body.From == to && e.Person != "" && e.Person != c.a.Person })
	if i >= 0 { // who sent it on from there has it again
		w.notify = []event.Notify{{Persons: []string{events[i].Person}, Key: Return}}
	}
	w.enter(to)
	return w.run(nil)
}

func nothing(*ledger.Field) bool { return false }

// mayWithdraw: who took the last move, while nobody has acted since and nothing came of it elsewhere; or who asked for signatures
// that nobody has given yet.
func (c *acting) mayWithdraw() error {
	_, _, err := c.lastOwn()
	return err
}

func (c *acting) lastOwn() (*event.Event, *Signing, error) {
	no := notNow("没有可撤回的办理。", "There is nothing to withdraw.")
	pending, err := c.s.Signings(c.tx, c.d, c.r.ID)
	if err != nil {
		return nil, nil, err
	}
	for _, g := range pending {
		if g.Person == c.a.Person && len(g.Signatures) == 0 {
			return nil, g, nil
		}
	}
	events, err := c.events()
	if err != nil {
		return nil, nil, err
	}
	for i := range events {
		e := &events[i]
		if e.Kind == "compute" || e.Person == "" && e.Kind != "move" || e.Person == c.a.Person && (e.Kind == Comment || e.Kind == Copy) {
			continue
		}
		m := c.d.Move(e.Move)
		switch {
		case e.Kind != "move" || e.Person != c.a.Person || m == nil:
			return nil, nil, no
		case len(m.Do) > 0:
			return nil, nil, notNow("此步已产生后续办理，不能撤回。", "This step has had effects; it cannot be withdrawn.")
		}
		return e, nil, nil
	}
	return nil, nil, no
}

// withdraw takes the last move back: the state and the fields are as before.
func (c *acting) withdraw() error {
	e, pending, err := c.lastOwn()
	if err != nil {
		return err
	}
	if pending != nil {
		return c.s.endSigning(c.tx, c.a, c.d, c.r, pending, "withdrawn")
	}
	values := map[string]any{}
	for key, change := range e.Body.Changes {
		if f := c.d.Field(key); f != nil && f.Computed == nil && !f.Retired {
			values[key] = change.From
		}
	}
	w := c.write(Withdraw, func(*ledger.Field) bool { return true })
	w.extra = map[string]any{"move": e.Move}
	w.enter(e.Body.From)
	return w.run(values)
}

func (c *acting) mayCorrect() error { return c.s.mayAct(c.tx, c.a, c.d, c.r, c.d.Verbs.EditBy) }

// correct changes fields outside the lifecycle, also of what has ended, with a reason. What a move sets, what is fixed and what is
// computed stays.
func (c *acting) correct() error {
	if err := c.needNote(); err != nil {
		return err
	}
	if len(c.act.Values) == 0 {
		return fault.New(fault.Invalid, "needs_fields", "没有要更正的内容。", "There is nothing to correct.").At("body.values", "必填", "required")
	}
	return c.write(Correct, func(f *ledger.Field) bool { return !f.Fixed && !c.set(f.Key) }).run(c.act.Values)
}

// set reports whether some move sets a field.
func (c *acting) set(field string) bool {
	return slices.ContainsFunc(c.d.Moves, func(m *ledger.Move) bool {
		return slices.ContainsFunc(m.Set, func(as ledger.Assignment) bool { return as.Field == field })
	})
}
