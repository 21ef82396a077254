package ledger

import (
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/source"
)

// checkLifecycle proves what can be proved of one ledger alone: names, that every state is reached and every other than an end
// is left.
func (c *compiler) checkLifecycle(e pack.Entry) {
	d, list := c.def, c.tree.List
	states := []string{New}
	for _, s := range d.States {
		states = append(states, s.Key)
	}
	left := map[string]bool{}
	moves := e.Node.Get("moves")
	for _, m := range d.Moves {
		pos := at(moves, m.Key, e.Pos)
		if len(m.From) == 1 && m.From[0] == "any" {
			m.From = nil
			for _, s := range d.States {
				if !s.End {
					m.From = append(m.From, s.Key)
				}
			}
		}
		for _, s := range append(slices.Clone(m.From), m.To) {
			if s == "" && !m.Starts() {
				continue
			}
			if !slices.Contains(states, s) {
				list.Add(moves.Get(m.Key).Naming(s, pos), "L302", "%s.moves.%s: no state `%s`%s", c.path, m.Key, s, pack.Meant(s, states))
			}
		}
		for _, from := range m.From {
			left[from] = left[from] || (m.To != "" && from != m.To)
		}
		switch {
		case len(m.From) == 0:
			list.Add(pos, "L308", "%s.moves.%s needs `from`: the states it leaves, or `new`", c.path, m.Key)
		case len(m.From) > 1 && slices.Contains(m.From, New):
			list.Add(pos, "L308", "%s.moves.%s: `new` stands alone in `from`; declare a second move", c.path, m.Key)
		}
		if m.Starts() && m.Sign != nil {
			list.Add(pos, "L310", "%s.moves.%s: what begins a record cannot wait for signatures; let it begin as a draft that a later move signs", c.path, m.Key)
		}
		if m.By.IsZero() {
			list.Add(pos, "R506", "%s.moves.%s needs `by`: the roles that may take it", c.path, m.Key)
		}
		c.checkFields(m, pos)
		for _, other := range m.Unlike {
			if d.Move(other) == nil {
				list.Add(moves.Get(m.Key).Get("unlike").Naming(other, pos), "L303", "%s.moves.%s.unlike: no move `%s`%s", c.path, m.Key, other, pack.Meant(other, moveKeys(d)))
			}
		}
	}
	reached := d.reached()
	for _, s := range d.States {
		pos := at(e.Node.Get("states"), s.Key, e.Pos)
		if !reached[s.Key] {
			list.Add(pos, "L304", "%s: state `%s` is never reached; add a move to it, or drop it", c.path, s.Key)
		}
		if !s.End && !left[s.Key] {
			list.Add(pos, "L305", "%s: state `%s` has no way out; add a move from it, or `end: true`", c.path, s.Key)
		}
	}
	for _, k := range d.Clocks {
		pos := at(e.Node.Get("clocks"), k.Key, e.Pos)
		if k.Ladder == "" && len(k.Passed) == 0 && (k.Due != nil || !k.Within.IsZero()) {
			list.Warn(pos, "C407", "%s.clocks.%s: nothing happens when it runs out; name a `ladder`, or say what `passed` does", c.path, k.Key)
		}
		for _, s := range k.While {
			if !slices.Contains(states, s) {
				list.Add(e.Node.Get("clocks").Get(k.Key).Naming(s, pos), "L302", "%s.clocks.%s: no state `%s`%s", c.path, k.Key, s, pack.Meant(s, states))
			}
		}
	}
}

// reached are the states that a record can come to from its creation.
func (d *Definition) reached() map[string]bool {
	out := map[string]bool{New: true}
	for grew := true; grew; {
		grew = false
		for _, m := range d.Moves {
			if m.To != "" && !out[m.To] && slices.ContainsFunc(m.From, func(s string) bool { return out[s] }) {
				out[m.To], grew = true, true
			}
		}
	}
	return out
}

// checkFields checks the fields a move names, and marks those that only moves write.
func (c *compiler) checkFields(m *Move, pos source.Pos) {
	names := append(slices.Clone(m.Needs), m.Fields...)
	for _, a := range m.Set {
		names = append(names, a.Field)
	}
	for _, name := range names {
		f := c.def.Field(name)
		if f == nil && !slices.ContainsFunc(m.Set, func(a Assignment) bool { return a.Field == name }) { // those are told of where they stand
			c.tree.List.Add(c.entry.Node.Get("moves").Get(m.Key).Naming(name, pos), "N111", "%s.moves.%s: no field `%s`%s", c.path, m.Key, name, pack.Meant(name, fieldKeys(c.def)))
		}
		if f == nil {
			continue
		}
		f.Moved = f.Moved || !m.Starts()
	}
}

