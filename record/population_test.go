package record_test

import (
	"slices"
	"testing"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// A population's rows are those of its condition, plus and minus what people said, in the reader's scope.
func TestPopulations(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		names := map[string]*record.Record{}
		for name, town := range map[string]*unit.Actor{"甲厂": w.clerk, "乙厂": w.clerk, "丙厂": w.far} {
			names[name] = w.must(w.make(town, "enterprise", record.Draft{Unit: town.Unit.ID, Values: map[string]any{"name": name, "code": map[string]string{"甲厂": "A", "乙厂": "B", "丙厂": "C"}[name]}}))
		}
		for _, name := range []string{"甲厂", "丙厂"} {
			w.must(w.make(w.office, "job", record.Draft{Unit: names[name].ID, Values: map[string]any{"what": "查"}}))
		}
		members := func(a *unit.Actor, key string) (out []string) {
			w.write(func(tx *store.Tx) {
				after := ""
				for first := true; first || after != ""; first = false { // in parts of one
					m, err := w.s.Members(tx, a, key, 1, after)
					must(t, err)
					for _, one := range m.Members {
						out = append(out, one.Title+map[bool]string{true: " added"}[one.Added])
					}
					if after = m.Next; after == "" && int(m.Total) != len(out) {
						t.Errorf("%d of %d in %s", len(out), m.Total, key)
					}
					for _, one := range m.TakenOut {
						if after == "" {
							out = append(out, one.Title+" taken_out")
						}
					}
				}
			})
			return out
		}
		want := func(a *unit.Actor, key string, names ...string) {
			t.Helper()
			if got := members(a, key); !slices.Equal(got, names) {
				t.Errorf("%s sees in %s %v, want %v", a.Name, key, got, names)
			}
		}
		in := func(name string) (is bool) {
			w.write(func(tx *store.Tx) {
				var err error
				is, err = w.s.InPopulation(tx, "busy", names[name].ID)
				must(t, err)
			})
			return is
		}
		set := func(a *unit.Actor, key, name string, member *bool, reason string) error {
			return w.try(func(tx *store.Tx) error { return w.s.SetMember(tx, a, key, names[name].ID, member, reason) })
		}
		yes, no := true, false
		want(w.office, "busy", "甲厂", "丙厂")
		want(w.clerk, "busy", "甲厂")
		want(w.office, "towns", "东镇", "西镇")
		want(w.clerk, "towns", "东镇")
		want(w.office, "principals")
		w.write(func(tx *store.Tx) { w.actor(tx, names["甲厂"].ID, "王总", "principal") })
		want(w.office, "principals", "王总")
		wantCode(t, set(w.clerk, "busy", "乙厂", &yes, "漏报"), "not_for_this_post")
		wantCode(t, set(w.far, "busy", "乙厂", &yes, "漏报"), "not_found")
		wantCode(t, set(w.office, "busy", "乙厂", &yes, ""), "invalid")
		wantCode(t, set(w.office, "towns", "乙厂", &yes, "x"), "not_manual")
		wantCode(t, set(w.office, "nothing", "乙厂", &yes, "x"), "not_found")
		must(t, set(w.office, "busy", "乙厂", &yes, "漏报"))
		must(t, set(w.office, "busy", "丙厂", &no, "误列"))
		want(w.office, "busy", "甲厂", "乙厂 added", "丙厂 taken_out")
		if !in("甲厂") || !in("乙厂") || in("丙厂") {
			t.Error("conditions do not see what people said")
		}
		must(t, set(w.office, "busy", "丙厂", nil, "更正"))
		want(w.office, "busy", "甲厂", "乙厂 added", "丙厂")
		if got := w.kinds(names["丙厂"].ID); !slices.Equal(got[2:], []string{"enterprise.population_take_out", "enterprise.population_rule"}) {
			t.Errorf("events %v", got)
		}
		w.write(func(tx *store.Tx) {
			_, err := w.s.Members(tx, w.office, "like", 10, "")
			wantCode(t, err, "needs_given")
		})
	})
}
