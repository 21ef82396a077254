// Command bench measures the figures of docs/performance.md on the built product and prints one JSON line a figure:
//
//	{"name","measured","unit","goal","peer","ok"}
//
// It keeps the latest line of each figure in docs/performance.jsonl. Arguments name the figures to measure; without any,
// all are measured but those that take very long. Real plans and their gold annotations are read from the folder ZHIBEN_SHARED (default: shared beside
// the repository) and are not part of it. It ends with 1 when a figure could not be measured or misses its goal.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// figure is one measured number. OK says whether it meets the goal.
type figure struct {
	Name     string  `json:"name"`
	Measured float64 `json:"measured"`
	Unit     string  `json:"unit"`
	Goal     string  `json:"goal"`
	Peer     string  `json:"peer"` // the same measured of something else, "none" where nothing comparable is known
	OK       bool    `json:"ok"`
}

// bench measures a figure; it may give the parts of the figure as well, named "figure/part".
type bench struct {
	name string
	run  func(*place) ([]figure, error)
}

// asked are measured only when they are named: they take very long.
var asked = map[string]bool{"soak": true, "log-mutations": true, "backup-restore": true}

var benches = []bench{
	{"read-f1", readF1},
	{"read-outline-f1", readOutlineF1},
	{"read-triggers", readTriggers},
	{"read-not-taken", readNotTaken},
	{"read-formats", readFormats},
	{"read-time", readTime},
	{"run-first-page", runFirstPage},
	{"first-load-js", firstLoadJS},
	{"list-render", listRender},
	{"phone-form", phoneForm},
	{"memory-at-rest", memoryAtRest},
	{"list-page-1m", listPages},
	{"search", searches},
	{"import-100k", importSheet},
	{"export-100k", exportSheet},
	{"move-cost", moveCost},
	{"cold-start", coldStart},
	{"soak", soak},
	{"create-http-sqlite", createSQLite},
	{"create-http-postgres", createPostgres},
	{"rebuild-followers", rebuildFollowers},
	{"log-mutations", logMutations},
	{"log-append", logAppend},
	{"authz-matrix", authzMatrix},
	{"scope-cost", scopeCost},
	{"audit-page", auditPage},
	{"backup-restore", backupRestore},
	{"planted-secrets", plantedSecrets},
}

// place is where things are on this machine.
type place struct {
	root   string // of the repository
	shared string // plans/ and gold/
	tmp    string // a folder of this run

	imported, exported []figure // see sheets
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(names []string) error {
	if len(names) == 2 && names[0] == readTimeChild {
		return readTimeInChild(names[1])
	}
	for _, name := range names {
		if !slices.ContainsFunc(benches, func(b bench) bool { return b.name == name }) {
			return fmt.Errorf("bench: there is no figure %q", name)
		}
	}
	at, err := locate()
	if err != nil {
		return err
	}
	defer os.RemoveAll(at.tmp)
	var failed error
	for _, b := range benches {
		if !slices.Contains(names, b.name) && (len(names) > 0 || asked[b.name]) {
			continue
		}
		figures, err := b.run(at)
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("%s: %w", b.name, err))
			continue
		}
		for _, f := range figures {
			line, err := encode(f)
			if err != nil {
				return err
			}
			fmt.Println(line)
			if !f.OK {
				failed = errors.Join(failed, fmt.Errorf("%s: misses its goal", f.Name))
			}
		}
		if err := keep(filepath.Join(at.root, "docs", "performance.jsonl"), figures); err != nil {
			return err
		}
	}
	return failed
}

func locate() (*place, error) {
	root, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		if root == filepath.Dir(root) {
			return nil, errors.New("bench: run it inside the repository")
		}
		root = filepath.Dir(root)
	}
	shared := os.Getenv("ZHIBEN_SHARED")
	if shared == "" {
		shared = filepath.Join(root, "..", "shared")
	}
	tmp, err := os.MkdirTemp("", "zhiben-bench")
	return &place{root: root, shared: shared, tmp: tmp}, err
}

// plans are the real plan documents, in the order of their names.
func (at *place) plans() ([]string, error) {
	files, err := filepath.Glob(filepath.Join(at.shared, "plans", "*.txt"))
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no plans in %s: set ZHIBEN_SHARED to the folder that holds plans/ and gold/", at.shared)
	}
	return files, err
}

// program is the built product.
func (at *place) program() string { return filepath.Join(at.root, "bin", "zhiben") }

// encode writes a figure on one line; signs like ≥ and & stay as they are.
func encode(f figure) (string, error) {
	f.Measured = math.Round(f.Measured*1e4) / 1e4
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(f); err != nil {
		return "", err
	}
	return strings.TrimSpace(buf.String()), nil
}

// keep replaces the figures in the file of latest figures, which stays in the order of benches; parts follow their figure.
func keep(path string, figures []figure) error {
	latest := map[string]figure{}
	old, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for line := range strings.Lines(string(old)) {
		var f figure
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		latest[f.Name] = f
	}
	for _, f := range figures {
		latest[f.Name] = f
	}
	names := make([]string, 0, len(latest))
	for name := range latest {
		names = append(names, name)
	}
	rank := func(name string) int {
		whole, _, _ := strings.Cut(name, "/")
		return slices.IndexFunc(benches, func(b bench) bool { return b.name == whole })
	}
	slices.SortFunc(names, func(a, b string) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var out strings.Builder
	for _, name := range names {
		line, err := encode(latest[name])
		if err != nil {
			return err
		}
		out.WriteString(line + "\n")
	}
	return os.WriteFile(path, []byte(out.String()), 0o644)
}
