package record_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"zhiben/document"
	"zhiben/record"
	"zhiben/store"
)

// decisionForm is a Word file with placeholders for the ledger stop_order.
func decisionForm(t *testing.T) []byte {
	t.Helper()
	data, err := document.WriteDocx(document.Doc{Title: "停产停业决定书", Parts: []document.Part{
		{Style: document.Centred, Text: "{{ number }}"},
		{Style: document.Addressee, Text: "{{ unit.name }}："},
		{Text: "你单位{{ record.hazard }}（{{ record.hazard.grade }}，{{ record.hazard.state }}）责任人{{ record.hazard.owner }}，资金{{ record.hazard.funds }}元，复核{{ record.hazard.reviewer }}。"},
		{Text: "{{ record.words }}"},
		{Table: &document.Grid{Head: []string{"项", "值"}, Rows: [][]string{
			{"经办", "{{ user.person }}、{{ user.unit }}"}, {"负责人", "{{ holders(unit, ‘principal’) }}"}, {"已登记", "{{ record.created_at <= now }}"}, {"时刻", "{{ now }}"},
			{"间隔", "{{ param.urge_every * 2 }}"}, {"规则", "{{ param.stop_rule }}"}, {"电话", "{{ record.phone }}"}}}},
		{Style: document.Signature, Text: "{{ today }}"},
	}})
	must(t, err)
	return data
}

// bulletinForm is an Excel file with placeholders for the ledger stop_order.
func bulletinForm(t *testing.T) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer func() { _ = f.Close() }()
	must(t, f.SetCellValue("Sheet1", "B2", "{{ unit.name }}：{{ record.words }}"))
	must(t, f.SetCellValue("Sheet1", "B3", "{{ record.words }}"))
	buf, err := f.WriteToBuffer()
	must(t, err)
	return buf.Bytes()
}

// A document comes out of the template's file filled from the record, and with its kind of file.
func TestFilledDocuments(t *testing.T) {
	onBothLives(t, func(w *lifeWorld) {
		t := w.t
		h := w.hazard(map[string]any{"text": "漏氨 <A&B>", "owner": w.who["officer"].Person, "funds": 20000.5})
		r, err := w.create("office", "stop_order", "e1", map[string]any{"hazard": h.ID, "words": "=立即停产\n听候复查", "phone": "13800138000"})
		must(t, err)
		var files []string
		for _, e := range w.history(r) {
			if e.Kind != record.KindDocument && e.Kind != record.KindPublish {
				continue
			}
			f := e.Body.Files[0]
			data, err := w.s.Blobs.Get(f.Hash)
			must(t, err)
			files = append(files, f.Name)
			w.write(func(tx *store.Tx) error { // the decision shows a telephone that pages mask
				shows, err := w.s.ShowsProtected(tx, r.ID, f.Hash)
				if want := e.Kind == record.KindDocument; shows != want || (e.Body.Extra["protected"] == true) != want {
					t.Errorf("%s shows what is protected: %v", f.Name, shows)
				}
				return err
			})
			if e.Kind == record.KindPublish {
				bulletin(t, data)
				continue
			}
			doc, err := document.Read(t.Context(), f.Name, data)
			must(t, err)
			want := "停产停业决定书\n2026-001\n甲厂：\n你单位隐患“" + h.Number + "”（一般，待确认）责任人officer，资金20,000.50元，复核。\n=立即停产\n听候复查\n" +
				"项\t值\n经办\toffice、测试县\n负责人\thead\n已登记\t是\n时刻\t2026年3月3日10时00分\n间隔\t4\n规则\tnone\n电话\t13800138000\n2026年3月3日"
			if doc.Text != want {
				t.Errorf("got\n%s\nwant\n%s", doc.Text, want)
			}
		}
		if got := strings.Join(files, " "); got != "通报.xlsx 停产停业决定书 2026-001.docx" {
			t.Error(got)
		}
	})
}

func bulletin(t *testing.T, data []byte) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	must(t, err)
	defer func() { _ = f.Close() }()
	for cell, want := range map[string]string{"B2": "甲厂：=立即停产\n听候复查", "B3": "=立即停产\n听候复查"} {
		got, err := f.GetCellValue("Sheet1", cell)
		must(t, err)
		if formula, err := f.GetCellFormula("Sheet1", cell); got != want || formula != "" || err != nil {
			t.Errorf("%s: %q, formula %q, %v", cell, got, formula, err)
		}
	}
}
