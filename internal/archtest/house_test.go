package archtest

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestHouse reads the real imports of the module. Imports of tests are free.
func TestHouse(t *testing.T) {
	module, imports := list(t)
	if len(imports) < 3 {
		t.Fatalf("go list found only %d packages", len(imports))
	}
	for _, line := range broken(module, imports) {
		t.Error(line)
	}
}

func list(t *testing.T) (string, map[string][]string) {
	t.Helper()
	var stderr bytes.Buffer
	cmd := exec.Command("go", "list", "-e", "-f", `{{.Module.Path}}|{{.ImportPath}}|{{join .Imports " "}}`, "./...")
	cmd.Dir, cmd.Stderr = "../..", &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	module, imports := "", map[string][]string{}
	for line := range strings.Lines(string(out)) {
		part := strings.SplitN(strings.TrimSpace(line), "|", 3)
		module = part[0]
		imports[strings.TrimPrefix(part[1], module+"/")] = strings.Fields(part[2])
	}
	return module, imports
}

func TestBroken(t *testing.T) {
	got := broken("zhiben", map[string][]string{
		"cmd/zhiben":      {"os", "zhiben/app"},
		"app":             {"zhiben/server", "zhiben/plan/read", "zhiben/packs"},
		"plan/read":       {"strings", "net/url", "zhiben/calendar", "zhiben/document"},
		"record":          {"zhiben/ledger", "zhiben/unit", "zhiben/store", "zhiben/internal/id"},
		"record/query":    {"zhiben/record", "zhiben/expr"},
		"document":        {"os/exec", "zhiben/store", "zhiben/likeness"},
		"ledger":          {"zhiben/internal/id", "github.com/jackc/pgx/v5/stdlib"},
		"unit":            {"zhiben/record", "zhiben/plan"},
		"server":          {"zhiben/cmd/zhiben", "zhiben/app"},
		"cupboard":        {"fmt"},
		"internal/id":     {"zhiben/store"},
		"internal/testpg": {"os", "net"},
	})
	want := []string{
		"cupboard: has no place in the house: draw it in docs/architecture.md and internal/archtest",
		"document imports os/exec: document is pure: no database, network or file system",
		"document imports zhiben/likeness: likeness lies in the same block and document does not contain it",
		"document imports zhiben/store: document is pure and store is not",
		"internal/id imports zhiben/store: dependencies run downward only, and store lies above internal",
		"ledger imports github.com/jackc/pgx/v5/stdlib: ledger is pure: no database, network or file system",
		"server imports zhiben/app: app lies in the same block and server does not contain it",
		"server imports zhiben/cmd/zhiben: cmd/zhiben lies in the same block and server does not contain it",
		"unit imports zhiben/plan: dependencies run downward only, and plan lies above unit",
		"unit imports zhiben/record: record lies in the same block and unit does not contain it",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
