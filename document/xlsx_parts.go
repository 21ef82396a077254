package document

import (
	"fmt"
	"strings"
)

// The parts of an Excel file beside its sheets (ECMA-376).

const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	xmlMain  = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	xmlLinks = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	xmlRels  = "http://schemas.openxmlformats.org/package/2006/relationships"
	xmlTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
	sheetML  = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

// stylesPart has the styles of cells in the order of plainStyle and what follows it. Texts are of the format 49, so that what is typed
// over one stays a text.
const stylesPart = xmlHead + `<styleSheet xmlns="` + xmlMain + `"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>` +
	`<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
	`<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills>` +
	`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
	`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
	`<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
	`</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

// drawingHead and drawingNote are of the boxes of notes, in the older markup that Excel asks for.
const (
	drawingHead = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%s"/></o:shapelayout>` +
		`<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
	drawingNote = `<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
		`<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`
)

func (b *Workbook) put(name string, content []byte) error {
	part, err := b.zip.Create(name)
	if err == nil {
		_, err = part.Write(content)
	}
	return err
}

// writeFrame writes what holds the sheets together.
func (b *Workbook) writeFrame() error {
	book := []byte(xmlHead + `<workbook xmlns="` + xmlMain + `" xmlns:r="` + xmlLinks + `"><bookViews><workbookView/></bookViews><sheets>`)
	links := []byte(xmlHead + `<Relationships xmlns="` + xmlRels + `"><Relationship Id="styles" Type="` + xmlLinks + `/styles" Target="styles.xml"/>`)
	types := []byte(xmlHead + `<Types xmlns="` + xmlTypes + `"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + sheetML + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + sheetML + `styles+xml"/>`)
	var filters []byte
	for i, s := range b.sheets {
		state := ""
		if s.hidden {
			state = ` state="hidden"`
		}
		book = appendXML(append(book, `<sheet name="`...), s.name)
		book = fmt.Appendf(book, `" sheetId="%d"%s r:id="rId%d"/>`, s.n, state, s.n)
		links = fmt.Appendf(links, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, s.n, xmlLinks, s.n)
		types = fmt.Appendf(types, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, s.n, sheetML)
		if len(s.notes) > 0 {
			types = fmt.Appendf(types, `<Override PartName="/xl/comments%d.xml" ContentType="%scomments+xml"/>`, s.n, sheetML)
		}
		if s.head > 0 {
			filters = fmt.Appendf(filters, `<definedName name="_xlnm._FilterDatabase" localSheetId="%d" hidden="1">`, i)
			filters = appendXML(filters, "'"+strings.ReplaceAll(s.name, "'", "''")+"'")
			filters = fmt.Appendf(filters, `!$A$%d:$%s$%d</definedName>`, s.head, s.letters[len(s.letters)-1], s.row)
		}
	}
	book = append(append(append(book, `</sheets><definedNames>`...), filters...), `</definedNames></workbook>`...)
	top := xmlHead + `<Relationships xmlns="` + xmlRels + `"><Relationship Id="rId1" Type="` + xmlLinks + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	for _, part := range []struct {
		name    string
		content []byte
	}{{"xl/workbook.xml", book}, {"xl/_rels/workbook.xml.rels", append(links, `</Relationships>`...)}, {"xl/styles.xml", []byte(stylesPart)},
		{"_rels/.rels", []byte(top)}, {"[Content_Types].xml", append(types, `</Types>`...)}} {
		if err := b.put(part.name, part.content); err != nil {
			return err
		}
	}
	return nil
}
