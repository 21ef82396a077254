package expr

import (
	"fmt"
	"strconv"
	"strings"

	"zhiben/calendar"
)

// A term is a part of an expression as SQL. Its text is written when a query is asked, for the database at hand and with the
// outer values known, so that what is null then needs no marks and a list gets as many as it has items.
type term struct {
	Type
	text  emit
	row   *place    // of a row whose columns are at hand: a row variable
	path  emit      // of a unit whose path is at hand
	outer *argument // a value computed in Go and bound; text binds it as its own kind
	null  bool      // the literal null
	json  emit      // of a row that lies in a column: its JSON
	items emit      // of a list: a SELECT of one column, value
	order emit      // of a list: what items may be ordered by to keep the order of the rows
}

// emit writes SQL.
type emit func(*rendering) string

// place is where the columns of a row variable are found.
type place struct {
	source *Source
	alias  string // as it stands before a column, quoted where it must be
}

// argument is a value from outside the row: a literal, or one computed when it is met, so that a part whose turn does not come
// is not computed, as in memory.
type argument struct {
	literal any
	slot    int // among those computed; -1: the literal
}

func (a *argument) value(r *rendering) any {
	if a.slot < 0 {
		return a.literal
	}
	v, err := r.outer(a.slot)
	if err != nil {
		r.fail(err)
	}
	return v
}

// rendering is one writing of a text. Values stand in it as marks of ours until it is finished, since a part may be dropped.
type rendering struct {
	postgres bool
	zone     int64 // milliseconds east of UTC
	outer    func(slot int) (any, error)
	bound    []any
	marks    map[markKey]string
	err      error // the first one
}

func (r *rendering) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// edge begins and ends our marks; no text of a pack or of ours has it.
const edge = "\x00"

// bind gives the mark of what a column of the kind could hold.
func (r *rendering) bind(kind string, stored any) string {
	r.bound = append(r.bound, stored)
	mark := edge + strconv.Itoa(len(r.bound)-1) + edge
	if r.postgres {
		return "CAST(" + mark + " AS " + kind + ")"
	}
	return mark
}

// finish puts the placeholders that add gives in the place of our marks.
func (r *rendering) finish(text string, add func(any) string) (string, error) {
	if r.err != nil {
		return "", r.err
	}
	pieces := strings.Split(text, edge)
	given := map[string]string{}
	for i := 1; i < len(pieces); i += 2 {
		n, err := strconv.Atoi(pieces[i])
		if err != nil {
			return "", fmt.Errorf("a query with a mark %q", pieces[i])
		}
		placeholder, ok := given[pieces[i]]
		if !ok {
			placeholder = add(r.bound[n])
			given[pieces[i]] = placeholder
		}
		pieces[i] = placeholder
	}
	return strings.Join(pieces, ""), nil
}

func verbatim(s string) emit { return func(*rendering) string { return s } }

// join writes parts one after the other; each is a string, an emit or a term.
func glue(parts ...any) emit {
	return func(r *rendering) string {
		var b strings.Builder
		for _, p := range parts {
			switch p := p.(type) {
			case string:
				b.WriteString(p)
			case emit:
				b.WriteString(p(r))
			case term:
				b.WriteString(p.text(r))
			default:
				panic(fmt.Sprintf("%T is no part of a query", p))
			}
		}
		return b.String()
	}
}

// either writes one of two texts by the database.
func either(sqlite, postgres emit) emit {
	return func(r *rendering) string {
		if r.postgres {
			return postgres(r)
		}
		return sqlite(r)
	}
}

// scale is how many of what a column holds make one of the kind; 0 for what is no number.
func sqlScale(k Kind) int64 {
	switch k {
	case Int:
		return 1
	case Money:
		return 100
	case Decimal, Percent:
		return 1_000_000
	}
	return 0
}

// sqlType is the PostgreSQL type in which values of a kind are compared.
func sqlType(k Kind) string {
	switch k {
	case Bool:
		return "boolean"
	case Int, Decimal, Percent, Money, Time:
		return "bigint"
	case Date:
		return "date"
	}
	return "text"
}

// mark binds a value in the form that columns of the kind hold. Conditions are written out, so that they can be left out.
func (r *rendering) mark(k Kind, v any) string {
	stored, err := encode(k, v)
	if err != nil {
		r.fail(err)
	}
	switch stored {
	case nil:
		if r.postgres {
			return "CAST(NULL AS " + sqlType(k) + ")"
		}
		return "NULL"
	case true:
		return yes
	case false:
		return no
	}
	return r.bind(sqlType(k), stored)
}

// markKey is an outer value in the form of a kind.
type markKey struct {
	of *argument
	k  Kind
}

// once is mark for an outer value, which may stand in several places of a text.
func (r *rendering) once(a *argument, k Kind) string {
	key := markKey{a, k}
	mark, ok := r.marks[key]
	if !ok {
		if r.marks == nil {
			r.marks = map[markKey]string{}
		}
		mark = r.mark(k, a.value(r))
		r.marks[key] = mark
	}
	return mark
}

// The conditions that are known when the text is written.
const (
	yes = "TRUE"
	no  = "FALSE"
)

// encode gives a value the form that columns of the kind hold: days and texts as texts, moments in milliseconds, money in fen,
// decimals in millionths.
func encode(k Kind, v any) (any, error) {
	switch k {
	case Int, Decimal, Percent, Money:
		return encodeNumber(k, v)
	case Time:
		return encodeTime(v)
	}
	switch v := v.(type) {
	case nil:
		return nil, nil
	case Value:
		return v.ID, nil
	case bool:
		if k == Bool || k == Any {
			return v, nil
		}
	case string:
		if k == Date {
			if _, err := calendar.ParseDate(v); err != nil {
				return nil, err
			}
		}
		if k != Bool {
			return v, nil
		}
	}
	return nil, fmt.Errorf("a value of %T is no %s", v, k)
}

// number writes a literal number.
func digits(n int64) string { return strconv.FormatInt(n, 10) }

// quoted writes a literal text; only names of packs and of the schema are written so, values are bound.
func quotedText(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
