package document

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

const wordNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
	`xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
	`xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`

// zipOf packs parts, given as name, content, name, content ….
func zipOf(t testing.TB, parts ...string) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// docxOf wraps the content of a body, of styles and of numbering into a .docx.
func docxOf(t testing.TB, body, styles, numbering string) []byte {
	t.Helper()
	return zipOf(t,
		"[Content_Types].xml", `<Types/>`,
		"word/document.xml", `<w:document `+wordNS+`><w:body>`+body+`</w:body></w:document>`,
		"word/styles.xml", `<w:styles `+wordNS+`>`+styles+`</w:styles>`,
		"word/numbering.xml", `<w:numbering `+wordNS+`>`+numbering+`</w:numbering>`)
}

func para(text string) string { return `<w:p><w:r><w:t>` + text + `</w:t></w:r></w:p>` }

func numbered(id, level int, text string) string {
	return fmt.Sprintf(`<w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>`,
		level, id, text)
}

func level(at int, format, text, more string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>`, at, format, more, text)
}

func abstract(id int, levels ...string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>`, id, strings.Join(levels, ""))
}

func num(id, abstract int, more string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, id, abstract, more)
}

func TestDocx(t *testing.T) {
	official := abstract(0, level(0, "chineseCountingThousand", "%1、", ""), level(1, "japaneseCounting", "（%2）", ""),
		level(2, "decimal", "%3.", ""), level(3, "decimalFullWidth", "（%4）", "")) + num(1, 0, "")
	tests := []struct {
		name, body, styles, numbering, want string
	}{
		{"paragraphs", para("甲") + para("") + para("  乙 "), "", "", "甲\n乙"},
		{"breaks", `<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t></w:r></w:p>`, "", "", "上\n下\t右"},
		{"deleted, moved and inserted", `<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>去</w:delText></w:r></w:del>` +
			`<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>`, "", "", "留新"},
		{"hidden", `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>见</w:t></w:r></w:p>`, "", "", "见"},
		{"field", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>码</w:t></w:r>` +
			`<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, "", "", "7"},
		{"text box once", `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:txbx><w:txbxContent>` + para("框内") +
			`</w:txbxContent></wps:txbx></wps:wsp></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>` + para("框内") +
			`</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, "", "", "正文\n框内"},
		{"old text box", `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>` + para("旧框") + `</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`, "", "", "旧框"},
		{"contents dropped", `<w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr><w:r><w:t>一、总则 1</w:t></w:r></w:p>` + para("正文"),
			`<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>`, "", "正文"},
		{"official numbering", numbered(1, 0, "总体要求") + numbered(1, 0, "主要任务") + numbered(1, 1, "行动甲") + numbered(1, 2, "措施") +
			numbered(1, 2, "2024年底前完成") + numbered(1, 3, "细目") + numbered(1, 1, "行动乙") + numbered(1, 2, "又") + numbered(1, 0, "保障"),
			"", official, "一、总体要求\n二、主要任务\n（一）行动甲\n1.措施\n2.2024年底前完成\n（１）细目\n（二）行动乙\n1.又\n三、保障"},
		{"count on over headings", numbered(1, 1, "甲") + numbered(1, 2, "子") + numbered(1, 1, "乙") + numbered(1, 2, "丑"), "",
			abstract(0, level(0, "decimal", "%1", ""), level(1, "chineseCounting", "（%2）", ""), level(2, "decimal", "%3.", `<w:lvlRestart w:val="0"/>`)) + num(1, 0, ""),
			"（一）甲\n1.子\n（二）乙\n2.丑"},
		{"label without mark keeps apart", numbered(1, 0, "2024年"), "", abstract(0, level(0, "decimal", "%1", "")) + num(1, 0, ""), "1 2024年"},
		{"several numbers, legal", numbered(1, 0, "章") + numbered(1, 1, "节"), "",
			abstract(0, level(0, "chineseCounting", "第%1章", ""), level(1, "decimal", "%1.%2 ", `<w:isLgl/>`)) + num(1, 0, ""), "第一章章\n1.1 节"},
		{"own start", numbered(1, 0, "甲") + numbered(2, 0, "乙") + numbered(2, 0, "丙") + numbered(1, 0, "丁"), "",
			abstract(0, level(0, "decimal", "%1.", "")) + num(1, 0, "") + num(2, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`),
			"1.甲\n5.乙\n6.丙\n7.丁"},
		{"changed level", numbered(1, 0, "甲"), "", abstract(0, level(0, "decimal", "%1.", "")) +
			num(1, 0, `<w:lvlOverride w:ilvl="0">`+level(0, "upperRoman", "%1)", "")+`</w:lvlOverride>`), "I)甲"},
		{"by style", `<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>无号</w:t></w:r></w:p>`,
			`<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>` +
				`<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="Base"/></w:style>`,
			abstract(0, level(0, "decimal", "%1.", ""), level(1, "ideographDigital", "(%2)", `<w:pStyle w:val="H2"/>`)) + num(1, 0, ""), "(一)标题\n无号"},
		{"list style link", numbered(1, 0, "甲"), `<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
			`<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>` + abstract(1, level(0, "decimal", "%1)", "")) + num(1, 0, "") + num(2, 1, ""), "1)甲"},
		{"bullets", numbered(1, 0, "甲") + numbered(2, 0, "乙"), "", abstract(0, level(0, "bullet", "\uf0b7", "")) + abstract(1, level(0, "bullet", "——", "")) + num(1, 0, "") + num(2, 1, ""),
			"甲\n——乙"},
		{"table", `<w:tbl><w:tr><w:tc>` + para("序号") + `</w:tc><w:tc>` + para("任务") + `</w:tc><w:tc>` + para("单位") + `</w:tc></w:tr>` +
			`<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>` + para("1") + `</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` + para("甲") + para("乙") + `</w:tc></w:tr>` +
			`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>` + para("") + `</w:tc><w:tc>` + para("丙") + `</w:tc><w:tc>` + para("丁") + `</w:tc></w:tr></w:tbl>` + para("后"),
			"", "", "序号\t任务\t单位\n1\t甲\n乙\t\n\t丙\t丁\n后"},
		{"frame table", `<w:tbl><w:tr><w:tc>` + para("甲") + para("乙") + `</w:tc></w:tr></w:tbl>`, "", "", "甲\n乙"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Read(context.Background(), "x.docx", docxOf(t, tt.body, tt.styles, tt.numbering))
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text != tt.want || doc.Format != "docx" {
				t.Errorf("got %q\nwant %q (%s)", doc.Text, tt.want, doc.Format)
			}
			checkBlocks(t, doc)
		})
	}
}

