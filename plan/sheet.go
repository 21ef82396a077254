package plan

import (
	"bytes"
	"strconv"
	"strings"

	"zhiben/document"
	"zhiben/internal/lang"
	"zhiben/plan/read"
	"zhiben/store"
	"zhiben/unit"
)

// sheetRow is one line of the assignment sheet: what is asked, of whom, by when.
type sheetRow struct {
	n                                          int
	action, measure, task, kind, due, lead, co string
	sentence, status                           string
}

// Words of the assignment sheet, the 任务分解表 that offices circulate before a plan is issued.
var (
	sheetTitle   = lang.Both("任务分解表", "Assignment sheet")
	kindTitles   = map[read.Kind]lang.Text{read.Milestone: lang.Both("节点", "Milestone"), read.Recurring: lang.Both("周期", "Recurring"), read.Target: lang.Both("指标", "Target"), read.Phase: lang.Both("阶段", "Phase"), read.Trigger: lang.Both("触发", "Trigger"), read.Open: lang.Both("长期", "Open-ended")}
	statusTitles = map[Status]lang.Text{Pending: lang.Both("待确认", "To confirm"), Confirmed: lang.Both("已确认", "Confirmed"), Rejected: lang.Both("不采纳", "Rejected"), Elsewhere: lang.Both("非本级事项", "Not ours"), Waiting: lang.Both("待上级明确", "Waits for superior")}
	everyTitles  = map[string]lang.Text{"day": lang.Both("每日", "daily"), "week": lang.Both("每周", "weekly"), "ten_days": lang.Both("每旬", "every ten days"), "two_weeks": lang.Both("每两周", "every two weeks"), "half_month": lang.Both("每半月", "half-monthly"), "month": lang.Both("每月", "monthly"), "two_months": lang.Both("每两月", "every two months"), "quarter": lang.Both("每季度", "quarterly"),
		"half_year": lang.Both("每半年", "half-yearly"), "year": lang.Both("每年", "yearly"), "two_years": lang.Both("每两年", "every two years"), "three_years": lang.Both("每三年", "every three years")}
)

// Rhythm says how often a recurring commitment is owed, in words: 每季度至少1次.
func (c *Commitment) Rhythm(tag lang.Tag) string {
	title, ok := everyTitles[c.Every]
	if !ok {
		return ""
	}
	n := strconv.Itoa(max(c.Min, 1))
	out := lang.Both(title.ZH+"至少"+n+"次", title.EN+", at least "+n).In(tag)
	if c.DueMonthDay != "" {
		out += lang.Both("（"+c.DueMonthDay+"前）", " (by "+c.DueMonthDay+")").In(tag)
	}
	return out
}

// Deadline is when a commitment is due, in words.
func (c *Commitment) Deadline(tag lang.Tag) string {
	switch {
	case c.Every != "":
		return c.Rhythm(tag)
	case c.Due != "" && c.StartDate != "":
		return c.StartDate + lang.Both("至", " to ").In(tag) + c.Due
	case c.Due != "":
		return c.Due
	}
	return lang.Both("长期", "open-ended").In(tag)
}

func (s *Service) sheetRows(tx *store.Tx, a *unit.Actor, p *Plan, tag lang.Tag) ([]sheetRow, error) {
	items, err := s.Commitments(tx, a, p.Record.ID)
	if err != nil {
		return nil, err
	}
	all, err := measures(tx, p.Record.ID)
	if err != nil {
		return nil, err
	}
	byID := map[string]Measure{}
	for _, m := range all {
		byID[m.ID] = m
	}
	content := []rune(p.Content)
	var out []sheetRow
	for _, c := range items {
		if c.Status == Rejected || c.Status == Elsewhere {
			continue
		}
		row := sheetRow{n: len(out) + 1, action: p.Outline.heading(c.Heading), task: c.Title(content), kind: kindTitles[c.Kind].In(tag), due: c.Deadline(tag),
			sentence: cut(slice(p.Content, c.Start, c.End), 2000), status: statusTitles[c.Status].In(tag)}
		if c.Measure != nil {
			m := byID[*c.Measure]
			row.action, row.measure = m.Heading, m.Label+" "+m.Title
		}
		if c.Owners.Lead != nil {
			row.lead = c.Owners.Lead.Name
		}
		names := make([]string, len(c.Owners.Co))
		for i, o := range c.Owners.Co {
			names[i] = o.Name
		}
		row.co = strings.Join(names, "、")
		out = append(out, row)
	}
	return out, nil
}

// SheetDocx draws the assignment sheet as a Word file, landscape.
func (s *Service) SheetDocx(tx *store.Tx, a *unit.Actor, p *Plan, tag lang.Tag) ([]byte, error) {
	rows, err := s.sheetRows(tx, a, p, tag)
	if err != nil {
		return nil, err
	}
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	grid := &document.Grid{Head: []string{say("序号", "No."), say("措施", "Measure"), say("任务", "Task"), say("类型", "Kind"), say("期限", "Due"), say("牵头单位", "Lead"), say("配合单位", "Co-owners")},
		Widths: []int{5, 24, 30, 6, 12, 11, 18}}
	for _, r := range rows {
		measure := r.measure
		if measure == "" { // outside the numbered measures the heading says where it stands
			measure = r.action
		}
		grid.Rows = append(grid.Rows, []string{strconv.Itoa(r.n), measure, r.task, r.kind, r.due, r.lead, r.co})
	}
	title, _ := p.Record.Values["title"].(string)
	return document.WriteDocx(document.Doc{Title: title + "\n" + sheetTitle.In(tag), Landscape: true, Parts: []document.Part{{Table: grid}}})
}

// SheetXlsx draws the assignment sheet as an Excel file, with the plan's sentence beside every row.
func (s *Service) SheetXlsx(tx *store.Tx, a *unit.Actor, p *Plan, tag lang.Tag) ([]byte, error) {
	rows, err := s.sheetRows(tx, a, p, tag)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	book := document.NewWorkbook(&out)
	say := func(zh, en string) string { return lang.Both(zh, en).In(tag) }
	title, _ := p.Record.Values["title"].(string)
	sheet, err := book.Sheet(sheetTitle.In(tag), title+" "+sheetTitle.In(tag), []document.Column{
		{Title: say("序号", "No."), Width: 6, Kind: document.NumberColumn}, {Title: say("行动", "Action"), Width: 22}, {Title: say("措施", "Measure"), Width: 26}, {Title: say("任务", "Task"), Width: 36},
		{Title: say("类型", "Kind"), Width: 8}, {Title: say("期限", "Due"), Width: 18}, {Title: say("牵头单位", "Lead"), Width: 16}, {Title: say("配合单位", "Co-owners"), Width: 26},
		{Title: say("方案原文", "Words of the plan"), Width: 60}, {Title: say("核对情况", "Review"), Width: 10}})
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		if err := sheet.Row(r.n, r.action, r.measure, r.task, r.kind, r.due, r.lead, r.co, r.sentence, r.status); err != nil {
			return nil, err
		}
	}
	err = book.Close()
	return out.Bytes(), err
}
