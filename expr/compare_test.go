package expr_test

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
	"pgregory.net/rapid"

	"zhiben/expr"
)

// drawn draws an expression of a kind over a, b (int), s, u (text), p, q (bool) and l (list int).
func drawn(t *rapid.T, kind string, depth int) string {
	pick := func(forms ...string) string {
		form := rapid.SampledFrom(forms).Draw(t, "form")
		for _, hole := range []string{"int", "text", "bool", "list"} {
			for strings.Contains(form, "<"+hole+">") {
				form = strings.Replace(form, "<"+hole+">", drawn(t, hole, depth-1), 1)
			}
		}
		return form
	}
	leaf := depth <= 0
	switch kind {
	case "int":
		if leaf {
			return pick("a", "b", "0", "1", "-3", "7", "9223372036854775807")
		}
		return pick("(<int> + <int>)", "(<int> - <int>)", "(<int> * <int>)", "(<int> / <int>)", "(<int> % <int>)", "-(<int>)", "(<bool> ? <int> : <int>)", "size(<text>)", "size(<list>)")
	case "text":
		if leaf {
			return pick("s", "u", "''", "'台账'", `"a"`)
		}
		return pick("(<text> + <text>)", "(<bool> ? <text> : <text>)")
	case "list":
		if leaf {
			return pick("l", "[1, 2]", "[a, b, 7]")
		}
		return pick("(<list> + <list>)", "<list>.filter(x, x > <int>)", "<list>.map(x, x - <int>)", "[<int>, <int>]")
	}
	if leaf {
		return pick("p", "q", "true", "false")
	}
	return pick("(<int> < <int>)", "(<int> >= <int>)", "(<text> <= <text>)", "(<int> == <int>)", "(<text> != <text>)", "(<bool> == <bool>)", "(<bool> && <bool>)", "(<bool> || <bool>)", "!<bool>", "(<int> in <list>)",
		"<list>.exists(x, x == <int>)", "<list>.all(x, x != <int>)", "(<list> == <list>)", "<text>.contains(<text>)", "<text>.startsWith(<text>)")
}

// In what both know, expressions mean what they mean to cel-go. Where && or || meet an error, ours may give the error though
// cel-go gives a value: an expression that cannot be decided refuses.
func TestMeansWhatCELMeans(t *testing.T) {
	number := kind(expr.Int)
	ours, err := (&expr.Schema{}).Env(expr.Var{Name: "a", Type: number}, expr.Var{Name: "b", Type: number}, expr.Var{Name: "s", Type: kind(expr.Text)}, expr.Var{Name: "u", Type: kind(expr.Text)},
		expr.Var{Name: "p", Type: kind(expr.Bool)}, expr.Var{Name: "q", Type: kind(expr.Bool)}, expr.Var{Name: "l", Type: list(number)})
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := cel.NewEnv(cel.Variable("a", cel.IntType), cel.Variable("b", cel.IntType), cel.Variable("s", cel.StringType), cel.Variable("u", cel.StringType), cel.Variable("p", cel.BoolType),
		cel.Variable("q", cel.BoolType), cel.Variable("l", cel.ListType(cel.IntType)))
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	rapid.Check(t, func(t *rapid.T) {
		text := drawn(t, rapid.SampledFrom([]string{"int", "text", "bool", "list"}).Draw(t, "kind"), rapid.IntRange(1, 3).Draw(t, "depth"))
		if strings.Count(text, "(x,") > 1 {
			return // a name inside another of the same name is refused here
		}
		integer := rapid.OneOf(rapid.Int64Range(-5, 5), rapid.SampledFrom([]int64{math.MaxInt64, math.MinInt64}))
		values := map[string]any{"a": integer.Draw(t, "a"), "b": integer.Draw(t, "b"), "s": rapid.SampledFrom([]string{"", "a", "台账", "台"}).Draw(t, "s"), "u": "a", "p": rapid.Bool().Draw(t, "p"), "q": true,
			"l": []any{int64(1), int64(3)}}
		program, err := ours.Compile(text, kind(expr.Any))
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		got, ourErr := program.Run(nil, values)
		tree, issues := theirs.Compile(text)
		if issues.Err() != nil {
			t.Fatalf("%s: %v", text, issues.Err())
		}
		run, err := theirs.Program(tree)
		if err != nil {
			t.Fatal(err)
		}
		want, _, theirErr := run.Eval(values)
		switch {
		case ourErr != nil && theirErr == nil && !strings.Contains(text, "&&") && !strings.Contains(text, "||") && !strings.Contains(text, "(x,"):
			t.Fatalf("%s: %v; cel-go gives %v", text, ourErr, want)
		case ourErr != nil:
			return
		case theirErr != nil:
			t.Fatalf("%s gives %v; cel-go %v", text, got, theirErr)
		}
		tried++
		native, err := want.ConvertToNative(reflect.TypeOf(got))
		if err != nil || fmt.Sprint(native) != fmt.Sprint(got) && fmt.Sprint(want.Value()) != fmt.Sprint(got) {
			t.Fatalf("%s gives %v; cel-go %v (%v)", text, got, native, err)
		}
	})
	if tried < 20 {
		t.Errorf("only %d expressions had a value", tried)
	}
}
