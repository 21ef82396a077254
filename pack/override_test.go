package pack_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/pack"
)

const base = `
pack: {base: {version: "1", locked: [param.floor, ledger.hazard.moves.close.sign]}}
param:
  light: {type: int, default: 5}
  floor: {type: int, default: 1}
ledger:
  hazard:
    title: 隐患
    fields: {funds: money, grade: {type: enum grade, list: true}}
    states: {found: 待确认, closed: {title: 已销号, end: true}}
    moves:
      submit: {from: found, to: found, needs: [after_photos, opinion]}
      close: {from: found, to: closed, when: "record.grade == 'general'", sign: {all: {head: {by: [principal]}}}}
`

func layers(above ...string) (*pack.Tree, error) {
	all := []pack.Layer{{Files: fstest.MapFS{"b/base.yaml": {Data: []byte(base)}}, Folder: "b", Name: "base"}}
	for i, src := range above {
		name := []string{"sector", "county"}[i]
		all = append(all, pack.Layer{Files: fstest.MapFS{"o.yaml": {Data: []byte(src)}}, Folder: ".", Name: name})
	}
	return pack.LoadLayers(all...)
}

func TestOverride(t *testing.T) {
	for _, c := range []struct {
		name, override, path, want string
	}{
		{"a scalar replaces", "override: {param.light: {default: 8}}", "param.light.default", "8"},
		{"a dotted key is a path", "override: {param.light.default: 9}", "param.light.default", "9"},
		{"a map merges by key", "override: {ledger.hazard: {fields: {gas: enum gas}}}", "ledger.hazard.fields", "funds: money"},
		{"a list replaces", "override: {ledger.hazard: {moves: {submit: {needs: [files]}}}}", "ledger.hazard.moves.submit.needs", "[files]"},
		{"a list is changed", "override: {ledger.hazard: {moves: {submit: {needs: {add: [files], drop: [opinion]}}}}}", "ledger.hazard.moves.submit.needs", "[after_photos, files]"},
		{"a list that is missing counts as empty", "override: {ledger.hazard: {moves: {close: {needs: {add: [files]}}}}}", "ledger.hazard.moves.close.needs", "[files]"},
		{"a short field grows", "override: {ledger.hazard: {fields: {funds: {help: 万元}}}}", "ledger.hazard.fields.funds.type", "money"},
		{"a short state grows", "override: {ledger.hazard: {states: {found: {open: below}}}}", "ledger.hazard.states.found.title", "待确认"},
		{"a short state is renamed", "override: {ledger.hazard: {states: {found: 待核实}}}", "ledger.hazard.states.found", "待核实"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree, err := layers(c.override)
			if err != nil {
				t.Fatal(err)
			}
			if err := tree.List.Err(); err != nil {
				t.Fatal(err)
			}
			got, err := tree.Show(c.path)
			if err != nil || !strings.Contains(got, c.want) {
				t.Errorf("%v\n%s\nwant %s", err, got, c.want)
			}
		})
	}
}

func TestNewEntryStandsAfterItsSibling(t *testing.T) {
	tree, err := layers("override: {ledger.hazard: {states: {verifying: {title: 待验收, after: found}}}}")
	if err != nil || tree.List.Err() != nil {
		t.Fatal(err, tree.List.Err())
	}
	var order []string
	for _, e := range tree.Body("ledger", "hazard").Get("states").Entries {
		order = append(order, e.Key)
	}
	if strings.Join(order, " ") != "found verifying closed" {
		t.Errorf("states %v", order)
	}
	if n := tree.Body("ledger", "hazard").Get("states").Get("verifying"); n.Get("after") != nil {
		t.Error("`after` stays in the entry")
	}
}

// The pack above wins over the one below, and each value says where it comes from.
func TestLayersAndOrigins(t *testing.T) {
	tree, err := layers("override: {param.light: {default: 7, source: 行业}}", "pack: {pinglan: {version: 1, region: \"990826\"}}\noverride: {param.light: {default: 3}}")
	if err != nil || tree.List.Err() != nil {
		t.Fatal(err, tree.List.Err())
	}
	got, err := tree.Show("param.light")
	if err != nil {
		t.Fatal(err)
	}
	golden := "testdata/show.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || got != string(want) {
		t.Errorf("%v\n%s\nwant\n%s", err, got, want)
	}
	if all, err := tree.Show(""); err != nil || !strings.Contains(all, "ledger.hazard  隐患") || !strings.Contains(all, "base/base.yaml:7") {
		t.Errorf("%v\n%s", err, all)
	}
	for path, says := range map[string]string{"param": "light, floor", "parma": "no construct \"parma\" is declared; did you mean `param`?", "param.lihgt": "did you mean `light`", "param.light.defualt": "did you mean `default`"} {
		if _, err := tree.Show(path); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("show %s: %v", path, err)
		}
	}
}

func TestOverrideFaults(t *testing.T) {
	for override, want := range map[string]string{
		"override: {ledger: {fields: {}}}":                                                     "Y120",
		"override: {ledger.hasard: {title: x}}":                                                "did you mean `hazard`",
		"param: {own: {type: int, default: 1}}\noverride: {param.own: {default: 2}}":           "N121",
		"override: {ledger.hazard: {fields: {grade: {type: text}}}}":                           "E602",
		"override: {ledger.hazard: {moves: {close: {to: found}}}}":                             "E602",
		"override: {param.floor: {default: 9}}":                                                "E601",
		"override: {ledger.hazard: {moves: {close: {sign: {all: {expert: {by: [expert]}}}}}}}": "E601",
		"override: {ledger.hazard: {moves: {close: 1}}}":                                       "Y121",
		"override: {ledger.hazard: {moves: {submit: {needs: {drop: [nothing]}}}}}":             "N123",
		"override: {ledger.hazard: {states: {x: {title: y, after: nowhere}}}}":                 "N122",
	} {
		tree, err := layers(override)
		if err != nil {
			t.Fatal(err)
		}
		if err := tree.List.Err(); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "sector/o.yaml:") {
			t.Errorf("%s: %v; want %s at the override", override, err, want)
		}
	}
}
