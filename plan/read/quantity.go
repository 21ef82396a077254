package read

// quantity reads a number with its unit at i and decides whether it is to be reached: 不少于3家, 达到40%, 培育2支.
func (rd *reader) quantity(u *unit, s piece, i int) (token, int) {
	v, r := rd.v, u.r[:s.to]
	t := token{kind: numberToken, reject: "plain"}
	if t, n := rd.halfOf(u, s, i); n > 0 {
		return t, n
	}
	k := i
	whole, part := fractionOf(r, i)
	k += part
	n, size := decimal(r, k)
	if size == 0 {
		return token{}, 0
	}
	if i > 0 && r[i-1] == '第' { // an ordinal counts nothing
		t.reject = "policy"
		return t, size + max(rd.v.count.at(r, i+size), rd.v.loose.at(r, i+size))
	}
	one := size == 1 && r[k] == '一'
	t.value, k = n, k+size
	if m := v.ranges.at(r, k); m > 0 {
		if n2, s2 := decimal(r, k+m); s2 > 0 && n2 > n {
			t.most, t.ranged, k = n2, true, k+m+s2
		}
	}
	switch {
	case part > 0:
		t.ratio, t.value, t.most = true, t.value/whole, t.most/whole
	case v.ratios.at(r, k) > 0:
		k = rd.ratioUnit(r, k, &t)
	case t.value <= 10 && rd.tenths(u, s, i, k):
		t.ratio, t.value = true, t.value/10
		k++
		if h, m := smallInt(r, k); m == 1 && h < 10 { // 八成五
			t.value, k = t.value+float64(h)/100, k+1
		}
	case v.policy.at(r, k) > 0:
		t.reject = "policy"
		return t, k - i
	default:
		m := rd.countUnit(r, k, &t)
		if m == 0 {
			if rd.bareRate(u, s, i, k) {
				t.unit = "number"
				return rd.weigh(u, s, i, k, one, t), rd.quantityEnd(r, k) - i
			}
			return rd.plainNumber(r, i, k, t)
		}
		t.word = string(r[k : k+m])
		k += m
		if k+1 < len(r) && r[k] == '/' { // 30万吨/年
			k += 2
		}
	}
	if t.ratio {
		t.unit = "ratio"
	}
	return rd.weigh(u, s, i, k, one, t), rd.quantityEnd(r, k) - i
}

// ratioUnit reads %, ‰ or 个百分点 at k, with the second number of 10%—20%, and is where it ends.
func (rd *reader) ratioUnit(r []rune, k int, t *token) int {
	v := rd.v
	m := v.ratios.at(r, k)
	t.word = string(r[k : k+m])
	k += m
	if j := v.ranges.at(r, k); j > 0 && !t.ranged {
		if n2, s2 := decimal(r, k+j); s2 > 0 && n2 > t.value && v.ratios.at(r, k+j+s2) == m {
			t.most, t.ranged, k = n2, true, k+j+s2+m
		}
	}
	switch t.word {
	case "%":
		t.ratio, t.value, t.most = true, t.value/100, t.most/100
	case "‰":
		t.ratio, t.value, t.most = true, t.value/1000, t.most/1000
	default:
		t.unit = t.word // 个百分点
	}
	return k
}

// tenths: 成 at k after the number at i is a share to reach or a change: 不低于九成, 下降两成.
func (rd *reader) tenths(u *unit, s piece, i, k int) bool {
	v, r := rd.v, u.r[:s.to]
	return v.tenths.at(r, k) > 0 && (v.atLeastAfter.at(r, k+1) > 0 || v.atLeastBefore.before(r, i) > 0 || v.atMostBefore.before(r, i) > 0 ||
		v.change.before(r, i) > 0 || rd.sharesDeed(u, s, i, k+1))
}

