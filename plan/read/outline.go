package read

import "zhiben/document"

// line is a paragraph of the document without the blanks and residue around it.
type line struct {
	from, to int
	label    label
	block    int
	annex    bool // 附件 alone: what follows is no longer the measure above
}

// unit is a part of the document that is read on its own: a heading with the paragraphs under it, or a measure.
type unit struct {
	passage
	title   int // runes of the passage that are the heading's own text
	heading int // index into Result.Headings, -1 before the first
	measure int // index into Result.Measures, -1 outside measures
	path    string
	body    bool // inside the numbered body
	// repeated is set for a table cell that repeats a measure: it makes no items of its own.
	repeated bool
}

// lines cuts the document into lines and reads their labels.
func lines(doc []rune, blocks []document.Block, v *Vocabulary) []line {
	var out []line
	for n, b := range blocks {
		from, to := max(b.Start, 0), min(b.End, len(doc))
		if b.Kind == document.Table || from >= to {
			continue
		}
		for from < to {
			if n := residue(doc, from, to); n > 0 {
				from += n
			} else if c := fold(doc[from]); c == 0 || c == '*' || c == '#' {
				from++
			} else {
				break
			}
		}
		to = lineEnd(doc, from, to)
		if from == to {
			continue
		}
		l := line{from: from, to: to, label: labelAt(doc, from, to), block: n}
		l.annex = isAnnex(doc[from:to], v)
		out = append(out, l)
	}
	return out
}

// lineEnd is where doc[from:to] ends without the blanks, marks and residue after it.
func lineEnd(doc []rune, from, to int) int {
	for to > from {
		c := doc[to-1]
		if fold(c) == 0 || c == '*' {
			to--
			continue
		}
		if c != ']' {
			return to
		}
		open := to - 1
		for open > from && to-open < 80 && doc[open] != '[' {
			open--
		}
		if residue(doc, open, to) != to-open {
			return to
		}
		to = open
	}
	return to
}

// isAnnex recognises a line that only announces an annex: 附件, 附件1：, 附表2.
func isAnnex(r []rune, v *Vocabulary) bool {
	n := v.annex.at(r, 0)
	if n == 0 || len(r) > 8 {
		return false
	}
	for _, c := range r[n:] {
		if c = fold(c); c != 0 && !isDigit(c) && !isChineseNumeral(c) && c != '：' && c != '-' {
			return false
		}
	}
	return true
}

// settleLabels decides what the labels mean in this document: a misprinted 2、 that continues 一、 is a chapter, and where
// no measure of a section is numbered 1. the numbers （1） are the measures.
func settleLabels(doc []rune, ls []line) {
	last, running := 0, 0
	for i := range ls {
		l := &ls[i].label
		switch l.kind {
		case chapter:
			last, running = l.n, 0
		case arabic:
			if l.n == last+1 && last > 0 && running != l.n-1 && misprinted(doc, ls, i) {
				l.kind, last, running = chapter, l.n, 0
				continue
			}
			running = l.n
		}
	}
	for from := 0; from < len(ls); {
		to := from + 1
		for to < len(ls) && ls[to].label.kind != chapter && ls[to].label.kind != section && !ls[to].annex {
			to++
		}
		settleBrackets(ls[from:to])
		from = to
	}
}

// settleBrackets makes the numbers （1） of one section its measures, or the list inside a measure.
func settleBrackets(ls []line) {
	plain, next := false, 1
	for _, l := range ls {
		plain = plain || l.label.kind == arabic
		if l.label.kind == parenthese && l.label.n == next {
			next++
		}
	}
	for i := range ls {
		l := &ls[i].label
		if l.kind != parenthese {
			continue
		}
		if plain || next < 3 {
			l.kind, l.sub = noLabel, true
		} else {
			l.kind = arabic
		}
	}
}

// misprinted: line i is short, is no sentence, and the next label opens a section or the chapter after it.
func misprinted(doc []rune, ls []line, i int) bool {
	if ls[i].to-ls[i].from > 40 || hasStop(doc[ls[i].from:ls[i].to]) {
		return false
	}
	for _, next := range ls[i+1:] {
		switch next.label.kind {
		case section:
			return next.label.n == 1
		case chapter:
			return next.label.n == ls[i].label.n+1
		case arabic:
			return false
		}
	}
	return false
}

