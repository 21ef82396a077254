package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
)

// Style is how a paragraph of an official document is set (GB/T 9704-2012, 7.3).
type Style int

const (
	Body      Style = iota // 仿宋 size 3, first line two characters in
	Level1                 // 一、 黑体
	Level2                 // （一） 楷体
	Level3                 // 1. 仿宋
	Level4                 // （1） 仿宋
	Addressee              // 主送: at the left edge, one line under the title
	Signature              // issuer and date: to the right, two characters from the edge
	Centred                // a line in the middle
	AnnexMark              // 附件: 黑体, at the left edge
)

// Part is a piece of a document: a paragraph, a table or a page break.
type Part struct {
	Style     Style
	Text      string // with its number, as printed; a line feed begins a new paragraph of the same style
	Table     *Grid  // a table in place of a paragraph
	PageBreak bool   // a new page before the part
}

// Grid is a table. Its head comes again on every page.
type Grid struct {
	Head   []string
	Widths []int // shares of the width, one for each column; all equal where empty
	Rows   [][]string
}

// Doc is an official document to be written.
type Doc struct {
	Title     string // a line feed breaks it
	Landscape bool
	Parts     []Part
}

// Page and type of GB/T 9704-2012 (5.1, 5.2): A4, margins 37, 28, 35 and 26 mm, 22 lines of 28 characters. Lengths in
// twentieths of a point, type sizes in half points.
const (
	pageShort, pageLong                        = 11906, 16838
	marginTop, marginBind, marginFoot, outside = 2098, 1587, 1984, 1474
	footerFromEdge                             = 1304
	linePitch                                  = 579
	size2, size3, size4                        = 44, 32, 28
)

// WriteDocx writes a Word file in the layout of GB/T 9704-2012. It embeds no fonts; where the official ones are not
// installed, the word processor puts others in their place.
func WriteDocx(doc Doc) ([]byte, error) {
	var body strings.Builder
	for _, line := range strings.Split(doc.Title, "\n") {
		if trimSpace(line) != "" {
			body.WriteString(paragraphXML("Title", "", trimSpace(line), false))
		}
	}
	if doc.Title != "" {
		body.WriteString(`<w:p/>`)
	}
	for i, part := range doc.Parts {
		if part.Table == nil {
			writePart(&body, part)
			continue
		}
		if part.PageBreak {
			body.WriteString(paragraphXML("", "", "", true))
		}
		if err := writeGrid(&body, part.Table, doc.textWidth()); err != nil {
			return nil, fmt.Errorf("document: part %d: %w", i+1, err)
		}
	}
	body.WriteString(doc.section())
	return packDocx(body.String())
}

func (doc Doc) textWidth() int {
	if doc.Landscape {
		return pageLong - marginTop - marginFoot
	}
	return pageShort - marginBind - outside
}

