package app

import (
	"bytes"
	"image"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A county's map comes over the API as its folder has it, tiles with log-in only; the demonstration county has outlines of its own,
// and mistakes are told to those who can do something about them.
func TestMap(t *testing.T) {
	s := newSite(t, "", true)
	office, admin := s.logIn("anweiban"), s.logIn("admin")
	outlines := list(office.get("/api/map").want(200)["outlines"])
	names := map[string]bool{}
	for _, o := range outlines {
		names[str(o["name"])+" "+str(o["code"])] = true
	}
	for _, u := range list(office.get("/api/units?kind=town").want(200)["items"]) {
		if !names[str(u["name"])+" "+str(u["code"])] {
			t.Errorf("the demonstration map lacks %s", u["name"])
		}
	}
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 4, 4))); err != nil {
		t.Fatal(err)
	}
	folder := s.app.mapFolder()
	for name, data := range map[string][]byte{"tiles/11/1690/799.png": picture.Bytes(), "wrong.geojson": []byte("{")} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	admin.post("/api/packs/reload", nil).want(200) // the map is read again with the packs
	if got := office.get("/api/map").want(200); got["tiles"] == nil || len(list(got["outlines"])) != len(outlines) {
		t.Errorf("tiles %v, %d outlines", got["tiles"], len(list(got["outlines"])))
	}
	problems, _ := admin.get("/api/packs/status").want(200)["map"].([]any)
	if len(problems) != 1 || !strings.HasPrefix(str(problems[0]), "wrong.geojson 1:1: 不是 GeoJSON") {
		t.Errorf("the administrator is told %v", problems)
	}
	tile := office.get("/api/map/tiles/11/1690/799")
	if tile.status != 200 || !bytes.Equal(tile.raw, picture.Bytes()) || tile.header.Get("Content-Type") != "image/png" || !strings.HasPrefix(tile.header.Get("Cache-Control"), "private") {
		t.Errorf("a tile: %d %v", tile.status, tile.header)
	}
	for path, want := range map[string]int{"11/1690/800": 404, "12/1690/799": 404, "99/0/0": 422, "11/-1/0": 422, "11/..%2f..%2ftowns/x": 422, "11/1690/799.png": 422} {
		if r := office.get("/api/map/tiles/" + path); r.status != want {
			t.Errorf("%s answers %d: %.100s", path, r.status, r.raw)
		}
	}
	if r := (&client{s: s}).send(http.MethodGet, "/api/map/tiles/11/1690/799", nil, nil); r.status != http.StatusUnauthorized {
		t.Errorf("without log-in a tile answers %d", r.status)
	}
}
