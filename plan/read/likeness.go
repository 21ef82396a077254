package read

// grams counts the pairs of neighbouring runes of a text, white space and punctuation left out.
func grams(r []rune) map[[2]rune]int {
	out := map[[2]rune]int{}
	var prev rune
	for _, c := range r {
		c = fold(c)
		if c == 0 || trimmable(c) {
			continue
		}
		if prev != 0 {
			out[[2]rune{prev, c}]++
		}
		prev = c
	}
	return out
}

func size(g map[[2]rune]int) int {
	n := 0
	for _, c := range g {
		n += c
	}
	return n
}

func common(a, b map[[2]rune]int) int {
	n := 0
	for k, c := range a {
		n += min(c, b[k])
	}
	return n
}

// dice is how alike two texts are, 0 to 1.
func dice(a, b map[[2]rune]int) float64 {
	if n := size(a) + size(b); n > 0 {
		return 2 * float64(common(a, b)) / float64(n)
	}
	return 1
}

// holds is the share of a that stands in b, 0 to 1.
func holds(a, b map[[2]rune]int) float64 {
	if n := size(a); n > 0 {
		return float64(common(a, b)) / float64(n)
	}
	return 0
}
