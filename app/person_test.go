package app

import (
	"context"
	"strings"
	"testing"
	"time"

	"zhiben/store"
	"zhiben/unit"
)

// numberOf is an invented identity number with the right check digit.
const numberOf = "110101199001010015"

// enter gives the county a person who holds a post; with a login an account as well.
func (s *site) enter(name, number, at, role, login string) string {
	s.t.Helper()
	var person string
	err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		var place string
		if _, err := tx.Row(`SELECT id FROM unit WHERE name = $1`, []any{at}, &place); err != nil {
			return err
		}
		p, _, err := s.app.Policy.Units.AppointSomeone(tx, unit.System(), place, unit.Someone{Name: name, Identity: number}, role)
		if person = p.Person; err != nil || login == "" {
			return err
		}
		_, err = s.app.Server.Accounts.Create(tx, person, login, "Long enough 1")
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return person
}

func (s *site) as(login, password string) *client {
	s.t.Helper()
	c := &client{s: s, lang: "zh"}
	r := c.post("/api/session", map[string]any{"login": login, "password": password})
	r.want(200)
	c.take(r)
	return c
}

func (s *site) named(name string) (n int64) {
	s.t.Helper()
	if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM person WHERE name = $1 AND became IS NULL`, []any{name}, &n)
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
	return n
}

// One person is one, by whatever way they come: an invitation beside an account, one with an identity number that is known, a file, a post
// that begins later; what is protected of them is seen with a reason, and they are told.
func TestOnePerson(t *testing.T) {
	onBoth(t, false, func(s *site) {
		now := s.app.DB.Now()
		var moved time.Duration
		s.app.DB.Now = func() time.Time { return now.Add(moved) }
		town := s.logIn("shiqiao")
		s.furtherPost(town)
		s.claimed(town)
		s.sheetOfKnown()
		s.revealed()
		s.dated(&moved)
		s.catchUp()
		check := Check{Data: s.app.options.Data, Keys: s.app.Keys}
		if err := s.app.DB.Read(context.Background(), check.Run); err != nil {
			s.t.Errorf("verified: %v", err)
		}
	})
}

// furtherPost: who has an account has one more post by a code, once.
func (s *site) furtherPost(town *client) {
	t := s.t
	firm := find(t, list(town.get("/api/units?q=丰茂").want(200)["items"]), "kind", "enterprise")["id"]
	id, code := town.invite(s, firm, "principal", 5)
	who := s.logIn("liuhe")
	nobody := &client{s: s, lang: "zh"}
	nobody.post("/api/invited/post", map[string]any{"code": code}).wantCode(401, "not_logged_in")
	if look := nobody.post("/api/invited", map[string]any{"code": code}).want(200); look["here"] != nil {
		t.Errorf("nobody is here: %v", look)
	}
	if look := who.post("/api/invited", map[string]any{"code": code}).want(200); look["here"].(map[string]any)["login"] != "liuhe" {
		t.Errorf("looked at: %v", look)
	}
	key := map[string]string{"Idempotency-Key": "take"}
	for range 2 {
		if me := who.send("POST", "/api/invited/post", map[string]any{"code": code}, key).want(200); len(list(me["asked"])) != 1 {
			t.Errorf("asked: %v", me["asked"])
		}
	}
	who.post("/api/invited/post", map[string]any{"code": code}).wantCode(409, "post_asked")
	town.post("/api/invited/post", map[string]any{"code": code}).wantCode(403, "own_post")
	s.confirmPosts()
	who.post("/api/invited/post", map[string]any{"code": code}).wantCode(409, "post_exists")
	if i := find(t, list(town.get("/api/invitations").want(200)["items"]), "id", id); i["used"] != 1.0 {
		t.Errorf("used: %v", i)
	}
	posts := list(who.get("/api/me").want(200)["posts"])
	me := who.send("PUT", "/api/session/post", map[string]any{"post": find(t, posts, "role", "principal")["id"]}, nil).want(200)
	if len(posts) != 2 || me["post"].(map[string]any)["role"] != "principal" {
		t.Errorf("switched: %v", me)
	}
}

// claimed: a newcomer who gives a number that the county knows has the same answer as any other, and is that person once the post is given.
func (s *site) claimed(town *client) {
	t := s.t
	s.enter("覃一", numberOf, "柳河镇", "town_office", "tan1")
	firm := find(t, list(town.get("/api/units?q=丰茂").want(200)["items"]), "kind", "enterprise")["id"]
	_, code := town.invite(s, firm, "principal", 5)
	answers := []string{}
	for login, number := range map[string]string{"tan2": numberOf, "tan3": "110101199002020020"} {
		r := (&client{s: s, lang: "zh"}).post("/api/invited/account", map[string]any{"code": code, "name": "覃一", "login": login, "password": "Long enough 1", "phone": "13900139000", "identity": number})
		me := r.want(200)
		for _, own := range []string{str(me["person"].(map[string]any)["id"]), str(list(me["asked"])[0]["id"]), login, str(me["last_sign_in"])} {
			r.raw = []byte(strings.ReplaceAll(string(r.raw), own, "…"))
		}
		answers = append(answers, string(r.raw))
	}
	if answers[0] != answers[1] {
		t.Errorf("the answers differ:\n%s\n%s", answers[0], answers[1])
	}
	security := s.logIn("secadmin")
	known := 0
	for _, r := range list(security.get("/api/post-requests").want(200)["items"]) {
		if r["known"] == "覃*" && r["identity"] == "110*************15" {
			known++
		}
	}
	for _, r := range list(s.logIn("admin").get("/api/post-requests").want(200)["items"]) {
		if r["known"] != nil {
			t.Errorf("who only asks is told %v", r)
		}
	}
	if known != 1 {
		t.Errorf("%d requests are said to be of somebody known", known)
	}
	s.confirmPosts()
	if n := s.named("覃一"); n != 2 { // the one of that number, and the other
		t.Errorf("%d persons", n)
	}
	(&client{s: s, lang: "zh"}).post("/api/session", map[string]any{"login": "tan2", "password": "Long enough 1"}).wantCode(403, "account_closed")
	if posts := list(s.as("tan1", "Long enough 1").get("/api/me").want(200)["posts"]); len(posts) != 2 {
		t.Errorf("the one who is known holds %v", posts)
	}
}

// sheetOfKnown: a file's row with a known number is that person's, which the check does not tell.
func (s *site) sheetOfKnown() {
	t := s.t
	admin := s.logIn("shiqiao_admin")
	row := func(name, login, number string) []string {
		return []string{"石桥镇", name, login, "乡镇园区工作人员", "", number, "13700137000"}
	}
	if got := admin.post("/api/accounts/sheet/check", accountBook(t, admin, row("覃一", "tan9", "1"))).want(200); got["wrong"] != 1.0 || list(list(got["rows"])[0]["errors"])[0]["column"] != "F" {
		t.Errorf("a wrong number: %v", got)
	}
	s.enter("莫二", "110101199003030036", "柳河镇", "town_office", "")
	if got := admin.post("/api/accounts/sheet/check", accountBook(t, admin, row("莫二", "mo2", "110101199003030036"))).want(200); got["wrong"] != 1.0 {
		t.Errorf("an account for somebody who holds a post elsewhere: %v", got)
	}
	book := accountBook(t, admin, row("覃一", "tan9", numberOf))
	if got := admin.post("/api/accounts/sheet/check", book).want(200); got["added"] != 1.0 {
		t.Fatalf("checked: %v", got)
	}
	sheet := open(t, admin.post("/api/accounts/sheet", book))
	rows, err := sheet.GetRows(sheet.GetSheetName(0))
	if err != nil || len(rows) != 2 || rows[1][3] != "沿用本人原账号" || rows[1][4] != "沿用原密码" {
		t.Errorf("handed out: %v, %v", rows, err)
	}
	s.wantLogins("tan9", 0)
	if got := admin.post("/api/accounts/sheet/check", book).want(200); got["same"] != 1.0 {
		t.Errorf("once more: %v", got)
	}
	s.confirmPosts()
	if posts := list(s.as("tan1", "Long enough 1").get("/api/me").want(200)["posts"]); len(posts) != 3 || s.named("覃一") != 2 {
		t.Errorf("holds %v", posts)
	}
}

// revealed: who keeps persons sees what is protected of one with a reason; the one concerned is told.
func (s *site) revealed() {
	t := s.t
	s.following()
	admin, who := s.logIn("admin"), s.as("tan1", "Long enough 1")
	person, _ := who.me()
	path := "/api/people/" + person
	ask := func(c *client, field, reason string) reply {
		return c.post(path+"/reveal", map[string]any{"field": field, "reason": reason})
	}
	s.logIn("longquan").post(path+"/reveal", map[string]any{"field": "identity", "reason": "x"}).wantCode(404, "not_found")
	ask(admin, "identity", " ").wantCode(422, "needs_fields")
	if got := ask(admin, "identity", "核实身份").want(200); got["value"] != numberOf {
		t.Errorf("revealed %v", got)
	}
	admin.send("PUT", path+"/phone", map[string]any{"phone": "不是号码"}, nil).wantCode(422, "invalid")
	admin.send("PUT", path+"/phone", map[string]any{"phone": "0571-88888888"}, nil).want(204)
	if got := ask(admin, "phone", "回访").want(200); got["value"] != "0571-88888888" {
		t.Errorf("revealed %v", got)
	}
	s.soon("who is concerned is told", func() bool {
		keys := ""
		for _, n := range list(who.get("/api/notices").want(200)["items"]) {
			keys += str(n["key"]) + " " + str(n["note"]) + " "
		}
		return strings.Contains(keys, "reveal_identity 核实身份") && strings.Contains(keys, "reveal_phone 回访")
	})
	s.catchUp()
	told := string(s.logIn("shenji").get("/api/audit?kind=protected").raw)
	if !strings.Contains(told, "查看了覃一的证件号码") || !strings.Contains(told, "查看了覃一的联系电话") || strings.Contains(told, numberOf) {
		t.Errorf("the audit tells %s", told)
	}
}

// dated: a post that begins tomorrow cannot be acted in today, one that ended cannot any more; the session goes on in another.
func (s *site) dated(moved *time.Duration) {
	t := s.t
	admin, security := s.logIn("admin"), s.logIn("secadmin")
	person, own := s.logIn("zhujian").me()
	here := find(t, list(admin.get("/api/units?q=龙泉乡").want(200)["items"]), "name", "龙泉乡")["id"]
	start := s.app.DB.Now()
	path := "/api/units/" + str(here) + "/posts"
	body := map[string]any{"person": person, "role": "town_office", "since": start.Add(24 * time.Hour), "until": start.Add(72 * time.Hour)}
	if made := admin.post(path, body).want(201); made["asked"] != true {
		t.Fatalf("asked: %v", made)
	}
	s.confirmPosts()
	me := s.logIn("zhujian").get("/api/me").want(200)
	coming := list(me["coming"])
	if len(coming) != 1 || len(list(me["posts"])) != 1 {
		t.Fatalf("before it begins: %v", me)
	}
	s.logIn("zhujian").send("PUT", "/api/session/post", map[string]any{"post": coming[0]["id"]}, nil).wantCode(404, "not_found")
	if detail := security.get("/api/units/" + str(here)).want(200); len(list(detail["coming"])) != 1 {
		t.Errorf("at the unit: %v", detail["coming"])
	}
	*moved = 25 * time.Hour
	who := s.logIn("zhujian")
	if got := who.send("PUT", "/api/session/post", map[string]any{"post": coming[0]["id"]}, nil).want(200); got["post"].(map[string]any)["id"] != coming[0]["id"] || len(list(got["coming"])) != 0 {
		t.Errorf("begun: %v", got)
	}
	security = s.logIn("secadmin")
	security.send("PATCH", "/api/posts/"+str(coming[0]["id"]), map[string]any{"until": start}, nil).wantCode(422, "invalid")
	security.send("PATCH", "/api/posts/"+str(coming[0]["id"]), map[string]any{"until": start.Add(26 * time.Hour)}, nil).want(200)
	*moved = 26*time.Hour + time.Minute
	if got := who.get("/api/me").want(200); len(list(got["posts"])) != 1 || got["post"].(map[string]any)["id"] != own {
		t.Errorf("ended: %v", got)
	}
	security.send("PATCH", "/api/posts/"+str(coming[0]["id"]), map[string]any{"until": start.Add(96 * time.Hour)}, nil).wantCode(409, "post_left")
}
