// Package ledger is the declared kinds of record: fields and their types, lifecycles, clocks, and the tables they compile to.
// It is pure: packs in, definitions and SQL texts out.
package ledger

import (
	"slices"

	"zhiben/internal/lang"
)

// New is the state a record comes from when it is created.
const New = "new"

// Definition is one ledger.
type Definition struct {
	Name    string
	Title   lang.Text
	Help    lang.Text
	Is      Sort
	About   []string // the unit kinds, or ledgers of persons or assets, its records may be about; empty: any of Of
	Of      Sort     // the family of what its records are about: Units, Persons or Assets; in a ledger of a family, Units
	Follows bool     // its records are seen by whichever units the person they are about holds a post at
	Fields  []*Field
	Always  []Guard // hold after every write
	Open    string  // what open records do when the lifecycle changes: Follow or Keep
	States  []*State
	Moves   []*Move
	Clocks  []*Clock
	Verbs   Verbs
	Number  Number
	Similar []string // fields whose likeness hints at a duplicate
	Was     []string // earlier names
	// Timeline says how its records are drawn against the months; nil: they are not.
	Timeline *Timeline
	// Coverage says what its rows are to cover together; nil: nothing.
	Coverage *Coverage
	Letters  bool // letters whose kind names no ledger are records here
	// Under and Territory are of unit kinds: the kinds it may stand under (none: it is a root), and whether it governs what
	// stands under it.
	Under     []string
	Territory bool

	Version int64  // numbered by the database it is applied to, from 1
	Hash    string // of what shapes table and lifecycle
	Source  string // what it was compiled from, as JSON
}

// Sort is what the rows of a ledger are.
type Sort string

// The sorts.
const (
	Records    Sort = "record"
	Units      Sort = "unit"
	Persons    Sort = "person"
	Assets     Sort = "asset"
	References Sort = "reference"
)

// What open records do when a new version of their lifecycle is installed.
const (
	Follow = "follow" // they go on with the new one
	Keep   = "keep"   // they end on the one they began with
)

// Number is how records are numbered: a text with {year}, {month}, {region}, {code} (of the unit) and {seq} or {seq:4}; seq
// counts from 1 for each different rest. Empty: no numbers.
type Number string

// Verbs says who may use the office verbs on records, beside what holds for every ledger.
type Verbs struct {
	EditBy Actors // who may change fields outside the lifecycle, while the record runs; nobody where none is named
	Off    []string
	// ReturnTo are the states to which a record may be returned; empty: any it has been in.
	ReturnTo []string
}

// Field finds a field by key; nil where the ledger lacks it.
func (d *Definition) Field(key string) *Field {
	for _, f := range d.Fields {
		if f.Key == key {
			return f
		}
	}
	return nil
}

// State finds a state.
func (d *Definition) State(key string) *State {
	for _, s := range d.States {
		if s.Key == key {
			return s
		}
	}
	return nil
}

// StateNow is the state that a key, of now or of an earlier version, stands for; nil where none does.
func (d *Definition) StateNow(key string) *State {
	if s := d.State(key); s != nil {
		return s
	}
	return find(d.States, func(s *State) bool { return slices.Contains(s.Was, key) })
}

// Move finds a move.
func (d *Definition) Move(key string) *Move {
	for _, m := range d.Moves {
		if m.Key == key {
			return m
		}
	}
	return nil
}

// Clock finds a clock.
func (d *Definition) Clock(key string) *Clock {
	return find(d.Clocks, func(k *Clock) bool { return k.Key == key })
}

// Subject is the field that names a record; where none is marked the first text, else the first field.
func (d *Definition) Subject() *Field {
	subject := d.Fields[0]
	for _, f := range d.Fields {
		if f.Subject {
			return f
		}
		if written(f) && !written(subject) {
			subject = f
		}
	}
	return subject
}

// TitleOf is what names a record with these values: its subject, or its number where that is empty, an identifier, or protected.
func (d *Definition) TitleOf(values map[string]any, number string) string {
	f := d.Subject()
	if name, _ := values[f.Key].(string); name != "" && !identifies(f.Type) && f.Sensitivity == "" {
		return name
	}
	return number
}

// identifies reports whether values of the type are identifiers, which say nothing to people.
func identifies(t Type) bool {
	return refers(t) || slices.Contains([]string{"unit", "person"}, t.Name())
}

// written reports whether people type the value of a field as a text that stands for itself.
func written(f *Field) bool {
	switch f.Type.(type) {
	case text, code:
		return f.Sensitivity == "" && !f.Retired
	}
	return false
}

// BelowStates lists the states that open a record to the units below.
func (d *Definition) BelowStates() []string {
	var out []string
	for _, s := range d.States {
		if s.Below {
			out = append(out, s.Key)
		}
	}
	return out
}

// EndStates lists the states with which a record ends.
func (d *Definition) EndStates() []string {
	var out []string
	for _, s := range d.States {
		if s.End {
			out = append(out, s.Key)
		}
	}
	return out
}

// ClocksIn lists the clocks that run in a state.
func (d *Definition) ClocksIn(state string) []*Clock {
	var out []*Clock
	for _, c := range d.Clocks {
		for _, s := range c.While {
			if s == state {
				out = append(out, c)
			}
		}
	}
	return out
}
