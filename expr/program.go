package expr

import "zhiben/calendar"

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
	// Param gives the value in force; nil when the office has not chosen it.
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

// Program is a compiled expression.
type Program struct {
	Text string
	Type Type // of the result

	untyped *Untyped
}
