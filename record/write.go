package record

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Draft is a record to be.
type Draft struct {
	ID     string // empty: a new one
	Unit   string // empty where Asset or Person is given: the asset's, the person's
	Person string // whom it is about, in ledgers about persons
	Asset  string // what it is about, in ledgers about assets
	Move   string // the starting move; empty: the first that the actor may take
	Values map[string]any
	Note   string
	Files  []string // hashes
	Key    string   // idempotency key

	cause  *Record // whose effect it is
	oneWay bool
	extra  map[string]any // of its event
}

// Step is a move to take.
type Step struct {
	Move    string
	Version int64 // the version the caller read; 0: whatever it is now
	Values  map[string]any
	Note    string
	Files   []string
	Key     string

	signing string // the signing that has all its signatures
}

// Create makes a record by a move from `new`, in the caller's transaction. The same key makes it once and gives it again.
func (s *Service) Create(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft Draft) (*Record, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	if draft.ID == "" {
		draft.ID = store.NewID()
	}
	unit.Present(tx, a)
	id, fresh, err := tx.OnceAs(a.Person, draft.Key, "create "+d.Name, draft.ID, func() (string, error) { return s.create(tx, a, d, draft) })
	if err != nil {
		return nil, err
	}
	if !fresh {
		return s.Get(tx, a, d, id)
	}
	return s.made(tx, d, id)
}

func (s *Service) create(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft Draft) (string, error) {
	at, err := s.place(tx, a, d, &draft)
	if err != nil {
		return "", err
	}
	r := newRecord(tx, d, at, "", draft.ID)
	r.CreatedBy, r.Person, r.Asset = a.Person, draft.Person, draft.Asset
	m, err := s.startingMove(tx, a, d, r, draft)
	if err != nil {
		return "", err
	}
	if at, err = s.settle(tx, a, d, &draft, at); err != nil {
		return "", err
	}
	made := newRecord(tx, d, at, m.To, draft.ID)
	if made.ID == "" {
		made.ID = store.NewID()
	}
	made.CreatedBy, made.Person, made.Asset = a.Person, draft.Person, draft.Asset
	w := &write{s: s, tx: tx, a: a, d: d, r: made, m: m, kind: "create", from: ledger.New, note: draft.Note, files: draft.Files, cause: draft.cause, oneWay: draft.oneWay, extra: draft.extra}
	if s.asks(d, m) {
		if err := lockAbout(tx, made, draft.Values); err != nil {
			return "", err
		}
	}
	for _, f := range d.Fields {
		if err := w.setDefault(f); err != nil {
			return "", err
		}
	}
	return made.ID, w.run(draft.Values)
}

// startingMove picks the move that creates a record: the one named, or the first that the actor may take.
func (s *Service) startingMove(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, draft Draft) (*ledger.Move, error) {
	if draft.Move == "" && a.System {
		if m := d.SystemStart(); m != nil {
			return m, nil
		}
	}
	probe := *r // with what is entered, for actors that the record names
	probe.Values = map[string]any{}
	if slices.ContainsFunc(d.Moves, func(m *ledger.Move) bool { return m.Starts() && len(m.By.Exprs)+len(m.By.Derived) > 0 }) {
		probe.Values = readable(d, draft.Values)
	}
	err := unit.NotFound()
	for _, m := range d.Moves {
		if m.Starts() && (draft.Move == "" || m.Key == draft.Move) {
			if err = s.mayAct(tx, a, d, &probe, m.By); err == nil || fault.Of(err) == nil {
				return m, err
			}
		}
	}
	return nil, err
}

// readable is what can be read of values as they were entered.
func readable(d *ledger.Definition, entered map[string]any) map[string]any {
	out := map[string]any{}
	for key, raw := range entered {
		if f := d.Field(key); f != nil && raw != nil {
			if v, err := f.Type.Parse(f, raw); err == nil {
				out[key] = v
			}
		}
	}
	return out
}

// Move takes a declared step of a record's lifecycle, in the caller's transaction. A step that must be signed then waits for its
// signatures: the record stays as it is.
func (s *Service) Move(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, step Step) (*Record, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	_, _, err := tx.Once(a.Person, step.Key, "move "+d.Name+" "+id+" "+step.Move, func() (string, error) { return "", s.move(tx, a, d, id, step) })
	if err != nil {
		return nil, err
	}
	return s.Load(tx, d, id, false)
}

