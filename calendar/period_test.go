package calendar

import (
	"testing"

	"pgregory.net/rapid"
)

func TestPeriodOf(t *testing.T) {
	tests := []struct {
		kind                    Kind
		date, label, start, end string
		next                    string
	}{
		{Day, "2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29", "2024-03-01"},
		{Week, "2026-11-24", "2026-W48", "2026-11-23", "2026-11-29", "2026-W49"},
		{Week, "2025-11-20", "2025-W47", "2025-11-17", "2025-11-23", "2025-W48"},
		{Week, "2026-11-29", "2026-W48", "2026-11-23", "2026-11-29", "2026-W49"}, // Sunday closes the week
		{Week, "2025-12-29", "2026-W01", "2025-12-29", "2026-01-04", "2026-W02"}, // ISO year ahead of the date's
		{Week, "2027-01-03", "2026-W53", "2026-12-28", "2027-01-03", "2027-W01"}, // ISO year behind it
		{Week, "2024-12-31", "2025-W01", "2024-12-30", "2025-01-05", "2025-W02"},
		{TwoWeeks, "2026-11-24", "2026-11-16+14", "2026-11-16", "2026-11-29", "2026-11-30+14"},
		{TwoWeeks, "2023-12-31", "2023-12-18+14", "2023-12-18", "2023-12-31", "2024-01-01+14"},
		{TenDays, "2026-11-10", "2026-11-T1", "2026-11-01", "2026-11-10", "2026-11-T2"},
		{TenDays, "2024-02-29", "2024-02-T3", "2024-02-21", "2024-02-29", "2024-03-T1"},
		{HalfMonth, "2026-11-15", "2026-11-S1", "2026-11-01", "2026-11-15", "2026-11-S2"},
		{HalfMonth, "2026-12-31", "2026-12-S2", "2026-12-16", "2026-12-31", "2027-01-S1"},
		{TwoYears, "2026-11-24", "2026-2027", "2026-01-01", "2027-12-31", "2028-2029"},
		{Month, "2024-02-29", "2024-02", "2024-02-01", "2024-02-29", "2024-03"},
		{Month, "2026-12-31", "2026-12", "2026-12-01", "2026-12-31", "2027-01"},
		{TwoMonths, "2026-11-24", "2026-B6", "2026-11-01", "2026-12-31", "2027-B1"},
		{TwoMonths, "2024-01-31", "2024-B1", "2024-01-01", "2024-02-29", "2024-B2"},
		{Quarter, "2026-11-24", "2026-Q4", "2026-10-01", "2026-12-31", "2027-Q1"},
		{Quarter, "2026-03-31", "2026-Q1", "2026-01-01", "2026-03-31", "2026-Q2"},
		{HalfYear, "2026-06-30", "2026-H1", "2026-01-01", "2026-06-30", "2026-H2"},
		{HalfYear, "2026-07-01", "2026-H2", "2026-07-01", "2026-12-31", "2027-H1"},
		{Year, "2026-01-01", "2026", "2026-01-01", "2026-12-31", "2027"},
		{ThreeYears, "2026-11-24", "2024-2026", "2024-01-01", "2026-12-31", "2027-2029"},
		{ThreeYears, "2023-12-31", "2021-2023", "2021-01-01", "2023-12-31", "2024-2026"},
		{ThreeYears, "1999-05-01", "1997-1999", "1997-01-01", "1999-12-31", "2000-2002"},
	}
	for _, tt := range tests {
		p := PeriodOf(tt.kind, MustDate(tt.date))
		if p.Label() != tt.label || p.Start.String() != tt.start || p.End().String() != tt.end || p.Next().Label() != tt.next {
			t.Errorf("%s of %s: %s, %s to %s, then %s; want %s, %s to %s, then %s", tt.kind, tt.date,
				p.Label(), p.Start, p.End(), p.Next().Label(), tt.label, tt.start, tt.end, tt.next)
		}
	}
	if p := PeriodOf("fortnight", MustDate("2026-11-24")); !p.IsZero() || p.Label() != "" {
		t.Errorf("an unknown kind has the period %v", p)
	}
}

