package document

import (
	"fmt"
	"strings"

	"github.com/skip2/go-qrcode"
)

// QR is a QR code as a drawing: Size modules wide and high, its white margin of four modules included (ISO/IEC 18004), the dark ones as
// the data of one SVG path. It needs no style and no script, so that it shows under a strict content policy.
type QR struct {
	Size int    `json:"size" doc:"modules wide and high, the margin included"`
	Path string `json:"path" doc:"data of an SVG path over the dark modules"`
}

// NewQR draws a text that must be read after some of it is smudged; one of more than some 2,300 bytes does not fit.
func NewQR(text string) (QR, error) {
	code, err := qrcode.New(text, qrcode.Medium)
	if err != nil {
		return QR{}, fmt.Errorf("QR code of %d bytes: %w", len(text), err)
	}
	rows := code.Bitmap()
	var b strings.Builder
	for y, row := range rows {
		for x := 0; x < len(row); x++ {
			from := x
			for x < len(row) && row[x] {
				x++
			}
			if x > from {
				fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", from, y, x-from, x-from)
			}
		}
	}
	return QR{len(rows), b.String()}, nil
}

// SVG is the code as a file of its own.
func (q QR) SVG() []byte {
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges"><rect width="%d" height="%d" fill="#fff"/><path d="%s"/></svg>`,
		q.Size, q.Size, q.Size, q.Size, q.Path)
}
