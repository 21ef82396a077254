package app

import (
	"bytes"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"zhiben/document"
)

// journeyPlan is a small plan whose units the demonstration county has. 2020 is past on any day the test runs.
const journeyPlan = `平澜县冬季安全行动方案（2020—2099年）
一、总体要求
坚持安全第一。2019年，全县共发生火灾3起。
二、重点任务
（一）开展消防安全行动。
1.建立消防台账。2020年6月底前，全面摸清人员密集场所底数。2099年12月底前，全部建立“一户一档”。（牵头单位：县消防救援大队；配合单位：县公安局、石桥镇）
2.开展企业自查。生产经营单位主要负责人每季度至少开展1次自查（高危行业领域每月至少1次）。（牵头单位：县应急局）
3.开展应急演练。2099年，企业“四不”演练占比达到50%。（牵头单位：县应急局）
三、保障措施
各有关部门要加强组织领导。
`

func (c *client) upload(name, text string) map[string]any {
	c.s.t.Helper()
	return c.post("/api/plans", form{name: name, data: []byte(text)}).want(201)["plan"].(map[string]any)
}

// The main road: a document becomes tasks, units work on them, the office accepts.
func TestFromDocumentToAcceptedTask(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		plan := office.upload("行动方案.txt", journeyPlan)
		id := str(plan["id"])
		again := office.post("/api/plans", form{name: "同一份.txt", data: []byte(journeyPlan)}).want(200)
		if again["already"] != true || again["plan"].(map[string]any)["id"] != id {
			t.Errorf("uploaded twice: %v", again["already"])
		}
		all := list(office.get("/api/plans/" + id + "/commitments").want(200)["items"])
		if len(all) < 5 {
			t.Fatalf("%d commitments", len(all))
		}
		office.post("/api/plans/"+id+"/issue", nil).wantCode(409, "not_ready")

		ids := []string{}
		for _, c := range all {
			ids = append(ids, str(c["id"]))
		}
		first := all[0]
		if first["is_past"] != true || first["lead"].(map[string]any)["name"] != "县消防救援大队" || len(list(first["co"])) != 2 {
			t.Errorf("first commitment: %v", first)
		}
		office.post("/api/plans/"+id+"/commitments/decide", map[string]any{"ids": ids[:1], "decision": "reject"}).wantCode(422, "reason_needed")
		for _, r := range list(office.post("/api/plans/"+id+"/commitments/decide", map[string]any{"ids": ids, "decision": "confirm"}).want(200)["results"]) {
			if r["ok"] != true {
				t.Errorf("not confirmed: %v", r)
			}
		}
		p := office.post("/api/plans/"+id+"/issue", nil).wantCode(409, "not_ready")
		if len(p["past_unset"].([]any)) != 1 {
			t.Errorf("past: %v", p)
		}
		office.post("/api/plans/"+id+"/commitments/past", map[string]any{"ids": ids[:1], "past": "done"}).wantCode(422, "evidence_needed")
		office.post("/api/plans/"+id+"/commitments/past", map[string]any{"ids": ids[:1], "past": "done", "note": "见2020年消防工作总结"}).want(200)
		issued := office.post("/api/plans/"+id+"/issue", nil).want(200)
		if int(issued["tasks"].(float64)) != len(all) || issued["history"] != 1.0 || issued["parts"] != 2.0 {
			t.Errorf("issued: %v", issued)
		}
		if again := office.post("/api/plans/"+id+"/issue", nil).want(200); again["tasks"] != issued["tasks"] || again["parts"] != issued["parts"] {
			t.Errorf("issued twice: %v then %v", issued, again)
		}
		office.post("/api/plans/"+id+"/commitments/decide", map[string]any{"ids": ids[:1], "decision": "reopen"}).wantCode(409, "not_draft")

		// The lead signs, reports with a file, submits; the office returns, then accepts.
		fire := s.logIn("xiaofang")
		tasks := list(fire.get("/api/records/task?state=assigned").want(200)["items"])
		if len(tasks) != 1 {
			t.Fatalf("%d tasks to sign for", len(tasks))
		}
		task := "/api/records/task/" + str(tasks[0]["id"])
		detail := fire.get(task).want(200)
		if src := detail["source"].(map[string]any); !strings.Contains(str(src["quote"]), "一户一档") || src["plan"] != id {
			t.Errorf("source: %v", src)
		}
		if got := fire.get("/api/plans/" + id).want(200)["text"]; got != journeyPlan {
			t.Errorf("the lead does not read the issued plan's text")
		}
		todo := fire.get("/api/todo").want(200)
		if items := list(todo["items"]); len(items) != 1 || items[0]["verb"].(map[string]any)["key"] != "sign" {
			t.Errorf("to-do: %v", items)
		}
		move := func(c *client, name string, body map[string]any) reply { return c.post(task+"/moves/"+name, body) }
		move(fire, "submit", map[string]any{}).wantCode(409, "wrong_state")
		move(fire, "sign", map[string]any{}).want(200)
		file := fire.post("/api/files", form{name: "../台账\".txt", data: []byte("台账内容")}).want(200)
		if strings.ContainsAny(str(file["name"]), `/"`) {
			t.Errorf("file name %v", file["name"])
		}
		move(fire, "report", map[string]any{"values": map[string]any{}}).wantCode(422, "needs_fields")
		move(fire, "report", map[string]any{"values": map[string]any{"progress": "已建档120户", "stage": "under_way", "evidence": []any{file["hash"]}}}).want(200)
		at := "/api/files/" + str(file["hash"]) + "?ledger=task&record=" + str(tasks[0]["id"])
		if r := office.get(at); r.status != 200 || string(r.raw) != "台账内容" {
			t.Errorf("the office reads the attachment: %d %s", r.status, r.raw)
		}
		s.logIn("zhujian").get(at).wantCode(404, "not_found")
		move(fire, "submit", map[string]any{"values": map[string]any{"progress": "全部建档"}}).want(200)
		move(fire, "accept", map[string]any{}).wantCode(403, "not_for_this_post")
		move(office, "give_back", map[string]any{}).wantCode(422, "needs_fields")
		move(office, "give_back", map[string]any{"note": "缺东湾村"}).want(200)
		move(fire, "submit", map[string]any{"values": map[string]any{"progress": "已补"}}).want(200)
		done := move(office, "accept", map[string]any{"note": "同意"}).want(200)
		if done["state"] != "done" || done["light"] != "none" {
			t.Errorf("accepted: %v %v", done["state"], done["light"])
		}
		history := list(office.get(task + "/history").want(200)["items"])
		if len(history) != 7 || history[0]["move"] != "accept" || history[0]["note"] != "同意" || !strings.HasPrefix(str(history[0]["by"].(map[string]any)["post"]), "县安委办") {
			t.Errorf("history of %d: %v", len(history), history[0])
		}

		// The co-owner has a part, which the lead sees.
		town := s.logIn("shiqiao")
		parts := list(town.get("/api/records/task_part").want(200)["items"])
		if len(parts) != 1 {
			t.Fatalf("%d parts", len(parts))
		}
		town.post("/api/records/task_part/"+str(parts[0]["id"])+"/moves/sign", map[string]any{}).want(200)
		if linked := list(fire.get(task + "/linked").want(200)["groups"]); len(linked) != 1 || len(list(linked[0]["items"])) != 2 {
			t.Errorf("the lead sees linked: %v", linked)
		}
	})
}

