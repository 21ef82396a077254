package document

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path"
	"strings"
)

// MaxBytes is the largest file that is read: 20 MiB.
const MaxBytes = 20 << 20

// Read turns a file into a Document. The format is told by the content first and by the name second. A file that only
// LibreOffice reads gets NeedsLibreOffice; package outside converts it. Every error is an *Error, or the context's.
func Read(ctx context.Context, name string, data []byte) (doc *Document, err error) {
	defer func() {
		// The parsers underneath are not ours; a file that confuses one of them is a damaged file, not a crash.
		if p := recover(); p != nil {
			doc, err = nil, &Error{Code: Truncated, Name: name, Err: fmt.Errorf("panic: %v", p)}
		}
	}()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(data) > MaxBytes {
		return nil, &Error{Code: TooLarge, Name: name, Detail: fmt.Sprintf("%d bytes", len(data))}
	}
	doc, err = read(ctx, name, data)
	var e *Error
	switch {
	case err == nil:
		return doc, nil
	case errors.As(err, &e):
		e.Name = name
		return nil, e
	case ctx.Err() != nil:
		return nil, ctx.Err()
	}
	return nil, &Error{Code: Truncated, Name: name, Err: err}
}

func read(ctx context.Context, name string, data []byte) (*Document, error) {
	head := bytes.TrimLeft(data[:min(len(data), 1024)], "\x00\xef\xbb\xbf \t\r\n")
	switch {
	case len(bytes.Trim(data, "\x00 \t\r\n")) == 0:
		return nil, fail(EmptyFile, "%d bytes", len(data))
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return readDocx(ctx, data)
	case bytes.HasPrefix(data, oleMagic):
		return readOLE(ctx, name, data)
	case bytes.Contains(head, []byte("%PDF-")):
		return readPDF(ctx, data)
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return nil, fail(NeedsLibreOffice, "rtf")
	case bytes.Contains(data[:min(len(data), 4096)], []byte("urn:schemas-microsoft-com:office:word")) && bytes.HasPrefix(head, []byte("<?xml")),
		bytes.Contains(head, []byte("schemas.microsoft.com/office/word/2003/wordml")):
		return nil, fail(NeedsLibreOffice, "xml")
	case bytes.HasPrefix(head, []byte("MIME-Version:")):
		return nil, fail(Unsupported, "mhtml")
	case looksLikeHTML(name, head):
		return readHTML(data)
	}
	if ext := strings.ToLower(path.Ext(name)); ext == ".docx" || ext == ".doc" || ext == ".wps" || ext == ".pdf" {
		// The name promises a container, the content has no beginning of one.
		if _, err := decodeText(data); err != nil {
			return nil, fail(Truncated, "%s without its first bytes", ext)
		}
	}
	return readText(data)
}

func looksLikeHTML(name string, head []byte) bool {
	lower := bytes.ToLower(head)
	for _, mark := range []string{"<!doctype html", "<html", "<head", "<body", "<meta "} {
		if bytes.Contains(lower, []byte(mark)) {
			return true
		}
	}
	ext := strings.ToLower(path.Ext(name))
	return (ext == ".html" || ext == ".htm") && bytes.IndexByte(head, '<') >= 0
}
