package geo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"zhiben/internal/lang"
)

// object is any object of GeoJSON (RFC 7946), with the member `crs` of the earlier edition.
type object struct {
	Type        string            `json:"type"`
	CRS         json.RawMessage   `json:"crs"`
	Features    []json.RawMessage `json:"features"`
	Geometry    json.RawMessage   `json:"geometry"`
	Geometries  []json.RawMessage `json:"geometries"`
	Coordinates json.RawMessage   `json:"coordinates"`
	Properties  map[string]any    `json:"properties"`
}

// reading is the reading of one GeoJSON file.
type reading struct {
	file     string
	shifted  bool // its positions are in GCJ-02
	out      []Outline
	problems []Problem
}

// mostProblems is how many mistakes of one file are listed.
const mostProblems = 20

// ReadOutlines reads the areas and lines of a GeoJSON file. A feature with a mistake is left out and its place told; the others stay.
func ReadOutlines(file string, data []byte) ([]Outline, []Problem) {
	r := &reading{file: file}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(data) {
		r.problem("", "不是 UTF-8 编码的文本", "is no UTF-8 text")
		return nil, r.problems
	}
	var top object
	if err := json.Unmarshal(data, &top); err != nil {
		r.problem(placeOf(data, err), "不是 GeoJSON："+err.Error(), "is no GeoJSON: "+err.Error())
		return nil, r.problems
	}
	if !r.datum(top.CRS) {
		return nil, r.problems
	}
	switch top.Type {
	case "FeatureCollection":
		for i, f := range top.Features {
			r.feature(fmt.Sprintf("features[%d]", i), f)
		}
	case "Feature":
		r.feature("", data)
	default:
		r.geometry("", data, &Outline{})
	}
	if len(r.out) == 0 && len(r.problems) == 0 {
		r.problem("", "没有面或线", "has no area and no line")
	}
	return r.out, r.problems
}

func (r *reading) problem(place, zh, en string) {
	if len(r.problems) < mostProblems {
		r.problems = append(r.problems, Problem{r.file, strings.TrimPrefix(place, "."), lang.Both(zh, en)})
	}
}

// placeOf is line and column of a mistake in JSON.
func placeOf(data []byte, err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	at := int64(0)
	switch {
	case errors.As(err, &syntax):
		at = syntax.Offset
	case errors.As(err, &kind):
		at = kind.Offset
	default:
		return ""
	}
	before := data[:min(max(at-1, 0), int64(len(data)))]
	return fmt.Sprintf("%d:%d", bytes.Count(before, []byte("\n"))+1, utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])+1)
}

// datum finds out in what the file's positions are.
func (r *reading) datum(crs json.RawMessage) bool {
	if len(crs) == 0 || string(crs) == "null" {
		return true
	}
	var named struct {
		Properties struct {
			Name string `json:"name"`
		} `json:"properties"`
	}
	_ = json.Unmarshal(crs, &named) // a shape of another kind has no name
	name := strings.ToUpper(named.Properties.Name)
	switch {
	case isGCJ02(name):
		r.shifted = true
	case strings.HasSuffix(name, "CRS84"), strings.HasSuffix(name, ":4326"), strings.HasSuffix(name, ":4490"), name == "WGS84", name == "CGCS2000":
	default:
		r.problem("crs", "坐标系须为 CGCS2000（EPSG:4490）、WGS 84（EPSG:4326）经纬度或 GCJ-02，请转换后再放入", "the coordinates must be degrees of CGCS2000 (EPSG:4490), WGS 84 (EPSG:4326) or GCJ-02; convert the file first")
		return false
	}
	return true
}

func isGCJ02(name string) bool {
	return strings.ReplaceAll(strings.ToUpper(name), "-", "") == "GCJ02"
}

func (r *reading) feature(place string, raw json.RawMessage) {
	var f object
	if err := json.Unmarshal(raw, &f); err != nil || f.Type != "Feature" {
		r.problem(place, "不是 Feature", "is no Feature")
		return
	}
	if len(f.Geometry) == 0 || string(f.Geometry) == "null" {
		return // allowed: it has no place
	}
	r.geometry(place+".geometry", f.Geometry, &Outline{Name: property(f.Properties, "name", "NAME", "Name", "名称", "title"), Code: property(f.Properties, "code", "adcode", "CODE")})
}

