package read

import "sort"

// dues are the times of a list one by one; a list of years is one token: 2024年、2025年、2026年.
func dues(list []*token) []*token {
	t := list[len(list)-1]
	if len(list) > 1 || len(t.years) < 2 {
		return list
	}
	var out []*token
	for _, y := range t.years[:len(t.years)-1] {
		one := *t
		one.form, one.start, one.due = within, day{}, day{y, 12, 31}
		out = append(out, &one)
	}
	return append(out, t)
}

// dealt gives each time of a list its own: its number (分别达到40%、60%), or the same number or deed (9月、10月各检查一次). False where the
// list is not dealt out.
func (rd *reader) dealt(u *unit, p piece, times, numbers, whole []*token, taken map[*token]bool) bool {
	t := times[len(times)-1]
	all := append(append([]*token{}, numbers...), whole...)
	if len(all) == len(times) && rd.v.apart.has(u.r, t.to, p.to) {
		rd.apart(u, p, times, all, taken)
		return true
	}
	ahead := rd.v.apart.has(u.r, rd.clauseFrom(u, piece{0, len(u.r)}, t.from), t.from) // 分别于6月底前、9月底前
	if len(all) > 1 || !ahead && !rd.v.eachOf.has(u.r, t.to, rd.headEnd(u, p, t)) || !sameForm(times) {
		return false
	}
	for _, x := range all {
		taken[x] = true
	}
	for n := range times {
		one := alone(times, n)
		if len(all) == 1 {
			rd.target(u, p, all[0], one, p)
		} else {
			rd.dated(u, p, u.trim(piece{t.to, p.to}), one)
		}
	}
	return true
}

// alone is time n of a list as if it stood alone where the list stands.
func alone(times []*token, n int) *token {
	last := times[len(times)-1]
	one := *times[n]
	one.from, one.to, one.start = last.from, last.to, day{}
	if one.form != deadline {
		one.form = within
	}
	if len(last.years) > 1 {
		one.due = day{last.years[n], 12, 31}
	}
	return &one
}

// sameForm: the times are a list and no stretch: 从3月开始，到12月结束 is one time.
func sameForm(times []*token) bool {
	for _, t := range times {
		if t.form == since {
			return false
		}
	}
	return true
}

// apart gives each time of a list its own number: 2024年、2025年分别达到40%、60%.
func (rd *reader) apart(u *unit, p piece, times, all []*token, taken map[*token]bool) {
	sort.Slice(all, func(a, b int) bool { return all[a].from < all[b].from })
	for n, x := range all {
		taken[x] = true
		one := alone(times, n)
		q := *x
		q.op = all[0].op
		at := piece{p.from, rd.clauseTo(u, p, x.to)}
		if n+1 < len(all) {
			at.to = min(at.to, rd.listFrom(u, x.to-1, all[n+1].from))
		}
		if n > 0 {
			at.from = rd.listFrom(u, all[n-1].to-1, x.from)
		}
		if x.ratio && x.value == 1 {
			rd.dated(u, at, piece{x.from, at.to}, one)
		} else {
			rd.target(u, p, &q, one, at)
		}
	}
}

// promote makes a number that ends the clause a time governs one to reach, whatever its verb: 2024年底前疏浚航道18公里.
func (rd *reader) promote(u *unit, p piece, t *token, tokens []*token) {
	head := rd.headEnd(u, p, t)
	for _, x := range tokens {
		if x.kind != numberToken || x.reject != "scope" || !x.ends || x.unit == "" || x.from < t.to || x.to > head || u.paren[x.from] != u.paren[t.from] {
			continue
		}
		if !rd.v.stood.has(u.r, t.to, x.from) {
			x.kind, x.reject = quantityToken, ""
		}
	}
}

// partOf is the frequency whose count the number q is a part of: 每年演练不少于4次，其中夜间演练不少于1次.
func (rd *reader) partOf(u *unit, s piece, q *token, tokens []*token) *token {
	if rd.v.partOf.at(u.r, rd.clauseFrom(u, s, q.from)) == 0 || rd.v.times.at([]rune(q.word), 0) == 0 {
		return nil
	}
	var f *token
	for _, x := range tokens {
		if x.from >= q.from {
			break
		}
		switch {
		case x.kind == frequencyToken && x.reject == "":
			f = x
		case x.kind == timeToken && x.reject == "":
			f = nil
		}
	}
	return f
}

// recurringPart adds a part of a frequency's count as a frequency of its own.
func (rd *reader) recurringPart(u *unit, g piece, q, f *token) {
	p := piece{rd.clauseFrom(u, g, q.from), rd.clauseTo(u, g, q.to)}
	rd.item(u, p, Item{Kind: Recurring, Every: f.every, Min: int(q.value), What: u.text(u.trim(p)),
		Because: u.text(piece{f.from, f.to}) + "…" + u.text(piece{q.from, q.to})})
}
