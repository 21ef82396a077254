package read

// grain is how exact a time is said.
type grain int

const (
	ofYear grain = iota
	ofHalf
	ofQuarter
	ofMonth
	ofDay
	ofFeast // before a feast: the day before it
)

// point is a time as it stands in the text: 2024年6月底, 上半年, 12月31日.
type point struct {
	first, last day
	grain       grain
	year        bool // it names its year
	end         bool // 底, 末: its last day is meant
	next        bool // its year is said as the one after
	moving      bool // a feast or season whose day differs from year to year
	lost        bool // the month of issue is meant, which is not known
	open        bool // a month without a year that needs 前, 底 or a partner to be a time
}

// timeForm is what a time phrase asks for.
type timeForm int

const (
	deadline timeForm = iota // by its last day
	within                   // in a year or month
	stretch                  // from its first to its last day
	since                    // from its first day on
)

// point reads a time at i by the clock c.
func (v *Vocabulary) point(r []rune, i int, c clock) (p point, size int) {
	k, y := i, c.base
	if n, s := year(r, i); s > 0 && i+s < len(r) && r[i+s] == '年' {
		y, k, p.year = n, i+s+1, true
	} else if n := v.years.at(r, i); n > 0 && c.now > 0 {
		y, k, p.year = c.now+v.file.Dates.Years[string(r[i:i+n])], i+n, true
	} else if n := v.nextYear.at(r, i); n > 0 && c.anchor > 0 {
		y, k, p.year, p.next = c.anchor+1, i+n, true, true
	}
	if !p.year && i > 0 && (isDigit(r[i-1]) || r[i-1] == '.') {
		return point{}, 0
	}
	p.first, p.last = day{y, 1, 1}, day{y, 12, 31}
	if !p.year {
		if n := v.named(r, i, c, &p); n > 0 {
			return p, n
		}
	}
	if k < len(r) && r[k] == '年' {
		return v.thisYear(r, i, k, y, p)
	}
	if n := v.halves.at(r, k); n > 0 {
		p.half(v.file.Dates.Halves[string(r[k:k+n])], y)
		return p, k + n - i
	}
	for _, part := range []func(r []rune, k, y int, p *point) int{v.quarter, v.month, v.feast} {
		n := part(r, k, y, &p)
		if n == 0 {
			continue
		}
		if !p.year {
			if near := c.near(p.last); near != y { // the year nearest to what is known
				p = point{}
				part(r, k, near, &p)
			}
		}
		return p, k + n - i
	}
	if !p.year {
		return point{}, 0
	}
	if n := v.ends.at(r, k); n > 0 {
		p.end = true
		return p, k + n - i
	}
	if k < len(r) && (r[k] == '初' || r[k] == '中' && (k+1 == len(r) || r[k+1] != '央')) {
		m := 1
		if r[k] == '中' {
			m = 6
		}
		p.last, p.end = monthEnd(y, m), true
		return p, k + 1 - i
	}
	return p, k - i
}

// thisYear reads what stands at the second 年 of 今年年底, and 年底 alone.
func (v *Vocabulary) thisYear(r []rune, i, k, y int, p point) (point, int) {
	if n := v.ends.at(r, k+1); n > 0 {
		p.end = true
		return p, k + 1 + n - i
	}
	if k+1 < len(r) && r[k+1] == '中' {
		p.last, p.end = day{y, 6, 30}, true
		return p, k + 2 - i
	}
	if v.inside.at(r, k+1) > 0 {
		return p, k + 1 - i
	}
	return point{}, 0
}

func (p *point) half(n, y int) {
	p.grain, p.end = ofHalf, false
	if n == 1 {
		p.last = day{y, 6, 30}
	} else {
		p.first = day{y, 7, 1}
	}
}

// quarter reads 第三季度, 一季度末.
func (v *Vocabulary) quarter(r []rune, k, y int, p *point) int {
	at := k
	if at < len(r) && r[at] == '第' {
		at++
	}
	q, s := smallInt(r, at)
	if s == 0 || q < 1 || q > 4 {
		return 0
	}
	n := v.quarters.at(r, at+s)
	if n == 0 || at == k && !p.year && k > 0 && (r[k-1] == '每' || r[k-1] == '个') {
		return 0
	}
	at += s + n
	p.grain, p.first, p.last = ofQuarter, day{y, q*3 - 2, 1}, monthEnd(y, q*3)
	if n := v.ends.at(r, at); n > 0 {
		p.end = true
		at += n
	}
	p.open = !p.year && at-k > 0 && !p.end
	return at - k
}

