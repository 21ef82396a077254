package ledger

import "zhiben/internal/lang"

// JSONSchema is the JSON Schema (draft 2020-12) of the values of a record: what the API gives with entered false, and what a person may
// enter with entered true, which leaves out fields that are computed. Retired fields are in neither.
func (d *Definition) JSONSchema(entered bool, tag lang.Tag) map[string]any {
	properties, required := map[string]any{}, []any{}
	for _, f := range d.Fields {
		if f.Retired || entered && f.Computed != nil && f.Override == nil {
			continue
		}
		s := f.Type.Schema(f)
		s["title"] = f.Title.In(tag)
		if help := f.Help.In(tag); help != "" {
			s["description"] = help
		}
		if f.Pattern != "" {
			s["pattern"] = "^(?:" + f.Pattern + ")$"
		}
		if n, ok := number(f.Min.Literal); ok {
			s["minimum"] = n
		}
		if n, ok := number(f.Max.Literal); ok {
			s["maximum"] = n
		}
		if !f.Required {
			s = map[string]any{"anyOf": []any{s, map[string]any{"type": "null"}}}
		} else if f.Default.IsZero() && f.Computed == nil {
			required = append(required, f.Key)
		}
		properties[f.Key] = s
	}
	return map[string]any{"type": "object", "title": d.Title.In(tag), "properties": properties, "required": required, "additionalProperties": false}
}
