package document

import (
	"encoding/xml"
	"fmt"
)

// wordRoots are the parts of a Word file in which people write, and how a place in them begins.
var wordRoots = map[string]string{"document": "", "hdr": "header, ", "ftr": "footer, ", "footnotes": "footnote, ", "endnotes": "endnote, "}

// wordReader walks one part of a Word file.
type wordReader struct {
	part             *formPart
	in               string // how a place in the part begins
	depth            int    // of tables
	table, row, cell int
	paragraph        int
	open             []*stretch // paragraphs; those of text boxes stand inside others
	content          content
}

func (p *formPart) readWord() error {
	w, rooted := &wordReader{part: p}, false
	return p.tokens(func(t xml.Token, from, to int) error {
		switch t := t.(type) {
		case xml.StartElement:
			if !rooted {
				if w.in, rooted = wordRoots[t.Name.Local]; !rooted {
					return errSkip
				}
			}
			w.start(t, to)
		case xml.EndElement:
			w.stop(t.Name.Local, from)
		case xml.CharData:
			w.content.data(t)
		}
		return nil
	})
}

func (w *wordReader) start(t xml.StartElement, to int) {
	switch t.Name.Local {
	case "tbl":
		if w.depth++; w.depth == 1 {
			w.table, w.row = w.table+1, 0
		}
	case "tr":
		if w.depth == 1 {
			w.row, w.cell = w.row+1, 0
		}
	case "tc":
		if w.depth == 1 {
			w.cell++
		}
	case "p":
		if w.depth == 0 && len(w.open) == 0 {
			w.paragraph++
		}
		w.open = append(w.open, &stretch{place: w.place()})
	case "t":
		w.content.start(t, to)
	case "br", "cr", "tab", "noBreakHyphen", "softHyphen", "sym": // these part what stands before from what follows
		if n := len(w.open); n > 0 {
			w.keep(w.open[n-1])
			w.open[n-1] = &stretch{place: w.place()}
		}
	}
}

func (w *wordReader) place() string {
	if w.depth > 0 {
		return fmt.Sprintf("%stable %d, row %d, cell %d", w.in, w.table, w.row, w.cell)
	}
	return fmt.Sprintf("%sparagraph %d", w.in, w.paragraph)
}

func (w *wordReader) stop(name string, from int) {
	n := len(w.open)
	switch {
	case name == "tbl":
		w.depth = max(w.depth-1, 0)
	case name == "p" && n > 0:
		w.keep(w.open[n-1])
		w.open = w.open[:n-1]
	case name == "t" && w.content.open:
		if p, ok := w.content.stop(from); ok && n > 0 {
			w.open[n-1].pieces = append(w.open[n-1].pieces, p)
		}
	}
}

func (w *wordReader) keep(s *stretch) {
	if len(s.pieces) > 0 {
		w.part.stretches = append(w.part.stretches, s)
	}
}