// Recurring tasks have a next due date and a history per period.
func TestRecurringTask(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		if _, err := s.app.IssueFile(t.Context(), "方案.txt", []byte(journeyPlan)); err != nil {
			t.Fatal(err)
		}
		office, bureau := s.logIn("anweiban"), s.logIn("yingji")
		rows := list(bureau.get("/api/records/task?where=every:quarter").want(200)["items"])
		if len(rows) != 1 {
			t.Fatalf("%d quarterly tasks", len(rows))
		}
		task := "/api/records/task/" + str(rows[0]["id"])
		period := rows[0]["values"].(map[string]any)["period"]
		bureau.post(task+"/moves/sign", map[string]any{}).want(200)
		next := bureau.post(task+"/moves/close_period", map[string]any{"values": map[string]any{"progress": "本季已自查"}}).want(200)
		values := next["values"].(map[string]any)
		if str(values["period"]) <= str(period) || str(values["due_on"]) <= str(rows[0]["values"].(map[string]any)["due_on"]) {
			t.Errorf("after closing %v: %v due %v", period, values["period"], values["due_on"])
		}
		bureau.post(task+"/moves/close_period", map[string]any{"values": map[string]any{"progress": "再来一次"}}).wantCode(409, "begun")
		history := list(office.get(task + "/history").want(200)["items"])
		changed := ""
		for _, c := range list(history[0]["changes"]) {
			changed += fmt.Sprintf("%v:%v>%v ", c["field"], c["from"], c["to"])
		}
		if !strings.Contains(changed, fmt.Sprintf("period:%v>", period)) {
			t.Errorf("history says %s", changed)
		}
	})
}

