package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"net/http"
	"os"
	"slices"
	"sort"
	"testing"

	"zhiben/calendar"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/unit"
)

// fullMatrix names the environment variable that asks for every case; it holds the file that the result is written to. Without it each
// operation is tried by part of the callers.
const fullMatrix = "ZHIBEN_AUTHZ"

const nobody = "01a00000-0000-7000-8000-000000000000"

// Every operation of the API, tried by every role of the packs from inside and outside territory, county, industry and assignment, by a
// delegate and with a token, gives what the packs' own words say, and every right that they grant works. `make bench NAME=authz-matrix`
// tries all cases.
func TestAuthorityMatrix(t *testing.T) {
	for name, address := range map[string]func(testing.TB, ...testpg.Options) string{"sqlite": nil, "postgres": testpg.URL} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // each has a world of its own
			database := ""
			if address != nil {
				database = address(t)
			}
			m := newMatrix(t, database)
			m.around()
			m.furtherRights()
			m.records()
			m.lists()
			m.operations()
			m.report(name)
		})
	}
}

func (m *matrix) full() bool { return os.Getenv(fullMatrix) != "" }

// among tells whether a caller is tried in a case: all of them, or a part that differs from case to case.
func (m *matrix) sampled(c *caller, label string, one int) bool {
	if m.full() {
		return true
	}
	if m.app.DB.Postgres { // what decides is the same program; the queries differ, and each is tried by somebody
		one *= 4
	}
	h := fnv.New32a()
	_, _ = h.Write([]byte(c.name + label))
	return int(h.Sum32())%one == 0
}

// report says what was found; anything is a failure.
func (m *matrix) report(name string) {
	r := &m.result
	for _, list := range []*[]string{&r.Leaks, &r.Untested, &r.NotWorking} {
		sort.Strings(*list)
		*list = slices.Compact(*list)
	}
	m.t.Logf("%s: %d cases, %d rights, %d leaks, %d untested, %d not working", name, r.Cases, r.Rights, len(r.Leaks), len(r.Untested), len(r.NotWorking))
	for kind, list := range map[string][]string{"leaks": r.Leaks, "untested": r.Untested, "not working": r.NotWorking} {
		for i, line := range list {
			if i == 60 {
				m.t.Errorf("%s: and %d more", kind, len(list)-i)
				break
			}
			m.t.Errorf("%s: %s", kind, line)
		}
	}
	if file := os.Getenv(fullMatrix); file != "" {
		text, _ := json.Marshal(r)
		if err := os.WriteFile(file+"."+name, text, 0o600); err != nil {
			m.t.Fatal(err)
		}
	}
}

func (m *matrix) leak(format string, args ...any) {
	m.result.Leaks = append(m.result.Leaks, fmt.Sprintf(format, args...))
}
func (m *matrix) untested(format string, args ...any) {
	m.result.Untested = append(m.result.Untested, fmt.Sprintf(format, args...))
}
func (m *matrix) notWorking(format string, args ...any) {
	m.result.NotWorking = append(m.result.NotWorking, fmt.Sprintf(format, args...))
}

// judge compares what a caller got with what the packs say. Of what is hidden the answer is that for what is not there.
func (m *matrix) judge(c *caller, label string, want verdict, got reply, absent func() reply) {
	m.result.Cases++
	what := fmt.Sprintf("%s: %s gets %d %.160s", label, c.name, got.status, got.raw)
	switch want {
	case hidden:
		if got.status < 400 || absent == nil {
			m.leak("%s; want it hidden", what)
		} else if other := absent(); other.status != got.status || !bytes.Equal(other.raw, got.raw) {
			m.leak("%s; what is not there: %d %.160s", what, other.status, other.raw)
		}
	case refused:
		if got.status != http.StatusForbidden && got.status != http.StatusNotFound {
			m.leak("%s; want it refused", what)
		}
	case forbidden:
		if got.status != http.StatusForbidden {
			m.leak("%s; want it forbidden", what)
		}
	case yes:
		if got.status == http.StatusUnauthorized || got.status == http.StatusForbidden || got.status == http.StatusNotFound || got.status >= 500 {
			m.notWorking("%s", what)
		}
	}
}

