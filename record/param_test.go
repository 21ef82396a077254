package record_test

import (
	"reflect"
	"testing"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// plansOf stands for the noun of plans.
type plansOf []record.PlanParams

func (p plansOf) ParamPlans(*store.Tx) ([]record.PlanParams, error) {
	return append([]record.PlanParams{}, p...), nil
}

func (plansOf) ParamLedger() string { return "plan" }

func at(from string, is any) []ledger.Dated {
	d := ledger.Dated{Value: is}
	if from != "" {
		d.From = calendar.MustDate(from)
	}
	return []ledger.Dated{d}
}

// A value is that of the plans in force at the unit, combined; else the office's; else the packs'; each by its day.
func TestParamInForce(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		firm := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂", "staff": 9}}))
		other := w.must(w.make(w.far, "enterprise", record.Draft{Unit: w.west.ID, Values: map[string]any{"name": "乙厂"}}))
		w.must(w.make(w.office, "job", record.Draft{Unit: firm.ID, Values: map[string]any{"what": "查"}}))
		w.s.Plans = plansOf{
			{Plan: "county", Title: "县方案", Region: w.county.Region, Path: w.county.Path, InForce: true, Values: map[string][]ledger.Dated{"stop": at("", "judged"), "lists": at("", []any{"high"}), "share": at("", "60%"), "floor": at("", 9)}},
			{Plan: "town", Title: "镇方案", Region: w.county.Region, Path: w.east.Path, InForce: true, Values: map[string][]ledger.Dated{"stop": at("", "none"), "lists": at("", []any{"low"}), "share": at("2026-12-01", 0.7)}},
			{Plan: "draft", Title: "未下达", Region: w.county.Region, Path: w.county.Path, Values: map[string][]ledger.Dated{"stop": at("", "always")}},
			{Plan: "over", Title: "已过期", Region: w.county.Region, Path: w.county.Path, InForce: true, To: calendar.MustDate("2026-11-23"), Values: map[string][]ledger.Dated{"stop": at("", "always")}},
			{Plan: "some", Title: "专项", Region: w.county.Region, Path: w.county.Path, InForce: true, Who: "busy", Values: map[string][]ledger.Dated{"fee": at("", 5)}},
			{Plan: "gone", Title: "旧", Region: w.county.Region, Path: w.county.Path, InForce: true, Values: map[string][]ledger.Dated{"stop": at("", "no such option"), "nothing": at("", 1)}},
		}
		day := calendar.MustDate("2026-11-24")
		tests := []struct {
			name    string
			of      *record.Record
			on      calendar.Date
			param   string
			want    any
			origin  string
			origins string
		}{
			{"max of two plans", firm, day, "stop", "judged", "plan", "县方案"},
			{"a draft, a plan that is over and a value that does not fit count for nothing", other, day, "stop", "judged", "plan", "县方案"},
			{"union in the options' order", firm, day, "lists", []any{"low", "high"}, "plan", "镇方案"},
			{"the lower unit's holds only from its day", firm, day, "share", 0.6, "plan", "县方案"},
			{"the nearest, from its day", firm, calendar.MustDate("2026-12-02"), "share", 0.7, "plan", "镇方案"},
			{"another town", other, calendar.MustDate("2026-12-02"), "share", 0.6, "plan", "县方案"},
			{"a plan for a population", firm, day, "fee", 5.0, "plan", "专项"},
			{"who is not in the population has none", other, day, "fee", nil, "", ""},
			{"a floor is not overridden", firm, day, "floor", int64(3), "base", "p"},
			{"one for each option", firm, day, "within", map[string]any{"low": "10 workdays", "high": "3 workdays"}, "base", "p"},
		}
		w.write(func(tx *store.Tx) {
			for _, test := range tests {
				got, err := w.s.Param(tx, test.param, test.of.At(), test.on)
				must(t, err)
				if !reflect.DeepEqual(got.Value, test.want) || got.Origin != test.origin || got.Name != test.origins {
					t.Errorf("%s: %+v", test.name, got)
				}
			}
		})
		w.s.Plans = nil
		w.write(func(tx *store.Tx) {
			must(t, record.ParamsChanged(tx))
			for on, want := range map[string]float64{"2026-11-24": 0.4, "2027-01-01": 0.5} {
				if got, err := w.s.Param(tx, "share", firm.At(), calendar.MustDate(on)); err != nil || got.Value != want || got.Origin != "base" {
					t.Errorf("on %s the packs say %+v %v", on, got, err)
				}
			}
		})
	})
}