// An extension is asked for, granted by the office, and moves the due date.
func TestExtension(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		if _, err := s.app.IssueFile(t.Context(), "方案.txt", []byte(journeyPlan)); err != nil {
			t.Fatal(err)
		}
		office, fire := s.logIn("anweiban"), s.logIn("xiaofang")
		row := list(fire.get("/api/records/task?state=assigned").want(200)["items"])[0]
		unit := row["unit"].(map[string]any)["id"]
		ask := map[string]any{"unit": unit, "values": map[string]any{"task": row["id"], "to_date": "2020-01-01", "grounds": "户数多"}}
		fire.post("/api/records/extension", ask).wantCode(409, "later")
		ask["values"].(map[string]any)["to_date"] = "2100-03-31"
		// A co-owner sees the task and still cannot ask in the lead's place; nor can the lead rewrite what the plan asks of it.
		police := s.logIn("gongan")
		own := list(police.get("/api/records/task_part").want(200)["items"])[0]["unit"].(map[string]any)["id"]
		police.post("/api/records/extension", map[string]any{"unit": own, "values": ask["values"]}).wantCode(422, "invalid")
		fire.send("PATCH", "/api/records/task/"+str(row["id"]), map[string]any{"values": map[string]any{"sentence": "改小"}}, map[string]string{"If-Match": `"1"`}).wantCode(403, "not_for_this_post")
		if verbs := fmt.Sprint(fire.get("/api/records/task/" + str(row["id"])).want(200)["verbs"]); strings.Contains(verbs, "edit") {
			t.Errorf("the lead is offered %s", verbs)
		}
		key := map[string]string{"Idempotency-Key": "e-1"}
		first := fire.send("POST", "/api/records/extension", ask, key).want(201)
		if second := fire.send("POST", "/api/records/extension", ask, key).want(201); second["id"] != first["id"] {
			t.Errorf("one key made two extensions")
		}
		if items := list(office.get("/api/todo").want(200)["items"]); len(items) == 0 || items[0]["record"].(map[string]any)["ledger"] != "extension" {
			t.Errorf("the office's to-do: %v", items)
		}
		office.post("/api/records/extension/"+str(first["id"])+"/moves/grant", map[string]any{}).want(200)
		after := fire.get("/api/records/task/" + str(row["id"])).want(200)
		if after["values"].(map[string]any)["due_on"] != "2100-03-31" || after["state"] != "assigned" {
			t.Errorf("after the grant: %v %v", after["state"], after["values"].(map[string]any)["due_on"])
		}
		office.post("/api/records/task/"+str(row["id"])+"/urge", map[string]any{}).want(200)
		office.post("/api/records/task/"+str(row["id"])+"/urge", map[string]any{}).wantCode(409, "urged_already")
	})
}

