package read

// front reads title, document number, issuer and period from what stands before the numbered body.
func (rd *reader) front(units []*unit) {
	u := units[0]
	rd.period(u)
	rd.title(u)
	rd.issue(units)
	if rd.first.y == 0 {
		rd.titleYears()
	}
	if rd.first.y == 0 {
		rd.periodStated(units)
	}
	if rd.first.y == 0 {
		rd.openEnd = true
		for _, p := range units {
			rd.years(p)
		}
		if y := rd.issued.y; y > 0 {
			rd.first = day{y, 1, 1}
			if rd.last.before(rd.first) {
				rd.last = day{y, 12, 31}
			}
		}
		if n := rd.yearsNamed(); n > 0 && rd.first.y > 0 {
			rd.last, rd.openEnd = day{rd.first.y + n - 1, 12, 31}, false
		}
	}
	if rd.first.y > 0 {
		rd.res.Period = []string{rd.first.String(), rd.last.String()}
	}
	rd.base = rd.first.y
}

// issue finds the day of issue: a line that is a date and nothing else, the last one before the body, else the last in the text; else the
// year in the document number.
func (rd *reader) issue(units []*unit) {
	for n, u := range units {
		for _, l := range u.split(piece{0, len(u.r)}, func(c rune) bool { return c == hardBreak }) {
			if t, size := rd.time(u.r[:l.to], l.from); size == l.to-l.from && t.grain == ofDay && t.year && t.form == within {
				rd.issued = t.due
			}
		}
		if n == 0 && rd.issued.y > 0 {
			return
		}
	}
	for i, c := range []rune(rd.res.Number) {
		if y, n := year([]rune(rd.res.Number), i+1); rd.issued.y == 0 && n > 0 && (fold(c) == '（') {
			rd.issued = day{y: y}
		}
	}
}

// periodStated takes the time a sentence says for the whole plan: 行动时间：自即日起至2025年3月31日.
func (rd *reader) periodStated(units []*unit) {
	for _, u := range units {
		for i := 0; i < len(u.r); i++ {
			t, n := rd.time(u.r, i)
			if n == 0 {
				continue
			}
			t.from, t.to = i, i+n
			rd.lead(u, piece{0, len(u.r)}, &t)
			if t.start.y == 0 {
				t.start = rd.issued
			}
			if t.form == stretch && t.year && t.start.m > 0 && rd.wholePlan(u, &t) {
				rd.first, rd.last = t.start, t.due
				return
			}
			i += n - 1
		}
	}
}

// wholePlan: the words before a stretch or the heading above it say that it is the time of the whole plan.
func (rd *reader) wholePlan(u *unit, t *token) bool {
	return rd.v.periodWords.has(u.r, 0, u.title) && u.title < t.from || rd.v.periodWords.has(u.r, max(rd.sentenceFrom(u, t.from), t.from-16), t.from)
}

// sentenceFrom is where the sentence that holds i begins.
func (rd *reader) sentenceFrom(u *unit, i int) int {
	for i > 0 && !(u.stop(u.r[i-1]) && u.paren[i-1] == 0) {
		i--
	}
	return i
}

// titleYears takes the years a title opens with or holds: 2025年冬季行动方案.
func (rd *reader) titleYears() {
	r := []rune(rd.res.Title)
	for i := range r {
		t, n := rd.time(r, i)
		if n == 0 || !t.year || t.start.y == 0 || t.due.y == 0 {
			continue
		}
		rd.first, rd.last = t.start, t.due
		rd.openEnd = t.form == within
		return
	}
}

// yearsNamed is how many years the title says: 3 for 三年行动, 0 where it says none.
func (rd *reader) yearsNamed() int {
	r := []rune(rd.res.Title)
	for i := range r {
		if n, s := smallInt(r, i); s > 0 && n > 1 && n <= 10 && i+s < len(r) && r[i+s] == '年' && (i == 0 || !isDigit(r[i-1])) {
			return n
		}
	}
	return 0
}

// title finds the lines that name the plan, its number and its issuer. The last title before the text wins: a covering note
// comes first.
func (rd *reader) title(u *unit) {
	ls := u.split(piece{0, len(u.r)}, func(c rune) bool { return c == hardBreak })
	for n, l := range ls {
		if hasStop(u.r[l.from:l.to]) || l.to-l.from > 60 {
			continue
		}
		switch {
		case rd.docNumber(u, l):
			sp := u.span(l.from, l.to)
			rd.res.Number = squeeze(rd.doc[sp.Start:sp.End])
		case rd.v.titles.before(u.r, unbracket(u, l).to) > 0 && rd.v.covers.before(u.r, l.to) == 0:
			rd.res.Title = rd.titleText(u, ls, n)
		case rd.unitName(u, l):
			rd.res.Issuer = u.text(l)
		}
	}
	if rd.res.Title == "" {
		rd.res.Title = rd.bookTitle(u)
	}
	for _, l := range ls {
		if rd.res.Title == "" && l.to-l.from <= 60 && !hasStop(u.r[l.from:l.to]) && rd.v.covers.before(u.r, l.to) > 0 {
			rd.res.Title = u.text(l) // a notice that is the plan itself
		}
	}
}