// month reads 6月, 6月底, 6月上旬, 6月30日.
func (v *Vocabulary) month(r []rune, k, y int, p *point) int {
	m, s := smallInt(r, k)
	if s == 0 || m < 1 || m > 12 || k+s >= len(r) {
		return 0
	}
	if n := v.ranges.at(r, k+s); n > 0 && p.year { // 2024年1—6月
		if m2, s2 := smallInt(r, k+s+n); s2 > 0 && m2 > m && m2 <= 12 && k+s+n+s2 < len(r) && r[k+s+n+s2] == '月' {
			p.grain, p.first, p.last = ofQuarter, day{y, m, 1}, monthEnd(y, m2)
			return s + n + s2 + 1
		}
	}
	if r[k+s] != '月' {
		return 0
	}
	at := k + s + 1
	if at < len(r) && r[at] == '份' {
		at++
	}
	p.grain, p.first, p.last, p.open = ofMonth, day{y, m, 1}, monthEnd(y, m), !p.year
	if d, s := smallInt(r, at); s > 0 && d >= 1 && d <= 31 && at+s < len(r) && (r[at+s] == '日' || r[at+s] == '号') {
		d = min(d, daysIn(y, m))
		p.grain, p.first, p.last = ofDay, day{y, m, d}, day{y, m, d}
		return at + s + 1 - k
	}
	if n := v.ends.at(r, at); n > 0 {
		p.end, p.open = true, false
		return at + n - k
	}
	if at < len(r) && r[at] == '初' {
		p.last, p.end = day{y, m, 10}, true
		return at + 1 - k
	}
	if at+1 < len(r) && r[at+1] == '旬' {
		switch r[at] {
		case '上':
			p.last = day{y, m, 10}
		case '中':
			p.first, p.last = day{y, m, 11}, day{y, m, 20}
		case '下':
			p.first = day{y, m, 21}
		default:
			return at - k
		}
		p.end, p.open = true, false
		return at + 2 - k
	}
	return at - k
}

// time reads a whole time phrase at i, without the words that lead to it: a point, a stretch or a list of years, with 前 or 起.
func (rd *reader) time(r []rune, i int) (t token, size int) {
	v := rd.v
	if t, size = rd.spanOf(r, i); size > 0 {
		return t, size
	}
	p, n := v.point(r, i, rd.clock())
	bare := 0
	if n == 0 {
		if p, n = bareYear(v, r, i); n == 0 {
			p, n = bareMonth(v, r, i, rd.clock())
		}
		if bare = n; n == 0 {
			if p, n = rd.dayOfLast(r, i); n == 0 {
				return token{}, 0
			}
		}
	}
	t = token{kind: timeToken, form: within, start: p.first, due: p.last}
	k := i + n
	if q, m := rd.later(r, k, &p); m > 0 {
		t.start = p.first
		t.due = q.last
		t.form = stretch
		if v.joins.at(r, k) > 0 && p.grain == ofYear && q.grain == ofYear {
			for y := p.first.y; y <= q.last.y; y++ {
				t.years = append(t.years, y)
			}
		}
		k += m
		p = point{first: p.first, last: q.last, grain: q.grain, year: p.year || q.year, end: q.end}
		bare = 0
	}
	if bare > 0 || p.open && !rd.closes(r, k) && t.form != stretch && p.grain != ofDay && !rd.monthSaid(r, i, k) {
		return token{}, 0
	}
	if p.grain == ofFeast && (v.before.at(r, k) == 0 || k+1 < len(r) && r[k+1] == '后') {
		return token{}, 0
	}
	t.grain, t.year, t.next, t.moving = p.grain, p.year, p.next, p.moving
	t.unsure = !p.year && !p.moving && rd.base == 0 || p.lost
	k = rd.tail(r, k, p, &t)
	return t, k - i
}