// property is the first of some properties that is there, as a short text.
func property(all map[string]any, keys ...string) string {
	for _, key := range keys {
		switch v := all[key].(type) {
		case string:
			if v = strings.TrimSpace(v); v != "" && utf8.RuneCountInString(v) <= 60 {
				return v
			}
		case float64:
			if v == math.Trunc(v) && math.Abs(v) < 1e15 {
				return fmt.Sprintf("%.0f", v)
			}
		}
	}
	return ""
}

// geometry adds what a geometry draws, under the name that like has.
func (r *reading) geometry(place string, raw json.RawMessage, like *Outline) {
	var g object
	if err := json.Unmarshal(raw, &g); err != nil {
		r.problem(place, "不是几何对象", "is no geometry")
		return
	}
	depth := 0
	switch g.Type {
	case "LineString":
		depth = 1
	case "MultiLineString", "Polygon":
		depth = 2
	case "MultiPolygon":
		depth = 3
	case "GeometryCollection":
		for i, one := range g.Geometries {
			at := fmt.Sprintf("%s.geometries[%d]", place, i)
			if bytes.Contains(one, []byte(`"GeometryCollection"`)) { // RFC 7946 says not to
				r.problem(at, "几何集合不得嵌套", "collections must not lie in collections")
				continue
			}
			r.geometry(at, one, like)
		}
		return
	case "Point", "MultiPoint":
		return // no outline
	default:
		r.problem(place+".type", fmt.Sprintf("不认识的类型“%.40s”", g.Type), fmt.Sprintf("“%.40s” is no type of GeoJSON", g.Type))
		return
	}
	o := Outline{Name: like.Name, Code: like.Code, Closed: strings.HasSuffix(g.Type, "Polygon")}
	var coordinates any
	if err := json.Unmarshal(g.Coordinates, &coordinates); err == nil && r.lines(place+".coordinates", coordinates, depth, &o) {
		r.out = append(r.out, o)
	} else if err != nil {
		r.problem(place+".coordinates", "缺少坐标", "the coordinates are missing")
	}
}

// lines adds lists of positions that lie so many lists deep; false after telling the first mistake.
func (r *reading) lines(place string, v any, depth int, o *Outline) bool {
	list, ok := v.([]any)
	if !ok {
		r.problem(place, "须为列表", "must be a list")
		return false
	}
	if depth > 1 {
		for i, item := range list {
			if !r.lines(fmt.Sprintf("%s[%d]", place, i), item, depth-1, o) {
				return false
			}
		}
		return true
	}
	line := make([][2]float64, 0, len(list))
	for i, item := range list {
		p, ok := position(item)
		if !ok {
			r.problem(fmt.Sprintf("%s[%d]", place, i), "须为 [经度, 纬度]，单位为度（平面坐标请先转换）", "must be [longitude, latitude] in degrees; convert plane coordinates first")
			return false
		}
		if r.shifted {
			p = fromGCJ02(p)
		}
		p = [2]float64{math.Round(p[0]*1e6) / 1e6, math.Round(p[1]*1e6) / 1e6}
		if n := len(line); n == 0 || line[n-1] != p {
			line = append(line, p)
		}
	}
	switch {
	case !o.Closed && len(line) < 2:
		r.problem(place, "线至少要有两个不同的点", "a line needs two different points")
		return false
	case o.Closed && (len(line) < 4 || line[0] != line[len(line)-1]):
		r.problem(place, "环须首尾相同，且至少有四个点", "a ring must end where it begins, and needs four points")
		return false
	}
	o.Lines = append(o.Lines, line)
	return true
}

// position is longitude and latitude in degrees; a height after them is dropped. Mercator draws nothing near the poles.
func position(v any) (p [2]float64, ok bool) {
	list, _ := v.([]any)
	if len(list) < 2 {
		return p, false
	}
	lng, ok1 := list[0].(float64)
	lat, ok2 := list[1].(float64)
	return [2]float64{lng, lat}, ok1 && ok2 && math.Abs(lng) <= 180 && math.Abs(lat) <= 85
}
