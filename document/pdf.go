package document

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ledongthuc/pdf"
)

const (
	maxPages     = 5000
	maxPageDepth = 40       // of the page tree and of forms inside forms
	maxStream    = 32 << 20 // unpacked content of one page
	maxGlyphs    = 4 << 20  // of the whole document
)

// readPDF reads the text layer: glyphs with their places become lines, lines become paragraphs.
func readPDF(ctx context.Context, data []byte) (*Document, error) {
	r, err := openPDF(data)
	if err != nil {
		return nil, err
	}
	p := &pdfReader{ctx: ctx, fonts: map[string]*pdfFont{}}
	if err := p.tree(r.Trailer().Key("Root").Key("Pages"), pdf.Value{}, 0, 0); err != nil {
		return nil, err
	}
	switch {
	case p.glyphs == 0:
		return nil, fail(NoText, "%d pages without text", len(p.pages))
	case p.unknown*5 > p.glyphs:
		return nil, fail(Unreadable, "%d of %d characters are not named by their font", p.unknown, p.glyphs)
	}
	var out builder
	for _, text := range pdfParagraphs(p.pages) {
		out.paragraph("", text, 0)
	}
	return out.document("pdf")
}

// openPDF parses the file's structure after smoothing what the parser is strict about: bytes before the header and after
// the end mark, and the header's version.
func openPDF(data []byte) (*pdf.Reader, error) {
	start := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	end := bytes.LastIndex(data, []byte("%%EOF"))
	if start < 0 || end < start+16 {
		return nil, fail(Truncated, "PDF without its end mark")
	}
	body := bytes.Clone(data[start : end+len("%%EOF")])
	copy(body, "%PDF-1.7\n")
	r, err := pdf.NewReader(bytes.NewReader(body), int64(len(body)))
	if err == nil {
		return r, nil
	}
	if errors.Is(err, pdf.ErrInvalidPassword) || bytes.Contains(body, []byte("/Encrypt ")) || bytes.Contains(body, []byte("/Encrypt<<")) {
		return nil, &Error{Code: Encrypted, Detail: "PDF", Err: err}
	}
	return nil, &Error{Code: Truncated, Detail: "PDF", Err: err}
}

// pdfReader gathers the glyphs of all pages.
type pdfReader struct {
	ctx             context.Context
	fonts           map[string]*pdfFont
	pages           [][]glyph
	glyphs, unknown int
}

// tree walks the page tree; resources and rotation are inherited.
func (p *pdfReader) tree(node, resources pdf.Value, rotate int64, depth int) error {
	if depth > maxPageDepth || len(p.pages) > maxPages {
		return fail(Bomb, "page tree too deep or too long")
	}
	if err := p.ctx.Err(); err != nil {
		return err
	}
	if r := node.Key("Resources"); r.Kind() == pdf.Dict {
		resources = r
	}
	if r := node.Key("Rotate"); r.Kind() == pdf.Integer {
		rotate = r.Int64()
	}
	if kids := node.Key("Kids"); kids.Kind() == pdf.Array {
		for i := range kids.Len() {
			if err := p.tree(kids.Index(i), resources, rotate, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	if node.Kind() != pdf.Dict {
		return nil
	}
	content, err := pageContent(node.Key("Contents"))
	if err != nil {
		return err
	}
	c := &pdfContent{reader: p, page: turned(rotate)}
	if err := c.run(content, resources, 0); err != nil {
		return err
	}
	p.pages = append(p.pages, c.glyphs)
	return nil
}

// turned is the matrix that turns a page as its reader sees it.
func turned(rotate int64) matrix {
	switch ((rotate % 360) + 360) % 360 {
	case 90:
		return matrix{0, -1, 1, 0, 0, 0}
	case 180:
		return matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		return matrix{0, 1, -1, 0, 0, 0}
	}
	return identity
}

// pageContent joins the streams of a page, with white space between them as the standard asks.
func pageContent(v pdf.Value) ([]byte, error) {
	if v.Kind() == pdf.Stream {
		return streamBytes(v)
	}
	var all []byte
	for i := range v.Len() {
		part, err := streamBytes(v.Index(i))
		if err != nil {
			return nil, err
		}
		if all = append(append(all, part...), '\n'); len(all) > maxStream {
			return nil, fail(Bomb, "page content larger than %d bytes", maxStream)
		}
	}
	return all, nil
}

// streamBytes unpacks one stream. The parser panics on filters it does not know.
func streamBytes(v pdf.Value) (data []byte, err error) {
	defer func() {
		if x := recover(); x != nil {
			data, err = nil, &Error{Code: Truncated, Detail: "PDF stream", Err: fmt.Errorf("%v", x)}
		}
	}()
	if v.Kind() != pdf.Stream {
		return nil, nil
	}
	data, err = io.ReadAll(io.LimitReader(v.Reader(), maxStream+1))
	if len(data) > maxStream {
		return nil, fail(Bomb, "PDF stream larger than %d bytes", maxStream)
	}
	if err != nil && len(data) == 0 {
		return nil, &Error{Code: Truncated, Detail: "PDF stream", Err: err}
	}
	// Some programs leave out a stream's checksum; what was unpacked until there is the content.
	return data, nil
}
