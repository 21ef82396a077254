package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// opCase says of one operation who may do it, in the words of the packs, and how it is asked. Every operation of the API has one, or is
// tried with the records (recordOps): the matrix fails where one is missing.
type opCase struct {
	want   func(*matrix, *caller) verdict
	params map[string]any // of the path: a name of m.known, or func(*matrix, *caller) string
	query  string
	body   any      // or func(*matrix, *caller) any
	spare  bool     // the caller's session does not outlive it, so somebody like the caller asks
	person bool     // not for tokens
	keep   bool     // what the body names stays in the question about what is not there
	codes  []string // refusals that come of the example and not of authority
}

// recordOps are tried with the records of every ledger, by its moves, verbs and fields.
var recordOps = []string{"get-record", "list-history", "list-linked", "edit-record", "move-record", "create-record"}

func all(*matrix, *caller) verdict { return yes }

func reader(m *matrix, c *caller) verdict { return m.oracle.verdict(c, nil, "read") }

// holds: who has one of the rights, wherever.
func holds(rights ...string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict { return m.oracle.verdict(c, nil, rights...) }
}

// there: who has one of the rights over a place.
func there(place string, rights ...string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict { return m.oracle.verdict(c, m.places[place], rights...) }
}

// verdict is what a right over a place comes to; without a place there is nothing to hide.
func (o *oracle) verdict(c *caller, at *place, rights ...string) verdict {
	if at != nil && !o.covers(c, at) {
		return hidden
	}
	for _, right := range rights {
		if o.has(c, right) {
			return yes
		}
	}
	return forbidden
}

// over: who has one of the rights over the place where they are: their county.
func over(rights ...string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict { return m.oracle.verdict(c, c.at.county(), rights...) }
}

// only: the one caller whose thing it is.
func only(name string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict {
		if c.name == name {
			return yes
		}
		return hidden
	}
}

// planned: who may see the plan, or take one of its moves.
func planned(moves ...string) func(*matrix, *caller) verdict {
	return func(m *matrix, c *caller) verdict {
		if len(moves) == 0 {
			return m.want(m.oracle.sees(c, m.plan))
		}
		return m.want(m.oracle.acts(c, m.plan, m.plan.ledger.moves[moves[0]].by))
	}
}

var operationForm = regexp.MustCompile(`\{[^}]*\}`)