// countUnit is the length of the unit at k, 0 where there is none or it is one of time: 4个月.
func (rd *reader) countUnit(r []rune, k int, t *token) int {
	m := rd.v.count.at(r, k)
	if a := rd.v.amount.at(r, k); a > m {
		m = a
		t.unit = string(r[k : k+a])
	} else if m > 0 {
		t.unit = "count"
	}
	if rd.v.spans.at(r, k) > m {
		return 0
	}
	return m
}

// plainNumber accounts for digits and Chinese numerals before a class or unit that counts nothing.
func (rd *reader) plainNumber(r []rune, i, k int, t token) (token, int) {
	if isDigit(r[i]) {
		return t, k - i
	}
	if k < len(r) && rd.v.loose.at(r, k) > 0 {
		t.reject = "policy"
		return t, k + 1 - i
	}
	return token{}, 0
}

// quantityEnd takes in 以上, 左右 after the unit.
func (rd *reader) quantityEnd(r []rune, k int) int {
	v := rd.v
	return k + max(v.atLeastAfter.at(r, k), v.atMostAfter.at(r, k), v.aboutAfter.at(r, k))
}

// weigh finds the side a number takes and whether it is something to reach.
func (rd *reader) weigh(u *unit, s piece, i, k int, one bool, t token) token {
	v, r := rd.v, u.r[:s.to]
	end := rd.quantityEnd(r, k)
	verb := rd.verbBefore(u, s, i)
	strong := false
	switch {
	case v.aboutAfter.at(r, k) > 0 || v.aboutBefore.before(r, i) > 0:
		t.op, strong = "~", true
	case v.atMostBefore.before(r, i) > v.atLeastBefore.before(r, i) || v.atMostAfter.at(r, k) > 0:
		t.op, strong = "<=", true
	case v.atLeastBefore.before(r, i) > 0 || v.atLeastAfter.at(r, k) > 0:
		t.op, strong = ">=", true
	case t.ratio && (v.share.before(r, i) > 0 || v.done.before(r, i) > 0):
		t.op, strong = ">=", true
	case rd.atLeastAhead(u, s, i):
		t.op, strong = ">=", true
	case t.ranged:
		t.op = ">="
	default:
		t.op = "="
	}
	bounded := end >= len(r) || trimmable(r[end]) || r[end] == '）'
	t.ends = bounded && !one
	changed := v.change.before(r, i) > 0
	switch {
	case u.book[i]:
		t.reject = "book"
	case u.quoted[i]:
		t.reject = "quoted"
	case v.population.before(r, i) > 0 && t.op == "=" || v.origin.has(r, max(rd.clauseFrom(u, s, i), i-6), i) && rd.changesTo(r, end):
		t.reject = "scope"
	case rd.describes(u, r, i, k, end, verb, t):
		t.reject = "scope"
	case (t.op == "=" || t.ranged) && (t.ratio || t.unit == t.word) && v.grants.has(r, rd.clauseFrom(u, s, i), i):
		t.reject = "scope"
	case rd.sumsUp(u, s, i, t.value):
		t.reject = "policy"
	case changed && t.unit == t.word && v.ratios.at([]rune(t.word), 0) > 0: // 提高5个百分点
		t.kind, t.reject = quantityToken, ""
	case t.ratio && (strong || changed || v.rates.has(r, rd.clauseFrom(u, s, i), i)):
		t.kind, t.reject = quantityToken, ""
	case t.ratio && (bounded || v.of.at(r, end+1) > 0):
		t.kind, t.reject = quantityToken, ""
	case one && v.atLeastBefore.before(r, i) == 0:
		t.reject = "scope"
	case strong, verb && !t.ratio:
		t.kind, t.reject = quantityToken, ""
	default:
		t.reject = "scope"
	}
	return t
}

// sharesDeed: tenths at the end of a clause say how much of a deed is done: 完成鉴定八成.
func (rd *reader) sharesDeed(u *unit, s piece, i, end int) bool {
	return (end >= s.to || trimmable(u.r[end])) && rd.v.deeds.has(u.r, max(rd.clauseFrom(u, s, i), i-8), i) && !rd.v.stood.has(u.r, rd.clauseFrom(u, s, i), i)
}

