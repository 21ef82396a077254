package app

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"zhiben/unit"
)

// lay puts out what operations name, all of it at town_a but for what belongs to the county.
func (m *matrix) lay() {
	admin, office := m.by["system_admin@county"], m.by["committee_office@town_a"]
	m.known = map[string]string{"unit": m.places["town_a"].id, "file": m.file, "role": "village_officer"}
	post := func(c *caller, path string, body any) map[string]any {
		r := m.do(c, "POST", path, body)
		if r.status >= 300 {
			m.t.Fatalf("%s: %d %s", path, r.status, r.raw)
		}
		out := map[string]any{}
		_ = json.Unmarshal(r.raw, &out)
		return out
	}
	get := func(c *caller, path string) map[string]any {
		out := map[string]any{}
		r := m.do(c, "GET", path, nil)
		if _ = json.Unmarshal(r.raw, &out); r.status != http.StatusOK || len(list(out["items"])) == 0 {
			m.t.Fatalf("%s: %d %s", path, r.status, r.raw)
		}
		return out
	}
	m.write(func(tx *storeTx) error {
		for _, name := range []string{"victim", "second"} {
			c, err := m.enrol(tx, "town_office", "town_a", name)
			if err != nil {
				return err
			}
			m.callers = m.callers[:len(m.callers)-1]
			posts, err := unit.Posts(tx, c.persons[0])
			if err != nil {
				return err
			}
			m.known[name], m.known[name+"_post"] = c.persons[0], posts[0].ID
		}
		return nil
	})
	plan := post(office, "/api/plans", form{name: "a.txt", data: []byte(journeyPlan)})
	m.known["plan"] = str(plan["plan"].(map[string]any)["id"])
	m.known["commitment"] = str(list(get(office, "/api/plans/"+m.known["plan"]+"/commitments")["items"])[0]["id"])
	m.known["measure"] = str(list(get(office, "/api/plans/"+m.known["plan"]+"/measures")["items"])[0]["id"])
	m.plan = &thing{ledger: m.oracle.ledgers["plan"], id: m.known["plan"], at: m.places["town_a"], state: "draft"}
	m.known["hook"] = str(post(admin, "/api/webhooks", map[string]any{"unit": m.known["unit"], "url": "https://receiver.example/"})["id"])
	m.known["handover"] = str(post(m.by["security_admin@county"], "/api/handovers", map[string]any{"person": m.known["second"], "to": m.known["victim"], "reason": "x"})["id"])
	m.known["view"] = str(post(office, "/api/views/task", map[string]any{"title": "x", "address": "", "query": map[string]any{}})["id"])
	m.known["import"] = str(post(office, "/api/imports?ledger=drill", form{name: "a.xlsx", data: m.sheet(office, "drill")})["id"])
	m.write(func(tx *storeTx) error { // plans that the matrix laid out have no document
		_, err := tx.Exec(`DELETE FROM l_plan WHERE "s_id" NOT IN (SELECT plan FROM plan_document)`)
		if err == nil {
			_, err = tx.Exec(`DELETE FROM clock WHERE ledger = 'plan' AND record NOT IN (SELECT "s_id" FROM l_plan)`)
		}
		return err
	})
	d := m.app.Policy.Ledgers.Get("inspection")
	r, err := m.give(d, "on_site", "firm_a")
	if err != nil {
		m.t.Fatal(err)
	}
	m.known["record"] = r.id
	m.known["firm"] = m.places["firm_a"].id
	m.site = r
	if m.firm, err = m.self(m.app.Policy.Ledgers.Get("enterprise"), "operating", "firm_a"); err != nil {
		m.t.Fatal(err)
	}
}

func (m *matrix) postOf(c *caller) string {
	var me struct{ Post struct{ ID string } }
	_ = json.Unmarshal(m.do(c, "GET", "/api/me", nil).raw, &me)
	return me.Post.ID
}

