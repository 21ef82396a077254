package app

import (
	"strings"
	"testing"
)

// The application shows what is in force and where it comes from to those with the right, and to nobody else.
func TestShowPacks(t *testing.T) {
	s := newSite(t, "", false)
	s.logIn("shiqiao").get("/api/packs/show").wantCode(403, "not_for_this_post")
	for _, login := range []string{"anweiban", "director", "auditor", "admin"} {
		parts := list(s.logIn(login).get("/api/packs/show").want(200)["parts"])
		if len(parts) < 20 {
			t.Fatalf("%s sees %d definitions", login, len(parts))
		}
	}
	office := s.logIn("anweiban")
	office.lang = "en"
	var task map[string]any
	for _, p := range list(office.get("/api/packs/show").want(200)["parts"]) {
		if p["path"] == "ledger.task" {
			task = p
		}
	}
	if task == nil || task["title"] != "Task" || task["level"] != "base" || task["file"] != "task.yaml" || task["construct"] != "ledger" {
		t.Errorf("%v", task)
	}
	lines := list(office.get("/api/packs/show?path=ledger.task.clocks.review").want(200)["lines"])
	var all []string
	for _, l := range lines {
		all = append(all, str(l["depth"])+" "+str(l["key"])+": "+str(l["value"]))
		if l["level"] != "base" || l["pack"] != "base" || l["line"].(float64) < 2 {
			t.Errorf("origin %v", l)
		}
	}
	if got := strings.Join(all, "\n"); !strings.Contains(got, "1 while: submitted") {
		t.Errorf("%s", got)
	}
	office.get("/api/packs/show?path=ledger.tsk").wantCode(404, "no_definition")
}
