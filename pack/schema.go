package pack

import (
	"encoding/json"
	"strings"
)

// keyMatch is what names of authors look like; see CheckKey.
const keyMatch = `^[a-z][a-z0-9_]{0,40}$`

// Schema is the JSON Schema (draft 2020-12) of a pack file, for editors that complete and check YAML by one.
func Schema() []byte {
	s := schema{defs: map[string]any{}}
	root := map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://zhiben.example/pack.schema.json",
		"title": "Zhiben pack file", "description": "A file of a pack: construct, name, body. docs/packs.md explains the language.",
		"type": []string{"object", "null"}, "additionalProperties": false,
	}
	properties := map[string]any{}
	for _, construct := range Grammar {
		body := s.of(construct.Form)
		if construct.Form == anything {
			properties[construct.Name] = map[string]any{"type": []string{"object", "null"}, "description": construct.Doc}
			continue
		}
		properties[construct.Name] = map[string]any{"type": []string{"object", "null"}, "description": construct.Doc,
			"propertyNames": map[string]any{"pattern": keyMatch}, "additionalProperties": body}
	}
	root["properties"], root["$defs"] = properties, s.defs
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	_ = e.Encode(root) // plain values only
	return []byte(b.String())
}

// schema collects the forms that occur in several places.
type schema struct{ defs map[string]any }

func (s schema) of(f *Form) map[string]any {
	if f.Name == "" {
		return s.shape(f)
	}
	if _, ok := s.defs[f.Name]; !ok {
		s.defs[f.Name] = true // stands for it while it is made
		s.defs[f.Name] = s.shape(f)
	}
	return map[string]any{"$ref": "#/$defs/" + f.Name}
}

func (s schema) shape(f *Form) map[string]any {
	out := s.bare(f)
	if f.Short != nil {
		out = map[string]any{"anyOf": []any{s.of(f.Short), out}}
	}
	return out
}

func (s schema) bare(f *Form) map[string]any {
	switch f.kind {
	case textForm:
		out := map[string]any{"type": []string{"string", "number"}}
		if f.Match != "" {
			out = map[string]any{"type": "string", "pattern": f.Match}
		}
		return out
	case wordForm:
		words := make([]any, len(f.Words))
		for i, w := range f.Words {
			words[i] = w
			if w == "true" || w == "false" {
				words[i] = w == "true"
			}
		}
		return map[string]any{"enum": words}
	case boolForm:
		return map[string]any{"type": "boolean"}
	case intForm:
		return map[string]any{"type": "integer"}
	case exprForm:
		return map[string]any{"type": []string{"string", "boolean", "number"}}
	case mapForm:
		return s.keyed(f)
	case namedForm:
		return map[string]any{"type": []string{"object", "null"}, "propertyNames": map[string]any{"pattern": keyMatch}, "additionalProperties": s.of(f.Each)}
	case listForm:
		return map[string]any{"type": []string{"array", "null"}, "items": s.of(f.Each)}
	case someForm:
		each := s.of(f.Each)
		return map[string]any{"anyOf": []any{each, map[string]any{"type": "array", "items": each}}}
	}
	return map[string]any{}
}

func (s schema) keyed(f *Form) map[string]any {
	properties, required := map[string]any{}, []string{}
	for _, k := range f.Keys {
		body := s.of(k.Form)
		body["description"] = k.Doc
		properties[k.Name] = body
		if k.Required {
			required = append(required, k.Name)
		}
	}
	out := map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
	if f.Rest != nil {
		out["additionalProperties"] = s.of(f.Rest)
	}
	if len(required) > 0 {
		out["required"] = required
	}
	return out
}
