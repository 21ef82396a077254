package plan

import (
	"strings"
	"testing"

	"zhiben/plan/read"
	"zhiben/unit"
)

// county has a bureau with an alias, towns, a village, and the units of another county.
func county() (*directory, Owner) {
	policy := &Policy{
		Groups:  []Group{{Phrases: []string{"各镇", "各 镇街"}, Kinds: []string{"town"}}, {Phrases: []string{"各属地"}, Kinds: []string{"town", "zone"}}, {Phrases: []string{"各村"}, Kinds: []string{"village"}}},
		Matters: []Matter{{Words: []string{"消防", "火灾"}, Units: []string{"消防救援大队"}}, {Words: []string{"燃气"}, Units: []string{"城管局", "住建局"}}, {Words: []string{"校车"}, Units: []string{"教育局"}}},
	}
	units := []unit.Unit{
		{ID: "office", Kind: "department", Name: "县安委办", Path: "/c/office/"}, {ID: "yj", Kind: "department", Name: "县应急管理局", Aliases: []string{"县应急局", "应急局"}, Path: "/c/yj/"}, {ID: "zj", Kind: "department", Name: "县住房和城乡建设局", Aliases: []string{"住建局"}, Path: "/c/zj/"},
		{ID: "xf", Kind: "department", Name: "县消防救援大队", Path: "/c/xf/"}, {ID: "t1", Kind: "town", Name: "石桥镇", Path: "/c/t1/"}, {ID: "t2", Kind: "town", Name: "柳河镇", Path: "/c/t2/"}, {ID: "z", Kind: "zone", Name: "经开区", Path: "/c/z/"},
		{ID: "far", Kind: "town", Name: "龙泉乡", Path: "/d/t1/"},
	}
	office := Owner{Unit: "office", Name: "县安委办", Because: "未写明"}
	return newDirectory(units, "/c/", policy, office), office
}

func TestOwners(t *testing.T) {
	for _, c := range []struct {
		name, named, text, lead, co string
	}{
		{"exact", "lead:县应急管理局", "", "yj", ""}, {"alias", "lead:县应急局", "", "yj", ""}, {"spaces", "lead:县应急 管理局", "", "yj", ""}, {"another county's bureau", "lead:岚山区应急局", "", "yj", ""}, {"within a longer name", "lead:县应急局危化科", "", "yj", ""},
		{"lead and helpers", "lead:应急局,co:石桥镇,co:柳河镇", "", "yj", "t1 t2"}, {"without roles the first leads", "unit:住建局,unit:应急局", "", "zj", "yj"}, {"helpers only", "co:住建局", "", "office", "zj"}, {"named twice", "lead:应急局,co:县应急管理局,co:住建局", "", "yj", "zj"},
		{"a group helps", "lead:应急局,co:各镇", "", "yj", "t1 t2"}, {"a group does not lead", "lead:各镇", "", "office", "t1 t2"}, {"a group over several kinds", "co:各属地", "", "office", "t1 t2 z"}, {"a group with spaces", "co:各镇街", "", "office", "t1 t2"}, {"the office itself helps nobody", "co:县安委办,co:应急局", "", "office", "yj"},
		{"a group of nobody", "lead:各村", "", "office", ""}, {"unknown", "lead:某某公司", "", "office", ""}, {"too short to mean anybody", "lead:局", "", "office", ""}, {"another county's town", "lead:龙泉乡", "", "office", ""},
		{"by sector", "", "开展消防检查，防范火灾。", "xf", ""}, {"by the second name of a sector", "", "燃气安全", "zj", ""}, {"by two sectors", "", "消防、消防、燃气", "xf", "zj"}, {"the lesser sector is far less", "", "消防火灾消防火灾燃气", "xf", ""}, {"a sector without a unit", "", "校车安全", "office", ""},
		{"names go before sectors", "lead:应急局", "消防", "yj", ""}, {"nobody", "", "加强组织领导。", "office", ""},
	} {
		d, _ := county()
		var named []read.Owner
		for item := range strings.SplitSeq(c.named, ",") {
			if role, name, ok := strings.Cut(item, ":"); ok {
				named = append(named, read.Owner{Role: role, Name: name})
			}
		}
		got := d.owners(named, c.text)
		var co []string
		for _, o := range got.Co {
			co = append(co, o.Unit)
		}
		if got.Lead == nil || got.Lead.Unit != c.lead || strings.Join(co, " ") != c.co {
			t.Errorf("%s: lead %v, helpers %v; want %s, %s", c.name, got.Lead, co, c.lead, c.co)
			continue
		}
		if got.Lead.Because == "" || got.Lead.Name == "" {
			t.Errorf("%s: says not why: %+v", c.name, got.Lead)
		}
	}
}

func TestTitle(t *testing.T) {
	content := []rune("前文。企业“四不”演练占比达到50%。后文。")
	long := strings.Repeat("长", 100)
	for _, c := range []struct {
		name string
		c    Commitment
		want string
	}{
		{"what it asks", Commitment{What: "建立消防安全“一户一档”", Start: 3, End: 19}, "建立消防安全“一户一档”"}, {"a bare figure is told by its sentence", Commitment{What: "达到50%", Start: 3, End: 18}, "企业“四不”演练占比达到50%"},
		{"a long one is cut", Commitment{What: long}, strings.Repeat("长", 79) + "…"}, {"an exception names whom", Commitment{What: "每月至少开展1次自查", Who: "高危行业领域", ExceptionOf: "x"}, "高危行业领域：每月至少开展1次自查"}, {"an exception that names whom already", Commitment{What: "高危行业领域每月至少1次", Who: "高危行业领域", ExceptionOf: "x"}, "高危行业领域每月至少1次"},
		{"positions outside", Commitment{What: "达到50%", Start: 3, End: 999}, "达到50%"}, {"nothing at all", Commitment{Kind: read.Target}, "target"}, {"lines are joined", Commitment{What: "建立台账\n  并更新台账内容"}, "建立台账 并更新台账内容"},
	} {
		if got := c.c.Title(content); got != c.want {
			t.Errorf("%s: %q; want %q", c.name, got, c.want)
		}
	}
}

func TestMissing(t *testing.T) {
	one := 1.0
	for _, c := range []struct {
		c    Commitment
		want string
	}{{Commitment{Kind: read.Milestone}, "due"}, {Commitment{Kind: read.Milestone, Due: "2026-01-01"}, ""}, {Commitment{Kind: read.Phase}, "due"}, {Commitment{Kind: read.Milestone, StartDate: "2024-03-01"}, ""}, {Commitment{Kind: read.Recurring}, "every"}, {Commitment{Kind: read.Recurring, Every: "month"}, ""},
		{Commitment{Kind: read.Target}, "value"}, {Commitment{Kind: read.Target, Value: &one}, ""}, {Commitment{Kind: read.Open}, ""}, {Commitment{Kind: read.Trigger}, ""}} {
		if got := c.c.missing(); got != c.want {
			t.Errorf("%+v lacks %q; want %q", c.c, got, c.want)
		}
	}
}

func TestHeadingOfAPath(t *testing.T) {
	two := "二"
	o := Outline{Headings: []read.Heading{{Level: 1, Label: "一", Title: "总体要求"}, {Level: 1, Label: "二", Title: "主要目标"}, {Level: 2, Label: "（一）", Title: "事故隐患目标", Parent: &two}}}
	for path, want := range map[string]string{"二/（一）": "（一）事故隐患目标", "一": "一、总体要求", "三/（一）": "三/（一）", "": ""} {
		if got := o.heading(path); got != want {
			t.Errorf("%q: %q; want %q", path, got, want)
		}
	}
}
