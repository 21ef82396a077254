package calendar

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Kind is a length of period, written as in packs.
type Kind string

// The kinds of period. Weeks run from Monday to Sunday; the others are cut from the calendar year.
const (
	Day        Kind = "day"
	Week       Kind = "week"
	TwoWeeks   Kind = "two_weeks"  // from 1 January 2024, a Monday
	TenDays    Kind = "ten_days"   // 旬: to the 10th, to the 20th, to the end of the month
	HalfMonth  Kind = "half_month" // to the 15th, to the end of the month
	Month      Kind = "month"
	TwoMonths  Kind = "two_months" // January–February, March–April, …
	Quarter    Kind = "quarter"
	HalfYear   Kind = "half_year"
	Year       Kind = "year"
	TwoYears   Kind = "two_years"   // 2024–2025, 2026–2027, …
	ThreeYears Kind = "three_years" // 2024–2026, 2027–2029, …: the rhythm of the three-year action plans
)

// anchor is the first year of one two-year and of one three-year period; its first day is a Monday.
const anchor = 2024

// Kinds lists every kind, short to long.
func Kinds() []Kind {
	return []Kind{Day, Week, TenDays, TwoWeeks, HalfMonth, Month, TwoMonths, Quarter, HalfYear, Year, TwoYears, ThreeYears}
}

// ParseKind reads a kind, also with hyphens (half-year) as readings of plans write it.
func ParseKind(s string) (Kind, error) {
	k := Kind(strings.ReplaceAll(s, "-", "_"))
	if !slices.Contains(Kinds(), k) {
		return "", fmt.Errorf("period %q: want one of %v", s, Kinds())
	}
	return k, nil
}

// months is the kind's length, 0 for kinds not made of months and for unknown kinds.
func (k Kind) months() int {
	switch k {
	case Month:
		return 1
	case TwoMonths:
		return 2
	case Quarter:
		return 3
	case HalfYear:
		return 6
	case Year:
		return 12
	case TwoYears:
		return 24
	case ThreeYears:
		return 36
	}
	return 0
}

// Period is one stretch of a kind, known by its first day. The zero Period is none. Periods compare with ==.
type Period struct {
	Kind  Kind
	Start Date
}

// PeriodOf is the period of a kind that holds a date; the zero Period when the kind is unknown.
func PeriodOf(kind Kind, d Date) Period {
	switch kind {
	case Day:
		return Period{Day, d}
	case Week:
		sinceMonday := (int(d.Weekday()) + 6) % 7
		return Period{Week, d.AddDays(-sinceMonday)}
	case TwoWeeks:
		days := New(anchor, time.January, 1).DaysUntil(d)
		return Period{TwoWeeks, d.AddDays(-((days%14 + 14) % 14))}
	case TenDays:
		return Period{TenDays, Date{d.Year, d.Month, min((d.Day-1)/10, 2)*10 + 1}}
	case HalfMonth:
		return Period{HalfMonth, Date{d.Year, d.Month, min((d.Day-1)/15, 1)*15 + 1}}
	}
	length := kind.months()
	if length == 0 {
		return Period{}
	}
	index := (d.Year-anchor)*12 + int(d.Month) - 1 // months since the anchor; negative before it
	into := (index%length + length) % length
	return Period{kind, New(d.Year, d.Month-time.Month(into), 1)}
}

// IsZero reports whether there is no period.
func (p Period) IsZero() bool { return p == Period{} }

// End is the period's last day.
func (p Period) End() Date { return p.Next().Start.AddDays(-1) }

// Next is the period that follows.
func (p Period) Next() Period { return p.step(1) }

// Previous is the period before.
func (p Period) Previous() Period { return p.step(-1) }

func (p Period) step(n int) Period {
	switch p.Kind {
	case Day:
		return Period{Day, p.Start.AddDays(n)}
	case Week:
		return Period{Week, p.Start.AddDays(7 * n)}
	case TwoWeeks:
		return Period{TwoWeeks, p.Start.AddDays(14 * n)}
	case TenDays, HalfMonth: // a step forward lands in the next part, a step back in the one before
		if n > 0 {
			return PeriodOf(p.Kind, p.Start.AddDays(map[Kind]int{TenDays: 11, HalfMonth: 16}[p.Kind]))
		}
		return PeriodOf(p.Kind, p.Start.AddDays(-1))
	}
	return Period{p.Kind, p.Start.AddMonths(n * p.Kind.months())}
}

// Contains reports whether a date lies in the period.
func (p Period) Contains(d Date) bool { return !p.IsZero() && PeriodOf(p.Kind, d) == p }