// records tries what may be done with the records of every ledger.
func (m *matrix) records() {
	for _, d := range m.app.Policy.Ledgers.Tables() {
		o := m.oracle.ledgers[d.Name]
		if o == nil {
			m.untested("ledger %s: the oracle does not know it", d.Name)
			continue
		}
		at := m.homeOf(d)
		var first *thing
		for _, state := range slices.Sorted(maps.Keys(o.states)) {
			r, err := m.give(d, state, at)
			if err != nil {
				m.untested("%v", err)
				continue
			}
			if first == nil && o.states[state]["end"] != true {
				first = r
			}
			m.reads(d, r)
		}
		if first != nil {
			m.edits(d, first, at)
			m.verbs(d, first)
		}
		for _, name := range slices.Sorted(maps.Keys(o.moves)) {
			m.moves(d, name, at)
		}
	}
}

// homeOf is where a ledger's records are tried: near firm_a.
func (m *matrix) homeOf(d *ledger.Definition) string {
	if d.Is == ledger.Units {
		for _, w := range matrixUnits {
			if w.kind == d.Name {
				return w.key
			}
		}
	}
	return m.homeFor(d, "firm_a").key
}

func (m *matrix) want(v verdict, err error) verdict {
	if err != nil {
		m.untested("%v", err)
	}
	return v
}

// reads tries the operations that read one record.
func (m *matrix) reads(d *ledger.Definition, r *thing) {
	base := "/api/records/" + d.Name + "/"
	for i, tail := range []string{"", "/history", "/linked"} {
		for _, c := range m.callers {
			if !m.sampled(c, base+r.state+tail, []int{3, 12, 12}[i]) {
				continue
			}
			want := m.want(m.oracle.sees(c, r))
			m.judge(c, "GET "+d.Name+" in "+r.state+tail, want, m.do(c, "GET", base+r.id+tail, nil), func() reply { return m.do(c, "GET", base+nobody+tail, nil) })
		}
	}
}

// edits tries to change a field outside the lifecycle.
func (m *matrix) edits(d *ledger.Definition, r *thing, at string) {
	path := "/api/records/" + d.Name + "/"
	rights := m.rights(d.Name+" edited", r.ledger.edit)
	body := j{"values": j{}}
	for _, f := range d.Fields {
		if name := f.Type.Name(); record.Editable(f) && f.Pattern == "" && (name == "text" || name == "long_text") {
			body = j{"values": j{f.Key: "改过"}}
		}
	}
	for _, c := range m.callers {
		want := m.want(m.oracle.acts(c, r, r.ledger.edit))
		if want != yes && !m.sampled(c, path, 8) {
			continue
		}
		version, id := `"1"`, r.id
		if want == yes {
			fresh, err := m.give(d, r.state, at)
			if err != nil {
				m.untested("%s edited: %v", d.Name, err)
				return
			}
			id, version = fresh.id, m.do(c, "GET", path+fresh.id, nil).header.Get("ETag")
		}
		got := m.do(c, "PATCH", path+id, body, "If-Match", version)
		m.judge(c, "PATCH "+d.Name, want, got, func() reply { return m.do(c, "PATCH", path+nobody, body, "If-Match", version) })
		if want == yes {
			m.mark(c, m.grants(c, r, r.ledger.edit), got, rights)
		}
	}
	m.settleRights(rights)
}

// verbs tries the office verbs by those who may not.
func (m *matrix) verbs(d *ledger.Definition, r *thing) {
	by := slices.Clone(r.ledger.edit)
	for _, move := range r.ledger.moves {
		by = append(by, move.by...)
	}
	for _, verb := range officeVerbs {
		tail := "/verbs/" + verb
		body := j{"note": "x", "persons": []any{m.by["regulator@town_a"].persons[0]}, "values": j{}, "agree": true}
		for _, c := range m.callers {
			want := m.want(m.oracle.acts(c, r, by))
			if want == yes || !m.sampled(c, d.Name+tail, 40) {
				continue
			}
			if want == forbidden {
				want = refused
			}
			path := "/api/records/" + d.Name + "/"
			got := m.do(c, "POST", path+r.id+tail, body)
			if got.status == http.StatusConflict || got.status == http.StatusUnprocessableEntity { // the verb does not suit the state, whoever asks: told to those who see it
				if seen := m.want(m.oracle.sees(c, r)); seen == yes {
					continue
				}
			}
			m.judge(c, "POST "+d.Name+tail, want, got, func() reply { return m.do(c, "POST", path+nobody+tail, body) })
		}
	}
}

