package ledger

import "testing"

// What people type is cleaned, kept in one form, and comes back from the column as it was kept.
func TestCheckedTypes(t *testing.T) {
	for _, c := range []struct {
		written string
		raw     any
		kept    any // nil: refused
	}{
		{"credit code", " 91330106ma2xk7q397 ", "91330106MA2XK7Q397"},
		{"credit code", "91330106MA2XK7Q398", nil},
		{"identity number", "11010519491231002x", "11010519491231002X"},
		{"identity number", "110105194912310021", nil},
		{"region code", "370826", "370826"},
		{"region code", "990826", nil},
		{"industry code", "c2614", "C2614"},
		{"industry code", "98", nil},
		{"phone", "+86 138 1234 5678", "13812345678"},
		{"phone", "12345", nil},
		{"phone", 13812345678.0, nil},
		{"money", 20000.5, 20000.5},
		{"money", 0.1 + 0.2, 0.3},
		{"money", 1.005, nil},
		{"money", "20000", nil},
		{"money", -999999999999.99, -999999999999.99},
		{"date time", "2026-11-25T09:30:00+08:00", "2026-11-25T01:30:00.000Z"},
		{"date time", "2026-11-25", nil},
	} {
		typ := types[c.written]
		got, err := typ.Parse(&Field{}, c.raw)
		if c.kept == nil {
			if refusal, ok := err.(*Refusal); !ok || refusal.ZH == "" || refusal.EN == "" {
				t.Errorf("%s %v: %v, %v; want a refusal in both languages", c.written, c.raw, got, err)
			}
			continue
		}
		if err != nil || got != c.kept {
			t.Errorf("%s %v: %v, %v; want %v", c.written, c.raw, got, err, c.kept)
			continue
		}
		stored := typ.Store(got)
		if back, err := typ.Load(stored); err != nil || back != c.kept {
			t.Errorf("%s %v: stored as %v, comes back as %v, %v", c.written, c.raw, stored, back, err)
		}
	}
}
