package record

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
)

// notDecided is what is said where nobody can tell who may act.
var notDecided = lang.Both("无法确定此步由谁办理，请核对有关内容是否填写完整。", "It cannot be told who may take this step; see whether what decides it is filled in.")

// demands reports that a field must be filled by whoever writes, whatever the other fields say.
func (w *write) demands(f *ledger.Field) bool {
	set := w.m != nil && slices.ContainsFunc(w.m.Set, func(a ledger.Assignment) bool { return a.Field == f.Key })
	return f.Required && f.Computed == nil && !set
}

// lacks reports that such a field is empty, and no list fills it.
func (w *write) lacks() bool {
	return slices.ContainsFunc(w.d.Fields, func(f *ledger.Field) bool { return w.demands(f) && f.From == nil && w.r.Values[f.Key] == nil })
}

// empty names the fields that are required, or needed now, and are not filled. Of partly known values a condition that cannot be decided
// asks for nothing, else it does, and what a list fills is filled later.
func (w *write) empty(needs []string, partly bool) *fault.Error {
	bad := fault.New(fault.Invalid, "needs_fields", "还有必填内容没有填写。", "Something that this step needs is missing.")
	var names map[string]any
	for _, f := range w.d.Fields {
		if w.r.Values[f.Key] != nil || partly && f.From != nil && !w.exists() {
			continue
		}
		required := w.demands(f) || slices.Contains(needs, f.Key)
		if !required && f.RequiredIf != nil {
			if names == nil {
				names = w.names()
			}
			v, err := f.RequiredIf.Run(w.world(), names)
			required = v == true || !partly && (err != nil || v != false) // what cannot be decided is asked for
		}
		if required {
			bad.At("body.values."+f.Key, "请填写“"+f.Title.ZH+"”", "fill in “"+f.Title.In(lang.EN)+"”")
		}
	}
	return bad
}

// judge asks what the move demands: filled fields, a reason, files, guards.
func (w *write) judge() error {
	if bad := w.missing(false); len(bad.Places) > 0 {
		return w.all(bad)
	}
	return w.guard(w.m.When)
}

// always asks what must hold after every write.
func (w *write) always() error { return w.guard(w.d.Always) }

// guard asks conditions. What cannot be decided is refused; the cause goes to the log.
func (w *write) guard(guards []ledger.Guard) error {
	if len(guards) == 0 {
		return nil
	}
	names := w.names()
	for _, g := range guards {
		v, err := g.If.Run(w.world(), names)
		if err == nil && v == nil {
			err = errors.New("the guard has no value")
		}
		if err != nil || v != true {
			return &fault.Error{Kind: fault.Conflict, Code: g.Key, Text: g.Say, Err: err}
		}
	}
	return nil
}

// graph is what the expressions of a set of ledgers read, found out once.
type graph struct {
	set  *ledger.Set
	asks map[*ledger.Move]bool // whether a move's guards, or those of moves it causes, ask other records
	edit map[*ledger.Definition]bool
	// dependents are the computed fields that read a ledger's rows.
	dependents map[string][]reading
	fresh      map[*ledger.Field]bool // computed from other rows
}

// graphs are those of the sets in use, by set: an installation has one.
var graphs sync.Map

func (s *Service) graph() *graph {
	if g, ok := graphs.Load(s.Ledgers); ok {
		return g.(*graph)
	}
	g, _ := graphs.LoadOrStore(s.Ledgers, draw(s.Ledgers))
	return g.(*graph)
}

func draw(set *ledger.Set) *graph {
	g := &graph{set: set, asks: map[*ledger.Move]bool{}, edit: map[*ledger.Definition]bool{}, dependents: map[string][]reading{}, fresh: map[*ledger.Field]bool{}}
	for _, d := range set.All() {
		g.edit[d] = queries(d.Always)
		for _, f := range d.Fields {
			if f.Computed != nil {
				g.depend(d, f)
			}
		}
	}
	for _, d := range set.All() {
		for _, m := range d.Moves {
			g.asks[m] = g.asksOf(d, m, map[*ledger.Move]bool{})
		}
	}
	return g
}

func (g *graph) asksOf(d *ledger.Definition, m *ledger.Move, seen map[*ledger.Move]bool) bool {
	if seen[m] {
		return false
	}
	seen[m] = true
	if g.edit[d] || queries(m.When) {
		return true
	}
	return slices.ContainsFunc(m.Do, func(e ledger.Effect) bool {
		switch {
		case e.Create != nil:
			if to := g.set.Get(e.Create.Ledger); to != nil && to.SystemStart() != nil {
				return g.asksOf(to, to.SystemStart(), seen)
			}
		case e.Move != nil:
			for _, name := range strings.Split(e.Move.In, "|") {
				if to := g.set.Get(name); to != nil && to.Move(e.Move.Take) != nil && g.asksOf(to, to.Move(e.Move.Take), seen) {
					return true
				}
			}
		}
		return false
	})
}