var officeVerbs = []string{"sign_for", "withdraw", "return", "hand_over", "countersign", "opinion", "copy", "correct", "override", "void", "confirm_void", "reject_void"}

// rights are those that a pack grants to these actors for something.
func (m *matrix) rights(what string, by []string) map[string]*right {
	out := map[string]*right{}
	for _, who := range by {
		if who != "system" && who != "public" {
			out[who] = &right{name: what + " by " + who}
		}
	}
	m.result.Rights += len(out)
	return out
}

// settleRights reports what has not worked.
func (m *matrix) settleRights(rights map[string]*right) {
	for _, key := range slices.Sorted(maps.Keys(rights)) {
		if r := rights[key]; !r.done {
			m.notWorking("%s: %s", r.name, r.last)
		}
	}
}

// right is one that a pack grants, and whether it has worked.
type right struct {
	name string
	done bool
	last string
}

// moves tries one move by everybody; those who may take a record of their own each.
func (m *matrix) moves(d *ledger.Definition, name, at string) {
	if door := ownDoors[d.Name+"."+name]; door != "" {
		return // tried through the operation of its own
	}
	o := m.oracle.ledgers[d.Name]
	move := o.moves[name]
	rights := m.rights(d.Name+"."+name, move.by)
	if len(rights) == 0 {
		return
	}
	states := slices.DeleteFunc(slices.Clone(move.from), func(s string) bool { return s == "any" })
	if len(states) == 0 {
		states = slices.Sorted(maps.Keys(o.states))
	}
	state := states[0]
	m.example = examples[d.Name+"."+name]
	defer m.params(m.example.params)()
	defer func() { m.example = example{} }()
	for _, where := range m.places2(d, at) {
		if slices.ContainsFunc(slices.Collect(maps.Values(rights)), func(r *right) bool { return !r.done }) {
			if state == ledger.New {
				m.starts(d, name, where, move.by, rights, where != at)
			} else {
				m.takes(d, name, state, where, move.by, rights, where != at)
			}
		}
	}
	m.settleRights(rights)
	for _, slot := range slices.Sorted(maps.Keys(move.slots)) {
		m.signs(d, name, slot, state, at)
	}
}

// signs tries one signature of a move that waits for it.
func (m *matrix) signs(d *ledger.Definition, name, slot, state, at string) {
	o := m.oracle.ledgers[d.Name]
	by := o.moves[name].slots[slot]
	rights := m.rights(d.Name+"."+name+" signed as "+slot, by)
	path, tail := "/api/records/"+d.Name+"/", "/moves/"+name+"/sign"
	waiting := func() *thing {
		r, err := m.give(d, state, at)
		if err != nil {
			m.untested("%s.%s: %v", d.Name, name, err)
			return nil
		}
		for _, c := range m.callers {
			if may, _ := m.oracle.among(c, r, o.moves[name].by); may && c.bearer == "" {
				if got := m.do(c, "POST", path+r.id+"/moves/"+name, m.step(d, name, r, at)); got.status < 300 {
					return r
				}
			}
		}
		return nil
	}
	r := waiting()
	if r == nil {
		m.untested("%s.%s: nobody could ask for its signatures", d.Name, name)
		return
	}
	body := j{"slot": slot, "opinion": "同意", "position": j{"lat": 30.0, "lng": 120.0}, "drawing": m.file}
	for _, c := range m.callers {
		want := m.want(m.oracle.acts(c, r, by))
		granted := m.grants(c, r, by)
		if c.bearer != "" {
			want = refused
		}
		if want != yes {
			if m.sampled(c, d.Name+tail, 10) {
				m.judge(c, "POST "+d.Name+tail, want, m.do(c, "POST", path+r.id+tail, body), func() reply { return m.do(c, "POST", path+nobody+tail, body) })
			}
			continue
		}
		if !slices.ContainsFunc(granted, func(who string) bool { return !rights[who].done }) {
			continue
		}
		if mine := waiting(); mine != nil {
			m.mark(c, granted, m.do(c, "POST", path+mine.id+tail, body), rights)
		}
	}
	m.settleRights(rights)
}