func hasStop(r []rune) bool {
	for _, c := range r {
		if c == '。' || c == '；' || c == ';' {
			return true
		}
	}
	return false
}

// outline fills the headings and measures of the result and cuts the document into units.
func outline(doc []rune, blocks []document.Block, v *Vocabulary, res *Result) []*unit {
	ls := uncollapse(doc, lines(doc, blocks, v))
	settleLabels(doc, ls)
	lay := layoutOf(doc, ls)
	var units []*unit
	cur := &unit{heading: -1, measure: -1}
	units = append(units, cur)
	top, sub := -1, -1
	for i, l := range ls {
		from := l.from
		switch {
		case l.label.kind == chapter || l.label.kind == section:
			h := Heading{Level: 1, Label: l.label.text}
			if l.label.kind == section {
				h.Level = 2
				if top >= 0 {
					h.Parent = &res.Headings[top].Label
				}
			}
			res.Headings = append(res.Headings, h)
			at := len(res.Headings) - 1
			if h.Level == 1 {
				top, sub = at, -1
			} else {
				sub = at
			}
			cur = &unit{heading: at, measure: -1, path: path(res, top, sub), body: true}
			units = append(units, cur)
			from = l.label.body
		case l.label.kind == arabic:
			res.Measures = append(res.Measures, Measure{Label: l.label.text, Span: Span{Start: l.from}})
			cur = &unit{heading: last(top, sub), measure: len(res.Measures) - 1, path: path(res, top, sub), body: true}
			units = append(units, cur)
			from = l.label.body
		case l.annex:
			top, sub = -1, -1
			cur = &unit{heading: -1, measure: -1, body: len(units) > 1}
			units = append(units, cur)
		case len(cur.r) > 0 && !lay.joins(doc, ls[i-1], l, len(units) > 1):
			cur.add(hardBreak, ls[i-1].to-1)
		}
		if l.label.sub {
			from = l.label.body // the numbers of a list inside a measure are not part of its text
		}
		cur.fill(doc, from, l.to)
		if cur.measure >= 0 {
			res.Measures[cur.measure].End = l.to
		}
	}
	for _, u := range units {
		u.close()
		u.settle(doc, res)
	}
	numberMeasures(res, units)
	if len(units) == 1 {
		units[0].body = true // a plan without a single number is read all the same
	}
	return units
}

func last(top, sub int) int {
	if sub >= 0 {
		return sub
	}
	return top
}

func path(res *Result, top, sub int) string {
	switch {
	case top >= 0 && sub >= 0:
		return res.Headings[top].Label + "/" + res.Headings[sub].Label
	case top >= 0:
		return res.Headings[top].Label
	case sub >= 0:
		return res.Headings[sub].Label
	}
	return ""
}

// settle gives the heading or measure of a unit its title.
func (u *unit) settle(doc []rune, res *Result) {
	end := len(u.r)
	for i, c := range u.r {
		if c == hardBreak || c == '。' && u.paren[i] == 0 {
			end = i
			break
		}
	}
	switch {
	case u.measure >= 0:
		res.Measures[u.measure].Title = u.lead(end)
		if u.heading >= 0 {
			h := res.Headings[u.heading]
			res.Measures[u.measure].Heading = h.Label + h.Title
		}
	case u.heading >= 0 && u.body:
		u.title = end
		h := &res.Headings[u.heading]
		h.Title = u.text(piece{0, end})
		if end > 0 {
			h.Span = u.span(0, end)
		}
	}
}

// lead is a short title for a measure: its first sentence where that is short, otherwise its first clause.
func (u *unit) lead(end int) string {
	const most = 40
	if end <= most {
		return u.text(piece{0, end})
	}
	for i := 8; i < end && i <= most; i++ {
		if (u.r[i] == '，' || u.r[i] == '；' || u.r[i] == '：') && u.paren[i] == 0 {
			return u.text(piece{0, i})
		}
	}
	return u.text(piece{0, most}) + "…"
}
