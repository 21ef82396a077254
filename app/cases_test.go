package app

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"zhiben/internal/lang"
)

// The cases of all packs of the product hold, and those of the sample that uses every part of the engine.
func TestCases(t *testing.T) {
	for _, folders := range append([][]string{nil, {"testdata/packs/hazards"}, {"testdata/packs/county"}}, each1(packFolders(t))...) {
		report, err := TestPacks(context.Background(), "", folders...)
		if err != nil {
			t.Fatalf("%v: %v", folders, err)
		}
		if report.Failed > 0 {
			var b bytes.Buffer
			if err := report.Write(&b, "text", lang.EN); err != nil {
				t.Fatal(err)
			}
			t.Errorf("%v\n%s", folders, b.String())
		}
		if report.Passed == 0 && (folders == nil || folders[0] == "testdata/packs/hazards") {
			t.Errorf("%v has no cases", folders)
		}
	}
}

// The case that docs/packs.md shows can be played.
func TestCaseOfTheDocs(t *testing.T) {
	src, err := os.ReadFile("../docs/packs.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(src), "## Cases\n")
	_, rest, _ = strings.Cut(rest, "```yaml\n")
	example, _, ok := strings.Cut(rest, "```")
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/case.yaml", []byte(example), 0o600); err != nil || !ok {
		t.Fatal(err)
	}
	report, err := TestPacks(context.Background(), "", dir)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := report.Write(&b, "text", lang.EN); err != nil || report.Passed != 1 || report.Failed != 0 {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// What does not hold is told with its place and with what was there instead.
func TestFailingCases(t *testing.T) {
	report, err := TestPacks(context.Background(), "", "testdata/packs/failing")
	if err != nil {
		t.Fatal(err)
	}
	for i := range report.Cases {
		report.Cases[i].Milliseconds = 0
	}
	for _, out := range []struct {
		format, ending string
		tag            lang.Tag
	}{{"text", "text", lang.EN}, {"text", "zh.text", lang.ZH}, {"json", "json", lang.EN}} {
		var b bytes.Buffer
		if err := report.Write(&b, out.format, out.tag); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/packs/failing."+out.ending, b.String())
	}
	if report.Failed != len(report.Cases) || report.Passed != 0 {
		t.Errorf("%d of %d failed", report.Failed, len(report.Cases))
	}
	some, err := TestPacks(context.Background(), "refused", "testdata/packs/failing")
	if err != nil || len(some.Cases) != 2 {
		t.Errorf("%v, %v", some, err)
	}
}

// Cases that cannot be played are mistakes of the pack.
func TestIllCases(t *testing.T) {
	list, err := CheckPacks("testdata/packs/illcases")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/packs/illcases.txt", list.Error()+"\n")
	if _, err := TestPacks(context.Background(), "", "testdata/packs/illcases"); err == nil {
		t.Error("they are played")
	}
}
