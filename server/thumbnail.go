package server

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	_ "image/gif" // decoders of pictures that have thumbnails
	"image/jpeg"
	_ "image/png"
)

const (
	thumbSide   = 320      // px
	mostPixels  = 40 << 20 // of a picture that is decoded; more is given as it is
	thumbEnough = 40 << 10 // bytes: a picture this small is its own thumbnail
)

// thumbnail makes a small JPEG of a picture; false where it is small already, no picture that is known here, too large to decode,
// or lies on its side by its Exif orientation, which browsers heed and this does not.
func thumbnail(data []byte) ([]byte, bool) {
	if len(data) <= thumbEnough || turned(data) {
		return nil, false
	}
	cfg, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || cfg.Width*cfg.Height > mostPixels || max(cfg.Width, cfg.Height) <= thumbSide {
		return nil, false
	}
	img, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, false
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, shrunk(img), &jpeg.Options{Quality: 78}); err != nil {
		return nil, false
	}
	return out.Bytes(), true
}

// shrunk takes the mean of the points that fall on one: of a few of them where there are many.
func shrunk(img image.Image) image.Image {
	b := img.Bounds()
	by := float64(max(b.Dx(), b.Dy())) / thumbSide
	w, h := max(1, int(float64(b.Dx())/by)), max(1, int(float64(b.Dy())/by))
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	const samples = 3
	for y := range h {
		for x := range w {
			var r, g, bl uint32
			for i := range samples * samples {
				px := b.Min.X + min(b.Dx()-1, int((float64(x)+(float64(i%samples)+.5)/samples)*by))
				py := b.Min.Y + min(b.Dy()-1, int((float64(y)+(float64(i/samples)+.5)/samples)*by))
				pr, pg, pb, pa := img.At(px, py).RGBA()
				r, g, bl = r+pr+0xffff-pa, g+pg+0xffff-pa, bl+pb+0xffff-pa // over white
			}
			const n = samples * samples * 257
			out.SetRGBA(x, y, color.RGBA{uint8(r / n), uint8(g / n), uint8(bl / n), 255})
		}
	}
	return out
}

// turned reports whether a JPEG says that it must be turned to stand upright: Exif tag 0x0112 other than 1.
func turned(data []byte) bool {
	at := bytes.Index(data[:min(len(data), 64<<10)], []byte("Exif\x00\x00"))
	if at < 0 || len(data) < at+14 {
		return false
	}
	tiff := data[at+6:]
	var order binary.ByteOrder = binary.BigEndian
	if tiff[0] == 'I' {
		order = binary.LittleEndian
	}
	first := int(order.Uint32(tiff[4:8]))
	if first < 8 || first+2 > len(tiff) {
		return false
	}
	for i := range int(order.Uint16(tiff[first:])) {
		entry := first + 2 + i*12
		if entry+12 > len(tiff) {
			return false
		}
		if order.Uint16(tiff[entry:]) == 0x0112 {
			return order.Uint16(tiff[entry+8:]) > 1
		}
	}
	return false
}
