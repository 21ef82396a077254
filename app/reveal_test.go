package app

import (
	"strings"
	"testing"
)

// A protected value is seen nowhere as it is until somebody asks for it with a reason, which its history tells; what comes back as it was
// shown changes nothing; what is sealed takes two custodians.
func TestProtectedValues(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office, second, town := s.logIn("anweiban"), s.logIn("anweiban2"), s.logIn("shiqiao")
		const phone, informant = "13812345678", "李明远"
		here := office.unit("石桥镇")
		made := office.post("/api/records/tip", map[string]any{"unit": here["id"], "move": "enter", "values": map[string]any{"text": "堵塞消防通道", "phone": phone, "informant": informant}})
		path := "/api/records/tip/" + str(made.want(201)["id"])
		shown := office.get(path).want(200)["values"].(map[string]any)
		if shown["phone"] != "138****5678" || shown["informant"] != nil || shown["text"] != "堵塞消防通道" {
			t.Errorf("shown %v", shown)
		}
		edit := map[string]any{"values": map[string]any{"text": "堵塞消防通道两处", "phone": shown["phone"]}}
		if got := office.send("PATCH", path, edit, map[string]string{"If-Match": `"1"`}).want(200); got["values"].(map[string]any)["phone"] != "138****5678" {
			t.Errorf("edited %v", got)
		}
		for _, where := range []string{path, path + "/history", "/api/records/tip", "/api/search?q=138", "/api/export/tip.xlsx"} {
			if raw := office.get(where).raw; strings.Contains(string(raw), phone) || strings.Contains(string(raw), informant) {
				t.Errorf("%s tells %s", where, raw)
			}
		}

		// A file that comes back as it went out changes nothing, what it does not show least of all.
		back := office.post("/api/imports?ledger=tip", form{name: "tip.xlsx", data: []byte(office.get("/api/export/tip.xlsx").raw)}).want(200)
		if back["same"] != 1.0 || back["changed"] != 0.0 || back["wrong"] != 0.0 {
			t.Errorf("the export came back as %v", back)
		}

		ask := func(c *client, field, reason string) reply {
			return c.post(path+"/reveal", map[string]any{"field": field, "reason": reason})
		}
		ask(office, "phone", " ").wantCode(422, "needs_fields")
		ask(office, "text", "回访").wantCode(422, "no_field")
		if got := ask(office, "phone", "回访").want(200); got["value"] != phone || got["open"] != true {
			t.Errorf("revealed %v", got)
		}
		s.logIn("longquan").post(path+"/reveal", map[string]any{"field": "phone", "reason": "看看"}).wantCode(404, "not_found")
		ask(town, "informant", "核实").wantCode(403, "custodians_only")
		if got := ask(office, "informant", "核实").want(200); got["value"] != nil || got["open"] != false || got["have"] != 1.0 || got["of"] != 2.0 {
			t.Errorf("one custodian: %v", got)
		}
		if got := ask(office, "informant", "再次核实").want(200); got["value"] != nil {
			t.Errorf("the same custodian twice: %v", got)
		}
		if got := ask(second, "informant", "共同核实").want(200); got["value"] != informant || got["open"] != true {
			t.Errorf("two custodians: %v", got)
		}
		told := map[string]int{}
		for _, e := range list(town.get(path + "/history").want(200)["items"]) {
			told[str(e["kind"])]++
		}
		if told["reveal"] != 2 || told["reveal_ask"] != 2 {
			t.Errorf("the history tells %v", told)
		}
	})
}
