package read

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"

	"zhiben/document"
)

// WriteJSON writes a reading as JSON: title, period, headings, measures, items, not_taken; offsets are code points of the text.
func WriteJSON(w io.Writer, res Result) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(res)
}

// kindNames are the Chinese names of the kinds, for people at a terminal.
var kindNames = map[Kind]string{Milestone: "节点任务", Recurring: "周期任务", Target: "量化目标", Phase: "工作阶段", Trigger: "触发规则", Open: "持续推进"}

// WriteText writes a reading for people: the outline with its measures, under each measure what was read out of it, then what was
// not taken and why.
func WriteText(w io.Writer, res Result, doc document.Document) error {
	out := bufio.NewWriter(w)
	text := []rune(doc.Text)
	if res.Title != "" {
		fmt.Fprintln(out, res.Title)
	}
	for _, line := range []struct{ name, text string }{{"文号：", res.Number}, {"印发：", res.Issuer}} {
		if line.text != "" {
			fmt.Fprintln(out, line.name+line.text)
		}
	}
	if len(res.Period) == 2 {
		fmt.Fprintf(out, "起止：%s 至 %s\n", res.Period[0], res.Period[1])
	}
	n := 0
	items := func(upto int) {
		for ; n < len(res.Items) && res.Items[n].Start < upto; n++ {
			fmt.Fprintln(out, "    "+itemLine(res.Items[n]))
		}
	}
	h, m := 0, 0
	for h < len(res.Headings) || m < len(res.Measures) {
		if h < len(res.Headings) && (m == len(res.Measures) || res.Headings[h].Start <= res.Measures[m].Start) {
			items(res.Headings[h].Start)
			fmt.Fprintf(out, "%s%s %s\n", strings.Repeat("  ", res.Headings[h].Level-1), res.Headings[h].Label, res.Headings[h].Title)
			h++
			continue
		}
		items(res.Measures[m].Start)
		fmt.Fprintf(out, "  %s %s%s\n", res.Measures[m].Label, res.Measures[m].Title, ownersText(res.Measures[m].Owners))
		m++
	}
	items(len(text) + 1)
	if len(res.NotTaken) > 0 {
		fmt.Fprintf(out, "\n未采用的语句 %d 处：\n", len(res.NotTaken))
		for _, x := range res.NotTaken {
			fmt.Fprintf(out, "  [%d,%d) %s\n      原因：%s\n", x.Start, x.End, oneLine(x.Quote), x.Reason)
		}
	}
	for _, x := range res.Warnings {
		fmt.Fprintln(out, "注意："+x)
	}
	count := map[Kind]int{}
	for _, it := range res.Items {
		count[it.Kind]++
	}
	fmt.Fprintf(out, "\n标题 %d，措施 %d", len(res.Headings), len(res.Measures))
	for _, k := range []Kind{Milestone, Recurring, Target, Phase, Trigger, Open} {
		fmt.Fprintf(out, "，%s %d", kindNames[k], count[k])
	}
	fmt.Fprintf(out, "，未采用 %d\n", len(res.NotTaken))
	return out.Flush()
}

func oneLine(s string) string {
	return strings.Join(strings.Fields(s), "")
}

func ownersText(owners []Owner) string {
	if len(owners) == 0 {
		return ""
	}
	names := make([]string, len(owners))
	for i, o := range owners {
		names[i] = o.Name
	}
	return "（" + strings.Join(names, "、") + "）"
}

// itemLine is an item in one line: kind, what is asked for, by whom, its sentence.
func itemLine(it Item) string {
	var b strings.Builder
	b.WriteString(kindNames[it.Kind])
	switch it.Kind {
	case Recurring:
		fmt.Fprintf(&b, " 每%s至少%d次", everyNames[it.Every], it.Min)
		if it.DueMonthDay != "" {
			b.WriteString("，" + it.DueMonthDay + " 前")
		}
	case Target:
		fmt.Fprintf(&b, " %s %s", it.Op, number(it))
	}
	if it.StartDate != "" {
		b.WriteString(" 自 " + it.StartDate)
	}
	if it.Due != "" {
		b.WriteString(" 至 " + it.Due)
	}
	if it.Who != "" {
		b.WriteString(" 【" + it.Who + "】")
	}
	if it.When != "" {
		b.WriteString(" " + oneLine(it.When) + " →")
	}
	b.WriteString(" " + it.What)
	if it.Kind != Open {
		b.WriteString(" ‹" + oneLine(it.Quote) + "›")
	}
	return b.String()
}

var everyNames = map[string]string{"day": "日", "week": "周", "two-weeks": "两周", "half-month": "半月", "ten-days": "旬", "month": "月",
	"two-months": "两个月", "quarter": "季度", "half-year": "半年", "year": "年", "two-years": "两年", "three-years": "三年"}

func number(it Item) string {
	if it.Value == nil {
		return ""
	}
	if it.Unit == "ratio" {
		return fmt.Sprintf("%g%%", math.Round(*it.Value*1e4)/100)
	}
	s := fmt.Sprintf("%g", *it.Value)
	if it.ValueMax != nil {
		s += fmt.Sprintf("—%g", *it.ValueMax)
	}
	return s + it.UnitWord
}
