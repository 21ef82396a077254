package ledger

import (
	"slices"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
)

func parseSpan(v any) (calendar.Span, bool) {
	s, ok := v.(string)
	if !ok {
		return calendar.Span{}, false
	}
	return calendar.ParseSpan(s)
}

func (c *compiler) clock(e pack.Entry) *Clock {
	path := c.path + ".clocks." + e.Key
	r := pack.Read(e.Node, path, c.tree.List)
	sc := c.scope("clock")
	k := &Clock{Key: e.Key, Title: r.Title("title"), While: r.Texts("while"), Who: c.actors(r.Get("who"), path+".who", sc), Ladder: r.Text("ladder")}
	if k.Title.ZH == "" {
		k.Title = lang.Text{ZH: e.Key}
	}
	k.Due = c.program(r.Get("due"), sc, expr.Type{})
	if k.Due != nil && k.Due.Type.Kind != expr.Date && k.Due.Type.Kind != expr.Time && k.Due.Type.Kind != expr.Any {
		c.tree.List.Add(r.Get("due").Pos, "T211", "%s.due must give a date or a time", path)
	}
	k.Within = c.span(r.Get("within"), sc, path+".within")
	k.Since = c.program(r.Get("since"), sc, expr.Type{Kind: expr.Time, Nullable: true})
	k.Pause = c.program(r.Get("pause"), sc, condition)
	for _, warn := range r.Texts("warn") {
		span, ok := calendar.ParseSpan(warn)
		if !ok || span.N < 0 {
			c.tree.List.Add(r.Get("warn").Pos, "T204", "%s.warn: `%s` is not a span; write `3 workdays`", path, warn)
		}
		k.Warn = append(k.Warn, span)
	}
	k.Passed = c.effects(r.Get("passed"), path+".passed", sc)
	if k.Who.IsZero() {
		var others []string // an override of a clock whose name is misspelt makes a new one
		for _, other := range c.entry.Node.Get("clocks").Children() {
			if other.Key != e.Key {
				others = append(others, other.Key)
			}
		}
		c.tree.List.Add(e.Pos, "C401", "%s needs `who`: the roles that answer for it%s", path, pack.Meant(e.Key, others))
	}
	if k.Due != nil && !k.Within.IsZero() {
		c.tree.List.Add(e.Pos, "C402", "%s: `due` or `within`, not both", path)
	}
	if c.tree.Body("ladder", k.Ladder) == nil && k.Ladder != "" {
		c.tree.List.Add(r.Get("ladder").Pos, "C403", "%s.ladder: no ladder `%s`%s", path, k.Ladder, pack.Meant(k.Ladder, keysOf(c.tree, "ladder")))
	}
	r.Done()
	return k
}

func (c *compiler) ladders() {
	for _, e := range c.tree.Of("ladder") {
		path := "ladder." + e.Key
		r := pack.Read(e.Node, path, c.tree.List)
		sc := c.scope("clock").with("clock", rowOf(clockRow, false)).with("prev", rowOf(prevRow, false))
		l := &Ladder{Key: e.Key, Title: r.Title("title"), Hold: c.program(r.Get("hold"), sc, condition)}
		for _, step := range r.Map("steps") {
			sr := pack.Read(step.Node, path+".steps."+step.Key, c.tree.List)
			s := Step{Key: step.Key, Title: sr.Title("title"), Wait: c.span(sr.Get("wait"), sc, sr.Path+".wait"), If: c.program(sr.Get("if"), sc, condition),
				Approve: c.actors(sr.Get("approve"), sr.Path+".approve", sc), Do: c.effects(sr.Get("do"), sr.Path+".do", sc)}
			if s.Title.ZH == "" {
				s.Title = lang.Text{ZH: step.Key}
			}
			if s.Wait.IsZero() {
				c.tree.List.Add(step.Pos, "C404", "%s needs `wait`: how long after the deadline, or after the step before", sr.Path)
			}
			if len(s.Do) == 0 {
				c.tree.List.Add(step.Pos, "C405", "%s needs `do`: what this step does", sr.Path)
			}
			sr.Done()
			l.Steps = append(l.Steps, s)
		}
		if len(l.Steps) == 0 {
			c.tree.List.Add(e.Pos, "C406", "%s has no `steps`", path)
		}
		r.Done()
		c.set.Ladders = append(c.set.Ladders, l)
	}
}

