package record_test

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
)

// everyType is a ledger with a field of each type.
var everyType = strings.Replace(county, "  delay:\n", `  every:
    fields:
      text: text
      long: long text
      int: int
      decimal: decimal
      percent: percent
      bool: bool
      date: date
      enum: enum grade
      enums: list enum grade
      one: unit
      units: list unit
      person: person
      ref: ref job
      files: files
    states: {open: 待办, done: {title: 办结, end: true}}
    moves: {make: {from: new, to: open, by: [office]}, end: {from: open, to: done, by: [office]}}
  delay:
`, 1)

func everyWorld(t *testing.T, test func(*world, *ledger.Definition)) {
	s, err := service(everyType)
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		must(w.t, w.s.Install(t.Context(), w.db))
		test(w, s.Ledgers.Get("every"))
	})
}

// keep writes values and reads them back from the row.
func (w *world) keep(d *ledger.Definition, values map[string]any) (got map[string]any, err error) {
	err = w.try(func(tx *store.Tx) error {
		made, err := w.s.Create(tx, w.office, d, record.Draft{Unit: w.towns[0].ID, Values: values})
		if err != nil {
			return err
		}
		read, err := w.s.Load(tx, d, made.ID, false)
		if err != nil {
			return err
		}
		if !reflect.DeepEqual(made, read) { // what Create gives is not read from the row
			w.t.Errorf("made   %#v\nread   %#v", made, read)
		}
		got = read.Values
		return nil
	})
	return got, err
}

// What a person enters comes back from both databases in its canonical form, extremes included.
func TestEveryTypeComesBack(t *testing.T) {
	everyWorld(t, func(w *world, d *ledger.Definition) {
		job := w.make(map[string]any{"name": "事"}).ID
		unit, other := w.towns[0].ID, w.towns[1].ID
		for _, c := range []struct {
			field     string
			raw, want any
		}{
			{"text", " 建立台账 ", "建立台账"}, {"text", `'"\%_; DROP TABLE l_every; --`, `'"\%_; DROP TABLE l_every; --`}, {"text", strings.Repeat("长", 500), strings.Repeat("长", 500)}, {"text", "a\x00b", "ab"}, {"text", "👩‍🚒𠮷", "👩‍🚒𠮷"},
			{"long", "一\n\n二\t", "一\n\n二"}, {"long", strings.Repeat("长", 20000), strings.Repeat("长", 20000)},
			{"int", 0.0, int64(0)}, {"int", -5, int64(-5)}, {"int", float64(1<<53 - 1), int64(1<<53 - 1)}, {"int", -float64(1<<53 - 1), -int64(1<<53 - 1)}, {"int", int64(math.MaxInt64), int64(math.MaxInt64)},
			{"decimal", 0.1, 0.1}, {"decimal", -0.000001, -0.000001}, {"decimal", 0.0000001, 0.0}, {"decimal", 12345678.123456, 12345678.123456}, {"decimal", int64(7), 7.0}, {"decimal", 9e9, 9e9}, {"decimal", -9e9, -9e9}, {"percent", 0.4, 0.4}, {"percent", 1.0, 1.0},
			{"bool", true, true}, {"bool", false, false},
			{"date", "2026-02-28", "2026-02-28"}, {"date", "2024-02-29", "2024-02-29"}, {"date", "1949-10-01", "1949-10-01"}, {"date", "2099-12-31", "2099-12-31"},
			{"enum", "high", "high"}, {"enums", []any{"low", "high", "low"}, []any{"low", "high"}},
			{"one", other, other}, {"units", []any{unit, other, unit}, []any{unit, other}}, {"person", w.clerk.Person, w.clerk.Person}, {"ref", job, job},
		} {
			got, err := w.keep(d, map[string]any{c.field: c.raw})
			if err != nil || !reflect.DeepEqual(got[c.field], c.want) || len(got) != 1 {
				w.t.Errorf("%s %.40v comes back as %.80v, %v; want %.40v", c.field, c.raw, got, err, c.want)
			}
		}
		if got, err := w.keep(d, nil); err != nil || len(got) != 0 {
			w.t.Errorf("nothing comes back as %v, %v", got, err)
		}
	})
}

// What is no value of a field is refused in words that name the field, on both databases alike.
func TestEveryTypeRefuses(t *testing.T) {
	everyWorld(t, func(w *world, d *ledger.Definition) {
		for field, bad := range map[string][]any{
			"text": {1, true, []any{}, strings.Repeat("长", 501), "\xff"}, "long": {strings.Repeat("长", 20001)}, "int": {1.5, "1", math.NaN(), math.Inf(1), 1e300, true}, "decimal": {"1", math.NaN(), math.Inf(-1), 1e13}, "bool": {"true", 1},
			"date": {"2026-02-30", "2026-2-3", "20260203", "2026-02-03T00:00:00Z", 20260203, "明天", "0000-00-00"}, "enum": {"middle", 1, "High"}, "enums": {"low", []any{"low", "middle"}, make([]any, 501)},
			"one": {"nowhere", 1, strings.Repeat("x", 65)}, "units": {[]any{"nowhere"}, []any{1}}, "person": {"nobody"}, "ref": {"nothing", "", 1}, "files": {[]any{"0000"}, "0000"},
		} {
			for _, v := range bad {
				if v == "" {
					continue // clears the field
				}
				_, err := w.keep(d, map[string]any{field: v})
				f := fault.Of(err)
				if f == nil || f.Kind != fault.Invalid || len(f.Places) == 0 {
					w.t.Errorf("%s takes %.40v: %v", field, v, err)
					continue
				}
				if at := f.Places[0].Location; at != "body.values."+field && at != "body.files" {
					w.t.Errorf("%s %.40v: the fault is at %s", field, v, at)
				}
			}
		}
	})
}

// Whatever number a decimal takes, storing and loading it gives the same again.
func TestDecimalsAreStable(t *testing.T) {
	s, err := service(everyType)
	must(t, err)
	f := s.Ledgers.Get("every").Field("decimal")
	rapid.Check(t, func(t *rapid.T) {
		v, err := f.Type.Parse(f, rapid.Float64Range(-1e12, 1e12).Draw(t, "number"))
		if err != nil {
			t.Skip()
		}
		again, err := f.Type.Load(f.Type.Store(v))
		if err != nil || again != v {
			t.Fatalf("%v comes back as %v, %v", v, again, err)
		}
	})
}