func (s *Service) move(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, step Step) error {
	d, err := s.lifecycle(tx, d, id)
	if err != nil {
		return err
	}
	m := d.Move(step.Move)
	if m != nil {
		if err := s.lockFirst(tx, d, id, m, step.Values); err != nil {
			return err
		}
	}
	r, err := s.open(tx, a, d, id)
	if err != nil {
		return err
	}
	if m == nil || m.Starts() {
		return fault.Newf(fault.NotFound, "no_move", "“%s”没有这一步：%s。", "“%s” has no move %s.", d.Title, step.Move)
	}
	if err := s.mayMove(tx, a, d, r, m); err != nil {
		return err
	}
	if err := s.unchanged(tx, d, r, step.Version); err != nil {
		return err
	}
	if !m.Leaves(r.State) {
		return wrongState(d, r, m)
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, m: m, kind: "move", from: r.State, note: step.Note, files: step.Files}
	if m.Sign != nil && step.signing == "" {
		return w.ask(step)
	}
	if step.signing != "" {
		w.extra = map[string]any{"signing": step.signing}
	}
	if err := s.unblocked(tx, a, r); err != nil {
		return err
	}
	w.enter(m.To)
	return w.run(step.Values)
}

// open locks a record that the actor may see and that is not voided, to be changed.
func (s *Service) open(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) (*Record, error) {
	r, err := s.Load(tx, d, id, true)
	if err != nil {
		return nil, err
	}
	if err := s.mayRead(tx, a, d, r); err != nil {
		return nil, err
	}
	if r.Voided {
		return nil, fault.New(fault.Conflict, "voided", "这条记录已作废。", "This record has been voided.")
	}
	return r, nil
}

// Edit changes fields outside the lifecycle. The ledger names who may (verbs.edit.by).
func (s *Service) Edit(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, version int64, values map[string]any) (*Record, error) {
	if _, err := s.edit(tx, a, d, id, version, values, nil); err != nil {
		return nil, err
	}
	return s.Load(tx, d, id, false)
}

// edit is Edit with what its event says besides.
func (s *Service) edit(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, version int64, values, extra map[string]any) (*write, error) {
	if err := s.lockFirst(tx, d, id, nil, values); err != nil {
		return nil, err
	}
	r, err := s.open(tx, a, d, id)
	if err != nil {
		return nil, err
	}
	if err := s.mayEdit(tx, a, d, r); err != nil {
		return nil, err
	}
	if err := s.unchanged(tx, d, r, version); err != nil {
		return nil, err
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, kind: Edit, from: r.State, extra: extra}
	return w, w.run(values)
}

// write is one change of one record on its way into the database.
type write struct {
	s     *Service
	tx    *store.Tx
	a     *unit.Actor
	d     *ledger.Definition
	r     *Record
	m     *ledger.Move // nil: an edit or an office verb
	kind  string       // of the event
	from  string       // the state before; ledger.New: the record is made
	note  string
	files []string
	// free says which fields an office verb may write; nil: see writable.
	free   func(*ledger.Field) bool
	cause  *Record // whose effect the new record is
	oneWay bool
	dry    bool            // only tried: nothing is written, nothing locked
	wipes  bool            // values go for good: the event does not name them
	retold map[string]bool // fields that stay and are told again; only where wipes
	extra  map[string]any
	notify []event.Notify

	before map[string]any
	params map[string]any // read so far

	had, clocks []*running // clocks before and from now on
	due         string     // the deadline before
}

func (w *write) exists() bool { return w.from != ledger.New }

// enter changes the state; empty: it stays.
func (w *write) enter(state string) {
	if state != "" && state != w.r.State {
		w.r.State, w.r.Since = state, w.tx.Now
	}
}

// run takes the values in, judges, and writes the row with its event.
func (w *write) run(values map[string]any) error {
	w.before = map[string]any{} // of a new record the event tells all, its defaults too
	if w.exists() {
		w.before = maps.Clone(w.r.Values)
	}
	if err := w.prepare(values); err != nil {
		return err
	}
	if err := w.save(); err != nil {
		return err
	}
	if err := w.effects(); err != nil {
		return err
	}
	return w.spread()
}

// save writes the row as it is to be, what hangs on it, and the event.
func (w *write) save() error {
	if err := w.setDue(); err != nil {
		return err
	}
	attached, err := w.attach()
	if err != nil {
		return err
	}
	if w.exists() {
		err = w.update()
	} else {
		err = w.insert()
	}
	if err != nil {
		return err
	}
	for _, next := range []func() error{w.followName, w.followIdentity, w.keepClocks, w.reach, w.unsign} {
		if err := next(); err != nil {
			return err
		}
	}
	return w.log(attached)
}

