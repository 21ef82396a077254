package pack_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"zhiben/pack"
)

// A pack says which packs it needs below it, and in which versions; its manifest tells its level.
func TestManifest(t *testing.T) {
	load := func(county string) *pack.Tree {
		tree, err := pack.LoadLayers(
			pack.Layer{Files: fstest.MapFS{"a.yaml": {Data: []byte("pack: {base: {version: 1.4.0}}\nparam: {light: {default: 1}}")}}, Folder: ".", Name: "base"},
			pack.Layer{Files: fstest.MapFS{"a.yaml": {Data: []byte("param: {mine: {default: 1}}")}}, Folder: ".", Name: "gas"},
			pack.Layer{Files: fstest.MapFS{"a.yaml": {Data: []byte(county)}}, Folder: ".", Name: "weishan"})
		if err != nil {
			t.Fatal(err)
		}
		return tree
	}
	for written, want := range map[string]string{
		`{base: ">=1.2 <2"}`: "",
		`{base: "=1.4"}`:     "",
		`{base: "<=1.4"}`:    "",
		`{base: ">=1.10"}`:   "error E603: pack.weishan needs `base` >=1.10, and version 1.4.0 is there",
		`{base: new}`:        "error Y115: `new` is no range of versions; write",
		`{base: [1]}`:        "error Y111",
		`{bsae: "1"}`:        "error N140: pack.weishan needs the pack `bsae` below it",
		`{weishan: "1"}`:     "error N140",
	} {
		tree := load("pack: {weishan: {version: 2, region: \"370826\", needs: " + written + "}}")
		err := tree.List.Err()
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v; want %s", written, err, want)
		}
		var kinds []string
		for _, l := range tree.Layers() {
			kinds = append(kinds, string(l.Kind))
		}
		if got := strings.Join(kinds, " "); got != "base sector county" {
			t.Errorf("levels %s", got)
		}
		if l := tree.LayerOf(tree.Of("param")[1].Pos); l.Name != "gas" || l.Kind != pack.Sector {
			t.Errorf("param.mine is of %+v", l)
		}
	}
}

// What was probably meant is named with its place, what is locked with the lock.
func TestRelated(t *testing.T) {
	tree, err := layers("override: {param.lihgt: {default: 2}, param.floor: {default: 0}, ledger.hazard.fields.funds.type: text}")
	if err != nil {
		t.Fatal(err)
	}
	got := tree.List.Err().Error()
	for _, want := range []string{"did you mean `light` (base/base.yaml:4)?", "= base/base.yaml:2: locked here"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
