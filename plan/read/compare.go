package read

import (
	"slices"
	"sort"
)

// Pair is one commitment in two readings of a plan.
type Pair struct {
	Old Item `json:"before"`
	New Item `json:"after"`
}

// Changes says how a revised plan differs from the one before it.
type Changes struct {
	Kept    []Pair `json:"kept"`    // the same words and the same values
	Changed []Pair `json:"changed"` // the same commitment with other words or values
	Added   []Item `json:"added"`
	Gone    []Item `json:"gone"`
}

// alike is how much two sentences must share to be the same commitment.
const alike = 0.55

// Compare pairs the commitments of two readings by kind, likeness of their sentences and the measure they stand in. It is
// pure; each commitment is in exactly one of the four lists, in reading order.
func Compare(old, revised Result) Changes {
	out := Changes{Kept: []Pair{}, Changed: []Pair{}, Added: []Item{}, Gone: []Item{}}
	partner := pairItems(old, revised)
	taken := make([]bool, len(revised.Items))
	for i, a := range old.Items {
		k := partner[i]
		if k < 0 {
			out.Gone = append(out.Gone, a)
			continue
		}
		taken[k] = true
		b := revised.Items[k]
		if sameValues(a, b) && squeezeQuote(a) == squeezeQuote(b) {
			out.Kept = append(out.Kept, Pair{a, b})
		} else {
			out.Changed = append(out.Changed, Pair{a, b})
		}
	}
	for k, b := range revised.Items {
		if !taken[k] {
			out.Added = append(out.Added, b)
		}
	}
	return out
}

type candidate struct {
	score      float64
	before, at int
}

// pairItems finds for each old item its partner in the revised reading, -1 for none: the likeliest pairs first.
func pairItems(old, revised Result) []int {
	measures := pairMeasures(old.Measures, revised.Measures)
	a, b := gramsOf(old.Items), gramsOf(revised.Items)
	var all []candidate
	for i := range old.Items {
		for k := range revised.Items {
			if old.Items[i].Kind != revised.Items[k].Kind {
				continue
			}
			s := dice(a[i], b[k])
			if old.Items[i].Kind == Open && old.Items[i].Measure != nil && revised.Items[k].Measure != nil && measures[*old.Items[i].Measure] == *revised.Items[k].Measure {
				s = max(s, alike)
			}
			if s < alike {
				continue
			}
			if x, y := old.Items[i].Measure, revised.Items[k].Measure; x != nil && y != nil && measures[*x] == *y || x == nil && y == nil {
				s += 0.3
			}
			if sameValues(old.Items[i], revised.Items[k]) {
				s += 0.2
			}
			all = append(all, candidate{s, i, k})
		}
	}
	sort.SliceStable(all, func(x, y int) bool { return all[x].score > all[y].score })
	return choose(all, len(old.Items), len(revised.Items))
}

// choose takes candidates in order, each side once.
func choose(all []candidate, n, m int) []int {
	partner, used := make([]int, n), make([]bool, m)
	for i := range partner {
		partner[i] = -1
	}
	for _, c := range all {
		if partner[c.before] < 0 && !used[c.at] {
			partner[c.before], used[c.at] = c.at, true
		}
	}
	return partner
}

// pairMeasures maps old measure ids to the ids of the revised measures most like them.
func pairMeasures(old, revised []Measure) map[string]string {
	var all []candidate
	for i, a := range old {
		for k, b := range revised {
			s := dice(grams([]rune(a.Title)), grams([]rune(b.Title)))
			if a.ID == b.ID {
				s += 0.2
			}
			if s >= 0.5 {
				all = append(all, candidate{s, i, k})
			}
		}
	}
	sort.SliceStable(all, func(x, y int) bool { return all[x].score > all[y].score })
	out := map[string]string{}
	for i, k := range choose(all, len(old), len(revised)) {
		if k >= 0 {
			out[old[i].ID] = revised[k].ID
		}
	}
	return out
}

// gramsOf looks at what is asked for; numbers and dates are left out, so that a moved deadline is a change and not a new
// commitment.
func gramsOf(items []Item) []map[[2]rune]int {
	out := make([]map[[2]rune]int, len(items))
	for i, it := range items {
		var r []rune
		for _, c := range it.Quote {
			if !isDigit(fold(c)) {
				r = append(r, c)
			}
		}
		out[i] = grams(r)
	}
	return out
}

func sameValues(a, b Item) bool {
	return a.Kind == b.Kind && a.Due == b.Due && a.StartDate == b.StartDate && a.WithinYear == b.WithinYear && a.Every == b.Every &&
		a.Min == b.Min && a.DueMonthDay == b.DueMonthDay && a.Op == b.Op && a.Unit == b.Unit && number(a) == number(b) &&
		(a.Coverage == nil) == (b.Coverage == nil) && slices.Equal(ownerNames(a.Owners), ownerNames(b.Owners))
}

func ownerNames(list []Owner) []string {
	out := make([]string, len(list))
	for i, o := range list {
		out[i] = o.Role + " " + o.Name
	}
	return out
}

// squeezeQuote is the words of an item alone: a measure that is only numbered anew has not changed.
func squeezeQuote(it Item) string {
	r := []rune(it.Quote)
	if it.Kind == Open {
		r = r[labelAt(r, 0, len(r)).body:]
	}
	out := []rune{}
	for _, c := range r {
		if c = fold(c); c != 0 && !trimmable(c) {
			out = append(out, c)
		}
	}
	return string(out)
}
