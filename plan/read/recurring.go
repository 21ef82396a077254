package read

// recurring adds a frequency, with the time t that governs it where there is one.
func (rd *reader) recurring(u *unit, g piece, f *token, t *token, tokens []*token) {
	it := Item{Kind: Recurring, Every: f.every, Min: 1, DueMonthDay: f.monthDay, Because: u.text(piece{f.from, f.to})}
	p := piece{f.from, f.to}
	if !f.short {
		p.to = rd.recurringEnd(u, g, f, tokens)
	}
	if f.times > 0 {
		it.Min = f.times
	} else if n := rd.timesAfter(u.r[:p.to], f.to, 80); n > 0 {
		it.Min = n
	}
	for _, x := range tokens {
		if x.kind == quantityToken && x.reject == "" && x.from > f.from && x.from < p.to && rd.v.times.at([]rune(x.word), 0) == 0 {
			it.number(x)
		}
	}
	subject := piece{rd.clauseFrom(u, g, f.from), f.from}
	if n := rd.frequencyBefore(f, tokens, subject.from); n > subject.from {
		subject.from = n
		for k := f.from; k > n; k-- { // 乡镇每年至少组织1次、村每半年组织1次
			if u.r[k-1] == '、' && u.paren[k-1] == u.paren[f.from] {
				subject.from = k
				break
			}
		}
	}
	what := u.trim(piece{f.to, p.to})
	if f.short && f.times > 0 {
		what = rd.shortWhat(u, f)
	}
	if !f.short && (what.from >= what.to || u.r[f.to] == '、') {
		what = rd.sharedWhat(u, f, tokens, what)
	}
	it.What = u.text(rd.mainClause(u, what))
	if u.paren[f.from] > 0 {
		it.exceptionOf = rd.lastRecurring(u)
		p.from = subject.from
		if it.exceptionOf > 0 && len([]rune(it.What)) <= 8 {
			it.What = rd.res.Items[it.exceptionOf-1].What
		}
	}
	rd.name(u, &it, subject, what)
	if t != nil {
		it.dates(t)
		p.from = t.from
	}
	if it.exceptionOf > 0 && it.Who == "" {
		it.Who = u.text(u.trim(subject))
	}
	rd.item(u, p, it)
}

// sharedWhat is what the frequencies of one clause have in common: 每月5日前、每年12月20日前报送.
func (rd *reader) sharedWhat(u *unit, f *token, tokens []*token, what piece) piece {
	end := rd.clauseTo(u, piece{0, len(u.r)}, f.to)
	from := f.to
	for _, x := range tokens {
		if x.kind == frequencyToken && x.from >= f.to && x.from < end && u.paren[x.from] == u.paren[f.from] {
			from = x.to
		}
	}
	if from == f.to {
		return what
	}
	return u.trim(piece{from, end})
}

// recurringEnd: the frequency's own clause; the next one too where the first holds nothing but the period.
func (rd *reader) recurringEnd(u *unit, g piece, f *token, tokens []*token) int {
	end := rd.clauseTo(u, g, f.to)
	if rest := u.trim(piece{f.to, end}); rest.to-rest.from < 2 && end < g.to && u.paren[f.from] == 0 {
		end = rd.clauseTo(u, g, end+1)
	}
	for _, x := range tokens {
		if x.kind == frequencyToken && x.reject == "" && x.from >= f.to && x.from < end && u.paren[x.from] == u.paren[f.from]+1 {
			for end = x.from; end > f.to && u.r[end] != '（'; { // the exception in brackets is an item of its own
				end--
			}
			break
		}
		if x.kind == frequencyToken && x.reject == "" && x.from >= f.to && x.from < end && u.paren[x.from] == u.paren[f.from] {
			if x.from == f.to || u.r[x.from-1] == '、' || u.r[x.from-1] == '和' {
				end = x.from
			} else if from := rd.listFrom(u, f.to, x.from); from > f.to {
				end = from
			}
			break
		}
	}
	return end
}

// listFrom is where the list member that holds i begins, after from: 每季度一次、高危行业每月一次.
func (rd *reader) listFrom(u *unit, from, i int) int {
	for j := i - 1; j > from; j-- {
		if u.r[j] == '、' {
			return j
		}
	}
	return i
}

func (rd *reader) frequencyBefore(f *token, tokens []*token, from int) int {
	for _, x := range tokens {
		if x != f && x.kind == frequencyToken && x.from >= from && x.to <= f.from {
			from = x.to
		}
	}
	return from
}

// shortWhat is the verb in 月调度, 一月一培训; what stands before 半年一次.
func (rd *reader) shortWhat(u *unit, f *token) piece {
	for i := f.from; i < f.to; i++ {
		if n := rd.v.freqVerbs.at(u.r, i); n > 0 && i+n == f.to {
			return piece{i, f.to}
		}
	}
	return piece{rd.clauseFrom(u, piece{0, len(u.r)}, f.from), f.from}
}

// lastRecurring is one more than the index of the frequency just before, in the same unit; 0 where there is none.
func (rd *reader) lastRecurring(u *unit) int {
	for i := len(rd.res.Items) - 1; i >= 0; i-- {
		it := &rd.res.Items[i]
		if it.Start < u.pos[0] {
			return 0
		}
		if it.Kind == Recurring && it.exceptionOf == 0 {
			return i + 1
		}
	}
	return 0
}

// inRecurring: a number inside the clause of a frequency belongs to it.
func (rd *reader) inRecurring(u *unit, g piece, q *token, tokens []*token) bool {
	for _, f := range tokens {
		if f.kind == frequencyToken && f.reject == "" && f.from < q.from && (q.from < f.to || q.from < rd.recurringEnd(u, g, f, tokens)) {
			return true
		}
	}
	return false
}
