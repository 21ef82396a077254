package calendar

import (
	"fmt"
	"time"
)

// ParseMonthDay checks a day of the year such as 01-31 and returns its parts. 02-29 is allowed: in other years it means the
// last day of February.
func ParseMonthDay(s string) (time.Month, int, error) {
	t, err := time.Parse("2006-01-02", "2024-"+s) // a leap year
	if err != nil {
		return 0, 0, fmt.Errorf("day of the year %q: want MM-DD", s)
	}
	return t.Month(), t.Day(), nil
}

// Due is the day by which what a period asks for must be done: its last day, or the day that monthDay (MM-DD) sets. In a
// period shorter than a year monthDay sets the month within the period ("01-31" twice a year is 31 January and 31 July); in
// three years it falls in the last. Days, weeks, and an empty or malformed monthDay use the last day.
func (p Period) Due(monthDay string) Date {
	month, day, err := ParseMonthDay(monthDay)
	length := p.Kind.months()
	if err != nil || length == 0 {
		return p.End()
	}
	into := (int(month) - 1) % length
	if length > 12 {
		into += length - 12
	}
	return p.Start.AddMonths(into).onDay(day)
}

// NextDue is the first due day (see Period.Due) later than a date; the zero Date when the kind is unknown.
func NextDue(kind Kind, after Date, monthDay string) Date {
	p := PeriodOf(kind, after)
	if p.IsZero() {
		return Date{}
	}
	if due := p.Due(monthDay); due.After(after) {
		return due
	}
	return p.Next().Due(monthDay)
}
