package record

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file keeps computed fields. They are stored with the row. What a change of another record makes different is stored in the same
// transaction, as far as the other record names the row, is named by it, or is about the same unit, person or asset; what an expression
// reads beyond that is computed when a record in hand is read, and stored at the record's next write or at midnight.

// reading is a computed field that reads rows of other ledgers.
type reading struct {
	d      *ledger.Definition
	f      *ledger.Field
	fields map[string]bool // of those rows
}

// depend notes what a computed field reads beside its own row.
func (g *graph) depend(d *ledger.Definition, f *ledger.Field) {
	reads := f.Computed.Reads()
	read := map[string]map[string]bool{} // fields by row type
	for _, r := range reads.Fields {
		if read[r.Row] == nil {
			read[r.Row] = map[string]bool{}
		}
		read[r.Row][r.Field] = true
	}
	for _, other := range g.set.Tables() {
		asked := slices.Contains(reads.Sources, other.Name)
		fields := read[other.Row()]
		if !asked && (other == d || len(fields) == 0 || !slices.ContainsFunc(other.Fields, func(of *ledger.Field) bool { return fields[of.Key] }) && !fields["state"]) {
			continue
		}
		g.dependents[other.Name] = append(g.dependents[other.Name], reading{d, f, fields})
		g.fresh[f] = true
	}
	if len(reads.Sources) > 0 || reads.Today {
		g.fresh[f] = true
	}
}

// compute gives computed fields their values, over which a manual value may lie. One that cannot be computed is empty; the event says
// why.
func (w *write) compute() error {
	trouble, err := w.s.compute(w.tx, w.d, w.r, w.names, w.world(), nil)
	if err != nil {
		return err
	}
	for key, why := range trouble {
		w.extra = with(w.extra, "not_computed", with(object(w.extra["not_computed"]), key, why))
	}
	return nil
}

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

// compute sets the computed fields of a record (with only, some of them) until nothing changes any more: they may read each other.
func (s *Service) compute(tx *store.Tx, d *ledger.Definition, r *Record, names func() map[string]any, w world, only func(*ledger.Field) bool) (map[string]any, error) {
	var fields []*ledger.Field
	for _, f := range d.Fields {
		if f.Computed != nil && !f.Retired && (only == nil || only(f)) {
			fields = append(fields, f)
		}
	}
	if len(fields) == 0 {
		return nil, nil
	}
	laid, err := s.overrides(tx, d, r)
	if err != nil {
		return nil, err
	}
	var trouble map[string]any
	for range len(fields) + 1 {
		changed := false
		trouble = map[string]any{}
		for _, f := range fields {
			v, why := computed(f, names(), w)
			if why != nil {
				trouble[f.Key] = why.Error()
			}
			if o := laid[f.Key]; o != nil {
				v = o.over(f, v)
			}
			if reflect.DeepEqual(v, r.Values[f.Key]) {
				continue
			}
			if changed = true; v == nil {
				delete(r.Values, f.Key)
			} else {
				r.Values[f.Key] = v
			}
		}
		if !changed || len(fields) == 1 {
			break
		}
	}
	return trouble, nil
}

func computed(f *ledger.Field, names map[string]any, w world) (any, error) {
	v, err := f.Computed.Run(w, names)
	if err != nil || v == nil {
		return nil, err
	}
	return f.Type.Parse(f, plain(v))
}

// spread brings computed fields of other records in step with what the write changed.
func (w *write) spread() error {
	return w.s.spread(w.tx, w.d, w.r, w.before, w.exists() && w.from == w.r.State, 0)
}

// deepest is how far one change leads from computed field to computed field.
const deepest = 8

