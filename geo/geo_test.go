package geo

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"image"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

const square = `[[120,30],[120.5,30],[120.5,30.4],[120,30.4],[120,30]]`

func TestReadOutlines(t *testing.T) {
	for _, c := range []struct{ name, src, want, problem string }{
		{"collection", `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"石桥镇","adcode":990826101},"geometry":{"type":"Polygon","coordinates":[` + square + `]}}]}`, "石桥镇 990826101 true 5", ""},
		{"byte order mark, height, bare geometry", "\xef\xbb\xbf" + `{"type":"LineString","coordinates":[[120,30,5],[120,30,9],[121,31]]}`, "  false 2", ""},
		{"several areas", `{"type":"Feature","properties":null,"geometry":{"type":"MultiPolygon","coordinates":[[` + square + `],[` + square + `]]}}`, "  true 5 5", ""},
		{"points are no outlines", `{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[1,2],[2,2]]}]}`, "  false 2", ""},
		{"one of two is wrong", `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2],[3,"x"]]}},{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}]}`,
			"  false 2", "a.geojson features[0].geometry.coordinates[1]: must be [longitude, latitude]"},
		{"plane coordinates", `{"type":"LineString","coordinates":[[40500000,3300000],[40500001,3300000]]}`, "", "a.geojson coordinates[0]: must be [longitude, latitude] in degrees; convert"},
		{"other coordinates", `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[]}`, "", "a.geojson crs: the coordinates must be degrees of CGCS2000"},
		{"open ring", `{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2]]]}`, "", "a.geojson coordinates[0]: a ring must end where it begins"},
		{"line of one point", `{"type":"LineString","coordinates":[[1,1],[1,1]]}`, "", "a.geojson coordinates: a line needs two different points"},
		{"not deep enough", `{"type":"Polygon","coordinates":[[1,1],[2,2]]}`, "", "a.geojson coordinates[0][0]: must be"},
		{"no coordinates", `{"type":"Polygon"}`, "", "a.geojson coordinates: the coordinates are missing"},
		{"cut off", "{\"type\":\"FeatureCollection\",\n  \"features\":[{]}", "", "a.geojson 2:16: is no GeoJSON: invalid character"},
		{"another shape", `{"type":"FeatureCollection","features":7}`, "", "a.geojson 1:"},
		{"another type", `{"type":"Topology"}`, "", "a.geojson type: “Topology” is no type of GeoJSON"},
		{"nested", `{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}`, "", "geometries[0]: collections must not lie in collections"},
		{"another encoding", "{\"type\":\"\xc3A\"}", "", "a.geojson: is no UTF-8 text"},
		{"nothing", `{"type":"FeatureCollection","features":[]}`, "", "a.geojson: has no area and no line"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, problems := ReadOutlines("a.geojson", []byte(c.src))
			var got []string
			for _, o := range found {
				line := fmt.Sprintf("%s %s %v", o.Name, o.Code, o.Closed)
				for _, l := range o.Lines {
					line += fmt.Sprintf(" %d", len(l))
				}
				got = append(got, line)
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("outlines %q, want %q", got, c.want)
			}
			said := fmt.Sprint(problems)
			if c.problem == "" && len(problems) > 0 || c.problem != "" && (len(problems) != 1 || !strings.Contains(said, c.problem)) {
				t.Errorf("problems %s, want %q", said, c.problem)
			}
		})
	}
}

// The corner of a square in 杭州, as a map in GCJ-02 has it and as a receiver of positions does.
func TestDatum(t *testing.T) {
	wgs := [2]float64{120.153576, 30.287459}
	shifted := toGCJ02(wgs)
	if d := distance(wgs, shifted, shifted) * 111_320; d < 300 || d > 700 {
		t.Errorf("the shift is %.0f m", d)
	}
	for _, p := range [][2]float64{wgs, {116.404, 39.915}, {87.6, 43.8}, {110.3, 20.0}} {
		if back := fromGCJ02(toGCJ02(p)); distance(back, p, p) > 1e-7 {
			t.Errorf("%v comes back as %v", p, back)
		}
	}
	if p := [2]float64{2.35, 48.85}; toGCJ02(p) != p {
		t.Error("there is a shift outside China")
	}
	src := fmt.Sprintf(`{"type":"LineString","crs":{"properties":{"name":"GCJ-02"}},"coordinates":[[%f,%f],[121,31]]}`, shifted[0], shifted[1])
	found, problems := ReadOutlines("a", []byte(src))
	if len(problems) > 0 || distance(found[0].Lines[0][0], wgs, wgs) > 2e-6 {
		t.Errorf("a file in GCJ-02 is read as %v %v", found, problems)
	}
}

func TestThin(t *testing.T) {
	var ring [][2]float64
	for i := range 30_000 {
		a := float64(i) / 30_000 * 2 * math.Pi
		ring = append(ring, [2]float64{120 + .2*math.Cos(a), 30 + .2*math.Sin(a)})
	}
	ring = append(ring, ring[0])
	all := []Outline{{Closed: true, Lines: [][][2]float64{ring}}}
	thin(all, 500)
	got := all[0].Lines[0]
	if len(got) > 500 || len(got) < 50 || got[0] != got[len(got)-1] {
		t.Fatalf("%d points are left", len(got))
	}
	for _, p := range got {
		if r := math.Hypot(p[0]-120, p[1]-30); math.Abs(r-.2) > 1e-9 {
			t.Fatalf("a point lies at %v", r)
		}
	}
}

