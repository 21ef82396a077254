// Package ledger is the declared kinds of record: fields and their types, lifecycles, clocks, and the tables they compile to.
// It is pure: packs in, definitions and SQL texts out.
package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"

	"zhiben/expr"
	"zhiben/internal/lang"
)

// New is the state a record comes from when it is created.
const New = "new"

// Definition is one ledger.
type Definition struct {
	Name    string
	Title   lang.Text
	About   []string // the unit kinds its records may be about; empty: any
	Fields  []*Field
	States  []*State
	Moves   []*Move
	Clocks  []*Clock
	EditBy  Actors // who may change fields outside the lifecycle, while the record runs; nobody where none is named
	Version int64  // numbered by the database it is applied to, from 1
	Hash    string // of what shapes table and lifecycle
}

// Field is one typed field.
type Field struct {
	Key      string
	Title    lang.Text
	Help     lang.Text
	Group    lang.Text
	Type     Type
	Required bool
	Default  Value
	Options  *Options
	To       string // the ledger a reference points at
	Share    bool   // the units named here see the record
	Own      bool   // a reference to a record about the same unit only
	Subject  bool   // its value names the record in lists
	List     bool
	Filter   bool
	Sort     bool
	Search   bool
	// Moved is true when some move sets or needs the field: then only moves write it.
	Moved bool
}

// Value is a literal, or an expression written with a leading =.
type Value struct {
	Literal any
	Expr    *expr.Untyped
}

// IsZero reports that nothing was declared.
func (v Value) IsZero() bool { return v.Literal == nil && v.Expr == nil }

// State is a state of the lifecycle.
type State struct {
	Key   string
	Title lang.Text
	End   bool
	// Below opens records in this state for reading to every unit under the record's own, as an issued plan is.
	Below bool
}

// Move is a declared step of the lifecycle.
type Move struct {
	Key    string
	Title  lang.Text
	From   []string // states, or New
	To     string   // empty: the state stays
	By     Actors
	Unlike []string // moves whose last taker may not take this one
	Needs  []string // fields that must be filled afterwards
	Fields []string // further fields its form offers
	Reason bool     // a reason must be given
	Files  bool     // a file must be attached
	When   []Guard
	Set    []Assignment
	Do     []Effect
}

// Guard is a condition with the sentence that refuses.
type Guard struct {
	Key string
	If  *expr.Untyped
	Say lang.Text
}

// Assignment is a field that a move computes.
type Assignment struct {
	Field string
	Value Value
}

// Effect is what a move does besides: take a move of another record, in the same transaction.
type Effect struct {
	On   *expr.Untyped // the other record's identifier
	In   string        // its ledger
	Take string
	With []Assignment
}

// Clock runs while a record is in certain states; it says until when and who answers.
type Clock struct {
	Key    string
	While  []string
	Due    *expr.Untyped // an ISO date, or null: no deadline
	Within Span          // counted from the moment the state was entered
	Who    Actors
}

// Actors are those who may take a move, or answer for a clock.
type Actors struct {
	// Roles count wherever the post's scope holds the record; `system` stands for effects.
	Roles []string
	// Own count at the record's own unit only: =holders(unit, 'role').
	Own []string
}

// Include reports whether a role counts; own says that the post is at the record's own unit.
func (a Actors) Include(role string, own bool) bool {
	return slices.Contains(a.Roles, role) || own && slices.Contains(a.Own, role)
}

// All lists every role that counts anywhere.
func (a Actors) All() []string { return append(slices.Clone(a.Roles), a.Own...) }

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

// Move finds a move.
func (d *Definition) Move(key string) *Move {
	for _, m := range d.Moves {
		if m.Key == key {
			return m
		}
	}
	return nil
}

// Subject is the field that names a record; the first one where none is marked.
func (d *Definition) Subject() *Field {
	for _, f := range d.Fields {
		if f.Subject {
			return f
		}
	}
	return d.Fields[0]
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

// Starts reports whether the move creates a record.
func (m *Move) Starts() bool { return len(m.From) == 1 && m.From[0] == New }

// Leaves reports whether the move starts from the state.
func (m *Move) Leaves(state string) bool {
	for _, s := range m.From {
		if s == state {
			return true
		}
	}
	return false
}

// Shape is the stored form of a definition: what a later version is compared with.
type Shape struct {
	Fields []FieldShape `json:"fields"`
	States []string     `json:"states"`
	Moves  []MoveShape  `json:"moves"`
	// Retired are fields of earlier versions, whose columns stay.
	Retired []FieldShape `json:"retired,omitempty"`
}

// FieldShape is a field as stored.
type FieldShape struct {
	Key  string `json:"key"`
	Type string `json:"type"`
	To   string `json:"to,omitempty"`
}

// MoveShape is a move as stored.
type MoveShape struct {
	Key   string   `json:"key"`
	From  []string `json:"from"`
	To    string   `json:"to"`
	By    []string `json:"by"`
	Needs []string `json:"needs,omitempty"`
}

// Shape gives the stored form.
func (d *Definition) Shape() Shape {
	var s Shape
	for _, f := range d.Fields {
		s.Fields = append(s.Fields, FieldShape{f.Key, f.Type.Name(), f.To})
	}
	for _, st := range d.States {
		s.States = append(s.States, st.Key)
	}
	for _, m := range d.Moves {
		s.Moves = append(s.Moves, MoveShape{m.Key, m.From, m.To, m.By.All(), m.Needs})
	}
	return s
}

func (s Shape) hash() string {
	b, _ := json.Marshal(s) // plain values only
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