func TestDocxNumberAndLevel(t *testing.T) {
	doc, err := Read(context.Background(), "", docxOf(t, `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p>`+para("正文"),
		"", abstract(0, level(0, "chineseCounting", "%1、", ""))+num(1, 0, "")))
	if err != nil {
		t.Fatal(err)
	}
	if len(doc.Blocks) != 2 || doc.Blocks[0].Number != 2 || doc.Blocks[0].Level != 1 || doc.Blocks[1].Number != 0 || doc.Blocks[1].Level != 0 {
		t.Errorf("blocks %+v", doc.Blocks)
	}
}

// checkBlocks fails when spans overlap, lie outside the text, or leave anything but white space between them.
func checkBlocks(t testing.TB, doc *Document) {
	t.Helper()
	text := []rune(doc.Text)
	at := 0
	for i, b := range doc.Blocks {
		if b.Start < at || b.End <= b.Start && b.Kind == Paragraph || b.End > len(text) || b.Number > b.End-b.Start {
			t.Fatalf("block %d %+v after %d in %d", i, b, at, len(text))
		}
		if between := trimSpace(string(text[at:b.Start])); between != "" {
			t.Fatalf("text %q between blocks", between)
		}
		at = b.End
		in := b.Start
		for _, row := range b.Rows {
			for _, cell := range row {
				if cell.Start < in || cell.End < cell.Start || cell.End > b.End {
					t.Fatalf("cell %+v of %+v", cell, b)
				}
				in = cell.End
			}
		}
	}
	if rest := trimSpace(string(text[at:])); rest != "" {
		t.Fatalf("text %q after the last block", rest)
	}
}

func wantCode(t *testing.T, err error, code Code) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("error %v, want code %s", err, code)
	}
	if e.Code != code {
		t.Fatalf("code %s (%v), want %s", e.Code, err, code)
	}
	for _, lang := range []string{"zh", "en"} {
		if e.Message(lang) == "" {
			t.Errorf("no message in %s", lang)
		}
	}
}
