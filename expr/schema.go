// Package expr compiles and runs the expressions of packs. They have CEL's grammar; the types are those of packs. A Schema says
// what there is, an Env which names are known, a Program is an expression that was found right, a World answers what it asks.
package expr

import "zhiben/calendar"

// Kind is a family of values.
type Kind uint8

// The kinds, with the Go form in which values come in and go out.
const (
	Any     Kind = iota // nothing is known before it runs
	Bool                // bool
	Int                 // int64
	Decimal             // float64, to a millionth
	Percent             // float64, 0.4 is 40 %
	Money               // float64, yuan to the fen
	Text                // string
	Date                // string, 2026-06-30
	Time                // string, RFC 3339 in UTC to the millisecond
	Span                // string, `5 workdays`
	Period              // string, `quarter`
	Enum                // string, one of the options named by Name
	Row                 // a row of the row type named by Name; its identifier, or a Value with the fields at hand
	List                // []any of Of
)

// Type is the type of an expression or a field.
type Type struct {
	Kind     Kind
	Name     string // of Enum: the options; of Row: the row type; else empty
	Of       *Type  // of List: the items
	Nullable bool   // null is one of its values
}

// Var is a name with its type.
type Var struct {
	Name string
	Type Type
}

// Schema is what expressions are checked against: the ledgers, options, params and populations of some packs.
type Schema struct {
	// Rows are the row types by name: one for each ledger of records; `unit`, `person` and `asset` for the families, with the
	// fields of all their kinds; `post`; `any` with the common fields.
	Rows map[string]*RowType
	// Sources are what can be asked by name, `ledger.x`.
	Sources map[string]*Source
	// Enums are the options by name, from low to high.
	Enums       map[string][]string
	Params      map[string]Param
	Populations map[string]*Population
	Calendar    *calendar.Calendar
	Zone        string // IANA name; empty: calendar.DefaultZone
}

// RowType is what rows are made of.
type RowType struct {
	Name       string
	Fields     map[string]FieldType
	Moves      map[string][]string // by name, with the signature slots; nil: not known
	StatesWere map[string][]string // earlier names of states, of which history tells, by the present one
}

// FieldType is a field as expressions see it.
type FieldType struct {
	Type
	Sealed bool // protected: expressions may not read it
}

// Source is where the rows of a ledger lie.
type Source struct {
	Row     string            // the row type
	Table   string            // quoted for SQL: "l_hazard"
	ID      string            // the column of the identifier, quoted
	Columns map[string]string // by field, quoted: {"state": "s_state"}; a field without one cannot be asked in SQL
	Live    string            // the condition on columns that a row counts; empty: all do
}

// Param is a param as expressions see it. With Per it is a map: param.x[record.level].
type Param struct {
	Type Type
	Per  string // options; empty: one value
}

// Population is a named set of rows.
type Population struct {
	Name  string
	Of    string // a source
	Given []Var
	Where *Program // over `record` and the names of Given; nil: all rows
	// Manual: people add rows and take rows out (table population_manual).
	Manual bool
}
