package geo

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	_ "modernc.org/sqlite" // .mbtiles files are SQLite databases

	"zhiben/internal/lang"
)

const (
	tilesFolder  = "tiles"
	mostZoom     = 20
	mostTile     = 1 << 20 // bytes
	mostMetadata = 64 << 10
)

// Tiles are pictures of the ground in the squares of web maps (Web Mercator; 256 px; y from the north).
type Tiles struct {
	Zooms       []Zoom // by level
	Attribution string // who made them, as their maker wants it said
	// Shifted says that they are drawn in GCJ-02.
	Shifted bool
	// Version changes with the files, so that browsers may keep tiles.
	Version string

	from   string
	root   *os.Root // of a folder of tiles
	ext    string
	packed *sql.DB // of an .mbtiles file
}

// Zoom is a level of magnification and the tiles that there are of it: columns and rows from and to.
type Zoom struct {
	Level, West, East, North, South int
}

// ErrNoTile says that there is no picture at a place.
var ErrNoTile = errors.New("no tile")

// about is what tiles say of themselves.
type about struct {
	Attribution string `json:"attribution"`
	Datum       string `json:"datum"`
}

func (t *Tiles) describe(a about) *Problem {
	t.Attribution = strings.TrimSpace(a.Attribution)
	switch datum := strings.ToUpper(strings.TrimSpace(a.Datum)); {
	case isGCJ02(datum):
		t.Shifted = true
	case datum == "", datum == "WGS84", datum == "WGS-84", datum == "CGCS2000":
	default:
		return &Problem{t.from, "datum", lang.Both("须为 CGCS2000、WGS-84 或 GCJ-02", "must be CGCS2000, WGS-84 or GCJ-02")}
	}
	return nil
}

var tileTypes = []string{"image/png", "image/jpeg", "image/webp"}

// folderTiles are tiles/z/x/y.png (or .jpg, .jpeg, .webp, all alike), with tiles/tiles.json beside them for who made them and their datum.
func folderTiles(root *os.Root) (*Tiles, *Problem) {
	t := &Tiles{from: tilesFolder, root: root}
	var newest int64
	for _, level := range numbers(root, tilesFolder, "") {
		z := Zoom{Level: level, West: -1}
		dir := path.Join(tilesFolder, strconv.Itoa(level))
		for _, x := range numbers(root, dir, "") {
			column := path.Join(dir, strconv.Itoa(x))
			if t.ext == "" {
				t.ext = t.extension(column)
			}
			rows := numbers(root, column, t.ext)
			if len(rows) == 0 {
				continue
			}
			if z.West < 0 {
				z.West, z.North, z.South = x, rows[0], rows[0]
			}
			z.East, z.North, z.South = x, min(z.North, rows[0]), max(z.South, rows[len(rows)-1])
			if info, err := root.Stat(column); err == nil {
				newest = max(newest, info.ModTime().UnixMilli())
			}
		}
		if z.West >= 0 && level <= mostZoom {
			t.Zooms = append(t.Zooms, z)
		}
	}
	if len(t.Zooms) == 0 {
		return nil, &Problem{tilesFolder, "", lang.Both("没有 {z}/{x}/{y}.png 瓦片", "has no tiles {z}/{x}/{y}.png")}
	}
	t.Version = strconv.FormatInt(newest, 36)
	const note = tilesFolder + "/tiles.json"
	if _, err := root.Stat(note); err == nil {
		var a about
		data, say := readFile(root, note, mostMetadata)
		if say == nil {
			if err := json.Unmarshal(data, &a); err != nil {
				text := lang.Both("不是 JSON："+err.Error(), "is no JSON: "+err.Error())
				say = &text
			}
		}
		if say != nil {
			return nil, &Problem{note, "", *say}
		}
		if p := t.describe(a); p != nil {
			return nil, p
		}
	}
	return t, nil
}

// extension is that of the pictures in a folder.
func (t *Tiles) extension(dir string) string {
	entries, _ := fs.ReadDir(t.root.FS(), dir)
	for _, e := range entries {
		if ext := filepath.Ext(e.Name()); slices.Contains([]string{".png", ".jpg", ".jpeg", ".webp"}, ext) {
			return ext
		}
	}
	return ""
}

// numbers are the names in a folder that are whole numbers with an extension, in order.
func numbers(root *os.Root, dir, ext string) (out []int) {
	entries, _ := fs.ReadDir(root.FS(), dir) // what cannot be read has none
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ext)
		if n, err := strconv.Atoi(name); ok && err == nil && n >= 0 && strconv.Itoa(n) == name && e.IsDir() == (ext == "") {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return out
}

