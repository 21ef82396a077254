package app

import (
	"strings"
	"testing"

	"zhiben/calendar"
	"zhiben/internal/testpg"
)

// find picks the item with a value.
func find(t *testing.T, items []map[string]any, key, value string) map[string]any {
	t.Helper()
	for _, item := range items {
		if item[key] == value {
			return item
		}
	}
	t.Fatalf("no item with %s %s in %v", key, value, items)
	return nil
}

// An enterprise entered in the tree or in its ledger is both: unit and record. Moved to another town it takes its records along.
func TestUnitsAreRecords(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		office, east, west := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("liuhe")
		towns := list(office.get("/api/units?kind=town").want(200)["items"])
		from, to := find(t, towns, "name", "石桥镇"), find(t, towns, "name", "柳河镇")

		made := office.post("/api/units", map[string]any{"kind": "enterprise", "name": "新办化工厂", "parent": from["id"], "values": map[string]any{"industry": "2614", "staff": 40}}).want(201)
		if made["ledger"] != "enterprise" {
			t.Errorf("the unit's ledger is %v", made["ledger"])
		}
		office.post("/api/units", map[string]any{"kind": "enterprise", "name": "错", "parent": from["id"], "values": map[string]any{"industry": "none"}}).wantCode(422, "invalid")
		path := "/api/records/enterprise/" + str(made["id"])
		row := east.get(path).want(200)
		values := row["values"].(map[string]any)
		if row["title"] != "新办化工厂" || row["state"] != "operating" || values["industry"] != "2614" || values["colour"] != "blue" || row["unit"].(map[string]any)["id"] != made["id"] {
			t.Errorf("the record is %v", row)
		}
		west.get(path).want(404)
		registered := east.post("/api/records/enterprise", map[string]any{"unit": from["id"], "values": map[string]any{"name": "新办饲料厂", "aliases": []string{"饲料厂"}}}).want(201)
		unit := office.get("/api/units/" + str(registered["id"])).want(200)
		if unit["name"] != "新办饲料厂" || unit["parent"] != from["id"] || str(unit["aliases"]) != "[饲料厂]" {
			t.Errorf("the unit is %v", unit)
		}
		east.post("/api/records/enterprise", map[string]any{"unit": to["id"], "values": map[string]any{"name": "邻镇厂"}}).want(404)

		version := map[string]string{"If-Match": `"1"`}
		east.send("PATCH", "/api/units/"+str(made["id"]), map[string]any{"parent": to["id"]}, version).want(403)
		moved := office.send("PATCH", "/api/units/"+str(made["id"]), map[string]any{"name": "迁建化工厂", "parent": to["id"]}, version).want(200)
		if moved["parent"] != to["id"] || !strings.HasPrefix(str(moved["path"]), str(to["path"])) || moved["name"] != "迁建化工厂" {
			t.Errorf("moved it is %v", moved)
		}
		east.get(path).want(404)
		if row := west.get(path).want(200); row["title"] != "迁建化工厂" {
			t.Errorf("the record is called %v", row["title"])
		}
		all := office.get("/api/populations/enterprises").want(200)
		find(t, list(all["members"]), "title", "迁建化工厂")
		if n := len(list(west.get("/api/populations/enterprises").want(200)["members"])); n == 0 || float64(n) >= all["n"].(float64) {
			t.Errorf("the town sees %d of %v enterprises", n, all["n"])
		}
		office.send("PUT", "/api/populations/enterprises/members/"+str(made["id"]), map[string]any{"member": false, "reason": "x"}, nil).wantCode(409, "not_manual")

		security := s.logIn("secadmin")
		people := list(security.get("/api/units/" + str(from["id"])).want(200)["people"])
		post := security.post("/api/units/"+str(to["id"])+"/posts", map[string]any{"person": people[0]["person"], "role": "town_office"}).want(201)
		edited := security.send("PATCH", "/api/posts/"+str(post["post"]), map[string]any{"sectors": []string{"C26"}}, nil).want(200)
		if str(edited["sectors"]) != "[26]" || edited["until"] != nil {
			t.Errorf("the post is %v", edited)
		}
		office.send("PATCH", "/api/posts/"+str(post["post"]), map[string]any{"end": true}, nil).want(403)
		security.send("PATCH", "/api/posts/"+str(post["post"]), map[string]any{"end": true}, nil).want(200)
		security.send("PATCH", "/api/posts/"+str(post["post"]), map[string]any{"end": true}, nil).wantCode(409, "post_left")
		detail := security.get("/api/units/" + str(to["id"])).want(200)
		find(t, list(detail["past"]), "post", str(post["post"]))
		again := security.post("/api/units/"+str(to["id"])+"/posts", map[string]any{"person": people[0]["person"], "role": "town_office"}).want(201)
		if again["post"] == post["post"] {
			t.Error("taking a post again is a new one")
		}
	})
}

