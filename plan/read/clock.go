package read

// clock is what is known about the year a time without one means.
type clock struct {
	base        int // the year named last, else that of the plan's beginning
	now         int // the year of issue: 今年
	anchor      int // the year 次年 follows
	carried     bool
	issued      day  // the day of issue, where it is known
	first, last day  // a phase or campaign of at most a year that holds the times meant
	open        bool // the plan's end is not known
	end         int  // the plan's last year
}

// yearly is a clock that knows a year and nothing else.
func yearly(y int) clock { return clock{base: y, now: y, anchor: y, carried: true} }

// clock is the clock at this place of the text.
func (rd *reader) clock() clock {
	c := clock{base: rd.base, now: rd.base, anchor: rd.anchor, carried: rd.carried, issued: rd.issued, first: rd.windowFirst, last: rd.windowLast,
		open: rd.openEnd, end: rd.last.y}
	if rd.issued.y > 0 {
		c.now = rd.issued.y
	}
	if c.anchor == 0 {
		c.anchor = c.base
	}
	return c
}

// near is the year of a day said without one: the one that lies in the campaign, else one not before the issue.
func (c clock) near(d day) int {
	if c.base == 0 || c.base != d.y {
		return d.y
	}
	if c.first.y > 0 {
		for y := c.first.y; y <= c.last.y; y++ {
			if x := (day{y, d.m, min(d.d, daysIn(y, d.m))}); !x.before(c.first) && !c.last.before(x) {
				return y
			}
		}
		return d.y
	}
	if !c.carried && c.issued.m > 0 && c.base == c.issued.y && d.before(c.issued) && (c.open || c.end > c.base) {
		return d.y + 1
	}
	return d.y
}

// setWindow lets times without a year mean days from first to last, where that is no more than a year.
func (rd *reader) setWindow(first, last day) {
	rd.windowFirst, rd.windowLast = day{}, day{}
	if first.y > 0 && first.y < last.y && last.before(day{first.y + 1, first.m, first.d}) {
		rd.windowFirst, rd.windowLast = first, last
	}
}

// planWindow is the campaign a plan is for, where it is no longer than a year: its period, or the winter its title names.
func (rd *reader) planWindow() {
	title := []rune(rd.res.Title)
	if y := rd.first.y; y > 0 && rd.first.m == 1 && rd.last.y-y <= 1 && rd.v.winters.has(title, 0, len(title)) {
		rd.setWindow(day{y, 7, 1}, day{y + 1, 6, 30})
		return
	}
	rd.setWindow(rd.first, rd.last)
}

// carry remembers the year of a time that names one.
func (rd *reader) carry(t *token) {
	if rd.lastDay = (day{}); t.reject == "" && t.grain == ofDay && t.form == deadline {
		rd.lastDay = t.due
	}
	if !t.year || t.reject != "" {
		return
	}
	rd.base, rd.carried = max(t.due.y, t.start.y), true
	if t.form == stretch && t.start.y < t.due.y {
		rd.setWindow(t.start, t.due)
	}
	if !t.next {
		rd.anchor = rd.base
	} else if rd.anchor == 0 {
		rd.anchor = rd.base - 1
	}
}

// named reads times that have a name: the end of a five-year plan, 本月, 下月.
func (v *Vocabulary) named(r []rune, i int, c clock, p *point) int {
	if y, n := v.fiveYears(r, i); n > 0 {
		p.first, p.last, p.year, p.end = day{y - 4, 1, 1}, day{y, 12, 31}, true, true
		return n
	}
	n := v.months.at(r, i)
	if n == 0 {
		return 0
	}
	m, y := c.issued.m+v.file.Dates.Months[string(r[i:i+n])], c.issued.y
	if p.lost = c.issued.m == 0; p.lost {
		m, y = 1, 2000 // read for its length only
	} else if m > 12 {
		m, y = m-12, y+1
	}
	k := i + n
	p.year, p.grain, p.first, p.last = !p.lost, ofMonth, day{y, m, 1}, monthEnd(y, m)
	if d, s := smallInt(r, k); s > 0 && d >= 1 && d <= 31 && k+s < len(r) && (r[k+s] == '日' || r[k+s] == '号') {
		d = min(d, daysIn(y, m))
		p.grain, p.first, p.last = ofDay, day{y, m, d}, day{y, m, d}
		k += s + 1
	} else if e := v.ends.at(r, k); e > 0 {
		p.end = true
		k += e
	}
	if v.before.at(r, k) == 0 && v.inside.at(r, k) == 0 {
		return 0
	}
	return k - i
}

