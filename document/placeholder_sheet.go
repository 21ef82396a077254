package document

import (
	"encoding/xml"
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
)

// escapedChar is how cells write a character by its number; a text that looks like it is escaped itself (ECMA-376-1, 22.9.2.19).
var escapedChar = regexp.MustCompile(`_(x[0-9A-Fa-f]{4}_)`)

// escapedAny is such a character.
var escapedAny = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

func escapeCell(s string) string { return escapedChar.ReplaceAllString(s, "_x005F_$1") }

// readSheets reads the texts of an Excel file. Most lie in one table of texts; the sheets tell which cell shows which.
func (f *form) readSheets() error {
	titles, shown := f.sheetTitles(), map[int]string{}
	if err := f.readAll("xl/worksheets", func(p *formPart) error { return p.readSheet(titles[p.name], shown) }); err != nil {
		return err
	}
	return f.readAll("xl", func(p *formPart) error { return p.readStrings(shown) })
}

// sheetTitles gives the sheets' names by their parts; damage in it costs names in messages, nothing else.
func (f *form) sheetTitles() map[string]string {
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"id,attr"`
		} `xml:"sheets>sheet"`
	}
	var rels struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:",attr"`
		}
	}
	for name, to := range map[string]any{"xl/workbook.xml": &book, "xl/_rels/workbook.xml.rels": &rels} {
		if src, err := readPart(f.zip, name); err == nil {
			_ = xml.Unmarshal(src, to)
		}
	}
	out := map[string]string{}
	for _, s := range book.Sheets {
		for _, r := range rels.Relationship {
			if r.ID == s.ID {
				target := path.Join("xl", r.Target)
				if strings.HasPrefix(r.Target, "/") {
					target = r.Target[1:]
				}
				out[target] = s.Name
			}
		}
	}
	return out
}

// readSheet reads the texts that lie in the cells themselves, and notes the first cell that shows each text of the table.
func (p *formPart) readSheet(title string, shown map[int]string) error {
	var cell, kind string
	var number []byte
	var in *stretch
	var text content
	aside, value, rooted := 0, false, false
	return p.tokens(func(t xml.Token, from, to int) error {
		switch t := t.(type) {
		case xml.StartElement:
			if !rooted {
				if rooted = true; t.Name.Local != "worksheet" {
					return errSkip
				}
			}
			switch t.Name.Local {
			case "c":
				cell, kind = attribute(t, "r"), attribute(t, "t")
			case "v":
				value, number = true, nil
			case "is":
				in = &stretch{place: cellPlace(title, cell)}
			case "rPh":
				aside++
			case "t":
				text.start(t, to)
			}
		case xml.EndElement:
			switch {
			case t.Name.Local == "v":
				value = false
				if at, err := strconv.Atoi(strings.TrimSpace(string(number))); err == nil && kind == "s" && shown[at] == "" {
					shown[at] = cellPlace(title, cell)
				}
			case t.Name.Local == "rPh":
				aside--
			case t.Name.Local == "t" && text.open:
				if piece, ok := text.stop(from); ok && in != nil && aside == 0 {
					in.pieces = append(in.pieces, piece)
				}
			case t.Name.Local == "is" && in != nil:
				p.stretches, in = append(p.stretches, in), nil
			}
		case xml.CharData:
			if text.data(t); value {
				number = append(number, t...)
			}
		}
		return nil
	})
}

func cellPlace(title, cell string) string { return fmt.Sprintf("sheet %s, cell %s", title, cell) }

func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Space == "" && a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// readStrings reads the table of texts.
func (p *formPart) readStrings(shown map[int]string) error {
	in, text := &stretch{}, content{}
	at, aside, rooted := -1, 0, false
	return p.tokens(func(t xml.Token, from, to int) error {
		switch t := t.(type) {
		case xml.StartElement:
			if !rooted {
				if rooted = true; t.Name.Local != "sst" {
					return errSkip
				}
			}
			switch t.Name.Local {
			case "si":
				at++
				in = &stretch{place: shown[at]}
				p.stretches = append(p.stretches, in)
			case "rPh": // how a name is read
				aside++
			case "t":
				text.start(t, to)
			}
		case xml.EndElement:
			if t.Name.Local == "rPh" {
				aside--
			}
			if t.Name.Local == "t" && text.open {
				if piece, ok := text.stop(from); ok && aside == 0 {
					in.pieces = append(in.pieces, piece)
				}
			}
		case xml.CharData:
			text.data(t)
		}
		return nil
	})
}
