package archtest

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestHouse reads the real imports of the module. Imports of tests are free.
func TestHouse(t *testing.T) {
	imports, err := read("../..")
	if err != nil {
		t.Fatal(err)
	}
	if len(imports) < 10 {
		t.Fatalf("found only %d packages", len(imports))
	}
	for _, line := range broken("zhiben", imports) {
		t.Error(line)
	}
}

// read parses the sources itself instead of asking the go command, so that the test's cached result ends when they change.
func read(root string) (map[string][]string, error) {
	imports := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		if err == nil && entry.IsDir() && path != root && (strings.HasPrefix(name, ".") || name == "node_modules" || name == "testdata") {
			return fs.SkipDir
		}
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		dir, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(dir)
		for _, spec := range file.Imports {
			imports[pkg] = append(imports[pkg], strings.Trim(spec.Path.Value, `"`))
		}
		return nil
	})
	return imports, err
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
