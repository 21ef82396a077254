package read

import (
	"slices"
	"strings"
)

// segment reads the part of a sentence between semicolons.
func (rd *reader) segment(u *unit, s, g piece, tokens []*token) {
	times := rd.governing(tokens)
	taken := map[*token]bool{}
	var list []*token // times that lead to the next: 2024年底、2025年底
	for i, t := range times {
		if t.dateless() || rd.labelled(u, g, t) {
			list = nil
			continue
		}
		if list = append(list, t); i+1 < len(times) && !times[i+1].dateless() && rd.leadsTo(u, t, times[i+1]) {
			continue
		}
		p := rd.governed(u, g, times, i)
		rd.part(u, s, p, dues(list), tokens, taken)
		list = nil
	}
	for _, t := range tokens {
		if t.reject != "" || taken[t] {
			continue
		}
		switch t.kind {
		case frequencyToken:
			rd.recurring(u, g, t, nil, tokens)
		case quantityToken:
			if f := rd.partOf(u, s, t, tokens); f != nil {
				rd.recurringPart(u, g, t, f)
			} else if !rd.inRecurring(u, g, t, tokens) {
				rd.target(u, g, t, nil, piece{rd.clauseFrom(u, g, t.from), rd.clauseTo(u, g, t.to)})
			}
		}
	}
}

// governing are the times that hold for what follows them, with those whose day is not known: they end what goes before.
func (rd *reader) governing(tokens []*token) []*token {
	var out []*token
	for _, t := range tokens {
		if t.kind == timeToken && !t.used && (t.reject == "" || t.dateless()) {
			out = append(out, t)
		}
	}
	return out
}

// dateless: the time is one to be met, but no date can be told.
func (t *token) dateless() bool { return t.reject == "feast" || t.reject == "unresolved" }

// leadsTo joins a time to the next where nothing but a comma stands between them: 从3月开始，到12月结束; 2024年6月、2025年6月.
func (rd *reader) leadsTo(u *unit, t, next *token) bool {
	if between := u.trim(piece{t.to, next.from}); between.from < between.to || u.paren[t.from] != u.paren[next.from] {
		return false
	}
	if next.start.y == 0 || t.start.before(next.start) {
		next.start = t.start
	}
	if t.form == since && next.form == deadline {
		next.form = stretch
	}
	next.from = t.from
	return true
}

// labelled reads 完成时限：2024年12月底: the time its whole measure is due, unless the measure says the same already.
func (rd *reader) labelled(u *unit, g piece, t *token) bool {
	if t.from == g.from || u.r[t.from-1] != '：' {
		return false
	}
	n := rd.v.tableDue.before(u.r, t.from-1)
	if n == 0 {
		return false
	}
	t.used = true
	for k := len(rd.res.Items) - 1; k >= 0 && rd.res.Items[k].Start >= u.pos[0]; k-- {
		if it := &rd.res.Items[k]; it.Due == t.due.String() {
			t.reject = "table"
			return true
		}
	}
	it := Item{Kind: Milestone, Because: u.text(piece{t.from - 1 - n, t.to})}
	it.dates(t)
	if u.measure >= 0 {
		it.What = rd.res.Measures[u.measure].Title
	}
	if before := u.trim(piece{0, t.from - 1 - n}); it.What == "" {
		it.What = u.text(rd.mainClause(u, before))
	}
	rd.item(u, piece{t.from - 1 - n, t.to}, it)
	return true
}

// governed is the range time i holds for: to the next time outside brackets, or to the end of the segment; inside brackets to
// their end.
func (rd *reader) governed(u *unit, g piece, times []*token, i int) piece {
	t := times[i]
	depth := u.paren[t.from]
	if depth > 0 {
		end := t.to
		for end < g.to && u.paren[end] >= depth && !(u.r[end] == '）' && u.paren[end] == depth) {
			end++
		}
		for _, next := range times[i+1:] {
			if next.from < end {
				end = max(rd.cut(u, g, t, next), t.to)
			}
		}
		return piece{t.from, end}
	}
	for _, next := range times[i+1:] {
		if u.paren[next.from] == 0 {
			return piece{t.from, max(rd.cut(u, g, t, next), t.to)}
		}
	}
	return piece{t.from, g.to}
}

