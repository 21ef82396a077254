package read

import (
	"strings"
	"testing"
)

func TestCompare(t *testing.T) {
	v := vocabulary(t)
	before := readFile(t, "testdata/plan.txt")
	after := before
	for _, change := range [][2]string{
		{"2024年4月30日前，各乡镇完成", "2024年5月31日前，各乡镇完成"},             // a deadline moves
		{"抽查演练的企业不少于30家", "抽查演练的企业不少于40家"},                     // a number grows
		{"企业安全员每年培训不少于16学时。", ""},                              // a commitment goes
		{"6.强化科技支撑。", "6.建设平台。2025年底前，建成县级监测预警平台。\n7.强化科技支撑。"}, // a measure comes in between
		{"每两个月召开一次联席会议", "每季度召开一次联席会议"},                        // a frequency changes
	} {
		if !strings.Contains(after, change[0]) {
			t.Fatalf("%q is not in the plan", change[0])
		}
		after = strings.Replace(after, change[0], change[1], 1)
	}
	old, revised := Read(paragraphs(before), v), Read(paragraphs(after), v)
	c := Compare(old, revised)
	var changed, added, gone []string
	for _, p := range c.Changed {
		changed = append(changed, short(p.Old)+" → "+short(p.New))
	}
	for _, it := range c.Added {
		added = append(added, short(it))
	}
	for _, it := range c.Gone {
		gone = append(gone, short(it))
	}
	want := map[string]string{
		"changed": "target >=30家 due 2024-12-31 in year → target >=40家 due 2024-12-31 in year\n" +
			"milestone due 2024-04-30 → milestone due 2024-05-31\n" +
			"recurring two-months → recurring quarter",
		"added": "milestone due 2025-12-31",
		"gone":  "recurring year >=16学时",
	}
	for name, got := range map[string][]string{"changed": changed, "added": added, "gone": gone} {
		if s := strings.Join(got, "\n"); s != want[name] {
			t.Errorf("%s:\n%s\nwant:\n%s", name, s, want[name])
		}
	}
	if n := len(c.Kept) + len(c.Changed) + len(c.Gone); n != len(old.Items) {
		t.Errorf("%d of %d old commitments are accounted for", n, len(old.Items))
	}
	if n := len(c.Kept) + len(c.Changed) + len(c.Added); n != len(revised.Items) {
		t.Errorf("%d of %d revised commitments are accounted for", n, len(revised.Items))
	}
	same := Compare(old, old)
	if len(same.Kept) != len(old.Items) || len(same.Changed)+len(same.Added)+len(same.Gone) != 0 {
		t.Errorf("a plan differs from itself: %d kept of %d", len(same.Kept), len(old.Items))
	}
}
