package app

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
)

// line is one line of a history as a page shows it.
func line(e map[string]any) string {
	out := str(e["title"]) + " | " + str(e["by"].(map[string]any)["name"])
	for _, d := range list(e["details"]) {
		out += " | " + str(d["title"]) + ": " + str(d["text"])
	}
	return out
}

// A record goes through its life over the API: what is refused says what and where, nothing is done twice, and the history says it all in
// words, in both languages.
func TestDeskOverHTTP(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		s.following()
		office, second, town := s.logIn("anweiban"), s.logIn("anweiban2"), s.logIn("shiqiao")
		here := office.unit("石桥镇")
		key := map[string]string{"Idempotency-Key": "k-1"}
		body := map[string]any{"unit": here["id"], "values": map[string]any{"text": "仓库堵塞安全出口", "grade": "major"}}
		made := office.send("POST", "/api/records/visit", body, key)
		visit := made.want(201)
		if again := office.send("POST", "/api/records/visit", body, key).want(201); again["id"] != visit["id"] || office.total("visit") != 1 {
			t.Errorf("the same key made another record: %v", again["id"])
		}
		office.send("POST", "/api/records/tip", body, key).wantCode(409, "key_reused")
		other := map[string]any{"unit": here["id"], "values": map[string]any{"text": "仓库堵塞安全出口", "grade": "minor"}}
		if p := office.send("POST", "/api/records/visit", other, key).wantCode(409, "key_reused"); list(p["errors"])[0]["location"] != "header.Idempotency-Key" || office.total("visit") != 1 {
			t.Errorf("the same key with another body: %v", p)
		}
		path := "/api/records/visit/" + str(visit["id"])
		if made.header.Get("ETag") != `"1"` || str(visit["number"]) == "" || len(list(office.get(path).want(200)["files"])) != 1 {
			t.Errorf("made %v %v", made.header, visit)
		}

		// Edits say what they read.
		edit := map[string]any{"values": map[string]any{"fix_by": "2099-12-31"}}
		office.send("PATCH", path, edit, nil).wantCode(428, "if_match_needed")
		if r := office.send("PATCH", path, edit, map[string]string{"If-Match": `"1"`}); r.want(200)["version"] != 2.0 || r.header.Get("ETag") != `"2"` {
			t.Errorf("edited: %s", r.raw)
		}
		if p := office.send("PATCH", path, edit, map[string]string{"If-Match": `"1"`}).wantCode(412, "changed"); p["by"] != "周文静" || p["version"] != 2.0 || fmt.Sprint(p["moves"], p["fields"]) != "[edit] [fix_by]" {
			t.Errorf("too late: %v", p)
		}
		if p := town.send("POST", path+"/moves/begin", map[string]any{}, map[string]string{"If-Match": `"1"`}).wantCode(412, "changed"); p["state"] != visit["state"] {
			t.Errorf("too late: %v", p)
		}

		// What the framework finds wrong is told in the caller's language as well.
		for lang, want := range map[string]string{"zh": "须为对象", "en": "expected object"} {
			c := *office
			c.lang = lang
			if p := c.post("/api/records/visit", map[string]any{"unit": here["id"], "values": 5}).wantCode(422, "malformed"); list(p["errors"])[0]["message"] != want || list(p["errors"])[0]["location"] != "body.values" {
				t.Errorf("%s: %v", lang, p)
			}
		}
		for query, at := range map[string]string{"sort=result": "query.sort", "where=result:1": "query.where", "after=x": "query.after", "limit=0": "query.limit", "fields=no": "query.fields", "filter=no": "query.filter"} {
			if p := office.get("/api/records/visit?" + query).want(422); list(p["errors"])[0]["location"] != at {
				t.Errorf("%s: %v", query, p)
			}
		}
		office.get("/api/records/visit/counts?by=text").wantCode(422, "no_group")
		office.get("/api/search?q=abc&ledger=nothing").wantCode(404, "no_ledger")
		office.get("/api/tallies/visit?from=2026-02-01&to=2026-01-01").wantCode(422, "bad_date")

		// Moves, verbs and signatures.
		town.post(path+"/verbs/sign_for", map[string]any{}).want(200)
		town.post(path+"/moves/begin", map[string]any{}).want(200)
		if p := town.post(path+"/moves/submit", map[string]any{}).wantCode(422, "needs_fields"); list(p["errors"])[0]["location"] != "body.values.result" {
			t.Errorf("missing: %v", p)
		}
		secondID, _ := second.me()
		town.post(path+"/verbs/countersign", map[string]any{"persons": []any{secondID}, "blocks": true, "note": "请会签"}).want(200)
		if r := town.get(path).want(200); len(list(r["moves"])) != 0 || list(r["closed"])[0]["key"] != "submit" || list(r["closed"])[0]["why"] != "会签尚未完成，暂不能办理。" {
			t.Errorf("while opinions are asked for: %v, closed %v", r["moves"], r["closed"])
		}
		town.post(path+"/moves/submit", map[string]any{"values": map[string]any{"result": "已清理"}}).wantCode(409, "countersign_open")
		second.post(path+"/verbs/opinion", map[string]any{"agree": true}).want(200)
		town.post(path+"/moves/submit", map[string]any{"values": map[string]any{"result": "已清理"}}).want(200)
		before := town.get(path).want(200)
		if m := list(before["moves"]); len(m) != 1 || fmt.Sprint(m[0]["signs"]) != "[乡镇 安委办]" {
			t.Errorf("offered %v", before["moves"])
		}
		town.post(path+"/moves/close", map[string]any{"note": "请签"}).want(200)
		waiting := town.get(path).want(200)
		slots := list(list(waiting["signings"])[0]["slots"])
		if len(list(waiting["moves"])) != 0 || slots[0]["may"] != true || slots[1]["may"] != false {
			t.Errorf("waits: %v, offers %v", slots, waiting["moves"])
		}
		if closed := list(waiting["closed"]); len(closed) != 1 || closed[0]["key"] != "close" || closed[0]["why"] == "" {
			t.Errorf("waits, closed %v", waiting["closed"])
		}
		town.post(path+"/moves/close/sign", map[string]any{"slot": "office"}).wantCode(403, "not_for_this_post")
		town.post(path+"/moves/close/sign", map[string]any{"opinion": "属实"}).want(200)
		office.post(path+"/moves/close/sign", map[string]any{"refuse": true}).wantCode(422, "needs_fields")
		office.post(path+"/moves/close/sign", map[string]any{"refuse": true, "opinion": "照片不清"}).want(200)
		town.post(path+"/verbs/return", map[string]any{"note": "补照片", "state": "closed"}).wantCode(422, "no_return")
		town.post(path+"/verbs/return", map[string]any{"note": "补照片"}).want(200)
		office.post(path+"/verbs/override", map[string]any{"field": "points", "values": map[string]any{"points": 5}, "note": "情节轻微", "until": "2099-12-31"}).want(200)
		for _, o := range list(office.get(path).want(200)["offers"]) {
			if o["title"] == "" || o["verb"] == "override" && fmt.Sprint(o["needs"], o["fields"]) != "[field values note until] [points]" {
				t.Errorf("offer %v", o)
			}
		}
		office.post(path+"/verbs/void", map[string]any{"note": "重复"}).want(200)
		office.post(path+"/verbs/confirm_void", map[string]any{}).wantCode(403, "second_person")
		if v := office.get(path).want(200)["voiding"].(map[string]any); v["reason"] != "重复" {
			t.Errorf("voiding %v", v)
		}
		second.post(path+"/verbs/confirm_void", map[string]any{}).want(200)
		second.post(path+"/verbs/copy", map[string]any{"persons": []any{secondID}}).wantCode(409, "voided")
		if office.total("visit") != 0 {
			t.Error("a voided record is listed")
		}

		want := map[string][]string{
			"zh": {"作废 | 秦越", "申请作废 | 周文静", "人工调整 | 周文静", "退回 | 马晓东 | 状态: 待复查 → 整改中", "拒绝签字 | 周文静 | 步骤: 销号 | 签字栏: 安委办", "签字 | 马晓东 | 步骤: 销号 | 签字栏: 乡镇", "提请签字 | 马晓东 | 步骤: 销号",
				"报送复查 | 马晓东 | 状态: 整改中 → 待复查", "会签意见 | 秦越 | 意见: 同意", "请求会签 | 马晓东 | 征求意见: 秦越 | 要求: 全部答复 | 办理: 会签完成前暂停", "开始整改 | 马晓东 | 状态: 待整改 → 整改中", "签收 | 马晓东",
				"修改 | 周文静", "生成文书 | 周文静 | 文书: 整改通知书", "登记走访 | 周文静 | 状态: 待整改"},
			"en": {"Voided", "Asked to void", "Set by hand", "Returned", "Refused to sign", "Signed", "Asked for signatures", "Submit", "Gave an opinion", "Asked for opinions", "Begin", "Signed for", "Edited", "Made a document", "Enter a visit"},
		}
		for lang, lines := range want {
			c := *office
			c.lang = lang
			events := list(c.get(path + "/history").want(200)["items"])
			if len(events) != len(lines) {
				t.Fatalf("%s: %d events; want %d", lang, len(events), len(lines))
			}
			for i, e := range events {
				if !strings.HasPrefix(line(e), lines[i]) {
					t.Errorf("%s line %d: %s; want %s", lang, i, line(e), lines[i])
				}
			}
			if lang == "zh" && !strings.Contains(line(events[len(events)-1]), "依据：走访整改时限: 5个工作日（") {
				t.Errorf("the param is told as %s", line(events[len(events)-1]))
			}
		}
		var told []string
		s.soon("the notices are there", func() bool {
			told = nil
			for _, c := range []*client{office, second, town} {
				for _, n := range list(c.get("/api/notices").want(200)["items"]) {
					told = append(told, str(n["text"]))
				}
			}
			return strings.Contains(fmt.Sprint(told), "作废")
		})
		for _, text := range told {
			if !chinese(text) {
				t.Errorf("a notice says %q", text)
			}
		}
	})
}