// packedTiles are those of an .mbtiles file. Its rows count from the south.
func packedTiles(file string) (*Tiles, *Problem) {
	t := &Tiles{from: filepath.Base(file)}
	fail := func(err error) (*Tiles, *Problem) {
		_ = t.close()
		return nil, &Problem{t.from, "", lang.Both("无法作为 MBTiles 读取："+err.Error(), "cannot be read as MBTiles: "+err.Error())}
	}
	info, err := os.Stat(file)
	if err != nil {
		return fail(err)
	}
	t.Version = strconv.FormatInt(info.ModTime().UnixMilli(), 36)
	if t.packed, err = sql.Open("sqlite", (&url.URL{Scheme: "file", OmitHost: true, Path: file, RawQuery: "mode=ro&immutable=1"}).String()); err != nil {
		return fail(err)
	}
	said, err := t.metadata()
	if err != nil {
		return fail(err)
	}
	if format := said["format"]; format != "" && !slices.Contains([]string{"png", "jpg", "jpeg", "webp"}, format) {
		_ = t.close()
		return nil, &Problem{t.from, "metadata.format", lang.Both("瓦片须为图片（png、jpg、webp），不支持矢量瓦片", "the tiles must be pictures (png, jpg, webp); vector tiles are not drawn")}
	}
	if p := t.describe(about{said["attribution"], said["datum"]}); p != nil {
		_ = t.close()
		return nil, p
	}
	rows, err := t.packed.Query(`SELECT zoom_level, min(tile_column), max(tile_column), min(tile_row), max(tile_row) FROM tiles WHERE zoom_level BETWEEN 0 AND ? GROUP BY zoom_level ORDER BY zoom_level`, mostZoom)
	if err != nil {
		return fail(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var z Zoom
		var low, high int
		if err := rows.Scan(&z.Level, &z.West, &z.East, &low, &high); err != nil {
			return fail(err)
		}
		z.North, z.South = 1<<z.Level-1-high, 1<<z.Level-1-low
		t.Zooms = append(t.Zooms, z)
	}
	if err := rows.Err(); err != nil {
		return fail(err)
	}
	if len(t.Zooms) == 0 {
		return fail(errors.New("no tiles"))
	}
	return t, nil
}

func (t *Tiles) metadata() (map[string]string, error) {
	out := map[string]string{}
	rows, err := t.packed.Query(`SELECT name, CAST(value AS TEXT) FROM metadata WHERE length(value) < ?`, mostMetadata)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var name, value string
		if err := rows.Scan(&name, &value); err != nil {
			return nil, err
		}
		out[name] = value
	}
	return out, rows.Err()
}

// Tile is one picture and its media type; ErrNoTile where there is none.
func (t *Tiles) Tile(level, x, y int) (data []byte, kind string, err error) {
	i := slices.IndexFunc(t.Zooms, func(z Zoom) bool { return z.Level == level })
	if i < 0 || x < t.Zooms[i].West || x > t.Zooms[i].East || y < t.Zooms[i].North || y > t.Zooms[i].South {
		return nil, "", ErrNoTile
	}
	if t.packed != nil {
		err = t.packed.QueryRow(`SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? AND length(tile_data) <= ?`, level, x, 1<<level-1-y, mostTile).Scan(&data)
		if errors.Is(err, sql.ErrNoRows) {
			err = ErrNoTile
		}
	} else {
		name := fmt.Sprintf("%s/%d/%d/%d%s", tilesFolder, level, x, y, t.ext)
		if _, err = t.root.Stat(name); errors.Is(err, fs.ErrNotExist) {
			return nil, "", ErrNoTile
		}
		var say *lang.Text
		if data, say = readFile(t.root, name, mostTile); say != nil {
			err = fmt.Errorf("%s: %s", name, say.EN)
		}
	}
	if err != nil {
		return nil, "", err
	}
	if kind = http.DetectContentType(data); !slices.Contains(tileTypes, kind) {
		return nil, "", fmt.Errorf("tile %d/%d/%d is no picture but %s", level, x, y, kind)
	}
	return data, kind, nil
}

func (t *Tiles) close() error {
	var err error
	if t.root != nil {
		err = t.root.Close()
	}
	if t.packed != nil {
		err = errors.Join(err, t.packed.Close())
	}
	return err
}