// operations tries all operations that the table knows and asks that it knows all that there are.
func (m *matrix) operations() {
	m.lay()
	known := operations(m.app.Server.OpenAPI())
	ids := make([]string, 0, len(known))
	for id := range known {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	roles := map[string][]*caller{}
	for _, c := range m.callers {
		roles[c.role] = append(roles[c.role], c)
	}
	for i, id := range ids {
		if slices.Contains(recordOps, id) {
			continue
		}
		tried, ok := opCases[id]
		if !ok {
			m.untested("operation %s (%s %s): say in opCases (app/authz_cases_test.go) who may do it and with which example", id, known[id].Method, known[id].Path)
			continue
		}
		for role, list := range roles {
			seen := map[verdict]bool{}
			for k := range list {
				c := list[(k+i)%len(list)]
				want := tried.want(m, c)
				if c.bearer != "" || m.full() || !seen[want] { // one of each that differs
					m.operation(known[id], tried, c)
					seen[want] = seen[want] || c.bearer == ""
				}
			}
			if len(seen) == 0 {
				m.untested("operation %s by %s", id, role)
			}
		}
	}
	m.rolesRights()
	for id := range opCases {
		if known[id] == nil {
			m.untested("opCases knows %s, which is no operation any more", id)
		}
	}
}

func (m *matrix) operation(op *huma.Operation, tried opCase, c *caller) {
	want := tried.want(m, c)
	if c.bearer != "" && tried.person {
		want = forbidden
	}
	ask := c
	if tried.spare && want == yes {
		ask = m.spare(c)
		if ask == nil {
			return
		}
	}
	path := op.Path
	for name, v := range tried.params {
		path = strings.ReplaceAll(path, "{"+name+"}", m.filled(v, ask))
	}
	if rest := operationForm.FindString(path); rest != "" {
		m.untested("operation %s: its case has no %s", op.OperationID, rest)
		return
	}
	body := tried.body
	if f, ok := body.(func(*matrix, *caller) any); ok {
		body = f(m, ask)
	}
	if f, ok := body.(form); ok && op.RequestBody == nil {
		body = f
	}
	absent := func() reply {
		path := op.Path
		for name, v := range tried.params {
			if v = m.filled(v, ask); len(v.(string)) == len(nobody) {
				v = nobody
			}
			path = strings.ReplaceAll(path, "{"+name+"}", v.(string))
		}
		return m.do(ask, op.Method, path+strings.ReplaceAll(m.queryOf(tried, ask), m.known["unit"], nobody), elsewhere(tried, body, m), "If-Match", `"1"`)
	}
	got := m.do(ask, op.Method, path+m.queryOf(tried, ask), body, "If-Match", `"1"`)
	if slices.ContainsFunc(tried.codes, func(code string) bool { return bytes.Contains(got.raw, []byte(`"code":"`+code+`"`)) }) {
		m.result.Cases++
		return
	}
	m.judge(c, op.OperationID, want, got, absent)
	if got.status < 300 {
		m.worked[op.OperationID+" "+c.role] = true
	}
}

// rightOps are operations that show a right of a role at work. A right without one cannot be used over the API.
var rightOps = map[string][]string{
	"read": {"list-records"}, "unit.edit": {"create-unit"}, "account.edit": {"create-person"}, "post.edit": {"edit-post"}, "audit.read": {"list-audit"}, "security.edit": {"end-person-sessions"},
	"pack.read": {"show-packs"}, "pack.reload": {"reload-packs"}, "webhook.edit": {"create-webhook"}, "calendar.edit": {"list-failures"}, "param.edit": {"set-param"}, "access.give": {"give-access"}, "event.erase": {"erase-event"}, "population.edit": {"set-member"},
}

// offline are rights that no operation of the API asks for: what they allow is done on the server.
var offline = []string{"backup.edit", "key.edit"}

// rolesRights asks that each right of each role was seen at work.
func (m *matrix) rolesRights() {
	for role, r := range m.oracle.roles {
		for _, name := range r.may {
			m.result.Rights++
			switch ops := rightOps[name]; {
			case len(ops) == 0 && !slices.Contains(offline, name):
				m.untested("right %s of %s: say in rightOps which operation shows it", name, role)
			case len(ops) > 0 && !slices.ContainsFunc(ops, func(op string) bool { return m.worked[op+" "+role] }):
				m.notWorking("right %s of %s: none of %v worked", name, role, ops)
			}
		}
	}
}

func (m *matrix) queryOf(tried opCase, _ *caller) string {
	return operationForm.ReplaceAllStringFunc(tried.query, func(name string) string { return m.known[strings.Trim(name, "{}")] })
}

func (m *matrix) filled(v any, c *caller) string {
	switch v := v.(type) {
	case func(*matrix, *caller) string:
		return v(m, c)
	case string:
		if known, ok := m.known[v]; ok {
			return known
		}
		return v
	}
	return ""
}

// elsewhere is the same body about a unit and persons that are not there.
func elsewhere(tried opCase, body any, m *matrix) any {
	if _, ok := body.(form); ok || body == nil || tried.keep {
		return body
	}
	text, _ := json.Marshal(body)
	out := string(text)
	for _, id := range m.known {
		if len(id) == len(nobody) {
			out = strings.ReplaceAll(out, id, nobody)
		}
	}
	var back any
	_ = json.Unmarshal([]byte(out), &back)
	return back
}

// spare is somebody else in the caller's role at the caller's place; nil for those who are there but once.
func (m *matrix) spare(c *caller) *caller {
	if strings.Contains(c.name, " ") {
		return nil
	}
	var out *caller
	m.write(func(tx *storeTx) (err error) {
		m.count++
		out, err = m.enrol(tx, c.role, c.at.key, fmt.Sprintf("spare%d", m.count))
		m.callers = m.callers[:len(m.callers)-1]
		return err
	})
	return out
}
