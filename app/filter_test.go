package app

import (
	"net/url"
	"testing"
)

// Lists, counts and exports take the same filter; a list gives the fields that were asked for.
func TestFilterOverHTTP(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office, town := s.logIn("anweiban"), s.logIn("shiqiao")
		narrow := "?filter=" + url.QueryEscape(`state == 'assigned' && due_on != null && due_on <= date('2026-12-31')`)
		page := office.get("/api/records/task" + narrow + "&limit=500&fields=due_on,title").want(200)
		all := office.get("/api/records/task?limit=500").want(200)
		want := 0
		for _, r := range list(all["items"]) {
			if due, _ := r["values"].(map[string]any)["due_on"].(string); due != "" && due <= "2026-12-31" && r["state"] == "assigned" {
				want++
			}
		}
		if got := list(page["items"]); want == 0 || len(got) != want || page["total"].(float64) != float64(want) {
			t.Errorf("the filter gives %d of %v; want %d", len(got), page["total"], want)
		}
		for _, r := range list(page["items"]) {
			if values := r["values"].(map[string]any); len(values) != 2 || values["due_on"] == nil || values["title"] != r["title"] {
				t.Fatalf("the fields asked for are %v", values)
			}
		}
		if counts := office.get("/api/records/task/counts" + narrow).want(200); counts["total"] != page["total"] {
			t.Errorf("counts %v, lists %v", counts["total"], page["total"])
		}
		if len(office.get("/api/export/task.xlsx"+narrow).raw) >= len(office.get("/api/export/task.xlsx").raw) {
			t.Error("the export takes no notice of the filter")
		}
		if sees, may := town.get("/api/records/task?filter=true").want(200)["total"], town.get("/api/records/task").want(200)["total"]; sees != may {
			t.Errorf("with a filter that takes all a town sees %v, without one %v", sees, may)
		}
		wrong := office.get("/api/records/task?filter="+url.QueryEscape(`stat == 'assigned'`)).wantCode(422, "bad_filter")
		if m := list(wrong["mistakes"])[0]; m["column"].(float64) != 1 || m["end"].(float64) != 5 || m["code"] != "N101" || list(wrong["errors"])[0]["location"] != "query.filter" {
			t.Errorf("the mistake is told as %v", wrong)
		}
		office.get("/api/records/task?filter="+url.QueryEscape(`ledger.plan.exists(p, p.state == 'issued')`)).wantCode(422, "bad_filter")
		office.get("/api/records/task?fields=title,nothing").wantCode(422, "no_field")
	})
}