// Two people on one plan: the second is told, nothing is overwritten; undo takes back only one's own last change.
func TestTwoReviewers(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		one, two := s.logIn("anweiban"), s.logIn("anweiban2")
		id := str(one.upload("方案.txt", journeyPlan)["id"])
		at := "/api/plans/" + id + "/commitments"
		c := list(one.get(at).want(200)["items"])[1]
		path := at + "/" + str(c["id"])
		one.send("PATCH", path, map[string]any{"what": "建档"}, nil).wantCode(428, "if_match_needed")
		one.send("PATCH", path, map[string]any{"what": "建立一户一档"}, map[string]string{"If-Match": `"1"`}).want(200)
		told := two.send("PATCH", path, map[string]any{"what": "别的"}, map[string]string{"If-Match": `"1"`}).wantCode(412, "changed")
		if told["current"].(map[string]any)["what"] != "建立一户一档" || told["by"] != "周文静" || told["at"] == nil {
			t.Errorf("the second is told %v", told)
		}
		two.post("/api/plans/"+id+"/undo", nil).wantCode(409, "nothing_to_undo")
		two.send("PATCH", path, map[string]any{"who": "各场所"}, map[string]string{"If-Match": `"2"`}).want(200)
		one.post("/api/plans/"+id+"/undo", nil).wantCode(409, "changed_since")
		two.post("/api/plans/"+id+"/undo", nil).want(200)

		// Split, merge, add, each taken back.
		before := len(list(one.get(at).want(200)["items"]))
		start := int(c["start"].(float64))
		one.post(path+"/split", map[string]any{"at": start}).wantCode(422, "invalid")
		if items := list(one.post(path+"/split", map[string]any{"at": start + 5}).want(200)["items"]); len(items) != 2 {
			t.Errorf("split into %d", len(items))
		}
		second := list(one.get(at).want(200)["items"])[2]
		one.post(at+"/"+str(second["id"])+"/merge", nil).want(200)
		if n := len(list(one.get(at).want(200)["items"])); n != before {
			t.Errorf("%d commitments after split and merge; want %d", n, before)
		}
		one.post("/api/plans/"+id+"/undo", nil).want(200)
		one.post("/api/plans/"+id+"/undo", nil).want(200)
		now := list(one.get(at).want(200)["items"])
		if len(now) != before || now[1]["end"] != c["end"] {
			t.Errorf("after undoing twice: %d, end %v; want %d, %v", len(now), now[1]["end"], before, c["end"])
		}
		rest := list(one.get(at).want(200)["not_taken"])
		fires := slices.IndexFunc(rest, func(n map[string]any) bool { return strings.Contains(str(n["quote"]), "3起") })
		if fires < 0 || rest[fires]["reason"] == "" {
			t.Fatalf("not taken: %v", rest)
		}
		one.post("/api/plans/"+id+"/not-taken/"+str(rest[fires]["id"])+"/dismiss", map[string]any{"dismissed": true}).want(204)
		for i, n := range list(one.get(at).want(200)["not_taken"]) {
			if n["dismissed"] != (i == fires) {
				t.Errorf("after dismissing %v: %v", rest[fires]["quote"], n)
			}
		}

		// Owners of a measure are those of its commitments, but for what was set by hand.
		town := list(one.get("/api/units?kind=town").want(200)["items"])[0]
		m := list(one.get("/api/plans/" + id + "/measures").want(200)["items"])[0]
		one.send("PATCH", path, map[string]any{"lead": town["id"]}, map[string]string{"If-Match": `"` + str(list(one.get(at).want(200)["items"])[1]["version"]) + `"`}).want(200)
		one.send("PUT", "/api/plans/"+id+"/measures/"+str(m["id"])+"/owners", map[string]any{"lead": nil, "co": []any{}}, nil).want(200)
		leads := list(one.get(at).want(200)["items"])
		if leads[0]["lead"] != nil || leads[1]["lead"] == nil {
			t.Errorf("leads after assigning the measure: %v, %v", leads[0]["lead"], leads[1]["lead"])
		}
		one.send("PUT", "/api/plans/"+id+"/measures/"+str(m["id"])+"/owners", map[string]any{"lead": "elsewhere", "co": []any{}}, nil).wantCode(422, "invalid")
		added := one.post(at, map[string]any{"kind": "milestone", "start": 0, "end": 4, "due": "2030-01-01", "what": "试"}).want(201)
		if added["origin"] != "person" || added["lead"] == nil {
			t.Errorf("added: %v", added)
		}
		key := map[string]string{"Idempotency-Key": "add-1"}
		body := map[string]any{"kind": "open", "start": 0, "end": 6, "what": "只加一次"}
		if first, second := one.send("POST", at, body, key).want(201), one.send("POST", at, body, key).want(201); first["id"] != second["id"] {
			t.Error("one key added two commitments")
		}
		one.post(at, map[string]any{"kind": "milestone", "start": 0, "end": 99999}).wantCode(422, "invalid")
		one.post(at, map[string]any{"kind": "wish", "start": 0, "end": 4}).wantCode(422, "invalid")
	})
}

