package source

import (
	"io"
	"net/url"
	"slices"
	"strings"
)

// The parts of SARIF 2.1.0 that a list of diagnostics needs: OASIS Static Analysis Results Interchange Format, sections 3.13
// (log), 3.14 (run), 3.19 (tool component), 3.27 (result), 3.28 (location), 3.30 (region).
type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool struct {
		Driver sarifDriver `json:"driver"`
	} `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID          string       `json:"id"`
	Description sarifMessage `json:"shortDescription"`
}

type sarifMessage struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex int             `json:"ruleIndex"`
	Level     Severity        `json:"level"`
	Message   sarifMessage    `json:"message"`
	Locations []sarifLocation `json:"locations"`
	Related   []sarifLocation `json:"relatedLocations,omitempty"`
}

type sarifLocation struct {
	ID       int `json:"id,omitempty"`
	Physical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region sarifRegion `json:"region"`
	} `json:"physicalLocation"`
	Message *sarifMessage `json:"message,omitempty"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndColumn   int `json:"endColumn"`
}

// classes say what the letter of a code stands for.
var classes = map[byte]string{'Y': "The shape of the file", 'N': "Names", 'T': "Types", 'Q': "What a query can hold", 'L': "Lifecycles",
	'R': "Roles", 'C': "Clocks and ladders", 'E': "Upgrades and overrides", 'W': "Advice"}

// SARIF writes the list for code-scanning tools.
func (r Report) SARIF(w io.Writer) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: r.Tool, Version: r.Version, Rules: []sarifRule{}}
	rules := &run.Tool.Driver.Rules
	for _, d := range r.ordered() {
		at := slices.IndexFunc(*rules, func(have sarifRule) bool { return have.ID == d.Code })
		if at < 0 {
			at = len(*rules)
			*rules = append(*rules, sarifRule{d.Code, sarifMessage{class(d.Code)}})
		}
		result := sarifResult{RuleID: d.Code, RuleIndex: at, Level: d.Severity, Message: sarifMessage{d.Says(r.Lang)}, Locations: []sarifLocation{r.location(d.Pos)}}
		for i, other := range d.Related {
			l := r.location(other.Pos)
			l.ID, l.Message = i+1, &sarifMessage{other.Text.In(r.Lang)}
			result.Related = append(result.Related, l)
		}
		run.Results = append(run.Results, result)
	}
	return indented(w, sarifLog{"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", "2.1.0", []sarifRun{run}})
}

func class(code string) string {
	if code != "" && classes[code[0]] != "" {
		return classes[code[0]]
	}
	return "Other"
}

func (l *List) location(p Pos) sarifLocation {
	var out sarifLocation
	place := l.place(p, "")
	out.Physical.Artifact.URI = uri(p.File)
	out.Physical.Region = sarifRegion{place.Line, place.Column, place.EndColumn}
	return out
}

// uri is a relative reference; each step of the path is escaped.
func uri(file string) string {
	steps := strings.Split(file, "/")
	for i, s := range steps {
		steps[i] = url.PathEscape(s)
	}
	return strings.Join(steps, "/")
}
