package app

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// An office downloads the template, fills it in, has mistakes marked, imports, exports what there is and imports that again.
func TestImportJourney(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		template := open(t, office.get("/api/imports/template?ledger=visit"))
		sheet := template.GetSheetName(0)
		keys, titles := cells(t, template, sheet, 1), cells(t, template, sheet, 2)
		if visible, _ := template.GetRowVisible(sheet, 1); visible {
			t.Error("the row of keys is seen")
		}
		at := map[string]int{}
		for i, key := range keys {
			at[key] = i
		}
		if titles[at["text"]] != "发现情况*" || titles[at["@unit"]] != "单位*" {
			t.Errorf("titles %v", titles)
		}
		rules, err := template.GetDataValidations(sheet)
		if err != nil || len(rules) != 1 {
			t.Errorf("lists to choose from: %v %v", rules, err)
		}
		notes, err := template.GetComments(sheet)
		if err != nil || len(notes) < 5 {
			t.Errorf("notes: %v %v", notes, err)
		}
		fill := func(row int, values map[string]any) {
			for key, v := range values {
				cell, _ := excelize.CoordinatesToCellName(at[key]+1, row)
				if err := template.SetCellValue(sheet, cell, v); err != nil {
					t.Fatal(err)
				}
			}
		}
		fill(3, map[string]any{"@unit": "石桥镇", "text": "=HYPERLINK(\"x\")", "grade": "重大", "fix_by": "2099年1月8日"})
		fill(4, map[string]any{"@unit": "没有的镇", "text": "乙", "grade": "Minor"})
		check := func(f *excelize.File) map[string]any {
			return office.post("/api/imports?ledger=visit", form{name: "走访.xlsx", data: saved(t, f)}).want(200)
		}
		im := check(template)
		if im["added"] != 1.0 || im["wrong"] != 1.0 {
			t.Fatalf("checked: %v", im)
		}
		path := "/api/imports/" + str(im["id"])
		office.post(path+"/commit", nil).wantCode(409, "import_wrong")
		rows := list(office.get(path + "/rows?kind=wrong").want(200)["items"])
		if e := list(rows[0]["errors"]); len(rows) != 1 || rows[0]["row"] != 4.0 || len(e) != 1 || !strings.Contains(str(e[0]["message"]), "没有“没有的镇”") || e[0]["title"] != "单位" {
			t.Errorf("rows %v", rows)
		}
		marked := open(t, office.get(path+"/marked"))
		if v, _ := marked.GetCellValue(marked.GetSheetName(0), name(at["text"]+1, 3)); v != "=HYPERLINK(\"x\")" {
			t.Errorf("the copy says %q", v)
		}
		if notes, _ := marked.GetComments(marked.GetSheetName(0)); !strings.Contains(fmt.Sprint(notes), "没有“没有的镇”") {
			t.Errorf("notes of the copy: %v", notes)
		}
		if list := cells(t, marked, "错误清单", 2); len(list) < 5 || list[1] != "4" || list[3] != "单位" {
			t.Errorf("the list says %v", list)
		}
		// The copy is put right and comes back.
		if err := marked.SetCellValue(marked.GetSheetName(0), name(at["@unit"]+1, 4), "石桥镇"); err != nil {
			t.Fatal(err)
		}
		im = check(marked)
		if im["added"] != 2.0 || im["wrong"] != 0.0 {
			t.Fatalf("checked: %v", im)
		}
		path = "/api/imports/" + str(im["id"])
		if r := s.logIn("shiqiao").get(path); r.status != 404 {
			t.Errorf("somebody else's import answers with %d", r.status)
		}
		if done := office.post(path+"/commit", nil).want(200); done["state"] != "committed" {
			t.Errorf("committed: %v", done)
		}
		found := list(office.get("/api/records/visit").want(200)["items"])
		if len(found) != 2 {
			t.Fatalf("%d visits", len(found))
		}
		office.post(path+"/undo", nil).wantCode(409, "import_effects") // each visit has had its notice written
		// What is exported comes back unchanged, and one cell changed is one record changed.
		export := open(t, office.get("/api/export/visit.xlsx"))
		sheet = export.GetSheetName(0)
		if f, _ := export.GetCellFormula(sheet, name(at["text"]+1, 3)); f != "" {
			t.Errorf("a text has become the formula %q", f)
		}
		if about := cells(t, export, "填写说明", 2); len(about) != 2 || about[0] != "导出人" {
			t.Errorf("where it comes from: %v", about)
		}
		if im = check(export); im["same"] != 2.0 || im["changed"] != 0.0 {
			t.Fatalf("an export comes back as %v: %v", im, list(office.get("/api/imports/" + str(im["id"]) + "/rows").want(200)["items"]))
		}
		if err := export.SetCellValue(sheet, name(at["fix_by"]+1, 3), "20990109"); err != nil {
			t.Fatal(err)
		}
		im = check(export)
		rows = list(office.get("/api/imports/" + str(im["id"]) + "/rows?kind=changed").want(200)["items"])
		if len(rows) != 1 || len(list(rows[0]["cells"])) != 1 || list(rows[0]["cells"])[0]["to"] != "2099-01-09" {
			t.Errorf("changed: %v", rows)
		}
		path = "/api/imports/" + str(im["id"])
		office.post(path+"/commit", nil).want(200)
		office.post(path+"/undo", nil).want(200)
		if n := len(list(office.get("/api/imports?ledger=visit").want(200)["items"])); n != 4 {
			t.Errorf("%d imports are listed", n)
		}
		office.post("/api/imports?ledger=visit", form{name: "a.xlsx", data: []byte("a,b\n")}).wantCode(422, "not_workbook")
	})
}

func open(t *testing.T, r reply) *excelize.File {
	t.Helper()
	if r.status != 200 {
		t.Fatalf("%d %s", r.status, r.raw)
	}
	f, err := excelize.OpenReader(bytes.NewReader(r.raw))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func cells(t *testing.T, f *excelize.File, sheet string, row int) []string {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil || len(rows) < row {
		t.Fatalf("sheet %s has %d rows: %v", sheet, len(rows), err)
	}
	return rows[row-1]
}

func saved(t *testing.T, f *excelize.File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func name(column, row int) string {
	cell, _ := excelize.CoordinatesToCellName(column, row)
	return cell
}

// drillSheet is a file with one row for the ledger `drill`, whether it is right or not.
func drillSheet(t *testing.T, c *client) []byte {
	t.Helper()
	f := open(t, c.get("/api/imports/template?ledger=drill"))
	for i := range cells(t, f, f.GetSheetName(0), 2) {
		if err := f.SetCellValue(f.GetSheetName(0), name(i+1, 3), "x"); err != nil {
			t.Fatal(err)
		}
	}
	return saved(t, f)
}
