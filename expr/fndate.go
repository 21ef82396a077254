package expr

import (
	"fmt"
	"time"

	"cel.dev/cel-go/common/ast"

	"zhiben/calendar"
)

// dateFunctions are those of days, moments, spans and periods.
var dateFunctions = map[string]*function{
	"year":    plain(kind(Int), datePartOf(func(d calendar.Date) int { return d.Year }), kind(Date)),
	"month":   plain(kind(Int), datePartOf(func(d calendar.Date) int { return int(d.Month) }), kind(Date)),
	"day":     plain(kind(Int), datePartOf(func(d calendar.Date) int { return d.Day }), kind(Date)),
	"quarter": plain(kind(Int), datePartOf(func(d calendar.Date) int { return (int(d.Month) + 2) / 3 }), kind(Date)),
	"days_between": plain(kind(Int), onDays(func(_ *frame, a, b calendar.Date) (any, error) {
		return int64(a.DaysUntil(b)), nil
	}), kind(Date), kind(Date)),
	"workdays_between": plain(kind(Int), onDays(func(f *frame, a, b calendar.Date) (any, error) {
		if err := f.p.calendarKnows(a, b); err != nil {
			return nil, err
		}
		return int64(f.p.schema().Calendar.Workdays(a, b)), nil
	}), kind(Date), kind(Date)),
	"plus":  {forms: []form{{takes: []Type{kind(Date), kind(Span)}, gives: kind(Date), run: shift(1)}, {takes: []Type{kind(Time), kind(Span)}, gives: kind(Time), run: shift(1)}}},
	"minus": {forms: []form{{takes: []Type{kind(Date), kind(Span)}, gives: kind(Date), run: shift(-1)}, {takes: []Type{kind(Time), kind(Span)}, gives: kind(Time), run: shift(-1)}}},
	"span":  {shape: "span('5 workdays')", check: checkSpan, build: buildLiteral},
	"date":  {shape: "date(time) or date('2026-01-31')", check: checkDate, build: buildDate},
}

func datePartOf(part func(calendar.Date) int) func(*frame, []any) (any, error) {
	return func(_ *frame, a []any) (any, error) {
		d, err := day(a[0])
		return int64(part(d)), err
	}
}

func onDays(do func(f *frame, a, b calendar.Date) (any, error)) func(*frame, []any) (any, error) {
	return func(f *frame, args []any) (any, error) {
		a, err := day(args[0])
		if err != nil {
			return nil, err
		}
		b, err := day(args[1])
		if err != nil {
			return nil, err
		}
		return do(f, a, b)
	}
}

// day reads a canonical date.
func day(v any) (calendar.Date, error) {
	s, ok := v.(string)
	if !ok {
		return calendar.Date{}, errEmpty
	}
	return calendar.ParseDate(s)
}

// timeForm is RFC 3339 in UTC to the millisecond.
const timeForm = "2006-01-02T15:04:05.000Z"

// moment reads a canonical time.
func moment(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, errEmpty
	}
	return time.Parse(time.RFC3339, s)
}

// shift is plus or minus: a day moves by whole days; a moment by minutes and hours, or to the end of the last day of the span.
func shift(sign int) func(*frame, []any) (any, error) {
	return func(f *frame, a []any) (any, error) {
		written, ok := a[1].(string)
		if !ok {
			return nil, errEmpty
		}
		span, ok := calendar.ParseSpan(written)
		if !ok {
			return nil, fmt.Errorf("`%s` is no span", written)
		}
		span.N *= sign
		text, _ := a[0].(string)
		if len(text) == len("2006-01-02") {
			d, err := day(text)
			if err != nil {
				return nil, err
			}
			return f.p.shiftDay(d, span)
		}
		t, err := moment(a[0])
		if err != nil {
			return nil, err
		}
		if exact, ok := span.Exact(); ok {
			return t.Add(exact).UTC().Format(timeForm), nil
		}
		if _, err := f.p.shiftDay(calendar.Of(t, f.p.zone), span); err != nil {
			return nil, err
		}
		return span.After(t, f.p.schema().Calendar, f.p.zone).UTC().Format(timeForm), nil
	}
}

func (p *Program) shiftDay(d calendar.Date, span calendar.Span) (any, error) {
	if _, exact := span.Exact(); exact {
		return nil, fmt.Errorf("a day and `%s`: minutes and hours are counted from a moment", span)
	}
	out := span.AfterDate(d, p.schema().Calendar)
	if out.Year < 1 || out.Year > 9999 {
		return nil, fmt.Errorf("`%s` from %s leaves the calendar", span, d)
	}
	if year := span.Unknown(d, p.schema().Calendar); year != 0 {
		return nil, yearUnknown(year)
	}
	return out.String(), nil
}

// calendarKnows refuses to count working days in years whose holidays are not known.
func (p *Program) calendarKnows(a, b calendar.Date) error {
	for y := min(a.Year, b.Year); y <= max(a.Year, b.Year); y++ {
		if !p.schema().Calendar.Known(y) {
			return yearUnknown(y)
		}
	}
	return nil
}

func yearUnknown(year int) error {
	return fmt.Errorf("the working days of %d are not known; add the year to the calendar", year)
}

func checkSpan(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	text, ok := "", false
	if len(args) == 1 {
		text, ok = literalText(args[0])
		c.walk(args[0], known)
	}
	if _, good := calendar.ParseSpan(text); !ok || !good {
		return c.fail(e, "T206", "write a span as `span('5 workdays')`, `span('12 months')`, `span('24 hours')`")
	}
	return seen{Type: kind(Span)}
}

func checkDate(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 1 {
		return c.fail(e, "T206", "write `date(now)` or `date('2026-01-31')`")
	}
	t := c.walk(args[0], known).Type
	text, literal := literalText(args[0])
	switch {
	case literal:
		if _, err := calendar.ParseDate(text); err != nil {
			return c.fail(args[0], "T206", "'%s' is no day; write `date('2026-01-31')`", text)
		}
	case t.Kind == Any && !t.Nullable:
		return wrong
	case t.Kind == Date:
		return c.fail(e, "T206", "%s is a date already", shown(args[0]))
	case t.Kind != Time:
		return c.fail(e, "T206", "`date` takes a time or a literal such as `date('2026-01-31')`, not %s", t)
	case t.Nullable:
		c.mayBeNull(args[0], "T211", "`date`")
	}
	return seen{Type: kind(Date)}
}

// buildLiteral is for functions whose value is their literal argument.
func buildLiteral(_ *builder, _ ast.Expr, args []ast.Expr) (eval, error) {
	text, _ := literalText(args[0])
	return constant(text), nil
}

func buildDate(b *builder, e ast.Expr, args []ast.Expr) (eval, error) {
	if _, ok := literalText(args[0]); ok {
		return buildLiteral(b, e, args)
	}
	arg, err := b.build(args[0])
	return func(f *frame) (any, error) {
		v, err := arg(f)
		if err != nil {
			return nil, err
		}
		t, err := moment(v)
		return calendar.Of(t, f.p.zone).String(), err
	}, err
}
