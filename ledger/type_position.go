package ledger

import (
	"encoding/json"
	"fmt"
	"math"

	"zhiben/expr"
)

// position is a place on the earth, {"lat", "lng"} in degrees of the datum CGCS2000 (which WGS 84 equals at this precision) to the
// millionth, about a decimetre, and where the device told it {"accuracy"} in metres. It lies in the column as a JSON text.
type position struct{}

var _ = register("position", position{})

func (position) Name() string          { return "position" }
func (position) Column(bool) string    { return "TEXT" }
func (position) Store(v any) any       { return jsonText(v) }
func (position) Expr(*Field) expr.Type { return rowOf(placeRow, false) }

func (position) Parse(_ *Field, raw any) (any, error) {
	m, _ := raw.(map[string]any)
	lat, okLat := number(m["lat"])
	lng, okLng := number(m["lng"])
	if !okLat || !okLng || math.Abs(lat) > 90 || math.Abs(lng) > 180 {
		return nil, refuse("须为经纬度", "must be a latitude and a longitude")
	}
	out := map[string]any{"lat": math.Round(lat*millionth) / millionth, "lng": math.Round(lng*millionth) / millionth}
	if accuracy, ok := number(m["accuracy"]); ok && accuracy >= 0 && accuracy < 1e7 {
		out["accuracy"] = math.Round(accuracy*10) / 10
	}
	return out, nil
}

func number(v any) (float64, bool) {
	switch n := v.(type) {
	case float64:
		return n, !math.IsNaN(n)
	case int64:
		return float64(n), true
	case int:
		return float64(n), true
	}
	return 0, false
}

func (position) Load(v any) (any, error) {
	s, err := asText(v)
	if err != nil {
		return nil, err
	}
	var out map[string]any
	if err := json.Unmarshal([]byte(s), &out); err != nil {
		return nil, fmt.Errorf("a position column: %w", err)
	}
	return out, nil
}

func (position) Schema(*Field) map[string]any {
	number := map[string]any{"type": "number"}
	return map[string]any{"type": "object", "required": []any{"lat", "lng"}, "properties": map[string]any{"lat": number, "lng": number, "accuracy": number}}
}
