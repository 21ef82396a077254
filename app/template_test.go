package app

import (
	"os"
	"strings"
	"testing"

	"zhiben/document"
)

// The form of the sample pack is what our own writer makes of this, and every placeholder of it is compiled.
func TestSampleForm(t *testing.T) {
	const file = "testdata/packs/every/form.docx"
	data, err := document.WriteDocx(document.Doc{Title: "问题整改表", Parts: []document.Part{
		{Style: document.Centred, Text: "{{ number }}"},
		{Style: document.Addressee, Text: "{{ unit.name }}："},
		{Table: &document.Grid{Head: []string{"项目", "内容"}, Rows: [][]string{
			{"等级", "{{ record.grade }}"}, {"整改期限", "{{ record.deadline }}"}, {"整改资金", "{{ record.funds }}"}, {"责任人", "{{ record.owner }}"}, {"经办人", "{{ user.person }}"}}}},
		{Style: document.Signature, Text: "{{ today }}"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(kept) != string(data) {
		t.Errorf("%s differs; look at it and run with -update", file)
	}
	p, err := LoadPolicy("testdata/packs/every")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, b := range p.Ledgers.Template("every_form").Blanks {
		texts = append(texts, b.Text)
	}
	if got := strings.Join(texts, " "); got != "number unit.name record.grade record.deadline record.funds record.owner user.person today" {
		t.Error(got)
	}
}
