// Package geo is the map that a county supplies: outlines in GeoJSON files and pictures of the ground as tiles. All positions of the
// product are degrees of CGCS2000, which WGS 84 equals at this precision; files that say they are in GCJ-02 are converted.
package geo

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"zhiben/internal/lang"
)

// Limits of what is read; a county's towns and villages need far less.
const (
	mostFiles    = 50
	mostBytes    = 16 << 20 // of one GeoJSON file
	mostOutlines = 3000     // of all files
	mostPoints   = 20_000   // of all outlines as they are given out; more are thinned
)

// Outline is the boundary of an area, or a line such as a road, with the name its file gives it.
type Outline struct {
	Name   string
	Code   string         // a region code, or whatever the file calls `code` or `adcode`; empty: none
	Closed bool           // its lines are rings of an area
	Lines  [][][2]float64 // points are longitude, latitude
}

// Problem is why a file, or a part of one, is left out.
type Problem struct {
	File  string
	Place string // within the file: line and column, or the path to the value; empty: the whole file
	Say   lang.Text
}

func (p Problem) String() string { return p.In(lang.EN) }

// In is the problem in a language.
func (p Problem) In(tag lang.Tag) string {
	if p.Place == "" {
		return p.File + ": " + p.Say.In(tag)
	}
	return p.File + " " + p.Place + ": " + p.Say.In(tag)
}

// Map is what a folder supplies; without any it is empty.
type Map struct {
	Outlines []Outline
	Tiles    *Tiles // nil: none
	Problems []Problem
}

// Load reads a folder: *.geojson, and tiles/z/x/y.png or a *.mbtiles file. What is wrong is left out and named; a folder that is not
// there supplies nothing.
func Load(dir string) *Map {
	m := &Map{}
	root, err := os.OpenRoot(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return m
	}
	if err != nil {
		m.problem(dir, "", lang.Both("无法读取地图文件夹："+err.Error(), "the folder cannot be read: "+err.Error()))
		return m
	}
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		m.problem(dir, "", lang.Both("无法读取地图文件夹："+err.Error(), "the folder cannot be read: "+err.Error()))
	}
	files := 0
	for _, e := range entries { // by name
		switch ext := strings.ToLower(filepath.Ext(e.Name())); {
		case e.IsDir() && e.Name() == tilesFolder:
			m.take(folderTiles(root))
		case e.IsDir():
		case ext == ".mbtiles":
			m.take(packedTiles(filepath.Join(dir, e.Name())))
		case ext == ".geojson":
			if files++; files > mostFiles {
				m.problem(e.Name(), "", lang.Both(fmt.Sprintf("超过 %d 个文件，未读取", mostFiles), fmt.Sprintf("more than %d files; not read", mostFiles)))
				continue
			}
			m.outlines(root, e.Name())
		}
	}
	if m.Tiles == nil || m.Tiles.root == nil {
		_ = root.Close()
	}
	thin(m.Outlines, mostPoints)
	return m
}

// Close lets go of files; the map supplies no tiles then.
func (m *Map) Close() error {
	if m == nil || m.Tiles == nil {
		return nil
	}
	return m.Tiles.close()
}

func (m *Map) problem(file, place string, say lang.Text) {
	m.Problems = append(m.Problems, Problem{file, place, say})
}

// take keeps the first set of tiles.
func (m *Map) take(t *Tiles, p *Problem) {
	switch {
	case p != nil:
		m.Problems = append(m.Problems, *p)
	case m.Tiles != nil:
		m.problem(t.from, "", lang.Both("已有另一套瓦片，未采用", "there are other tiles already; these are not used"))
		if t.packed != nil {
			_ = t.close()
		}
	default:
		m.Tiles = t
	}
}

func (m *Map) outlines(root *os.Root, name string) {
	data, say := readFile(root, name, mostBytes)
	if say != nil {
		m.problem(name, "", *say)
		return
	}
	found, problems := ReadOutlines(name, data)
	m.Problems = append(m.Problems, problems...)
	if room := mostOutlines - len(m.Outlines); len(found) > room {
		found = found[:room]
		m.problem(name, "", lang.Both(fmt.Sprintf("轮廓总数超过 %d 个，其余未采用", mostOutlines), fmt.Sprintf("more than %d outlines in all; the others are left out", mostOutlines)))
	}
	m.Outlines = append(m.Outlines, found...)
}

// readFile reads a file of at most so many bytes, or says why not.
func readFile(root *os.Root, name string, most int64) ([]byte, *lang.Text) {
	f, err := root.Open(name)
	if err == nil {
		defer func() { _ = f.Close() }()
		var data []byte
		if data, err = io.ReadAll(io.LimitReader(f, most+1)); err == nil && int64(len(data)) <= most {
			return data, nil
		}
	}
	say := lang.Both(fmt.Sprintf("文件超过 %d MB", most>>20), fmt.Sprintf("the file is larger than %d MB", most>>20))
	if err != nil {
		say = lang.Both("无法读取："+err.Error(), "cannot be read: "+err.Error())
	}
	return nil, &say
}

// thin takes points away that a drawing does not need, ever more of them until no more than most are left.
func thin(outlines []Outline, most int) {
	for tolerance := 1e-5; points(outlines) > most && tolerance < 1; tolerance *= 2 { // from about a metre
		for i := range outlines {
			for j, line := range outlines[i].Lines {
				outlines[i].Lines[j] = simplified(line, tolerance, outlines[i].Closed)
			}
		}
	}
}

func points(outlines []Outline) (n int) {
	for _, o := range outlines {
		for _, line := range o.Lines {
			n += len(line)
		}
	}
	return n
}

// simplified is a line without the points that lie within the tolerance (degrees) of what is left, after Douglas and Peucker. Its ends
// stay, and of a ring four points at least.
func simplified(line [][2]float64, tolerance float64, ring bool) [][2]float64 {
	n := len(line)
	if n <= 4 {
		return line
	}
	keep := make([]bool, n)
	keep[0], keep[n-1] = true, true
	stretches := [][2]int{{0, n - 1}}
	if ring { // its ends are one point
		keep[n/3], keep[2*n/3] = true, true
		stretches = [][2]int{{0, n / 3}, {n / 3, 2 * n / 3}, {2 * n / 3, n - 1}}
	}
	for len(stretches) > 0 {
		s := stretches[len(stretches)-1]
		stretches = stretches[:len(stretches)-1]
		far, at := 0.0, 0
		for i := s[0] + 1; i < s[1]; i++ {
			if d := distance(line[i], line[s[0]], line[s[1]]); d > far {
				far, at = d, i
			}
		}
		if far > tolerance {
			keep[at] = true
			stretches = append(stretches, [2]int{s[0], at}, [2]int{at, s[1]})
		}
	}
	out := line[:0:0]
	for i, k := range keep {
		if k {
			out = append(out, line[i])
		}
	}
	return out
}