func (c *compiler) rules() {
	for _, e := range c.tree.Of("rule") {
		path := "rule." + e.Key
		r := pack.Read(e.Node, path, c.tree.List)
		rule := &Rule{Key: e.Key, Title: r.Title("title"), After: c.selector(r.Get("after"), path+".after"), For: r.Text("for")}
		if rule.For != "" && c.set.Population(rule.For) == nil {
			c.tree.List.Add(r.Get("for").Pos, "N129", "%s.for: no population `%s`%s", path, rule.For, pack.Meant(rule.For, keysOf(c.tree, "population")))
		}
		sc := c.ruleScope(rule)
		rule.When = c.program(r.Get("when"), sc, condition)
		rule.Confirm = c.actors(r.Get("confirm"), path+".confirm", sc)
		rule.Do = c.effects(r.Get("do"), path+".do", sc)
		if rule.For == "" {
			c.fitAll(rule.Do, rule.After.Ledger, path+".do", e.Pos)
		}
		r.Done()
		c.set.Rules = append(c.set.Rules, rule)
	}
}

// ruleScope knows `event` with the row it is about, or for calendar events `unit`, the row of the population.
func (c *compiler) ruleScope(rule *Rule) scope {
	sc := scope{key: "rule:" + rule.After.Ledger + ":" + rule.For, vars: []expr.Var{{Name: "today", Type: expr.Type{Kind: expr.Date}}, {Name: "now", Type: expr.Type{Kind: expr.Time}}}}
	if d := c.set.Get(rule.After.Ledger); d != nil {
		name := "event." + d.Row()
		if c.set.Schema.Rows[name] == nil {
			fields := map[string]expr.FieldType{"record": {Type: rowOf(d.Row(), false)}, "old": {Type: rowOf(d.Row(), true)}, "user": {Type: rowOf(UserRow, false)},
				"at": {Type: expr.Type{Kind: expr.Time}}, "unit": {Type: rowOf(UnitRow, false)}}
			c.set.Schema.Rows[name] = &expr.RowType{Name: name, Fields: fields}
		}
		sc = sc.with("event", rowOf(name, false))
	} else if p := c.set.Population(rule.For); p != nil {
		if d := c.set.Get(p.Of); d != nil {
			sc = sc.with("unit", rowOf(d.Row(), false))
		}
	}
	return sc
}

// selector reads {move: ledger.move} and its kin.
func (c *compiler) selector(n *pack.Node, path string) Selector {
	r := pack.Read(n, path, c.tree.List)
	var s Selector
	named := func(key string, has func(d *Definition, name string) bool) string {
		written := r.Text(key)
		if written == "" {
			return ""
		}
		ledger, name, _ := cutDot(written)
		s.Ledger = ledger
		switch d := c.set.Get(ledger); {
		case d == nil:
			c.tree.List.Add(r.Get(key).Pos, "N112", "%s.%s: no ledger `%s`%s", path, key, ledger, pack.Meant(ledger, c.set.names))
		case !has(d, name):
			c.tree.List.Add(r.Get(key).Pos, "N130", "%s.%s: ledger `%s` has no %s `%s`", path, key, ledger, key, name)
		}
		return name
	}
	s.Move = named("move", func(d *Definition, name string) bool {
		return d.Move(name) != nil || slices.Contains(OfficeVerbs, name)
	})
	s.Enter = named("enter", func(d *Definition, name string) bool { return d.State(name) != nil })
	s.Change = named("change", func(d *Definition, name string) bool { return d.Field(name) != nil })
	s.Passed = named("passed", func(d *Definition, name string) bool { return d.Clock(name) != nil })
	if name := r.Text("new"); name != "" {
		s.New, s.Ledger = true, name
		if c.set.Get(name) == nil {
			c.tree.List.Add(r.Get("new").Pos, "N112", "%s.new: no ledger `%s`%s", path, name, pack.Meant(name, c.set.names))
		}
	}
	if every := r.Text("every"); every != "" {
		kind, err := calendar.ParseKind(every)
		if err != nil {
			c.tree.List.Add(r.Get("every").Pos, "T212", "%s.every: %v", path, err)
		}
		s.Every = kind
	}
	s.Day = r.Text("day")
	if at := r.Text("at"); at != "" {
		span, ok := calendar.ParseSpan(at)
		if !ok {
			c.tree.List.Add(r.Get("at").Pos, "T204", "%s.at: `%s` is not a span", path, at)
		}
		s.At = span
	}
	if s == (Selector{}) && n != nil || n == nil {
		c.tree.List.Add(c.entryPos(n), "N131", "%s: one of move, enter, new, change, passed, every, day", path)
	}
	r.Done()
	return s
}
