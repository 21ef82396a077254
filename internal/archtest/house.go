// Package archtest holds the project's packages to the directions drawn in docs/architecture.md.
package archtest

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// room is a package of the house. A package's name is its path in the module; packages below it ("plan/read" below
// "plan") that have no room of their own belong to it as inner rooms.
type room struct {
	block int      // rooms import from blocks with a higher number only
	uses  []string // rooms of the same block it may import as well
	pure  bool     // no database, network or file system
	sees  bool     // may import everything but commands
}

// house is the drawing. Block 4 lies below all nouns; block 5 is for content and helpers that know no noun.
var house = map[string]room{
	"cmd/zhiben": {block: 0, uses: []string{"app"}},
	"app":        {block: 0, sees: true},
	"server":     {block: 0},
	"web":        {block: 0},

	"dispatch":  {block: 1, uses: []string{"plan", "duty", "indicator"}},
	"plan":      {block: 1, uses: []string{"plan/read"}},
	"plan/read": {block: 1, pure: true},
	"signal":    {block: 1},
	"duty":      {block: 1},
	"indicator": {block: 1},

	"ledger":  {block: 2, pure: true},
	"record":  {block: 2, uses: []string{"ledger", "unit", "event"}},
	"unit":    {block: 2, uses: []string{"ledger", "event"}},
	"account": {block: 2, uses: []string{"unit", "event"}},
	"audit":   {block: 2, uses: []string{"ledger", "unit", "event"}},
	"event":   {block: 2},
	"notice":  {block: 2, uses: []string{"unit", "event"}},

	"expr":             {block: 3, uses: []string{"safety", "calendar", "source"}, pure: true},
	"safety":           {block: 3, pure: true},
	"geo":              {block: 3},
	"calendar":         {block: 3, pure: true},
	"pack":             {block: 3, uses: []string{"source"}, pure: true},
	"likeness":         {block: 3, pure: true},
	"source":           {block: 3, pure: true},
	"document":         {block: 3, pure: true},
	"document/outside": {block: 3, uses: []string{"document"}},
	"document/sample":  {block: 3}, // makes files for tests and measurements
	"store":            {block: 3},
	"secret":           {block: 3},
	"backup":           {block: 3, uses: []string{"store", "secret"}},

	"packs":    {block: 4, pure: true},
	"internal": {block: 5},
	"bench":    {block: 0, uses: []string{"app"}},
}

// impure are the packages a pure room may not import, with everything below them.
var impure = []string{"os", "net", "net/http", "database/sql", "syscall", "io/ioutil",
	"github.com/jackc/pgx/v5", "modernc.org/sqlite", "github.com/pressly/goose/v3"}

// harmless are packages below an impure one that touch nothing outside the process.
var harmless = map[string]bool{"net/url": true, "net/netip": true}

// broken lists the edges that break the drawing, each as a line that names the offending import. imports maps each
// package of the module, by its path in the module ("" is the root), to what its non-test files import; module is the
// module's own path.
func broken(module string, imports map[string][]string) []string {
	var out []string
	for pkg, list := range imports {
		name, from, ok := find(pkg)
		if !ok {
			out = append(out, fmt.Sprintf("%s: has no place in the house: draw it in docs/architecture.md and internal/archtest", pkg))
			continue
		}
		for _, path := range list {
			if why := forbidden(module, name, from, path); why != "" {
				out = append(out, fmt.Sprintf("%s imports %s: %s", pkg, path, why))
			}
		}
	}
	sort.Strings(out)
	return slices.Compact(out)
}

func forbidden(module, name string, from room, path string) string {
	own, ok := strings.CutPrefix(path, module+"/")
	if !ok {
		if from.pure && !harmless[path] && within(path, impure) {
			return name + " is pure: no database, network or file system"
		}
		return ""
	}
	target, to, ok := find(own)
	switch {
	case !ok:
		return "the imported package has no place in the house"
	case target == name:
		return ""
	case from.pure && !to.pure && to.block != house["internal"].block:
		return name + " is pure and " + target + " is not"
	case to.block > from.block, from.sees && target != "cmd/zhiben":
		return ""
	case to.block == from.block && slices.Contains(from.uses, target):
		return ""
	case to.block == from.block:
		return target + " lies in the same block and " + name + " does not contain it"
	}
	return "dependencies run downward only, and " + target + " lies above " + name
}

// find returns the room a package belongs to: its own or the nearest above it.
func find(pkg string) (string, room, bool) {
	for name := pkg; name != ""; {
		if r, ok := house[name]; ok {
			return name, r, true
		}
		cut := strings.LastIndex(name, "/")
		if cut < 0 {
			break
		}
		name = name[:cut]
	}
	return "", room{}, false
}

func within(path string, roots []string) bool {
	for _, root := range roots {
		if path == root || strings.HasPrefix(path, root+"/") {
			return true
		}
	}
	return false
}
