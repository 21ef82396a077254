package app

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"testing"

	"zhiben/event"
)

// acts is what the audit tells of a filter, in the language of the client.
func (c *client) acts(query string) []map[string]any {
	c.s.t.Helper()
	if err := c.s.app.CatchUp(context.Background()); err != nil {
		c.s.t.Fatal(err)
	}
	return list(c.get("/api/audit" + query).want(200)["items"])
}

func sentences(acts []map[string]any) (out []string) {
	for _, a := range acts {
		out = append(out, str(a["text"]))
	}
	return out
}

// Log-ins and failures, reads of protected data, exports, imports, packs and posts are acts of the audit, in plain words and without a
// value; so is looking at it. Filters narrow them, and nobody without the right sees any.
func TestAudit(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office, admin, auditor := s.logIn("anweiban"), s.logIn("admin"), s.logIn("shenji")
		const phone = "13812345678"
		(&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "shiqiao", "password": "wrong"}).want(401)
		(&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "ghost", "password": "wrong"}).want(401)
		made := office.post("/api/records/tip", map[string]any{"unit": office.unit("石桥镇")["id"], "move": "enter", "values": map[string]any{"text": "堵塞消防通道", "phone": phone}}).want(201)
		office.post("/api/records/tip/"+str(made["id"])+"/reveal", map[string]any{"field": "phone", "reason": "回访"}).want(200)
		sheet := office.get("/api/export/tip.xlsx?unit=" + str(office.unit("石桥镇")["id"]) + "&q=" + office.veil(phone))
		if sheet.status != 200 {
			t.Fatal(sheet.status)
		}
		sheet = office.get("/api/export/tip.xlsx")
		office.post("/api/imports?ledger=tip", form{name: "x.xlsx", data: sheet.raw}).want(200)
		admin.post("/api/packs/reload", nil).want(200)
		town := office.unit("石桥镇")
		admin.post("/api/units/"+str(town["id"])+"/people", map[string]any{"name": "新人", "login": "newcomer", "role": "town_office"}).want(201)

		all := auditor.acts("?limit=200")
		for _, want := range []string{"周文静登录", "石桥镇", "没有的账号登录失败", "周文静（县安委办）查看了“群众反映”", "周文静（县安委办）导出“群众反映”0 条，按文字、单位筛选", "周文静（县安委办）导出“群众反映”1 条",
			"周文静（县安委办）核对“群众反映”导入文件：新增 0，修改 0，有误 0", "陈路（平澜县）重新载入规则包，已生效", "陈路（平澜县）申请由新人任石桥镇乡镇园区工作人员", "陈路（平澜县）为新人开通账号"} {
			if !slices.ContainsFunc(sentences(all), func(said string) bool { return strings.Contains(said, want) }) {
				t.Errorf("no act says %s: %s", want, strings.Join(sentences(all), "\n"))
			}
		}
		for _, a := range all {
			if said := str(a); strings.Contains(said, phone) || strings.Contains(said, "消防通道") || strings.ContainsAny(str(a["text"]), "{}[]") || a["title"] == "" {
				t.Errorf("an act says %v", a)
			}
		}
		english := *auditor
		english.lang = "en"
		for _, said := range sentences(english.acts("?limit=200")) {
			if strings.ContainsAny(said, "{}[]") || strings.Contains(said, "登录") {
				t.Errorf("in English: %s", said)
			}
		}

		zhou, _ := office.me()
		for query, want := range map[string]int{
			"?kind=protected": 1, "?kind=export": 3, "?kind=failure": 2, "?kind=rules": 1, "?person=" + str(zhou) + "&kind=sign_in": 1, "?person=nobody": 0,
			"?kind=protected&unit=" + str(town["id"]): 1, "?kind=export&unit=" + str(town["id"]): 0, "?to=2000-01-01": 0, "?from=2000-01-01&kind=rules": 1,
			"?address=" + url.QueryEscape("203.0.113.9"): 0, "?kind=failure&address=127.0.0.1": 2,
		} {
			if got := auditor.acts(query); len(got) != want {
				t.Errorf("%s: %d acts, want %d: %s", query, len(got), want, strings.Join(sentences(got), "\n"))
			}
		}
		if got := auditor.acts("?kind=audit"); len(got) < 2 || !strings.HasPrefix(str(got[0]["text"]), "沈静仪（平澜县）查看了审计记录，按") {
			t.Errorf("looks: %s", strings.Join(sentences(got), "\n"))
		}

		// What the page's filters are chosen from.
		if auditor.unit("石桥镇")["id"] != town["id"] || len(list(auditor.get("/api/people?q=" + url.QueryEscape("周文静")).want(200)["items"])) == 0 {
			t.Error("the auditor finds no unit or person to filter by")
		}

		// Page by page nothing is missing and nothing comes twice.
		var ids []string
		for query := "?limit=7&kind=rights"; ; {
			page := auditor.get("/api/audit" + query).want(200)
			for _, a := range list(page["items"]) {
				ids = append(ids, str(a["id"]))
			}
			if page["next"] == nil {
				break
			}
			query = "?limit=7&kind=rights&after=" + str(page["next"])
		}
		if whole := auditor.acts("?limit=200&kind=rights"); len(whole) != len(ids) || len(slices.Compact(slices.Sorted(slices.Values(ids)))) != len(ids) {
			t.Errorf("%d acts page by page, %d at once", len(ids), len(whole))
		}
		for _, other := range []*client{office, admin, s.logIn("auditor")} {
			other.get("/api/audit").wantCode(403, "not_for_this_post")
		}

		// Made anew from the log the table holds the same.
		before := auditor.acts("?limit=200&kind=export")
		if err := s.app.Rebuild(context.Background(), []string{"audit"}, func(event.State) {}); err != nil {
			t.Fatal(err)
		}
		if after := auditor.acts("?limit=200&kind=export"); len(after) != len(before) {
			t.Errorf("%d acts after it was made anew, %d before", len(after), len(before))
		}
	})
}
