package record

import (
	"encoding/json"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Signing is a move that waits for signatures.
type Signing struct {
	ID         string
	Move       *ledger.Move
	Person     string // who takes the move
	Started    time.Time
	Ends       time.Time // zero: no term
	Signatures []Signature

	ledger, record, post, role, unit string
	body                             signingBody
}

type signingBody struct {
	Values map[string]any `json:"values,omitempty"`
	Note   string         `json:"note,omitempty"`
	Files  []string       `json:"files,omitempty"`
}

// Signature is one filled slot.
type Signature struct {
	Slot     string
	Person   string
	OnBehalf string
	At       time.Time
	Opinion  string
	Method   string // account, drawn
	Drawing  string // hash of the image
	Position map[string]any
}

// Mark is what somebody does with a slot: signs it, or refuses.
type Mark struct {
	Move     string
	Slot     string // empty: the first open one that the actor may fill
	Refuse   bool
	Opinion  string // with a refusal the reason
	Position map[string]any
	Drawing  string // hash of the uploaded image
	Key      string
}

// Ways to sign.
const (
	byAccount = "account"
	drawn     = "drawn"
)

// The kinds of events about signatures.
const (
	KindSigning     = "signing"
	KindSignature   = "signature"
	KindSignRefused = "sign_refused"
	KindSignEnded   = "sign_ended"
)

// ask lets a move wait for its signatures, after all that the move itself demands.
func (w *write) ask(step Step) error {
	if err := w.s.unblocked(w.tx, w.a, w.r); err != nil {
		return err
	}
	pending, err := w.s.Signings(w.tx, w.d, w.r.ID)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(pending, func(g *Signing) bool { return g.Move.Key == w.m.Key }) {
		return fault.Newf(fault.Conflict, "signing_pending", "“%s”正在等待签字。", "“%s” waits for its signatures already.", w.m.Title)
	}
	probe, r := *w, *w.r
	r.Values = maps.Clone(w.r.Values)
	probe.r, probe.before = &r, maps.Clone(w.r.Values)
	probe.enter(w.m.To)
	if err := probe.prepare(step.Values); err != nil {
		return err
	}
	if _, err := probe.attach(); err != nil {
		return err
	}
	g := &Signing{ID: store.NewID(), Move: w.m, Person: w.a.Person, Started: w.tx.Now}
	if g.Ends, err = w.termEnd(w.m.Sign.Within); err != nil {
		return err
	}
	body, err := w.s.hideText(w.d, placeOfSigning(g.ID), []byte(asJSON(signingBody{step.Values, step.Note, step.Files})))
	if err != nil {
		return err
	}
	if _, err := w.tx.Exec(`INSERT INTO signing (id, record, ledger, move, person, post, role, unit, started, ends, body, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'pending')`,
		g.ID, w.r.ID, w.d.Name, w.m.Key, w.a.Person, w.a.Post, w.a.Role, w.a.Unit.ID, g.Started.UnixMilli(), ms(g.Ends), string(body)); err != nil {
		return err
	}
	if !g.Ends.IsZero() {
		if err := schedule(w.tx, &timer{Kind: timerSigning, Key: g.ID, Ledger: w.d.Name, Record: w.r.ID, RunAt: g.Ends}); err != nil {
			return err
		}
	}
	told := event.Body{Note: step.Note, Extra: map[string]any{"move": w.m.Key, "signing": g.ID}}
	names := w.names()
	for _, slot := range w.m.Sign.Slots {
		to, err := w.s.causes(w.tx, w.a, names, w.r, "").addressees(slot.By)
		if err != nil { // whom an empty field would name is told when it is filled
			continue
		}
		to.Key = KindSigning
		told.Notify = append(told.Notify, to)
	}
	return w.s.append(w.tx, w.a, w.d, w.r, KindSigning, "", told)
}

// termEnd is when a span from now ends; zero where none is given or the office has not chosen it.
func (w *write) termEnd(span ledger.Value) (time.Time, error) {
	if span.IsZero() {
		return time.Time{}, nil
	}
	v, err := w.value(span, w.names())
	text, _ := v.(string)
	parsed, ok := calendar.ParseSpan(text)
	if err != nil || !ok {
		return time.Time{}, err
	}
	return parsed.After(w.tx.Now, w.s.Calendar, w.s.Zone), nil
}

// Signings lists the moves of a record that wait for signatures.
func (s *Service) Signings(tx *store.Tx, d *ledger.Definition, record string) ([]*Signing, error) {
	if !slices.ContainsFunc(d.Moves, func(m *ledger.Move) bool { return m.Sign != nil }) {
		return nil, nil
	}
	var out []*Signing
	err := tx.Query(`SELECT id, move, person, post, role, unit, started, ends, body FROM signing WHERE record = $1 AND state = 'pending' ORDER BY started, id`, []any{record}, func(scan func(...any) error) error {
		g := &Signing{ledger: d.Name, record: record}
		var move, body string
		var started int64
		var ends *int64
		if err := scan(&g.ID, &move, &g.Person, &g.post, &g.role, &g.unit, &started, &ends, &body); err != nil {
			return err
		}
		if g.Move = d.Move(move); g.Move == nil || g.Move.Sign == nil { // a later lifecycle no longer has it
			return nil
		}
		g.Started, g.Ends = moment(&started), moment(ends)
		out = append(out, g)
		entered, err := s.showText(placeOfSigning(g.ID), []byte(body))
		if err != nil {
			return err
		}
		return json.Unmarshal(entered, &g.body)
	})
	for _, g := range out {
		if err == nil {
			g.Signatures, err = signatures(tx, g.ID)
		}
	}
	return out, err
}

func signatures(tx *store.Tx, signing string) ([]Signature, error) {
	var out []Signature
	err := tx.Query(`SELECT slot, person, behalf, at, opinion, method, drawing, position FROM signature WHERE signing = $1 AND void = 0 ORDER BY at, id`, []any{signing}, func(scan func(...any) error) error {
		var m Signature
		var at int64
		var position string
		if err := scan(&m.Slot, &m.Person, &m.OnBehalf, &at, &m.Opinion, &m.Method, &m.Drawing, &position); err != nil {
			return err
		}
		m.At = moment(&at)
		out = append(out, m)
		if position == "" {
			return nil
		}
		return json.Unmarshal([]byte(position), &out[len(out)-1].Position)
	})
	return out, err
}

func (g *Signing) filled(slot string) bool {
	return slices.ContainsFunc(g.Signatures, func(m Signature) bool { return m.Slot == slot })
}

// MaySign gives the first slot of a signing that the actor may fill now; nil and why not where there is none.
func (s *Service) MaySign(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, g *Signing, slot string) (*ledger.Slot, error) {
	for _, m := range g.Signatures {
		if m.Person == a.Person || a.OnBehalf != "" && m.Person == a.OnBehalf || m.OnBehalf != "" && m.OnBehalf == a.Person {
			return nil, fault.New(fault.Forbidden, "signed_already", "您已在此签字，一人只签一处。", "You have signed here; one person signs once.")
		}
	}
	refusal := error(fault.Newf(fault.NotFound, "no_slot", "没有可签的位置。", "There is no place to sign."))
	for i := range g.Move.Sign.Slots {
		this := &g.Move.Sign.Slots[i]
		if slot != "" && slot != this.Key {
			if g.Move.Sign.Ordered && !g.filled(this.Key) {
				return nil, fault.Newf(fault.Conflict, "sign_order", "须先由“%s”签字。", "“%s” signs first.", this.Title)
			}
			continue
		}
		if g.filled(this.Key) {
			refusal = fault.Newf(fault.Conflict, "slot_filled", "“%s”已签字。", "“%s” has been signed.", this.Title)
			continue
		}
		err := s.mayAct(tx, a, d, r, this.By)
		if err == nil {
			err = s.unlike(tx, a, d, r, this.Unlike)
		}
		if err == nil || fault.Of(err) == nil {
			return this, err
		}
		if refusal = err; g.Move.Sign.Ordered {
			break
		}
	}
	return nil, refusal
}

// Sign fills a slot of a move that waits for signatures, or refuses it, which ends the waiting. With the last signature the move is
// taken; what it demands must then still hold.
func (s *Service) Sign(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, mark Mark) (*Record, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	_, fresh, err := tx.Once(a.Person, mark.Key, "sign "+d.Name+" "+id+" "+mark.Move, func() (string, error) { return "", s.sign(tx, a, d, id, mark) })
	return s.after(tx, a, d, id, fresh, err)
}

func (s *Service) sign(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, mark Mark) error {
	d, err := s.lifecycle(tx, d, id)
	if err != nil {
		return err
	}
	if m := d.Move(mark.Move); m != nil {
		if err := s.lockFirst(tx, d, id, m, nil); err != nil {
			return err
		}
	}
	r, err := s.open(tx, a, d, id)
	if err != nil {
		return err
	}
	pending, err := s.Signings(tx, d, id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(pending, func(g *Signing) bool { return g.Move.Key == mark.Move })
	if i < 0 || !pending[i].Ends.IsZero() && !tx.Now.Before(pending[i].Ends) {
		return fault.New(fault.Conflict, "no_signing", "此步没有等待签字，或签字期限已过。", "This step waits for no signatures, or their term is over.")
	}
	g := pending[i]
	slot, err := s.MaySign(tx, a, d, r, g, mark.Slot)
	if err != nil {
		return err
	}
	if mark.Refuse {
		return s.refuseSigning(tx, a, d, r, g, slot, mark)
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, kind: KindSignature, from: r.State, before: r.Values}
	m := Signature{Slot: slot.Key, Person: a.Person, OnBehalf: a.OnBehalf, At: tx.Now, Opinion: strings.TrimSpace(mark.Opinion), Method: byAccount, Drawing: mark.Drawing, Position: mark.Position}
	if m.Drawing != "" {
		m.Method = drawn
		w.files = []string{m.Drawing}
	}
	if err := w.checkMark(g.Move.Sign, &m); err != nil {
		return err
	}
	attached, err := w.attach()
	if err != nil {
		return err
	}
	position := ""
	if m.Position != nil {
		position = asJSON(m.Position)
	}
	if _, err := tx.Exec(`INSERT INTO signature (id, signing, slot, person, behalf, at, opinion, method, drawing, position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		store.NewID(), g.ID, m.Slot, m.Person, m.OnBehalf, m.At.UnixMilli(), m.Opinion, m.Method, m.Drawing, position); err != nil {
		return err
	}
	extra := map[string]any{"move": g.Move.Key, "slot": m.Slot, "signing": g.ID, "method": m.Method}
	if m.Position != nil {
		extra["position"] = m.Position
	}
	if err := s.append(tx, a, d, r, KindSignature, "", event.Body{Note: m.Opinion, Files: attached, Extra: extra}); err != nil {
		return err
	}
	if len(g.Signatures)+1 < g.Move.Sign.Min {
		return nil
	}
	return s.completeSigning(tx, d, r, g)
}

// checkMark asks that a signature is made as the move wants it: in one of its ways, near its place.
func (w *write) checkMark(sign *ledger.Sign, m *Signature) error {
	if len(sign.Methods) > 0 && !slices.Contains(sign.Methods, m.Method) {
		if m.Method == drawn {
			return fault.New(fault.Invalid, "sign_method", "此处用账号签字，不需要手写签名。", "Sign here with the account, not by a drawing.").At("body.drawing", "不需要", "not wanted")
		}
		return fault.New(fault.Invalid, "sign_method", "请手写签名。", "Draw your signature.").At("body.drawing", "请手写签名", "draw your signature")
	}
	near := sign.Near
	if near == nil {
		return nil
	}
	f := w.d.Field(near.Field)
	place, _ := w.r.Values[near.Field].(map[string]any)
	if f == nil || place == nil {
		return fault.New(fault.Conflict, "no_place", "记录没有位置，无法核对签字地点。", "The record has no position to sign near.")
	}
	here, err := f.Type.Parse(f, map[string]any(m.Position))
	if err != nil {
		return fault.New(fault.Invalid, "sign_position", "请在现场签字，并允许读取位置。", "Sign on the spot and let the position be read.").At("body.position", "缺少位置", "no position")
	}
	m.Position = here.(map[string]any)
	if metres := distance(place, m.Position); metres > float64(near.Metres) {
		return fault.Newf(fault.Conflict, "sign_far", "您距现场约 %.0f 米，须在 %d 米内签字。", "You are about %.0f metres away; sign within %d metres.", metres, near.Metres)
	}
	return nil
}

// distance is the way between two positions in metres, on a sphere of the earth's mean radius.
func distance(a, b map[string]any) float64 {
	rad := func(m map[string]any, key string) float64 {
		v, _ := float(m[key])
		return v * math.Pi / 180
	}
	dLat, dLng := rad(b, "lat")-rad(a, "lat"), rad(b, "lng")-rad(a, "lng")
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(rad(a, "lat"))*math.Cos(rad(b, "lat"))*math.Pow(math.Sin(dLng/2), 2)
	return 2 * 6371008.8 * math.Asin(math.Min(1, math.Sqrt(h)))
}

func (s *Service) refuseSigning(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, g *Signing, slot *ledger.Slot, mark Mark) error {
	reason := strings.TrimSpace(mark.Opinion)
	if reason == "" {
		return fault.New(fault.Invalid, "needs_fields", "请填写不同意的理由。", "Say why you refuse.").At("body.opinion", "请填写理由", "give a reason")
	}
	if err := closeSigning(tx, g, "refused"); err != nil {
		return err
	}
	return s.append(tx, a, d, r, KindSignRefused, "", event.Body{Note: reason, Extra: map[string]any{"move": g.Move.Key, "slot": slot.Key, "signing": g.ID},
		Notify: []event.Notify{{Persons: []string{g.Person}, Key: KindSignRefused}}})
}

func closeSigning(tx *store.Tx, g *Signing, state string) error {
	if _, err := tx.Exec(`UPDATE signing SET state = $2, closed = $3 WHERE id = $1`, g.ID, state, tx.Now.UnixMilli()); err != nil {
		return err
	}
	if g.Ends.IsZero() {
		return nil
	}
	return unschedule(tx, timerSigning, g.ID)
}

// completeSigning takes the move for which all signatures are there, for whoever asked for them.
func (s *Service) completeSigning(tx *store.Tx, d *ledger.Definition, r *Record, g *Signing) error {
	if err := closeSigning(tx, g, "done"); err != nil {
		return err
	}
	a := &unit.Actor{Person: g.Person, Post: g.post, Role: g.role, System: true}
	if g.unit != "" {
		u, err := unit.Get(tx, g.unit)
		if err != nil {
			return err
		}
		a.Unit = u
	}
	return s.move(tx, a, d, r.ID, Step{Move: g.Move.Key, Values: g.body.Values, Note: g.body.Note, Files: g.body.Files, signing: g.ID})
}

// expireSigning ends a signing whose term is over.
func (s *Service) expireSigning(tx *store.Tx, t *timer) error {
	d, err := s.Definition(t.Ledger)
	if err != nil {
		return err
	}
	if d, err = s.lifecycle(tx, d, t.Record); err != nil {
		return err
	}
	r, err := s.Load(tx, d, t.Record, true)
	if err != nil {
		return err
	}
	pending, err := s.Signings(tx, d, t.Record)
	if err != nil {
		return err
	}
	for _, g := range pending {
		if g.ID == t.Key {
			return s.endSigning(tx, unit.System(), d, r, g, "expired")
		}
	}
	return nil
}

// endSigning ends a signing without the move, and tells who asked for it.
func (s *Service) endSigning(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, g *Signing, state string) error {
	if err := closeSigning(tx, g, state); err != nil {
		return err
	}
	return s.append(tx, a, d, r, KindSignEnded, "", event.Body{Extra: map[string]any{"move": g.Move.Key, "signing": g.ID, "why": state},
		Notify: []event.Notify{{Persons: []string{g.Person}, Key: KindSignEnded}}})
}

// unsign takes signatures back whose record has changed since, and ends signings whose move can no longer be taken.
func (w *write) unsign() error {
	if !w.exists() {
		return nil
	}
	pending, err := w.s.Signings(w.tx, w.d, w.r.ID)
	if err != nil || len(pending) == 0 {
		return err
	}
	changed := len(w.changes()) > 0
	for _, g := range pending {
		if !g.Move.Leaves(w.r.State) || w.r.Voided {
			if err := w.s.endSigning(w.tx, w.a, w.d, w.r, g, "void"); err != nil {
				return err
			}
			continue
		}
		if !changed || len(g.Signatures) == 0 {
			continue
		}
		if _, err := w.tx.Exec(`UPDATE signature SET void = 1 WHERE signing = $1`, g.ID); err != nil {
			return err
		}
		var again []string
		for _, m := range g.Signatures {
			again = append(again, m.Person)
		}
		w.extra = with(w.extra, "signatures_void", len(again))
		w.notify = append(w.notify, event.Notify{Persons: again, Key: "sign_again"})
	}
	return nil
}

// Signed tells who filled a slot of the record's last taking of a move, also while it still waits for others.
func (w world) Signed(record, move, slot string) (string, error) {
	var by string
	_, err := w.tx.Row(`SELECT s.person FROM signature s JOIN signing g ON g.id = s.signing WHERE g.record = $1 AND g.move = $2 AND g.state IN ('pending', 'done')
		AND s.slot = $3 AND s.void = 0 AND g.started = (SELECT max(started) FROM signing WHERE record = $1 AND move = $2 AND state IN ('pending', 'done'))`, []any{record, move, slot}, &by)
	return by, err
}
