package read

// frequency reads how often: 每季度, 半年一次, 月调度, 按月, 全年不少于2次.
func (rd *reader) frequency(u *unit, s piece, i int) (token, int) {
	v, r := rd.v, u.r[:s.to]
	t := token{kind: frequencyToken}
	if n := v.saidPeriod.at(r, i); n > 0 {
		t.every = v.everyOfPhrase[string(r[i:i+n])]
		return t, n
	}
	if n := v.each.at(r, i); n > 0 {
		if m := rd.shorter(r, i+n); m > 0 {
			t.reject = "shorter"
			return t, n + m
		}
		if m := v.eachPeriod.at(r, i+n); m > 0 {
			t.every = v.everyOfEach[string(r[i+n:i+n+m])]
			k := i + n + m
			if t.every == "year" {
				k += rd.monthDay(r, k, &t)
			} else if t.every == "month" || t.every == "quarter" {
				k += rd.dayOfMonth(r, k, &t)
			} else if d := v.weekDays.at(r, k); t.every == "week" && d > 0 && v.before.at(r, k+d) > 0 {
				k += d + v.before.at(r, k+d)
			}
			return t, k - i
		}
		return token{}, 0
	}
	if t, n := rd.countedPeriod(r, s, i); n > 0 {
		return t, n
	}
	if n := v.freqWithin.at(r, i); n > 0 {
		if j := v.times; rd.timesAfter(r, i+n, 12) > 0 && j.first != nil {
			t.every = "year"
			return t, n
		}
	}
	if n := v.byPeriod.at(r, i); n > 0 {
		if m := v.shortPeriod.at(r, i+n); m > 0 && v.notPeriod.at(r, i+n+m) == 0 && (v.everyOfShort[string(r[i+n:i+n+m])] != "year" || v.freqVerbs.at(r, i+n+m) > 0) && i+n+m < len(r) && !trimmable(r[i+n+m]) {
			t.every = v.everyOfShort[string(r[i+n:i+n+m])]
			return t, n + m
		}
	}
	return rd.shortForm(u, s, i)
}

// shorter reads a period shorter than a day: 每2小时, 每班.
func (rd *reader) shorter(r []rune, k int) int {
	_, s := smallInt(r, k)
	n := rd.v.shorter.at(r, k+s)
	if n == 0 || s == 0 && rd.timesAfter(r, k, 20) == 0 {
		return 0
	}
	return s + n
}

// monthDay reads the day of the year after 每年: 1月底前, 年底前, 6月30日前.
func (rd *reader) monthDay(r []rune, k int, t *token) int {
	v := rd.v
	if n := v.ends.at(r, k); n > 0 {
		t.monthDay = "12-31"
		return n + v.before.at(r, k+n)
	}
	p, n := v.point(r, k, yearly(2001))
	if n == 0 || p.year || p.grain == ofFeast {
		return 0
	}
	if more, months := rd.moreMonths(r, k+n, &p); months > 1 {
		t.times = months
		return n + more + v.before.at(r, k+n+more)
	}
	b := v.before.at(r, k+n)
	if b > 0 || p.end {
		last := p.last
		if b > 0 && !p.end && p.grain == ofMonth {
			last = dayBefore(p.first.y, p.first.m)
		}
		t.monthDay = last.String()[5:]
	}
	return n + b
}

// moreMonths passes over the other months of a list: 每年3月、9月. Months counts the first too.
func (rd *reader) moreMonths(r []rune, k int, p *point) (size, months int) {
	months = 1
	for p.grain == ofMonth || p.grain == ofDay {
		j := rd.v.joins.at(r, k+size)
		q, n := rd.v.point(r, k+size+j, yearly(2001))
		if j == 0 || n == 0 || q.year || q.grain != p.grain {
			break
		}
		size, months = size+j+n, months+1
	}
	return size, months
}

// dayOfMonth passes over the day in 每月25日前, 每季度末前, 每季度首月10日前, and counts the days of a list.
func (rd *reader) dayOfMonth(r []rune, k int, t *token) int {
	n := rd.v.monthOf.at(r, k)
	if n == 0 {
		n = rd.v.ends.at(r, k)
	}
	if d, s := smallInt(r, k+n); s > 0 && d <= 31 && k+n+s < len(r) && (r[k+n+s] == '日' || r[k+n+s] == '号') {
		n += s + 1
		for j := rd.v.joins.at(r, k+n); j > 0; j = rd.v.joins.at(r, k+n) { // 每月10日、25日前
			d, s := smallInt(r, k+n+j)
			if s == 0 || d > 31 || k+n+j+s >= len(r) || r[k+n+j+s] != '日' && r[k+n+j+s] != '号' {
				break
			}
			n, t.times = n+j+s+1, max(t.times, 1)+1
		}
	}
	if n == 0 {
		return 0
	}
	return n + rd.v.before.at(r, k+n)
}

