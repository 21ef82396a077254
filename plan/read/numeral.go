package read

// Numerals of the language. They are grammar, not vocabulary: every plan writes them the same way.

var chineseDigit = map[rune]int{'〇': 0, '○': 0, '零': 0, '一': 1, '二': 2, '两': 2, '双': 2, '三': 3, '四': 4, '五': 5, '六': 6,
	'七': 7, '八': 8, '九': 9}

var chineseUnit = map[rune]int{'十': 10, '百': 100, '千': 1000}

func isDigit(c rune) bool { return c >= '0' && c <= '9' }

func isChineseNumeral(c rune) bool {
	if c == '双' {
		return false // a numeral only before a period: 双月
	}
	_, digit := chineseDigit[c]
	return digit || chineseUnit[c] > 0
}

// digits reads arabic digits at i: the number and how many runes it takes, at most most.
func digits(r []rune, i, most int) (n, size int) {
	for i+size < len(r) && size < most && isDigit(r[i+size]) {
		n = n*10 + int(r[i+size]-'0')
		size++
	}
	return n, size
}

// chineseInt reads 十二, 一百零五, 二十; size 0 where r[i] is no numeral.
func chineseInt(r []rune, i int) (n, size int) {
	total, current, seen := 0, 0, false
	for k := i; k < len(r) && k < i+9; k++ {
		c := r[k]
		if c == '双' {
			break
		}
		if d, ok := chineseDigit[c]; ok {
			if seen && current > 0 {
				break // 一二 is not a number but a list
			}
			current, seen = d, true
		} else if u := chineseUnit[c]; u > 0 {
			if current == 0 {
				if k > i && total > 0 {
					break
				}
				current = 1
			}
			total += current * u
			current, seen = 0, true
		} else {
			break
		}
		size = k - i + 1
	}
	if !seen {
		return 0, 0
	}
	return total + current, size
}

// smallInt reads an arabic or Chinese whole number.
func smallInt(r []rune, i int) (n, size int) {
	if n, size = digits(r, i, 9); size > 0 {
		return n, size
	}
	return chineseInt(r, i)
}

// year reads 2024 or 二〇二四 before 年 (not included); size 0 where there is none.
func year(r []rune, i int) (n, size int) {
	if i > 0 && isDigit(r[i-1]) {
		return 0, 0
	}
	if n, size = digits(r, i, 5); size == 4 && n >= 1949 && n < 2100 {
		return n, 4
	}
	if i+4 > len(r) {
		return 0, 0
	}
	n = 0
	for k := i; k < i+4; k++ {
		d, ok := chineseDigit[r[k]]
		if !ok || r[k] == '两' || r[k] == '双' {
			return 0, 0
		}
		n = n*10 + d
	}
	if n < 1949 || n >= 2100 {
		return 0, 0
	}
	return n, 4
}

// decimal reads 12, 1,200, 0.5, 3.5 with 万/亿, or a Chinese whole number; size 0 where there is none.
func decimal(r []rune, i int) (v float64, size int) {
	n, k := 0.0, i
	for k < len(r) && k < i+15 {
		if isDigit(r[k]) {
			n = n*10 + float64(r[k]-'0')
			k++
			continue
		}
		if r[k] == '，' && k > i && thousands(r, k) {
			k++
			continue
		}
		break
	}
	if k == i {
		c, size := chineseInt(r, i)
		if size == 0 {
			return 0, 0
		}
		v, k = float64(c), i+size
	} else {
		v = n
		if k+1 < len(r) && (r[k] == '.' || r[k] == '．') && isDigit(r[k+1]) {
			scale := 0.1
			for k++; k < len(r) && k < i+15 && isDigit(r[k]); k++ {
				v += float64(r[k]-'0') * scale
				scale /= 10
			}
		}
	}
	if k < len(r) && (r[k] == '万' || r[k] == '亿') && !(k+1 < len(r) && r[k+1] == '元') {
		if r[k] == '万' {
			v *= 1e4
		} else {
			v *= 1e8
		}
		k++
	}
	return v, k - i
}

// thousands says that the comma at k groups digits: 1,200 but not 12,24.
func thousands(r []rune, k int) bool {
	_, size := digits(r, k+1, 4)
	_, head := 0, 0
	for j := k - 1; j >= 0 && isDigit(r[j]) && head < 4; j-- {
		head++
	}
	return size == 3 && head <= 3
}