// sheet is a filled sheet of a ledger.
func (m *matrix) sheet(c *caller, ledger string) []byte {
	if m.book == nil {
		f := open(m.t, m.do(c, "GET", "/api/imports/template?ledger="+ledger, nil))
		for i := range cells(m.t, f, f.GetSheetName(0), 2) {
			if err := f.SetCellValue(f.GetSheetName(0), name(i+1, 3), "x"); err != nil {
				m.t.Fatal(err)
			}
		}
		m.book = saved(m.t, f)
	}
	return m.book
}

// inspected: who may see the record that stands for those of all ledgers, or do what these actors may.
func inspected(by ...string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict {
		if by == nil {
			return m.want(m.oracle.sees(c, m.site))
		}
		return m.want(m.oracle.acts(c, m.site, by))
	}
}

// working: those who take some move of such records, or edit them.
func working(m *matrix, c *caller) verdict {
	by := slices.Clone(m.site.ledger.edit)
	for _, move := range slices.Sorted(maps.Keys(m.site.ledger.moves)) {
		by = append(by, m.site.ledger.moves[move].by...)
	}
	return m.want(m.oracle.acts(c, m.site, slices.DeleteFunc(by, func(who string) bool { return who == "system" || who == "public" })))
}

// lists tell what their callers see and hide nothing by their status.
var readerCase = opCase{want: reader}

func ofSite(op opCase) opCase {
	op.params = map[string]any{"ledger": "inspection", "id": "record", "move": "judge", "verb": op.query}
	op.query = ""
	return op
}

func ofPlan(moves ...string) opCase {
	return opCase{want: planned(moves...), params: map[string]any{"id": "plan", "commitment": "commitment", "measure": "measure", "sentence": "n1"}}
}

func with(op opCase, body any) opCase {
	op.body = body
	return op
}

type j = map[string]any

