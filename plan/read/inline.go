package read

// A text copied out of a page may have lost its line ends. Where next to no line opens with a number although the text is long,
// numbers inside lines count too, as long as each goes on from the one before.

const collapsedFrom = 800 // runes; a shorter text may well have no numbers

// uncollapse cuts lines at the numbers inside them, in a text that has lost its line ends.
func uncollapse(doc []rune, ls []line) []line {
	labels, runes := 0, 0
	for _, l := range ls {
		runes += l.to - l.from
		if l.label.kind != noLabel {
			labels++
		}
	}
	if labels > 2 || runes < collapsedFrom {
		return ls
	}
	var out []line
	var seq sequence
	for _, l := range ls {
		out = append(out, seq.cut(doc, l)...)
	}
	if len(out) < len(ls)+3 {
		return ls
	}
	return out
}

// sequence is where the numbering stands.
type sequence struct{ chapter, section, arabic int }

// next says whether a label goes on from the numbers before it, a misprint allowed, and remembers it if it does.
func (s *sequence) next(l label) bool {
	switch {
	case l.kind == chapter && l.n > s.chapter && l.n <= s.chapter+2:
		s.chapter, s.section = l.n, 0
	case l.kind == section && (l.n >= s.section && l.n <= s.section+2 || l.n == 1) && s.chapter > 0:
		s.section = l.n
	case l.kind == arabic && (l.n == s.arabic+1 || l.n == 1) && s.chapter > 0:
		s.arabic = l.n
	default:
		return false
	}
	return true
}

// cut makes a line of each numbered part of l, and of what follows a chapter's short title.
func (s *sequence) cut(doc []rune, l line) []line {
	var out []line
	from := l.from
	flush := func(to int) {
		for from < to && fold(doc[from]) == 0 {
			from++
		}
		if end := lineEnd(doc, from, to); end > from {
			part := line{from: from, to: end, label: labelAt(doc, from, end), block: l.block}
			out = append(out, part)
		}
		from = to
	}
	titled := false // inside the title of a heading
	for i := l.from; i < l.to; i++ {
		gap := i == l.from || fold(doc[i-1]) == 0 || endsSentence(doc[i-1])
		if gap && fold(doc[i]) != 0 {
			if lab := labelAt(doc, i, l.to); lab.kind != noLabel && s.next(lab) {
				flush(i)
				titled = lab.kind != arabic
				i = max(i, lab.body-1)
				continue
			}
		}
		switch {
		case titled && doc[i] == '。':
			titled = false
		case titled && fold(doc[i]) == 0 && i-from > 4:
			flush(i)
			titled = false
		}
	}
	flush(l.to)
	return out
}
