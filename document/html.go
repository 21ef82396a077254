package document

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

func readHTML(data []byte) (*Document, error) {
	source, err := decodeHTML(data)
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return nil, &Error{Code: Bomb, Detail: "html", Err: err}
	}
	w := &htmlWalker{}
	w.emit = w.out.paragraph
	w.node(root)
	w.flush()
	return w.out.document("html")
}

// decodeHTML trusts the bytes first and the declared encoding second: pages that say gb2312 and hold UTF-8 are common.
func decodeHTML(data []byte) (string, error) {
	if !utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		if e, name, certain := charset.DetermineEncoding(data, ""); certain && name != "utf-8" {
			return decodeWith(e, data)
		}
	}
	return decodeText(data)
}

// htmlWalker walks the tree and closes a paragraph at every block element.
type htmlWalker struct {
	out   builder
	emit  func(label, text string, level int)
	text  strings.Builder
	space string // white space seen and not yet written
	last  rune   // the last character written
	label string // of the list item that begins here
	level int
	lists []htmlList
	pre   bool
}

// htmlList is an open list; next is meaningful for ordered ones.
type htmlList struct {
	ordered bool
	format  string
	next    int
	step    int
}

func (w *htmlWalker) flush() {
	text := w.text.String()
	if trimSpace(text) != "" {
		w.emit(w.label, text, w.level)
		w.label = ""
	}
	w.text.Reset()
	w.space = ""
}

func (w *htmlWalker) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.write(n.Data)
	case html.ElementNode:
		w.element(n)
	case html.DocumentNode:
		w.children(n)
	}
}

func (w *htmlWalker) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
}

// write adds text with its white space collapsed. A line end of the source between two ideographs is no space.
func (w *htmlWalker) write(s string) {
	if w.pre {
		w.text.WriteString(s)
		return
	}
	for _, r := range s {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' {
			if w.space != "\n" {
				w.space = " "
			}
			if r == '\n' {
				w.space = "\n"
			}
			continue
		}
		if w.space != "" && w.text.Len() > 0 {
			if !(w.space == "\n" && wide(w.last) && wide(r)) {
				w.text.WriteByte(' ')
			}
		}
		w.space, w.last = "", r
		w.text.WriteRune(r)
	}
}

// wide reports ideographs and the punctuation set among them.
func wide(r rune) bool { return r >= 0x2E80 || strings.ContainsRune("“”‘’—…·", r) }

func (w *htmlWalker) element(n *html.Node) {
	if hiddenNode(n) {
		return
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Nav, atom.Select, atom.Button, atom.Textarea,
		atom.Iframe, atom.Svg, atom.Object, atom.Title, atom.Rt, atom.Rp, atom.Del:
		return
	case atom.Br:
		w.text.WriteByte('\n')
		w.space, w.last = "", ' '
		return
	case atom.Input, atom.Img:
		return
	case atom.Table:
		w.table(n)
		return
	case atom.Ol, atom.Ul, atom.Menu:
		w.list(n)
		return
	case atom.Li:
		w.item(n)
		return
	}
	if !blockElement(n.DataAtom) {
		w.children(n)
		return
	}
	w.flush()
	level, pre := w.level, w.pre
	if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
		w.level = int(n.Data[1] - '0')
	}
	w.pre = pre || n.DataAtom == atom.Pre
	w.children(n)
	w.flush()
	w.level, w.pre = level, pre
}

func blockElement(a atom.Atom) bool {
	switch a {
	case atom.Html, atom.Body, atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Aside, atom.Header, atom.Footer,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Pre, atom.Dl, atom.Dt, atom.Dd, atom.Center,
		atom.Form, atom.Fieldset, atom.Figure, atom.Figcaption, atom.Address, atom.Hr, atom.Caption, atom.Tr, atom.Td, atom.Th,
		atom.Tbody, atom.Thead, atom.Tfoot, atom.Details, atom.Summary, atom.Hgroup:
		return true
	}
	return false
}

func htmlAttr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func hiddenNode(n *html.Node) bool {
	style := strings.ReplaceAll(strings.ToLower(htmlAttr(n, "style")), " ", "")
	for _, a := range n.Attr {
		if a.Key == "hidden" {
			return true
		}
	}
	return strings.Contains(style, "display:none") || strings.Contains(style, "mso-hide:all")
}

