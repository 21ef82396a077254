package app

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// What makes a scope beside the post may be taken away while a write is under way: who answers for an industry, the officer's part of it,
// the firm's industry, what was opened for a time. The write then saves nothing; on PostgreSQL a change that comes once the write has asked
// waits for it.
func TestScopeChangesDuringAWrite(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		bureau, firm := str(office.unit("县工信局")["id"]), str(office.unit("石桥信达机械铸造有限公司")["id"])
		office.post("/api/records/department/"+bureau+"/moves/assign", map[string]any{"values": map[string]any{"supervises": []any{"C33"}}}).want(200)
		s.logIn("shiqiao").post("/api/records/enterprise/"+firm+"/moves/update", map[string]any{"values": map[string]any{"industry": "C3391"}}).want(200)
		person, post := s.logIn("gongxin2").me()
		opened := s.opened(person, firm)
		path := "/api/records/enterprise/" + firm + "/verbs/override"
		body := `{"note": "周边居民密集", "field": "colour", "values": {"colour": "red"}, "until": "` + s.app.DB.Now().AddDate(0, 0, 9).Format("2006-01-02") + `"}`
		for _, c := range []struct {
			name, change, back, arg string
			status                  int
		}{
			{name: "nothing", status: 200},
			{"the bureau answers for the industry no more", `UPDATE sector SET code = 'Z' WHERE unit = $1 AND how = 'supervise'`, `UPDATE sector SET code = '33' WHERE unit = $1 AND how = 'supervise'`, bureau, 403},
			{"the officer answers for another part", `UPDATE post SET sectors = '["26"]' WHERE id = $1`, `UPDATE post SET sectors = '[]' WHERE id = $1`, post, 403},
			{"the firm is of another industry", `UPDATE sector SET code = '5990' WHERE unit = $1 AND how = ''`, `UPDATE sector SET code = '3391' WHERE unit = $1 AND how = ''`, firm, 404},
			{"what was opened is taken back", `UPDATE access SET ended = 1 WHERE id = $1`, `UPDATE access SET ended = NULL WHERE id = $1`, opened, 403},
		} {
			if status := s.whileChanging("POST "+path, "Cookie: "+s.logIn("gongxin2").cookie, body, c.change, c.back, c.arg); status != c.status {
				t.Errorf("%s: %d; want %d", c.name, status, c.status)
			}
		}
		if s.app.DB.Postgres {
			s.heldByAWrite(firm, map[string]string{`UPDATE post SET sectors = '["26"]' WHERE id = $1`: post, `DELETE FROM sector WHERE unit = $1 AND how <> ''`: bureau,
				`DELETE FROM sector WHERE unit = $1 AND how = ''`: firm, `UPDATE access SET ended = 1 WHERE id = $1`: opened})
		}
	})
}

// opened opens the tips about a unit to a person for a time.
func (s *site) opened(person, at string) string {
	s.t.Helper()
	var given unit.Access
	err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		u, err := unit.Get(tx, at)
		if err == nil {
			given, err = s.app.Policy.Units.GiveAccess(tx, unit.System(), unit.Access{Person: person, Ledger: "tip", Unit: u, Until: tx.Now.Add(time.Hour), Reason: "x"}, 48*time.Hour)
		}
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return given.ID
}

// heldByAWrite has gongxin2 write about a firm and asks that changes of what lets them wait until that is done.
func (s *site) heldByAWrite(firm string, changes map[string]string) {
	s.t.Helper()
	regulator := s.logIn("gongxin2")
	err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		session, err := s.app.Server.Accounts.Find(tx, strings.TrimPrefix(regulator.cookie, "zhiben_session="))
		if err != nil || session == nil {
			return fmt.Errorf("session: %v %w", session, err)
		}
		if err := s.app.Server.Accounts.Current(tx, session); err != nil {
			return err
		}
		act := record.Act{Verb: "override", Field: "colour", Values: map[string]any{"colour": "orange"}, Until: tx.Now.AddDate(0, 0, 9).Format("2006-01-02"), Note: "x"}
		if _, err := s.app.Records.Do(tx, session.Actor, s.app.Policy.Ledgers.Get("enterprise"), firm, act); err != nil {
			return err
		}
		for change, arg := range changes {
			s.waits(change, arg)
		}
		return nil
	})
	if err != nil {
		s.t.Error(err)
	}
}
