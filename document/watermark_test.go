package document

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// A copy of a Word file says on every page whose it is, in all headers there are and in one of its own where there is none.
func TestWatermarkWord(t *testing.T) {
	const who, shown = "张三（<县>应急局） 2026-11-25 17:30", "张三（&lt;县&gt;应急局） 2026-11-25 17:30"
	own, err := WriteDocx(Doc{Title: "通知", Parts: []Part{{Text: "请于三日内整改。"}}})
	if err != nil {
		t.Fatal(err)
	}
	const types, rels = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
	parts := []string{"[Content_Types].xml", types, "word/_rels/document.xml.rels", rels}
	const header = `<w:hdr ` + docxNS + `><w:p/></w:hdr>`
	for name, tt := range map[string]struct {
		data   []byte
		header int // with the text, those of ours aside
		kinds  string
	}{
		"our own":                         {own, 0, "default first even"},
		"no section":                      {wordOf(t, `<w:body><w:p/></w:body>`, parts...), 0, "default first even"},
		"an empty section":                {wordOf(t, `<w:body><w:p/><w:sectPr/></w:body>`, parts...), 0, "default first even"},
		"a header of its own":             {wordOf(t, `<w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="a"/></w:sectPr></w:body>`, append(parts, "word/header1.xml", header)...), 1, "first even"},
		"all headers of its own":          {wordOf(t, `<w:body><w:p/><w:sectPr><w:headerReference w:type="default"/><w:headerReference w:type="first"/><w:headerReference w:type="even"/></w:sectPr></w:body>`, append(parts, "word/header1.xml", header)...), 1, ""},
		"a second section with a header":  {wordOf(t, `<w:body><w:p><w:pPr><w:sectPr></w:sectPr></w:pPr></w:p><w:sectPr><w:headerReference w:type="default"/></w:sectPr></w:body>`, append(parts, "word/header1.xml", header)...), 1, "default first even"},
		"other names for the same things": {zipOf(t, append(parts, "word/document.xml", `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p/></x:body></x:document>`)...), 0, "default first even"},
	} {
		t.Run(name, func(t *testing.T) {
			before := bytes.Clone(tt.data)
			out, err := Watermark(tt.data, who)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(before, tt.data) {
				t.Error("what was given was changed")
			}
			wellFormed(t, out)
			if got := strings.Count(partOf(t, out, "word/header1.xml"), shown); got != 3*tt.header {
				t.Errorf("%d times in the header that was there", got)
			}
			main, ours := partOf(t, out, "word/document.xml"), partOf(t, out, "word/"+markPart)
			if got := strings.Count(ours, shown); got != 3 && tt.kinds != "" || got != 0 && tt.kinds == "" {
				t.Errorf("%d times in our header", got)
			}
			var kinds []string
			for _, k := range []string{"default", "first", "even"} {
				if strings.Contains(main, `type="`+k+`" r:id="`+markID+`"`) {
					kinds = append(kinds, k)
				}
			}
			if got := strings.Join(kinds, " "); got != tt.kinds {
				t.Errorf("our header is that of %q pages, want %q", got, tt.kinds)
			}
			if named := strings.Contains(partOf(t, out, "[Content_Types].xml"), markPart) && strings.Contains(partOf(t, out, "word/_rels/document.xml.rels"), markPart); named != (tt.kinds != "") {
				t.Error("the package does not name the parts it has")
			}
			was, err := Read(context.Background(), "x.docx", tt.data)
			is, err2 := Read(context.Background(), "x.docx", out)
			if (err == nil) != (err2 == nil) || err == nil && was.Text != is.Text {
				t.Errorf("the text was changed: %v, %v", err, err2)
			}
		})
	}
}

// A copy of an Excel file says so at the head of each printed page, beside what stands there.
func TestWatermarkSheet(t *testing.T) {
	f := excelize.NewFile()
	defer func() { _ = f.Close() }()
	for _, name := range []string{"有页眉", "只有页脚", "有图"} {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
	}
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	check(f.SetCellValue("Sheet1", "A1", "13800138000"))
	check(f.SetHeaderFooter("有页眉", &excelize.HeaderFooterOptions{DifferentOddEven: true, OddHeader: "&L左&C中 & 间&R右", OddFooter: "&P", EvenHeader: "&L偶"}))
	check(f.SetHeaderFooter("只有页脚", &excelize.HeaderFooterOptions{OddFooter: "&P"}))
	check(f.AddTable("有图", &excelize.Table{Range: "A1:B3"}))
	buf, err := f.WriteToBuffer()
	check(err)
	out, err := Watermark(buf.Bytes(), "张三（R&D） 2026-11-25 17:30")
	check(err)
	wellFormed(t, out)
	again, err := excelize.OpenReader(bytes.NewReader(out))
	check(err)
	defer func() { _ = again.Close() }()
	const mark = "&C张三（R&&D） 2026-11-25 17:30"
	for sheet, want := range map[string]excelize.HeaderFooterOptions{
		"Sheet1": {OddHeader: mark},
		"有页眉":    {OddHeader: "&L左" + mark + "\n中 & 间&R右", OddFooter: "&P", EvenHeader: "&L偶" + mark},
		"只有页脚":   {OddHeader: mark, OddFooter: "&P"},
		"有图":     {OddHeader: mark},
	} {
		got, err := again.GetHeaderFooter(sheet)
		check(err)
		if got == nil || got.OddHeader != want.OddHeader || got.OddFooter != want.OddFooter || want.EvenHeader != "" && got.EvenHeader != want.EvenHeader {
			t.Errorf("%s: %+v", sheet, got)
		}
	}
	if got, err := again.GetCellValue("Sheet1", "A1"); got != "13800138000" || err != nil {
		t.Error(got, err)
	}
	for name, data := range map[string][]byte{"text": []byte("x"), "a package": zipOf(t, "a", "b")} {
		if _, err := Watermark(data, "x"); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
