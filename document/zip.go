package document

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
)

const (
	maxPart  = 64 << 20 // the largest part of a package that is unpacked
	maxRatio = 250      // unpacked to packed; office programs stay under 100 even for long tables
	ratioMin = 4 << 20  // below this size a part's ratio does not matter
)

// readPart unpacks one part of a zip package. A part that is missing is nil without error. Sizes in the package's own
// directory are not trusted.
func readPart(z *zip.Reader, name string) ([]byte, error) {
	f, err := z.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, &Error{Code: Truncated, Detail: name, Err: err}
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		return nil, &Error{Code: Truncated, Detail: name, Err: err}
	}
	limit := int64(maxPart)
	if h, ok := info.Sys().(*zip.FileHeader); ok {
		limit = min(limit, max(ratioMin, int64(min(h.CompressedSize64, maxPart))*maxRatio))
	}
	var buf bytes.Buffer
	n, err := io.Copy(&buf, io.LimitReader(f, limit+1))
	if n > limit {
		return nil, fail(Bomb, "%s unpacks to more than %d bytes", name, limit)
	}
	if err != nil {
		return nil, &Error{Code: Truncated, Detail: name, Err: err}
	}
	return buf.Bytes(), nil
}