// fiveYears reads “十四五”末: the last year of a five-year plan. The first began in 1953 and every later one in a year that ends in
// 1 or 6; the fourteenth ended in 2025.
func (v *Vocabulary) fiveYears(r []rune, i int) (y, size int) {
	k := i
	if k < len(r) && r[k] == '“' {
		k++
	}
	n, s := chineseInt(r, k)
	if n < 11 || n > 19 || k+s >= len(r) || r[k+s] != '五' {
		return 0, 0
	}
	if k += s + 1; k < len(r) && r[k] == '”' {
		k++
	}
	if k < len(r) && (r[k] == '时' || r[k] == '期') {
		k++
	}
	if k < len(r) && r[k] == '期' {
		k++
	}
	e := v.ends.at(r, k)
	if e == 0 {
		return 0, 0
	}
	return 1955 + 5*n, k + e - i
}

// feast reads a feast or season; only 前 makes it a time.
func (v *Vocabulary) feast(r []rune, k, y int, p *point) int {
	n := v.feasts.at(r, k)
	if n == 0 {
		return 0
	}
	p.grain = ofFeast
	if md := v.feastDay[string(r[k:k+n])]; md.m > 0 {
		p.first, p.last = day{y, md.m, md.d}, day{y, md.m, md.d}
	} else {
		p.moving = true
	}
	return n
}

// monthSaid: a month without a year that opens its clause is a time where 份 or a deed follows: 9月份完成, 10月开展.
func (rd *reader) monthSaid(r []rune, i, k int) bool {
	if i > 0 && k < len(r) && r[i-1] == '（' && r[k] == '）' {
		return true
	}
	if i > 0 && !trimmable(r[i-1]) && r[i-1] != '于' && r[i-1] != '在' {
		return r[k-1] == '份' && rd.v.deeds.at(r, k) > 0
	}
	for j := rd.v.joins.at(r, k); j > 0 && r[k-1] == '月'; j = rd.v.joins.at(r, k) { // 9月、11月各
		q, n := rd.v.point(r, k+j, rd.clock())
		if n == 0 || q.grain != ofMonth {
			return false
		}
		k += j + n
	}
	return r[k-1] == '份' || rd.v.deeds.at(r, k) > 0 || rd.v.eachOf.at(r, k) > 0
}

// dayOfLast reads a day whose month was said before in the sentence: 9月15日前…，20日前….
func (rd *reader) dayOfLast(r []rune, i int) (point, int) {
	d, s := digits(r, i, 2)
	l := rd.lastDay
	if l.d == 0 || s == 0 || d <= l.d || d > daysIn(l.y, l.m) || i+s >= len(r) || r[i+s] != '日' || rd.v.before.at(r, i+s+1) == 0 || i > 0 && !trimmable(r[i-1]) {
		return point{}, 0
	}
	at := day{l.y, l.m, d}
	return point{first: at, last: at, grain: ofDay}, s + 1
}

// dayOnly reads the second day of a stretch in one month: 6月5日至20日.
func dayOnly(r []rune, i int, p point) (point, int) {
	d, s := smallInt(r, i)
	if p.grain != ofDay || s == 0 || d <= p.last.d || d > daysIn(p.last.y, p.last.m) || i+s >= len(r) || r[i+s] != '日' && r[i+s] != '号' {
		return point{}, 0
	}
	last := day{p.last.y, p.last.m, d}
	return point{first: last, last: last, grain: ofDay, year: p.year}, s + 1
}

// spanOf reads a time counted from a beginning: 三年内, 30日内, 两个月内.
func (rd *reader) spanOf(r []rune, i int) (token, int) {
	v := rd.v
	if i > 0 && (isDigit(r[i-1]) || isChineseNumeral(r[i-1]) || r[i-1] == '第') {
		return token{}, 0
	}
	n, s := smallInt(r, i)
	if s == 0 || n == 0 || n > 400 {
		return token{}, 0
	}
	u := v.spans.at(r, i+s)
	if u == 0 {
		return token{}, 0
	}
	in := v.inside.at(r, i+s+u)
	if w := v.wholly.at(r, i+s+u); in == 0 && w > 0 && n == rd.last.y-rd.first.y+1 && v.file.Dates.Spans[string(r[i+s:i+s+u])] == "year" {
		return token{kind: timeToken, form: deadline, due: rd.last}, s + u // 三年累计: over the whole plan
	}
	if in == 0 {
		return token{}, 0
	}
	t := token{kind: timeToken, form: deadline, relative: true}
	if unit := v.file.Dates.Spans[string(r[i+s:i+s+u])]; unit == "year" && rd.first.y > 0 {
		t.relative = false
		t.due = day{rd.first.y + n - 1, 12, 31}
		if t.due.y == rd.last.y {
			t.due = rd.last
		}
	}
	return t, s + u + in
}
