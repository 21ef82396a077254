package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"

	"zhiben/plan/read"
)

const noPeer = "none: nothing else is known to read such plans"

// score is what the scorer says of all documents together.
type score struct{ p, r, f1, outlineF1 float64 }

var scoreLine = regexp.MustCompile(`(?m)^all: items P=([\d.]+) R=([\d.]+) F1=([\d.]+) outline P=[\d.]+ R=[\d.]+ F1=([\d.]+)$`)

// readF1 scores the items read out of the annotated plans.
func readF1(at *place) ([]figure, error) {
	s, err := at.score(func(plan string) (string, error) { return at.read(plan) })
	if err != nil {
		return nil, err
	}
	return []figure{
		{"read-f1", s.f1, "F1 of items", ">= 0.97, P and R >= 0.95", noPeer, s.f1 >= 0.97 && s.p >= 0.95 && s.r >= 0.95},
		{"read-f1/precision", s.p, "P of items", ">= 0.95", noPeer, s.p >= 0.95},
		{"read-f1/recall", s.r, "R of items", ">= 0.95", noPeer, s.r >= 0.95},
	}, nil
}

// readOutlineF1 scores headings and measures.
func readOutlineF1(at *place) ([]figure, error) {
	s, err := at.score(func(plan string) (string, error) { return at.read(plan) })
	if err != nil {
		return nil, err
	}
	return []figure{{"read-outline-f1", s.outlineF1, "F1 of headings and measures", ">= 0.99", noPeer, s.outlineF1 >= 0.99}}, nil
}

// read writes what the product reads out of a document to a file and returns its name.
func (at *place) read(document string) (string, error) {
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(at.program(), "plan", "read", document, "--format", "json")
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", cmd, err, stderr.String())
	}
	out := filepath.Join(at.tmp, filepath.Base(document)+".json")
	return out, os.WriteFile(out, stdout.Bytes(), 0o644)
}

// result reads a document and decodes what was read.
func (at *place) result(document string) (read.Result, error) {
	var r read.Result
	file, err := at.read(document)
	if err != nil {
		return r, err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return r, err
	}
	return r, json.Unmarshal(data, &r)
}

// annotated are the gold files and the plans they annotate.
func (at *place) annotated() (map[string]string, error) {
	files, err := filepath.Glob(filepath.Join(at.shared, "gold", "[0-9]*.json"))
	if err != nil {
		return nil, err
	}
	plans := map[string]string{}
	for _, gold := range files {
		data, err := os.ReadFile(gold)
		if err != nil {
			return nil, err
		}
		var head struct {
			Doc string `json:"doc"`
		}
		if err := json.Unmarshal(data, &head); err != nil {
			return nil, fmt.Errorf("%s: %w", gold, err)
		}
		plans[gold] = filepath.Join(at.shared, "plans", head.Doc)
	}
	if len(plans) == 0 {
		return nil, fmt.Errorf("no gold files in %s: set ZHIBEN_SHARED to the folder that holds plans/ and gold/", at.shared)
	}
	return plans, nil
}

// score lets the scorer compare the gold files with what predict gives for their plans (the name of a JSON file).
func (at *place) score(predict func(plan string) (string, error)) (score, error) {
	plans, err := at.annotated()
	if err != nil {
		return score{}, err
	}
	args := []string{filepath.Join(at.shared, "gold", "score.py"), "-v"}
	for gold, plan := range plans {
		predicted, err := predict(plan)
		if err != nil {
			return score{}, err
		}
		args = append(args, gold, predicted)
	}
	var stderr bytes.Buffer
	cmd := exec.Command("python3", args...)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return score{}, fmt.Errorf("score.py: %w\n%s", err, stderr.String())
	}
	if os.Getenv("VERBOSE") != "" {
		fmt.Fprintf(os.Stderr, "%s", out)
	}
	m := scoreLine.FindStringSubmatch(string(out))
	if m == nil {
		return score{}, errors.New("score.py: no line for all documents")
	}
	var n [4]float64
	for i := range n {
		if n[i], err = strconv.ParseFloat(m[i+1], 64); err != nil {
			return score{}, err
		}
	}
	return score{n[0], n[1], n[2], n[3]}, nil
}