var opCases = map[string]opCase{
	// Without log-in, and one's own.
	"get-site": {want: all}, "log-in": {want: all, body: j{"login": "x", "password": "x"}, codes: []string{"login_failed", "too_many"}}, "set-up": {want: all, body: j{}},
	"report-record":   {want: all, params: j{"ledger": "inspection"}, body: j{"unit": "x", "values": j{}}, codes: []string{"no_report", "too_many"}},
	"log-out":         {want: all, spare: true, person: true},
	"get-me":          {want: all},
	"switch-post":     {want: all, spare: true, person: true, body: func(m *matrix, c *caller) any { return j{"post": m.postOf(c)} }},
	"change-password": {want: all, spare: true, person: true, body: j{"old": "x", "new": "y"}},
	"list-sessions":   {want: all, person: true}, "list-sign-ins": {want: all, person: true}, "get-second-factor": {want: all, person: true}, "list-tokens": {want: all, person: true},
	"end-other-sessions": {want: all, spare: true, person: true}, "enrol-second-factor": {want: all, spare: true, person: true},
	"confirm-second-factor": {want: all, spare: true, person: true, body: j{"secret": "JBSWY3DPEHPK3PXP", "code": "000000"}},
	"drop-second-factor":    {want: all, spare: true, person: true, body: j{"code": "000000"}, codes: []string{"wrong_code"}},
	"create-token": {want: all, spare: true, person: true, body: func(m *matrix, _ *caller) any {
		return j{"name": "x", "read": []any{"task"}, "expires": m.app.DB.Now().Add(24 * time.Hour)}
	}},
	"end-session": {want: all, spare: true, person: true, params: j{"id": func(m *matrix, c *caller) string { return m.firstOf(c, "/api/me/sessions") }}},
	"revoke-token": {want: all, spare: true, person: true, params: j{"id": func(m *matrix, c *caller) string {
		m.do(c, "POST", "/api/me/tokens", j{"name": "x", "read": []any{"task"}, "expires": m.app.DB.Now().Add(24 * time.Hour)})
		return m.firstOf(c, "/api/me/tokens")
	}}},

	// Units, people, posts, accounts.
	"list-units":      {want: holds("read", "unit.edit", "post.edit", "audit.read")}, // the audit is narrowed by unit
	"list-unit-kinds": {want: all},
	"name-unit":       {want: reader, query: "?q=石桥镇"},
	"get-unit":        {want: seesTown, params: j{"id": "unit"}},
	"list-related":    {want: there("town_a", "read"), query: "?unit={unit}"},
	"create-unit": {want: there("town_a", "unit.edit"), body: func(m *matrix, _ *caller) any {
		m.count++
		return j{"kind": "village", "name": fmt.Sprint("新村", m.count), "parent": m.known["unit"]}
	}},
	"edit-unit":   {want: there("town_a", "unit.edit"), params: j{"id": "unit"}, body: j{"name": "单位town_a"}},
	"list-people": {want: holds("read", "account.edit", "post.edit", "audit.read")},
	"create-person": {want: there("town_a", "account.edit"), person: true, params: j{"id": "unit"}, body: func(m *matrix, _ *caller) any {
		m.count++
		return j{"name": "某人", "login": fmt.Sprint("made", m.count), "role": "town_office"}
	}},
	"create-post":         {want: there("town_a", "account.edit", "post.edit"), person: true, params: j{"id": "unit"}, body: func(m *matrix, c *caller) any { return j{"person": another(m, c), "role": "regulator"} }},
	"edit-post":           {want: there("town_a", granting...), person: true, params: j{"id": "victim_post"}, body: j{"sectors": []any{}}},
	"list-accounts":       {want: holds("account.edit", "security.edit"), person: true},
	"reset-password":      {want: there("town_a", "account.edit"), person: true, params: j{"person": "second"}},
	"end-person-sessions": {want: there("town_a", "security.edit"), person: true, params: j{"person": "second"}},
	"reset-second-factor": {want: there("town_a", "security.edit"), person: true, params: j{"person": "second"}},
	"delegate-post": {want: there("town_a", granting...), person: true, body: func(m *matrix, _ *caller) any {
		return j{"post": m.known["victim_post"], "delegate": m.known["second"], "until": m.app.DB.Now().Add(time.Hour), "reason": "x"}
	}},
	"list-delegations":  {want: all, person: true},
	"revoke-delegation": {want: own("town_office@town_a", there("town_a", granting...)), person: true, params: j{"id": delegated}},
	"preview-handover":  {want: whose("town_a", granting...), person: true, body: func(m *matrix, _ *caller) any { return j{"person": m.known["victim"]} }},
	"hand-over": {want: whose("town_a", granting...), person: true, body: func(m *matrix, _ *caller) any {
		return j{"person": m.known["victim"], "to": m.known["second"], "reason": "x"}
	}},
	"get-handover": {want: there("town_a", granting...), person: true, params: j{"id": "handover"}},

	"identify-person": {want: there("town_a", "account.edit", "post.edit"), person: true, params: j{"person": "victim"}, body: j{"identity": "110101200001010007"}},
	"note-phone":      {want: there("town_a", "account.edit", "post.edit"), person: true, params: j{"person": "victim"}, body: j{"phone": "13800138000"}},
	"reveal-person":   {want: there("town_a", "account.edit", "post.edit"), person: true, params: j{"person": numbered}, body: j{"field": "phone", "reason": "x"}},
	"merge-person":    {want: there("town_a", "post.edit"), person: true, keep: true, params: j{"person": another}, body: func(m *matrix, _ *caller) any { return j{"into": m.known["second"], "reason": "x"} }},

	"list-post-requests":  {want: holds("post.edit", "account.edit"), person: true},
	"decide-post-request": {want: there("town_a", granting...), person: true, params: j{"id": requested}, body: j{"accept": true, "reason": "x"}},

	"give-access": {want: there("town_a", "access.give"), person: true, body: func(m *matrix, c *caller) any {
		return j{"ledger": "task", "unit": m.known["unit"], "person": another(m, c), "until": m.app.DB.Now().Add(time.Hour), "reason": "x"}
	}},
	"list-access": {want: reader, person: true}, "end-access": {want: there("town_a", "access.give"), person: true, params: j{"id": opened}},
	"account-template":  {want: holds("account.edit"), person: true},
	"check-accounts":    {want: holds("account.edit"), person: true, body: form{name: "a.xlsx", data: []byte("x")}},
	"mark-accounts":     {want: holds("account.edit"), person: true, body: form{name: "a.xlsx", data: []byte("x")}},
	"bring-in-accounts": {want: holds("account.edit"), person: true, body: form{name: "a.xlsx", data: []byte("x")}},

	"list-invitations":   {want: func(m *matrix, c *caller) verdict { return m.inviting(c, nil) }, person: true},
	"create-invitations": {want: invitesToFirm, person: true, body: func(m *matrix, _ *caller) any { return m.invitation() }},
	"revoke-invitation": {want: invitesToFirm, person: true, params: j{"id": func(m *matrix, _ *caller) string {
		var made struct{ Items []struct{ ID string } }
		_ = json.Unmarshal(m.do(m.by["town_office@town_a"], "POST", "/api/invitations", m.invitation()).raw, &made)
		return made.Items[0].ID
	}}},
	"look-at-invitation":  {want: all, body: j{"code": "x"}, codes: []string{"not_invited", "too_many"}},
	"accept-invited-post": {want: all, person: true, body: j{"code": "x"}, codes: []string{"not_invited", "too_many"}},
	"list-administrators": {want: holds("account.edit", "post.edit"), person: true},
	"accept-invitation":   {want: all, body: j{"code": "x", "name": "x", "login": "x", "password": "x", "phone": "13800138000"}, codes: []string{"not_invited", "too_many"}},

	// The log.
	"list-audit": {want: holds("audit.read"), person: true}, "export-audit": {want: holds("audit.read"), person: true, codes: []string{"log_incomplete"}},
	"list-backups":     {want: over("backup.edit"), person: true},
	"list-checkpoints": {want: all}, "get-checkpoint": {want: all, params: j{"size": "1"}, codes: []string{"not_found"}},
	"prove-record": {want: inspected(), codes: []string{"not_in_log_yet"}, params: j{"ledger": "inspection", "id": "record"}},

	// Packs, params, populations, calendar, clocks, webhooks, followers.
	"list-ledgers": {want: all}, "list-params": {want: holds("read", "param.edit", "security.edit")}, "list-populations": readerCase,
	"show-packs": {want: holds("pack.read"), person: true}, "get-pack-status": {want: holds("pack.read"), person: true}, "reload-packs": {want: holds("pack.reload"), person: true},
	"set-param":           {want: over("param.edit"), person: true, params: j{"name": "light_yellow"}, body: j{"value": 5, "reason": "x"}},
	"get-population":      {want: reader, params: j{"key": "enterprises"}},
	"set-member":          {want: member, params: j{"key": "watched", "id": "firm"}, body: j{"member": true, "reason": "x"}},
	"list-calendar-years": {want: all}, "upload-calendar-year": {want: holds("calendar.edit"), params: j{"year": "2031"}, body: j{"days": []any{}}},
	"list-stopped-clocks": readerCase, "list-failures": {want: holds("calendar.edit")},
	"list-approvals": readerCase, "decide-approval": {want: none, person: true, params: j{"id": "approval"}, body: j{"approve": true}},
	"list-webhooks": {want: holds("webhook.edit")}, "list-followers": {want: holds("webhook.edit")},
	"create-webhook":  {want: there("town_a", "webhook.edit"), body: func(m *matrix, _ *caller) any { return j{"unit": m.known["unit"], "url": "https://receiver.example/"} }},
	"edit-webhook":    {want: there("town_a", "webhook.edit"), params: j{"id": "hook"}, body: j{"url": "https://receiver.example/", "active": true}},
	"list-deliveries": {want: there("town_a", "webhook.edit"), params: j{"id": "hook"}}, "retry-deliveries": {want: there("town_a", "webhook.edit"), params: j{"id": "hook"}, body: j{}},
	"delete-webhook": {want: there("town_a", "webhook.edit"), params: j{"id": func(m *matrix, _ *caller) string {
		r := m.do(m.by["system_admin@county"], "POST", "/api/webhooks", j{"unit": m.known["unit"], "url": "https://receiver.example/"})
		var made struct{ ID string }
		_ = json.Unmarshal(r.raw, &made)
		return made.ID
	}}},

	// Lists, search, files; what they hold is compared in lists().
	"list-records": {want: reader, params: j{"ledger": "inspection"}}, "count-records": {want: reader, params: j{"ledger": "inspection"}}, "count-tabs": {want: reader, params: j{"ledger": "inspection"}}, "cover-ledger": {want: reader, params: j{"ledger": "responsibility"}},
	"count-ledgers": readerCase, "export-records": {want: reader, params: j{"ledger": "inspection.xlsx"}}, "tally-records": {want: there("town_a", "read"), params: j{"ledger": "inspection"}, query: "?unit={unit}"},
	"search": {want: reader, query: "?q=安全出口"}, "veil-words": {want: reader, body: j{"words": "安全"}}, "search-groups": {want: reader, query: "?q=安全出口"}, "list-todo": readerCase, "get-home": readerCase, "get-map": readerCase,
	"get-tile":     {want: reader, params: j{"level": "1", "x": "0", "y": "0"}, codes: []string{"no_tile"}},
	"list-notices": {want: all, person: true}, "read-notices": {want: all, person: true, body: j{"ids": []any{1}}}, "stream-events": {want: reader, person: true},
	"save-view":   {want: reader, params: j{"ledger": "task"}, body: j{"title": "x", "address": "", "query": j{}}, spare: true},
	"delete-view": {want: only("committee_office@town_a nobody"), params: j{"ledger": "task", "id": "view"}},
	"upload-file": {want: reader, body: form{name: "a.txt", data: []byte("x")}}, "get-file": {want: reader, params: j{"hash": func(m *matrix, c *caller) string { return m.mine(c) }}},
	"import-template": {want: reader, query: "?ledger=drill"}, "import-list": readerCase,
	"import-check": {want: reader, query: "?ledger=drill", body: func(m *matrix, c *caller) any {
		return form{name: "a.xlsx", data: m.sheet(m.by["committee_office@town_a"], "drill")}
	}},
	"import-get": {want: only("committee_office@town_a"), params: j{"id": "import"}}, "import-rows": {want: only("committee_office@town_a"), params: j{"id": "import"}}, "import-marked": {want: only("committee_office@town_a"), params: j{"id": "import"}},
	"import-commit": {want: only("committee_office@town_a"), params: j{"id": "import"}}, "import-undo": {want: only("committee_office@town_a"), params: j{"id": "import"}},

	// Records, beside what every ledger is tried with.
	"check-record": {want: inspected("regulator"), params: j{"ledger": "inspection"}, body: func(m *matrix, _ *caller) any {
		return j{"record": m.known["record"], "move": "judge", "values": j{}}
	}},
	"create-records": {want: reader, params: j{"ledger": "inspection"}, body: j{"items": []any{j{"unit": nobody, "values": j{}}}}},
	"move-records":   {want: reader, params: j{"ledger": "inspection", "move": "judge"}, body: j{"items": []any{j{"id": nobody}}}},
	"urge-record":    ofSite(with(opCase{want: working}, j{})), "comment-record": ofSite(with(opCase{want: working}, j{"text": "x"})),
	"use-verb":  ofSite(opCase{want: working, query: "comment", body: j{"note": "x"}}),
	"sign-move": with(ofSite(opCase{want: inspected(), person: true}), j{"opinion": "x"}),
	"erase-event": {want: erases, params: j{"ledger": "inspection", "id": "record", "event": func(m *matrix, _ *caller) string {
		m.do(m.by["regulator@town_a"], "POST", "/api/records/inspection/"+m.known["record"]+"/comments", j{"text": "x"})
		return m.firstOf(m.by["committee_office@county"], "/api/records/inspection/"+m.known["record"]+"/history")
	}}, body: j{"reason": "x"}},
	"reveal-value": {want: knows, person: true, params: j{"ledger": "enterprise", "id": "firm"}, body: j{"field": "phone", "reason": "x"}},

	// Plans.
	"upload-plan": {want: planner, body: form{name: "b.txt", data: []byte(journeyPlan)}}, "list-plans": readerCase,
	"get-plan": ofPlan(), "list-commitments": ofPlan(), "list-measures": ofPlan(), "get-plan-progress": ofPlan(), "get-plan-params": ofPlan(), "get-plan-sheet-docx": ofPlan(), "get-plan-sheet-xlsx": ofPlan(),
	"get-plan-changes": {want: planned(), params: j{"id": "plan"}, codes: []string{"no_revision"}},
	"add-commitment":   with(ofPlan("review"), j{"kind": "open", "start": 0, "end": 3}), "edit-commitment": with(ofPlan("review"), j{"what": "x"}),
	"decide-commitments": with(ofPlan("review"), func(m *matrix, _ *caller) any { return j{"ids": []any{m.known["commitment"]}, "decision": "confirm"} }),
	"settle-past":        with(ofPlan("review"), func(m *matrix, _ *caller) any { return j{"ids": []any{m.known["commitment"]}, "past": "history"} }),
	"split-commitment":   {want: planned("review"), params: j{"id": "plan", "commitment": added}, body: j{"at": 1}}, "merge-commitment": {want: planned("review"), params: j{"id": "plan", "commitment": added}}, "undo-change": ofPlan("review"),
	"dismiss-not-taken": with(ofPlan("review"), j{"dismissed": true}), "set-measure-owners": with(ofPlan("review"), j{"lead": nil, "co": []any{}}),
	"set-plan-params": with(ofPlan("review"), j{"values": j{}}), "issue-plan": ofPlan("issue"),
}