func TestParseKind(t *testing.T) {
	for in, want := range map[string]Kind{"half-year": HalfYear, "two_months": TwoMonths, "three-years": ThreeYears, "week": Week} {
		if k, err := ParseKind(in); err != nil || k != want {
			t.Errorf("ParseKind(%q) = %q, %v; want %q", in, k, err, want)
		}
	}
	for _, in := range []string{"", "fortnight", "Month"} {
		if k, err := ParseKind(in); err == nil {
			t.Errorf("ParseKind(%q) = %q; want an error", in, k)
		}
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, in := range []string{"", "26", "2026-13", "2026-00", "2026-1", "2026-W54", "2025-W53", "2026-W0", "2026-W1", "2026-Q5", "2026-Q0",
		"2026-H3", "2026-B7", "2025-2027", "2025-2026", "2026-02-30", "2026-Q4x", "0000", "0000-01", "+026", "2026-X1", "2026-11-", "2026--5"} {
		if p, err := ParsePeriod(in); err == nil {
			t.Errorf("ParsePeriod(%q) = %v; want an error", in, p)
		}
	}
}

func TestPeriodProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(Kinds()).Draw(t, "kind")
		d := anyDate(t, "d")
		p := PeriodOf(kind, d)
		if d.Before(p.Start) || d.After(p.End()) || !p.Contains(d) {
			t.Fatalf("%s of %s is %s to %s", kind, d, p.Start, p.End())
		}
		if p.End().AddDays(1) != p.Next().Start || p.Next().Previous() != p || p.Contains(p.Next().Start) {
			t.Fatalf("%s and the next do not meet", p.Label())
		}
		if PeriodOf(kind, p.Start) != p || PeriodOf(kind, p.End()) != p {
			t.Fatalf("the ends of %s lie in other periods", p.Label())
		}
		if back, err := ParsePeriod(p.Label()); err != nil || back != p {
			t.Fatalf("%s reads back as %v, %v", p.Label(), back, err)
		}
		if p.Next().Label() <= p.Label() {
			t.Fatalf("%s does not sort after %s", p.Next().Label(), p.Label())
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"2026-11-24", "2026-W48", "2026-11", "2026-B6", "2026-Q4", "2026-H2", "2026", "2024-2026", "2026-W53", "-"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePeriod(s)
		if (err == nil) == p.IsZero() {
			t.Fatalf("ParsePeriod(%q) = %v, %v", s, p, err)
		}
		if err == nil && (p.Label() != s || PeriodOf(p.Kind, p.Start) != p) {
			t.Errorf("ParsePeriod(%q) = %v", s, p)
		}
	})
}

func TestNextDue(t *testing.T) {
	tests := []struct {
		kind                  Kind
		after, monthDay, want string
	}{
		{Month, "2026-11-24", "", "2026-11-30"},
		{Month, "2026-11-30", "", "2026-12-31"}, // strictly later
		{Month, "2024-01-31", "", "2024-02-29"},
		{Day, "2026-12-31", "", "2027-01-01"},
		{Week, "2026-11-24", "", "2026-11-29"},
		{Week, "2026-12-31", "01-31", "2027-01-03"},
		{TwoMonths, "2026-12-31", "", "2027-02-28"},
		{Quarter, "2026-11-24", "", "2026-12-31"},
		{HalfYear, "2026-06-30", "", "2026-12-31"},
		{Year, "2026-11-24", "", "2026-12-31"},
		{ThreeYears, "2026-11-24", "", "2026-12-31"},
		{Year, "2026-11-24", "01-31", "2027-01-31"},
		{Year, "2026-01-30", "01-31", "2026-01-31"},
		{Year, "2026-01-31", "01-31", "2027-01-31"},
		{Year, "2026-03-01", "02-29", "2027-02-28"},
		{Year, "2027-03-01", "02-29", "2028-02-29"},
		{HalfYear, "2026-02-01", "01-31", "2026-07-31"},
		{Quarter, "2026-11-24", "01-15", "2027-01-15"},
		{Month, "2026-11-24", "01-25", "2026-11-25"},
		{Month, "2026-11-25", "01-25", "2026-12-25"},
		{Month, "2026-02-01", "01-31", "2026-02-28"},
		{ThreeYears, "2026-11-24", "06-30", "2029-06-30"},
		{ThreeYears, "2024-11-24", "06-30", "2026-06-30"},
		{Year, "2026-11-24", "13-45", "2026-12-31"}, // a malformed day is none
		{"fortnight", "2026-11-24", "", ""},
	}
	for _, tt := range tests {
		if got := NextDue(tt.kind, MustDate(tt.after), tt.monthDay).String(); got != tt.want {
			t.Errorf("NextDue(%s, %s, %q) = %s; want %s", tt.kind, tt.after, tt.monthDay, got, tt.want)
		}
	}
	for _, in := range []string{"", "1-31", "02-30", "00-01", "13-01", "01-31-01"} {
		if _, _, err := ParseMonthDay(in); err == nil {
			t.Errorf("ParseMonthDay(%q) was accepted", in)
		}
	}
}

func TestNextDueProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(Kinds()).Draw(t, "kind")
		monthDay := rapid.SampledFrom([]string{"", "01-31", "02-29", "06-30", "12-01", "12-31"}).Draw(t, "monthDay")
		after := anyDate(t, "after")
		due := NextDue(kind, after, monthDay)
		if !due.After(after) {
			t.Fatalf("the due day %v is not after %v", due, after)
		}
		next := NextDue(kind, due, monthDay)
		if PeriodOf(kind, next) != PeriodOf(kind, due).Next() {
			t.Fatalf("%s %q: %v is followed by %v", kind, monthDay, due, next)
		}
	})
}
