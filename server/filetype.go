package server

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"zhiben/internal/fault"
)

// kind is how the bytes of a file look; several types share one, as all Office files since 2007 are ZIP archives.
type kind string

// The kinds that bytes tell.
const (
	pdfBytes   kind = "pdf"
	jpegBytes  kind = "jpeg"
	pngBytes   kind = "png"
	gifBytes   kind = "gif"
	webpBytes  kind = "webp"
	bmpBytes   kind = "bmp"
	heifBytes  kind = "heif"
	zipBytes   kind = "zip"
	oleBytes   kind = "ole"
	mp4Bytes   kind = "mp4"
	audioBytes kind = "audio"
	textBytes  kind = "text"
	otherBytes kind = ""
)

// fileTypes are the types of file that are taken, by the end of their names: how their bytes look, and as what they are given out.
// What browsers run (html, svg, xml, scripts) and what computers run is not among them.
var fileTypes = map[string]struct {
	kind kind
	mime string
}{
	"pdf": {pdfBytes, "application/pdf"},
	"jpg": {jpegBytes, "image/jpeg"}, "jpeg": {jpegBytes, "image/jpeg"}, "png": {pngBytes, "image/png"}, "gif": {gifBytes, "image/gif"}, "webp": {webpBytes, "image/webp"},
	"bmp": {bmpBytes, "image/bmp"}, "heic": {heifBytes, "image/heic"}, "heif": {heifBytes, "image/heif"},
	"docx": {zipBytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
	"xlsx": {zipBytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
	"pptx": {zipBytes, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
	"ofd":  {zipBytes, "application/ofd"}, "zip": {zipBytes, "application/zip"},
	"doc": {oleBytes, "application/msword"}, "xls": {oleBytes, "application/vnd.ms-excel"}, "ppt": {oleBytes, "application/vnd.ms-powerpoint"}, "wps": {oleBytes, "application/vnd.ms-works"}, "et": {oleBytes, "application/vnd.ms-excel"},
	"mp4": {mp4Bytes, "video/mp4"}, "m4a": {mp4Bytes, "audio/mp4"}, "mp3": {audioBytes, "audio/mpeg"}, "wav": {audioBytes, "audio/wav"}, "amr": {audioBytes, "audio/amr"},
	"txt": {textBytes, "text/plain; charset=utf-8"}, "csv": {textBytes, "text/csv"}, "json": {textBytes, "application/json"}, "geojson": {textBytes, "application/geo+json"},
}

// magic are the first bytes of kinds, at an offset.
var magic = []struct {
	kind kind
	at   int
	head string
}{
	{pdfBytes, 0, "%PDF-"}, {jpegBytes, 0, "\xff\xd8\xff"}, {pngBytes, 0, "\x89PNG\r\n\x1a\n"}, {gifBytes, 0, "GIF8"}, {webpBytes, 8, "WEBP"}, {bmpBytes, 0, "BM"},
	{heifBytes, 4, "ftypheic"}, {heifBytes, 4, "ftypheix"}, {heifBytes, 4, "ftypmif1"}, {heifBytes, 4, "ftypmsf1"}, {mp4Bytes, 4, "ftyp"},
	{zipBytes, 0, "PK\x03\x04"}, {zipBytes, 0, "PK\x05\x06"}, {oleBytes, 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"},
	{audioBytes, 0, "ID3"}, {audioBytes, 0, "\xff\xfb"}, {audioBytes, 0, "\xff\xf3"}, {audioBytes, 8, "WAVE"}, {audioBytes, 0, "#!AMR"},
}

func kindOf(data []byte) kind {
	for _, m := range magic {
		if len(data) >= m.at+len(m.head) && string(data[m.at:m.at+len(m.head)]) == m.head {
			return m.kind
		}
	}
	if head := data[:min(len(data), 4096)]; !bytes.ContainsRune(head, 0) && !bytes.HasPrefix(data, []byte("MZ")) && !bytes.HasPrefix(data, []byte("\x7fELF")) {
		return textBytes // UTF-8, or GB 18030 as Excel saves lists
	}
	return otherBytes
}

// extensionOf is the end of a name in small letters, without its dot.
func extensionOf(name string) string { return strings.ToLower(strings.TrimPrefix(path.Ext(name), ".")) }

// fileTypeOf tells the type of a file by its bytes, which its name must fit; allowed, where it names any, are the ends of names that are
// taken. A name without an end gets that of a picture or PDF.
func fileTypeOf(name string, data []byte, allowed []string) (fixed, mime string, err error) {
	looks, ext := kindOf(data), extensionOf(name)
	if ext == "" && (looks == jpegBytes || looks == pngBytes || looks == pdfBytes || looks == textBytes && utf8.Valid(data)) {
		ext = map[kind]string{jpegBytes: "jpg", pngBytes: "png", pdfBytes: "pdf", textBytes: "txt"}[looks]
		name += "." + ext
	}
	t, known := fileTypes[ext]
	if !known || len(allowed) > 0 && !slices.Contains(allowed, ext) {
		return "", "", fault.Newf(fault.Invalid, "file_type", "不能上传“%s”类文件。可用：图片、PDF、Word、Excel、PPT、WPS、OFD、文本、压缩包、录音、录像。",
			"Files of the type “%s” are not taken. Use pictures, PDF, Word, Excel, PowerPoint, WPS, OFD, text, ZIP, sound or video.", ext).At("body.file", "换一种文件", "choose another type")
	}
	if t.kind != looks {
		return "", "", fault.Newf(fault.Invalid, "file_content", "“%s”的内容与扩展名不符，可能已损坏或改过名。请用原来的程序打开后另存再传。",
			"What “%s” holds does not fit its name; it may be damaged or renamed. Open it in its program, save it anew and upload that.", name).At("body.file", "内容与扩展名不符", "does not fit its name")
	}
	return name, t.mime, nil
}

// shown are the types that browsers show within a page of ours without running anything.
func shown(mime string) bool {
	return slices.Contains([]string{"image/jpeg", "image/png", "image/gif", "image/webp", "application/pdf"}, mime) || strings.HasPrefix(mime, "text/plain")
}

// sandboxed is the policy of a file that the browser opens: it runs no scripts, sends no forms, and reads nothing of ours.
const sandboxed = "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
