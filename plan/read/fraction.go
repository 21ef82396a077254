package read

// fractionOf reads 百分之, 千分之, 三分之 at i: the whole and the length; length 0 where there is none.
func fractionOf(r []rune, i int) (whole float64, size int) {
	n, s := smallInt(r, i)
	if s == 0 || n < 2 || i+s+2 >= len(r) || r[i+s] != '分' || r[i+s+1] != '之' {
		return 0, 0
	}
	return float64(n), s + 2
}

func hasFraction(r []rune, i int) bool {
	_, n := fractionOf(r, i)
	return n > 0
}

// halfOf reads 一半 and 过半 where they are to be reached: 不少于一半, 占比过半.
func (rd *reader) halfOf(u *unit, s piece, i int) (token, int) {
	v, r := rd.v, u.r[:s.to]
	t := token{kind: quantityToken, value: 0.5, ratio: true, unit: "ratio", op: ">="}
	if n := v.overHalf.at(r, i); n > 0 && rd.measured(u, s, i) {
		t.word = string(r[i : i+n])
		return t, n
	}
	n := v.half.at(r, i)
	if n == 0 {
		return token{}, 0
	}
	t.word = string(r[i : i+n])
	end := rd.quantityEnd(r, i+n)
	switch {
	case v.atMostBefore.before(r, i) > v.atLeastBefore.before(r, i) || v.atMostAfter.at(r, i+n) > 0:
		t.op = "<="
	case v.atLeastBefore.before(r, i) == 0 && end == i+n:
		return token{}, 0
	}
	return t, end - i
}

// measured: the clause before i names a rate or a deed that can be half done.
func (rd *reader) measured(u *unit, s piece, i int) bool {
	from := rd.clauseFrom(u, s, i)
	return rd.v.rates.has(u.r, from, i) || rd.v.deeds.before(u.r, i) > 0
}

// bareRate: a number without a unit is a rate to keep: 死亡率控制在0.012以内.
func (rd *reader) bareRate(u *unit, s piece, i, k int) bool {
	v, r := rd.v, u.r[:s.to]
	if !isDigit(r[i]) || !v.rates.has(r, rd.clauseFrom(u, s, i), i) {
		return false
	}
	end := rd.quantityEnd(r, k)
	return (end >= len(r) || trimmable(r[end])) && (end > k || v.atMostBefore.before(r, i) > 0 || v.atLeastBefore.before(r, i) > 0)
}

// sumsUp: a number that counts the list before it: 自报、检查、举报三个入口.
func (rd *reader) sumsUp(u *unit, s piece, i int, value float64) bool {
	n := 1
	for k := rd.clauseFrom(u, s, i); k < i; k++ {
		if u.r[k] == '、' {
			n++
		}
	}
	return n > 1 && value == float64(n) && u.r[i-1] != '、' && !isDigit(u.r[i])
}