// added is a commitment of the plan that nothing else names.
func added(m *matrix, _ *caller) string {
	r := m.do(m.by["committee_office@town_a"], "POST", "/api/plans/"+m.known["plan"]+"/commitments", j{"kind": "open", "start": 0, "end": 3})
	var made struct{ ID string }
	_ = json.Unmarshal(r.raw, &made)
	return made.ID
}

// another is somebody at town_a whom nothing else names.
func another(m *matrix, _ *caller) string {
	var out string
	m.write(func(tx *storeTx) error {
		m.count++
		c, err := m.enrol(tx, "town_office", "town_a", fmt.Sprint("another", m.count))
		if err != nil {
			return err
		}
		m.callers = m.callers[:len(m.callers)-1]
		out = c.persons[0]
		return nil
	})
	return out
}

// numbered is somebody at town_a whose telephone is known.
func numbered(m *matrix, _ *caller) string {
	m.do(m.by["system_admin@county"], "PUT", "/api/people/"+m.known["victim"]+"/phone", j{"phone": "13800138000"})
	return m.known["victim"]
}

// requested is a post at town_a that who makes accounts has asked for.
func requested(m *matrix, c *caller) string {
	admin, person := m.by["system_admin@county"], another(m, c)
	m.do(admin, "POST", "/api/units/"+m.known["unit"]+"/posts", j{"person": person, "role": "regulator"})
	var out struct {
		Items []struct {
			ID     string
			Person struct{ ID string }
		}
	}
	_ = json.Unmarshal(m.do(admin, "GET", "/api/post-requests", nil).raw, &out)
	for _, r := range out.Items {
		if r.Person.ID == person {
			return r.ID
		}
	}
	return nobody
}