// A revised plan keeps what did not change and shows the rest.
func TestRevision(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		if _, err := s.app.IssueFile(t.Context(), "方案.txt", []byte(journeyPlan)); err != nil {
			t.Fatal(err)
		}
		office := s.logIn("anweiban")
		first := list(office.get("/api/plans").want(200)["items"])[0]
		revised := strings.Replace(journeyPlan, "占比达到50%", "占比达到60%", 1)
		up := office.post("/api/plans", form{name: "修订.txt", data: []byte(revised), fields: map[string]string{"revises": str(first["id"])}}).want(201)["plan"].(map[string]any)
		changes := office.get("/api/plans/" + str(up["id"]) + "/changes").want(200)
		pairs := list(changes["changed"])
		if len(pairs) != 1 || pairs[0]["before"].(map[string]any)["value"] != 0.5 || pairs[0]["after"].(map[string]any)["value"] != 0.6 || len(list(changes["added"])) != 0 {
			t.Fatalf("changes: %v", changes)
		}
		counts := up["counts"].(map[string]any)
		if counts["pending"] != 1.0 {
			t.Errorf("only what changed is to be confirmed: %v", counts)
		}
		total := office.get("/api/records/task").want(200)["total"].(float64)
		changed := str(pairs[0]["after"].(map[string]any)["id"])
		office.post("/api/plans/"+str(up["id"])+"/commitments/decide", map[string]any{"ids": []string{changed}, "decision": "confirm"}).want(200)
		office.post("/api/plans/"+str(up["id"])+"/issue", nil).want(200)
		if now := office.get("/api/records/task").want(200)["total"].(float64); now != total+1 {
			t.Errorf("%v tasks after issuing the revision; want one more than %v", now, total)
		}
	})
}

func TestBadFiles(t *testing.T) {
	onBoth(t, false, func(s *site) {
		office := s.logIn("anweiban")
		for _, c := range []struct {
			name   string
			data   []byte
			status int
			code   string
		}{
			{"空.txt", nil, 422, "empty_file"},
			{"不是方案.txt", []byte("今天天气很好。"), 422, "not_a_plan"},
			{"断.docx", []byte("PK\x03\x04xxxx"), 422, "truncated"},
			{"大.txt", make([]byte, 50<<20), 413, "too_large"},
		} {
			r := office.post("/api/plans", form{name: c.name, data: c.data})
			if r.status != c.status {
				s.t.Errorf("%s: %d %s", c.name, r.status, r.raw)
				continue
			}
			if p := r.wantCode(c.status, c.code); !strings.Contains(str(p["detail"]), "。") {
				s.t.Errorf("%s: detail %v", c.name, p["detail"])
			}
		}
		if plans := list(office.get("/api/plans").want(200)["items"]); len(plans) != 0 {
			s.t.Errorf("%d plans left behind", len(plans))
		}
	})
}

