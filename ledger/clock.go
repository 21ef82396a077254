package ledger

import (
	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/internal/lang"
)

// Clock runs while a record is in certain states; it says until when and who answers. Due or Within gives the deadline.
type Clock struct {
	Key    string
	Title  lang.Text
	While  []string
	Due    *expr.Program // a date or a time; null: the clock does not run
	Within Value         // a span, counted from Since
	Since  *expr.Program // nil: the moment the record entered the present run of states
	Pause  *expr.Program // the clock stands still while this is true
	Who    Actors
	Warn   []calendar.Span // before the deadline
	Ladder string
	Passed []Effect // once, when the deadline has passed
}

// Ladder is an escalation: what happens step by step when a clock runs out.
type Ladder struct {
	Key   string
	Title lang.Text
	Hold  *expr.Program // the ladder stands still while this is true
	Steps []Step
}

// Step is one rung. Wait counts from the deadline up to the first step that is not negative, then from the end of the step before.
type Step struct {
	Key     string
	Title   lang.Text
	Wait    Value
	If      *expr.Program
	Approve Actors
	Do      []Effect
}

// Rule says which effects follow an event.
type Rule struct {
	Key     string
	Title   lang.Text
	After   Selector
	For     string // a population: calendar rules run once for each of its rows
	When    *expr.Program
	Confirm Actors // the effects wait for one of these
	Do      []Effect
}

// Selector names events. Exactly one of Move, Enter, New, Change, Passed, Every and Day is set; Move may also name an office
// verb.
type Selector struct {
	Ledger string
	Move   string // a move or an office verb of the ledger
	Enter  string // a state
	New    bool
	Change string // a field
	Passed string // a clock
	Every  calendar.Kind
	Day    string // calendar.key
	At     calendar.Span
}

// Population is a named set of rows.
type Population struct {
	Key    string
	Title  lang.Text
	Of     string // a ledger, or `post`
	Given  []expr.Var
	Where  *expr.Program
	Manual bool // rows may be added or taken out by hand, with a reason
}

// Letter is a kind of letter. Sending one creates a record of Ledger for each addressee.
type Letter struct {
	Key          string
	Title        lang.Text
	Ledger       string
	Template     string
	SignWithin   Value
	AnswerWithin Value
	Answer       []*Field
	Ladder       string
}

// Seed is one row of a reference ledger that a pack brings.
type Seed struct {
	Ledger string
	Key    string
	Values []Assignment
}

// Role is a post, or an actor derived from the record.
type Role struct {
	Key   string
	Title lang.Text
	At    []string // unit kinds
	Scope []string // territory, sector, assigned, own
	May   []string // rights
	Pages []string // ledgers in the navigation, in order
	// NotWith are roles that the same person may not hold beside this one, here or anywhere.
	NotWith []string
	// Invites are roles to which holders may invite people, who make their own accounts.
	Invites []string
	// Derive gives persons or units; of units, those who hold one of the roles Holding there count.
	Derive  *expr.Program
	Holding []string
}