// The office sets a county's value with a reason, from a day on; the guard that waited for it then decides, and the event keeps what it
// read. Another server sees it at once.
func TestOfficeSetsParam(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		firm := w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂"}}))
		job := w.must(w.make(w.office, "job", record.Draft{Unit: firm.ID, Values: map[string]any{"what": "查"}}))
		elsewhere := &record.Service{Ledgers: w.s.Ledgers, Units: w.s.Units, Calendar: w.s.Calendar, Zone: w.s.Zone}
		fee := func(s *record.Service) (v record.ParamValue) {
			w.write(func(tx *store.Tx) {
				var err error
				v, err = s.Param(tx, "fee", firm.At(), s.Today(tx))
				must(t, err)
			})
			return v
		}
		set := func(a *unit.Actor, name, from string, value any, reason string) error {
			day := calendar.Date{}
			if from != "" {
				day = calendar.MustDate(from)
			}
			return w.try(func(tx *store.Tx) error { return w.s.SetParam(tx, a, "", name, day, value, reason) })
		}
		finish := func() error {
			return w.try(func(tx *store.Tx) error {
				_, err := w.s.Move(tx, w.office, w.s.Ledgers.Get("job"), job.ID, record.Step{Move: "finish"})
				return err
			})
		}
		if v := fee(w.s); v.Value != nil || v.Origin != "" {
			t.Errorf("nobody has set the fee: %+v", v)
		}
		wantCode(t, finish(), "paid")
		wantCode(t, set(w.clerk, "fee", "", 20, "定了"), "not_found")
		wantCode(t, set(w.office, "fee", "", 20, " "), "invalid")
		wantCode(t, set(w.office, "fee", "", 2000, "定了"), "invalid")
		wantCode(t, set(w.office, "fee", "", "many", "定了"), "invalid")
		wantCode(t, set(w.office, "floor", "", 1, "定了"), "locked")
		wantCode(t, set(w.office, "feee", "", 1, "定了"), "not_found")
		fee(elsewhere)
		must(t, set(w.office, "fee", "", 20, "会议纪要〔2026〕3号"))
		must(t, set(w.office, "fee", "2027-01-01", 30, "会议纪要〔2026〕3号"))
		for _, s := range []*record.Service{w.s, elsewhere} {
			if v := fee(s); v.Value != 20.0 || v.Origin != record.FromOffice {
				t.Errorf("the fee is %+v", v)
			}
		}
		must(t, finish())
		w.write(func(tx *store.Tx) {
			events, err := event.History(tx, job.ID)
			must(t, err)
			read, _ := events[0].Body.Params["fee"].(map[string]any)
			if events[0].Move != "finish" || read["value"] != 20.0 || read["origin"] != "office" {
				t.Errorf("the event keeps %v", events[0].Body.Params)
			}
			if events, err = event.History(tx, "fee"); err != nil || len(events) != 2 || events[1].Body.Note != "会议纪要〔2026〕3号" {
				t.Errorf("the log of the param: %v %v", events, err)
			}
			rows, err := w.s.ParamList(tx, w.clerk)
			must(t, err)
			if len(rows) != 6 || rows[0].Param.Key != "fee" || rows[0].Value != 20.0 || len(rows[0].Office) != 2 || !reflect.DeepEqual(rows[0].Reads, []string{"ledger.job.moves.finish.when.paid"}) {
				t.Errorf("the list begins with %+v", rows[0])
			}
		})
		// What a transaction set that came to nothing is nowhere.
		undone := w.try(func(tx *store.Tx) error {
			must(t, w.s.SetParam(tx, w.office, "", "fee", calendar.Date{}, 99, "误"))
			if v, err := w.s.Param(tx, "fee", firm.At(), w.s.Today(tx)); err != nil || v.Value != 99.0 {
				t.Errorf("within the transaction %+v %v", v, err)
			}
			return unit.NotFound()
		})
		wantCode(t, undone, "not_found")
		if v := fee(w.s); v.Value != 20.0 {
			t.Errorf("after what was undone the fee is %+v", v)
		}
		w.now = time.Date(2027, 1, 2, 2, 0, 0, 0, time.UTC)
		if v := fee(w.s); v.Value != 30.0 {
			t.Errorf("in the new year the fee is %+v", v)
		}
		must(t, set(w.office, "fee", "2027-01-01", nil, "收回"))
		must(t, set(w.office, "fee", "", nil, "收回"))
		if v := fee(elsewhere); v.Value != nil {
			t.Errorf("taken back, it is %+v", v)
		}
	})
}