func (s *Service) spread(tx *store.Tx, d *ledger.Definition, r *Record, before map[string]any, stays bool, depth int) error {
	dependents := s.graph().dependents[d.Name]
	if len(dependents) == 0 {
		return nil
	}
	if depth > deepest {
		return errTooDeep
	}
	todo := map[*ledger.Definition]bool{}
	for _, dep := range dependents {
		if !stays || slices.ContainsFunc(slices.Collect(maps.Keys(dep.fields)), func(key string) bool {
			return d.Field(key) == nil || !reflect.DeepEqual(before[key], r.Values[key])
		}) {
			todo[dep.d] = true
		}
	}
	for _, other := range s.Ledgers.Tables() {
		if !todo[other] {
			continue
		}
		ids, err := s.touchedBy(tx, other, d, r, before)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if other == d && id == r.ID {
				continue
			}
			if err := s.refresh(tx, other, id, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// touchedBy lists the open records of a ledger that a changed record names, that name it, or that are about what it is about.
func (s *Service) touchedBy(tx *store.Tx, other, d *ledger.Definition, r *Record, before map[string]any) ([]string, error) {
	named := []string{r.Unit}
	for _, id := range []string{r.Person, r.Asset} {
		if id != "" {
			named = append(named, id)
		}
	}
	for _, f := range d.Fields {
		switch f.Type.Name() {
		case "ref", "refs", "unit", "units", "person", "persons":
			for _, v := range []any{before[f.Key], r.Values[f.Key]} {
				named = append(named, ids(v)...)
			}
		}
	}
	slices.Sort(named)
	named = slices.Compact(named)
	var args store.Args
	in := store.InPadded(&args, named)
	or := `"s_id" IN ` + in + ` OR "s_unit" IN ` + in
	if other.Of == ledger.Persons {
		or += ` OR "s_person" IN ` + in
	}
	if other.Of == ledger.Assets {
		or += ` OR "s_asset" IN ` + in
	}
	for _, f := range other.Fields {
		if f.Type.Name() == "ref" && (slices.Contains(f.To, d.Name) || slices.Contains(f.To, ledger.AnyRow)) {
			or += " OR " + f.Column() + " = " + args.Add(r.ID)
		}
	}
	query := `SELECT "s_id" FROM ` + other.Table() + ` WHERE "s_voided" IS NULL AND (` + or + ")"
	if ends := other.EndStates(); len(ends) > 0 {
		query += ` AND "s_state" NOT IN ` + store.In(&args, ends)
	}
	var out []string
	err := tx.Query(query+` ORDER BY "s_id"`, args.Values, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		out = append(out, id)
		return err
	})
	return out, err
}

// ids are the identifiers in a value.
func ids(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, item := range v {
			out = append(out, ids(item)...)
		}
		return out
	}
	return nil
}

// refresh computes the computed fields of a record anew and stores what differs, with an event of the system.
func (s *Service) refresh(tx *store.Tx, d *ledger.Definition, id string, depth int) error {
	r, err := s.Load(tx, d, id, true)
	if err != nil {
		return err
	}
	before := maps.Clone(r.Values)
	w := &write{s: s, tx: tx, a: unit.System(), d: d, r: r, kind: "compute", from: r.State, before: before}
	if err := w.compute(); err != nil {
		return err
	}
	changes := w.changes()
	if len(changes) == 0 {
		return nil
	}
	var args store.Args
	set := ""
	for _, f := range d.Fields {
		if _, ok := changes[f.Key]; ok {
			err := s.eachColumn(f, id, r.Values[f.Key], func(column string, v any) { set += ", " + column + " = " + args.Add(v) })
			if err != nil {
				return err
			}
		}
	}
	rewriting(tx, id)
	if _, err := tx.Exec(`UPDATE `+d.Table()+` SET `+set[2:]+` WHERE "s_id" = `+args.Add(id), args.Values...); err != nil {
		return err
	}
	for _, next := range []func() error{w.reach, func() error { return w.log(nil) }} {
		if err := next(); err != nil {
			return err
		}
	}
	return s.spread(tx, d, r, before, true, depth)
}

// override is a manual value over a computed one.
type override struct {
	Value any
	Base  any    // what was computed then
	Until string // the last day; empty: until it is taken away
}

// overrides reads the manual values in force over a record's computed fields.
func (s *Service) overrides(tx *store.Tx, d *ledger.Definition, r *Record) (map[string]*override, error) {
	if !slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool { return f.Override != nil }) {
		return nil, nil
	}
	out := map[string]*override{}
	today := s.Today(tx)
	err := tx.Query(`SELECT field, value, base, until FROM override WHERE record = $1 AND approved_at IS NOT NULL`, []any{r.ID}, func(scan func(...any) error) error {
		var field, value, base string
		var until *string
		if err := scan(&field, &value, &base, &until); err != nil {
			return err
		}
		for _, text := range []*string{&value, &base} {
			plain, err := s.showText(placeOfOverride(r.ID+" "+field), []byte(*text))
			if err != nil {
				return err
			}
			*text = string(plain)
		}
		o := &override{Until: deref(until)}
		if end, err := calendar.ParseDate(o.Until); err == nil && end.Before(today) {
			return nil
		}
		f := d.Field(field)
		if f == nil {
			return nil
		}
		var err error
		if o.Value, err = fromJSON(f, value); err == nil {
			o.Base, err = fromJSON(f, base)
		}
		out[field] = o
		return err
	})
	return out, err
}

// fromJSON reads a canonical value from its JSON text.
func fromJSON(f *ledger.Field, text string) (any, error) {
	var raw any
	if err := json.Unmarshal([]byte(text), &raw); err != nil || raw == nil {
		return nil, err
	}
	v, err := f.Type.Parse(f, raw)
	if err != nil {
		return nil, fmt.Errorf("kept value of %s: %w", f.Key, err)
	}
	return v, nil
}

