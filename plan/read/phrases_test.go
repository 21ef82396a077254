package read

import (
	"strings"
	"testing"
)

// phrases are ways of saying a time, a frequency or a number that the plain forms of the grammar test do not show.
var phrases = []struct{ name, in, want string }{
	// times
	{"no later than", "不迟于2025年3月31日建成仓库。", "milestone due 2025-03-31"},
	{"no later than, at the latest", "各码头最迟不晚于2025年6月底完成改造。", "milestone due 2025-06-30"},
	{"in a month of the year", "2025年10月份，组织开展一次评估。", "milestone due 2025-10-31"},
	{"half a year inside a clause", "各船厂在2025年上半年完成评估。", "milestone due 2025-06-30"},
	{"quarter inside a clause", "各渡口于2025年第二季度建成值守点。", "milestone due 2025-06-30"},
	{"year inside a clause, a deed after it", "水库大坝2025年完成除险加固。", "milestone due 2025-12-31 in year"},
	{"year that describes", "对2025年完成评估的码头给予奖励。", ""},
	{"last ten days", "2025年4月下旬前完成验收。", "milestone due 2025-04-30"},
	{"end of a year", "至2025年末，建成智慧平台。", "milestone due 2025-12-31"},
	{"year with 内 after it", "2025年年内建成平台。", "milestone due 2025-12-31"},
	{"inside the year", "2024年6月底前完成摸排，年内全部整改到位。", "milestone due 2024-06-30; milestone due 2024-12-31 all"},
	{"year end, year carried", "2025年6月底前完成摸排，年底前全部整改到位。", "milestone due 2025-06-30; milestone due 2025-12-31 all"},
	{"the year after", "2024年11月底前完成摸排，次年2月底前完成整改。", "milestone due 2024-11-30; milestone due 2025-02-28"},
	{"next year", "今年10月底前完成摸排，明年3月底前完成整改。", "milestone due 2024-10-31; milestone due 2025-03-31"},
	{"five-year plan", "到“十四五”末，建成救援体系。", "milestone due 2025-12-31"},
	{"five-year plan without marks", "十五五期末，建成救援体系。", "milestone due 2030-12-31"},
	{"from now on until", "即日起至2024年6月30日，开展拉网排查。", "milestone due 2024-06-30"},
	{"from and until, closed", "自2024年5月1日起至2024年8月31日止，开展夏季行动。", "milestone from 2024-05-01 due 2024-08-31"},
	{"days of one month", "2024年6月5日至20日，开展交叉检查。", "milestone from 2024-06-05 due 2024-06-20"},
	{"day to day", "2024年6月5日至7月20日，开展交叉检查。", "milestone from 2024-06-05 due 2024-07-20"},
	{"fixed feast", "2025年国庆节前完成线路改造。", "milestone due 2025-09-30"},
	{"new year's day", "2025年元旦前完成线路改造。", "milestone due 2024-12-31"},
	{"moving feast", "2025年春节前完成线路改造。", ""},
	{"deadline before a moving feast", "2024年8月15日前摸清底数，2025年春节前清理比例不低于60%。", "milestone due 2024-08-15; target >=60%"},
	{"stretch, then a ratio", "自2024年5月1日起至8月31日，对新建码头开展回访，抽测比例不低于30%。", "milestone from 2024-05-01 due 2024-08-31; target >=30% from 2024-05-01 due 2024-08-31"},
	{"yearly growth", "以后逐年增长不低于5%。", "target >=5%"},
	{"moving feast and a ratio", "2025年端午节前整改率不低于60%。", "target >=60%"},
	{"months with 各", "2024年9月、2025年9月各开展一次互查。", "milestone due 2024-09-30; milestone due 2025-09-30"},
	{"whole plan", "三年累计改造渡船120艘。", "target =120艘 due 2026-12-31"},
	{"first quarter's end", "2025年一季度末前接入平台。", "milestone due 2025-03-31"},
	{"deadline in a bracket with words", "推进泵站改造（完成时限：2025年11月底前）。", "milestone due 2025-11-30"},
	{"months with 分别", "2025年8月份、11月份，分别组织一次联查。", "milestone due 2025-08-31; milestone due 2025-11-30"},
	{"分别 before its dates", "东港、西港、南港分别于2024年6月底前、9月底前、12月底前完成普查。", "milestone due 2024-06-30; milestone due 2024-09-30; milestone due 2024-12-31"},
	{"before the floods", "2024年汛前全部撤离。", ""},
	{"whole plan, plain", "三年完成1600户。", "target =1600户 due 2026-12-31"},
	{"the year after, twice", "2024年10月、次年2月、次年4月，分别开展一次宣传。", "milestone due 2024-10-31; milestone due 2025-02-28; milestone due 2025-04-30"},
	{"months without a year with 各", "2024年6月底前完成摸排，9月、11月各组织一次互查。", "milestone due 2024-06-30; milestone due 2024-09-30; milestone due 2024-11-30"},
	{"time that defines", "2024年10月1日至2025年5月31日为禁渔期。", ""},
	{"quarter that opens its clause", "2024年7月份投入试运行，四季度通过验收。", "milestone due 2024-07-31; milestone due 2024-12-31"},
	{"years in a bracket after a time", "三年内（2024—2026年）建成2座示范港。", "target =2座 due 2026-12-31"},
	{"goals of a year", "2025年目标：渗漏率控制在0.02以下。", "target <=0.02"},
	{"day of the month said before", "2024年9月15日前完成自查，20日前报送清单。", "milestone due 2024-09-15; milestone due 2024-09-20"},
	{"about a day", "2024年11月9日前后，集中开展宣传。", "milestone due 2024-11-09"},
	{"months inside a clause with 各", "检查组于2024年10月、12月各巡查一轮。", "milestone due 2024-10-31; milestone due 2024-12-31"},
	{"month inside a clause", "2024年6月底前完成摸排，县局10月份组织互查。", "milestone due 2024-06-30; milestone due 2024-10-31"},
	{"rest to be cleared", "剩余隐患2026年上半年“清零”。", "milestone due 2026-06-30"},
	{"before the spring rush", "2026年春运前完成检修。", ""},
	{"quarter to quarter", "2024年第四季度至2025年第一季度，开展集中整治。", "milestone from 2024-10-01 due 2025-03-31"},
	{"from a year on", "从2025年开始，新建码头同步配建岸电。", "milestone from 2025-01-01"},
	{"whole plan, at least", "三年不少于600万元。", "target >=600万元 due 2026-12-31"},
	// frequencies
	{"each evening", "值班人员每晚开展不少于一次巡查。", "recurring day"},
	{"each week by a day", "各镇每周五下班前报送进度。", "recurring week"},
	{"school year", "各中学每学年组织疏散演练不少于两次。", "recurring year ×2"},
	{"each person each year", "执法人员每人每年检查不少于60次。", "recurring year ×60"},
	{"by month in a clause", "渔政部门按月抽检船用灯具。", "recurring month"},
	{"month after month", "以后逐月回头看。", "recurring month"},
	{"period of something is no frequency", "按年度计划和周期要求按季节安排检修。", ""},
	{"both halves of the year", "上、下半年各开展两批次抽检。", "recurring half-year ×2"},
	{"two rounds", "每年至少组织两轮飞行检查。", "recurring year ×2"},
	{"so many times and more", "每半年开展2次以上演练。", "recurring half-year ×2"},
	{"one a day", "推行每日一巡查、每周一研判、每月一总结。", "recurring day; recurring week; recurring month"},
	{"short forms of four periods", "实行周调度、月通报、季排名、年考核。", "recurring week; recurring month; recurring quarter; recurring year"},
	{"part of a yearly count", "每年组织演练不少于4次，其中夜间演练不少于1次。", "recurring year ×4; recurring year"},
	{"after that each year", "2025年6月底前编制图册，此后每年更新一次。", "milestone due 2025-06-30; recurring year"},
	{"ordinal is no count", "每月通报第三轮检查情况。", "recurring month"},
	{"less than a day", "锅炉房每2小时巡检一次。", ""},
	{"short forms of any verb side by side", "实行“日跟踪、周协调、旬通报、年总评”。", "recurring day; recurring week; recurring ten-days; recurring year"},
	{"no short forms", "加强日常监管、月度分析、年轻干部培养。", ""},
	{"short form that describes", "将季度排名后三位列入名单，月考核结果公开。", ""},
	{"months of each year", "每年3月、9月集中公布名单。", "recurring year ×2"},
	{"days of each month", "每月10日、25日前报送进展。", "recurring month ×2"},
	{"odd and even months", "逢双月召开例会，隔周会商一次。", "recurring two-months; recurring two-weeks"},
	{"one word after a count", "坚持一日一查、一周一检、一月一考。", "recurring day; recurring week; recurring month"},
	{"days as a period", "每十天通报一次，每15天会商一次。", "recurring ten-days; recurring half-month"},
	{"a year at least", "合作社一年至少演练两次。", "recurring year ×2"},
	{"half-width stops and straight quotes", "投入30万元以上.每周报送周报.实行\"周汇总、月分析\".", "target >=30万元; recurring week; recurring week; recurring month"},
	// numbers
	{"verb not in the list", "2024年底前，疏浚航道18.6公里。", "target =18.6公里 due 2024-12-31"},
	{"objects under a date are not reached", "2024年6月底前开展评估，涉及码头120座。", "milestone due 2024-06-30"},
	{"list of things counted after their names", "力争2025年底前新增甲级码头5家、乙级码头60家。", "target =5家 due 2025-12-31; target =60家 due 2025-12-31"},
	{"fraction", "2024年底前三分之二以上的渡口完成加装。", "target >=66.67% due 2024-12-31"},
	{"objects of the whole county", "2024年7月底前，完成全县85处险工险段复核。", "milestone due 2024-07-31"},
	{"more than half done", "2025年三季度末前整改过半。", "target >=50% due 2025-09-30"},
	{"change in tenths", "到2025年底，事故起数下降两成。", "target =20% due 2025-12-31"},
	{"tenths of a deed", "其他码头2025年底前完成鉴定八成。", "target =80% due 2025-12-31"},
	{"from last year's share", "2024年底前，拆除率由上年的72%提升至95%以上。", "target >=95% due 2024-12-31"},
	{"tenths and a half", "佩戴率提高至八成五。", "target >=85%"},
	{"from a share to a share", "到2025年底，持证率由60%提高到85%。", "target >=85% due 2025-12-31"},
	{"all beside numbers", "2025年底前，持证率达到80%，库存压减至200台以内，兑付率达到100%。", "target >=80% due 2025-12-31; target <=200台 due 2025-12-31; milestone due 2025-12-31 all"},
	{"over so many tenths", "到2025年底达标率超九成。", "target >=90% due 2025-12-31"},
	{"expanded to", "救援队扩充至120人，配备铁锹50把以上。", "target >=120人; target >=50把"},
	{"condition with numbers", "连续航行超过6小时、载客超过10人的，立即停航。", ""},
	{"months are no count", "实习满4个月方可独立上岗，试用不少于3个月。", ""},
	{"penalties and grants", "低于80分的扣减绩效10%—20%，举报每起奖励500元。", ""},
	{"half", "抽测比例不少于一半。", "target >=50%"},
	{"more than half", "到2025年底，夜间演练占比过半。", "target >=50% due 2025-12-31"},
	{"per thousand", "到2025年底，渗漏率降至千分之三以下。", "target <=0.3% due 2025-12-31"},
	{"rate without a unit", "亿元产值死亡率控制在0.012以内。", "target <=0.012"},
	{"reduce to", "2025年6月底前将采砂点整合至5家以内。", "target <=5家 due 2025-06-30"},
	{"press down to", "2025年底前将隐患存量压降至20个以内。", "target <=20个 due 2025-12-31"},
	{"percentage points", "2025年底前，持证率提高5个百分点。", "target =5个百分点 due 2025-12-31"},
	{"so many more", "2024年底前再安装报警器300只。", "target =300只 due 2024-12-31"},
	{"tenths", "测试合格率不低于九成。", "target >=90%"},
	{"dealt out to year ends", "2024年底、2025年底、2026年底，旧船淘汰率分别达到40%、70%、100%。",
		"target >=40% due 2024-12-31; target >=70% due 2025-12-31; milestone due 2026-12-31 all"},
	{"dealt out to three years", "2024年、2025年、2026年分别更换400盏、900盏、600盏。",
		"target =400盏 due 2024-12-31 in year; target =900盏 due 2025-12-31 in year; target =600盏 due 2026-12-31 in year"},
	{"parts of each year", "每年年初制定计划、年中检查、年末考核。", "recurring year"},
	// phases in a sentence
	{"phases in a sentence", "分三个阶段推进：2024年4月15日至5月15日为自查阶段，5月16日至7月10日为整治阶段。",
		"phase from 2024-04-15 due 2024-05-15; phase from 2024-05-16 due 2024-07-10"},
	{"beginning of phases", "从2024年4月15日起集中攻坚，分三个阶段推进。", ""},
	// nothing
	{"since then", "2021年以来，全县累计排查隐患4.6万处，挂牌治理隐患73处。", ""},
	{"already done", "试点镇已改造96户，满意度超过九成。", ""},
	{"done in a past year", "2022年已取缔9处。", ""},
	{"state of affairs", "截至2023年12月，全县共有码头12家，渗漏率同比上升7.5%。", ""},
	{"last winter", "去冬今春，全县排查渔船310艘。", ""},
	{"this year so far", "今年以来，全县检查渔船310艘次，整改隐患52处。", ""},
	{"kept for so long", "巡查记录保存不少于3年，监控视频留存不少于90天。", ""},
	{"size of halls", "建筑面积500平方米以上的船坞，由属地建档。", ""},
	{"age of hulls", "对使用满20年的船体逐艘检测。", ""},
	{"working days", "3个工作日内受理、20个工作日内办结。", ""},
	{"from an event on", "应当在挂牌之日起15个工作日内反馈。", ""},
	{"hotline", "公布96177抢险热线和12345举报热线。", ""},
	{"articles of a law", "依据《条例》第十七条、第四十一条处罚。", ""},
	{"each household", "建立一户一档，每户签字确认。", ""},
	{"on every occasion", "每逢重大活动开展检查。", ""},
	{"list summed up", "2024年第三季度打通自报、检查、举报三个入口。", "milestone due 2024-09-30"},
	{"ordinal round", "2024年7月底前完成第二轮复查。", "milestone due 2024-07-31"},
}

