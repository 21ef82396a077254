package expr

import (
	"fmt"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"

	"zhiben/calendar"
)

// UntypedEnv is the names an expression may use.
type UntypedEnv struct{ env *cel.Env }

// NewEnv makes an environment with these names; their values are given when an expression runs.
func NewEnv(names ...string) (*UntypedEnv, error) {
	options := []cel.EnvOption{
		untypedFunction("next_due", 3, nextDue),
		untypedFunction("period_label", 2, periodLabel),
		untypedFunction("plus_days", 2, plusDays),
		untypedFunction("coalesce", 2, func(a []ref.Val) ref.Val {
			if a[0] == types.NullValue {
				return a[1]
			}
			return a[0]
		}),
	}
	for _, n := range names {
		options = append(options, cel.Variable(n, cel.DynType))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return nil, fmt.Errorf("expression environment: %w", err)
	}
	return &UntypedEnv{env}, nil
}

// Untyped is a compiled expression.
type Untyped struct {
	Text string
	run  cel.Program
}

// Compile checks an expression; the error is a *Mistake.
func (e *UntypedEnv) Compile(text string) (*Untyped, error) {
	ast, issues := e.env.Compile(text)
	if issues.Err() != nil {
		first := issues.Errors()[0]
		return nil, &Mistake{Line: first.Location.Line(), Col: max(first.Location.Column(), 0) + 1, Message: first.Message}
	}
	run, err := e.env.Program(ast, cel.CostLimit(100_000))
	if err != nil {
		return nil, &Mistake{Line: 1, Col: 1, Message: err.Error()}
	}
	return &Untyped{Text: text, run: run}, nil
}

// Run evaluates the expression over the named values and gives a plain Go value: nil, bool, int64, float64, string,
// []any or map[string]any.
func (p *Untyped) Run(values map[string]any) (any, error) {
	out, _, err := p.run.Eval(values)
	if err != nil {
		return nil, fmt.Errorf("expression %q: %w", p.Text, err)
	}
	return plainValue(out), nil
}

func plainValue(v ref.Val) any {
	switch v := v.(type) {
	case types.Null:
		return nil
	case traits.Mapper:
		m := map[string]any{}
		for it := v.Iterator(); it.HasNext() == types.True; {
			key := it.Next()
			m[fmt.Sprint(key.Value())] = plainValue(v.Get(key))
		}
		return m
	case traits.Lister:
		n := int(v.Size().(types.Int))
		items := make([]any, n)
		for i := range n {
			items[i] = plainValue(v.Get(types.Int(i)))
		}
		return items
	}
	return v.Value()
}

func untypedFunction(name string, arity int, do func([]ref.Val) ref.Val) cel.EnvOption {
	args := make([]*cel.Type, arity)
	for i := range args {
		args[i] = cel.DynType
	}
	return cel.Function(name, cel.Overload(name, args, cel.DynType, cel.FunctionBinding(func(a ...ref.Val) ref.Val { return do(a) })))
}

// nextDue is next_due(every, after, month_day): the first due day of the rhythm after a day; null where the rhythm or the day
// is unknown. month_day is "01-31" for a yearly duty due before the year's end, or null.
func nextDue(a []ref.Val) ref.Val {
	kind, day, ok := rhythm(a[0], a[1])
	if !ok {
		return types.NullValue
	}
	monthDay, _ := a[2].Value().(string)
	due := calendar.NextDue(kind, day, monthDay)
	if due.IsZero() {
		return types.NullValue
	}
	return types.String(due.String())
}

// periodLabel is period_label(every, day): the label of the period that holds the day, such as 2026-Q4.
func periodLabel(a []ref.Val) ref.Val {
	kind, day, ok := rhythm(a[0], a[1])
	if !ok {
		return types.NullValue
	}
	return types.String(calendar.PeriodOf(kind, day).Label())
}

// plusDays is plus_days(day, n): the day n days later; null where the day is unknown.
func plusDays(a []ref.Val) ref.Val {
	iso, _ := a[0].Value().(string)
	n, _ := a[1].Value().(int64)
	date, err := calendar.ParseDate(iso)
	if err != nil {
		return types.NullValue
	}
	return types.String(date.AddDays(int(n)).String())
}

func rhythm(every, day ref.Val) (calendar.Kind, calendar.Date, bool) {
	word, _ := every.Value().(string)
	iso, _ := day.Value().(string)
	kind, err := calendar.ParseKind(word)
	if err != nil {
		return kind, calendar.Date{}, false
	}
	date, err := calendar.ParseDate(iso)
	return kind, date, err == nil
}
