package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// readFormats reads the annotated plans as .docx with automatic numbering, as .doc and as .pdf, and compares the items' F1
// with that of the .txt. LibreOffice makes the .doc and the .pdf out of the .docx; as a peer, its own text export of the
// .docx (for the .pdf: pdftotext) is read by the same reader.
func readFormats(at *place) ([]figure, error) {
	plain, err := at.score(at.read)
	if err != nil {
		return nil, err
	}
	plans, err := at.annotated()
	if err != nil {
		return nil, err
	}
	made := map[string]map[string]string{} // format, plan: file
	for _, format := range []string{"docx", "doc", "pdf", "peer.txt"} {
		made[format] = map[string]string{}
	}
	for _, plan := range plans {
		if err := at.convert(plan, made); err != nil {
			return nil, err
		}
	}
	diff := func(format string) (float64, error) {
		s, err := at.score(func(plan string) (string, error) { return at.readAs(plan, made[format][plan]) })
		return math.Abs(s.f1 - plain.f1), err
	}
	peer, err := diff("peer.txt")
	if err != nil {
		return nil, err
	}
	whole := figure{"read-formats", 0, "largest difference of items F1 from .txt", "<= 0.01",
		fmt.Sprintf("%.4f: LibreOffice's text export of the .docx, read by the same reader", peer), true}
	out := []figure{}
	for _, format := range []string{"docx", "doc", "pdf"} {
		d, err := diff(format)
		if err != nil {
			return nil, err
		}
		out = append(out, figure{"read-formats/" + format, d, "difference of items F1 from .txt", "<= 0.01", "none", d <= 0.01})
		whole.Measured = max(whole.Measured, d)
	}
	whole.OK = whole.Measured <= 0.01
	return append([]figure{whole}, out...), nil
}

// convert makes the files of one plan.
func (at *place) convert(plan string, made map[string]map[string]string) error {
	text, err := os.ReadFile(plan)
	if err != nil {
		return err
	}
	base := strings.TrimSuffix(filepath.Base(plan), ".txt")
	docx := filepath.Join(at.tmp, base+".docx")
	if err := writeNumbered(docx, string(text)); err != nil {
		return err
	}
	made["docx"][plan] = docx
	for format, filter := range map[string]string{"doc": "doc:MS Word 97", "pdf": "pdf", "peer.txt": "txt:Text (encoded):UTF8"} {
		dir := filepath.Join(at.tmp, "as-"+format)
		cmd := exec.Command("soffice", "--headless", "-env:UserInstallation=file://"+filepath.Join(at.tmp, "soffice"),
			"--convert-to", filter, "--outdir", dir, docx)
		ext, _, _ := strings.Cut(filter, ":")
		file := filepath.Join(dir, base+"."+ext)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("LibreOffice (apt-get install libreoffice-writer) made no %s: %w\n%s", ext, err, out)
		} else if _, err := os.Stat(file); err != nil {
			return fmt.Errorf("LibreOffice made no %s: %s", ext, out)
		}
		made[format][plan] = file
	}
	return nil
}

// readAs reads a file that holds the text of a plan and moves the items to where their words stand in the plan's .txt, so
// that the gold annotations apply: other formats break lines elsewhere. An item whose words are not there counts as wrong.
func (at *place) readAs(plan, file string) (string, error) {
	out, err := at.read(file)
	if err != nil {
		return "", err
	}
	data, err := os.ReadFile(out)
	if err != nil {
		return "", err
	}
	var result map[string]any
	if err := json.Unmarshal(data, &result); err != nil {
		return "", err
	}
	text, err := os.ReadFile(plan)
	if err != nil {
		return "", err
	}
	items, ok := result["items"].([]any)
	if !ok {
		return "", errors.New("no items")
	}
	place := squeeze([]rune(string(text)))
	last := 0
	for _, row := range items {
		item := row.(map[string]any)
		item["start"], item["end"] = 0, 1
		quote, _ := item["quote"].(string)
		spans := place.find(quote)
		for i, s := range spans {
			// Of several places the first one after the item before; a little back, since items may overlap.
			if s.Start >= last-200 || i == len(spans)-1 {
				item["start"], item["end"], last = s.Start, s.End, s.Start
				break
			}
		}
	}
	if data, err = json.Marshal(result); err != nil {
		return "", err
	}
	return out, os.WriteFile(out, data, 0o644)
}

// The three kinds of numbered lines, and how a word processor numbers each by itself.
var numbered = []struct {
	line   *regexp.Regexp
	format string
	text   string
}{
	{regexp.MustCompile(`^([一二三四五六七八九十]+)、`), "chineseCounting", "%1、"},
	{regexp.MustCompile(`^[（(]([一二三四五六七八九十]+)[）)]`), "chineseCounting", "（%1）"},
	{regexp.MustCompile(`^(\d{1,2})[.．]`), "decimal", "%1."},
}

// writeNumbered writes the text as a .docx in which no number of a heading or measure is typed: each is a list item that
// the word processor numbers. A list goes on over the document; where the text's own number is not the next, as with the
// misprints of real plans, a new list starts at that number.
func writeNumbered(path, text string) error {
	var body, lists, nums strings.Builder
	list := make([]int, len(numbered)) // current list of each kind, 0 none yet
	last := make([]int, len(numbered))
	count := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		props := ""
		for kind, n := range numbered {
			m := n.line.FindStringSubmatch(line)
			if m == nil {
				continue
			}
			value := numeral(m[1])
			if list[kind] == 0 || value != last[kind]+1 {
				count++
				list[kind] = count
				fmt.Fprintf(&lists, `<w:abstractNum w:abstractNumId="%d"><w:lvl w:ilvl="0"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:suff w:val="nothing"/><w:lvlText w:val="%s"/></w:lvl></w:abstractNum>`,
					count, value, n.format, n.text)
				fmt.Fprintf(&nums, `<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>`, count, count)
			}
			last[kind] = value
			props = fmt.Sprintf(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr></w:pPr>`, list[kind])
			line = line[len(m[0]):]
			break
		}
		body.WriteString(`<w:p>` + props + `<w:r><w:t xml:space="preserve">`)
		if err := xml.EscapeText(&body, []byte(line)); err != nil {
			return err
		}
		body.WriteString(`</w:t></w:r></w:p>`)
	}
	const ns = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + office + `/%s" Target="%s"/></Relationships>`
	const word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	parts := [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + word + `document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="` + word + `numbering+xml"/></Types>`},
		{"_rels/.rels", fmt.Sprintf(rels, "officeDocument", "word/document.xml")},
		{"word/_rels/document.xml.rels", fmt.Sprintf(rels, "numbering", "numbering.xml")},
		{"word/document.xml", `<w:document ` + ns + `><w:body>` + body.String() + `</w:body></w:document>`},
		{"word/numbering.xml", `<w:numbering ` + ns + `>` + lists.String() + nums.String() + `</w:numbering>`},
	}
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, part := range parts {
		w, err := z.Create(part[0])
		if err != nil {
			return err
		}
		if _, err := w.Write([]byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + part[1])); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(path, buf.Bytes(), 0o644)
}

// numeral is the value of an arabic or Chinese numeral below one hundred.
func numeral(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	n, digit := 0, 0
	for _, r := range s {
		if r == '十' {
			n, digit = max(digit, 1)*10, 0
			continue
		}
		digit = strings.IndexRune("一二三四五六七八九", r)/len("一") + 1
	}
	return n + digit
}
