// Package sample makes Word files with automatic numbering out of plain text, and other formats of them through
// LibreOffice. It serves tests and measurements: what a reader must bring back is the text it was made from.
package sample

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// labels are the numberings official documents use, by level of the list they become.
var labels = []struct {
	pattern *regexp.Regexp
	level   int
	format  string // ST_NumberFormat
	text    string // with %s for the number
}{
	{regexp.MustCompile(`^([一二三四五六七八九十]+)、`), 0, "chineseCounting", "%s、"},
	{regexp.MustCompile(`^（([一二三四五六七八九十]+)）`), 1, "chineseCountingThousand", "（%s）"},
	{regexp.MustCompile(`^\(([一二三四五六七八九十]+)\)`), 1, "japaneseCounting", "(%s)"},
	{regexp.MustCompile(`^([0-9]{1,2})\.`), 2, "decimal", "%s."},
	{regexp.MustCompile(`^([0-9]{1,2})、`), 2, "decimal", "%s、"},
	{regexp.MustCompile(`^([0-9]{1,2})．`), 2, "decimal", "%s．"},
	{regexp.MustCompile(`^（([0-9]{1,2})）`), 3, "decimal", "（%s）"},
	{regexp.MustCompile(`^\(([0-9]{1,2})\)`), 3, "decimal", "(%s)"},
}

// Numbered makes a .docx in which every label at the beginning of a line of text ("一、", "（二）", "3.") is an automatic
// number and no longer in the text. Wrong and repeated numbers stay as they are: they start a new list.
func Numbered(text string) ([]byte, error) {
	var body strings.Builder
	lists := &listMaker{next: map[int]int{}, current: map[int]int{}}
	title := true
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		kind, value, rest := split(line)
		props := `<w:ind w:firstLineChars="200" w:firstLine="640"/>`
		if kind >= 0 {
			title = false
			props = fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, labels[kind].level, lists.id(kind, value))
		} else if title && len([]rune(line)) < 45 {
			props = `<w:jc w:val="center"/>`
		}
		body.WriteString(`<w:p><w:pPr>` + props + `</w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">`)
		if err := xml.EscapeText(&body, []byte(rest)); err != nil {
			return nil, err
		}
		body.WriteString(`</w:t></w:r></w:p>`)
	}
	return pack(body.String(), lists)
}

// split finds the label of a line; kind is -1 where it has none.
func split(line string) (kind, value int, rest string) {
	for i, l := range labels {
		m := l.pattern.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		value, ok := number(m[1])
		if !ok {
			continue
		}
		return i, value, line[len(m[0]):]
	}
	return -1, 0, line
}

func number(s string) (int, bool) {
	if n, err := strconv.Atoi(s); err == nil {
		return n, true
	}
	const digits = "一二三四五六七八九"
	digit := func(s string) int { return strings.Index(digits, s)/3 + 1 }
	tens, ones, found := strings.Cut(s, "十")
	if !found {
		n := digit(s)
		return n, len(s) == 3 && n > 0
	}
	if len(tens) > 3 || len(ones) > 3 {
		return 0, false
	}
	n := 10
	if tens != "" {
		n = 10 * digit(tens)
	}
	if ones != "" {
		n += digit(ones)
	}
	return n, true
}

// listMaker hands out list instances: the running one of a kind while its count agrees, else a new one.
type listMaker struct {
	xml     strings.Builder
	nums    strings.Builder
	count   int
	next    map[int]int // kind → number its running list would print
	current map[int]int // kind → running list
}

func (l *listMaker) id(kind, value int) int {
	if l.current[kind] == 0 || l.next[kind] != value {
		l.count++
		label := labels[kind]
		fmt.Fprintf(&l.xml, `<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>`, l.count)
		for at := range 4 {
			start, format, text := 1, "decimal", fmt.Sprintf("%%%d.", at+1)
			if at == label.level {
				start, format, text = value, label.format, fmt.Sprintf(label.text, fmt.Sprintf("%%%d", at+1))
			}
			fmt.Fprintf(&l.xml, `<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:suff w:val="nothing"/><w:lvlText w:val="%s"/>`+
				`<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>`, at, start, format, text)
		}
		l.xml.WriteString(`</w:abstractNum>`)
		fmt.Fprintf(&l.nums, `<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>`, l.count, l.count)
		l.current[kind] = l.count
	}
	l.next[kind] = value + 1
	return l.current[kind]
}

const (
	ns       = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	relation = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	wordType = `application/vnd.openxmlformats-officedocument.wordprocessingml.`
)

func pack(body string, lists *listMaker) ([]byte, error) {
	section := `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>` +
		`<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>`
	footer := `<w:ftr ` + ns + `><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
		`<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`
	parts := [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + wordType + `document.main+xml"/>` +
			`<Override PartName="/word/numbering.xml" ContentType="` + wordType + `numbering+xml"/>` +
			`<Override PartName="/word/footer1.xml" ContentType="` + wordType + `footer+xml"/></Types>`},
		{"_rels/.rels", rels(relation+"officeDocument", "word/document.xml")},
		{"word/_rels/document.xml.rels", rels(relation+"numbering", "numbering.xml", relation+"footer", "footer1.xml")},
		{"word/document.xml", `<w:document ` + ns + `><w:body>` + body + section + `</w:body></w:document>`},
		{"word/numbering.xml", `<w:numbering ` + ns + `>` + lists.xml.String() + lists.nums.String() + `</w:numbering>`},
		{"word/footer1.xml", footer},
	}
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, p := range parts {
		w, err := z.Create(p[0])
		if err != nil {
			return nil, err
		}
		if _, err := w.Write([]byte(xml.Header + p[1])); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return buf.Bytes(), err
}

func rels(pairs ...string) string {
	var b strings.Builder
	b.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s" Target="%s"/>`, i/2+1, pairs[i], pairs[i+1])
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

// Convert turns a file into another format ("doc", "pdf", "docx", "html") with LibreOffice, which must be installed. ext is
// the extension of the data given; to may carry export options after a colon.
func Convert(ctx context.Context, data []byte, ext, to string) ([]byte, error) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		return nil, fmt.Errorf("sample: LibreOffice is needed to make .%s files: %w", to, err)
	}
	dir, err := os.MkdirTemp("", "sample-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "in."+ext), data, 0o600); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", to, "--outdir", dir+"/out", dir+"/in."+ext)
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("sample: LibreOffice: %w: %s", err, out)
	}
	kind, _, _ := strings.Cut(to, ":")
	return os.ReadFile(filepath.Join(dir, "out", "in."+kind))
}
