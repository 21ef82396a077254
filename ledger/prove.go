package ledger

import (
	"slices"
	"strings"

	"zhiben/pack"
	"zhiben/source"
)

// prove finds what the parts of several ledgers do to each other: moves that nobody could take, records that could never be begun,
// events and computed fields that cause themselves.
func prove(t *pack.Tree, s *Set) {
	p := &prover{t, s}
	for _, d := range s.All() {
		if t.Body("ledger", d.Name) == nil {
			continue
		}
		p.ends(d)
		for _, m := range d.Moves {
			p.takeable(d, m)
			p.created("ledger."+d.Name+".moves."+m.Key, m.Do, p.move(d, m))
		}
		for _, k := range d.Clocks {
			p.created("ledger."+d.Name+".clocks."+k.Key, k.Passed, at(t.Body("ledger", d.Name).Get("clocks"), k.Key, t.Body("ledger", d.Name).Pos))
		}
	}
	for _, r := range s.Rules {
		p.created("rule."+r.Key, r.Do, t.Body("rule", r.Key).Pos)
	}
	for _, l := range s.Ladders {
		for _, step := range l.Steps {
			p.created("ladder."+l.Key+".steps."+step.Key, step.Do, t.Body("ladder", l.Key).Pos)
		}
	}
	p.rounds()
	p.computed()
	p.truths()
}

type prover struct {
	tree *pack.Tree
	set  *Set
}

func (p *prover) move(d *Definition, m *Move) source.Pos {
	body := p.tree.Body("ledger", d.Name)
	return at(body.Get("moves"), m.Key, body.Pos)
}

// ends asks that a record can come to an end from every state.
func (p *prover) ends(d *Definition) {
	shape := d.Shape()
	if len(d.EndStates()) == 0 || len(d.Moves) == 0 {
		return
	}
	reached := d.reached()
	for _, st := range d.States {
		left := slices.ContainsFunc(d.Moves, func(m *Move) bool { return m.Leaves(st.Key) && m.To != "" && m.To != st.Key })
		if !st.End && left && reached[st.Key] && !shape.Ends(st.Key) {
			body := p.tree.Body("ledger", d.Name)
			p.tree.List.Add(at(body.Get("states"), st.Key, body.Pos), "L312", "ledger.%s: from state `%s` no end can be reached; add a move that leads on, or `end: true`", d.Name, st.Key)
		}
	}
}

// takeable asks that somebody who may exist can take a move: a role whose scope can hold the record.
func (p *prover) takeable(d *Definition, m *Move) {
	if d.Of != Units || m.By.Public || m.By.System || len(m.By.Derived)+len(m.By.Exprs) > 0 {
		return
	}
	kinds := d.About
	if d.Is == Units {
		kinds = []string{d.Name}
		if m.Starts() { // the unit it stands under is not there yet as a unit of this kind
			kinds = append(slices.Clone(d.Under), d.Name)
		}
	}
	if len(kinds) == 0 {
		return
	}
	for _, name := range m.By.Roles {
		if role := p.set.Role(name); role == nil || len(role.At) == 0 || p.holds(role, kinds) {
			p.idle(d, m, kinds, p.move(d, m))
			return
		}
	}
	for _, name := range m.By.Own {
		if role := p.set.Role(name); role == nil || slices.ContainsFunc(role.At, func(kind string) bool { return slices.Contains(kinds, kind) }) {
			return
		}
	}
	p.tree.List.Add(p.move(d, m), "R508", "ledger.%s.moves.%s: none of its roles can ever have such a record in its scope; add a role that stands at or above %s",
		d.Name, m.Key, strings.Join(kinds, ", "))
}

// holds reports whether the scope of a role can hold a record about units of these kinds.
func (p *prover) holds(role *Role, kinds []string) bool {
	if slices.Contains(role.Scope, "assigned") || slices.Contains(role.Scope, "sector") {
		return true
	}
	territory := slices.Contains(role.Scope, "territory")
	for _, kind := range kinds {
		for above := range p.above(kind) {
			if slices.Contains(role.At, above) {
				return true
			}
			if k := p.set.Kind(above); territory && k != nil && k.Territory && slices.ContainsFunc(role.At, func(at string) bool { return p.above(at)[above] }) {
				return true
			}
		}
	}
	return false
}

