package safety

import "testing"

func TestGasOK(t *testing.T) {
	for _, c := range []struct {
		measured, limit float64
		ok              bool
	}{{0.5, 4, true}, {0.51, 4, false}, {0.5, 15, true}, {0.2, 3.9, true}, {0.21, 3.9, false}, {0, 1.2, true}, {-0.1, 4, false}, {0.1, 0, false}} {
		if got := GasOK(c.measured, c.limit); got != c.ok {
			t.Errorf("%v %% found, limit %v %%: %v", c.measured, c.limit, got)
		}
	}
}
