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

	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/record"
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
