package document

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

func TestWorkbook(t *testing.T) {
	b, err := NewWorkbook()
	if err != nil {
		t.Fatal(err)
	}
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
	data, err := b.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
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