// Label names the period: 2026-11-24, 2026-W47 (ISO 8601), 2026-11, 2026-B6 (November–December), 2026-Q4, 2026-H2, 2026,
// 2024-2026, 2026-2027, 2026-11-T2 (the second ten days), 2026-11-S1 (the first half month), 2026-11-23+14 (two weeks); ""
// for the zero Period. Labels of one kind sort by time.
func (p Period) Label() string {
	year, month := p.Start.Year, int(p.Start.Month)
	switch p.Kind {
	case Day:
		return p.Start.String()
	case Week:
		isoYear, week := p.Start.utc().ISOWeek()
		return fmt.Sprintf("%04d-W%02d", isoYear, week)
	case TwoWeeks:
		return p.Start.String() + "+14"
	case TenDays:
		return fmt.Sprintf("%04d-%02d-T%d", year, month, p.Start.Day/10+1)
	case HalfMonth:
		return fmt.Sprintf("%04d-%02d-S%d", year, month, p.Start.Day/15+1)
	case Month:
		return fmt.Sprintf("%04d-%02d", year, month)
	case TwoMonths:
		return fmt.Sprintf("%04d-B%d", year, (month+1)/2)
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", year, (month+2)/3)
	case HalfYear:
		return fmt.Sprintf("%04d-H%d", year, (month+5)/6)
	case Year:
		return fmt.Sprintf("%04d", year)
	case TwoYears:
		return fmt.Sprintf("%04d-%04d", year, year+1)
	case ThreeYears:
		return fmt.Sprintf("%04d-%04d", year, year+2)
	}
	return ""
}

// ParsePeriod reads a label. A label that Label would not write is refused.
func ParsePeriod(label string) (Period, error) {
	d, kind := labelDate(label)
	p := PeriodOf(kind, d)
	if p.IsZero() || d.Year < 1 || p.Label() != label {
		return Period{}, fmt.Errorf("period %q: want the form 2026-11-24, 2026-W47, 2026-11, 2026-B6, 2026-Q4, 2026-H2, 2026 or 2024-2026", label)
	}
	return p, nil
}

// labelDate is a date inside the period that a label seems to name, and its kind. What it accepts too much, ParsePeriod
// refuses by writing the label again.
func labelDate(label string) (Date, Kind) {
	var year, n int
	if len(label) < 4 {
		return Date{}, ""
	}
	if _, err := fmt.Sscanf(label[:4], "%d", &year); err != nil {
		return Date{}, ""
	}
	rest := label[4:]
	number := func(format string, kind Kind) (Date, Kind) {
		if _, err := fmt.Sscanf(rest, format, &n); err != nil || n < 1 || n > 53 {
			return Date{}, ""
		}
		if kind == Week { // the fourth of January lies in week 1
			return Date{year, time.January, 4}.AddDays(7 * (n - 1)), Week
		}
		return New(year, time.Month((n-1)*kind.months()+1), 1), kind
	}
	switch {
	case rest == "":
		return Date{year, time.January, 1}, Year
	case strings.HasPrefix(rest, "-W"):
		return number("-W%d", Week)
	case strings.HasPrefix(rest, "-B"):
		return number("-B%d", TwoMonths)
	case strings.HasPrefix(rest, "-Q"):
		return number("-Q%d", Quarter)
	case strings.HasPrefix(rest, "-H"):
		return number("-H%d", HalfYear)
	case len(rest) == 3:
		return number("-%d", Month)
	case len(rest) == 5:
		if last := 0; rest[0] == '-' {
			if _, err := fmt.Sscanf(rest[1:], "%d", &last); err == nil && last == year+1 {
				return Date{year, time.January, 1}, TwoYears
			}
		}
		return Date{year, time.January, 1}, ThreeYears
	case strings.HasSuffix(rest, "+14"):
		d, _ := ParseDate(strings.TrimSuffix(label, "+14")) // the zero date is refused
		return d, TwoWeeks
	case strings.Contains(rest, "-T"), strings.Contains(rest, "-S"):
		return partOfMonth(year, rest)
	}
	d, err := ParseDate(label)
	if err != nil {
		return Date{}, ""
	}
	return d, Day
}

// partOfMonth reads -11-T2 or -11-S1.
func partOfMonth(year int, rest string) (Date, Kind) {
	var month, part int
	var letter rune
	if _, err := fmt.Sscanf(rest, "-%d-%c%d", &month, &letter, &part); err != nil || month < 1 || month > 12 || part < 1 || part > 3 {
		return Date{}, ""
	}
	if letter == 'T' {
		return Date{year, time.Month(month), (part-1)*10 + 1}, TenDays
	}
	return Date{year, time.Month(month), (part-1)*15 + 1}, HalfMonth
}
