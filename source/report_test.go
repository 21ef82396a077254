package source_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"zhiben/internal/lang"
	"zhiben/source"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample is a list with everything a diagnostic can hold.
func sample() source.Report {
	l := &source.List{Files: map[string][]byte{
		"base/隐患.yaml":     []byte("ledger:\n  hazard: {fields: {deadline: date}}\n"),
		"weishan/a b.yaml": []byte("rectify: {due: record.dedline, say: 须先下达停产决定}\nopen: follow\n"),
	}}
	l.Warn(source.Pos{File: "weishan/a b.yaml", Line: 2, Col: 1}, "W704", "ledger.hazard is touched by no case; write one")
	l.Add(source.Pos{File: "weishan/a b.yaml", Line: 1, Col: 23}, "T203", "no field `dedline` in ledger.hazard").Meant("deadline", source.Pos{File: "base/隐患.yaml", Line: 2, Col: 21})
	l.Add(source.Pos{File: "weishan/a b.yaml", Line: 1, Col: 37, Len: 8}, "E601", "the words are <locked>").See(source.Pos{File: "base/隐患.yaml", Line: 1, Col: 1}, "locked here")
	l.Add(source.Pos{File: "weishan/a b.yaml", Line: 1, Col: 37, Len: 8}, "E601", "the words are <locked>")
	return source.Report{Tool: "zhiben", Version: "1.2", Lang: lang.EN, List: l}
}

func TestReports(t *testing.T) {
	for name, write := range map[string]func(source.Report, *bytes.Buffer) error{
		"report.txt":   func(r source.Report, b *bytes.Buffer) error { return r.Text(b) },
		"report.json":  func(r source.Report, b *bytes.Buffer) error { return r.JSON(b) },
		"report.sarif": func(r source.Report, b *bytes.Buffer) error { return r.SARIF(b) },
	} {
		var b bytes.Buffer
		if err := write(sample(), &b); err != nil {
			t.Fatal(err)
		}
		file := "testdata/" + name
		if *update {
			if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if b.String() != string(want) {
			t.Errorf("%s: got\n%s\nwant\n%s", name, b.String(), want)
		}
	}
}

func TestNothingToSay(t *testing.T) {
	r := source.Report{Tool: "zhiben", Lang: lang.EN, List: &source.List{}}
	var text, sarif, js bytes.Buffer
	if err := r.Text(&text); err != nil || text.String() != "ok\n" {
		t.Errorf("%v %q", err, text.String())
	}
	if err := r.SARIF(&sarif); err != nil || !strings.Contains(sarif.String(), `"results": []`) {
		t.Errorf("%v %s", err, sarif.String())
	}
	if err := r.JSON(&js); err != nil || !strings.Contains(js.String(), `"diagnostics": []`) {
		t.Errorf("%v %s", err, js.String())
	}
	validate(t, sarif.Bytes())
}

// A list with warnings alone refuses nothing.
func TestWarningsAlone(t *testing.T) {
	l := &source.List{}
	l.Warn(source.Pos{File: "a", Line: 1, Col: 1}, "W701", "no English title")
	if l.Err() != nil || l.Text(source.Warning, "en") != "a:1:1: warning W701: no English title" {
		t.Errorf("%v, %q", l.Err(), l.Text(source.Warning, "en"))
	}
}

func TestSARIF(t *testing.T) {
	var b bytes.Buffer
	if err := sample().SARIF(&b); err != nil {
		t.Fatal(err)
	}
	validate(t, b.Bytes())
}

// sarifRules are the demands of SARIF 2.1.0 on the parts that are written: what must be there, what it may hold, and nothing else.
// Lines and columns count from 1 (3.30.5, 3.30.6), an end column is not before the start, URIs are URI references (3.4.3), a rule's
// index lies within the rules (3.27.6) and identifiers of rules are not repeated (3.19.23).
const sarifRules = `{
  "type": "object", "required": ["version", "runs"], "additionalProperties": false,
  "properties": {
    "$schema": {"type": "string", "format": "uri"}, "version": {"enum": ["2.1.0"]},
    "runs": {"type": "array", "items": {"type": "object", "required": ["tool"], "additionalProperties": false, "properties": {
      "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
      "tool": {"type": "object", "required": ["driver"], "additionalProperties": false, "properties": {"driver": {
        "type": "object", "required": ["name"], "additionalProperties": false, "properties": {
          "name": {"type": "string", "minLength": 1}, "version": {"type": "string"},
          "rules": {"type": "array", "uniqueItems": true, "items": {"type": "object", "required": ["id"], "additionalProperties": false,
            "properties": {"id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"}}}}}}}},
      "results": {"type": "array", "items": {"type": "object", "required": ["message"], "additionalProperties": false, "properties": {
        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": -1}, "level": {"enum": ["none", "note", "warning", "error"]},
        "message": {"$ref": "#/$defs/message"},
        "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
        "relatedLocations": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/$defs/location"}}}}}}}}},
  "$defs": {
    "message": {"type": "object", "required": ["text"], "additionalProperties": false, "properties": {"text": {"type": "string", "minLength": 1}}},
    "location": {"type": "object", "additionalProperties": false, "properties": {
      "id": {"type": "integer", "minimum": 0}, "message": {"$ref": "#/$defs/message"},
      "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": false, "properties": {
        "artifactLocation": {"type": "object", "required": ["uri"], "additionalProperties": false, "properties": {"uri": {"type": "string", "format": "uri-reference"}}},
        "region": {"type": "object", "additionalProperties": false, "properties": {
          "startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1}, "endColumn": {"type": "integer", "minimum": 1}}}}}}}}}`

func validate(t *testing.T, sarif []byte) {
	t.Helper()
	rules, err := jsonschema.UnmarshalJSON(strings.NewReader(sarifRules))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("mem:sarif", rules); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("mem:sarif")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(sarif))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(doc); err != nil {
		t.Errorf("%v\n%s", err, sarif)
	}
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Locations []struct {
					PhysicalLocation struct {
						Region struct{ StartColumn, EndColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(sarif, &log); err != nil {
		t.Fatal(err)
	}
	for _, run := range log.Runs {
		seen := map[string]bool{}
		for _, rule := range run.Tool.Driver.Rules {
			if seen[rule.ID] {
				t.Errorf("rule %s twice", rule.ID)
			}
			seen[rule.ID] = true
		}
		for _, r := range run.Results {
			if r.RuleIndex >= len(run.Tool.Driver.Rules) || run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
				t.Errorf("%s has index %d", r.RuleID, r.RuleIndex)
			}
			if p := r.Locations[0].PhysicalLocation.Region; p.EndColumn <= p.StartColumn {
				t.Errorf("region %+v", p)
			}
		}
	}
}
