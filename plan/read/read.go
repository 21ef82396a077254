package read

import (
	"sort"
	"strconv"

	"zhiben/document"
)

// reader holds what is known while one document is read.
type reader struct {
	v                       *Vocabulary
	doc                     []rune
	res                     *Result
	first, last             day  // the plan's period
	issued                  day  // the day of issue; month and day 0 where only the year is known
	openEnd                 bool // the text does not name its period
	base                    int  // the year meant by a time without one
	anchor                  int  // the year 次年 follows, 0 before one is named
	carried                 bool // base was named in this unit
	windowFirst, windowLast day  // a phase or campaign of at most a year
	lastDay                 day  // the day said last in this sentence, for a day without its month
	gone                    bool // an account of what has been is being given
	lastShort               int  // where the last short form ended: 月调度季通报
	opens                   map[rune]bool
	subjectOf               subjectOf // what the last number to reach is about
}

// subjectOf is where a subject stands.
type subjectOf struct {
	u *unit
	piece
}

// Read finds the outline, measures and commitments of a plan. It is a pure function of its arguments; offsets are code points
// of doc.Text.
func Read(doc document.Document, vocab *Vocabulary) Result {
	text := []rune(doc.Text)
	res := Result{Headings: []Heading{}, Measures: []Measure{}, Items: []Item{}, NotTaken: []NotTaken{}}
	doc.Blocks = tabbed(text, doc.Blocks)
	units := outline(text, doc.Blocks, vocab, &res)
	rd := &reader{v: vocab, doc: text, res: &res, lastShort: -1, opens: map[rune]bool{'年': true, '第': true, '百': true, '“': true}}
	for _, w := range []words{vocab.years, vocab.halves, vocab.nextYear, vocab.months, vocab.feasts, vocab.half, vocab.overHalf} {
		for c := range w.first {
			rd.opens[c] = true
		}
	}
	rd.front(units)
	for _, u := range units {
		rd.owners(u)
	}
	units = append(units, rd.tables(doc, units)...)
	for _, u := range units {
		if u.body || u == units[0] {
			rd.unit(u)
		}
	}
	rd.open(units)
	rd.finish()
	return res
}

// unit reads the sentences of one unit.
func (rd *reader) unit(u *unit) {
	rd.base, rd.anchor, rd.carried = rd.first.y, 0, false
	rd.planWindow()
	for _, s := range u.sentences() {
		if u.body || s.to < len(u.r) && u.r[s.to] == '。' { // before the body only whole sentences: a covering note may ask for reports
			rd.sentence(u, s)
		}
	}
}

// sentence turns one sentence into items, or says why it yields none.
func (rd *reader) sentence(u *unit, s piece) {
	rd.lastShort = -1
	tokens := rd.lex(u, s)
	before := len(rd.res.Items)
	if u.repeated {
		for i := range tokens {
			tokens[i].reject = "table"
		}
		rd.notTaken(u, s, tokens, nil)
		return
	}
	rd.phases(u, s, tokens)
	for _, g := range u.segments(s) {
		rd.segment(u, s, g, tokensIn(tokens, g))
	}
	if !u.body {
		return
	}
	rd.triggers(u, s)
	rd.notTaken(u, s, tokens, rd.res.Items[before:])
}

func tokensIn(tokens []token, g piece) []*token {
	var out []*token
	for i := range tokens {
		if tokens[i].from >= g.from && tokens[i].from < g.to {
			out = append(out, &tokens[i])
		}
	}
	return out
}

// item adds an item that stands at r[p.from:p.to].
func (rd *reader) item(u *unit, p piece, it Item) *Item {
	p = u.trim(p)
	if p.from >= p.to {
		return nil
	}
	it.Span = u.span(p.from, p.to)
	it.Quote = string(rd.doc[it.Start:it.End])
	if u.measure >= 0 {
		it.Measure = &rd.res.Measures[u.measure].ID
	} else {
		it.Heading = u.path
	}
	it.from = p
	rd.res.Items = append(rd.res.Items, it)
	return &rd.res.Items[len(rd.res.Items)-1]
}

// open adds an item for every measure that yielded nothing to count or date; where nothing is numbered as a measure, for every
// section.
func (rd *reader) open(units []*unit) {
	if len(rd.res.Measures) == 0 {
		rd.openSections(units)
	}
	has := map[string]bool{}
	for _, it := range rd.res.Items {
		if it.Measure != nil && it.Kind != Trigger {
			has[*it.Measure] = true
		}
	}
	for i := range rd.res.Measures {
		m := &rd.res.Measures[i]
		if !has[m.ID] {
			rd.res.Items = append(rd.res.Items, Item{Kind: Open, Measure: &m.ID, Span: m.Span, Quote: string(rd.doc[m.Start:m.End]),
				What: m.Title, Because: m.Label})
		}
	}
}

func (rd *reader) openSections(units []*unit) {
	has := map[string]bool{}
	for _, it := range rd.res.Items {
		if it.Kind != Trigger {
			has[it.Heading] = true
		}
	}
	for _, u := range units {
		if u.heading < 0 || u.title == 0 || rd.res.Headings[u.heading].Level != 2 || has[u.path] {
			continue
		}
		if it := rd.item(u, piece{0, len(u.r)}, Item{Kind: Open, What: rd.res.Headings[u.heading].Title, Because: rd.res.Headings[u.heading].Label}); it != nil {
			has[u.path] = true
		}
	}
}

// finish puts items in reading order and numbers them.
func (rd *reader) finish() {
	items := rd.res.Items
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return items[order[a]].Start < items[order[b]].Start })
	sorted := make([]Item, len(items))
	renamed := map[int]string{}
	for n, i := range order {
		sorted[n] = items[i]
		sorted[n].ID = "i" + strconv.Itoa(n+1)
		renamed[i+1] = sorted[n].ID
	}
	for i := range sorted {
		if n := sorted[i].exceptionOf; n > 0 {
			sorted[i].ExceptionOf = renamed[n]
		}
	}
	rd.res.Items = sorted
	sort.SliceStable(rd.res.NotTaken, func(a, b int) bool { return rd.res.NotTaken[a].Start < rd.res.NotTaken[b].Start })
}
