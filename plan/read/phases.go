package read

// phases adds the phases named in a heading or a list: 动员部署阶段（2024年2月至4月）.
func (rd *reader) phases(u *unit, s piece, tokens []token) {
	chapter := rd.phaseChapter(u)
	for i := range tokens {
		t := &tokens[i]
		if t.kind != timeToken || t.reject != "" && t.reject != "period" && t.reject != "attributive" && t.reject != "plain" || t.unsure || t.relative || u.book[t.from] {
			continue
		}
		if rd.phaseSaid(u, s, t) {
			continue
		}
		open := t.from - 1
		for k := open; k > s.from && k > t.from-6; k-- { // （即日起至4月）
			if u.r[k] == '（' {
				open = k
			}
		}
		bracketed := open >= s.from && u.r[open] == '（'
		name := u.trim(piece{rd.clauseFrom(u, s, max(open, s.from)), max(open, s.from)})
		named := rd.v.phaseWords.has(u.r, name.from, name.to)
		if !bracketed || name.to-name.from > 24 || name.from == name.to || !named && !(chapter && name.from == 0) {
			continue
		}
		it := Item{Kind: Phase, What: u.text(name), Because: u.text(piece{t.from, t.to})}
		it.StartDate, it.Due = t.start.String(), t.due.String()
		t.used, t.reject = true, "used"
		rd.setWindow(t.start, t.due)
		rd.item(u, piece{name.from, rd.clauseTo(u, piece{s.from, s.to}, t.to) + 1}, it)
	}
	rd.runInPhase(u, s, tokens, chapter)
}

// phaseSaid: 4月15日至5月15日为自查阶段.
func (rd *reader) phaseSaid(u *unit, s piece, t *token) bool {
	n := rd.v.phaseIs.at(u.r, t.to)
	name := u.trim(piece{t.to + n, rd.clauseTo(u, s, t.to)})
	if n == 0 || t.form != stretch || t.reject != "" || name.to-name.from > 16 || rd.v.phaseWords.before(u.r, name.to) == 0 {
		return false
	}
	it := Item{Kind: Phase, What: u.text(name), Because: u.text(piece{t.from, t.to}), StartDate: t.start.String(), Due: t.due.String()}
	t.used, t.reject = true, "used"
	rd.item(u, piece{t.from, name.to}, it)
	return true
}

// runInPhase: （一）动员部署阶段。2024年2月至4月，…: the time opens the sentence after the heading.
func (rd *reader) runInPhase(u *unit, s piece, tokens []token, chapter bool) {
	if !chapter || u.heading < 0 || len(tokens) == 0 || s.from == 0 {
		return
	}
	for _, it := range rd.res.Items { // the heading has named the phase's time already
		if it.Kind == Phase && len(u.pos) > 0 && it.Start >= u.pos[0] && it.Start < u.pos[0]+1 {
			return
		}
	}
	end := 0
	for end < len(u.r) && !u.stop(u.r[end]) {
		end++
	}
	t := &tokens[0]
	if s.from != end+1 || end > 24 || t.kind != timeToken || t.used || t.reject != "" || t.from != s.from || t.form == since || t.form == deadline && t.grain == ofDay {
		return
	}
	it := Item{Kind: Phase, What: u.text(piece{0, end}), Because: u.text(piece{t.from, t.to})}
	it.StartDate, it.Due = t.start.String(), t.due.String()
	t.used, t.reject = true, "used"
	rd.setWindow(t.start, t.due)
	rd.item(u, piece{0, t.to}, it)
}

// phaseChapter: the unit stands under a heading such as 进度安排.
func (rd *reader) phaseChapter(u *unit) bool {
	for i := u.heading; i >= 0; i-- {
		h := []rune(rd.res.Headings[i].Title)
		if rd.v.phaseChapters.has(h, 0, len(h)) {
			return true
		}
		if rd.res.Headings[i].Level == 1 {
			return false
		}
	}
	return false
}
