package app

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"zhiben/ledger"
	"zhiben/unit"
)

// This file tries rights that are no moves: to lay a value over a computed one, to give the word that something waits for, to open what
// is sealed.

// furtherRights tries them in all ledgers.
func (m *matrix) furtherRights() {
	for _, d := range m.app.Policy.Ledgers.Tables() {
		o := m.oracle.ledgers[d.Name]
		for _, key := range slices.Sorted(maps.Keys(o.fields)) {
			if over, ok := o.fields[key]["override"].(yamlMap); ok {
				m.overrides(d, d.Field(key), words(over["by"]), words(over["approve"]))
			}
			if kept, ok := o.fields[key]["custodians"].(yamlMap); ok {
				of := 1
				if n, ok := kept["of"].(uint64); ok {
					of = int(n)
				}
				m.sealed(d, d.Field(key), words(kept["roles"]), of)
			}
		}
	}
	m.ladders()
}

// overrides tries to lay a value over a computed field; where somebody must approve, also that.
func (m *matrix) overrides(d *ledger.Definition, f *ledger.Field, by, approve []string) {
	what, at, path := d.Name+"."+f.Key, m.homeOf(d), "/api/records/"+d.Name+"/"
	rights := m.rights(what+" overridden", by)
	probe := m.given(d, "", at)
	if probe == nil {
		return
	}
	var value any
	m.write(func(tx *storeTx) (err error) { value, err = m.value(tx, d, f, at); return err })
	body := j{"note": "因故", "field": f.Key, "values": j{f.Key: value}, "until": m.app.DB.Now().AddDate(0, 0, 20).Format("2006-01-02")}
	lay := func(c *caller, id string) reply { return m.do(c, "POST", path+id+"/verbs/override", body) }
	for _, c := range m.callers {
		want := m.want(m.oracle.acts(c, probe, by))
		granted := m.grants(c, probe, by)
		if want != yes {
			if m.oracle.bySector(c) || m.sampled(c, what, 6) {
				m.judge(c, "override "+what, want, lay(c, probe.id), func() reply { return lay(c, nobody) })
			}
		} else if m.undone(rights, granted) || m.oracle.bySector(c) {
			if r := m.given(d, "", at); r != nil {
				got := lay(c, r.id)
				m.judge(c, "override "+what, want, got, nil)
				m.mark(c, granted, got, rights)
			}
		}
	}
	m.settleRights(rights)
	if len(approve) == 0 {
		return
	}
	m.decides(what+" approved", approve, func() (*thing, string) {
		r := m.given(d, "", at)
		for _, c := range m.callers {
			may, _ := m.oracle.among(c, r, by)
			if both, _ := m.oracle.among(c, r, approve); may && !both && lay(c, r.id).status < 300 { // nobody approves their own
				id, _ := m.pending(r)
				return r, id
			}
		}
		return r, ""
	})
}

// given is give; what goes wrong is reported.
func (m *matrix) given(d *ledger.Definition, state, at string) *thing {
	r, err := m.give(d, state, at)
	if err != nil {
		m.untested("%v", err)
		return nil
	}
	return r
}

// undone tells whether one of what is granted has not worked yet.
func (m *matrix) undone(rights map[string]*right, granted []string) bool {
	return slices.ContainsFunc(granted, func(who string) bool { return !rights[who].done })
}

// pending is the approval that a record waits for, and of what; empty: none.
func (m *matrix) pending(r *thing) (id, of string) {
	m.write(func(tx *storeTx) error {
		_, err := tx.Row(`SELECT id, key FROM approval WHERE record = $1 AND state = 'pending'`, []any{r.id}, &id, &of)
		return err
	})
	return id, of
}

// decides tries who may give the word that something waits for, and who is shown that it waits; ask makes a record wait.
func (m *matrix) decides(what string, by []string, ask func() (*thing, string)) {
	rights := m.rights(what, by)
	r, id := ask()
	if id == "" {
		m.untested("%s: nothing waits for it", what)
		return
	}
	for _, c := range m.callers {
		want := m.want(m.oracle.acts(c, r, by))
		granted := m.grants(c, r, by)
		if c.bearer != "" {
			want = refused // no program gives a word
		}
		if want != yes && !m.oracle.bySector(c) && !m.sampled(c, what, 6) || want == yes && !m.undone(rights, granted) {
			continue
		}
		if shown := strings.Contains(string(m.do(c, "GET", "/api/approvals", nil).raw), id); shown != (want == yes) && c.bearer == "" {
			m.leak("%s: the list of %s has it %v, want %v", what, c.name, shown, want)
		}
		decide := func(id string) reply { return m.do(c, "POST", "/api/approvals/"+id+"/decision", j{"approve": true}) }
		got := decide(id)
		m.judge(c, what, want, got, func() reply { return decide(nobody) })
		if want == yes {
			m.mark(c, granted, got, rights)
			if r, id = ask(); id == "" {
				break
			}
		}
	}
	m.settleRights(rights)
}

