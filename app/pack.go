package app

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"zhiben/calendar"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/packs"
	"zhiben/plan"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/unit"
)

// Policy is what the packs say, compiled.
type Policy struct {
	Tree       *pack.Tree
	Ledgers    *ledger.Set
	Units      *unit.Model
	Plans      *plan.Policy
	Calendar   *calendar.Calendar
	Vocabulary *read.Vocabulary
}

// LoadPolicy compiles the base pack with the packs in some folders over it, in their order: sector, then county. The error lists
// every mistake with its place.
func LoadPolicy(folders ...string) (*Policy, error) {
	t, err := LoadPacks(folders...)
	if err != nil {
		return nil, err
	}
	p, err := compilePolicy(t)
	if err == nil {
		err = t.List.Err()
	}
	if err != nil {
		return nil, err
	}
	return p, nil
}

// compilePolicy has every noun read its constructs. Mistakes of the packs go into the tree's list; what it gives then is good for
// looking at, not for running.
func compilePolicy(t *pack.Tree) (*Policy, error) {
	var known []string
	for _, construct := range pack.Grammar {
		known = append(known, construct.Name)
	}
	t.CheckConstructs(known...)
	p := &Policy{Tree: t}
	var err error
	if p.Calendar, err = record.CompileCalendar(t); err != nil {
		return nil, fmt.Errorf("calendar: %w", err)
	}
	if p.Ledgers, err = ledger.Compile(t, p.Calendar); err != nil {
		return nil, err
	}
	p.Units = unit.Compile(t, p.Ledgers)
	if p.Plans, err = plan.Compile(t, p.Ledgers); err != nil {
		return nil, err
	}
	src, err := fs.ReadFile(packs.Files, "base/reading.yaml")
	if err != nil {
		return nil, err
	}
	if p.Vocabulary, err = read.LoadVocabulary(src); err != nil {
		return nil, err
	}
	zone, err := calendar.Zone("")
	readCases(t, p.Ledgers, zone)
	t.Locate()
	return p, err
}

// LoadPacks reads the base pack and the packs over it into one tree, overrides applied.
func LoadPacks(folders ...string) (*pack.Tree, error) {
	layers := []pack.Layer{{Files: packs.Files, Folder: "base", Name: "base"}}
	for _, folder := range folders {
		name := shownAs(folder)
		if slices.ContainsFunc(layers, func(l pack.Layer) bool { return l.Name == name }) {
			return nil, fmt.Errorf("two packs are called %s; rename one of the folders", name)
		}
		layers = append(layers, pack.Layer{Files: os.DirFS(folder), Folder: ".", Name: name})
	}
	t, err := pack.LoadLayers(layers...)
	if err != nil {
		return nil, fmt.Errorf("read the packs: %w", err)
	}
	return t, nil
}

// shownAs is how diagnostics call a folder: as it is reached from where the program runs, and what lies elsewhere by its name.
func shownAs(folder string) string {
	full, err := filepath.Abs(folder)
	if err != nil {
		return filepath.Base(folder)
	}
	here, err := os.Getwd()
	if err != nil {
		return filepath.Base(full)
	}
	if rel, err := filepath.Rel(here, full); err == nil && filepath.IsLocal(rel) && rel != "." {
		return filepath.ToSlash(rel)
	}
	return filepath.Base(full)
}
