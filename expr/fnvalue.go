package expr

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"cel.dev/cel-go/common/ast"

	"zhiben/calendar"
	"zhiben/safety"
)

var number2 = []Type{kind(Decimal), kind(Decimal)}

// numberFunctions are those of numbers, money and texts.
var numberFunctions = map[string]*function{
	"money": plain(kind(Money), func(_ *frame, a []any) (any, error) { return numeric(a[0], cents) }, kind(Decimal)),
	"percent": plain(kind(Percent), func(_ *frame, a []any) (any, error) {
		return numeric(a[0], func(x float64) float64 { return millionths(x / 100) })
	}, kind(Decimal)),
	"round": {forms: []form{
		{takes: []Type{kind(Decimal)}, gives: kind(Int), run: func(_ *frame, a []any) (any, error) { return whole(a[0]) }},
		{takes: []Type{kind(Decimal), kind(Int)}, gives: kind(Decimal), run: roundTo},
		{takes: []Type{kind(Money), kind(Int)}, gives: kind(Money), run: roundTo}}},
	"clamp": {shape: "clamp(x, least, most)", check: checkClamp, build: runAs(clamp)},
	"ratio": {forms: []form{{takes: number2, gives: Type{Kind: Percent, Nullable: true}, nulls: true, run: ratio},
		{takes: []Type{kind(Money), kind(Money)}, gives: Type{Kind: Percent, Nullable: true}, nulls: true, run: ratio}}},
	"string":      {shape: "string(x)", check: checkString, build: runAs(func(a []any) (any, error) { return written(a[0]) })},
	".contains":   plain(kind(Bool), onTexts(strings.Contains), kind(Text), kind(Text)),
	".startsWith": plain(kind(Bool), onTexts(strings.HasPrefix), kind(Text), kind(Text)),
	".endsWith":   plain(kind(Bool), onTexts(strings.HasSuffix), kind(Text), kind(Text)),
}

func onTexts(do func(a, b string) bool) func(*frame, []any) (any, error) {
	return func(_ *frame, args []any) (any, error) {
		a, ok1 := args[0].(string)
		b, ok2 := args[1].(string)
		if !ok1 || !ok2 {
			return nil, errEmpty
		}
		return do(a, b), nil
	}
}

func numeric(v any, do func(float64) float64) (any, error) {
	x, err := float(v)
	if err != nil {
		return nil, err
	}
	return finite(do(x))
}

func whole(v any) (any, error) {
	x, err := float(v)
	if err != nil {
		return nil, err
	}
	if x = math.Round(x); math.Abs(x) > 1<<53 {
		return nil, errTooLarge
	}
	return int64(x), nil
}

func roundTo(_ *frame, a []any) (any, error) {
	places, ok := a[1].(int64)
	if !ok || places < 0 || places > 6 {
		return nil, fmt.Errorf("round to 0 to 6 places, not %v", a[1])
	}
	scale := math.Pow10(int(places))
	return numeric(a[0], func(x float64) float64 { return math.Round(x*scale) / scale })
}

func ratio(_ *frame, a []any) (any, error) {
	if a[0] == nil || a[1] == nil {
		return nil, nil
	}
	x, err := float(a[0])
	if err != nil {
		return nil, err
	}
	y, err := float(a[1])
	if err != nil || y == 0 {
		return nil, err
	}
	return finite(millionths(x / y))
}

func checkClamp(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 3 {
		return c.fail(e, "T206", "write `clamp(x, least, most)`")
	}
	out := c.walk(args[0], known).Type
	for i, a := range args {
		t := c.typeOf(a)
		if i > 0 {
			t = c.walk(a, known).Type
		}
		if t.Kind == Any && !t.Nullable {
			return wrong
		}
		joined, ok := joinTypes(out, t)
		if !ok || !ordered(t, t) {
			return c.fail(a, "T206", "`clamp` takes three values of one type that has an order; this is of type %s", t)
		}
		if t.Nullable {
			c.mayBeNull(a, "T211", "`clamp`")
		}
		out = joined
	}
	return seen{Type: out.sure()}
}

func clamp(a []any) (any, error) {
	x := a[0]
	for i, sign := range []int{1, -1} {
		order, err := compare(a[i+1], x)
		if err != nil {
			return nil, err
		}
		if order*sign > 0 {
			x = a[i+1]
		}
	}
	return x, nil
}

func checkString(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 1 {
		return c.fail(e, "T206", "write `string(x)`")
	}
	t := c.walk(args[0], known).Type
	switch {
	case t.Kind == Row || t.Kind == List:
		return c.fail(args[0], "T206", "`string` does not take %s; take a field of it", t)
	case t.Nullable:
		c.mayBeNull(args[0], "T211", "`string`")
	}
	return seen{Type: kind(Text)}
}

func written(v any) (any, error) {
	switch v := v.(type) {
	case nil:
		return nil, errEmpty
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	}
	return fmt.Sprint(v), nil
}

