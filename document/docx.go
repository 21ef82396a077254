package document

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// maxDepth bounds the nesting of elements: real documents stay under a hundred.
const maxDepth = 256

func readDocx(ctx context.Context, data []byte) (*Document, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &Error{Code: Truncated, Detail: "zip", Err: err}
	}
	main, err := mainPart(z)
	if err != nil {
		return nil, err
	}
	body, err := readPart(z, main)
	if err != nil {
		return nil, err
	}
	if body == nil {
		if len(z.File) == 0 || z.File[0].Name == "[Content_Types].xml" && len(z.File) == 1 {
			return nil, fail(Truncated, "package without parts")
		}
		return nil, fail(Unsupported, "a zip package without a Word document")
	}
	dir := path.Dir(main)
	styles, err := optionalPart(z, path.Join(dir, "styles.xml"), parseStyles)
	if err != nil {
		return nil, err
	}
	numbers, err := optionalPart(z, path.Join(dir, "numbering.xml"), parseNumbering)
	if err != nil {
		return nil, err
	}
	w := &docxWalker{ctx: ctx, styles: styles.resolve(), numbers: numbers.resolve(styles)}
	if err := w.read(body); err != nil {
		return nil, err
	}
	return w.out.document("docx")
}

// mainPart finds the document by the package's relationships; Word's own name is the fallback.
func mainPart(z *zip.Reader) (string, error) {
	const usual = "word/document.xml"
	rels, err := readPart(z, "_rels/.rels")
	if err != nil || rels == nil {
		return usual, err
	}
	var doc struct {
		Relationship []struct {
			Type   string `xml:",attr"`
			Target string `xml:",attr"`
		}
	}
	if xml.Unmarshal(rels, &doc) != nil {
		return usual, nil
	}
	for _, r := range doc.Relationship {
		if target := strings.TrimPrefix(path.Clean("/"+r.Target), "/"); strings.HasSuffix(r.Type, "/officeDocument") &&
			strings.HasPrefix(target, "word/") {
			return target, nil
		}
	}
	return usual, nil
}

// optionalPart parses a part that a document may lack. Damage in it costs numbering or levels, never the text, but a part
// that is a bomb stops the reading.
func optionalPart[T any](z *zip.Reader, name string, parse func([]byte) *T) (*T, error) {
	data, err := readPart(z, name)
	var e *Error
	if errors.As(err, &e) && e.Code == Bomb {
		return nil, err
	}
	return parse(data), nil
}

// docxWalker walks the main part once and builds the text.
type docxWalker struct {
	ctx     context.Context
	d       *xml.Decoder
	depth   int
	styles  map[string]docxStyle
	numbers *numberer
	out     builder
	pending []string // paragraphs of text boxes, printed after the paragraph that anchors them
	fields  []bool   // open complex fields: whether the result has begun
}

// docxPara is a paragraph while it is read.
type docxPara struct {
	text         strings.Builder
	style        string
	numID, level int  // -1: not set on the paragraph
	outline      int  // -1: not set; 9: body text
	deleted      bool // the paragraph mark is a tracked deletion
}

func (w *docxWalker) read(body []byte) error {
	w.d = xml.NewDecoder(bytes.NewReader(body))
	err := w.children(func(e xml.StartElement) error {
		if e.Name.Local != "document" {
			return w.skip()
		}
		return w.children(func(e xml.StartElement) error {
			if e.Name.Local != "body" {
				return w.skip()
			}
			return w.blocks(w.addParagraph, func(rows [][]string) { w.out.table(rows) })
		})
	})
	if err != nil && !errors.Is(err, io.EOF) {
		var e *Error
		if errors.As(err, &e) || w.ctx.Err() != nil {
			return err
		}
		return &Error{Code: Truncated, Detail: "document.xml", Err: err}
	}
	return nil
}

// children calls each for the child elements of the element just opened, which must consume them to their end.
func (w *docxWalker) children(each func(xml.StartElement) error) error {
	w.depth++
	defer func() { w.depth-- }()
	if w.depth > maxDepth {
		return fail(Bomb, "elements nested deeper than %d", maxDepth)
	}
	for {
		tok, err := w.d.Token()
		if err != nil {
			return err
		}
		switch t := tok.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if err := each(t); err != nil {
				return err
			}
		}
	}
}

func (w *docxWalker) skip() error { return w.d.Skip() }

// blocks reads block content (a body, a cell, a text box) and hands over its paragraphs and tables.
func (w *docxWalker) blocks(paragraph func(*docxPara), table func([][]string)) error {
	return w.children(w.block(paragraph, table))
}

// block returns what blocks does with one element.
func (w *docxWalker) block(paragraph func(*docxPara), table func([][]string)) func(xml.StartElement) error {
	var each func(e xml.StartElement) error
	each = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "p":
			if err := w.ctx.Err(); err != nil {
				return err
			}
			p := &docxPara{numID: -1, level: -1, outline: -1}
			if err := w.paragraph(p); err != nil {
				return err
			}
			paragraph(p)
			for _, text := range w.pending {
				paragraph(plainPara(text))
			}
			w.pending = nil
			return nil
		case "tbl":
			rows, err := w.table()
			if err == nil {
				table(rows)
			}
			return err
		case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice":
			return w.children(each)
		}
		return w.skip()
	}
	return each
}

func plainPara(text string) *docxPara {
	p := &docxPara{numID: -1, level: -1, outline: -1}
	p.text.WriteString(text)
	return p
}

