package ledger

import (
	"encoding/json"
	"fmt"
	"strconv"

	"zhiben/expr"
	"zhiben/internal/lang"
)

// rows is a small table inside a record: a list of objects, each with an `id` of its own that lasts, kept as one JSON text. What must
// be searched or has a life of its own is a ledger, not rows.
type rows struct{ columns []*Field }

var _ = register("rows", rows{})

// mostRows is how many rows one field holds.
const mostRows = 500

func (rows) Name() string          { return "rows" }
func (rows) Column(bool) string    { return "TEXT" }
func (rows) Expr(*Field) expr.Type { return expr.Type{Kind: expr.List} }

func (r rows) Parse(f *Field, raw any) (any, error) {
	items, ok := raw.([]any)
	if !ok || len(items) > mostRows {
		return nil, refuse("须为不超过 %d 行的表格", "must be a table of at most %d rows", mostRows)
	}
	out, seen := make([]any, 0, len(items)), map[string]bool{}
	for i, item := range items {
		row, ok := item.(map[string]any)
		if !ok {
			return nil, refuse("第 %d 行不是一行内容", "row %d is no row", i+1)
		}
		kept, err := r.parseRow(row, i)
		if err != nil {
			return nil, err
		}
		id, _ := row["id"].(string)
		if id == "" || len(id) > 64 || seen[id] {
			for n := len(out) + 1; id == "" || len(id) > 64 || seen[id]; n++ {
				id = strconv.Itoa(n)
			}
		}
		seen[id], kept["id"] = true, id
		out = append(out, kept)
	}
	return out, nil
}

func (r rows) parseRow(row map[string]any, i int) (map[string]any, error) {
	kept := map[string]any{}
	known := map[string]bool{"id": true}
	for _, c := range r.columns {
		known[c.Key] = true
		raw := row[c.Key]
		if raw == nil || raw == "" {
			if c.Required {
				return nil, &Refusal{lang.Bothf("第 %d 行请填写“%s”", "row %d: fill in “%s”", i+1, c.Title)}
			}
			continue
		}
		v, err := c.Type.Parse(c, raw)
		if err != nil {
			if refusal, ok := err.(*Refusal); ok {
				return nil, &Refusal{lang.Both(fmt.Sprintf("第 %d 行“%s”%s", i+1, c.Title.ZH, refusal.ZH), fmt.Sprintf("row %d, “%s”: %s", i+1, c.Title.In(lang.EN), refusal.EN))}
			}
			return nil, err
		}
		kept[c.Key] = v
	}
	for key := range row {
		if !known[key] {
			return nil, refuse("第 %d 行没有“%s”这一列", "row %d has no column “%s”", i+1, key)
		}
	}
	return kept, nil
}

// Store keeps whole numbers and fractions apart, as the columns' types do.
func (r rows) Store(v any) any { return jsonText(v) }

func (r rows) Load(v any) (any, error) {
	s, err := asText(v)
	if err != nil {
		return nil, err
	}
	var out []any
	if err := json.Unmarshal([]byte(s), &out); err != nil {
		return nil, fmt.Errorf("a column of rows: %w", err)
	}
	for _, item := range out { // JSON knows one kind of number
		row, _ := item.(map[string]any)
		for _, c := range r.columns {
			if n, ok := row[c.Key].(float64); ok && c.Type.Name() == "int" {
				row[c.Key] = int64(n)
			}
		}
	}
	return out, nil
}

func (r rows) Schema(*Field) map[string]any {
	properties, required := map[string]any{"id": map[string]any{"type": "string"}}, []any{}
	for _, c := range r.columns {
		properties[c.Key] = c.Type.Schema(c)
		if c.Required {
			required = append(required, c.Key)
		}
	}
	return map[string]any{"type": "array", "maxItems": mostRows, "items": map[string]any{"type": "object", "properties": properties, "required": required}}
}