func TestPhrases(t *testing.T) {
	v := vocabulary(t)
	for _, c := range phrases {
		t.Run(c.name, func(t *testing.T) {
			items, refused := sentenceIn(v, c.in)
			if got := strings.Join(items, "; "); got != c.want {
				t.Errorf("%s\n got %q\nwant %q\nnot taken: %q", c.in, got, c.want, refused)
			}
		})
	}
}

// TestYearFromContext: a time without a year takes it from the title, the phase or the date of issue.
func TestYearFromContext(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ name, in, want string }{
		{"campaign across the new year", "某县冬季渔船安全专项行动方案（2024年11月—2025年3月）\n一、任务\n1.12月10日前完成摸排，2月底前完成整改。",
			"milestone due 2024-12-10; milestone due 2025-02-28"},
		{"phase across the new year", "某县行动方案（2024—2026年）\n一、进度安排\n（一）攻坚阶段（2025年11月至2026年2月）。12月底前自查，1月20日前互查。",
			"phase from 2025-11-01 due 2026-02-28; milestone due 2025-12-31; milestone due 2026-01-20"},
		{"date of issue", "关于印发方案的通知\n各镇：\n现印发给你们。\n某县安委会\n2024年11月8日\n某县冬季渔船整治方案\n一、任务\n1.11月底前完成摸排，次年3月底前完成整改。\n2.1月15日前报送小结。\n3.今年12月底前建台账，明年1月底前通报。",
			"milestone due 2024-11-30; milestone due 2025-03-31; milestone due 2025-01-15; milestone due 2024-12-31; milestone due 2025-01-31"},
		{"start without a year", "某县行动方案（2024—2026年）\n一、进度安排\n（一）攻坚阶段（11月21日至2025年2月28日）。12月10日前自查，1月10日前互查。",
			"phase from 2024-11-21 due 2025-02-28; milestone due 2024-12-10; milestone due 2025-01-10"},
		{"campaign that says its time in a sentence", "某县冬季渔船整治方案\n2024年11月6日\n一、行动时间\n自即日起至2025年3月31日止，分三个阶段实施。\n二、任务\n1.11月25日前完成摸排，元旦前夜查。\n2.2月上旬前报送情况。",
			"milestone due 2024-11-25; milestone due 2024-12-31; milestone due 2025-02-10"},
		{"campaign that says its time in a heading", "某县冬季渔船整治方案\n一、整治时间\n2024年11月10日至2025年3月20日。\n二、任务\n1.12月25日前完成摸排。\n2.2月底前报送情况。",
			"milestone due 2024-12-25; milestone due 2025-02-28"},
		{"this month", "某县安委会\n2024年5月8日\n某县渔船整治方案\n一、任务\n1.本月底前完成摸排，下月10日前报送台账。", "milestone due 2024-05-31; milestone due 2024-06-10"},
		{"date of issue at the end", "某县渔船整治方案\n一、任务\n1.9月底前完成摸排。\n某县安委会\n2024年5月8日", "milestone due 2024-09-30"},
		{"notice that gives the time of its campaign", "关于开展渔船专项行动的通知\n各镇：\n决定自2024年9月1日至2025年1月15日开展专项行动，请9月6日前报送联络员。\n一、进度安排\n（一）自查自纠（9月）。9月底前完成自查。\n（二）总结。1月10日前报送总结。",
			"milestone due 2024-09-06; phase from 2024-09-01 due 2024-09-30; milestone due 2024-09-30; milestone due 2025-01-10"},
		{"winter of two years", "某县2024—2025年冬春渔船整治方案\n一、任务\n1.12月10日前完成摸排，2月底前完成整改。", "milestone due 2024-12-10; milestone due 2025-02-28"},
		{"winter named by its first year", "某县2024年今冬明春渔船整治方案\n一、任务\n1.11月底前完成摸排。\n2.3月上旬前完成整改。", "milestone due 2024-11-30; milestone due 2025-03-10"},
		{"review of the year before", "某矿2025年安全工作安排\n一、上年工作回顾\n完成技改36项，渗漏率下降40%。截至12月末，在籍职工8600人。\n二、任务\n1.9月底前完成检修。", "milestone due 2025-09-30"},
		{"months before the issue", "某县安委会\n2025年7月15日\n某县渔船整治方案\n一、现状\n今年上半年事故起数同比下降8.3%。", ""},
		{"a state before the issue", "某县安委会\n2024年11月8日\n某县渔船整治方案\n一、现状\n截至2024年10月底，全县建成码头12座。", ""},
		{"no year anywhere", "某县渔船整治方案\n一、任务\n1.9月底前完成摸排。", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(paragraphs(c.in), v)
			var got []string
			for _, it := range res.Items {
				if it.Kind != Open {
					got = append(got, short(it))
				}
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("%s\n got %q\nwant %q\nnot taken %+v", c.in, s, c.want, res.NotTaken)
			}
		})
	}
}

