package document

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func wordOf(t testing.TB, body string, more ...string) []byte {
	return zipOf(t, append([]string{"word/document.xml", `<w:document ` + docxNS + ` xmlns:m="m">` + body + `</w:document>`}, more...)...)
}

func partOf(t testing.TB, data []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := readPart(z, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(part)
}

// wellFormed holds every XML part of a package to be readable.
func wellFormed(t testing.TB, data []byte) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(r); err == nil; {
			_, err = d.Token()
		}
		if err != io.EOF {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

const kept = ` xml:space="preserve"`

func TestFillWord(t *testing.T) {
	values := map[string]string{"a": "甲<&>", "b": "一\n二\t三", "c": "", "a + 'x'": "长"}
	for name, tt := range map[string]struct{ body, found, want string }{
		"plain":      {`<w:p><w:r><w:t>致{{a}}：</w:t></w:r></w:p>`, "a@paragraph 1", `<w:p><w:r><w:t` + kept + `>致甲&lt;&amp;&gt;：</w:t></w:r></w:p>`},
		"no mark":    {`<w:p><w:r><w:t>{a} }} </w:t></w:r></w:p>`, "", `<w:p><w:r><w:t>{a} }} </w:t></w:r></w:p>`},
		"empty":      {`<w:p><w:r><w:t>x{{ c }}</w:t></w:r></w:p>`, "c@paragraph 1", `<w:p><w:r><w:t` + kept + `>x</w:t></w:r></w:p>`},
		"line break": {`<w:p><w:r><w:t xml:space="preserve">{{b}} </w:t></w:r></w:p>`, "b@paragraph 1", `<w:p><w:r><w:t` + kept + `>一</w:t><w:br/><w:t` + kept + `>二</w:t><w:tab/><w:t` + kept + `>三 </w:t></w:r></w:p>`},
		"split": {`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>x{</w:t></w:r><w:proofErr/><w:r><w:t>{ a + &apos;</w:t></w:r><w:r><w:t/><w:t>x' }</w:t></w:r><w:r><w:t>}y {{a}}</w:t></w:r></w:p>`,
			"a + 'x'@paragraph 1|a@paragraph 1", `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t` + kept + `>x长</w:t></w:r><w:proofErr/><w:r><w:t` + kept + `></w:t></w:r><w:r><w:t/><w:t` + kept + `></w:t></w:r><w:r><w:t` + kept + `>y 甲&lt;&amp;&gt;</w:t></w:r></w:p>`},
		"two in one":          {`<w:p/><w:p><w:r><w:t>{{c}}{{c}}</w:t></w:r></w:p>`, "c@paragraph 2|c@paragraph 2", `<w:p/><w:p><w:r><w:t` + kept + `></w:t></w:r></w:p>`},
		"table":               {`<w:p/><w:tbl><w:tr><w:tc/></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>{{c}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>{{c}}</w:t></w:r></w:p>`, "c@table 1, row 2, cell 2|c@paragraph 2", ""},
		"text box":            {`<w:p><w:r><w:t>{{c</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>{{a}}</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>}}</w:t></w:r></w:p>`, "a@paragraph 1|c@paragraph 1", `<w:p><w:r><w:t` + kept + `></w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t` + kept + `>甲&lt;&amp;&gt;</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t` + kept + `></w:t></w:r></w:p>`},
		"text of a formula":   {`<w:p><m:t>{{a}}</m:t></w:p>`, "", `<w:p><m:t>{{a}}</m:t></w:p>`},
		"CDATA and a comment": {`<w:p><w:t><![CDATA[<]]><!-- {{x}} -->{{a}}</w:t></w:p>`, "a@paragraph 1", `<w:p><w:t` + kept + `>&lt;甲&lt;&amp;&gt;</w:t></w:p>`},
		"open":                {`<w:p><w:t>{{ a</w:t><w:br/><w:t>}}</w:t></w:p>`, "a@paragraph 1 open", "error"},
		"without a value":     {`<w:p><w:t>{{ d }}</w:t></w:p>`, "d@paragraph 1", "error"},
	} {
		t.Run(name, func(t *testing.T) {
			data := wordOf(t, tt.body)
			if got := found(t, data); got != tt.found {
				t.Errorf("found %q, want %q", got, tt.found)
			}
			filled, err := Fill(data, values)
			if tt.want == "error" {
				if err == nil {
					t.Fatal("no error")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			wellFormed(t, filled)
			if got := partOf(t, filled, "word/document.xml"); tt.want != "" && !strings.Contains(got, `>`+tt.want+`</w:document>`) {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if left := found(t, filled); left != "" {
				t.Errorf("left %s", left)
			}
		})
	}
}

func found(t testing.TB, data []byte) string {
	t.Helper()
	list, err := Placeholders(data)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range list {
		s := p.Text + "@" + p.Place
		if p.Open {
			s += " open"
		}
		out = append(out, s)
	}
	return strings.Join(out, "|")
}

// Headers and footers are filled too; styles, pictures and the like stay as they are.
func TestFillWordParts(t *testing.T) {
	text := `<x:p><x:r><x:t>{{a}}</x:t></x:r></x:p>`
	data := wordOf(t, `<w:p/>`, "word/header1.xml", `<x:hdr xmlns:x="w">`+text+`</x:hdr>`, "word/footer2.xml", `<x:ftr xmlns:x="w"><x:tbl><x:tr><x:tc>`+text+`</x:tc></x:tr></x:tbl></x:ftr>`,
		"word/styles.xml", `<x:styles xmlns:x="w">`+text+`</x:styles>`, "word/media/a.png", "\x89PNG{{a}}")
	if got := found(t, data); got != "a@header, paragraph 1|a@footer, table 1, row 1, cell 1" {
		t.Error(got)
	}
	filled, err := Fill(data, map[string]string{"a": "甲\n乙"})
	if err != nil {
		t.Fatal(err)
	}
	if got := partOf(t, filled, "word/header1.xml"); got != `<x:hdr xmlns:x="w"><x:p><x:r><x:t xml:space="preserve">甲</x:t><x:br/><x:t xml:space="preserve">乙</x:t></x:r></x:p></x:hdr>` {
		t.Error(got)
	}
	for _, same := range []string{"word/styles.xml", "word/media/a.png", "word/document.xml"} {
		if partOf(t, filled, same) != partOf(t, data, same) {
			t.Errorf("%s has changed", same)
		}
	}
}

// Our own documents are forms as well, and what is filled reads back.
func TestFillOwnDocument(t *testing.T) {
	data, err := WriteDocx(Doc{Title: "停产停业决定书", Parts: []Part{{Style: Addressee, Text: "{{ unit.name }}："}, {Style: Level1, Text: "一、{{ grade }}。依据{{ clause }}"},
		{Table: &Grid{Head: []string{"项", "值"}, Rows: [][]string{{"期限", "{{ deadline }}"}}}}}})
	if err != nil {
		t.Fatal(err)
	}
	if got := found(t, data); got != "unit.name@paragraph 3|grade@paragraph 4|clause@paragraph 4|deadline@table 1, row 2, cell 2" {
		t.Error(got)
	}
	filled, err := Fill(data, map[string]string{"unit.name": "甲厂", "grade": "重大", "clause": "第三条", "deadline": "2025年3月3日"})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := Read(context.Background(), "x.docx", filled)
	if err != nil || doc.Text != "停产停业决定书\n甲厂：\n一、重大。依据第三条\n项\t值\n期限\t2025年3月3日" {
		t.Errorf("%q, %v", doc.Text, err)
	}
}

func sheetOf(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer func() { _ = f.Close() }()
	check := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	check(f.SetSheetName("Sheet1", "检查表"))
	check(f.SetCellValue("检查表", "A1", "单位：{{ unit.name }}"))
	check(f.SetCellValue("检查表", "B3", "{{ amount }}"))
	check(f.SetCellRichText("检查表", "C3", []excelize.RichTextRun{{Text: "{", Font: &excelize.Font{Bold: true}}, {Text: "{ who }}、"}}))
	check(f.SetCellFormula("检查表", "D3", `"{{ formula }}"`))
	_, err := f.NewSheet("表二")
	check(err)
	stream, err := f.NewStreamWriter("表二") // writes texts into the cells
	check(err)
	check(stream.SetRow("A1", []any{"x", "{{ amount }}元"}))
	check(stream.Flush())
	buf, err := f.WriteToBuffer()
	check(err)
	return buf.Bytes()
}

func TestFillSheet(t *testing.T) {
	data := sheetOf(t)
	if got := found(t, data); got != "amount@sheet 表二, cell B1|unit.name@sheet 检查表, cell A1|amount@sheet 检查表, cell B3|who@sheet 检查表, cell C3" {
		t.Error(got)
	}
	filled, err := Fill(data, map[string]string{"unit.name": "甲厂\n<乙>_x000D_", "amount": "=1+2", "who": "王"})
	if err != nil {
		t.Fatal(err)
	}
	wellFormed(t, filled)
	f, err := excelize.OpenReader(bytes.NewReader(filled))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	for cell, want := range map[string]string{"检查表!A1": "单位：甲厂\n<乙>_x000D_", "检查表!B3": "=1+2", "检查表!C3": "王、", "表二!B1": "=1+2元", "表二!A1": "x"} {
		sheet, at, _ := strings.Cut(cell, "!")
		got, err := f.GetCellValue(sheet, at)
		if err != nil || got != want {
			t.Errorf("%s: %q, %v", cell, got, err)
		}
		if formula, err := f.GetCellFormula(sheet, at); err != nil || formula != "" {
			t.Errorf("%s has the formula %q, %v", cell, formula, err)
		}
	}
	if _, err := Fill(data, map[string]string{"unit.name": "", "who": "", "amount": strings.Repeat("甲", excelize.TotalCellChars)}); err == nil {
		t.Error("a text longer than a cell holds")
	}
}

func TestBadForms(t *testing.T) {
	many := strings.Repeat(`<w:p><w:t>{{a}}</w:t></w:p>`, maxPlaceholders+1)
	for name, tt := range map[string]struct {
		data []byte
		code Code
	}{
		"no bytes":       {nil, Truncated},
		"no package":     {[]byte("PK\x03\x04"), Truncated},
		"old":            {append(bytes.Clone(oleMagic), 1), Unsupported},
		"no document":    {zipOf(t, "a.xml", "<a/>"), Unsupported},
		"cut":            {wordOf(t, `<w:p>`), Truncated},
		"two roots":      {wordOf(t, `</w:document><w:document>`), ""},
		"closed twice":   {wordOf(t, `</w:document></w:document>`), Truncated},
		"doubled part":   {wordOf(t, ``, "word/a.xml", "<a/>", "word/a.xml", "<a/>"), Truncated},
		"document type":  {zipOf(t, "word/document.xml", `<!DOCTYPE a [<!ENTITY b "c">]><w:document/>`), Unsupported},
		"entity":         {wordOf(t, `<w:p><w:t>&b;</w:t></w:p>`), Truncated},
		"other encoding": {zipOf(t, "word/document.xml", `<?xml version="1.0" encoding="GBK"?><w:document/>`), Truncated},
		"deep":           {wordOf(t, strings.Repeat(`<w:p>`, maxDepth)+strings.Repeat(`</w:p>`, maxDepth)), Bomb},
		"bomb":           {wordOf(t, `<w:p><w:t>`+strings.Repeat(" ", 80<<20)+`</w:t></w:p>`), Bomb},
		"many":           {wordOf(t, many), TooLarge},
		"large":          {make([]byte, MaxBytes+1), TooLarge},
	} {
		_, err := Placeholders(tt.data)
		_, err2 := Fill(tt.data, map[string]string{"a": ""})
		for _, err := range []error{err, err2} {
			var e *Error
			if tt.code == "" && err == nil {
				continue
			}
			if !errors.As(err, &e) || e.Code != tt.code {
				t.Errorf("%s: %v, want %s", name, err, tt.code)
			}
		}
	}
	grows := wordOf(t, strings.Repeat(`<w:p><w:t>{{a}}</w:t></w:p>`, 100))
	if _, err := Fill(grows, map[string]string{"a": strings.Repeat("x", 1<<20)}); err == nil {
		t.Error("a document of 100 MB")
	}
}

// FuzzForm holds that whatever is taken for a form is filled entirely and stays a readable package.
func FuzzForm(f *testing.F) {
	f.Add(`<w:p><w:r><w:t>x{</w:t></w:r><w:r><w:t>{ a }} {{b}}</w:t></w:r></w:p>`, "甲\n<乙>", false)
	f.Add(`<w:tbl><w:tr><w:tc><w:p><w:t xml:space="default">{{a}}</w:t><w:br/></w:p></w:tc></w:tr></w:tbl>`, "\x00\xff_x0041_", false)
	f.Add(`<si><t>{{a}}</t><rPh><t>{{b}}</t></rPh></si>`, "=1", true)
	f.Fuzz(func(t *testing.T, body, value string, sheet bool) {
		if len(body) > 1<<14 || len(value) > 1<<10 {
			return
		}
		data := zipOf(t, "word/document.xml", `<w:document>`+body+`</w:document>`)
		if sheet {
			data = zipOf(t, "xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", `<sst>`+body+`</sst>`)
		}
		list, err := Placeholders(data)
		if err != nil {
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("error %v", err)
			}
			return
		}
		values, open := map[string]string{}, false
		for _, p := range list {
			values[p.Text], open = value, open || p.Open
		}
		filled, err := Fill(data, values)
		if open != (err != nil) {
			t.Fatalf("open %v, error %v", open, err)
		}
		if err != nil || strings.ContainsAny(value, "{}") {
			return
		}
		left, err := Placeholders(filled)
		for _, p := range left { // what a value has put together, `{` `{`, is none of the form's
			if _, ours := values[p.Text]; ours && !strings.Contains(body, "{{{") {
				err = fmt.Errorf("left: %+v", p)
			}
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, partOf(t, filled, "word/document.xml"))
		}
	})
}
