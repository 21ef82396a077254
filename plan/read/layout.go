package read

// layout knows how the lines of a document are broken.
type layout struct {
	wrapped bool // every line is broken at the page's width
	page    bool // lines that end inside a sentence are all about as wide
	width   int  // their width, in halves of a character
}

func layoutOf(doc []rune, ls []line) layout {
	long := 0
	var open []int // the widths of lines that end inside a sentence
	for _, l := range ls {
		n := width2(doc[l.from:l.to])
		if n < 40 {
			continue
		}
		long++
		if !endsSentence(doc[l.to-1]) {
			open = append(open, n)
		}
	}
	if len(open) < 3 {
		return layout{}
	}
	lay := layout{wrapped: long >= 8 && len(open)*2 >= long, width: percentile(open, 50)}
	alike := 0
	for _, n := range open {
		if n >= lay.width-6 && n <= lay.width+6 {
			alike++
		}
	}
	lay.page = alike >= 3 && alike*3 >= len(open)*2
	return lay
}

// width2 is the width of a line on the page, in halves of a Chinese character.
func width2(r []rune) int {
	n := 0
	for _, c := range r {
		if c < 0x2000 {
			n++
		} else {
			n += 2
		}
	}
	return n
}

func percentile(x []int, p int) int {
	sorted := append([]int(nil), x...)
	for i := 1; i < len(sorted); i++ {
		for k := i; k > 0 && sorted[k] < sorted[k-1]; k-- {
			sorted[k], sorted[k-1] = sorted[k-1], sorted[k]
		}
	}
	return sorted[len(sorted)*p/100]
}

func endsSentence(c rune) bool {
	switch fold(c) {
	case '。', '；', '！', '？', '：', '）', '”', '》':
		return true
	}
	return false
}

// joins says that line b goes on with the sentence of line a: the break between them is one of page layout.
// Before the body stand titles and names, a line each.
func (lay layout) joins(doc []rune, a, b line, body bool) bool {
	if b.label.kind != noLabel || b.annex || endsSentence(doc[a.to-1]) || startsParagraph(doc[b.from]) {
		return false
	}
	n := a.to - a.from
	if c := fold(doc[a.to-1]); c == '、' || c == '，' || bracketOpen(doc[a.from:a.to]) {
		return true
	}
	if w := width2(doc[a.from:a.to]); (lay.wrapped || lay.page) && w >= lay.width-8 && w <= lay.width+8 && body {
		return true
	}
	if lay.wrapped {
		return n*2 >= lay.width-8
	}
	text := doc[a.from:a.to]
	if a.label.kind != noLabel {
		return hasStop(text) || n > 40 || commas(text) > 1
	}
	return hasStop(text) || n > 30 && body
}

// bracketOpen: a bracket or quotation that opens in the line does not close in it.
func bracketOpen(r []rune) bool {
	round, title, quote := 0, 0, 0
	for _, c := range r {
		switch fold(c) {
		case '（':
			round++
		case '）':
			round = max(round-1, 0)
		case '《':
			title++
		case '》':
			title = max(title-1, 0)
		case '“':
			quote++
		case '”':
			quote = max(quote-1, 0)
		}
	}
	return round+title+quote > 0
}

func commas(r []rune) int {
	n := 0
	for _, c := range r {
		if fold(c) == '，' {
			n++
		}
	}
	return n
}

func startsParagraph(c rune) bool {
	return c == '—' || c == '－' || c == '●' || c == '◆' || c == '★' || c == '·'
}
