package read

// facts sets aside the numbers of an account of what has been, how long things are kept, and the counts that belong to a rhythm shorter
// than a day.
func (rd *reader) facts(u *unit, s piece, t *token, before []token) {
	from := rd.clauseFrom(u, s, t.from)
	switch t.kind {
	case timeToken:
		for k := len(before) - 1; k >= 0 && before[k].from >= from && t.reject == "" && !t.year && t.grain == ofYear; k-- {
			if before[k].every == "year" { // 每年年初计划、年末考核
				t.reject = "attributive"
			}
		}
		rd.account(u, s, t)
		return
	case frequencyToken:
		return
	}
	if rd.v.keep.has(u.r, from, t.from) && rd.v.spans.at(u.r, t.from+rd.numeral(u.r, t.from)) > 0 {
		t.kind, t.reject = numberToken, "keep"
		return
	}
	if n := len(before); n > 0 && before[n-1].reject == "shorter" && before[n-1].from >= from && rd.v.times.at([]rune(t.word), 0) > 0 {
		t.kind, t.reject = numberToken, "shorter"
		return
	}
	if t.kind != quantityToken {
		return
	}
	if t.op == "=" && !t.ratio && rd.v.stood.has(u.r, from, t.from) {
		rd.gone = true
	}
	if rd.gone && !rd.ordered(u, from, t.from) {
		t.kind, t.reject = numberToken, "past"
	}
}

// account: a time already past that opens a clause begins an account of what has been; one to come ends it.
func (rd *reader) account(u *unit, s piece, t *token) {
	switch {
	case t.reject == "":
		rd.gone = rd.pastChapter(u)
	case t.reject == "past" && rd.clauseStart(u, s, t.from) && (t.form == within || t.form == since || rd.v.untilBy.at(u.r, t.from) > 0):
		rd.gone = true
	}
}

// pastChapter: the section tells how things stand.
func (rd *reader) pastChapter(u *unit) bool {
	if u.heading < 0 || u.measure >= 0 || !u.body {
		return false
	}
	h := []rune(rd.res.Headings[u.heading].Title)
	return rd.v.pastChapters.has(h, 0, len(h)) && !rd.v.pastNot.has(h, 0, len(h))
}

// ordered: the words in r[from:to] ask for something: 要, 力争, 确保.
func (rd *reader) ordered(u *unit, from, to int) bool {
	for i := from; i < to; i++ {
		if n := rd.v.leadIn.at(u.r, i); n > 1 || rd.v.modals.at(u.r, i) > 0 && rd.v.notModals.at(u.r, i) == 0 {
			return true
		}
	}
	return false
}

// numeral is the length of the number at i.
func (rd *reader) numeral(r []rune, i int) int {
	_, n := decimal(r, i)
	return n
}
