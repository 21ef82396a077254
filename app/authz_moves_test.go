package app

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"slices"

	"zhiben/calendar"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/unit"
)

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
