package read

import (
	"fmt"
	"strings"
	"testing"

	"zhiben/document"
)

// sentenceIn reads one measure of a plan for 2024—2026 and says in short what came of it.
func sentenceIn(v *Vocabulary, sentence string) (items, refused []string) {
	res := Read(paragraphs("某县安全生产行动方案（2024—2026年）\n一、重点任务\n1."+sentence+"\n"), v)
	for _, it := range res.Items {
		if it.Kind != Open {
			items = append(items, short(it))
		}
	}
	for _, n := range res.NotTaken {
		refused = append(refused, n.Quote+": "+n.Reason)
	}
	return items, refused
}

func short(it Item) string {
	s := string(it.Kind)
	switch it.Kind {
	case Recurring:
		s += " " + it.Every
		if it.Min > 1 {
			s += fmt.Sprintf(" ×%d", it.Min)
		}
		if it.DueMonthDay != "" {
			s += " by " + it.DueMonthDay
		}
	case Trigger:
		s += " " + it.When + "→" + it.What
	}
	if it.Value != nil {
		s += " " + it.Op + number(it)
	}
	if it.StartDate != "" {
		s += " from " + it.StartDate
	}
	if it.Due != "" {
		s += " due " + it.Due
	}
	if it.WithinYear {
		s += " in year"
	}
	if it.Coverage != nil {
		s += " all"
	}
	return s
}