// countedPeriod reads a period and a count side by side: 半年一次, 一月一培训, 一年不少于两次.
func (rd *reader) countedPeriod(r []rune, s piece, i int) (token, int) {
	v := rd.v
	n := v.counted.at(r, i)
	if n == 0 || i > 0 && (isDigit(r[i-1]) || isChineseNumeral(r[i-1]) || r[i-1] == '第' || r[i-1] == '每') {
		return token{}, 0
	}
	t := token{kind: frequencyToken, every: v.everyOfCounted[string(r[i:i+n])], short: true}
	k := i + n
	op := v.atLeastBefore.at(r, k)
	count, m := smallInt(r, k+op)
	if m == 0 {
		if op > 0 && rd.timesAfter(r, k+op, 12) > 0 { // 一年至少演练两次
			t.short = false
			return t, n
		}
		return token{}, 0
	}
	k += op + m
	if w := v.times.at(r, k); w > 0 {
		t.times = count
		return t, k + w - i
	}
	if w := max(v.freqVerbs.at(r, k), v.countedVerbs.at(r, k)); w > 0 && op == 0 {
		t.times = count
		return t, k + w - i
	}
	return token{}, 0
}

// shortForm reads a period before a verb: 月调度, 季通报, 周例会, 双月警示教育.
func (rd *reader) shortForm(u *unit, s piece, i int) (token, int) {
	v, r := rd.v, u.r[:s.to]
	n := v.shortPeriod.at(r, i)
	if n == 0 {
		return token{}, 0
	}
	m := v.freqVerbs.at(r, i+n)
	if m == 0 && rd.pairMember(r, i, n) && (rd.besides(r, i, -1) || rd.besides(r, i+n+2, 1)) {
		m = 2
	}
	if m == 0 || !(rd.clauseStart(u, s, i) || v.freqLeft.before(r, i) > 0 || rd.lastShort == i) {
		return token{}, 0
	}
	if k := i + n + m; k < len(r) && !trimmable(r[k]) && r[k] != '）' && v.shortAfter.at(r, k) == 0 && v.shortPeriod.at(r, k) == 0 {
		return token{}, 0 // 季度排名后三位 describes
	}
	rd.lastShort = i + n + m
	return token{kind: frequencyToken, every: v.everyOfShort[string(r[i:i+n])], short: true, times: 1}, n + m
}

// pairMember: a period and two runes fill a member of a list: 周协调.
func (rd *reader) pairMember(r []rune, i, n int) bool {
	return n > 0 && i+n+2 <= len(r) && rd.v.otherWords.at(r, i+n) == 0 && (i+n+2 == len(r) || trimmable(r[i+n+2]) || r[i+n+2] == '”' || rd.v.shortAfter.at(r, i+n+2) > 0)
}

// besides: the list member next to the place, before it or after it, is a period and two runes as well.
func (rd *reader) besides(r []rune, i, side int) bool {
	if side > 0 {
		return i < len(r) && r[i] == '、' && rd.pairMember(r, i+1, rd.v.shortPeriod.at(r, i+1))
	}
	if i < 4 || r[i-1] != '、' {
		return false
	}
	for n := 1; n <= 2; n++ {
		if from := i - 3 - n; from >= 0 && rd.v.shortPeriod.at(r, from) == n && rd.pairMember(r, from, n) {
			return true
		}
	}
	return false
}

// timesAfter finds a number of occasions in r[k:k+reach]: 至少开展1次; 0 where there is none before the clause ends.
func (rd *reader) timesAfter(r []rune, k, reach int) int {
	for j := k; j < len(r) && j < k+reach; j++ {
		if c := r[j]; c == '。' || c == '；' || c == hardBreak {
			return 0
		}
		n, s := smallInt(r, j)
		if s > 0 {
			if rd.v.times.at(r, j+s) > 0 && r[j-1] != '第' {
				return n
			}
			j += s - 1
		}
	}
	return 0
}
