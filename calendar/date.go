package calendar

import (
	"fmt"
	"time"
	_ "time/tzdata" // a machine without a zone database still knows the deployment's zone
)

// DefaultZone is the zone of a deployment that names none. It has no summer time.
const DefaultZone = "Asia/Shanghai"

// Date is a day of the Gregorian calendar, years 1 to 9999. The zero Date means "no date". Dates compare with ==.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Zone finds a zone by its IANA name; the empty name is DefaultZone.
func Zone(name string) (*time.Location, error) {
	if name == "" {
		name = DefaultZone
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("time zone %q: %w", name, err)
	}
	return loc, nil
}

// Of is the date of an instant in a zone.
func Of(t time.Time, zone *time.Location) Date {
	year, month, day := t.In(zone).Date()
	return Date{year, month, day}
}

// New makes a date of its parts, carrying over what lies outside a month as time.Date does.
func New(year int, month time.Month, day int) Date {
	return Of(time.Date(year, month, day, 0, 0, 0, 0, time.UTC), time.UTC)
}

// ParseDate reads an ISO 8601 date written in full, such as 2026-11-24.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Date{}, fmt.Errorf("date %q: want a day of the calendar written YYYY-MM-DD", s)
	}
	return Of(t, time.UTC), nil
}

// MustDate is ParseDate for literals in code and tests; it panics on a malformed date.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// String is the ISO 8601 form, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// MarshalText is String; JSON and YAML use it.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote; empty text is the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	read, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = read
	return nil
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Start is the first instant of the day in a zone (later than midnight where summer time skips it).
func (d Date) Start(zone *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, zone)
}

func (d Date) utc() time.Time { return d.Start(time.UTC) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// AddDays is the date n days later, earlier when n is negative.
func (d Date) AddDays(n int) Date { return New(d.Year, d.Month, d.Day+n) }

// AddMonths is the same day n months later, or the last day of that month where it is shorter.
func (d Date) AddMonths(n int) Date {
	first := New(d.Year, d.Month+time.Month(n), 1)
	return first.onDay(d.Day)
}

// onDay is the given day of d's month, or the month's last day where the month is shorter.
func (d Date) onDay(day int) Date { return Date{d.Year, d.Month, min(day, d.MonthEnd().Day)} }

// MonthEnd is the last day of d's month.
func (d Date) MonthEnd() Date { return New(d.Year, d.Month+1, 0) }

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Compare is negative, zero or positive as d is earlier than, equal to or later than e. The zero Date is the earliest.
func (d Date) Compare(e Date) int {
	switch {
	case d.Year != e.Year:
		return d.Year - e.Year
	case d.Month != e.Month:
		return int(d.Month - e.Month)
	}
	return d.Day - e.Day
}

const secondsADay = 24 * 60 * 60

// DaysUntil is the number of calendar days from d to e, negative when e is earlier.
func (d Date) DaysUntil(e Date) int { return int((e.utc().Unix() - d.utc().Unix()) / secondsADay) }
