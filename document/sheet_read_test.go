package document

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

func TestOpenBook(t *testing.T) {
	cases := map[string]struct {
		data []byte
		code Code
	}{
		"empty":     {nil, EmptyFile},
		"csv":       {[]byte("名称,等级\n甲,高\n"), NotWorkbook},
		"old":       {append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), utf16le("Workbook")...), OldWorkbook},
		"locked":    {append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), utf16le("EncryptedPackage")...), LockedWorkbook},
		"cut":       {book(t, [][]any{{"a"}})[:200], BrokenWorkbook},
		"too large": {make([]byte, MaxWorkbook+1), LargeWorkbook},
	}
	for name, c := range cases {
		_, err := OpenBook("f", c.data)
		var known *Error
		if !errors.As(err, &known) || known.Code != c.code {
			t.Errorf("%s: got %v; want %s", name, err, c.code)
		}
	}
}

func TestReadBook(t *testing.T) {
	when := time.Date(2025, 11, 8, 0, 0, 0, 0, time.UTC)
	data := book(t, [][]any{{"名称", "日期", nil, "数"}, {"<a> & \"b\"", when, nil, 12.5}, nil, {"=1+1", true}})
	b, err := OpenBook("f", data)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	if _, err := b.Read(0, func(row int, cells []Cell) error {
		for _, c := range cells {
			got = append(got, fmt.Sprintf("%d:%d %d %s", row, c.Column, c.Kind, c.Text))
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	want := []string{"1:0 1 名称", "1:1 1 日期", "1:3 1 数", "2:0 1 <a> & \"b\"", "2:1 3 2025-11-08", "2:3 2 12.5", "4:0 1 =1+1", "4:1 4 1"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// book is a file as Excel writes it, its texts in the shared table.
func book(t testing.TB, rows [][]any) []byte {
	f := excelize.NewFile()
	for i, row := range rows {
		if row == nil {
			continue
		}
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestBookRefusesTricks(t *testing.T) {
	for name, sheet := range map[string]string{
		"doctype":   `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>`,
		"column":    `<worksheet><sheetData><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></sheetData></worksheet>`,
		"cut short": `<worksheet><sheetData><row r="1"><c r="A1"`,
	} {
		b := &Book{Sheets: []BookSheet{{part: "s"}}}
		b.zip = zipWith(t, "s", sheet)
		_, err := b.Read(0, func(int, []Cell) error { return nil })
		var known *Error
		if !errors.As(err, &known) || known.Code != BrokenWorkbook {
			t.Errorf("%s: got %v", name, err)
		}
	}
	b := &Book{Sheets: []BookSheet{{part: "s"}}}
	b.zip = zipWith(t, "s", "<worksheet>"+string(bytes.Repeat([]byte("<a/>"), ratioMin))+"</worksheet>")
	_, err := b.Read(0, func(int, []Cell) error { return nil })
	var known *Error
	if !errors.As(err, &known) || known.Code != BombWorkbook {
		t.Errorf("bomb: got %v", err)
	}
}

func FuzzBook(f *testing.F) {
	f.Add(`<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><t xml:space="preserve"> &#65;&amp;</t></is></c><c><f>1+1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`)
	f.Add(`<x:worksheet><x:row><x:c/><![CDATA[a]]><!-- - -- --><?p?></x:row>`)
	f.Fuzz(func(t *testing.T, sheet string) {
		b := &Book{Sheets: []BookSheet{{part: "s"}}, texts: "甲", ends: []uint32{3}}
		b.zip = zipWith(t, "s", sheet)
		last := 0
		_, err := b.Read(0, func(row int, cells []Cell) error {
			last = row
			for _, c := range cells {
				if c.Column < 0 || c.Column >= maxColumns {
					t.Errorf("column %d", c.Column)
				}
			}
			return nil
		})
		var known *Error
		if err != nil && !errors.As(err, &known) {
			t.Errorf("after row %d: %v", last, err)
		}
	})
}

func zipWith(t testing.TB, name, content string) *zip.Reader {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	part, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := part.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return r
}
