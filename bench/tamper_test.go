package main

import (
	"testing"

	"zhiben/internal/testpg"
)

// Every kind of change is noticed, on a small database of either kind.
func TestEveryChangeIsNoticed(t *testing.T) {
	for name, database := range map[string]func(*testing.T) string{"sqlite": func(*testing.T) string { return "" }, "postgres": func(t *testing.T) string { return testpg.URL(t) }} {
		t.Run(name, func(t *testing.T) {
			at, err := locate()
			if err != nil {
				t.Fatal(err)
			}
			data := t.TempDir()
			a, err := at.openSite(data, database(t))
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = a.Close() })
			outside, _, err := fillSites(a, 600, 2, 3)
			if err != nil {
				t.Fatal(err)
			}
			tampering, err := newTampering(a, data, outside, 1)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range changes() {
				found, err := tampering.try(c, true)
				if err != nil {
					t.Errorf("%s: %v", c.name, err)
				} else if found == nil {
					t.Errorf("%s: not noticed", c.name)
				}
				if c.touches == allParts {
					continue
				}
				if part, err := tampering.try(c, false); err != nil || part == nil {
					t.Errorf("%s: not noticed by what reads a part: %v", c.name, err)
				}
			}
			if _, err := newTampering(a, data, outside, 1); err != nil { // all was taken back
				t.Error(err)
			}
		})
	}
}