// cut is where the range of t ends for the sake of the next time: at the beginning of its clause, or at the time itself.
func (rd *reader) cut(u *unit, g piece, t, next *token) int {
	if from := rd.clauseFrom(u, g, next.from); from > t.to {
		return from
	}
	return next.from
}

// part makes the items of the range p that the last of the times governs; those before it lead to it.
func (rd *reader) part(u *unit, s, p piece, times []*token, tokens []*token, taken map[*token]bool) {
	t := times[len(times)-1]
	rd.promote(u, p, t, tokens)
	var numbers, whole []*token
	recurs := false
	head := rd.headEnd(u, p, t)
	for _, x := range tokens {
		if x.reject != "" || x.from < t.to || x.from >= p.to || u.paren[x.from] > u.paren[t.from] && x.kind == quantityToken {
			continue
		}
		switch {
		case x.kind == quantityToken && !rd.inRecurring(u, p, x, tokens) && !(x.ratio && x.value == 1):
			numbers = append(numbers, x)
		case x.kind == frequencyToken && x.from < head:
			rd.recurring(u, piece{p.from, p.to}, x, t, tokens)
			taken[x], recurs = true, true
		case x.kind == quantityToken && x.ratio && x.value == 1:
			taken[x] = true
			whole = append(whole, x)
		}
	}
	if len(times) > 1 && !recurs && rd.dealt(u, p, times, numbers, whole, taken) {
		return
	}
	if len(numbers) > 0 { // 100% beside another number is a milestone of its own
		for _, x := range whole {
			at := piece{max(rd.clauseFrom(u, p, x.from), p.from), rd.clauseTo(u, p, x.to)}
			from := at.from
			if x == whole[0] && x.from < numbers[0].from {
				from = p.from
			}
			rd.dated(u, piece{from, at.to}, piece{max(at.from, t.to), at.to}, t)
		}
	}
	for n, x := range numbers {
		taken[x] = true
		at := rd.member(u, piece{rd.clauseFrom(u, p, x.from), rd.clauseTo(u, p, x.to)}, numbers, n)
		if n == 0 && !(t.form == stretch && x.from > head) && (len(whole) == 0 || whole[0].from > x.from) {
			at.from = p.from
		}
		rd.target(u, p, x, t, at)
	}
	switch {
	case len(numbers) > 0 && t.form == stretch && numbers[0].from > head:
		rd.milestone(u, s, piece{p.from, head}, t)
	case len(numbers) > 0:
		if n := len(whole); n == 0 || whole[n-1].from < numbers[len(numbers)-1].from {
			rd.leftover(u, p, t, numbers)
		}
	case recurs:
	default:
		rd.milestone(u, s, p, t)
	}
}

// member is the part of clause c that belongs to number n where one clause holds several: 达到90%以上、减少10%左右.
func (rd *reader) member(u *unit, c piece, numbers []*token, n int) piece {
	if n > 0 && numbers[n-1].from >= c.from {
		c.from = rd.listFrom(u, numbers[n-1].to-1, numbers[n].from)
	}
	if n+1 < len(numbers) && numbers[n+1].from < c.to {
		c.to = rd.listFrom(u, numbers[n].to-1, numbers[n+1].from)
	}
	return c
}

// headEnd is the end of the first clause with content after a time.
func (rd *reader) headEnd(u *unit, p piece, t *token) int {
	from := t.to
	for from < p.to && trimmable(u.r[from]) {
		from++
	}
	return rd.clauseTo(u, p, from)
}

// leftover: beside numbers, a time may still govern a clause that covers everything.
func (rd *reader) leftover(u *unit, p piece, t *token, numbers []*token) {
	after := rd.clauseTo(u, p, numbers[len(numbers)-1].to)
	rest := u.trim(piece{after, p.to})
	if rest.from < rest.to && rd.covers(u, rest) {
		rd.dated(u, rest, rest, t)
	}
}

// milestone is what a time governs where no number and no frequency does.
func (rd *reader) milestone(u *unit, s, p piece, t *token) {
	rest := u.trim(piece{t.to, p.to})
	if rd.v.validity.has(u.r, rd.clauseFrom(u, s, p.from), p.to) {
		t.reject = "validity"
		return
	}
	if rd.v.groundEnds.has(u.r, t.to, rd.headEnd(u, p, t)) {
		t.reject = "attributive"
		return
	}
	if rd.v.phaseIs.at(u.r, t.to) > 0 { // 10月1日至5月31日为禁渔期
		t.reject = "attributive"
		return
	}
	if (t.form == stretch || t.form == since) && rd.v.phaseSplit.has(u.r, t.to, p.to) {
		t.reject = "period"
		return
	}
	if rest.from >= rest.to {
		rest = rd.ahead(u, t)
		if rest.from >= rest.to {
			t.reject = "plain"
			return
		}
	}
	rd.dated(u, p, rest, t)
}

