package ledger

import (
	"errors"
	"reflect"
	"testing"

	"zhiben/calendar"
)

const someParams = `
param:
  stop: {type: enum, options: [none, judged, always], default: none, combine: max}
  listing: {type: list enum grade, default: [], combine: union}
  within: {type: span, per: grade, default: {low: 10 workdays, high: 72 hours}, combine: min}
  rhythm: {type: period, default: half-year, combine: min}
  share: {type: percent, default: [{is: 40%}, {from: 2025-01-01, is: 0.5}, {from: 2026-01-01, is: 62.5%}], range: [0, 1]}
  fee: {type: money, default: unset, range: [null, 100]}
  flag: {type: bool, default: true}
  from: {type: date, default: 2024-06-30, combine: max}
  who: {type: role, default: office}
  group: {type: population drill, default: held}
population: {held: {of: drill, where: record.state == 'held'}}
`

func paramsOf(t *testing.T) map[string]*Param {
	t.Helper()
	set, err := compile(t, "a.yaml", someParams)
	if err != nil {
		t.Fatal(err)
	}
	return set.Params
}

// What packs write becomes canonical values, each from its day.
func TestParamValues(t *testing.T) {
	params := paramsOf(t)
	for key, want := range map[string]any{"stop": "none", "listing": []any{}, "within": map[string]any{"low": "10 workdays", "high": "72 hours"}, "rhythm": "half_year",
		"fee": nil, "flag": true, "from": "2024-06-30", "who": "office", "group": "held"} {
		if got := On(params[key].Dated, calendar.MustDate("2026-11-24")); !reflect.DeepEqual(got, want) {
			t.Errorf("%s is %#v, want %#v", key, got, want)
		}
	}
	for day, want := range map[string]float64{"2020-01-01": 0.4, "2024-12-31": 0.4, "2025-01-01": 0.5, "2026-11-24": 0.625} {
		if got := On(params["share"].Dated, calendar.MustDate(day)); got != want {
			t.Errorf("on %s the share is %v", day, got)
		}
	}
	if p := params["share"]; p.Origin.Name != "p" || p.Min != 0.0 || p.Max != 1.0 {
		t.Errorf("%+v", p)
	}
}

// People's values are taken in JSON's types, and refused with a sentence.
func TestParseParam(t *testing.T) {
	params := paramsOf(t)
	for _, test := range []struct {
		key  string
		raw  any
		want any // nil: refused
	}{
		{"stop", "judged", "judged"}, {"stop", "sometimes", nil}, {"stop", 1.0, nil},
		{"listing", []any{"high", "low", "high"}, []any{"high", "low"}}, {"listing", []any{"middle"}, nil}, {"listing", "high", nil},
		{"within", map[string]any{"low": "1 day", "high": "2 hours"}, map[string]any{"low": "1 day", "high": "2 hours"}},
		{"within", map[string]any{"low": "1 day"}, nil}, {"within", map[string]any{"low": "1 day", "high": "2 hours", "top": "1 day"}, nil}, {"within", "1 day", nil},
		{"share", "55%", 0.55}, {"share", 0.55, 0.55}, {"share", "120%", nil}, {"share", "many %", nil}, {"share", "0.5", nil},
		{"fee", 12.5, 12.5}, {"fee", 12.555, nil}, {"fee", 101.0, nil}, {"fee", -5.0, -5.0},
		{"flag", false, false}, {"flag", "false", nil}, {"from", "2026-02-30", nil}, {"from", "2026-02-28", "2026-02-28"},
		{"who", "nobody", nil}, {"group", "drills", nil}, {"rhythm", "quarter", "quarter"}, {"rhythm", "ever", nil},
	} {
		got, err := params[test.key].Parse(test.raw)
		if test.want == nil {
			var refusal *Refusal
			if !errors.As(err, &refusal) || refusal.ZH == "" || refusal.EN == "" {
				t.Errorf("%s %v gives %v %v, want a refusal", test.key, test.raw, got, err)
			}
		} else if err != nil || !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s %v gives %#v %v, want %#v", test.key, test.raw, got, err, test.want)
		}
	}
}

// Several plans' values become one: the nearest, the largest, the smallest, or all of them.
func TestCombineParams(t *testing.T) {
	params := paramsOf(t)
	for _, test := range []struct {
		key    string
		values []any
		want   any
	}{
		{"stop", []any{"none", "always", "judged"}, "always"},
		{"listing", []any{[]any{"high"}, []any{"low"}, []any{"high"}}, []any{"low", "high"}},
		{"within", []any{map[string]any{"low": "1 month", "high": "2 workdays"}, map[string]any{"low": "20 workdays", "high": "3 days"}}, map[string]any{"low": "20 workdays", "high": "2 workdays"}},
		{"rhythm", []any{"year", "two_months", "quarter"}, "two_months"},
		{"share", []any{0.2, 0.9}, 0.2},
		{"from", []any{"2024-01-01", "2025-01-01"}, "2025-01-01"},
	} {
		if got := params[test.key].Combined(test.values); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s of %v is %v, want %v", test.key, test.values, got, test.want)
		}
	}
}

// Every reader of a param is found, wherever the expression stands.
func TestParamReaders(t *testing.T) {
	set, err := compile(t, "a.yaml", someParams+`
ledger:
  hazard:
    fields: {what: text!, until: date, level: {type: int, computed: "param.flag ? 1 : 0"}}
    always: {whole: {if: param.flag, say: 关}}
    states: {open: 待改, closed: {title: 已销号, end: true}}
    moves: {report: {from: new, to: open, by: [office]}, close: {from: open, to: closed, by: [office], when: {paid: {if: "param.stop != 'always'", say: 停}}, set: {until: =param.from}}}
    clocks: {fix: {while: open, within: "=param.within['low']", who: [office], ladder: up}}
ladder: {up: {hold: param.flag, steps: {one: {wait: 1 workday, do: [{notify: {to: [office], text: late}}]}}}}
`)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{
		"flag":   {"ladder.up", "ledger.hazard.always.whole", "ledger.hazard.fields.level"},
		"stop":   {"ledger.hazard.moves.close.when.paid"},
		"from":   {"ledger.hazard.moves.close"},
		"within": {"ledger.hazard.clocks.fix"},
	}
	if got := set.ParamReaders(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
}