// opened is access that the county's office gave to something at town_a.
func opened(m *matrix, c *caller) string {
	r := m.do(m.by["committee_office@county"], "POST", "/api/access", j{"ledger": "task", "unit": m.known["unit"], "person": another(m, c), "until": m.app.DB.Now().Add(time.Hour), "reason": "x"})
	var made struct{ ID string }
	_ = json.Unmarshal(r.raw, &made)
	return made.ID
}

// inviting: whose role names roles to invite to, over a place; with a place also the role that the matrix invites to.
func (m *matrix) inviting(c *caller, at *place) verdict {
	if at != nil && !m.oracle.covers(c, at) {
		return hidden
	}
	if role := m.app.Policy.Units.Role(c.role); role != nil && len(role.Invites) > 0 && (at == nil || slices.Contains(role.Invites, "principal")) {
		return yes
	}
	return forbidden
}

func invitesToFirm(m *matrix, c *caller) verdict { return m.inviting(c, m.places["firm_a"]) }

func (m *matrix) invitation() any {
	return j{"units": []any{m.known["firm"]}, "role": "principal", "until": m.app.DB.Now().Add(time.Hour), "origin": "https://anquan.example"}
}

// erases: who reads the record and has the right over its place.
func erases(m *matrix, c *caller) verdict {
	if v := m.want(m.oracle.sees(c, m.site)); v != yes || m.oracle.has(c, "event.erase") {
		return v
	}
	return refused
}

