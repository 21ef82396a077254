package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime/debug"
	"slices"
	"time"

	"zhiben/app"
	"zhiben/document"
	"zhiben/plan/read"
)

// readTimeChild is the argument that makes this program the measured process of read-time.
const readTimeChild = "-read-time"

const (
	readTimeChars  = 14_000
	readTimeRounds = 31
)

type readTimeResult struct {
	Milliseconds float64
	MiB          float64
	Items        int
}

// readTime lets a process of its own, on one core, read a plan of 14,000 characters.
func readTime(at *place) ([]figure, error) {
	plans, err := at.plans()
	if err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	var stderr bytes.Buffer
	cmd := exec.Command(self, readTimeChild, plans[0])
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, stderr.String())
	}
	var r readTimeResult
	if err := json.Unmarshal(out, &r); err != nil {
		return nil, err
	}
	return []figure{
		{"read-time", r.Milliseconds, fmt.Sprintf("ms for %d characters on one core, median of %d", readTimeChars, readTimeRounds), "<= 30 ms, <= 32 MiB above idle", "none", r.Milliseconds <= 30 && r.MiB <= 32},
		{"read-time/memory", r.MiB, "MiB resident above idle", "<= 32 MiB", "none", r.MiB <= 32},
	}, nil
}

// readTimeInChild reads the file's first 14,000 characters again and again and prints a readTimeResult. Memory is that of
// the first reading: the highest resident size the kernel saw, above the size with the vocabulary loaded.
func readTimeInChild(file string) error {
	policy, err := app.LoadPolicy()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	runes := []rune(string(data))
	for len(runes) < readTimeChars {
		runes = append(runes, runes...)
	}
	data, runes = []byte(string(runes[:readTimeChars])), nil
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil { // resets VmHWM
		return err
	}
	idle, err := status(os.Getpid(), "VmRSS")
	if err != nil {
		return err
	}
	var result readTimeResult
	times := make([]float64, 0, readTimeRounds)
	for i := range readTimeRounds {
		start := time.Now()
		doc, err := document.Read(context.Background(), "plan.txt", data)
		if err != nil {
			return err
		}
		result.Items = len(read.Read(*doc, policy.Vocabulary).Items)
		times = append(times, float64(time.Since(start).Microseconds())/1000)
		if i > 0 {
			continue
		}
		peak, err := status(os.Getpid(), "VmHWM")
		if err != nil {
			return err
		}
		result.MiB = float64(peak-idle) / (1 << 20)
	}
	if result.Items == 0 {
		return fmt.Errorf("%s: nothing was read", file)
	}
	slices.Sort(times)
	result.Milliseconds = times[len(times)/2]
	return json.NewEncoder(os.Stdout).Encode(result)
}
