package server

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"runtime"
	"strings"
	"testing"

	"zhiben/internal/fault"
)

func TestTypeOf(t *testing.T) {
	zip, ole, jpg := "PK\x03\x04aaaa", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "\xff\xd8\xff\xe0aaaa"
	for _, c := range []struct{ name, data, fixed, mime, refused string }{
		{"a.pdf", "%PDF-1.7", "a.pdf", "application/pdf", ""},
		{"照片.JPG", jpg, "照片.JPG", "image/jpeg", ""},
		{"照片", jpg, "照片.jpg", "image/jpeg", ""},
		{"a.docx", zip, "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ""},
		{"a.xls", ole, "a.xls", "application/vnd.ms-excel", ""},
		{"a.txt", "正在执行的方案", "a.txt", "text/plain; charset=utf-8", ""},
		{"gb.csv", "\xb0\xb2\xc8\xab", "gb.csv", "text/csv", ""},
		{"a.jpg", "%PDF-1.7", "", "", "file_content"},
		{"a.pdf", "MZ\x90\x00", "", "", "file_content"},
		{"a.xlsx", ole, "", "", "file_content"},
		{"a.txt", "MZprogram", "", "", "file_content"},
		{"a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "", "", "file_type"},
		{"a.html", "<script>", "", "", "file_type"},
		{"a.png", "<svg onload=alert(1)>", "", "", "file_content"},
		{"a.exe", "MZ", "", "", "file_type"},
		{"a", "\x00\x01", "", "", "file_type"},
	} {
		fixed, mime, err := fileTypeOf(c.name, []byte(c.data), nil)
		code := ""
		if f := fault.Of(err); f != nil {
			code = f.Code
		}
		if fixed != c.fixed || mime != c.mime || code != c.refused {
			t.Errorf("%s %.8q: %s %s %s", c.name, c.data, fixed, mime, code)
		}
	}
	if _, _, err := fileTypeOf("a.pdf", []byte("%PDF-1.7"), []string{"jpg"}); err == nil {
		t.Error("a type that the county does not take is taken")
	}
}

func TestThumbnail(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 900, 600))
	for i := range 900 * 600 {
		img.Set(i%900, i/900, color.RGBA{uint8(i * 7), uint8(i * 13 >> 3), uint8(i >> 5), 255})
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	small, ok := thumbnail(b.Bytes())
	if !ok {
		t.Fatal("no thumbnail")
	}
	cfg, _, err := image.DecodeConfig(bytes.NewReader(small))
	if err != nil || cfg.Width != thumbSide || cfg.Height != 213 || len(small) >= b.Len() {
		t.Errorf("%v %v, %d of %d bytes", cfg, err, len(small), b.Len())
	}
	if _, ok := thumbnail([]byte(strings.Repeat("no picture", 9000))); ok {
		t.Error("what is no picture has a thumbnail")
	}
	exif := append([]byte{0xff, 0xd8, 0xff, 0xe1, 0, 34}, "Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"...)
	if !turned(exif) || turned(b.Bytes()) {
		t.Error("a picture on its side is not told from one that stands")
	}
	for n := range exif {
		turned(exif[:n]) // must not panic
	}
}

// A picture that says it has more points than anybody photographs is not decoded: it would take gigabytes.
func TestHugePicture(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		t.Fatal(err)
	}
	data := append(b.Bytes(), make([]byte, thumbEnough)...)
	head := data[12:29] // IHDR: its name, width, height and the rest
	binary.BigEndian.PutUint32(head[4:], 30_000)
	binary.BigEndian.PutUint32(head[8:], 30_000)
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(head))
	if cfg, err := png.DecodeConfig(bytes.NewReader(data)); err != nil || cfg.Width != 30_000 {
		t.Fatalf("%v %v", cfg, err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, ok := thumbnail(data)
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; ok || used > 64<<20 {
		t.Errorf("a thumbnail: %v, with %d MiB", ok, used>>20)
	}
}
