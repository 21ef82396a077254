package main

import (
	"cmp"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
)

var nsPerOp = regexp.MustCompile(`BenchmarkJudgement\S*\s+\d+\s+([0-9.]+) ns/op`)

// moveCost runs the benchmark of deciding one move, which lies in the package it looks into.
func moveCost(at *place) ([]figure, error) {
	cmd := exec.Command("go", "test", "-run", "^$", "-bench", "^BenchmarkJudgement$", "-count", "5", "./record")
	cmd.Dir = at.root
	out, err := cmd.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	var took []float64
	for _, m := range nsPerOp.FindAllSubmatch(out, -1) {
		ns, err := strconv.ParseFloat(string(m[1]), 64)
		if err != nil {
			return nil, err
		}
		took = append(took, ns/1000)
	}
	if len(took) == 0 {
		return nil, fmt.Errorf("%s printed no time:\n%s", cmd, out)
	}
	us := median(took, cmp.Compare[float64])
	return []figure{{"move-cost", us, fmt.Sprintf("us for scope, needs and guard of one move, median of %d", len(took)), "<= 20 us", "none", us <= 20}}, nil
}