// listFormats names the list styles of HTML and CSS as number formats.
var listFormats = map[string]string{"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal",
	"lower-alpha": "lowerLetter", "upper-alpha": "upperLetter", "lower-latin": "lowerLetter", "upper-latin": "upperLetter",
	"lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal-leading-zero": "decimalZero",
	"cjk-ideographic": "chineseCountingThousand", "simp-chinese-informal": "chineseCountingThousand",
	"trad-chinese-informal": "chineseCountingThousand", "cjk-decimal": "ideographDigital",
	"simp-chinese-formal": "chineseLegalSimplified", "cjk-heavenly-stem": "ideographTraditional",
	"cjk-earthly-branch": "ideographZodiac", "none": "none"}

func (w *htmlWalker) list(n *html.Node) {
	w.flush()
	l := htmlList{ordered: n.DataAtom == atom.Ol, format: "decimal", next: atoi(htmlAttr(n, "start"), 1), step: 1}
	if f, ok := listFormats[htmlAttr(n, "type")]; ok {
		l.format = f
	}
	for _, rule := range strings.Split(htmlAttr(n, "style"), ";") {
		name, value, _ := strings.Cut(rule, ":")
		if strings.HasPrefix(strings.TrimSpace(name), "list-style") {
			for _, word := range strings.Fields(value) {
				if f, ok := listFormats[word]; ok {
					l.format = f
				}
			}
		}
	}
	w.lists = append(w.lists, l)
	w.children(n)
	w.flush()
	w.lists = w.lists[:len(w.lists)-1]
}

func (w *htmlWalker) item(n *html.Node) {
	w.flush()
	w.label = ""
	if len(w.lists) > 0 {
		l := &w.lists[len(w.lists)-1]
		if l.ordered {
			l.next = atoi(htmlAttr(n, "value"), l.next)
			if s := numeral(l.format, l.next); s != "" {
				mark := "."
				if lastRune(s) >= 0x2E80 {
					mark = "、"
				}
				w.label = s + mark
			}
			l.next += l.step
		}
	}
	w.children(n)
	w.flush()
	w.label = ""
}

// table reads a data table into cells. A table that only places things on the page is read through.
func (w *htmlWalker) table(n *html.Node) {
	w.flush()
	if placing(n) {
		w.children(n)
		w.flush()
		return
	}
	var rows [][]string
	spans := map[int]int{} // column → rows it is still covered from above
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch {
			case c.Type != html.ElementNode:
			case c.DataAtom == atom.Tr:
				rows = append(rows, w.tableRow(c, spans))
			case c.DataAtom == atom.Caption:
				w.node(c)
			default:
				walk(c)
			}
		}
	}
	walk(n)
	w.out.table(rows)
}

func (w *htmlWalker) tableRow(tr *html.Node, spans map[int]int) []string {
	var row []string
	covered := func() {
		for spans[len(row)] > 0 && len(row) < 4*maxSpan {
			spans[len(row)]--
			row = append(row, "")
		}
	}
	for c := tr.FirstChild; c != nil && len(row) < 4*maxSpan; c = c.NextSibling {
		if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
			continue
		}
		covered()
		width := min(max(atoi(htmlAttr(c, "colspan"), 1), 1), maxSpan)
		for i := range width {
			if down := atoi(htmlAttr(c, "rowspan"), 1); down > 1 {
				spans[len(row)] = down - 1
			}
			text := ""
			if i == 0 {
				text = w.cellText(c)
			}
			row = append(row, text)
		}
	}
	covered()
	return row
}

// cellText reads a cell apart from the document's own paragraphs.
func (w *htmlWalker) cellText(n *html.Node) string {
	var parts []string
	inner := &htmlWalker{emit: func(label, text string, _ int) { parts = append(parts, joinLabel(label, text)) }}
	inner.children(n)
	inner.flush()
	return strings.Join(parts, "\n")
}

// placing reports a table used for layout: it holds another table, a heading or a cell longer than a page, or has a single
// column.
func placing(n *html.Node) bool {
	const page = 1200 // characters
	single := true
	var walk func(*html.Node, int) bool
	walk = func(n *html.Node, cells int) bool {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.DataAtom {
			case atom.Table, atom.H1, atom.H2, atom.H3:
				return true
			case atom.Td, atom.Th:
				if cells++; cells > 1 {
					single = false
				}
				if textLength(c) > page {
					return true
				}
			}
			inner := cells
			if c.DataAtom == atom.Tr {
				inner = 0
			}
			if walk(c, inner) {
				return true
			}
		}
		return false
	}
	return walk(n, 0) || single
}

func textLength(n *html.Node) int {
	if n.Type == html.TextNode {
		return utf8.RuneCountInString(n.Data)
	}
	total := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		total += textLength(c)
	}
	return total
}