// section sets the page. A sideways page keeps the binding side at its head (GB/T 9704-2012, 8).
func (doc Doc) section() string {
	size := fmt.Sprintf(`<w:pgSz w:w="%d" w:h="%d"/>`, pageShort, pageLong)
	top, right, bottom, left := marginTop, outside, marginFoot, marginBind
	if doc.Landscape {
		size = fmt.Sprintf(`<w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>`, pageLong, pageShort)
		top, right, bottom, left = marginBind, marginTop, outside, marginFoot
	}
	footer := min(footerFromEdge, bottom-600)
	return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>` + size +
		fmt.Sprintf(`<w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="851" w:footer="%d" w:gutter="0"/>`, top, right, bottom, left, footer) +
		// A grid of lines only: one of lines and characters makes some programs set 18 characters a line.
		fmt.Sprintf(`<w:docGrid w:type="lines" w:linePitch="%d"/></w:sectPr>`, linePitch)
}

// partStyles maps a Style to its paragraph style; see styleSheet.
var partStyles = map[Style]string{Body: "", Level1: "Heading1", Level2: "Heading2", Level3: "Heading3", Level4: "Heading4",
	Addressee: "Addressee", Signature: "Signature", Centred: "Centred", AnnexMark: "AnnexMark"}

func writePart(b *strings.Builder, part Part) {
	for i, line := range strings.Split(part.Text, "\n") {
		line = trimSpace(line)
		lead, rest := line, ""
		if at := strings.Index(line, "。"); at >= 0 && (part.Style == Level1 || part.Style == Level2) {
			// Only the heading is set apart; the text that goes on in its line is body text.
			lead, rest = line[:at+len("。")], line[at+len("。"):]
		}
		b.WriteString(paragraphXML(partStyles[part.Style], lead, rest, part.PageBreak && i == 0))
	}
}

// paragraphXML writes a paragraph: lead in the style's own font, rest in the body's.
func paragraphXML(style, lead, rest string, pageBreak bool) string {
	var b strings.Builder
	b.WriteString(`<w:p><w:pPr>`)
	if style != "" {
		b.WriteString(`<w:pStyle w:val="` + style + `"/>`)
	}
	if pageBreak {
		b.WriteString(`<w:pageBreakBefore/>`)
	}
	b.WriteString(`</w:pPr>`)
	if lead != "" {
		b.WriteString(`<w:r>` + textXML(lead) + `</w:r>`)
	}
	if rest != "" {
		props := ""
		if lead != "" {
			props = fontXML(fontBody)
		}
		b.WriteString(`<w:r>` + props + textXML(rest) + `</w:r>`)
	}
	b.WriteString(`</w:p>`)
	return b.String()
}

func textXML(s string) string {
	var b strings.Builder
	b.WriteString(`<w:t xml:space="preserve">`)
	_ = xml.EscapeText(&b, []byte(clean(s))) // a strings.Builder does not fail
	b.WriteString(`</w:t>`)
	return b.String()
}

// writeGrid writes a table whose head row comes again on every page and whose rows stay whole.
func writeGrid(b *strings.Builder, g *Grid, width int) error {
	n := len(g.Head)
	if n == 0 || len(g.Widths) != 0 && len(g.Widths) != n {
		return fmt.Errorf("table with %d column titles and %d widths", n, len(g.Widths))
	}
	widths, total := make([]int, n), 0
	for i := range widths {
		widths[i] = 1
		if len(g.Widths) > 0 {
			widths[i] = max(g.Widths[i], 1)
		}
		total += widths[i]
	}
	b.WriteString(`<w:tbl><w:tblPr>` + fmt.Sprintf(`<w:tblW w:w="%d" w:type="dxa"/>`, width) + `<w:jc w:val="center"/><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.WriteString(`<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
	}
	b.WriteString(`</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`)
	for i := range widths {
		widths[i] = widths[i] * width / total
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, widths[i])
	}
	b.WriteString(`</w:tblGrid>`)
	writeGridRow(b, g.Head, widths, "TableHead", `<w:cantSplit/><w:tblHeader/>`)
	for i, row := range g.Rows {
		if len(row) != n {
			return fmt.Errorf("table row %d with %d cells for %d columns", i+1, len(row), n)
		}
		writeGridRow(b, row, widths, "TableText", `<w:cantSplit/>`)
	}
	b.WriteString(`</w:tbl><w:p/>`)
	return nil
}

func writeGridRow(b *strings.Builder, row []string, widths []int, style, props string) {
	b.WriteString(`<w:tr><w:trPr>` + props + `</w:trPr>`)
	for i, cell := range row {
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>`, widths[i])
		for _, line := range strings.Split(cell, "\n") {
			b.WriteString(paragraphXML(style, "", line, false))
		}
		b.WriteString(`</w:tc>`)
	}
	b.WriteString(`</w:tr>`)
}

// packDocx puts the body and the fixed parts into a package.
func packDocx(body string) ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, p := range append([][2]string{{"word/document.xml", `<w:document ` + docxNS + `><w:body>` + body + `</w:body></w:document>`}}, docxParts()...) {
		w, err := z.Create(p[0])
		if err != nil {
			return nil, fmt.Errorf("document: write %s: %w", p[0], err)
		}
		if _, err := w.Write([]byte(xml.Header + p[1])); err != nil {
			return nil, fmt.Errorf("document: write %s: %w", p[0], err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("document: write package: %w", err)
	}
	return buf.Bytes(), nil
}
