package document

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"path"
	"slices"
	"strings"
)

// Watermark gives a copy of a Word or Excel file that says on every page whose copy it is: in Word slantwise across the page, behind the
// text, in Excel, which has nothing like it, at the head of each printed page. The rest of the file stays as it is.
func Watermark(data []byte, text string) ([]byte, error) {
	f, err := openForm(data)
	if err != nil {
		return nil, err
	}
	text = strings.Join(strings.Fields(clean(text)), " ")
	changed := map[string][]byte{}
	if f.sheets {
		for _, p := range f.parts {
			if path.Dir(p.name) != "xl/worksheets" {
				continue
			}
			if err := p.markSheet(text); err != nil {
				return nil, err
			}
			changed[p.name] = p.src
		}
		return f.pack(changed)
	}
	return f.markWord(text, changed)
}

// The names under which a header of our own stands in a Word file.
const (
	markPart = "zhiben-watermark.xml"
	markID   = "zhibenWatermark"
)

func (f *form) markWord(text string, changed map[string][]byte) ([]byte, error) {
	main, err := mainPart(f.zip)
	if err != nil {
		return nil, err
	}
	n := 0
	for _, p := range f.parts {
		switch root, err := p.root(); {
		case err != nil:
			return nil, err
		case root == "hdr":
			n++
			if err := p.append("hdr", func(string) string { return markXML(text, n) }); err != nil {
				return nil, err
			}
			changed[p.name] = p.src
		case p.name == main && bytes.Contains(p.src, []byte("purl.oclc.org/ooxml/wordprocessingml")):
			return nil, fail(Unsupported, "the strict form of Word files")
		case p.name == main:
			added, err := p.ownHeader()
			if err != nil {
				return nil, err
			}
			if !added {
				continue
			}
			changed[p.name] = p.src
			if err := f.addHeader(main, text, changed); err != nil {
				return nil, err
			}
		}
	}
	return f.pack(changed)
}

// addHeader adds a header that the document names, and tells the package of it.
func (f *form) addHeader(main, text string, changed map[string][]byte) error {
	dir := path.Dir(main)
	own := path.Join(dir, markPart)
	changed[own] = []byte(xml.Header + `<w:hdr ` + docxNS + `>` + markXML(text, 0) + `</w:hdr>`)
	links := path.Join(dir, "_rels", path.Base(main)+".rels")
	for name, add := range map[string][2]string{
		"[Content_Types].xml": {"Types", `Override PartName="/` + own + `" ContentType="` + docxType + `header+xml"`},
		links:                 {"Relationships", `Relationship Id="` + markID + `" Type="` + docxRelation + `header" Target="` + markPart + `"`},
	} {
		src, err := readPart(f.zip, name)
		if err != nil {
			return err
		}
		if src == nil {
			return fail(Truncated, "no %s", name)
		}
		p := &formPart{name: name, src: src}
		if err := p.append(add[0], func(prefix string) string { return `<` + prefix + add[1] + `/>` }); err != nil {
			return err
		}
		changed[name] = p.src
	}
	return nil
}

// root names the root of a part, without its prefix.
func (p *formPart) root() (name string, err error) {
	err = p.tokens(func(t xml.Token, _, _ int) error {
		if start, ok := t.(xml.StartElement); ok {
			name = start.Name.Local
			return errSkip
		}
		return nil
	})
	return name, err
}

// append puts text before the end of the part's root.
func (p *formPart) append(root string, text func(prefix string) string) error {
	end := -1
	err := p.tokens(func(t xml.Token, from, to int) error {
		if e, ok := t.(xml.EndElement); ok && e.Name.Local == root {
			if end = from; from == to {
				end = -1
			}
		}
		return nil
	})
	if err == nil && end < 0 {
		err = fail(Truncated, "%s is empty", p.name)
	}
	if err == nil {
		p.src = slices.Concat(p.src[:end], []byte(text(p.prefix)), p.src[end:])
	}
	return err
}

