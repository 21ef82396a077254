package document

import (
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"github.com/skip2/go-qrcode"
)

// The path covers exactly the dark modules, and nothing of the margin.
func TestQRPath(t *testing.T) {
	for _, text := range []string{"https://example.org/join/ABCDEFGHJKMNPQRS", "治本", strings.Repeat("x", 2000)} {
		q, err := NewQR(text)
		if err != nil {
			t.Fatal(err)
		}
		dark := make([][]bool, q.Size)
		for i := range dark {
			dark[i] = make([]bool, q.Size)
		}
		for _, run := range strings.Split(strings.TrimSuffix(q.Path, "z"), "z") {
			var x, y, w, back int
			if _, err := fmt.Sscanf(run, "M%d %dh%dv1h-%d", &x, &y, &w, &back); err != nil || w != back {
				t.Fatalf("%q: %v", run, err)
			}
			for i := range w {
				dark[y][x+i] = true
			}
		}
		code, _ := qrcode.New(text, qrcode.Medium)
		for y, row := range code.Bitmap() {
			for x, want := range row {
				if dark[y][x] != want || want && (x < 4 || y < 4 || x >= q.Size-4 || y >= q.Size-4) {
					t.Fatalf("module %d %d of %.20q", x, y, text)
				}
			}
		}
		var any struct{}
		if err := xml.Unmarshal(q.SVG(), &any); err != nil {
			t.Error(err)
		}
	}
	if _, err := NewQR(strings.Repeat("x", 5000)); err == nil {
		t.Error("5,000 bytes fit no code")
	}
}