func TestMoreRefusalsGiveTheirReason(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ in, want string }{
		{"2025年春节前完成改造。", "节气、季节每年日期不同，须由人定日期"},
		{"锅炉房每2小时巡检一次。", "周期短于一日，没有按日期提出的频次"},
		{"巡查记录保存不少于3年。", "保存期限，不是要达到的数量"},
		{"试点镇已改造96户。", "已经过去的时间或既成事实"},
		{"依据《条例》第十七条处罚。", "条目、类别、环节的数目，不是要达到的数量"},
	} {
		_, refused := sentenceIn(v, c.in)
		if got := strings.Join(refused, "\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}

// TestNumbersSayWhatTheyAreOf: a number that follows another in the sentence is about the same, unless it says what it is about.
func TestNumbersSayWhatTheyAreOf(t *testing.T) {
	v := vocabulary(t)
	for _, c := range []struct{ in, want string }{
		{"2025年，“四不”演练占比达到30%，2026年达到50%，2027年达到70%。", "“四不”演练占比达到30%; “四不”演练占比达到50%; “四不”演练占比达到70%"},
		{"2025年，“四不”演练占比达到30%；2026年，占比达到50%。", "“四不”演练占比达到30%; “四不”演练占比达到50%"},
		{"2025年，演练占比达到30%，2026年，接入率达到50%。", "演练占比达到30%; 接入率达到50%"},
		{"2025年，演练占比达到30%。2026年，达到50%。", "演练占比达到30%; 达到50%"},
	} {
		var got []string
		for _, it := range Read(paragraphs("某县方案（2024—2027年）\n一、任务\n1.加强演练。"+c.in+"\n"), v).Items {
			got = append(got, it.What)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: got %q, want %q", c.in, s, c.want)
		}
	}
}

// TestLinesBrokenAtThePageWidth: half the paragraphs of a text are broken in lines, half are not.
func TestLinesBrokenAtThePageWidth(t *testing.T) {
	v := vocabulary(t)
	long := "坚持统筹发展和安全，以码头、渡口、渔港为重点，以渔船业主为主体，以执法检查为保障，全链条排查、全流程整治、全方位监管，切实把水上安全风险化解在萌芽状态。"
	text := "某县方案（2024—2026年）\n一、要求\n" + long + "\n" + long + "\n" + long + "\n二、任务\n（一）码头\n" +
		"1.严格准入。自2024年5月起，对经营条件逐家开展复\n核，严查超范围经营。坚持规模化方向，在前期摸排的基础上，2025\n年6月底前整合至5家以内。对不具备条件的依法退出，渔政每\n季度组织一次交叉互查。\n" +
		"2.更新锚链。按照先急后缓的原则，2024年更新6.2\n公里，2025年更新7公里。渡口值守人员应当每日巡查一次，每旬对灯\n具检修一次。岸线管护单位按照分段负责的办法，2024 \n年 12 月底前完成标识设置并报备。\n"
	var got []string
	for _, it := range Read(paragraphs(text), v).Items {
		got = append(got, short(it))
	}
	want := "milestone from 2024-05-01; target <=5家 due 2025-06-30; recurring quarter; target =6.2公里 due 2024-12-31 in year; " +
		"target =7公里 due 2025-12-31 in year; recurring day; recurring ten-days; milestone due 2024-12-31"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got %q\nwant %q", s, want)
	}
}

// TestTableOfTabs: an annex whose cells are parted by tabs is a table as any other.
func TestTableOfTabs(t *testing.T) {
	v := vocabulary(t)
	text := "某县方案（2024—2026年）\n一、任务\n1.建立渔船隐患台账。2024年6月底前完成。\n2.每年组织应急演练。\n附件\n分工表\n序号\t工作任务\t完成时限\t责任单位\n" +
		"1\t建立渔船隐患台账\t2024年6月底\t县渔业局\n2\t组织应急演练\t2025年12月\t县应急局\n3\t编制水上风险地图\t2025年11月底前\t县水利局\n4\t更新锚链120条\t2026年底前\t县渔业局\n5\t码头巡查\t每月至少1次\t县交通局\n6\t安全宣传\t持续推进\t县委宣传部\n"
	res := Read(paragraphs(text), v)
	var got []string
	for _, it := range res.Items {
		if it.Measure == nil {
			got = append(got, short(it)+" "+it.What)
		}
	}
	want := "milestone due 2025-11-30 编制水上风险地图; target =120条 due 2026-12-31 更新锚链120条; recurring month 码头巡查"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got %q\nwant %q", s, want)
	}
	if len(res.Measures) != 2 || len(res.Measures[0].Owners) != 1 || res.Measures[0].Owners[0].Name != "县渔业局" {
		t.Errorf("measures = %+v, want two, the first owned by 县渔业局", res.Measures)
	}
}
