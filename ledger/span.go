package ledger

import (
	"regexp"
	"strconv"

	"zhiben/calendar"
)

// Span is a length of time in whole days or working days; the zero Span is none.
type Span struct {
	N        int
	Workdays bool
	Param    string // a param that holds the span, read when it is used
}

var spanForm = regexp.MustCompile(`^(\d+) (days?|workdays?)$`)

// ParseSpan reads `5 workdays` or `30 days`.
func ParseSpan(s string) (Span, bool) {
	m := spanForm.FindStringSubmatch(s)
	if m == nil {
		return Span{}, false
	}
	n, err := strconv.Atoi(m[1])
	return Span{N: n, Workdays: m[2][0] == 'w'}, err == nil
}

// IsZero reports that there is no span.
func (s Span) IsZero() bool { return s == Span{} }

// After is the day the span ends when it begins on a day.
func (s Span) After(d calendar.Date, cal *calendar.Calendar) calendar.Date {
	if s.Workdays {
		return cal.AddWorkdays(d, s.N)
	}
	return d.AddDays(s.N)
}
