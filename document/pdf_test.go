package document

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// pdfOf writes objects 1, 2, … into a PDF; object 1 is the catalog. An object that begins with "stream:" becomes a stream.
func pdfOf(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	offsets := make([]int, len(objects))
	for i, o := range objects {
		offsets[i] = b.Len()
		if dict, content, ok := strings.Cut(strings.TrimPrefix(o, "stream:"), "|"); ok && strings.HasPrefix(o, "stream:") {
			o = fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(content), content)
		}
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, at)
	return b.Bytes()
}

// pdfPages makes a PDF with one font (object 3, named F) and one page for each content.
func pdfPages(font string, more string, pages ...string) []byte {
	kids := ""
	objects := []string{"<</Type/Catalog/Pages 2 0 R>>", "", font}
	for i, content := range pages {
		kids += fmt.Sprintf("%d 0 R ", 4+2*i)
		objects = append(objects, fmt.Sprintf("<</Type/Page/Parent 2 0 R/Contents %d 0 R%s>>", 5+2*i, more), "stream:|"+content)
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]/Resources<</Font<</F 3 0 R>>>>/MediaBox[0 0 595 842]>>", len(pages), kids)
	return pdfOf(objects...)
}

const (
	utf16Font = `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0>>]>>`
	gbkFont   = `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0>>]>>`
	bareFont  = `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0>>]>>`
)

func hex16(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String()
}

// printed sets lines of text in points; each line is "x y text".
func printed(size int, lines ...string) string {
	var b strings.Builder
	for _, l := range lines {
		var x, y int
		var s string
		if _, err := fmt.Sscanf(l, "%d %d %s", &x, &y, &s); err != nil {
			panic(err)
		}
		fmt.Fprintf(&b, "BT /F %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET\n", size, x, y, hex16(s))
	}
	return b.String()
}

func TestPDFParagraphs(t *testing.T) {
	// Ten characters of ten points fill a line from 100 to 200.
	tests := []struct {
		name  string
		pages []string
		want  string
	}{
		{"joined and indented", []string{printed(10, "120 700 甲乙丙丁戊己庚辛", "100 680 子丑寅卯辰巳午未申酉", "100 660 完。", "120 640 又一段话写到这里", "100 620 结束了。")},
			"甲乙丙丁戊己庚辛子丑寅卯辰巳午未申酉完。\n又一段话写到这里结束了。"},
		{"room left ends a paragraph", []string{printed(10, "100 700 子丑寅卯辰巳午未申酉", "100 680 短行", "100 660 子丑寅卯辰巳午未申酉", "100 640 甲")},
			"子丑寅卯辰巳午未申酉短行\n子丑寅卯辰巳午未申酉甲"},
		{"a number that did not fit", []string{printed(10, "100 700 子丑寅卯辰巳午未申酉", "100 680 甲乙丙丁戊己庚", "100 660 123456年子丑寅卯辰", "100 640 子丑寅卯辰巳午未申酉")},
			"子丑寅卯辰巳午未申酉甲乙丙丁戊己庚123456年子丑寅卯辰子丑寅卯辰巳午未申酉"},
		{"page numbers and heads", []string{
			printed(10, "120 800 内部资料", "100 700 子丑寅卯辰巳午未申酉", "100 680 子丑寅卯辰巳午未申酉", "140 40 —1—"),
			printed(10, "120 800 内部资料", "100 700 甲乙丙丁戊己庚辛壬癸", "100 680 甲乙丙丁戊己庚辛壬癸", "140 40 —2—"),
			printed(10, "120 800 内部资料", "100 700 甲乙", "140 40 —3—")},
			"子丑寅卯辰巳午未申酉子丑寅卯辰巳午未申酉甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙"},
		{"another size", []string{printed(18, "100 760 标题") + printed(10, "100 740 子丑寅卯辰巳午未申酉", "100 720 甲乙")}, "标题\n子丑寅卯辰巳午未申酉甲乙"},
		{"wide gap", []string{printed(10, "100 700 子丑寅卯辰巳午未申酉", "100 680 子丑寅卯辰巳午未申酉", "100 620 甲乙")}, "子丑寅卯辰巳午未申酉子丑寅卯辰巳午未申酉\n甲乙"},
		{"label after a full stop", []string{printed(10, "100 700 子丑寅卯辰巳午未申。", "100 680 （一）甲乙丙丁戊己庚", "100 660 壬癸")}, "子丑寅卯辰巳午未申。\n（一）甲乙丙丁戊己庚壬癸"},
		{"title of two lines", []string{printed(10, "100 760 子丑寅卯辰巳午未申酉", "140 740 年案", "120 720 甲乙丙丁戊己庚辛", "100 700 子丑寅卯辰巳午未申酉", "140 680 附则", "120 660 甲乙")},
			"子丑寅卯辰巳午未申酉年案\n甲乙丙丁戊己庚辛子丑寅卯辰巳午未申酉\n附则\n甲乙"},
		{"printed twice", []string{printed(10, "100 700 粗体") + printed(10, "101 700 粗体")}, "粗体"},
		{"radicals", []string{printed(10, "100 700 ⼀⼆")}, "一二"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Read(context.Background(), "x.pdf", pdfPages(utf16Font, "", tt.pages...))
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text != tt.want {
				t.Errorf("got %q\nwant %q", doc.Text, tt.want)
			}
			checkBlocks(t, doc)
		})
	}
}

