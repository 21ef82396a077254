package ledger

import (
	"zhiben/expr"
	"zhiben/internal/lang"
)

// Field is one typed field.
type Field struct {
	Key        string
	Title      lang.Text
	Help       lang.Text
	Source     lang.Text // where what Help says comes from: a regulation and article
	Group      lang.Text
	Type       Type
	Required   bool
	RequiredIf *expr.Program // required where this is true
	Default    Value
	Options    *Options
	To         []string          // the ledgers a reference may point at; `any`: all
	toWas      map[string]string // what those of To are called now, by what they were called before
	Posts      []string          // a person must hold one of these posts at the unit
	Share      bool              // the units named here see the record
	Assigned   bool              // the person named here sees the record
	Own        bool              // a reference to a record about the same unit only
	Subject    bool              // its value names the record in lists
	Fixed      bool              // only the starting move and the system write it
	List       bool
	Filter     bool
	Sort       bool
	Search     bool
	Sum        bool // of a number: lists show what the values come to
	// Rows are the columns of a field of type rows; From is the list its rows are made of when the record begins.
	Rows []*Field
	From *expr.Program
	// Pin keeps the referred row as it was when the record began.
	Pin    bool
	Unique Unique
	// Min and Max bound numbers, dates and spans; Pattern (RE2, the whole text) texts.
	Min, Max Value
	Pattern  string
	// Sensitivity is empty, Masked, Encrypted or Sealed.
	Sensitivity string
	Custodians  Custodians
	// Computed is the expression whose value is stored here; Override says who may lay a manual value over it.
	Computed *expr.Program
	Override *Override
	Suggest  []string // the text fields that suggest rows for a reference
	Was      []string // earlier keys
	Convert  Value    // from `old`, the value under the earlier key or of the earlier type
	Retired  bool     // kept with its data, shown nowhere
	// Responsible (`supervise`, `manage`, `lead`) marks a field of a unit kind or reference ledger that lists the industry codes
	// (prefixes) its unit answers for; Sector marks the field with the industry code of a unit.
	Responsible string
	Sector      bool
	// Moved is true when some move sets or needs the field: then only moves write it.
	Moved bool
}

// Unique says where a field's value may stand only once; empty: anywhere again.
type Unique string

// The scopes of uniqueness.
const (
	UniqueAlways   Unique = "always"    // among all records of the ledger in the region
	UniqueOpen     Unique = "open"      // among those that have not ended
	UniqueUnit     Unique = "unit"      // among those about the same unit
	UniqueUnitOpen Unique = "unit_open" // among those about the same unit that have not ended
)

// Degrees of protection.
const (
	Masked    = "masked"
	Encrypted = "encrypted"
	Sealed    = "sealed"
)

// Custodians may read a sealed field, Of of them together.
type Custodians struct {
	Roles []string
	Of    int
}

// Override lets people lay a value with an end over a computed one.
type Override struct {
	By      Actors
	Reason  bool // a reason must be given
	Until   bool // an end must be given
	Approve Actors
}

// Value is a literal, or an expression written with a leading =.
type Value struct {
	Literal any
	Expr    *expr.Program
}

// IsZero reports that nothing was declared.
func (v Value) IsZero() bool { return v.Literal == nil && v.Expr == nil }
