package expr

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"cel.dev/cel-go/common/ast"
)

var (
	errEmpty    = errors.New("is empty where a value is needed")
	errNoWorld  = errors.New("nothing outside the expression can be asked here")
	errTooLarge = errors.New("a number is too large")
	errZero     = errors.New("division by nought")
)

// ErrEmpty is the cause of a failure where a value is needed and a field is empty.
var ErrEmpty = errEmpty

// ErrUnset is the cause of a failure where a param is needed that the office has not chosen.
var ErrUnset = errors.New("has not been set")

// truth is a bool; null is neither true nor false.
func truth(v any) (bool, error) {
	b, ok := v.(bool)
	if !ok {
		return false, fmt.Errorf("a condition %w", errEmpty)
	}
	return b, nil
}

// float is a number as a float64.
func float(v any) (float64, error) {
	switch v := v.(type) {
	case float64:
		return v, nil
	case int64:
		return float64(v), nil
	case int:
		return float64(v), nil
	case nil:
		return 0, errEmpty
	}
	return 0, fmt.Errorf("%v is no number", v)
}

// millionths and cents bring a number to the precision of its kind. The parts of a sum or product are exact to it, so that
// rounding gives the exact result back.
func millionths(x float64) float64 { return math.Round(x*1e6) / 1e6 }

func cents(x float64) float64 { return math.Round(x*100) / 100 }

func finite(x float64) (any, error) {
	if math.IsNaN(x) || math.IsInf(x, 0) || math.Abs(x) > 1e15 {
		return nil, errTooLarge
	}
	return x, nil
}

// equal is ==: two-valued, rows by identity.
func equal(a, b any) bool {
	switch x := a.(type) {
	case nil:
		return b == nil
	case string:
		switch y := b.(type) {
		case string:
			return x == y
		case Value, map[string]any:
			return x == identifier(y)
		}
		return false
	case bool:
		y, ok := b.(bool)
		return ok && x == y
	case int64: // not by way of float64, which knows no odd numbers beyond 2^53
		if y, ok := b.(int64); ok {
			return x == y
		}
	case Value, map[string]any:
		id := identifier(x)
		return b != nil && id != "" && id == identifier(b)
	}
	if list, err := items(a); err == nil {
		other, err := items(b)
		if err != nil || len(list) != len(other) {
			return false
		}
		for i := range list {
			if !equal(list[i], other[i]) {
				return false
			}
		}
		return true
	}
	x, err1 := float(a)
	y, err2 := float(b)
	return err1 == nil && err2 == nil && x == y
}

// identifier is that of a row, or the text itself.
func identifier(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case Value:
		return v.ID
	case map[string]any:
		id, _ := v["id"].(string)
		return id
	}
	return ""
}

// contains is `item in list`.
func contains(f *frame, item, list any) (any, error) {
	all, err := items(list)
	if err != nil {
		return nil, err
	}
	for _, one := range all {
		if equal(item, one) {
			return true, nil
		}
	}
	return false, f.step(len(all) / 16)
}

// items are those of a list, in the forms in which lists come in.
func items(v any) ([]any, error) {
	switch v := v.(type) {
	case []any:
		return v, nil
	case nil:
		return nil, fmt.Errorf("a list %w", errEmpty)
	case []string:
		return boxed(v), nil
	case []Value:
		return boxed(v), nil
	case []map[string]any:
		return boxed(v), nil
	}
	return nil, fmt.Errorf("%T is no list", v)
}