// ownHeader gives the first section of a document a header of ours where it has none of a kind: those that follow have it too, unless they
// have one of their own. added is false where all kinds are there.
func (p *formPart) ownHeader() (added bool, err error) {
	missing := []string{"default", "first", "even"}
	from, to, body := -1, -1, -1
	closed := false
	err = p.tokens(func(t xml.Token, at, after int) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch {
			case t.Name.Local == "sectPr" && from < 0:
				from, to = at, after
			case t.Name.Local == "headerReference" && from >= 0:
				kind := "default"
				for _, a := range t.Attr {
					if a.Name.Local == "type" {
						kind = a.Value
					}
				}
				missing = slices.DeleteFunc(missing, func(k string) bool { return k == kind })
			}
		case xml.EndElement:
			switch {
			case t.Name.Local == "sectPr" && from >= 0:
				closed = at == after // <w:sectPr/>
				return errSkip
			case t.Name.Local == "body":
				body = at
			}
		}
		return nil
	})
	if err != nil || len(missing) == 0 {
		return false, err
	}
	var b strings.Builder
	for _, kind := range missing {
		fmt.Fprintf(&b, `<w:headerReference %s w:type="%s" r:id="%s"/>`, docxNS, kind, markID)
	}
	element := func(s string) []byte { return []byte(`<` + p.prefix + `sectPr>` + s + `</` + p.prefix + `sectPr>`) }
	switch {
	case from >= 0 && closed:
		p.src = slices.Concat(p.src[:from], element(b.String()), p.src[to:])
	case from >= 0:
		p.src = slices.Concat(p.src[:to], []byte(b.String()), p.src[to:])
	case body >= 0:
		p.src = slices.Concat(p.src[:body], element(b.String()), p.src[body:])
	default:
		return false, fail(Truncated, "%s has no body", p.name)
	}
	return true, nil
}

// markXML is a paragraph of next to no height to which the text hangs three times, across the page.
func markXML(text string, n int) string {
	width := 0.0
	for _, r := range text {
		if width += 1; r < 0x2e80 {
			width -= 0.45
		}
	}
	size := min(30, 470/max(width, 1)) // points
	var b, quoted strings.Builder
	_ = xml.EscapeText(&quoted, []byte(text)) // a strings.Builder does not fail
	b.WriteString(`<w:p ` + docxNS + `><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>`)
	for i, at := range []string{"top", "center", "bottom"} {
		b.WriteString(`<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">`)
		b.WriteString(`<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>`)
		fmt.Fprintf(&b, `<v:shape id="PowerPlusWaterMarkObject%d" o:spid="_x0000_s%d" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:%.0fpt;height:%.0fpt;rotation:325;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:%s;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#a6a6a6" stroked="f"><v:fill opacity=".35"/><v:textpath style="font-family:&quot;SimSun&quot;;font-size:1pt" string="%s"/></v:shape>`,
			3*n+i+1, 9000+3*n+i, width*size, size*1.25, at, quoted.String())
		b.WriteString(`</w:pict></w:r>`)
	}
	b.WriteString(`</w:p>`)
	return b.String()
}

// afterHeads are the parts of a sheet that come behind what stands at the head and foot of its pages (ECMA-376-1, 18.3.1.99).
var afterHeads = []string{"rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"}

// pageTexts are what can stand at the head and foot of pages, in the order of the format.
var pageTexts = []string{"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"}

// markSheet puts the text into the middle of the head of each printed page, beside what stands there.
func (p *formPart) markSheet(text string) error {
	texts, open, depth := map[string]string{}, "", 0
	from, to, before, tag := -1, -1, -1, ""
	err := p.tokens(func(t xml.Token, at, after int) error {
		switch t := t.(type) {
		case xml.StartElement:
			depth++
			switch name := t.Name.Local; {
			case depth == 2 && name == "headerFooter":
				from, tag = at, strings.TrimRight(strings.TrimSuffix(string(p.src[at:after]), ">"), "/")
			case depth == 2 && before < 0 && slices.Contains(afterHeads, name):
				before = at
			case depth == 3 && from >= 0 && to < 0:
				open = name
			}
		case xml.CharData:
			texts[open] += string(t)
		case xml.EndElement:
			open = ""
			if depth--; depth == 1 && t.Name.Local == "headerFooter" {
				to = after
			}
			if depth == 0 && before < 0 {
				before = at
			}
		}
		return nil
	})
	if err == nil && from < 0 && before < 0 {
		err = fail(Truncated, "%s is empty", p.name)
	}
	if err != nil {
		return err
	}
	if from < 0 {
		from, to, tag = before, before, `<`+p.prefix+`headerFooter`
	}
	mark := "&C" + strings.ReplaceAll(text, "&", "&&") // a single one begins a code
	var b strings.Builder
	b.WriteString(tag + `>`)
	for _, name := range pageTexts {
		holds := texts[name]
		switch has := strings.Index(holds, "&C"); {
		case !strings.HasSuffix(name, "Header"):
		case has < 0:
			holds += mark
		default:
			holds = holds[:has] + mark + "\n" + holds[has+len("&C"):]
		}
		if holds == "" {
			continue
		}
		b.WriteString(`<` + p.prefix + name + `>`)
		_ = xml.EscapeText(&b, []byte(holds)) // a strings.Builder does not fail
		b.WriteString(`</` + p.prefix + name + `>`)
	}
	b.WriteString(`</` + p.prefix + `headerFooter>`)
	p.src = slices.Concat(p.src[:from], []byte(b.String()), p.src[to:])
	return nil
}
