package record

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Draft is a record to be.
type Draft struct {
	ID     string // empty: a new one
	Unit   string
	Move   string // the starting move; empty: the first that the actor may take
	Values map[string]any
	Note   string
	Files  []string // hashes
	Key    string   // idempotency key
}

// Step is a move to take.
type Step struct {
	Move    string
	Version int64 // the version the caller read; 0: whatever it is now
	Values  map[string]any
	Note    string
	Files   []string
	Key     string
}

// Create makes a record by a move from `new`, in the caller's transaction. The same key makes it once and gives it again.
func (s *Service) Create(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft Draft) (*Record, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	id, fresh, err := tx.Once(a.Person, draft.Key, "create "+d.Name, func() (string, error) { return s.create(tx, a, d, draft) })
	if err != nil {
		return nil, err
	}
	if !fresh {
		return s.Get(tx, a, d, id)
	}
	return s.Load(tx, d, id, false)
}

func (s *Service) create(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft Draft) (string, error) {
	u, err := unit.Get(tx, draft.Unit)
	if err != nil {
		return "", err
	}
	m, err := startingMove(a, d, u, draft.Move)
	if err != nil {
		return "", err
	}
	if len(d.About) > 0 && !slices.Contains(d.About, u.Kind) {
		return "", fault.Newf(fault.Invalid, "wrong_unit", "“%s”不能登记在这类单位名下。", "A record of “%s” cannot be about this kind of unit.", d.Title).At("body.unit", "换一个单位", "choose another unit")
	}
	r := &Record{ID: draft.ID, Ledger: d.Name, Region: u.Region, Unit: u.ID, UnitPath: u.Path, State: m.To, Definition: d.Version, Since: tx.Now, CreatedAt: tx.Now, CreatedBy: a.Person, Values: map[string]any{}}
	if r.ID == "" {
		r.ID = store.NewID()
	}
	for _, f := range d.Fields {
		if err := s.setDefault(tx, a, d, r, f); err != nil {
			return "", err
		}
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, m: m, note: draft.Note, files: draft.Files}
	return r.ID, w.run(draft.Values, ledger.New, false)
}

func (s *Service) setDefault(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, f *ledger.Field) error {
	if f.Default.IsZero() {
		return nil
	}
	v, err := s.evaluate(tx, a, r, f.Default)
	if err != nil || v == nil {
		return err
	}
	if r.Values[f.Key], err = f.Type.Parse(f, v); err != nil {
		return fmt.Errorf("default of ledger.%s.%s: %w", d.Name, f.Key, err)
	}
	return nil
}

func startingMove(a *unit.Actor, d *ledger.Definition, u unit.Unit, name string) (*ledger.Move, error) {
	err := unit.NotFound()
	for _, m := range d.Moves {
		if m.Starts() && (name == "" || m.Key == name) {
			if err = a.Allow(ask(m.By, u.Path)); err == nil {
				return m, nil
			}
		}
	}
	return nil, err
}

// Move takes a declared step of a record's lifecycle, in the caller's transaction.
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
	r, err := s.Load(tx, d, id, true)
	if err != nil {
		return err
	}
	if err := s.mayRead(tx, a, d, r); err != nil {
		return err
	}
	m := d.Move(step.Move)
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
	from := r.State
	if m.To != "" {
		r.State = m.To
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, m: m, note: step.Note, files: step.Files}
	if from != r.State {
		r.Since = tx.Now
	}
	return w.run(step.Values, from, true)
}

func wrongState(d *ledger.Definition, r *Record, m *ledger.Move) error {
	title := lang.Text{ZH: r.State, EN: r.State}
	if st := d.State(r.State); st != nil {
		title = st.Title
	}
	return fault.New(fault.Conflict, "wrong_state", fmt.Sprintf("当前状态为“%s”，不能“%s”。请刷新后查看。", title.ZH, m.Title.ZH),
		fmt.Sprintf("The record is “%s” and cannot take “%s”. Reload to see where it stands.", title.In(lang.EN), m.Title.In(lang.EN)))
}

// mayMove asks whether the actor may take the move here: one of its roles, in scope, and not the person who took a move that
// this one must be unlike.
func (s *Service) mayMove(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, m *ledger.Move) error {
	if err := a.Allow(ask(m.By, r.UnitPath)); err != nil {
		return err
	}
	for _, other := range m.Unlike {
		var person *string
		if _, err := tx.Row(`SELECT person FROM event WHERE record = $1 AND move = $2 ORDER BY id DESC LIMIT 1`, []any{r.ID, other}, &person); err != nil {
			return err
		}
		if person != nil && *person == a.Person {
			return fault.Newf(fault.Forbidden, "unlike", "您已办理“%s”，此步须由他人办理。", "You took “%s”; somebody else must take this step.", d.Move(other).Title)
		}
	}
	return nil
}

