package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
)

// IsWorkbook reports whether a file that Placeholders reads is an Excel file.
func IsWorkbook(data []byte) bool {
	f, err := openForm(data)
	return err == nil && f.sheets
}

func openForm(data []byte) (*form, error) {
	switch {
	case len(data) > MaxBytes:
		return nil, fail(TooLarge, "%d bytes", len(data))
	case bytes.HasPrefix(data, oleMagic): // an old file, or one with a password
		return nil, fail(Unsupported, "no .docx or .xlsx")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &Error{Code: Truncated, Detail: "zip", Err: err}
	}
	f := &form{zip: z}
	names := map[string]bool{}
	for _, file := range z.File {
		if names[file.Name] {
			return nil, fail(Truncated, "two parts %s", file.Name)
		}
		names[file.Name] = true
	}
	if f.sheets = names["xl/workbook.xml"]; f.sheets {
		return f, f.readSheets()
	}
	main, err := mainPart(z)
	if err == nil && !names[main] {
		err = fail(Unsupported, "no .docx or .xlsx")
	}
	if err != nil {
		return nil, err
	}
	return f, f.readAll(path.Dir(main), func(p *formPart) error { return p.readWord() })
}

// readAll reads the parts of a folder of the package.
func (f *form) readAll(folder string, read func(*formPart) error) error {
	total := 0
	for _, file := range f.zip.File {
		if path.Dir(file.Name) != folder || path.Ext(file.Name) != ".xml" {
			continue
		}
		src, err := readPart(f.zip, file.Name)
		if err != nil {
			return err
		}
		if total += len(src); total > maxPart {
			return fail(Bomb, "the parts unpack to more than %d bytes", maxPart)
		}
		p := &formPart{name: file.Name, src: src}
		if err := read(p); err != nil {
			return err
		}
		f.parts = append(f.parts, p)
	}
	return nil
}

var errSkip = errors.New("a part of another kind")

// tokens shows the tokens of a part, of elements those in the namespace of its root, each with the bytes it takes.
func (p *formPart) tokens(visit func(t xml.Token, from, to int) error) error {
	d, depth, rooted, space := xml.NewDecoder(bytes.NewReader(p.src)), 0, false, ""
	for {
		from := int(d.InputOffset())
		t, err := d.RawToken()
		switch {
		case errors.Is(err, io.EOF) && rooted && depth == 0:
			return nil
		case err != nil:
			return &Error{Code: Truncated, Detail: p.name, Err: err}
		}
		own := true
		switch t := t.(type) {
		case xml.Directive:
			return fail(Unsupported, "%s has a document type", p.name)
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return fail(Bomb, "elements nested deeper than %d", maxDepth)
			}
			if !rooted {
				rooted, space = true, t.Name.Space
				if space != "" {
					p.prefix = space + ":"
				}
			}
			own = t.Name.Space == space
		case xml.EndElement:
			if depth--; depth < 0 {
				return fail(Truncated, "%s ends too early", p.name)
			}
			own = t.Name.Space == space
		}
		if !own {
			continue
		}
		if err := visit(t, from, int(d.InputOffset())); errors.Is(err, errSkip) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// content gathers the content of a text element.
type content struct {
	open   bool
	gather []byte
	textPiece
}

func (c *content) start(t xml.StartElement, to int) {
	*c = content{open: true, textPiece: textPiece{start: to}}
	for _, a := range t.Attr {
		c.spaced = c.spaced || a.Name == xml.Name{Space: "xml", Local: "space"}
	}
}

func (c *content) data(t xml.CharData) {
	if c.open {
		c.gather = append(c.gather, t...)
	}
}

// stop ends the element; ok is false where it is empty.
func (c *content) stop(from int) (p textPiece, ok bool) {
	c.end, c.open, c.text = from, false, string(c.gather)
	return c.textPiece, c.text != ""
}