// changesTo: a word at i says what the number before it becomes: 由60%提高到85%.
func (rd *reader) changesTo(r []rune, i int) bool {
	return max(rd.v.atLeastBefore.at(r, i), rd.v.atMostBefore.at(r, i)) > 1 || rd.v.change.at(r, i) > 0
}

// describes: the number limits the things meant (涉粉作业10人以上企业, 超过800米的煤矿) and is not to be reached.
func (rd *reader) describes(u *unit, r []rune, i, k, end int, verb bool, t token) bool {
	v := rd.v
	if c := rd.clauseTo(u, piece{0, len(r)}, i); c > end && r[c-1] == '的' && t.op != "=" {
		return true // 连续航行超过6小时、载客超过10人的，…
	}
	if end >= len(r) || trimmable(r[end]) || r[end] == '）' || r[end] == '（' {
		return false
	}
	if v.exact.before(r, i) > 0 { // 不少于 and the like always ask for something
		return false
	}
	share := v.ratios.at(r, k-1) > 0 || v.tenths.at(r, k-1) > 0 || hasFraction(r, i)
	if share && r[end] == '的' && v.deeds.has(r, end, rd.clauseTo(u, piece{0, len(r)}, end)) {
		return false // 三分之二以上的渡口完成加装
	}
	if r[end] == '的' && v.of.at(r, end+1) == 0 {
		return true
	}
	return end > k && !verb // N以上 before a noun
}

// verbBefore: a verb of making or doing stands close before the number, in its clause.
func (rd *reader) verbBefore(u *unit, s piece, i int) bool {
	from := max(rd.clauseFrom(u, s, i), i-12)
	for j := i; j > from; j-- {
		if n := rd.v.verbs.before(u.r, j); n > 0 && j-n >= from {
			return i-j <= 2 || rd.bounded(u, s, i) || rd.v.atLeastBefore.before(u.r, i) > 0 || rd.v.atMostBefore.before(u.r, i) > 0
		}
	}
	return false
}

// bounded: the number at i ends its clause or list member, the thing counted standing before it: 新建消火栓500个.
func (rd *reader) bounded(u *unit, s piece, i int) bool {
	for k := i; k < s.to && k < i+12; k++ {
		if trimmable(u.r[k]) || u.r[k] == '）' {
			return rd.unitBefore(u.r, k, i)
		}
	}
	return s.to < i+12 && rd.unitBefore(u.r, s.to, i)
}

// unitBefore: the number at i and its unit end at k: 500个, not 三个入口.
func (rd *reader) unitBefore(r []rune, k, i int) bool {
	n := max(rd.v.count.before(r, k), rd.v.amount.before(r, k))
	return n > 0 && i+rd.numeral(r, i)+n >= k-2
}

// atLeastAhead: 至少 stands before the verb of the number: 至少配备2名.
func (rd *reader) atLeastAhead(u *unit, s piece, i int) bool {
	from := max(rd.clauseFrom(u, s, i), i-8)
	if k := rd.clauseFrom(u, s, i); i-k < 20 { // 按不低于营业收入1.5%的标准
		if at, n := rd.v.exact.in(u.r, k, i); at >= 0 && rd.v.atLeastBefore.before(u.r, at+n) == n && !rd.v.numberIn(u.r, at+n, i) && rd.v.of.has(u.r, i, rd.clauseTo(u, s, i)) {
			return true
		}
	}
	for j := i; j > from; j-- {
		if n := rd.v.exact.before(u.r, j); n > 0 {
			return rd.v.atLeastBefore.before(u.r, j) == n && rd.v.verbs.at(u.r, j) > 0
		}
	}
	return false
}

// numberIn: a numeral stands in r[from:to].
func (v *Vocabulary) numberIn(r []rune, from, to int) bool {
	for _, c := range r[from:to] {
		if isDigit(c) || isChineseNumeral(c) {
			return true
		}
	}
	return false
}
