package app

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"zhiben/internal/lang"
	"zhiben/source"
)

// CaseReport is what running the cases of packs showed.
type CaseReport struct {
	Cases  []CaseResult `json:"cases"`
	Passed int          `json:"passed"`
	Failed int          `json:"failed"`
}

// CaseResult is one case that was run.
type CaseResult struct {
	Name         string        `json:"name"`
	Title        string        `json:"title,omitempty"`
	File         string        `json:"file"`
	Line         int           `json:"line"`
	OK           bool          `json:"ok"`
	Milliseconds int64         `json:"ms"`
	Failures     []CaseFailure `json:"failures,omitempty"`

	list *source.List
	took time.Duration
}

// CaseFailure is one expectation that did not hold.
type CaseFailure struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Code    string `json:"code"` // K901 a step failed, K902 it was not refused as expected, K903 something is otherwise
	Message string `json:"message"`
}

func (r *CaseResult) finish() {
	r.Milliseconds = r.took.Milliseconds()
	for _, d := range r.list.Of(source.Error) {
		r.Failures = append(r.Failures, CaseFailure{d.Pos.File, d.Pos.Line, d.Pos.Col, d.Code, d.Says(lang.EN)})
	}
	r.OK = len(r.Failures) == 0
}

func (r *CaseReport) count() {
	r.Passed, r.Failed = 0, 0
	for _, c := range r.Cases {
		if c.OK {
			r.Passed++
		} else {
			r.Failed++
		}
	}
}

// Write writes the report as text or json. The text has a line a case, and for each failure the place with what was there instead.
func (r *CaseReport) Write(w io.Writer, format string) error {
	if format == "json" {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(r)
	}
	var b strings.Builder
	for _, c := range r.Cases {
		word := "ok  "
		if !c.OK {
			word = "FAIL"
		}
		fmt.Fprintf(&b, "%s %s (%s:%d, %d ms)\n", word, c.Name, c.File, c.Line, c.Milliseconds)
		if !c.OK {
			b.WriteString("     " + strings.ReplaceAll(c.list.Error(), "\n", "\n     ") + "\n")
		}
	}
	fmt.Fprintf(&b, "%d passed, %d failed\n", r.Passed, r.Failed)
	_, err := io.WriteString(w, b.String())
	return err
}