// checkAcross checks what names other ledgers.
func checkAcross(t *pack.Tree, s *Set) {
	for _, d := range s.All() {
		body := t.Body("ledger", d.Name)
		for _, f := range d.Fields {
			for _, to := range f.To {
				if to != AnyRow && s.Get(to) == nil {
					t.List.Add(body.Get("fields").Get(f.Key).Naming(to, at(body.Get("fields"), f.Key, body.Pos)), "N112", "ledger.%s.fields.%s: no ledger `%s`%s", d.Name, f.Key, to, pack.Meant(to, s.names))
				}
			}
		}
		for _, m := range d.Moves {
			for _, effect := range m.Do {
				s.checkEffect(t, d, m, effect, body.Get("moves").Get(m.Key), at(body.Get("moves"), m.Key, body.Pos))
			}
		}
		for _, k := range d.Clocks {
			for _, effect := range k.Passed {
				s.checkTaken(t, "ledger."+d.Name+".clocks."+k.Key, effect, body.Get("clocks").Get(k.Key), at(body.Get("clocks"), k.Key, body.Pos))
			}
		}
	}
	for _, l := range s.Ladders {
		for _, step := range l.Steps {
			for _, effect := range step.Do {
				s.checkTaken(t, "ladder."+l.Key+"."+step.Key, effect, t.Body("ladder", l.Key), t.Body("ladder", l.Key).Pos)
			}
		}
	}
	for _, r := range s.Rules {
		for _, effect := range r.Do {
			s.checkTaken(t, "rule."+r.Key, effect, t.Body("rule", r.Key), t.Body("rule", r.Key).Pos)
		}
	}
}

// checkEffect asks that what a move causes may happen, and never leads back: a move that caused itself would not end.
func (s *Set) checkEffect(t *pack.Tree, d *Definition, m *Move, effect Effect, body *pack.Node, pos source.Pos) {
	path := "ledger." + d.Name + ".moves." + m.Key
	if s.checkTaken(t, path, effect, body, pos) && s.leads(effect, m, map[*Move]bool{}) {
		t.List.Add(pos, "L309", "%s causes itself through an effect; break the circle", path)
	}
}

// checkTaken asks that the moves an effect takes are there and open to the system.
func (s *Set) checkTaken(t *pack.Tree, path string, effect Effect, body *pack.Node, pos source.Pos) bool {
	ok := true
	for _, target := range s.taken(effect) {
		if target.move == nil || !target.move.By.System {
			var what lang.Text
			wrong := target.name
			switch {
			case target.name == New: // its ledger is there
				wrong = target.ledger
				what = source.Say("has no starting move that lists `system`; add `system` to the `by` of a move from `new`")
			case target.move != nil:
				what = source.Say("does not let effects take `%s`; add `system` to its `by`", target.name)
			case s.Get(target.ledger) == nil:
				wrong = target.ledger
				what = source.Say("is not declared%s", pack.Meant(target.ledger, s.names))
			default:
				what = source.Say("has no move `%s`%s", target.name, pack.Meant(target.name, moveKeys(s.Get(target.ledger))))
			}
			t.List.Add(body.Get("do").Naming(wrong, body.Naming(wrong, pos)), "L306", "%s: ledger `%s` %s", path, target.ledger, what)
			ok = false
		}
	}
	return ok
}

// taken is one move that an effect takes.
type taken struct {
	ledger, name string
	move         *Move
}

func (s *Set) taken(effect Effect) []taken {
	switch {
	case effect.Create != nil:
		if d := s.Get(effect.Create.Ledger); d != nil {
			return []taken{{d.Name, New, d.SystemStart()}}
		}
	case effect.Move != nil && effect.Move.In != "":
		var out []taken
		for _, name := range strings.Split(effect.Move.In, "|") {
			target := taken{ledger: name, name: effect.Move.Take}
			if d := s.Get(name); d != nil {
				target.move = d.Move(effect.Move.Take)
			}
			out = append(out, target)
		}
		return out
	case effect.Letter != nil:
		if l := s.Letter(effect.Letter.Kind); l != nil && s.Get(l.Ledger) != nil {
			return []taken{{l.Ledger, New, s.Get(l.Ledger).SystemStart()}}
		}
	}
	return nil
}

// SystemStart is the first starting move that effects may take; nil where people alone begin records.
func (d *Definition) SystemStart() *Move {
	return find(d.Moves, func(m *Move) bool { return m.Starts() && m.By.System })
}

func (s *Set) leads(effect Effect, m *Move, seen map[*Move]bool) bool {
	for _, target := range s.taken(effect) {
		if target.move == m {
			return true
		}
		if target.move == nil || seen[target.move] {
			continue
		}
		seen[target.move] = true
		if slices.ContainsFunc(target.move.Do, func(next Effect) bool { return s.leads(next, m, seen) }) {
			return true
		}
	}
	return false
}

func at(n *pack.Node, key string, otherwise source.Pos) source.Pos {
	if n != nil {
		for _, e := range n.Entries {
			if e.Key == key {
				return e.Pos
			}
		}
	}
	return otherwise
}

// valueAt is where the value of a key stands.
func valueAt(n *pack.Node, key string, otherwise source.Pos) source.Pos {
	if v := n.Get(key); v != nil {
		return v.Pos
	}
	return otherwise
}
