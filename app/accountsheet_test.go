package app

import (
	"context"
	"strings"
	"testing"

	"zhiben/store"
)

// accountBook fills the template with rows below its titles.
func accountBook(t *testing.T, c *client, rows ...[]string) form {
	t.Helper()
	f := open(t, c.get("/api/accounts/sheet"))
	for i, row := range rows {
		for j, text := range row {
			if err := f.SetCellValue(f.GetSheetName(0), name(j+1, i+2), text); err != nil {
				t.Fatal(err)
			}
		}
	}
	return form{name: "账号.xlsx", data: saved(t, f)}
}

// A town's administrator brings its people in by a file: checked whole, done whole or not at all, initial passwords given once and changed at
// the first log-in, posts confirmed as ever; nobody of another town.
func TestAccountSheet(t *testing.T) {
	onBoth(t, false, func(s *site) {
		t := s.t
		town := s.logIn("shiqiao_admin")
		s.logIn("shiqiao").get("/api/accounts/sheet").wantCode(403, "not_for_this_post")
		s.logIn("secadmin").post("/api/accounts/sheet/check", accountBook(t, town)).wantCode(403, "not_for_this_post")
		town.post("/api/accounts/sheet/check", accountBook(t, town)).wantCode(422, "empty_sheet")
		town.post("/api/accounts/sheet/check", form{name: "x.xlsx", data: []byte("no workbook")}).want(422)

		bad := accountBook(t, town, []string{"石桥镇", "甲", "13800000001", "乡镇园区工作人员"}, []string{"柳河镇", "乙", "13800000002", "乡镇园区工作人员"}, []string{"石桥镇", "", "x y", "乡镇园区工作人员"},
			[]string{"石桥镇", "丙", "13800000003", "村（社区）工作人员"}, []string{"石桥镇", "丁", "liuhe", "乡镇园区工作人员"}, []string{"石桥镇", "戊", "13800000004", "乡镇园区工作人员", "煤矿"})
		checked := town.post("/api/accounts/sheet/check", bad).want(200)
		if checked["added"] != 1.0 || checked["wrong"] != 5.0 {
			t.Fatalf("checked: %v", checked)
		}
		for i, want := range map[int]string{1: "unit", 2: "B", 3: "D", 4: "C", 5: "E"} {
			e := list(list(checked["rows"])[i]["errors"])
			if len(e) != 1 || want != "unit" && e[0]["column"] != want || want == "unit" && e[0]["column"] != "A" {
				t.Errorf("row %d: %v", i, e)
			}
		}
		marked := open(t, town.post("/api/accounts/sheet/marked", bad))
		if notes, err := marked.GetComments(marked.GetSheetName(0)); err != nil || len(notes) != 5 {
			t.Errorf("marked: %v, %v", notes, err)
		}
		town.post("/api/accounts/sheet", bad).wantCode(409, "sheet_wrong")
		s.wantLogins("13800000001", 0)

		good := accountBook(t, town, []string{"石桥镇", "甲", "13800000001", "乡镇园区工作人员"}, []string{"石桥镇", "甲", "13800000001", "党政领导"}, []string{"石桥镇", "马晓东", "shiqiao", "乡镇园区工作人员"}, []string{"东湾村", "丙", "13800000003", "村（社区）工作人员"})
		if checked = town.post("/api/accounts/sheet/check", good).want(200); checked["added"] != 2.0 || checked["changed"] != 1.0 || checked["same"] != 1.0 || checked["asked"] != 3.0 {
			t.Fatalf("checked: %v", checked)
		}
		s.wantLogins("13800000001", 0) // nothing is written yet
		key := map[string]string{"Idempotency-Key": "once"}
		passwords := open(t, town.send("POST", "/api/accounts/sheet", good, key))
		town.send("POST", "/api/accounts/sheet", good, key).want(409)
		rows, err := passwords.GetRows(passwords.GetSheetName(0))
		if err != nil || len(rows) != 4 || rows[1][5] != "待确认" || strings.HasPrefix(rows[2][4], "K3-") {
			t.Fatalf("handed out: %v, %v", rows, err)
		}
		fresh := &client{s: s, lang: "zh"}
		r := fresh.post("/api/session", map[string]any{"login": "13800000001", "password": rows[1][4]})
		if me := r.want(200); me["must"] != "password" || len(list(me["asked"])) != 2 {
			t.Errorf("logged in: %v", me)
		}
		s.confirmPosts()
		if me := fresh.post("/api/session", map[string]any{"login": "13800000001", "password": rows[1][4]}).want(200); len(list(me["posts"])) != 2 {
			t.Errorf("confirmed: %v", me)
		}
		if again := town.post("/api/accounts/sheet/check", good).want(200); again["same"] != 4.0 {
			t.Errorf("once more: %v", again)
		}
	})
}

func (s *site) wantLogins(login string, want int64) {
	s.t.Helper()
	var n int64
	if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM account WHERE login = $1`, []any{login}, &n)
		return err
	}); err != nil || n != want {
		s.t.Errorf("%d accounts %s, want %d: %v", n, login, want, err)
	}
}