// addParagraph settles a paragraph's number and level and adds it to the document.
func (w *docxWalker) addParagraph(p *docxPara) {
	label, level, drop := w.settle(p)
	if !drop {
		w.out.paragraph(label, p.text.String(), level)
	}
}

// settle counts the paragraph's number. A generated table of contents is dropped: it only repeats the headings.
func (w *docxWalker) settle(p *docxPara) (label string, level int, drop bool) {
	style, ok := w.styles[p.style]
	if !ok {
		style = docxStyle{numID: -1, level: -1, outline: -1}
	}
	if style.contents || p.deleted && p.text.Len() == 0 {
		return "", 0, true
	}
	id, at, outline := p.numID, p.level, p.outline
	if id < 0 {
		id = style.numID
		if bound := w.numbers.styleLevel(id, p.style); bound >= 0 {
			at = bound
		}
	}
	if at < 0 {
		at = style.level
	}
	if outline < 0 {
		outline = style.outline
	}
	if outline >= 0 && outline < maxLevels {
		level = outline + 1
	}
	// Word counts an empty numbered paragraph too: its number is printed.
	if id > 0 {
		label = w.numbers.next(id, max(at, 0))
	}
	return label, level, false
}

func (w *docxWalker) paragraph(p *docxPara) error {
	var each func(e xml.StartElement) error
	each = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pPr":
			return w.paragraphProperties(p)
		case "r":
			return w.run(p)
		case "t": // text of a formula
			text, err := w.charData()
			p.text.WriteString(text)
			return err
		case "oMath", "oMathPara", "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "dir", "bdo",
			"customXml", "AlternateContent", "Choice":
			return w.children(each)
		}
		return w.skip()
	}
	return w.children(each)
}

func (w *docxWalker) paragraphProperties(p *docxPara) error {
	return w.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pStyle":
			p.style = attr(e, "val")
		case "outlineLvl":
			p.outline = atoi(attr(e, "val"), -1)
		case "rPr":
			return w.children(func(e xml.StartElement) error {
				p.deleted = p.deleted || e.Name.Local == "del"
				return w.skip()
			})
		case "numPr":
			return w.children(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "numId":
					p.numID = atoi(attr(e, "val"), 0)
				case "ilvl":
					p.level = atoi(attr(e, "val"), 0)
				}
				return w.skip()
			})
		}
		return w.skip()
	})
}

// run reads a run's text. The code of a field is not text; its result is.
func (w *docxWalker) run(p *docxPara) error {
	hidden := false
	var each func(e xml.StartElement) error
	each = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "rPr":
			return w.children(func(e xml.StartElement) error {
				if e.Name.Local == "vanish" {
					hidden = isOn(e)
				}
				return w.skip()
			})
		case "t":
			text, err := w.charData()
			if !hidden && !w.inFieldCode() {
				p.text.WriteString(text)
			}
			return err
		case "tab", "ptab":
			p.text.WriteString("\t")
		case "br", "cr":
			p.text.WriteString("\n")
		case "noBreakHyphen":
			p.text.WriteString("-")
		case "fldChar":
			w.field(attr(e, "fldCharType"))
		case "AlternateContent", "Choice", "ruby", "rubyBase", "r", "drawing", "inline", "anchor", "graphic", "graphicData", "wsp",
			"wgp", "grpSp", "wpc", "txbx", "pict", "object", "shape", "group", "rect", "roundrect", "textbox", "line":
			return w.children(each)
		case "txbxContent":
			return w.textBox()
		}
		return w.skip()
	}
	return w.children(each)
}

func (w *docxWalker) field(kind string) {
	switch kind {
	case "begin":
		if len(w.fields) < maxDepth {
			w.fields = append(w.fields, false)
		}
	case "separate":
		if n := len(w.fields); n > 0 {
			w.fields[n-1] = true
		}
	case "end":
		if n := len(w.fields); n > 0 {
			w.fields = w.fields[:n-1]
		}
	}
}

func (w *docxWalker) inFieldCode() bool {
	for _, result := range w.fields {
		if !result {
			return true
		}
	}
	return false
}

// textBox keeps the paragraphs of a text box for after the paragraph it is anchored in.
func (w *docxWalker) textBox() error {
	outer := w.pending
	w.pending = nil
	var inner []string
	add := func(p *docxPara) {
		if label, _, drop := w.settle(p); !drop {
			inner = append(inner, joinLabel(label, p.text.String()))
		}
	}
	err := w.blocks(add, func(rows [][]string) { inner = append(inner, flatten(rows)) })
	w.pending = append(outer, inner...)
	return err
}

func (w *docxWalker) charData() (string, error) {
	var b strings.Builder
	for {
		tok, err := w.d.Token()
		if err != nil {
			return "", err
		}
		switch t := tok.(type) {
		case xml.CharData:
			b.Write(t)
		case xml.StartElement:
			if err := w.skip(); err != nil {
				return "", err
			}
		case xml.EndElement:
			return b.String(), nil
		}
	}
}

func joinLabel(label, text string) string {
	text = trimSpace(text)
	if text != "" && needsSpace(label, text) {
		label += " "
	}
	if text == "" {
		return ""
	}
	return label + text
}

// flatten turns a table inside a cell or a text box into lines.
func flatten(rows [][]string) string {
	lines := make([]string, len(rows))
	for i, row := range rows {
		lines[i] = strings.Join(row, " ")
	}
	return strings.Join(lines, "\n")
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// isOn reads an on/off property: present without a value means on.
func isOn(e xml.StartElement) bool {
	switch attr(e, "val") {
	case "0", "false", "off":
		return false
	}
	return true
}