// ownDoors are moves that happen through an operation of their own, which opCases tries.
var ownDoors = map[string]string{"plan.upload": "upload-plan", "plan.review": "edit-commitment", "plan.issue": "issue-plan", "task.assign": "issue-plan", "task.record_history": "issue-plan", "task_part.assign": "issue-plan"}

// params sets params of the county and gives what sets them back.
func (m *matrix) params(set j) func() {
	change := func(back bool) {
		for name, v := range set {
			if back {
				v = nil
			}
			m.write(func(tx *storeTx) error {
				return m.app.Records.SetParam(tx, unit.System(), m.units["county"].Region, name, calendar.Date{}, v, "x")
			})
		}
	}
	change(false)
	return func() { change(true) }
}

// places2 are the places where a ledger's records are tried: the usual one, then others where further roles have a part.
func (m *matrix) places2(d *ledger.Definition, at string) []string {
	out := []string{at}
	if d.Is != ledger.Units && d.Of == ledger.Units && d.Is != ledger.References {
		for _, key := range []string{"zb1", "village_a", "town_a", "county"} {
			if k := m.places[key].kind; key != at && (len(d.About) == 0 || slices.Contains(d.About, k)) {
				out = append(out, key)
			}
		}
	}
	return out
}

// grants tells by which of the actors a caller may: the role's own name, or the first that is not plain.
func (m *matrix) grants(c *caller, r *thing, by []string) []string {
	var out []string
	for _, who := range by {
		if may, _ := m.oracle.among(c, r, []string{who}); may {
			out = append(out, who)
		}
	}
	return out
}

func (m *matrix) takes(d *ledger.Definition, name, state, at string, by []string, rights map[string]*right, again bool) {
	give := func() (*thing, error) {
		if d.Is == ledger.Units && d.Move(name).To == state { // those of the unit itself have a part: a new one has no people
			return m.self(d, state, at)
		}
		return m.give(d, state, at)
	}
	probe, err := give()
	if err != nil {
		m.untested("%s.%s: %v", d.Name, name, err)
		return
	}
	tail := "/moves/" + name
	path := "/api/records/" + d.Name + "/"
	for _, c := range m.callers {
		want := m.want(m.oracle.acts(c, probe, by))
		if want != yes {
			if !again && m.sampled(c, d.Name+name, 10) {
				m.judge(c, "POST "+d.Name+tail, want, m.do(c, "POST", path+probe.id+tail, map[string]any{}), func() reply { return m.do(c, "POST", path+nobody+tail, map[string]any{}) })
			}
			continue
		}
		granted := m.grants(c, probe, by)
		if !slices.ContainsFunc(granted, func(who string) bool { return !rights[who].done }) && !m.sampled(c, d.Name+name, 20) {
			continue
		}
		r, err := give()
		if err != nil {
			m.untested("%s.%s: %v", d.Name, name, err)
			return
		}
		got := m.do(c, "POST", path+r.id+tail, m.step(d, name, r, at))
		m.judge(c, "POST "+d.Name+tail, want, got, nil)
		m.mark(c, granted, got, rights)
	}
}

func (m *matrix) mark(c *caller, granted []string, got reply, rights map[string]*right) {
	for _, who := range granted {
		r := rights[who]
		r.done = r.done || got.status < 300
		r.last = fmt.Sprintf("%s gets %d %.400s", c.name, got.status, got.raw)
	}
}

