package document

import "strings"

// maxLevels is the number of levels a list has in every Word format.
const maxLevels = 9

// listLevel is one level of an automatic list.
type listLevel struct {
	format  string // as in ST_NumberFormat
	text    string // the label with %1 … %9 for the numbers of levels
	start   int    // first number
	restart int    // the level (from 1) after which the count begins anew; -1: any higher one; 0: never
	legal   bool   // all numbers in decimal digits
	style   string // the paragraph style bound to this level, if any
}

// listDef is a list's levels; several lists of a document may share one definition and then count on together.
type listDef struct {
	levels [maxLevels]listLevel
}

// list is an instance of a definition with its own starts.
type list struct {
	def    int               // key of the definition
	starts map[int]int       // level → first number of this instance
	levels map[int]listLevel // level → changed level
}

// numberer counts automatic numbers through a document.
type numberer struct {
	defs   map[int]*listDef
	lists  map[int]*list
	counts map[int]*[maxLevels]int // by definition; -1: not yet counted
	begun  map[int]bool            // lists whose own starts have been applied
}

func newNumberer() *numberer {
	return &numberer{defs: map[int]*listDef{}, lists: map[int]*list{}, counts: map[int]*[maxLevels]int{}, begun: map[int]bool{}}
}

func (n *numberer) level(l *list, at int) listLevel {
	if own, ok := l.levels[at]; ok {
		return own
	}
	return n.defs[l.def].levels[at]
}

// next counts one paragraph of a list and returns its label; "" where the list or the level does not exist or shows none.
func (n *numberer) next(id, at int) string {
	l, ok := n.lists[id]
	if !ok || at < 0 || at >= maxLevels || n.defs[l.def] == nil {
		return ""
	}
	counts := n.counts[l.def]
	if counts == nil {
		counts = &[maxLevels]int{-1, -1, -1, -1, -1, -1, -1, -1, -1}
		n.counts[l.def] = counts
	}
	if !n.begun[id] {
		n.begun[id] = true
		for i := range l.starts {
			counts[i] = -1
		}
	}
	for i := range at {
		if counts[i] < 0 {
			counts[i] = n.first(l, i)
		}
	}
	if counts[at] < 0 {
		counts[at] = n.first(l, at)
	} else {
		counts[at]++
	}
	for i := at + 1; i < maxLevels; i++ {
		if r := n.level(l, i).restart; r < 0 || r > at {
			counts[i] = -1
		}
	}
	return n.label(l, at, counts)
}

func (n *numberer) first(l *list, at int) int {
	if start, ok := l.starts[at]; ok {
		return start
	}
	return n.level(l, at).start
}

func (n *numberer) label(l *list, at int, counts *[maxLevels]int) string {
	this := n.level(l, at)
	if this.format == "bullet" {
		return strings.Map(func(r rune) rune {
			if r >= 0xE000 && r <= 0xF8FF || r < 0x20 { // a sign of a symbol font: no character
				return -1
			}
			return r
		}, this.text)
	}
	if this.format == "none" && !strings.Contains(this.text, "%") {
		return this.text
	}
	var b strings.Builder
	for i := 0; i < len(this.text); i++ {
		if c := this.text[i]; c != '%' || i+1 == len(this.text) || this.text[i+1] < '1' || this.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		k := int(this.text[i] - '1')
		format := n.level(l, k).format
		if this.legal && format != "none" {
			format = "decimal"
		}
		if count := counts[k]; count >= 0 {
			b.WriteString(numeral(format, count))
		}
	}
	return b.String()
}