// granting are the rights that give posts.
var granting = []string{"post.edit"}

// none: what names nothing that is there.
func none(*matrix, *caller) verdict { return hidden }

// whose: who has the right over the place; to others nobody is there.
func whose(place string, rights ...string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict {
		if v := m.oracle.verdict(c, m.places[place], rights...); v == yes {
			return yes
		}
		return hidden
	}
}

// delegated is a post of town_office@town_a, given to somebody for a time.
func delegated(m *matrix, _ *caller) string {
	holder := m.by["town_office@town_a"]
	r := m.do(holder, "POST", "/api/delegations", j{"post": m.postOf(holder), "delegate": m.known["victim"], "until": m.app.DB.Now().Add(24 * time.Hour), "reason": "外出"})
	var made struct{ ID string }
	_ = json.Unmarshal(r.raw, &made)
	return made.ID
}

// knows: those who work on enterprises and see the firm.
func knows(m *matrix, c *caller) verdict {
	o := m.oracle.ledgers["enterprise"]
	by := slices.Clone(o.edit)
	for _, move := range o.moves {
		by = append(by, move.by...)
	}
	return m.want(m.oracle.acts(c, m.firm, by))
}

func own(name string, other func(*matrix, *caller) verdict) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict {
		if c.name == name {
			return yes
		}
		return other(m, c)
	}
}

