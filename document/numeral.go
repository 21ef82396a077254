package document

import (
	"strconv"
	"strings"
)

// maxNumber bounds counters: beyond it a "number" is damage, not a list.
const maxNumber = 32767

const (
	digitsSimple = "〇一二三四五六七八九"
	digitsLegal  = "零壹贰叁肆伍陆柒捌玖"
	stems        = "甲乙丙丁戊己庚辛壬癸"
	branches     = "子丑寅卯辰巳午未申酉戌亥"
)

// numeral writes n in a number format of WordprocessingML (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). Formats of other
// scripts fall back to decimal digits.
func numeral(format string, n int) string {
	if n < 0 || n > maxNumber {
		return strconv.Itoa(n)
	}
	switch format {
	case "none":
		return ""
	case "decimalZero":
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "decimalFullWidth", "decimalFullWidth2":
		return mapDigits(n, "０１２３４５６７８９")
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return letters(n, 'A')
	case "lowerLetter":
		return letters(n, 'a')
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		return enclosed(n, 0x2460, 20)
	case "decimalEnclosedParen":
		return enclosed(n, 0x2474, 20)
	case "decimalEnclosedFullstop":
		return enclosed(n, 0x2488, 20)
	case "ideographEnclosedCircle":
		return enclosed(n, 0x3280, 10)
	case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "chineseDigital", "koreanDigital", "koreanDigital2":
		return mapDigits(n, digitsSimple)
	case "chineseCounting", "taiwaneseCounting":
		// Counts to ninety-nine, then goes on digit by digit.
		if n > 99 {
			return mapDigits(n, digitsSimple)
		}
		return counting(n, digitsSimple, "十百千万", false)
	case "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting":
		return counting(n, digitsSimple, "十百千万", false)
	case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
		return counting(n, digitsLegal, "拾佰仟万", true)
	case "ideographTraditional":
		return cycle(n, stems)
	case "ideographZodiac":
		return cycle(n, branches)
	case "ideographZodiacTraditional":
		if n > 0 {
			return cycle((n-1)%10+1, stems) + cycle((n-1)%12+1, branches)
		}
	}
	return strconv.Itoa(n)
}

func mapDigits(n int, digits string) string {
	set := []rune(digits)
	var b strings.Builder
	for _, c := range strconv.Itoa(n) {
		b.WriteRune(set[c-'0'])
	}
	return b.String()
}

// counting writes n as Chinese is spoken: 十, 十一, 二十, 一百零五. With whole set, ten is 壹拾 and not 拾.
func counting(n int, digits, units string, whole bool) string {
	set, unit := []rune(digits), []rune(units)
	if n == 0 {
		return string(set[0])
	}
	var b strings.Builder
	zero := false
	if n >= 10000 {
		b.WriteString(counting(n/10000, digits, units, whole))
		b.WriteRune(unit[3])
		n %= 10000
		zero = n > 0 && n < 1000
	}
	for place, weight := 3, 1000; place >= 0; place, weight = place-1, weight/10 {
		d := n / weight % 10
		if d == 0 {
			zero = zero || (b.Len() > 0 && n%weight > 0)
			continue
		}
		if zero {
			b.WriteRune('零')
			zero = false
		}
		if !(place == 1 && d == 1 && b.Len() == 0 && !whole) {
			b.WriteRune(set[d])
		}
		if place > 0 {
			b.WriteRune(unit[place-1])
		}
	}
	return b.String()
}

func cycle(n int, set string) string {
	runes := []rune(set)
	if n < 1 || n > len(runes) {
		return strconv.Itoa(n)
	}
	return string(runes[n-1])
}

func enclosed(n int, first rune, count int) string {
	if n < 1 || n > count {
		return strconv.Itoa(n)
	}
	return string(first + rune(n-1))
}

// letters repeats the letter after z, as word processors do: a … z, aa, bb.
func letters(n int, first rune) string {
	if n < 1 || n > 26*20 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(first+rune((n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, step := range []struct {
		value int
		text  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
		{9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= step.value {
			b.WriteString(step.text)
			n -= step.value
		}
	}
	return b.String()
}
