package calendar

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// anyDate draws a date of years the product may meet, with room on both sides for arithmetic.
func anyDate(t *rapid.T, label string) Date {
	return MustDate("1900-01-01").AddDays(rapid.IntRange(0, 300*365).Draw(t, label))
}

func TestParseDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2026-11-24", "2026-11-24"},
		{"2024-02-29", "2024-02-29"},
		{"0001-01-01", "0001-01-01"},
		{"9999-12-31", "9999-12-31"},
	}
	for _, tt := range tests {
		d, err := ParseDate(tt.in)
		if err != nil || d.String() != tt.want {
			t.Errorf("ParseDate(%q) = %v, %v; want %s", tt.in, d, err, tt.want)
		}
	}
	for _, in := range []string{"", "2026-2-1", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "20261124",
		"2026-11-24T00:00:00Z", " 2026-11-24", "0000-01-01", "２０２６-11-24", "-001-01-01", "10000-01-01"} {
		if d, err := ParseDate(in); err == nil {
			t.Errorf("ParseDate(%q) = %v; want an error", in, d)
		} else if !strings.Contains(err.Error(), "YYYY-MM-DD") {
			t.Errorf("ParseDate(%q): %v does not say what is wanted", in, err)
		}
	}
}

func TestDateAsJSON(t *testing.T) {
	type record struct {
		Due   Date  `json:"due"`
		Since Date  `json:"since,omitzero"`
		Ended *Date `json:"ended"`
	}
	var r record
	in := `{"due":"2026-02-28","ended":null}`
	if err := json.Unmarshal([]byte(in), &r); err != nil {
		t.Fatal(err)
	}
	if r.Due != (Date{2026, time.February, 28}) || r.Ended != nil {
		t.Errorf("read %+v", r)
	}
	out, err := json.Marshal(r)
	if err != nil || string(out) != in {
		t.Errorf("wrote %s, %v; want %s", out, err, in)
	}
	if err := json.Unmarshal([]byte(`{"due":""}`), &r); err != nil || !r.Due.IsZero() {
		t.Errorf("empty text reads as %v, %v; want no date", r.Due, err)
	}
	if err := json.Unmarshal([]byte(`{"due":"soon"}`), &r); err == nil {
		t.Error("a malformed date was read")
	}
	if out, err := json.Marshal(map[Date]int{{2026, time.May, 1}: 1}); err != nil || string(out) != `{"2026-05-01":1}` {
		t.Errorf("as a key: %s, %v", out, err)
	}
}

func TestMustDatePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("MustDate took a malformed date")
		}
	}()
	MustDate("tomorrow")
}

func TestOfUsesTheZone(t *testing.T) {
	shanghai, err := Zone("")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ at, want string }{
		{"2026-11-23T15:59:59Z", "2026-11-23"},
		{"2026-11-23T16:00:00Z", "2026-11-24"}, // midnight in Shanghai
		{"2026-12-31T20:00:00Z", "2027-01-01"},
		{"2024-02-28T16:30:00Z", "2024-02-29"},
	}
	for _, tt := range tests {
		at, err := time.Parse(time.RFC3339, tt.at)
		if err != nil {
			t.Fatal(err)
		}
		if got := Of(at, shanghai).String(); got != tt.want {
			t.Errorf("Of(%s) = %s; want %s", tt.at, got, tt.want)
		}
	}
	if got := MustDate("2026-11-24").Start(shanghai).UTC().Format(time.RFC3339); got != "2026-11-23T16:00:00Z" {
		t.Errorf("the day starts at %s", got)
	}
	if _, err := Zone("Asia/Nowhere"); err == nil {
		t.Error("an unknown zone was found")
	}
}

func TestArithmetic(t *testing.T) {
	tests := []struct {
		name string
		got  Date
		want string
	}{
		{"a day over a leap February", MustDate("2024-02-28").AddDays(1), "2024-02-29"},
		{"a day over a common February", MustDate("2026-02-28").AddDays(1), "2026-03-01"},
		{"a day back over the year", MustDate("2026-01-01").AddDays(-1), "2025-12-31"},
		{"a month from the 31st", MustDate("2024-01-31").AddMonths(1), "2024-02-29"},
		{"a month from the 31st, common year", MustDate("2026-01-31").AddMonths(1), "2026-02-28"},
		{"a year from the leap day", MustDate("2024-02-29").AddMonths(12), "2025-02-28"},
		{"months back over the year", MustDate("2026-03-31").AddMonths(-4), "2025-11-30"},
		{"many months", MustDate("2026-11-24").AddMonths(14), "2028-01-24"},
		{"end of December", MustDate("2026-12-05").MonthEnd(), "2026-12-31"},
		{"end of a century's February", New(2100, time.February, 1).MonthEnd(), "2100-02-28"},
		{"carried over", New(2026, time.November, 31), "2026-12-01"},
	}
	for _, tt := range tests {
		if tt.got.String() != tt.want {
			t.Errorf("%s: %s; want %s", tt.name, tt.got, tt.want)
		}
	}
	if n := MustDate("2024-02-28").DaysUntil(MustDate("2024-03-01")); n != 2 {
		t.Errorf("28 February to 1 March 2024 is %d days", n)
	}
}

func TestDateProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, e := anyDate(t, "d"), anyDate(t, "e")
		n := rapid.IntRange(-400, 400).Draw(t, "n")
		if back, err := ParseDate(d.String()); err != nil || back != d {
			t.Fatalf("%v reads back as %v, %v", d, back, err)
		}
		if got := d.AddDays(n).AddDays(-n); got != d {
			t.Fatalf("%v + %d - %d = %v", d, n, n, got)
		}
		if got := d.AddDays(d.DaysUntil(e)); got != e {
			t.Fatalf("%v plus the days until %v is %v", d, e, got)
		}
		if d.Before(e) != (d.DaysUntil(e) > 0) || d.After(e) != (d.DaysUntil(e) < 0) || d.Before(e) != (d.String() < e.String()) {
			t.Fatalf("%v and %v: order and distance disagree", d, e)
		}
		m := d.AddMonths(n)
		if months := (m.Year-d.Year)*12 + int(m.Month-d.Month); months != n {
			t.Fatalf("%v + %d months = %v", d, n, m)
		}
		if m.Day != d.Day && m != m.MonthEnd() {
			t.Fatalf("%v + %d months = %v: the day changed inside the month", d, n, m)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-11-24", "2024-02-29", "", "2026-02-30", "9999-12-31", "2026-11-24 ", "二〇二六年"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			if !d.IsZero() {
				t.Errorf("ParseDate(%q) gives %v with an error", s, d)
			}
			return
		}
		if d.String() != s {
			t.Errorf("ParseDate(%q) writes back as %q", s, d)
		}
		if d != New(d.Year, d.Month, d.Day) {
			t.Errorf("ParseDate(%q) = %#v is no day", s, d)
		}
	})
}