// titleText joins a title that is broken into lines: 某县治本攻坚三年行动 / 实施方案 / （2024—2026年）.
func (rd *reader) titleText(u *unit, ls []piece, n int) string {
	l := ls[n]
	text := u.text(l)
	if bare := unbracket(u, l); bare.to-bare.from <= 8 && n > 0 && !hasStop(u.r[ls[n-1].from:ls[n-1].to]) && ls[n-1].to-ls[n-1].from <= 40 {
		text = u.text(ls[n-1]) + text
	}
	if n+1 < len(ls) && u.r[ls[n+1].from] == '（' && unbracket(u, ls[n+1]).to == ls[n+1].from {
		text += u.text(ls[n+1])
	}
	return text
}

// bookTitle is the first name in 《》 that is that of a plan, where the plan has no title line.
func (rd *reader) bookTitle(u *unit) string {
	for i := 0; i < len(u.r); i++ {
		if u.r[i] != '《' || !u.book[i] {
			continue
		}
		end := i
		for end < len(u.r) && u.r[end] != '》' {
			end++
		}
		if rd.v.titles.before(u.r, unbracket(u, piece{i + 1, end}).to) > 0 && rd.v.covers.at(u.r, end+1) > 0 {
			return u.text(piece{i + 1, end})
		}
		i = end
	}
	return ""
}

// unbracket leaves out a bracket at the end of a range.
func unbracket(u *unit, l piece) piece {
	if l.to > l.from && u.r[l.to-1] == '）' {
		for k := l.to - 1; k >= l.from; k-- {
			if u.r[k] == '（' {
				return piece{l.from, k}
			}
		}
	}
	return l
}

// docNumber recognises a line that is a document number: 某安委〔2024〕3号.
func (rd *reader) docNumber(u *unit, l piece) bool {
	r := u.r[l.from:l.to]
	if len(r) < 8 || len(r) > 24 || r[len(r)-1] != '号' {
		return false
	}
	for i := 1; i+6 < len(r); i++ {
		if r[i] == '（' && r[i+5] == '）' {
			_, n := year(r, i+1)
			return n == 4
		}
	}
	return false
}

// unitName recognises a line that is the name of a unit and nothing else.
func (rd *reader) unitName(u *unit, l piece) bool {
	if l.to-l.from < 4 || l.to-l.from > 30 {
		return false
	}
	for _, c := range u.r[l.from:l.to] {
		if trimmable(c) || c == '“' || c == '《' {
			return false
		}
	}
	return rd.v.whoSuffixes.before(u.r, l.to) > 0 && rd.v.whoPeople.before(u.r, l.to) == 0 && rd.v.whoKinds.before(u.r, l.to) == 0
}

// period takes the years in brackets after a name: 实施方案（2024—2026年）.
func (rd *reader) period(u *unit) {
	for i := 0; i < len(u.r); i++ {
		if u.r[i] != '（' {
			continue
		}
		if t, n := rd.time(u.r, i+1); n > 0 && t.form == stretch && t.year && i+1+n < len(u.r) && u.r[i+1+n] == '）' {
			rd.first, rd.last = t.start, t.due
			if !u.book[i] {
				return
			}
		}
	}
}

// years widens the period by the deadlines of a text that does not name its period.
func (rd *reader) years(u *unit) {
	if !u.body {
		return
	}
	all := piece{0, len(u.r)}
	for i := 0; i < len(u.r); i++ {
		t, n := rd.time(u.r, i)
		if n == 0 {
			continue
		}
		asked := t.form == stretch || t.form == deadline || t.form == within && rd.clauseStart(u, all, i)
		if t.year && asked && !u.book[i] && rd.v.past.at(u.r, i+n) == 0 && rd.v.attributive.at(u.r, i+n) == 0 {
			if rd.first.y == 0 || t.due.y < rd.first.y {
				rd.first = day{t.due.y, 1, 1}
			}
			if rd.last.y < t.due.y {
				rd.last = day{t.due.y, 12, 31}
			}
		}
		i += n - 1
	}
}
