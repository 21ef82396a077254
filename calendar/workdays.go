package calendar

import (
	"fmt"
	"slices"
	"sort"
	"time"
)

// Entry is one entry of a pack's calendar: a day, or the days from Date to To. Work true makes them working days (make-up
// days), false days off; without Work they only bear a name and change nothing.
type Entry struct {
	Date Date  `json:"date" yaml:"date"`
	To   Date  `json:"to,omitzero" yaml:"to"`
	Work *bool `json:"work,omitempty" yaml:"work"`
}

// maxSpan is the longest stretch one entry may cover, in days: no holiday lasts longer, a mistyped year does.
const maxSpan = 60

// Calendar knows working days: Monday to Friday, less the days off, plus the make-up days. The zero Calendar and a nil one
// know weekends only.
type Calendar struct {
	work  map[Date]bool
	years map[int]bool
	turns []turn
}

// turn is a day that is not what its weekday says, with the running balance of such days: +1 for each make-up weekend day,
// -1 for each weekday off, itself included.
type turn struct {
	date    Date
	balance int
}

// NewCalendar joins calendars, each the arrangement of one year as the yearly notice sets it. The year that an arrangement
// covers is the latest in which one of its days off or make-up days begins (a notice may reach back into last December).
// A stretch that ends before it begins or is longer than 60 days, and a day that is both on and off, are errors.
func NewCalendar(years ...[]Entry) (*Calendar, error) {
	c := &Calendar{work: map[Date]bool{}, years: map[int]bool{}}
	for _, days := range years {
		covers := 0
		for _, day := range days {
			if err := c.add(day); err != nil {
				return nil, err
			}
			if day.Work != nil {
				covers = max(covers, day.Date.Year)
			}
		}
		if covers > 0 {
			c.years[covers] = true
		}
	}
	c.balance()
	return c, nil
}

func (c *Calendar) add(day Entry) error {
	last := day.To
	if last.IsZero() {
		last = day.Date
	}
	switch {
	case day.Date.IsZero():
		return fmt.Errorf("calendar: an entry has no date")
	case last.Before(day.Date):
		return fmt.Errorf("calendar: %s to %s ends before it begins", day.Date, last)
	case day.Date.DaysUntil(last) >= maxSpan:
		return fmt.Errorf("calendar: %s to %s is longer than %d days", day.Date, last, maxSpan)
	case day.Work == nil:
		return nil
	}
	for d := day.Date; !d.After(last); d = d.AddDays(1) {
		if work, set := c.work[d]; set && work != *day.Work {
			return fmt.Errorf("calendar: %s is set both as a working day and as a day off", d)
		}
		c.work[d] = *day.Work
	}
	return nil
}

// balance fills turns, so that counting working days costs the same over a week and over ten years.
func (c *Calendar) balance() {
	for d, work := range c.work {
		if work != weekdayWorks(d) {
			c.turns = append(c.turns, turn{date: d})
		}
	}
	slices.SortFunc(c.turns, func(a, b turn) int { return a.date.Compare(b.date) })
	sum := 0
	for i, t := range c.turns {
		if c.work[t.date] {
			sum++
		} else {
			sum--
		}
		c.turns[i].balance = sum
	}
}

func weekdayWorks(d Date) bool {
	day := d.Weekday()
	return day != time.Saturday && day != time.Sunday
}

// Known reports whether the year's holidays are known. In other years only weekends are off, which is to be said wherever a
// count of working days is shown.
func (c *Calendar) Known(year int) bool { return c != nil && c.years[year] }

// Workday reports whether a date is a working day.
func (c *Calendar) Workday(d Date) bool {
	if c != nil {
		if work, set := c.work[d]; set {
			return work
		}
	}
	return weekdayWorks(d)
}

// Workdays counts the working days after from up to and including to; negative, by the same count, when to lies before
// from. The sign alone does not tell lateness: on the Saturday after a Friday deadline the count is 0.
func (c *Calendar) Workdays(from, to Date) int { return c.ordinal(to) - c.ordinal(from) }

// ordinal counts the working days up to and including d from a Sunday long ago, so that differences are counts.
func (c *Calendar) ordinal(d Date) int {
	days := Date{1, time.January, 7}.DaysUntil(d) // 0001-01-07 is a Sunday
	weeks, rest := days/7, days%7
	if rest < 0 {
		weeks, rest = weeks-1, rest+7
	}
	count := weeks*5 + min(rest, 5)
	if c == nil {
		return count
	}
	after := sort.Search(len(c.turns), func(i int) bool { return c.turns[i].date.After(d) })
	if after > 0 {
		count += c.turns[after-1].balance
	}
	return count
}

// AddWorkdays is the nth working day after a date, the nth before it when n is negative, and the date itself when n is 0.
func (c *Calendar) AddWorkdays(d Date, n int) Date {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		if d = d.AddDays(step); c.Workday(d) {
			n--
		}
	}
	return d
}

// OnOrAfter is the first working day not before a date: where a term that ends on a day off runs on.
func (c *Calendar) OnOrAfter(d Date) Date {
	for !c.Workday(d) {
		d = d.AddDays(1)
	}
	return d
}