func (s *Service) unchanged(tx *store.Tx, d *ledger.Definition, r *Record, version int64) error {
	if version == 0 || version == r.Version {
		return nil
	}
	e := fault.New(fault.Changed, "changed", "这条记录刚被他人修改，请核对后再办理。您填写的内容没有丢失。",
		"Somebody else has just changed this record; look at it and try again. What you typed is kept.")
	events, err := event.History(tx, r.ID)
	if err != nil {
		return err
	}
	if len(events) > 0 {
		names, err := unit.PersonNames(tx, []string{events[0].Person})
		if err != nil {
			return err
		}
		e.With("by", names[events[0].Person]).With("at", events[0].At)
	}
	return e.With("version", r.Version)
}

// Edit changes fields outside the lifecycle. The ledger names who may (verbs.edit.by).
func (s *Service) Edit(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, version int64, values map[string]any) (*Record, error) {
	r, err := s.Load(tx, d, id, true)
	if err != nil {
		return nil, err
	}
	if err := s.mayRead(tx, a, d, r); err != nil {
		return nil, err
	}
	if err := s.mayEdit(a, d, r); err != nil {
		return nil, err
	}
	if err := s.unchanged(tx, d, r, version); err != nil {
		return nil, err
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r}
	if err := w.run(values, r.State, true); err != nil {
		return nil, err
	}
	return s.Load(tx, d, id, false)
}

func (s *Service) mayEdit(a *unit.Actor, d *ledger.Definition, r *Record) error {
	if st := d.State(r.State); a != nil && (st == nil || st.End) {
		return a.Allow(unit.Ask{Roles: []string{}, Path: r.UnitPath}) // what has ended stays as it is
	}
	return a.Allow(ask(d.Verbs.EditBy, r.UnitPath))
}

// ask is the question whether somebody is among the actors, at a unit.
func ask(who ledger.Actors, path string) unit.Ask {
	return unit.Ask{Roles: append([]string{}, who.Roles...), Own: who.Own, Path: path}
}

// movers are all who may take some of a ledger's moves.
func movers(d *ledger.Definition, which func(*ledger.Move) bool) ledger.Actors {
	var out ledger.Actors
	for _, m := range d.Moves {
		if which(m) {
			out.Roles, out.Own = append(out.Roles, m.By.Roles...), append(out.Own, m.By.Own...)
		}
	}
	return out
}

// write is one change of one record on its way into the database.
type write struct {
	s     *Service
	tx    *store.Tx
	a     *unit.Actor
	d     *ledger.Definition
	r     *Record
	m     *ledger.Move // nil: an edit
	note  string
	files []string

	before map[string]any
}

// run takes the values in, judges, and writes the row with its event.
func (w *write) run(values map[string]any, from string, exists bool) error {
	w.before = maps.Clone(w.r.Values)
	if err := w.accept(values); err != nil {
		return err
	}
	if w.m != nil {
		if err := w.judge(); err != nil {
			return err
		}
		if err := w.assign(w.m.Set); err != nil {
			return err
		}
	} else if bad := w.empty(nil); len(bad.Places) > 0 {
		return bad
	}
	if err := w.checkRefs(); err != nil {
		return err
	}
	if err := w.setDue(); err != nil {
		return err
	}
	attached, err := w.attach()
	if err != nil {
		return err
	}
	if exists {
		err = w.update()
	} else {
		err = w.insert()
	}
	if err != nil {
		return err
	}
	if err := w.share(); err != nil {
		return err
	}
	if err := w.log(from, attached, exists); err != nil {
		return err
	}
	return w.effects()
}

// accept parses the entered values; only those a person may write here are taken.
func (w *write) accept(values map[string]any) error {
	bad := fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.")
	for _, key := range slices.Sorted(maps.Keys(values)) {
		f := w.d.Field(key)
		if f == nil {
			bad.At("body.values."+key, "没有这个字段", "no such field")
			continue
		}
		if !w.writable(f) {
			bad.At("body.values."+key, "“"+f.Title.ZH+"”不能在此修改", "“"+f.Title.In(lang.EN)+"” cannot be changed here")
			continue
		}
		if values[key] == nil || values[key] == "" {
			delete(w.r.Values, key)
			continue
		}
		v, err := f.Type.Parse(f, values[key])
		if refusal, ok := err.(*ledger.Refusal); ok {
			bad.At("body.values."+key, "“"+f.Title.ZH+"”"+refusal.ZH, "“"+f.Title.In(lang.EN)+"” "+refusal.EN)
			continue
		}
		if list, ok := v.([]any); v == "" || ok && len(list) == 0 { // spaces alone, no item: as good as nothing
			delete(w.r.Values, key)
			continue
		}
		w.r.Values[key] = v
	}
	if len(bad.Places) > 0 {
		return bad
	}
	return nil
}

