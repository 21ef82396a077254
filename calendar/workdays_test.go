package calendar

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"pgregory.net/rapid"
)

// shipped is the calendar of the base pack: the tests below prove the data and the arithmetic together.
func shipped(t testing.TB) *Calendar {
	t.Helper()
	text, err := os.ReadFile("../packs/base/calendar.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var pack struct {
		Calendar map[string]struct {
			Days map[string]Entry `yaml:"days"`
		} `yaml:"calendar"`
	}
	if err := yaml.UnmarshalWithOptions(text, &pack, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	var years [][]Entry
	for _, named := range pack.Calendar {
		var days []Entry
		for _, day := range named.Days {
			days = append(days, day)
		}
		years = append(years, days)
	}
	c, err := NewCalendar(years...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The number of working days of each month, counted from the yearly notices of the State Council's General Office.
func TestWorkdaysOfEachMonth(t *testing.T) {
	c := shipped(t)
	want := map[int][12]int{
		2024: {22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22},
		2025: {19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23},
		2026: {21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23},
	}
	for year, months := range want {
		if !c.Known(year) {
			t.Errorf("%d is not known", year)
		}
		for i, n := range months {
			p := PeriodOf(Month, Date{year, time.Month(i + 1), 1})
			if got := c.Workdays(p.Start.AddDays(-1), p.End()); got != n {
				t.Errorf("%s has %d working days; want %d", p.Label(), got, n)
			}
		}
	}
	if c.Known(2023) || c.Known(2027) {
		t.Error("a year without data is said to be known")
	}
}

func TestWorkday(t *testing.T) {
	c := shipped(t)
	tests := []struct {
		date string
		want bool
		why  string
	}{
		{"2026-02-14", true, "make-up Saturday before Spring Festival"},
		{"2026-02-16", false, "Spring Festival, a Monday"},
		{"2026-02-23", false, "Spring Festival, the last day"},
		{"2026-02-28", true, "make-up Saturday after Spring Festival"},
		{"2026-09-20", true, "make-up Sunday before National Day"},
		{"2026-10-01", false, "National Day"},
		{"2026-10-08", true, "the Thursday after National Day"},
		{"2026-10-10", true, "make-up Saturday after National Day"},
		{"2025-10-08", false, "National Day and Mid-Autumn joined"},
		{"2026-11-24", true, "a Tuesday"},
		{"2026-11-28", false, "a Saturday"},
		{"2027-10-01", true, "a Friday of a year without data"},
	}
	for _, tt := range tests {
		if got := c.Workday(MustDate(tt.date)); got != tt.want {
			t.Errorf("Workday(%s) = %v: %s", tt.date, got, tt.why)
		}
	}
}

func TestWorkdays(t *testing.T) {
	c := shipped(t)
	tests := []struct {
		from, to string
		want     int
	}{
		{"2025-11-20", "2025-11-20", 0},
		{"2025-11-20", "2025-11-21", 1},
		{"2025-11-20", "2025-11-24", 2},
		{"2025-11-20", "2025-12-19", 21},
		{"2025-11-20", "2025-11-18", -2},
		{"2025-11-20", "2025-11-10", -8},
		{"2025-11-21", "2025-11-23", 0}, // Friday to Sunday
		{"2025-11-22", "2025-11-21", 0}, // late, but no working day has passed
		{"2025-11-24", "2025-11-21", -1},
		{"2026-02-13", "2026-02-24", 2}, // Friday; make-up Saturday; nine days off; Tuesday
		{"2026-09-30", "2026-10-10", 3},
		{"2024-02-28", "2024-03-01", 2},
		{"2025-12-31", "2026-01-05", 2}, // over the year: New Year's make-up Sunday, Monday
		{"2026-12-31", "2027-01-04", 2}, // into a year without data
	}
	for _, tt := range tests {
		if got := c.Workdays(MustDate(tt.from), MustDate(tt.to)); got != tt.want {
			t.Errorf("Workdays(%s, %s) = %d; want %d", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestAddWorkdays(t *testing.T) {
	c := shipped(t)
	tests := []struct {
		from string
		n    int
		want string
	}{
		{"2026-02-12", 5, "2026-02-26"},
		{"2026-09-29", 7, "2026-10-14"},
		{"2026-04-30", 5, "2026-05-11"},
		{"2025-09-26", 7, "2025-10-13"},
		{"2024-02-08", 5, "2024-02-21"},
		{"2026-10-08", -1, "2026-09-30"},
		{"2026-11-28", 0, "2026-11-28"},
		{"2026-11-28", 1, "2026-11-30"},
	}
	for _, tt := range tests {
		if got := c.AddWorkdays(MustDate(tt.from), tt.n).String(); got != tt.want {
			t.Errorf("AddWorkdays(%s, %d) = %s; want %s", tt.from, tt.n, got, tt.want)
		}
	}
	if got := c.OnOrAfter(MustDate("2026-10-01")).String(); got != "2026-10-08" {
		t.Errorf("a term ending on National Day runs to %s; want 2026-10-08", got)
	}
}

func TestWithoutDataOnlyWeekendsAreOff(t *testing.T) {
	for name, c := range map[string]*Calendar{"nil": nil, "zero": {}} {
		if c.Known(2026) || c.Workday(MustDate("2026-10-03")) || !c.Workday(MustDate("2026-10-01")) {
			t.Errorf("%s calendar: National Day is known", name)
		}
		if got := c.Workdays(MustDate("2026-09-30"), MustDate("2026-10-08")); got != 6 {
			t.Errorf("%s calendar: %d working days; want 6", name, got)
		}
	}
}

func TestWorkdayProperties(t *testing.T) {
	c := shipped(t)
	first := MustDate("2023-06-01")
	rapid.Check(t, func(t *rapid.T) {
		from := first.AddDays(rapid.IntRange(0, 1500).Draw(t, "from"))
		to := from.AddDays(rapid.IntRange(0, 400).Draw(t, "days"))
		counted := 0
		for d := from; d.Before(to); {
			if d = d.AddDays(1); c.Workday(d) {
				counted++
			}
		}
		if got := c.Workdays(from, to); got != counted {
			t.Fatalf("Workdays(%v, %v) = %d; counting gives %d", from, to, got, counted)
		}
		if got := c.Workdays(to, from); got != -counted {
			t.Fatalf("Workdays(%v, %v) = %d; want %d", to, from, got, -counted)
		}
		n := rapid.IntRange(1, 60).Draw(t, "n")
		last := c.AddWorkdays(from, n)
		if !c.Workday(last) || c.Workdays(from, last) != n {
			t.Fatalf("%v plus %d working days is %v, %d away", from, n, last, c.Workdays(from, last))
		}
		if back := c.AddWorkdays(last, -n); c.Workdays(back, last) != n || !c.Workday(back) || back.After(from) {
			t.Fatalf("%v less %d working days is %v", last, n, back)
		}
	})
}

func TestNewCalendarRefuses(t *testing.T) {
	on, off := true, false
	tests := []struct {
		days []Entry
		want string
	}{
		{[]Entry{{Work: &on}}, "no date"},
		{[]Entry{{Date: MustDate("2026-10-07"), To: MustDate("2026-10-01"), Work: &off}}, "ends before it begins"},
		{[]Entry{{Date: MustDate("2026-10-01"), To: MustDate("2027-10-07"), Work: &off}}, "longer than 60 days"},
		{[]Entry{{Date: MustDate("2026-10-01"), To: MustDate("2026-10-07"), Work: &off}, {Date: MustDate("2026-10-07"), Work: &on}}, "2026-10-07 is set both"},
	}
	for _, tt := range tests {
		if _, err := NewCalendar(tt.days); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("NewCalendar(%v): %v; want %q", tt.days, err, tt.want)
		}
	}
}

func TestYearsCovered(t *testing.T) {
	off := false
	c, err := NewCalendar(
		[]Entry{{Date: MustDate("2026-12-31"), To: MustDate("2027-01-02"), Work: &off}, {Date: MustDate("2027-10-01"), Work: &off}},
		[]Entry{{Date: MustDate("2028-06-16")}}, // a named day only
	)
	if err != nil {
		t.Fatal(err)
	}
	if c.Known(2026) || !c.Known(2027) || c.Known(2028) {
		t.Errorf("known: 2026 %v, 2027 %v, 2028 %v; want only 2027", c.Known(2026), c.Known(2027), c.Known(2028))
	}
	if c.Workday(MustDate("2026-12-31")) || !c.Workday(MustDate("2028-06-16")) {
		t.Error("a day reaching back must be off, a named day must stay as it is")
	}
}

func BenchmarkWorkdays(b *testing.B) {
	c := shipped(b)
	from, to := MustDate("2024-01-02"), MustDate("2026-12-31")
	for b.Loop() {
		c.Workdays(from, to)
	}
}
