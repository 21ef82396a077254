package ledger

import (
	"slices"

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
				list.Add(pos, "L302", "%s.moves.%s: no state `%s`%s", c.path, m.Key, s, pack.Meant(s, states))
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
		if len(m.By.All()) == 0 {
			list.Add(pos, "R506", "%s.moves.%s needs `by`: the roles that may take it", c.path, m.Key)
		}
		c.checkFields(m, pos)
		c.checkRoles(m.By.All(), c.path+".moves."+m.Key, pos)
		for _, other := range m.Unlike {
			if d.Move(other) == nil {
				list.Add(pos, "L303", "%s.moves.%s.unlike: no move `%s`", c.path, m.Key, other)
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
		c.checkRoles(k.Who.All(), c.path+".clocks."+k.Key, pos)
		for _, s := range k.While {
			if !slices.Contains(states, s) {
				list.Add(pos, "L302", "%s.clocks.%s: no state `%s`%s", c.path, k.Key, s, pack.Meant(s, states))
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
		if f == nil {
			var known []string
			for _, f := range c.def.Fields {
				known = append(known, f.Key)
			}
			c.tree.List.Add(pos, "N111", "%s.moves.%s: no field `%s`%s", c.path, m.Key, name, pack.Meant(name, known))
			continue
		}
		f.Moved = f.Moved || !m.Starts()
	}
	for _, a := range m.Set {
		if f := c.def.Field(a.Field); f != nil {
			c.checkLiteral(f, a.Value, pos, c.path+".moves."+m.Key+".set."+a.Field)
		}
	}
}

// checkLiteral asks that a declared value fits its field; what an expression gives shows when it runs.
func (c *compiler) checkLiteral(f *Field, v Value, pos source.Pos, path string) {
	if v.Literal == nil {
		return
	}
	if _, err := f.Type.Parse(f, v.Literal); err != nil {
		c.tree.List.Add(pos, "T207", "%s: `%v` %s", path, v.Literal, err)
	}
}

func (c *compiler) checkRoles(roles []string, path string, pos source.Pos) {
	for _, role := range roles {
		if role != "system" && role != "public" && c.tree.Body("role", role) == nil {
			var known []string
			for _, e := range c.tree.Of("role") {
				known = append(known, e.Key)
			}
			c.tree.List.Add(pos, "R501", "%s: no role `%s`%s", path, role, pack.Meant(role, known))
		}
	}
}

// checkAcross checks what names other ledgers.
func checkAcross(t *pack.Tree, s *Set) {
	for _, d := range s.All() {
		body := t.Body("ledger", d.Name)
		for _, f := range d.Fields {
			if f.To != "" && f.To != "any" && s.Get(f.To) == nil {
				t.List.Add(at(body.Get("fields"), f.Key, body.Pos), "N112", "ledger.%s.fields.%s: no ledger `%s`%s", d.Name, f.Key, f.To, pack.Meant(f.To, s.names))
			}
		}
		for _, m := range d.Moves {
			for _, effect := range m.Do {
				s.checkEffect(t, d, m, effect, at(body.Get("moves"), m.Key, body.Pos))
			}
		}
	}
}

// checkEffect asks that what an effect takes is there, is open to effects, knows the fields given, and never leads back: a move
// that caused itself would not end.
func (s *Set) checkEffect(t *pack.Tree, d *Definition, m *Move, effect Effect, pos source.Pos) {
	path := "ledger." + d.Name + ".moves." + m.Key
	other := s.Get(effect.In)
	if other == nil || other.Move(effect.Take) == nil || !other.Move(effect.Take).By.Include("system", false) {
		t.List.Add(pos, "L306", "%s: ledger `%s` has no move `%s` that lists `system`", path, effect.In, effect.Take)
		return
	}
	for _, a := range effect.With {
		if other.Field(a.Field) == nil {
			t.List.Add(pos, "N111", "%s.do.move.with: ledger `%s` has no field `%s`", path, effect.In, a.Field)
		}
	}
	if s.leads(effect, d, m, map[string]bool{}) {
		t.List.Add(pos, "L309", "%s causes itself through `%s.%s`; break the circle", path, effect.In, effect.Take)
	}
}

func (s *Set) leads(effect Effect, d *Definition, m *Move, seen map[string]bool) bool {
	if effect.In == d.Name && effect.Take == m.Key {
		return true
	}
	other := s.Get(effect.In)
	if name := effect.In + "." + effect.Take; other == nil || other.Move(effect.Take) == nil || seen[name] {
		return false
	} else {
		seen[name] = true
	}
	return slices.ContainsFunc(other.Move(effect.Take).Do, func(next Effect) bool { return s.leads(next, d, m, seen) })
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
