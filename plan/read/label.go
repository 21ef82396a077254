package read

// labelKind is the style of a number at the start of a line.
type labelKind int

const (
	noLabel    labelKind = iota
	chapter              // 一、 or 第一章
	section              // （一）
	arabic               // 1. or 1、
	parenthese           // （1）
)

// label is the number at the start of a line.
type label struct {
	kind     labelKind
	n        int    // its value
	text     string // as it stands
	from, to int    // code points of the number itself
	body     int    // where the text after it starts
	sub      bool   // the number of a list inside a measure
}

// labelAt reads the label at doc[i:to]. White space inside and marks of bold type before it are tolerated.
func labelAt(doc []rune, i, to int) label {
	start := i
	skip := func() {
		for i < to && fold(doc[i]) == 0 {
			i++
		}
	}
	finish := func(kind labelKind, n int) label {
		end := i
		for i < to && (fold(doc[i]) == 0 || doc[i] == '*') {
			i++
		}
		return label{kind: kind, n: n, text: squeeze(doc[start:end]), from: start, to: end, body: i}
	}
	if i >= to {
		return label{}
	}
	switch c := fold(doc[i]); {
	case c == '（':
		i++
		skip()
		kind := section
		n, size := chineseInt(doc, i)
		if size == 0 {
			n, size = foldedDigits(doc, i, 3)
			kind = parenthese
		}
		if i += size; size == 0 {
			return label{}
		}
		skip()
		if i < to && fold(doc[i]) == '）' {
			i++
			return finish(kind, n)
		}
	case doc[i] >= '㈠' && doc[i] <= '㈩':
		n := int(doc[i]-'㈠') + 1
		i++
		return finish(section, n)
	case c == '第':
		n, size := chineseInt(doc, i+1)
		k := i + 1 + size
		if size > 0 && k < to && (doc[k] == '章' || doc[k] == '篇' || k+1 < to && doc[k] == '部' && doc[k+1] == '分') {
			i = k + 1
			if doc[k] == '部' {
				i++
			}
			return finish(chapter, n)
		}
	case isChineseNumeral(c):
		n, size := chineseInt(doc, i)
		if size == 0 {
			return label{}
		}
		i += size
		skip()
		if i < to && (doc[i] == '、' || doc[i] == '.' || doc[i] == '．') {
			i++
			l := finish(chapter, n)
			l.text, l.to = squeeze(doc[start:start+size]), start+size
			return l
		}
	case isDigit(c):
		n, size := foldedDigits(doc, i, 4)
		if size > 3 {
			return label{}
		}
		i += size
		skip()
		if i < to && (doc[i] == '.' || doc[i] == '．' || doc[i] == '、' || doc[i] == '﹒') {
			dot := doc[i] != '、'
			i++
			if dot && i < to && isDigit(fold(doc[i])) && !dateFollows(doc, i, to) {
				return label{} // 1.5 or 1.1 is no measure
			}
			return finish(arabic, n)
		}
	}
	return label{}
}

// dateFollows tells 3.2024年底前… and 3.9月底前… (a measure that opens with a year or month) from 3.5.
func dateFollows(doc []rune, i, to int) bool {
	n, size := foldedDigits(doc, i, 5)
	if size > 0 && size <= 2 && n >= 1 && n <= 12 && i+size < to && doc[i+size] == '月' {
		return true
	}
	return size == 4 && n >= 1949 && n < 2100 && i+4 < to && !isDigit(fold(doc[i+4])) && doc[i+4] != '.'
}

func foldedDigits(doc []rune, i, most int) (n, size int) {
	for i+size < len(doc) && size < most && isDigit(fold(doc[i+size])) {
		n = n*10 + int(fold(doc[i+size])-'0')
		size++
	}
	return n, size
}

// squeeze is the text without white space, its digits half-width.
func squeeze(r []rune) string {
	out := make([]rune, 0, len(r))
	for _, c := range r {
		if f := fold(c); isDigit(f) {
			out = append(out, f)
		} else if f != 0 && c != '*' {
			out = append(out, c)
		}
	}
	return string(out)
}

var romanDigits = []struct {
	n int
	s string
}{{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}

func roman(n int) string {
	s := ""
	for _, d := range romanDigits {
		for ; n >= d.n; n -= d.n {
			s += d.s
		}
	}
	return s
}
