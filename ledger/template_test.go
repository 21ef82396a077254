package ledger

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"zhiben/document"
	"zhiben/expr"
	"zhiben/pack"
)

const inspection = `
template: {form: {title: 检查单, of: visit, file: FILE, number: "{seq}"}, other: {title: 别的, of: drill}}
ledger:
  visit:
    fields: {what: text!, proof: files, mark: signature, parts: {type: rows, fields: {name: text}}, grade: enum grade}
    states: {open: 待办, closed: {title: 办结, end: true}}
    moves: {begin: {from: new, to: open, by: [office], do: [{document: TEMPLATE}]}, close: {from: open, to: closed, by: [office]}}
`

func form(t *testing.T, texts ...string) []byte {
	t.Helper()
	doc := document.Doc{}
	for _, text := range texts {
		doc.Parts = append(doc.Parts, document.Part{Text: text})
	}
	data, err := document.WriteDocx(doc)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// What is wrong with a template's file is told at its name, with the placeholder and its place in the file.
func TestTemplateFaults(t *testing.T) {
	good := form(t, "{{ record.what }}、{{ number }}、{{ size(record.proof) }}、{{ record.state == ‘open’ }}")
	for name, tt := range map[string]struct {
		file, template string
		data           []byte
		want           []string // code, then words; none: nothing is wrong
	}{
		"right":           {"a.docx", "form", good, nil},
		"missing":         {"b.docx", "form", good, []string{"D801", "there is no file `b.docx`"}},
		"other kind":      {"a.pdf", "form", good, []string{"D801", "no Word or Excel file"}},
		"other content":   {"a.xlsx", "form", good, []string{"D801", "not what its name says"}},
		"broken":          {"a.docx", "form", good[:len(good)/2], []string{"D801", "damaged"}},
		"open":            {"a.docx", "form", form(t, "{{ record.what"), []string{"D802", "`{{ record.what` (paragraph 1) is not closed"}},
		"empty":           {"a.docx", "form", form(t, "", "x{{ }}"), []string{"D802", "(paragraph 2) is empty"}},
		"unknown field":   {"a.docx", "form", form(t, "{{ record.waht }}"), []string{"T203", "template.form.file: `{{ record.waht }}` (paragraph 1): ", "did you mean `what`"}},
		"unknown name":    {"a.docx", "form", form(t, "{{ rekord.what }}"), []string{"N", "(paragraph 1)"}},
		"files":           {"a.docx", "form", form(t, "{{ record.proof }}"), []string{"D803", "is no text"}},
		"signature":       {"a.docx", "form", form(t, "{{ record.mark }}"), []string{"D803", "is no text"}},
		"small table":     {"a.docx", "form", form(t, "{{ record.parts }}"), []string{"D803", "is no text"}},
		"who acts":        {"a.docx", "form", form(t, "{{ user }}"), []string{"D803", "is no text"}},
		"of another book": {"a.docx", "other", good, []string{"D804", "is filled from `drill`"}},
	} {
		t.Run(name, func(t *testing.T) {
			src := strings.NewReplacer("FILE", tt.file, "TEMPLATE", tt.template).Replace(inspection)
			files := fstest.MapFS{"p/a.yaml": {Data: []byte(src)}, "common/common.yaml": {Data: []byte(shared)}, "p/a.docx": {Data: tt.data}, "p/a.xlsx": {Data: tt.data}}
			tree, err := pack.Load(files, "common", "p")
			if err == nil {
				_, err = Compile(tree, nil)
			}
			if err != nil {
				t.Fatal(err)
			}
			mistakes := tree.List.Of("error")
			if len(mistakes) != min(len(tt.want), 1) {
				t.Fatalf("%v", tree.List.Err())
			}
			for i, want := range tt.want {
				m := mistakes[0]
				if i == 0 && !strings.HasPrefix(m.Code, want) || i > 0 && !strings.Contains(m.Says("en"), want) || m.Pos.File != "p/a.yaml" || m.Remedy.EN == "" {
					t.Errorf("%s %+v; want %s", m, m, want)
				}
			}
		})
	}
}

func TestPrint(t *testing.T) {
	set, err := compile(t, "a.yaml", strings.NewReplacer(", file: FILE", "", "TEMPLATE", "form").Replace(inspection))
	if err != nil {
		t.Fatal(err)
	}
	p := &Printer{Set: set, Zone: time.FixedZone("", 8*3600), Name: func(id string) (string, error) { return "名" + id, nil }}
	kind := func(k expr.Kind) expr.Type { return expr.Type{Kind: k} }
	list := func(of expr.Type) expr.Type { return expr.Type{Kind: expr.List, Of: &of} }
	for _, tt := range []struct {
		v    any
		t    expr.Type
		want string
	}{
		{nil, kind(expr.Money), ""}, {true, kind(expr.Bool), "是"}, {false, kind(expr.Bool), "否"},
		{20000.0, kind(expr.Money), "20,000.00"}, {-1234567.5, kind(expr.Money), "-1,234,567.50"}, {999.0, kind(expr.Money), "999.00"}, {0.0, kind(expr.Money), "0.00"},
		{int64(1234567), kind(expr.Int), "1234567"}, {0.1, kind(expr.Decimal), "0.1"}, {0.4, kind(expr.Percent), "40%"}, {0.123456, kind(expr.Percent), "12.3456%"},
		{"2025-03-03", kind(expr.Date), "2025年3月3日"}, {"2025-12-31T16:05:00.000Z", kind(expr.Time), "2026年1月1日0时05分"},
		{"5 workdays", kind(expr.Span), "5个工作日"}, {"quarter", kind(expr.Period), "季度"},
		{"high", expr.Type{Kind: expr.Enum, Name: "grade"}, "高"}, {"closed", expr.Type{Kind: expr.Enum, Name: "visit.state"}, "办结"}, {"odd", expr.Type{Kind: expr.Enum, Name: "grade"}, "odd"},
		{"7", rowOf(UnitRow, false), "名7"}, {expr.Value{ID: "8"}, rowOf("visit", false), "名8"},
		{expr.Value{Fields: map[string]any{"lat": 34.5, "lng": 117.25}}, rowOf(placeRow, false), "东经117.25°，北纬34.5°"},
		{[]any{"low", nil, "high"}, list(expr.Type{Kind: expr.Enum, Name: "grade"}), "低、高"}, {[]any{}, list(kind(expr.Text)), ""}, {"甲\n乙", kind(expr.Text), "甲\n乙"},
	} {
		if got, err := p.Print(tt.v, tt.t); err != nil || got != tt.want {
			t.Errorf("%v as %s: %q, %v; want %q", tt.v, tt.t, got, err, tt.want)
		}
	}
	for _, tt := range []struct {
		v any
		t expr.Type
	}{{"x", kind(expr.Money)}, {"x", kind(expr.Date)}, {"x", kind(expr.Time)}, {expr.Value{}, rowOf(UserRow, false)}} {
		if got, err := p.Print(tt.v, tt.t); err == nil {
			t.Errorf("%v as %s: %q", tt.v, tt.t, got)
		}
	}
}
