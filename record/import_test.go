package record_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// sheetOf is a file with the rows given, as Excel writes it.
func sheetOf(t *testing.T, rows [][]any, more ...func(*excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	for i, row := range rows {
		must(t, f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row))
	}
	for _, fn := range more {
		fn(f)
	}
	var out bytes.Buffer
	must(t, f.Write(&out))
	return out.Bytes()
}

func (w *world) blobs() {
	w.t.Helper()
	var err error
	w.s.Blobs, err = store.OpenBlobs(w.t.TempDir())
	must(w.t, err)
	w.t.Cleanup(func() { must(w.t, w.s.Blobs.Close()) })
}

func (w *world) check(a *unit.Actor, rows [][]any, more ...func(*excelize.File)) (*record.Import, error) {
	w.t.Helper()
	return w.s.CheckImport(context.Background(), w.db, a, w.job(), "事项.xlsx", sheetOf(w.t, rows, more...))
}

func (w *world) importRows(id string) (out []*record.ImportRow) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) (err error) {
		out, err = w.s.ImportRows(tx, id, "", 0, 1000)
		return err
	}))
	return out
}

func (w *world) jobs() (out []*record.Record) {
	w.t.Helper()
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
		page, err := w.s.List(tx, w.office, w.job(), record.Query{Limit: 500, Sort: []string{"name"}})
		if err == nil {
			out = page.Records
		}
		return err
	}))
	return out
}

var jobHead = []any{"单位", "名称", "级别", "期限", "金额", "帮手"}

func TestImportAddsChangesAndUndoes(t *testing.T) {
	onBoth(t, func(w *world) {
		w.blobs()
		old := w.make(map[string]any{"name": "旧事项", "grade": "low", "until": "2026-12-01"})
		same := w.make(map[string]any{"name": "不变"})
		rows := [][]any{append([]any{"系统编号（勿改）"}, jobHead...),
			{"", "东镇", "=1+1", "高", time.Date(2026, 12, 8, 0, 0, 0, 0, time.UTC), 12.5, "东镇、西镇"},
			{old.ID, "东镇", "新名称", "low", "2026年12月1日", "3.50", ""},
			{same.ID, "东镇", "不变", "低", "", "", ""},
		}
		im, err := w.check(w.office, rows)
		must(t, err)
		if im.Added != 1 || im.Changed != 1 || im.Same != 1 || im.Wrong != 0 {
			for _, r := range w.importRows(im.ID) {
				t.Logf("%+v", r)
			}
			t.Fatalf("%+v", im)
		}
		changed := w.importRows(im.ID)[1]
		if changed.Old["name"] != "旧事项" || changed.Values["name"] != "新名称" || changed.Values["money"] != 3.5 || len(changed.Values) != 2 {
			t.Errorf("the preview says %+v", changed)
		}
		if n := len(w.jobs()); n != 2 {
			t.Errorf("checking has written: %d records", n)
		}
		commit := func(a *unit.Actor, id string) error {
			return w.try(func(tx *store.Tx) error { _, err := w.s.CommitImport(tx, a, id); return err })
		}
		wantCode(t, commit(w.clerk, im.ID), "not_found")
		must(t, commit(w.office, im.ID))
		must(t, commit(w.office, im.ID)) // once
		jobs := w.jobs()
		if len(jobs) != 3 {
			t.Fatalf("%d records", len(jobs))
		}
		var made *record.Record
		for _, r := range jobs {
			if r.ID == old.ID && r.Values["name"] != "新名称" {
				t.Errorf("changed to %v", r.Values)
			}
			if r.ID != old.ID && r.ID != same.ID {
				made = r
			}
		}
		if made.Values["name"] != "=1+1" || made.Values["grade"] != "high" || made.Values["until"] != "2026-12-08" || made.Values["money"] != 12.5 || made.Due == "" {
			t.Errorf("added %+v", made)
		}
		must(t, w.db.Read(context.Background(), func(tx *store.Tx) error {
			events, err := event.History(tx, made.ID)
			if err == nil && (len(events) != 1 || events[0].Body.Extra["import"] != im.ID || events[0].Person != w.office.Person) {
				t.Errorf("events %+v", events)
			}
			return err
		}))
		undo := func(id string) error {
			return w.try(func(tx *store.Tx) error { _, err := w.s.UndoImport(tx, w.office, id); return err })
		}
		must(t, undo(im.ID))
		must(t, undo(im.ID))
		jobs = w.jobs()
		if len(jobs) != 2 {
			t.Fatalf("%d records after undo", len(jobs))
		}
		for _, r := range jobs {
			if r.ID == old.ID && (r.Values["name"] != "旧事项" || r.Values["money"] != nil) {
				t.Errorf("after undo %v", r.Values)
			}
		}
		// One that somebody has worked on since stays.
		im, err = w.check(w.office, [][]any{jobHead, {"东镇", "甲", "高"}, {"东镇", "乙"}})
		must(t, err)
		must(t, commit(w.office, im.ID))
		for _, r := range w.jobs() {
			if r.Values["name"] == "甲" {
				_, err := w.step(w.clerk, r.ID, record.Step{Move: "begin"})
				must(t, err)
			}
		}
		wantCode(t, undo(im.ID), "import_touched")
	})
}

