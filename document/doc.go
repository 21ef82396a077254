package document

import (
	"context"
	"encoding/binary"
	"sort"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// Word 97–2003 files ([MS-DOC]). Every offset and length in them is bounded by the stream it points into.

// bin is a byte slice read in little-endian order; reads outside it yield zero.
type bin []byte

func (b bin) u8(at int) int {
	if at < 0 || at >= len(b) {
		return 0
	}
	return int(b[at])
}

func (b bin) u16(at int) int { return b.u8(at) | b.u8(at+1)<<8 }

func (b bin) u32(at int) int { return b.u16(at) | b.u16(at+2)<<16 }

// i16 and i32 are signed.
func (b bin) i16(at int) int { return int(int16(b.u16(at))) }
func (b bin) i32(at int) int { return int(int32(b.u32(at))) }

// cut is the part of b at the offset, as much of it as there is.
func (b bin) cut(at, n int) bin {
	if at < 0 || n <= 0 || at >= len(b) {
		return nil
	}
	return b[at:min(len(b), at+n)]
}

// Positions in the file information block ([MS-DOC] 2.5).
const (
	fibFlags   = 0x0A
	fibCounts  = 0x4C // ccpText, ccpFtn, ccpHdd, ccpMcr, ccpAtn, ccpEdn, ccpTxbx
	fibPairs   = 0x9A // offsets and lengths into the table stream
	pairStyles = 1
	pairChars  = 12
	pairParas  = 13
	pairClx    = 33
	pairLists  = 73
	pairLfo    = 74
)

// docFile is an opened .doc.
type docFile struct {
	main, table bin
	pieces      []piece
	paras       []docRun // paragraph properties by file position
	chars       []docRun // character properties by file position
	styles      map[int]docProps
	contents    map[int]bool // styles of a generated table of contents
	numbers     *numberer
}

// piece maps a range of character positions to a place in the main stream.
type piece struct {
	start, end, at int
	ansi           bool
}

func readDoc(ctx context.Context, streams map[string][]byte) (*Document, error) {
	d := &docFile{main: streams["WordDocument"]}
	if d.main.u16(0) != 0xA5EC {
		return nil, fail(NeedsLibreOffice, "doc")
	}
	flags := d.main.u16(fibFlags)
	if flags&0x100 != 0 {
		return nil, fail(Encrypted, "doc")
	}
	if d.main.u16(2) < 0xC1 {
		return nil, fail(NeedsLibreOffice, "doc")
	}
	table := "0Table"
	if flags&0x200 != 0 {
		table = "1Table"
	}
	d.table = streams[table]
	if err := d.readPieces(); err != nil {
		return nil, err
	}
	d.paras = d.readRuns(pairParas, papxOf)
	d.chars = d.readRuns(pairChars, chpxOf)
	d.readStyles()
	d.readLists()
	w := &docWalker{doc: d, ctx: ctx}
	counts := make([]int, 7)
	for i := range counts {
		counts[i] = d.main.i32(fibCounts + 4*i)
	}
	if err := w.walk(0, counts[0]); err != nil {
		return nil, err
	}
	// Text boxes are kept apart, after notes and headers; they follow the text they float over.
	boxes := 0
	for _, n := range counts[:6] {
		boxes += max(n, 0)
	}
	if err := w.walk(boxes, boxes+counts[6]); err != nil {
		return nil, err
	}
	return w.out.document("doc")
}

// pair is a part of the table stream named in the file information block.
func (d *docFile) pair(index int) bin {
	at := fibPairs + 8*index
	return d.table.cut(d.main.u32(at), d.main.u32(at+4))
}

// readPieces reads the piece table: where the text lies ([MS-DOC] 2.9.38, 2.8.35).
func (d *docFile) readPieces() error {
	clx := d.pair(pairClx)
	at := 0
	for clx.u8(at) == 1 { // property modifiers of fast saves
		at += 3 + clx.u16(at+1)
	}
	if clx.u8(at) != 2 {
		return fail(Truncated, "doc without its piece table")
	}
	plc := clx.cut(at+5, clx.u32(at+1))
	n := (len(plc) - 4) / 12
	if n < 1 {
		return fail(Truncated, "doc with an empty piece table")
	}
	for i := range n {
		p := piece{start: plc.u32(4 * i), end: plc.u32(4*i + 4), at: plc.u32(4*(n+1) + 8*i + 2)}
		if p.at&0x40000000 != 0 {
			p.ansi, p.at = true, p.at&0x3FFFFFFF/2
		}
		width := 2
		if p.ansi {
			width = 1
		}
		if p.end < p.start || p.at+(p.end-p.start)*width > len(d.main) {
			return fail(Truncated, "doc whose text is cut off")
		}
		if i > 0 && p.start != d.pieces[i-1].end {
			return fail(Truncated, "doc with a torn piece table")
		}
		d.pieces = append(d.pieces, p)
	}
	return nil
}

// each calls visit with every character between two character positions and its place in the main stream.
func (d *docFile) each(from, to int, visit func(unit uint16, fc int) error) error {
	for _, p := range d.pieces {
		for cp := max(p.start, from); cp < min(p.end, to); cp++ {
			fc, unit := p.at+cp-p.start, uint16(0)
			if p.ansi {
				unit = uint16(charmap.Windows1252.DecodeByte(byte(d.main.u8(fc))))
			} else {
				fc = p.at + 2*(cp-p.start)
				unit = binary.LittleEndian.Uint16(d.main[fc:])
			}
			if err := visit(unit, fc); err != nil {
				return err
			}
		}
	}
	return nil
}

// docWalker turns the characters of a .doc into paragraphs and tables.
type docWalker struct {
	doc    *docFile
	ctx    context.Context
	out    builder
	units  []uint16
	fields []bool // open fields: whether the result has begun
	cell   []string
	row    []string
	rows   [][]string
	count  int
}

func (w *docWalker) walk(from, to int) error {
	w.fields = nil
	var hidden docRun
	err := w.doc.each(from, to, func(unit uint16, fc int) error {
		if w.count++; w.count%65536 == 0 && w.ctx.Err() != nil {
			return w.ctx.Err()
		}
		if fc < hidden.start || fc >= hidden.end {
			hidden = findRun(w.doc.chars, fc)
		}
		if unit == 0x0D || unit == 0x07 || unit == 0x0C {
			w.end(unit, fc)
			return nil
		}
		if hidden.hidden() {
			return nil
		}
		w.char(unit)
		return nil
	})
	if err != nil {
		return err
	}
	w.end(0x0D, -1)
	w.flushTable()
	return nil
}

// char adds one character to the paragraph ([MS-DOC] 2.4.1 and 2.4.2: special characters).
func (w *docWalker) char(unit uint16) {
	inCode := false
	for _, result := range w.fields {
		inCode = inCode || !result
	}
	switch unit {
	case 0x13:
		if len(w.fields) < maxDepth {
			w.fields = append(w.fields, false)
		}
	case 0x14:
		if n := len(w.fields); n > 0 {
			w.fields[n-1] = true
		}
	case 0x15:
		if n := len(w.fields); n > 0 {
			w.fields = w.fields[:n-1]
		}
	case 0x0B, 0x0E:
		w.units = append(w.units, '\n')
	case 0x1E:
		w.units = append(w.units, '-')
	default:
		if !inCode && (unit >= 0x20 || unit == '\t') {
			w.units = append(w.units, unit)
		}
	}
}

// end closes a paragraph, a cell or a row.
func (w *docWalker) end(unit uint16, fc int) {
	text := string(utf16.Decode(w.units))
	w.units = w.units[:0]
	props := w.doc.paragraph(fc)
	if props.rowEnd && unit == 0x07 {
		w.rows = append(w.rows, w.row)
		w.row, w.cell = nil, nil
		return
	}
	label := ""
	if props.list > 0 {
		label = w.doc.numbers.next(props.list, max(props.level, 0))
	}
	if w.doc.contents[props.style] {
		return
	}
	switch {
	case unit == 0x07:
		w.cell = append(w.cell, joinLabel(label, text))
		if len(w.row) < 4*maxSpan {
			w.row = append(w.row, strings.Join(w.cell, "\n"))
		}
		w.cell = nil
	case props.inTable && unit == 0x0D:
		w.cell = append(w.cell, joinLabel(label, text))
	default:
		w.flushTable()
		level := 0
		if props.outline >= 0 && props.outline < maxLevels {
			level = props.outline + 1
		}
		w.out.paragraph(label, text, level)
	}
}

func (w *docWalker) flushTable() {
	if len(w.cell) > 0 {
		w.row = append(w.row, strings.Join(w.cell, "\n"))
	}
	if len(w.row) > 0 {
		w.rows = append(w.rows, w.row)
	}
	w.out.table(w.rows)
	w.cell, w.row, w.rows = nil, nil, nil
}

// findRun finds the properties that hold at a place in the main stream.
func findRun(runs []docRun, fc int) docRun {
	i := sort.Search(len(runs), func(i int) bool { return runs[i].end > fc })
	if i < len(runs) && runs[i].start <= fc {
		return runs[i]
	}
	return docRun{}
}
