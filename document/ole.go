package document

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/richardlehane/mscfb"
)

// oleMagic begins every compound file: .doc, .wps, and .docx with a password.
var oleMagic = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// readOLE reads a compound file by the streams it holds.
func readOLE(ctx context.Context, name string, data []byte) (*Document, error) {
	streams, err := oleStreams(data)
	if err != nil {
		return nil, err
	}
	has := func(names ...string) bool {
		for _, n := range names {
			if _, ok := streams[n]; ok {
				return true
			}
		}
		return false
	}
	wps := strings.EqualFold(path.Ext(name), ".wps")
	switch {
	case has("EncryptedPackage", "EncryptionInfo"):
		return nil, fail(Encrypted, "encrypted package")
	case has("WordDocument"):
		doc, err := readDoc(ctx, streams)
		if err == nil && wps {
			doc.Format = "wps"
		}
		if e, ok := err.(*Error); ok && wps && e.Code == Truncated {
			return nil, &Error{Code: NeedsLibreOffice, Detail: "wps", Err: err}
		}
		return doc, err
	case wps && !has("Workbook", "Book", "PowerPoint Document"):
		return nil, fail(NeedsLibreOffice, "wps")
	}
	return nil, fail(Unsupported, "compound file without a Word document")
}

// oleStreams unpacks the streams at the root. What a stream says about its size is not trusted.
func oleStreams(data []byte) (streams map[string][]byte, err error) {
	defer func() {
		if x := recover(); x != nil {
			streams, err = nil, &Error{Code: Truncated, Detail: "compound file", Err: fmt.Errorf("%v", x)}
		}
	}()
	r, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return nil, &Error{Code: Truncated, Detail: "compound file", Err: err}
	}
	streams = map[string][]byte{}
	total := 0
	for _, f := range r.File {
		if len(f.Path) > 0 || f.FileInfo().IsDir() {
			continue
		}
		var buf bytes.Buffer
		// A damaged end of a stream shows when its parts are looked up.
		_, _ = io.Copy(&buf, io.LimitReader(f, int64(len(data))))
		if total += buf.Len(); total > 2*len(data) {
			return nil, fail(Bomb, "compound file")
		}
		streams[f.Name] = buf.Bytes()
	}
	return streams, nil
}