func queries(guards []ledger.Guard) bool {
	return slices.ContainsFunc(guards, func(g ledger.Guard) bool { return g.If != nil && asksOthers(g.If) })
}

func asksOthers(p *expr.Program) bool { return len(p.Reads().Sources) > 0 }

// asks reports whether what a move (nil: an edit) must fulfil depends on other records, so that two at once must not both pass. An
// earlier version of a lifecycle, on which open records may end, is looked at when it is met.
func (s *Service) asks(d *ledger.Definition, m *ledger.Move) bool {
	g := s.graph()
	if asks, known := g.asks[m]; m != nil && known {
		return asks
	}
	if asks, known := g.edit[d]; m == nil && known {
		return asks
	}
	return queries(d.Always) || m != nil && g.asksOf(d, m, map[*ledger.Move]bool{})
}

// lockFirst locks what a change of a record (nil: no move) asks about, before the record itself: all writers take the locks in this order.
func (s *Service) lockFirst(tx *store.Tx, d *ledger.Definition, id string, m *ledger.Move, entered map[string]any) error {
	if !tx.Postgres || !s.asks(d, m) {
		return nil
	}
	r, err := s.Load(tx, d, id, false)
	if err != nil {
		return err
	}
	return lockAbout(tx, r, entered)
}

// lockAbout makes writers wait whose guards ask about the same things: the unit, the person and asset, and all that the record refers
// to. The names are locked in one order.
func lockAbout(tx *store.Tx, r *Record, entered map[string]any) error {
	if !tx.Postgres {
		return nil
	}
	names := []string{r.Unit, r.Person, r.Asset}
	for _, values := range []map[string]any{r.Values, entered} {
		for _, v := range values {
			if id, ok := v.(string); ok && len(id) == len("00000000-0000-0000-0000-000000000000") { // as identifiers are
				names = append(names, id)
			}
		}
	}
	slices.Sort(names)
	names = slices.DeleteFunc(slices.Compact(names), func(id string) bool { return id == "" })
	return tx.LockNames(names)
}

// checkUnique asks that no other record has the value of a field that may stand only once. Writers of the same value wait for each
// other.
func (w *write) checkUnique(f *ledger.Field) error {
	r, v := w.r, w.r.Values[f.Key]
	if f.Unique == "" || v == nil {
		return nil
	}
	open := f.Unique == ledger.UniqueOpen || f.Unique == ledger.UniqueUnitOpen
	ends := w.d.EndStates()
	if open && slices.Contains(ends, r.State) {
		return nil
	}
	came := open && w.exists() && slices.Contains(ends, w.from)
	if w.exists() && !came && fmt.Sprint(w.before[f.Key]) == fmt.Sprint(v) {
		return nil
	}
	scope, place := `"s_region"`, r.Region
	if f.Unique == ledger.UniqueUnit || f.Unique == ledger.UniqueUnitOpen {
		scope, place = `"s_unit"`, r.Unit
	}
	column, same := f.Column(), []any{f.Type.Store(v)}
	if f.Encrypts() {
		column = f.IndexColumn()
		var err error
		if same, err = w.s.keyedHashes(f, v); err != nil {
			return err
		}
	}
	if !w.dry { // what is only tried is looked at again when it is written
		var names []string
		for _, one := range same {
			names = append(names, "unique "+w.d.Name+"."+f.Key+" "+place+" "+fmt.Sprint(one))
		}
		if err := w.tx.LockNames(names); err != nil {
			return err
		}
	}
	var args store.Args
	query := `SELECT "s_id" FROM ` + w.d.Table() + ` WHERE ` + column + ` IN ` + store.In(&args, same) + ` AND ` + scope + ` = ` + args.Add(place) +
		` AND "s_id" <> ` + args.Add(r.ID) + ` AND "s_voided" IS NULL`
	if open && len(ends) > 0 {
		query += ` AND "s_state" NOT IN ` + store.In(&args, ends)
	}
	var other string
	found, err := w.tx.Row(query+" LIMIT 1", args.Values, &other)
	if err != nil || !found {
		return err
	}
	return fault.New(fault.Conflict, "not_unique", "“"+f.Title.ZH+"”与已有记录重复。", "Another record already has this “"+f.Title.In(lang.EN)+"”.").
		At("body.values."+f.Key, "“"+f.Title.ZH+"”与已有记录重复", "another record already has this “"+f.Title.In(lang.EN)+"”")
}
