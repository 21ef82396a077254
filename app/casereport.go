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
	r.OK = len(r.list.Of(source.Error)) == 0
}

// say puts what did not hold into words.
func (r *CaseReport) say(tag lang.Tag) {
	for i := range r.Cases {
		c := &r.Cases[i]
		c.Failures = nil
		for _, d := range c.list.Of(source.Error) {
			c.Failures = append(c.Failures, CaseFailure{d.Pos.File, d.Pos.Line, d.Pos.Col, d.Code, d.Says(tag)})
		}
	}
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

// Write writes the report as text or json, in a language. The text has a line a case, and for each failure the place with what was there instead.
func (r *CaseReport) Write(w io.Writer, format string, tag lang.Tag) error {
	if format == "json" {
		r.say(tag)
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(r)
	}
	var b strings.Builder
	for _, c := range r.Cases {
		word := lang.Both("通过", "ok  ")
		if !c.OK {
			word = lang.Both("失败", "FAIL")
		}
		fmt.Fprintf(&b, "%s %s (%s:%d, %d ms)\n", word.In(tag), c.Name, c.File, c.Line, c.Milliseconds)
		if !c.OK {
			b.WriteString("     " + strings.ReplaceAll(c.list.Text(source.Error, tag), "\n", "\n     ") + "\n")
		}
	}
	b.WriteString(lang.Bothf("%d 个通过，%d 个失败\n", "%d passed, %d failed\n", r.Passed, r.Failed).In(tag))
	_, err := io.WriteString(w, b.String())
	return err
}
