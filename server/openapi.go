package server

import (
	"encoding/json"
	"net/http"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
)

// The description of the API lies at /api/openapi-core.json without the ledgers, which packs declare, and at /api/openapi.json with
// them: for every ledger the operations on its records again, with the types of its own fields and a path for each of its moves.

// describeLedgers writes the whole description.
func (s *Server) describeLedgers(w http.ResponseWriter, r *http.Request) {
	core, err := json.Marshal(s.api.OpenAPI())
	if err == nil {
		core, err = withLedgers(core, s.Records.Ledgers.Tables(), lang.Of(r.Context()))
	}
	if err != nil {
		s.Log.Error("describe the API", "error", err)
		http.Error(w, "the description could not be made", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/openapi+json")
	_, _ = w.Write(core) // the client may have gone
}

type object = map[string]any

func withLedgers(core []byte, ledgers []*ledger.Definition, tag lang.Tag) ([]byte, error) {
	var doc object
	if err := json.Unmarshal(core, &doc); err != nil {
		return nil, err
	}
	p := &apiDoc{paths: doc["paths"].(object), schemas: doc["components"].(object)["schemas"].(object), tag: tag}
	for _, d := range ledgers {
		if err := p.add(d); err != nil {
			return nil, err
		}
	}
	return json.Marshal(doc)
}

// apiDoc is a description to which ledgers are added.
type apiDoc struct {
	paths, schemas object
	tag            lang.Tag
}

const (
	listPath = "/api/records/{ledger}"
	onePath  = "/api/records/{ledger}/{id}"
	movePath = "/api/records/{ledger}/{id}/moves/{move}"
)

func (p *apiDoc) add(d *ledger.Definition) error {
	p.schemas["ledger."+d.Name] = d.JSONSchema(false, p.tag)
	p.schemas["ledger."+d.Name+".entered"] = d.JSONSchema(true, p.tag)
	values := object{"type": "object", "properties": object{"values": reference("ledger." + d.Name)}}
	for path, method := range map[string][]string{listPath: {"get", "post"}, onePath: {"get", "patch"}} {
		for _, m := range method {
			op, err := p.copyOf(path, m, d)
			if err != nil {
				return err
			}
			switch {
			case m == "post":
				refine(requestSchema(op), object{"properties": object{"values": reference("ledger." + d.Name + ".entered")}})
				refineAnswers(op, values)
			case m == "patch":
				partial := d.JSONSchema(true, p.tag)
				delete(partial, "required")
				refine(requestSchema(op), object{"properties": object{"values": partial}})
				refineAnswers(op, values)
			case path == listPath:
				refineAnswers(op, object{"properties": object{"items": object{"items": values}}})
			default:
				refineAnswers(op, values)
			}
		}
	}
	for _, m := range d.Moves {
		if m.Starts() || len(m.By.All()) == 1 && m.By.System {
			continue
		}
		op, err := p.copyOf(movePath, "post", d, m.Key)
		if err != nil {
			return err
		}
		op["summary"] = d.Title.In(p.tag) + ": " + m.Title.In(p.tag)
		refine(requestSchema(op), moveBody(d, m, p.tag))
		refineAnswers(op, values)
	}
	return nil
}

// moveBody is what one move takes.
func moveBody(d *ledger.Definition, m *ledger.Move, tag lang.Tag) object {
	all := d.JSONSchema(true, tag)["properties"].(object)
	properties := object{}
	for _, key := range append(append([]string{}, m.Needs...), m.Fields...) {
		properties[key] = all[key]
	}
	body := object{"properties": object{"values": object{"type": "object", "properties": properties, "additionalProperties": false}}}
	required := []any{}
	if m.Reason {
		required = append(required, "note")
	}
	if m.Files {
		required = append(required, "files")
	}
	if len(required) > 0 {
		body["required"] = required
	}
	return body
}

// copyOf copies an operation on any ledger for one, with the last words of its path filled in.
func (p *apiDoc) copyOf(path, method string, d *ledger.Definition, move ...string) (object, error) {
	b, err := json.Marshal(p.paths[path].(object)[method])
	if err != nil {
		return nil, err
	}
	var op object
	if err := json.Unmarshal(b, &op); err != nil {
		return nil, err
	}
	fill := strings.NewReplacer("{ledger}", d.Name, "{move}", strings.Join(move, ""))
	op["operationId"] = strings.Join(append([]string{op["operationId"].(string), d.Name}, move...), "-")
	op["summary"] = d.Title.In(p.tag) + ": " + op["summary"].(string)
	op["tags"] = []any{d.Title.In(p.tag)}
	var left []any
	for _, parameter := range op["parameters"].([]any) {
		if name := parameter.(object)["name"]; name != "ledger" && (name != "move" || len(move) == 0) {
			left = append(left, parameter)
		}
	}
	op["parameters"] = left
	at := fill.Replace(path)
	if p.paths[at] == nil {
		p.paths[at] = object{}
	}
	p.paths[at].(object)[method] = op
	return op, nil
}

func reference(name string) object { return object{"$ref": "#/components/schemas/" + name} }

func requestSchema(op object) object {
	return op["requestBody"].(object)["content"].(object)["application/json"].(object)
}

// refine narrows the schema of a body.
func refine(body, more object) {
	body["schema"] = object{"allOf": []any{body["schema"], more}}
}

func refineAnswers(op, more object) {
	for status, answer := range op["responses"].(object) {
		content, _ := answer.(object)["content"].(object)
		if body, ok := content["application/json"].(object); ok && strings.HasPrefix(status, "2") {
			refine(body, more)
		}
	}
}
