package record_test

import (
	"testing"

	"zhiben/record"
	"zhiben/store"
)

// A narrow post sees what is shared with its very unit, not what is shared with the units below.
func TestNarrowPostsSeeWhatIsSharedWithTheirUnit(t *testing.T) {
	onBoth(t, func(w *world) {
		t := w.t
		job := w.make(map[string]any{"name": "一件", "helpers": []any{w.towns[1].ID}})
		seen := func(narrow bool, at int) int {
			a := *w.other
			switch at {
			case 0: // the county, above the town it is shared with
				a = *w.office
			}
			a.Narrow, a.Sectors = narrow, nil
			n := 0
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, &a, w.job(), record.Query{})
				must(t, err)
				n = len(page.Records)
				if _, err := w.s.Get(tx, &a, w.job(), job.ID); (err == nil) != (n == 1) {
					t.Errorf("list and record disagree: %d, %v", n, err)
				}
			})
			return n
		}
		for _, c := range []struct {
			narrow bool
			at     int
			want   int
		}{{false, 0, 1}, {true, 0, 0}, {false, 1, 1}, {true, 1, 1}} {
			if got := seen(c.narrow, c.at); got != c.want {
				t.Errorf("narrow %v at %d sees %d; want %d", c.narrow, c.at, got, c.want)
			}
		}
	})
}