// over lays the manual value over the computed one. Where options are ranked and the computation has become worse than it was when
// the value was laid, the worse of the two stands.
func (o *override) over(f *ledger.Field, now any) any {
	if f.Options == nil {
		return o.Value
	}
	rank := func(v any) int {
		return slices.IndexFunc(f.Options.Items, func(item ledger.Option) bool { return item.Key == v })
	}
	if rank(now) > rank(o.Base) && rank(now) > rank(o.Value) {
		return now
	}
	return o.Value
}

// begin gives a new record what it takes over from others: rows that a list makes, and pinned copies.
func (w *write) begin(values map[string]any) error {
	if err := w.pin(); err != nil {
		return err
	}
	for _, f := range w.d.Fields {
		if f.From == nil || values[f.Key] != nil {
			continue
		}
		v, err := f.From.Run(w.world(), w.names())
		if err != nil {
			return err
		}
		list, _ := v.([]any)
		rows := make([]any, 0, len(list))
		for _, item := range list {
			row, err := w.rowFrom(f, item)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		if len(rows) == 0 {
			continue
		}
		if w.r.Values[f.Key], err = f.Type.Parse(f, rows); err != nil {
			return fmt.Errorf("ledger.%s.%s from its list: %w", w.d.Name, f.Key, err)
		}
	}
	return nil
}

// rowFrom makes a row of a small table of an item: the columns that both have.
func (w *write) rowFrom(f *ledger.Field, item any) (map[string]any, error) {
	var from map[string]any
	switch item := item.(type) {
	case expr.Value:
		from = item.Fields
	case string:
		of := f.From.Type
		if of.Of != nil {
			of = *of.Of
		}
		var err error
		if from, err = w.world().Fields(of.Name, item); err != nil {
			return nil, err
		}
	}
	row := map[string]any{"id": store.NewID()}
	for _, column := range f.Rows {
		if v := from[column.Key]; v != nil {
			row[column.Key] = plain(v)
		}
	}
	return row, nil
}

// pin keeps the rows that pinned fields refer to as they are now.
func (w *write) pin() error {
	for _, f := range w.d.Fields {
		id, _ := w.r.Values[f.Key].(string)
		if !f.Pin || id == "" {
			continue
		}
		name := f.To[0]
		if len(f.To) > 1 || name == ledger.AnyRow {
			var err error
			if name, err = event.LedgerOf(w.tx, id); err != nil {
				return err
			}
		}
		d, err := w.s.Definition(name)
		if err != nil {
			return err
		}
		other, err := w.s.Load(w.tx, d, id, false)
		if err != nil {
			return err
		}
		if err := w.keepPin(f, name, other); err != nil {
			return err
		}
		if w.r.pins == nil {
			w.r.pins = map[string]expr.Value{}
		}
		w.r.pins[f.Key] = expr.Value{ID: id, Fields: w.s.fields(other)}
	}
	return nil
}

// keepPin stores a pinned copy.
func (w *write) keepPin(f *ledger.Field, name string, other *Record) error {
	if w.dry {
		return nil
	}
	body, err := json.Marshal(unprotected(w.s.Ledgers.Get(name), other.Values)) // no expression reads the others
	if err != nil {
		return err
	}
	_, err = w.tx.Exec(`INSERT INTO pin (record, field, ledger, referred, state, number, unit, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		w.r.ID, f.Key, name, other.ID, other.State, nullable(other.Number), other.Unit, string(body))
	return err
}

// pinned reads the copies that a record keeps of what its pinned fields refer to.
func (s *Service) pinned(tx *store.Tx, d *ledger.Definition, r *Record) error {
	if r.pins != nil || !slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool { return f.Pin }) {
		return nil
	}
	r.pins = map[string]expr.Value{}
	return tx.Query(`SELECT field, ledger, referred, state, number, unit, body FROM pin WHERE record = $1`, []any{r.ID}, func(scan func(...any) error) error {
		var field, name, id, state, at, body string
		var number *string
		if err := scan(&field, &name, &id, &state, &number, &at, &body); err != nil {
			return err
		}
		other := s.Ledgers.Get(name)
		if other == nil || r.Values[field] != id { // another one since
			return nil
		}
		var values map[string]json.RawMessage
		if err := json.Unmarshal([]byte(body), &values); err != nil {
			return err
		}
		copied := &Record{ID: id, Ledger: name, State: state, Number: deref(number), Unit: at, Values: map[string]any{}}
		for key, text := range values {
			if f := other.Field(key); f != nil {
				v, err := fromJSON(f, string(text))
				if err != nil {
					return err
				}
				copied.Values[key] = v
			}
		}
		r.pins[field] = expr.Value{ID: id, Fields: s.fields(copied)}
		return nil
	})
}