// prepare takes the values in and judges them; the record then is as it is to be written.
func (w *write) prepare(values map[string]any) error {
	if err := w.accept(values); err != nil {
		return err
	}
	if w.m != nil && w.lacks() { // what is computed leans on what is required
		return w.judge()
	}
	if !w.exists() {
		if err := w.begin(values); err != nil {
			return err
		}
	}
	if err := w.compute(); err != nil {
		return err
	}
	if w.m != nil {
		if err := w.judge(); err != nil {
			return err
		}
		if err := w.assign(w.m.Set); err != nil {
			return err
		}
		if len(w.m.Set) > 0 {
			if err := w.compute(); err != nil {
				return err
			}
		}
	} else if bad := w.missing(false); len(bad.Places) > 0 {
		return w.all(bad)
	}
	if err := w.checkValues(); err != nil {
		return err
	}
	return w.always()
}

func (w *write) assign(set []ledger.Assignment) error {
	names := w.names()
	for _, as := range set {
		v, err := w.value(as.Value, names)
		if err != nil {
			return err
		}
		if v = plain(v); v == nil {
			delete(w.r.Values, as.Field)
			continue
		}
		f := w.d.Field(as.Field)
		if w.r.Values[as.Field], err = f.Type.Parse(f, v); err != nil {
			return fmt.Errorf("ledger.%s.%s set by %s: %w", w.d.Name, as.Field, w.m.Key, err)
		}
	}
	return nil
}

// effects does what the move causes besides.
func (w *write) effects() error {
	if w.m == nil || len(w.m.Do) == 0 {
		return nil
	}
	return w.s.causes(w.tx, w.a, w.names(), w.r, w.note).all(w.m.Do)
}

// log appends the event of the change.
func (w *write) log(attached []event.File) error {
	body := event.Body{Note: w.note, Files: attached, Changes: w.changes(), Extra: w.extra, Notify: w.notify, Row: w.told()}
	if w.from != w.r.State {
		body.From, body.To = w.from, w.r.State
	}
	if len(w.params) > 0 {
		body.Params = w.params
	}
	if w.cause != nil && !w.oneWay {
		body.Extra = with(body.Extra, "cause", map[string]any{"ledger": w.cause.Ledger, "record": w.cause.ID})
	}
	move := ""
	if w.m != nil {
		move = w.m.Key
	}
	return w.s.append(w.tx, w.a, w.d, w.r, w.kind, move, body)
}

// append writes an event about a record.
func (s *Service) append(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, kind, move string, body event.Body) error {
	if a.OnBehalf != "" {
		body.Extra = with(body.Extra, "on_behalf", a.OnBehalf)
	}
	if a.Public {
		body.Extra = with(body.Extra, "public", true)
	}
	return s.logEvent(tx, &event.Event{Region: r.Region, Ledger: d.Name, Record: r.ID, Unit: r.Unit, UnitPath: r.UnitPath,
		Kind: kind, Move: move, Person: a.Person, Post: a.Post, Definition: d.Version, Body: body})
}

// changes are the fields whose values differ from those before.
func (w *write) changes() map[string]event.Change {
	out := map[string]event.Change{}
	for _, f := range w.d.Fields {
		if !reflect.DeepEqual(w.before[f.Key], w.r.Values[f.Key]) {
			out[f.Key] = event.Change{From: w.before[f.Key], To: w.r.Values[f.Key]}
		}
		if _, changed := out[f.Key]; w.wipes && (changed || w.retold[f.Key]) {
			out[f.Key] = event.Change{To: w.r.Values[f.Key]}
		}
	}
	return out
}

// names are what the expressions of the write may use.
func (w *write) names() map[string]any {
	out := w.s.names(w.tx, w.a, w.r)
	if w.exists() && w.before != nil {
		old := *w.r
		old.Values, old.State = w.before, w.from
		out["old"] = expr.Value{ID: old.ID, Fields: w.s.fields(&old)}
	}
	return out
}

func (w *write) world() world {
	if w.params == nil {
		w.params = map[string]any{}
	}
	return world{s: w.s, tx: w.tx, at: w.r, seen: w.params}
}

func (w *write) value(v ledger.Value, names map[string]any) (any, error) {
	if v.Expr == nil {
		return v.Literal, nil
	}
	return v.Expr.Run(w.world(), names)
}
