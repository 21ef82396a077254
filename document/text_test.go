package document

import (
	"context"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	textunicode "golang.org/x/text/encoding/unicode"
)

func TestText(t *testing.T) {
	const plan = "　一、总体要求\r\n\r\n（一）2024年底前完成。\n  \n附件"
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(plan)
	if err != nil {
		t.Fatal(err)
	}
	utf16 := func(e textunicode.Endianness, bom textunicode.BOMPolicy) string {
		s, err := textunicode.UTF16(e, bom).NewEncoder().String(plan)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	tests := []struct{ name, data, want string }{
		{"utf-8", plan, plan},
		{"utf-8 with mark", "\ufeff" + plan, "\ufeff" + plan},
		{"gb18030", gb, plan},
		{"utf-16le with mark", utf16(textunicode.LittleEndian, textunicode.UseBOM), plan},
		{"utf-16be with mark", utf16(textunicode.BigEndian, textunicode.UseBOM), plan},
		{"utf-16le", utf16(textunicode.LittleEndian, textunicode.IgnoreBOM), plan},
		{"utf-16be", utf16(textunicode.BigEndian, textunicode.IgnoreBOM), plan},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Read(context.Background(), "x.txt", []byte(tt.data))
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text != tt.want || doc.Format != "txt" {
				t.Errorf("text %q", doc.Text)
			}
			checkBlocks(t, doc)
			var lines []string
			for _, b := range doc.Blocks {
				lines = append(lines, string([]rune(doc.Text)[b.Start:b.End]))
			}
			if got := strings.Join(lines, "|"); got != "一、总体要求|（一）2024年底前完成。|附件" {
				t.Errorf("blocks %s", got)
			}
		})
	}
}

func TestNumeral(t *testing.T) {
	tests := []struct {
		format string
		n      int
		want   string
	}{
		{"chineseCounting", 10, "十"}, {"chineseCounting", 21, "二十一"}, {"chineseCounting", 101, "一〇一"},
		{"chineseCountingThousand", 105, "一百零五"}, {"chineseCountingThousand", 110, "一百一十"}, {"chineseCountingThousand", 1001, "一千零一"},
		{"chineseCountingThousand", 10010, "一万零一十"}, {"chineseCountingThousand", 20000, "二万"},
		{"chineseLegalSimplified", 12, "壹拾贰"}, {"ideographDigital", 10, "一〇"}, {"decimalFullWidth", 12, "１２"},
		{"decimalEnclosedCircleChinese", 3, "③"}, {"decimalEnclosedParen", 20, "⒇"}, {"decimalEnclosedFullstop", 21, "21"},
		{"ideographTraditional", 1, "甲"}, {"ideographZodiac", 12, "亥"}, {"ideographZodiacTraditional", 13, "丙子"},
		{"upperRoman", 14, "XIV"}, {"lowerLetter", 27, "aa"}, {"decimalZero", 7, "07"}, {"none", 7, ""}, {"decimal", 7, "7"}, {"decimal", 1 << 20, "1048576"},
		{"aiueo", 3, "3"}, {"chineseCounting", 0, "〇"},
	}
	for _, tt := range tests {
		if got := numeral(tt.format, tt.n); got != tt.want {
			t.Errorf("numeral(%s, %d) = %q, want %q", tt.format, tt.n, got, tt.want)
		}
	}
}