// A bulk row is judged as the single request would be: the same records come of good rows and the same problems of bad ones.
func TestBulkAndSingleAgree(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office, town := s.logIn("anweiban"), s.logIn("shiqiao")
		here := str(office.unit("石桥镇")["id"])
		rows := []any{
			map[string]any{"unit": here, "values": map[string]any{"text": "一", "grade": "major"}},
			map[string]any{"unit": here, "values": map[string]any{"text": " "}},
			map[string]any{"unit": "nowhere", "values": map[string]any{"text": "x"}},
			map[string]any{"values": map[string]any{"text": "x"}},
			map[string]any{"unit": here, "values": map[string]any{"text": "x", "points": 3, "no": 1, "grade": "huge"}},
			map[string]any{"unit": here, "move": "begin", "values": map[string]any{"text": "x"}},
			map[string]any{"unit": here, "values": map[string]any{"text": "x"}, "files": []any{"none"}},
			map[string]any{"unit": here, "values": map[string]any{"text": "二"}, "note": "说明"},
		}
		key := map[string]string{"Idempotency-Key": "bulk-1"}
		out := office.send("POST", "/api/bulk/records/visit", map[string]any{"items": rows}, key).want(200)
		items := list(out["items"])
		if out["done"] != 2.0 || out["refused"] != 6.0 || len(items) != len(rows) {
			t.Fatalf("%v", out)
		}
		if again := office.send("POST", "/api/bulk/records/visit", map[string]any{"items": rows}, key).want(200); fmt.Sprint(again["items"]) != fmt.Sprint(out["items"]) || office.total("visit") != 2 {
			t.Errorf("the same key did something twice: %v", again)
		}
		for i, row := range rows {
			single := office.post("/api/records/visit", row)
			if p := items[i]["problem"]; p != nil {
				if body := single.want(int(p.(map[string]any)["status"].(float64))); fmt.Sprint(body) != fmt.Sprint(p) {
					t.Errorf("row %d: alone %v, in bulk %v", i, body, p)
				}
				continue
			}
			read := func(id any) map[string]any { return office.get("/api/records/visit/" + str(id)).want(200) }
			alone, bulk := read(single.want(201)["id"]), read(items[i]["id"])
			if alone["state"] != bulk["state"] || fmt.Sprint(alone["values"]) != fmt.Sprint(bulk["values"]) || len(list(alone["clocks"])) != len(list(bulk["clocks"])) {
				t.Errorf("row %d: alone %v, in bulk %v", i, alone, bulk)
			}
		}

		// Moves of many: good ones go, the stale, the foreign and the wrong are told why.
		one, two := items[0]["id"], items[7]["id"]
		moved := town.post("/api/bulk/records/visit/moves/begin", map[string]any{"items": []any{map[string]any{"id": one, "version": 1}, map[string]any{"id": two, "version": 7}, map[string]any{"id": "none"}, map[string]any{"id": one}}}).want(200)
		var codes []string
		for _, item := range list(moved["items"]) {
			if p, ok := item["problem"].(map[string]any); ok {
				codes = append(codes, str(p["code"]))
			} else {
				codes = append(codes, str(item["state"]))
			}
		}
		if fmt.Sprint(codes) != "[fixing changed not_found wrong_state]" {
			t.Errorf("moved: %v", codes)
		}
		// Pages by key hold each once, in order, also while others are made.
		seen, after, n := map[string]bool{}, "", 0
		for page := 0; page < 20; page++ {
			p := office.get("/api/records/visit?sort=-text&limit=1&fields=text&after=" + url.QueryEscape(after)).want(200)
			for _, r := range list(p["items"]) {
				seen[str(r["id"])] = true
				n++
			}
			if p["next"] == nil {
				break
			}
			after = str(p["next"])
			if page == 1 {
				office.post("/api/records/visit", map[string]any{"unit": here, "values": map[string]any{"text": "乙先于一切"}}).want(201)
			}
		}
		if n != len(seen) || n < 4 {
			t.Errorf("%d rows on the pages, %d of them different", n, len(seen))
		}
	})
}