// above are the kinds that a unit of a kind may stand under, at any distance, itself included.
func (p *prover) above(kind string) map[string]bool {
	out := map[string]bool{}
	for queue := []string{kind}; len(queue) > 0; queue = queue[1:] {
		if k := p.set.Kind(queue[0]); k != nil && !out[k.Name] {
			out[k.Name] = true
			queue = append(queue, k.Under...)
		}
	}
	return out
}

// created asks that what an effect creates has the fields that its first move demands.
func (p *prover) created(path string, effects []Effect, pos source.Pos) {
	for _, e := range effects {
		if e.Create == nil {
			continue
		}
		d := p.set.Get(e.Create.Ledger)
		if d == nil || d.SystemStart() == nil {
			continue
		}
		given := func(key string) bool {
			return slices.ContainsFunc(e.Create.With, func(a Assignment) bool { return a.Field == key })
		}
		start := d.SystemStart()
		set := func(key string) bool {
			return slices.ContainsFunc(start.Set, func(a Assignment) bool { return a.Field == key })
		}
		for _, f := range d.Fields {
			if (f.Required || slices.Contains(start.Needs, f.Key)) && f.Default.IsZero() && f.Computed == nil && f.From == nil && !given(f.Key) && !set(f.Key) {
				p.tree.List.Add(pos, "L313", "%s: creates a record of `%s` without `%s`, which `%s` requires; give it under `with`", path, d.Name, f.Key, start.Key)
			}
		}
		if start.Reason && !given("reason") {
			p.tree.List.Add(pos, "L313", "%s: creates a record of `%s` without `reason`, which `%s` requires; give it under `with`", path, d.Name, start.Key)
		}
	}
}

// step is a move as rules and effects see it.
type step struct {
	d *Definition
	m *Move
}

// rounds finds rules that lead back to the event that starts them. Effects of moves alone are checked where they stand.
func (p *prover) rounds() {
	for _, r := range p.set.Rules {
		seen := map[*Move]bool{}
		var from []step
		for _, e := range r.Do {
			from = append(from, p.steps(e)...)
		}
		for queue := from; len(queue) > 0; queue = queue[1:] {
			st := queue[0]
			if seen[st.m] {
				continue
			}
			seen[st.m] = true
			if r.starts(st) {
				p.tree.List.Add(p.tree.Body("rule", r.Key).Pos, "L309", "rule.%s causes itself through `%s.%s`; break the circle", r.Key, st.d.Name, st.m.Key)
				break
			}
			for _, e := range st.m.Do {
				queue = append(queue, p.steps(e)...)
			}
			for _, other := range p.set.Rules {
				if other != r && other.starts(st) {
					for _, e := range other.Do {
						queue = append(queue, p.steps(e)...)
					}
				}
			}
		}
	}
}

func (p *prover) steps(e Effect) []step {
	var out []step
	for _, t := range p.set.taken(e) {
		if t.move != nil {
			out = append(out, step{p.set.Get(t.ledger), t.move})
		}
	}
	return out
}

// starts reports whether a move is an event that the rule waits for.
func (r *Rule) starts(st step) bool {
	a := r.After
	if a.Ledger != st.d.Name {
		return false
	}
	writes := func(field string) bool {
		return slices.Contains(st.m.Needs, field) || slices.Contains(st.m.Fields, field) || slices.ContainsFunc(st.m.Set, func(s Assignment) bool { return s.Field == field })
	}
	return a.Move == st.m.Key && a.Move != "" || a.New && st.m.Starts() || a.Enter != "" && st.m.To == a.Enter || a.Change != "" && writes(a.Change)
}

// computed finds computed fields that read themselves, by whatever way.
func (p *prover) computed() {
	for _, d := range p.set.All() {
		for _, f := range d.Fields {
			if f.Computed == nil {
				continue
			}
			if p.reads(f, d.Row(), f.Key, map[*Field]bool{}) {
				body := p.tree.Body("ledger", d.Name)
				p.tree.List.Add(at(body.Get("fields"), f.Key, body.Pos), "T213", "ledger.%s.fields.%s is computed from itself; break the circle", d.Name, f.Key)
			}
		}
	}
}

func (p *prover) reads(f *Field, row, key string, seen map[*Field]bool) bool {
	if seen[f] {
		return false
	}
	seen[f] = true
	for _, read := range f.Computed.Reads().Fields {
		if read.Row == row && read.Field == key {
			return true
		}
		for _, d := range p.set.All() {
			if other := d.Field(read.Field); d.Row() == read.Row && other != nil && other.Computed != nil && p.reads(other, row, key, seen) {
				return true
			}
		}
	}
	return false
}
