package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
)

// listRender times a list of fifty rows in the system's Chromium, the processor slowed four times: from the navigation until the rows are
// drawn and the page is free, and from the choice of a filter until other rows are. Medians of eleven rounds after two of warm-up.
func listRender(at *place) ([]figure, error) {
	var stderr bytes.Buffer
	cmd := exec.Command("node", filepath.Join(at.root, "web", "e2e", "list-render.mjs"))
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", cmd, err, stderr.String())
	}
	var took struct{ Open, Filter []float64 }
	if err := json.Unmarshal(out, &took); err != nil {
		return nil, err
	}
	if len(took.Open) == 0 || len(took.Filter) == 0 {
		return nil, fmt.Errorf("%s: no round was measured", cmd)
	}
	middle := func(ms []float64) float64 { slices.Sort(ms); return ms[len(ms)/2] }
	open, filter := middle(took.Open), middle(took.Filter)
	return []figure{
		{"list-render", open / 1000, "s until 50 rows are drawn and the page is free", "<= 1.5 s", "none", open <= 1500},
		{"list-render/filter", filter, "ms from a filter to its rows", "<= 300 ms", "none", filter <= 300},
	}, nil
}