// listFunctions are those of lists, and of what may be null.
var listFunctions = map[string]*function{
	"size": {forms: []form{{takes: []Type{kind(Text)}, gives: kind(Int), run: size}, {takes: []Type{kind(List)}, gives: kind(Int), run: size}},
		build: buildSize},
	"trues":       plain(kind(Int), trues, listOf(kind(Bool))),
	"overlap":     {shape: "overlap(list, list)", check: checkOverlap, build: runOnWorld(overlap)},
	"distinct_of": {shape: "distinct_of(list)", check: checkDistinctOf, build: runOnWorld(distinct)},
	"coalesce":    {shape: "coalesce(x, value)", check: checkCoalesce, build: buildCoalesce},
	"at_least":    {shape: "at_least(x, 'option')", check: checkAtLeast, build: buildAtLeast},
}

func size(_ *frame, a []any) (any, error) {
	if s, ok := a[0].(string); ok {
		return int64(len([]rune(s))), nil
	}
	list, err := items(a[0])
	return int64(len(list)), err
}

func trues(_ *frame, a []any) (any, error) {
	list, err := items(a[0])
	n := int64(0)
	for _, item := range list {
		b, ok := item.(bool)
		if !ok {
			return nil, errEmpty
		}
		if b {
			n++
		}
	}
	return n, err
}

func overlap(f *frame, args []any) (any, error) {
	a, err := items(args[0])
	if err != nil {
		return nil, err
	}
	b, err := items(args[1])
	if err != nil {
		return nil, err
	}
	if err := f.step(len(a) * len(b) / 16); err != nil {
		return nil, err
	}
	for _, x := range a {
		if slices.ContainsFunc(b, func(y any) bool { return x != nil && equal(x, y) }) {
			return true, nil
		}
	}
	return false, nil
}

func distinct(f *frame, a []any) (any, error) {
	list, err := items(a[0])
	out := []any{}
	for _, x := range list {
		if err := f.step(len(out) / 16); err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(out, func(y any) bool { return equal(x, y) }) {
			out = append(out, x)
		}
	}
	return out, err
}

// lists walks arguments that must be lists.
func (c *checker) lists(e ast.Expr, args []ast.Expr, n int, name string, known facts) ([]Type, bool) {
	if len(args) != n {
		c.fail(e, "T206", "`%s` is written `%s`", name, functions[name].shape)
		return nil, false
	}
	out, ok := make([]Type, n), true
	for i, a := range args {
		t := c.walk(a, known).Type
		if t.Kind != List {
			if t.Kind != Any || t.Nullable {
				c.fail(a, "T206", "`%s` takes lists; %s is of type %s", name, shown(a), t)
			}
			ok = false
		} else if t.Nullable {
			c.mayBeNull(a, "T211", "`"+name+"`")
		}
		out[i] = t
	}
	return out, ok
}

func checkOverlap(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	t, ok := c.lists(e, args, 2, "overlap", known)
	if ok {
		c.pair(e, args[0], args[1], t[0], t[1])
		for i := range args { // literals among the items
			if of := t[1-i].of(); of.Kind == Enum {
				c.fits(args[i], t[i], t[1-i])
			}
		}
	}
	return seen{Type: kind(Bool)}
}

func checkDistinctOf(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	t, ok := c.lists(e, args, 1, "distinct_of", known)
	if !ok {
		return wrong
	}
	return seen{Type: t[0].sure()}
}

func checkCoalesce(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 2 {
		return c.fail(e, "T206", "write `coalesce(x, value)`")
	}
	a, b := c.walk(args[0], known).Type, c.walk(args[1], known).Type
	if a.Kind == Any && !a.Nullable || b.Kind == Any && !b.Nullable {
		return wrong
	}
	t, ok := joinTypes(a, b)
	switch {
	case !ok && a.Kind == Money && b.numeric():
		return c.fail(e, "T204", "one side is money, the other %s; write `money(…)` around the number", b)
	case !ok:
		return c.fail(e, "T204", "one side gives %s, the other %s; both must be of one type", a, b)
	case a.Kind == Enum && t.Kind == Text && c.fits(args[1], b, a):
		t = a
	}
	t.Nullable = a.Nullable && b.Nullable
	return seen{Type: t}
}

func buildCoalesce(b *builder, _ ast.Expr, args []ast.Expr) (eval, error) {
	run, err := b.all(args)
	if err != nil {
		return nil, err
	}
	return func(f *frame) (any, error) {
		if v, err := run[0](f); v != nil || err != nil {
			return v, err
		}
		return run[1](f)
	}, nil
}

func checkAtLeast(c *checker, e ast.Expr, args []ast.Expr, known facts) seen {
	if len(args) != 2 {
		return c.fail(e, "T206", "write `at_least(x, 'option')`")
	}
	a, b := c.walk(args[0], known).Type, c.walk(args[1], known).Type
	if a.Kind == Any && !a.Nullable {
		return wrong
	}
	if a.Kind != Enum {
		return c.fail(args[0], "T206", "`at_least` takes options, which have a rank; %s is of type %s", shown(args[0]), a)
	}
	before := len(c.mistakes)
	if !c.fits(args[1], b, a) && len(c.mistakes) == before {
		c.fail(args[1], "T206", "`at_least` compares options of one kind: `%s`, not %s", a.Name, b)
	}
	for i, t := range []Type{a, b} {
		if t.Nullable {
			c.mayBeNull(args[i], "T211", "`at_least`")
		}
	}
	return seen{Type: kind(Bool)}
}