// self is a unit of the world as a record.
func (m *matrix) self(d *ledger.Definition, state, at string) (*thing, error) {
	p := m.places[at]
	r := &thing{ledger: m.oracle.ledgers[d.Name], id: p.id, at: p, state: state, values: j{}}
	for _, c := range m.assigned {
		r.assigned = append(r.assigned, c.persons[0])
	}
	return r, m.app.DB.Write(m.t.Context(), func(tx *storeTx) error {
		if _, err := tx.Exec(`DELETE FROM assign WHERE record = $1`, p.id); err != nil {
			return err
		}
		return m.assign(tx, d, &thing{id: p.id})
	})
}

// step is the body of a move: what it needs.
func (m *matrix) step(d *ledger.Definition, name string, r *thing, at string) map[string]any {
	move := d.Move(name)
	body := map[string]any{"note": "因故", "values": map[string]any{}}
	if move.Files {
		body["files"] = []any{m.file}
	}
	if err := m.app.DB.Write(m.t.Context(), func(tx *storeTx) error {
		values, err := m.values(tx, d, at, func(f *ledger.Field) bool {
			return slices.Contains(move.Needs, f.Key) && f.Computed == nil && r.values[f.Key] == nil
		})
		m.choose(tx, values, m.example.step, at)
		body["values"] = values
		return err
	}); err != nil {
		m.untested("%s.%s: %v", d.Name, name, err)
	}
	return body
}

// starts tries a starting move by everybody.
func (m *matrix) starts(d *ledger.Definition, name, at string, by []string, rights map[string]*right, again bool) {
	o := m.oracle.ledgers[d.Name]
	where := m.places[at]
	if d.Is == ledger.Units {
		where = where.under
	}
	if d.Of == ledger.Assets {
		where = m.homeFor(m.app.Policy.Ledgers.Get(d.About[0]), at)
	}
	probe := &thing{ledger: o, at: where}
	path := "/api/records/" + d.Name
	for _, c := range m.callers {
		want := m.want(m.oracle.starts(c, probe, by))
		granted := m.grants(c, probe, by)
		if want != yes && (again || !m.sampled(c, path+name, 10)) || want == yes && !slices.ContainsFunc(granted, func(who string) bool { return !rights[who].done }) && !m.sampled(c, path+name, 20) {
			continue
		}
		body, err := m.draft(d, name, at)
		if err != nil {
			m.untested("%s.%s: %v", d.Name, name, err)
			return
		}
		got := m.do(c, "POST", path, body)
		absent := func() reply {
			for _, about := range []string{"unit", "person", "asset"} {
				if body[about] != nil {
					body[about] = nobody
				}
			}
			return m.do(c, "POST", path, body)
		}
		if d.Of != ledger.Units && want == hidden && got.status == http.StatusUnprocessableEntity { // what it is about is chosen, and the choice refused
			if other := absent(); !bytes.Equal(got.raw, other.raw) {
				m.leak("POST %s: %s gets %s; what is not there %s", d.Name, c.name, got.raw, other.raw)
			}
			continue
		}
		m.judge(c, "POST "+d.Name+" "+name, want, got, absent)
		m.mark(c, granted, got, rights)
	}
}

// draft is the body of a new record.
func (m *matrix) draft(d *ledger.Definition, name, at string) (map[string]any, error) {
	move := d.Move(name)
	p := m.places[at]
	if d.Is == ledger.Units {
		p = p.under
	}
	body := map[string]any{"unit": p.id, "move": name, "note": "因故"}
	if move.Files {
		body["files"] = []any{m.file}
	}
	err := m.app.DB.Write(m.t.Context(), func(tx *storeTx) error {
		values, err := m.values(tx, d, at, func(f *ledger.Field) bool {
			return (f.Required || slices.Contains(move.Needs, f.Key)) && f.Computed == nil && !f.Retired
		})
		if err != nil {
			return err
		}
		if d.Is == ledger.Units {
			m.count++
			values["name"] = fmt.Sprintf("新设%d", m.count)
		}
		m.choose(tx, values, m.example.given, at)
		m.choose(tx, values, m.example.step, at)
		body["values"] = values
		g := record.Given{}
		if err := m.about(tx, d, at, &g); err != nil {
			return err
		}
		if g.Person != "" {
			body["person"] = g.Person
		}
		if g.Asset != "" {
			body["asset"] = g.Asset
		}
		return nil
	})
	return body, err
}
