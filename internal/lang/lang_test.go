package lang_test

import (
	"testing"

	"zhiben/internal/lang"
)

func TestBothf(t *testing.T) {
	for _, c := range []struct{ got, want lang.Text }{
		{lang.Bothf("“%s”没有%d条", "“%s” has no %d", lang.Both("任务", "Task"), 3), lang.Both("“任务”没有3条", "“Task” has no 3")},
		{lang.Bothf("%s", "%s", lang.Text{ZH: "只有中文"}), lang.Both("只有中文", "只有中文")},
		{lang.Bothf("百分之百", "all"), lang.Both("百分之百", "all")},
	} {
		if c.got != c.want {
			t.Errorf("%+v; want %+v", c.got, c.want)
		}
	}
	if got := (lang.Text{ZH: "中"}).In(lang.EN); got != "中" {
		t.Errorf("without English: %q", got)
	}
}
