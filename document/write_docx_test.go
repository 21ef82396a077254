package document

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

func sheetDoc() Doc {
	rows := [][]string{}
	for range 40 {
		rows = append(rows, []string{"1.", "健全完善生产经营单位重大事故隐患自查自改常态化机制 <A&B>", "县应急局\n县住建局", "2024年底前"})
	}
	return Doc{Title: "清河县安全生产治本攻坚行动\n任务分解表", Landscape: true,
		Parts: []Part{{Table: &Grid{Head: []string{"序号", "任务", "责任单位", "完成时限"}, Widths: []int{1, 8, 3, 2}, Rows: rows}}}}
}

func letterDoc() Doc {
	return Doc{Title: "关于推进重点任务的提醒函", Parts: []Part{
		{Style: Addressee, Text: "县住房和城乡建设局："},
		{Text: strings.Repeat("根据县安全生产治本攻坚行动实施方案安排，贵单位负责的任务临近期限。", 12)},
		{Style: Level1, Text: "一、总体要求"},
		{Style: Level2, Text: "（一）压实责任。请贵单位加快推进。"},
		{Style: Level3, Text: "1.按月报送进展。"},
		{Text: "第一段\n第二段"},
		{Style: Signature, Text: "县安全生产委员会办公室\n2026年3月5日"},
		{Style: AnnexMark, Text: "附件", PageBreak: true},
		{Table: &Grid{Head: []string{"任务", "期限"}, Rows: [][]string{{"甲", "乙"}}}},
	}}
}

func TestWriteDocx(t *testing.T) {
	data, err := WriteDocx(letterDoc())
	if err != nil {
		t.Fatal(err)
	}
	doc, err := Read(context.Background(), "x.docx", data)
	if err != nil {
		t.Fatal(err)
	}
	checkBlocks(t, doc)
	want := "关于推进重点任务的提醒函\n县住房和城乡建设局：\n" + letterDoc().Parts[1].Text +
		"\n一、总体要求\n（一）压实责任。请贵单位加快推进。\n1.按月报送进展。\n第一段\n第二段\n县安全生产委员会办公室\n2026年3月5日\n附件\n任务\t期限\n甲\t乙"
	if doc.Text != want {
		t.Errorf("text %q\nwant %q", doc.Text, want)
	}
	if doc.Blocks[3].Level != 1 || doc.Blocks[4].Level != 2 {
		t.Errorf("levels %+v", doc.Blocks)
	}
}

// TestWriteDocxLayout holds the figures of GB/T 9704-2012 and that every part is well-formed.
func TestWriteDocxLayout(t *testing.T) {
	for _, tt := range []struct {
		doc  Doc
		want []string
	}{
		{letterDoc(), []string{`<w:pgSz w:w="11906" w:h="16838"/>`, `w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"`, `w:linePitch="579"`}},
		{sheetDoc(), []string{`<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`, `<w:tblHeader/>`, `&lt;A&amp;B&gt;`}},
	} {
		data, err := WriteDocx(tt.doc)
		if err != nil {
			t.Fatal(err)
		}
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			d := xml.NewDecoder(r)
			for err == nil {
				_, err = d.Token()
			}
			if err != io.EOF {
				t.Errorf("%s: %v", f.Name, err)
			}
		}
		body, err := readPart(z, "word/document.xml")
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range tt.want {
			if !strings.Contains(string(body), want) {
				t.Errorf("document without %s", want)
			}
		}
	}
}

func TestWriteDocxErrors(t *testing.T) {
	for name, grid := range map[string]*Grid{
		"no columns":    {},
		"widths":        {Head: []string{"甲"}, Widths: []int{1, 2}},
		"cells too few": {Head: []string{"甲", "乙"}, Rows: [][]string{{"1"}}},
	} {
		if _, err := WriteDocx(Doc{Parts: []Part{{Table: grid}}}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
