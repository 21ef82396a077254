package document

import (
	"bytes"
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

func TestWorkbook(t *testing.T) {
	var out bytes.Buffer
	b := NewWorkbook(&out)
	columns := []Column{{Title: "编号", Width: 20}, {Title: "任务", Width: 60}, {Title: "期限", Kind: DateColumn}, {Title: "数", Kind: NumberColumn}, {Title: "更新", Kind: TimeColumn}}
	s, err := b.Sheet("任务[1]/清单", "任务分解表", columns)
	if err != nil {
		t.Fatal(err)
	}
	zone := time.FixedZone("CST", 8*3600)
	dangerous := []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", `=HYPERLINK("http://example.org")`}
	for i, text := range dangerous {
		if err := s.Row("913702000123456789", text, time.Date(2026, 3, 31, 0, 0, 0, 0, zone), i, time.Date(2026, 3, 31, 9, 30, 0, 0, zone)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Row("a\x01b", "", nil, 2.5, time.Time{}); err != nil {
		t.Fatal(err)
	}
	if s.Row("少") == nil || s.Row("", strings.Repeat("长", 32768), nil, nil, nil) == nil || s.Row(struct{}{}, "", nil, nil, nil) == nil {
		t.Error("bad rows were taken")
	}
	second, err := b.Sheet("任务[1]/清单", "", columns[:1])
	if err != nil {
		t.Fatal(err)
	}
	if err := second.Row("甲"); err != nil {
		t.Fatal(err)
	}
	if s.Row("", "", nil, nil, nil) == nil {
		t.Error("a closed sheet took a row")
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	names := f.GetSheetList()
	if len(names) != 2 || names[0] != "任务_1__清单" || names[1] != "任务_1__清单 2" {
		t.Fatalf("sheets %q", names)
	}
	rows, err := f.GetRows(names[0], excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	if rows[0][0] != "任务分解表" || rows[1][1] != "任务" || rows[2][0] != "913702000123456789" || rows[9][0] != "ab" {
		t.Errorf("rows %q", rows)
	}
	for i := range dangerous {
		cell, _ := excelize.CoordinatesToCellName(2, 3+i)
		formula, err := f.GetCellFormula(names[0], cell)
		kind, kindErr := f.GetCellType(names[0], cell)
		if err != nil || kindErr != nil || formula != "" || kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString {
			t.Errorf("%s: formula %q type %v %v %v", cell, formula, kind, err, kindErr)
		}
	}
	shown, err := f.GetCellValue(names[0], "C3")
	at, atErr := f.GetCellValue(names[0], "E3")
	if err != nil || atErr != nil || shown != "2026-03-31" || at != "2026-03-31 09:30" {
		t.Errorf("date %q %v, time %q %v", shown, err, at, atErr)
	}
	panes, err := f.GetPanes(names[0])
	if err != nil || !panes.Freeze || panes.YSplit != 2 {
		t.Errorf("panes %+v %v", panes, err)
	}
	filters := map[string]string{}
	for _, n := range f.GetDefinedName() {
		filters[n.Scope] = n.RefersTo
	}
	if !strings.HasSuffix(filters[names[0]], "!$A$2:$E$10") || !strings.HasSuffix(filters[names[1]], "!$A$1:$A$2") {
		t.Errorf("filters %q", filters)
	}
}

// What is written is read back by our own reader as it was, by another one too, with its notes and lists.
func TestWorkbookComesBack(t *testing.T) {
	var out bytes.Buffer
	b := NewWorkbook(&out)
	long := make([]string, 60)
	for i := range long {
		long[i] = strings.Repeat("选", 5) + string(rune('A'+i%26)) + "<&>"
	}
	s, err := b.Sheet(`甲"<&>'乙`, "", []Column{{Title: "文字*", Key: "text", Note: "说明\n第二行 <&>"}, {Title: "选项", Key: "choice", Choices: []string{"高", `"低"`}}, {Title: "长选项", Key: "long", Choices: long},
		{Title: "含逗号", Key: "comma", Choices: []string{"a,b", "c"}}, {Title: "日期", Key: "day", Kind: DateColumn}, {Title: "数", Key: "n", Kind: NumberColumn}, {Title: "时间", Key: "at", Kind: TimeColumn}})
	if err != nil {
		t.Fatal(err)
	}
	day, at := time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC), time.Date(2025, 12, 31, 23, 59, 58, 0, time.UTC)
	written := [][]any{
		{"=1+1", "高", "", nil, day, 12, at}, {" 前后空格 ", "_x000D_", "<b>&amp;\"'", "多\n行\t格", day, -0.000001, at}, {"𠮷😀", "+86", "-1", "@x", time.Date(1899, 1, 2, 0, 0, 0, 0, time.UTC), int64(1) << 53, nil},
	}
	for _, row := range written {
		if err := s.Row(row...); err != nil {
			t.Fatal(err)
		}
	}
	for range maxNotes + 10 {
		if err := s.Row(Bad{"坏", "原因 <&>"}, nil, nil, nil, nil, nil, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	read, err := OpenBook("f", out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if len(read.Sheets) != 2 || read.Sheets[0].Name != `甲"<&>'乙` || read.Sheets[1].Name != listsSheet || !read.Sheets[1].Hidden {
		t.Fatalf("sheets %+v", read.Sheets)
	}
	var got []string
	if _, err := read.Read(0, func(row int, cells []Cell) error {
		for _, c := range cells {
			if row > 2 && row <= 5 {
				got = append(got, fmt.Sprintf("%d:%d %d %q %v", row, c.Column, c.Kind, c.Text, c.Formula))
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	want := []string{`3:0 1 "=1+1" false`, `3:1 1 "高" false`, `3:4 3 "2024-02-29" false`, `3:5 2 "12" false`, `3:6 3 "2025-12-31 23:59:58" false`,
		`4:0 1 " 前后空格 " false`, `4:1 1 "_x000D_" false`, `4:2 1 "<b>&amp;\"'" false`, `4:3 1 "多\n行\t格" false`, `4:4 3 "2024-02-29" false`, `4:5 2 "-0.000001" false`, `4:6 3 "2025-12-31 23:59:58" false`,
		`5:0 1 "𠮷😀" false`, `5:1 1 "+86" false`, `5:2 1 "-1" false`, `5:3 1 "@x" false`, `5:4 1 "1899-01-02" false`, `5:5 2 "9007199254740992" false`}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	sheet := f.GetSheetName(0)
	if visible, _ := f.GetRowVisible(sheet, 1); visible {
		t.Error("the row of keys is seen")
	}
	notes, err := f.GetComments(sheet)
	if err != nil || len(notes) != maxNotes || notes[0].Cell != "A2" || !strings.Contains(fmt.Sprint(notes[0]), "第二行 <&>") || notes[1].Cell != "A6" {
		t.Errorf("%d notes: %v", len(notes), err)
	}
	rules, err := f.GetDataValidations(sheet)
	if err != nil || len(rules) != 3 || html.UnescapeString(rules[0].Formula1) != `"高,""低"""` || rules[1].Formula1 != "_lists!$A$1:$A$60" || rules[2].Formula1 != "_lists!$B$1:$B$2" || rules[0].Sqref != "B3:B100002" {
		t.Errorf("lists %+v %v", *rules[0], err)
	}
	if v, _ := f.GetCellValue(listsSheet, "B1"); v != "a,b" {
		t.Errorf("the list begins with %q", v)
	}
}
