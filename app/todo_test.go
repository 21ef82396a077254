package app

import (
	"context"
	"fmt"
	"slices"
	"testing"
)

// boxItems reads a box page by page, as many items a page as asked for.
func (c *client) boxItems(box string, limit int) (out []map[string]any) {
	after := ""
	for range 500 {
		page := c.get(fmt.Sprintf("/api/todo?box=%s&limit=%d&after=%s", box, limit, after)).want(200)
		out = append(out, list(page["items"])...)
		if page["next"] == nil {
			return out
		}
		after = str(page["next"])
	}
	c.s.t.Fatal("the pages of a box have no end")
	return nil
}

func idsOf(items []map[string]any) (out []string) {
	for _, i := range items {
		out = append(out, str(i["id"]))
	}
	return out
}

// What waits comes nearest deadline first, in pages that neither repeat nor leave out, with the moves that can be taken; what is taken is
// gone from there and in the box of what was done.
func TestTodoBoxes(t *testing.T) {
	onDesk(t, func(s *site) {
		office, town, other := s.logIn("anweiban"), s.logIn("shiqiao"), s.logIn("gongxin")
		here := str(office.unit("石桥镇")["id"])
		for i := range 7 {
			grade := []string{"major", "minor"}[i%2]
			office.post("/api/records/visit", map[string]any{"unit": here, "values": map[string]any{"text": fmt.Sprint("问题", i), "grade": grade}}).want(201)
		}
		whole := town.boxItems("todo", 200)
		if len(whole) != 7 {
			t.Fatalf("%d things wait: %v", len(whole), whole)
		}
		if parts := town.boxItems("todo", 2); !slices.Equal(idsOf(parts), idsOf(whole)) {
			t.Errorf("in pages of two %v, in one %v", idsOf(parts), idsOf(whole))
		}
		if !slices.IsSortedFunc(whole, func(a, b map[string]any) int { return slices.Compare([]string{str(a["due"])}, []string{str(b["due"])}) }) {
			t.Errorf("not by deadline: %v", whole)
		}
		counts := town.get("/api/todo").want(200)["counts"].(map[string]any)
		if counts["todo"] != 7.0 || counts["todo_more"] != false {
			t.Errorf("counts: %v", counts)
		}
		first := whole[0]
		verb, _ := first["verb"].(map[string]any)
		if first["kind"] != "record" || first["days_left"] == nil || first["group"] == "none" || verb == nil || verb["key"] != "begin" || len(list(verb["needs"])) != 0 {
			t.Errorf("an item: %v", first)
		}
		if n := len(other.boxItems("todo", 200)); n != 0 {
			t.Errorf("%d things of another post's wait for a department", n)
		}
		town.get("/api/todo?after=x").wantCode(422, "bad_cursor")
		town.get("/api/todo?after=2026-01-01").wantCode(422, "bad_cursor")

		id := str(first["id"])
		town.post("/api/records/visit/"+id+"/moves/begin", map[string]any{}).want(200)
		town.post("/api/records/visit/"+id+"/moves/submit", map[string]any{"values": map[string]any{"result": "已整改"}}).want(200)
		if slices.Contains(idsOf(town.boxItems("todo", 200)), id) {
			t.Error("what was handled still waits")
		}
		done := town.boxItems("done", 1)
		if len(done) != 1 || done[0]["record"].(map[string]any)["id"] != id || done[0]["at"] == nil {
			t.Errorf("done: %v", done)
		}
		if n := len(town.boxItems("started", 200)); n != 0 {
			t.Errorf("the town started %d records", n)
		}
		if got := office.boxItems("started", 3); len(got) != 7 {
			t.Errorf("the office started %d records", len(got))
		}
	})
}

// Signatures and opinions wait for whom they are asked of, and no longer once they are given; copies stay in their box and are unread
// until they are read.
func TestTodoOfWords(t *testing.T) {
	onDesk(t, func(s *site) {
		office, town := s.logIn("anweiban"), s.logIn("shiqiao")
		clerk := str(office.get("/api/me").want(200)["person"].(map[string]any)["id"])
		here := str(office.unit("石桥镇")["id"])
		id := str(office.post("/api/records/visit", map[string]any{"unit": here, "values": map[string]any{"text": "通道堵塞", "grade": "minor"}}).want(201)["id"])
		visit := "/api/records/visit/" + id
		kind := func(kind string) (n int) {
			for _, i := range office.boxItems("todo", 200) {
				if i["kind"] == kind && i["record"].(map[string]any)["id"] == id {
					n++
				}
			}
			return n
		}
		wants := func(what string, n int) {
			t.Helper()
			if got := kind(what); got != n {
				t.Errorf("%d %ss wait, not %d", got, what, n)
			}
		}
		wants("opinion", 0)
		town.post(visit+"/verbs/countersign", map[string]any{"persons": []any{clerk}}).want(200)
		wants("opinion", 1)
		office.post(visit+"/verbs/opinion", map[string]any{"agree": true}).want(200)
		wants("opinion", 0)
		town.post(visit+"/moves/begin", map[string]any{}).want(200)
		town.post(visit+"/moves/submit", map[string]any{"values": map[string]any{"result": "已清理"}}).want(200)
		wants("signature", 0)
		town.post(visit+"/moves/close", map[string]any{}).want(200)
		wants("signature", 1)
		office.post(visit+"/moves/close/sign", map[string]any{"slot": "office"}).want(200)
		wants("signature", 0)

		other := str(office.post("/api/records/visit", map[string]any{"unit": here, "values": map[string]any{"text": "登记有误", "grade": "minor"}}).want(201)["id"])
		voids := func(c *client) (out []string) {
			for _, i := range c.boxItems("todo", 200) {
				if i["kind"] == "voiding" {
					out = append(out, str(i["record"].(map[string]any)["id"]))
				}
			}
			return out
		}
		office.post("/api/records/visit/"+other+"/verbs/void", map[string]any{"note": "重复登记"}).want(200)
		if mine, theirs, outside := voids(office), voids(town), voids(s.logIn("longquan")); len(mine) != 0 || !slices.Equal(theirs, []string{other}) || len(outside) != 0 {
			t.Errorf("to be confirmed void: by who asked %v, by the other %v, by a town elsewhere %v", mine, theirs, outside)
		}
		town.post("/api/records/visit/"+other+"/verbs/reject_void", map[string]any{"note": "并未重复"}).want(200)
		if got := voids(town); len(got) != 0 {
			t.Errorf("after the refusal there wait %v", got)
		}

		town.post(visit+"/verbs/copy", map[string]any{"persons": []any{clerk}, "note": "请知悉"}).want(200)
		if err := s.app.CatchUp(context.Background()); err != nil {
			t.Fatal(err)
		}
		copies := office.boxItems("copies", 1)
		if len(copies) != 1 || copies[0]["note"] != "请知悉" || copies[0]["notice"] == nil || copies[0]["by"] == "" {
			t.Fatalf("copies: %v", copies)
		}
		unread := func() any { return office.get("/api/todo").want(200)["counts"].(map[string]any)["copies"] }
		if unread() != 1.0 {
			t.Errorf("%v copies are unread", unread())
		}
		office.post("/api/notices/read", map[string]any{"ids": []any{copies[0]["notice"]}}).want(204)
		if unread() != 0.0 || len(office.boxItems("copies", 50)) != 1 {
			t.Errorf("after reading %v are unread", unread())
		}
		if n := len(town.boxItems("copies", 50)); n != 0 {
			t.Errorf("the town was sent %d copies", n)
		}
	})
}