var grammar = []struct{ name, in, want string }{
	// deadlines
	{"year end", "2024年底前建成平台。", "milestone due 2024-12-31"},
	{"year end, comma", "2024年底前，建成平台。", "milestone due 2024-12-31"},
	{"year end without 前", "2026年底能力显著增强。", "milestone due 2026-12-31"},
	{"year's end twice", "2024年年底前建成平台。", "milestone due 2024-12-31"},
	{"month end", "2024年6月底前完成摸排。", "milestone due 2024-06-30"},
	{"leap february", "2024年2月底前完成摸排。", "milestone due 2024-02-29"},
	{"before a month", "2025年6月前完成摸排。", "milestone due 2025-05-31"},
	{"before a year", "2026年前完成摸排。", "milestone due 2025-12-31"},
	{"before a day", "2024年10月31日前完成摸排。", "milestone due 2024-10-31"},
	{"first half", "2024年上半年完成摸排。", "milestone due 2024-06-30"},
	{"quarter", "2025年第三季度前完成摸排。", "milestone due 2025-09-30"},
	{"by a year", "到2025年，建成平台。", "milestone due 2025-12-31"},
	{"until year end", "截至2025年底，建成平台。", "milestone due 2025-12-31"},
	{"in a year", "2025年，重点培训危化企业。", "milestone due 2025-12-31 in year"},
	{"in a year, no comma", "2025年推动企业达标。", "milestone due 2025-12-31 in year"},
	{"this year", "今年年底前建成平台。", "milestone due 2024-12-31"},
	{"chinese digits", "二〇二五年六月底前完成摸排。", "milestone due 2025-06-30"},
	{"full width", "２０２５年６月底前完成摸排。", "milestone due 2025-06-30"},
	{"month without year", "2024年6月底前完成排查，9月底前完成整改。", "milestone due 2024-06-30; milestone due 2024-09-30"},
	{"within three years", "三年内，对监管人员开展轮训。", "milestone due 2026-12-31"},
	{"within two years", "两年内建成平台。", "milestone due 2025-12-31"},
	{"start only", "自2024年3月起，各机构实名考勤。", "milestone from 2024-03-01"},
	{"stretch of years", "2025至2026年，组织专家开展评比。", "milestone from 2025-01-01 due 2026-12-31"},
	{"two years listed", "2025年、2026年常态化推进。", "milestone from 2025-01-01 due 2026-12-31"},
	{"stretch of months", "2024年3月至9月，开展集中整治。", "milestone from 2024-03-01 due 2024-09-30"},
	{"stretch into next year", "2024年11月至次年3月，开展冬季攻势。", "milestone from 2024-11-01 due 2025-03-31"},
	{"semicolons part", "2024年底前建库；2025年底前联网。", "milestone due 2024-12-31; milestone due 2025-12-31"},
	{"one phrase, many clauses", "2024年底前，建立机制，完善制度，开展培训。", "milestone due 2024-12-31"},
	{"deadline after the deed", "将重点单位纳入监管，2024年6月底前完成并录入。", "milestone due 2024-06-30"},
	{"deadline in brackets", "完成危桥改造（2025年6月底前）。", "milestone due 2025-06-30"},
	{"labelled deadline", "推进危桥改造。（完成时限：2025年6月底）", "milestone due 2025-06-30"},
	{"coverage", "2025年底前，实现监测预警全覆盖。", "milestone due 2025-12-31 all"},
	{"hundred per cent is coverage", "2025年底前持证率达到100%。", "milestone due 2025-12-31 all"},
	// frequencies
	{"each quarter", "每季度开展一次督导。", "recurring quarter"},
	{"count after the verb", "每年至少组织开展2次演练。", "recurring year ×2"},
	{"exception in brackets", "主要负责人每季度至少开展1次检查（高危行业每月至少1次）。", "recurring quarter; recurring month"},
	{"half a year once", "应急预案半年一次演练。", "recurring half-year"},
	{"month by month", "落实“一月一培训、一月一警示”要求。", "recurring month; recurring month"},
	{"short forms", "实行月调度、季通报、年总结制度。", "recurring month; recurring quarter; recurring year"},
	{"short forms run together", "实行月调度季通报年总结。", "recurring month; recurring quarter; recurring year"},
	{"every two months", "每两个月召开一次例会。", "recurring two-months"},
	{"every three years", "预案每三年修订一次。", "recurring three-years"},
	{"weekly and daily", "每日巡查，每周检查。", "recurring day; recurring week"},
	{"day of the year", "每年1月底前，完成上年度隐患整改。", "recurring year by 01-31"},
	{"day of the month", "每月25日前报送进展。", "recurring month"},
	{"whole year count", "全年不少于4次督导。", "recurring year ×4"},
	{"by month", "按月调度工作进展。", "recurring month"},
	{"frequency with a number", "每年选取不少于5家企业开展帮扶。", "recurring year >=5家"},
	{"frequency from a day on", "自2024年5月起，每月通报一次。", "recurring month from 2024-05-01"},
	{"two in one sentence", "高危企业每半年开展1次演练，其他企业每年开展1次演练。", "recurring half-year; recurring year"},
	// targets
	{"share by a year", "2024年，“四不”演练占比达到40%。", "target >=40% due 2024-12-31 in year"},
	{"share in words", "2025年底前，持证率达到百分之九十以上。", "target >=90% due 2025-12-31"},
	{"part of a task", "2024年底前，完成培训任务的60%。", "target >=60% due 2024-12-31"},
	{"about", "2025年底前，井下人员减少10%左右。", "target ~10% due 2025-12-31"},
	{"at most", "事故起数控制在5起以内。", "target <=5起"},
	{"count", "2024年，培育不少于3家企业，召开现场会。", "target >=3家 due 2024-12-31 in year"},
	{"range", "2025年底前，培育1至2支队伍。", "target >=1—2支 due 2025-12-31"},
	{"bare count", "2026年底前建成10支救援队伍。", "target =10支 due 2026-12-31"},
	{"years inside a clause", "演练占比2024年达到40%、2025年达到60%。", "target >=40% due 2024-12-31 in year; target >=60% due 2025-12-31 in year"},
	{"at least before the verb", "每个街道至少打造1条示范街区。", "target >=1条"},
	{"money", "县财政投入不少于500万元。", "target >=500万元"},
	{"list shares the verb", "2026年底前建成1个基地、12个站点。", "target =1个 due 2026-12-31; target =12个 due 2026-12-31"},
	{"dealt out to years", "2024年、2025年、2026年“四不”演练占比分别达到40%、50%、60%。",
		"target >=40% due 2024-12-31 in year; target >=50% due 2025-12-31 in year; target >=60% due 2026-12-31 in year"},
	{"whole beside a number", "2025年底前，持证率达到100%，事故起数下降15%。", "milestone due 2025-12-31 all; target =15% due 2025-12-31"},
	{"from and to", "从2024年3月开始，到2024年12月结束，开展打非治违。", "milestone from 2024-03-01 due 2024-12-31"},
	{"standard of a share", "按不低于营业收入1.5%的标准提取费用。", "target >=1.5%"},
	// triggers
	{"whenever", "凡是发现无证作业的，一律依法处罚。", "trigger 凡是发现无证作业的→一律依法处罚"},
	{"once", "一旦发现异常，要立即组织检查。", "trigger 一旦发现异常→要立即组织检查"},
	{"case", "对达不到要求的一律暂停业务。", "trigger 对达不到要求的→一律暂停业务"},
	{"two clauses of condition", "对造成人员死亡的事故，涉嫌犯罪的，按规定启动调查。", "trigger 对造成人员死亡的事故，涉嫌犯罪的→按规定启动调查"},
	{"until done", "未完成整改前，该停产的坚决停产。", "trigger 未完成整改前→该停产的坚决停产"},
	// nothing
	{"past year", "在2023年工作基础上持续深化。", ""},
	{"law", "落实《安全生产法（2021年修正）》。", ""},
	{"slogan", "开展“八大行动”和“四项整治”。", ""},
	{"articles", "落实十五条硬措施。", ""},
	{"size of firms", "加强10人以上粉尘企业监管。", ""},
	{"since", "梳理2020年以来发证企业。", ""},
	{"campaign names", "开展安全生产月、119消防宣传月活动。", ""},
	{"past fact", "截至2023年底，全县有企业1200家。", ""},
	{"regularly", "定期开展检查，常态化推进。", ""},
	{"relative", "接到通知后30日内整改。", ""},
	{"plan's own time", "从2024年1月至2026年12月，分三个阶段进行。", ""},
	{"ground", "在2024年底完成试点的基础上稳步推开。", ""},
	{"validity", "本方案自2024年3月1日起施行，有效期至2026年12月31日。", ""},
	{"annual list", "建立年度任务清单和季度“赛马”机制。", ""},
}

