package app

import (
	"net/url"
	"testing"
)

// A filter kept under a name is a tab with its count for whoever kept it, and for the unit where it is shared; nobody else sees it or
// takes it away, and what happens to it is in the log.
func TestSavedViews(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office, town := s.logIn("anweiban"), s.logIn("shiqiao")
		keep := func(c *client, title string, shared bool, query map[string]any) reply {
			return c.post("/api/views/task", map[string]any{"title": title, "shared": shared, "address": "state=assigned", "query": query})
		}
		mine := keep(office, "待签收的", false, map[string]any{"state": []string{"assigned"}}).want(201)
		tabs := office.get("/api/records/task/tabs").want(200)
		views := list(tabs["views"])
		if len(views) != 1 || views[0]["id"] != mine["id"] || views[0]["own"] != true || views[0]["address"] != "state=assigned" {
			t.Fatalf("the office's views are %v", views)
		}
		var assigned float64
		sum := 0.0
		for _, st := range list(tabs["states"]) {
			sum += st["n"].(float64)
			if st["key"] == "assigned" {
				assigned = st["n"].(float64)
			}
		}
		all := office.get("/api/records/task").want(200)["total"]
		if assigned == 0 || views[0]["n"] != assigned || tabs["all"].(map[string]any)["n"] != all || sum != all {
			t.Errorf("assigned %v, the view %v, all states %v of %v", assigned, views[0]["n"], sum, all)
		}
		if red := office.get("/api/records/task?light=red").want(200)["total"]; tabs["late"].(map[string]any)["n"] != red {
			t.Errorf("late %v, listed red %v", tabs["late"], red)
		}
		narrow := url.QueryEscape(`state == 'assigned'`)
		if got := office.get("/api/records/task/tabs?filter=" + narrow).want(200); got["all"].(map[string]any)["n"] != assigned {
			t.Errorf("tabs under a filter count %v; want %v", got["all"], assigned)
		}

		if got := list(town.get("/api/records/task/tabs").want(200)["views"]); len(got) != 0 {
			t.Errorf("a town sees the office's own view: %v", got)
		}
		town.send("DELETE", "/api/views/task/"+str(mine["id"]), nil, nil).wantCode(404, "not_found")
		keep(office, " ", false, nil).want(422)
		office.post("/api/views/task", map[string]any{"title": "x", "address": "", "query": map[string]any{"where": []string{"nothing:1"}}}).wantCode(422, "no_filter")

		office.send("DELETE", "/api/views/task/"+str(mine["id"]), nil, nil).want(204)
		if got := list(office.get("/api/records/task/tabs").want(200)["views"]); len(got) != 0 {
			t.Errorf("after deletion there are %v", got)
		}
		sizes := map[string]any{}
		for _, l := range list(town.get("/api/ledger-sizes").want(200)["items"]) {
			sizes[str(l["name"])] = l["n"]
		}
		if may := town.get("/api/records/task").want(200)["total"]; sizes["task"] != may {
			t.Errorf("the town has %v tasks by the index of ledgers, %v by the list", sizes["task"], may)
		}
	})
}