func TestPDFEncodings(t *testing.T) {
	gbk, err := simplifiedchinese.GBK.NewEncoder().String("安全生产2027")
	if err != nil {
		t.Fatal(err)
	}
	cmap := "/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange " +
		"1 beginbfchar <0001> <5B89> endbfchar 2 beginbfrange <0002> <0003> [<5168> <751F>] <0010> <0012> <0041> endbfrange"
	mapped := `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</W[1[1000 1000] 16 18 500]>>]>>`
	withMap := func(content string) []byte {
		return pdfOf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[4 0 R]>>", mapped,
			"<</Type/Page/Parent 2 0 R/Contents[5 0 R 7 0 R]/Resources<</Font<</F 3 0 R>>/XObject<</X 8 0 R>>>>>>", "stream:|"+content,
			"stream:|"+cmap, "stream:|", "stream:/Subtype/Form/Matrix[1 0 0 1 0 -40]|BT /F 10 Tf 50 700 Td <0001> Tj ET")
	}
	tests := []struct {
		name, want string
		data       []byte
	}{
		{"gbk", "安全生产2027", pdfPages(gbkFont, "", "BT /F 10 Tf 50 700 Td <"+hex.EncodeToString([]byte(gbk))+"> Tj ET")},
		{"map", "安全生ABC", withMap("q BT /F 10 Tf 50 700 Td [<00010002> -50 <0003>] TJ <001000110012> Tj ET Q")},
		{"form", "安安", withMap("BT /F 10 Tf 50 700 Td <0001> Tj ET /X Do")},
		{"inline image", "安", withMap("BI /W 1 /H 1 ID \x01(EI\x02 EI BT /F 10 Tf 50 700 Td <0001> Tj ET")},
		{"operators", "安全生", withMap("BT /F 10 Tf 40 TL 50 700 Td <0001> Tj <0002> ' 1 2 <0003> \" ET")},
		{"simple font", "Plan (2027)", pdfPages("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", "", `BT /F 10 Tf 50 700 Td (Plan \(2027\)) Tj ET`)},
		{"turned page", "安全生产", pdfPages(utf16Font, "/Rotate 90", fmt.Sprintf("BT /F 10 Tf 0 1 -1 0 100 50 Tm <%s> Tj ET BT /F 10 Tf 0 1 -1 0 140 50 Tm <%s> Tj ET", hex16("安全"), hex16("生产")))},
		{"junk around", "安", append(append([]byte("\x00junk"), pdfPages(utf16Font, "", printed(10, "50 700 安"))...), "\n\n<!-- sent by mail -->"...)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Read(context.Background(), "x.pdf", tt.data)
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text != tt.want {
				t.Errorf("got %q, want %q", doc.Text, tt.want)
			}
		})
	}
}
