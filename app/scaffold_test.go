package app

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zhiben/internal/lang"
	"zhiben/source"
)

// What a scaffold makes has no mistake and no warning, its cases pass, and its files say which schema editors read them by; several
// ledgers stand in one pack.
func TestScaffold(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "本县")
	for _, kind := range []string{"records", "unit", "asset", "reference"} {
		written, err := Scaffold{Folder: folder, Name: "fire_" + kind, Title: "占堵生命通道整治", Kind: kind, Region: "990826"}.Write()
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if want := map[bool]int{true: 4, false: 2}[kind == "records"]; len(written) != want {
			t.Errorf("%s: wrote %v", kind, written)
		}
		list, err := CheckPacks(folder)
		if err != nil {
			t.Fatal(err)
		}
		if len(list.Diagnostics) > 0 {
			t.Errorf("%s: %s\n%s", kind, list.Error(), list.Text(source.Warning, lang.EN))
		}
		src, err := os.ReadFile(written[0])
		if err != nil || !strings.HasPrefix(string(src), "# yaml-language-server: $schema=pack.schema.json\n") || strings.ContainsAny(string(src), "‹›") {
			t.Errorf("%s: %v\n%s", kind, err, src)
		}
	}
	if src, err := os.ReadFile(filepath.Join(folder, "pack.yaml")); err != nil || !strings.Contains(string(src), `version: 0.1.0, region: "990826", needs`) {
		t.Errorf("%v\n%s", err, src)
	}
	report, err := TestPacks(context.Background(), "", folder)
	if err != nil {
		t.Fatal(err)
	}
	if report.Failed > 0 || report.Passed < 5 {
		var out strings.Builder
		_ = report.Write(&out, "text", lang.EN)
		t.Errorf("%s", out.String())
	}
}

// A scaffold writes over nothing, and takes no name or title that would not work.
func TestScaffoldRefuses(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "county")
	good := Scaffold{Folder: folder, Name: "lane", Title: "生命通道", Kind: "records"}
	if _, err := good.Write(); err != nil {
		t.Fatal(err)
	}
	mine := filepath.Join(folder, "lane.yaml")
	if err := os.WriteFile(mine, []byte("ledger: {}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for what, s := range map[string]Scaffold{
		"region":             {Folder: folder, Name: "other", Title: "其他", Kind: "records", Region: "99"},
		"again":              good,
		"the base's":         {Folder: folder, Name: "hazard", Title: "隐患", Kind: "records"},
		"a capital":          {Folder: folder, Name: "Lane", Title: "通道", Kind: "records"},
		"a title with signs": {Folder: folder, Name: "lane2", Title: "通道: [甲]", Kind: "records"},
	} {
		if _, err := s.Write(); err == nil {
			t.Errorf("%s is taken", what)
		}
	}
	if src, _ := os.ReadFile(mine); string(src) != "ledger: {}\n" {
		t.Error("a file was written over")
	}
}