func TestGrammar(t *testing.T) {
	v := vocabulary(t)
	for _, c := range grammar {
		t.Run(c.name, func(t *testing.T) {
			items, refused := sentenceIn(v, c.in)
			if got := strings.Join(items, "; "); got != c.want {
				t.Errorf("%s\n got %q\nwant %q\nnot taken: %q", c.in, got, c.want, refused)
			}
		})
	}
}

func TestRefusalsGiveTheirReason(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ in, want string }{
		{"落实《安全生产法（2021年修正）》。", "文件名称中的年份或数字"},
		{"开展“八大行动”。", "引号内的名称或口号"},
		{"落实十五条硬措施。", "条目、类别、环节的数目，不是要达到的数量"},
		{"加强10人以上粉尘企业监管。", "数量用来限定对象范围，不是要达到的数量"},
		{"梳理2020年以来发证企业。", "已经过去的时间或既成事实"},
		{"接到通知后30日内整改。", "时限自某事起算，没有确定日期"},
		{"从2024年1月至2026年12月，分三个阶段进行。", "方案自身的起止时间"},
		{"有效期至2026年12月31日。", "文件的施行或有效期"},
	} {
		_, refused := sentenceIn(v, c.in)
		if got := strings.Join(refused, "\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}

func TestOutline(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ name, in, headings, measures string }{
		{"plain", "一、总则\n二、任务\n（一）甲\n1.子\n2.丑\n（二）乙\n3.寅", "一 二 （一） （二）", "1:1. 2:2. 3:3."},
		{"half width", "一、任务\n(一)甲\n1、子\n2．丑", "一 (一)", "1:1、 2:2．"},
		{"bold marks and spaces", "**一、任务**\n（一） 甲\n 1. 子", "一 （一）", "1:1."},
		{"misprinted chapter", "一、总则\n2、 任务\n（一）甲\n1.子。\n（二）乙\n2.丑。\n三、保障", "一 2、 （一） （二） 三", "1:1. 2:2."},
		{"number skipped and repeated", "一、任务\n（三）甲\n1.子\n（三）乙\n3.丑\n3.寅", "一 （三） （三）", "1:1. 3:3. I-3:3."},
		{"numbers restart in a chapter", "一、分工\n1.子\n二、任务\n1.丑\n2.寅", "一 二", "I-1:1. 1:1. 2:2."},
		{"numbers restart in a section", "一、任务\n（一）甲\n1.子\n（二）乙\n1.丑\n二、步骤\n1.寅", "一 （一） （二） 二", "I-一-1:1. I-二-1:1. II-1:1."},
		{"bracketed numbers in one section of several", "一、任务\n（一）甲\n1.子\n2.丑\n（二）乙\n（1）寅\n（2）卯\n（三）丙\n1.辰\n（1）巳", "一 （一） （二） （三）", "I-一-1:1. I-一-2:2. I-二-1:（1） I-二-2:（2） I-三-1:1."},
		{"chapter numeral repeated", "一、任务\n1.子\n二、步骤\n1.丑\n二、要求\n（一）寅", "一 二 二 （一）", "1:1. II-1:1."},
		{"residue", "一、任务\n[bookmark: _Toc1][bookmark: _Toc2]1.子", "一", "1:1."},
		{"bracketed numbers as measures", "一、任务\n（一）甲\n（1）子\n（2）丑", "一 （一）", "1:（1） 2:（2）"},
		{"bracketed numbers inside a measure", "一、任务\n1.子\n（1）丑\n（2）寅", "一", "1:1."},
		{"decimal is no measure", "一、任务\n1.子\n1.5万元以上的项目", "一", "1:1."},
		{"measure opens with a year", "一、任务\n1.2024年底前完成。\n2.2025—2026年推广。", "一", "1:1. 2:2."},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(paragraphs(c.in), v)
			var h, m []string
			for _, x := range res.Headings {
				h = append(h, x.Label)
			}
			for _, x := range res.Measures {
				m = append(m, x.ID+":"+x.Label)
			}
			if got := strings.Join(h, " "); got != c.headings {
				t.Errorf("headings %q, want %q", got, c.headings)
			}
			if got := strings.Join(m, " "); got != c.measures {
				t.Errorf("measures %q, want %q", got, c.measures)
			}
		})
	}
}

