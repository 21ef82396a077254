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
	next       bool  // its year is said as the one after: 次年
	moving     bool  // a feast or season whose day differs from year to year
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
	ends        bool // it ends its clause or list member: 更新锚链18.6公里
}

// lex finds the tokens of a sentence, in order and without overlap.
func (rd *reader) lex(u *unit, s piece) []token {
	var out []token
	rd.gone, rd.lastDay = rd.pastChapter(u), day{}
	for i := s.from; i < s.to; {
		if n := rd.v.gone.at(u.r, i); n > 0 && rd.clauseStart(u, s, i) {
			rd.gone = true
		}
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
		if t.kind == timeToken {
			rd.carry(&t)
		}
		rd.facts(u, s, &t, out)
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
	if n := v.fromNow.before(u.r, t.from); n > 0 && t.from-n >= s.from {
		t.from -= n
		t.form, t.start = stretch, day{}
	} else if n := v.leadBy.before(u.r, t.from); n > 0 && t.from-n >= s.from {
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

// lists lets a number that follows another in a list share its verb: 建成1个基地、12个站点; 新增甲级码头5家、乙级码头60家.
func (rd *reader) lists(u *unit, t *token, before []token) {
	if t.unit == "" || len(before) == 0 || t.from == 0 {
		return
	}
	p := &before[len(before)-1]
	joined := u.r[t.from-1] == '、' || u.r[t.from-1] == '和' || t.ends && u.r[p.to] == '、' && !rd.v.numberIn(u.r, p.to, t.from)
	if !joined || p.kind != quantityToken || p.reject != "" || p.unit != t.unit || t.from-p.to >= 20 || t.op != "=" {
		return
	}
	if t.kind == quantityToken || t.ratio || t.kind == numberToken && t.reject == "scope" && p.op == "=" {
		t.kind, t.reject, t.op = quantityToken, "", p.op
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
	case t.moving:
		t.reject = "feast"
	case t.unsure:
		t.reject = "unresolved"
	case rd.until(u, s, t):
		t.reject = "past"
	case t.form == stretch && t.start.y <= rd.first.y && t.due == rd.last && rd.ownPeriod(u, s, t):
		t.reject = "period"
	case t.form == stretch && rd.wholePlan(u, t):
		t.reject = "period"
	case v.past.at(u.r, t.to) > 0 || u.r[t.to-1] == '前' && t.to < s.to && v.past.before(u.r, t.to) > 0 && t.form == within:
		t.reject = "past"
	case !t.due.before(day{1, 1, 1}) && t.due.y > 0 && rd.first.y > 0 && t.due.before(day{rd.first.y, 1, 1}):
		t.reject = "past"
	case rd.pastChapter(u) && (t.form == within || v.untilBy.at(u.r, t.from) > 0):
		t.reject = "past"
	case t.form == stretch && t.grain == ofYear && rd.bracketed(u, t):
		t.reject = "period"
	case t.form == within && v.attributive.at(u.r[:s.to], t.to) > 0 && !(rd.clauseStart(u, s, t.from) && rd.deed(u, s, t)):
		t.reject = "attributive"
	case t.form == within && !rd.clauseStart(u, s, t.from) && !rd.orders(u.r[:s.to], t.to) && !rd.deed(u, s, t):
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

// deed: the time inside a clause is that of a deed that follows it: 各码头在2025年上半年完成评估. What ends in 的 is described.
func (rd *reader) deed(u *unit, s piece, t *token) bool {
	r, at := u.r[:s.to], t.to
	for j := rd.v.joins.at(r, at); j > 0; j = rd.v.joins.at(r, at) { // 于10月、12月各巡查一轮
		p, n := rd.v.point(r, at+j, rd.clock())
		if n == 0 || p.grain != t.grain {
			break
		}
		at += j + n
	}
	if at < s.to && r[at] == '“' {
		at++
	}
	if rd.v.deeds.at(r, at) == 0 && rd.v.eachOf.at(r, at) == 0 {
		return false
	}
	for _, c := range u.r[t.to:rd.clauseTo(u, s, t.to)] {
		if c == '的' {
			return false
		}
	}
	return true
}

// until: 截至 a day before the issue, or a time all of which lies before it, tells how things stood.
func (rd *reader) until(u *unit, s piece, t *token) bool {
	return (rd.v.untilBy.at(u.r, t.from) > 0 || t.form == within && t.year) && rd.issued.m > 0 && t.due.y > 0 && t.due.before(rd.issued)
}

// bracketed: the time is all its bracket holds.
func (rd *reader) bracketed(u *unit, t *token) bool {
	return t.from > 0 && u.r[t.from-1] == '（' && t.to < len(u.r) && u.r[t.to] == '）'
}

// ownPeriod: the years of the plan in brackets after its name, or divided into phases.
func (rd *reader) ownPeriod(u *unit, s piece, t *token) bool {
	if u.paren[t.from] > 0 && t.grain == ofYear {
		return true
	}
	return rd.v.phaseSplit.has(u.r, t.to, s.to)
}