func picture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 2, 2))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func put(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestLoadFolder(t *testing.T) {
	if m := Load(filepath.Join(t.TempDir(), "none")); len(m.Outlines)+len(m.Problems) > 0 || m.Tiles != nil || m.Close() != nil {
		t.Errorf("a folder that is not there supplies %+v", m)
	}
	dir := t.TempDir()
	outside := filepath.Join(t.TempDir(), "secret.png")
	put(t, filepath.Dir(outside), "secret.png", picture(t))
	put(t, dir, "towns.geojson", []byte(`{"type":"LineString","coordinates":[[1,2],[3,4]]}`))
	put(t, dir, "large.geojson", bytes.Repeat([]byte(" "), mostBytes+1))
	put(t, dir, "readme.txt", []byte("x"))
	for _, name := range []string{"tiles/10/855/420.png", "tiles/10/855/421.png", "tiles/10/857/419.png", "tiles/9/427/210.png"} {
		put(t, dir, name, picture(t))
	}
	put(t, dir, "tiles/10/856/420.png", []byte("<html>"))
	put(t, dir, "tiles/10/0855/1.png", picture(t)) // no number as they are written
	put(t, dir, "tiles/tiles.json", []byte(`{"attribution":"县自然资源局","datum":"GCJ-02"}`))
	if err := os.Symlink(outside, filepath.Join(dir, "tiles/10/856/421.png")); err != nil {
		t.Fatal(err)
	}
	m := Load(dir)
	defer func() { _ = m.Close() }()
	if len(m.Outlines) != 1 || fmt.Sprint(m.Problems) != "[large.geojson: the file is larger than 16 MB]" {
		t.Errorf("%d outlines, %v", len(m.Outlines), m.Problems)
	}
	want := []Zoom{{9, 427, 427, 210, 210}, {10, 855, 857, 419, 421}}
	if m.Tiles == nil || !reflect.DeepEqual(m.Tiles.Zooms, want) || m.Tiles.Attribution != "县自然资源局" || !m.Tiles.Shifted || m.Tiles.Version == "" {
		t.Fatalf("tiles %+v", m.Tiles)
	}
	if data, kind, err := m.Tiles.Tile(10, 855, 421); err != nil || kind != "image/png" || !bytes.Equal(data, picture(t)) {
		t.Errorf("a tile: %s %v", kind, err)
	}
	for _, no := range [][3]int{{10, 855, 419}, {10, 854, 420}, {11, 0, 0}, {-1, 0, 0}} {
		if _, _, err := m.Tiles.Tile(no[0], no[1], no[2]); !errors.Is(err, ErrNoTile) {
			t.Errorf("%v: %v", no, err)
		}
	}
	for _, no := range [][3]int{{10, 856, 420}, {10, 856, 421}} { // no picture; a link out of the folder
		if data, _, err := m.Tiles.Tile(no[0], no[1], no[2]); err == nil {
			t.Errorf("%v gives %d bytes", no, len(data))
		}
	}
}

func TestLoadPacked(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a b?.mbtiles")
	db, err := sql.Open("sqlite", filepath.Join(dir, "made.db"))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{`CREATE TABLE metadata (name text, value text)`, `CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)`,
		`INSERT INTO metadata VALUES ('format', 'png'), ('attribution', 'x')`} {
		if _, err := db.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.Exec(`INSERT INTO tiles VALUES (10, 855, 603, ?)`, picture(t)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Close(), os.Rename(filepath.Join(dir, "made.db"), file)); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "b.mbtiles", []byte("no database"))
	m := Load(dir)
	defer func() { _ = m.Close() }()
	if m.Tiles == nil || !reflect.DeepEqual(m.Tiles.Zooms, []Zoom{{10, 855, 855, 420, 420}}) || len(m.Problems) != 1 || m.Problems[0].File != "b.mbtiles" {
		t.Fatalf("%+v %v", m.Tiles, m.Problems)
	}
	if _, kind, err := m.Tiles.Tile(10, 855, 420); err != nil || kind != "image/png" {
		t.Errorf("a tile: %s %v", kind, err)
	}
}

// Whatever a file holds, it is read without failing, and what is taken can be drawn.
func FuzzReadOutlines(f *testing.F) {
	f.Add([]byte(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Polygon","coordinates":[` + square + `]}}]}`))
	f.Add([]byte(`{"type":"GeometryCollection","crs":{"properties":{"name":"GCJ-02"}},"geometries":[{"type":"MultiLineString","coordinates":[[[100,30],[100.1,30]]]}]}`))
	f.Add([]byte(`{"type":"Polygon","coordinates":[[[1e308,1],[null]]]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		found, problems := ReadOutlines("x", data)
		if len(found)+len(problems) == 0 && !bytes.Contains(data, []byte("Feature")) {
			t.Error("neither outlines nor a problem")
		}
		thin(found, 3)
		for _, o := range found {
			for _, line := range o.Lines {
				if len(line) < 2 || o.Closed && (len(line) < 4 || line[0] != line[len(line)-1]) {
					t.Fatalf("a line of %v", line)
				}
				for _, p := range line {
					if math.IsNaN(p[0]) || math.Abs(p[0]) > 181 || math.Abs(p[1]) > 86 {
						t.Fatalf("a point at %v", p)
					}
				}
			}
		}
	})
}
