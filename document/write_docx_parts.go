package document

import (
	"fmt"
	"strings"
)

const (
	docxNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
		`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	docxRelation = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	docxType     = `application/vnd.openxmlformats-officedocument.wordprocessingml.`
)

// Fonts of official documents.
const (
	fontBody   = "仿宋_GB2312"
	fontTitle  = "方正小标宋简体"
	fontLevel1 = "黑体"
	fontLevel2 = "楷体_GB2312"
	fontNumber = "宋体"
)

func fontXML(font string) string {
	return `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="` + font + `"/></w:rPr>`
}

// docxParts are the parts that are the same in every document.
func docxParts() [][2]string {
	return [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + docxType + `document.main+xml"/>` +
			`<Override PartName="/word/styles.xml" ContentType="` + docxType + `styles+xml"/>` +
			`<Override PartName="/word/settings.xml" ContentType="` + docxType + `settings+xml"/>` +
			`<Override PartName="/word/footer1.xml" ContentType="` + docxType + `footer+xml"/>` +
			`<Override PartName="/word/footer2.xml" ContentType="` + docxType + `footer+xml"/></Types>`},
		{"_rels/.rels", relationsXML("officeDocument", "word/document.xml")},
		{"word/_rels/document.xml.rels", relationsXML("styles", "styles.xml", "settings", "settings.xml", "footer", "footer1.xml", "footer", "footer2.xml")},
		{"word/styles.xml", styleSheet()},
		{"word/settings.xml", `<w:settings ` + docxNS + `><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/></w:settings>`},
		{"word/footer1.xml", footerXML("right")},
		{"word/footer2.xml", footerXML("left")},
	}
}

func relationsXML(pairs ...string) string {
	var b strings.Builder
	b.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s" Target="%s"/>`, i/2+1, docxRelation+pairs[i], pairs[i+1])
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

// footerXML is the page number between dashes, one character from the outer edge (GB/T 9704-2012, 7.5).
func footerXML(side string) string {
	run := fmt.Sprintf(`<w:r><w:rPr><w:rFonts w:ascii="%[1]s" w:hAnsi="%[1]s" w:eastAsia="%[1]s"/><w:sz w:val="%[2]d"/></w:rPr>`, fontNumber, size4)
	return `<w:ftr ` + docxNS + `><w:p><w:pPr><w:ind w:` + side + `Chars="100" w:` + side + `="280"/><w:jc w:val="` + side + `"/></w:pPr>` +
		run + `<w:t xml:space="preserve">— </w:t></w:r>` +
		run + `<w:fldChar w:fldCharType="begin"/></w:r>` + run + `<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
		run + `<w:fldChar w:fldCharType="separate"/></w:r>` + run + `<w:t>1</w:t></w:r>` + run + `<w:fldChar w:fldCharType="end"/></w:r>` +
		run + `<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`
}

// styleSheet holds the paragraph styles. The indent is given in characters and in twips, because some programs read only
// the second.
func styleSheet() string {
	const indent = `<w:ind w:firstLineChars="200" w:firstLine="640"/>`
	const flush = `<w:ind w:firstLineChars="0" w:firstLine="0"/>`
	var b strings.Builder
	fmt.Fprintf(&b, `<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" `+
		`w:cs="Times New Roman" w:eastAsia="%s"/><w:spacing w:val="-5"/><w:kern w:val="2"/><w:sz w:val="%d"/><w:szCs w:val="%d"/>`+
		`<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`, docxNS, fontBody, size3, size3)
	fmt.Fprintf(&b, `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>`+
		`<w:spacing w:before="0" w:after="0" w:line="%d" w:lineRule="exact"/>%s<w:jc w:val="both"/></w:pPr></w:style>`, linePitch, indent)
	add := func(id, name, paragraph, font string, size int) {
		fmt.Fprintf(&b, `<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:pPr>%s</w:pPr>`+
			`<w:rPr><w:rFonts w:eastAsia="%s"/><w:b w:val="0"/><w:color w:val="000000"/><w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>`, id, name, paragraph, font, size, size)
	}
	add("Title", "Title", `<w:keepNext/><w:spacing w:line="700" w:lineRule="exact"/>`+flush+`<w:jc w:val="center"/>`, fontTitle, size2)
	add("Heading1", "heading 1", `<w:outlineLvl w:val="0"/>`, fontLevel1, size3)
	add("Heading2", "heading 2", `<w:outlineLvl w:val="1"/>`, fontLevel2, size3)
	add("Heading3", "heading 3", ``, fontBody, size3)
	add("Heading4", "heading 4", ``, fontBody, size3)
	add("Addressee", "Addressee", flush, fontBody, size3)
	add("Signature", "Signature", `<w:ind w:rightChars="200" w:right="640" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>`, fontBody, size3)
	add("Centred", "Centred", flush+`<w:jc w:val="center"/>`, fontBody, size3)
	add("AnnexMark", "Annex Mark", flush, fontLevel1, size3)
	tight := `<w:snapToGrid w:val="0"/><w:spacing w:line="320" w:lineRule="exact"/>` + flush
	add("TableHead", "Table Head", tight+`<w:jc w:val="center"/>`, fontLevel1, 24)
	add("TableText", "Table Text", tight+`<w:jc w:val="left"/>`, fontBody, 24)
	b.WriteString(`</w:styles>`)
	return b.String()
}
