package expr

import (
	"fmt"
	"strings"
	"time"

	"zhiben/calendar"
)

// Value is a row with its fields at hand: the record being written, or a value row such as `user`. Fields hold canonical values;
// what is missing is null. A row given by its identifier alone is read when a field of it is asked.
type Value struct {
	ID     string
	Fields map[string]any
}

// World answers what an expression reads besides its variables. Errors end the evaluation. The rows it gives are those of the
// transaction it stands for.
type World interface {
	// Fields gives a row's fields, nil when there is none.
	Fields(rowType, id string) (map[string]any, error)
	// Query runs an SQL text that the program made and gives its rows as the database does.
	Query(sql string, args []any) ([][]any, error)
	// Postgres tells the dialect for the few places where texts differ.
	Postgres() bool
	// Param gives the value in force, for a param with Per a map[string]any by option; nil when the office has not chosen it.
	Param(name string) (any, error)
	// Holders are the persons who hold a role at a unit on a day.
	Holders(unit, role string, on calendar.Date) ([]string, error)
	// Responsible are the units that supervise or manage a unit, or the persons who lead there: how is `supervise`, `manage`, `lead`.
	Responsible(unit, how string) ([]string, error)
	// Within reports whether a unit stands under another, or is it.
	Within(unit, ancestor string) (bool, error)
	// Moved tells when (RFC 3339) and by whom the record in hand last took a move; empty: never.
	Moved(record, move string) (at, by string, err error)
	// Entered tells when the record in hand last entered a state; empty: never.
	Entered(record, state string) (at string, err error)
	// Signed tells who filled a signature slot of the record's last taking of a move; empty: nobody.
	Signed(record, move, slot string) (by string, err error)
	// AsOf gives a field's value at the end of a day.
	AsOf(rowType, record, field string, on calendar.Date) (any, error)
}

// Program is a compiled expression. It is safe for concurrent use.
type Program struct {
	Text string
	Type Type // of the result

	*checked
	run    eval
	locals int
	zone   *time.Location
}

// Reads is what the expression reads, together with the conditions of the populations it uses.
func (p *Program) Reads() Reads {
	all := newReadSet()
	all.add(p.reads)
	for _, name := range p.reads.Names {
		all.names[name] = true
	}
	done := map[string]bool{}
	for open := p.reads.Populations; len(open) > 0; open = open[1:] {
		if done[open[0]] {
			continue
		}
		done[open[0]] = true
		if where := p.schema().Populations[open[0]].Where; where != nil {
			all.add(where.reads)
			open = append(open, where.reads.Populations...)
		}
	}
	return all.reads()
}

func (p *Program) schema() *Schema { return p.checked.env.schema }

// Run evaluates over the values of the environment's names: canonical values (see Kind); rows are identifiers or a Value with
// the fields at hand, small tables []any of Value. The result is canonical as well; a row comes out as its identifier, but for
// rows that have none elsewhere, such as those of small tables. w may be nil when nothing has to be asked.
func (p *Program) Run(w World, values map[string]any) (any, error) {
	f := frame{p: p, w: w, values: values}
	if p.locals > 0 {
		f.locals = make([]any, p.locals)
	}
	v, err := p.run(&f)
	if err == nil {
		v, err = p.result(v, p.Type)
	}
	if err != nil {
		return nil, fmt.Errorf("expression %q: %w", p.Text, err)
	}
	return v, nil
}

// result brings a value to the form of its type.
func (p *Program) result(v any, t Type) (any, error) {
	switch {
	case v == nil && !t.Nullable && t.Kind != Any:
		return nil, fmt.Errorf("the result %w", errEmpty)
	case v == nil:
		return nil, nil
	}
	ok := true
	switch t.Kind {
	case Bool:
		_, ok = v.(bool)
	case Int:
		_, ok = v.(int64)
	case Text, Date, Time, Span, Period, Enum:
		_, ok = v.(string)
	case Decimal, Percent:
		return numeric(v, millionths)
	case Money:
		return numeric(v, cents)
	case Row:
		if m, isMap := v.(map[string]any); isMap {
			v = valueOf(m)
		}
		if row, ok := v.(Value); ok && p.schema().lies(t.Name) {
			return row.ID, nil
		}
	case List:
		return p.resultList(v, t.of())
	}
	if !ok {
		return nil, fmt.Errorf("the result is %T and no %s", v, t)
	}
	return v, nil
}

func (p *Program) resultList(v any, of Type) (any, error) {
	list, err := items(v)
	if err != nil {
		return nil, err
	}
	out := make([]any, len(list))
	for i, item := range list {
		if out[i], err = p.result(item, of.nullable()); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// lies reports whether rows of a type can be found again by their identifier.
func (s *Schema) lies(row string) bool {
	if row == anyRow || strings.Contains(row, "|") {
		return true
	}
	for _, source := range s.Sources {
		if source.Row == row {
			return true
		}
	}
	return row == unitRow.Name || row == personRow.Name
}

// frame is one run.
type frame struct {
	p      *Program
	w      World
	values map[string]any
	locals []any // the rows of the loops around
	steps  int
	loaded map[rowKey]map[string]any
}

type rowKey struct{ row, id string }

// step counts what a run costs.
func (f *frame) step(n int) error {
	if f.steps += n; f.steps > maxSteps {
		return fmt.Errorf("this takes more than %d steps", maxSteps)
	}
	return nil
}

// compute computes parts one after the other.
func (f *frame) compute(parts []eval) ([]any, error) {
	out := make([]any, len(parts))
	for i, p := range parts {
		var err error
		if out[i], err = p(f); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (f *frame) param(name string) (any, error) {
	if f.w == nil {
		return nil, errNoWorld
	}
	v, err := f.w.Param(name)
	if err == nil && v == nil && !f.p.schema().Params[name].Type.Nullable {
		err = fmt.Errorf("`param.%s` %w", name, ErrUnset)
	}
	return v, err
}

// field reads a field of a row: from the value at hand, or of the row stored under its identifier.
func (f *frame) field(row string, of any, name string) (any, error) {
	var id string
	switch v := of.(type) {
	case Value:
		if name == "id" {
			return v.ID, nil
		}
		if v.Fields != nil {
			return v.Fields[name], nil
		}
		id = v.ID
	case map[string]any:
		return v[name], nil
	case string:
		id = v
	default:
		return nil, fmt.Errorf("%T is no row of %s", of, row)
	}
	switch {
	case id == "":
		return nil, fmt.Errorf("a row of %s %w", row, errEmpty)
	case name == "id":
		return id, nil
	case row == periodRow && f.p.schema().Rows[periodRow] == nil:
		return periodField(id, name)
	}
	fields, err := f.load(row, id)
	return fields[name], err
}

func (f *frame) load(row, id string) (map[string]any, error) {
	key := rowKey{row, id}
	if fields, ok := f.loaded[key]; ok {
		return fields, nil
	}
	if f.w == nil {
		return nil, errNoWorld
	}
	if err := f.step(querySteps / 10); err != nil {
		return nil, err
	}
	fields, err := f.w.Fields(row, id)
	if err != nil {
		return nil, err
	}
	if fields == nil {
		return nil, fmt.Errorf("there is no %s %s", row, id)
	}
	if f.loaded == nil {
		f.loaded = map[rowKey]map[string]any{}
	}
	f.loaded[key] = fields
	return fields, nil
}

// valueOf is a row of a small table that came as a map.
func valueOf(m map[string]any) Value {
	id, _ := m["id"].(string)
	return Value{ID: id, Fields: m}
}
