package read

import "strings"

// owners reads the responsible units named in a measure: （责任单位：A、B）, （A牵头，B按职责分工负责）, 由A负责.
func (rd *reader) owners(u *unit) {
	if u.measure < 0 {
		return
	}
	m := &rd.res.Measures[u.measure]
	for i := 0; i < len(u.r); i++ {
		if n := rd.v.ownerLabels.at(u.r, i); n > 0 && i+n < len(u.r) && u.r[i+n] == '：' && !u.book[i] {
			from := i + n + 1
			to := rd.listEnd(u, from)
			m.Owners = rd.addOwners(u, m.Owners, piece{from, to}, rd.v.roleOfLabel[string(u.r[i:i+n])])
			i = to - 1
			continue
		}
		if n := rd.v.ownerVerbs.at(u.r, i); n > 0 && !u.book[i] {
			if from := rd.namesBefore(u, i); from >= 0 {
				m.Owners = rd.addOwners(u, m.Owners, piece{from, i}, rd.v.roleOfVerb[string(u.r[i:i+n])])
			}
			i += n - 1
		}
	}
}

// listEnd is where a labelled list of names ends: at the next label, a stop, or the end of its bracket.
func (rd *reader) listEnd(u *unit, from int) int {
	depth := 0
	if from < len(u.r) {
		depth = u.paren[from-1]
	}
	for i := from; i < len(u.r); i++ {
		c := u.r[i]
		if c == '；' || c == '。' || c == hardBreak || c == '）' && u.paren[i] <= depth && depth > 0 {
			return i
		}
		if n := max(rd.v.ownerLabels.at(u.r, i), rd.v.tableDue.at(u.r, i)); n > 0 && i+n < len(u.r) && u.r[i+n] == '：' {
			return i
		}
	}
	return len(u.r)
}

// namesBefore finds the list of names that ends at i before 牵头 or 负责: in a bracket that holds nothing else, or after 由.
func (rd *reader) namesBefore(u *unit, i int) int {
	from := i
	for from > 0 && i-from < 200 {
		c := u.r[from-1]
		if c == '（' && u.paren[i] > 0 && u.paren[from-1] == u.paren[i] || c == '；' && u.paren[i] > 0 {
			return rd.afterVerb(u, from, i)
		}
		if n := rd.v.ownerBy.before(u.r, from); n > 0 {
			return from
		}
		if c == '，' && u.paren[i] == 0 && rd.v.ownerVerbs.before(u.r, from-1) > 0 && rd.suffix(u, i) {
			return from // 由A牵头，B配合
		}
		if c == '。' || c == '；' || c == hardBreak || u.paren[i] == 0 && (c == '，' || c == '：') {
			return -1
		}
		from--
	}
	return -1
}

// afterVerb skips the names that an earlier verb in the bracket has taken: A牵头，B配合.
func (rd *reader) afterVerb(u *unit, from, i int) int {
	for k := i; k > from; k-- {
		if n := rd.v.ownerVerbs.before(u.r, k); n > 0 && k < i {
			return k
		}
	}
	return from
}

// addOwners splits a list of names and adds those that are not there yet.
func (rd *reader) addOwners(u *unit, list []Owner, p piece, role string) []Owner {
	from := p.from
	flush := func(to int) {
		q := u.trim(piece{from, to})
		for n := rd.v.ownerBy.at(u.r, q.from); n > 0 && q.from+n < q.to; n = rd.v.ownerBy.at(u.r, q.from) {
			q.from += n
		}
		for n := rd.v.ownerEmpty.before(u.r, q.to); n > 0 && q.to-n >= q.from; n = rd.v.ownerEmpty.before(u.r, q.to) {
			q.to -= n
		}
		if q.to-q.from < 2 || q.to-q.from > rd.v.file.Owners.Longest {
			return
		}
		name := u.text(q)
		for _, o := range list {
			if o.Name == name {
				return
			}
		}
		list = append(list, Owner{Name: name, Role: role, Span: u.span(q.from, q.to)})
	}
	for i := p.from; i < p.to; i++ {
		if u.paren[i] > u.paren[p.from] {
			continue
		}
		if n := rd.v.ownerJoins.at(u.r, i); n > 0 && rd.splits(u, p, i, n) {
			flush(i)
			i += n - 1
			from = i + 1
		}
	}
	flush(p.to)
	return list
}

// splits says that the joining word at i parts two names: 和 inside 发展和改革局 does not.
func (rd *reader) splits(u *unit, p piece, i, n int) bool {
	if c := u.r[i]; n == 1 && c != '、' && c != '，' {
		return i > p.from && rd.suffix(u, i)
	}
	return true
}

// named makes owners of a subject where it names units that can be given a task, not people and kinds of places.
func (rd *reader) named(u *unit, who piece) []Owner {
	if who.to-who.from > 60 || strings.ContainsRune(u.text(who), '“') {
		return nil
	}
	var out []Owner
	for _, o := range rd.addOwners(u, nil, who, "unit") {
		r := []rune(o.Name)
		if rd.v.whoPeople.before(r, len(r)) == 0 && rd.v.whoKinds.before(r, len(r)) == 0 && rd.v.whoSuffixes.before(r, len(r)) > 0 {
			out = append(out, o)
		}
	}
	return out
}
