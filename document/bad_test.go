package document

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
)

// oleOf makes a compound file whose root holds empty streams with the names given (at most three).
func oleOf(names ...string) []byte {
	const sector, free, last = 512, 0xFFFFFFFF, 0xFFFFFFFE
	data := make([]byte, 3*sector)
	put16 := func(at int, v uint16) { binary.LittleEndian.PutUint16(data[at:], v) }
	put32 := func(at int, v uint32) { binary.LittleEndian.PutUint32(data[at:], v) }
	copy(data, oleMagic)
	put16(24, 0x3E)
	put16(26, 3)
	put16(28, 0xFFFE)
	put16(30, 9)
	put16(32, 6)
	put32(44, 1)    // one sector of allocation table
	put32(48, 1)    // directory in sector 1
	put32(56, 4096) // smallest big stream
	put32(60, last)
	put32(68, last)
	for i := range 109 {
		put32(76+4*i, free)
	}
	put32(76, 0)
	for i := range 128 {
		put32(sector+4*i, free)
	}
	put32(sector, 0xFFFFFFFD)
	put32(sector+4, last)
	for i, name := range append([]string{"Root Entry"}, names...) {
		at := 2*sector + 128*i
		units := utf16.Encode([]rune(name))
		for k, u := range units {
			put16(at+2*k, u)
		}
		put16(at+64, uint16(2*len(units)+2))
		data[at+66], data[at+67] = 2, 1
		if i == 0 {
			data[at+66] = 5
		}
		for _, link := range []int{68, 72, 76} {
			put32(at+link, free)
		}
		put32(at+116, last)
		switch {
		case i == 0 && len(names) > 0:
			put32(at+76, 1)
		case i > 0 && i < len(names):
			put32(at+72, uint32(i+1))
		}
	}
	return data
}

func TestBadFiles(t *testing.T) {
	t.Setenv("PATH", "") // no LibreOffice
	docx := docxOf(t, para(strings.Repeat("安全生产。", 2000)), "", "")
	doc := readFile(t, "plan.doc")
	locked := bytes.Clone(doc)
	fib := bytes.Index(locked, []byte{0xEC, 0xA5})
	locked[fib+fibFlags+1] |= 1
	old := bytes.Clone(doc)
	old[fib] = 0xDC
	bomb := docxOf(t, para(strings.Repeat(" ", 80<<20)), "", "")
	nested := docxOf(t, strings.Repeat("<w:ins>", 5000)+strings.Repeat("</w:ins>", 5000), "", "")
	tests := []struct {
		name, file string
		data       []byte
		code       Code
	}{
		{"no bytes", "x.docx", nil, EmptyFile},
		{"white space", "x.txt", []byte(" \r\n\t　\n"), EmptyFile},
		{"zero bytes", "x.doc", make([]byte, 4096), EmptyFile},
		{"docx without text", "x.docx", docxOf(t, para(" "), "", ""), NoText},
		{"html without text", "x.html", []byte("<html><body><img src=a.png></body></html>"), NoText},
		{"picture-only pdf", "x.pdf", pdfPages(utf16Font, "", "q 100 0 0 100 0 0 cm /Im Do Q"), NoText},
		{"nameless glyphs", "x.pdf", pdfPages(bareFont, "", printed(10, "10 10 安全生产")), Unreadable},
		{"password docx", "x.docx", oleOf("EncryptedPackage", "EncryptionInfo"), Encrypted},
		{"password doc", "x.doc", locked, Encrypted},
		{"password pdf", "x.pdf", readFile(t, "locked.pdf"), Encrypted},
		{"cut docx", "x.docx", docx[:len(docx)/2], Truncated},
		{"cut doc", "x.doc", doc[:3000], Truncated},
		{"cut doc text", "x.doc", doc[:len(doc)/2], Truncated},
		{"cut pdf", "x.pdf", readFile(t, "plan.pdf")[:40000], Truncated},
		{"cut xml", "x.docx", zipOf(t, "word/document.xml", `<w:document `+wordNS+`><w:body>`+para("甲")), Truncated},
		{"cut utf-8", "x.txt", []byte("安全生产")[:11], Truncated},
		{"docx without head", "x.docx", docx[len(docx)/2:], Truncated},
		{"zip bomb", "x.docx", bomb, Bomb},
		{"nested elements", "x.docx", nested, Bomb},
		{"50 MB", "x.docx", make([]byte, 50<<20), TooLarge},
		{"spreadsheet", "x.xlsx", zipOf(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"), Unsupported},
		{"old spreadsheet", "x.doc", oleOf("Workbook"), Unsupported},
		{"picture", "x.txt", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x02\x03\x04\x05\x06\x07\x08\xff\xfe\xfd"), Unsupported},
		{"rtf", "x.doc", []byte(`{\rtf1\ansi}`), NeedsLibreOffice},
		{"works", "x.wps", oleOf("CONTENTS"), NeedsLibreOffice},
		{"old word", "x.doc", old, NeedsLibreOffice},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Read(context.Background(), tt.file, tt.data)
			if got != nil {
				t.Errorf("a document came back: %.80q", got.Text)
			}
			wantCode(t, err, tt.code)
			var e *Error
			if errors.As(err, &e) && e.Name != tt.file {
				t.Errorf("name %q", e.Name)
			}
		})
	}
}

func TestEveryCodeHasMessages(t *testing.T) {
	for code, m := range messages {
		e := &Error{Code: code, Name: "a.docx"}
		if !strings.Contains(e.Message("zh-CN"), m[0]) || !strings.Contains(e.Message("en"), m[1]) || !strings.HasPrefix(e.Message("zh"), "“a.docx”") {
			t.Errorf("%s: %q %q", code, e.Message("zh"), e.Message("en"))
		}
	}
	if got := (&Error{Code: EmptyFile, Err: errors.New("why")}).Error(); !strings.Contains(got, "empty") || !strings.Contains(got, "why") {
		t.Errorf("error %q", got)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, "x.txt", []byte("甲")); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// TestWPS reads a .wps that is a Word file inside; those that only LibreOffice reads are package outside's.
func TestWPS(t *testing.T) {
	doc, err := Read(context.Background(), "plan.wps", readFile(t, "plan.doc"))
	if err != nil || doc.Format != "wps" {
		t.Fatalf("%+v %v", doc, err)
	}
}
