package ledger

import (
	"slices"

	"zhiben/expr"
	"zhiben/internal/lang"
)

// State is a state of the lifecycle.
type State struct {
	Key   string
	Title lang.Text
	End   bool
	Light string   // the light of records in it, where the clocks do not say it
	Was   []string // earlier keys
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
	Sign   *Sign
	Set    []Assignment
	Do     []Effect
}

// Guard is a condition with the sentence that refuses.
type Guard struct {
	Key string
	If  *expr.Program
	Say lang.Text
}

// Assignment is a field and what it becomes.
type Assignment struct {
	Field string
	Value Value
}

// Actors are those who may take a move, or answer for a clock. A role counts when the acting post's scope holds the record.
type Actors struct {
	Roles []string
	// Own count at the record's own unit only: =holders(unit, 'role').
	Own []string
	// Exprs give persons, units (any post there with a role that works on the ledger), or lists of them.
	Exprs []*expr.Program
	// Derived are roles that packs derive: persons or units by expression.
	Derived []*Role
	Public  bool // anybody, without an account
	System  bool // effects and clocks
}

// Include reports whether a role counts; own says that the post is at the record's own unit.
func (a Actors) Include(role string, own bool) bool {
	return slices.Contains(a.Roles, role) || own && slices.Contains(a.Own, role)
}

// All lists everybody named, as a pack writes them.
func (a Actors) All() []string {
	out := append(slices.Clone(a.Roles), a.Own...)
	for _, r := range a.Derived {
		out = append(out, r.Key)
	}
	for _, p := range a.Exprs {
		out = append(out, "="+p.Text)
	}
	if a.System {
		out = append(out, "system")
	}
	if a.Public {
		out = append(out, "public")
	}
	return out
}

// IsZero reports that nobody is named.
func (a Actors) IsZero() bool {
	return len(a.Roles)+len(a.Own)+len(a.Exprs)+len(a.Derived) == 0 && !a.Public && !a.System
}

// Sign is the signatures a move waits for: all slots, or Min of them. The move is pending until they are there; one refusal, with
// reason, or the end of the term ends it. One person fills one slot.
type Sign struct {
	Slots   []Slot
	Min     int  // how many slots must be filled
	Ordered bool // in the order written
	Within  Value
	Near    *Near
	Methods []string // drawn, account; empty: either
}

// Slot is one signature.
type Slot struct {
	Key    string
	Title  lang.Text
	By     Actors
	Unlike []string // moves whose last taker may not fill it
}

// Near asks that signatures are given within so many metres of the position in a field.
type Near struct {
	Field  string
	Metres int64
}

// Starts reports whether the move creates a record.
func (m *Move) Starts() bool { return len(m.From) == 1 && m.From[0] == New }

// Leaves reports whether the move starts from the state.
func (m *Move) Leaves(state string) bool { return slices.Contains(m.From, state) }

// Effect is what a move, rule, ladder step or clock does besides; exactly one of the pointers is set.
type Effect struct {
	If   *expr.Program
	Each *expr.Program // repeat for every item
	As   string        // the item's name
	Once Value         // happen once for this key

	Create   *CreateEffect
	Move     *MoveEffect
	Letter   *LetterEffect
	Document string // a template
	Notify   *NotifyEffect
	Publish  *PublishEffect
}

// CreateEffect creates a record of another ledger. With may set `unit`; else the record in hand gives it.
type CreateEffect struct {
	Ledger string
	With   []Assignment
	OneWay bool // the new record does not show what caused it; the cause shows the record
}

// MoveEffect takes a move of another record, in the same transaction. A failure fails all, unless Try.
type MoveEffect struct {
	On   *expr.Program // the other record, or a list of them
	In   string        // its ledger; empty: the type of On tells
	Take string
	With []Assignment
	Try  bool
}

// LetterEffect sends a letter of a kind to persons or units.
type LetterEffect struct {
	Kind string
	To   *expr.Program
	With []Assignment
}

// NotifyEffect tells people in the application.
type NotifyEffect struct {
	To   Actors
	Text Value // a text, or the key of one
}

// PublishEffect makes a document for the public.
type PublishEffect struct {
	Template string
	Approve  Actors
}
