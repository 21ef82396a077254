package read

// tokenKind says what a token is.
type tokenKind int

const (
	timeToken tokenKind = iota
	frequencyToken
	quantityToken
	numberToken // a number that is none of these
)

// token is a time, frequency or quantity found in a passage, or a number that must be accounted for.
type token struct {
	kind     tokenKind
	from, to int // with the words that lead to it: 到2025年底前
	reject   string

	// time
	form       timeForm
	start, due day
	grain      grain
	year       bool  // names its year
	relative   bool  // counted from an event
	unsure     bool  // no year known
	used       bool  // a phase took it
	years      []int // the years of a list: 2024年、2025年、2026年

	// frequency
	every    string
	times    int    // count said inside the phrase: 半年一次
	monthDay string // 每年1月底前
	short    bool   // 月调度

	// quantity
	value, most float64
	ranged      bool
	ratio       bool
	op          string
	unit        string
	word        string
}

// lex finds the tokens of a sentence, in order and without overlap.
func (rd *reader) lex(u *unit, s piece) []token {
	var out []token
	for i := s.from; i < s.to; {
		t, n := rd.tokenAt(u, s, i)
		if n == 0 {
			i++
			continue
		}
		t.from, t.to = i, min(i+n, s.to)
		i = t.to
		if t.kind == timeToken {
			rd.lead(u, s, &t)
		}
		rd.judge(u, s, &t)
		rd.lists(u, &t, out)
		if t.kind == timeToken && t.year && t.reject == "" {
			rd.base = max(t.due.y, t.start.y)
		}
		out = append(out, t)
	}
	return out
}

func (rd *reader) tokenAt(u *unit, s piece, i int) (token, int) {
	c := u.r[i]
	if t, n := rd.frequency(u, s, i); n > 0 {
		return t, n
	}
	if isDigit(c) || isChineseNumeral(c) || rd.opens[c] {
		if t, n := rd.time(u.r[:s.to], i); n > 0 {
			return t, n
		}
		if t, n := rd.quantity(u, s, i); n > 0 {
			return t, n
		}
	}
	return token{}, 0
}

// lead takes in the words before a time (到, 自, 力争) and lets them say what is meant.
func (rd *reader) lead(u *unit, s piece, t *token) {
	v := rd.v
	if n := v.leadBy.before(u.r, t.from); n > 0 && t.from-n >= s.from {
		t.from -= n
		if t.form == within {
			t.form, t.start = deadline, day{}
		}
	} else if n := v.leadFrom.before(u.r, t.from); n > 0 && t.from-n >= s.from && rd.clauseStart(u, s, t.from-n) {
		t.from -= n
		if t.form == within {
			t.form, t.due = since, day{}
		}
	}
	for n := v.leadIn.before(u.r, t.from); n > 0 && t.from-n >= s.from; n = v.leadIn.before(u.r, t.from) {
		if n == 1 && !rd.clauseStart(u, s, t.from-n) {
			break // 在 and 于 inside a clause stay where they are
		}
		t.from -= n
	}
}

// clauseStart says that a clause begins at i.
func (rd *reader) clauseStart(u *unit, s piece, i int) bool {
	if i <= s.from {
		return true
	}
	switch u.r[i-1] {
	case '，', '；', '：', '。', '、', '“', '”', '（', hardBreak, '—', '）', '》':
		return true
	}
	return false
}

// lists lets a number that follows another in a list share its verb: 建成1个基地、12个站点.
func (rd *reader) lists(u *unit, t *token, before []token) {
	if t.unit == "" || len(before) == 0 || t.from == 0 || u.r[t.from-1] != '、' && u.r[t.from-1] != '和' {
		return
	}
	p := &before[len(before)-1]
	switch {
	case p.kind != quantityToken || p.reject != "" || p.unit != t.unit || t.from-p.to >= 20 || t.op != "=":
	case t.kind == quantityToken || t.ratio:
		t.kind, t.reject, t.op = quantityToken, "", p.op
	case t.kind == numberToken && t.reject == "scope" && p.op == "=":
		t.kind, t.reject = quantityToken, ""
	}
}

// judge decides whether a time or frequency commits anyone, by what stands around it.
func (rd *reader) judge(u *unit, s piece, t *token) {
	if u.book[t.from] {
		t.reject = "book"
		return
	}
	switch t.kind {
	case timeToken:
		rd.judgeTime(u, s, t)
	case frequencyToken:
		if rd.v.notFrequency.at(u.r, t.to) > 0 {
			t.reject = "name"
		}
	}
}

