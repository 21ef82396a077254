package read

// triggers finds rules of the form: after an event, who owes what. Each clause group gives at most one.
func (rd *reader) triggers(u *unit, s piece) {
	for _, g := range u.segments(s) {
		clauses := u.clauses(g)
		for i := 0; i < len(clauses); i++ {
			if used := rd.trigger(u, g, clauses, i); used > 0 {
				i += used - 1
			}
		}
	}
}

// trigger tries every rule at clause i and says how many clauses the rule took.
func (rd *reader) trigger(u *unit, g piece, clauses []piece, i int) int {
	c := clauses[i]
	next := c
	if i+1 < len(clauses) {
		next = clauses[i+1]
	}
	for k := range rd.v.rules {
		rule := &rd.v.rules[k]
		open := c.from
		if rule.opens {
			if open = rd.opensAt(u, rule, c); open < 0 {
				continue
			}
		}
		if used := rd.apply(u, rule, clauses, i, open, c, next); used > 0 {
			return used
		}
	}
	for _, pair := range []struct{ open, then words }{{rd.v.passingOpen, rd.v.passingThen}, {rd.v.handlingOpen, rd.v.handlingThen}, {rd.v.conductOpen, rd.v.conductThen}} {
		if at, n := pair.open.in(u.r, c.from, c.to); at >= 0 && pair.then.has(u.r, at+n, c.to) {
			then, _ := pair.then.in(u.r, at+n, c.to)
			rd.rule(u, piece{at, c.to}, piece{at, then}, piece{then, c.to})
			return 1
		}
	}
	if at, _ := rd.v.marks.in(u.r, c.from, c.to); at >= 0 {
		rd.rule(u, c, piece{c.from, at}, piece{at, c.to})
		return 1
	}
	return 0
}

// opensAt is where a rule's condition opens in clause c, -1 where it does not.
func (rd *reader) opensAt(u *unit, rule *triggerRule, c piece) int {
	for from := c.from; from < c.to; {
		at, n := rule.open.in(u.r, from, c.to)
		if at < 0 {
			return -1
		}
		if rule.notAfter.before(u.r, at) == 0 && !u.book[at] {
			return at
		}
		from = at + n
	}
	return -1
}

// apply checks the condition's close and the obligation's first words, in the same clause and in the next.
func (rd *reader) apply(u *unit, rule *triggerRule, clauses []piece, i, open int, c, next piece) int {
	// the obligation follows within the clause: 对X的一律Y, 一旦X立即Y
	for at := open + 1; at < c.to; at++ {
		if rule.then.at(u.r, at) == 0 || u.quoted[at] {
			continue
		}
		if rule.closes && rule.close.before(u.r, at) == 0 || at-open < 3 {
			continue
		}
		if !rule.closes && !rule.opens {
			continue
		}
		rd.rule(u, piece{open, c.to}, piece{open, at}, piece{at, c.to})
		return 1
	}
	if rule.closes && rule.close.before(u.r, c.to) == 0 {
		// the condition may run over two clauses: 对造成死亡的事故，涉嫌犯罪的，按规定…
		return 0
	}
	if next == c || next.from <= c.from {
		return 0
	}
	used := 2
	if rule.closes && i+2 < len(clauses) && rule.close.before(u.r, next.to) > 0 && rd.near(u, rule, clauses[i+2]) {
		c.to, next, used = next.to, clauses[i+2], 3
	}
	if !rd.near(u, rule, next) {
		return 0
	}
	rd.rule(u, piece{open, next.to}, piece{open, c.to}, next)
	return used
}

// near: the obligation clause holds one of the rule's words close to its beginning.
func (rd *reader) near(u *unit, rule *triggerRule, c piece) bool {
	at, _ := rule.then.in(u.r, c.from, c.to)
	return at >= 0 && at-c.from <= rule.near
}

// rule adds a trigger item: when something happens, what is owed, and the limit said with it.
func (rd *reader) rule(u *unit, p, when, what piece) {
	it := Item{Kind: Trigger, When: u.text(u.trim(when)), What: u.text(u.trim(what)), Because: u.text(u.trim(p))}
	if at, n := rd.v.limits.in(u.r, p.from, p.to); at >= 0 {
		it.Limit = u.text(piece{at, at + n})
	}
	rd.item(u, p, it)
}
