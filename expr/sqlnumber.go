package expr

import (
	"fmt"
	"math"
	"time"

	"cel.dev/cel-go/common/ast"

	"zhiben/calendar"
)

// storeNumber brings a number to its scale: fen, millionths.
func encodeNumber(k Kind, v any) (any, error) {
	switch v := v.(type) {
	case nil:
		return nil, nil
	case int64:
		return v * sqlScale(k), nil
	case int:
		return int64(v) * sqlScale(k), nil
	case float64:
		scaled := math.Round(v * float64(sqlScale(k)))
		if math.Abs(scaled) < 1<<62 {
			return int64(scaled), nil
		}
	}
	return nil, fmt.Errorf("a value %v of %T is no %s", v, v, k)
}

func encodeTime(v any) (any, error) {
	switch v := v.(type) {
	case nil:
		return nil, nil
	case string:
		t, err := moment(v)
		return t.UnixMilli(), err
	}
	return nil, fmt.Errorf("a value of %T is no moment", v)
}

// load turns what the database gave into the canonical value.
func decode(k Kind, v any) (any, error) {
	switch n := v.(type) {
	case nil:
		return nil, nil
	case int64:
		switch k {
		case Bool:
			return n == 1, nil
		case Int:
			return n, nil
		case Decimal, Percent, Money:
			return float64(n) / float64(sqlScale(k)), nil
		case Time:
			return time.UnixMilli(n).UTC().Format(timeForm), nil
		}
	case bool:
		if k == Bool {
			return n, nil
		}
	case []byte:
		return decode(k, string(n))
	case string:
		if sqlType(k) == "text" || k == Date {
			return n, nil
		}
	case time.Time:
		if k == Date {
			return n.Format(time.DateOnly), nil
		}
	}
	return nil, fmt.Errorf("the database gave %T for a %s", v, k)
}

// zoneOffset is how far the office's zone lies east of UTC, in milliseconds; not ok where the clocks have been changed since 1992.
func zoneOffset(s *Schema) (int64, bool) {
	zone, err := calendar.Zone(s.Zone)
	if err != nil {
		return 0, false
	}
	offset := func(year int, month time.Month) int {
		_, seconds := time.Date(year, month, 1, 0, 0, 0, 0, zone).Zone()
		return seconds
	}
	first := offset(1992, time.January)
	for year := 1992; year < 2040; year++ {
		for month := time.January; month <= time.December; month++ {
			if offset(year, month) != first {
				return 0, false
			}
		}
	}
	return int64(first) * 1000, true
}

// arithmetic is + - * / % on numbers and money, and + on texts and lists. As in memory a sum is exact, and a product or quotient
// is rounded to the precision of its kind.
func (g *generator) arithmetic(f *scope, e ast.Expr, args []ast.Expr) term {
	a, b := g.term(f, args[0]), g.term(f, args[1])
	sign, t := shownName(e.AsCall().FunctionName()), f.c.typeOf(e)
	switch {
	case t.Kind == List:
		k := t.of().Kind
		return listTerm(t.of(), glue("SELECT value FROM (", a.asItems(k), ") AS a UNION ALL SELECT value FROM (", b.asItems(k), ") AS b"))
	case t.Kind == Text:
		return term{Type: t, text: glue("(", a.as(Text), " || ", b.as(Text), ")")}
	case sqlScale(t.Kind) == 0:
		return g.refuse(f, e, "Q425", "`%s` on a %s has no form in the database", sign, t)
	case sign == "+" || sign == "-" || sign == "*" && t.Kind == Int:
		return term{Type: t, text: glue("(", a.as(t.Kind), " "+sign+" ", b.as(t.Kind), ")")}
	case t.Kind == Int: // by nought is no value, as it is an error in memory
		return term{Type: t, text: glue("(", a.as(Int), " "+sign+" NULLIF(", b.as(Int), ", 0))")}
	case sign == "*":
		return rounded(t, glue("(", a.fraction(), " * ", b.fraction(), ")"))
	}
	return rounded(t, quotient(a, b))
}

func quotient(a, b term) emit { return glue("(", a.fraction(), " / NULLIF(", b.fraction(), ", 0.0))") }

const double = "DOUBLE PRECISION"

// fraction writes a number as a floating one, which is then the same on both databases and in memory.
func (t term) fraction() emit {
	if t.outer != nil {
		return func(r *rendering) string {
			v := t.outer.value(r)
			if v == nil {
				return "CAST(NULL AS " + double + ")"
			}
			x, err := float(v)
			if err != nil {
				r.fail(err)
			}
			return r.bind(double, x)
		}
	}
	x := glue("CAST(", t, " AS "+double+")")
	if per := sqlScale(t.Kind); per > 1 {
		return glue("(", x, " / "+digits(per)+".0)")
	}
	return x
}

// rounded brings a floating number to what a column of the kind would hold; halves go away from nought.
func rounded(t Type, x emit) term {
	if per := sqlScale(t.Kind); per > 1 {
		x = glue("(", x, " * "+digits(per)+".0)")
	}
	return term{Type: t, text: glue("CAST(", awayFromNought(x), " AS BIGINT)")}
}

func awayFromNought(x emit) emit {
	return either(glue("round(", x, ")"), glue("(sign(", x, ") * floor(abs(", x, ") + 0.5))"))
}

// roundTerm is round(x) and round(x, places).
func (g *generator) roundTerm(f *scope, e ast.Expr, a []term) term {
	t := f.c.typeOf(e)
	if len(a) == 1 {
		return rounded(t, a[0].fraction())
	}
	places, ok := int64(0), a[1].outer != nil && a[1].outer.slot < 0
	if ok {
		places, ok = a[1].outer.literal.(int64)
	}
	if !ok || places < 0 || places > 6 {
		return g.refuse(f, e, "Q426", "the database rounds to 0 to 6 places, written as a number")
	}
	power := int64(1)
	for range places {
		power *= 10
	}
	if power >= sqlScale(t.Kind) {
		return term{Type: t, text: a[0].as(t.Kind)}
	}
	whole := rounded(Type{Kind: Int}, glue("(", a[0].fraction(), " * "+digits(power)+".0)"))
	return term{Type: t, text: glue("(", whole, " * "+digits(sqlScale(t.Kind)/power)+")")}
}

// clampTerm is clamp(x, least, most).
func clampTerm(a []term, t Type) term {
	x, least, most := a[0].as(t.Kind), a[1].as(t.Kind), a[2].as(t.Kind)
	return term{Type: t, text: either(glue("min(max(", x, ", ", least, "), ", most, ")"), glue("LEAST(GREATEST(", x, ", ", least, "), ", most, ")"))}
}