func buildAtLeast(b *builder, e ast.Expr, args []ast.Expr) (eval, error) {
	rank := map[string]int{}
	name := b.c.typeOf(args[0]).Name
	for i, key := range b.c.env.schema.Enums[name] {
		rank[key] = i
	}
	return b.call(args, func(_ *frame, a []any) (any, error) {
		var at [2]int
		for i, v := range a {
			s, ok := v.(string)
			if !ok {
				return nil, errEmpty
			}
			if at[i], ok = rank[s]; !ok {
				return nil, fmt.Errorf("`%s` is no option of %s", s, name)
			}
		}
		return at[0] >= at[1], nil
	})
}

// buildSize counts a ledger or population by one query.
func buildSize(b *builder, e ast.Expr, args []ast.Expr) (eval, error) {
	if q, ok := b.queryOf(args[0]); ok {
		q.op, q.at = "count", e
		return b.query(q)
	}
	return b.call(args, size)
}

// safetyFunctions are what package safety knows.
var safetyFunctions = map[string]*function{
	"safety.credit_code_ok":     plain(kind(Bool), accepts(safety.CreditCode), kind(Text)),
	"safety.region_code_ok":     plain(kind(Bool), accepts(safety.RegionCode), kind(Text)),
	"safety.industry_code_ok":   plain(kind(Bool), accepts(safety.IndustryCode), kind(Text)),
	"safety.phone_ok":           plain(kind(Bool), accepts(func(s string) error { _, err := safety.Phone(s); return err }), kind(Text)),
	"safety.gas_ok":             plain(kind(Bool), gasOK, kind(Decimal), kind(Decimal)),
	"safety.identity_number_ok": {forms: []form{{takes: []Type{kind(Text)}, gives: kind(Bool), run: identityNumber}}, reads: []string{"today"}},
}

func accepts(check func(string) error) func(*frame, []any) (any, error) {
	return func(_ *frame, a []any) (any, error) {
		s, ok := a[0].(string)
		if !ok {
			return nil, errEmpty
		}
		return check(s) == nil, nil
	}
}

func gasOK(_ *frame, a []any) (any, error) {
	measured, ok := a[0].(float64)
	limit, ok2 := a[1].(float64)
	if !ok || !ok2 {
		return nil, errEmpty
	}
	return safety.GasOK(measured, limit), nil
}

func identityNumber(f *frame, a []any) (any, error) {
	s, ok := a[0].(string)
	today, err := day(f.values["today"])
	if !ok {
		return nil, errEmpty
	}
	return err == nil && safety.IdentityNumber(s, today.Start(time.UTC)) == nil, err
}

// taskFunctions are those of recurring tasks. They take null and then give null.
var taskFunctions = map[string]*function{
	"next_due":     {forms: []form{{takes: []Type{kind(Period), kind(Date), kind(Text)}, gives: Type{Kind: Date, Nullable: true}, nulls: true, run: dueAfter}}},
	"period_label": {forms: []form{{takes: []Type{kind(Period), kind(Date)}, gives: Type{Kind: Text, Nullable: true}, nulls: true, run: labelOf}}},
	"plus_days":    {forms: []form{{takes: []Type{kind(Date), kind(Int)}, gives: Type{Kind: Date, Nullable: true}, nulls: true, run: daysLater}}},
}

// dueAfter is next_due(every, after, month_day): the first due day of the rhythm after a day; null where the rhythm or the day
// is unknown. month_day is "01-31" for a yearly duty due before the year's end, or null.
func dueAfter(_ *frame, a []any) (any, error) {
	k, d, ok := rhythmOf(a[0], a[1])
	if !ok {
		return nil, nil
	}
	monthDay, _ := a[2].(string)
	if due := calendar.NextDue(k, d, monthDay); !due.IsZero() {
		return due.String(), nil
	}
	return nil, nil
}

// labelOf is period_label(every, day): the label of the period that holds the day, such as 2026-Q4.
func labelOf(_ *frame, a []any) (any, error) {
	k, d, ok := rhythmOf(a[0], a[1])
	if !ok {
		return nil, nil
	}
	return calendar.PeriodOf(k, d).Label(), nil
}

// daysLater is plus_days(day, n): the day n days later; null where the day is unknown.
func daysLater(_ *frame, a []any) (any, error) {
	d, err := day(a[0])
	n, ok := a[1].(int64)
	if err != nil || !ok {
		return nil, nil
	}
	return d.AddDays(int(n)).String(), nil
}

func rhythmOf(every, on any) (calendar.Kind, calendar.Date, bool) {
	word, _ := every.(string)
	k, err := calendar.ParseKind(word)
	if err != nil {
		return k, calendar.Date{}, false
	}
	d, err := day(on)
	return k, d, err == nil
}
