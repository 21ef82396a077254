package app

import (
	"context"
	"strings"
	"testing"
)

// The office sees which clocks cannot run and why; who keeps the calendar uploads a year; a record shows its clocks.
func TestClocksInTheAPI(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office, admin, bureau := s.logIn("anweiban"), s.logIn("admin"), s.logIn("yingji")
		stopped := list(office.get("/api/clocks/stopped?limit=500").want(200)["items"])
		reasons := map[string]int{}
		for _, item := range stopped {
			reasons[str(item["clock"].(map[string]any)["reason"])]++
		}
		if reasons["no_date"] == 0 {
			t.Errorf("stopped clocks by reason: %v", reasons)
		}
		first := office.get("/api/clocks/stopped?limit=1").want(200)
		second := office.get("/api/clocks/stopped?limit=1&after=" + strings.ReplaceAll(str(first["next"]), " ", "%20")).want(200)
		if list(first["items"])[0]["record"].(map[string]any)["id"] == list(second["items"])[0]["record"].(map[string]any)["id"] {
			t.Error("the second page begins with the first's clock")
		}

		unit := list(office.get("/api/units?q=县应急管理局").want(200)["items"])[0]
		letter := office.post("/api/records/letter", map[string]any{"unit": unit["id"], "values": map[string]any{"title": "督办函", "kind": "supervision_letter", "sign_by": "2026-12-01", "answer_by": "2026-12-08"}}).want(201)
		clocks := list(office.get("/api/records/letter/" + str(letter["id"])).want(200)["clocks"])
		if len(clocks) != 2 || clocks[0]["key"] != "sign" || clocks[0]["due"] != "2026-12-01" || clocks[1]["key"] != "answer" || clocks[0]["title"] != "签收" || clocks[0]["stopped"] != nil {
			t.Errorf("clocks %v", clocks)
		}
		if len(list(office.get("/api/approvals").want(200)["items"])) != 0 {
			t.Error("approvals from nowhere")
		}
		office.post("/api/approvals/none/decision", map[string]any{"approve": true}).wantCode(404, "not_found")

		year := map[string]any{"days": []any{map[string]any{"key": "new_year", "date": "2027-01-01", "to": "2027-01-03", "work": false}}}
		bureau.send("PUT", "/api/calendar-years/2027", year, nil).wantCode(403, "not_for_this_post")
		admin.send("PUT", "/api/calendar-years/2027", map[string]any{"days": []any{map[string]any{"key": "x", "date": "2025-01-01", "work": false}}}, nil).wantCode(422, "invalid")
		admin.send("PUT", "/api/calendar-years/2027", year, nil).want(200)
		if years := list(office.get("/api/calendar-years").want(200)["items"]); len(years) != 1 || years[0]["year"] != 2027.0 {
			t.Errorf("uploaded years %v", years)
		}
		if _, err := s.app.Records.Tick(context.Background(), s.app.DB); err != nil {
			t.Fatal(err)
		}
		if !s.app.Records.Calendar.Known(2027) {
			t.Error("the uploaded year is not taken in")
		}
		bureau.get("/api/clocks/failures").wantCode(403, "not_for_this_post")
		if failures := list(admin.get("/api/clocks/failures").want(200)["items"]); len(failures) != 0 {
			t.Errorf("failures %v", failures)
		}
	})
}