// sheetRows reads the first sheet of an Excel file.
func sheetRows(t *testing.T, r reply) [][]string {
	t.Helper()
	if r.status != 200 {
		t.Fatalf("%d %s", r.status, r.raw)
	}
	book, err := excelize.OpenReader(bytes.NewReader(r.raw))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = book.Close() }()
	rows, err := book.GetRows(book.GetSheetName(0))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestListsAndExports(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		page := office.get("/api/records/task?limit=10").want(200)
		total := page["total"].(float64)
		seen := map[string]bool{}
		for n := 0; ; n++ {
			for _, r := range list(page["items"]) {
				seen[str(r["id"])] = true
			}
			if page["next"] == nil || n > 100 {
				break
			}
			page = office.get("/api/records/task?limit=10&after=" + url.QueryEscape(str(page["next"]))).want(200)
		}
		if float64(len(seen)) != total || total < 30 {
			t.Errorf("pages hold %d of %v", len(seen), total)
		}
		sum := 0.0
		for _, g := range list(office.get("/api/records/task/counts?by=light").want(200)["groups"]) {
			sum += g["n"].(float64)
		}
		if sum != total {
			t.Errorf("lights add up to %v of %v", sum, total)
		}
		for _, g := range list(office.get("/api/records/task/counts?by=unit").want(200)["groups"]) {
			if g["title"] == "" {
				t.Errorf("a unit without a name: %v", g)
			}
		}
		rows := sheetRows(t, office.get("/api/export/task.xlsx"))[1:] // the first has the keys
		if float64(len(rows)-1) != total {
			t.Errorf("the export has %d rows of %v", len(rows)-1, total)
		}
		if at := slices.Index(rows[0], "方案原文*"); at < 0 || len([]rune(rows[1][at])) < 8 {
			t.Errorf("no sentence beside a task: %v", rows[:2])
		}
		// The demonstration shows all lights, and is no sea of red.
		if rows := sheetRows(t, office.get("/api/export/task.xlsx?light=red")); len(rows) < 3 || float64(len(rows)-2) > total/8 {
			t.Errorf("%d red tasks of %v right after the start", len(rows)-2, total)
		}
		office.get("/api/export/task.pdf").wantCode(404, "no_format")
		plan := list(office.get("/api/plans").want(200)["items"])[0]
		sheet := sheetRows(t, office.get("/api/plans/"+str(plan["id"])+"/sheet.xlsx"))
		if n := plan["counts"].(map[string]any)["confirmed"].(float64); float64(len(sheet)-2) != n {
			t.Errorf("the assignment sheet has %d rows of %v", len(sheet)-2, n)
		}
		word := office.get("/api/plans/" + str(plan["id"]) + "/sheet.docx")
		doc, err := document.Read(t.Context(), "sheet.docx", word.raw)
		if err != nil || !strings.Contains(doc.Text, "任务分解表") || !strings.Contains(doc.Text, "县消防救援大队") {
			t.Errorf("the Word sheet: %v %.300s", err, word.raw)
		}
		home := office.get("/api/home").want(200)
		for _, c := range list(home["counts"]) {
			query := url.Values{}
			for k, v := range c["link"].(map[string]any)["query"].(map[string]any) {
				query.Set(k, str(v))
			}
			if n := office.get("/api/records/task?" + query.Encode()).want(200)["total"]; n != c["n"] {
				t.Errorf("home says %v %v; its list has %v", c["n"], c["title"], n)
			}
		}
	})
}
