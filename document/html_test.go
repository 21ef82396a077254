package document

import (
	"context"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

func TestHTML(t *testing.T) {
	gb, err := simplifiedchinese.GBK.NewEncoder().String(`<html><head><meta charset="gb2312"></head><body><p>县安委会</p></body></html>`)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, html, want string }{
		{"blocks", "<html><head><title>页名</title><style>p{}</style></head><body><script>var x</script><h1>方案</h1><p>　　甲<b>乙</b>\n丙</p><div>丁<br>戊</div>己</body></html>",
			"方案\n甲乙丙\n丁\n戊\n己"},
		{"spaces", "<html><p>safe  work\nplan 计划&nbsp;书</p>", "safe work plan 计划\u00a0书"},
		{"ordered list", `<html><ol start="3"><li>甲</li><li value="7"><p>乙</p><p>续</p></li><li>2024年</li></ol>`, "3.甲\n7.乙\n续\n8.2024年"},
		{"list styles", `<html><ol style="list-style-type: simp-chinese-informal"><li>甲<ol type="a"><li>子</li></ol></li><li>乙</li></ol><ul><li>丙</li></ul>`,
			"一、甲\na.子\n二、乙\n丙"},
		{"table", `<html><table><tr><th>序号</th><th colspan="2">任务</th></tr><tr><td rowspan="2">1</td><td>甲</td><td>乙<br>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>`,
			"序号\t任务\t\n1\t甲\t乙\n丙\n\t丁\t戊"},
		{"layout table", `<html><table><tr><td>导航</td><td><table><tr><td><p>正文</p></td></tr></table></td></tr></table>`, "导航\n正文"},
		{"hidden", `<html><div style="display: none">藏</div><p hidden>藏</p><p>见</p>`, "见"},
		{"pre", "<html><pre>一\n  二</pre>", "一\n二"},
		{"gb2312", gb, "县安委会"},
		{"declared wrongly", `<html><meta charset="gb2312"><p>县安委会</p>`, "县安委会"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Read(context.Background(), "x.html", []byte(tt.html))
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text != tt.want || doc.Format != "html" {
				t.Errorf("got %q\nwant %q (%s)", doc.Text, tt.want, doc.Format)
			}
			checkBlocks(t, doc)
		})
	}
	doc, err := Read(context.Background(), "x.html", []byte("<html><h2>甲</h2><p>乙</p>"))
	if err != nil || doc.Blocks[0].Level != 2 || doc.Blocks[1].Level != 0 {
		t.Errorf("levels %+v %v", doc, err)
	}
}
