package calendar

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// SpanUnit is what a span counts.
type SpanUnit string

// The units, as a pack writes them in the singular.
const (
	Minutes  SpanUnit = "minute"
	Hours    SpanUnit = "hour"
	Days     SpanUnit = "day"
	Workdays SpanUnit = "workday"
	Weeks    SpanUnit = "week"
	Months   SpanUnit = "month"
	Years    SpanUnit = "year"
)

// Span is a length of time as people say it: 2 hours, 5 workdays, 3 months. N may be negative. The zero Span is none.
type Span struct {
	N    int
	Unit SpanUnit
}

var spanForm = regexp.MustCompile(`^(-?\d{1,5}) (minute|hour|day|workday|week|month|year)s?$`)

// ParseSpan reads `5 workdays`, `30 days`, `-3 workdays`.
func ParseSpan(s string) (Span, bool) {
	m := spanForm.FindStringSubmatch(s)
	if m == nil {
		return Span{}, false
	}
	n, err := strconv.Atoi(m[1])
	return Span{n, SpanUnit(m[2])}, err == nil
}

// IsZero reports that there is no span.
func (s Span) IsZero() bool { return s == Span{} }

// String is the form ParseSpan reads.
func (s Span) String() string {
	if s.IsZero() {
		return ""
	}
	text := strconv.Itoa(s.N) + " " + string(s.Unit)
	if s.N != 1 && s.N != -1 {
		text += "s"
	}
	return text
}

// Words is the span in plain Chinese and English, without its sign.
func (s Span) Words() (zh, en string) {
	units := map[SpanUnit]string{Minutes: "分钟", Hours: "小时", Days: "日", Workdays: "个工作日", Weeks: "周", Months: "个月", Years: "年"}
	s.N = max(s.N, -s.N)
	return strconv.Itoa(s.N) + units[s.Unit], strings.Replace(s.String(), "workday", "working day", 1)
}

// Exact is the span as a duration; ok is false where it counts whole days.
func (s Span) Exact() (d time.Duration, ok bool) {
	switch s.Unit {
	case Minutes:
		return time.Duration(s.N) * time.Minute, true
	case Hours:
		return time.Duration(s.N) * time.Hour, true
	}
	return 0, false
}

// AfterDate is the day on which the span ends when it begins on a day; minutes and hours count as the days they fill. A month without that
// day ends on its last.
func (s Span) AfterDate(d Date, cal *Calendar) Date {
	switch s.Unit {
	case Minutes:
		return d.AddDays(s.N / (24 * 60))
	case Hours:
		return d.AddDays(s.N / 24)
	case Days:
		return d.AddDays(s.N)
	case Weeks:
		return d.AddDays(7 * s.N)
	case Workdays:
		return cal.AddWorkdays(d, s.N)
	case Months:
		return d.AddMonths(s.N)
	case Years:
		return d.AddMonths(12 * s.N)
	}
	return d
}

// After is the moment the span ends when it begins at one. Minutes and hours are counted exactly; a longer unit ends with its last day in
// the zone, at the following midnight, since a term of days includes all of the last.
func (s Span) After(t time.Time, cal *Calendar, zone *time.Location) time.Time {
	if exact, ok := s.Exact(); ok {
		return t.Add(exact)
	}
	last := s.AfterDate(Of(t, zone), cal)
	return last.AddDays(1).Start(zone)
}

// An end is the first instant that no longer belongs to a term: midnight after its last day, or an exact moment. dayBefore is the
// last day of the term that ends there.
func dayBefore(end time.Time, zone *time.Location) Date { return Of(end.Add(-time.Millisecond), zone) }

// AfterEnd is the end of a span that begins where a term ended: one working day after a term that ended with a Friday ends with
// the Monday.
func (s Span) AfterEnd(end time.Time, cal *Calendar, zone *time.Location) time.Time {
	if exact, ok := s.Exact(); ok {
		return end.Add(exact)
	}
	return s.AfterDate(dayBefore(end, zone), cal).AddDays(1).Start(zone)
}

// Before is the moment so long before the end of a term: minutes and hours exactly, else the beginning of the day. N counts backward whatever
// its sign.
func (s Span) Before(end time.Time, cal *Calendar, zone *time.Location) time.Time {
	s.N = -max(s.N, -s.N)
	if exact, ok := s.Exact(); ok {
		return end.Add(exact)
	}
	return s.AfterDate(dayBefore(end, zone), cal).Start(zone)
}

// Unknown is the first year whose holidays are not known and on which the end of the span depends, counted from a day; 0 where
// there is none.
func (s Span) Unknown(from Date, cal *Calendar) int {
	if s.Unit != Workdays {
		return 0
	}
	to := s.AfterDate(from, cal)
	switch {
	case to == from:
		return 0
	case to.Before(from):
		from, to = to, from.AddDays(-1)
	default:
		from = from.AddDays(1) // the day it is counted from does not count
	}
	for year := from.Year; year <= to.Year; year++ {
		if !cal.Known(year) {
			return year
		}
	}
	return 0
}
