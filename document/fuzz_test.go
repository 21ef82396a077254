package document

import (
	"context"
	"errors"
	"testing"
	"time"
)

// readBounded is what every fuzz test asks of a reader: an *Error or a document whose spans fit, within a few seconds.
func readBounded(t *testing.T, name string, data []byte) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	doc, err := Read(ctx, name, data)
	if err != nil {
		var e *Error
		if !errors.As(err, &e) {
			t.Fatalf("error %v", err)
		}
		if e.Err != nil && len(e.Err.Error()) > 6 && e.Err.Error()[:6] == "panic:" && name != "x.pdf" && name != "x.doc" {
			t.Fatal(e.Err) // only the parsers that are not ours may rely on the safety net
		}
		return
	}
	checkBlocks(t, doc)
}

func FuzzDocx(f *testing.F) {
	list := abstract(0, level(0, "chineseCounting", "%1、", ""), level(1, "decimal", "%2.", "")) + num(1, 0, "")
	f.Add(numbered(1, 0, "甲")+para("乙"), `<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>`, list)
	f.Add(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="9"/></w:tcPr>`+para("甲")+`</w:tc></w:tr></w:tbl>`, "", "")
	f.Add(`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t><w:br/></w:r></w:p>`, "", "")
	f.Fuzz(func(t *testing.T, body, styles, numbering string) {
		if len(body)+len(styles)+len(numbering) > 1<<16 {
			return
		}
		readBounded(t, "x.docx", docxOf(t, body, styles, numbering))
	})
}

func FuzzZip(f *testing.F) {
	f.Add(docxOf(f, para("甲"), "", ""))
	f.Fuzz(func(t *testing.T, data []byte) { readBounded(t, "x.docx", data) })
}

// FuzzDoc changes bytes of a real file: the file information block and the table stream are where the offsets are.
func FuzzDoc(f *testing.F) {
	base := readFile(f, "plan.doc")
	streams, err := oleStreams(base)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(base)
	f.Add(readFile(f, "letter.doc"))
	f.Add(oleOf("WordDocument"))
	f.Add(append([]byte("streams"), streams["1Table"]...))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<17 {
			return
		}
		if len(data) > 7 && string(data[:7]) == "streams" {
			// The rest stands for the table stream alone, so that changes reach the lists and pieces.
			changed := map[string][]byte{"WordDocument": streams["WordDocument"], "1Table": data[7:], "0Table": data[7:]}
			if doc, err := readDoc(context.Background(), changed); err == nil {
				checkBlocks(t, doc)
			}
			return
		}
		readBounded(t, "x.doc", data)
	})
}

func FuzzPDF(f *testing.F) {
	f.Add(pdfPages(utf16Font, "", printed(10, "120 700 甲乙丙丁", "100 680 子丑寅卯")))
	f.Add(pdfPages(gbkFont, "/Rotate 90", "BT /F 10 Tf 10 10 Td <B0B2> Tj [(a) -100 (b)] TJ ET"))
	f.Add(pdfPages("<</Subtype/Type1/Encoding/WinAnsiEncoding>>", "", `q 1 0 0 1 0 0 cm BT /F 10 Tf (Plan) ' ET Q`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		readBounded(t, "x.pdf", data)
	})
}

// FuzzPDFContent reaches our own layers: content streams and character maps.
func FuzzPDFContent(f *testing.F) {
	f.Add("BT /F 10 Tf 1 0 0 1 100 700 Tm <5B895168> Tj T* (x) ' ET BI ID x EI", "1 beginbfrange <00> <FF> <0041> endbfrange")
	f.Add("q 2 0 0 2 0 0 cm BT /F 1e9 Tf -5 Tz [<00> 1e308 (\\377)] TJ ET Q", "1 beginbfchar <01> <D800> endbfchar")
	f.Fuzz(func(t *testing.T, content, cmap string) {
		if len(content)+len(cmap) > 1<<16 {
			return
		}
		m := parseCMap([]byte(cmap))
		for code := range 300 {
			m.lookup(code)
		}
		readBounded(t, "x.pdf", pdfPages(utf16Font, "", content))
	})
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(`<html><table><tr><td colspan=9 rowspan=3>甲<td>乙</table><ol start=5 type=a><li>丙<br>丁</ol><pre>x</pre>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		readBounded(t, "x.html", append([]byte("<html>"), data...))
	})
}

func FuzzText(f *testing.F) {
	f.Add([]byte("甲\r\n\r\n 乙"))
	f.Add([]byte("\xff\xfea\x00"))
	f.Add([]byte("\xb0\xb2\xc8\xab"))
	f.Fuzz(func(t *testing.T, data []byte) { readBounded(t, "x.txt", data) })
}

func FuzzNumbering(f *testing.F) {
	f.Add("%1、%2.", "chineseCounting", 1, 0, []byte{0, 1, 1, 0})
	f.Fuzz(func(t *testing.T, text, format string, start, restart int, moves []byte) {
		n := newNumberer()
		def := &listDef{}
		for i := range def.levels {
			def.levels[i] = listLevel{format: format, text: text, start: start, restart: restart - 1}
		}
		n.defs[0] = def
		n.lists[1] = &list{starts: map[int]int{}}
		n.lists[2] = &list{starts: map[int]int{1: start}}
		for _, m := range moves {
			label := n.next(1+int(m>>4&1), int(m&15))
			if len(label) > len(text)*64 {
				t.Fatalf("label of %d bytes from %d", len(label), len(text))
			}
		}
	})
}
