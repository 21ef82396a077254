package read

import "sort"

// words is a set of words of the vocabulary, looked up at a place in a text without building strings.
type words struct {
	first map[rune][][]rune // by first rune, longest first
	last  map[rune][][]rune // by last rune, longest first
}

func newWords(list ...[]string) words {
	w := words{first: map[rune][][]rune{}, last: map[rune][][]rune{}}
	for _, l := range list {
		for _, s := range l {
			r := []rune(s)
			if len(r) == 0 {
				continue
			}
			w.first[r[0]] = append(w.first[r[0]], r)
			w.last[r[len(r)-1]] = append(w.last[r[len(r)-1]], r)
		}
	}
	for _, m := range []map[rune][][]rune{w.first, w.last} {
		for _, l := range m {
			sort.SliceStable(l, func(i, j int) bool { return len(l[i]) > len(l[j]) })
		}
	}
	return w
}

// at is the length of the longest word that starts at i, 0 where none does.
func (w words) at(r []rune, i int) int {
	if i < 0 || i >= len(r) {
		return 0
	}
	for _, x := range w.first[r[i]] {
		if hasAt(r, i, x) {
			return len(x)
		}
	}
	return 0
}

// before is the length of the longest word that ends just before i, 0 where none does.
func (w words) before(r []rune, i int) int {
	if i <= 0 || i > len(r) {
		return 0
	}
	for _, x := range w.last[r[i-1]] {
		if i >= len(x) && hasAt(r, i-len(x), x) {
			return len(x)
		}
	}
	return 0
}

// in finds the first word in r[from:to]: its place and length, -1 where there is none.
func (w words) in(r []rune, from, to int) (int, int) {
	for i := max(from, 0); i < to; i++ {
		if n := w.at(r, i); n > 0 && i+n <= to {
			return i, n
		}
	}
	return -1, 0
}

func (w words) has(r []rune, from, to int) bool {
	i, _ := w.in(r, from, to)
	return i >= 0
}

func hasAt(r []rune, i int, x []rune) bool {
	if i < 0 || i+len(x) > len(r) {
		return false
	}
	for k, c := range x {
		if r[i+k] != c {
			return false
		}
	}
	return true
}