// dated adds a milestone at p whose content is rest.
func (rd *reader) dated(u *unit, p, rest piece, t *token) {
	it := Item{Kind: Milestone, Because: u.text(piece{t.from, t.to}), WithinYear: t.form == within && t.grain == ofYear}
	it.dates(t)
	if rd.covers(u, rest) {
		one := 1.0
		it.Coverage = &one
	}
	what := rd.mainClause(u, rest)
	if what.to-what.from <= 2 { // 完成: what stands before the time says more
		if before := rd.ahead(u, t); before.from < before.to {
			what = before
		}
	}
	it.What = u.text(what)
	rd.name(u, &it, piece{rd.clauseFrom(u, piece{0, len(u.r)}, p.from), t.from}, what)
	rd.item(u, p, it)
}

// ahead is what stands before a time: in its clause, before its bracket, or the clause before.
func (rd *reader) ahead(u *unit, t *token) piece {
	all := piece{0, len(u.r)}
	to := t.from
	if before := u.trim(piece{rd.clauseFrom(u, all, to), to}); before.from < before.to {
		return before
	}
	for to > 0 && (trimmable(u.r[to-1]) || u.r[to-1] == '（') {
		if u.stop(u.r[to-1]) {
			return piece{}
		}
		to--
	}
	return u.trim(piece{rd.clauseFrom(u, all, to), to})
}

func (it *Item) dates(t *token) {
	it.Due = t.due.String()
	if t.form == stretch || t.form == since {
		it.StartDate = t.start.String()
	}
}

// covers says that a range asks for everything: 全覆盖, 全部, 100%.
func (rd *reader) covers(u *unit, p piece) bool {
	for i := p.from; i < p.to; i++ {
		if n := rd.v.coverage.at(u.r, i); n > 0 && i+n <= p.to {
			if rd.v.coverageNot.at(u.r, i) == 0 {
				return true
			}
			i += n - 1
		}
	}
	return false
}

// number copies a quantity into an item.
func (it *Item) number(q *token) {
	v := q.value
	it.Value, it.Op, it.Unit, it.UnitWord = &v, q.op, q.unit, q.word
	if q.ranged {
		m := q.most
		it.ValueMax = &m
	}
}

// target adds a number to reach, at p, due by t where t is not nil.
func (rd *reader) target(u *unit, g piece, q, t *token, p piece) {
	it := Item{Kind: Target, Because: u.text(piece{q.from, q.to})}
	it.number(q)
	if t != nil {
		it.dates(t)
		it.WithinYear = t.form == within && t.grain == ofYear
		it.Because = u.text(piece{t.from, t.to}) + "…" + it.Because
	}
	what := u.trim(piece{max(p.from, rd.clauseFrom(u, g, q.from)), min(p.to, rd.clauseTo(u, g, q.to))})
	if t != nil && what.from < t.to {
		what = u.trim(piece{t.to, what.to})
	}
	it.What = u.text(what)
	subject := piece{what.from, q.from}
	subject.to -= max(rd.v.atLeastBefore.before(u.r, q.from), rd.v.atMostBefore.before(u.r, q.from))
	it.What = rd.subjectBefore(u, u.trim(subject)) + it.What
	rd.name(u, &it, subject, what)
	rd.item(u, p, it)
}

// subjectBefore gives the words that what is to reach a number lacks, which the number before it in the sentence has: of 企业演练占比达到30%，明年达到50%
// the second is about 企业演练占比, too.
func (rd *reader) subjectBefore(u *unit, own piece) string {
	was := rd.subjectOf
	said := ""
	if was.u == u && was.to <= own.from && !slices.Contains(u.r[was.to:own.from], '。') {
		said = u.text(was.piece)
	}
	switch mine := u.text(own); {
	case said != "" && strings.HasSuffix(said, mine):
		return strings.TrimSuffix(said, mine)
	case mine != "":
		rd.subjectOf = subjectOf{u, own}
	}
	return ""
}