func (rd *reader) judgeTime(u *unit, s piece, t *token) {
	v := rd.v
	switch {
	case t.relative:
		t.reject = "relative"
	case t.unsure:
		t.reject = "unresolved"
	case t.form == stretch && t.start.y <= rd.first.y && t.due == rd.last && rd.ownPeriod(u, s, t):
		t.reject = "period"
	case v.past.at(u.r, t.to) > 0 || u.r[t.to-1] == '前' && t.to < s.to && v.past.before(u.r, t.to) > 0 && t.form == within:
		t.reject = "past"
	case !t.due.before(day{1, 1, 1}) && t.due.y > 0 && rd.first.y > 0 && t.due.before(rd.first):
		t.reject = "past"
	case t.form == within && v.attributive.at(u.r[:s.to], t.to) > 0:
		t.reject = "attributive"
	case t.form == within && !rd.clauseStart(u, s, t.from) && !rd.orders(u.r[:s.to], t.to):
		t.reject = "attributive"
	case t.to >= s.to && t.form == within && rd.clauseStart(u, s, t.from) && t.from == s.from:
		t.reject = "plain" // a date alone on its line
	}
}

// orders: what follows at i asks for something: 要, 应, 达到, 不少于.
func (rd *reader) orders(r []rune, i int) bool {
	v := rd.v
	return v.modals.at(r, i) > 0 || v.atLeastBefore.at(r, i) > 0 || v.atMostBefore.at(r, i) > 0
}

// ownPeriod: the years of the plan in brackets after its name, or divided into phases.
func (rd *reader) ownPeriod(u *unit, s piece, t *token) bool {
	if u.paren[t.from] > 0 && t.grain == ofYear {
		return true
	}
	return rd.v.phaseSplit.has(u.r, t.to, s.to)
}

// frequency reads how often: 每季度, 半年一次, 月调度, 按月, 全年不少于2次.
func (rd *reader) frequency(u *unit, s piece, i int) (token, int) {
	v, r := rd.v, u.r[:s.to]
	t := token{kind: frequencyToken}
	if n := v.each.at(r, i); n > 0 {
		if m := v.eachPeriod.at(r, i+n); m > 0 {
			t.every = v.everyOfEach[string(r[i+n:i+n+m])]
			k := i + n + m
			if t.every == "year" {
				k += rd.monthDay(r, k, &t)
			} else if t.every == "month" || t.every == "quarter" {
				k += rd.dayOfMonth(r, k)
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
		if m := v.shortPeriod.at(r, i+n); m > 0 && (v.freqVerbs.at(r, i+n+m) > 0 || rd.clauseStart(u, s, i)) {
			t.every = v.everyOfShort[string(r[i+n:i+n+m])]
			return t, n + m
		}
	}
	return rd.shortForm(u, s, i)
}

// monthDay reads the day of the year after 每年: 1月底前, 年底前, 6月30日前.
func (rd *reader) monthDay(r []rune, k int, t *token) int {
	v := rd.v
	if n := v.ends.at(r, k); n > 0 {
		t.monthDay = "12-31"
		return n + v.before.at(r, k+n)
	}
	p, n := v.point(r, k, 2001)
	if n == 0 || p.year {
		return 0
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

// dayOfMonth passes over the day in 每月25日前, 每季度末前, 每季度首月10日前.
func (rd *reader) dayOfMonth(r []rune, k int) int {
	n := rd.v.monthOf.at(r, k)
	if n == 0 {
		n = rd.v.ends.at(r, k)
	}
	if d, s := smallInt(r, k+n); s > 0 && d <= 31 && k+n+s < len(r) && (r[k+n+s] == '日' || r[k+n+s] == '号') {
		n += s + 1
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
		return token{}, 0
	}
	k += op + m
	if w := v.times.at(r, k); w > 0 {
		t.times = count
		return t, k + w - i
	}
	if w := v.freqVerbs.at(r, k); w > 0 && op == 0 {
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
	if m == 0 || !(rd.clauseStart(u, s, i) || v.freqLeft.before(r, i) > 0 || rd.lastShort == i) {
		return token{}, 0
	}
	rd.lastShort = i + n + m
	return token{kind: frequencyToken, every: v.everyOfShort[string(r[i:i+n])], short: true, times: 1}, n + m
}

// timesAfter finds a number of occasions in r[k:k+reach]: 至少开展1次; 0 where there is none before the clause ends.
func (rd *reader) timesAfter(r []rune, k, reach int) int {
	for j := k; j < len(r) && j < k+reach; j++ {
		if c := r[j]; c == '。' || c == '；' || c == hardBreak {
			return 0
		}
		n, s := smallInt(r, j)
		if s > 0 {
			if rd.v.times.at(r, j+s) > 0 {
				return n
			}
			j += s - 1
		}
	}
	return 0
}
