package document

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// numberFormats names the number format codes of [MS-OSHARED] 2.2.1.3 as WordprocessingML does.
var numberFormats = map[int]string{
	0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 10: "ideographDigital",
	11: "japaneseCounting", 14: "decimalFullWidth", 15: "decimal", 16: "japaneseLegal", 17: "japaneseDigitalTenThousand",
	18: "decimalEnclosedCircle", 19: "decimalFullWidth2", 22: "decimalZero", 23: "bullet", 26: "decimalEnclosedFullstop",
	27: "decimalEnclosedParen", 28: "decimalEnclosedCircleChinese", 29: "ideographEnclosedCircle", 30: "ideographTraditional",
	31: "ideographZodiac", 32: "ideographZodiacTraditional", 33: "taiwaneseCounting", 34: "ideographLegalTraditional",
	35: "taiwaneseCountingThousand", 36: "taiwaneseDigital", 37: "chineseCounting", 38: "chineseLegalSimplified",
	39: "chineseCountingThousand", 40: "chineseDigital", 255: "none",
}

func docStyleName(style int) string { return "#" + strconv.Itoa(style) }

// readLists reads list definitions (PlfLst, [MS-DOC] 2.9.190) and instances (PlfLfo, 2.9.188).
func (d *docFile) readLists() {
	d.numbers = newNumberer()
	const perList = 28
	at := fibPairs + 8*pairLists
	if d.main.u32(at+4) < 2 {
		return
	}
	lists := d.table.cut(d.main.u32(at), len(d.table)) // the levels follow outside the counted length
	count := max(lists.i16(0), 0)
	pos := 2 + perList*count
	for i := range count {
		head := lists.cut(2+perList*i, perList)
		if len(head) < perList {
			return
		}
		levels := maxLevels
		if head.u8(26)&1 == 1 {
			levels = 1
		}
		def := &listDef{}
		for k := range levels {
			level, size := readLevel(lists, pos)
			if size == 0 {
				return
			}
			if style := head.u16(8 + 2*k); style != 0x0FFF {
				level.style = docStyleName(style)
			}
			def.levels[k] = level
			pos += size
		}
		d.numbers.defs[head.u32(0)] = def
	}
	d.readInstances()
}

// readLevel reads one LVL ([MS-DOC] 2.9.150) and its size; 0 where it does not fit.
func readLevel(b bin, at int) (listLevel, int) {
	const fixed = 28
	if at+fixed+2 > len(b) {
		return listLevel{}, 0
	}
	flags := b.u8(at + 5)
	l := listLevel{start: b.i32(at), restart: -1, legal: flags&4 != 0}
	if flags&8 != 0 {
		l.restart = b.u8(at + 26)
	}
	code := b.u8(at + 4)
	name, ok := numberFormats[code]
	if !ok {
		name = "decimal"
	}
	l.format = name
	text := at + fixed + b.u8(at+24) + b.u8(at+25)
	length := b.u16(text)
	size := text + 2 + 2*length - at
	if at+size > len(b) {
		return listLevel{}, 0
	}
	units := make([]uint16, length)
	for i := range units {
		units[i] = uint16(b.u16(text + 2 + 2*i))
	}
	// Characters 0 … 8 stand for the numbers of levels; a percent sign of the text is rare enough to lose.
	var label strings.Builder
	for _, r := range utf16.Decode(units) {
		switch {
		case r < maxLevels:
			fmt.Fprintf(&label, "%%%d", r+1)
		case r != '%':
			label.WriteRune(r)
		}
	}
	l.text = label.String()
	return l, size
}

// readInstances reads which list a paragraph's list number means, and the starts and levels it changes.
func (d *docFile) readInstances() {
	const perInstance = 16
	lfo := d.pair(pairLfo)
	count := min(max(lfo.i32(0), 0), 0x7FE)
	pos := 4 + perInstance*count
	for i := range count {
		head := lfo.cut(4+perInstance*i, perInstance)
		if len(head) < perInstance {
			return
		}
		l := &list{def: head.u32(0), starts: map[int]int{}, levels: map[int]listLevel{}}
		d.numbers.lists[i+1] = l
		pos += 4
		for range head.u8(12) {
			if pos+8 > len(lfo) {
				break
			}
			start, flags := lfo.i32(pos), lfo.u32(pos+4)
			pos += 8
			at := flags & 0xF
			if flags&0x20 != 0 {
				level, size := readLevel(lfo, pos)
				if size == 0 {
					break
				}
				pos += size
				if at < maxLevels {
					l.levels[at] = level
				}
				start = level.start
			}
			if flags&0x10 != 0 && at < maxLevels {
				l.starts[at] = start
			}
		}
	}
}
