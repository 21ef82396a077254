package read

// mainClause is the clause of p that says what is to be done: clauses that only say how or on what ground are passed over.
func (rd *reader) mainClause(u *unit, p piece) piece {
	p = u.trim(p)
	for n := rd.v.whoModals.at(u.r, p.from); n > 0 && p.from+n < p.to && u.r[p.from] != '将'; n = rd.v.whoModals.at(u.r, p.from) {
		p.from += n
	}
	clauses := u.clauses(p)
	for _, c := range clauses {
		if c = u.trim(c); c.to-c.from >= 4 && rd.v.grounds.at(u.r, c.from) == 0 && rd.v.ownerVerbs.before(u.r, c.to) == 0 {
			return c
		}
	}
	if len(clauses) > 0 {
		return u.trim(clauses[0])
	}
	return p
}

// name fills Who and Owners from the words before the time or frequency, else from the beginning of the content, else from
// the clauses before.
func (rd *reader) name(u *unit, it *Item, before, content piece) {
	who := rd.subject(u, before, true)
	if who.from == who.to {
		who = rd.subject(u, content, false)
	}
	if who.from == who.to {
		who = rd.earlier(u, before.from)
	}
	if who.from < who.to {
		it.Who = u.text(who)
		it.Owners = rd.named(u, who)
	}
}

// subject is the name at the beginning of p that someone acts by; whole means that p should hold nothing else.
func (rd *reader) subject(u *unit, p piece, whole bool) piece {
	if p = u.trim(p); p.from >= p.to {
		return piece{}
	}
	if _, n := rd.time(u.r[:p.to], p.from); n > 0 {
		p = u.trim(piece{p.from + n, p.to})
	}
	for n := rd.v.whoOpeners.at(u.r, p.from); n > 0 && p.from+n < p.to; n = rd.v.whoOpeners.at(u.r, p.from) {
		p.from += n
	}
	if whole {
		to := p.to
		for n := rd.acts(u, to); n > 0 && to-n > p.from; n = rd.acts(u, to) {
			to -= n
		}
		if p.from < to && to-p.from <= 60 && rd.suffix(u, to) && rd.v.verbs.at(u.r, p.from) == 0 {
			return piece{p.from, to}
		}
	}
	for i := p.from + 2; i < p.to && i < p.from+40; i++ {
		if (rd.v.whoModals.at(u.r, i) > 0 && rd.v.notModals.at(u.r, i) == 0 || rd.v.whoActs.at(u.r, i) > 0) && rd.suffix(u, i) {
			return piece{p.from, i}
		}
	}
	return piece{}
}

// acts is the length of the modal or verb that ends at i.
func (rd *reader) acts(u *unit, i int) int {
	if i > 0 && (u.r[i-1] == '“' || u.r[i-1] == '（') {
		return 1
	}
	return max(rd.v.whoModals.before(u.r, i), rd.v.whoActs.before(u.r, i))
}

// suffix: a name of a unit or person ends at i, brackets after it passed over.
func (rd *reader) suffix(u *unit, i int) bool {
	if rd.v.whoSuffixes.before(u.r, i) > 0 {
		return true
	}
	if i > 0 && u.r[i-1] == '）' {
		for i--; i > 0 && u.r[i] != '（'; i-- {
		}
		return rd.v.whoSuffixes.before(u.r, i) > 0
	}
	return false
}

// earlier looks for the subject in the clauses of the sentence before i.
func (rd *reader) earlier(u *unit, i int) piece {
	from := i
	for from > 0 && !(u.stop(u.r[from-1]) && u.paren[from-1] == 0) {
		from--
	}
	if from >= i {
		return piece{}
	}
	clauses := u.clauses(piece{from, i})
	for k := len(clauses) - 1; k >= 0; k-- {
		if who := rd.subject(u, clauses[k], false); who.from < who.to {
			return who
		}
	}
	return piece{}
}