// TestTextWithoutLineEnds reads a text whose line ends were lost as it reads the text itself.
func TestTextWithoutLineEnds(t *testing.T) {
	v := vocabulary(t)
	text := readFile(t, "testdata/plan.txt")
	whole := Read(paragraphs(text), v)
	flat := Read(paragraphs(strings.ReplaceAll(text, "\n", " ")), v)
	if len(flat.Headings) != len(whole.Headings) || len(flat.Measures) != len(whole.Measures) {
		t.Errorf("%d headings and %d measures, with line ends %d and %d", len(flat.Headings), len(flat.Measures), len(whole.Headings), len(whole.Measures))
	}
	if len(flat.Items) != len(whole.Items) {
		t.Errorf("%d items, with line ends %d", len(flat.Items), len(whole.Items))
	}
}

func TestLineBreaksInsideSentences(t *testing.T) {
	v := vocabulary(t)
	res := Read(paragraphs("一、任务\n1.健全各行业领域监管执法统计制度，2024年底前，建立健全执法统计、执法\n\n考评和案例报送制度，完善裁量基准。\n"), v)
	if len(res.Items) != 1 || !strings.HasSuffix(res.Items[0].Quote, "完善裁量基准") {
		t.Errorf("items = %+v, want one milestone over the line break", res.Items)
	}
}