func boxed[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

// compare is the order of two values of one type.
func compare(a, b any) (int, error) {
	if x, ok := a.(string); ok {
		if y, ok := b.(string); ok {
			return strings.Compare(x, y), nil
		}
	}
	if x, ok := a.(int64); ok {
		if y, ok := b.(int64); ok {
			return compareNumbers(x, y), nil
		}
	}
	x, err := float(a)
	if err != nil {
		return 0, err
	}
	y, err := float(b)
	return compareNumbers(x, y), err
}

func compareNumbers[N int64 | float64](x, y N) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// compareTimes is compare for moments; in canonical form their texts sort like them.
func compareTimes(a, b any) (int, error) {
	x, _ := a.(string)
	y, _ := b.(string)
	if len(x) == len(timeForm) && len(y) == len(timeForm) && strings.HasSuffix(x, "Z") && strings.HasSuffix(y, "Z") {
		return strings.Compare(x, y), nil
	}
	s, err := time.Parse(time.RFC3339, x)
	if err != nil {
		return 0, err
	}
	t, err := time.Parse(time.RFC3339, y)
	return s.Compare(t), err
}

func compareTexts(a, b string) int { return strings.Compare(a, b) }

func negative(v any) (any, error) {
	if n, ok := v.(int64); ok {
		if n == math.MinInt64 {
			return nil, errTooLarge
		}
		return -n, nil
	}
	x, err := float(v)
	return -x, err
}

// arithmetic builds + - * / %. The type of the result fixes the precision.
func (b *builder) arithmetic(e ast.Expr, op string, args []ast.Expr) (eval, error) {
	sign, k := op[1:2], b.c.typeOf(e).Kind
	names := [2]string{pathOf(args[0]), pathOf(args[1])}
	return b.call2(args, func(f *frame, x, y any) (any, error) {
		for i, v := range [2]any{x, y} {
			if v == nil {
				return nil, fmt.Errorf("`%s` %w", names[i], errEmpty)
			}
		}
		if k == List {
			return f.concat(x, y)
		}
		v, err := calculate(sign, k, x, y)
		if s, ok := v.(string); ok && err == nil {
			err = f.step(len(s) / 64)
		}
		return v, err
	})
}

func (f *frame) concat(x, y any) (any, error) {
	a, err := items(x)
	if err != nil {
		return nil, err
	}
	b, err := items(y)
	if err != nil {
		return nil, err
	}
	return append(append(make([]any, 0, len(a)+len(b)), a...), b...), f.step(len(a) + len(b))
}

// calculate works out x sign y where the result is of a kind.
func calculate(sign string, k Kind, x, y any) (any, error) {
	switch k {
	case Int:
		a, ok1 := x.(int64)
		b, ok2 := y.(int64)
		if !ok1 || !ok2 {
			return nil, errEmpty
		}
		return calculateInt(sign, a, b)
	case Text:
		a, ok1 := x.(string)
		b, ok2 := y.(string)
		if !ok1 || !ok2 {
			return nil, errEmpty
		}
		if len(a)+len(b) > maxValue {
			return nil, errors.New("a text is too long")
		}
		return a + b, nil
	}
	a, err := float(x)
	if err != nil {
		return nil, err
	}
	b, err := float(y)
	if err != nil {
		return nil, err
	}
	switch sign {
	case "+":
		a += b
	case "-":
		a -= b
	case "*":
		a *= b
	case "/":
		if b == 0 {
			return nil, errZero
		}
		a /= b
	}
	if k == Money {
		return finite(cents(a))
	}
	return finite(millionths(a))
}

func calculateInt(sign string, a, b int64) (any, error) {
	var out int64
	switch sign {
	case "+":
		if out = a + b; (out > a) != (b > 0) {
			return nil, errTooLarge
		}
	case "-":
		if out = a - b; (out < a) != (b > 0) {
			return nil, errTooLarge
		}
	case "*":
		if out = a * b; a != 0 && (out/a != b || a == -1 && b == math.MinInt64) {
			return nil, errTooLarge
		}
	default:
		if b == 0 {
			return nil, errZero
		}
		if a == math.MinInt64 && b == -1 {
			return nil, errTooLarge
		}
		if sign == "%" {
			return a % b, nil
		}
		out = a / b
	}
	return out, nil
}
