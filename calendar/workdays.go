package calendar

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync/atomic"
	"time"
)

// Entry is one entry of a pack's calendar: a day, or the days from Date to To. Work true makes them working days (make-up
// days), false days off; without Work they only bear a name and change nothing.
type Entry struct {
	Key  string `json:"key,omitempty" yaml:"-"` // calendar.key, as rules name it
	Date Date   `json:"date" yaml:"date"`
	To   Date   `json:"to,omitzero" yaml:"to"`
	Work *bool  `json:"work,omitempty" yaml:"work"`
}

// maxSpan is the longest stretch one entry may cover, in days: no holiday lasts longer, a mistyped year does.
const maxSpan = 60

// Calendar knows working days: Monday to Friday, less the days off, plus the make-up days. The zero Calendar and a nil one
// know weekends only. It is safe for concurrent use, also while Replace exchanges what it knows.
type Calendar struct{ known atomic.Pointer[arrangement] }

// arrangement is what a calendar knows.
type arrangement struct {
	entries [][]Entry // as given
	work    map[Date]bool
	years   map[int]bool
	turns   []turn
	named   map[string][]Date
	sum     string
}

// weekendsOnly is what a calendar knows that was told nothing.
var weekendsOnly = &arrangement{}

func (c *Calendar) look() *arrangement {
	if c != nil {
		if a := c.known.Load(); a != nil {
			return a
		}
	}
	return weekendsOnly
}

// Replace makes c know what another calendar knows, for everybody who holds c.
func (c *Calendar) Replace(by *Calendar) { c.known.Store(by.look()) }

// With is a calendar that knows further arrangements besides.
func (c *Calendar) With(years ...[]Entry) (*Calendar, error) {
	return NewCalendar(append(slices.Clone(c.look().entries), years...)...)
}

// Sum tells calendars apart that know different days.
func (c *Calendar) Sum() string { return c.look().sum }

// Named lists the first days of the entries with a key, in order: `holidays_2026.national_day`, or `calendar.national_day` for
// those of every calendar.
func (c *Calendar) Named(key string) []Date { return c.look().named[key] }

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
	a := &arrangement{work: map[Date]bool{}, years: map[int]bool{}, named: map[string][]Date{}, entries: years}
	for _, days := range years {
		covers := 0
		for _, day := range days {
			if err := a.add(day); err != nil {
				return nil, err
			}
			if day.Work != nil {
				covers = max(covers, day.Date.Year)
			}
		}
		if covers > 0 {
			a.years[covers] = true
		}
	}
	a.finish()
	c := &Calendar{}
	c.known.Store(a)
	return c, nil
}

func (a *arrangement) add(day Entry) error {
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
	}
	if _, key, named := strings.Cut(day.Key, "."); named {
		a.named[day.Key] = append(a.named[day.Key], day.Date)
		a.named["calendar."+key] = append(a.named["calendar."+key], day.Date)
	}
	if day.Work == nil {
		return nil
	}
	for d := day.Date; !d.After(last); d = d.AddDays(1) {
		if work, set := a.work[d]; set && work != *day.Work {
			return fmt.Errorf("calendar: %s is set both as a working day and as a day off", d)
		}
		a.work[d] = *day.Work
	}
	return nil
}

// finish fills turns, so that counting working days costs the same over a week and over ten years, and what else follows from the days.
func (a *arrangement) finish() {
	for d, work := range a.work {
		if work != weekdayWorks(d) {
			a.turns = append(a.turns, turn{date: d})
		}
	}
	slices.SortFunc(a.turns, func(x, y turn) int { return x.date.Compare(y.date) })
	sum := 0
	for i, t := range a.turns {
		if a.work[t.date] {
			sum++
		} else {
			sum--
		}
		a.turns[i].balance = sum
	}
	for key := range a.named {
		slices.SortFunc(a.named[key], Date.Compare)
		a.named[key] = slices.Compact(a.named[key])
	}
	text, _ := json.Marshal([]any{a.turnDates(), a.years, a.named}) // plain values only
	hash := sha256.Sum256(text)
	a.sum = hex.EncodeToString(hash[:8])
}

func (a *arrangement) turnDates() []Date {
	var out []Date
	for _, t := range a.turns {
		out = append(out, t.date)
	}
	return out
}

func weekdayWorks(d Date) bool {
	day := d.Weekday()
	return day != time.Saturday && day != time.Sunday
}

// Known reports whether the year's holidays are known. In other years only weekends are off, which is to be said wherever a
// count of working days is shown.
func (c *Calendar) Known(year int) bool { return c.look().years[year] }

// Workday reports whether a date is a working day.
func (c *Calendar) Workday(d Date) bool {
	if work, set := c.look().work[d]; set {
		return work
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
	turns := c.look().turns
	after := sort.Search(len(turns), func(i int) bool { return turns[i].date.After(d) })
	if after > 0 {
		count += turns[after-1].balance
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
