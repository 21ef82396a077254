package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"zhiben/document/sample"
)

// readFormats reads the annotated plans as .docx with automatic numbering, as .doc and as .pdf, and compares the items' F1
// with that of the .txt. Package sample writes the .docx, in which no number of a heading or measure is typed; LibreOffice
// makes the .doc and the .pdf out of it. As a peer, LibreOffice's own text export of the .docx is read by the same reader.
func readFormats(at *place) ([]figure, error) {
	plain, err := at.score(at.read)
	if err != nil {
		return nil, err
	}
	plans, err := at.annotated()
	if err != nil {
		return nil, err
	}
	made := map[string]map[string]string{} // format, plan: file
	for _, format := range []string{"docx", "doc", "pdf", "peer.txt"} {
		made[format] = map[string]string{}
	}
	for _, plan := range plans {
		if err := at.convert(plan, made); err != nil {
			return nil, err
		}
	}
	diff := func(format string) (float64, error) {
		s, err := at.score(func(plan string) (string, error) { return at.readAs(plan, made[format][plan]) })
		return math.Abs(s.f1 - plain.f1), err
	}
	peer, err := diff("peer.txt")
	if err != nil {
		return nil, err
	}
	whole := figure{"read-formats", 0, "largest difference of items F1 from .txt", "<= 0.01",
		fmt.Sprintf("%.4f: LibreOffice's text export of the .docx, read by the same reader", peer), true}
	out := []figure{}
	for _, format := range []string{"docx", "doc", "pdf"} {
		d, err := diff(format)
		if err != nil {
			return nil, err
		}
		out = append(out, figure{"read-formats/" + format, d, "difference of items F1 from .txt", "<= 0.01", "none", d <= 0.01})
		whole.Measured = max(whole.Measured, d)
	}
	whole.OK = whole.Measured <= 0.01
	return append([]figure{whole}, out...), nil
}

// convert makes the files of one plan.
func (at *place) convert(plan string, made map[string]map[string]string) error {
	text, err := os.ReadFile(plan)
	if err != nil {
		return err
	}
	docx, err := sample.Numbered(string(text))
	if err != nil {
		return err
	}
	for format, to := range map[string]string{"docx": "", "doc": "doc", "pdf": "pdf", "peer.txt": "txt:Text (encoded):UTF8"} {
		data := docx
		if to != "" {
			if data, err = sample.Convert(context.Background(), docx, "docx", to); err != nil {
				return fmt.Errorf("LibreOffice (apt-get install libreoffice-writer): %w", err)
			}
		}
		file := filepath.Join(at.tmp, strings.TrimSuffix(filepath.Base(plan), "txt")+format)
		if err := os.WriteFile(file, data, 0o644); err != nil {
			return err
		}
		made[format][plan] = file
	}
	return nil
}

// readAs reads a file that holds the text of a plan and moves the items to where their words stand in the plan's .txt, so
// that the gold annotations apply: other formats break lines elsewhere. An item whose words are not there counts as wrong.
func (at *place) readAs(plan, file string) (string, error) {
	out, err := at.read(file)
	if err != nil {
		return "", err
	}
	data, err := os.ReadFile(out)
	if err != nil {
		return "", err
	}
	var result map[string]any
	if err := json.Unmarshal(data, &result); err != nil {
		return "", err
	}
	text, err := os.ReadFile(plan)
	if err != nil {
		return "", err
	}
	items, ok := result["items"].([]any)
	if !ok {
		return "", errors.New("no items")
	}
	place := squeeze([]rune(string(text)))
	last := 0
	for _, row := range items {
		item := row.(map[string]any)
		item["start"], item["end"] = 0, 1
		quote, _ := item["quote"].(string)
		spans := place.find(quote)
		for i, s := range spans {
			// Of several places the first one after the item before; a little back, since items may overlap.
			if s.Start >= last-200 || i == len(spans)-1 {
				item["start"], item["end"], last = s.Start, s.End, s.Start
				break
			}
		}
	}
	if data, err = json.Marshal(result); err != nil {
		return "", err
	}
	return out, os.WriteFile(out, data, 0o644)
}
