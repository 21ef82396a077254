package calendar

import (
	"testing"
	"time"
)

func TestParseSpan(t *testing.T) {
	for text, want := range map[string]Span{"5 workdays": {5, Workdays}, "1 workday": {1, Workdays}, "30 days": {30, Days}, "2 hours": {2, Hours}, "30 minutes": {30, Minutes},
		"-3 workdays": {-3, Workdays}, "3 months": {3, Months}, "0 days": {0, Days}, "1 year": {1, Years}, "2 weeks": {2, Weeks}} {
		got, ok := ParseSpan(text)
		if !ok || got != want {
			t.Errorf("%s: %+v %v", text, got, ok)
		}
		if got.N != 0 && got.String() != text {
			t.Errorf("%s comes back as %s", text, got)
		}
	}
	for _, text := range []string{"", "5", "days", "5 fortnights", "5  days", "999999 days", "5 workdays ", "5.5 days"} {
		if got, ok := ParseSpan(text); ok {
			t.Errorf("%q is %+v", text, got)
		}
	}
}

func TestSpanAfter(t *testing.T) {
	zone, err := Zone("")
	if err != nil {
		t.Fatal(err)
	}
	friday := time.Date(2026, 11, 27, 15, 30, 0, 0, zone)
	for text, want := range map[string]string{
		"30 minutes": "2026-11-27T16:00:00+08:00",
		"2 hours":    "2026-11-27T17:30:00+08:00",
		"72 hours":   "2026-11-30T15:30:00+08:00",
		"1 day":      "2026-11-29T00:00:00+08:00", // all of Saturday counts
		"1 workday":  "2026-12-01T00:00:00+08:00",
		"-1 workday": "2026-11-27T00:00:00+08:00",
		"3 months":   "2027-02-28T00:00:00+08:00",
		"1 week":     "2026-12-05T00:00:00+08:00",
	} {
		span, _ := ParseSpan(text)
		if got := span.After(friday, nil, zone).Format(time.RFC3339); got != want {
			t.Errorf("%s after %s ends %s, want %s", text, friday, got, want)
		}
	}
	if got := (Span{1, Months}).AfterDate(MustDate("2027-01-31"), nil).String(); got != "2027-02-28" {
		t.Errorf("a month after 31 January is %s", got)
	}
}
