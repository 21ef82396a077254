package document

import (
	"sort"
	"strings"
	"unicode/utf16"
)

// docRun is a range of the main stream with its property changes.
type docRun struct {
	start, end int
	style      int
	changes    bin // sprms
}

// docProps is what a paragraph's style and its own changes say.
type docProps struct {
	style, list, level, outline int
	inTable, rowEnd             bool
}

// Property codes ([MS-DOC] 2.6).
const (
	sprmStyle      = 0x4600
	sprmListLevel  = 0x260A
	sprmList       = 0x460B
	sprmInTable    = 0x2416
	sprmRowEnd     = 0x2417
	sprmOutline    = 0x2640
	sprmTableDepth = 0x6649
	sprmDeleted    = 0x0800
	sprmHidden     = 0x083C
)

// readRuns reads the pages of formatted properties behind a bin table ([MS-DOC] 2.8.5, 2.8.6). page offsets count 512
// bytes; of tells where in a page run i keeps its changes.
func (d *docFile) readRuns(pair int, of func(page bin, count, i int) (style int, changes bin)) []docRun {
	plc := d.pair(pair)
	n := (len(plc) - 4) / 8
	var runs []docRun
	for k := range max(n, 0) {
		page := d.main.cut(plc.u32(4*(n+1)+4*k)&0x3FFFFF*512, 512)
		if len(page) < 512 {
			continue
		}
		count := page.u8(511)
		for i := range min(count, 101) {
			r := docRun{start: page.u32(4 * i), end: page.u32(4*i + 4)}
			r.style, r.changes = of(page, count, i)
			if r.start < r.end {
				runs = append(runs, r)
			}
		}
	}
	sort.SliceStable(runs, func(i, j int) bool { return runs[i].end < runs[j].end })
	return runs
}

func papxOf(page bin, count, i int) (int, bin) {
	at := 2 * page.u8(4*(count+1)+13*i)
	if at == 0 {
		return 0, nil
	}
	size, from := 2*page.u8(at)-1, at+1
	if page.u8(at) == 0 {
		size, from = 2*page.u8(at+1), at+2
	}
	changes := page.cut(from, size)
	return changes.u16(0), changes.cut(2, len(changes)-2)
}

func chpxOf(page bin, count, i int) (int, bin) {
	at := 2 * page.u8(4*(count+1)+i)
	if at == 0 {
		return 0, nil
	}
	return 0, page.cut(at+1, page.u8(at))
}

// eachChange walks a list of property changes.
func eachChange(changes bin, visit func(code int, value bin)) {
	for at := 0; at+2 < len(changes); {
		code := changes.u16(at)
		at += 2
		size := 0
		switch code >> 13 {
		case 0, 1:
			size = 1
		case 2, 4, 5:
			size = 2
		case 3:
			size = 4
		case 7:
			size = 3
		case 6:
			switch {
			case code == 0xD608: // table definition: a length of two bytes
				size = changes.u16(at) + 1
			case code == 0xC615 && changes.u8(at) == 255: // tab changes: counted by their parts
				deleted := changes.u8(at + 1)
				size = 2 + 4*deleted + 1 + 3*changes.u8(at+2+4*deleted)
			default:
				size = changes.u8(at) + 1
			}
		}
		visit(code, changes.cut(at, size))
		at += max(size, 1)
	}
}

func (r docRun) hidden() (hidden bool) {
	eachChange(r.changes, func(code int, value bin) {
		if code == sprmDeleted || code == sprmHidden {
			hidden = hidden || value.u8(0)&1 == 1
		}
	})
	return hidden
}

// apply changes properties one by one.
func (p docProps) apply(changes bin) docProps {
	eachChange(changes, func(code int, value bin) {
		switch code {
		case sprmList:
			// Values outside mean a paragraph taken out of its list.
			if p.list = value.u16(0); p.list > 0x7FE {
				p.list = 0
			}
		case sprmListLevel:
			p.level = value.u8(0)
		case sprmOutline:
			p.outline = value.u8(0)
		case sprmInTable:
			p.inTable = value.u8(0) != 0
		case sprmTableDepth:
			p.inTable = p.inTable || value.u32(0) > 0
		case sprmRowEnd:
			p.rowEnd = value.u8(0) != 0
		}
	})
	return p
}

// paragraph returns the properties of the paragraph whose mark lies at fc.
func (d *docFile) paragraph(fc int) docProps {
	run := findRun(d.paras, fc)
	style := run.style
	eachChange(run.changes, func(code int, value bin) {
		if code == sprmStyle {
			style = value.u16(0)
		}
	})
	p, ok := d.styles[style]
	if !ok {
		p = docProps{outline: -1}
	}
	p.style = style
	fromStyle := p.list
	p = p.apply(run.changes)
	if p.list > 0 && p.list == fromStyle {
		if bound := d.numbers.styleLevel(p.list, docStyleName(style)); bound >= 0 {
			p.level = bound
		}
	}
	return p
}

// readStyles reads the style sheet ([MS-DOC] 2.9.271) as far as paragraphs need it.
func (d *docFile) readStyles() {
	d.styles, d.contents = map[int]docProps{}, map[int]bool{}
	sheet := d.pair(pairStyles)
	head := sheet.u16(0)
	base := sheet.u16(4)
	type style struct {
		parent  int
		changes bin
	}
	all := map[int]style{}
	at := 2 + head
	for i := 0; at+2 <= len(sheet) && i < 0x0FFE; i++ {
		size := sheet.u16(at)
		std := sheet.cut(at+2, size)
		at += 2 + size
		if len(std) < 10 || std.u16(2)&0xF != 1 {
			continue
		}
		length := std.u16(base)
		name := make([]uint16, 0, 32)
		for k := range min(length, 64) {
			name = append(name, uint16(std.u16(base+2+2*k)))
		}
		lower := strings.ToLower(string(utf16.Decode(name)))
		d.contents[i] = strings.HasPrefix(lower, "toc ") || strings.HasPrefix(lower, "contents ") && lower != "contents heading"
		upx := base + 2 + 2*length + 2
		upx += upx % 2
		changes := std.cut(upx+2, std.u16(upx))
		all[i] = style{parent: std.u16(2) >> 4, changes: changes.cut(2, len(changes)-2)}
	}
	for i := range all {
		var chain []bin
		for at, hops := i, 0; hops < 16; hops++ {
			s, ok := all[at]
			if !ok {
				break
			}
			chain = append(chain, s.changes)
			at = s.parent
		}
		p := docProps{outline: -1}
		for k := len(chain) - 1; k >= 0; k-- {
			p = p.apply(chain[k])
		}
		d.styles[i] = p
	}
}
