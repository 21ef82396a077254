package read

import "strconv"

// numbered is where a measure's number stands: the chapter counted from the beginning, its numeral, the section, the number.
type numbered struct {
	at, chapter int
	section     string
	n           int
}

// numberedPlaces finds where each measure stands, and the chapters whose numbers restart in every section.
func numberedPlaces(res *Result, units []*unit) (places []numbered, restarts map[int]bool) {
	places, restarts = make([]numbered, len(res.Measures)), map[int]bool{}
	now, ones := numbered{}, map[int]int{}
	for _, u := range units {
		if u.measure >= 0 {
			now.n, _ = smallInt([]rune(trimLabel(res.Measures[u.measure].Label)), 0)
			places[u.measure] = now
			if now.n == 1 && now.section != "" {
				if ones[now.at]++; ones[now.at] > 1 {
					restarts[now.at] = true
				}
			}
			continue
		}
		if u.heading < 0 || !u.body {
			continue
		}
		label := trimLabel(res.Headings[u.heading].Label)
		if res.Headings[u.heading].Level == 1 {
			n, _ := smallInt([]rune(label), 0)
			now = numbered{at: now.at + 1, chapter: n}
		} else {
			now.section = label
		}
	}
	return places, restarts
}

// numberMeasures gives each measure an id: its number; with the chapter where numbers restart in another chapter ("II-1"),
// with chapter and section where they restart in every section ("II-三-1").
func numberMeasures(res *Result, units []*unit) {
	places, restarts := numberedPlaces(res, units)
	count := map[int]int{}
	for _, p := range places {
		count[p.at]++
	}
	main := 0
	for c, n := range count {
		if n > count[main] || n == count[main] && c < main {
			main = c
		}
	}
	used := map[string]bool{}
	give := func(i int) {
		p := places[i]
		id := strconv.Itoa(p.n)
		if restarts[p.at] && p.section != "" {
			id = roman(p.chapter) + "-" + p.section + "-" + id
		} else if used[id] || restarts[main] {
			id = roman(p.chapter) + "-" + id
		}
		for k, base := 2, id; used[id]; k++ {
			id = base + "-" + strconv.Itoa(k)
		}
		used[id] = true
		res.Measures[i].ID = id
	}
	for i, p := range places {
		if p.at == main {
			give(i)
		}
	}
	for i, p := range places {
		if p.at != main {
			give(i)
		}
	}
}

// trimLabel is the numeral of a label.
func trimLabel(s string) string {
	var out []rune
	for _, c := range s {
		if c = fold(c); isDigit(c) || isChineseNumeral(c) {
			out = append(out, c)
		}
	}
	return string(out)
}