// ladderExamples are records on which the ladders with approvals climb: a ledger, a state, values and how long it is there.
var ladderExamples = map[string]struct {
	ledger, state string
	example       example
}{
	"standard":     {"task", "assigned", example{ago: 150, given: j{"due_on": "later"}, params: j{"letter_sign_within": "1 workday", "letter_answer_within": "5 workdays", "ladder_remind": "-1 workdays", "ladder_letter": "1 workday", "ladder_bulletin": "1 workday", "ladder_talk": "1 workday", "ladder_expose": "1 workday"}}},
	"visit_ladder": {"visit", "found", example{ago: 60}},
}

// ladders tries the approvals of steps.
func (m *matrix) ladders() {
	for _, name := range slices.Sorted(maps.Keys(m.oracle.ladders)) {
		var steps []string
		by := map[string][]string{}
		for _, item := range m.oracle.ladders[name] {
			step, _ := item.Value.(yamlMap)
			if key := fmt.Sprint(item.Key); step["approve"] != nil {
				steps, by[key] = append(steps, key), words(step["approve"])
			}
		}
		of, ok := ladderExamples[name]
		if len(steps) > 0 && !ok {
			m.untested("ladder %s: name a record that climbs it in ladderExamples", name)
		}
		if len(steps) == 0 || !ok {
			continue
		}
		back := m.params(of.example.params)
		m.example = of.example
		d := m.app.Policy.Ledgers.Get(of.ledger)
		for _, step := range steps {
			m.decides(name+"."+step+" approved", by[step], func() (*thing, string) {
				r := m.given(d, of.state, m.homeOf(d))
				if r == nil {
					return nil, ""
				}
				return r, m.climb(r, name+"."+step)
			})
		}
		m.example = example{}
		back()
	}
}

// climb lets the days since a record was laid out pass, ten at a time, until a step waits for its approval; those before it are approved.
func (m *matrix) climb(r *thing, to string) string {
	now := m.app.DB.Now
	defer func() { m.app.DB.Now = now }()
	for ago := m.example.ago; ago >= 0; ago -= 10 {
		m.app.DB.Now = func() time.Time { return now().AddDate(0, 0, -ago) }
		if _, err := m.app.Records.Tick(m.t.Context(), m.app.DB); err != nil {
			m.t.Fatal(err)
		}
		id, key := m.pending(r)
		if key == to {
			return id
		}
		if id != "" {
			m.write(func(tx *storeTx) error { return m.app.Records.Decide(tx, unit.System(), id, true, "", nil) })
		}
	}
	return ""
}

// sealed tries to open a field that custodians keep: all who see the record are asked, one custodian alone learns nothing where the pack
// wants more of them, and the same one twice is one.
func (m *matrix) sealed(d *ledger.Definition, f *ledger.Field, roles []string, of int) {
	what, at := d.Name+"."+f.Key+" opened", m.homeOf(d)
	rights := m.rights(what, roles)
	const secret = "密封之言"
	m.example = example{given: j{f.Key: secret}}
	defer func() { m.example = example{} }()
	fresh := func() *thing { return m.given(d, "", at) }
	open := func(c *caller, id string) reply {
		return m.do(c, "POST", "/api/records/"+d.Name+"/"+id+"/reveal", j{"field": f.Key, "reason": "核实"})
	}
	r := fresh()
	if r == nil {
		return
	}
	var custodians []*caller
	for _, c := range m.callers {
		want := m.want(m.oracle.sees(c, r))
		if want == yes && !slices.Contains(roles, c.role) {
			want = forbidden
		}
		if c.bearer != "" {
			want = refused
		}
		if want == yes {
			custodians = append(custodians, c)
		} else if want == forbidden || m.oracle.bySector(c) || m.sampled(c, what, 6) {
			m.judge(c, what, want, open(c, r.id), func() reply { return open(c, nobody) })
		}
	}
	for i, c := range custodians {
		if !m.undone(rights, []string{c.role}) {
			continue
		}
		r := fresh()
		var got reply
		for k := range of {
			who := custodians[(i+k)%len(custodians)]
			for range 2 { // once more is no more
				got = open(who, r.id)
				var told struct {
					Value any
					Open  bool
				}
				_ = json.Unmarshal(got.raw, &told)
				if full := k == of-1; told.Open != full || (told.Value == secret) != full || !full && strings.Contains(string(got.raw), secret) {
					m.leak("%s: %s as number %d of %d gets %d %.160s", what, who.name, k+1, of, got.status, got.raw)
				}
			}
		}
		m.judge(c, what, yes, got, nil)
		m.mark(c, []string{c.role}, got, rights)
	}
	m.settleRights(rights)
}
