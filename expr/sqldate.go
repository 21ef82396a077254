package expr

import (
	"fmt"

	"zhiben/calendar"
)

// datePart is year, month, day or quarter of a day.
func datePartTerm(name string, d term) term {
	day := d.as(Date)
	piece := func(from, length string) emit {
		return glue("CAST(substr(", day, ", "+from+", "+length+") AS INTEGER)")
	}
	sqlite := map[string]emit{"year": piece("1", "4"), "month": piece("6", "2"), "day": piece("9", "2"), "quarter": glue("((", piece("6", "2"), " + 2) / 3)")}[name]
	return term{Type: Type{Kind: Int, Nullable: d.Nullable}, text: either(sqlite, glue("CAST(extract("+name+" FROM ", day, ") AS bigint)"))}
}

// daysBetween is days_between(a, b): the days from a to b.
func daysTerm(a, b term) term {
	x, y := a.as(Date), b.as(Date)
	return term{Type: Type{Kind: Int, Nullable: a.Nullable || b.Nullable},
		text: either(glue("CAST(julianday(", y, ") - julianday(", x, ") AS INTEGER)"), glue("CAST(", y, " - ", x, " AS bigint)"))}
}

// shifted is plus or minus on a day of the row, with a span from outside: days, weeks, months or years. A month without the day
// ends on its last, as calendar.Date.AddMonths has it.
func shiftTerm(d, span term, sign int) term {
	day := d.as(Date)
	text := func(r *rendering) string {
		n, unit, err := spanSteps(span.outer.value(r), sign)
		if err != nil {
			r.fail(err)
			return "NULL"
		}
		if r.postgres {
			return fmt.Sprintf("CAST(%s + make_interval(%s => %d) AS date)", day(r), unit, n)
		}
		return fmt.Sprintf("date(%s, '%+d %s', 'floor')", day(r), n, unit)
	}
	return term{Type: Type{Kind: Date, Nullable: d.Nullable}, text: text}
}

// daysLaterTerm is plus_days(day, n); null where either is.
func daysLaterTerm(d, n term, t Type) term {
	day, days := d.as(Date), n.as(Int)
	return term{Type: t, text: either(glue("date(", day, ", ", days, " || ' days')"), glue("(", day, " + CAST(", days, " AS integer))"))}
}

// spanSteps turns a span into whole days or months.
func spanSteps(v any, sign int) (n int, unit string, err error) {
	written, _ := v.(string)
	span, ok := calendar.ParseSpan(written)
	if !ok {
		return 0, "", fmt.Errorf("`%v` is no span", v)
	}
	switch n = sign * span.N; span.Unit {
	case calendar.Days:
		return n, "days", nil
	case calendar.Weeks:
		return 7 * n, "days", nil
	case calendar.Months:
		return n, "months", nil
	case calendar.Years:
		return 12 * n, "months", nil
	}
	return 0, "", fmt.Errorf("`%s` cannot be counted in a query: working days need the calendar and hours a moment; compute the day outside the row, `minus(today, …)`", written)
}

const dayMillis = 24 * 60 * 60 * 1000

// dateOf is date(x) of a moment in the row: the day in the office's zone.
func dateOfTerm(t term) term {
	moment := func(r *rendering) string { return "(" + t.as(Time)(r) + " + " + digits(r.zone) + ")" }
	days := emit(func(r *rendering) string { // floored: moments before 1970 are negative
		x := moment(r)
		return "((" + x + " - ((" + x + " % " + digits(dayMillis) + ") + " + digits(dayMillis) + ") % " + digits(dayMillis) + ") / " + digits(dayMillis) + ")"
	})
	return term{Type: Type{Kind: Date, Nullable: t.Nullable},
		text: either(glue("date(", days, " * 86400, 'unixepoch')"), glue("(DATE '1970-01-01' + CAST(", days, " AS integer))"))}
}

// startOf is the first moment of a day in the office's zone, or of the day after, in milliseconds.
func dayStart(d term, after int64) emit {
	day := d.as(Date)
	return func(r *rendering) string {
		shift := digits(after*dayMillis - r.zone)
		if r.postgres {
			return "(CAST(" + day(r) + " - DATE '1970-01-01' AS bigint) * " + digits(dayMillis) + " + (" + shift + "))"
		}
		return "(unixepoch(" + day(r) + ") * 1000 + (" + shift + "))"
	}
}