// closes says that something at k makes a bare month a time: 6月前.
func (rd *reader) closes(r []rune, k int) bool {
	return rd.v.before.at(r, k) > 0 || rd.v.inside.at(r, k) > 0 || rd.v.since.at(r, k) > 0
}

// tail reads what follows the points: 前, 内, 起.
func (rd *reader) tail(r []rune, k int, p point, t *token) int {
	v := rd.v
	if n := v.before.at(r, k); n == 1 && k+1 < len(r) && r[k+1] == '后' {
		return k + 2 // 11月9日前后
	} else if n > 0 {
		k += n
		if t.form != stretch {
			t.start = day{}
		}
		if !p.end && t.form != stretch {
			switch p.grain {
			case ofYear:
				t.due = day{p.last.y - 1, 12, 31}
			case ofMonth:
				t.due = dayBefore(p.first.y, p.first.m)
			case ofFeast:
				t.due = p.last.prev()
			}
		}
		if t.form != stretch {
			t.form = deadline
		}
		return k
	}
	if n := v.since.at(r, k); n > 0 && t.form != stretch {
		t.form, t.due = since, day{}
		return k + n
	}
	if n := v.inside.at(r, k); n > 0 {
		k += n
		if t.form != stretch {
			t.form = deadline
		}
		return k
	}
	if n := v.closing.at(r, k); n > 0 && t.form == stretch {
		return k + n
	}
	if p.end && t.form != stretch {
		t.form = deadline
	}
	return k
}

// later reads the second half of a stretch; a beginning without a year is in the last year that comes before its end.
func (rd *reader) later(r []rune, k int, p *point) (q point, size int) {
	if !p.year && (p.grain == ofMonth || p.grain == ofDay) {
		early := *p
		early.first.y, early.last.y = 1950, 1950
		if q, size = rd.other(r, k, early); size > 0 && q.year {
			y := q.last.y
			if q.last.before(day{y, p.first.m, p.first.d}) {
				y--
			}
			p.first.y, p.last.y = y, y
			return q, size
		}
	}
	return rd.other(r, k, *p)
}

// other reads the second half of a stretch or list after the point p: 至4月, —2026年, 、2026年.
func (rd *reader) other(r []rune, k int, p point) (q point, size int) {
	v := rd.v
	at := k
	if n := v.ranges.at(r, k); n > 0 {
		at += n
		if n := v.ranges.at(r, at); n > 0 {
			at += n
		}
	} else if n := v.joins.at(r, k); n > 0 && p.grain == ofYear && !p.end {
		if q, m := v.point(r, k+n, yearly(p.last.y)); m > 0 && q.year && q.grain == ofYear && p.last.before(q.last) {
			if more, s := rd.other(r, k+n+m, q); s > 0 {
				return more, n + m + s
			}
			return q, n + m
		}
		return point{}, 0
	} else {
		return point{}, 0
	}
	base := p.last.y
	if n := v.nextYear.at(r, at); n > 0 {
		at, base = at+n, base+1
	}
	q, n := v.point(r, at, yearly(base))
	if n == 0 {
		q, n = dayOnly(r, at, p)
	}
	if n == 0 || q.last.before(p.first) {
		return point{}, 0
	}
	return q, at + n - k
}

// bareYear reads 2024 in 2024—2026年 and 2024、2025年.
func bareYear(v *Vocabulary, r []rune, i int) (point, int) {
	y, n := year(r, i)
	if n == 0 || v.ranges.at(r, i+n) == 0 && v.joins.at(r, i+n) == 0 {
		return point{}, 0
	}
	return point{first: day{y, 1, 1}, last: day{y, 12, 31}, year: true}, n
}

// bareMonth reads 1 in 1—6月; with a year before it, year reads the year.
func bareMonth(v *Vocabulary, r []rune, i int, c clock) (point, int) {
	if i > 0 && (isDigit(r[i-1]) || isChineseNumeral(r[i-1])) {
		return point{}, 0
	}
	m, n := smallInt(r, i)
	if n == 0 || m < 1 || m > 12 || v.ranges.at(r, i+n) == 0 {
		return point{}, 0
	}
	y := c.near(monthEnd(c.base, m))
	return point{first: day{y, m, 1}, last: monthEnd(y, m), grain: ofMonth}, n
}