func TestOwners(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ in, want string }{
		{"建台账。（责任单位：县应急局、县发展和改革局、各乡镇）", "unit 县应急局 unit 县发展和改革局 unit 各乡镇"},
		{"建台账（牵头单位：县应急局；配合单位：县公安局、县教育局）。", "lead 县应急局 co 县公安局 co 县教育局"},
		{"建台账。（县应急局牵头，县公安局、县教育局等部门按职责分工负责）", "lead 县应急局 unit 县公安局 unit 县教育局"},
		{"由县教育局牵头，县文旅局配合，开展演练。", "lead 县教育局 co 县文旅局"},
		{"建台账。（责任单位：县工信局  完成时限：2024年底）", "unit 县工信局"},
		{"推动企业落实主体责任。", ""},
	} {
		res := Read(paragraphs("一、任务\n1."+c.in), v)
		var got []string
		for _, o := range res.Measures[0].Owners {
			got = append(got, o.Role+" "+o.Name)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, s, c.want)
		}
	}
}

func TestTableThatDividesTheWork(t *testing.T) {
	text := "一、任务\n1.建立隐患台账。\n2.组织应急演练。\n附件\n序号\t工作任务\t责任单位\t完成时限\n1\t组织应急演练\t县应急局、县消防大队\t2024年底\n2\t建立隐患台账\t县工信局\t2024年6月底\n"
	doc := paragraphs(text)
	var keep []document.Block
	table := document.Block{Kind: document.Table}
	for _, b := range doc.Blocks {
		line := string([]rune(text)[b.Start:b.End])
		if !strings.Contains(line, "\t") {
			keep = append(keep, b)
			continue
		}
		var row []document.Span
		from := b.Start
		for _, cell := range strings.Split(line, "\t") {
			n := len([]rune(cell))
			row = append(row, document.Span{Start: from, End: from + n})
			from += n + 1
		}
		if table.Rows == nil {
			table.Start = b.Start
		}
		table.End = b.End
		table.Rows = append(table.Rows, row)
	}
	doc.Blocks = append(keep, table)
	res := Read(doc, vocabulary(t))
	for i, want := range []string{"县工信局", "县应急局县消防大队"} {
		got := ""
		for _, o := range res.Measures[i].Owners {
			got += o.Name
		}
		if got != want {
			t.Errorf("measure %d has owners %q, want %q", i+1, got, want)
		}
	}
	for _, it := range res.Items {
		if it.Kind != Open {
			t.Errorf("the table made an item of its own: %+v", it)
		}
	}
}

func TestSectionsStandInForMeasures(t *testing.T) {
	res := Read(paragraphs("一、主要任务\n（一）燃气安全。加强巡查。\n（二）消防安全。2024年底前完成整治。\n"), vocabulary(t))
	if len(res.Items) != 2 || res.Items[0].Kind != Open || res.Items[0].What != "燃气安全" || res.Items[1].Kind != Milestone {
		t.Errorf("items = %+v, want an open section and a milestone", res.Items)
	}
}

func TestCoveringNoteMayAskForReports(t *testing.T) {
	res := Read(paragraphs("关于印发方案的通知\n各镇：\n现将方案印发给你们，请于2024年3月15日前报送子方案，每季度报送一次进展情况。\n2024年3月1日\n某县行动方案（2024—2026年）\n一、任务\n1.推进整治。\n"), vocabulary(t))
	var got []string
	for _, it := range res.Items {
		got = append(got, short(it))
	}
	if s := strings.Join(got, "; "); s != "milestone due 2024-03-15; recurring quarter; open" {
		t.Errorf("items %q", s)
	}
}

func TestFront(t *testing.T) {
	res := Read(paragraphs(readFile(t, "testdata/plan.txt")), vocabulary(t))
	got := []string{res.Title, res.Number, res.Issuer, strings.Join(res.Period, " ")}
	want := []string{"清河县安全生产治本攻坚三年行动实施方案（2024—2026年）", "清安委〔2024〕5号", "清河县安全生产委员会", "2024-01-01 2026-12-31"}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
}
