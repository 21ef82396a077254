package read

// passage is one stretch of running text made ready for reading: white space, residue and page-layout line breaks are gone,
// digits and punctuation are brought to one width, and every rune knows where it stood.
type passage struct {
	r      []rune
	pos    []int // pos[i] is the code point offset of r[i] in the document
	paren  []int // depth of （） at i; the brackets themselves lie inside
	book   []bool
	quoted []bool
}

// hardBreak marks a paragraph end inside a passage.
const hardBreak = '\n'

func (p *passage) add(c rune, at int) {
	p.r = append(p.r, c)
	p.pos = append(p.pos, at)
}

// span is where r[i:j] stood in the document.
func (p *passage) span(i, j int) Span {
	if i >= j {
		return Span{}
	}
	return Span{p.pos[i], p.pos[j-1] + 1}
}

var width = map[rune]rune{',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！', '?': '？', '％': '%', '．': '.', '〔': '（',
	'〕': '）', '[': '（', ']': '）', '【': '（', '】': '）', '﹐': '，', '〈': '《', '〉': '》', '「': '“', '」': '”', '＋': '+', '–': '—', '―': '—',
	'－': '—', '~': '～', '﹣': '—', '−': '—', '─': '—', '‐': '—', '‑': '—'}

// fold brings a rune to the width the grammar is written in; 0 for white space and invisible runes.
func fold(c rune) rune {
	switch {
	case c >= '０' && c <= '９':
		return c - '０' + '0'
	case c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c >= '\u2000' && c <= '\u200f' || c == '\u2028' || c == '\u2029':
		return 0
	}
	if w, ok := width[c]; ok {
		return w
	}
	return c
}

// fill appends doc[from:to] to the passage, leaving out white space and residue.
func (p *passage) fill(doc []rune, from, to int) {
	for i := from; i < to; {
		if n := residue(doc, i, to); n > 0 {
			i += n
			continue
		}
		if c := fold(doc[i]); c != 0 {
			p.add(p.wide(c, doc, i, to), i)
		}
		i++
	}
}

// wide brings a half-width stop and straight quotes to the marks of the language by what stands around them.
func (p *passage) wide(c rune, doc []rune, i, to int) rune {
	switch {
	case c == '"':
		for k := len(p.r) - 1; k >= 0 && p.r[k] != hardBreak; k-- {
			if p.r[k] == '“' {
				return '”'
			}
			if p.r[k] == '”' {
				break
			}
		}
		return '“'
	case c == '.' && len(p.r) > 0:
		before := p.r[len(p.r)-1]
		if before >= 0x2e80 && before != '。' && !(before >= 0xff00) || before == '%' || before == '”' || before == '）' {
			if i+1 >= to || !(doc[i+1] >= 'a' && doc[i+1] <= 'z') && doc[i+1] != '.' {
				return '。'
			}
		}
	}
	return c
}

// residue is the length of a left-over of the word processor at i: [bookmark: _Toc1].
func residue(doc []rune, i, to int) int {
	if doc[i] != '[' || i+2 >= to || !(doc[i+1] >= 'a' && doc[i+1] <= 'z' || doc[i+1] >= 'A' && doc[i+1] <= 'Z') {
		return 0
	}
	colon := false
	for k := i + 1; k < to && k < i+80; k++ {
		switch c := doc[k]; {
		case c == ']':
			if colon {
				return k - i + 1
			}
			return 0
		case c == ':':
			colon = true
		case c > 0x7e || c == '\n':
			return 0
		}
	}
	return 0
}

// close marks brackets, book titles and quotations. An opening mark without its partner nearby counts for nothing.
func (p *passage) close() {
	n := len(p.r)
	p.paren, p.book, p.quoted = make([]int, n), make([]bool, n), make([]bool, n)
	for i := 0; i < n; i++ {
		switch p.r[i] {
		case '（':
			if j := partner(p.r, i, '（', '）', 600); j > 0 {
				for k := i; k <= j; k++ {
					p.paren[k]++
				}
			}
		case '《':
			if j := partner(p.r, i, '《', '》', 120); j > 0 {
				for k := i; k <= j; k++ {
					p.book[k] = true
				}
			}
		case '“':
			if j := partner(p.r, i, '“', '”', 120); j > 0 {
				for k := i; k <= j; k++ {
					p.quoted[k] = true
				}
			}
		}
	}
}

// partner finds the closing mark of the opening one at i, not beyond a paragraph end or limit runes.
func partner(r []rune, i int, open, shut rune, limit int) int {
	depth := 0
	for k := i; k < len(r) && k < i+limit; k++ {
		switch r[k] {
		case open:
			depth++
		case shut:
			if depth--; depth == 0 {
				return k
			}
		case hardBreak:
			return -1
		}
	}
	return -1
}

// piece is a range of a passage.
type piece struct{ from, to int }

func (p *passage) stop(c rune) bool { return c == '。' || c == '！' || c == '？' || c == hardBreak }

// longest is the most runes read as one sentence; a longer one is cut, so that no text is read slowly.
const longest = 2500

// sentences are the ranges between full stops outside brackets, the stop not included.
func (p *passage) sentences() []piece {
	var out []piece
	for _, s := range p.split(piece{0, len(p.r)}, p.stop) {
		for s.to-s.from > longest {
			cut := s.from + longest
			for k := cut; k > s.from+longest/2; k-- {
				if trimmable(p.r[k]) {
					cut = k
					break
				}
			}
			out = append(out, piece{s.from, cut})
			s.from = cut
		}
		out = append(out, s)
	}
	return out
}

// segments are the parts of a sentence between semicolons.
func (p *passage) segments(s piece) []piece {
	return p.split(s, func(c rune) bool { return c == '；' })
}

// clauses are the parts between commas, colons and semicolons.
func (p *passage) clauses(s piece) []piece {
	return p.split(s, func(c rune) bool { return c == '，' || c == '：' || c == '；' })
}

func (p *passage) split(s piece, stop func(rune) bool) []piece {
	var out []piece
	from := s.from
	for i := s.from; i < s.to; i++ {
		if stop(p.r[i]) && (p.r[i] == hardBreak || p.paren[i] == 0 && !p.book[i]) {
			if i > from {
				out = append(out, piece{from, i})
			}
			from = i + 1
		}
	}
	if s.to > from {
		out = append(out, piece{from, s.to})
	}
	return out
}

// trim drops punctuation and closing words from both ends of a range.
func (p *passage) trim(s piece) piece {
	for s.from < s.to && trimmable(p.r[s.from]) {
		s.from++
	}
	for s.to > s.from && trimmable(p.r[s.to-1]) {
		s.to--
	}
	return s
}

func trimmable(c rune) bool {
	switch c {
	case '，', '；', '：', '、', '。', '！', '？', hardBreak, '—', '.', '·', '*':
		return true
	}
	return false
}

// text is r[i:j] as a string, without paragraph marks.
func (p *passage) text(s piece) string {
	out := make([]rune, 0, s.to-s.from)
	for _, c := range p.r[s.from:s.to] {
		if c != hardBreak {
			out = append(out, c)
		}
	}
	return string(out)
}