// seesTown: readers see the units of their territory, and who keeps the tree or gives posts without reading.
func seesTown(m *matrix, c *caller) verdict {
	return there("town_a", "read", "unit.edit", "post.edit", "audit.read")(m, c)
}

// member: who sees the row and has the right over its place.
func member(m *matrix, c *caller) verdict {
	firm := m.firm
	if v := m.oracle.seen(c, firm); v != yes {
		return v
	}
	if v := m.oracle.verdict(c, nil, "population.edit"); v == yes || m.oracle.covers(c, m.firm.at) {
		return v
	}
	return refused
}

// seen is sees of what names nobody.
func (o *oracle) seen(c *caller, r *thing) verdict { v, _ := o.sees(c, r); return v }

// planner: who may start a plan of the territory where they are.
func planner(m *matrix, c *caller) verdict {
	if !m.oracle.has(c, "read") {
		return forbidden
	}
	home := c.at
	for p := c.at; p != nil; p = p.under {
		if m.oracle.kinds[p.kind] {
			home = p
			break
		}
	}
	return m.want(m.oracle.starts(c, &thing{ledger: m.oracle.ledgers["plan"], at: home}, m.oracle.ledgers["plan"].moves["upload"].by))
}

// starts tells what somebody is to get who begins a record.
func (o *oracle) starts(c *caller, r *thing, by []string) (verdict, error) {
	may, err := o.among(c, r, by)
	switch {
	case err != nil || may:
		return yes, err
	case !o.has(c, "read") || o.inScope(c, r):
		return forbidden, nil
	}
	return hidden, nil
}

func (m *matrix) firstOf(c *caller, path string) string {
	var out struct{ Items []struct{ ID string } }
	_ = json.Unmarshal(m.do(c, "GET", path, nil).raw, &out)
	if len(out.Items) == 0 {
		return nobody
	}
	return out.Items[0].ID
}

// mine is a file that the caller uploaded.
func (m *matrix) mine(c *caller) string {
	r := m.do(c, "POST", "/api/files", form{name: "a.txt", data: []byte("x")})
	var file struct{ Hash string }
	if _ = json.Unmarshal(r.raw, &file); r.status != http.StatusOK {
		return strings.Repeat("00", 32)
	}
	return file.Hash
}