func TestImportHoldsOnlyWhileNothingChanged(t *testing.T) {
	onBoth(t, func(w *world) {
		w.blobs()
		old := w.make(map[string]any{"name": "旧"})
		im, err := w.check(w.office, [][]any{append([]any{"系统编号（勿改）"}, jobHead...), {"", "东镇", "新"}, {old.ID, "东镇", "改", "低"}})
		must(t, err)
		w.write(func(tx *store.Tx) {
			_, err := w.s.Edit(tx, w.office, w.job(), old.ID, 0, map[string]any{"name": "别人改的"})
			must(t, err)
		})
		err = w.try(func(tx *store.Tx) error { _, err := w.s.CommitImport(tx, w.office, im.ID); return err })
		wantCode(t, err, "import_changed")
		if jobs := w.jobs(); len(jobs) != 1 {
			t.Errorf("%d records: a refused import has written", len(jobs))
		}
	})
}

// Broken files are refused, or their rows are, each with a message that says what to do.
func TestImportOfBrokenFiles(t *testing.T) {
	w := newWorld(t, t.TempDir()+"/z.db")
	w.blobs()
	w.make(map[string]any{"name": "在办"})
	w.write(func(tx *store.Tx) {
		other, err := w.model.Create(tx, unit.System(), unit.Unit{Kind: "county", Name: "邻县", Code: "990002"})
		must(t, err)
		_, err = w.model.Create(tx, unit.System(), unit.Unit{Kind: "town", Name: "邻镇", Parent: other.ID, Code: "n1"})
		must(t, err)
		_, err = w.model.Create(tx, unit.System(), unit.Unit{Kind: "town", Name: "同名", Parent: w.towns[0].Parent, Code: "s1", Aliases: []string{"东镇别称"}})
		must(t, err)
		_, err = w.model.Create(tx, unit.System(), unit.Unit{Kind: "town", Name: "同名二", Parent: w.towns[0].Parent, Code: "s2", Aliases: []string{"同名"}})
		must(t, err)
	})
	ok := []any{"东镇", "甲"}
	whole := map[string]struct {
		rows [][]any
		more func(*excelize.File)
		says string
	}{
		"merged":        {[][]any{jobHead, ok, ok}, func(f *excelize.File) { must(t, f.MergeCell("Sheet1", "A2", "A3")) }, "合并"},
		"wrong sheet":   {[][]any{{"姓名", "电话"}, {"甲", "1"}}, nil, "标题行"},
		"other ledger":  {[][]any{{"@id delay", "job"}, {"系统编号（勿改）", "事项"}, {"", "x"}}, nil, "这是“延期”的表"},
		"nothing":       {[][]any{jobHead}, nil, "没有数据"},
		"column twice":  {[][]any{append(jobHead, "名称"), ok}, nil, "两次"},
		"empty sheet":   {nil, nil, "标题行"},
		"hidden sheets": {[][]any{{"姓名"}}, func(f *excelize.File) { _, _ = f.NewSheet("x"); must(t, f.SetSheetVisible("Sheet1", false)) }, "标题行"},
	}
	for name, c := range whole {
		more := []func(*excelize.File){}
		if c.more != nil {
			more = append(more, c.more)
		}
		_, err := w.check(w.office, c.rows, more...)
		if f := fault.Of(err); f == nil || !strings.Contains(f.Text.ZH, c.says) || f.Text.In(lang.EN) == f.Text.ZH {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, data := range map[string][]byte{"empty": {}, "csv": []byte("单位,名称\n"), "xls": []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")} {
		if _, err := w.s.CheckImport(context.Background(), w.db, w.office, w.job(), "x.xlsx", data); fault.Of(err) == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	id := []any{"系统编号（勿改）"}
	head := append(id, jobHead...)
	rows := map[string]struct {
		rows [][]any
		says string // in the last row; empty: it is right
	}{
		"two titles":       {[][]any{jobHead, jobHead}, "又是标题"},
		"title above":      {[][]any{{"事项台账"}, jobHead, ok}, ""},
		"english titles":   {[][]any{{"Unit", "名称"}, ok}, ""},
		"starred titles":   {[][]any{{"单位", "名称*"}, ok}, ""},
		"date 2025-11-08":  {[][]any{jobHead, {"东镇", "甲", "", "2026-11-08"}}, ""},
		"date 2025/11/8":   {[][]any{jobHead, {"东镇", "甲", "", "2026/11/8"}}, ""},
		"date 2025年11月8日":  {[][]any{jobHead, {"东镇", "甲", "", "2026年11月8日"}}, ""},
		"date 20251108":    {[][]any{jobHead, {"东镇", "甲", "", "20261108"}}, ""},
		"date 20251108 n":  {[][]any{jobHead, {"东镇", "甲", "", 20261108}}, ""},
		"date 8/11/2025":   {[][]any{jobHead, {"东镇", "甲", "", "8/11/2026"}}, "须为日期"},
		"date 2025-02-30":  {[][]any{jobHead, {"东镇", "甲", "", "2026-02-30"}}, "须为日期"},
		"missing":          {[][]any{jobHead, {"东镇", ""}, {"东镇", "", "高"}}, "请填写“名称”"},
		"no unit":          {[][]any{jobHead, {"", "甲"}}, "必填"},
		"other county":     {[][]any{jobHead, {"邻镇", "甲"}}, "没有“邻镇”"},
		"ambiguous":        {[][]any{jobHead, {"同名", "甲"}}, "有多个"},
		"with the above":   {[][]any{jobHead, {"测试县/东镇", "甲"}}, ""},
		"wrong above":      {[][]any{jobHead, {"西镇/东镇", "甲"}}, "没有“西镇/东镇”"},
		"another name":     {[][]any{jobHead, {"东镇别称", "甲"}}, ""},
		"option":           {[][]any{jobHead, {"东镇", "甲", "中"}}, "没有选项“中”"},
		"option key":       {[][]any{jobHead, {"东镇", "甲", "high"}}, ""},
		"number":           {[][]any{jobHead, {"东镇", "甲", "", "", "一百"}}, "须为数字"},
		"number as text":   {[][]any{jobHead, {"东镇", "甲", "", "", "1,200.5"}}, ""},
		"long number":      {[][]any{jobHead, {"东镇", 123456789012345678.0}}, "15位"},
		"unknown record":   {[][]any{head, {"0190", "东镇", "甲"}}, "没有这条记录"},
		"unit of another":  {[][]any{jobHead, {"东镇", "甲", "", "", "", "没有的镇"}}, "没有“没有的镇”"},
		"not writable":     {[][]any{{"单位", "名称", "结果"}, {"东镇", "甲", "已办"}}, ""},
		"whose territory":  {[][]any{jobHead, {"990001", "甲"}}, "换一个单位"},
		"blanks around it": {[][]any{jobHead, {" 东镇 ", "　甲 "}}, ""},
	}
	for name, c := range rows {
		im, err := w.check(w.office, c.rows)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := w.importRows(im.ID)
		last := got[len(got)-1]
		said := fmt.Sprint(last.Faults)
		if c.says == "" && len(last.Faults) > 0 || c.says != "" && !strings.Contains(said, c.says) {
			t.Errorf("%s: %s; want %q", name, said, c.says)
		}
	}
	formula := func(f *excelize.File) { must(t, f.SetCellFormula("Sheet1", "B2", "1+1")) }
	im, err := w.check(w.office, [][]any{jobHead, ok}, formula)
	must(t, err)
	if faults := w.importRows(im.ID)[0].Faults; len(faults) != 1 || !strings.Contains(faults[0].Message.ZH, "公式") || faults[0].Column != 2 {
		t.Errorf("formula: %+v", faults)
	}
	err = w.try(func(tx *store.Tx) error { _, err := w.s.CommitImport(tx, w.office, im.ID); return err })
	wantCode(t, err, "import_wrong")
}

func TestImportOfTooManyRows(t *testing.T) {
	w := newWorld(t, t.TempDir()+"/z.db")
	w.blobs()
	f := excelize.NewFile()
	out, err := f.NewStreamWriter("Sheet1")
	must(t, err)
	must(t, out.SetRow("A1", jobHead))
	for i := range record.MostImported + 1 {
		must(t, out.SetRow(fmt.Sprintf("A%d", i+2), []any{"东镇", "甲"}))
	}
	must(t, out.Flush())
	var data bytes.Buffer
	must(t, f.Write(&data))
	_, err = w.s.CheckImport(context.Background(), w.db, w.office, w.job(), "x.xlsx", data.Bytes())
	wantCode(t, err, "too_many_rows")
}
