package read

// front reads title, document number, issuer and period from what stands before the numbered body.
func (rd *reader) front(units []*unit) {
	u := units[0]
	for _, p := range []*unit{u} {
		rd.period(p)
	}
	if rd.first.y == 0 {
		for _, p := range units {
			rd.years(p)
		}
	}
	if rd.first.y > 0 {
		rd.res.Period = []string{rd.first.String(), rd.last.String()}
	}
	rd.base = rd.first.y
}

// period takes the years in brackets after a name: 实施方案（2024—2026年）.
func (rd *reader) period(u *unit) {
	for i := 0; i < len(u.r); i++ {
		if u.r[i] != '（' {
			continue
		}
		if t, n := rd.time(u.r, i+1); n > 0 && t.form == stretch && t.grain == ofYear && i+1+n < len(u.r) && u.r[i+1+n] == '）' {
			rd.first, rd.last = t.start, t.due
			if !u.book[i] {
				return
			}
		}
	}
}

// years widens the period by the dated deadlines of a text that does not name its period.
func (rd *reader) years(u *unit) {
	for i := 0; i < len(u.r); i++ {
		t, n := rd.time(u.r, i)
		if n == 0 {
			continue
		}
		if t.year && (t.form == deadline || t.form == stretch) && !u.book[i] && rd.v.before.before(u.r, i+n) > 0 && rd.v.past.before(u.r, i+n) == 0 {
			if rd.first.y == 0 || t.due.y < rd.first.y {
				rd.first = day{t.due.y, 1, 1}
			}
			if rd.last.y < t.due.y {
				rd.last = day{t.due.y, 12, 31}
			}
		}
		i += n - 1
	}
}