// writable: a starting move takes any field, a later move those it names, an edit those that no move owns.
func (w *write) writable(f *ledger.Field) bool {
	switch {
	case w.a.System:
		return true
	case w.m == nil:
		return !f.Moved
	case w.m.Starts():
		return true
	}
	return slices.Contains(w.m.Needs, f.Key) || slices.Contains(w.m.Fields, f.Key)
}

// empty names the fields that are required, or needed now, and are not filled.
func (w *write) empty(needs []string) *fault.Error {
	bad := fault.New(fault.Invalid, "needs_fields", "还有必填内容没有填写。", "Something that this step needs is missing.")
	for _, f := range w.d.Fields {
		if (f.Required || slices.Contains(needs, f.Key)) && w.r.Values[f.Key] == nil {
			bad.At("body.values."+f.Key, "请填写“"+f.Title.ZH+"”", "fill in “"+f.Title.In(lang.EN)+"”")
		}
	}
	return bad
}

// judge asks what the move demands: filled fields, a reason, files, guards.
func (w *write) judge() error {
	bad := w.empty(w.m.Needs)
	if w.m.Reason && strings.TrimSpace(w.note) == "" {
		bad.At("body.note", "请填写理由", "give a reason")
	}
	if w.m.Files && len(w.files) == 0 {
		bad.At("body.files", "请上传附件", "attach a file")
	}
	if len(bad.Places) > 0 {
		return bad
	}
	for _, g := range w.m.When {
		v, err := g.If.Run(world{w.s, w.tx}, w.s.names(w.tx, w.a, w.r))
		if err != nil || v != true { // what cannot be decided is refused; the cause goes to the log
			return &fault.Error{Kind: fault.Conflict, Code: g.Key, Text: g.Say, Err: err}
		}
	}
	return nil
}

func (w *write) assign(set []ledger.Assignment) error {
	for _, as := range set {
		v, err := w.s.evaluate(w.tx, w.a, w.r, as.Value)
		if err != nil {
			return err
		}
		if v == nil {
			delete(w.r.Values, as.Field)
			continue
		}
		f := w.d.Field(as.Field)
		if w.r.Values[as.Field], err = f.Type.Parse(f, v); err != nil {
			return fmt.Errorf("ledger.%s.%s computed by %s: %w", w.d.Name, as.Field, w.m.Key, err)
		}
	}
	return nil
}

// log appends the event of the change.
func (w *write) log(from string, attached []event.File, exists bool) error {
	kind, move := "edit", ""
	switch {
	case !exists:
		kind, move = "create", w.m.Key
	case w.m != nil:
		kind, move = "move", w.m.Key
	}
	body := event.Body{Note: w.note, Files: attached, Changes: map[string]event.Change{}}
	if from != w.r.State {
		body.From, body.To = from, w.r.State
	}
	for _, f := range w.d.Fields {
		if !reflect.DeepEqual(w.before[f.Key], w.r.Values[f.Key]) {
			body.Changes[f.Key] = event.Change{From: w.before[f.Key], To: w.r.Values[f.Key]}
		}
	}
	return event.Append(w.tx, &event.Event{Region: w.r.Region, Ledger: w.d.Name, Record: w.r.ID, Unit: w.r.Unit, UnitPath: w.r.UnitPath,
		Kind: kind, Move: move, Person: w.a.Person, Post: w.a.Post, Definition: w.d.Version, Body: body})
}

// names are what expressions of this record's ledger may use.
func (s *Service) names(tx *store.Tx, a *unit.Actor, r *Record) map[string]any {
	d := s.Ledgers.Get(r.Ledger)
	out := map[string]any{
		"record": expr.Value{ID: r.ID, Fields: s.fields(r)},
		"user":   expr.Value{Fields: map[string]any{"person": nullable(a.Person), "unit": nullable(a.Unit.ID), "role": a.Role}},
		"unit":   r.Unit,
		"now":    tx.Now.Format(momentForm),
		"today":  s.Today(tx).String(),
		"old":    nil,
	}
	switch d.Is {
	case ledger.Units:
		out["unit"] = out["record"]
	case ledger.Persons:
		out["person"] = out["record"]
	case ledger.Assets:
		out["asset"] = out["record"]
	}
	return out
}

func (s *Service) evaluate(tx *store.Tx, a *unit.Actor, r *Record, v ledger.Value) (any, error) {
	if v.Expr == nil {
		return v.Literal, nil
	}
	return v.Expr.Run(world{s, tx}, s.names(tx, a, r))
}