// The office sets a county's value over the packs, a plan over both, within its territory, and the deadline follows.
func TestParamsOfficeAndPlan(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		office, town, fire := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("xiaofang")
		param := func(key string) map[string]any {
			return find(t, list(town.get("/api/params").want(200)["items"]), "key", key)
		}
		if p := param("light_yellow"); p["value"] != 5.0 || p["origin"] != "base" || p["unset"] != false {
			t.Errorf("at first %v", p)
		}
		town.send("PUT", "/api/params/light_yellow", map[string]any{"value": 7, "reason": "x"}, nil).want(404)
		office.send("PUT", "/api/params/light_yellow", map[string]any{"value": "many", "reason": "x"}, nil).wantCode(422, "invalid")
		office.send("PUT", "/api/params/light_yellow", map[string]any{"value": 7, "reason": "会议决定"}, nil).want(204)
		if p := param("light_yellow"); p["value"] != 7.0 || p["origin"] != "office" || len(list(p["office"])) != 1 {
			t.Errorf("set by the office %v", p)
		}
		yellow := find(t, list(town.get("/api/home").want(200)["counts"]), "key", "yellow")
		if !strings.Contains(str(yellow["definition"]), "7个工作日") {
			t.Errorf("the home page says %v", yellow["definition"])
		}
		if reads := param("review_within")["reads"]; !strings.Contains(str(reads), "ledger.task.clocks.review") {
			t.Errorf("read by %v", reads)
		}

		plan := office.upload("方案.txt", journeyPlan)
		path := "/api/plans/" + str(plan["id"]) + "/params"
		set := map[string]any{"values": map[string]any{"review_within": []any{map[string]any{"is": "20 days"}}}}
		town.send("PUT", path, set, nil).want(404)
		office.send("PUT", path, map[string]any{"values": map[string]any{"review_within": []any{map[string]any{"is": "soon"}}}}, nil).wantCode(422, "invalid")
		office.send("PUT", path, map[string]any{"who": "nobody", "values": map[string]any{}}, nil).wantCode(422, "invalid")
		office.send("PUT", path, set, nil).want(200)
		if p := param("review_within"); p["value"] != "5 workdays" {
			t.Errorf("a draft sets nothing, but %v", p)
		}
		issue(office, str(plan["id"]))
		if p := param("review_within"); p["value"] != "20 days" || p["origin"] != "plan" || p["plan"] != plan["id"] {
			t.Errorf("set by the plan %v", p)
		}
		office.send("PUT", path, set, nil).wantCode(422, "invalid") // a reason is needed now
		set["values"] = map[string]any{"review_within": []any{map[string]any{"is": "10 days"}, map[string]any{"from": "2099-01-01", "is": "1 days"}}}
		set["reason"] = "上级要求"
		office.send("PUT", path, set, nil).want(200)
		if got := office.get(path).want(200)["values"].(map[string]any)["review_within"]; len(list(got)) != 2 {
			t.Errorf("the plan sets %v", got)
		}
		task := "/api/records/task/" + str(list(fire.get("/api/records/task?state=assigned").want(200)["items"])[0]["id"])
		fire.post(task+"/moves/sign", map[string]any{}).want(200)
		fire.post(task+"/moves/submit", map[string]any{"values": map[string]any{"progress": "已建档。"}}).want(200)
		want := calendar.Of(s.app.DB.Now(), s.app.Records.Zone).AddDays(10).String() // from the day of the submission
		if clocks := list(office.get(task).want(200)["clocks"]); find(t, clocks, "key", "review")["due"] != want {
			t.Errorf("the review is due by %s, but %v", want, clocks)
		}
		office.post("/api/records/plan/"+str(plan["id"])+"/moves/withdraw", map[string]any{"note": "撤回"}).want(200)
		if p := param("review_within"); p["value"] != "5 workdays" || p["origin"] != "base" {
			t.Errorf("withdrawn, the plan sets nothing, but %v", p)
		}
		office.send("PUT", path, set, nil).wantCode(409, "ended")
	})
}

// issue confirms all commitments of a plan and issues it.
func issue(office *client, plan string) {
	office.s.t.Helper()
	var ids, past []string
	for _, c := range list(office.get("/api/plans/" + plan + "/commitments").want(200)["items"]) {
		ids = append(ids, str(c["id"]))
		if c["is_past"] == true {
			past = append(past, str(c["id"]))
		}
	}
	office.post("/api/plans/"+plan+"/commitments/decide", map[string]any{"ids": ids, "decision": "confirm"}).want(200)
	office.post("/api/plans/"+plan+"/commitments/past", map[string]any{"ids": past, "past": "history"}).want(200)
	office.post("/api/plans/"+plan+"/issue", nil).want(200)
}

// Two servers on one database agree on what is set.
func TestParamsOnTwoServers(t *testing.T) {
	address := testpg.URL(t)
	one := newSite(t, address, false)
	two := serve(t, one.app.options.Data, address) // with the same files and keys
	value := func(s *site) any {
		return find(t, list(s.logIn("anweiban").get("/api/params").want(200)["items"]), "key", "light_yellow")["value"]
	}
	if value(one) != 5.0 || value(two) != 5.0 {
		t.Fatal("at first not 5")
	}
	for i, s := range []*site{one, two, one} {
		s.logIn("anweiban").send("PUT", "/api/params/light_yellow", map[string]any{"value": 6 + i, "reason": "会议决定"}, nil).want(204)
		if a, b := value(one), value(two); a != float64(6+i) || b != a {
			t.Errorf("after %d one says %v, two %v", 6+i, a, b)
		}
	}
}
